// The picture, what the hand does on it, and where it comes from.

import { button, h, press } from "../../shared/dom.js";
import { createCanvas } from "./canvas.js";
import { opened } from "./files.js";
import { iou, labelsOf } from "./scores.js";
import { drawn, part, scene, sheet, TRAIN, UNSEEN } from "./sources.js";
import { createThumbnail } from "./thumbnail.js";

/** @typedef {import("./canvas.js").Tool["name"]} ToolName */

const SIDE = 96;
const TOOLS = /** @type {[ToolName, string, string][]} */ ([
  ["light", "Draw light", "Draw light: paint on the picture; the mask follows"],
  ["dark", "Draw dark", "Draw dark: paint on the picture; the mask follows"],
  ["restore", "Erase", "Erase: the picture comes back where you rub"],
  ["point", "Point", "Point: see from where a pixel of the mask is computed"],
]);
const SOURCES = [
  ["unseen", "coins it has never seen"],
  ["train", "coins it learnt from"],
  ["paint", "coins to paint on"],
  ["scene", "a scene of discs and squares"],
  ["sheet", "an empty sheet"],
  ["file", "a file of yours …"],
  ["camera", "your camera …"],
];

const SEVERAL = ["unseen", "train", "scene"]; // of which there is another one
const column = (number) => (number * SIDE) % (UNSEEN.columns - SIDE + 1);

/** The pictures that a name and a number stand for. */
export const PICTURES = {
  unseen: (number) => part(UNSEEN, 40, column(number), SIDE, SIDE),
  train: (number) => part(TRAIN, 20, column(number), SIDE, SIDE),
  paint: () => part(TRAIN, 0, 0, 128, TRAIN.columns), // it fits beside the U
  scene: (number) => scene(number + 1),
  sheet: () => sheet(SIDE),
};

/** @param {import("../session/studio.js").Studio} studio */
export function createDesk(studio) {
  const tool = { name: /** @type {ToolName} */ ("light"), radius: 4 };
  const shown = { mask: true, truth: false };
  let number = 0; // of the part of the photograph, or of the scene
  const canvas = createCanvas(
    studio,
    () => tool,
    () => shown,
  );
  const unbroken = createThumbnail("what the unbroken network finds");
  const score = h("p", { class: "un-verdict", "aria-live": "polite" });
  const tools = h("div", { class: "un-row", role: "group", "aria-label": "tools" });
  for (const [name, words, label] of TOOLS) {
    tools.append(
      button(words, label, () => choose(name), { class: "un-button", "data-tool": name }),
    );
  }
  const radius = h("input", {
    type: "range",
    min: "1",
    max: "12",
    value: String(tool.radius),
    "aria-label": "width of the pen",
    oninput() {
      tool.radius = Number(radius.value);
    },
  });
  const source = h("select", { "aria-label": "which picture", onchange: () => take(source.value) });
  const given = studio.now.picture; // at first
  const own = given.name === UNSEEN.name ? [] : [["given", "the given picture"]];
  for (const [value, words] of [...own, ...SOURCES]) source.append(h("option", { value }, words));
  const another = button("Another", "Another: the next part of it", () => {
    number++;
    take(source.value);
  });
  another.disabled = !SEVERAL.includes(source.value);
  const file = h("input", {
    type: "file",
    accept: "image/*",
    class: "un-unseen",
    tabindex: "-1",
    "aria-label": "a picture's file",
    onchange: () => file.files?.[0] && bring(file.files[0]),
  });
  const element = h(
    "section",
    { class: "un-desk", "aria-label": "the picture" },
    h("div", { class: "un-row" }, source, another, file),
    canvas.element,
    h("div", { class: "un-row" }, tools, h("label", {}, "pen ", radius)),
    h("div", { class: "un-row" }, tick("mask", "mask"), tick("truth", "truth's edge")),
    score,
    unbroken.element,
  );

  function tick(name, words) {
    const box = h("input", {
      type: "checkbox",
      onchange() {
        shown[name] = box.checked;
        studio.tell("shown");
      },
    });
    box.checked = shown[name];
    return h("label", {}, box, ` ${words}`);
  }

  /** @param {ToolName} name */
  function choose(name) {
    tool.name = name;
    const page = element.closest(".un") ?? element; // a notebook may show several
    for (const other of page.querySelectorAll("[data-tool]")) {
      press(/** @type {HTMLElement} */ (other), other.getAttribute("data-tool") === name);
    }
  }

  function take(name) {
    if (name === "file") return file.click();
    another.disabled = !SEVERAL.includes(name);
    if (name === "camera") return snap();
    if (name === "given") return studio.show(given);
    studio.show(PICTURES[name](number));
  }

  async function bring(blob) {
    try {
      studio.show(await opened(blob));
    } catch (error) {
      score.textContent = error.message;
    }
  }

  async function snap() {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video: true });
      const video = h("video", { autoplay: true, playsinline: true });
      video.muted = true;
      video.srcObject = stream;
      await video.play();
      studio.show(drawn(video, video.videoWidth, video.videoHeight, "your camera"));
      for (const track of stream.getTracks()) track.stop();
    } catch {
      score.textContent = "There is no camera here that the page may use.";
    }
  }

  element.addEventListener("dragover", (event) => event.preventDefault());
  element.addEventListener("drop", (event) => {
    event.preventDefault();
    const dropped = event.dataTransfer?.files[0];
    if (dropped) bring(dropped);
  });
  studio.on("answer", () => {
    const { answer, whole, picture } = studio.now;
    if (!answer) return;
    if (whole) unbroken.draw(picture, whole.probabilities, "the unbroken network");
    else unbroken.hide();
    const labels = labelsOf(answer.probabilities);
    const share = labels.reduce((sum, label) => sum + Number(label > 0), 0) / labels.length;
    const covers = `The mask covers ${Math.round(100 * share)} % of the picture`;
    const { truth } = picture;
    const classes = Math.max(answer.probabilities.shape[3], 2);
    const known = truth?.every((label) => label < classes) ? truth : null;
    const whose = picture.isDrawnOn ? "the truth from before you drew" : "the truth";
    score.textContent = known
      ? `${covers}; IoU with ${whose} ${iou(labels, known).toFixed(3)}.`
      : `${covers}.`;
  });
  choose("light");
  return {
    element,
    choose,
    tool,
    canvas: canvas.canvas,
    redraw: canvas.redraw,
    /** Which picture it is, if a name and a number say so. */
    place: () => (source.value in PICTURES ? { source: source.value, number } : null),
    /** @param {{ source: string, number: number }} place */
    go(place) {
      source.value = place.source;
      number = place.number;
      take(place.source);
    },
  };
}

/** @typedef {ReturnType<typeof createDesk>} Desk */
