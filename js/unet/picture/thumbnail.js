// A small picture with a mask over it, and a line of words below.

import { h, say } from "../../shared/dom.js";
import { shade } from "./shades.js";

/** @param {string} label */
export function createThumbnail(label) {
  const canvas = h("canvas", { class: "un-thumb", role: "img", "aria-label": label });
  const words = h("figcaption", {});
  const element = h("figure", { class: "un-thumbnail", hidden: true }, canvas, words);

  /**
   * @param {import("./sources.js").Picture} picture
   * @param {import("../layers/tensor.js").Tensor} probabilities
   * @param {string} text
   */
  function draw({ rows, columns, grey }, probabilities, text) {
    if (canvas.width !== columns || canvas.height !== rows) {
      Object.assign(canvas, { width: columns, height: rows });
    }
    const image = new ImageData(columns, rows);
    shade(new Uint32Array(image.data.buffer), columns, grey, probabilities);
    canvas.getContext("2d")?.putImageData(image, 0, 0);
    canvas.setAttribute("aria-label", `${label}: ${text}`);
    say(words, text);
    element.hidden = false;
  }

  return {
    element,
    draw,
    hide() {
      element.hidden = true;
    },
  };
}
