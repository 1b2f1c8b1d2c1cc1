// Paint the cells of a block that are not painted as they should be.

import { BLACK, COLOURS, mix, shade, WHITE } from "../../shared/colour.js";
import { glyphsOf, lengthOf } from "../../shared/ink.js";
import { show } from "../../shared/text.js";
import { channelsOf, frontOf } from "../model/cells.js";
import { isLit } from "../model/links.js";
import { CORNERS, thickOf } from "./fill.js";

/** @typedef {import("../../shared/pixels.js").Pixels} Pixels */
/** @typedef {import("../model/types.js").Focus} Focus */
/** @typedef {import("./layout.js").Placed} Placed */
/** @typedef {[number, number, number, number]} Box left, top, width, height of a cell */

/**
 * @param {Pixels} pixels
 * @param {Placed} cells
 * @param {string[]} drawn how the cells were painted: remembered for the next time
 * @param {Focus} focus
 * @param {{ projector: boolean }} look
 */
export function paintCells(pixels, cells, drawn, focus, look) {
  const { x, y, rows, columns, across, down, held } = cells;
  if (!held) return;
  const lit = litCells(cells, focus);
  const corners = cornersOf(cells, focus);
  const thick = thickOf(across, down, look);
  for (let r = 0, n = 0; r < rows; r++)
    for (let c = 0; c < columns; c++, n++) {
      const edges = lit[n] ? edgesOf(lit, cells, r, c) : 0;
      const corner = corners.get(n) ?? "";
      const shades = held.shade[n];
      const sign = `${held.text[n]} ${held.what[n]} ${shades?.[0]} ${edges} ${corner} ${held.old[n]}`;
      if (drawn[n] === sign) continue;
      const again = drawn[n] !== undefined;
      drawn[n] = sign;
      const box = /** @type {Box} */ ([x + c * across, y + r * down, across, down]);
      if (again) pixels.rect(box[0], box[1], across, down, WHITE);
      paintGround(pixels, box, held, n);
      if (edges) paintEdges(pixels, box, edges, thick);
      paintNumber(pixels, box, held, n);
      if (corner) paintNote(pixels, box, corner, true, look);
      if (held.old[n]) paintNote(pixels, box, held.old[n], false, look);
    }
}

/** The sides of each cell that are outlined now: see `edgesOf`.
 * @param {Placed} cells
 * @param {Focus} focus */
export function outlinesOf(cells, focus) {
  const lit = litCells(cells, focus);
  return lit.map((isOn, n) =>
    isOn ? edgesOf(lit, cells, Math.floor(n / cells.columns), n % cells.columns) : 0,
  );
}

// The sides of a lit cell where its neighbour is not lit: 1 top, 2 right, 4 bottom, 8 left.
function edgesOf(lit, { rows, columns }, r, c) {
  const n = r * columns + c;
  return (
    (r > 0 && lit[n - columns] ? 0 : 1) |
    (c < columns - 1 && lit[n + 1] ? 0 : 2) |
    (r < rows - 1 && lit[n + columns] ? 0 : 4) |
    (c > 0 && lit[n - 1] ? 0 : 8)
  );
}

function paintGround(pixels, [left, top, across, down], held, n) {
  const small = Math.min(across, down);
  const inset = small >= 16 ? 1 : small >= 5 ? 0.5 : 0;
  const what = held.what[n];
  if (what && small >= 18) {
    pixels.frame(left + 2, top + 2, across - 4, down - 4, COLOURS.padding, 1, 3);
  } else if (what) pixels.frame(left, top, across, down, COLOURS.empty);
  if (!held.shade[n]) return;
  const [colour] = held.shade[n];
  if (!what || what === "dropped") {
    const own = what ? mix(WHITE, colour, 0.35) : colour;
    pixels.rect(left + inset, top + inset, across - 2 * inset, down - 2 * inset, own);
  }
}

