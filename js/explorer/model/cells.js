// One cell by its number, and by its place.

import { clamp } from "../../shared/lists.js";

/** @typedef {import("./types.js").Model} Model */
/** @typedef {import("./types.js").Ref} Ref */
/** @typedef {import("./types.js").Kind} Kind */
/** @typedef {import("./types.js").Pair} Pair */
/** @typedef {"input" | "output"} Side */

const shapeOf = (model, kind) =>
  ({
    input: [...model.inSize, model.inChannels],
    output: [...model.outSize, model.outChannels],
    tap: [...model.kernel, model.cLarge, model.cSmall],
    place: model.places,
  })[kind];

/** @param {Model} model
 * @param {Side} kind */
export const valuesOf = (model, kind) => (kind === "input" ? model.x : model.y);

/** @param {Model} model
 * @param {Side} kind */
export const channelsOf = (model, kind) =>
  kind === "input" ? model.inChannels : model.outChannels;

/** @param {Model} model
 * @param {Side} kind */
export const sizeOf = (model, kind) => (kind === "input" ? model.inSize : model.outSize);

/**
 * Where a reference lies: [row, column, ...channels].
 * @param {Model} model
 * @param {Ref} ref
 * @returns {number[]}
 */
export function whereIs(model, ref) {
  if (ref.kind === "entry") return [ref.index, ref.column ?? 0];
  const shape = shapeOf(model, ref.kind);
  const at = [];
  let rest = ref.index;
  for (let axis = shape.length - 1; axis > 0; axis--) {
    at.unshift(rest % shape[axis]);
    rest = Math.floor(rest / shape[axis]);
  }
  return [rest, ...at];
}

/**
 * The cell that the cursor stands on, moved inside if the grid has shrunk; null if there is none.
 * @param {Model} model
 * @param {import("./types.js").Cursor} [cursor]
 * @returns {Ref | null}
 */
export function cursorRef(model, cursor = model.state.cursor) {
  const { kind, at } = cursor;
  if (!model.ok && kind !== "input" && kind !== "tap") return null;
  if (kind === "entry") {
    const index = clamp(at[0], 0, model.y.length - 1);
    return { kind, index, column: clamp(at[1], 0, model.x.length - 1) };
  }
  const [rows, columns, ...channels] = shapeOf(model, kind);
  let index = clamp(at[0], 0, rows - 1) * columns + clamp(at[1], 0, columns - 1);
  for (const [n, channel] of frontOf(model, kind).entries()) index = index * channels[n] + channel;
  return { kind, index };
}

/**
 * The channels that lie in front, for a kind of cell.
 * @param {Model} model
 * @param {Kind} kind
 * @returns {number[]}
 */
export function frontOf(model, kind) {
  const { front, channels } = model.state;
  const [read, written] = front.map((channel, n) => Math.min(channel, channels[n] - 1));
  if (kind === "input") return [read];
  if (kind === "output") return [written];
  if (kind === "tap") return model.conv ? [read, written] : [written, read];
  return [];
}

/**
 * The front channels with those of one cell brought forward.
 * @param {Model} model
 * @param {Ref} ref
 * @returns {Pair}
 */
export function frontWith(model, ref) {
  const { front } = model.state;
  const [, , ...channels] = whereIs(model, ref);
  if (ref.kind === "input") return [channels[0], front[1]];
  if (ref.kind === "output") return [front[0], channels[0]];
  if (ref.kind !== "tap") return front;
  return model.conv ? [channels[0], channels[1]] : [channels[1], channels[0]];
}

/** @param {Ref | null} one
 * @param {Ref | null} other */
export const isSameCell = (one, other) =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.kind === other.kind &&
    one.index === other.index &&
    one.column === other.column);
