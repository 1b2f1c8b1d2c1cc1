import assert from "node:assert/strict";
import { test } from "node:test";
import { compute } from "../explorer/model/arithmetic.js";
import { PRESETS } from "../explorer/model/known.js";
import { convlabCode } from "../explorer/python/convlab_code.js";
import { kerasCode } from "../explorer/python/keras_code.js";
import { createReader, python, tuple } from "../explorer/python/literals.js";
import { readLine } from "../explorer/python/read.js";
import { writeLine } from "../explorer/python/write.js";

test("literals are written as Python writes them", () => {
  assert.equal(python([1, -0, 2.5, null, true, "a"]), '[1, 0, 2.5, None, True, "a"]');
  assert.equal(tuple([1]), "(1,)");
  assert.equal(tuple(["output", 1]), '("output", 1)');
});

test("literals are read, and what is none is said with its place", () => {
  const value = (text) => createReader(text).value();
  assert.deepEqual(value(" [1, (2., -.5,), 'a', None,]"), [1, [2, -0.5], "a", null]);
  assert.throws(() => value("[1 2]"), /Expected a comma or \], but found 2\]/);
  assert.throws(() => value("open('x')"), /Expected a value/);
  assert.throws(() => value("[".repeat(9)), /at most 6 deep/);
});

test("every preset is written as it stands", () => {
  const lines = Object.values(PRESETS).flatMap(Object.values);
  assert.ok(lines.length > 25);
  for (const line of lines) assert.equal(writeLine(readLine(line)), line);
});

test("a line says what is not usual, and nothing else", () => {
  const line =
    'Explorer("transpose", image=[1, 2], kernel=[1, -2.5], stride=2, padding=((0, 1),), ' +
    'output_padding=1, cell=("tap", 1), views="grids code", predict="size", projector=True)';
  assert.equal(writeLine(readLine(line)), line);
});

test("numbers beyond the line's own come from the state before", () => {
  const before = readLine("Explorer(image=[[1, 2], [3, 4]], kernel=[[5]])");
  const after = readLine("Explorer(image=[[9]], kernel=[[5]])", before);
  after.size = [2, 2];
  assert.match(writeLine(after), /image=\[\[9, 2\], \[3, 4\]\]/);
});

test("what cannot be is refused with its name", () => {
  const refused = {
    "Explorer(strides=2)": /strides is not known/,
    "Explorer(stride=1, stride=2)": /stride is given twice/,
    "Explorer(stride=9)": /stride must be a whole number from 1 to 4; it is 9/,
    "Explorer(padding=None)": /padding must not be None/,
    "Explorer(image=[[1], [2, 3]])": /image must hold numbers, in rows of one length/,
    'Explorer(views="grid")': /views must be names among grids matrix/,
    "Explorer(front=(0, 1))": /front must be a whole number from 0 to 0/,
    "Explorer()x": /Nothing may follow/,
  };
  for (const [line, why] of Object.entries(refused)) assert.throws(() => readLine(line), why, line);
});

const model = (line) => compute(readLine(line));

test("code for convlab says the setting and nothing usual", () => {
  const code = convlabCode(model("Explorer(image=[[1, 2]], kernel=[[3]], stride=(1, 2))"));
  assert.match(code, /^import numpy as np\nfrom convlab import conv2d\n/);
  assert.match(code, /output = conv2d\(image, kernel, stride=\(1, 2\)\)\n/);
  const up = convlabCode(
    model("Explorer('transpose', image=[1, 2], kernel=[3], output_padding=0)"),
  );
  assert.match(up, /Geometry\.for_transpose\(\(2,\), kernel=\(1,\), output_padding=0\)/);
});

test("code for Keras goes around what Keras and TensorFlow refuse", () => {
  const both = "Explorer(image=[1, 2, 3, 4, 5], kernel=[1, 2], stride=2, dilation=2, padding=1)";
  const code = kerasCode(model(both));
  assert.match(code, /ZeroPadding1D\(\(1, 1\)\)/);
  assert.match(code, /y = layer\(x\)\[:, ::2\]/);
  assert.doesNotMatch(code, /strides=/);
  const up = kerasCode(model("Explorer('transpose', image=[1, 2], kernel=[1, 2], dilation=3)"));
  assert.match(up, /holes = np\.zeros\(\(4, 1, 1\), "float32"\)\nholes\[::3\] = kernel/);
  assert.match(kerasCode(model("Explorer(image=[1], kernel=[1, 2])")), /There is no output/);
});
