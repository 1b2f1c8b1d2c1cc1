// Hand a file to the reader.

import { h } from "./dom.js";

/** @param {Blob} blob
 * @param {string} name */
export function download(blob, name) {
  const link = h("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}
