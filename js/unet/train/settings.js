// How a training is set.

import { UPSAMPLERS } from "../net/parameters.js";

/**
 * @typedef {object} Settings
 * @property {"coins" | "scenes" | "strokes"} data
 * @property {number} filters
 * @property {number} depth
 * @property {boolean[]} skips
 * @property {import("../net/parameters.js").Upsampler} upsampler
 * @property {boolean} batchnorm
 * @property {"cross-entropy" | "Dice"} loss
 * @property {number} rate
 * @property {number} batch
 * @property {number} steps until the rate has fallen to 0
 * @property {boolean} augments
 * @property {number} seed
 */

/** @type {Settings} */
export const USUAL = {
  data: "coins",
  filters: 8,
  depth: 3,
  skips: [true, true, true],
  upsampler: "transposed3",
  batchnorm: true,
  loss: "cross-entropy",
  rate: 0.01,
  batch: 8,
  steps: 160,
  augments: true,
  seed: 0,
};

/** @param {Settings} settings */
export const planFor = ({ data, filters, depth, skips, upsampler, batchnorm }) => ({
  channels: 1,
  filters,
  classes: data === "scenes" ? 3 : 1,
  depth,
  batchnorm,
  skips: Array.from({ length: depth }, (_, level) => skips[level] ?? true),
  upsampler,
});

export const UPSAMPLER_WORDS = {
  transposed3: "transposed, 3 x 3",
  transposed2: "transposed, 2 x 2",
  nearest: "enlarge, then convolve",
};

/** What may be chosen, and in which words.
 * @type {Record<string, [string, (string | number)[]]>} */
export const CHOICES = {
  data: ["learns from", ["coins", "scenes"]],
  depth: ["depth", [1, 2, 3, 4]],
  filters: ["filters", [2, 4, 8, 12, 16]],
  upsampler: ["up-sampling", UPSAMPLERS],
  loss: ["loss", ["cross-entropy", "Dice"]],
  rate: ["learning rate", [0.001, 0.003, 0.01, 0.03, 0.1]],
  batch: ["batch", [2, 4, 8, 16]],
  steps: ["steps", [80, 160, 320]],
  seed: ["seed", [0, 1, 2, 3, 4]],
};

/** Refuse what cannot be chosen on the page.
 * @param {Partial<Settings>} chosen */
export function check(chosen) {
  for (const [name, value] of Object.entries(chosen)) {
    const choices = CHOICES[name]?.[1] ?? [true, false];
    const each = name === "skips" ? [value].flat() : [value];
    const fits = name in USUAL && each.every((one) => choices.includes(/** @type {any} */ (one)));
    if (!fits) throw new Error(`a training's ${name} cannot be ${JSON.stringify(value)}`);
  }
}

/** What another run was set to, where this one is set to something else.
 * @param {Settings} other
 * @param {Settings} own */
export function differences(other, own) {
  const names = Object.keys(own).filter((name) => String(other[name]) !== String(own[name]));
  const words = names.map((name) =>
    name === "skips" ? `skips ${levels(other.skips)}` : `${name} ${other[name]}`,
  );
  return words.length ? ` (${words.join(", ")})` : "";
}

const levels = (skips) =>
  skips.flatMap((there, n) => (there ? [n + 1] : [])).join(" and ") || "none";
