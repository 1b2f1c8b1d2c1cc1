// Put the items of a view into lines and choose the largest cells with which they fit.

import { range } from "../../shared/lists.js";
import { isBlock } from "../views/blocks.js";

/** @typedef {import("../views/blocks.js").Item} Item */
/** @typedef {import("../views/blocks.js").Block} Block */
/** @typedef {Block & { x: number, y: number, room: number, cell?: number, across: number,
 *   down: number, held?: import("./fill.js").Held }} Placed a block, its place and its cells' size */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box */
/** @typedef {{ cell: number, blocks: Placed[], signs: { text: string, x: number, y: number }[],
 *   why: Box | null }} Layout */
/** @typedef {{ projector?: boolean, measure?: (text: string) => number }} Look */

export const CAP = { normal: 68, projector: 112 }; // pixels: no cell is larger
export const TITLE = { normal: 20, projector: 30 }; // pixels: the height of a block's title
const LEAST_TITLE = { normal: 100, projector: 150 }; // pixels: a longer title is cut first of all
export const PHONE = 400; // pixels: where a picture is less wide, digits need the room more than titles do
const LEAST_WHY = 160; // pixels: the height of a reason with its nearest settings, if there is room
const CELLS = [...range(14).map((n) => 0.5 + n / 4), ...range(CAP.projector - 3).map((n) => n + 4)];

/** How far the sheets behind a block stand out.
 * @param {{ sheets?: number }} item */
export const sheetsOff = (item) => 6 * (Math.min(item.sheets ?? 1, 4) - 1);

/**
 * @param {Item[] | { lines: Item[][] }} view
 * @param {number} width
 * @param {number} height
 * @param {Look} [look]
 * @returns {Layout}
 */
export function arrange(view, width, height, look = {}) {
  const size = sizesOf(view, width, height, look);
  const fits = (lines, cell) =>
    lines.every((line) => size.lineWidth(line, cell) <= width) &&
    size.wholeHeight(lines, cell) <= height;
  const cap = look.projector ? CAP.projector : CAP.normal;
  const cells = CELLS.filter((cell) => cell <= cap);
  const choices = ways(view).map((lines) => ({
    lines,
    cell: largest(cells, (cell) => fits(lines, cell)),
  }));
  const worth = ({ lines, cell }) => cell / (1 + 0.2 * (lines.length - 1)); // fewer lines read better
  const best = choices.reduce((one, other) => (worth(other) > worth(one) ? other : one));
  return placeLines(best.lines, best.cell, { width, height }, size);
}

// The sizes below one that fits, fit as well: halve what is left.
function largest(sizes, fits) {
  let [least, most] = [0, sizes.length - 1];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(sizes[middle])) least = middle;
    else most = middle - 1;
  }
  return sizes[least];
}

// How much room items, lines of them, and all the lines take.
function sizesOf(view, width, height, { projector = false, measure = (text) => 7 * text.length }) {
  const title = projector ? TITLE.projector : TITLE.normal;
  const leastOfAll = projector ? LEAST_TITLE.projector : LEAST_TITLE.normal;
  const least = width < PHONE ? width / 6 : leastOfAll;
  const gap = 16;
  const signWidth = projector ? 26 : 20;
  const titles = new Map(
    (view.lines?.flat() ?? view).map((item) => [item, isBlock(item) ? measure(item.title) : 0]),
  );
  const widthOf = (item, cell) => {
    if (item.sign) return signWidth;
    if (item.why) return Math.min(300, width * 0.45);
    const grid = item.columns * cell + sheetsOff(item);
    return Math.max(grid, Math.min(titles.get(item), least));
  };
  const lineWidth = (line, cell) =>
    line.reduce((sum, item) => sum + widthOf(item, cell), 0) + gap * (line.length - 1);
  const why = Math.min(LEAST_WHY, height * 0.65);
  const heightOf = (item, cell) => {
    if (item.why) return why;
    return isBlock(item) ? item.rows * cell + sheetsOff(item) : 0;
  };
  const lineHeight = (line, cell) => title + Math.max(...line.map((item) => heightOf(item, cell)));
  const wholeHeight = (lines, cell) =>
    lines.reduce((sum, line) => sum + lineHeight(line, cell), 0) + gap * (lines.length - 1);
  return { title, gap, widthOf, lineWidth, lineHeight, wholeHeight };
}

function ways(view) {
  if (!view.lines) return breaks(view);
  const atEquals = (line) => [line.slice(0, 3), line.slice(3)]; // read . kernel, then = products
  return [view.lines, view.lines.flatMap(atEquals)];
}

// Every way to break a line of items: before a sign, or between two blocks.
function breaks(items) {
  const isSpot = (n) => n && !items[n].why && (!isBlock(items[n]) || isBlock(items[n - 1]));
  const spots = range(items.length).filter(isSpot);
  return range(2 ** spots.length).map((chosen) => {
    const lines = /** @type {Item[][]} */ ([[]]);
    for (const [n, item] of items.entries()) {
      const spot = spots.indexOf(n);
      if (spot >= 0 && (chosen >> spot) & 1) lines.push([]);
      lines[lines.length - 1].push(item);
    }
    return lines;
  });
}

/** @returns {Layout} */
function placeLines(lines, cell, { width, height }, size) {
  /** @type {Layout} */
  const placed = { cell, blocks: [], signs: [], why: null };
  let y = Math.max((height - size.wholeHeight(lines, cell)) / 2, 0);
  for (const line of lines) {
    let x = Math.max((width - size.lineWidth(line, cell)) / 2, 0);
    const top = y + size.title;
    const tall = size.lineHeight(line, cell) - size.title;
    for (const item of line) {
      const own = size.widthOf(item, cell);
      const isLast = item === line.at(-1);
      if (item.sign) placed.signs.push({ text: item.sign, x: x + own / 2, y: top + tall / 2 });
      else if (item.why) {
        placed.why = { x, y: top, width: own, height: tall };
      } else {
        const room = isLast ? width - Math.round(x) : own + size.gap - 8; // for its title
        const grid = { room, x: Math.round(x), y: Math.round(top + offset(item, tall, cell)) };
        placed.blocks.push({ ...item, ...grid, cell, across: cell, down: cell });
      }
      x += own + size.gap;
    }
    y += size.lineHeight(line, cell) + size.gap;
  }
  return placed;
}

// How far below the top of its line a block begins: all grids of a line lie on one lattice.
function offset(item, tall, cell) {
  const rest = Math.floor((tall - item.rows * cell - sheetsOff(item)) / cell / 2 + 0.01);
  return Math.max(rest, 0) * cell + sheetsOff(item);
}
