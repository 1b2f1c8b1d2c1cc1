// Paint the matrix: its entries on a ground of zeros, and the row or column that is looked at.

import { COLOURS, shade, signed, WHITE } from "../../shared/colour.js";
import { show } from "../../shared/text.js";
import { channelsOf, sizeOf } from "../model/cells.js";
import { DIGITS, digits, thickOf } from "./fill.js";

/** @typedef {import("../../shared/pixels.js").Pixels} Pixels */
/** @typedef {import("../model/types.js").Focus} Focus */

/**
 * @param {Pixels} pixels
 * @param {import("./layout.js").Placed} cells
 * @param {Focus} focus
 * @param {{ projector: boolean }} look
 */
export function paintMatrix(pixels, cells, focus, look) {
  const { x, y, rows, columns, across: cell } = cells;
  const { entries, w } = focus.model;
  const inset = cell >= 16 ? 1 : cell >= 5 ? 0.5 : 0;
  const shades = matrixShades(w, look);
  pixels.rect(x - 1, y - 1, columns * cell + 2, rows * cell + 2, COLOURS.kernel);
  paintGround(pixels, cells, inset);
  const side = Math.max(cell - 2 * inset, 1 / pixels.scale);
  for (let n = 0; n < entries.count; n++) {
    const [left, top] = [x + entries.in[n] * cell + inset, y + entries.out[n] * cell + inset];
    pixels.rect(left, top, side, side, shades[entries.tap[n]][0]);
  }
  paintImageRows(pixels, cells, focus.model);
  paintBands(pixels, cells, focus.ref);
  paintTies(pixels, cells, focus, Math.max(thickOf(cell, cell, look), 2));
  if (cell >= DIGITS) paintDigits(pixels, cells, focus.model, shades, look);
}

/** The shade of each weight's entry, and its ink.
 * @param {ArrayLike<number>} w
 * @param {{ projector: boolean }} look */
export function matrixShades(w, { projector }) {
  const largest = Array.from(w).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const strength = (weight) => (largest ? Math.abs(weight) / largest : 0);
  return Array.from(w, (weight) => shade(signed("kernel", weight), strength(weight), projector));
}

// Zeros, with lines between them where the cells have room: the first row is painted, and copied.
function paintGround(pixels, { x, y, rows, columns, across: cell }, inset) {
  const { data, width: stride, scale } = pixels;
  pixels.rect(x, y, columns * cell, cell, COLOURS.empty);
  if (inset) {
    for (let c = 1; c < columns; c++) pixels.rect(x + c * cell - inset, y, 2 * inset, cell, WHITE);
  }
  const left = Math.max(Math.round(x * scale), 0);
  const right = Math.min(Math.round((x + columns * cell) * scale), stride);
  const top = Math.round(y * scale);
  const bottom = Math.min(Math.round((y + rows * cell) * scale), pixels.height);
  for (let row = top + 1; row < bottom; row++) {
    data.copyWithin(row * stride + left, top * stride + left, top * stride + right);
  }
  if (inset) {
    for (let r = 1; r < rows; r++) {
      pixels.rect(x, y + r * cell - inset, columns * cell, 2 * inset, WHITE);
    }
  }
}

function paintDigits(pixels, { x, y, rows, columns, across: cell }, { entries, w }, shades, look) {
  const taps = new Int32Array(rows * columns).fill(-1);
  const texts = Array.from(w, show);
  for (let n = 0; n < entries.count; n++) {
    taps[entries.out[n] * columns + entries.in[n]] = entries.tap[n];
  }
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 1);
  const { size, weight } = digits(cell, cell, longest, look);
  if (!size) return;
  for (let r = 0, n = 0; r < rows; r++)
    for (let c = 0; c < columns; c++, n++) {
      const tap = taps[n];
      const [text, ink] = tap < 0 ? ["0", COLOURS.zero] : [texts[tap], shades[tap][1]];
      pixels.text(text, x + (c + 0.5) * cell, y + (r + 0.5) * cell, size, weight, ink);
    }
}

// Where one row of the image ends and the next begins.
function paintImageRows(pixels, { x, y, rows, columns, across: cell }, model) {
  if (model.state.axes === 1 || cell < 3) return;
  const step = (kind) => sizeOf(model, kind)[1] * channelsOf(model, kind);
  const thin = 1 / pixels.scale;
  for (let c = step("input"); c < columns; c += step("input")) {
    pixels.tint(x + c * cell, y, thin, rows * cell, COLOURS.muted, 0.45);
  }
  for (let r = step("output"); r < rows; r += step("output")) {
    pixels.tint(x, y + r * cell, columns * cell, thin, COLOURS.muted, 0.45);
  }
}

function paintBands(pixels, { x, y, rows, columns, across: cell }, ref) {
  const colour = COLOURS.highlight;
  if (ref?.kind === "output" || ref?.kind === "entry") {
    pixels.tint(x, y + ref.index * cell, columns * cell, cell, colour, 0.1);
  }
  if (ref?.kind === "input" || ref?.kind === "entry") {
    pixels.tint(x + (ref.column ?? ref.index) * cell, y, cell, rows * cell, colour, 0.1);
  }
}

function paintTies(pixels, { x, y, rows, columns, across: cell }, { model, tied, ref }, thick) {
  if (!ref) return;
  const { entries } = model;
  const around = (left, top, width, height) =>
    pixels.frame(left - 1, top - 1, width + 2, height + 2, COLOURS.highlight, thick);
  if (ref.kind === "output") around(x, y + ref.index * cell, columns * cell, cell);
  if (ref.kind === "input") around(x + ref.index * cell, y, cell, rows * cell);
  if (ref.kind === "entry") around(x + ref.column * cell, y + ref.index * cell, cell, cell);
  if (ref.kind !== "tap") return;
  const thin = cell < 8 ? 1 : Math.min(thick, 2);
  for (const n of tied.entries) {
    const [left, top] = [x + entries.in[n] * cell, y + entries.out[n] * cell];
    pixels.frame(left, top, cell, cell, COLOURS.highlight, thin);
  }
}
