// Convolution and its transpose, each the way back of the other. Both are products with windows:
// a row of windows is a row of the padded picture, read in steps that overlap, so nothing is copied
// but the picture into its frame of zeros.
//
// *Large* is the side that a convolution reads and its transpose writes; *small* the other. Kernels
// are (rows, columns, C_large, C_small), as Keras has them for either.

import { zeros } from "./tensor.js";

/**
 * @typedef {import("./tensor.js").Tensor} Tensor
 * @typedef {import("./tensor.js").Written} Written
 * @typedef {import("../engine/plain.js").Engine} Engine
 *
 * Where windows lie: their size, how far apart, and what `same` puts before the first.
 * @typedef {object} Windows
 * @property {number[]} large rows and columns
 * @property {number[]} small
 * @property {number[]} kernel
 * @property {number} stride
 * @property {number[]} before
 */

/**
 * Windows whose small side is the large one over the stride, `same`.
 * @param {number[]} small
 * @param {number[]} kernel
 * @param {number} stride
 * @returns {Windows}
 */
export function same(small, kernel, stride) {
  const before = kernel.map((side) => Math.max(0, side - stride) >> 1);
  return { large: small.map((side) => side * stride), small, kernel, stride, before };
}

/** The large side in its frame: just what the windows cover. */
const framed = ({ small, kernel, stride }) =>
  small.map((side, axis) => (side - 1) * stride + kernel[axis]);

// A picture from its array into its frame in the heap, or back: rows that are in both.
function eachRow(windows, channels, visit) {
  const [rows, columns] = framed(windows);
  const [top, left] = windows.before;
  const count = Math.min(windows.large[1], columns - left) * channels;
  for (let row = 0; row < windows.large[0] && row + top < rows; row++) {
    const inFrame = ((row + top) * columns + left) * channels;
    visit(row * windows.large[1] * channels, inFrame, count);
  }
}

/** The kernel with its two channel axes changed, and turned by 180 degrees if asked.
 * @param {Tensor} w
 * @param {boolean} turned
 * @returns {Tensor} */
function exchanged(w, turned) {
  const [rows, columns, large, small] = w.shape;
  const other = zeros(w, [rows, columns, small, large]);
  const taps = rows * columns;
  for (let tap = 0; tap < taps; tap++) {
    const from = (turned ? taps - 1 - tap : tap) * large * small;
    const to = tap * large * small;
    for (let l = 0; l < large; l++) {
      for (let s = 0; s < small; s++) {
        other.data[to + s * large + l] = w.data[from + l * small + s];
      }
    }
  }
  return other;
}

/** Read windows: y = x times w, summed over each window, plus one number a channel.
 * @param {Engine} engine
 * @param {Tensor} x (images, *large, C_large)
 * @param {Tensor} w
 * @param {Tensor | null} b (C_small)
 * @param {Windows} windows
 * @returns {Tensor} (images, *small, C_small) */
function read(engine, x, w, b, windows) {
  const [height, width] = windows.small;
  const [tall, wide, channels, outputs] = w.shape;
  const [rows, columns] = framed(windows);
  const y = zeros(x, [x.shape[0], height, width, outputs]);
  const atW = rows * columns * channels;
  const atY = atW + w.data.length;
  const heap = engine.reserve(atY + height * width * outputs);
  const area = windows.large[0] * windows.large[1] * channels;
  const k = wide * channels;
  heap.fill(0, 0, atW);
  heap.set(w.data, atW);
  for (let image = 0; image < x.shape[0]; image++) {
    eachRow(windows, channels, (from, to, count) => {
      heap.set(x.data.subarray(image * area + from, image * area + from + count), to);
    });
    fillRows(heap, atY, height * width, outputs, b);
    for (let r = 0; r < height; r++) {
      for (let t = 0; t < tall; t++) {
        const a = (r * windows.stride + t) * columns * channels;
        const to = atY + r * width * outputs;
        const down = windows.stride * channels;
        engine.accumulate(a, down, 1, atW + t * k * outputs, to, width, k, outputs);
      }
    }
    y.data.set(
      heap.subarray(atY, atY + height * width * outputs),
      image * height * width * outputs,
    );
  }
  return y;
}

function fillRows(heap, at, rows, columns, b) {
  if (!b) return heap.fill(0, at, at + rows * columns);
  for (let row = 0; row < rows; row++) heap.set(b.data, at + row * columns);
  return heap;
}

/** Stamp: each number of y puts the kernel, times itself, on the large side, and stamps add up.
 * @param {Engine} engine
 * @param {Tensor} y (images, *small, C_small)
 * @param {Tensor} w
 * @param {Tensor | null} b (C_large)
 * @param {Windows} windows
 * @returns {Tensor} (images, *large, C_large) */
