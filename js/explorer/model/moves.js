// What a hand can do to a state. Each takes a copy that it may change.

import { isPlain, range } from "../../shared/lists.js";
import { whereIs } from "./cells.js";
import { LIMITS } from "./known.js";
import { settleAxis } from "./sizes.js";
import { firstCursor, imageAt, kernelAt } from "./state.js";

/** @typedef {import("./types.js").State} State */
/** @typedef {import("./types.js").Model} Model */
/** @typedef {import("./types.js").Pair} Pair */
/** @typedef {"size" | "kernel" | "stride" | "dilation" | "output_padding"} Row */

/** @param {State} next */
export function transpose(next) {
  next.operator = next.operator === "conv" ? "transpose" : "conv";
  next.cursor = firstCursor(next.operator);
  next.pinned = false;
}

/** @param {Model} model */
export const canSendBack = (model) =>
  model.ok && model.outSize.every((size) => size <= LIMITS.size[1]);

/**
 * Feed the output to the transpose of the very same matrix: C.T after C, or C after C.T.
 * @param {State} next
 * @param {Model} model of the state that `next` is a copy of
 */
export function sendBack(next, model) {
  const [rows, columns] = model.outSize;
  next.operator = model.conv ? "transpose" : "conv";
  next.size = next.axes === 1 ? [next.size[0], columns] : [rows, columns];
  next.channels = [next.channels[1], next.channels[0]];
  next.front = [next.front[1], next.front[0]];
  next.output_padding = model.conv ? paddingThatReturns(next, model) : null;
  for (let r = 0, n = 0; r < rows; r++)
    for (let c = 0; c < columns; c++)
      for (let i = 0; i < model.outChannels; i++) next.image[imageAt(r, c, i)] = model.y[n++];
  next.cursor = firstCursor(next.operator);
}

/**
 * The output_padding with which the transpose writes the size that the convolution read.
 * @returns {Pair | null}
 */
function paddingThatReturns(next, model) {
  const returns = (axis, output_padding) => {
    const { problem, large } = settleAxis({ ...next, output_padding }, axis);
    return !problem && large === model.large[axis];
  };
  if (returns(0, null) && returns(1, null)) return null;
  const extras = range(LIMITS.output_padding[1] + 1);
  const along = (axis) => extras.find((extra) => returns(axis, [extra, extra])) ?? 0;
  return [along(0), along(1)];
}

/**
 * Write a number into a cell of the input or the kernel.
 * @param {State} next
 * @param {Model} model
 * @param {import("./types.js").Ref} ref
 * @param {number} value
 */
export function write(next, model, ref, value) {
  const [r, c, one, other] = whereIs(model, ref);
  if (ref.kind === "input") next.image[imageAt(r, c, one)] = value;
  else next.weights[kernelAt(r, c, one, other)] = value;
}

/**
 * Bring the next channel to the front; for the kernel, one after the other of all pairs.
 * @param {State} next
 * @param {string} role "input", "kernel" or "output"
 */
export function turn(next, role) {
  const [read, written] = next.channels;
  if (role !== "output") next.front[0] = (next.front[0] + 1) % read;
  if (role === "output" || (role === "kernel" && next.front[0] === 0)) {
    next.front[1] = (next.front[1] + 1) % written;
  }
}

/**
 * Move a slider of a row; below 0, `output_padding` is None.
 * @param {State} next
 * @param {Row} name
 * @param {number} axis
 * @param {number} value
 * @param {boolean} tied whether the other axis moves along
 */
export function moveRow(next, name, axis, value, tied) {
  if (name === "output_padding" && value < 0) {
    next.output_padding = null;
    return;
  }
  /** @type {Pair} */
  const pair = [value, value];
  const now = next[name];
  if (!tied && now) pair[1 - axis] = now[1 - axis];
  next[name] = pair;
}

/** @param {State} next
 * @param {number} axes */
export function chooseAxes(next, axes) {
  next.axes = axes;
  next.cursor.at = [0, next.cursor.at[1]];
}

/** The zeros on each side, as the present rule has put them.
 * @param {Model} model
 * @returns {Pair[]} */
export const paddingNow = (model) => model.along.map(({ before, after }) => [before, after]);

/** Likewise, but no more than a hand could set.
 * @param {Model} model
 * @returns {Pair[]} */
const sidesNow = (model) =>
  model.along.map(({ before, after }) => [
    Math.min(before, LIMITS.sides[1]),
    Math.min(after, LIMITS.sides[1]),
  ]);

/** @param {State} next
 * @param {Model} model
 * @param {"valid" | "same" | "sides"} rule */
export function choosePadding(next, model, rule) {
  next.padding = rule === "sides" ? sidesNow(model) : rule;
}

/**
 * Move one side of the padding: top, bottom, left, right.
 * @param {State} next
 * @param {Model} model
 * @param {number} side from 0 to 3
 * @param {number} value
 * @param {boolean} tied whether all four move along
 */
export function moveSide(next, model, side, value, tied) {
  const sides = typeof next.padding === "string" ? sidesNow(model) : next.padding;
  if (tied) {
    next.padding = [
      [value, value],
      [value, value],
    ];
    return;
  }
  sides[Math.floor(side / 2)][side % 2] = value;
  next.padding = sides;
}

/** Whether a row, or "sides", stands at more numbers than one: then it cannot move as one.
 * @param {State} state
 * @param {Row | "sides"} name */
export function isUnequal(state, name) {
  if (state.axes === 1) return false;
  if (name !== "sides") return !isPlain(state[name] ?? []);
  return typeof state.padding !== "string" && !isPlain(state.padding.flat());
}
