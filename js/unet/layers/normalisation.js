// Batch normalisation, in training and at inference, with Keras's constants.

import { zeros } from "./tensor.js";

/**
 * @typedef {import("./tensor.js").Tensor} Tensor
 * @typedef {import("./tensor.js").Written} Written
 */

const EPSILON = 1e-3; // Keras's: added to a variance before its root is taken

/**
 * Mean and variance of each channel, over all images and cells.
 * @param {Tensor} x
 * @returns {{ mean: Tensor, variance: Tensor }}
 */
export function moments(x) {
  const channels = x.shape[3];
  const cells = x.data.length / channels;
  const mean = new Float64Array(channels);
  const variance = new Float64Array(channels);
  for (let at = 0; at < x.data.length; at += channels) {
    for (let c = 0; c < channels; c++) mean[c] += x.data[at + c];
  }
  for (let c = 0; c < channels; c++) mean[c] /= cells;
  for (let at = 0; at < x.data.length; at += channels) {
    for (let c = 0; c < channels; c++) variance[c] += (x.data[at + c] - mean[c]) ** 2;
  }
  for (let c = 0; c < channels; c++) variance[c] /= cells;
  const result = { mean: zeros(x, [channels]), variance: zeros(x, [channels]) };
  result.mean.data.set(mean);
  result.variance.data.set(variance);
  return result;
}

/**
 * y = gamma n + beta, where n = (x - mean) / sqrt(variance + epsilon).
 * @param {Tensor} x
 * @param {Tensor} gamma
 * @param {Tensor} beta
 * @param {{ mean: Tensor, variance: Tensor }} seen in training the moments of x, at inference what
 *   training has averaged
 * @param {boolean} training whether the moments follow x: the gradient then goes that way too
 * @returns {Written}
 */
export function batchNorm(x, gamma, beta, seen, training) {
  const channels = x.shape[3];
  const cells = x.data.length / channels;
  const middle = Float64Array.from(seen.mean.data);
  const root = Float64Array.from(seen.variance.data, (v) => 1 / Math.sqrt(v + EPSILON));
  const slope = root.map((r, c) => r * gamma.data[c]);
  const offset = slope.map((s, c) => beta.data[c] - middle[c] * s);
  const y = zeros(x);
  for (let at = 0; at < x.data.length; at += channels) {
    for (let c = 0; c < channels; c++) y.data[at + c] = x.data[at + c] * slope[c] + offset[c];
  }

  /** @param {Tensor} dy */
  function pullback(dy) {
    const sums = new Float64Array(channels); // of dy
    const products = new Float64Array(channels); // of n dy
    for (let at = 0; at < x.data.length; at += channels) {
      for (let c = 0; c < channels; c++) {
        sums[c] += dy.data[at + c];
        products[c] += (x.data[at + c] - middle[c]) * root[c] * dy.data[at + c];
      }
    }
    // What would only move the mean, or only stretch, cannot change y.
    const moves = sums.map((sum) => (training ? sum / cells : 0));
    const stretches = products.map((sum, c) => (training ? (sum / cells) * root[c] : 0));
    const dx = zeros(x);
    for (let at = 0; at < x.data.length; at += channels) {
      for (let c = 0; c < channels; c++) {
        const distance = x.data[at + c] - middle[c];
        dx.data[at + c] = slope[c] * (dy.data[at + c] - moves[c] - distance * stretches[c]);
      }
    }
    const [dgamma, dbeta] = [zeros(gamma), zeros(beta)];
    dgamma.data.set(products);
    dbeta.data.set(sums);
    return [dx, dgamma, dbeta];
  }

  return { y, pullback };
}
