// A picture from a file of one's own.

import { drawn } from "./sources.js";

/**
 * @param {Blob & { name?: string }} file
 * @returns {Promise<import("./sources.js").Picture>}
 */
export async function opened(file) {
  const name = file.name ?? "your picture";
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new Error(`${name} is no picture that this browser can read.`);
  });
  return drawn(bitmap, bitmap.width, bitmap.height, name);
}
