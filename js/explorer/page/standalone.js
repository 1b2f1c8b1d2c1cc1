// A page of its own: the state stands behind the # of the address, else in the page itself.

import { button, copyButton, h } from "../../shared/dom.js";
import { addressOf, saveThisPage } from "../../shared/download.js";
import { makeMain } from "../../shared/landmark.js";
import { whenAtRest } from "../../shared/rest.js";
import { createExplorer } from "./explorer.js";

// An address that was cut or typed by hand may hold a % that stands for nothing: it is taken as it is.
function fromAddress() {
  const text = location.hash.slice(1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * @param {HTMLElement} root
 * @param {string} line the state where the address has none
 */
export function open(root, line) {
  // In a frame, whose height may follow what it holds, there is no window to fill. Said first, so that
  // the first picture has the size that stays.
  root.classList.toggle("cx-page", window === window.top);
  const explorer = openOrExplain(root, fromAddress() || line, !fromAddress());
  Object.assign(root, { explorer });
  makeMain(root);
  addEventListener("hashchange", () => {
    if (fromAddress() !== explorer.line) explorer.adopt(fromAddress());
  });
  document.addEventListener("keydown", (event) => {
    if (event.target !== document.body) return;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step) explorer.gaze.goTo(explorer.gaze.time().index + step);
    else explorer.key(event);
  });
  return explorer;
}

/** Among other things on a page, whose address and window are not its own.
 * @param {HTMLElement} root
 * @param {string} line */
export function embed(root, line) {
  const linked = (session) => `explorer.html#${encodeURIComponent(session.line())}`;
  const actions = (session) => [
    copyButton(
      () => addressOf(linked(session)),
      "Copy link: copy a link to this state",
      "Copy link",
    ),
  ];
  const explorer = createExplorer(root, { line, onLine: () => {}, actions, sweeps: true });
  return Object.assign(root, { explorer });
}

// A line that cannot be read is said, not thrown.
function openOrExplain(root, line, sweeps) {
  const onLine = whenAtRest((now) => {
    history.replaceState(null, "", `#${encodeURIComponent(now)}`);
  });
  const actions = (session) => [
    copyButton(
      () => linkTo(session.line()),
      "Copy link: copy a link to this state",
      "Copy link",
      location.protocol === "file:" ? "Copied: works on this computer" : "Copied",
    ),
    button("Save page", "Save page: save this page with its state", () => savePage(session.line())),
  ];
  try {
    return createExplorer(root, { line, onLine, actions, sweeps });
  } catch (error) {
    root.replaceChildren();
    const explorer = createExplorer(root, { line: "Explorer()", onLine, actions });
    explorer.complain(error.message);
    return explorer;
  }
}

const linkTo = (line) => {
  const page = location.protocol === "blob:" ? addressOf("explorer.html") : location.href;
  return `${page.split("#")[0]}#${encodeURIComponent(line)}`;
};

const savePage = (line) =>
  saveThisPage(h("div", { id: "explorer", "data-line": line }), "explorer.html");
