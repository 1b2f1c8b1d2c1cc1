// Stamp: what one input cell writes, and the stamps adding up; and how often cells take part.

import { plural, show, TIMES } from "../../shared/text.js";
import { channelsOf, frontOf, sizeOf } from "../model/cells.js";
import { block } from "./blocks.js";
import { spotOf } from "./words.js";

/** @typedef {import("../model/types.js").Model} Model */
/** @typedef {import("../model/types.js").Focus} Focus */
/** @typedef {import("../model/types.js").Ref} Ref */
/** @typedef {import("./blocks.js").Item} Item */

/**
 * @param {Model} model
 * @param {Pick<Focus, "input">} focus
 * @returns {Item[]}
 */
export function stampView(model, focus) {
  const { outChannels: count, outSize } = model;
  const [front] = frontOf(model, "output");
  const cell = Math.floor(focus.input / model.inChannels);
  const { one, sum, times } = stamps(model, focus.input, cell);
  const index = (r, c) => (r * outSize[1] + c) * count + front;
  /** @returns {Ref} */
  const ref = (r, c) => ({ kind: "output", index: index(r, c) });
  const stamp = `stamp of ${spotOf(model, "input", focus.input)}`;
  const value = show(model.x[focus.input]);
  const upTo = cell ? `sum of ${plural(cell + 1, "stamp")}` : "sum so far";
  const roleAt = (r, c) => (times[index(r, c)] > 1 ? "overlap" : "output");
  return [
    block(
      "stamp",
      `${stamp}: ${value} ${TIMES} kernel`,
      "output",
      outSize,
      (r, c) => one[index(r, c)],
      ref,
      { brief: ["stamp"], sheets: count },
    ),
    block("sum so far", upTo, "output", outSize, (r, c) => sum[index(r, c)], ref, {
      brief: ["sum"],
      roleAt,
      sheets: count,
    }),
  ];
}

// The stamp of one number; the sum of the stamps up to its cell, and how many lie on each output.
function stamps(model, input, cell) {
  const { entries, inChannels, x, w } = model;
  const one = new Float64Array(model.y.length).fill(NaN);
  const sum = one.slice();
  const times = new Int32Array(model.y.length);
  for (let n = 0; n < entries.count; n++) {
    if (entries.in[n] > (cell + 1) * inChannels - 1) continue;
    const out = entries.out[n];
    const term = x[entries.in[n]] * w[entries.tap[n]];
    sum[out] = (Number.isNaN(sum[out]) ? 0 : sum[out]) + term;
    if (entries.in[n] % inChannels === 0) times[out]++;
    if (entries.in[n] === input) one[out] = term;
  }
  return { one, sum, times };
}

/** @param {Model} model
 * @returns {Item[]} */
export function overlapView(model) {
  const { conv, reads, terms } = model;
  const readsTitle = conv ? "windows that read each input" : "output cells that each input reaches";
  const termsTitle = conv ? "inputs that each output sums" : "stamps on each output";
  const both = [
    counts(model, "input", "reads", [readsTitle, conv ? "windows" : "reached"], reads),
    counts(model, "output", "terms", [termsTitle, conv ? "inputs" : "stamps"], terms),
  ];
  return conv ? both : both.reverse();
}

function counts(model, kind, id, [title, ...brief], numbers) {
  const [rows, columns] = sizeOf(model, kind);
  const count = channelsOf(model, kind);
  const [front] = frontOf(model, kind);
  const number = (r, c) => numbers[r * columns + c];
  return block(
    id,
    title,
    kind,
    [rows, columns],
    number,
    (r, c) => ({ kind, index: (r * columns + c) * count + front }),
    { brief, roleAt: (r, c) => (number(r, c) > 1 ? "overlap" : kind) },
  );
}
