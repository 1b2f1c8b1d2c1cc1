import assert from "node:assert/strict";
import { test } from "node:test";
import { LIMITS, SEEDS } from "../explorer/model/known.js";
import { copy, imageAt, initial, kernelAt, place } from "../explorer/model/state.js";

test("the seed's example is there at first, for either operator", () => {
  const numbers = (state, [rows, columns]) => {
    const found = [];
    for (let r = 0; r < rows; r++) {
      found.push(Array.from({ length: columns }, (_, c) => state.image[imageAt(r, c, 0)]));
    }
    return found;
  };
  for (const operator of ["conv", "transpose"]) {
    const state = initial(operator);
    assert.deepEqual(numbers(state, state.size), SEEDS.image[operator]);
  }
});

test("a grid that grows shows the same numbers at every start", () => {
  const [one, other] = [initial("transpose"), initial("transpose")];
  assert.deepEqual(one, other);
  assert.equal(one.image[imageAt(3, 3, 0)], SEEDS.image.conv[3][3]); // under the small image
  const filled = one.image[imageAt(15, 14, 2)];
  assert.ok(Number.isInteger(filled) && filled >= 0 && filled <= 9);
});

test("every place of the image and the kernel is another one", () => {
  const [side, taps, most] = [LIMITS.size[1], LIMITS.kernel[1], LIMITS.channels[1]];
  const images = new Set();
  const weights = new Set();
  for (let r = 0; r < side; r++)
    for (let c = 0; c < side; c++) for (let i = 0; i < most; i++) images.add(imageAt(r, c, i));
  for (let r = 0; r < taps; r++)
    for (let c = 0; c < taps; c++)
      for (let i = 0; i < most; i++)
        for (let j = 0; j < most; j++) weights.add(kernelAt(r, c, i, j));
  assert.equal(images.size, initial().image.length);
  assert.equal(weights.size, initial().weights.length);
});

test("a copy can be changed and leaves the state as it was", () => {
  const state = initial("transpose");
  state.padding = [
    [0, 1],
    [2, 0],
  ];
  state.output_padding = [1, 0];
  const before = structuredClone(state);
  const other = copy(state);
  assert.deepEqual(other, state);
  for (const name of ["size", "kernel", "stride", "dilation", "channels", "front"]) {
    other[name][0] += 1;
  }
  other.padding[0][1] = 5;
  other.output_padding[1] = 3;
  other.image[0] = -1;
  other.weights[0] = -1;
  other.cursor.at[0] = 7;
  other.views.pop();
  assert.deepEqual(state, before);
});

test("place hands over each value with its row and its column", () => {
  const found = [];
  place([["a", "b"], ["c"]], (...each) => found.push(each));
  assert.deepEqual(found, [
    [0, 0, "a"],
    [0, 1, "b"],
    [1, 0, "c"],
  ]);
});
