// What made this number, in words and digits.

import { h } from "../../shared/dom.js";
import { nameOf } from "../diagram/box.js";
import { explain } from "./explain.js";
import { explorerLine } from "./line.js";

/**
 * @typedef {import("../session/studio.js").Studio} Studio
 * @typedef {import("./explain.js").Explained} Explained
 * @typedef {import("./explain.js").Part} Part
 */

const MOST = 3; // parts of a sum that are shown
const DIGITS = 3;

/** @param {number} value */
export const digits = (value) => {
  const text = value.toFixed(Math.abs(value) < 10 ? DIGITS : 1);
  return text.replace("-", "\u2212");
};

/**
 * @param {Studio} studio
 * @param {(line: string) => boolean} openExplorer tells whether it could; else the line is shown
 */
export function createLook(studio, openExplorer) {
  const element = h("div", { class: "un-look" });
  const hint = h(
    "p",
    { class: "un-hint" },
    "Point at any map: its ",
    h("b", {}, "receptive field"),
    " lights up on the way back to the picture, and here stands what made the number. A click holds it.",
  );

  function show() {
    const { answer, cell } = studio.now;
    if (!answer || !cell) return element.replaceChildren(hint);
    const layer = cell.layer === "probabilities" ? "outputs" : cell.layer;
    if (layer === "image") {
      const grey = studio.now.picture.grey[cell.row * studio.now.picture.columns + cell.column];
      return element.replaceChildren(title(cell, grey), h("p", {}, "A pixel of the picture."));
    }
    const params = { ...studio.now.used };
    for (const [name, data] of Object.entries(answer.norms)) {
      params[name] = { shape: [data.length], data: Float32Array.from(data) };
    }
    const channel = Math.min(cell.channel, answer.values[layer].shape[3] - 1);
    const found = explain(
      answer.values,
      answer.reads,
      params,
      layer,
      cell.row,
      cell.column,
      channel,
    );
    element.replaceChildren(title(cell, found.value), ...body(found, layer, openExplorer));
    if (cell.layer === "probabilities") element.append(likely(answer, cell));
    if (studio.now.held) element.append(release(studio));
  }

  studio.on("cell", show);
  studio.on("answer", () => {
    if (studio.now.cell) show();
  });
  show();
  return { element };
}

const title = ({ layer, row, column, channel }, value) =>
  h(
    "h3",
    {},
    `${nameOf(layer)}, map ${channel}, row ${row}, column ${column}: `,
    h("b", { class: "un-value" }, digits(value)),
  );

function release(studio) {
  const onclick = () => studio.point(null, true);
  return h("button", { type: "button", class: "un-button", onclick }, "Let go");
}

function likely(answer, { row, column }) {
  const { shape, data } = answer.probabilities;
  const at = (row * shape[2] + column) * shape[3];
  const each = Array.from(data.subarray(at, at + shape[3]), (p) => `${(100 * p).toFixed(1)} %`);
  const how = shape[3] === 1 ? "The sigmoid of this" : "The softmax of all logits";
  return h("p", {}, `${how}: ${each.join(", ")}.`);
}

/** @param {Explained} found
 * @returns {Node[]} */
function body(found, layer, openExplorer) {
  const { kind, parts } = found;
  if (kind === "largest") {
    const words = "The largest of these four passes; the others are forgotten.";
    return [h("p", {}, words), grid(parts[0], 2, (cell) => (cell.weight ? "un-won" : ""))];
  }
  if (kind === "copy") {
    const [{ layer: from, channel, cells }] = parts;
    const [{ row, column }] = cells;
    const words = `Copied from ${nameOf(from)}, map ${channel}, row ${row}, column ${column}.`;
    return [h("p", {}, words)];
  }
  const shown = parts.slice(0, MOST);
  const rest = parts.slice(MOST).reduce((sum, part) => sum + part.sum, 0);
  const words =
    kind === "stamps"
      ? `Each cell below stamps the kernel, times itself; ${parts[0].cells.length === 1 ? "one stamp reaches" : `${parts[0].cells.length} stamps reach`} this place.`
      : "The patch, times the kernel, cell by cell.";
  const button = h(
    "button",
    {
      type: "button",
      class: "un-button",
      onclick() {
        const text = explorerLine(found);
        if (!openExplorer(text)) code.hidden = false;
      },
    },
    "Open this product in the explorer",
  );
  const code = h("pre", { class: "un-code", tabindex: "0", hidden: true }, explorerLine(found));
  return [
    h("p", {}, words),
    ...shown.map((part) => row(part)),
    h("p", { class: "un-sum" }, sumOf(found, shown.length, rest)),
    ...chain(found),
    ...(layer === "outputs" ? [] : [button, code]),
  ];
}

function row(part) {
  const across = Math.round(Math.sqrt(part.cells.length)) || 1;
  const width = part.cells.length === 2 ? 2 : across;
  return h(
    "div",
    { class: "un-part" },
    h("span", { class: "un-from" }, `${nameOf(part.layer)}, map ${part.channel}`),
    grid(part, width, (cell) => tone(cell.number)),
    h("span", {}, "×"),
    grid({ ...part, cells: part.cells.map((c) => ({ ...c, number: c.weight })) }, width, (cell) =>
      cell.number < 0 ? "un-negative" : "un-kernel",
    ),
    h("span", {}, "="),
    h("b", {}, digits(part.sum)),
  );
}

const tone = (number) => (number < 0 ? "un-negative" : number === 0 ? "un-zero" : "un-input");

function grid({ cells }, width, classOf) {
  return h(
    "span",
    { class: "un-grid", style: `--width: ${width}` },
    ...cells.map((cell) => h("span", { class: `un-cell ${classOf(cell)}` }, short(cell.number))),
  );
}

const short = (value) => value.toFixed(2).replace("-", "\u2212");

/** @param {Explained} found
 * @param {number} shown
 * @param {number} rest */
function sumOf({ parts, bias, sum }, shown, rest) {
  const terms = parts.slice(0, shown).map((part) => digits(part.sum));
  if (parts.length > shown) terms.push(`${digits(rest)} (${parts.length - shown} more)`);
  terms.push(`${digits(bias ?? 0)} (bias)`);
  return `${terms.join(" + ")} = ${digits(sum ?? 0)}`;
}

/** @param {Explained} found */
function chain({ norm, relu, sum = 0, value }) {
  const lines = [];
  if (norm) {
    const { mean, variance, gamma, beta } = norm;
    lines.push(
      `normalised: ${digits(gamma)} · (${digits(sum)} − ${digits(mean)}) / √(${digits(variance)} + 0.001) + ${digits(beta)} = ${digits(norm.value)}`,
    );
  }
  if (relu) lines.push(`ReLU: the larger of that and 0 is ${digits(value)}`);
  return lines.map((line) => h("p", {}, line));
}
