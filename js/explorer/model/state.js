// The state: what the explorer is set to.

import { FIRST_VIEWS, LIMITS, SEEDS } from "./known.js";

/** @typedef {import("./types.js").State} State */
/** @typedef {import("./types.js").Operator} Operator */

const IMAGE_SIDE = LIMITS.size[1];
const KERNEL_SIDE = LIMITS.kernel[1];
const MOST = LIMITS.channels[1];

// Numerical Recipes' linear congruential generator: the same numbers everywhere, forever.
function filler(count, most, seed) {
  let state = seed;
  return Float64Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * (most + 1));
  });
}

/** Where a number of the image lives.
 * @param {number} r
 * @param {number} c
 * @param {number} channel */
export const imageAt = (r, c, channel) => (r * IMAGE_SIDE + c) * MOST + channel;

/** Where a weight of the kernel lives.
 * @param {number} r
 * @param {number} c
 * @param {number} large
 * @param {number} small */
export const kernelAt = (r, c, large, small) =>
  ((r * KERNEL_SIDE + c) * MOST + large) * MOST + small;

/**
 * The seed's example, then small numbers in no order: growing a grid only adds to what was there.
 * @param {Operator} operator
 * @returns {State}
 */
export function initial(operator = "conv") {
  const image = SEEDS.image[operator];
  /** @type {State} */
  const state = {
    operator,
    axes: 2,
    size: [image.length, image[0].length],
    kernel: [SEEDS.kernel.length, SEEDS.kernel[0].length],
    stride: [1, 1],
    dilation: [1, 1],
    padding: "valid",
    output_padding: null,
    channels: [1, 1],
    front: [0, 0],
    image: filler(IMAGE_SIDE * IMAGE_SIDE * MOST, 9, 7),
    weights: filler(KERNEL_SIDE * KERNEL_SIDE * MOST * MOST, 4, 11),
    cursor: firstCursor(operator),
    pinned: false,
    views: [...FIRST_VIEWS],
    projector: false,
    ghost: true,
    predict: null,
  };
  // Whatever the operator, the large image lies underneath: a grid that grows shows it.
  for (const seed of [SEEDS.image.conv, image]) {
    place(seed, (r, c, value) => {
      state.image[imageAt(r, c, 0)] = value;
    });
  }
  place(SEEDS.kernel, (r, c, value) => {
    state.weights[kernelAt(r, c, 0, 0)] = value;
  });
  return state;
}

/** The cell that is looked at first.
 * @param {Operator} operator
 * @returns {import("./types.js").Cursor} */
export const firstCursor = (operator) => ({
  kind: operator === "conv" ? "output" : "input",
  at: [0, 0],
});

/**
 * Hand over each value of a grid with its row and its column.
 * @template Value
 * @param {Value[][]} rows
 * @param {(r: number, c: number, value: Value) => void} put
 */
export function place(rows, put) {
  for (const [r, row] of rows.entries()) {
    for (const [c, value] of row.entries()) put(r, c, value);
  }
}

/** A state that can be changed without changing this one.
 * @param {State} state
 * @returns {State} */
export const copy = (state) => ({
  ...state,
  size: [...state.size],
  kernel: [...state.kernel],
  stride: [...state.stride],
  dilation: [...state.dilation],
  channels: [...state.channels],
  front: [...state.front],
  views: [...state.views],
  padding:
    typeof state.padding === "string" ? state.padding : state.padding.map((pair) => [...pair]),
  output_padding: state.output_padding && [...state.output_padding],
  image: state.image.slice(),
  weights: state.weights.slice(),
  cursor: { kind: state.cursor.kind, at: [...state.cursor.at] },
});

/** Whether one state comes of the other by a control or a typed number, so that old numbers beside
 * the new ones say something.
 * @param {State} one
 * @param {State} other */
export const isKin = (one, other) =>
  one.operator === other.operator &&
  one.axes === other.axes &&
  unlike(one.image, other.image) + unlike(one.weights, other.weights) < 2;

function unlike(one, other) {
  let count = 0;
  for (let n = 0; n < one.length; n++) if (one[n] !== other[n]) count++;
  return count;
}

/** @param {State} state */
export const hasChannels = (state) => state.channels.some((count) => count > 1);

/** The channels of the large side and of the small one.
 * @param {State} state
 * @returns {import("./types.js").Pair} */
export const largeAndSmall = ({ operator, channels: [read, written] }) =>
  operator === "conv" ? [read, written] : [written, read];

/** The axes that are shown: in one dimension, the columns alone.
 * @param {State} state */
export const shownAxes = (state) => (state.axes === 1 ? [1] : [0, 1]);
