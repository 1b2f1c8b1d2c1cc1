import assert from "node:assert/strict";
import { test } from "node:test";
import { crossEntropy, dice, IGNORED } from "../../unet/layers/losses.js";
import { forward } from "../../unet/net/network.js";
import { DOUBLE, params as drawn, random } from "./unet_networks.js";

const STEP = 1e-6;

/** Each gradient against a measured slope: one number of every array, a step ahead, a step behind. */
function compare(given, loss, labels, training) {
  const params = drawn(given, 3);
  const image = random([2, 8, 12, given.channels ?? 1], 4);
  const value = () => {
    const { logits } = forward(DOUBLE, params, image, { training });
    return loss(logits, labels).loss;
  };
  const pass = forward(DOUBLE, params, image, { training });
  const gradients = pass.pullback(loss(pass.logits, labels).gradient);
  let compared = 0;
  for (const [name, { data }] of Object.entries({ ...params, image })) {
    if (!gradients[name]) continue;
    const n = ((data.length * 2) % 7) % data.length;
    const kept = data[n];
    data[n] = kept + STEP;
    const ahead = value();
    data[n] = kept - STEP;
    const behind = value();
    data[n] = kept;
    const slope = (ahead - behind) / (2 * STEP);
    const gap = Math.abs(slope - gradients[name].data[n]);
    assert.ok(gap < 1e-7 + 1e-5 * Math.abs(slope), `${name}: ${slope}, ${gradients[name].data[n]}`);
    compared++;
  }
  return compared;
}

const some = (classes) => Int8Array.from({ length: 192 }, (_, n) => ((n * 7) % 5) % classes);

for (const upsampler of ["transposed3", "transposed2", "nearest"]) {
  for (const training of [true, false]) {
    test(`every gradient is the measured slope: ${upsampler}, training ${training}`, () => {
      assert.ok(compare({ upsampler }, crossEntropy, some(2), training) > 40);
      const classes = { upsampler, classes: 3, skips: [false, true], channels: 2 };
      assert.ok(compare(classes, dice, some(3), training) > 40);
    });
  }
}

test("what nobody has painted adds nothing, and moves nothing", () => {
  for (const [loss, classes] of [
    [crossEntropy, 1],
    [dice, 1],
    [crossEntropy, 3],
    [dice, 3],
  ]) {
    const labels = some(Math.max(classes, 2)).map((label, n) => (n % 3 ? IGNORED : label));
    assert.ok(compare({ classes }, loss, labels, true) > 40);
    const logits = random([2, 8, 12, classes], 9);
    const before = loss(logits, labels);
    for (let n = 0; n < labels.length; n++) {
      if (labels[n] !== IGNORED) continue;
      for (let c = 0; c < classes; c++) {
        assert.equal(before.gradient.data[n * classes + c], 0);
        logits.data[n * classes + c] += 5;
      }
    }
    assert.equal(loss(logits, labels).loss, before.loss);
  }
});

test("a batch that is shared out has the loss and the gradients of the whole", () => {
  const logits = random([4, 4, 4, 1], 5);
  const labels = Int8Array.from({ length: 64 }, (_, n) => (n % 5 ? n & 1 : IGNORED));
  const part = (from, to) => [
    { shape: [to - from, 4, 4, 1], data: logits.data.slice(16 * from, 16 * to) },
    labels.slice(16 * from, 16 * to),
  ];
  for (const [loss, whole] of [
    [crossEntropy, labels.filter((label) => label !== IGNORED).length],
    [dice, 4],
  ]) {
    const [one, other] = [part(0, 1), part(1, 4)].map(([x, y]) => loss(x, y, whole));
    const all = loss(logits, labels);
    assert.ok(Math.abs(one.loss + other.loss - all.loss) < 1e-12);
    assert.deepEqual([...one.gradient.data, ...other.gradient.data], [...all.gradient.data]);
  }
});
