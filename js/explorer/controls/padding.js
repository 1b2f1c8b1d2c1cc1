// The padding: its rule, and its four sides.

import { button, group, h, hide, press } from "../../shared/dom.js";
import { LIMITS } from "../model/known.js";
import { choosePadding, moveSide, paddingNow } from "../model/moves.js";
import { createSlider, createTie, line } from "./slider.js";

const RULES = /** @type {const} */ (["valid", "same", "sides"]);
const SIDES = ["top", "bottom", "left", "right"];

/**
 * @param {import("../session/session.js").Session} session
 * @param {import("./ties.js").Ties} ties
 */
export function createPadding(session, ties) {
  const rules = RULES.map((rule) =>
    button(
      rule === "sides" ? "each side" : rule,
      rule === "sides" ? "each side: padding sides" : `padding ${rule}`,
      () => session.edit("padding", (next, model) => choosePadding(next, model, rule)),
      { "data-rule": rule },
    ),
  );
  const sliders = SIDES.map((side, n) =>
    createSlider(`padding ${side}`, LIMITS.sides, (value) =>
      session.edit("sides", (next, model) => moveSide(next, model, n, value, ties.has("sides"))),
    ),
  );
  const tie = createTie("padding", () => ties.toggle("sides"));
  const chosen = group("padding", ...rules);
  chosen.classList.add("cx-rules");
  const sides = h("div", { class: "cx-row cx-sides" }, ...sliders.map(({ element }) => element));

  function show() {
    const { padding, axes } = session.state();
    const lone = axes === 1;
    const rule = typeof padding === "string" ? padding : "sides";
    for (const [n, own] of rules.entries()) press(own, RULES[n] === rule);
    const tied = ties.has("sides") && rule === "sides" && !lone;
    press(tie, ties.has("sides"));
    hide(tie, lone);
    const now = paddingNow(session.model()).flat();
    for (const [n, slider] of sliders.entries()) {
      slider.show(now[n], now[n], tied ? `${now[n]}, all sides` : now[n]);
      hide(slider.element, (lone && n < 2) || (tied && n > 0));
      slider.held.dataset.side = tied ? "all" : SIDES[n];
      slider.element.classList.toggle("cx-wide", tied);
      slider.element.classList.toggle("cx-idle", rule !== "sides");
    }
  }

  return { elements: [line("Padding", chosen, tie), sides], show };
}
