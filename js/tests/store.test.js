import assert from "node:assert/strict";
import { test } from "node:test";
import { createStore } from "../shared/store.js";

function timed(first) {
  let time = 0;
  const store = createStore(first, () => time);
  return { store, wait: (milliseconds) => (time += milliseconds) };
}

test("what is changed is undone and redone, and is idle at the ends", () => {
  const { store } = timed("a");
  assert.ok(!store.canUndo() && !store.canRedo());
  store.change("b");
  store.change("c");
  store.undo();
  assert.equal(store.state(), "b");
  store.undo();
  assert.ok(!store.canUndo());
  store.undo();
  assert.equal(store.state(), "a");
  store.redo();
  store.redo();
  assert.equal(store.state(), "c");
  assert.ok(!store.canRedo());
});

test("a change forgets what was undone", () => {
  const { store } = timed("a");
  store.change("b");
  store.undo();
  store.change("c");
  assert.ok(!store.canRedo());
  store.undo();
  assert.equal(store.state(), "a");
});

test("what one control does while it is held is one step, however slow the hand", () => {
  const { store, wait } = timed(0);
  store.change(1, "stride");
  wait(1000);
  store.hold(true);
  for (const value of [2, 3, 4]) {
    store.change(value, "stride");
    wait(5000);
  }
  store.hold(false);
  store.change(5, "stride");
  for (const value of [4, 1, 0]) {
    store.undo();
    assert.equal(store.state(), value);
  }
});

test("moves of one control within 600 ms are one step", () => {
  const { store, wait } = timed(0);
  for (const value of [1, 2, 3]) {
    store.change(value, "stride");
    wait(500);
  }
  wait(100);
  store.change(4, "stride");
  store.undo();
  assert.equal(store.state(), 3);
  store.undo();
  assert.equal(store.state(), 0);
});

test("another control, or none, is another step", () => {
  const { store } = timed(0);
  store.change(1, "stride");
  store.change(2, "kernel");
  store.change(3);
  store.change(4);
  for (const value of [3, 2, 1, 0]) {
    store.undo();
    assert.equal(store.state(), value);
  }
});

test("after a way through the past, the same control begins anew", () => {
  const { store } = timed(0);
  store.change(1, "stride");
  store.undo();
  store.change(2, "stride");
  store.undo();
  assert.equal(store.state(), 0);
});

test("a replacement is no step", () => {
  const { store } = timed("a");
  store.replace("b");
  assert.ok(!store.canUndo());
  store.change("c");
  store.undo();
  assert.equal(store.state(), "b");
});

test("two hundred steps are remembered", () => {
  const { store } = timed(0);
  for (let n = 1; n <= 250; n++) store.change(n);
  for (let n = 0; n < 300; n++) store.undo();
  assert.equal(store.state(), 50);
});

test("who subscribes hears of every change and its kind, until the end", () => {
  const { store } = timed(0);
  const heard = [];
  const end = store.subscribe((...each) => heard.push(each));
  store.change(1, "stride");
  store.change(2, "stride");
  store.replace(3);
  store.replace(4, "cursor");
  store.undo();
  end();
  store.change(9);
  assert.deepEqual(heard, [
    [1, "step", "stride"],
    [2, "together", "stride"],
    [3, "look", null],
    [4, "cursor", null],
    [0, "travel", null],
  ]);
});
