// The state as one line of Python.

import { isPlain, range } from "../../shared/lists.js";
import { FIRST_VIEWS } from "../model/known.js";
import { hasChannels, imageAt, kernelAt, largeAndSmall } from "../model/state.js";
import { python, tuple } from "./literals.js";

/** @typedef {import("../model/types.js").State} State */
/** @typedef {import("../model/types.js").Pair} Pair */

/** One number for every axis where that says it all, else one for each.
 * @param {State} state
 * @param {Pair} values */
export function perAxis(state, values) {
  const own = state.axes === 1 ? [values[1]] : values;
  return isPlain(own) ? python(own[0]) : tuple(own);
}

/** @param {State} state */
export function paddingOf(state) {
  if (typeof state.padding === "string") return python(state.padding);
  const sides = state.axes === 1 ? [state.padding[1]] : state.padding;
  if (isPlain(sides.flat())) return python(sides[0][0]);
  return `(${sides.map(tuple).join(", ")}${sides.length === 1 ? "," : ""})`;
}

// The visible numbers as nested lists: (rows, columns), or (columns) in one dimension, and
// channels last where there are several.
function nested(state, size, cell) {
  const [rows, columns] = state.axes === 1 ? [1, size[1]] : size;
  const list = range(rows).map((r) => range(columns).map((c) => cell(r, c)));
  return state.axes === 1 ? list[0] : list;
}

/** @param {State} state */
export function imageList(state) {
  const cell = hasChannels(state)
    ? (r, c) => range(state.channels[0]).map((i) => state.image[imageAt(r, c, i)])
    : (r, c) => state.image[imageAt(r, c, 0)];
  return nested(state, state.size, cell);
}

/** @param {State} state */
export function kernelList(state) {
  const [large, small] = largeAndSmall(state);
  const cell = hasChannels(state)
    ? (r, c) =>
        range(large).map((i) => range(small).map((j) => state.weights[kernelAt(r, c, i, j)]))
    : (r, c) => state.weights[kernelAt(r, c, 0, 0)];
  return nested(state, state.kernel, cell);
}

const isDefaultCursor = ({ kind, at }, operator) =>
  kind === (operator === "conv" ? "output" : "input") && at[0] === 0 && at[1] === 0;

/** @param {State} state */
export function writeLine(state) {
  const parts = [
    python(state.operator),
    `image=${python(imageList(state))}`,
    `kernel=${python(kernelList(state))}`,
  ];
  const add = (name, said, usual) => said !== usual && parts.push(`${name}=${said}`);
  add("stride", perAxis(state, state.stride), "1");
  add("padding", paddingOf(state), '"valid"');
  add("dilation", perAxis(state, state.dilation), "1");
  if (state.output_padding) add("output_padding", perAxis(state, state.output_padding), "None");
  const front = state.front.map((channel, side) => Math.min(channel, state.channels[side] - 1));
  add("front", tuple(front), "(0, 0)");
  if (!isDefaultCursor(state.cursor, state.operator)) add("cell", cellOf(state), "");
  add("views", python(state.views.join(" ")), python(FIRST_VIEWS.join(" ")));
  add("predict", python(state.predict), "None");
  add("projector", python(state.projector), "False");
  add("ghost", python(state.ghost), "True");
  return `Explorer(${parts.join(", ")})`;
}

function cellOf({ axes, cursor: { kind, at } }) {
  const own = axes === 1 && kind !== "entry" ? [at[1]] : at;
  return tuple([kind, ...own]);
}
