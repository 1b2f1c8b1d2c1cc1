// Where a network's products are computed: a heap of numbers, and one function that multiplies what
// lies in it. This is the plain one. `simd.js` is the same four numbers at a time, and eleven times as
// fast: a U-Net of 8 filters, depth 3, answers for 96 x 96 pixels in 16 ms instead of 177, and learns
// from four squares of 64 x 64 in 96 ms instead of 1192 (medians, one core, Node 20).

/**
 * @typedef {Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>} Numbers
 *
 * @typedef {object} Engine
 * @property {(count: number) => Numbers} reserve The heap, with room for so many numbers at least.
 *   What lay there is kept; an array that an earlier call gave must not be used any more.
 * @property {(a: number, down: number, right: number, b: number, c: number, m: number, k: number,
 *   n: number) => void} accumulate
 *   C (m x n) += A (m x k) times B (k x n), each given by where it begins in the heap. B and C lie
 *   row after row; the number of A in row r and column q lies at r * down + q * right.
 */

/**
 * @param {Float32ArrayConstructor | Float64ArrayConstructor} [Kind]
 * @returns {Engine}
 */
export function plainEngine(Kind = Float32Array) {
  let heap = /** @type {Numbers} */ (new Kind(0));
  return {
    reserve(count) {
      if (heap.length < count) {
        const larger = new Kind(count);
        larger.set(heap);
        heap = larger;
      }
      return heap;
    },
    accumulate(a, down, right, b, c, m, k, n) {
      for (let r = 0; r < m; r++) {
        for (let q = 0; q < k; q++) {
          const x = heap[a + r * down + q * right];
          if (x === 0) continue; // what a ReLU has cut off
          for (let j = 0; j < n; j++) heap[c + r * n + j] += x * heap[b + q * n + j];
        }
      }
    },
  };
}
