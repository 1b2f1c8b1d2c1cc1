import assert from "node:assert/strict";
import { test } from "node:test";
import { compute } from "../explorer/model/arithmetic.js";
import { cursorRef, frontOf, frontWith, whereIs } from "../explorer/model/cells.js";
import { isLit, links } from "../explorer/model/links.js";
import { nearest } from "../explorer/model/nearest.js";
import { readLine } from "../explorer/python/read.js";
import { writeLine } from "../explorer/python/write.js";

const computed = (line) => compute(readLine(line));
const lit = (marks) => Array.from(marks.keys()).filter((n) => marks[n]);
const CHANNELS =
  "image=[[[1, 2], [3, 4]]], kernel=[[[[1, 2, 3], [4, 5, 6]], [[7, 8, 9], [10, 11, 12]]]]";

test("an output is tied to the window that it reads", () => {
  const model = computed('Explorer("conv")');
  const tied = links(model, { kind: "output", index: 3 });
  assert.deepEqual(lit(tied.input), [5, 6, 7, 9, 10, 11, 13, 14, 15]);
  assert.deepEqual(lit(tied.tap), [0, 1, 2, 3, 4, 5, 6, 7, 8]);
  assert.equal(tied.entries.length, 9);
});

test("an input of a transpose is tied to its stamp, cropped places and all", () => {
  const model = computed('Explorer("transpose", image=[1, 2], kernel=[1, 2, 3], padding=1)');
  const tied = links(model, { kind: "input", index: 0 });
  assert.deepEqual(lit(tied.output), [0, 1]);
  assert.deepEqual(lit(tied.place), [0, 1, 2]);
});

test("a zero of the matrix is tied to its row's output and its column's input alone", () => {
  const model = computed('Explorer("conv")');
  const ref = { kind: "entry", index: 0, column: 15 };
  const tied = links(model, ref);
  assert.deepEqual([lit(tied.output), lit(tied.input), lit(tied.tap)], [[0], [15], []]);
  assert.ok(isLit(ref, tied, ref));
  assert.ok(!isLit({ ...ref, column: 14 }, tied, ref));
  assert.ok(!isLit(null, tied, ref));
});

test("a cell's place counts channels last and fastest", () => {
  const model = computed(`Explorer("conv", ${CHANNELS}, front=(1, 2))`);
  assert.deepEqual(whereIs(model, { kind: "input", index: 3 }), [0, 1, 1]);
  assert.deepEqual(whereIs(model, { kind: "tap", index: 10 }), [0, 1, 1, 1]);
  assert.deepEqual(frontOf(model, "tap"), [1, 2]);
  assert.deepEqual(cursorRef(model), { kind: "output", index: 2 });
  assert.deepEqual(frontWith(model, { kind: "tap", index: 10 }), [1, 1]);
  assert.deepEqual(frontWith(model, { kind: "input", index: 2 }), [0, 2]);
});

test("a cursor beyond the edge stands on the last cell; without an output it has none", () => {
  const cursor = { kind: "output", at: [9, 9] };
  assert.deepEqual(cursorRef(computed("Explorer()"), cursor), { kind: "output", index: 3 });
  const none = computed("Explorer(image=[[1]])");
  assert.equal(cursorRef(none, cursor), null);
  assert.deepEqual(cursorRef(none, { kind: "tap", at: [9, 9] }), { kind: "tap", index: 8 });
});

test("each nearest setting moves one control, and has an output", () => {
  const found = nearest(readLine("Explorer(image=[1, 2], kernel=[1, 2, 3])"));
  assert.deepEqual(
    found.map(({ label }) => label),
    ["kernel 2", "input 3", 'padding "same"'],
  );
  for (const { state } of found) assert.ok(compute(state).ok);
  const mended = writeLine(found[0].state);
  assert.equal(mended, 'Explorer("conv", image=[1, 2], kernel=[1, 2])');
});

test("where two controls are wrong at once, both are named", () => {
  const line = 'Explorer("transpose", image=[1], kernel=[1], padding=6, output_padding=3)';
  const found = nearest(readLine(line)).map(({ label }) => label);
  assert.ok(found.includes('padding "valid", output_padding None'), String(found));
});