function stamp(engine, y, w, b, windows) {
  const [height, width] = windows.small;
  const [tall, wide, channels, inputs] = w.shape;
  const [rows, columns] = framed(windows);
  const x = zeros(y, [y.shape[0], ...windows.large, channels]);
  const k = wide * channels;
  const turned = byRows(w);
  const atY = rows * columns * channels;
  const atW = atY + height * width * inputs;
  const atStamps = atW + w.data.length;
  const heap = engine.reserve(atStamps + width * k);
  const area = windows.large[0] * windows.large[1] * channels;
  heap.set(turned, atW);
  for (let image = 0; image < y.shape[0]; image++) {
    fillRows(heap, 0, rows * columns, channels, b);
    heap.set(
      y.data.subarray(image * height * width * inputs, (image + 1) * height * width * inputs),
      atY,
    );
    for (let r = 0; r < height; r++) {
      for (let t = 0; t < tall; t++) {
        heap.fill(0, atStamps, atStamps + width * k);
        const from = atY + r * width * inputs;
        engine.accumulate(from, inputs, 1, atW + t * k * inputs, atStamps, width, inputs, k);
        const row = (r * windows.stride + t) * columns * channels;
        for (let c = 0; c < width; c++) {
          const to = row + c * windows.stride * channels;
          for (let i = 0; i < k; i++) heap[to + i] += heap[atStamps + c * k + i];
        }
      }
    }
    eachRow(windows, channels, (to, from, count) => {
      x.data.set(heap.subarray(from, from + count), image * area + to);
    });
  }
  return x;
}

/** For each row of the kernel a matrix from C_small to all that this row writes. */
function byRows(w) {
  const [tall, wide, channels, inputs] = w.shape;
  const k = wide * channels;
  const turned = zeros(w).data;
  for (let t = 0; t < tall; t++) {
    for (let i = 0; i < k; i++) {
      for (let s = 0; s < inputs; s++) {
        turned[t * k * inputs + s * k + i] = w.data[(t * k + i) * inputs + s];
      }
    }
  }
  return turned;
}

/** The gradient of a kernel: windows of the large side, times the small side.
 * @param {Engine} engine
 * @param {Tensor} x (images, *large, C_large)
 * @param {Tensor} y (images, *small, C_small)
 * @param {Tensor} w whose shape it is
 * @param {Windows} windows
 * @returns {Tensor} */
function kernelGradient(engine, x, y, w, windows) {
  const [height, width] = windows.small;
  const [tall, wide, channels, outputs] = w.shape;
  const [rows, columns] = framed(windows);
  const atY = rows * columns * channels;
  const atW = atY + height * width * outputs;
  const heap = engine.reserve(atW + w.data.length);
  const area = windows.large[0] * windows.large[1] * channels;
  const k = wide * channels;
  heap.fill(0, 0, atY).fill(0, atW, atW + w.data.length);
  for (let image = 0; image < x.shape[0]; image++) {
    eachRow(windows, channels, (from, to, count) => {
      heap.set(x.data.subarray(image * area + from, image * area + from + count), to);
    });
    heap.set(
      y.data.subarray(image * height * width * outputs, (image + 1) * height * width * outputs),
      atY,
    );
    for (let r = 0; r < height; r++) {
      for (let t = 0; t < tall; t++) {
        const a = (r * windows.stride + t) * columns * channels;
        const b = atY + r * width * outputs;
        const down = windows.stride * channels;
        engine.accumulate(a, 1, down, b, atW + t * k * outputs, k, width, outputs);
      }
    }
  }
  return { shape: w.shape, data: heap.slice(atW, atW + w.data.length) };
}

/** The gradient of what is added to each channel. */
function biasGradient(dy) {
  const channels = dy.shape[dy.shape.length - 1];
  const db = zeros(dy, [channels]);
  const sums = new Float64Array(channels);
  for (let at = 0; at < dy.data.length; at += channels) {
    for (let c = 0; c < channels; c++) sums[c] += dy.data[at + c];
  }
  db.data.set(sums);
  return db;
}

/**
 * Convolve, and add its own number to each channel.
 * @param {Engine} engine
 * @param {Tensor} x (images, *large, C_large)
 * @param {Tensor} w
 * @param {Tensor} b (C_small)
 * @param {Windows} windows
 * @returns {Written}
 */
export function conv(engine, x, w, b, windows) {
  return {
    y: read(engine, x, w, b, windows),
    pullback: (dy) => [
      spread(engine, dy, w, windows),
      kernelGradient(engine, x, dy, w, windows),
      biasGradient(dy),
    ],
  };
}

/**
 * Convolve transposed: the way back of a convolution, on the way there.
 * @param {Engine} engine
 * @param {Tensor} y (images, *small, C_small)
 * @param {Tensor} w
 * @param {Tensor} b (C_large)
 * @param {Windows} windows
 * @returns {Written}
 */
export function convTranspose(engine, y, w, b, windows) {
  return {
    y: stamp(engine, y, w, b, windows),
    pullback: (dx) => [
      read(engine, dx, w, null, windows),
      kernelGradient(engine, dx, y, w, windows),
      biasGradient(dx),
    ],
  };
}

// With stride 1 the stamps are windows again, of the kernel turned by 180 degrees: nothing has to be
// added up afterwards, and a step of training takes a tenth less.
function spread(engine, dy, w, windows) {
  if (windows.stride > 1) return stamp(engine, dy, w, null, windows);
  const before = windows.before.map((n, axis) => windows.kernel[axis] - 1 - n);
  return read(engine, dy, exchanged(w, true), null, { ...windows, before });
}
