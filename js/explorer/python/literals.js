// Python's literals, written and read.

/** @typedef {null | boolean | number | string | Literal[]} Literal */

/** A value as Python writes it.
 * @param {any} value
 * @returns {string} */
export function python(value) {
  if (value === null) return "None";
  if (value === true) return "True";
  if (value === false) return "False";
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(python).join(", ")}]`;
  return Object.is(value, -0) ? "0" : String(value);
}

/** @param {unknown[]} values */
export const tuple = (values) =>
  `(${values.map(python).join(", ")}${values.length === 1 ? "," : ""})`;

/** How many lists lie one in the other.
 * @param {unknown} list
 * @returns {number} */
export const depth = (list) => (Array.isArray(list) ? 1 + depth(list[0]) : 0);

/** @param {unknown} list */
export function shapeOfList(list) {
  const shape = [];
  for (let part = list; Array.isArray(part); part = part[0]) shape.push(part.length);
  return shape;
}

/**
 * Read numbers, strings, None, True, False, lists and tuples, from left to right.
 * @param {string} text
 */
export function createReader(text) {
  let at = 0;

  function skip() {
    while (/\s/.test(text[at] ?? "")) at++;
  }

  function take(pattern) {
    skip();
    const found = new RegExp(pattern, "y");
    found.lastIndex = at;
    const match = found.exec(text);
    if (match) at = found.lastIndex;
    return match ? match[0] : null;
  }

  function expect(pattern, what) {
    const found = take(pattern);
    if (found === null) {
      const here = text.slice(at, at + 12) || "the end";
      throw new Error(`Expected ${what}, but found ${here}.`);
    }
    return found;
  }

  function list(open, deep) {
    const [close, sign] = open === "[" ? ["\\]", "]"] : ["\\)", ")"];
    const items = [];
    while (!take(close)) {
      items.push(value(deep + 1));
      if (!take(",")) {
        expect(close, `a comma or ${sign}`);
        break;
      }
    }
    return items;
  }

  /** @returns {Literal} */
  function value(deep = 0) {
    if (deep > 6) throw new Error("Lists may be at most 6 deep.");
    const open = take("[\\[(]");
    if (open) return list(open, deep);
    const word = take("None|True|False");
    if (word) return { None: null, True: true, False: false }[word] ?? null;
    const quoted = take("\"[^\"]*\"|'[^']*'");
    if (quoted) return quoted.slice(1, -1);
    return Number(expect("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?", "a value"));
  }

  function isAtEnd() {
    skip();
    return at >= text.length;
  }

  return { take, expect, value, isAtEnd };
}
