import assert from "node:assert/strict";
import { test } from "node:test";
import { shade } from "../../unet/picture/shades.js";

const lightness = (pixel) => [0, 8, 16].reduce((sum, shift) => sum + ((pixel >> shift) & 255), 0);

test("a mask has a light edge, for who cannot tell its colour from the picture's", () => {
  const [rows, columns] = [6, 7];
  const inside = (n) => {
    const [row, column] = [Math.floor(n / columns), n % columns];
    return row > 0 && row < 5 && column > 1; // its right side is the picture's
  };
  const data = Float32Array.from({ length: rows * columns }, (_, n) => Number(inside(n)));
  const pixels = new Uint32Array(data.length);
  const grey = new Float32Array(data.length).fill(0.3);
  shade(pixels, columns, grey, { shape: [1, rows, columns, 1], data });
  const bright = [...pixels].map((pixel) => lightness(pixel) > 650);
  for (let n = 0; n < data.length; n++) {
    const isEdge = inside(n) && (n % columns === 2 || [1, 4].includes(Math.floor(n / columns)));
    assert.equal(bright[n], isEdge, `pixel ${n}`);
  }
  const strokes = new Int8Array(data.length).fill(-1);
  strokes[0] = 1;
  shade(pixels, columns, grey, null, strokes);
  assert.notEqual(pixels[0], pixels[1]);
  assert.equal(new Set(pixels.subarray(1)).size, 1);
});
