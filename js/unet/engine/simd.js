// The engine of `plain.js` with SIMD, where the browser has it: the function is compiled from
// `accumulate.ts`, the heap is the memory of WebAssembly.

import { plainEngine } from "./plain.js";
import { BYTES } from "./simd_bytes.js";

const PAGE = 65536; // bytes

/** @returns {import("./plain.js").Engine} */
export function simdEngine() {
  const bytes = Uint8Array.from(atob(BYTES), (letter) => letter.charCodeAt(0));
  const { memory, accumulate } = /** @type {any} */ (
    new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports
  );
  return {
    reserve(count) {
      const missing = count * 4 - memory.buffer.byteLength;
      if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
      return new Float32Array(memory.buffer);
    },
    accumulate: (a, down, right, b, c, m, k, n) =>
      accumulate(4 * a, down, right, 4 * b, 4 * c, m, k, n),
  };
}

/** The fastest that there is. */
export function bestEngine() {
  try {
    return simdEngine();
  } catch {
    return plainEngine(); // an old browser, or a page that forbids WebAssembly
  }
}
