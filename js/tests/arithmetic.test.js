import assert from "node:assert/strict";
import { test } from "node:test";
import { compute, testimony } from "../explorer/model/arithmetic.js";
import { readLine } from "../explorer/python/read.js";

const computed = (line) => compute(readLine(line));
const output = (line) => Array.from(computed(line).y);

test("the matrix example and its transpose give the published numbers", () => {
  assert.deepEqual(output('Explorer("conv")'), [122, 148, 126, 134]);
  const up = [2, 9, 6, 1, 6, 29, 30, 7, 10, 29, 33, 13, 12, 24, 16, 4];
  assert.deepEqual(output('Explorer("transpose")'), up);
});

test("the guide's strided and padded figure gives the guide's numbers", () => {
  const image =
    "[[3, 3, 2, 1, 0], [0, 0, 1, 3, 1], [3, 1, 2, 2, 3], [2, 0, 0, 2, 2], [2, 0, 0, 0, 1]]";
  const kernel = "[[0, 1, 2], [2, 2, 0], [0, 1, 2]]";
  const line = `Explorer("conv", image=${image}, kernel=${kernel}, stride=2, padding=1)`;
  assert.deepEqual(output(line), [6, 17, 3, 8, 17, 13, 6, 4, 4]);
});

test("<conv(x), y> is <x, transpose(y)>: both operators have one and the same matrix", () => {
  const kernel = "kernel=[[2, -3], [5, 7], [11, -13]], stride=(1, 2), padding=((1, 0), (0, 1))";
  const x = [
    [3, 1, 4, 1],
    [5, -9, 2, 6],
    [5, 3, -5, 8],
    [9, 7, 9, 3],
  ];
  const down = computed(`Explorer("conv", image=${JSON.stringify(x)}, ${kernel})`);
  assert.deepEqual(down.outSize, [3, 2]);
  const y = [
    [2, -7],
    [1, 8],
    [-2, 8],
  ];
  const extra = "output_padding=(0, 1)"; // one column is in no window
  const up = computed(`Explorer("transpose", image=${JSON.stringify(y)}, ${kernel}, ${extra})`);
  assert.deepEqual(up.outSize, [4, 4]);
  const dot = (one, other) => one.reduce((sum, value, n) => sum + value * other[n], 0);
  assert.equal(dot(Array.from(down.y), y.flat()), dot(x.flat(), Array.from(up.y)));
});

test("an output is the row of the matrix times the stretched input", () => {
  const model = computed('Explorer("conv", padding="same", stride=(2, 1), dilation=(1, 2))');
  const { entries, x, w, y } = model;
  const sums = new Float64Array(y.length);
  for (let n = 0; n < entries.count; n++) {
    sums[entries.out[n]] += w[entries.tap[n]] * x[entries.in[n]];
  }
  assert.deepEqual(sums, y);
  const count = (list) => list.reduce((sum, n) => sum + n, 0);
  assert.equal(count(model.reads), entries.count);
  assert.equal(count(model.terms), entries.count);
});

test("a setting that cannot be has words, and no output", () => {
  const model = computed("Explorer(image=[[1, 2]], kernel=[[1], [2], [3]])");
  assert.equal(model.ok, false);
  assert.deepEqual(model.problems, ["The kernel reaches over 3 rows, but the input has 1."]);
  const [said, buffers] = testimony(model);
  assert.equal(said.ok, false);
  assert.deepEqual(buffers, []);
});

test("one and the same problem on both axes is said once", () => {
  const { problems } = computed("Explorer(image=[[1]], kernel=[[1, 2], [3, 4]])");
  const said = "The kernel reaches over 2 rows and columns, but the input has 1.";
  assert.deepEqual(problems, [said]);
});

test("a testimony carries the output and the matrix", () => {
  const model = computed('Explorer("conv", image=[1, 2, 3, 4], kernel=[1, 10], stride=2)');
  const [said, [y, rows, columns, values]] = testimony(model);
  assert.deepEqual(said.small, [1, 2]);
  assert.deepEqual(Array.from(new Float64Array(y.buffer)), [21, 43]);
  assert.deepEqual(Array.from(new Int32Array(rows.buffer)), [0, 0, 1, 1]);
  assert.deepEqual(Array.from(new Int32Array(columns.buffer)), [0, 1, 2, 3]);
  assert.deepEqual(Array.from(new Float64Array(values.buffer)), [1, 10, 1, 10]);
});
