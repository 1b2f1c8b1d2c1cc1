// Networks for tests: small, random, in double precision where gradients are measured.

import { plainEngine } from "../../unet/engine/plain.js";
import { init } from "../../unet/net/parameters.js";
import { uniform } from "../../unet/net/random.js";

export const DOUBLE = plainEngine(Float64Array);

/** @param {object} [plan] */
export const plan = (plan = {}) => ({
  channels: 1,
  filters: 2,
  classes: 1,
  depth: 2,
  batchnorm: true,
  skips: [true, true],
  upsampler: "transposed3",
  ...plan,
});

/** Parameters that leave nothing at 0 or 1, in double precision. */
export function params(given, seed = 0) {
  const draw = uniform(seed + 100);
  const drawn = init(plan(given), seed);
  return Object.fromEntries(
    Object.entries(drawn).map(([name, { shape, data }]) => {
      const moved = Float64Array.from(data, (value) =>
        name.endsWith("kernel") ? value : value + 0.2 * draw(),
      );
      return [name, { shape, data: moved }];
    }),
  );
}

/** @param {number[]} shape */
export function random(shape, seed = 0) {
  const draw = uniform(seed);
  const count = shape.reduce((product, side) => product * side, 1);
  return { shape, data: Float64Array.from({ length: count }, () => 2 * draw() - 1) };
}
