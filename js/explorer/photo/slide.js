// The kernel of the grids over a whole photograph.

/** @typedef {import("../model/types.js").Model} Model */
/** @typedef {{ rows: number, columns: number, values: ArrayLike<number> }} Picture */

/** One weight of the channels in front, by its tap.
 * @param {Model} model */
function weightsInFront({ state, conv, cLarge, cSmall, w }) {
  const [input, output] = state.front;
  const [i, j] = conv ? [input, output] : [output, input];
  return (tap) => w[(tap * cLarge + i) * cSmall + j];
}

/** How long the other side of an axis is, of a photograph of this length.
 * @param {import("../model/types.js").Axis} axis
 * @param {number} length
 * @param {boolean} conv */
function otherSide({ before, after, reach, stride, large, small }, length, conv) {
  if (conv) return Math.floor((length + before + after - reach) / stride) + 1;
  return large + stride * (length - small); // what the output_padding adds is in `large`
}

/**
 * What the operator makes of a photograph, with the settings of the grids.
 * @param {Model} model
 * @param {Picture} picture
 * @returns {Picture}
 */
export function slideOver(model, picture) {
  const [down, across] = model.along;
  const rows = Math.max(otherSide(down, picture.rows, model.conv), 0);
  const columns = Math.max(otherSide(across, picture.columns, model.conv), 0);
  const values = new Float64Array(rows * columns);
  const weight = weightsInFront(model);
  const written = { rows, columns };
  const [large, small] = model.conv ? [picture, written] : [written, picture];
  for (let tr = 0; tr < down.kernel; tr++)
    for (let tc = 0; tc < across.kernel; tc++) {
      const w = weight(tr * across.kernel + tc);
      if (!w) continue;
      for (let sr = 0; sr < small.rows; sr++) {
        const r = sr * down.stride + tr * down.dilation - down.before;
        if (r < 0 || r >= large.rows) continue;
        for (let sc = 0; sc < small.columns; sc++) {
          const c = sc * across.stride + tc * across.dilation - across.before;
          if (c < 0 || c >= large.columns) continue;
          const [there, here] = [r * large.columns + c, sr * small.columns + sc];
          if (model.conv) values[here] += w * picture.values[there];
          else values[there] += w * picture.values[here];
        }
      }
    }
  return { rows, columns, values };
}

/** The rectangle of the cells of one side that are tied to what is looked at, if any.
 * @param {Uint8Array | undefined} lit
 * @param {number} columns of that side
 * @param {number} channels of that side
 * @returns {[number, number, number, number] | null} row, column, rows, columns */
export function boxOf(lit, columns, channels) {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let n = 0; n < (lit?.length ?? 0); n++) {
    if (!lit?.[n]) continue;
    const cell = Math.floor(n / channels);
    const [r, c] = [Math.floor(cell / columns), cell % columns];
    [top, bottom] = [Math.min(top, r), Math.max(bottom, r)];
    [left, right] = [Math.min(left, c), Math.max(right, c)];
  }
  return bottom < 0 ? null : [top, left, bottom - top + 1, right - left + 1];
}