// Over the frames: nothing covers a digit.
function paintNumber(pixels, [left, top, across, down], held, n) {
  const shades = held.shade[n];
  if (!shades || !held.text[n] || !held.size) return;
  const ink = held.what[n] ? COLOURS.zero : shades[1];
  const [x, y] = [left + across / 2, top + down / 2];
  pixels.text(held.text[n], x, y, held.size, held.weight, ink);
}

// The border of what is tied together: an edge wherever the neighbour is not.
function paintEdges(pixels, [left, top, across, down], edges, thick) {
  const colour = COLOURS.highlight;
  if (edges & 1) pixels.rect(left, top, across, thick, colour);
  if (edges & 2) pixels.rect(left + across - thick, top, thick, down, colour);
  if (edges & 4) pixels.rect(left, top + down - thick, across, thick, colour);
  if (edges & 8) pixels.rect(left, top, thick, down, colour);
}

// A small number in a corner: the kernel's weight below, what was there before above.
function paintNote(pixels, [left, top, across, down], text, isWeight, look) {
  const size = (look.projector ? 0.27 : 0.24) * across;
  const glyphs = glyphsOf(Math.round(size * pixels.scale * 2) / 2, 600);
  const width = lengthOf(text, glyphs) / pixels.scale;
  const high = 1.05 * size;
  const [x, y] = isWeight
    ? [left + across - 4 - width, top + down - 4 - high]
    : [left + 4, top + 4];
  pixels.rect(x - 1, y, width + 2, high, isWeight ? COLOURS.kernel : WHITE);
  pixels.text(text, x, y + high / 2, size, 600, isWeight ? BLACK : COLOURS.muted, "left");
}

/** The frame of a block, and the sheets that lie behind it.
 * @param {Pixels} pixels
 * @param {Placed} cells */
export function paintFrame(pixels, { x, y, rows, columns, across, down, role, sheets }) {
  const [width, height] = [columns * across, rows * down];
  const colour = COLOURS[role];
  for (let n = Math.min(sheets, 4) - 1; n > 0; n--) {
    pixels.rect(x + 6 * n - 1, y - 6 * n - 1, width + 2, height + 2, colour);
    pixels.rect(x + 6 * n, y - 6 * n, width, height, shade(role, 0.01)[0]);
  }
  pixels.rect(x - 1, y - 1, width + 2, height + 2, colour);
  pixels.rect(x, y, width, height, WHITE);
}

/** Where a block ended before the last control moved.
 * @param {Pixels} pixels
 * @param {Placed} cells
 * @param {import("../views/blocks.js").Block | undefined} before */
export function paintOldFrame(pixels, { x, y, rows, columns, across, down }, before) {
  if (!before || (before.rows === rows && before.columns === columns)) return;
  const [width, height] = [before.columns * across + 2, before.rows * down + 2];
  pixels.frame(x - 1, y - 1, width, height, COLOURS.muted, 2, 7);
}

function litCells(cells, { tied, ref }) {
  const { rows, columns } = cells;
  const lit = new Uint8Array(rows * columns);
  const window = cells.window?.(tied, ref);
  for (let r = 0, n = 0; r < rows; r++)
    for (let c = 0; c < columns; c++, n++) {
      const isIn = window ? isWithin(window, r, c) : isLit(cells.ref(r, c), tied, ref);
      lit[n] = isIn ? 1 : 0;
    }
  return lit;
}

const isWithin = ([row, column, rows, columns], r, c) =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/** The kernel's weights, for the corners of the cells that they meet: texts by the cells' numbers.
 * @param {Placed} cells
 * @param {Focus} focus
 * @returns {Map<number, string>} */
export function cornersOf(cells, { model, ref, tied }) {
  const texts = new Map();
  const large = model.conv ? "input" : "output";
  const small = model.conv ? "output" : "input";
  if (cells.id !== large || ref?.kind !== small || cells.across < CORNERS) return texts;
  const [front] = frontOf(model, large);
  const { entries, meets } = model;
  const own = model.conv ? entries.in : entries.out;
  for (const n of tied.entries) {
    if (own[n] % channelsOf(model, large) !== front) continue;
    texts.set(meets.place[entries.meet[n]], show(model.w[entries.tap[n]]));
  }
  return texts;
}
