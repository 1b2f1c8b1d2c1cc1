// A box of the U: the maps that one layer writes, with its name and sizes, and what is lit in it.

import { PALETTE } from "../../shared/colour.js";
import { h } from "../../shared/dom.js";
import { arranged, paint } from "./mosaic.js";

/** @typedef {import("../layers/tensor.js").Tensor} Tensor */

/**
 * @typedef {import("../look/fields.js").Box} Field
 * @typedef {import("../session/studio.js").Cell} Cell
 */

/**
 * @param {string} layer
 * @param {string} words what the layer does
 * @param {"maps" | "picture" | "mask"} kind
 * @param {object} hands
 * @param {(cell: Cell | null, hold: boolean) => void} hands.onPoint
 * @param {(layer: string) => void} hands.onFocus
 */
export function createBox(layer, words, kind, { onPoint, onFocus }) {
  const canvas = h("canvas", { class: "un-maps" });
  const marks = h("canvas", { class: "un-marks" });
  const frame = h("button", { type: "button", class: "un-frame", title: words }, canvas, marks);
  const count = h("span", { class: "un-size" });
  const name = h("span", { class: "un-name" }, `${arrowOf(layer)}${nameOf(layer)} `, count);
  const element = h("div", { class: "un-box", "data-layer": layer }, name, frame);
  let place = arranged([1, 1, 1, 1]);
  let image = new ImageData(1, 1);
  let pixels = new Uint32Array(image.data.buffer);
  let marked = false;
  let side = { width: 0, height: 0 }; // of the frame: asked for at each mark, it would cost a layout
  new ResizeObserver(([{ contentRect }]) => {
    side = contentRect;
  }).observe(frame);

  /** @param {number[]} shape */
  function resize(shape) {
    place = arranged(shape);
    [canvas.width, canvas.height] = [place.width, place.height];
    image = new ImageData(place.width, place.height);
    pixels = new Uint32Array(image.data.buffer);
    frame.style.aspectRatio = `${place.width} / ${place.height}`;
    const [, rows, columns, channels] = shape;
    count.textContent = channels === 1 ? "" : `× ${channels}`;
    frame.setAttribute(
      "aria-label",
      `${nameOf(layer)}: ${words}; ${channels} ${channels === 1 ? "map" : "maps"} of ${rows} by ${columns}`,
    );
  }

  /** @param {PointerEvent} event
   * @returns {Cell | null} */
  function cellOf(event) {
    const box = canvas.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * place.width;
    const y = ((event.clientY - box.top) / box.height) * place.height;
    const cell = place.cellAt(x, y);
    return cell && { layer, ...cell };
  }

  frame.addEventListener("pointermove", (event) => onPoint(cellOf(event), false));
  frame.addEventListener("pointerleave", () => onPoint(null, false));
  frame.addEventListener("pointerdown", (event) => onPoint(cellOf(event), true));
  frame.addEventListener("focus", () => onFocus(layer));

  return {
    layer,
    element,
    frame,
    shape: () => [1, place.rows, place.columns, place.channels],
    /** @param {Tensor} maps
     * @param {"maps" | "picture" | "mask"} [as] */
    show(maps, as = kind) {
      if (String(maps.shape) !== String([1, place.rows, place.columns, place.channels])) {
        resize(maps.shape);
      }
      paint(pixels, place, maps, as);
      canvas.getContext("2d")?.putImageData(image, 0, 0);
    },
    /** Light a field in every map, and one cell in one of them.
     * @param {Field | undefined} field
     * @param {Cell | null} cell */
    mark(field, cell) {
      if (!field && !marked) return;
      const scale = devicePixelRatio;
      const [width, height] = [Math.round(side.width * scale), Math.round(side.height * scale)];
      if (marks.width !== width || marks.height !== height) Object.assign(marks, { width, height });
      const context = /** @type {CanvasRenderingContext2D} */ (marks.getContext("2d"));
      context.clearRect(0, 0, width, height);
      marked = Boolean(field);
      element.classList.toggle("un-lit", marked);
      if (!field) return;
      const [across, down] = [width / place.width, height / place.height];
      context.strokeStyle = PALETTE.highlight;
      context.lineWidth = Math.max(1.5 * scale, 1);
      for (let channel = 0; channel < place.channels; channel++) {
        if (cell && cell.channel !== channel) continue;
        const { x, y } = place.corner(channel);
        context.strokeRect(
          (x + field.left) * across,
          (y + field.top) * down,
          Math.max((field.right - field.left + 1) * across, 3 * scale),
          Math.max((field.bottom - field.top + 1) * down, 3 * scale),
        );
      }
    },
  };
}

/** @typedef {ReturnType<typeof createBox>} DiagramBox */

/** Which way a layer leads: down to half the size, or up again. */
const arrowOf = (layer) => ({ p: "↓ ", u: "↑ " })[/^[pu]\d/.test(layer) ? layer[0] : ""] ?? "";

/** @param {string} layer */
export const nameOf = (layer) =>
  ({ image: "picture", outputs: "logits", probabilities: "mask" })[layer] ?? layer;
