// What cells are called, and one sentence about each.

import { TIMES } from "../../shared/text.js";
import { whereIs } from "../model/cells.js";
import { hasChannels } from "../model/state.js";

/** @typedef {import("../model/types.js").Model} Model */
/** @typedef {import("../model/types.js").Ref} Ref */
/** @typedef {import("../model/types.js").Pair} Pair */

/** "3 x 4", or "4" in one dimension.
 * @param {Pair} size
 * @param {number} axes */
export const bySize = ([rows, columns], axes) =>
  axes === 1 ? String(columns) : `${rows} ${TIMES} ${columns}`;

/** "(1, 0)", or "(3)" in one dimension.
 * @param {number} axes
 * @param {number[]} at */
export const spotIn = (axes, [row, column]) => (axes === 1 ? `(${column})` : `(${row}, ${column})`);

/** "(1, 0)", or "(3)" in one dimension, or "(1, 0), channel 2".
 * @param {Model} model
 * @param {number[]} at */
export function spot(model, at) {
  const channels = at.slice(2);
  const cell = spotIn(model.state.axes, at);
  return hasChannels(model.state) && channels.length
    ? `${cell}, channel${channels.length > 1 ? "s" : ""} ${channels.join(" to ")}`
    : cell;
}

/** @param {Model} model
 * @param {"input" | "output"} kind
 * @param {number} index */
export const spotOf = (model, kind, index) => spot(model, whereIs(model, { kind, index }));

const NAMES = { input: "input", output: "output", tap: "kernel", place: "padding" };

/** @param {Model} model
 * @param {Ref} ref */
export const nameOf = (model, ref) =>
  ref.kind === "entry"
    ? `${matrixName(model)}[${ref.index}, ${ref.column}]`
    : `${NAMES[ref.kind]} ${spot(model, whereIs(model, ref))}`;

/** @param {{ conv: boolean }} model */
export const matrixName = (model) => (model.conv ? "C" : "C.T");

/** The number of a cell, where it has one.
 * @param {Model} model
 * @param {Ref} ref
 * @returns {number | undefined} */
export const numberOf = (model, ref) =>
  ({ input: model.x, output: model.y, tap: model.w })[ref.kind]?.[ref.index];
