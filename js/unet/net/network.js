// The U-Net from the picture to the answer, layer for layer that of `convlab.nn.unet`: blocks of two
// convolutions go down, c1, c2, ..., a pooling after each, p1, p2, ...; up-samplings and blocks go
// up, u5 and c5, ...; a 1 x 1 convolution answers, outputs. Block c1 has the halves c1a and c1b.

import { conv, convTranspose, same } from "../layers/convolution.js";
import { batchNorm, moments } from "../layers/normalisation.js";
import { concatenate, enlarge, maxPool, relu } from "../layers/pointwise.js";
import { isTransposed, planOf } from "./parameters.js";
import { createTape } from "./tape.js";

/**
 * @typedef {import("../engine/plain.js").Engine} Engine
 * @typedef {import("../layers/tensor.js").Tensor} Tensor
 * @typedef {import("./parameters.js").Params} Params
 * @typedef {Record<string, { mean: Tensor, variance: Tensor }>} Moments
 *
 * @typedef {object} Pass
 * @property {Tensor} logits (images, rows, columns, classes)
 * @property {Record<string, Tensor>} values what each layer wrote, by its name, in order
 * @property {Record<string, string[]>} reads what each layer read, parameters aside
 * @property {(dlogits: Tensor) => Record<string, Tensor>} pullback
 *   The gradient of every array: parameters, what each layer wrote, and the "image".
 * @property {Moments} moments of the batch, before each normalisation; none at inference
 */

/**
 * @param {Engine} engine
 * @param {Params} params
 * @param {Tensor} image (images, rows, columns, channels); both sides multiples of 2 to the depth
 * @param {{ training?: boolean }} [how] whether to normalise by the batch's own mean and variance
 * @returns {Pass}
 */
export function forward(engine, params, image, { training = false } = {}) {
  const { depth, skips } = planOf(params);
  if (image.shape.slice(1, 3).some((side) => side % 2 ** depth || !side)) {
    throw new Error(`both sides must be multiples of ${2 ** depth}; got ${image.shape}`);
  }
  const tape = createTape({ ...params, image });
  const seen = /** @type {Moments} */ ({});
  const half = (name, x) => halfBlock(engine, params, tape, seen, training, name, x);
  const block = (number, x) => half(`c${number}b`, half(`c${number}a`, x));

  let y = "image";
  const down = [];
  for (let number = 1; number <= depth; number++) {
    y = block(number, y);
    down.push(y);
    y = tape.run(`p${number}`, maxPool, y);
  }
  y = block(depth + 1, y);
  for (let number = depth + 2; number <= 2 * depth + 1; number++) {
    y = up(engine, tape, `u${number}`, y);
    const level = 2 * depth + 2 - number;
    if (skips[level - 1]) y = tape.run(`u${number}_skip`, concatenate, y, down[level - 1]);
    y = block(number, y);
  }
  const logits = tape.values[convolve(engine, tape, "outputs", "outputs", y)];
  const values = Object.fromEntries(
    Object.entries(tape.values).filter(([name]) => !(name in params) && name !== "image"),
  );
  const reads = Object.fromEntries(
    tape.steps.map(({ name, reads }) => [name, reads.filter((read) => !(read in params))]),
  );
  return { logits, values, reads, pullback: tape.back, moments: seen };
}

/** A convolution that keeps the size.
 * @returns {string} */
function convolve(engine, tape, name, layer, x) {
  const run = (x, w, b) => {
    const windows = same(x.shape.slice(1, 3), w.shape.slice(0, 2), 1);
    return conv(engine, x, w, b, windows);
  };
  return tape.run(name, run, x, `${layer}/kernel`, `${layer}/bias`);
}

/** Convolution, normalisation, ReLU. */
function halfBlock(engine, params, tape, seen, training, name, x) {
  let y = convolve(engine, tape, `${name}_conv`, name, x);
  if (`${name}/gamma` in params) {
    let of = { mean: params[`${name}/moving_mean`], variance: params[`${name}/moving_variance`] };
    if (training) {
      of = moments(tape.values[y]);
      seen[name] = of;
    }
    const norm = (x, gamma, beta) => batchNorm(x, gamma, beta, of, training);
    y = tape.run(`${name}_norm`, norm, y, `${name}/gamma`, `${name}/beta`);
  }
  return tape.run(name, relu, y);
}

/** Twice the size, by the kind that the kernel's shape tells. */
function up(engine, tape, name, x) {
  const kernel = tape.values[`${name}/kernel`].shape;
  if (!isTransposed(kernel)) {
    return convolve(engine, tape, name, name, tape.run(`${name}_resize`, enlarge, x));
  }
  const run = (y, w, b) => {
    const windows = same(y.shape.slice(1, 3), w.shape.slice(0, 2), 2);
    return convTranspose(engine, y, w, b, windows);
  };
  return tape.run(name, run, x, `${name}/kernel`, `${name}/bias`);
}
