// The U, drawn from the network itself: down on the left, up on the right, a skip across each level.

import { h, say } from "../../shared/dom.js";
import { fields } from "../look/fields.js";
import { createBox } from "./box.js";

/**
 * @typedef {import("../session/studio.js").Studio} Studio
 * @typedef {import("./box.js").DiagramBox} DiagramBox
 */

const WORDS = {
  a: "3 x 3 convolution, normalisation, ReLU",
  b: "3 x 3 convolution, normalisation, ReLU",
  p: "the largest of each 2 x 2 window",
  u: "up-sampling: twice the size",
};

/**
 * Which boxes stand where: rows are levels, columns from the picture to the mask.
 * @param {number} depth
 * @returns {{ layer: string, row: number, column: number }[]} in the order of the network
 */
export function placed(depth) {
  const places = [{ layer: "image", row: 1, column: 1 }];
  for (let level = 1; level <= depth + 1; level++) {
    if (level > 1) places.push({ layer: `p${level - 1}`, row: level, column: 1 });
    places.push({ layer: `c${level}a`, row: level, column: 2 });
    places.push({ layer: `c${level}b`, row: level, column: 3 });
  }
  for (let level = depth; level >= 1; level--) {
    const number = 2 * depth + 2 - level;
    places.push({ layer: `u${number}`, row: level, column: 5 });
    places.push({ layer: `c${number}a`, row: level, column: 6 });
    places.push({ layer: `c${number}b`, row: level, column: 7 });
  }
  places.push({ layer: "outputs", row: 1, column: 8 });
  places.push({ layer: "probabilities", row: 2, column: 8 });
  return places;
}

/**
 * @param {Studio} studio
 * @param {(cell: import("../session/studio.js").Cell | null, hold: boolean) => void} onPoint
 */
export function createDiagram(studio, onPoint) {
  const grid = h("div", {
    class: "un-u",
    role: "group",
    "aria-label": "the U: every layer's maps",
  });
  const boxes = /** @type {Map<string, DiagramBox>} */ (new Map());
  const skips = /** @type {Map<number, HTMLButtonElement>} */ (new Map());
  const sizes = /** @type {Map<number, HTMLElement>} */ (new Map()); // of a level's maps

  function build() {
    const { depth, skips: has } = studio.plan();
    boxes.clear();
    skips.clear();
    grid.replaceChildren();
    grid.style.setProperty("--levels", String(depth + 1));
    for (const { layer, row, column } of placed(depth)) {
      const kind = { image: "picture", probabilities: "mask" }[layer] ?? "maps";
      const words = wordsOf(layer);
      const hands = { onPoint, onFocus: (layer) => focus(layer) };
      const box = createBox(layer, words, /** @type {any} */ (kind), hands);
      box.element.style.gridArea = `${row} / ${column}`;
      box.frame.addEventListener("keydown", (event) => move(event, layer));
      boxes.set(layer, box);
      grid.append(box.element);
    }
    for (let level = 1; level <= depth + 1; level++) {
      const size = h("span", { class: "un-size" });
      const across = h("div", { class: "un-across" }, size);
      across.style.gridArea = `${level} / 4`;
      sizes.set(level, size);
      if (has[level - 1]) {
        const skip = skipButton(studio, level);
        skips.set(level, skip);
        across.prepend(skip);
      }
      grid.append(across);
    }
  }

  function focus(layer) {
    const box = boxes.get(layer);
    if (!box || studio.now.cell?.layer === layer || studio.now.held) return;
    const [, rows, columns] = box.shape();
    onPoint({ layer, row: rows >> 1, column: columns >> 1, channel: 0 }, false);
  }

  /** Arrow keys move the cell, + and - the map; Enter holds it. */
  function move(event, layer) {
    const { cell } = studio.now;
    if (!cell || cell.layer !== layer) return;
    const [, rows, columns, channels] = /** @type {DiagramBox} */ (boxes.get(layer)).shape();
    const steps = {
      ArrowUp: [-1, 0, 0],
      ArrowDown: [1, 0, 0],
      ArrowLeft: [0, -1, 0],
      ArrowRight: [0, 1, 0],
      "+": [0, 0, 1],
      "-": [0, 0, -1],
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    const around = (value, count) => (value + count) % count;
    const next = {
      layer,
      row: Math.min(Math.max(cell.row + step[0], 0), rows - 1),
      column: Math.min(Math.max(cell.column + step[1], 0), columns - 1),
      channel: around(cell.channel + step[2], channels),
    };
    onPoint(next, true);
  }

  function show() {
    const { answer, slopes, picture } = studio.now;
    if (!answer) return;
    for (const [layer, box] of boxes) {
      const maps = layer === "probabilities" ? answer.probabilities : answer.values[layer];
      box.show(slopes?.[layer] ?? maps, slopes?.[layer] ? "maps" : undefined);
    }
    for (const [level, size] of sizes) {
      say(size, `${picture.rows >> (level - 1)} × ${picture.columns >> (level - 1)}`);
    }
  }

  function light() {
    const { answer, cell, params } = studio.now;
    const lit = answer && cell ? fieldsOf(answer, params, cell) : {};
    for (const [layer, box] of boxes) box.mark(lit[layer], cell?.layer === layer ? cell : null);
  }

  studio.on("network", build);
  studio.on("answer", show);
  studio.on("cell", light);
  studio.on("answer", light);
  studio.on("edits", () => {
    for (const [level, skip] of skips)
      showSkip(skip, level, studio.now.edits.skips.includes(level));
  });
  build();
  return { element: grid, boxes };
}

/** @param {import("../worker/tasks.js").Answer} answer
 * @param {import("../net/parameters.js").Params} params
 * @param {import("../session/studio.js").Cell} cell */
export function fieldsOf(answer, params, cell) {
  const layer = cell.layer === "probabilities" ? "outputs" : cell.layer;
  const found = fields(answer.reads, answer.values, params, layer, cell.row, cell.column);
  if (cell.layer === "probabilities") found.probabilities = found.outputs;
  return found;
}

function wordsOf(layer) {
  if (layer === "image") return "what the network reads";
  if (layer === "outputs") return "1 x 1 convolution: a number for and against";
  if (layer === "probabilities") return "how likely each pixel belongs to the object";
  return WORDS[layer[0] === "c" ? layer[layer.length - 1] : layer[0]];
}

function skipButton(studio, level) {
  const skip = h("button", {
    type: "button",
    class: "un-skip",
    onclick() {
      const { skips } = studio.now.edits;
      const cut = skips.includes(level);
      studio.edit({ skips: cut ? skips.filter((n) => n !== level) : [...skips, level] });
    },
  });
  showSkip(skip, level, false);
  return skip;
}

function showSkip(skip, level, cut) {
  skip.setAttribute("aria-pressed", String(!cut));
  skip.title = cut ? `Join the skip of level ${level} again` : `Cut the skip of level ${level}`;
  skip.textContent = cut ? `skip ${level} cut` : `skip ${level}`;
}
