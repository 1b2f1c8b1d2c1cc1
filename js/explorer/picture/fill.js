// What a block's cells hold, once for each change of the numbers: texts, shades, the digits' size.

import { shade, signed } from "../../shared/colour.js";
import { show } from "../../shared/text.js";

/** @typedef {import("../views/blocks.js").Block} Block */
/** @typedef {import("./layout.js").Placed} Placed */
/** @typedef {{ what: string[], text: string[], shade: (number[] | null)[], old: string[],
 *   size: number, weight: number }} Held */

export const DIGITS = 12; // pixels: smaller cells show their shade alone
export const CORNERS = 30; // pixels: smaller cells have no room for a weight in the corner

/**
 * @param {Placed} cells
 * @param {Block | undefined} before the same block before a control moved
 * @param {{ projector: boolean }} look
 * @returns {Held}
 */
export function fill(cells, before, look) {
  const { rows, columns, across, down } = cells;
  const numbers = numbersOf(cells);
  const largest = largestOf(numbers);
  const small = Math.min(across, down);
  const count = rows * columns;
  const held = {
    what: Array(count),
    text: Array(count),
    shade: Array(count),
    old: Array(count).fill(""),
  };
  const ghost = before && small >= CORNERS ? before : null;
  let longest = 1;
  for (let r = 0, n = 0; r < rows; r++)
    for (let c = 0; c < columns; c++, n++) {
      const none = Number.isNaN(numbers[n]);
      const role = cells.roleAt ? cells.roleAt(r, c) : cells.role;
      const strength = largest ? Math.abs(numbers[n]) / largest : 0;
      held.what[n] = cells.what(r, c);
      held.shade[n] = none ? null : shade(signed(role, numbers[n]), strength, look.projector);
      held.text[n] = none || small < DIGITS ? "" : show(numbers[n]);
      longest = Math.max(longest, held.text[n].length);
      if (ghost) held.old[n] = oldNumber(ghost, r, c, numbers[n]);
    }
  return { ...held, ...digits(across, down, longest, look) };
}

function numbersOf({ rows, columns, number }) {
  const numbers = new Float64Array(rows * columns);
  for (let r = 0, n = 0; r < rows; r++)
    for (let c = 0; c < columns; c++, n++) numbers[n] = number(r, c);
  return numbers;
}

// The largest magnitude; what is no number does not count.
function largestOf(numbers) {
  let largest = 0;
  for (const n of numbers) if (Math.abs(n) > largest) largest = Math.abs(n);
  return largest;
}

// What a cell held before, where that was another number.
function oldNumber(before, r, c, now) {
  if (r >= before.rows || c >= before.columns) return "";
  const old = before.number(r, c);
  return Number.isNaN(old) || old === now ? "" : show(old);
}

/** How thick a frame around cells of this size is, in pixels: small cells keep their digits.
 * @param {number} across
 * @param {number} down
 * @param {{ projector: boolean }} look */
export function thickOf(across, down, { projector }) {
  const small = Math.min(across, down);
  if (small < 28) return small < 14 ? 1 : 2;
  return projector && small >= 48 ? 4 : 3;
}

/**
 * How large digits may be so that the longest number fits its cell, and the frame that may lie around
 * the cell covers none of it; 0 where nobody could read them.
 * @param {number} across
 * @param {number} down
 * @param {number} longest
 * @param {{ projector: boolean }} look
 */
export function digits(across, down, longest, look) {
  const { projector } = look;
  const [high, wide] = projector ? [0.56, 0.9] : [0.5, 0.86];
  const within = Math.min(wide * across, across - 2 * thickOf(across, down, look));
  const size = Math.min(high * down, within / (0.58 * longest));
  return { size: size < 6 ? 0 : size, weight: projector ? 700 : 500 };
}
