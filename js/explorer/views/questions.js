// The predict mode: what is asked, which views would tell, and what is right.

import { show, TIMES, typed } from "../../shared/text.js";
import { matrixName, spotOf } from "./words.js";

/** @typedef {import("../model/types.js").Model} Model */
/** @typedef {import("./pictures.js").Seen} Seen */

/**
 * @typedef {object} Question
 * @property {string} label
 * @property {string[]} hides
 * @property {boolean} hidesOutput whether the output itself would tell, in the grids
 * @property {(model: Model, focus: Seen) => string[]} asks
 * @property {(model: Model, focus: Seen) => number[]} right
 */

/** @type {Record<string, Question>} */
export const QUESTIONS = {
  size: {
    label: "the output's size",
    hides: ["matrix", "gather", "stamp", "zeros", "overlap", "formula"],
    hidesOutput: true,
    asks: ({ state }) => (state.axes === 1 ? ["output cells"] : ["output rows", "output columns"]),
    right: ({ state, outSize }) => (state.axes === 1 ? [outSize[1]] : outSize),
  },
  number: {
    label: "one output number",
    hides: ["matrix", "gather", "stamp", "zeros", "formula"],
    hidesOutput: true,
    asks: (model, focus) => [`output ${spotOf(model, "output", focus.output)}`],
    right: (model, focus) => [model.y[focus.output]],
  },
  matrix: {
    label: "the matrix's shape",
    hides: ["matrix", "formula"],
    hidesOutput: false,
    asks: (model) => ["rows", "columns"].map((side) => `${side} of ${matrixName(model)}`),
    right: (model) => [model.y.length, model.x.length],
  },
  overlap: {
    label: "the largest overlap",
    hides: ["overlap", "stamp", "formula"],
    hidesOutput: false,
    asks: ({ conv }) => [conv ? "most inputs in one output" : "most stamps on one output"],
    right: (model) => [Math.max(...model.terms)],
  },
};

const NEAR = 0.005; // a guess may be rounded

/**
 * What is said to a guess.
 * @param {number[]} right
 * @param {string[]} guessed as it was typed
 * @returns {{ text: string, correct: boolean }}
 */
export function judge(right, guessed) {
  const said = right.map(show).join(` ${TIMES} `);
  const correct = right.every(
    (value, n) => guessed[n] !== "" && Math.abs(typed(guessed[n]) - value) < NEAR,
  );
  if (guessed.every((text) => text === "")) return { text: `It is ${said}.`, correct };
  if (correct) return { text: `Right: ${said}.`, correct };
  const given = guessed.map((text) => text || "nothing").join(` ${TIMES} `);
  return { text: `You said ${given}. It is ${said}.`, correct };
}
