// A slider with its number, and the tie that moves several as one.

import { button, h, say, set, tell } from "../../shared/dom.js";
import { icon } from "../../shared/icons.js";

/** @typedef {ReturnType<typeof createSlider>} Slider */

/**
 * @param {string} label
 * @param {number[]} limits the least and the most
 * @param {(value: number) => void} onMove
 */
export function createSlider(label, [min, max], onMove) {
  const output = h("span", { class: "cx-value", "aria-hidden": "true" });
  const oninput = () => onMove(Number(range.value));
  const range = h("input", { type: "range", min, max, step: 1, "aria-label": label, oninput });
  const side = label.split(" ").at(-1);
  const held = h("span", { class: "cx-held", "data-side": side }, range, output);
  return {
    range,
    held,
    element: h("label", { class: "cx-slider", title: label }, held),
    /** @param {number} value
     * @param {string | number} text
     * @param {string | number} words what a reader of the screen says */
    show(value, text = value, words = text) {
      set(range, value);
      tell(range, words);
      say(output, text);
    },
  };
}

/** @param {string} what
 * @param {() => void} onToggle */
export const createTie = (what, onToggle) =>
  button(icon("tie"), `${what}: move all axes together`, onToggle, {
    class: "cx-tie",
    "aria-pressed": "true",
  });

/** @param {string} label
 * @param {Node[]} items */
export const line = (label, ...items) =>
  h("div", { class: "cx-row" }, h("span", { class: "cx-label" }, label), ...items);
