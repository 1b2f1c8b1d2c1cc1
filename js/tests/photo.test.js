// The kernel over a photograph: the same numbers as in the grid, wherever both can tell.

import assert from "node:assert/strict";
import { test } from "node:test";
import { compute } from "../explorer/model/arithmetic.js";
import { boxOf, slideOver } from "../explorer/photo/slide.js";
import { readLine } from "../explorer/python/read.js";

const list = (values, columns) =>
  JSON.stringify(
    Array.from({ length: values.length / columns }, (_, r) =>
      values.slice(r * columns, (r + 1) * columns),
    ),
  );

// Settings of every kind, by a generator of our own, so that they are the same at every run.
let seed = 1;
const draw = (low, high) => {
  seed = (seed * 16807) % 2147483647;
  return low + (seed % (high - low + 1));
};

function setting() {
  const operator = draw(0, 1) ? "conv" : "transpose";
  const [rows, columns] = [draw(6, 12), draw(6, 12)];
  const [down, across] = [draw(1, 3), draw(1, 3)];
  const image = list(
    Array.from({ length: rows * columns }, () => draw(0, 9)),
    columns,
  );
  const kernel = list(
    Array.from({ length: down * across }, () => draw(-3, 3)),
    across,
  );
  const padding = ['"valid"', '"same"', "1"][draw(0, 2)];
  const more = `stride=(${draw(1, 3)}, ${draw(1, 3)}), dilation=(${draw(1, 2)}, ${draw(1, 2)})`;
  return `Explorer("${operator}", image=${image}, kernel=${kernel}, padding=${padding}, ${more})`;
}

test("a photograph that is the input becomes the output", () => {
  let compared = 0;
  for (let n = 0; n < 400; n++) {
    const model = compute(readLine(setting()));
    if (!model.ok) continue;
    const [rows, columns] = model.inSize;
    const result = slideOver(model, { rows, columns, values: model.x });
    assert.deepEqual([result.rows, result.columns], model.outSize);
    assert.deepEqual([...result.values], [...model.y]);
    compared++;
  }
  assert.ok(compared > 300);
});

test("a larger photograph grows by whole strides", () => {
  const up = compute(readLine('Explorer("transpose", image=[[1, 2], [3, 4]], stride=2)'));
  const picture = { rows: 10, columns: 20, values: new Uint8Array(200).fill(1) };
  const result = slideOver(up, picture);
  assert.deepEqual([result.rows, result.columns], [2 * 8 + 5, 2 * 18 + 5]);
});

test("a box is the smallest around what is lit", () => {
  const lit = new Uint8Array(12);
  assert.equal(boxOf(lit, 4, 1), null);
  lit[5] = 1;
  lit[11] = 1;
  assert.deepEqual(boxOf(lit, 4, 1), [1, 1, 2, 3]);
});
