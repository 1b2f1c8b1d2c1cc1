// The rail: a row of sliders for each setting.

import { h, hide, press, say } from "../../shared/dom.js";
import { AXES, LIMITS } from "../model/known.js";
import { moveRow } from "../model/moves.js";
import { nearest } from "../model/nearest.js";
import { createChannels } from "./channels.js";
import { createPadding } from "./padding.js";
import { createSlider, createTie, line } from "./slider.js";
import { createTies, ROWS } from "./ties.js";

/** @typedef {import("../session/session.js").Session} Session */
/** @typedef {import("./ties.js").Ties} Ties */

const LABELS = {
  size: "Input",
  kernel: "Kernel",
  stride: "Stride",
  dilation: "Dilation",
  output_padding: "Output padding",
};
const NO_OUTPUT_PADDING = "A convolution has no output padding: it is kept for the transpose.";

/** @param {Session} session */
export function createRail(session) {
  const ties = createTies(session, () => show());
  const rows = ROWS.map((name) => createRow(session, ties, name));
  const padding = createPadding(session, ties);
  const channels = createChannels(session);
  const note = h("p", { class: "cx-note" });
  const heads = ["", ...AXES, ""].map((word) => h("span", {}, word || null));
  const axesRow = h("div", { class: "cx-row cx-axes", "aria-hidden": "true" }, ...heads);

  function show() {
    const { operator, output_padding, axes } = session.state();
    axesRow.classList.toggle("cx-lone", axes === 1);
    const mended = session.model().ok ? [] : nearest(session.state()).map(({ name }) => name);
    for (const row of rows) row.show(mended);
    padding.show();
    channels.show();
    say(note, operator === "conv" && output_padding ? NO_OUTPUT_PADDING : "");
  }

  const sliders = rows.map((row) => row.element);
  const outputPadding = sliders.pop() ?? null;
  const element = h(
    "div",
    { class: "cx-rail", role: "group", "aria-label": "settings" },
    axesRow,
    ...sliders,
    ...padding.elements,
    outputPadding,
    note,
    ...channels.elements,
  );
  return { element, note, show };
}

/**
 * The sliders of one setting, one for each axis; of output_padding one step below 0 stands for None.
 * @param {Session} session
 * @param {Ties} ties
 * @param {import("../model/moves.js").Row} name
 */
function createRow(session, ties, name) {
  const optional = name === "output_padding";
  const limits = optional ? [-1, LIMITS[name][1]] : LIMITS[name];
  const label = LABELS[name];
  const sliders = AXES.map((word, axis) =>
    createSlider(`${label.toLowerCase()} ${word}`, limits, (value) =>
      session.edit(name, (next) => moveRow(next, name, axis, value, ties.has(name))),
    ),
  );
  const tie = createTie(name.replace("_", " "), () => ties.toggle(name));
  const element = line(label, ...sliders.map((slider) => slider.element), tie);
  element.dataset.row = name;

  function show(/** @type {string[]} */ mended) {
    const { [name]: values, axes, operator } = session.state();
    const lone = axes === 1;
    const tied = ties.has(name) && !lone;
    press(tie, tied);
    hide(tie, lone);
    const problems = session.model().along.map(({ problem }) => Boolean(problem));
    const broken = problems.map((problem) => mended.includes(name) && problem);
    for (const [axis, { element: own, ...slider }] of sliders.entries()) {
      const value = values ? values[axis] : -1;
      const text = value < 0 ? "None" : value;
      slider.show(value, text, tied ? `${text}, rows and columns` : text);
      hide(own, lone ? axis === 0 : tied && axis === 1);
      own.classList.toggle("cx-broken", tied ? broken.some(Boolean) : broken[axis]);
      own.classList.toggle("cx-wide", lone || tied);
      own.classList.toggle("cx-idle", optional && operator === "conv");
    }
  }

  return { element, show };
}
