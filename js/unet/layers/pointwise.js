// Layers without weights.

import { zeros } from "./tensor.js";

/**
 * @typedef {import("./tensor.js").Tensor} Tensor
 * @typedef {import("./tensor.js").Written} Written
 */

/**
 * Rectified linear unit: what is below 0 becomes 0.
 * @param {Tensor} x
 * @returns {Written}
 */
export function relu(x) {
  const y = zeros(x);
  for (let n = 0; n < x.data.length; n++) y.data[n] = Math.max(x.data[n], 0);
  return {
    y,
    pullback(dy) {
      const dx = zeros(x);
      for (let n = 0; n < x.data.length; n++) dx.data[n] = x.data[n] > 0 ? dy.data[n] : 0;
      return [dx];
    },
  };
}

/**
 * Channels of two pictures side by side.
 * @param {Tensor} one
 * @param {Tensor} other
 * @returns {Written}
 */
export function concatenate(one, other) {
  const [a, b] = [one.shape[3], other.shape[3]];
  const y = zeros(one, [...one.shape.slice(0, 3), a + b]);
  const cells = one.data.length / a;
  for (let cell = 0; cell < cells; cell++) {
    y.data.set(one.data.subarray(cell * a, (cell + 1) * a), cell * (a + b));
    y.data.set(other.data.subarray(cell * b, (cell + 1) * b), cell * (a + b) + a);
  }
  return {
    y,
    pullback(dy) {
      const [first, second] = [zeros(one), zeros(other)];
      for (let cell = 0; cell < cells; cell++) {
        const at = cell * (a + b);
        first.data.set(dy.data.subarray(at, at + a), cell * a);
        second.data.set(dy.data.subarray(at + a, at + a + b), cell * b);
      }
      return [first, second];
    },
  };
}

/** Visit the cells of a picture of half the size, each with its four of the large one.
 * @param {number[]} shape of the large one
 * @param {(small: number, large: number[]) => void} visit where the numbers of a cell begin */
function quarters([images, rows, columns, channels], visit) {
  let small = 0;
  for (let row = 0; row < images * rows; row += 2) {
    for (let column = 0; column < columns; column += 2) {
      const first = (row * columns + column) * channels;
      const below = first + columns * channels;
      visit(small, [first, first + channels, below, below + channels]);
      small += channels;
    }
  }
}

/**
 * The largest of each 2 x 2 window; of equal ones, the first passes the gradient on.
 * @param {Tensor} x
 * @returns {Written}
 */
export function maxPool(x) {
  const [images, rows, columns, channels] = x.shape;
  const y = zeros(x, [images, rows / 2, columns / 2, channels]);
  const won = new Int32Array(y.data.length);
  quarters(x.shape, (small, large) => {
    for (let c = 0; c < channels; c++) {
      let best = large[0] + c;
      for (let n = 1; n < 4; n++) if (x.data[large[n] + c] > x.data[best]) best = large[n] + c;
      won[small + c] = best;
      y.data[small + c] = x.data[best];
    }
  });
  return {
    y,
    pullback(dy) {
      const dx = zeros(x);
      for (let n = 0; n < won.length; n++) dx.data[won[n]] = dy.data[n];
      return [dx];
    },
  };
}

/**
 * Each number four times, in a square: twice the size, the nearest neighbour.
 * @param {Tensor} x
 * @returns {Written}
 */
export function enlarge(x) {
  const [images, rows, columns, channels] = x.shape;
  const y = zeros(x, [images, rows * 2, columns * 2, channels]);
  quarters(y.shape, (small, large) => {
    const cell = x.data.subarray(small, small + channels);
    for (const at of large) y.data.set(cell, at);
  });
  return {
    y,
    pullback(dy) {
      const dx = zeros(x);
      quarters(dy.shape, (small, large) => {
        for (let c = 0; c < channels; c++) {
          for (const at of large) dx.data[small + c] += dy.data[at + c];
        }
      });
      return [dx];
    },
  };
}
