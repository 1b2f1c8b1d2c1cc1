import assert from "node:assert/strict";
import { test } from "node:test";
import { createTies } from "../explorer/controls/ties.js";
import { PRESETS } from "../explorer/model/known.js";
import {
  chooseAxes,
  choosePadding,
  moveRow,
  moveSide,
  sendBack,
  transpose,
  turn,
  write,
} from "../explorer/model/moves.js";
import { createGaze } from "../explorer/session/gaze.js";
import { createPlayer } from "../explorer/session/player.js";
import { createSession } from "../explorer/session/session.js";
import { createWitness } from "../explorer/session/witness.js";
import { createClock } from "./clock.js";

const CHANNELS = 'Explorer("conv", image=[[[1, 2]]], kernel=[[[[1, 2, 3], [4, 5, 6]]]])';

function opened(line = "Explorer()") {
  const lines = [];
  const session = createSession(line, (now) => lines.push(now));
  const shown = [];
  const gaze = createGaze(session, () => shown.push(gaze.see().ref));
  gaze.see();
  return { session, gaze, lines, shown };
}

test("an edit changes the numbers, tells the line, and is a step", () => {
  const { session, lines } = opened();
  session.edit("stride", (next) => moveRow(next, "stride", 0, 2, true));
  assert.deepEqual(session.model().outSize, [1, 1]);
  assert.deepEqual(lines, [session.line()]);
  assert.match(session.line(), /stride=2\)$/);
  assert.deepEqual(session.before()?.outSize, [2, 2]);
  session.undo();
  assert.deepEqual(session.model().outSize, [2, 2]);
  assert.equal(lines.length, 2);
});

test("a look is no step, and a cursor changes no number", () => {
  const { session, gaze } = opened();
  session.look((next) => {
    next.projector = true;
  });
  const { y } = session.model();
  gaze.goTo(3);
  assert.ok(!session.canUndo());
  assert.equal(session.model().y, y);
  assert.match(session.line(), /cell=\("output", 1, 1\), projector=True/);
});

test("a line restores its state; a preset leaves the look as it is", () => {
  const { session } = opened('Explorer("conv", views="code", projector=True)');
  session.usePreset('Explorer("transpose")');
  assert.equal(session.state().operator, "transpose");
  assert.deepEqual(session.state().views, ["code"]);
  assert.ok(session.state().projector);
  session.restore('Explorer("conv")');
  assert.ok(!session.state().projector);
  assert.throws(() => session.restore("Explorer("), /Expected/);
  assert.equal(session.state().operator, "conv");
});

test("a question is asked until it is answered, and again after a change", () => {
  const { session, gaze } = opened('Explorer("conv", predict="size")');
  assert.equal(session.question(), "size");
  assert.equal(gaze.said(), "");
  session.reveal();
  assert.equal(session.question(), null);
  session.look((next) => {
    next.ghost = false;
  });
  assert.equal(session.question(), null);
  session.edit("stride", (next) => moveRow(next, "stride", 0, 2, true));
  assert.equal(session.question(), "size");
});

test("sent back, the output comes through the same matrix, transposed", () => {
  const { session } = opened(CHANNELS);
  session.edit("send", sendBack);
  const { operator, channels } = session.state();
  assert.equal(operator, "transpose");
  assert.deepEqual(channels, [3, 2]);
  assert.deepEqual(Array.from(session.model().x), [9, 12, 15]);
  assert.deepEqual(Array.from(session.model().y), [78, 186]);
});

test("what hands do to a state", () => {
  const { session } = opened(CHANNELS);
  session.edit("front", (next) => turn(next, "kernel"));
  session.edit("front", (next) => turn(next, "kernel"));
  assert.deepEqual(session.state().front, [0, 1]);
  const ref = { kind: "tap", index: 4 };
  session.edit("number", (next, model) => write(next, model, ref, -7));
  assert.equal(session.model().w[4], -7);
  session.edit("operator", transpose);
  assert.deepEqual(session.state().cursor, { kind: "input", at: [0, 0] });
});

