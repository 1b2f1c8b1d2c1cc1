// What an argument must be.

import { python } from "./literals.js";

/**
 * @param {string} name
 * @param {unknown} list
 * @param {number[]} shape
 */
export function requireNumbers(name, list, shape) {
  /** @returns {boolean} */
  const fits = (/** @type {any} */ part, /** @type {number[]} */ [size, ...rest]) =>
    size === undefined
      ? Number.isFinite(part)
      : Array.isArray(part) && part.length === size && part.every((item) => fits(item, rest));
  if (!fits(list, shape)) throw new Error(`${name} must hold numbers, in rows of one length.`);
}

/**
 * @param {string} name
 * @param {any} value
 * @param {number[]} limits the least and the most
 * @returns {number}
 */
export function requireWithin(name, value, [least, most]) {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new Error(
      `${name} must be a whole number from ${least} to ${most}; it is ${python(value)}.`,
    );
  }
  return value;
}
