// What a picture that the kernel draws needs of its page: a sentence while its controls are ahead of
// it, the arrow keys for its sliders, and the height of the screen.

const PATIENCE = 500; // milliseconds in which a kernel that is free has drawn the newest value
const KEPT = "data-lm-suppress-shortcuts"; // on the element in focus: its keys are its own

/** What a control is set to, as the kernel says it too. */
const place = (control) => control.get("index") ?? control.get("value") ?? null;

/** Keep the arrow keys for the handle of a slider; Notebook 7 takes them otherwise. */
function keepKeys({ target }) {
  if (target.matches?.(".noUi-handle")) target.setAttribute(KEPT, "true");
}

/** A frame that grows with what it holds has no height to go by: there the screen's counts. */
function measure() {
  const height = window === window.top ? window.innerHeight : 0.75 * window.screen.availHeight;
  document.documentElement.style.setProperty("--convlab-screen", `${Math.round(height)}px`);
}

function prepare() {
  measure();
  if (window.convlabPrepared) return;
  window.convlabPrepared = true;
  window.addEventListener("resize", measure);
  document.addEventListener("focusin", keepKeys, true);
}

async function render({ model, el }) {
  prepare();
  el.classList.add("convlab-watch");
  const said = document.createElement("div");
  said.setAttribute("role", "status");
  el.append(said);
  const find = (name) => model.widget_manager.get_model(name.replace("IPY_MODEL_", ""));
  const controls = await Promise.all(model.get("controls").map(find));
  let timer = 0;

  const say = (words) => {
    said.textContent = words;
    el.classList.toggle("convlab-waits", words !== "");
  };
  const behind = () =>
    JSON.stringify(controls.map(place)) !== JSON.stringify(model.get("drawn").slice());
  const look = () => {
    if (!behind()) {
      clearTimeout(timer);
      timer = 0;
      say("");
    } else timer ||= setTimeout(() => say(model.get("waiting")), PATIENCE);
  };
  const answered = () => {
    clearTimeout(timer); // while it answers, it is not busy
    timer = 0;
    say("");
    look();
  };
  model.on("change:drawn", answered);
  for (const control of controls) control.on("change:value change:index", look);
  look();
  return () => {
    clearTimeout(timer);
    model.off("change:drawn", answered);
    for (const control of controls) control.off("change:value change:index", look);
  };
}

export default { render };
