import assert from "node:assert/strict";
import { test } from "node:test";
import { compute } from "../explorer/model/arithmetic.js";
import { links } from "../explorer/model/links.js";
import { copy } from "../explorer/model/state.js";
import { readLine } from "../explorer/python/read.js";
import { formula, plain, sentence } from "../explorer/views/formula.js";
import { askAnother, judge, QUESTIONS } from "../explorer/views/questions.js";
import { sizeRule } from "../explorer/views/rules.js";
import { show, typed, whyNotTyped } from "../shared/text.js";

const model = (line) => compute(readLine(line));
const first = (line, ref) => plain(formula(model(line), ref)).split("\n")[0];
const said = (line, ref) => sentence(model(line), ref, links(model(line), ref));

test("numbers are shown with three digits at most, and a minus sign", () => {
  assert.deepEqual([0, -3, 0.12345, -1.5, 1e-5, 12].map(show), [
    "0",
    "\u22123",
    "0.123",
    "\u22121.5",
    "1e\u22125",
    "12",
  ]);
});

test("a formula adds up the products of an output", () => {
  const line = "Explorer(image=[1, 2, 3], kernel=[4, -5])";
  const ref = { kind: "output", index: 1 };
  assert.equal(first(line, ref), "output (1) = 2\u00b74 + 3\u00b7\u22125 = \u22127");
  assert.equal(said(line, ref), "output (1) is \u22127: the sum of 2 products, row 1 of C.");
});

test("an input says where it goes, a weight where it stands, an entry what it carries", () => {
  const line = "Explorer('transpose', image=[1, 2], kernel=[4, 5], stride=2)";
  const input = { kind: "input", index: 1 };
  assert.equal(first(line, input), "input (1) adds 2\u00b74 to (2),  2\u00b75 to (3)");
  assert.match(said(line, input), /It goes to 2 output cells, column 1 of C\.T\./);
  const tap = { kind: "tap", index: 0 };
  assert.match(first(line, tap), /^kernel \(0\) = 4\. It stands 2 times in C\.T: /);
  const entry = { kind: "entry", index: 0, column: 1 };
  assert.equal(first(line, entry), "C.T[0, 1] = 0: output (0) does not read input (1).");
});

test("padding is a zero, cropping is outside", () => {
  const place = { kind: "place", index: 0 };
  assert.match(said("Explorer(padding=1)", place), /^Padding: a zero/);
  assert.match(said("Explorer('transpose', padding=1)", place), /^Cropped: outside/);
});

test("a setting that cannot be says why, in the formula and the sentence", () => {
  const line = "Explorer(image=[1], kernel=[1, 2])";
  const why = "The kernel reaches over 2 columns, but the input has 1.";
  assert.equal(first(line, null), why);
  assert.equal(said(line, null), why);
});

test("the rule of sizes has the numbers put in, and is right", () => {
  const rule = (line) => plain(sizeRule(model(line)));
  assert.equal(
    rule("Explorer(image=[1, 2, 3, 4, 5], kernel=[1, 2], stride=2, padding=1)"),
    "output columns: (5 + 1 + 1 \u2212 2) // 2 + 1 = 3",
  );
  assert.equal(
    rule("Explorer('transpose', image=[1, 2], kernel=[1, 2, 3], stride=2, output_padding=1)"),
    "output columns: 2\u00b7(2 \u2212 1) + 3 + 1 = 6",
  );
});

test("each question knows its answer", () => {
  const now = model("Explorer('transpose', image=[[1, 2]], kernel=[[1, 2, 3]], stride=(1, 2))");
  const focus = { input: 0, output: 2 };
  const right = Object.fromEntries(
    Object.entries(QUESTIONS).map(([name, question]) => [name, question.right(now, focus)]),
  );
  assert.deepEqual(right, { size: [1, 5], number: [5], matrix: [5, 2], overlap: [2] });
  for (const question of Object.values(QUESTIONS)) {
    assert.equal(question.asks(now, focus).length, question.right(now, focus).length);
  }
});

test("a guess is right in all its parts, or told what is right", () => {
  assert.deepEqual(judge([4, 8], ["4", "8"]), { text: "Right: 4 \u00d7 8.", correct: true });
  assert.equal(judge([4, 8], ["4", ""]).text, "You said 4 \u00d7 nothing. It is 4 \u00d7 8.");
  assert.equal(judge([4, 8], ["", ""]).text, "It is 4 \u00d7 8.");
  assert.ok(judge([-2.5], ["\u22122.503"]).correct);
  assert.ok(!judge([-2.5], ["2.5"]).correct);
});

test("a number is typed with a point or a comma, or as a fraction", () => {
  const numbers = { 1.5: 1.5, "1,5": 1.5, "\u22122": -2, "1/4": 0.25, " -3 / 2 ": -1.5, ".5": 0.5 };
  for (const [text, value] of Object.entries({ ...numbers, "1e3": 1000, "0,125": 0.125 })) {
    assert.equal(typed(text), value);
    assert.equal(whyNotTyped(text), "");
  }
  for (const text of ["abc", "1/0", "1,000", "1/2/3", "0x1f", "", "1 2", "1e999", "Infinity"]) {
    assert.ok(Number.isNaN(typed(text)), text);
    assert.ok(whyNotTyped(text).startsWith(text), text);
  }
  assert.match(whyNotTyped("1,000"), /1000 or 1\.000/);
});

for (const predict of Object.keys(QUESTIONS)) {
  test(`after a guess about ${predict} something else is asked`, () => {
    const lines = [
      "Explorer(image=[1, 2, 3, 4], kernel=[1, 2]",
      "Explorer(image=[[5]], kernel=[[6]]",
    ];
    for (const start of [...lines, 'Explorer("transpose"']) {
      let now = model(`${start}, predict="${predict}")`);
      let focus = { output: 0, input: 0 };
      let seed = 1;
      const random = () => {
        seed = (seed * 16807) % 2147483647;
        return seed / 2147483647;
      };
      for (let n = 0; n < 20; n++) {
        const next = copy(now.state);
        askAnother(next, now, focus, random);
        const then = compute(next);
        assert.ok(then.ok);
        const { right, asks } = QUESTIONS[predict];
        const at = next.cursor.at[0] * then.outSize[1] + next.cursor.at[1];
        const seen = { output: at * then.outChannels, input: 0 };
        const was = [asks(now, focus), right(now, focus)];
        assert.notDeepEqual([asks(then, seen), right(then, seen)], was);
        [now, focus] = [then, seen];
      }
    }
  });
}
