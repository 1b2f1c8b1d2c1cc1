// Where a view's blocks lie in its panel.

import { arrange } from "../picture/layout.js";
import { arrangeTable } from "../picture/table.js";
import { isBlock } from "../views/blocks.js";
import { FOLLOWS, PICTURES } from "../views/pictures.js";

/** @typedef {import("../model/types.js").Model} Model */
/** @typedef {import("../model/types.js").Focus} Focus */
/** @typedef {import("../picture/layout.js").Layout} Layout */
/** @typedef {import("../views/blocks.js").Block} Block */

const EDGE = 4; // pixels that frames and outlines need around the grids

/** @type {Layout} */
export const NOTHING = { cell: 0, blocks: [], signs: [], why: null };

/**
 * @param {{ name: string, width: number, height: number, measure: (text: string) => number }} panel
 * @param {Focus} focus
 * @param {import("./shell.js").Look} look
 * @returns {Layout}
 */
export function placeView({ name, width, height, measure }, focus, { projector, hidesOutput }) {
  const view = PICTURES[name](focus.model, focus);
  const room = /** @type {const} */ ([width - 2 * EDGE, height - 2 * EDGE]);
  const look = { projector, measure };
  const placed =
    "matrix" in view
      ? arrangeTable(view, ...room, look)
      : arrange(hidesOutput && name === "grids" ? hidden(view) : view, ...room, look);
  for (const item of [...placed.blocks, ...placed.signs, placed.why]) {
    if (!item) continue;
    item.x += EDGE;
    item.y += EDGE;
  }
  return placed;
}

// An output that must not be seen yet, not even its size, is always drawn 3 by 3.
const hidden = (items) =>
  items.map((item) =>
    isBlock(item) && item.role === "output"
      ? { ...item, secret: true, rows: 3, columns: 3, title: "output ?", sheets: 1 }
      : item,
  );

/**
 * The blocks of a view before a control moved, by their names.
 * @param {string} name
 * @param {Model} before
 * @param {Focus} focus
 * @returns {Map<string, Block>}
 */
export function blocksBefore(name, before, focus) {
  if (FOLLOWS[name]) return new Map();
  const within = (index, values) => Math.min(index, Math.max(values.length - 1, 0));
  const seen = { output: within(focus.output, before.y), input: within(focus.input, before.x) };
  const view = /** @type {any} */ (PICTURES[name](before, seen));
  const blocks = "matrix" in view ? [view.matrix] : view;
  return new Map(blocks.filter(isBlock).map((item) => [item.id, item]));
}
