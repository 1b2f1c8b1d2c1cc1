// What a worker is asked for: an answer of the network, or its slopes on a part of a batch.

import { LOSSES, probabilities } from "../layers/losses.js";
import { forward } from "../net/network.js";

/**
 * @typedef {import("../engine/plain.js").Engine} Engine
 * @typedef {import("../layers/tensor.js").Tensor} Tensor
 * @typedef {import("../net/parameters.js").Params} Params
 *
 * @typedef {object} Answer
 * @property {Record<string, Tensor>} values what each layer wrote
 * @property {Record<string, string[]>} reads what each layer read
 * @property {Tensor} probabilities
 * @property {Record<string, number[]>} norms mean and variance that training mode used
 *
 * @typedef {object} Lesson
 * @property {Params} params
 * @property {Tensor} image
 * @property {Int8Array} labels
 * @property {keyof typeof LOSSES} loss
 * @property {number} [whole] pixels that count, or images, in the whole batch
 * @property {boolean} [layers] whether the gradients of the layers are wanted, not the parameters'
 *
 * @typedef {object} Slopes
 * @property {number} loss
 * @property {Record<string, Tensor>} gradients
 * @property {import("../net/network.js").Moments} moments
 */

/** @param {Engine} engine */
export function createTasks(engine) {
  return {
    /** @param {{ params: Params, image: Tensor, training?: boolean }} given
     * @returns {Answer} */
    answer({ params, image, training = false }) {
      const { logits, values, reads, moments } = forward(engine, params, image, { training });
      const norms = Object.fromEntries(
        Object.entries(moments).flatMap(([name, { mean, variance }]) => [
          [`${name}/moving_mean`, [...mean.data]],
          [`${name}/moving_variance`, [...variance.data]],
        ]),
      );
      return { values, reads, probabilities: probabilities(logits), norms };
    },

    /** @param {Lesson} lesson
     * @returns {Slopes} */
    slopes({ params, image, labels, loss, whole, layers = false }) {
      const { logits, values, pullback, moments } = forward(engine, params, image, {
        training: true,
      });
      const judged = LOSSES[loss](logits, labels, whole);
      const all = pullback(judged.gradient);
      const wanted = (layers ? ["image", ...Object.keys(values)] : Object.keys(params)).filter(
        (name) => name in all,
      );
      const gradients = Object.fromEntries(wanted.map((name) => [name, all[name]]));
      return { loss: judged.loss, gradients, moments };
    },
  };
}
