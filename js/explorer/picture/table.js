// The layout of the matrix with the stretched images.

import { TITLE } from "./layout.js";

/** @typedef {import("./layout.js").Layout} Layout */

const CAP = { normal: 48, projector: 80 }; // pixels: no cell is larger
const LEAST = 11; // pixels: the stretched images stay as thick as this

/**
 * The matrix with the stretched input above it and the stretched output at its right.
 * @param {import("../views/grids.js").Table} table
 * @param {number} width
 * @param {number} height
 * @param {{ projector?: boolean, measure: (text: string) => number }} look
 * @returns {Layout}
 */
export function arrangeTable({ above, matrix, right }, width, height, { projector, measure }) {
  const title = projector ? TITLE.projector : TITLE.normal;
  const gap = projector ? 12 : 8;
  const { rows, columns } = matrix;
  const strip = (cell) => Math.max(cell, LEAST);
  const beside = (cell) => Math.max(strip(cell), measure(right.title));
  const across = (cell) => columns * cell + gap + beside(cell);
  const down = (cell) => title + (rows * cell + gap + strip(cell));
  let cell = projector ? CAP.projector : CAP.normal;
  while (cell > 0.25 && (across(cell) > width || down(cell) > height)) {
    cell -= cell > 4 ? 1 : cell > 1 ? 0.25 : 0.05;
  }
  const thick = strip(cell);
  const wide = Math.floor(Math.min(beside(cell), 2 * thick)); // sums are long; their title leaves room
  const whole = title + thick + gap + rows * cell;
  const x = Math.round(Math.max((width - across(cell)) / 2, 0));
  const y = Math.round(Math.max((height - whole) / 2, 0)) + title;
  const top = y + thick + gap;
  const blocks = [
    { ...above, room: width - x, x, y, across: cell, down: thick },
    { ...matrix, room: width, x, y: top, across: cell, down: cell },
    { ...right, room: width, x: x + columns * cell + gap, y: top, across: wide, down: cell },
  ];
  return { cell, signs: [], why: null, blocks };
}
