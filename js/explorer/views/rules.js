// The rules of sizes and indices, with the numbers put in.

import { range } from "../../shared/lists.js";
import { DOT, MINUS, show } from "../../shared/text.js";
import { AXES } from "../model/known.js";
import { shownAxes } from "../model/state.js";

/** @typedef {import("../model/types.js").Model} Model */
/** @typedef {[string | number, string]} Piece a text, and its role: a colour's name, or "" for words */

/** @param {string | number} text
 * @param {string} role
 * @returns {Piece} */
export const piece = (text, role = "") => [text, role];

/**
 * Which cells an output cell reads, axis by axis.
 * @param {Model} model
 * @param {number[]} at
 * @returns {Piece[][]}
 */
export function indexRule(model, at) {
  const rule = model.conv ? convReads : transposeReads;
  return shownAxes(model.state).map((axis) => [
    piece(`${AXES[axis]} read: ${rule(model.along[axis], at[axis])}`),
  ]);
}

const lessPads = ({ before }) => (before ? ` ${MINUS} ${before}` : "");

function convReads(along, o) {
  const { stride, dilation, before, kernel } = along;
  const first = o * stride - before;
  const last = first + (kernel - 1) * dilation;
  const step = dilation > 1 && kernel > 1 ? ` in steps of ${dilation}` : "";
  const reads = `${show(first)}${last > first ? ` to ${show(last)}` : ""}`;
  return `${o}${DOT}${stride} + tap${DOT}${dilation}${lessPads(along)}, that is ${reads}${step}`;
}

function transposeReads(along, o) {
  const { stride, dilation, before, kernel, small } = along;
  const reads = range(small).filter((i) => {
    const rest = o + before - i * stride;
    return rest >= 0 && rest % dilation === 0 && rest / dilation < kernel;
  });
  return (
    `those with i${DOT}${stride} + tap${DOT}${dilation}${lessPads(along)} = ${o}, ` +
    `that is ${reads.join(", ") || "none"}`
  );
}

/**
 * How large the output is.
 * @param {Model} model
 * @returns {Piece[][]}
 */
export function sizeRule(model) {
  const rule = model.conv ? convSize : transposeSize;
  const side = model.conv ? "small" : "large";
  return shownAxes(model.state).map((axis) => [
    piece(`output ${AXES[axis]}: ${rule(model.along[axis])} = `),
    piece(model.along[axis][side], "output"),
  ]);
}

function convSize({ large, before, after, reach, stride }) {
  const pads = before + after ? ` + ${before} + ${after}` : "";
  return `(${large}${pads} ${MINUS} ${reach}) // ${stride} + 1`;
}

function transposeSize({ large, small, before, after, reach, stride }) {
  const written = stride * (small - 1) + reach;
  const rest = large - written + before + after;
  const extra = rest > 0 ? ` + ${rest}` : "";
  const fewer = rest < 0 ? ` ${MINUS} ${-rest}` : "";
  const crop = before + after ? ` ${MINUS} ${before} ${MINUS} ${after}` : "";
  return `${stride}${DOT}(${small} ${MINUS} 1) + ${reach}${extra}${fewer}${crop}`;
}
