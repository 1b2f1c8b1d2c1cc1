// One axis: how large each side is, and where the padding lies.

import { plural } from "../../shared/text.js";
import { AXES } from "./known.js";

/** @typedef {import("./types.js").State} State */
/** @typedef {import("./types.js").Axis} Axis */
/** @typedef {Pick<Axis, "kernel" | "stride" | "dilation" | "reach">} Steps */

// "3 rows", "1 column".
const counted = (count, axis) => plural(count, AXES[axis].replace(/s$/, ""));

// Keras's "same": as few zeros as give ceil(n / stride) outputs, the odd one after.
function samePads(n, reach, stride) {
  const total = Math.max((Math.ceil(n / stride) - 1) * stride + reach - n, 0);
  return [Math.floor(total / 2), total - Math.floor(total / 2)];
}

/**
 * @param {State} state
 * @param {number} axis
 * @returns {Axis}
 */
export function settleAxis(state, axis) {
  if (state.axes === 1 && axis === 0) {
    return { large: 1, small: 1, before: 0, after: 0, kernel: 1, stride: 1, dilation: 1, reach: 1 };
  }
  const kernel = state.kernel[axis];
  const dilation = state.dilation[axis];
  const reach = (kernel - 1) * dilation + 1;
  const steps = { kernel, stride: state.stride[axis], dilation, reach };
  return state.operator === "conv"
    ? settleConv(state, axis, steps)
    : settleTranspose(state, axis, steps);
}

/** "valid", "same", or the zeros before and after, of one axis.
 * @param {State} state
 * @param {number} axis */
const ruleOf = (state, axis) =>
  typeof state.padding === "string" ? state.padding : state.padding[axis];

/** @returns {Axis} */
function settleConv(state, axis, steps) {
  const n = state.size[axis];
  const rule = ruleOf(state, axis);
  const { reach, stride } = steps;
  const [before, after] =
    rule === "same" ? samePads(n, reach, stride) : rule === "valid" ? [0, 0] : rule;
  const room = n + before + after;
  if (reach > room) {
    const padded = before + after ? `the padded input has ${room}` : `the input has ${n}`;
    const problem = `The kernel reaches over ${counted(reach, axis)}, but ${padded}.`;
    return { ...steps, large: n, before, after, small: 0, problem };
  }
  return { ...steps, large: n, before, after, small: Math.floor((room - reach) / stride) + 1 };
}

/** @returns {Axis} */
function settleTranspose(state, axis, steps) {
  const n = state.size[axis];
  const rule = ruleOf(state, axis);
  const { reach, stride } = steps;
  const given = state.output_padding === null ? null : state.output_padding[axis];
  const blank = { ...steps, small: n, large: 0, before: 0, after: 0 };
  const problem = outputPaddingProblem(n, axis, given, rule, steps);
  if (problem) return { ...blank, problem };
  if (rule === "same") {
    const large = given === null ? stride * n : stride * (n - 1) + (reach % 2) + given;
    const [before, after] = samePads(large, reach, stride);
    return { ...steps, small: n, large, before, after };
  }
  const extra = given === null ? Math.max(stride - reach, 0) : given;
  const [before, after] = rule === "valid" ? [0, 0] : rule;
  const written = stride * (n - 1) + reach + extra;
  if (written - before - after < 1) {
    const cropped =
      `The stamps write ${counted(written, axis)}, and the padding crops ${before + after} ` +
      `of them: nothing is left.`;
    return { ...blank, before, after, problem: cropped };
  }
  return { ...steps, small: n, large: written - before - after, before, after };
}

function outputPaddingProblem(n, axis, given, rule, { reach, stride }) {
  const least = rule === "same" ? 1 - (reach % 2) : 0;
  if (given !== null && given >= stride) {
    return (
      `output_padding picks one of the ${stride} size${stride > 1 ? "s" : ""} that shrink to ` +
      `${counted(n, axis)}. So it must be below the stride, ${stride}; it is ${given}.`
    );
  }
  if (given !== null && given < least) {
    return (
      `With "same" and a kernel that reaches over ${counted(reach, axis)}, an even number, ` +
      `output_padding must be at least ${least}; it is ${given}.`
    );
  }
  return "";
}

/** What is wrong, in as few sentences as will do: often both axes have one and the same problem.
 * @param {Axis[]} along */
export function problemsOf(along) {
  const [rows, columns] = along.map(({ problem }) => problem ?? "");
  if (rows && columns && rows.replaceAll("row", "column") === columns) {
    return [rows.replace(/row(s?)/, "row$1 and column$1")];
  }
  return [rows, columns].filter(Boolean);
}
