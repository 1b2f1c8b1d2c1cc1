// The input, the kernel and the output; and the matrix with the stretched images.

import { valuesOf } from "../model/cells.js";
import { block, kernelBlock, sideBlock, sign } from "./blocks.js";
import { matrixName } from "./words.js";

/** @typedef {import("../model/types.js").Model} Model */
/** @typedef {import("./blocks.js").Block} Block */
/** @typedef {import("./blocks.js").Item} Item */

/** The matrix with the stretched input above it and the stretched output at its right.
 * @typedef {{ above: Block, matrix: Block, right: Block }} Table */

/** @param {Model} model
 * @returns {Item[]} */
export function gridsView(model) {
  const operator = sign(model.conv ? "\u2217" : "\u2217\u1d40");
  const start = [sideBlock(model, "input"), operator, kernelBlock(model)];
  return model.ok ? [...start, sign("="), sideBlock(model, "output")] : [...start, { why: true }];
}

/** @param {Model} model
 * @returns {Table} */
export function matrixView(model) {
  const matrix = block(
    "C",
    matrixName(model),
    "kernel",
    [model.y.length, model.x.length],
    () => NaN,
    (r, c) => ({ kind: "entry", index: r, column: c }),
    { sparse: true },
  );
  const above = stretched(model, "input", "input, stretched");
  return { above, matrix, right: stretched(model, "output", "output") };
}

function stretched(model, kind, title) {
  const values = valuesOf(model, kind);
  const size = kind === "input" ? [1, values.length] : [values.length, 1];
  return block(
    `stretched ${kind}`,
    title,
    kind,
    size,
    (r, c) => values[r + c],
    (r, c) => ({ kind, index: r + c }),
  );
}
