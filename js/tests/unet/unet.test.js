import assert from "node:assert/strict";
import { test } from "node:test";
import { applied, isBroken, unbroken } from "../../unet/break/edits.js";
import { changes, outcome } from "../../unet/break/guess.js";
import { plainEngine } from "../../unet/engine/plain.js";
import { simdEngine } from "../../unet/engine/simd.js";
import { explain } from "../../unet/look/explain.js";
import { fields } from "../../unet/look/fields.js";
import { adam, start } from "../../unet/net/adam.js";
import { fromBytes, toBytes } from "../../unet/net/bytes.js";
import { forward } from "../../unet/net/network.js";
import { init, planOf, UPSAMPLERS } from "../../unet/net/parameters.js";
import { DOUBLE, params, plan, random } from "./unet_networks.js";

test("the engine with SIMD multiplies as the plain one, whatever the sizes and the steps", () => {
  const [plain, fast] = [plainEngine(), simdEngine()];
  for (let m = 1; m < 10; m++) {
    for (let n = 1; n < 20; n += m > 4 ? 3 : 1) {
      const k = ((m * n) % 7) + 1;
      for (const [down, right] of [
        [k, 1],
        [1, m],
        [2, 1],
      ]) {
        const results = [plain, fast].map((engine) => {
          const heap = engine.reserve(4000);
          for (let at = 0; at < 4000; at++) heap[at] = Math.fround(Math.sin(at));
          engine.accumulate(0, down, right, 1000, 2000, m, k, n);
          return engine.reserve(4000).slice(2000, 2000 + m * n + 1);
        });
        for (let at = 0; at <= m * n; at++) {
          assert.ok(Math.abs(results[0][at] - results[1][at]) < 1e-5, `${m} ${k} ${n} at ${at}`);
        }
      }
    }
  }
});

test("the heap grows, and keeps what lies in it", () => {
  for (const engine of [plainEngine(), simdEngine()]) {
    engine.reserve(10)[7] = 3;
    const heap = engine.reserve(3_000_000);
    assert.equal(heap[7], 3);
    assert.ok(heap.length >= 3_000_000);
  }
});

test("shapes tell what a network is", () => {
  for (const upsampler of UPSAMPLERS) {
    for (const skips of [
      [true, true, false],
      [false, false, false],
    ]) {
      const given = plan({ depth: 3, filters: 3, classes: 4, channels: 2, skips, upsampler });
      assert.deepEqual(planOf(init(given, 1)), given);
    }
  }
  assert.equal(planOf(init(plan({ batchnorm: false }), 1)).batchnorm, false);
  assert.throws(() => planOf({}), /not those of a U-Net/);
});

test("a network goes to bytes and back, and broken bytes are refused", () => {
  const params = init(plan(), 2);
  const bytes = toBytes(params);
  assert.deepEqual(fromBytes(bytes), params);
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  assert.deepEqual(fromBytes(shifted.subarray(3)), params);
  assert.throws(() => fromBytes(bytes.subarray(0, bytes.length - 4)), /ends within/);
  assert.throws(() => fromBytes(bytes.subarray(1)), /does not begin/);
  assert.throws(() => fromBytes(Uint8Array.from([...bytes, 0])), /left over/);
});

test("one seed is one network, another seed another", () => {
  assert.deepEqual(init(plan(), 5), init(plan(), 5));
  assert.notDeepEqual(init(plan(), 5)["c1a/kernel"], init(plan(), 6)["c1a/kernel"]);
});

test("Adam's first step is the rate, against the sign of the gradient", () => {
  const w = { w: { shape: [2], data: Float64Array.from([1, 1]) } };
  const slope = { w: { shape: [2], data: Float64Array.from([0.3, -20]) } };
  const next = adam(w, slope, start(), 0.1);
  assert.deepEqual([...w.w.data], [1, 1]);
  assert.ok(Math.abs(next.w.data[0] - 0.9) < 1e-5 && Math.abs(next.w.data[1] - 1.1) < 1e-5);
});

