// The maps of a layer as one picture: side by side, in about a square.

import { BLACK, COLOURS, mix, WHITE } from "../../shared/colour.js";

const GAP = 1; // pixels between two maps, for small maps more of a box than for large ones
const STEPS = 64;
const ramp = (role) =>
  Uint32Array.from({ length: STEPS + 1 }, (_, n) => mix(WHITE, COLOURS[role], n / STEPS));
const POSITIVE = ramp("ink");
const NEGATIVE = ramp("negative");
const GREY = Uint32Array.from({ length: STEPS + 1 }, (_, n) => mix(BLACK, WHITE, n / STEPS));
const OBJECT = ramp("output");
export const CLASS_ROLES = ["empty", "output", "overlap", "kernel"];

/**
 * Where the maps lie.
 * @param {number[]} shape (images, rows, columns, channels)
 */
export function arranged([, rows, columns, channels]) {
  const across = Math.ceil(Math.sqrt((channels * rows) / columns));
  const down = Math.ceil(channels / across);
  const [width, height] = [across * (columns + GAP) - GAP, down * (rows + GAP) - GAP];
  return {
    across,
    width,
    height,
    rows,
    columns,
    channels,
    /** The upper left pixel of a map. @param {number} channel */
    corner: (channel) => ({
      x: (channel % across) * (columns + GAP),
      y: Math.floor(channel / across) * (rows + GAP),
    }),
    /** The cell at a pixel of the mosaic, or none between maps.
     * @param {number} x
     * @param {number} y */
    cellAt(x, y) {
      const [column, row] = [x % (columns + GAP), y % (rows + GAP)];
      const channel = Math.floor(y / (rows + GAP)) * across + Math.floor(x / (columns + GAP));
      if (column >= columns || row >= rows || channel >= channels || x < 0 || y < 0) return null;
      return { row: Math.floor(row), column: Math.floor(column), channel };
    },
  };
}

/** @typedef {ReturnType<typeof arranged>} Arranged */

/**
 * Write maps as pixels: white for 0, dark for what is large, another colour below 0.
 * @param {Uint32Array} pixels of the mosaic
 * @param {Arranged} place
 * @param {import("../layers/tensor.js").Tensor} maps
 * @param {"maps" | "picture" | "mask"} kind
 */
export function paint(pixels, place, { data }, kind) {
  const { rows, columns, channels, width } = place;
  const scale = STEPS / (kind === "maps" ? largest(data) : 1);
  const [up, down] =
    kind === "picture" ? [GREY, GREY] : [kind === "mask" ? OBJECT : POSITIVE, NEGATIVE];
  for (let channel = 0; channel < channels; channel++) {
    const { x, y } = place.corner(channel);
    for (let row = 0; row < rows; row++) {
      let to = (y + row) * width + x;
      let from = row * columns * channels + channel;
      for (let column = 0; column < columns; column++, to++, from += channels) {
        const level = data[from] * scale;
        pixels[to] =
          level >= 0
            ? up[level < STEPS ? level | 0 : STEPS]
            : down[level > -STEPS ? -level | 0 : STEPS];
      }
    }
  }
}

function largest(data) {
  let most = 1e-6;
  for (let n = 0; n < data.length; n++) {
    const size = data[n] < 0 ? -data[n] : data[n];
    if (size > most) most = size;
  }
  return most;
}
