// Gather: what one output cell reads, weighs and sums.

import { range } from "../../shared/lists.js";
import { DOT } from "../../shared/text.js";
import { block, kernelBlock, sign } from "./blocks.js";

/** @typedef {import("../model/types.js").Model} Model */
/** @typedef {import("../model/types.js").Focus} Focus */
/** @typedef {import("./blocks.js").Item} Item */

const NONE = -1; // the tap meets nothing
const ZERO = -2; // the tap meets padding

/**
 * @param {Model} model
 * @param {Pick<Focus, "output">} focus
 * @returns {Item[] | { lines: Item[][] }} a line for each channel of the input
 */
export function gatherView(model, focus) {
  const met = metAtTaps(model, Math.floor(focus.output / model.outChannels));
  const lines = range(model.inChannels).map((channel) => line(model, focus, met, channel));
  const sum = block(
    "sum",
    "sum",
    "output",
    [1, 1],
    () => model.y[focus.output],
    () => ({ kind: "output", index: focus.output }),
  );
  lines[lines.length - 1].push(sign("\u2192"), sum);
  return lines.length > 1 ? { lines } : lines[0];
}

// For one output cell: the input cell (or padding) that each tap meets.
function metAtTaps(model, cell) {
  const { meets, conv } = model;
  const met = new Int32Array(model.kernel[0] * model.kernel[1]).fill(NONE);
  for (let m = 0; m < meets.count; m++) {
    if ((conv ? meets.small[m] : meets.large[m]) !== cell) continue;
    const large = meets.large[m] < 0 ? ZERO : meets.large[m];
    met[meets.tap[m]] = conv ? large : meets.small[m];
  }
  return met;
}

/** @returns {Item[]} */
function line(model, focus, met, channel) {
  const { kernel: size, inChannels: count, outChannels } = model;
  const at = (r, c) => met[r * size[1] + c];
  const index = (r, c) => at(r, c) * count + channel;
  const how = { id: `weights ${channel}`, input: channel, output: focus.output % outChannels };
  const kernel = kernelBlock(model, how);
  const read = (r, c) => (at(r, c) >= 0 ? model.x[index(r, c)] : at(r, c) === ZERO ? 0 : NaN);
  const what = (r, c) => (at(r, c) === ZERO ? "padding" : at(r, c) === NONE ? "none" : "");
  const input = block(
    `read ${channel}`,
    count > 1 ? `channel ${channel}` : "read",
    "input",
    size,
    read,
    (r, c) => (at(r, c) >= 0 ? { kind: "input", index: index(r, c) } : null),
    { what },
  );
  const entry = (column) => ({ kind: /** @type {const} */ ("entry"), index: focus.output, column });
  const products = block(
    `products ${channel}`,
    "products",
    "output",
    size,
    (r, c) => read(r, c) * kernel.number(r, c),
    (r, c) => (at(r, c) >= 0 ? entry(index(r, c)) : null),
    { what },
  );
  return [input, sign(DOT), kernel, sign("="), products];
}
