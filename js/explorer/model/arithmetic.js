// Everything that follows from a state: sizes, which cells meet at which tap, the numbers.
//
// Nothing here knows convlab's code: where a kernel is attached, convlab computes the same setting
// again, and the two answers are compared.

import { problemsOf, settleAxis } from "./sizes.js";
import { imageAt, kernelAt, largeAndSmall } from "./state.js";

/** @typedef {import("./types.js").Model} Model */
/** @typedef {import("./types.js").Pair} Pair */

/**
 * @param {import("./types.js").State} state
 * @returns {Model}
 */
export function compute(state) {
  const along = [settleAxis(state, 0), settleAxis(state, 1)];
  const problems = problemsOf(along);
  const conv = state.operator === "conv";
  const [cLarge, cSmall] = largeAndSmall(state);
  const sides = (name) => /** @type {Pair} */ ([along[0][name], along[1][name]]);
  const [large, small] = [sides("large"), sides("small")];
  const model = /** @type {Model} */ ({
    state,
    along,
    conv,
    problems,
    ok: problems.length === 0,
    cLarge,
    cSmall,
    large,
    small,
    kernel: sides("kernel"),
    inChannels: state.channels[0],
    outChannels: state.channels[1],
    places: along.map((axis) => axis.large + axis.before + axis.after),
    inSize: conv ? large : small,
    outSize: conv ? small : large,
  });
  model.x = imageOf(model);
  model.w = weightsOf(model);
  if (model.ok) {
    meet(model);
    multiply(model);
  }
  return model;
}

// The numbers that are seen: (row, column, channel).
function imageOf({ state, inSize: [rows, columns], inChannels }) {
  const x = new Float64Array(rows * columns * inChannels);
  for (let r = 0, n = 0; r < rows; r++)
    for (let c = 0; c < columns; c++)
      for (let i = 0; i < inChannels; i++) x[n++] = state.image[imageAt(r, c, i)];
  return x;
}

// The weights that are seen: (row, column, large, small).
function weightsOf({ state, kernel: [rows, columns], cLarge, cSmall }) {
  const w = new Float64Array(rows * columns * cLarge * cSmall);
  for (let r = 0, n = 0; r < rows; r++)
    for (let c = 0; c < columns; c++)
      for (let i = 0; i < cLarge; i++)
        for (let j = 0; j < cSmall; j++) w[n++] = state.weights[kernelAt(r, c, i, j)];
  return w;
}

// Lay the kernel at every place: which small cell meets which large cell at which tap. A place
// counts the large side with its padding; the large cell is -1 where the place is padding.
function meet(model) {
  const [down, across] = model.along;
  const { places } = model;
  const taps = down.kernel * across.kernel;
  const count = down.small * across.small * taps;
  const [small, large, placed, tap] = [0, 0, 0, 0].map(() => new Int32Array(count));
  let n = 0;
  for (let sr = 0; sr < down.small; sr++)
    for (let sc = 0; sc < across.small; sc++)
      for (let tr = 0; tr < down.kernel; tr++)
        for (let tc = 0; tc < across.kernel; tc++, n++) {
          const r = sr * down.stride + tr * down.dilation;
          const c = sc * across.stride + tc * across.dilation;
          const lr = r - down.before;
          const lc = c - across.before;
          const inside = lr >= 0 && lr < down.large && lc >= 0 && lc < across.large;
          small[n] = sr * across.small + sc;
          placed[n] = r * places[1] + c;
          large[n] = inside ? lr * across.large + lc : -1;
          tap[n] = tr * across.kernel + tc;
        }
  model.meets = { count, small, large, place: placed, tap };
}

// The output, the entries of the matrix (out, in, tap: channels last and fastest), the counts.
function multiply(model) {
  const { meets, conv, cLarge, cSmall, x, w } = model;
  const count = meets.large.reduce((sum, cell) => sum + (cell >= 0 ? 1 : 0), 0) * cLarge * cSmall;
  const [output, input, tap, meeting] = [0, 0, 0, 0].map(() => new Int32Array(count));
  const entries = { count, out: output, in: input, tap, meet: meeting };
  const cells = ([rows, columns]) => rows * columns;
  model.y = new Float64Array(cells(model.outSize) * model.outChannels);
  model.reads = new Int32Array(cells(model.inSize));
  model.terms = new Int32Array(cells(model.outSize));
  for (let m = 0, n = 0; m < meets.count; m++) {
    if (meets.large[m] < 0) continue;
    const source = conv ? meets.large[m] : meets.small[m];
    const target = conv ? meets.small[m] : meets.large[m];
    model.reads[source]++;
    model.terms[target]++;
    for (let i = 0; i < cLarge; i++)
      for (let j = 0; j < cSmall; j++, n++) {
        entries.meet[n] = m;
        entries.tap[n] = (meets.tap[m] * cLarge + i) * cSmall + j;
        entries.in[n] = conv ? source * cLarge + i : source * cSmall + j;
        entries.out[n] = conv ? target * cSmall + j : target * cLarge + i;
        model.y[entries.out[n]] += x[entries.in[n]] * w[entries.tap[n]];
      }
  }
  model.entries = entries;
}

/**
 * Everything that was computed, for convlab to compare: what fits a message, and the buffers.
 * @param {Model} model
 * @returns {[object, DataView[]]}
 */
export function testimony(model) {
  const { ok, small, large, along, entries, w, y, problems } = model;
  const pads = along.map(({ before, after }) => [before, after]);
  const content = { ok, problems, small, large, pads };
  if (!ok) return [content, []];
  const values = Float64Array.from(entries.tap, (tap) => w[tap]);
  return [content, [y, entries.out, entries.in, values].map((array) => new DataView(array.buffer))];
}
