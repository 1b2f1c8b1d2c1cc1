// The same number from other implementations, beside this page's.

import { h, say } from "../../shared/dom.js";
import { isBroken } from "../break/edits.js";

/**
 * @typedef {import("../session/studio.js").Studio} Studio
 * @typedef {{ name: string, logits: Float32Array }} Other
 */

const OWN = "this page (JavaScript)";

/** How far two answers are apart, at most.
 * @param {ArrayLike<number>} one
 * @param {ArrayLike<number>} other */
export function farthest(one, other) {
  let most = one.length === other.length ? 0 : Number.POSITIVE_INFINITY;
  for (let n = 0; n < one.length; n++) most = Math.max(most, Math.abs(one[n] - other[n]));
  return most;
}

const same = (one, other) => one.length === other.length && one.every((x, n) => x === other[n]);
const areSame = (params, other) =>
  params === other ||
  Object.entries(other).every(([name, { data }]) => params[name] && same(params[name].data, data));

/**
 * They have answered for the network and the picture that the page began with.
 * @param {Studio} studio
 * @param {Other[]} others
 */
export function createOthers(studio, others) {
  const element = h("section", { class: "un-others", "aria-label": "other implementations" });
  if (!others.length) return { element };
  const { params: first, picture } = studio.now;
  const grey = picture.grey.slice(); // it may be drawn on
  const caption = h("caption", {});
  const body = h("tbody", {});
  const head = h(
    "tr",
    {},
    ...["computed by", "logit", "largest difference from this page, any pixel"].map((words) =>
      h("th", { scope: "col" }, words),
    ),
  );
  const rows = [OWN, ...others.map(({ name }) => name)].map((name) => {
    const [value, gap] = [h("td", {}), h("td", {})];
    body.append(h("tr", {}, h("th", { scope: "row" }, name), value, gap));
    return { value, gap };
  });
  element.append(h("table", {}, caption, h("thead", {}, head), body));

  function show() {
    const { answer, params, edits, cell } = studio.now;
    if (!answer) return;
    const isTheirs =
      !isBroken(edits) && same(studio.now.picture.grey, grey) && areSame(params, first);
    if (!isTheirs) return say(caption, "The others answered for what this page began with.");
    const { shape, data } = answer.values.outputs;
    const isIn = cell && ["outputs", "probabilities"].includes(cell.layer);
    const [row, column] = isIn ? [cell.row, cell.column] : [shape[1] >> 1, shape[2] >> 1];
    const at = (row * shape[2] + column) * shape[3] + (isIn ? cell.channel % shape[3] : 0);
    say(caption, `The logit of the pixel in row ${row}, column ${column}, ${rows.length} times`);
    for (const [n, { value, gap }] of rows.entries()) {
      const logits = n ? others[n - 1].logits : data;
      say(value, (logits[at] ?? Number.NaN).toFixed(6).replace("-", "\u2212"));
      say(gap, n ? farthest(data, logits).toExponential(0) : "");
    }
  }

  studio.on("answer", show);
  studio.on("cell", show);
  return { element };
}
