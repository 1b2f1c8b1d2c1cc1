// Numbers and signs as a reader sees them.

export const MINUS = "\u2212";
export const TIMES = "\u00d7";
export const DOT = "\u00b7";

/** A number as it is written in a cell: at most three digits after the point.
 * @param {number} value */
export function show(value) {
  if (Number.isInteger(value)) return value < 0 ? MINUS + -value : String(value);
  const text = Math.abs(value) < 0.001 ? value.toExponential(0) : String(Number(value.toFixed(3)));
  return text.replace("-", MINUS);
}

/** What a reader typed, as a number; NaN where it is none.
 * @param {string} text */
export const typed = (text) => Number(text.replace(MINUS, "-"));

/** "1 product", "2 products".
 * @param {number} count
 * @param {string} word */
export const plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;
