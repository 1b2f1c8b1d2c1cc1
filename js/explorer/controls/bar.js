// The bar: operator, axes, presets, history, and the way back.

import { button, group, h, option, press } from "../../shared/dom.js";
import { icon } from "../../shared/icons.js";
import { PRESETS } from "../model/known.js";
import { canSendBack, chooseAxes, sendBack } from "../model/moves.js";

/**
 * @param {import("../session/session.js").Session} session
 * @param {() => void} transpose
 */
export function createBar(session, transpose) {
  const chooseOperator = (/** @type {string} */ operator) => {
    if (operator !== session.state().operator) transpose();
  };
  const choose = (/** @type {number} */ axes) =>
    session.edit("axes", (next) => chooseAxes(next, axes));
  const send = () => {
    if (canSendBack(session.model())) session.edit("send", sendBack);
  };
  const conv = button("Convolution", "convolution", () => chooseOperator("conv"));
  const up = button("Transposed", "transposed convolution", () => chooseOperator("transpose"));
  const axes = [
    button("1-D", "1-D: one dimension", () => choose(1)),
    button("2-D", "2-D: two dimensions", () => choose(2)),
  ];
  const fields = {
    undo: button(icon("undo"), "undo (Ctrl+Z)", session.undo),
    redo: button(icon("redo"), "redo (Ctrl+Y)", session.redo),
    send: button(
      [icon("send"), "Send the output back"],
      "send the output back through the transposed matrix",
      send,
    ),
  };
  const element = h(
    "div",
    { class: "cx-bar" },
    group("operator", conv, up),
    group("axes", ...axes),
    buildPresets(session),
    group("history", fields.undo, fields.redo),
    fields.send,
  );
  return {
    element,
    fields,
    show() {
      const state = session.state();
      press(conv, state.operator === "conv");
      press(up, state.operator === "transpose");
      for (const [n, own] of axes.entries()) press(own, state.axes === n + 1);
      fields.undo.disabled = !session.canUndo();
      fields.redo.disabled = !session.canRedo();
      fields.send.disabled = !canSendBack(session.model());
    },
  };
}

function buildPresets(session) {
  const groups = Object.entries(PRESETS).map(([label, lines]) => {
    const names = Object.keys(lines).map((name) => option(`${label}/${name}`, name));
    return h("optgroup", { label }, ...names);
  });
  function use() {
    const [label, name] = select.value.split("/");
    const line = PRESETS[label]?.[name];
    if (line) session.usePreset(line);
    select.value = "";
  }
  const attributes = { class: "cx-select", "aria-label": "preset", onchange: use };
  const select = h("select", attributes, option("", "Presets \u2026"), ...groups);
  return select;
}
