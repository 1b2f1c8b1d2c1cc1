// How the state is looked at, as a line of Python says it.

import { KINDS, QUESTION_NAMES, VIEWS } from "../model/known.js";
import { requireWithin } from "./require.js";

/** @typedef {import("../model/types.js").State} State */

/**
 * @param {State} state which is changed
 * @param {Record<string, any>} given
 */
export function readLook(state, given) {
  if (given.front !== undefined) state.front = readFront(state, given.front);
  if ((given.cell ?? null) !== null) state.cursor = readCell(state, given.cell);
  if (given.views !== undefined) state.views = readViews(given.views);
  if ((given.predict ?? null) !== null) {
    if (!QUESTION_NAMES.includes(given.predict)) {
      throw new Error(`predict must be one of ${QUESTION_NAMES.join(", ")}.`);
    }
    state.predict = given.predict;
  }
  for (const name of ["projector", "ghost"]) {
    if (given[name] === undefined) continue;
    if (typeof given[name] !== "boolean") throw new Error(`${name} must be True or False.`);
    state[name] = given[name];
  }
}

/** @returns {import("../model/types.js").Pair} */
function readFront({ channels }, front) {
  if (!Array.isArray(front) || front.length !== 2) throw new Error("front must be like (0, 1).");
  const own = (side) => requireWithin("front", front[side], [0, channels[side] - 1]);
  return [own(0), own(1)];
}

function readViews(views) {
  const asked = typeof views === "string" ? views.split(" ").filter(Boolean) : [];
  if (!asked.length || !asked.every((name) => VIEWS.includes(name))) {
    throw new Error(`views must be names among ${VIEWS.join(" ")}.`);
  }
  return VIEWS.filter((name) => asked.includes(name));
}

function readCell({ axes }, cell) {
  const [kind, ...at] = Array.isArray(cell) ? cell : [];
  const count = axes === 1 && kind !== "entry" ? 1 : 2;
  if (!KINDS.includes(kind) || at.length !== count) {
    throw new Error('cell must be like ("output", 1, 0): input, output, tap, place or entry.');
  }
  for (const n of at) requireWithin("cell", n, [0, 1e6]);
  return { kind, at: count === 1 ? [0, at[0]] : at };
}
