// The stage as a drawing of vectors: cells as rectangles, numbers as text.

import { BLACK, COLOURS, PALETTE } from "../../shared/colour.js";
import { icon } from "../../shared/icons.js";
import { FAMILY } from "../../shared/ink.js";
import { show } from "../../shared/text.js";
import { cornersOf, outlinesOf } from "../picture/cells.js";
import { digits } from "../picture/fill.js";
import { matrixShades } from "../picture/matrix.js";
import { textsOf, wordsOf } from "./picture.js";

/** @typedef {import("../page/picture_panel.js").PicturePanel} PicturePanel */
/** @typedef {import("../model/types.js").Focus} Focus */
/** @typedef {import("../picture/layout.js").Placed} Placed */

const NUMBER = { "text-anchor": "middle", "dominant-baseline": "central" };

/** A packed colour as SVG has it.
 * @param {number} colour */
const css = (colour) =>
  `#${[0, 8, 16].map((shift) => ((colour >> shift) & 255).toString(16).padStart(2, "0")).join("")}`;
const safe = (text) =>
  String(text).replace(/[&<>"]/g, (sign) => `&#${/** @type {number} */ (sign.codePointAt(0))};`);
const round = (value) => (typeof value === "number" ? Math.round(100 * value) / 100 : value);

/** An element of the drawing.
 * @param {string} tag
 * @param {Record<string, string | number>} attributes
 * @param {string} [content] */
function el(tag, attributes, content = "") {
  const written = Object.entries(attributes).map(([name, value]) => {
    return ` ${name}="${safe(round(value))}"`;
  });
  return `<${tag}${written.join("")}>${content}</${tag}>`;
}

const rect = (x, y, width, height, more) => el("rect", { x, y, width, height, ...more });

/**
 * @param {HTMLElement} stage
 * @param {PicturePanel[]} panels those that are shown
 * @param {Focus} focus
 * @param {{ projector: boolean }} look
 * @param {string} line is kept as the drawing's description
 */
export function vectorsOf(stage, panels, focus, look, line) {
  const box = stage.getBoundingClientRect();
  const [width, height] = [round(box.width), round(box.height)];
  const painted = panels.filter((panel) => panel.placed?.blocks && panel.canvas);
  const parts = painted.flatMap((panel) => {
    const { left, top } = panel.canvas.getBoundingClientRect();
    const inside = panel.placed.blocks.flatMap((cells) => blockOf(cells, panel, focus, look));
    const signs = panel.placed.signs.map(({ text, x, y }) =>
      el("text", { x, y, "font-size": look.projector ? 30 : 20, ...NUMBER }, safe(text)),
    );
    const transform = `translate(${round(left - box.left)} ${round(top - box.top)})`;
    return el("g", { transform }, [...inside, ...signs].join("\n"));
  });
  const words = textsOf(stage).flatMap((text) => wordsIn(text, box));
  const ground = rect(0, 0, width, height, { fill: PALETTE.paper });
  const size = { viewBox: `0 0 ${width} ${height}`, width, height };
  const family = { "font-family": FAMILY, fill: PALETTE.ink };
  const content = [el("desc", {}, safe(line)), ground, ...parts, ...words].join("\n");
  const xmlns = icon("screen").querySelector("path")?.namespaceURI ?? ""; // the page holds no address, not even this one
  return el("svg", { xmlns, ...size, ...family }, content);
}

function blockOf(cells, panel, focus, look) {
  const { x, y, rows, columns, across, down, role, title, secret, sparse } = cells;
  const frame = rect(x, y, columns * across, rows * down, {
    fill: css(secret ? COLOURS.empty : COLOURS.paper),
    stroke: css(COLOURS[role] ?? COLOURS.kernel),
    "stroke-width": 2,
  });
  const size = panel.title.size;
  const head = { x, y: y - 6, "font-size": size, "font-weight": 600, fill: PALETTE.muted };
  const parts = [frame];
  if (title && !sparse) parts.push(el("text", head, safe(panel.cut(cells))));
  if (secret) return parts;
  return [...parts, ...(sparse ? entriesOf(cells, focus, look) : numbersOf(cells, focus, look))];
}

function numbersOf(cells, focus, look) {
  const { x, y, rows, columns, across, down, held } = cells;
  if (!held) return [];
  const parts = [];
  const edges = outlinesOf(cells, focus);
  const corners = cornersOf(cells, focus);
  for (let r = 0, n = 0; r < rows; r++)
    for (let c = 0; c < columns; c++, n++) {
      const [left, top] = [x + c * across, y + r * down];
      const [fill, ink] = held.shade[n] ?? [COLOURS.paper, COLOURS.ink];
      const what = held.what[n];
      const dashed = what ? { stroke: PALETTE.padding, "stroke-dasharray": "3 3" } : {};
      const paint = what ? { fill: PALETTE.paper, ...dashed } : { fill: css(fill) };
      if (held.shade[n] || what) {
        parts.push(rect(left + 1, top + 1, across - 2, down - 2, paint));
      }
      if (held.text[n] && held.size) {
        const at = { x: left + across / 2, y: top + down / 2, "font-size": held.size };
        const dark = { fill: css(what ? COLOURS.zero : ink), "font-weight": held.weight };
        parts.push(el("text", { ...at, ...dark, ...NUMBER }, safe(held.text[n])));
      }
      const corner = corners.get(n);
      if (corner) parts.push(...cornerOf(corner, left + across - 4, top + down - 4, 0.24 * across));
    }
  return [...parts, ...edgesOf(edges, cells, look)];
}

// A small weight: its number on the kernel's colour, with its lower right corner at a place.
function cornerOf(text, right, bottom, size) {
  const width = 0.6 * size * text.length + 2;
  const ground = rect(right - width, bottom - size, width, size, { fill: css(COLOURS.kernel) });
  const at = { x: right - width / 2, y: bottom - size / 2, "font-size": size, ...NUMBER };
  return [ground, el("text", { ...at, "font-weight": 600, fill: css(BLACK) }, safe(text))];
}

// The sides of what is tied together, as one path.
function edgesOf(edges, { x, y, columns, across, down }, look) {
  const lines = Array.from(edges, (sides, n) => {
    const [left, top] = [x + (n % columns) * across, y + Math.floor(n / columns) * down];
    const side = [
      `M${left} ${top}h${across}`,
      `M${left + across} ${top}v${down}`,
      `M${left} ${top + down}h${across}`,
      `M${left} ${top}v${down}`,
    ];
    return side.filter((_, bit) => sides & (1 << bit)).join("");
  }).join("");
  if (!lines) return [];
  const stroke = { stroke: PALETTE.highlight, "stroke-width": look.projector ? 4 : 3 };
  return [el("path", { d: lines, fill: "none", "stroke-linecap": "square", ...stroke })];
}

// The matrix: only its entries, since its zeros would be most of the drawing.
function entriesOf(cells, { model, ref, tied }, look) {
  const { x, y, rows, columns, across: cell } = cells;
  const { entries, w } = model;
  const shades = matrixShades(w, look);
  const texts = Array.from(w, show);
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 1);
  const { size, weight } = digits(cell, cell, longest, look);
  const parts = [rect(x, y, columns * cell, rows * cell, { fill: PALETTE.empty })];
  for (let n = 0; n < entries.count; n++) {
    const [left, top] = [x + entries.in[n] * cell, y + entries.out[n] * cell];
    const [fill, ink] = shades[entries.tap[n]];
    parts.push(rect(left, top, cell, cell, { fill: css(fill) }));
    if (size && cell >= 12) {
      const at = { x: left + cell / 2, y: top + cell / 2, "font-size": size, fill: css(ink) };
      parts.push(el("text", { ...at, "font-weight": weight, ...NUMBER }, texts[entries.tap[n]]));
    }
  }
  const line = { fill: "none", stroke: PALETTE.highlight, "stroke-width": 3 };
  const around = (left, top, width, height) => parts.push(rect(left, top, width, height, line));
  if (ref?.kind === "output") around(x, y + ref.index * cell, columns * cell, cell);
  if (ref?.kind === "input") around(x + ref.index * cell, y, cell, rows * cell);
  if (ref?.kind === "tap") {
    for (const n of tied.entries) {
      around(x + entries.in[n] * cell, y + entries.out[n] * cell, cell, cell);
    }
  }
  return parts;
}

function wordsIn({ node, element }, box) {
  const style = getComputedStyle(element);
  const look = {
    "font-size": style.fontSize,
    "font-weight": style.fontWeight,
    "font-family": style.fontFamily,
    fill: style.color,
    "dominant-baseline": "central",
  };
  return wordsOf(node).map(({ word, left, top, height }) =>
    el("text", { x: left - box.left, y: top - box.top + height / 2, ...look }, safe(word)),
  );
}
