// How a training went: the loss, and the IoU on the unseen picture beside the best threshold.

import { PALETTE } from "../../shared/colour.js";
import { h } from "../../shared/dom.js";

/**
 * @typedef {import("./trainer.js").Moment} Moment
 * @typedef {{ history: Moment[], before: Moment[], threshold: number, at: number | null }} Shown
 */

const [LEFT, RIGHT, TOP, BOTTOM] = [44, 10, 22, 26];

/** @param {string} label */
export function createChart(label) {
  const canvas = h("canvas", { class: "un-chart", role: "img", "aria-label": label });

  /** @param {Shown} shown */
  function draw({ history, before, threshold, at }) {
    const scale = devicePixelRatio || 1;
    const { width, height } = canvas.getBoundingClientRect();
    if (!width) return;
    [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
    const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    context.scale(scale, scale);
    const steps = Math.max(20, history.length, before.length);
    const half = (height - TOP) / 2;
    const x = (step) => LEFT + ((width - LEFT - RIGHT) * step) / steps;
    const most = Math.max(
      0.1,
      ...history.map(({ loss }) => loss),
      ...before.map(({ loss }) => loss),
    );
    const loss = { top: TOP, bottom: TOP + half - BOTTOM - 8, most };
    const score = { top: TOP + half, bottom: height - BOTTOM, most: 1 };
    axes(context, loss, "loss", width);
    const words = `IoU, unseen; dashed: the best threshold, ${threshold.toFixed(2)}`;
    axes(context, score, words, width);
    const y = (axis, value) => axis.bottom - ((axis.bottom - axis.top) * value) / axis.most;
    context.setLineDash([5, 4]);
    line(context, PALETTE.muted, [
      [LEFT, y(score, threshold)],
      [width - RIGHT, y(score, threshold)],
    ]);
    context.setLineDash([]);
    context.fillStyle = PALETTE.muted;
    for (const [moments, faint] of /** @type {const} */ ([
      [before, true],
      [history, false],
    ])) {
      context.globalAlpha = faint ? 0.4 : 1;
      line(
        context,
        PALETTE.difference,
        moments.map(({ step, loss: l }) => [x(step), y(loss, l)]),
      );
      const scored = moments.filter((moment) => moment.score !== undefined);
      line(
        context,
        PALETTE.output,
        scored.map((m) => [x(m.step), y(score, m.score)]),
      );
      context.globalAlpha = 1;
    }
    context.fillStyle = PALETTE.muted;
    context.fillText("0", LEFT, height - 8);
    context.fillText(`step ${steps}`, width - RIGHT - 50, height - 8);
    if (at !== null)
      line(context, PALETTE.highlight, [
        [x(at), TOP],
        [x(at), height - BOTTOM],
      ]);
  }

  return { element: canvas, draw };
}

function axes(context, { top, bottom, most }, words, width) {
  context.font = "13px 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";
  context.fillStyle = PALETTE.ink;
  context.fillText(words, LEFT, top - 6);
  context.fillStyle = PALETTE.muted;
  context.fillText(most.toFixed(1), 14, top + 5);
  context.fillText("0", 28, bottom + 4);
  line(context, PALETTE.padding, [
    [LEFT, top],
    [LEFT, bottom],
    [width - RIGHT, bottom],
  ]);
}

function line(context, colour, points) {
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.beginPath();
  for (const [n, [x, y]] of points.entries()) n ? context.lineTo(x, y) : context.moveTo(x, y);
  context.stroke();
}
