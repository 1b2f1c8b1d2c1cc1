// Why there is no output, and the nearest settings that have one, each a click away.

import { button, h } from "../../shared/dom.js";
import { nearest } from "../model/nearest.js";

/**
 * @param {HTMLElement} element
 * @param {import("../picture/layout.js").Box} box
 * @param {import("../session/session.js").Session} session
 */
export function explain(element, { x, y, width, height }, session) {
  const least = `min-height:${height}px;max-height:calc(100% - ${y}px)`;
  element.style.cssText = `left:${x}px;top:${y}px;width:${width}px;${least}`;
  element.replaceChildren(
    h("p", {}, session.model().problems.join(" ")),
    h("p", { class: "cx-muted" }, "Nearest:"),
    ...nearest(session.state()).map(({ label, state }) =>
      button(label, `use ${label}`, () => session.change(state)),
    ),
  );
}