test("sides begin at what the rule had put there, and move together or alone", () => {
  const { session } = opened('Explorer("conv", padding="same")');
  session.edit("padding", (next, model) => choosePadding(next, model, "sides"));
  assert.match(session.line(), /padding=1\)/);
  session.edit("sides", (next, model) => moveSide(next, model, 3, 4, false));
  assert.match(session.line(), /padding=\(\(1, 1\), \(1, 4\)\)/);
  session.edit("sides", (next, model) => moveSide(next, model, 0, 2, true));
  assert.match(session.line(), /padding=2\)/);
});

test("the pointer is followed until a cell is pinned, and a second pin lets go", () => {
  const { session, gaze, shown } = opened();
  const ref = { kind: "input", index: 5 };
  gaze.point(ref);
  gaze.point(ref); // nothing new
  assert.deepEqual(shown, [ref]);
  gaze.pin(ref);
  assert.ok(session.state().pinned);
  gaze.point({ kind: "input", index: 0 });
  assert.deepEqual(gaze.see().ref, ref);
  gaze.pin(ref);
  assert.ok(!session.state().pinned);
  gaze.point(null);
  gaze.letGo();
  assert.deepEqual(gaze.see().ref, ref); // the cursor stays
});

test("the walk goes through the cells and stays inside", () => {
  const { gaze } = opened();
  gaze.goTo(99);
  assert.deepEqual(gaze.time(), { kind: "output", count: 4, size: [2, 2], index: 3 });
  gaze.chooseWalk("input");
  assert.deepEqual(gaze.time(), { kind: "input", count: 16, size: [4, 4], index: 0 });
  gaze.step({ kind: "output", index: 2 });
  assert.deepEqual(gaze.time(), { kind: "output", count: 4, size: [2, 2], index: 2 });
});

test("time plays at its speed, ends at the last cell, and begins again", () => {
  const clock = createClock();
  const { gaze } = opened();
  const playing = [];
  const player = createPlayer(gaze, (now) => playing.push(now));
  player.toggle();
  clock.pass(1000); // 2 cells a second
  assert.equal(gaze.time().index, 2);
  player.toggle();
  clock.pass(5000);
  assert.equal(gaze.time().index, 2);
  player.setSpeed(10);
  player.toggle();
  clock.pass(1000);
  assert.equal(gaze.time().index, 3);
  assert.deepEqual(playing, [true, false, true, false]);
  player.toggle();
  assert.equal(gaze.time().index, 0);
  player.pause();
  clock.putBack();
});

test("the other witness is asked once the hand rests, and a fault is not forgotten", async () => {
  const clock = createClock();
  const { session } = opened();
  const asked = [];
  const shown = [];
  const check = async ({ id, line }) => {
    asked.push(line);
    return { state: id === 1 ? "differs" : "equal", text: String(id) };
  };
  const witness = createWitness(check, (verdict) => shown.push(verdict.text ?? verdict.state));
  witness.ask("one", session.model());
  witness.ask("two", session.model());
  assert.deepEqual([asked, shown], [[], ["asked", "asked"]]);
  clock.pass(200);
  for (let n = 0; n < 10; n++) await null;
  assert.deepEqual(asked, ["one", "two"]);
  assert.equal(shown.at(-1), "1"); // the second agrees; the first did not
  witness.close();
  clock.putBack();
});

test("without a kernel the page is alone", () => {
  const shown = [];
  createWitness(undefined, (verdict) => shown.push(verdict)).ask("", opened().session.model());
  assert.deepEqual(shown, [
    {
      state: "alone",
      text: "Computed in your browser; in a notebook, convlab checks it.",
    },
  ]);
});

