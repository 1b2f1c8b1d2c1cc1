// A network as bytes, and back: the format of `convlab.nn.unet.to_bytes`.
//
// Eight letters, "convlab1"; the length of the header, four bytes, the lowest first; the header,
// JSON, {"arrays": [[name, shape], ...]}, with spaces up to a multiple of four; then all numbers,
// float32, the lowest byte first, array after array.

import { size } from "../layers/tensor.js";

/** @typedef {import("./parameters.js").Params} Params */

const LETTERS = "convlab1";
const START = LETTERS.length + 4;

/** @param {Params} params */
export function toBytes(params) {
  const arrays = Object.entries(params).map(([name, { shape }]) => [name, shape]);
  const words = JSON.stringify({ arrays });
  const header = new TextEncoder().encode(words + " ".repeat((4 - (words.length % 4)) % 4));
  const numbers = Object.values(params).reduce((sum, { data }) => sum + data.length, 0);
  const bytes = new Uint8Array(START + header.length + 4 * numbers);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(LETTERS));
  view.setUint32(LETTERS.length, header.length, true);
  bytes.set(header, START);
  let at = START + header.length;
  for (const { data } of Object.values(params)) {
    for (const number of data) {
      view.setFloat32(at, number, true);
      at += 4;
    }
  }
  return bytes;
}

/** @param {Uint8Array} bytes
 * @returns {Params} */
export function fromBytes(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters = new TextDecoder().decode(bytes.subarray(0, LETTERS.length));
  if (letters !== LETTERS) throw new Error(`this file does not begin with ${LETTERS}`);
  const end = START + view.getUint32(LETTERS.length, true);
  const { arrays } = JSON.parse(new TextDecoder().decode(bytes.subarray(START, end)));
  const params = /** @type {Params} */ ({});
  let at = end;
  for (const [name, shape] of arrays) {
    const data = new Float32Array(size(shape));
    if (at + 4 * data.length > bytes.length) throw new Error(`the file ends within ${name}`);
    for (let n = 0; n < data.length; n++) data[n] = view.getFloat32(at + 4 * n, true);
    at += 4 * data.length;
    params[name] = { shape, data };
  }
  if (at !== bytes.length) throw new Error(`${bytes.length - at} bytes are left over`);
  return params;
}
