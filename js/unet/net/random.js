// Random numbers from a seed: the same ones in every browser.

/**
 * Uniform from 0 to 1, 1 left out (mulberry32, by Tommy Ettinger).
 * @param {number} seed
 * @returns {() => number}
 */
export function uniform(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let z = Math.imul(state ^ (state >>> 15), state | 1);
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
    return ((z ^ (z >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Normal, mean 0 and variance 1 (Box and Muller, 1958).
 * @param {() => number} draw
 * @returns {() => number}
 */
export const normal = (draw) => () =>
  Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
