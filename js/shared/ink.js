// The shapes of numbers and words: how much ink lies on each pixel.

import { MINUS } from "./text.js";

export const FAMILY = '"Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", sans-serif';

const SIGNS = `0123456789.,e+${MINUS}\u221e?`; // what numbers are written with
const MOST_WORDS = 1000; // remembered: beyond it, all are forgotten

/** @typedef {{ mask: Uint8Array, across: number, down: number, advance: number }} Sign */
/** @typedef {{ signs: Map<string, Sign>, middle: number }} Glyphs the signs at one size */
/** @typedef {Sign & { base: number }} Word */

const glyphSets = /** @type {Map<string, Glyphs>} */ (new Map());
const words = /** @type {Map<string, Word>} */ (new Map());
const lengths = /** @type {Map<string, number>} */ (new Map());
let ruler = /** @type {OffscreenCanvasRenderingContext2D | null} */ (null);

function paper(width, height) {
  const options = { willReadFrequently: true };
  return /** @type {OffscreenCanvasRenderingContext2D} */ (
    new OffscreenCanvas(width, height).getContext("2d", options)
  );
}

// How much ink a canvas of these pixels has on each, once `draw` has written on it.
function inkOf(width, height, font, draw) {
  const context = paper(width, height);
  context.font = font;
  draw(context);
  const { data } = context.getImageData(0, 0, width, height);
  return Uint8Array.from({ length: width * height }, (_, n) => data[4 * n + 3]);
}

/**
 * @param {string} text
 * @param {number} size
 * @param {number} weight
 * @returns {Word}
 */
export function wordOf(text, size, weight) {
  const key = `${size} ${weight} ${text}`;
  const known = words.get(key);
  if (known) return known;
  if (words.size > MOST_WORDS) words.clear();
  const font = `${weight} ${size}px ${FAMILY}`;
  const base = Math.ceil(size);
  const down = Math.ceil(size * 1.4);
  const advance = lengthOfWord(font, text);
  const across = Math.ceil(advance) + 3;
  const mask = inkOf(across, down, font, (context) => context.fillText(text, 1, base));
  const word = { mask, across, down, base, advance };
  words.set(key, word);
  return word;
}

/**
 * @param {number} size
 * @param {number} weight
 * @returns {Glyphs}
 */
export function glyphsOf(size, weight) {
  const key = `${size} ${weight}`;
  const known = glyphSets.get(key);
  if (known) return known;
  const down = Math.ceil(size * 1.3);
  const across = Math.ceil(size * 1.2) + 2;
  const base = Math.round(size);
  const font = `${weight} ${size}px ${FAMILY}`;
  const all = [...SIGNS];
  const sheet = inkOf(across * all.length, down, font, (context) => {
    for (const [n, sign] of all.entries()) context.fillText(sign, n * across + 1, base);
  });
  const signs = new Map();
  for (const [n, sign] of all.entries()) {
    const mask = new Uint8Array(across * down);
    for (let row = 0; row < down; row++) {
      const from = (row * all.length + n) * across;
      mask.set(sheet.subarray(from, from + across), row * across);
    }
    signs.set(sign, { mask, across, down, advance: Math.round(lengthOfWord(font, sign)) });
  }
  const glyphs = { signs, middle: base - 0.36 * size };
  glyphSets.set(key, glyphs);
  return glyphs;
}

/** @param {Glyphs} glyphs
 * @param {string} sign
 * @returns {Sign} */
export const signOf = ({ signs }, sign) => /** @type {Sign} */ (signs.get(sign) ?? signs.get("?"));

/** The length of a text in pixels.
 * @param {string} font
 * @param {string} text */
export function lengthOfWord(font, text) {
  const key = font + text;
  const known = lengths.get(key);
  if (known !== undefined) return known;
  if (lengths.size > 4 * MOST_WORDS) lengths.clear();
  ruler ??= paper(1, 1);
  ruler.font = font;
  const length = ruler.measureText(text).width;
  lengths.set(key, length);
  return length;
}

/** The length of a number that is written with these signs.
 * @param {string} text
 * @param {Glyphs} glyphs */
export function lengthOf(text, glyphs) {
  let length = 0;
  for (const sign of text) length += signOf(glyphs, sign).advance;
  return length;
}
