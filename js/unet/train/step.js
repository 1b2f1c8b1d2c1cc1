// One step of training, the batch shared out to the workers.

import { counted } from "../layers/losses.js";
import { size } from "../layers/tensor.js";
import { adam } from "../net/adam.js";

/**
 * @typedef {import("../layers/tensor.js").Tensor} Tensor
 * @typedef {import("../net/parameters.js").Params} Params
 * @typedef {import("../worker/tasks.js").Slopes} Slopes
 */

export const MOMENTUM = 0.8; // how much batch normalisation keeps of its averages at each step

/**
 * The gradients of a whole batch. Each worker normalises its own part: with as many workers as parts
 * that is what training on several machines does. The sums over the parts are those of the batch.
 * @param {import("../worker/crew.js").Crew} crew
 * @param {Params} params
 * @param {import("./batches.js").Batch} batch
 * @param {"cross-entropy" | "Dice"} loss
 * @returns {Promise<Slopes>}
 */
export async function batchSlopes(crew, params, { image, labels }, loss) {
  const count = image.shape[0];
  const parts = Math.min(crew.count, Math.max(count >> 1, 1)); // a part has two pictures at least
  const whole = loss === "Dice" ? count : counted(labels);
  const cells = size(image.shape.slice(1));
  const pixels = labels.length / count;
  const asked = Array.from({ length: parts }, (_, n) => {
    const [from, to] = [Math.floor((n * count) / parts), Math.floor(((n + 1) * count) / parts)];
    return crew.ask(n, "slopes", {
      params,
      image: {
        shape: [to - from, ...image.shape.slice(1)],
        data: image.data.slice(from * cells, to * cells),
      },
      labels: labels.slice(from * pixels, to * pixels),
      loss,
      whole,
    });
  });
  return summed(await Promise.all(asked));
}

/** @param {Slopes[]} parts
 * @returns {Slopes} */
function summed([first, ...others]) {
  for (const other of others) {
    first.loss += other.loss;
    for (const [name, { data }] of Object.entries(first.gradients)) {
      for (let n = 0; n < data.length; n++) data[n] += other.gradients[name].data[n];
    }
  }
  const parts = 1 + others.length;
  for (const [name, moments] of Object.entries(first.moments)) {
    for (const what of /** @type {const} */ (["mean", "variance"])) {
      const { data } = moments[what];
      for (let n = 0; n < data.length; n++) {
        for (const other of others) data[n] += other.moments[name][what].data[n];
        data[n] /= parts;
      }
    }
  }
  return first;
}

/**
 * @param {Params} params are left alone
 * @param {Slopes} slopes
 * @param {import("../net/adam.js").AdamState} state is changed
 * @param {number} rate
 * @returns {Params}
 */
export function stepped(params, slopes, state, rate) {
  const next = adam(params, slopes.gradients, state, rate);
  for (const [name, { mean, variance }] of Object.entries(slopes.moments)) {
    next[`${name}/moving_mean`] = averaged(params[`${name}/moving_mean`], mean);
    next[`${name}/moving_variance`] = averaged(params[`${name}/moving_variance`], variance);
  }
  return next;
}

/** @param {Tensor} kept
 * @param {Tensor} seen
 * @returns {Tensor} */
function averaged(kept, seen) {
  const data = kept.data.map((value, n) => MOMENTUM * value + (1 - MOMENTUM) * seen.data[n]);
  return { shape: kept.shape, data };
}

/** The rate of a step: it falls along a cosine to 0, and begins again where one goes on.
 * @param {number} first
 * @param {number} step from 0
 * @param {number} steps */
export const falling = (first, step, steps) =>
  (first * (1 + Math.cos((Math.PI * (step % steps)) / steps))) / 2;
