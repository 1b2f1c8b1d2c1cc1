import assert from "node:assert/strict";
import { test } from "node:test";
import { compute } from "../explorer/model/arithmetic.js";
import { fill } from "../explorer/picture/fill.js";
import { arrange, CAP } from "../explorer/picture/layout.js";
import { arrangeTable } from "../explorer/picture/table.js";
import { readLine } from "../explorer/python/read.js";
import { PICTURES } from "../explorer/views/pictures.js";
import { PALETTE, shade } from "../shared/colour.js";

const FIRST = { input: 0, output: 0 };
const view = (name, line) => PICTURES[name](compute(readLine(line)), FIRST);
const LARGE =
  "Explorer(image=[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16], kernel=[1, 2])";

function isInside({ blocks }, width, height) {
  return blocks.every(
    ({ x, y, columns, rows, across, down }) =>
      x >= 0 && y >= 0 && x + columns * across <= width + 1 && y + rows * down <= height + 1,
  );
}

test("whatever the room, the grids lie inside it and do not overlap", () => {
  for (const line of ["Explorer()", "Explorer('transpose', stride=3)", LARGE]) {
    for (const [width, height] of [
      [900, 300],
      [360, 640],
      [200, 200],
    ]) {
      const placed = arrange(view("grids", line), width, height);
      assert.ok(isInside(placed, width, height), `${line} in ${width} x ${height}`);
      const { blocks } = placed;
      for (const [n, one] of blocks.entries()) {
        for (const other of blocks.slice(n + 1)) {
          const beside = one.x + one.columns * one.across <= other.x;
          const below = one.y + one.rows * one.down <= other.y;
          assert.ok(beside || below, `${one.id} over ${other.id}`);
        }
      }
    }
  }
});

test("cells are as large as they can be, and no larger than the cap", () => {
  const size = (width, height, look) =>
    arrange(view("grids", "Explorer()"), width, height, look).cell;
  assert.ok(size(400, 200) < size(800, 400));
  assert.equal(size(5000, 5000), CAP.normal);
  assert.equal(size(5000, 5000, { projector: true }), CAP.projector);
});

const isBelow = (one, other) => one.y >= other.y + other.rows * other.down;

test("a tall room breaks the line of grids", () => {
  const lines = (width, height) => {
    const { blocks } = arrange(view("grids", "Explorer()"), width, height);
    return blocks.filter((block, n) => n === 0 || isBelow(block, blocks[n - 1])).length;
  };
  assert.equal(lines(1200, 250), 1);
  assert.equal(lines(250, 900), 3);
});

test("where there is no output, the reason has its box", () => {
  const { why, blocks } = arrange(view("grids", "Explorer(image=[[1]])"), 800, 300);
  assert.equal(blocks.length, 2);
  assert.ok(why.width >= 200 && why.height >= 120);
});

test("the matrix keeps its columns under the stretched input and its rows beside the output", () => {
  const measure = (text) => 7 * text.length;
  const table = view("matrix", "Explorer()");
  const [above, matrix, right] = arrangeTable(table, 600, 300, { measure }).blocks;
  assert.equal(above.x, matrix.x);
  assert.equal(above.across, matrix.across);
  assert.equal(right.y, matrix.y);
  assert.equal(right.down, matrix.down);
  assert.ok(isInside({ blocks: [above, matrix, right] }, 600, 300));
});

test("cells hold their number, their shade, and what was there before", () => {
  const before = view("grids", "Explorer(image=[[1, 2]], kernel=[[1]])")[0];
  const placed = arrange(view("grids", "Explorer(image=[[1, -4, 8]], kernel=[[1]])"), 800, 300);
  const held = fill(placed.blocks[0], before, { projector: false });
  assert.deepEqual(held.text, ["1", "\u22124", "8"]);
  assert.deepEqual(held.old, ["", "2", ""]);
  assert.deepEqual(held.shade[2], shade("input", 1));
  assert.ok(held.size > 10);
});

test("a zero has the colour of nothing; larger numbers are stronger", () => {
  const light = ([colour]) => (colour & 255) + ((colour >> 8) & 255) + ((colour >> 16) & 255);
  assert.equal(light(shade("kernel", 0)), light(shade("output", 0)));
  assert.ok(light(shade("output", 0.2)) > light(shade("output", 0.9)));
  assert.ok(light(shade("output", 1, true)) > light(shade("output", 1)));
  assert.match(PALETTE.output, /^#[0-9A-F]{6}$/i);
});
