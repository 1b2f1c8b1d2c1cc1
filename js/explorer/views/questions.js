// The predict mode: what is asked, which views would tell, and what is right.

import { show, TIMES, typed } from "../../shared/text.js";
import { compute } from "../model/arithmetic.js";
import { LIMITS } from "../model/known.js";
import { copy } from "../model/state.js";
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

const TRIES = 60; // so often a setting is drawn until it asks something new

/**
 * Turn a state into another question of the same kind: another cell where a number is asked, else
 * another setting.
 * @param {import("../model/types.js").State} next
 * @param {Model} model
 * @param {Seen} focus
 * @param {() => number} random from 0 to 1
 */
export function askAnother(next, model, focus, random = Math.random) {
  const question = QUESTIONS[next.predict ?? "size"];
  const among = (least, most) => least + Math.floor(random() * (most - least + 1));
  const [rows, columns] = model.outSize;
  if (next.predict === "number" && rows * columns > 1) {
    const now = Math.floor(focus.output / model.outChannels);
    const n = (now + among(1, rows * columns - 1)) % (rows * columns);
    next.cursor = { kind: "output", at: [Math.floor(n / columns), n % columns] };
    return;
  }
  const right = String(question.right(model, focus));
  for (let n = 0; n < TRIES; n++) {
    const drawn = draw(copy(next), among);
    const other = compute(drawn);
    const seen = { output: 0, input: 0 };
    if (!other.ok || other.outSize.some((size) => size > LIMITS.size[1])) continue;
    if (String(question.right(other, seen)) === right) continue;
    Object.assign(next, drawn);
    return;
  }
}

// A setting that can be worked out in the head.
function draw(state, among) {
  const size = among(2, 6);
  const side = among(1, Math.min(size, 4));
  const stride = among(1, 3);
  state.size = state.axes === 1 ? [state.size[0], size] : [size, size];
  state.kernel = state.axes === 1 ? [state.kernel[0], side] : [side, side];
  state.stride = state.axes === 1 ? [1, stride] : [stride, stride];
  state.dilation = [1, 1];
  state.padding = among(0, 2) ? "valid" : "same";
  state.output_padding = null;
  state.pinned = false;
  state.cursor = { kind: "output", at: [0, 0] };
  return state;
}

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
