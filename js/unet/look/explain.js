// What made a number: the patch and the kernel, the stamps, the one that won.

import { isTransposed } from "../net/parameters.js";

/**
 * @typedef {import("../layers/tensor.js").Tensor} Tensor
 * @typedef {import("../net/parameters.js").Params} Params
 *
 * A part of a sum: what one map contributes, cell by cell.
 * @typedef {object} Part
 * @property {string} layer that was read
 * @property {number} channel
 * @property {{ row: number, column: number, number: number, weight: number }[]} cells a cell beyond
 *   the edge has the number 0
 * @property {number} sum of number times weight
 *
 * @typedef {object} Explained
 * @property {"convolution" | "stamps" | "largest" | "copy"} kind
 * @property {Part[]} parts the largest contribution first
 * @property {number} [bias]
 * @property {number} [sum] of all parts, and the bias
 * @property {{ mean: number, variance: number, gamma: number, beta: number, value: number }} [norm]
 * @property {boolean} [relu]
 * @property {number} value what the map holds
 */

const EPSILON = 1e-3;

/**
 * @param {Record<string, Tensor>} values what each layer wrote, and the "image"
 * @param {Record<string, string[]>} reads
 * @param {Params} params with the means and variances that were used
 * @param {string} layer
 * @param {number} row
 * @param {number} column
 * @param {number} channel
 * @returns {Explained}
 */
export function explain(values, reads, params, layer, row, column, channel) {
  const value = at(values[layer], row, column, channel);
  const isBlock = layer.startsWith("c") && `${layer}_conv` in values;
  const conv = isBlock ? `${layer}_conv` : layer;
  const name = conv.replace("_conv", "");
  if (layer.startsWith("p")) return largest(values, reads[layer][0], row, column, channel, value);
  if (layer.endsWith("_skip")) return copied(values, reads[layer], row, column, channel, value);
  if (layer.endsWith("_resize")) {
    const [read] = reads[layer];
    return { kind: "copy", parts: [copy(values, read, row >> 1, column >> 1, channel)], value };
  }
  const kernel = params[`${name}/kernel`];
  const stamps = name.startsWith("u") && isTransposed(kernel.shape);
  const [read] = reads[conv];
  const taps = (stamps ? stampTaps : windowTaps)(kernel.shape, row, column);
  const parts = sourced(values, reads, read, values[read].shape[3]).map(([source, own, all]) => {
    const cells = taps.map(({ r, c, tap }) => ({
      row: r,
      column: c,
      number: at(values[source], r, c, own),
      weight: weight(kernel, tap, stamps ? channel : all, stamps ? all : channel),
    }));
    const sum = cells.reduce((total, { number, weight }) => total + number * weight, 0);
    return { layer: source, channel: own, cells, sum };
  });
  parts.sort((one, other) => Math.abs(other.sum) - Math.abs(one.sum));
  const bias = params[`${name}/bias`].data[channel];
  const sum = parts.reduce((total, part) => total + part.sum, bias);
  const kind = stamps ? "stamps" : "convolution";
  if (!isBlock) return { kind, parts, bias, sum, value };
  const norm = normalised(values, params, layer, row, column, channel);
  return { kind, parts, bias, sum, ...(norm ? { norm } : {}), relu: true, value };
}

/** @param {Tensor} maps
 * @returns {number} 0 beyond the edge */
const at = ({ shape: [, rows, columns, channels], data }, row, column, channel) =>
  row < 0 || column < 0 || row >= rows || column >= columns
    ? 0
    : data[(row * columns + column) * channels + channel];

/** @param {Tensor} kernel
 * @returns {number} */
const weight = ({ shape: [, , large, small], data }, tap, l, s) =>
  data[(tap * large + l) * small + s];

/** @param {number[]} kernel */
function windowTaps([rows, columns], row, column) {
  const taps = [];
  for (let t = 0; t < rows; t++) {
    for (let u = 0; u < columns; u++) {
      const r = row + t - (rows - 1) / 2;
      const c = column + u - (columns - 1) / 2;
      taps.push({ r, c, tap: t * columns + u });
    }
  }
  return taps;
}

// Cell r of the small side stamps from row 2 r on: tap t of its stamp lies in row 2 r + t.
/** @param {number[]} kernel */
function stampTaps([rows, columns], row, column) {
  const taps = [];
  for (let t = row % 2; t < rows; t += 2) {
    for (let u = column % 2; u < columns; u += 2) {
      taps.push({ r: (row - t) / 2, c: (column - u) / 2, tap: t * columns + u });
    }
  }
  return taps;
}

/** Each channel that a layer reads, with the map that it is: a joined one comes from two layers.
 * @returns {[string, number, number][]} layer, its channel, the channel among all */
function sourced(values, reads, read, count) {
  const joined = read.endsWith("_skip") ? reads[read] : [read];
  const first = values[joined[0]].shape[3];
  return Array.from({ length: count }, (_, n) =>
    n < first ? [joined[0], n, n] : [joined[1], n - first, n],
  );
}

/** @returns {Explained} */
function largest(values, read, row, column, channel, value) {
  const cells = [0, 1, 2, 3].map((n) => {
    const [r, c] = [2 * row + (n >> 1), 2 * column + (n & 1)];
    return { row: r, column: c, number: at(values[read], r, c, channel), weight: 0 };
  });
  const won = cells.find(({ number }) => number === value);
  if (won) won.weight = 1;
  return { kind: "largest", parts: [{ layer: read, channel, cells, sum: value }], value };
}

/** @param {any} values
 * @param {string[]} joined
 * @returns {Explained} */
function copied(values, [below, across], row, column, channel, value) {
  const first = values[below].shape[3];
  const [read, own] = channel < first ? [below, channel] : [across, channel - first];
  return { kind: "copy", parts: [copy(values, read, row, column, own)], value };
}

function copy(values, layer, row, column, channel) {
  const number = at(values[layer], row, column, channel);
  return { layer, channel, cells: [{ row, column, number, weight: 1 }], sum: number };
}

function normalised(values, params, layer, row, column, channel) {
  if (!(`${layer}_norm` in values)) return null;
  const [mean, variance, gamma, beta] = ["moving_mean", "moving_variance", "gamma", "beta"].map(
    (what) => params[`${layer}/${what}`].data[channel],
  );
  const before = at(values[`${layer}_conv`], row, column, channel);
  const value = (gamma * (before - mean)) / Math.sqrt(variance + EPSILON) + beta;
  return { mean, variance, gamma, beta, value };
}
