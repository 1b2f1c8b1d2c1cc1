// What a network learns from: squares cut from pictures, turned and lit anew.

import { IGNORED } from "../layers/losses.js";
import { scene } from "../picture/sources.js";

/**
 * @typedef {import("../picture/sources.js").Picture} Picture
 * @typedef {{ image: import("../layers/tensor.js").Tensor, labels: Int8Array }} Batch
 */

const LIGHT = 0.3; // how far brightness, contrast and a slope of the light may move

/**
 * @param {Picture[]} pictures whose truth is known, at some pixels at least
 * @param {number} count squares
 * @param {number} side of a square
 * @param {boolean} augments whether squares are turned, mirrored and lit anew
 * @param {() => number} draw
 * @returns {Batch}
 */
export function squares(pictures, count, side, augments, draw) {
  const image = { shape: [count, side, side, 1], data: new Float32Array(count * side * side) };
  const labels = new Int8Array(count * side * side);
  for (let n = 0; n < count; n++) {
    const picture = pictures[Math.floor(draw() * pictures.length)];
    const corner = place(picture, side, draw);
    const motion = augments ? motionOf(side, draw) : (row, column) => [row, column];
    const light = augments ? lightOf(side, draw) : (grey) => grey;
    for (let row = 0, to = n * side * side; row < side; row++) {
      for (let column = 0; column < side; column++, to++) {
        const [down, across] = motion(row, column);
        const from = (corner.top + down) * picture.columns + corner.left + across;
        image.data[to] = light(picture.grey[from], row, column);
        labels[to] = picture.truth ? picture.truth[from] : IGNORED;
      }
    }
  }
  return { image, labels };
}

/** Where a square lies: where something is labelled in it, if a dozen tries find such a place. */
function place({ rows, columns, truth }, side, draw) {
  let corner = { top: 0, left: 0 };
  for (let tries = 0; tries < 12; tries++) {
    corner = {
      top: Math.floor(draw() * (rows - side + 1)),
      left: Math.floor(draw() * (columns - side + 1)),
    };
    if (!truth) return corner;
    const middle = (corner.top + (side >> 1)) * columns + corner.left + (side >> 1);
    if (truth[middle] !== IGNORED) return corner;
    if (tries > 5 && hasLabels(truth, columns, corner, side)) return corner;
  }
  return corner;
}

function hasLabels(truth, columns, { top, left }, side) {
  for (let row = top; row < top + side; row++) {
    for (let n = row * columns + left; n < row * columns + left + side; n++) {
      if (truth[n] !== IGNORED) return true;
    }
  }
  return false;
}

/** A turn by quarters, and a mirror. */
function motionOf(side, draw) {
  const [turns, mirrors] = [Math.floor(draw() * 4), draw() < 0.5];
  return (row, column) => {
    let [down, across] = mirrors ? [row, side - 1 - column] : [row, column];
    for (let n = 0; n < turns; n++) [down, across] = [across, side - 1 - down];
    return [down, across];
  };
}

/** Another light: more contrast or less, brighter or darker, and falling off to one side. */
function lightOf(side, draw) {
  const either = () => LIGHT * (2 * draw() - 1);
  const [contrast, brightness, down, across] = [1 + either(), either(), either(), either()];
  return (grey, row, column) =>
    grey * contrast + brightness + down * (row / side - 0.5) + across * (column / side - 0.5);
}

/** A batch of scenes, each one new.
 * @param {number} count
 * @param {number} side
 * @param {() => number} draw
 * @returns {Batch} */
export function scenes(count, side, draw) {
  const pictures = Array.from({ length: count }, () => scene(Math.floor(draw() * 2 ** 31), side));
  return squares(pictures, count, side, false, draw);
}
