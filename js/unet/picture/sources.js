// Where pictures come from: the photograph of the coins, scenes that are drawn from a seed, and files.

import BYTES from "../data/coins.bin";
import { uniform } from "../net/random.js";

/**
 * A picture, its labels where they are known, and which of its rows a network may learn from.
 * @typedef {object} Picture
 * @property {string} name
 * @property {number} rows
 * @property {number} columns
 * @property {Float32Array<ArrayBuffer>} grey from 0 for black to 1 for white
 * @property {Int8Array | null} truth a label for each pixel
 * @property {Int8Array} [strokes] labels that somebody has painted; -1 where nobody has
 * @property {boolean} [isDrawnOn] whether it is not what its truth was found for
 */

/** Rows from here on may be learnt from; those above are lit differently, and are the test. */
export const FIRST_TRAIN_ROW = 144;

/** @type {Picture} */
export const COINS = photograph(BYTES);

/** @param {Uint8Array} bytes
 * @returns {Picture} */
function photograph(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [rows, columns] = [view.getUint16(0, true), view.getUint16(2, true)];
  const count = rows * columns;
  const grey = Float32Array.from(bytes.subarray(4, 4 + count), (level) => level / 255);
  const bits = bytes.subarray(4 + count);
  const truth = Int8Array.from(grey, (_, n) => (bits[n >> 3] >> (7 - (n & 7))) & 1);
  return { name: "coins", rows, columns, grey, truth };
}

/**
 * A part of a picture.
 * @param {Picture} picture
 * @param {number} top
 * @param {number} left
 * @param {number} rows
 * @param {number} columns
 * @param {string} [name]
 * @returns {Picture}
 */
export function part(picture, top, left, rows, columns, name = picture.name) {
  const grey = new Float32Array(rows * columns);
  const truth = picture.truth ? new Int8Array(rows * columns) : null;
  for (let row = 0; row < rows; row++) {
    const from = (top + row) * picture.columns + left;
    grey.set(picture.grey.subarray(from, from + columns), row * columns);
    if (picture.truth) truth?.set(picture.truth.subarray(from, from + columns), row * columns);
  }
  return { name, rows, columns, grey, truth };
}

/** The rows that a network learns from, and those that it never sees. */
export const TRAIN = part(COINS, FIRST_TRAIN_ROW, 0, 152, 384, "coins to learn from");
export const UNSEEN = part(COINS, 0, 0, FIRST_TRAIN_ROW, 384, "unseen coins");

/**
 * A scene: discs and squares on a ground, under a light that falls off, with noise. A brightness
 * settles nothing in it: a disc may be lighter than the ground, or darker.
 * @param {number} seed
 * @param {number} [side]
 * @returns {Picture} with the labels 0 ground, 1 disc, 2 square
 */
export function scene(seed, side = 96) {
  const draw = uniform(seed);
  const grey = new Float32Array(side * side);
  const truth = new Int8Array(side * side);
  const [ground, fallRow, fallColumn] = [0.4 + 0.2 * draw(), draw() - 0.5, draw() - 0.5];
  const things = Array.from({ length: 7 }, (_, n) => ({
    label: 1 + (n % 2),
    row: side * draw(),
    column: side * draw(),
    radius: side * (0.07 + 0.08 * draw()),
    step: (draw() < 0.5 ? -1 : 1) * (0.15 + 0.2 * draw()),
  }));
  for (let n = 0; n < grey.length; n++) {
    const [row, column] = [Math.floor(n / side), n % side];
    let light = ground + 0.3 * (fallRow * (row / side) + fallColumn * (column / side));
    for (const thing of things) {
      const [down, across] = [Math.abs(row - thing.row), Math.abs(column - thing.column)];
      const far = thing.label === 1 ? Math.hypot(down, across) : Math.max(down, across);
      if (far > thing.radius) continue;
      light = ground + thing.step;
      truth[n] = thing.label;
    }
    grey[n] = Math.min(Math.max(light + 0.08 * (draw() - 0.5), 0), 1);
  }
  return { name: "scene", rows: side, columns: side, grey, truth };
}

/** An empty sheet.
 * @param {number} [side]
 * @returns {Picture} */
export const sheet = (side = 96) => ({
  name: "your drawing",
  rows: side,
  columns: side,
  grey: new Float32Array(side * side).fill(0.35),
  truth: null,
});

/**
 * What a canvas can draw, cut square in the middle and made as small as a sheet.
 * @param {CanvasImageSource} image
 * @param {number} width
 * @param {number} height
 * @param {string} name
 * @param {number} [side]
 * @returns {Picture}
 */
export function drawn(image, width, height, name, side = 96) {
  const canvas = document.createElement("canvas");
  canvas.width = side;
  canvas.height = side;
  const context = /** @type {CanvasRenderingContext2D} */ (
    canvas.getContext("2d", { willReadFrequently: true })
  );
  const cut = Math.min(width, height);
  context.imageSmoothingQuality = "high";
  context.drawImage(image, (width - cut) / 2, (height - cut) / 2, cut, cut, 0, 0, side, side);
  const { data } = context.getImageData(0, 0, side, side);
  const grey = new Float32Array(side * side);
  for (let n = 0; n < grey.length; n++) {
    grey[n] = (0.299 * data[4 * n] + 0.587 * data[4 * n + 1] + 0.114 * data[4 * n + 2]) / 255;
  }
  return { name, rows: side, columns: side, grey, truth: null };
}
