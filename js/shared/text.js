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

const DECIMAL = /^[-+]?(\d+[.,]?\d*|[.,]\d+)(e[-+]?\d+)?$/i;
const THOUSANDS = /^[-+]?[1-9]\d{0,2},\d{3}$/; // a thousand, or one with three decimals: who knows

/** What a reader typed, as a number: with a point or a comma, or a fraction; NaN where it is none.
 * @param {string} text */
export function typed(text) {
  const parts = text.replaceAll(MINUS, "-").split("/");
  const [value, divisor = 1, ...more] = parts.map((part) => decimal(part.trim()));
  const ratio = more.length ? NaN : value / divisor;
  return Number.isFinite(ratio) ? ratio : NaN;
}

const decimal = (part) =>
  DECIMAL.test(part) && !THOUSANDS.test(part) ? Number(part.replace(",", ".")) : NaN;

/** Why what a reader typed is no number, and what would be one; "" where it is one.
 * @param {string} text */
export function whyNotTyped(text) {
  if (!Number.isNaN(typed(text))) return "";
  const part = text.trim();
  if (THOUSANDS.test(part)) {
    return `${part} can be read in two ways: write ${part.replace(",", "")} or ${part.replace(",", ".")}.`;
  }
  if (/\/\s*[-+]?0+([.,]0*)?$/.test(part)) return `${part}: nothing can be divided by 0.`;
  return `${part} is no number: write one such as 2, \u22121.5 or 1/3.`;
}

/** "1 product", "2 products".
 * @param {number} count
 * @param {string} word */
export const plural = (count, word) => `${show(count)} ${word}${count === 1 ? "" : "s"}`;
