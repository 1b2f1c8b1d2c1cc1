import assert from "node:assert/strict";
import { test } from "node:test";
import { uniform } from "../../unet/net/random.js";
import { bestThreshold, iou } from "../../unet/picture/scores.js";

test("the best threshold is the best of all, each tried", () => {
  for (let seed = 0; seed < 20; seed++) {
    const draw = uniform(seed);
    const most = 2 + (seed % 2); // two classes, or three
    const truth = Int8Array.from({ length: 200 }, () => Math.floor(draw() * most));
    const grey = Float32Array.from(truth, (label) => Math.min(draw() * 0.7 + 0.2 * label, 1));
    let best = 0;
    for (let level = 0; level < 256; level++) {
      const labels = Int8Array.from(grey, (light) => Number(Math.round(light * 255) >= level));
      best = Math.max(best, iou(labels, truth));
    }
    assert.ok(Math.abs(bestThreshold({ grey, truth }) - best) < 1e-12, `seed ${seed}`);
  }
});
