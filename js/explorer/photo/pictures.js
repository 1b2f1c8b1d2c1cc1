// The photographs: two that come with the page, and one's own.

import photographs from "./photographs.json" with { type: "json" };

/** @typedef {import("./slide.js").Picture} Picture */

export const WHITE = 9; // the number of a white pixel; 0 is black
const MOST = 128; // pixels along the longer side of one's own photograph

/** @type {Record<string, Picture>} */
export const PICTURES = Object.fromEntries(
  Object.entries(photographs.pictures).map(([name, rows]) => {
    const values = Uint8Array.from(rows.join(""), Number);
    return [name, { rows: rows.length, columns: rows[0].length, values }];
  }),
);

/** Read one's own photograph, and make it as coarse as the others: it never leaves the page.
 * @param {Blob} file
 * @returns {Promise<Picture>} */
export async function readPicture(file) {
  const image = await createImageBitmap(file);
  const scale = Math.min(1, MOST / Math.max(image.width, image.height));
  const columns = Math.max(1, Math.round(image.width * scale));
  const rows = Math.max(1, Math.round(image.height * scale));
  const context = /** @type {OffscreenCanvasRenderingContext2D} */ (
    new OffscreenCanvas(columns, rows).getContext("2d")
  );
  context.imageSmoothingQuality = "high";
  context.drawImage(image, 0, 0, columns, rows);
  const { data } = context.getImageData(0, 0, columns, rows);
  const values = Uint8Array.from({ length: rows * columns }, (_, n) => {
    const [red, green, blue] = data.subarray(4 * n);
    return Math.round((WHITE * (0.299 * red + 0.587 * green + 0.114 * blue)) / 255);
  });
  return { rows, columns, values };
}

/** The grey of each number, as ImageData has it: a photograph is white at `WHITE`; a map is grey at
 * 0 if it has numbers below 0, else black.
 * @param {Picture} picture
 * @param {boolean} isPhotograph */
export function greysOf({ rows, columns, values }, isPhotograph) {
  let [low, high] = [0, 0];
  for (let n = 0; n < values.length; n++) {
    if (values[n] < low) low = values[n];
    if (values[n] > high) high = values[n];
  }
  if (isPhotograph) [low, high] = [0, WHITE];
  else if (low < 0) {
    high = Math.max(high, -low);
    low = -high;
  }
  const image = new ImageData(columns || 1, rows || 1);
  for (let n = 0; n < values.length; n++) {
    const grey = high > low ? (255 * (values[n] - low)) / (high - low) : 0;
    image.data.set([grey, grey, grey, 255], 4 * n);
  }
  return image;
}
