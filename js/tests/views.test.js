import assert from "node:assert/strict";
import { test } from "node:test";
import { compute } from "../explorer/model/arithmetic.js";
import { VIEWS } from "../explorer/model/known.js";
import { readLine } from "../explorer/python/read.js";
import { isBlock } from "../explorer/views/blocks.js";
import { HEADINGS, PICTURES } from "../explorer/views/pictures.js";

const model = (line) => compute(readLine(line));
const FIRST = { input: 0, output: 0 };

function values({ rows, columns, number }) {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => number(r, c)),
  );
}

const view = (name, line, focus = FIRST) => {
  const items = PICTURES[name](model(line), focus);
  const blocks = (items.lines?.flat() ?? items).filter(isBlock);
  return Object.fromEntries(blocks.map((block) => [block.id, block]));
};

test("every view has a heading, and all but the photograph and the words a picture", () => {
  for (const name of VIEWS)
    assert.equal(typeof HEADINGS[name](model("Explorer()"), FIRST), "string");
  assert.deepEqual(Object.keys(PICTURES), VIEWS.slice(0, -3));
});

test("the grids show padding as zeros and what is cropped as nothing", () => {
  const { input } = view("grids", "Explorer(image=[[5]], kernel=[[1]], padding=((0, 1), (0, 0)))");
  assert.deepEqual(values(input), [[5], [0]]);
  assert.deepEqual([input.what(0, 0), input.what(1, 0)], ["", "padding"]);
  const line = "Explorer('transpose', image=[1, 2], kernel=[3, 4], padding=((1, 0),))";
  const { output } = view("grids", line);
  assert.deepEqual(values(output), [[NaN, 10, 8]]);
  assert.equal(output.what(0, 0), "cropped");
});

test("gather lists what an output reads, weighs and sums", () => {
  const line = "Explorer(image=[1, 2, 3], kernel=[4, 5, 6], padding=1)";
  const blocks = view("gather", line, { input: 0, output: 0 });
  assert.deepEqual(values(blocks["read 0"]), [[0, 1, 2]]);
  assert.equal(blocks["read 0"].what(0, 0), "padding");
  assert.deepEqual(values(blocks["products 0"]), [[0, 5, 12]]);
  assert.deepEqual(values(blocks.sum), [[17]]);
});

test("gather has a line for each channel, and each its own weights", () => {
  const line = "Explorer(image=[[[1, 2]]], kernel=[[[[3, 4], [5, 6]]]])";
  const blocks = view("gather", line, { input: 0, output: 1 });
  assert.deepEqual(values(blocks["weights 0"]), [[4]]);
  assert.deepEqual(values(blocks["weights 1"]), [[6]]);
  assert.deepEqual(values(blocks.sum), [[16]]);
});

test("stamps add up to the output, and overlaps are told", () => {
  const line = "Explorer('transpose', image=[1, 2, 3], kernel=[1, 10, 100], stride=2)";
  const blocks = view("stamp", line, { input: 1, output: 0 });
  assert.deepEqual(values(blocks.stamp), [[NaN, NaN, 2, 20, 200, NaN, NaN]]);
  assert.deepEqual(values(blocks["sum so far"]), [[1, 10, 102, 20, 200, NaN, NaN]]);
  assert.equal(blocks["sum so far"].roleAt(0, 2), "overlap");
  assert.equal(blocks["sum so far"].roleAt(0, 3), "output");
  const last = view("stamp", line, { input: 2, output: 0 });
  assert.deepEqual(values(last["sum so far"])[0], Array.from(model(line).y));
});

test("zeros between, a flipped kernel, and a plain convolution give the transpose's numbers", () => {
  const line = "Explorer('transpose', image=[1, 2], kernel=[3, 4, 5], stride=2, dilation=2)";
  const blocks = view("zeros", line);
  const [spread] = values(blocks.spread);
  const [kernel] = values(blocks["zeros kernel"]);
  assert.deepEqual(kernel, [5, 0, 4, 0, 3]);
  const slid = Array.from(model(line).y, (_, n) =>
    kernel.reduce((sum, weight, k) => sum + weight * spread[n + k], 0),
  );
  assert.deepEqual(slid, Array.from(model(line).y));
});

test("every place of a strided convolution, and those that stay", () => {
  const line = "Explorer(image=[1, 2, 3, 4, 5], kernel=[1, 10], stride=3)";
  const places = view("zeros", line)["every place"];
  assert.deepEqual(values(places), [[21, 32, 43, 54]]);
  assert.deepEqual(
    [0, 1, 2, 3].map((c) => places.what(0, c)),
    ["", "dropped", "dropped", ""],
  );
  assert.deepEqual(places.ref(0, 3), { kind: "output", index: 1 });
});

test("the overlap counts how often each cell takes part", () => {
  const line = "Explorer('transpose', image=[1, 1, 1], kernel=[1, 1, 1], stride=2)";
  const { terms, reads } = view("overlap", line);
  assert.deepEqual(values(terms), [[1, 1, 2, 1, 2, 1, 1]]);
  assert.deepEqual(values(reads), [[3, 3, 3]]);
});

test("the matrix lies beside the stretched images", () => {
  const { above, matrix, right } = PICTURES.matrix(model("Explorer()"), FIRST);
  assert.deepEqual([matrix.rows, matrix.columns], [4, 16]);
  assert.equal(above.columns, matrix.columns);
  assert.equal(right.rows, matrix.rows);
  assert.deepEqual(matrix.ref(1, 2), { kind: "entry", index: 1, column: 2 });
});
