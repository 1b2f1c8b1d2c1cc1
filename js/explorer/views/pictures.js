// The views by their names, and what stands above each.

import { gatherView } from "./gather.js";
import { gridsView, matrixView } from "./grids.js";
import { overlapView, stampView } from "./stamp.js";
import { matrixName, spotOf } from "./words.js";
import { zerosView } from "./zeros.js";

/** @typedef {import("../model/types.js").Model} Model */
/** @typedef {import("../model/types.js").Focus} Focus */
/** @typedef {import("./blocks.js").Item} Item */
/** @typedef {Item[] | { lines: Item[][] } | import("./grids.js").Table} View */
/** @typedef {Pick<Focus, "input" | "output">} Seen the cells that the gather and stamp views show */

/** @type {Record<string, (model: Model, focus: Seen) => View>} */
export const PICTURES = {
  grids: gridsView,
  matrix: matrixView,
  gather: gatherView,
  stamp: stampView,
  zeros: zerosView,
  overlap: overlapView,
};

/** The views whose numbers depend on the cell that is looked at.
 * @type {Record<string, "input" | "output">} */
export const FOLLOWS = { gather: "output", stamp: "input" };

/** @type {Record<string, (model: Model, focus: Seen) => string>} */
export const HEADINGS = {
  grids: () => "Input, kernel, output",
  matrix: (model) => `The matrix ${matrixName(model)}`,
  gather: (model, focus) =>
    `Gather: one output cell${model.ok ? `, ${spotOf(model, "output", focus.output)}` : ""}`,
  stamp: () => "Stamp: one input cell, and the overlaps adding up",
  zeros: (model) => (model.conv ? "Stride 1, then drop" : "Zeros in between, flipped kernel"),
  overlap: () => "How often each cell takes part",
  photo: (model) =>
    model.conv ? "The same kernel over a photograph" : "The same stamps on a photograph",
  formula: () => "Formula",
  code: () => "Code",
};
