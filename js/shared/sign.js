// The keys for numbers on a phone have no minus: a button beside a field turns its sign.

import { button } from "./dom.js";
import { MINUS } from "./text.js";

/** @param {HTMLInputElement} field */
export function signButton(field) {
  const own = button("\u00b1", "\u00b1: turn the sign", turn, { class: "cx-button cx-sign" });
  function turn() {
    const text = field.value.trim();
    field.value = /^[-\u2212]/.test(text) ? text.slice(1) : `${MINUS}${text}`;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus({ preventScroll: true });
  }
  own.tabIndex = -1; // a keyboard has the sign itself
  own.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps the focus
  own.addEventListener("mousedown", (event) => event.preventDefault());
  return own;
}
