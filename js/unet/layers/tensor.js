// Arrays with a shape, channels last: (images, rows, columns, channels).

/**
 * @typedef {import("../engine/plain.js").Numbers} Numbers
 * @typedef {{ shape: number[], data: Numbers }} Tensor
 */

/** @param {number[]} shape */
export const size = (shape) => shape.reduce((product, side) => product * side, 1);

/**
 * An array of zeros, of the kind of another.
 * @param {Tensor} other
 * @param {number[]} [shape]
 * @returns {Tensor}
 */
export function zeros(other, shape = other.shape) {
  const Kind = /** @type {new (count: number) => Numbers} */ (other.data.constructor);
  return { shape, data: new Kind(size(shape)) };
}

/**
 * What a layer writes, and the way back: from the gradient of that to the gradients of what it read.
 * @typedef {object} Written
 * @property {Tensor} y
 * @property {(dy: Tensor) => Tensor[]} pullback
 */
