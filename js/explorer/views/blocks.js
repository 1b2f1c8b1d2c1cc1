// A view is a list of items: blocks of cells, and signs between them.

import { channelsOf, frontOf, sizeOf, valuesOf } from "../model/cells.js";
import { bySize } from "./words.js";

/** @typedef {import("../model/types.js").Model} Model */
/** @typedef {import("../model/types.js").Ref} Ref */
/** @typedef {import("../model/types.js").Tied} Tied */
/** @typedef {import("../model/types.js").Pair} Pair */
/** @typedef {"input" | "output"} Side */

/**
 * A block of cells. It says for each of them (r, c) the number, what the cell is tied to, and what
 * it is: "" (given or computed), "padding" (a zero that was added), "cropped" (outside), "dropped"
 * (computed, then left out), "none" (nothing there).
 * @typedef {object} Block
 * @property {string} id
 * @property {string} title
 * @property {string[]} [brief] titles where that has no room, the longest first
 * @property {string} role
 * @property {number} rows
 * @property {number} columns
 * @property {(r: number, c: number) => number} number
 * @property {(r: number, c: number) => Ref | null} ref
 * @property {(r: number, c: number) => string} what
 * @property {number} sheets how many channels lie behind each other
 * @property {(r: number, c: number) => string} [roleAt] where cells have roles of their own
 * @property {(tied: Tied, ref: Ref | null) => number[] | null} [window]
 *   a box to be lit instead of single cells: row, column, rows, columns
 * @property {boolean} [sparse] the matrix, which is painted from its entries
 * @property {boolean} [secret] not to be seen yet, not even its size
 */

/** @typedef {{ sign: string }} Sign */
/** @typedef {{ why: true }} Why the reason why there is no output */
/** @typedef {Block | Sign | Why} Item */

/** @param {string} id
 * @param {string} title
 * @param {string} role
 * @param {number[]} size
 * @param {Block["number"]} number
 * @param {Block["ref"]} ref
 * @param {Partial<Block>} more
 * @returns {Block} */
export const block = (id, title, role, [rows, columns], number, ref, more = {}) => ({
  id,
  title,
  role,
  rows,
  columns,
  number,
  ref,
  what: () => "",
  sheets: 1,
  ...more,
});

/** @param {string} text
 * @returns {Sign} */
export const sign = (text) => ({ sign: text });

/** @param {Item} item
 * @returns {item is Block} */
export const isBlock = (item) => "rows" in item;

function titleOf(model, kind) {
  const count = channelsOf(model, kind);
  const channel = count > 1 ? `, channel ${frontOf(model, kind)[0]} of ${count}` : "";
  return `${kind} ${bySize(sizeOf(model, kind), model.state.axes)}${channel}`;
}

function briefOf(model, kind) {
  const count = channelsOf(model, kind);
  return count > 1 ? [`${kind} ${frontOf(model, kind)[0]} of ${count}`, kind] : [kind];
}

/** The input or the output; the large one with its padding around it.
 * @param {Model} model
 * @param {Side} kind */
export const sideBlock = (model, kind) =>
  (kind === "input") === model.conv ? placesBlock(model, kind) : gridBlock(model, kind);

/** The cells of the input or the output, and nothing around them.
 * @param {Model} model
 * @param {Side} kind */
export function gridBlock(model, kind) {
  const [rows, columns] = sizeOf(model, kind);
  const count = channelsOf(model, kind);
  const [front] = frontOf(model, kind);
  const values = valuesOf(model, kind);
  const index = (r, c) => (r * columns + c) * count + front;
  return block(
    kind,
    titleOf(model, kind),
    kind,
    [rows, columns],
    (r, c) => values[index(r, c)],
    (r, c) => ({ kind, index: index(r, c) }),
    { sheets: count, brief: briefOf(model, kind) },
  );
}

/** The large side with its padding.
 * @param {Model} model
 * @param {Side} kind */
export function placesBlock(model, kind) {
  const [down, across] = model.along;
  const count = channelsOf(model, kind);
  const [front] = frontOf(model, kind);
  const values = valuesOf(model, kind);
  const columns = model.places[1];
  const outside = model.conv ? { value: 0, what: "padding" } : { value: NaN, what: "cropped" };
  const inside = (r, c) => {
    const lr = r - down.before;
    const lc = c - across.before;
    const within = lr >= 0 && lr < down.large && lc >= 0 && lc < across.large;
    return within ? (lr * across.large + lc) * count + front : -1;
  };
  return block(
    kind,
    titleOf(model, kind),
    kind,
    model.places,
    (r, c) => (inside(r, c) < 0 ? outside.value : values[inside(r, c)]),
    (r, c) =>
      inside(r, c) < 0 ? { kind: "place", index: r * columns + c } : { kind, index: inside(r, c) },
    {
      what: (r, c) => (inside(r, c) < 0 ? outside.what : ""),
      sheets: count,
      brief: briefOf(model, kind),
    },
  );
}

/**
 * The kernel, for the channels in front, or for one channel of the input.
 * @param {Model} model
 * @param {{ flipped?: boolean, input?: number | null, output?: number | null, id?: string }} [how]
 */
export function kernelBlock(
  model,
  { id = "kernel", flipped = false, input = null, output = null } = {},
) {
  const { cLarge, cSmall } = model;
  const [rows, columns] = model.kernel;
  const [large, small] = channelPair(model, input, output);
  const index = (r, c) => {
    const [tr, tc] = flipped ? [rows - 1 - r, columns - 1 - c] : [r, c];
    return ((tr * columns + tc) * cLarge + large) * cSmall + small;
  };
  const several = cLarge * cSmall;
  const word = flipped ? "flipped kernel" : "kernel";
  const joins = model.conv ? `, ${large} to ${small}` : `, ${small} to ${large}`;
  const size = bySize(model.kernel, model.state.axes);
  return block(
    id,
    `${word} ${size}${several > 1 ? joins : ""}`,
    "kernel",
    model.kernel,
    (r, c) => model.w[index(r, c)],
    (r, c) => ({ kind: "tap", index: index(r, c) }),
    {
      sheets: input === null ? several : 1,
      brief: several > 1 ? [joins.slice(2)] : [word, "kernel"],
    },
  );
}

// The large and the small channel that the kernel is shown for.
function channelPair(model, input, output) {
  const [large, small] = frontOf(model, "tap");
  const [read, written] = model.conv ? [large, small] : [small, large];
  const pair = [input ?? read, output ?? written];
  return model.conv ? pair : pair.reverse();
}