test("old numbers stand beside the new ones only where one control has moved", () => {
  const { session } = opened();
  const stride = () => session.edit("stride", (next) => moveRow(next, "stride", 0, 2, true));
  const type = () => session.edit("number", (next, model) => write(next, model, TAP, 77));
  const TAP = { kind: "tap", index: 0 };
  const unrelated = {
    preset: () => session.usePreset(PRESETS["Guide, convolution"]["Half (same) padding"]),
    line: () => session.restore("Explorer(image=[1, 2, 3], kernel=[4, 5])"),
    kernel: () => session.adopt('Explorer("conv", kernel=[[5, 6], [7, 8]])'),
    transposed: () => session.edit("operator", transpose),
    sent: () => session.edit("send", sendBack),
    axes: () => session.edit("axes", (next) => chooseAxes(next, 1)),
  };
  for (const [name, act] of Object.entries(unrelated)) {
    session.restore("Explorer()");
    type();
    assert.ok(session.before(), name);
    act();
    assert.equal(session.before(), null, name);
    session.undo();
    assert.equal(session.before(), null, name);
  }
  session.restore("Explorer()");
  stride();
  assert.deepEqual(session.before()?.outSize, [2, 2]);
  session.undo();
  assert.deepEqual(session.before()?.outSize, [1, 1]);
});

test("the views that a preset brings go with it", () => {
  const { session } = opened('Explorer("conv", views="grids code")');
  const [brings, , alsoBrings] = Object.values(PRESETS.Checkerboards);
  const plain = PRESETS["The lessons"]["Its transpose"];
  const views = () => session.state().views.join(" ");
  for (const line of [brings, alsoBrings]) {
    session.usePreset(line);
    assert.equal(views(), "grids stamp overlap formula");
  }
  session.usePreset(plain);
  assert.equal(views(), "grids code");
  session.usePreset(brings);
  session.look((next) => {
    next.views = ["grids", "matrix"]; // the hand has chosen since: that stays
  });
  session.usePreset(plain);
  assert.equal(views(), "grids matrix");
});

test("lines from the kernel are no steps of the hand's, and its own state is one step back", () => {
  const { session } = opened();
  const adopt = (stride) => session.adopt(`Explorer("conv", stride=${stride})`);
  for (const stride of [2, 3, 1, 2]) adopt(stride);
  assert.ok(!session.canUndo());
  session.edit("stride", (next) => moveRow(next, "stride", 0, 3, true));
  for (const stride of [2, 4, 1]) adopt(stride);
  session.undo();
  assert.deepEqual(session.state().stride, [3, 3]);
  session.undo();
  assert.deepEqual(session.state().stride, [2, 2]);
  assert.ok(!session.canUndo());
});

test("what a line has made unequal is tied again once it is equal, but not under the hand", () => {
  const { session } = opened();
  const ties = createTies(session, () => {});
  const kernels = "kernel=[[1, 2], [3, 4]]";
  session.adopt(`Explorer("conv", image=[[1, 2, 3], [4, 5, 6]], ${kernels})`);
  assert.ok(!ties.has("size"));
  assert.ok(ties.has("kernel"));
  session.adopt(`Explorer("conv", ${kernels})`);
  assert.ok(ties.has("size"));
  session.adopt(`Explorer("conv", image=[[1, 2, 3], [4, 5, 6]], ${kernels})`);
  session.edit("size", (next) => moveRow(next, "size", 0, 3, ties.has("size")));
  assert.deepEqual(session.state().size, [3, 3]);
  assert.ok(!ties.has("size"));
  ties.toggle("size");
  assert.ok(ties.has("size"));
});

test("the clock goes by the cell that is told", () => {
  const { session, gaze } = opened();
  gaze.chooseWalk("input");
  assert.equal(gaze.time().kind, "input");
  session.usePreset('Explorer("conv")');
  assert.equal(gaze.see().ref?.kind, "output");
  assert.equal(gaze.time().kind, "output");
});
