// The state that a line of Python describes. Nothing in it is run.

import { range } from "../../shared/lists.js";
import { plural } from "../../shared/text.js";
import { LIMITS, SEEDS } from "../model/known.js";
import { imageAt, initial, kernelAt, largeAndSmall, place } from "../model/state.js";
import { createReader, depth, python, shapeOfList } from "./literals.js";
import { readLook } from "./read_look.js";
import { requireNumbers, requireWithin } from "./require.js";

/** @typedef {import("../model/types.js").State} State */
/** @typedef {Record<string, any>} Given the arguments of the call, by their names */

const KNOWN = [
  "operator",
  "image",
  "kernel",
  "stride",
  "padding",
  "dilation",
  "output_padding",
  "front",
  "cell",
  "views",
  "predict",
  "projector",
  "ghost",
];
const MAY_BE_NONE = ["image", "kernel", "output_padding", "cell", "predict"];

/**
 * @param {string} text
 * @param {State | null} base where the numbers beyond its image and kernel come from
 * @returns {State}
 */
export function readLine(text, base = null) {
  const given = readCall(text.trim());
  for (const [name, value] of Object.entries(given)) {
    if (!KNOWN.includes(name)) {
      throw new Error(`${name} is not known. Nearest: ${KNOWN.join(", ")}.`);
    }
    if (value === null && !MAY_BE_NONE.includes(name)) throw new Error(`${name} must not be None.`);
  }
  const operator = given.operator ?? "conv";
  if (!["conv", "transpose"].includes(operator)) {
    throw new Error(`operator must be "conv" or "transpose"; it is ${python(operator)}.`);
  }
  const state = initial(operator);
  if (base) Object.assign(state, { image: base.image.slice(), weights: base.weights.slice() });
  readNumbers(state, given);
  readSettings(state, given);
  readLook(state, given);
  return state;
}

/** @returns {Given} */
function readCall(text) {
  const reader = createReader(text);
  const given = Object.create(null);
  reader.expect("Explorer\\s*\\(", "Explorer(");
  while (!reader.take("\\)")) {
    const name = reader.take("[a-z_]+\\s*=(?!=)");
    if (!name && Object.keys(given).length) {
      throw new Error("Only the operator comes without a name.");
    }
    const word = name ? name.replace(/\s*=/, "") : "operator";
    if (word in given) throw new Error(`${word} is given twice.`);
    given[word] = reader.value();
    if (!reader.take(",")) {
      reader.expect("\\)", "a comma or )");
      break;
    }
  }
  if (!reader.isAtEnd()) throw new Error("Nothing may follow the last ).");
  return given;
}

function readNumbers(state, given) {
  const image = given.image ?? SEEDS.image[state.operator];
  const kernel = given.kernel ?? SEEDS.kernel;
  const axes = [1, 2, 1, 2][depth(kernel) - 1];
  const several = depth(kernel) > 2;
  if (!axes || depth(image) !== axes + (several ? 1 : 0)) {
    throw new Error(
      "image and kernel do not fit together: (rows, columns) both; with channels " +
        "(rows, columns, in) and (rows, columns, large, small); in one dimension without rows.",
    );
  }
  requireNumbers("image", image, shapeOfList(image));
  requireNumbers("kernel", kernel, shapeOfList(kernel));
  state.axes = axes;
  const [rows, kernelRows] = [image, kernel].map((list) => (axes === 1 ? [list] : list));
  state.size = sized("image", rows, LIMITS.size);
  state.kernel = sized("kernel", kernelRows, LIMITS.kernel);
  if (several) state.channels = readChannels(state, image, kernel);
  put(state, rows, kernelRows, several);
}

function sized(name, grid, limit) {
  return [
    requireWithin(`${name} rows`, grid.length, limit),
    requireWithin(`${name} columns`, grid[0].length, limit),
  ];
}

function readChannels(state, image, kernel) {
  const [large, small] = shapeOfList(kernel).slice(-2);
  const channels = state.operator === "conv" ? [large, small] : [small, large];
  for (const count of channels) requireWithin("channels", count, LIMITS.channels);
  const count = shapeOfList(image).at(-1);
  if (count !== channels[0]) {
    throw new Error(`image has ${plural(count, "channel")}, but the kernel reads ${channels[0]}.`);
  }
  return channels;
}

// Put the numbers over those that lie there.
function put(state, image, kernel, several) {
  const each = (cell, ...path) => (several ? path.reduce((part, n) => part[n], cell) : cell);
  const [large, small] = largeAndSmall(state);
  place(image, (r, c, cell) => {
    for (const i of range(state.channels[0])) state.image[imageAt(r, c, i)] = each(cell, i);
  });
  place(kernel, (r, c, cell) => {
    for (const i of range(large))
      for (const j of range(small)) state.weights[kernelAt(r, c, i, j)] = each(cell, i, j);
  });
}

function readSettings(state, given) {
  for (const name of ["stride", "dilation"]) {
    state[name] = readPair(state, name, given[name] ?? 1);
  }
  if ((given.output_padding ?? null) !== null) {
    state.output_padding = readPair(state, "output_padding", given.output_padding);
  }
  state.padding = readPadding(state, given.padding ?? "valid");
}

function readPair(state, name, value) {
  const limit = LIMITS[name];
  const list = Array.isArray(value) ? value : Array(state.axes).fill(value);
  if (list.length !== state.axes) throw new Error(`${name} needs ${plural(state.axes, "number")}.`);
  for (const item of list) requireWithin(name, item, limit);
  return state.axes === 1 ? [limit[0], list[0]] : [...list];
}

function readPadding({ axes }, rule) {
  if (typeof rule === "string") {
    if (!["valid", "same"].includes(rule)) {
      throw new Error(`padding must be "valid", "same", a number or sides; it is ${python(rule)}.`);
    }
    return rule;
  }
  const sides = Array.isArray(rule) ? rule : Array(axes).fill([rule, rule]);
  const fits = sides.length === axes && sides.every((s) => Array.isArray(s) && s.length === 2);
  if (!fits) throw new Error("padding needs (before, after) for each axis.");
  for (const side of sides.flat()) requireWithin("padding", side, LIMITS.sides);
  return (axes === 1 ? [[0, 0], sides[0]] : sides).map((side) => [...side]);
}
