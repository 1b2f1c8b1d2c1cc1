// The arrays of a U-Net: their names and shapes, how they begin, and what they say about it. They
// are those of `convlab.nn.unet`: nothing travels beside them, the shapes tell.

import { size } from "../layers/tensor.js";
import { normal, uniform } from "./random.js";

/**
 * @typedef {import("../layers/tensor.js").Tensor} Tensor
 * @typedef {Record<string, Tensor>} Params by name: "c1a/kernel", "c1a/bias", "c1a/gamma", ...
 *
 * @typedef {"transposed3" | "transposed2" | "nearest"} Upsampler
 *
 * @typedef {object} Plan
 * @property {number} channels of the picture
 * @property {number} filters of the first level; each level down has twice as many
 * @property {number} classes maps that come out
 * @property {number} depth levels down
 * @property {boolean} batchnorm
 * @property {boolean[]} skips from the first level to the last
 * @property {Upsampler} upsampler
 */

export const UPSAMPLERS = /** @type {Upsampler[]} */ (["transposed3", "transposed2", "nearest"]);
export const MOVING = ["moving_mean", "moving_variance"]; // averaged, and not learnt

/** What reads a kernel's layer: its number of channels in and out.
 * @param {Plan} plan
 * @returns {{ name: string, kernel: number[] }[]} from the picture to the answer */
export function kernels(plan) {
  const { channels, filters, classes, depth } = plan;
  const layers = /** @type {{ name: string, kernel: number[] }[]} */ ([]);
  const block = (number, reads, width) =>
    layers.push(
      { name: `c${number}a`, kernel: [3, 3, reads, width] },
      { name: `c${number}b`, kernel: [3, 3, width, width] },
    );
  for (let level = 1; level <= depth + 1; level++) {
    const width = filters * 2 ** (level - 1);
    block(level, level === 1 ? channels : width / 2, width);
  }
  for (let level = depth; level >= 1; level--) {
    const number = 2 * depth + 2 - level;
    const width = filters * 2 ** (level - 1);
    const side = plan.upsampler === "transposed2" ? 2 : 3;
    const isTransposed = plan.upsampler !== "nearest";
    const ends = isTransposed ? [width, 2 * width] : [2 * width, width];
    layers.push({ name: `u${number}`, kernel: [side, side, ...ends] });
    block(number, plan.skips[level - 1] ? 2 * width : width, width);
  }
  return [...layers, { name: "outputs", kernel: [1, 1, filters, classes] }];
}

/** How many channels a layer writes: a transposed convolution writes C_large.
 * @param {string} name
 * @param {number[]} kernel */
export const writes = (name, [, , large, small]) =>
  name.startsWith("u") && isTransposed([0, 0, large, small]) ? large : small;

/** A transposed kernel reads the wide side, C_small; a convolution after a resizing C_large.
 * @param {number[]} kernel */
export const isTransposed = ([, , large, small]) => large <= small;

/**
 * Parameters of an untrained network: kernels of blocks normal with variance 2 / fan in (He and
 * others, 2015), the others uniform with variance 2 / (fan in + fan out) (Glorot and Bengio, 2010).
 * @param {Plan} plan
 * @param {number} seed
 * @returns {Params}
 */
export function init(plan, seed) {
  const draw = uniform(seed);
  const drawNormal = normal(draw);
  const params = /** @type {Params} */ ({});
  const full = (count, value) => ({
    shape: [count],
    data: new Float32Array(count).fill(value),
  });
  for (const { name, kernel } of kernels(plan)) {
    const [rows, columns, large, small] = kernel;
    const data = new Float32Array(size(kernel));
    const he = Math.sqrt(2 / (rows * columns * large));
    const glorot = Math.sqrt(6 / (rows * columns * (large + small)));
    const isBlock = name.startsWith("c");
    for (let n = 0; n < data.length; n++) {
      data[n] = isBlock ? drawNormal() * he : (2 * draw() - 1) * glorot;
    }
    const width = writes(name, kernel);
    params[`${name}/kernel`] = { shape: kernel, data };
    params[`${name}/bias`] = full(width, 0);
    if (!plan.batchnorm || !isBlock) continue;
    params[`${name}/gamma`] = full(width, 1);
    params[`${name}/beta`] = full(width, 0);
    params[`${name}/moving_mean`] = full(width, 0);
    params[`${name}/moving_variance`] = full(width, 1);
  }
  return params;
}

/**
 * What the shapes say of a network.
 * @param {Params} params
 * @returns {Plan}
 */
export function planOf(params) {
  const depth = Object.keys(params).filter((name) => /^u\d+\/kernel$/.test(name)).length;
  const first = params["c1a/kernel"];
  const last = params["outputs/kernel"];
  if (!first || !last || !depth) throw new Error("these arrays are not those of a U-Net");
  const skips = [];
  for (let level = 1; level <= depth; level++) {
    const number = 2 * depth + 2 - level;
    const width = first.shape[3] * 2 ** (level - 1);
    skips.push(params[`c${number}a/kernel`].shape[2] > width);
  }
  const up = params[`u${depth + 2}/kernel`].shape;
  const upsampler = UPSAMPLERS[isTransposed(up) ? Number(up[0] === 2) : 2];
  return {
    channels: first.shape[2],
    filters: first.shape[3],
    classes: last.shape[3],
    depth,
    batchnorm: "c1a/gamma" in params,
    skips,
    upsampler,
  };
}
