// The formula of one cell with its numbers.

import { DOT, plural, show } from "../../shared/text.js";
import { whereIs } from "../model/cells.js";
import { links } from "../model/links.js";
import { indexRule, piece, sizeRule } from "./rules.js";
import { matrixName, nameOf, numberOf, spotOf } from "./words.js";

/** @typedef {import("../model/types.js").Model} Model */
/** @typedef {import("../model/types.js").Ref} Ref */
/** @typedef {import("../model/types.js").Tied} Tied */
/** @typedef {import("./rules.js").Piece} Piece */

/**
 * @param {Model} model
 * @param {Ref | null} ref
 * @param {Tied} tied
 * @returns {Piece[][]} lines of pieces
 */
export function formula(model, ref, tied = links(model, ref)) {
  if (!model.ok) return model.problems.map((problem) => [piece(problem, "difference")]);
  if (!ref) return [[piece("Point at a cell.")]];
  const lines = {
    input: goesTo,
    output: sumsUp,
    tap: multiplies,
    place: isPadding,
    entry: isEntry,
  };
  return [...lines[ref.kind](model, ref, tied.entries), ...sizeRule(model)];
}

/** @param {Piece[][]} lines */
export const plain = (lines) => lines.map((line) => line.map(([text]) => text).join("")).join("\n");

const joined = (pieces, sign) => pieces.flatMap((part, n) => (n ? [piece(sign), ...part] : part));

const ROLES = { input: "input", output: "output", tap: "kernel" };
const number = (model, kind, index) =>
  piece(show(numberOf(model, { kind, index }) ?? 0), ROLES[kind]);

function product(model, entry) {
  const { entries } = model;
  return [
    number(model, "input", entries.in[entry]),
    piece(DOT),
    number(model, "tap", entries.tap[entry]),
  ];
}

const products = (model, entries) => entries.map((n) => product(model, n));

function sumsUp(model, ref, entries) {
  const sum = entries.length ? joined(products(model, entries), " + ") : [piece("0")];
  const result = number(model, "output", ref.index);
  const line = [piece(`${nameOf(model, ref)} `), piece("= "), ...sum, piece(" = "), result];
  const empty = [piece("No product reaches this cell: its sum is empty.")];
  const rule = indexRule(model, whereIs(model, ref));
  return entries.length ? [line, ...rule] : [line, empty, ...rule];
}

function goesTo(model, ref, entries) {
  if (!entries.length) return [[piece(`${nameOf(model, ref)} is read by no output cell.`)]];
  const parts = entries.map((n) => [
    ...product(model, n),
    piece(` to ${spotOf(model, "output", model.entries.out[n])}`),
  ]);
  return [[piece(`${nameOf(model, ref)} adds `), ...joined(parts, ",  ")]];
}

function multiplies(model, ref, entries) {
  if (!entries.length) return [[piece(`${nameOf(model, ref)} meets only padding.`)]];
  const times = plural(entries.length, "time");
  return [
    [
      piece(`${nameOf(model, ref)} = `),
      number(model, "tap", ref.index),
      piece(`. It stands ${times} in ${matrixName(model)}: `),
      ...joined(products(model, entries), ",  "),
    ],
  ];
}

function isPadding(model) {
  const said = model.conv
    ? "A zero that was added. Whatever weight it meets, the product is 0."
    : "Outside the output. What the stamps write here is cropped.";
  return [[piece(said)]];
}

function isEntry(model, ref, entries) {
  const output = nameOf(model, { kind: "output", index: ref.index });
  const input = nameOf(model, { kind: "input", index: ref.column });
  const name = nameOf(model, ref);
  if (!entries.length) return [[piece(`${name} = 0: ${output} does not read ${input}.`)]];
  const tap = model.entries.tap[entries[0]];
  return [
    [
      piece(`${name} = ${nameOf(model, { kind: "tap", index: tap })} = `),
      number(model, "tap", tap),
      piece(`. It carries ${input} to ${output}: `),
      ...product(model, entries[0]),
    ],
  ];
}

/**
 * One sentence for the eye, the ear and the status line.
 * @param {Model} model
 * @param {Ref | null} ref
 * @param {Tied} tied
 */
export function sentence(model, ref, tied) {
  if (!model.ok) return model.problems.join(" ");
  if (!ref) return "Point at a cell.";
  const count = (kind, word) =>
    plural(
      tied[kind].reduce((sum, lit) => sum + lit, 0),
      word,
    );
  const value = numberOf(model, ref);
  const is = `${nameOf(model, ref)}${value === undefined ? "" : ` is ${show(value)}`}`;
  const matrix = matrixName(model);
  switch (ref.kind) {
    case "output": {
      const sum = plural(tied.entries.length, "product");
      return `${is}: the sum of ${sum}, row ${ref.index} of ${matrix}.`;
    }
    case "input":
      return `${is}. It goes to ${count("output", "output cell")}, column ${ref.index} of ${matrix}.`;
    case "tap":
      return `${is}. It joins ${count("input", "input cell")} to ${count("output", "output cell")}.`;
    case "place":
      return model.conv
        ? "Padding: a zero that was added around the input."
        : "Cropped: outside the output.";
    default:
      return `${plain(isEntry(model, ref, tied.entries))}.`;
  }
}
