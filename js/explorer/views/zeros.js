// The same numbers by another way: a transposed convolution as a convolution of an image with zeros
// in it; a strided one as one with stride 1 whose places are then dropped.

import { frontOf, whereIs } from "../model/cells.js";
import { block, gridBlock, kernelBlock, placesBlock, sign } from "./blocks.js";
import { bySize } from "./words.js";

/** @typedef {import("../model/types.js").Model} Model */
/** @typedef {import("./blocks.js").Item} Item */

/** @param {Model} model
 * @returns {Item[]} */
export const zerosView = (model) => (model.conv ? everyPlace(model) : zeroInsertion(model));

// A kernel with its holes: zeros that dilation puts between the weights.
function dilatedBlock(model, flipped) {
  const plain = kernelBlock(model, { flipped });
  const [down, across] = model.along;
  if (down.dilation === 1 && across.dilation === 1) return { ...plain, id: "zeros kernel" };
  const tap = (r, c) => r % down.dilation === 0 && c % across.dilation === 0;
  const at = (call, r, c, none) =>
    tap(r, c) ? call(r / down.dilation, c / across.dilation) : none;
  return {
    ...plain,
    id: "zeros kernel",
    title: `${plain.title}, with holes`,
    rows: down.reach,
    columns: across.reach,
    number: (r, c) => at(plain.number, r, c, 0),
    ref: (r, c) => at(plain.ref, r, c, null),
    what: (r, c) => (tap(r, c) ? "" : "padding"),
  };
}

// Zeros between and around, and the kernel flipped.
function zeroInsertion(model) {
  const { along, inChannels: count, state } = model;
  const [front] = frontOf(model, "input");
  const size = along.map(({ large, reach }) => large + reach - 1);
  const cellAt = (axis, n) => {
    const { reach, before, stride, small } = along[axis];
    const off = n - (reach - 1) + before;
    return off >= 0 && off % stride === 0 && off / stride < small ? off / stride : -1;
  };
  const index = (r, c) => {
    const [i, j] = [cellAt(0, r), cellAt(1, c)];
    return i < 0 || j < 0 ? -1 : (i * along[1].small + j) * count + front;
  };
  const spread = block(
    "spread",
    `input with zeros ${bySize(size, state.axes)}`,
    "input",
    size,
    (r, c) => (index(r, c) < 0 ? 0 : model.x[index(r, c)]),
    (r, c) => (index(r, c) < 0 ? null : { kind: "input", index: index(r, c) }),
    {
      what: (r, c) => (index(r, c) < 0 ? "padding" : ""),
      window: windowOf(model),
      sheets: count,
      brief: ["with zeros", "input"],
    },
  );
  const output = { ...gridBlock(model, "output"), id: "zeros output" };
  return [spread, sign("\u2217"), dilatedBlock(model, true), sign("="), output];
}

// Where the flipped kernel lies for an output cell: one window, [row, column, rows, columns].
const windowOf = (model) => (_, ref) => {
  if (ref?.kind !== "output") return null;
  const [r, c] = whereIs(model, ref);
  return [r, c, model.along[0].reach, model.along[1].reach];
};

function everyPlace(model) {
  const { along, outChannels, state } = model;
  const [front] = frontOf(model, "output");
  const size = along.map(({ reach }, axis) => model.places[axis] - reach + 1);
  const kept = (r, c) => r % along[0].stride === 0 && c % along[1].stride === 0;
  const index = (r, c) =>
    ((r / along[0].stride) * model.small[1] + c / along[1].stride) * outChannels + front;
  const places = block(
    "every place",
    `every place ${bySize(size, state.axes)}`,
    "output",
    size,
    (r, c) => sumAt(model, front, r, c),
    (r, c) => (kept(r, c) ? { kind: "output", index: index(r, c) } : null),
    { what: (r, c) => (kept(r, c) ? "" : "dropped"), sheets: outChannels, brief: ["every place"] },
  );
  const input = { ...placesBlock(model, "input"), id: "zeros input" };
  return [input, sign("\u2217"), dilatedBlock(model, false), sign("="), places];
}

// What a window at a place of the padded input sums.
function sumAt(model, front, r, c) {
  const { along, kernel, inChannels, cLarge, cSmall, w } = model;
  let sum = 0;
  for (let tr = 0; tr < kernel[0]; tr++)
    for (let tc = 0; tc < kernel[1]; tc++)
      for (let i = 0; i < inChannels; i++)
        sum +=
          inputAt(model, r + tr * along[0].dilation, c + tc * along[1].dilation, i) *
          w[((tr * kernel[1] + tc) * cLarge + i) * cSmall + front];
  return sum;
}

function inputAt({ along: [down, across], inChannels, x }, r, c, channel) {
  const [lr, lc] = [r - down.before, c - across.before];
  const inside = lr >= 0 && lr < down.large && lc >= 0 && lc < across.large;
  return inside ? x[(lr * across.large + lc) * inChannels + channel] : 0;
}
