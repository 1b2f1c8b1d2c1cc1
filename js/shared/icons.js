// Outlines in a square of 16.

import { h } from "./dom.js";

const ICONS = {
  undo: "M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H7",
  redo: "M10 3l3.5 3.5L10 10M13 6.5H6.5a4 4 0 0 0 0 8H9",
  back: "M11.5 3v10L5 8zM4 3v10",
  forward: "M4.5 3v10L11 8zM12 3v10",
  play: "M4.5 2.5v11L13 8z",
  pause: "M5 3v10M11 3v10",
  screen: "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4",
  tie: "M7 4.5 8.5 3a3 3 0 0 1 4.5 4.5L11.500 9M9 11.500 7.500 13A3 3 0 0 1 3 8.500L4.500 7M6 10l4-4",
  send: "M4 5h9M10.500 2.500 13 5l-2.500 2.500M12 11H3M5.500 8.500 3 11l2.500 2.500",
};

/** @param {keyof typeof ICONS} name */
export function icon(name) {
  const element = h("span", { class: "cx-icon", "aria-hidden": "true" });
  element.innerHTML = `<svg viewBox="0 0 16 16"><path d="${ICONS[name]}"/></svg>`;
  return element;
}
