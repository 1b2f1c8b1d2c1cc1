// The nearest settings that can be: one control moved as little as possible, the others kept.

import { TIMES } from "../../shared/text.js";
import { compute } from "./arithmetic.js";
import { LIMITS } from "./known.js";
import { settleAxis } from "./sizes.js";
import { copy, shownAxes } from "./state.js";

/** @typedef {import("./types.js").State} State */
/** @typedef {"kernel" | "size" | "dilation" | "stride" | "output_padding"} Sliding */
/** @typedef {{ label: string, state: State, name: string }} Suggestion */

/** What each control is called, in the order in which they are tried.
 * @type {[Sliding, string][]} */
const SLIDING = [
  ["kernel", "kernel"],
  ["size", "input"],
  ["dilation", "dilation"],
  ["stride", "stride"],
  ["output_padding", "output_padding"],
];

/**
 * @param {State} state one that has no output
 * @returns {Suggestion[]}
 */
export function nearest(state) {
  const broken = shownAxes(state).filter((axis) => settleAxis(state, axis).problem);
  /** @type {Suggestion[]} */
  const found = [];
  const consider = (label, name, changed) => {
    if (compute(changed).ok) found.push({ label, state: changed, name });
  };
  for (const [name, word] of SLIDING) {
    if (name === "output_padding" && !hasOutputPadding(state)) continue;
    const changed = copy(state);
    const moved = broken.every((axis) => moveUntilFine(changed, name, axis));
    if (moved) consider(`${word} ${spell(changed, name)}`, name, changed);
  }
  for (const [label, name, change] of others(state)) {
    consider(label, name, { ...copy(state), ...change });
  }
  if (!found.length) {
    // Two settings at once are wrong.
    const change = { padding: /** @type {const} */ ("valid"), output_padding: null };
    consider('padding "valid", output_padding None', "padding", { ...copy(state), ...change });
  }
  return found;
}

const hasOutputPadding = (state) => state.operator === "transpose" && state.output_padding !== null;

/**
 * The controls that have no number to move: what each would be set to.
 * @param {State} state
 * @returns {[string, string, Partial<State>][]}
 */
function others(state) {
  const { operator, padding } = state;
  /** @type {[string, string, Partial<State>, boolean][]} */
  const all = [
    ["output_padding None", "output_padding", { output_padding: null }, hasOutputPadding(state)],
    ['padding "same"', "padding", { padding: "same" }, padding !== "same"],
    [
      'padding "valid"',
      "padding",
      { padding: "valid" },
      operator === "transpose" && padding !== "valid",
    ],
  ];
  return all.filter(([, , , fits]) => fits).map(([label, name, change]) => [label, name, change]);
}

/**
 * @param {State} state which is changed
 * @param {Sliding} name
 * @param {number} axis
 */
function moveUntilFine(state, name, axis) {
  const [least, most] = LIMITS[name];
  const values = numbersOf(state, name);
  const start = values[axis];
  for (let step = 1; step <= most - least; step++)
    for (const value of [start - step, start + step]) {
      if (value < least || value > most) continue;
      values[axis] = value;
      if (!settleAxis(state, axis).problem) return true;
    }
  return false;
}

/** @param {State} state
 * @param {Sliding} name
 * @returns {import("./types.js").Pair} */
const numbersOf = (state, name) => state[name] ?? [0, 0];

const spell = (state, name) =>
  shownAxes(state)
    .map((axis) => numbersOf(state, name)[axis])
    .join(` ${TIMES} `);
