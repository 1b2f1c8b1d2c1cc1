// Breaking a network on purpose. Every break is a change of its arrays, so that the network itself,
// here and in convlab, need not know that it is broken.

import { isTransposed, planOf } from "../net/parameters.js";

/**
 * @typedef {import("../net/parameters.js").Params} Params
 * @typedef {import("../layers/tensor.js").Tensor} Tensor
 *
 * @typedef {object} Edits
 * @property {number[]} skips levels whose skip is cut, from 1
 * @property {string[]} silenced maps, "c1b:3"
 * @property {Record<string, Record<number, number>>} numbers kernels' numbers, by name and place
 * @property {boolean} training whether a picture is normalised by its own mean and variance
 */

/** @returns {Edits} */
export const unbroken = () => ({ skips: [], silenced: [], numbers: {}, training: false });

/** @param {Edits} edits */
export const isBroken = ({ skips, silenced, numbers, training }) =>
  skips.length + silenced.length + Object.keys(numbers).length > 0 || training;

/**
 * @param {Params} params are left alone
 * @param {Edits} edits
 * @returns {Params}
 */
export function applied(params, edits) {
  const next = { ...params };
  const own = (name) => {
    if (next[name] === params[name]) {
      next[name] = { shape: params[name].shape, data: params[name].data.slice() };
    }
    return next[name];
  };
  const { depth } = planOf(params);
  for (const [name, places] of Object.entries(edits.numbers)) {
    for (const [place, number] of Object.entries(places)) own(name).data[place] = number;
  }
  for (const level of edits.skips) {
    const kernel = own(`c${2 * depth + 2 - level}a/kernel`);
    zeroChannels(kernel, 2, (channel, count) => channel >= count / 2); // what comes from below is first
  }
  for (const map of edits.silenced) {
    const [layer, channel] = map.split(":");
    silence(own, `${layer}/gamma` in params, layer, Number(channel));
  }
  return next;
}

/** A map that is 0 everywhere. */
function silence(own, isNormalised, layer, map) {
  if (isNormalised) {
    own(`${layer}/gamma`).data[map] = 0;
    own(`${layer}/beta`).data[map] = 0;
    return;
  }
  const kernel = own(`${layer}/kernel`);
  const writes = layer.startsWith("u") && isTransposed(kernel.shape) ? 2 : 3;
  zeroChannels(kernel, writes, (channel) => channel === map);
  own(`${layer}/bias`).data[map] = 0;
}

/** Put 0 for all numbers of a kernel that belong to some channels of one of its last two axes.
 * @param {Tensor} kernel
 * @param {number} axis
 * @param {(channel: number, count: number) => boolean} isChosen */
function zeroChannels({ shape, data }, axis, isChosen) {
  const [, , large, small] = shape;
  for (let n = 0; n < data.length; n++) {
    const channel = axis === 3 ? n % small : Math.floor(n / small) % large;
    if (isChosen(channel, shape[axis])) data[n] = 0;
  }
}
