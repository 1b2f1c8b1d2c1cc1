import assert from "node:assert/strict";
import { test } from "node:test";
import { unbroken } from "../../unet/break/edits.js";
import { init } from "../../unet/net/parameters.js";
import {
  editsFor,
  networkOf,
  pictureOf,
  readState,
  stateOf,
  whole,
} from "../../unet/session/state.js";
import { check, differences, USUAL } from "../../unet/train/settings.js";
import { plan } from "./unet_networks.js";

const PARAMS = init(plan({ depth: 2, filters: 2, skips: [true, false] }), 0);
const TRAIN = { ...USUAL, skips: [...USUAL.skips, true] };
const PICTURE = {
  name: "drawing",
  rows: 4,
  columns: 8,
  grey: Float32Array.from({ length: 32 }, (_, n) => Math.fround(n / 31)),
  truth: Int8Array.from({ length: 32 }, (_, n) => (n % 3) - 1),
};
const now = (more) => ({ edits: unbroken(), cell: null, held: false, ...more });

test("a page that stands as it began has nothing to tell", () => {
  const place = { source: "unseen", number: 0 };
  assert.deepEqual(stateOf(now({}), { place, tab: "look", train: TRAIN }), {});
});

test("what differs is told, comes back from a text, and a file has network and picture too", () => {
  const cell = { layer: "c1a", row: 1, column: 2, channel: 0 };
  const edits = { ...unbroken(), skips: [1], numbers: { "c1a/kernel": { 3: 0.5 } } };
  const train = { ...TRAIN, filters: 4 };
  const place = { source: "scene", number: 3 };
  const given = now({ edits, cell, held: true });
  const state = stateOf(given, { place, tab: "break", train });
  const { skips, numbers } = edits;
  const told = { place, edits: { skips, numbers }, cell, tab: "break", train: { filters: 4 } };
  assert.deepEqual(state, told);
  const kept = whole(state, { params: PARAMS, picture: PICTURE });
  const read = readState(JSON.stringify(kept));
  assert.deepEqual(networkOf(read), PARAMS);
  assert.deepEqual(pictureOf(read), PICTURE);
  assert.deepEqual(editsFor(read.edits, PARAMS), edits);
});

test("what is no state, or not one of this network, is refused", () => {
  for (const text of ["", "[]", "null", "%7B", '{"colour": 1}']) {
    assert.throws(() => readState(text), /state of this page|does not know/);
  }
  for (const edits of [
    { skips: [2] }, // this network has no such skip
    { skips: 1 },
    { silenced: ["c1a:2"] },
    { silenced: ["c9a:0"] },
    { numbers: { "c1a/kernel": { 18: 1 } } },
    { numbers: { "c1a/kernel": { 0: "1" } } },
    { training: "yes" },
  ]) {
    assert.throws(() => editsFor(edits, PARAMS), /does not have/, JSON.stringify(edits));
  }
  const { picture } = whole({}, { params: PARAMS, picture: PICTURE });
  assert.throws(() => pictureOf({ picture: { ...picture, rows: 5 } }), /5 by 8/);
});

test("two runs are told apart by their settings", () => {
  assert.equal(differences(TRAIN, TRAIN), "");
  const other = { ...TRAIN, filters: 4, skips: [true, false, true, true] };
  assert.equal(differences(other, TRAIN), " (filters 4, skips 1 and 3 and 4)");
});

test("a training is set to what the page can choose", () => {
  check(TRAIN);
  for (const set of [{ depth: 9 }, { skips: [1] }, { batchnorm: "yes" }, { colour: 1 }]) {
    assert.throws(() => check(set), /cannot be/);
  }
});
