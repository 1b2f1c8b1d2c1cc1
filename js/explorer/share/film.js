// The whole sweep as a GIF: one picture for each cell that the walk stands on.

import { applyPalette, GIFEncoder, quantize } from "gifenc";
import { drawStage } from "./picture.js";

const PAUSE = 700; // milliseconds for each picture
const LAST = 1800; // and for the last
const MOST = 64; // pictures: a longer walk takes every second cell, or every third ...
const WIDEST = 960; // pixels: what a page of slides shows

/**
 * @param {HTMLElement} stage
 * @param {{ time: () => { count: number, index: number }, goTo: (n: number) => void }} gaze
 * @param {() => string} line
 * @param {(done: number, all: number) => void} onStep is told how far it is
 * @returns {Promise<Uint8Array>}
 */
export async function filmOf(stage, gaze, line, onStep) {
  const { count, index } = gaze.time();
  const step = Math.max(Math.ceil(count / MOST), 1);
  const cells = Array.from({ length: Math.ceil(count / step) }, (_, n) => n * step);
  const scale = Math.min(1, WIDEST / stage.getBoundingClientRect().width);
  const gif = GIFEncoder();
  let palette = /** @type {number[][] | null} */ (null);
  for (const [n, cell] of cells.entries()) {
    gaze.goTo(cell);
    const canvas = drawStage(stage, line(), scale);
    const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext("2d"));
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
    palette ??= quantize(data, 256);
    const delay = n === cells.length - 1 ? LAST : PAUSE;
    gif.writeFrame(applyPalette(data, palette), width, height, {
      delay,
      ...(n === 0 ? { palette } : {}),
    });
    onStep(n + 1, cells.length);
    await new Promise((resolve) => setTimeout(resolve)); // the page answers in between
  }
  gif.finish();
  gaze.goTo(index);
  return gif.bytes();
}
