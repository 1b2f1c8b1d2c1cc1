// Arrays as NumPy's .npz: a zip file, nothing compressed, one .npy for each array.

/** @typedef {import("../net/parameters.js").Params} Params */

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function crc(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) value = CRC[(value ^ byte) & 255] ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** One array as .npy, version 1.0: little-endian float32, C order.
 * @param {import("../layers/tensor.js").Tensor} array
 * @returns {Uint8Array} */
function npy({ shape, data }) {
  const sides = shape.length === 1 ? `${shape[0]},` : shape.join(", ");
  const words = `{'descr': '<f4', 'fortran_order': False, 'shape': (${sides}), }`;
  const padding = 64 - ((10 + words.length + 1) % 64);
  const header = `${words}${" ".repeat(padding % 64)}\n`;
  const bytes = new Uint8Array(10 + header.length + 4 * data.length);
  const view = new DataView(bytes.buffer);
  bytes.set([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, 1, 0]);
  view.setUint16(8, header.length, true);
  bytes.set(new TextEncoder().encode(header), 10);
  for (let n = 0; n < data.length; n++) view.setFloat32(10 + header.length + 4 * n, data[n], true);
  return bytes;
}

/** @param {Params} params
 * @returns {Uint8Array<ArrayBuffer>} */
export function npz(params) {
  const files = Object.entries(params).map(([name, array]) => ({
    name: new TextEncoder().encode(`${name}.npy`),
    bytes: npy(array),
  }));
  const parts = [];
  const index = [];
  let at = 0;
  for (const { name, bytes } of files) {
    const head = header(0x04034b50, name, bytes, 30);
    index.push({ name, bytes, at });
    parts.push(head, name, bytes);
    at += head.length + name.length + bytes.length;
  }
  const start = at;
  for (const { name, bytes, at: place } of index) {
    const head = header(0x02014b50, name, bytes, 46, place);
    parts.push(head, name);
    at += head.length + name.length;
  }
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, files.length, true);
  view.setUint16(10, files.length, true);
  view.setUint32(12, at - start, true);
  view.setUint32(16, start, true);
  parts.push(end);
  return joined(parts);
}

/** A file's entry, before its bytes or in the list at the end. */
function header(letters, name, bytes, length, place = 0) {
  const head = new Uint8Array(length);
  const view = new DataView(head.buffer);
  const from = length === 46 ? 2 : 0; // the list has two bytes more at its beginning
  view.setUint32(0, letters, true);
  if (from) view.setUint16(4, 20, true);
  view.setUint16(4 + from, 20, true);
  view.setUint16(12 + from, 0x21, true); // the first of January 1980: no clock is in the file
  view.setUint32(14 + from, crc(bytes), true);
  view.setUint32(18 + from, bytes.length, true);
  view.setUint32(22 + from, bytes.length, true);
  view.setUint16(26 + from, name.length, true);
  if (from) view.setUint32(42, place, true);
  return head;
}

function joined(parts) {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
