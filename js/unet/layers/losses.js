// From logits to probabilities, and from logits and labels to a loss. One channel is one map, 1 for
// the object, and a sigmoid; several are classes that exclude each other, and a softmax.
//
// A label of -1 is a pixel that nobody has painted: it adds nothing, neither to loss nor gradient.

import { zeros } from "./tensor.js";

/**
 * @typedef {import("./tensor.js").Tensor} Tensor
 *
 * @typedef {object} Judged
 * @property {number} loss
 * @property {Tensor} gradient of the loss, with respect to the logits
 */

export const IGNORED = -1;

/**
 * @param {Tensor} logits (images, rows, columns, classes)
 * @returns {Tensor} of the same shape
 */
export function probabilities(logits) {
  const y = zeros(logits);
  const channels = logits.shape[3];
  const { data } = logits;
  for (let at = 0; at < data.length; at += channels) {
    if (channels === 1) {
      const small = Math.exp(-Math.abs(data[at])); // never overflows
      y.data[at] = (data[at] < 0 ? small : 1) / (1 + small);
      continue;
    }
    const total = logarithm(data, at, channels);
    for (let c = 0; c < channels; c++) y.data[at + c] = Math.exp(data[at + c] - total);
  }
  return y;
}

/** The logarithm of the sum of the exponentials of one cell's logits. */
function logarithm(data, at, channels) {
  let highest = data[at];
  for (let c = 1; c < channels; c++) highest = Math.max(highest, data[at + c]);
  let sum = 0;
  for (let c = 0; c < channels; c++) sum += Math.exp(data[at + c] - highest);
  return Math.log(sum) + highest;
}

/** Whether a channel is true at a cell: 1 or 0.
 * @param {number} label
 * @param {number} channel
 * @param {number} channels */
const truth = (label, channel, channels) => (channels === 1 ? label : Number(label === channel));

/** How many labels count. @param {Int8Array} labels */
export function counted(labels) {
  let count = 0;
  for (const label of labels) if (label !== IGNORED) count++;
  return count;
}

/**
 * Mean, over all pixels that count, of minus the logarithm of the true class's probability.
 * @param {Tensor} logits
 * @param {Int8Array} labels one for each pixel of each image
 * @param {number} [pixels] how many count in the whole batch, if this is a part of one
 * @returns {Judged}
 */
export function crossEntropy(logits, labels, pixels = counted(labels)) {
  const { data } = logits;
  const channels = logits.shape[3];
  const gradient = probabilities(logits);
  let loss = 0;
  for (let cell = 0; cell < labels.length; cell++) {
    const at = cell * channels;
    const label = labels[cell];
    if (label === IGNORED) {
      gradient.data.fill(0, at, at + channels);
      continue;
    }
    if (channels === 1) {
      const x = data[at];
      loss += Math.max(x, 0) - x * label + Math.log1p(Math.exp(-Math.abs(x)));
    } else loss += logarithm(data, at, channels) - data[at + label];
    for (let c = 0; c < channels; c++) {
      gradient.data[at + c] = (gradient.data[at + c] - truth(label, c, channels)) / pixels;
    }
  }
  return { loss: loss / pixels, gradient };
}

/**
 * One minus twice the shared pixels over all pixels of both masks: the mean over the classes of each
 * image, then over the images.
 * @param {Tensor} logits
 * @param {Int8Array} labels
 * @param {number} [images] how many the whole batch has, if this is a part of one
 * @returns {Judged}
 */
export function dice(logits, labels, images = logits.shape[0]) {
  const channels = logits.shape[3];
  const y = probabilities(logits);
  const pull = zeros(logits); // gradient with respect to the probabilities
  const cells = labels.length / logits.shape[0];
  let score = 0;
  for (let image = 0; image < logits.shape[0]; image++) {
    for (let c = 0; c < channels; c++) {
      const one = scored(y.data, labels, image * cells, cells, c, channels);
      score += one.shared / one.sizes;
      for (let cell = image * cells; cell < (image + 1) * cells; cell++) {
        if (labels[cell] === IGNORED) continue;
        const t = truth(labels[cell], c, channels);
        const slope = (one.shared / one.sizes - 2 * t) / one.sizes;
        pull.data[cell * channels + c] = slope / (images * channels);
      }
    }
  }
  const share = logits.shape[0] / images;
  return { loss: share - score / (images * channels), gradient: toLogits(y, pull) };
}

/** Twice the shared pixels, and all of both masks, of one class of one image; one pixel is added to
 * either, so that an empty mask has a score. */
function scored(p, labels, first, cells, channel, channels) {
  let shared = 1;
  let sizes = 1;
  for (let cell = first; cell < first + cells; cell++) {
    if (labels[cell] === IGNORED) continue;
    const t = truth(labels[cell], channel, channels);
    shared += 2 * t * p[cell * channels + channel];
    sizes += t + p[cell * channels + channel];
  }
  return { shared, sizes };
}

/** From a gradient of probabilities to one of logits. */
function toLogits(y, pull) {
  const channels = y.shape[3];
  const gradient = zeros(y);
  for (let at = 0; at < y.data.length; at += channels) {
    let mean = channels === 1 ? y.data[at] * pull.data[at] : 0;
    if (channels > 1) {
      for (let c = 0; c < channels; c++) mean += y.data[at + c] * pull.data[at + c];
    }
    for (let c = 0; c < channels; c++) {
      gradient.data[at + c] = y.data[at + c] * (pull.data[at + c] - mean);
    }
  }
  return gradient;
}

export const LOSSES = { "cross-entropy": crossEntropy, Dice: dice };
