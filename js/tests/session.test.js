import assert from "node:assert/strict";
import { test } from "node:test";
import {
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
  session.restore('Explorer("transpose")', true);
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
  assert.deepEqual(gaze.time(), { kind: "output", count: 4, columns: 2, index: 3 });
  gaze.chooseWalk("input");
  assert.deepEqual(gaze.time(), { kind: "input", count: 16, columns: 4, index: 0 });
  gaze.step({ kind: "output", index: 2 });
  assert.deepEqual(gaze.time(), { kind: "output", count: 4, columns: 2, index: 2 });
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
