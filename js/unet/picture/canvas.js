// The picture that the hand draws on, with the mask over it.

import { PALETTE } from "../../shared/colour.js";
import { h } from "../../shared/dom.js";
import { fieldsOf } from "../diagram/diagram.js";
import { IGNORED } from "../layers/losses.js";
import { shade } from "./shades.js";

/**
 * @typedef {import("../session/studio.js").Studio} Studio
 *
 * What the hand does on the picture.
 * @typedef {object} Tool
 * @property {"light" | "dark" | "restore" | "object" | "ground" | "unlabel" | "point"} name
 * @property {number} radius in pixels of the picture
 */

/** What a tool paints labels with. */
const LABELS = { ground: 0, object: 1, unlabel: IGNORED };

/**
 * @param {Studio} studio
 * @param {() => Tool} tool
 * @param {() => { mask: boolean, truth: boolean }} shown
 */
export function createCanvas(studio, tool, shown) {
  const canvas = h("canvas", { class: "un-picture", tabindex: "0", role: "application" });
  const element = h("div", { class: "un-easel" }, canvas);
  const pen = { row: 48, column: 48, down: false, seen: false };
  let image = new ImageData(1, 1);
  let pixels = new Uint32Array(image.data.buffer);
  let original = studio.now.picture.grey.slice();
  let strokes = /** @type {Int8Array} */ (new Int8Array(0));

  function begin() {
    const { rows, columns, grey } = studio.now.picture;
    [canvas.width, canvas.height] = [columns * 4, rows * 4];
    canvas.style.aspectRatio = `${columns} / ${rows}`;
    image = new ImageData(columns, rows);
    pixels = new Uint32Array(image.data.buffer);
    original = grey.slice();
    strokes = studio.now.picture.strokes ?? new Int8Array(grey.length).fill(IGNORED);
    studio.now.picture.strokes = strokes;
    Object.assign(pen, { row: rows >> 1, column: columns >> 1, down: false });
    canvas.setAttribute(
      "aria-label",
      `the picture, ${rows} by ${columns} pixels: arrow keys move the pen, space draws`,
    );
    draw();
  }

  /** A stroke of a class is counted. */
  function begins() {
    if (LABELS[tool().name] >= 0) studio.tell("stroke");
  }

  /** Paint a disc around the pen. */
  function dab(row, column) {
    const { name, radius } = tool();
    const { rows, columns, grey } = studio.now.picture;
    const paints = name in LABELS;
    for (let r = Math.max(row - radius, 0); r <= Math.min(row + radius, rows - 1); r++) {
      for (let c = Math.max(column - radius, 0); c <= Math.min(column + radius, columns - 1); c++) {
        if ((r - row) ** 2 + (c - column) ** 2 > radius * radius + 0.5) continue;
        const n = r * columns + c;
        if (paints) strokes[n] = LABELS[name];
        else grey[n] = { light: 0.85, dark: 0.12, restore: original[n] }[name] ?? grey[n];
      }
    }
    if (paints) return studio.tell("strokes");
    studio.now.picture.isDrawnOn = grey.some((level, n) => level !== original[n]);
    studio.touched();
  }

  /** From where the pen was to where it is, without gaps. */
  function stroke(row, column) {
    const steps = Math.max(Math.abs(row - pen.row), Math.abs(column - pen.column), 1);
    for (let n = 1; n <= steps; n++) {
      const share = n / steps;
      dab(
        Math.round(pen.row + (row - pen.row) * share),
        Math.round(pen.column + (column - pen.column) * share),
      );
    }
    Object.assign(pen, { row, column });
    soon();
  }

  function placeOf(event) {
    const box = canvas.getBoundingClientRect();
    const { rows, columns } = studio.now.picture;
    const row = Math.floor(((event.clientY - box.top) / box.height) * rows);
    const column = Math.floor(((event.clientX - box.left) / box.width) * columns);
    return [Math.min(Math.max(row, 0), rows - 1), Math.min(Math.max(column, 0), columns - 1)];
  }

  canvas.addEventListener("pointerdown", (event) => {
    const [row, column] = placeOf(event);
    if (tool().name === "point") return point(row, column, true);
    canvas.setPointerCapture(event.pointerId);
    Object.assign(pen, { row, column, down: true });
    begins();
    stroke(row, column);
  });
  canvas.addEventListener("pointermove", (event) => {
    const [row, column] = placeOf(event);
    if (tool().name === "point") return point(row, column, false);
    if (pen.down) stroke(row, column);
    else Object.assign(pen, { row, column });
    pen.seen = true;
    soon();
  });
  for (const end of ["pointerup", "pointercancel", "pointerleave"]) {
    canvas.addEventListener(end, () => {
      if (tool().name === "point") studio.point(null);
      pen.down = false;
      pen.seen = false;
      soon();
    });
  }
  canvas.addEventListener("keydown", (event) => {
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[
      event.key
    ];
    if (!step && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    const { rows, columns } = studio.now.picture;
    const pace = event.shiftKey ? 8 : 2;
    const [down, across] = step ?? [0, 0];
    const row = Math.min(Math.max(pen.row + down * pace, 0), rows - 1);
    const column = Math.min(Math.max(pen.column + across * pace, 0), columns - 1);
    pen.seen = true;
    if (tool().name === "point") point(row, column, !step);
    else if (event.key === " ") {
      begins();
      dab(row, column);
    } else if (event.ctrlKey) stroke(row, column);
    Object.assign(pen, { row, column });
    soon();
  });

  function point(row, column, hold) {
    studio.point({ layer: "probabilities", row, column, channel: 0 }, hold);
  }

  let waiting = false;
  function soon() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      draw();
    });
  }

  function draw() {
    const { picture, answer, cell, params } = studio.now;
    const { grey, columns, rows, truth } = picture;
    const { mask, truth: edges } = shown();
    const isFresh = answer && answer.probabilities.shape[2] === columns;
    shade(pixels, columns, grey, isFresh && mask ? answer.probabilities : null, strokes);
    const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
    context.imageSmoothingEnabled = false;
    context.drawImage(small(image), 0, 0, canvas.width, canvas.height);
    if (edges && truth) outline(context, truth, columns, rows);
    if (answer && cell) field(context, fieldsOf(answer, params, cell).image);
    if (pen.seen && tool().name !== "point") ring(context);
  }

  let sheet = /** @type {OffscreenCanvas | null} */ (null);
  function small(data) {
    if (!sheet || sheet.width !== data.width || sheet.height !== data.height) {
      sheet = new OffscreenCanvas(data.width, data.height);
    }
    sheet.getContext("2d")?.putImageData(data, 0, 0);
    return sheet;
  }

  function ring(context) {
    context.strokeStyle = PALETTE.highlight;
    context.lineWidth = 2;
    context.beginPath();
    context.arc(4 * pen.column + 2, 4 * pen.row + 2, 4 * (tool().radius + 0.5), 0, 2 * Math.PI);
    context.stroke();
  }

  function field(context, box) {
    if (!box) return;
    context.strokeStyle = PALETTE.highlight;
    context.lineWidth = 3;
    const [width, height] = [box.right - box.left + 1, box.bottom - box.top + 1];
    context.strokeRect(4 * box.left, 4 * box.top, 4 * width, 4 * height);
  }

  for (const kind of ["answer", "cell", "strokes", "shown"]) studio.on(kind, soon);
  studio.on("picture", begin);
  begin();
  return { element, canvas, redraw: soon };
}

/** The edge of the truth: where a pixel and its neighbour differ. */
function outline(context, truth, columns, rows) {
  context.fillStyle = PALETTE.kernel;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const n = row * columns + column;
      if (column + 1 < columns && truth[n] !== truth[n + 1]) {
        context.fillRect(4 * column + 3, 4 * row, 2, 4);
      }
      if (row + 1 < rows && truth[n] !== truth[n + columns]) {
        context.fillRect(4 * column, 4 * row + 3, 4, 2);
      }
    }
  }
}
