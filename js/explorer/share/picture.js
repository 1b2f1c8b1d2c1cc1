// The stage as one picture: what is painted is copied, what is written is written again.

import { PALETTE } from "../../shared/colour.js";

/** @typedef {import("../page/stage.js").Stage} Stage */
/** @typedef {OffscreenCanvasRenderingContext2D} Context */

const MARGIN = 12; // CSS pixels around the stage
const LINE = 22; // the height of the line of Python below

/** A colour that lets what is below show through has nothing to paint. */
const isNone = (colour) => colour === "transparent" || /, 0\)$/.test(colour);

/**
 * Draw the stage as it is seen now.
 * @param {HTMLElement} stage
 * @param {string} line is written below: whoever has the picture can make it again
 * @param {number} scale pixels of the picture for each CSS pixel
 */
export function drawStage(stage, line, scale) {
  const box = stage.getBoundingClientRect();
  const [width, height] = [box.width + 2 * MARGIN, box.height + 2 * MARGIN + LINE];
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
  const context = /** @type {Context} */ (canvas.getContext("2d"));
  context.scale(scale, scale);
  context.fillStyle = PALETTE.paper;
  context.fillRect(0, 0, width, height);
  context.save();
  context.translate(MARGIN - box.left, MARGIN - box.top);
  for (const element of shown(stage)) drawGround(context, element);
  for (const painted of /** @type {HTMLCanvasElement[]} */ (shown(stage, "canvas"))) {
    const { left, top, width: across, height: down } = painted.getBoundingClientRect();
    context.drawImage(painted, left, top, across, down);
  }
  for (const words of textsOf(stage)) drawWords(context, words);
  context.restore();
  context.fillStyle = PALETTE.muted;
  context.font = "12px monospace";
  context.fillText(line, MARGIN, height - MARGIN, width - 2 * MARGIN);
  return canvas;
}

/** The elements of the stage that are to be seen.
 * @param {HTMLElement} stage
 * @param {string} selector */
function shown(stage, selector = "*") {
  const found = /** @type {HTMLElement[]} */ ([...stage.querySelectorAll(selector)]);
  return found.filter((element) => element.checkVisibility() && !element.closest(".cx-hidden"));
}

function drawGround(context, element) {
  const { backgroundColor, borderTopWidth, borderTopColor } = getComputedStyle(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  if (!isNone(backgroundColor)) {
    context.fillStyle = backgroundColor;
    context.fillRect(left, top, width, height);
  }
  const thick = Number.parseFloat(borderTopWidth);
  if (!thick || isNone(borderTopColor)) return;
  context.strokeStyle = borderTopColor;
  context.lineWidth = thick;
  context.strokeRect(left + thick / 2, top + thick / 2, width - thick, height - thick);
}

/** Every text of the stage, with its element.
 * @param {HTMLElement} stage */
export function textsOf(stage) {
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const node = /** @type {Text} */ (walker.currentNode);
    const element = /** @type {HTMLElement} */ (node.parentElement);
    if (!node.data.trim() || !element.checkVisibility()) continue;
    if (element.closest(".cx-hidden, .cx-unseen, svg, script")) continue;
    texts.push({ node, element });
  }
  return texts;
}

/** Each word of a text, and where it stands: a text may be broken over lines.
 * @param {Text} node */
export function wordsOf(node) {
  const range = document.createRange();
  return [...node.data.matchAll(/\S+/g)].map((match) => {
    range.setStart(node, match.index);
    range.setEnd(node, match.index + match[0].length);
    const { left, top, height } = range.getBoundingClientRect();
    return { word: match[0], left, top, height };
  });
}

function drawWords(context, { node, element }) {
  const style = getComputedStyle(element);
  context.fillStyle = style.color;
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  for (const { word, left, top, height } of wordsOf(node)) {
    const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } =
      context.measureText(word);
    context.fillText(word, left, top + (height + above - below) / 2);
  }
}