test("a cut skip is a network that hears nothing across; a silent map is 0 everywhere", () => {
  const before = params({ depth: 2 });
  const image = random([1, 8, 8, 1]);
  const cut = applied(before, { ...unbroken(), skips: [1] });
  const zeroed = forward(DOUBLE, cut, image).values;
  const across = zeroed.u5_skip;
  for (let n = 0; n < 9 * 4 * 2; n++) {
    const channel = Math.floor(n / 2) % 4;
    if (channel >= 2) assert.equal(cut["c5a/kernel"].data[n], 0);
    else assert.equal(cut["c5a/kernel"].data[n], before["c5a/kernel"].data[n]);
  }
  assert.equal(across.shape[3], 4);
  for (const batchnorm of [true, false]) {
    for (const upsampler of UPSAMPLERS) {
      const whole = params({ batchnorm, upsampler });
      for (const map of ["c1b:1", "u4:2", "c5a:0"]) {
        const [layer, channel] = map.split(":");
        const { values } = forward(
          DOUBLE,
          applied(whole, { ...unbroken(), silenced: [map] }),
          image,
        );
        const count = values[layer].shape[3];
        const maps = values[layer].data;
        const sums = Array.from({ length: count }, (_, c) =>
          maps.reduce((sum, value, n) => sum + (n % count === c ? Math.abs(value) : 0), 0),
        );
        assert.equal(sums[Number(channel)], 0);
        assert.ok(sums.some((sum) => sum > 0));
      }
    }
  }
  assert.equal(isBroken(unbroken()), false);
  assert.equal(isBroken({ ...unbroken(), silenced: ["c1a:0"] }), true);
});

test("a field is what a number is computed from: all of it, and nothing else", () => {
  for (const upsampler of UPSAMPLERS) {
    const seen = {};
    let field;
    for (let seed = 0; seed < 12; seed++) {
      const drawn = params({ depth: 1, upsampler, batchnorm: false, skips: [true] }, seed);
      const image = random([1, 24, 24, 1], seed + 50);
      const pass = forward(DOUBLE, drawn, image);
      const layers = { ...pass.values, image };
      field = fields(pass.reads, layers, drawn, "outputs", 9, 14);
      const one = random(pass.logits.shape);
      one.data.fill(0);
      one.data[9 * 24 + 14] = 1;
      const gradients = pass.pullback(one);
      for (const [name, box] of Object.entries(field)) {
        const [, rows, columns, channels] = layers[name].shape;
        for (let row = 0; row < rows; row++) {
          for (let column = 0; column < columns; column++) {
            const at = (row * columns + column) * channels;
            const cells = gradients[name].data.subarray(at, at + channels);
            if (cells.every((slope) => slope === 0)) continue;
            assert.ok(row >= box.top && row <= box.bottom, `${name}, row ${row}`);
            assert.ok(column >= box.left && column <= box.right, `${name}, column ${column}`);
            seen[name] ??= { top: row, bottom: row, left: column, right: column };
            seen[name].top = Math.min(seen[name].top, row);
            seen[name].bottom = Math.max(seen[name].bottom, row);
            seen[name].left = Math.min(seen[name].left, column);
            seen[name].right = Math.max(seen[name].right, column);
          }
        }
      }
    }
    for (const name of ["c1b", "p1", "c2a", "c2b"]) assert.deepEqual(seen[name], field[name], name);
  }
});

test("what is said to make a number makes it, in every layer", () => {
  for (const upsampler of UPSAMPLERS) {
    for (const given of [{ upsampler }, { upsampler, batchnorm: false, skips: [false, true] }]) {
      const drawn = params(given, 7);
      const image = random([1, 8, 12, 1], 8);
      const { values, reads } = forward(DOUBLE, drawn, image);
      const all = { ...values, image };
      let explained = 0;
      for (const [layer, { shape, data }] of Object.entries(values)) {
        if (/_(conv|norm)$/.test(layer)) continue;
        for (const [row, column] of [
          [0, 0],
          [shape[1] - 1, shape[2] - 1],
          [1, 1],
        ]) {
          const channel = shape[3] - 1;
          const found = explain(all, reads, drawn, layer, row, column, channel);
          const value = data[(row * shape[2] + column) * shape[3] + channel];
          const sum = found.sum ?? found.parts[0].sum;
          const normed = found.norm ? found.norm.value : sum;
          const made = found.relu ? Math.max(normed, 0) : normed;
          assert.ok(Math.abs(made - value) < 1e-9, `${layer} ${row} ${column}: ${made}, ${value}`);
          explained++;
        }
      }
      assert.ok(explained > 40);
    }
  }
});

test("pixels that change sides are counted, and whether they lie at the edge", () => {
  const before = Int8Array.from({ length: 100 }, (_, n) => Number(n % 10 > 4));
  const frayed = before.slice();
  frayed[5] = 0;
  frayed[14] = 1;
  assert.deepEqual(changes(before, frayed, 10), { changed: 2, edge: 2 });
  const whole = before.slice().fill(1);
  assert.deepEqual(changes(before, whole, 10), { changed: 50, edge: 20 });
  assert.equal(outcome({ changed: 0, edge: 0 }, 100), "nothing");
  assert.equal(outcome({ changed: 2, edge: 2 }, 100), "edge");
  assert.equal(outcome({ changed: 50, edge: 20 }, 100), "whole");
});
