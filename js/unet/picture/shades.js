// The colours of a picture's pixels: each grey level as it is, under a mask, under a stroke.

import { BLACK, COLOURS, mix, WHITE } from "../../shared/colour.js";
import { CLASS_ROLES } from "../diagram/mosaic.js";
import { labelsOf } from "./scores.js";

const under = (role, share) =>
  Uint32Array.from({ length: 256 }, (_, n) =>
    mix(mix(BLACK, WHITE, n / 255), COLOURS[role], share),
  );
const PLAIN = under("paper", 0);
const MASKED = CLASS_ROLES.map((role) => under(role, 0.5));
const EDGE = under("paper", 0.9); // of a mask: who sees no green sees a line
const GROUND = under("input", 0.75);
const OBJECT = under("kernel", 0.8);

/**
 * @param {Uint32Array} pixels are written
 * @param {number} columns
 * @param {Float32Array} grey
 * @param {import("../layers/tensor.js").Tensor | null} probabilities whose mask lies over it
 * @param {Int8Array} [strokes]
 */
export function shade(pixels, columns, grey, probabilities, strokes) {
  const labels = probabilities && labelsOf(probabilities);
  for (let n = 0; n < grey.length; n++) {
    const level = Math.min(Math.max(Math.round(255 * grey[n]), 0), 255);
    let colours = labels?.[n] ? MASKED[labels[n]] : PLAIN;
    if (labels?.[n] && isEdge(labels, n, columns)) colours = EDGE;
    if (strokes && strokes[n] >= 0) colours = strokes[n] ? OBJECT : GROUND;
    pixels[n] = colours[level];
  }
}

/** Whether a neighbour has another label; beyond the picture nothing has. */
function isEdge(labels, n, columns) {
  const [own, column] = [labels[n], n % columns];
  return (
    (column > 0 && labels[n - 1] !== own) ||
    (column < columns - 1 && labels[n + 1] !== own) ||
    (labels[n - columns] ?? own) !== own ||
    (labels[n + columns] ?? own) !== own
  );
}
