// convlab's explorer: one convolution, or its transpose, in every view at once.
//
// One plain ES module: no build step, no framework, no network. `render` shows it in a notebook
// (anywidget), `open` on a page of its own. From top to bottom: the arithmetic, which cells are
// tied to which, the line of Python, the words, the views, the drawing, the hands.
//
// Axes are (row, column). *Large* is the side that a convolution reads and its transpose writes;
// *small* is the other. In one dimension the row axis is there with the size 1.
//
// Nothing here knows convlab's code: where a kernel is attached, convlab computes the same setting
// again, and the two answers are compared.

// ---------------------------------------------------------------- names and numbers

export const LIMITS = {
  size: [1, 16], kernel: [1, 7], stride: [1, 4], dilation: [1, 4], sides: [0, 6],
  output_padding: [0, 3], channels: [1, 3],
};

// The roles' colours are those of convlab/figures/style.py; a test holds the two together.
export const PALETTE = {
  input: "#005EC4", kernel: "#DDAA00", output: "#00B06B", overlap: "#D162AC",
  padding: "#8A929E", difference: "#BE4600", highlight: "#A0005A", ink: "#1F2430",
  muted: "#5B6470", zero: "#686F7A", empty: "#F0F2F5", paper: "#FFFFFF",
};

export const VIEWS = {
  grids: "grids", matrix: "matrix", gather: "gather", stamp: "stamp", zeros: "zeros",
  overlap: "overlap", formula: "formula", code: "code",
};
const FIRST_VIEWS = ["grids", "matrix", "gather", "formula"];
const AXES = ["rows", "columns"];
const MINUS = "\u2212", TIMES = "\u00d7", DOT = "\u00b7";

// The seed's example, then small numbers in no order: growing a grid only adds to what was there.
const SEED = {
  image: [[4, 5, 8, 7], [1, 8, 8, 8], [3, 6, 6, 4], [6, 5, 7, 8]],
  small: [[2, 1], [4, 4]],
  kernel: [[1, 4, 1], [1, 4, 3], [3, 3, 1]],
};
const IMAGE_SIDE = LIMITS.size[1], KERNEL_SIDE = LIMITS.kernel[1], MOST = LIMITS.channels[1];

function filler(count, most, seed) {
  // Numerical Recipes' linear congruential generator: the same numbers everywhere, forever.
  let state = seed;
  return Float64Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * (most + 1));
  });
}

// Where a number lives: images are (row, column, channel), kernels (row, column, large, small).
const imageAt = (r, c, channel) => (r * IMAGE_SIDE + c) * MOST + channel;
const kernelAt = (r, c, large, small) => ((r * KERNEL_SIDE + c) * MOST + large) * MOST + small;

export function initial(operator = "conv") {
  const state = {
    operator, axes: 2, size: [4, 4], kernel: [3, 3], stride: [1, 1], dilation: [1, 1],
    padding: "valid", output_padding: null, channels: [1, 1], front: [0, 0],
    image: filler(IMAGE_SIDE * IMAGE_SIDE * MOST, 9, 7),
    weights: filler(KERNEL_SIDE * KERNEL_SIDE * MOST * MOST, 4, 11),
    cursor: { kind: operator === "conv" ? "output" : "input", at: [0, 0] },
    pinned: false, views: [...FIRST_VIEWS], projector: false, ghost: true, predict: null,
  };
  place(SEED.image, (r, c, v) => (state.image[imageAt(r, c, 0)] = v));
  place(SEED.kernel, (r, c, v) => (state.weights[kernelAt(r, c, 0, 0)] = v));
  if (operator === "transpose") {
    state.size = [2, 2];
    place(SEED.small, (r, c, v) => (state.image[imageAt(r, c, 0)] = v));
  }
  return state;
}

function place(rows, put) {
  rows.forEach((row, r) => row.forEach((value, c) => put(r, c, value)));
}

export const copy = (state) => ({
  ...state,
  ...Object.fromEntries(["size", "kernel", "stride", "dilation", "channels", "front", "views"].map(
    (name) => [name, [...state[name]]])),
  padding: typeof state.padding === "string" ? state.padding : state.padding.map((p) => [...p]),
  output_padding: state.output_padding && [...state.output_padding],
  image: state.image.slice(), weights: state.weights.slice(),
  cursor: { kind: state.cursor.kind, at: [...state.cursor.at] },
});

// ---------------------------------------------------------------- arithmetic

// Keras's "same": as few zeros as give ceil(n / stride) outputs, the odd one after.
function samePads(n, reach, stride) {
  const total = Math.max((Math.ceil(n / stride) - 1) * stride + reach - n, 0);
  return [Math.floor(total / 2), total - Math.floor(total / 2)];
}

// One axis: its sizes and its padding, or `problem`: why there is no output.
export function settleAxis(state, axis) {
  if (state.axes === 1 && axis === 0) {
    return { large: 1, small: 1, before: 0, after: 0, kernel: 1, stride: 1, dilation: 1, reach: 1 };
  }
  const n = state.size[axis], kernel = state.kernel[axis];
  const stride = state.stride[axis], dilation = state.dilation[axis];
  const reach = (kernel - 1) * dilation + 1;
  const rule = typeof state.padding === "string" ? state.padding : state.padding[axis];
  const settled = { kernel, stride, dilation, reach };
  if (state.operator === "conv") {
    const [before, after] =
      rule === "same" ? samePads(n, reach, stride) : rule === "valid" ? [0, 0] : rule;
    const room = n + before + after;
    if (reach > room) {
      const padded = before + after ? `the padded input has ${room}` : `the input has ${n}`;
      return { ...settled, large: n, before, after, small: 0,
        problem: `The kernel reaches over ${reach} ${AXES[axis]}, but ${padded}.` };
    }
    return { ...settled, large: n, before, after, small: Math.floor((room - reach) / stride) + 1 };
  }
  const given = state.output_padding === null ? null : state.output_padding[axis];
  const least = rule === "same" ? 1 - (reach % 2) : 0;
  const blank = { ...settled, small: n, large: 0, before: 0, after: 0 };
  if (given !== null && given >= stride) {
    return { ...blank, problem:
      `output_padding picks one of the ${stride} size${stride > 1 ? "s" : ""} that shrink to ` +
      `${n} ${AXES[axis]}. So it must be below the stride, ${stride}; it is ${given}.` };
  }
  if (given !== null && given < least) {
    return { ...blank, problem:
      `With "same" and a kernel that reaches over ${reach} ${AXES[axis]}, an even number, ` +
      `output_padding must be at least ${least}; it is ${given}.` };
  }
  if (rule === "same") {
    const large = given === null ? stride * n : stride * (n - 1) + (reach % 2) + given;
    const [before, after] = samePads(large, reach, stride);
    return { ...settled, small: n, large, before, after };
  }
  const extra = given === null ? Math.max(stride - reach, 0) : given;
  const [before, after] = rule === "valid" ? [0, 0] : rule;
  const written = stride * (n - 1) + reach + extra;
  if (written - before - after < 1) {
    return { ...blank, before, after, problem:
      `The stamps write ${written} ${AXES[axis]}, and the padding crops ${before + after} ` +
      `of them: nothing is left.` };
  }
  return { ...settled, small: n, large: written - before - after, before, after };
}

// What is wrong, in as few sentences as will do: often both axes have one and the same problem.
function said([rows, columns]) {
  if (rows && columns && rows.replaceAll(AXES[0], AXES[1]) === columns) {
    return [rows.replace(AXES[0], `${AXES[0]} and ${AXES[1]}`)];
  }
  return [rows, columns].filter(Boolean);
}

// Everything that follows from a state: sizes, which cells meet at which tap, the numbers.
export function compute(state) {
  const along = [settleAxis(state, 0), settleAxis(state, 1)];
  const problems = said(along.map((axis) => axis.problem));
  const conv = state.operator === "conv";
  const [read, written] = state.channels;
  const [cLarge, cSmall] = conv ? [read, written] : [written, read];
  const sides = (name) => [along[0][name], along[1][name]];
  const model = {
    state, along, conv, problems, ok: problems.length === 0, cLarge, cSmall,
    large: sides("large"), small: sides("small"), kernel: sides("kernel"),
    inChannels: read, outChannels: written,
    places: along.map(({ large, before, after }) => large + before + after),
  };
  model.inSize = conv ? model.large : model.small;
  model.outSize = conv ? model.small : model.large;
  const [inRows, inColumns] = model.inSize;
  const [kernelRows, kernelColumns] = model.kernel;
  model.x = new Float64Array(inRows * inColumns * read);
  for (let r = 0, n = 0; r < inRows; r++)
    for (let c = 0; c < inColumns; c++)
      for (let i = 0; i < read; i++) model.x[n++] = state.image[imageAt(r, c, i)];
  model.w = new Float64Array(kernelRows * kernelColumns * cLarge * cSmall);
  for (let r = 0, n = 0; r < kernelRows; r++)
    for (let c = 0; c < kernelColumns; c++)
      for (let i = 0; i < cLarge; i++)
        for (let j = 0; j < cSmall; j++) model.w[n++] = state.weights[kernelAt(r, c, i, j)];
  if (model.ok) {
    meet(model);
    multiply(model);
  }
  return model;
}

// Lay the kernel at every place: which small cell meets which large cell at which tap. A place
// counts the large side with its padding; the large cell is -1 where the place is padding.
function meet(model) {
  const [down, across] = model.along, { places } = model;
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
          const lr = r - down.before, lc = c - across.before;
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
  const inside = meets.large.reduce((sum, cell) => sum + (cell >= 0), 0);
  const entries = { count: inside * cLarge * cSmall };
  for (const name of ["out", "in", "tap", "meet"]) entries[name] = new Int32Array(entries.count);
  const cells = ([rows, columns]) => rows * columns;
  model.y = new Float64Array(cells(model.outSize) * model.outChannels);
  model.reads = new Int32Array(cells(model.inSize)); // how many outputs each input cell goes to
  model.terms = new Int32Array(cells(model.outSize)); // how many inputs each output cell sums
  for (let m = 0, n = 0; m < meets.count; m++) {
    if (meets.large[m] < 0) continue;
    const [source, target] = conv ? [meets.large[m], meets.small[m]] : [meets.small[m], meets.large[m]];
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

// The nearest settings that can be: one control moved as little as possible, the others kept.
export function nearest(state) {
  const axes = state.axes === 1 ? [1] : [0, 1];
  const broken = axes.filter((axis) => settleAxis(state, axis).problem);
  const found = [];
  const consider = (label, changed, name) => {
    if (compute(changed).ok) found.push({ label, state: changed, name });
  };
  for (const [name, word] of [["kernel", "kernel"], ["size", "input"], ["dilation", "dilation"],
    ["stride", "stride"]]) {
    const changed = copy(state);
    const moved = broken.every((axis) => moveUntilFine(changed, name, axis));
    if (moved) consider(`${word} ${spell(changed, name)}`, changed, name);
  }
  if (state.operator === "transpose" && state.output_padding !== null) {
    const changed = copy(state);
    const moved = broken.every((axis) => moveUntilFine(changed, "output_padding", axis));
    if (moved) consider(`output_padding ${spell(changed, "output_padding")}`, changed, "output_padding");
    consider("output_padding None", { ...copy(state), output_padding: null }, "output_padding");
  }
  if (state.padding !== "same") consider('padding "same"', { ...copy(state), padding: "same" }, "padding");
  if (state.operator === "transpose" && state.padding !== "valid")
    consider('padding "valid"', { ...copy(state), padding: "valid" }, "padding");
  if (!found.length) { // two settings at once are wrong
    consider('padding "valid", output_padding None',
      { ...copy(state), padding: "valid", output_padding: null }, "padding");
  }
  return found;
}

function moveUntilFine(state, name, axis) {
  const [least, most] = LIMITS[name], start = state[name][axis];
  for (let step = 1; step <= most - least; step++)
    for (const value of [start - step, start + step]) {
      if (value < least || value > most) continue;
      state[name][axis] = value;
      if (!settleAxis(state, axis).problem) return true;
    }
  return false;
}

const spell = (state, name) =>
  (state.axes === 1 ? [state[name][1]] : state[name]).join(` ${TIMES} `);

// ---------------------------------------------------------------- what is tied to what

// A reference names one cell: {kind, index}. Kinds: "input" and "output" (channels last and
// fastest), "tap" (kernel, likewise), "place" (the large side with its padding), "entry" (a cell of
// the matrix: index is its row, column its column). Two cells are tied if a product joins them.
export function links(model, ref) {
  const tied = {
    input: new Uint8Array(model.x.length), tap: new Uint8Array(model.w.length),
    output: new Uint8Array(model.ok ? model.y.length : 0),
    place: new Uint8Array(model.ok ? model.places[0] * model.places[1] : 0), entries: [],
  };
  if (!ref) return tied;
  if (tied[ref.kind]) tied[ref.kind][ref.index] = 1;
  if (!model.ok) return tied;
  const { entries, meets } = model;
  const isTied = {
    input: (n) => entries.in[n] === ref.index,
    output: (n) => entries.out[n] === ref.index,
    tap: (n) => entries.tap[n] === ref.index,
    place: (n) => meets.place[entries.meet[n]] === ref.index,
    entry: (n) => entries.out[n] === ref.index && entries.in[n] === ref.column,
  }[ref.kind];
  for (let n = 0; n < entries.count; n++) {
    if (!isTied(n)) continue;
    tied.entries.push(n);
    tied.input[entries.in[n]] = tied.output[entries.out[n]] = tied.tap[entries.tap[n]] = 1;
    tied.place[meets.place[entries.meet[n]]] = 1;
  }
  if (ref.kind === "entry") tied.input[ref.column] = tied.output[ref.index] = 1;
  tiePadding(model, ref, tied);
  return tied;
}

// Padding is no cell of the matrix, but windows lie on it and stamps are cropped there.
function tiePadding(model, ref, tied) {
  const { meets, conv, cLarge, cSmall } = model;
  const small = conv ? "output" : "input", channels = cLarge * cSmall;
  for (let m = 0; m < meets.count; m++) {
    if (meets.large[m] >= 0) continue;
    if (ref.kind === small && meets.small[m] === Math.floor(ref.index / cSmall)) {
      tied.place[meets.place[m]] = 1;
    } else if (ref.kind === "tap" && meets.tap[m] === Math.floor(ref.index / channels)) {
      tied.place[meets.place[m]] = 1;
    } else if (ref.kind === "place" && meets.place[m] === ref.index) {
      tied[small].fill(1, meets.small[m] * cSmall, (meets.small[m] + 1) * cSmall);
      tied.tap.fill(1, meets.tap[m] * channels, (meets.tap[m] + 1) * channels);
    }
  }
}

const shapeOf = (model, kind) => ({
  input: [...model.inSize, model.inChannels], output: [...model.outSize, model.outChannels],
  tap: [...model.kernel, model.cLarge, model.cSmall], place: model.places,
}[kind]);

// Where a reference lies: [row, column, ...channels].
export function whereIs(model, ref) {
  if (ref.kind === "entry") return [ref.index, ref.column];
  const shape = shapeOf(model, ref.kind), at = [];
  let rest = ref.index;
  for (let axis = shape.length - 1; axis > 0; axis--) {
    at.unshift(rest % shape[axis]);
    rest = Math.floor(rest / shape[axis]);
  }
  return [rest, ...at];
}

// The cell that the cursor stands on, moved inside if the grid has shrunk; null if there is none.
export function cursorRef(model, cursor = model.state.cursor) {
  const clamp = (value, size) => Math.min(Math.max(value, 0), size - 1);
  if (cursor.kind === "entry") {
    return model.ok
      ? { kind: "entry", index: clamp(cursor.at[0], model.y.length),
        column: clamp(cursor.at[1], model.x.length) }
      : null;
  }
  if (!model.ok && (cursor.kind === "output" || cursor.kind === "place")) return null;
  const [rows, columns, ...channels] = shapeOf(model, cursor.kind);
  let index = clamp(cursor.at[0], rows) * columns + clamp(cursor.at[1], columns);
  frontOf(model, cursor.kind).forEach((channel, n) => (index = index * channels[n] + channel));
  return { kind: cursor.kind, index };
}

// The channels that lie in front, for a kind of cell.
function frontOf(model, kind) {
  const [read, written] = model.state.front.map(
    (channel, n) => Math.min(channel, model.state.channels[n] - 1));
  return { input: [read], output: [written], place: [],
    tap: model.conv ? [read, written] : [written, read] }[kind];
}

// ---------------------------------------------------------------- the line of Python

const isPlain = (values) => values.every((value) => value === values[0]);
const python = (value) =>
  value === null ? "None" : value === true ? "True" : value === false ? "False"
    : typeof value === "string" ? JSON.stringify(value)
      : Array.isArray(value) ? `[${value.map(python).join(", ")}]`
        : Object.is(value, -0) ? "0" : String(value);
const tuple = (values) => `(${values.map(python).join(", ")}${values.length === 1 ? "," : ""})`;

// One number for every axis where that says it all, else one for each.
function perAxis(state, values) {
  const own = state.axes === 1 ? [values[1]] : values;
  return isPlain(own) ? python(own[0]) : tuple(own);
}

function padding(state) {
  if (typeof state.padding === "string") return python(state.padding);
  const sides = state.axes === 1 ? [state.padding[1]] : state.padding;
  if (isPlain(sides.flat())) return python(sides[0][0]);
  return `(${sides.map(tuple).join(", ")}${sides.length === 1 ? "," : ""})`;
}

export const hasChannels = (state) => state.channels.some((count) => count > 1);

// The visible numbers as nested lists: (rows, columns), or (columns) in one dimension, and
// channels last where there are several.
export function imageList(state) {
  const [rows, columns] = state.axes === 1 ? [1, state.size[1]] : state.size;
  const cell = (r, c) =>
    hasChannels(state)
      ? range(state.channels[0]).map((i) => state.image[imageAt(r, c, i)])
      : state.image[imageAt(r, c, 0)];
  const list = range(rows).map((r) => range(columns).map((c) => cell(r, c)));
  return state.axes === 1 ? list[0] : list;
}

export function kernelList(state) {
  const [rows, columns] = state.axes === 1 ? [1, state.kernel[1]] : state.kernel;
  const [large, small] = state.operator === "conv" ? state.channels : [...state.channels].reverse();
  const cell = (r, c) =>
    hasChannels(state)
      ? range(large).map((i) => range(small).map((j) => state.weights[kernelAt(r, c, i, j)]))
      : state.weights[kernelAt(r, c, 0, 0)];
  const list = range(rows).map((r) => range(columns).map((c) => cell(r, c)));
  return state.axes === 1 ? list[0] : list;
}

const range = (count) => Array.from({ length: count }, (_, n) => n);
const isDefaultCursor = ({ kind, at }, operator) =>
  kind === (operator === "conv" ? "output" : "input") && at[0] === 0 && at[1] === 0;

export function writeLine(state) {
  const parts = [python(state.operator), `image=${python(imageList(state))}`,
    `kernel=${python(kernelList(state))}`];
  const add = (name, said, usual) => said !== usual && parts.push(`${name}=${said}`);
  add("stride", perAxis(state, state.stride), "1");
  add("padding", padding(state), '"valid"');
  add("dilation", perAxis(state, state.dilation), "1");
  if (state.output_padding) add("output_padding", perAxis(state, state.output_padding), "None");
  const front = state.front.map((channel, side) => Math.min(channel, state.channels[side] - 1));
  add("front", tuple(front), "(0, 0)");
  if (!isDefaultCursor(state.cursor, state.operator)) {
    const { kind, at } = state.cursor;
    const own = state.axes === 1 && kind !== "entry" ? [at[1]] : at;
    add("cell", tuple([kind, ...own]), "");
  }
  add("views", python(state.views.join(" ")), python(FIRST_VIEWS.join(" ")));
  add("predict", python(state.predict), "None");
  add("projector", python(state.projector), "False");
  add("ghost", python(state.ghost), "True");
  return `Explorer(${parts.join(", ")})`;
}

// Read literals of Python: numbers, strings, None, True, False, lists and tuples.
class Reader {
  constructor(text) {
    this.text = text;
    this.at = 0;
  }
  skip() {
    while (/\s/.test(this.text[this.at] ?? "")) this.at++;
  }
  take(pattern) {
    this.skip();
    const found = new RegExp(pattern, "y");
    found.lastIndex = this.at;
    const match = found.exec(this.text);
    if (match) this.at = found.lastIndex;
    return match && match[0];
  }
  expect(pattern, what) {
    const found = this.take(pattern);
    if (found === null) {
      const here = this.text.slice(this.at, this.at + 12) || "the end";
      throw new Error(`Expected ${what}, but found ${here}.`);
    }
    return found;
  }
  value(depth = 0) {
    if (depth > 6) throw new Error("Lists may be at most 6 deep.");
    const open = this.take("[\\[(]");
    if (open) {
      const close = open === "[" ? "\\]" : "\\)", items = [];
      while (!this.take(close)) {
        items.push(this.value(depth + 1));
        if (!this.take(",")) {
          this.expect(close, `a comma or ${open === "[" ? "]" : ")"}`);
          break;
        }
      }
      return items;
    }
    const word = this.take("None|True|False");
    if (word) return { None: null, True: true, False: false }[word];
    const quoted = this.take("\"[^\"]*\"|'[^']*'");
    if (quoted) return quoted.slice(1, -1);
    return Number(this.expect("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?", "a value"));
  }
}

function readCall(text) {
  const reader = new Reader(text), given = Object.create(null);
  reader.expect("Explorer\\s*\\(", "Explorer(");
  while (!reader.take("\\)")) {
    const name = reader.take("[a-z_]+\\s*=(?!=)");
    if (!name && Object.keys(given).length) throw new Error("Only the operator comes without a name.");
    const word = name ? name.replace(/\s*=/, "") : "operator";
    if (word in given) throw new Error(`${word} is given twice.`);
    given[word] = reader.value();
    if (!reader.take(",")) {
      reader.expect("\\)", "a comma or )");
      break;
    }
  }
  reader.skip();
  if (reader.at < text.length) throw new Error(`Nothing may follow the last ).`);
  return given;
}

const depth = (list) => (Array.isArray(list) ? 1 + depth(list[0]) : 0);

function requireNumbers(name, list, shape) {
  const fits = (part, [size, ...rest]) =>
    size === undefined ? Number.isFinite(part)
      : Array.isArray(part) && part.length === size && part.every((item) => fits(item, rest));
  if (!fits(list, shape)) throw new Error(`${name} must hold numbers, in rows of one length.`);
}

function shapeOfList(list) {
  const shape = [];
  for (let part = list; Array.isArray(part); part = part[0]) shape.push(part.length);
  return shape;
}

function requireWithin(name, value, [least, most]) {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new Error(`${name} must be a whole number from ${least} to ${most}; it is ${python(value)}.`);
  }
  return value;
}

// The state that a line of Python describes. Numbers beyond its image and kernel come from `base`.
export function readLine(text, base = null) {
  const given = readCall(text.trim());
  const known = ["operator", "image", "kernel", "stride", "padding", "dilation", "output_padding",
    "front", "cell", "views", "predict", "projector", "ghost"];
  for (const name of Object.keys(given)) {
    if (!known.includes(name)) throw new Error(`${name} is not known. Nearest: ${known.join(", ")}.`);
  }
  const optional = ["image", "kernel", "output_padding", "cell", "predict"];
  for (const [name, value] of Object.entries(given)) {
    if (value === null && !optional.includes(name)) throw new Error(`${name} must not be None.`);
  }
  const operator = given.operator ?? "conv";
  if (!["conv", "transpose"].includes(operator)) {
    throw new Error(`operator must be "conv" or "transpose"; it is ${python(operator)}.`);
  }
  const state = initial(operator);
  if (base) Object.assign(state, { image: base.image.slice(), weights: base.weights.slice() });
  readNumbers(state, given);
  readSettings(state, given);
  readLook(state, given);
  return state;
}

function readNumbers(state, given) {
  const image = given.image ?? (state.operator === "conv" ? SEED.image : SEED.small);
  const kernel = given.kernel ?? SEED.kernel;
  const axes = [1, 2, 1, 2][depth(kernel) - 1], channels = depth(kernel) > 2;
  if (!axes || depth(image) !== axes + channels) {
    throw new Error("image and kernel do not fit together: (rows, columns) both; with channels " +
      "(rows, columns, in) and (rows, columns, large, small); in one dimension without rows.");
  }
  requireNumbers("image", image, shapeOfList(image));
  requireNumbers("kernel", kernel, shapeOfList(kernel));
  state.axes = axes;
  const grid = (list) => (axes === 1 ? [list] : list);
  const sized = (name, list, limit) => {
    const [rows, columns] = [grid(list).length, grid(list)[0].length];
    return [requireWithin(`${name} rows`, rows, limit), requireWithin(`${name} columns`, columns, limit)];
  };
  state.size = sized("image", image, LIMITS.size);
  state.kernel = sized("kernel", kernel, LIMITS.kernel);
  if (channels) {
    const [large, small] = shapeOfList(kernel).slice(-2);
    state.channels = state.operator === "conv" ? [large, small] : [small, large];
    state.channels.forEach((count) => requireWithin("channels", count, LIMITS.channels));
    if (shapeOfList(image).at(-1) !== state.channels[0]) {
      throw new Error(`image has ${shapeOfList(image).at(-1)} channels, but the kernel reads ` +
        `${state.channels[0]}.`);
    }
  }
  const each = (cell, ...path) => (channels ? path.reduce((part, n) => part[n], cell) : cell);
  const [large, small] = state.operator === "conv" ? state.channels : [...state.channels].reverse();
  place(grid(image), (r, c, cell) =>
    range(state.channels[0]).forEach((i) => (state.image[imageAt(r, c, i)] = each(cell, i))));
  place(grid(kernel), (r, c, cell) =>
    range(large).forEach((i) => range(small).forEach(
      (j) => (state.weights[kernelAt(r, c, i, j)] = each(cell, i, j)))));
}

function readSettings(state, given) {
  const pair = (name, value, limit) => {
    const list = Array.isArray(value) ? value : Array(state.axes).fill(value);
    if (list.length !== state.axes) throw new Error(`${name} needs ${state.axes} number(s).`);
    list.forEach((item) => requireWithin(name, item, limit));
    return state.axes === 1 ? [limit[0], list[0]] : [...list];
  };
  for (const name of ["stride", "dilation"]) state[name] = pair(name, given[name] ?? 1, LIMITS[name]);
  if ((given.output_padding ?? null) !== null) {
    state.output_padding = pair("output_padding", given.output_padding, LIMITS.output_padding);
  }
  const rule = given.padding ?? "valid";
  if (typeof rule === "string") {
    if (!["valid", "same"].includes(rule)) {
      throw new Error(`padding must be "valid", "same", a number or sides; it is ${python(rule)}.`);
    }
    state.padding = rule;
    return;
  }
  const sides = Array.isArray(rule) ? rule : Array(state.axes).fill([rule, rule]);
  const fits = sides.length === state.axes && sides.every((s) => Array.isArray(s) && s.length === 2);
  if (!fits) throw new Error("padding needs (before, after) for each axis.");
  sides.flat().forEach((side) => requireWithin("padding", side, LIMITS.sides));
  state.padding = (state.axes === 1 ? [[0, 0], sides[0]] : sides).map((side) => [...side]);
}

function readLook(state, given) {
  if (given.front !== undefined) {
    if (!Array.isArray(given.front) || given.front.length !== 2) throw new Error("front must be like (0, 1).");
    state.front = given.front.map((n, side) => requireWithin("front", n, [0, state.channels[side] - 1]));
  }
  if ((given.cell ?? null) !== null) readCell(state, given.cell);
  if (given.views !== undefined) {
    const asked = typeof given.views === "string" ? given.views.split(" ").filter(Boolean) : [];
    if (!asked.length || !asked.every((name) => Object.hasOwn(VIEWS, name))) {
      throw new Error(`views must be names among ${Object.keys(VIEWS).join(" ")}.`);
    }
    state.views = Object.keys(VIEWS).filter((name) => asked.includes(name));
  }
  if ((given.predict ?? null) !== null) {
    if (typeof given.predict !== "string" || !Object.hasOwn(QUESTIONS, given.predict)) {
      throw new Error(`predict must be one of ${Object.keys(QUESTIONS).join(", ")}.`);
    }
    state.predict = given.predict;
  }
  for (const name of ["projector", "ghost"]) {
    if (given[name] === undefined) continue;
    if (typeof given[name] !== "boolean") throw new Error(`${name} must be True or False.`);
    state[name] = given[name];
  }
}

function readCell(state, cell) {
  const [kind, ...at] = Array.isArray(cell) ? cell : [];
  const count = state.axes === 1 && kind !== "entry" ? 1 : 2;
  if (!["input", "output", "tap", "place", "entry"].includes(kind) || at.length !== count) {
    throw new Error('cell must be like ("output", 1, 0): input, output, tap, place or entry.');
  }
  at.forEach((n) => requireWithin("cell", n, [0, 1e6]));
  state.cursor = { kind, at: count === 1 ? [0, at[0]] : at };
}

// ---------------------------------------------------------------- presets

const ones = (rows, columns = rows) => Array.from({ length: rows }, () => Array(columns).fill(1));
const GUIDE_IMAGE = [ // figures 1.1 and 1.2 of arXiv:1603.07285, and two more rows and columns
  [3, 3, 2, 1, 0, 2, 1], [0, 0, 1, 3, 1, 0, 3], [3, 1, 2, 2, 3, 1, 0], [2, 0, 0, 2, 2, 3, 1],
  [2, 0, 0, 0, 1, 2, 2], [1, 3, 2, 0, 2, 1, 3], [0, 2, 1, 3, 0, 3, 1],
];
const GUIDE_KERNEL = [[0, 1, 2], [2, 2, 0], [0, 1, 2]];
const cut = (list, rows, columns = rows) => list.slice(0, rows).map((row) => row.slice(0, columns));
const kernelOf = (side) =>
  range(side).map((r) => range(side).map((c) => (GUIDE_KERNEL[r] ?? [])[c] ?? ((2 * r + c) % 3)));
const call = (operator, image, kernel, more = "") =>
  `Explorer("${operator}", image=${python(image)}, kernel=${python(kernel)}${more && `, ${more}`})`;
const guide = (side, kernel, more) => call("conv", cut(GUIDE_IMAGE, side), kernelOf(kernel), more);
const guideUp = (side, kernel, more) =>
  call("transpose", cut(GUIDE_IMAGE, side), kernelOf(kernel), more);

// Names and lines of Python. The guide is V. Dumoulin and F. Visin, "A guide to convolution
// arithmetic for deep learning", arXiv:1603.07285; the numbers are those of its figures.
export const PRESETS = {
  "The lessons": {
    "The matrix example": call("conv", SEED.image, SEED.kernel),
    "Its transpose": call("transpose", SEED.small, SEED.kernel),
    "Dive into Deep Learning, stride 2": call("transpose", [[0, 1], [2, 3]], [[0, 1], [2, 3]], "stride=2"),
    "A rectangle, unequal everything":
      call("conv", cut(GUIDE_IMAGE, 4, 6), cut(GUIDE_KERNEL, 2, 3), "stride=(1, 2), padding=((0, 1), (2, 0))"),
  },
  "U-Net": {
    "Up, 2 \u00d7 2 stride 2 (the paper)": call("transpose", [[1, 2, 3], [4, 5, 6], [7, 8, 9]], [[1, 2], [3, 4]], "stride=2"),
    "Up, 3 \u00d7 3 stride 2 same (the seed)": call("transpose", [[1, 2, 3], [4, 5, 6], [7, 8, 9]], SEED.kernel, 'stride=2, padding="same"'),
    "A 3 \u00d7 3 layer, same": call("conv", cut(GUIDE_IMAGE, 6), SEED.kernel, 'padding="same"'),
    "Two channels to three": call("conv",
      range(3).map((r) => range(3).map((c) => [GUIDE_IMAGE[r][c], GUIDE_IMAGE[c][r]])),
      range(2).map((r) => range(2).map((c) => range(2).map((i) => range(3).map((j) => (r + 2 * c + 3 * i + j) % 4)))),
      'padding="same"'),
  },
  "Checkerboards": {
    "Kernel 3, stride 2: stamps overlap unevenly": call("transpose", ones(4), ones(3), 'stride=2, views="grids stamp overlap formula"'),
    "Kernel 4, stride 2: evenly": call("transpose", ones(4), ones(4), 'stride=2, views="grids stamp overlap formula"'),
    "Kernel 5, stride 2: unevenly": call("transpose", ones(4), ones(5), 'stride=2, views="grids stamp overlap formula"'),
    "Kernel 6, stride 3: evenly": call("transpose", ones(3), ones(6), 'stride=3, views="grids stamp overlap formula"'),
    "Kernel 1, stride 2: holes": call("transpose", ones(4), ones(1), 'stride=2, views="grids stamp overlap formula"'),
    "One dimension": call("transpose", [1, 1, 1, 1, 1], [1, 2, 1], 'stride=2, views="grids matrix stamp overlap"'),
  },
  "Guide, convolution": {
    "No padding, no strides": guide(4, 3),
    "Arbitrary padding": guide(5, 4, "padding=2"),
    "Half (same) padding": guide(5, 3, "padding=1"),
    "Full padding": guide(5, 3, "padding=2"),
    "No padding, strides": guide(5, 3, "stride=2"),
    "Padding and strides": guide(5, 3, "stride=2, padding=1"),
    "Padding and strides, odd": guide(6, 3, "stride=2, padding=1"),
    "Dilation": guide(7, 3, "dilation=2"),
  },
  "Guide, transposed": {
    "No padding, no strides": guideUp(2, 3),
    "Arbitrary padding": guideUp(6, 4, "padding=2"),
    "Half (same) padding": guideUp(5, 3, "padding=1"),
    "Full padding": guideUp(7, 3, "padding=2"),
    "No padding, strides": guideUp(2, 3, "stride=2"),
    "Padding and strides": guideUp(3, 3, "stride=2, padding=1, output_padding=0"),
    "Padding and strides, odd": guideUp(3, 3, "stride=2, padding=1, output_padding=1"),
    "Dilation": guideUp(3, 3, "dilation=2"),
  },
};

// ---------------------------------------------------------------- words

// A number as it is written in a cell: at most three digits after the point.
export function show(value) {
  if (Number.isInteger(value)) return value < 0 ? MINUS + -value : String(value);
  const text = Math.abs(value) < 0.001 ? value.toExponential(0) : String(Number(value.toFixed(3)));
  return text.replace("-", MINUS);
}

const bySize = ([rows, columns], axes) => (axes === 1 ? String(columns) : `${rows} ${TIMES} ${columns}`);
const plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;

// "(1, 0)", or "(3)" in one dimension, or "(1, 0), channel 2".
function spot(model, at) {
  const [rows, columns, ...channels] = at;
  const cell = model.state.axes === 1 ? `(${columns})` : `(${rows}, ${columns})`;
  return hasChannels(model.state) && channels.length
    ? `${cell}, channel${channels.length > 1 ? "s" : ""} ${channels.join(" to ")}` : cell;
}

const NAMES = { input: "input", output: "output", tap: "kernel", place: "padding" };
const nameOf = (model, ref) => ref.kind === "entry"
  ? `${matrixName(model)}[${ref.index}, ${ref.column}]`
  : `${NAMES[ref.kind]} ${spot(model, whereIs(model, ref))}`;
export const matrixName = (model) => (model.conv ? "C" : "C.T");

// Pieces of a formula: [text, role]. The role is a colour's name, or "" for words and signs.
const piece = (text, role = "") => [text, role];

function joined(pieces, sign) {
  return pieces.flatMap((part, n) => (n ? [piece(sign), ...part] : part));
}

// The formula of one cell with its numbers: a list of lines, each a list of pieces.
export function formula(model, ref, tied = links(model, ref)) {
  if (!model.ok) return model.problems.map((problem) => [piece(problem, "difference")]);
  if (!ref) return [[piece("Point at a cell.")]];
  const lines = { input: goesTo, output: sumsUp, tap: multiplies, place: isPadding, entry: isEntry };
  return [...lines[ref.kind](model, ref, tied.entries), ...sizeRule(model)];
}

const number = (model, kind, index) =>
  piece(show({ input: model.x, output: model.y, tap: model.w }[kind][index]),
    { input: "input", output: "output", tap: "kernel" }[kind]);

function product(model, entry) {
  const { entries } = model;
  return [number(model, "input", entries.in[entry]), piece(DOT),
    number(model, "tap", entries.tap[entry])];
}

function sumsUp(model, ref, entries) {
  const lines = [[piece(`${nameOf(model, ref)} `), piece("= "),
    ...(entries.length ? joined(entries.map((n) => product(model, n)), " + ") : [piece("0")]),
    piece(" = "), number(model, "output", ref.index)]];
  if (!entries.length) lines.push([piece("No product reaches this cell: its sum is empty.")]);
  return [...lines, ...indexRule(model, whereIs(model, ref))];
}

function goesTo(model, ref, entries) {
  const { entries: all } = model;
  if (!entries.length) return [[piece(`${nameOf(model, ref)} is read by no output cell.`)]];
  const parts = entries.map((n) => [
    ...product(model, n), piece(` to ${spot(model, whereIs(model, { kind: "output", index: all.out[n] }))}`)]);
  return [[piece(`${nameOf(model, ref)} adds `), ...joined(parts, ",  ")]];
}

function multiplies(model, ref, entries) {
  if (!entries.length) return [[piece(`${nameOf(model, ref)} meets only padding.`)]];
  return [[piece(`${nameOf(model, ref)} = `), number(model, "tap", ref.index),
    piece(`. It stands ${plural(entries.length, "time")} in ${matrixName(model)}: `),
    ...joined(entries.map((n) => product(model, n)), ",  ")]];
}

function isPadding(model) {
  return [[piece(model.conv
    ? "A zero that was added. Whatever weight it meets, the product is 0."
    : "Outside the output. What the stamps write here is cropped.")]];
}

function isEntry(model, ref, entries) {
  const [output, input] = [{ kind: "output", index: ref.index }, { kind: "input", index: ref.column }];
  if (!entries.length) {
    return [[piece(`${nameOf(model, ref)} = 0: ${nameOf(model, output)} does not read ${nameOf(model, input)}.`)]];
  }
  const tap = model.entries.tap[entries[0]];
  return [[piece(`${nameOf(model, ref)} = ${nameOf(model, { kind: "tap", index: tap })} = `),
    number(model, "tap", tap), piece(`. It carries ${nameOf(model, input)} to ${nameOf(model, output)}: `),
    ...product(model, entries[0])]];
}

// Which cells an output cell reads, axis by axis.
function indexRule(model, at) {
  return shownAxes(model).map((axis) => {
    const { stride, dilation, before, kernel, small } = model.along[axis], o = at[axis];
    const pads = before ? ` ${MINUS} ${before}` : "";
    if (model.conv) {
      const first = o * stride - before, last = first + (kernel - 1) * dilation;
      const step = dilation > 1 && kernel > 1 ? ` in steps of ${dilation}` : "";
      const reads = `${show(first)}${last > first ? ` to ${show(last)}` : ""}`;
      return [piece(`${AXES[axis]} read: ${o}${DOT}${stride} + tap${DOT}${dilation}${pads}, that is ${reads}${step}`)];
    }
    const reads = range(small).filter((i) => {
      const rest = o + before - i * stride;
      return rest >= 0 && rest % dilation === 0 && rest / dilation < kernel;
    });
    return [piece(`${AXES[axis]} read: those with i${DOT}${stride} + tap${DOT}${dilation}${pads} = ${o}, ` +
      `that is ${reads.join(", ") || "none"}`)];
  });
}

const shownAxes = (model) => (model.state.axes === 1 ? [1] : [0, 1]);

// How large the output is, with the numbers put in.
export function sizeRule(model) {
  return shownAxes(model).map((axis) => {
    const { large, small, before, after, reach, stride } = model.along[axis];
    const word = `output ${AXES[axis]}: `;
    if (model.conv) {
      const pads = before + after ? ` + ${before} + ${after}` : "";
      return [piece(`${word}(${large}${pads} ${MINUS} ${reach}) // ${stride} + 1 = `), piece(small, "output")];
    }
    const written = stride * (small - 1) + reach, rest = large - written + before + after;
    const extra = rest > 0 ? ` + ${rest}` : "", crop = before + after ? ` ${MINUS} ${before} ${MINUS} ${after}` : "";
    const fewer = rest < 0 ? ` ${MINUS} ${-rest}` : "";
    return [piece(`${word}${stride}${DOT}(${small} ${MINUS} 1) + ${reach}${extra}${fewer}${crop} = `), piece(large, "output")];
  });
}

export const plain = (lines) => lines.map((line) => line.map(([text]) => text).join("")).join("\n");

// One sentence for the eye, the ear and the status line.
export function sentence(model, ref, tied) {
  if (!model.ok) return model.problems.join(" ");
  if (!ref) return "Point at a cell.";
  const count = (kind) => tied[kind].reduce((sum, lit) => sum + lit, 0);
  const value = { input: model.x, output: model.y, tap: model.w }[ref.kind]?.[ref.index];
  const name = nameOf(model, ref), is = value === undefined ? "" : ` is ${show(value)}`;
  const rowOf = matrixName(model);
  switch (ref.kind) {
    case "output": return `${name}${is}: the sum of ${plural(tied.entries.length, "product")}, row ${ref.index} of ${rowOf}.`;
    case "input": return `${name}${is}. It goes to ${plural(count("output"), "output cell")}, column ${ref.index} of ${rowOf}.`;
    case "tap": return `${name}${is}. It joins ${plural(count("input"), "input cell")} to ${plural(count("output"), "output cell")}.`;
    case "place": return model.conv ? "Padding: a zero that was added around the input." : "Cropped: outside the output.";
    default: return plain(isEntry(model, ref, tied.entries)) + ".";
  }
}

// ---------------------------------------------------------------- code to copy

const pythonRows = (list, indent) => {
  if (depth(list) < 2) return python(list);
  return `[\n${list.map((row) => `${indent}    ${python(row)},\n`).join("")}${indent}]`;
};

const asTuple = (values) => (values.length === 1 ? `(${values[0]},)` : `(${values.join(", ")})`);
const settingsOf = (pairs) =>
  pairs.filter(([, said, usual]) => said !== usual).map(([name, said]) => `, ${name}=${said}`).join("");

function arrays(state, dtype) {
  return `image = np.array(${pythonRows(imageList(state), "")}${dtype})\n` +
    `kernel = np.array(${pythonRows(kernelList(state), "")}${dtype})\n`;
}

// What the arrays need to become a batch of images with channels, and what takes it away again.
function wrapping(state) {
  return hasChannels(state)
    ? { image: "image[None]", kernel: "kernel", first: "[0]" }
    : { image: "image[None, ..., None]", kernel: "kernel[..., None, None]", first: "[0, ..., 0]" };
}

export function convlabCode(model) {
  const { state, conv } = model;
  const settings = [["stride", perAxis(state, state.stride), "1"], ["padding", padding(state), '"valid"'],
    ["dilation", perAxis(state, state.dilation), "1"]];
  if (!conv && state.output_padding) {
    settings.push(["output_padding", perAxis(state, state.output_padding), "None"]);
  }
  const lone = state.axes === 2 && !hasChannels(state);
  if (lone) {
    const name = conv ? "conv2d" : "conv2d_transpose";
    return `import numpy as np\nfrom convlab import ${name}\n\n${arrays(state, "")}` +
      `output = ${name}(image, kernel${settingsOf(settings)})\nprint(output)\n`;
  }
  const own = (sizes) => asTuple(state.axes === 1 ? [sizes[1]] : sizes);
  const wrap = wrapping(state), name = conv ? "conv" : "conv_transpose";
  const make = conv ? "Geometry" : "Geometry.for_transpose";
  return `import numpy as np\nfrom convlab import Geometry, ${name}\n\n${arrays(state, "")}` +
    `g = ${make}(${own(model.inSize)}, kernel=${own(model.kernel)}${settingsOf(settings)})\n` +
    `output = ${name}(${wrap.image}, ${wrap.kernel}, g)${wrap.first}\nprint(output)\n`;
}

export function kerasCode(model) {
  if (!model.ok) return "# There is no output, in Keras neither.\n";
  return model.conv ? kerasConv(model) : kerasTranspose(model);
}

const layer = (model, name) => `keras.layers.${name.replace("#", model.state.axes)}`;

function kerasStart(model, lines) {
  const wrap = wrapping(model.state);
  return `import keras\nimport numpy as np\n\n${arrays(model.state, ', "float32"')}` +
    `x = ${wrap.image}\n${lines.join("\n")}\n`;
}

function kerasLayer(model, name, settings, size, weights) {
  return [
    `layer = ${layer(model, name)}(${model.outChannels}, ${size}${settingsOf(settings)}, use_bias=False)`,
    "layer.build(x.shape)",
    `layer.set_weights([${weights}])`,
  ];
}

const sidesOf = (model, pairs) => {
  const own = shownAxes(model).map((axis) => `(${pairs[axis].join(", ")})`);
  return model.state.axes === 1 ? own[0] : `(${own.join(", ")})`;
};
const anyOf = (pairs) => pairs.flat().some((n) => n > 0);

function kerasConv(model) {
  const along = shownAxes(model).map((axis) => model.along[axis]);
  const both = along.some(({ stride }) => stride > 1) && along.some(({ dilation }) => dilation > 1);
  const { state } = model, wrap = wrapping(state), lines = [];
  const pads = model.along.map(({ before, after }) => [before, after]);
  const explicit = both || typeof state.padding !== "string";
  if (explicit && anyOf(pads)) {
    lines.push(`x = ${layer(model, "ZeroPadding#D")}(${sidesOf(model, pads)})(x)`);
  }
  const settings = [["strides", both ? "1" : perAxis(state, state.stride), "1"],
    ["padding", explicit ? '"valid"' : padding(state), '"valid"'],
    ["dilation_rate", perAxis(state, state.dilation), "1"]];
  lines.push(...kerasLayer(model, "Conv#D", settings, perAxis(state, state.kernel), wrap.kernel));
  if (both) {
    const steps = shownAxes(model).map((axis) => `::${model.along[axis].stride}`);
    lines.unshift("# Keras refuses strides and dilation together: take every stride-th of the places.");
    lines.push(`y = layer(x)[:, ${steps.join(", ")}]`);
  } else lines.push("y = layer(x)");
  return kerasStart(model, [...lines, `print(np.array(y)${wrap.first})`]);
}

// TensorFlow refuses a dilated transpose on many processors: there the kernel itself gets the holes.
function kerasTranspose(model) {
  const { state } = model, wrap = wrapping(state), lines = [], along = shownAxes(model).map((axis) => model.along[axis]);
  const crops = model.along.map(({ before, after }) => [before, after]), explicit = typeof state.padding !== "string";
  const settings = [["strides", perAxis(state, state.stride), "1"],
    ["padding", explicit ? '"valid"' : padding(state), '"valid"']];
  if (state.output_padding) settings.push(["output_padding", perAxis(state, state.output_padding), "None"]);
  const holes = along.some(({ dilation }) => dilation > 1);
  if (holes) {
    const sizes = [...along.map(({ reach }) => reach), model.cLarge, model.cSmall];
    lines.push("# Dilation as zeros in the kernel: TensorFlow refuses dilation_rate here on many processors.",
      `holes = np.zeros((${sizes.join(", ")}), "float32")`,
      `holes[${along.map(({ dilation }) => `::${dilation}`).join(", ")}] = ${wrap.kernel}`);
  }
  const reach = model.along.map((axis) => axis.reach);
  lines.push(...kerasLayer(model, "Conv#DTranspose", settings, perAxis(state, reach), holes ? "holes" : wrap.kernel), "y = layer(x)");
  if (explicit && anyOf(crops)) lines.push(`y = ${layer(model, "Cropping#D")}(${sidesOf(model, crops)})(y)`);
  return kerasStart(model, [...lines, `print(np.array(y)${wrap.first})`]);
}

// ---------------------------------------------------------------- views: what each one shows

// A view is a list of items: blocks of cells, signs between them. A block says for each of its
// cells (r, c) the number, what the cell is tied to, and what it is: "" (given or computed),
// "padding" (a zero that was added), "cropped" (outside), "dropped" (computed, then left out).
const block = (id, title, role, [rows, columns], number, ref, more = {}) =>
  ({ id, title, role, rows, columns, number, ref, what: () => "", sheets: 1, ...more });
const sign = (text) => ({ sign: text });

function smallOrLarge(model, kind) {
  return (kind === "input") === model.conv ? largeBlock(model, kind) : smallBlock(model, kind);
}

const valuesOf = (model, kind) => (kind === "input" ? model.x : model.y);
const channelsOf = (model, kind) => (kind === "input" ? model.inChannels : model.outChannels);
const sizeOf = (model, kind) => (kind === "input" ? model.inSize : model.outSize);

function titleOf(model, kind) {
  const count = channelsOf(model, kind), [front] = frontOf(model, kind);
  return `${kind} ${bySize(sizeOf(model, kind), model.state.axes)}` +
    (count > 1 ? `, channel ${front} of ${count}` : "");
}

function smallBlock(model, kind, id = kind) {
  const [rows, columns] = model.small, count = channelsOf(model, kind);
  const [front] = frontOf(model, kind), values = valuesOf(model, kind);
  const index = (r, c) => (r * columns + c) * count + front;
  return block(id, titleOf(model, kind), kind, [rows, columns], (r, c) => values[index(r, c)],
    (r, c) => ({ kind, index: index(r, c) }), { sheets: count });
}

function largeBlock(model, kind, id = kind) {
  const [down, across] = model.along, count = channelsOf(model, kind);
  const [front] = frontOf(model, kind), values = valuesOf(model, kind);
  const columns = model.places[1];
  const inside = (r, c) => {
    const lr = r - down.before, lc = c - across.before;
    const within = lr >= 0 && lr < down.large && lc >= 0 && lc < across.large;
    return within ? (lr * across.large + lc) * count + front : -1;
  };
  return block(id, titleOf(model, kind), kind, model.places,
    (r, c) => (inside(r, c) < 0 ? (model.conv ? 0 : NaN) : values[inside(r, c)]),
    (r, c) => inside(r, c) < 0
      ? { kind: "place", index: r * columns + c } : { kind, index: inside(r, c) },
    { what: (r, c) => (inside(r, c) < 0 ? (model.conv ? "padding" : "cropped") : ""), sheets: count });
}

function kernelBlock(model, { id = "kernel", flipped = false, input = null } = {}) {
  const { cLarge, cSmall } = model, [rows, columns] = model.kernel;
  let [large, small] = frontOf(model, "tap");
  if (input !== null) [large, small] = model.conv ? [input, small] : [large, input];
  const index = (r, c) => {
    const [tr, tc] = flipped ? [rows - 1 - r, columns - 1 - c] : [r, c];
    return ((tr * columns + tc) * cLarge + large) * cSmall + small;
  };
  const several = cLarge * cSmall > 1;
  const title = `${flipped ? "flipped " : ""}kernel ${bySize(model.kernel, model.state.axes)}` +
    (several ? `, ${model.conv ? `${large} to ${small}` : `${small} to ${large}`}` : "");
  return block(id, title, "kernel", model.kernel, (r, c) => model.w[index(r, c)],
    (r, c) => ({ kind: "tap", index: index(r, c) }), { sheets: input === null ? cLarge * cSmall : 1 });
}

function gridsView(model) {
  const start = [smallOrLarge(model, "input"), sign(model.conv ? "\u2217" : "\u2217\u1d40"),
    kernelBlock(model), sign("=")];
  return model.ok ? [...start, smallOrLarge(model, "output")] : [...start.slice(0, 3), { why: true }];
}

function matrixView(model) {
  const lying = (kind, id) => {
    const values = valuesOf(model, kind), size = values.length;
    const line = kind === "input" ? [1, size] : [size, 1];
    return block(id, kind === "input" ? `${kind}, stretched` : kind, kind, line, (r, c) => values[r + c], (r, c) => ({ kind, index: r + c }));
  };
  const [rows, columns] = [model.y.length, model.x.length];
  const matrix = block("C", matrixName(model), "kernel", [rows, columns], null,
    (r, c) => ({ kind: "entry", index: r, column: c }), { sparse: true });
  return [{ table: true, above: lying("input", "stretched input"), matrix,
    right: lying("output", "stretched output") }];
}

// For one output cell: the input cell (or padding) that each tap meets; -1 none, -2 padding.
function readAtTaps(model, cell) {
  const met = new Int32Array(model.kernel[0] * model.kernel[1]).fill(-1);
  const { meets, conv } = model;
  for (let m = 0; m < meets.count; m++) {
    if ((conv ? meets.small[m] : meets.large[m]) !== cell) continue;
    met[meets.tap[m]] = conv ? (meets.large[m] < 0 ? -2 : meets.large[m]) : meets.small[m];
  }
  return met;
}

function gatherView(model, focus) {
  const count = model.inChannels, met = readAtTaps(model, Math.floor(focus.output / model.outChannels));
  const columns = model.kernel[1], size = model.kernel;
  const written = focus.output % model.outChannels, lines = [];
  for (let i = 0; i < count; i++) {
    const at = (r, c) => met[r * columns + c];
    const kernel = kernelBlock({ ...model, state: { ...model.state,
      front: [model.state.front[0], written] } }, { id: `weights ${i}`, input: i });
    const read = (r, c) => (at(r, c) >= 0 ? model.x[at(r, c) * count + i] : at(r, c) === -2 ? 0 : NaN);
    const what = (r, c) => (at(r, c) === -2 ? "padding" : at(r, c) === -1 ? "none" : "");
    lines.push([
      block(`read ${i}`, count > 1 ? `channel ${i}` : "read", "input", size, read,
        (r, c) => (at(r, c) >= 0 ? { kind: "input", index: at(r, c) * count + i } : null), { what }),
      sign(DOT), kernel, sign("="),
      block(`products ${i}`, "products", "output", size, (r, c) => read(r, c) * kernel.number(r, c),
        (r, c) => (at(r, c) >= 0 ? { kind: "entry", index: focus.output, column: at(r, c) * count + i } : null),
        { what }),
    ]);
  }
  lines.at(-1).push(sign("\u2192"), block("sum", "sum", "output", [1, 1], () => model.y[focus.output],
    () => ({ kind: "output", index: focus.output })));
  return count > 1 ? { lines } : lines[0];
}

function stampView(model, focus) {
  const { entries, outChannels: count, inChannels } = model, [front] = frontOf(model, "output");
  const columns = model.outSize[1], cell = Math.floor(focus.input / inChannels);
  const one = new Float64Array(model.y.length).fill(NaN), sum = one.slice();
  const times = new Int32Array(model.y.length);
  for (let n = 0; n < entries.count; n++) {
    if (entries.in[n] > (cell + 1) * inChannels - 1) continue;
    const out = entries.out[n], term = model.x[entries.in[n]] * model.w[entries.tap[n]];
    sum[out] = (Number.isNaN(sum[out]) ? 0 : sum[out]) + term;
    if (entries.in[n] % inChannels === 0) times[out]++;
    if (entries.in[n] === focus.input) one[out] = term;
  }
  const index = (r, c) => (r * columns + c) * count + front;
  const ref = (r, c) => ({ kind: "output", index: index(r, c) });
  const at = spot(model, whereIs(model, { kind: "input", index: focus.input }));
  const value = show(model.x[focus.input]);
  const upTo = cell ? `sum of ${plural(cell + 1, "stamp")}` : "sum so far";
  return [
    block("stamp", `stamp of ${at}: ${value} ${TIMES} kernel`, "output", model.outSize,
      (r, c) => one[index(r, c)], ref, { sheets: count }),
    block("sum so far", upTo, "output", model.outSize, (r, c) => sum[index(r, c)], ref,
      { roleAt: (r, c) => (times[index(r, c)] > 1 ? "overlap" : "output"), sheets: count }),
  ];
}

const dilated = ({ kernel, dilation }) => (kernel - 1) * dilation + 1;

// A kernel with its holes: zeros that dilation puts between the weights.
function dilatedBlock(model, flipped) {
  const plainKernel = kernelBlock(model, { flipped }), [down, across] = model.along;
  if (down.dilation === 1 && across.dilation === 1) return { ...plainKernel, id: "zeros kernel" };
  const tap = (r, c) => r % down.dilation === 0 && c % across.dilation === 0;
  const at = (call, r, c, none) => (tap(r, c) ? call(r / down.dilation, c / across.dilation) : none);
  return { ...plainKernel, id: "zeros kernel", title: `${plainKernel.title}, with holes`,
    rows: dilated(down), columns: dilated(across),
    number: (r, c) => at(plainKernel.number, r, c, 0), ref: (r, c) => at(plainKernel.ref, r, c, null),
    what: (r, c) => (tap(r, c) ? "" : "padding") };
}

function zerosView(model) {
  return model.conv ? everyPlace(model) : zeroInsertion(model);
}

// A transposed convolution as a convolution: zeros between and around, the kernel flipped.
function zeroInsertion(model) {
  const { along, inChannels: count, state } = model, [front] = frontOf(model, "input");
  const size = along.map(({ large, reach }) => large + reach - 1);
  const cellAt = (axis, n) => {
    const { reach, before, stride, small } = along[axis], off = n - (reach - 1) + before;
    return off >= 0 && off % stride === 0 && off / stride < small ? off / stride : -1;
  };
  const index = (r, c) => {
    const [i, j] = [cellAt(0, r), cellAt(1, c)];
    return i < 0 || j < 0 ? -1 : (i * along[1].small + j) * count + front;
  };
  return [
    block("spread", `input with zeros ${bySize(size, state.axes)}`, "input", size,
      (r, c) => (index(r, c) < 0 ? 0 : model.x[index(r, c)]),
      (r, c) => (index(r, c) < 0 ? null : { kind: "input", index: index(r, c) }),
      { what: (r, c) => (index(r, c) < 0 ? "padding" : ""), window: windowOf(model), sheets: count }),
    sign("\u2217"), dilatedBlock(model, true), sign("="),
    { ...smallOrOutput(model), id: "zeros output" },
  ];
}

const smallOrOutput = (model) => {
  const [rows, columns] = model.outSize, count = model.outChannels, [front] = frontOf(model, "output");
  const index = (r, c) => (r * columns + c) * count + front;
  return block("output", titleOf(model, "output"), "output", [rows, columns],
    (r, c) => model.y[index(r, c)], (r, c) => ({ kind: "output", index: index(r, c) }), { sheets: count });
};

// Where the flipped kernel lies for an output cell: one window, [row, column, rows, columns].
const windowOf = (model) => (tied, ref) => {
  if (ref?.kind !== "output") return null;
  const [r, c] = whereIs(model, ref);
  return [r, c, model.along[0].reach, model.along[1].reach];
};

// A strided convolution as one with stride 1 whose places are then dropped.
function everyPlace(model) {
  const { along, inChannels, outChannels, cLarge, cSmall, state } = model, [front] = frontOf(model, "output");
  const size = along.map(({ reach }, axis) => model.places[axis] - reach + 1);
  const kept = (r, c) => r % along[0].stride === 0 && c % along[1].stride === 0;
  const index = (r, c) =>
    ((r / along[0].stride) * model.small[1] + c / along[1].stride) * outChannels + front;
  const inputAt = (r, c, i) => {
    const [lr, lc] = [r - along[0].before, c - along[1].before];
    const inside = lr >= 0 && lr < along[0].large && lc >= 0 && lc < along[1].large;
    return inside ? model.x[(lr * along[1].large + lc) * inChannels + i] : 0;
  };
  const value = (r, c) => {
    let sum = 0;
    for (let tr = 0; tr < model.kernel[0]; tr++)
      for (let tc = 0; tc < model.kernel[1]; tc++)
        for (let i = 0; i < inChannels; i++)
          sum += inputAt(r + tr * along[0].dilation, c + tc * along[1].dilation, i) *
            model.w[((tr * model.kernel[1] + tc) * cLarge + i) * cSmall + front];
    return sum;
  };
  return [
    { ...largeBlock(model, "input"), id: "zeros input" }, sign("\u2217"), dilatedBlock(model, false), sign("="),
    block("every place", `every place ${bySize(size, state.axes)}`, "output", size, value,
      (r, c) => (kept(r, c) ? { kind: "output", index: index(r, c) } : null),
      { what: (r, c) => (kept(r, c) ? "" : "dropped"), sheets: outChannels }),
  ];
}

function overlapView(model) {
  const counts = (kind, id, title, numbers) => {
    const [rows, columns] = sizeOf(model, kind), count = channelsOf(model, kind), [front] = frontOf(model, kind);
    return block(id, title, kind, [rows, columns], (r, c) => numbers[r * columns + c],
      (r, c) => ({ kind, index: (r * columns + c) * count + front }),
      { roleAt: (r, c) => (numbers[r * columns + c] > 1 ? "overlap" : kind) });
  };
  const both = [
    counts("input", "reads", model.conv ? "windows that read each input" : "output cells that each input reaches", model.reads),
    counts("output", "terms", model.conv ? "inputs that each output sums" : "stamps on each output", model.terms),
  ];
  return model.conv ? both : both.reverse();
}

const PICTURES = { grids: gridsView, matrix: matrixView, gather: gatherView, stamp: stampView,
  zeros: zerosView, overlap: overlapView };

// The views whose numbers depend on the cell that is looked at.
const FOLLOWS = { gather: "output", stamp: "input" };

const HEADINGS = {
  grids: () => "Input, kernel, output", matrix: (model) => `The matrix ${matrixName(model)}`,
  gather: (model, focus) => `Gather: one output cell${model.ok ? ", " + spot(model, whereIs(model, { kind: "output", index: focus.output })) : ""}`,
  stamp: () => "Stamp: one input cell, and the overlaps adding up",
  zeros: (model) => (model.conv ? "Stride 1, then drop" : "Zeros in between, flipped kernel"),
  overlap: () => "How often each cell takes part", formula: () => "Formula", code: () => "Code",
};

// ---------------------------------------------------------------- questions of the predict mode

// What is asked, which views would tell, and what is right.
export const QUESTIONS = {
  size: { label: "the output's size", hides: ["matrix", "gather", "stamp", "zeros", "overlap", "formula"],
    asks: (model) => (model.state.axes === 1 ? ["output cells"] : ["output rows", "output columns"]),
    right: (model) => (model.state.axes === 1 ? [model.outSize[1]] : model.outSize) },
  number: { label: "one output number", hides: ["matrix", "gather", "stamp", "zeros", "formula"],
    asks: (model, focus) => [`output ${spot(model, whereIs(model, { kind: "output", index: focus.output }))}`],
    right: (model, focus) => [model.y[focus.output]] },
  matrix: { label: "the matrix's shape", hides: ["matrix", "formula"],
    asks: (model) => [`rows of ${matrixName(model)}`, `columns of ${matrixName(model)}`],
    right: (model) => [model.y.length, model.x.length] },
  overlap: { label: "the largest overlap", hides: ["overlap", "stamp", "formula"],
    asks: (model) => [model.conv ? "most inputs in one output" : "most stamps on one output"],
    right: (model) => [Math.max(...model.terms)] },
};
const HIDES_OUTPUT = ["size", "number"];

// ---------------------------------------------------------------- drawing

const FAMILY = '"Helvetica Neue", Arial, "Liberation Sans", "DejaVu Sans", sans-serif';
const CAP = { normal: 68, projector: 112 }; // pixels: no cell is larger
const DIGITS = 12; // pixels: smaller cells show their shade alone
const CELLS = [...range(14).map((n) => 0.5 + n / 4), ...range(CAP.projector - 3).map((n) => n + 4)];
const TITLE = [20, 30]; // pixels: the height of a block's title, and on a projector
const LEAST_TITLE = 70; // pixels: a longer title is cut before the cells are made smaller
const EDGE = 4; // pixels that frames and outlines need around the grids
const CORNERS = 30; // pixels: smaller cells have no room for a weight in the corner

const LEVELS = 24;
const rgb = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
const pack = ([r, g, b]) => ((255 << 24) | (b << 16) | (g << 8) | r) >>> 0; // as ImageData holds it
const unpack = (colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
const mix = (one, other, share) =>
  pack(unpack(one).map((part, n) => Math.round(part * (1 - share) + unpack(other)[n] * share)));
const COLOURS = Object.fromEntries(Object.entries(PALETTE).map(([name, hex]) => [name, pack(rgb(hex))]));
const BLACK = pack([0, 0, 0]), WHITE = pack([255, 255, 255]), FAINT = pack([154, 161, 171]);

// A role's colour mixed with white, from its lightest tint to its strongest, each with the ink that
// stands out from it: black, or white.
function tints(role, strongest) {
  return range(LEVELS + 1).map((level) => {
    const colour = mix(WHITE, COLOURS[role], 0.16 + (strongest - 0.16) * (level / LEVELS));
    const linear = unpack(colour).map((part) => ((part / 255 + 0.055) / 1.055) ** 2.4);
    const light = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    return [colour, light < 0.179 ? WHITE : BLACK];
  });
}

const ROLES = ["input", "kernel", "output", "overlap"];
const TINTS = Object.fromEntries(ROLES.map((role) => [role, tints(role, 0.72)]));
const PALE = Object.fromEntries(ROLES.map((role) => [role, tints(role, 0.5)])); // for the projector
const NOTHING = [COLOURS.empty, COLOURS.zero];

// A cell's colour and its ink; the strength goes from 0, for the number 0, to 1.
export function shade(role, strength, projector = false) {
  if (strength === 0) return NOTHING;
  return (projector ? PALE : TINTS)[role][Math.round(Math.min(strength, 1) * LEVELS)];
}

const isBlock = (item) => !item.sign && !item.why;
const sheetsOff = (item) => 6 * (Math.min(item.sheets ?? 1, 4) - 1);

// Put the items of a view into lines and choose the largest cells with which they fit.
export function arrange(view, width, height, { projector = false, measure = (text) => 7 * text.length } = {}) {
  const title = TITLE[projector ? 1 : 0], gap = projector ? 26 : 16, signWidth = projector ? 30 : 20;
  const titles = new Map((view.lines?.flat() ?? view).map((item) => [item, isBlock(item) ? measure(item.title) : 0]));
  const widthOf = (item, cell) =>
    item.sign ? signWidth : item.why ? Math.min(300, width * 0.45)
      : Math.max(item.columns * cell + sheetsOff(item), Math.min(titles.get(item), LEAST_TITLE));
  const lineWidth = (line, cell) =>
    line.reduce((sum, item) => sum + widthOf(item, cell), 0) + gap * (line.length - 1);
  const lineHeight = (line, cell) =>
    title + Math.max(...line.map((item) => (isBlock(item) ? item.rows * cell + sheetsOff(item) : 0)));
  const wholeHeight = (lines, cell) =>
    lines.reduce((sum, line) => sum + lineHeight(line, cell), 0) + gap * (lines.length - 1);
  const fits = (lines, cell) =>
    lines.every((line) => lineWidth(line, cell) <= width) && wholeHeight(lines, cell) <= height;
  const sizes = CELLS.filter((cell) => cell <= (projector ? CAP.projector : CAP.normal));
  const largest = (lines) => { // the sizes below it fit as well, so halve what is left
    let [least, most] = [0, sizes.length - 1];
    while (least < most) {
      const middle = Math.ceil((least + most) / 2);
      if (fits(lines, sizes[middle])) least = middle;
      else most = middle - 1;
    }
    return sizes[least];
  };
  const atEquals = (line) => [line.slice(0, 3), line.slice(3)]; // read . kernel, then = products
  const choices = (view.lines ? [view.lines, view.lines.flatMap(atEquals)] : breaks(view)).map((lines) => ({ lines, cell: largest(lines) }));
  const worth = ({ lines, cell }) => cell / (1 + 0.2 * (lines.length - 1)); // fewer lines read better
  const best = choices.reduce((one, other) => (worth(other) > worth(one) ? other : one));
  return placeLines(best.lines, best.cell, { width, height, title, gap, widthOf, lineWidth, lineHeight, wholeHeight });
}

// Every way to break a line of items: before a sign, or between two blocks.
function breaks(items) {
  const spots = range(items.length).filter((n) => n && (!isBlock(items[n]) || isBlock(items[n - 1])) && !items[n].why);
  return range(2 ** spots.length).map((chosen) => {
    const lines = [[]];
    items.forEach((item, n) => {
      const spot = spots.indexOf(n);
      if (spot >= 0 && (chosen >> spot) & 1) lines.push([]);
      lines.at(-1).push(item);
    });
    return lines;
  });
}

function placeLines(lines, cell, { width, height, title, gap, widthOf, lineWidth, lineHeight, wholeHeight }) {
  const placed = { cell, blocks: [], signs: [], why: null };
  let y = Math.max((height - wholeHeight(lines, cell)) / 2, 0);
  for (const line of lines) {
    let x = Math.max((width - lineWidth(line, cell)) / 2, 0);
    const tall = lineHeight(line, cell) - title;
    for (const item of line) {
      const own = widthOf(item, cell);
      if (item.sign) placed.signs.push({ text: item.sign, x: x + own / 2, y: y + title + tall / 2 });
      else if (item.why) placed.why = { x, y: y + title, width: own, height: Math.max(tall, 120) };
      else {
        const rest = Math.floor((tall - item.rows * cell - sheetsOff(item)) / cell / 2 + 0.01);
        const top = y + title + Math.max(rest, 0) * cell + sheetsOff(item); // all grids on one lattice
        const last = item === line.at(-1), room = last ? width - Math.round(x) : own + gap - 8; // for its title
        placed.blocks.push({ ...item, room, x: Math.round(x), y: Math.round(top), cell, across: cell, down: cell });
      }
      x += own + gap;
    }
    y += lineHeight(line, cell) + gap;
  }
  return placed;
}

// The matrix with the stretched input above it and the stretched output at its right.
function arrangeTable({ above, matrix, right }, width, height, { projector = false, measure }) {
  const title = TITLE[projector ? 1 : 0], gap = projector ? 12 : 8, least = 11;
  const { rows, columns } = matrix;
  const cap = projector ? 80 : 48;
  const strip = (cell) => Math.max(cell, least);
  const beside = (cell) => Math.max(strip(cell), measure(right.title));
  let cell = cap;
  while (cell > 0.25 && (columns * cell + gap + beside(cell) > width || title + (rows * cell + gap + strip(cell)) > height)) {
    cell -= cell > 4 ? 1 : cell > 1 ? 0.25 : 0.05;
  }
  const thick = strip(cell), whole = [columns * cell + gap + beside(cell), title + thick + gap + rows * cell];
  const x = Math.round(Math.max((width - whole[0]) / 2, 0));
  const y = Math.round(Math.max((height - whole[1]) / 2, 0)) + title;
  const top = y + thick + gap;
  return { cell, signs: [], why: null, blocks: [
    { ...above, room: width - x, x, y, across: cell, down: thick },
    { ...matrix, x, y: top, across: cell, down: cell },
    { ...right, room: width, x: x + columns * cell + gap, y: top, across: thick, down: cell },
  ] };
}

// Pixels of our own. A canvas takes microseconds for each rectangle and each text that it is told;
// a grid has hundreds, and the hand notices. Writing the pixels and handing them over once is
// several times as fast. Lengths are in CSS pixels; `scale` makes them the screen's.
class Pixels {
  constructor(width, height, scale) {
    Object.assign(this, { scale, width: Math.round(width * scale), height: Math.round(height * scale) });
    this.image = new ImageData(this.width, this.height);
    this.data = new Uint32Array(this.image.data.buffer);
    this.data.fill(WHITE);
  }

  rect(x, y, width, height, colour) {
    const { scale, data } = this;
    const left = Math.max(Math.round(x * scale), 0), right = Math.min(Math.round((x + width) * scale), this.width);
    const top = Math.max(Math.round(y * scale), 0), bottom = Math.min(Math.round((y + height) * scale), this.height);
    const across = right - left;
    for (let row = top, from = top * this.width + left; row < bottom; row++, from += this.width) {
      if (across > 12) data.fill(colour, from, from + across);
      else for (let n = from; n < from + across; n++) data[n] = colour; // a short call costs more than it does
    }
  }

  // Mix a colour into what is there.
  tint(x, y, width, height, colour, share) {
    const { scale, data } = this;
    const left = Math.max(Math.round(x * scale), 0), right = Math.min(Math.round((x + width) * scale), this.width);
    const top = Math.max(Math.round(y * scale), 0), bottom = Math.min(Math.round((y + height) * scale), this.height);
    for (let row = top; row < bottom; row++)
      for (let n = row * this.width + left; n < row * this.width + right; n++) {
        data[n] = blend(data[n], colour, Math.round(share * 255));
      }
  }

  // The outline of a box, drawn inside it; `dash` leaves every other stretch out.
  frame(x, y, width, height, colour, thick = 1, dash = 0) {
    const along = (length, put) => {
      if (!dash) return put(0, length);
      for (let from = 0; from < length; from += 2 * dash) put(from, Math.min(dash, length - from));
    };
    along(width, (from, length) => {
      this.rect(x + from, y, length, thick, colour);
      this.rect(x + from, y + height - thick, length, thick, colour);
    });
    along(height, (from, length) => {
      this.rect(x, y + from, thick, length, colour);
      this.rect(x + width - thick, y + from, thick, length, colour);
    });
  }

  // A number, centred on (x, y), or beginning there, or ending there.
  text(text, x, y, size, weight, ink, align = "centre") {
    const glyphs = glyphsOf(Math.round(size * this.scale * 2) / 2, weight), { data, width, height } = this;
    const long = lengthOf(text, glyphs), start = { centre: long / 2, left: 0, right: long }[align];
    let pen = Math.round(x * this.scale - start);
    const top = Math.round(y * this.scale - glyphs.middle);
    for (const sign of text) {
      const { mask, across, down, advance } = glyphs.signs.get(sign) ?? glyphs.signs.get("?");
      for (let row = 0, n = 0; row < down; row++) {
        const at = (top + row) * width + pen, inside = top + row >= 0 && top + row < height;
        for (let column = 0; column < across; column++, n++) {
          if (mask[n] && inside && pen + column >= 0 && pen + column < width) {
            data[at + column] = blend(data[at + column], ink, mask[n]);
          }
        }
      }
      pen += advance;
    }
  }

  // A title or a sign: its line is at y, it begins at x or has its middle there.
  word(text, x, y, size, weight, ink, align = "left") {
    const { mask, across, down, base, advance } = wordOf(text, size * this.scale, weight), { data, width, height } = this;
    const left = Math.round(x * this.scale - (align === "left" ? 0 : advance / 2)) - 1, top = Math.round(y * this.scale) - base;
    for (let row = Math.max(-top, 0); row < Math.min(down, height - top); row++)
      for (let column = Math.max(-left, 0); column < Math.min(across, width - left); column++) {
        const share = mask[row * across + column], n = (top + row) * width + left + column;
        if (share) data[n] = blend(data[n], ink, share);
      }
  }

  // Hand a box of pixels over to the canvas.
  show(context, x, y, width, height) {
    const { scale } = this;
    const left = Math.floor(x * scale), top = Math.floor(y * scale);
    context.putImageData(this.image, 0, 0, left, top,
      Math.ceil((x + width) * scale) - left, Math.ceil((y + height) * scale) - top);
  }
}

function blend(under, over, share) {
  const rest = 255 - share;
  const r = ((under & 255) * rest + (over & 255) * share + 127) / 255;
  const g = (((under >> 8) & 255) * rest + ((over >> 8) & 255) * share + 127) / 255;
  const b = (((under >> 16) & 255) * rest + ((over >> 16) & 255) * share + 127) / 255;
  return ((255 << 24) | (b << 16) | (g << 8) | r) >>> 0;
}

// The shapes of the signs that numbers are written with, at one size: how much ink on each pixel.
const SIGNS = `0123456789.,e+${MINUS}\u221e?`;
const glyphSets = new Map(), words = new Map();

// How much ink a canvas of W by H pixels has on each, once `draw` has written on it.
function inkOf(width, height, font, draw) {
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  context.font = font;
  draw(context);
  const { data } = context.getImageData(0, 0, width, height);
  return Uint8Array.from({ length: width * height }, (_, n) => data[4 * n + 3]);
}

const MOST_WORDS = 1000;

function wordOf(text, size, weight) {
  const key = `${size} ${weight} ${text}`;
  if (words.has(key)) return words.get(key);
  if (words.size > MOST_WORDS) words.clear();
  const font = `${weight} ${size}px ${FAMILY}`, base = Math.ceil(size), down = Math.ceil(size * 1.4);
  const advance = lengthOfWord(font, text), across = Math.ceil(advance) + 3;
  const mask = inkOf(across, down, font, (context) => context.fillText(text, 1, base));
  const word = { mask, across, down, base, advance };
  words.set(key, word);
  return word;
}

function glyphsOf(size, weight) {
  const key = `${size} ${weight}`;
  if (glyphSets.has(key)) return glyphSets.get(key);
  const tall = Math.ceil(size * 1.3), wide = Math.ceil(size * 1.2) + 2, base = Math.round(size);
  const font = `${weight} ${size}px ${FAMILY}`, signs = new Map();
  const sheet = inkOf(wide * SIGNS.length, tall, font, (context) =>
    [...SIGNS].forEach((sign, n) => context.fillText(sign, n * wide + 1, base)));
  [...SIGNS].forEach((sign, n) => {
    const mask = new Uint8Array(wide * tall);
    for (let row = 0; row < tall; row++) {
      const from = (row * SIGNS.length + n) * wide;
      mask.set(sheet.subarray(from, from + wide), row * wide);
    }
    signs.set(sign, { mask, across: wide, down: tall, advance: Math.round(lengthOfWord(font, sign)) });
  });
  const glyphs = { signs, middle: base - 0.36 * size };
  glyphSets.set(key, glyphs);
  return glyphs;
}

const ruler = globalThis.OffscreenCanvas ? new OffscreenCanvas(1, 1).getContext("2d") : null, lengths = new Map();

// The length of a text in pixels.
function lengthOfWord(font, text) {
  const key = font + text;
  if (lengths.has(key)) return lengths.get(key);
  if (lengths.size > 4 * MOST_WORDS) lengths.clear();
  ruler.font = font;
  const length = ruler.measureText(text).width;
  lengths.set(key, length);
  return length;
}

function lengthOf(text, glyphs) {
  let length = 0;
  for (const sign of text) length += (glyphs.signs.get(sign) ?? glyphs.signs.get("?")).advance;
  return length;
}

// What a block's cells hold, once for each change of the numbers: texts, shades, the digits' size.
function fill(cells, before, look) {
  const { rows, columns, across, down } = cells, count = rows * columns;
  const numbers = new Float64Array(count);
  let largest = 0;
  for (let r = 0, n = 0; r < rows; r++)
    for (let c = 0; c < columns; c++, n++) {
      numbers[n] = cells.number(r, c);
      if (Math.abs(numbers[n]) > largest) largest = Math.abs(numbers[n]);
    }
  const small = Math.min(across, down);
  const held = { what: Array(count), text: Array(count), shade: Array(count), old: Array(count).fill("") };
  let longest = 1;
  for (let r = 0, n = 0; r < rows; r++)
    for (let c = 0; c < columns; c++, n++) {
      const none = Number.isNaN(numbers[n]), role = cells.roleAt ? cells.roleAt(r, c) : cells.role;
      held.what[n] = cells.what(r, c);
      held.shade[n] = none ? null : shade(role, largest ? Math.abs(numbers[n]) / largest : 0, look.projector);
      held.text[n] = none || small < DIGITS ? "" : show(numbers[n]);
      longest = Math.max(longest, held.text[n].length);
      if (before && small >= CORNERS && r < before.rows && c < before.columns) {
        const old = before.number(r, c);
        if (!Number.isNaN(old) && old !== numbers[n]) held.old[n] = show(old);
      }
    }
  return { ...held, ...digits(across, down, longest, look) };
}

// How large digits may be so that the longest number fits its cell; 0 where nobody could read them.
function digits(across, down, longest, { projector }) {
  const [high, wide] = projector ? [0.54, 0.88] : [0.5, 0.86];
  const size = Math.min(high * down, (wide * across) / (0.58 * longest));
  return { size: size < 6 ? 0 : size, weight: projector ? 700 : 500 };
}

// Paint the cells of a block that are not painted as they should be; `drawn` remembers how they are.
function paintCells(pixels, cells, drawn, focus, look) {
  const { x, y, rows, columns, across, down, held } = cells;
  const lit = litCells(cells, focus), corners = cornersOf(cells, focus);
  const thick = look.projector ? 4 : Math.min(across, down) >= 14 ? 3 : 2;
  const at = (r, c) => (r >= 0 && r < rows && c >= 0 && c < columns ? lit[r * columns + c] : 0);
  for (let r = 0, n = 0; r < rows; r++)
    for (let c = 0; c < columns; c++, n++) {
      const edges = !lit[n] ? 0
        : (at(r - 1, c) ? 0 : 1) | (at(r, c + 1) ? 0 : 2) | (at(r + 1, c) ? 0 : 4) | (at(r, c - 1) ? 0 : 8);
      const corner = corners.get(n) ?? "", shades = held.shade[n];
      const sign = `${held.text[n]} ${held.what[n]} ${shades && shades[0]} ${edges} ${corner} ${held.old[n]}`;
      if (drawn[n] === sign) continue;
      const again = drawn[n] !== undefined;
      drawn[n] = sign;
      const box = [x + c * across, y + r * down, across, down];
      if (again) pixels.rect(...box, WHITE);
      paintCell(pixels, box, held, n);
      if (corner) paintNote(pixels, box, corner, true, look);
      if (held.old[n]) paintNote(pixels, box, held.old[n], false, look);
      if (edges) paintEdges(pixels, box, edges, thick);
    }
}

function paintCell(pixels, [left, top, across, down], held, n) {
  const small = Math.min(across, down), inset = small >= 16 ? 1 : small >= 5 ? 0.5 : 0, what = held.what[n];
  if (what && small >= 18) pixels.frame(left + 2, top + 2, across - 4, down - 4, COLOURS.padding, 1, 3);
  else if (what) pixels.frame(left, top, across, down, COLOURS.empty);
  if (!held.shade[n]) return;
  const [colour, ink] = held.shade[n];
  if (!what || what === "dropped") {
    pixels.rect(left + inset, top + inset, across - 2 * inset, down - 2 * inset, what ? mix(WHITE, colour, 0.35) : colour);
  }
  if (held.text[n] && held.size) {
    pixels.text(held.text[n], left + across / 2, top + down / 2, held.size, held.weight, what ? COLOURS.zero : ink);
  }
}

// The border of what is tied together: an edge wherever the neighbour is not.
function paintEdges(pixels, [left, top, across, down], edges, thick) {
  if (edges & 1) pixels.rect(left, top, across, thick, COLOURS.highlight);
  if (edges & 2) pixels.rect(left + across - thick, top, thick, down, COLOURS.highlight);
  if (edges & 4) pixels.rect(left, top + down - thick, across, thick, COLOURS.highlight);
  if (edges & 8) pixels.rect(left, top, thick, down, COLOURS.highlight);
}

// A small number in a corner: the kernel's weight below, what was there before above.
function paintNote(pixels, [left, top, across, down], text, isWeight, look) {
  const size = (look.projector ? 0.27 : 0.24) * across, glyphs = glyphsOf(Math.round(size * pixels.scale * 2) / 2, 600);
  const width = lengthOf(text, glyphs) / pixels.scale, high = 1.05 * size;
  const [x, y] = isWeight ? [left + across - 4 - width, top + down - 4 - high] : [left + 4, top + 4];
  pixels.rect(x - 1, y, width + 2, high, isWeight ? COLOURS.kernel : WHITE);
  pixels.text(text, x, y + high / 2, size, 600, isWeight ? BLACK : COLOURS.muted, "left");
}

// The frame of a block, and the sheets that lie behind it.
function paintFrame(pixels, { x, y, rows, columns, across, down, role, sheets }) {
  const [width, height] = [columns * across, rows * down], colour = COLOURS[role];
  for (let n = Math.min(sheets, 4) - 1; n > 0; n--) {
    pixels.rect(x + 6 * n - 1, y - 6 * n - 1, width + 2, height + 2, colour);
    pixels.rect(x + 6 * n, y - 6 * n, width, height, shade(role, 0.01)[0]);
  }
  pixels.rect(x - 1, y - 1, width + 2, height + 2, colour);
  pixels.rect(x, y, width, height, WHITE);
}

// Paint the matrix: its entries on a ground of zeros, and the row or column that is looked at.
function paintMatrix(pixels, cells, focus, look) {
  const { x, y, rows, columns, across: cell } = cells, { entries, w } = focus.model;
  const inset = cell >= 16 ? 1 : cell >= 5 ? 0.5 : 0;
  const largest = w.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const shades = Array.from(w, (weight) => shade("kernel", largest ? Math.abs(weight) / largest : 0, look.projector));
  pixels.rect(x - 1, y - 1, columns * cell + 2, rows * cell + 2, COLOURS.kernel);
  paintGround(pixels, cells, inset);
  const side = Math.max(cell - 2 * inset, 1 / pixels.scale);
  for (let n = 0; n < entries.count; n++) {
    pixels.rect(x + entries.in[n] * cell + inset, y + entries.out[n] * cell + inset, side, side, shades[entries.tap[n]][0]);
  }
  paintImageRows(pixels, cells, focus.model);
  paintBands(pixels, cells, focus);
  if (cell >= DIGITS) paintMatrixDigits(pixels, cells, focus.model, shades, look);
  paintMatrixTies(pixels, cells, focus, look.projector ? 4 : cell >= 14 ? 3 : 2);
}

// Zeros, with lines between them where the cells have room: the first row is painted, and copied.
function paintGround(pixels, { x, y, rows, columns, across: cell }, inset) {
  const { data, width: stride, scale } = pixels;
  pixels.rect(x, y, columns * cell, cell, COLOURS.empty);
  if (inset) {
    for (let c = 1; c < columns; c++) pixels.rect(x + c * cell - inset, y, 2 * inset, cell, WHITE);
  }
  const left = Math.max(Math.round(x * scale), 0), right = Math.min(Math.round((x + columns * cell) * scale), stride);
  const top = Math.round(y * scale), bottom = Math.min(Math.round((y + rows * cell) * scale), pixels.height);
  for (let row = top + 1; row < bottom; row++) data.copyWithin(row * stride + left, top * stride + left, top * stride + right);
  if (inset) {
    for (let r = 1; r < rows; r++) pixels.rect(x, y + r * cell - inset, columns * cell, 2 * inset, WHITE);
  }
}

function paintMatrixDigits(pixels, { x, y, rows, columns, across: cell }, { entries, w }, shades, look) {
  const taps = new Int32Array(rows * columns).fill(-1), texts = Array.from(w, show);
  for (let n = 0; n < entries.count; n++) taps[entries.out[n] * columns + entries.in[n]] = entries.tap[n];
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 1);
  const { size, weight } = digits(cell, cell, longest, look);
  if (!size) return;
  for (let r = 0, n = 0; r < rows; r++)
    for (let c = 0; c < columns; c++, n++) {
      const tap = taps[n], [text, ink] = tap < 0 ? ["0", FAINT] : [texts[tap], shades[tap][1]];
      pixels.text(text, x + (c + 0.5) * cell, y + (r + 0.5) * cell, size, weight, ink);
    }
}

// Where one row of the image ends and the next begins.
function paintImageRows(pixels, { x, y, rows, columns, across: cell }, model) {
  if (model.state.axes === 1 || cell < 3) return;
  const step = (kind) => sizeOf(model, kind)[1] * channelsOf(model, kind), thin = 1 / pixels.scale;
  for (let c = step("input"); c < columns; c += step("input"))
    pixels.tint(x + c * cell, y, thin, rows * cell, COLOURS.muted, 0.45);
  for (let r = step("output"); r < rows; r += step("output"))
    pixels.tint(x, y + r * cell, columns * cell, thin, COLOURS.muted, 0.45);
}

function paintBands(pixels, { x, y, rows, columns, across: cell }, { ref }) {
  if (ref?.kind === "output" || ref?.kind === "entry")
    pixels.tint(x, y + ref.index * cell, columns * cell, cell, COLOURS.highlight, 0.1);
  if (ref?.kind === "input" || ref?.kind === "entry")
    pixels.tint(x + (ref.column ?? ref.index) * cell, y, cell, rows * cell, COLOURS.highlight, 0.1);
}

function paintMatrixTies(pixels, { x, y, rows, columns, across: cell }, { model, tied, ref }, thick) {
  if (!ref) return;
  const { entries } = model, around = (left, top, width, height) =>
    pixels.frame(left - 1, top - 1, width + 2, height + 2, COLOURS.highlight, thick);
  if (ref.kind === "output") around(x, y + ref.index * cell, columns * cell, cell);
  if (ref.kind === "input") around(x + ref.index * cell, y, cell, rows * cell);
  if (ref.kind === "entry") around(x + ref.column * cell, y + ref.index * cell, cell, cell);
  if (ref.kind !== "tap") return;
  const thin = cell < 8 ? 1 : Math.min(thick, 2);
  for (const n of tied.entries)
    pixels.frame(x + entries.in[n] * cell, y + entries.out[n] * cell, cell, cell, COLOURS.highlight, thin);
}

export function isLit(cell, tied, ref) {
  if (!cell) return false;
  if (cell.kind !== "entry") return tied[cell.kind][cell.index] === 1;
  if (!ref) return false;
  return {
    output: () => cell.index === ref.index, input: () => cell.column === ref.index,
    entry: () => cell.index === ref.index && cell.column === ref.column,
    tap: () => tied.output[cell.index] === 1 && tied.input[cell.column] === 1, place: () => false,
  }[ref.kind]();
}

function litCells(cells, { tied, ref }) {
  const { rows, columns } = cells, lit = new Uint8Array(rows * columns);
  const window = cells.window?.(tied, ref);
  for (let r = 0, n = 0; r < rows; r++)
    for (let c = 0; c < columns; c++, n++) {
      lit[n] = window
        ? r >= window[0] && r < window[0] + window[2] && c >= window[1] && c < window[1] + window[3]
        : isLit(cells.ref(r, c), tied, ref);
    }
  return lit;
}

// The kernel's weights, for the corners of the cells that they meet: texts by the cells' numbers.
function cornersOf(cells, { model, ref, tied }) {
  const texts = new Map(), large = model.conv ? "input" : "output", small = model.conv ? "output" : "input";
  if (cells.id !== large || ref?.kind !== small || cells.across < CORNERS) return texts;
  const [front] = frontOf(model, large), { entries, meets } = model;
  for (const n of tied.entries) {
    if ((large === "input" ? entries.in[n] : entries.out[n]) % channelsOf(model, large) !== front) continue;
    texts.set(meets.place[entries.meet[n]], show(model.w[entries.tap[n]]));
  }
  return texts;
}

// Where a block ended before the last control moved.
function paintOldFrame(pixels, { x, y, rows, columns, across, down }, before) {
  if (!before || (before.rows === rows && before.columns === columns)) return;
  pixels.frame(x - 1, y - 1, before.columns * across + 2, before.rows * down + 2, COLOURS.muted, 2, 7);
}

// ---------------------------------------------------------------- one panel on the page

function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null) element.setAttribute(name, value);
  }
  // Jupyter takes the arrow keys for itself unless the element in focus says that it needs them.
  if (/^(input|select|button|textarea)$/.test(tag) || "tabindex" in attributes) {
    element.setAttribute("data-lm-suppress-shortcuts", "true");
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

let serial = 0;

class Panel {
  constructor(name, hands) {
    Object.assign(this, { name, hands, blocks: new Map(), painted: "", layout: "", placed: null, drawn: new Map(), ghosts: new Map() });
    this.heading = h("span");
    this.enlarge = button([this.heading, icon("screen")], `enlarge ${VIEWS[name]}`, () => hands.enlarge(name), { class: "cx-heading", "aria-pressed": "false" });
    this.cover = h("div", { class: "cx-cover", hidden: true }, "?");
    this.slot = h("div", { class: "cx-slot" });
    this.element = h("section", { class: "cx-panel", "data-view": name }, h("h3", {}, this.enlarge), this.slot, this.cover);
    if (PICTURES[name]) {
      this.canvas = h("canvas", { class: "cx-canvas", "aria-hidden": "true" });
      this.context = this.canvas.getContext("2d", { alpha: false, willReadFrequently: true });
      this.why = h("div", { class: "cx-why", role: "alert", hidden: true });
      this.slot.append(this.canvas, this.why);
      this.slot.addEventListener("pointerdown", (event) => this.turnSheets(event));
    } else {
      this.text = h("div", { class: `cx-text cx-${name}`, tabindex: "0", role: "region", "aria-label": VIEWS[name] });
      this.slot.append(this.text);
    }
  }

  // The slot's size is read once per layout: reading it again would force the browser to lay out.
  resize() {
    const box = this.slot.getBoundingClientRect();
    Object.assign(this, { width: Math.floor(box.width), height: Math.floor(box.height), painted: "" });
    if (!this.canvas) return;
    const scale = window.devicePixelRatio || 1, { canvas, context, width, height } = this;
    this.pixels = null;
    if (width < 1 || height < 1) return;
    Object.assign(canvas, { width: Math.round(width * scale), height: Math.round(height * scale) });
    canvas.style.cssText = `width:${width}px;height:${height}px`;
    this.pixels = new Pixels(width, height, scale);
    this.layout = "";
  }

  // A title that has no room loses its end.
  cut({ title, room }) {
    let shown = title;
    while (shown.length > 1 && this.measure(shown) > room) shown = `${shown.replace(/\u2026$/, "").slice(0, -1).trimEnd()}\u2026`;
    return shown;
  }

  measure(text) {
    return lengthOfWord(this.title, text) + 2;
  }

  // First the page, for every panel; then the pixels. The other way round, each text that is
  // painted would force the browser to lay out what has just changed.
  prepare(model, key, focus, before, look) {
    say(this.heading, HEADINGS[this.name](model, focus));
    const covered = look.covered.includes(this.name);
    hide(this.cover, !covered);
    this.slot.classList.toggle("cx-hidden", covered);
    this.slot.inert = covered;
    if (this.text) return this.write(model, focus, covered);
    const follows = FOLLOWS[this.name], now = `${key} ${follows ? focus[follows] : ""} ${covered}`;
    this.stale = now !== this.painted;
    if (!this.stale) return;
    this.painted = now;
    this.empty = !model.ok && this.name !== "grids";
    this.projector = look.projector;
    this.titleSize = look.projector ? 20 : 13;
    this.title = `600 ${this.titleSize}px ${FAMILY}`;
    const shown = this.pixels && !this.empty && !covered && this.width > 20;
    this.placed = shown ? this.arranged(model, focus, look) : { blocks: [], signs: [], why: null };
    this.ghosts = before?.ok && shown ? this.blocksBefore(before, focus) : new Map();
    for (const cells of this.placed.blocks) {
      if (!cells.sparse && !cells.secret) cells.held = fill(cells, this.ghosts.get(cells.id), look);
    }
    hide(this.why, !this.placed.why);
    if (this.placed.why) this.hands.explain(this.why, this.placed.why);
    this.placeBlocks();
  }

  // Frames are painted when the layout changes, cells when they do.
  paint(focus, look) {
    if (this.text || !this.pixels) return;
    const { context, pixels } = this, layout = this.layoutNow(look), anew = layout !== this.layout;
    this.layout = layout;
    if (anew) this.paintFrames();
    for (const cells of this.placed.blocks) {
      if (cells.secret) continue;
      if (cells.sparse) paintMatrix(pixels, cells, focus, look);
      else paintCells(pixels, cells, this.drawn.get(cells.id), focus, look);
      if (anew) paintOldFrame(pixels, cells, this.ghosts.get(cells.id));
      else pixels.show(context, cells.x - 1, cells.y - 1, cells.columns * cells.across + 2, cells.rows * cells.down + 2);
    }
    if (!anew) return;
    this.paintWords(look);
    pixels.show(context, 0, 0, this.width, this.height);
  }

  layoutNow(look) {
    const { blocks, signs } = this.placed;
    const frames = blocks.map(({ id, x, y, rows, columns, across, title, sheets, secret }) =>
      [id, x, y, rows, columns, across, title, sheets, secret]);
    return JSON.stringify([frames, signs, look.projector, this.empty, this.ghosts.size ? this.painted : ""]);
  }

  paintFrames() {
    this.pixels.data.fill(WHITE);
    this.drawn = new Map();
    for (const cells of this.placed.blocks) {
      this.drawn.set(cells.id, []);
      if (cells.secret) this.pixels.rect(cells.x, cells.y, cells.columns * cells.across, cells.rows * cells.down, COLOURS.empty);
      else if (!cells.sparse) paintFrame(this.pixels, cells);
    }
  }

  // Titles, and signs between the blocks.
  paintWords(look) {
    const { pixels, titleSize: size } = this, { blocks, signs } = this.placed, sign = look.projector ? 30 : 20;
    for (const cells of blocks) {
      if (cells.title && !cells.sparse) pixels.word(this.cut(cells), cells.x, cells.y - sheetsOff(cells) - 6, size, 600, COLOURS.muted);
    }
    if (this.empty) pixels.word("no output", this.width / 2, this.height / 2, size, 600, COLOURS.muted, "centre");
    for (const { text, x, y } of signs) pixels.word(text, x, y + 6, sign, 500, COLOURS.ink, "centre");
    for (const { secret, x, y, columns, rows, across, down } of blocks) {
      if (secret) pixels.word("?", x + (columns * across) / 2, y + (rows * down) / 2 + 14, look.projector ? 72 : 40, 600, COLOURS.ink, "centre");
    }
  }

  arranged(model, focus, look) {
    const measure = (text) => this.measure(text);
    const view = PICTURES[this.name](model, focus), room = [this.width - 2 * EDGE, this.height - 2 * EDGE];
    const shown = look.hidesOutput && this.name === "grids" ? view.map(secret) : view;
    const placed = view[0]?.table ? arrangeTable(view[0], ...room, { ...look, measure }) : arrange(shown, ...room, { ...look, measure });
    for (const item of [...placed.blocks, ...placed.signs, placed.why ?? {}]) {
      item.x += EDGE;
      item.y += EDGE;
    }
    return placed;
  }

  blocksBefore(before, focus) {
    const within = (index, values) => Math.min(index, Math.max(values.length - 1, 0));
    const view = FOLLOWS[this.name] ? [] : PICTURES[this.name](before, {
      output: within(focus.output, before.y), input: within(focus.input, before.x) });
    const blocks = view[0]?.table ? [view[0].matrix] : view;
    return new Map(blocks.filter((item) => item.id).map((item) => [item.id, item]));
  }

  write(model, focus, covered) {
    if (covered) this.text.replaceChildren();
    else if (this.name === "formula") writeLines(this.text, formula(model, focus.ref, focus.tied));
  }

  // The code is read, not watched: like the controls, it follows the paint.
  writeCode(model) {
    if (this.element.hidden || this.slot.inert) return;
    if (!this.text.childElementCount) {
      this.codes = { convlab: h("code"), Keras: h("code") };
      this.text.replaceChildren(...Object.entries(this.codes).map(([name, code]) => h("div", { class: "cx-snippet" },
        h("div", { class: "cx-snippet-head" }, h("b", {}, name),
          this.hands.copyButton(() => code.textContent, `copy the code for ${name}`)),
        h("pre", {}, code))));
    }
    say(this.codes.convlab, convlabCode(model));
    say(this.codes.Keras, kerasCode(model));
  }

  // A transparent element over each block takes the pointer, the focus and the keys.
  placeBlocks() {
    const blocks = this.placed.blocks.filter((cells) => !cells.secret);
    const kept = new Set(blocks.map((cells) => cells.id));
    for (const [id, cover] of this.blocks) {
      if (!kept.has(id)) {
        cover.element.remove();
        this.blocks.delete(id);
      }
    }
    for (const cells of blocks) {
      if (!this.blocks.has(cells.id)) this.blocks.set(cells.id, new BlockCover(this, cells.id));
      this.blocks.get(cells.id).move(cells);
    }
  }

  // A click beside the front sheet of a stack brings the next channel to the front.
  turnSheets({ target, offsetX, offsetY }) {
    if (target !== this.canvas || !this.placed) return;
    const hit = this.placed.blocks.find((cells) => cells.sheets > 1 &&
      offsetX >= cells.x && offsetX <= cells.x + cells.columns * cells.across + sheetsOff(cells) &&
      offsetY >= cells.y - sheetsOff(cells) && offsetY <= cells.y + cells.rows * cells.down);
    if (hit) this.hands.turn(hit.role);
  }
}

// Write lines of pieces as paragraphs: numbers as elements, signs as plain text. What stands already
// is left, since new text is slow to lay out.
function writeLines(element, lines) {
  while (element.childElementCount > lines.length) element.lastElementChild.remove();
  lines.forEach((pieces, n) => {
    const line = element.children[n] ?? element.appendChild(h("p")), parts = line.childNodes;
    while (parts.length > pieces.length) line.lastChild.remove();
    pieces.forEach(([text, role], m) => {
      const fits = parts[m] && (parts[m].dataset?.role ?? "") === role;
      if (fits) return say(parts[m], text);
      const part = role ? h("b", { "data-role": role }, String(text)) : document.createTextNode(text);
      if (parts[m]) parts[m].replaceWith(part);
      else line.append(part);
    });
  });
}

// A block that must not be seen yet, not even its size: it is always drawn 3 by 3.
const secret = (item) => isBlock(item) && item.role === "output"
  ? { ...item, secret: true, rows: 3, columns: 3, title: "output ?", sheets: 1 } : item;

class BlockCover {
  constructor(panel, id) {
    Object.assign(this, { panel, id, hands: panel.hands, at: [0, 0] });
    this.cell = h("div", { role: "gridcell", id: `cx-cell-${++serial}` });
    this.element = h("div", {
      class: "cx-block", role: "grid", tabindex: "0", "data-block": id,
      "aria-activedescendant": this.cell.id,
      onpointerrawupdate: (event) => this.point(event), // at once; a move waits for the next frame
      onpointermove: (event) => this.point(event), onpointerdown: (event) => this.press(event),
      onpointerleave: () => this.hands.point(null), ondblclick: () => this.edit(),
      onfocus: () => this.focus(), onblur: () => this.hands.point(null), onkeydown: (event) => this.key(event),
    }, h("div", { role: "row", class: "cx-unseen" }, this.cell));
    panel.slot.append(this.element);
  }

  move(cells) {
    const moved = ["x", "y", "rows", "columns", "across", "down"].some((name) => cells[name] !== this.cells?.[name]);
    this.cells = cells;
    if (moved) {
      this.element.style.cssText = `left:${cells.x}px;top:${cells.y}px;` +
        `width:${cells.columns * cells.across}px;height:${cells.rows * cells.down}px`;
    }
    const title = cells.title || cells.id;
    if (title !== this.title) this.element.setAttribute("aria-label", (this.title = title));
  }

  refAt([r, c]) {
    const { rows, columns } = this.cells;
    this.at = [Math.min(Math.max(r, 0), rows - 1), Math.min(Math.max(c, 0), columns - 1)];
    return this.cells.ref(...this.at);
  }

  refUnder({ offsetX, offsetY }) {
    return this.refAt([Math.floor(offsetY / this.cells.down), Math.floor(offsetX / this.cells.across)]);
  }

  point(event) {
    this.hands.point(this.refUnder(event));
  }

  press(event) {
    const ref = this.refUnder(event);
    if (ref) this.hands.pin(ref);
  }

  // Keyboard: the block remembers its cell, and says it.
  focus() {
    if (!this.element.matches(":focus-visible")) return;
    this.hands.point(this.refAt(this.at));
    this.say();
  }

  say() {
    const { number, what } = this.cells, value = number ? number(...this.at) : null;
    const said = what(...this.at) || (value === null || Number.isNaN(value) ? "" : show(value));
    this.cell.textContent = `row ${this.at[0]}, column ${this.at[1]}: ${said} ${this.hands.said}`;
  }

  key(event) {
    const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (step) {
      const ref = this.refAt([this.at[0] + step[0], this.at[1] + step[1]]);
      this.hands.step(ref);
      this.say();
    } else if (event.key === "Home" || event.key === "End") {
      this.hands.step(this.refAt(event.key === "Home" ? [0, 0] : [this.cells.rows - 1, this.cells.columns - 1]));
      this.say();
    } else if (event.key === "Enter" && !this.edit()) this.hands.pin(this.refAt(this.at));
    else if (event.key === "c") this.hands.turn(this.cells.role);
    else if (/^[-0-9.]$/.test(event.key) && !event.ctrlKey && !event.metaKey) this.edit(event.key);
    else if (event.key !== "Enter") return;
    event.preventDefault();
    event.stopPropagation();
  }

  // Type a number into a cell of the input or the kernel. Says whether this cell can be edited.
  edit(typed = null) {
    const ref = this.refAt(this.at);
    if (!ref || !["input", "tap"].includes(ref.kind)) return false;
    const { x, y, across, down } = this.cells, old = this.hands.numberAt(ref);
    const field = h("input", { class: "cx-edit", type: "text", inputmode: "decimal",
      "aria-label": `new number for ${nameOf(this.hands.model, ref)}` });
    field.value = typed ?? String(old);
    const width = Math.max(across, 56), height = Math.max(down, 28);
    field.style.cssText = `left:${x + this.at[1] * across + (across - width) / 2}px;` +
      `top:${y + this.at[0] * down + (down - height) / 2}px;width:${width}px;height:${height}px`;
    let closed = false; // removing the field blurs it, which closes it again
    const close = (keep) => {
      if (closed) return;
      closed = true;
      const value = Number(field.value.replace(MINUS, "-"));
      field.remove();
      if (keep && field.value.trim() !== "" && Number.isFinite(value)) this.hands.write(ref, value);
      this.element.focus({ preventScroll: true });
    };
    field.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter" || event.key === "Tab") {
        event.preventDefault();
        close(true);
      } else if (event.key === "Escape") close(false);
    });
    field.addEventListener("blur", () => close(true));
    this.panel.slot.append(field);
    field.focus({ preventScroll: true });
    if (typed === null) field.select();
    return true;
  }
}

// ---------------------------------------------------------------- the controls

const ROWS = [ // the settings that have a slider per axis
  { name: "size", label: "Input" }, { name: "kernel", label: "Kernel" },
  { name: "stride", label: "Stride" }, { name: "dilation", label: "Dilation" },
  { name: "output_padding", label: "Output padding" },
];
const SIDES = ["top", "bottom", "left", "right"];
const KEYS = [
  ["Tab", "from grid to grid"], ["arrows", "from cell to cell"], ["Enter", "pin, or type a number"],
  ["a digit", "type at once"], ["Space", "play, pause"], ["[  ]", "step in time"],
  ["T", "transpose"], ["C", "next channel"], ["Esc", "let go"], ["Ctrl Z, Y", "undo, redo"],
];

const ICONS = { // outlines in a square of 16
  undo: "M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H7", redo: "M10 3l3.5 3.5L10 10M13 6.5H6.5a4 4 0 0 0 0 8H9",
  back: "M11.5 3v10L5 8zM4 3v10", forward: "M4.5 3v10L11 8zM12 3v10", play: "M4.5 2.5v11L13 8z",
  pause: "M5 3v10M11 3v10", screen: "M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4",
  tie: "M7 4.5 8.5 3a3 3 0 0 1 4.5 4.5L11.500 9M9 11.500 7.500 13A3 3 0 0 1 3 8.500L4.500 7M6 10l4-4",
  send: "M4 5h9M10.500 2.500 13 5l-2.500 2.500M12 11H3M5.500 8.500 3 11l2.500 2.500",
};

function icon(name) {
  const element = h("span", { class: "cx-icon", "aria-hidden": "true" });
  element.innerHTML = `<svg viewBox="0 0 16 16"><path d="${ICONS[name]}"/></svg>`;
  return element;
}

const button = (content, label, onclick, more = {}) =>
  h("button", { type: "button", class: "cx-button", title: label, "aria-label": label, onclick, ...more },
    ...[content].flat());

// What builds the page and keeps its controls at the state's values. `Hands` acts on them.
class Controls {
  build() {
    this.panels = Object.keys(VIEWS).map((name) => new Panel(name, this));
    this.codePanel = this.panels.find(({ name }) => name === "code");
    this.stage = h("div", { class: "cx-stage" }, ...this.panels.map((panel) => panel.element));
    this.status = h("p", { class: "cx-held", role: "status", "aria-live": "polite" });
    this.root.classList.add("cx");
    this.root.append(h("div", { class: "cx-frame" }, h("div", { class: "cx-bars" }, this.buildBar(), this.buildLooks()), this.buildRail(),
      h("div", { class: "cx-main" }, this.buildQuestion(), this.stage, this.buildTime()), this.buildFoot()));
    this.root.addEventListener("keydown", (event) => this.key(event));
  }

  buildBar() {
    const toggle = (name, label, text, onclick) => (this.fields[name] = button(text, label, onclick));
    this.presets = h("select", { class: "cx-select", "aria-label": "preset", onchange: () => this.usePreset() },
      h("option", { value: "" }, "Presets \u2026"),
      ...Object.entries(PRESETS).map(([group, lines]) => h("optgroup", { label: group },
        ...Object.keys(lines).map((name) => h("option", { value: `${group}/${name}` }, name)))));
    const group = (label, ...items) => h("div", { class: "cx-group", role: "group", "aria-label": label }, ...items);
    return h("div", { class: "cx-bar" },
      group("operator", toggle("conv", "convolution", "Convolution", () => this.chooseOperator("conv")),
        toggle("transpose", "transposed convolution", "Transposed", () => this.chooseOperator("transpose"))),
      group("axes", toggle("1-D", "one dimension", "1-D", () => this.chooseAxes(1)),
        toggle("2-D", "two dimensions", "2-D", () => this.chooseAxes(2))),
      this.presets,
      group("history", toggle("undo", "undo (Ctrl+Z)", icon("undo"), () => this.undo()),
        toggle("redo", "redo (Ctrl+Y)", icon("redo"), () => this.redo())),
      toggle("send", "send the output back through the transposed matrix", [icon("send"), "Send back"], () => this.sendBack()));
  }

  buildLooks() {
    const toggle = (name, label, text, onclick) => (this.fields[name] = button(text, label, onclick));
    this.views = Object.keys(VIEWS).map((name) =>
      button(VIEWS[name], `show ${VIEWS[name]}`, () => this.toggleView(name), { "data-chip": name, "aria-pressed": "false" }));
    this.predict = h("select", { class: "cx-select", "aria-label": "predict: what to guess",
      onchange: () => this.edit("predict", (next) => (next.predict = this.predict.value || null)) },
    h("option", { value: "" }, "Predict: off"),
    ...Object.entries(QUESTIONS).map(([name, { label }]) => h("option", { value: name }, `Guess ${label}`)));
    return h("div", { class: "cx-bar cx-looks" },
      h("div", { class: "cx-group cx-views", role: "group", "aria-label": "views" }, ...this.views),
      this.predict,
      toggle("ghost", "ghost: show what was there before a control moved", "Ghost",
        () => this.look((next) => (next.ghost = !next.ghost))),
      toggle("projector", "projector: large digits, high contrast", "Projector",
        () => this.look((next) => (next.projector = !next.projector))),
      toggle("screen", "full screen", icon("screen"), () => this.fullScreen()));
  }

  buildRail() {
    const rows = ROWS.map(({ name, label }) => this.buildRow(name, label));
    this.rules = ["valid", "same", "sides"].map((rule) =>
      button(rule, `padding ${rule}`, () => this.choosePadding(rule), { "data-rule": rule }));
    const sides = SIDES.map((side, n) => this.buildSlider(`padding ${side}`, LIMITS.sides,
      (value) => this.moveSide(n, value)));
    Object.assign(this.fields, Object.fromEntries(SIDES.map((side, n) => [side, sides[n]])));
    const channels = ["in", "out"].map((side, n) => this.buildSlider(`channels ${side}`, LIMITS.channels,
      (value) => this.edit(`channels ${n}`, (next) => (next.channels[n] = value))));
    const fronts = ["in", "out"].map((side, n) => this.buildSlider(`channel in front, ${side}`, [0, 2],
      (value) => this.edit(`front ${n}`, (next) => (next.front[n] = value))));
    Object.assign(this.fields, { channels, fronts });
    const line = (label, ...items) => h("div", { class: "cx-row" }, h("span", { class: "cx-label" }, label), ...items);
    this.note = h("p", { class: "cx-note" });
    return h("div", { class: "cx-rail", role: "group", "aria-label": "settings" },
      (this.axesRow = h("div", { class: "cx-row cx-axes", "aria-hidden": "true" }, h("span"), h("span", {}, "rows"), h("span", {}, "columns"), h("span"))),
      ...rows.slice(0, 4),
      line("Padding", h("div", { class: "cx-group cx-rules", role: "group", "aria-label": "padding" }, ...this.rules), this.buildTie("sides")),
      h("div", { class: "cx-row cx-sides" }, ...sides.map((side) => side.element)),
      rows[4], this.note,
      line("Channels", ...channels.map((side) => side.element)),
      line("In front", ...fronts.map((side) => side.element)));
  }

  buildSlider(label, [least, most], onmove) {
    const output = h("output", { class: "cx-value" });
    const range = h("input", { type: "range", min: least, max: most, step: 1, "aria-label": label,
      oninput: () => onmove(Number(range.value)) });
    const held = h("span", { class: "cx-held", "data-side": label.split(" ").at(-1) }, range, output);
    return { range, output, held, element: h("label", { class: "cx-slider", title: label }, held) };
  }

  buildRow(name, label) {
    const optional = name === "output_padding"; // one step below 0 stands for None
    const limits = optional ? [-1, LIMITS[name][1]] : LIMITS[name];
    const word = label.toLowerCase();
    const sliders = [0, 1].map((axis) =>
      this.buildSlider(`${word} ${AXES[axis]}`, limits, (value) => this.moveRow(name, axis, value)));
    this.fields[name] = sliders;
    return h("div", { class: "cx-row", "data-row": name }, h("span", { class: "cx-label" }, label),
      ...sliders.map((slider) => slider.element), this.buildTie(name));
  }

  buildTie(name) {
    const tie = button(icon("tie"), `${name === "sides" ? "padding" : name.replace("_", " ")}: move all axes together`,
      () => this.toggleTie(name), { class: "cx-tie", "aria-pressed": "true" });
    (this.ties ??= {})[name] = tie;
    return tie;
  }

  buildTime() {
    this.playButton = button(icon("play"), "play", () => this.play(), { class: "cx-button cx-play" });
    this.scrubber = h("input", { type: "range", min: 0, max: 0, step: 1,
      "aria-label": "time: which cell", oninput: () => this.goTo(Number(this.scrubber.value)) });
    this.clock = h("span", { class: "cx-held" });
    this.walkButtons = Object.fromEntries(["input", "output"].map((kind) => [kind,
      button(kind, `step through the ${kind} cells`, () => this.chooseWalk(kind), { "aria-pressed": "false" })]));
    const speed = h("input", { type: "range", min: -2, max: 4, step: 0.5, value: 1, "aria-label": "speed",
      oninput: () => (this.speed = 2 ** Number(speed.value)) });
    return h("div", { class: "cx-time" },
      h("div", { class: "cx-steps" }, button(icon("back"), "step back", () => this.goTo(this.time().index - 1)),
        this.playButton, button(icon("forward"), "step forward", () => this.goTo(this.time().index + 1)),
        h("span", { class: "cx-scrubber" }, h("span", { class: "cx-held" }, this.scrubber)),
        h("span", { class: "cx-clock" }, this.clock),
        h("span", { class: "cx-muted" }, "step"), h("div", { class: "cx-group", role: "group", "aria-label": "step through" },
          ...Object.values(this.walkButtons)),
        h("label", { class: "cx-speed cx-muted" }, "speed", speed)),
      h("div", { class: "cx-status" }, this.status));
  }

  buildFoot() {
    this.verdict = h("span", { class: "cx-verdict", role: "status" });
    this.lineField = h("input", { class: "cx-line", type: "text", spellcheck: "false", autocomplete: "off",
      "aria-label": "the state as one line of Python",
      onkeydown: (event) => event.key === "Enter" && this.useLine(), onchange: () => this.useLine() });
    this.lineError = h("span", { class: "cx-error", role: "alert" });
    this.copied = this.copyButton(() => this.line, "copy the line of Python", "Copy line");
    const keys = h("details", { class: "cx-keys" }, h("summary", {}, "Keys"),
      h("dl", {}, ...KEYS.flatMap(([key, word]) => [h("dt", {}, key), h("dd", {}, word)])));
    return h("div", { class: "cx-foot" }, this.verdict,
      h("div", { class: "cx-lines" }, this.lineField, this.copied, ...(this.host.actions?.(this) ?? [])),
      this.lineError, keys);
  }

  buildQuestion() {
    this.ask = h("span", {});
    this.guesses = h("span", { class: "cx-guesses" });
    this.answer = h("span", { class: "cx-answer", role: "status" });
    this.guessed = h("form", { class: "cx-question", hidden: true,
      onsubmit: (event) => {
        event.preventDefault();
        this.reveal();
      } }, this.ask, this.guesses, h("button", { class: "cx-button", type: "submit" }, "Guess"), this.answer);
    return this.guessed;
  }

  copyButton(text, label, word = "Copy") {
    const own = button(word, label, async () => {
      await copyText(typeof text === "function" ? text() : text);
      own.textContent = "Copied";
      setTimeout(() => (own.textContent = word), 1200);
    });
    return own;
  }

  // ---- what the controls do

  chooseOperator(operator) {
    if (operator !== this.state.operator) this.transpose();
  }

  chooseAxes(axes) {
    this.edit("axes", (next) => {
      next.axes = axes;
      next.cursor.at = [0, next.cursor.at[1]];
    });
  }

  chooseWalk(kind) {
    this.walk = kind;
    this.goTo(0);
  }

  usePreset() {
    const [group, name] = this.presets.value.split("/");
    if (PRESETS[group]?.[name]) this.restore(PRESETS[group][name], true);
    this.presets.value = "";
  }

  useLine() {
    if (this.lineField.value.trim() === this.line) return;
    try {
      this.restore(this.lineField.value);
      this.lineField.value = this.shownLine = this.line;
      this.lineError.textContent = "";
    } catch (error) {
      this.lineError.textContent = error.message;
    }
  }

  // A change of the look alone is no step to undo.
  look(mutate) {
    const next = copy(this.state);
    mutate(next);
    this.settle(next, this.revealed);
    this.host.onLine(this.line);
  }

  toggleView(name) {
    this.look((next) => {
      const shown = new Set(next.views);
      if (!shown.delete(name)) shown.add(name);
      if (shown.size) next.views = Object.keys(VIEWS).filter((view) => shown.has(view));
    });
  }

  // One view takes the whole stage, and gives it back.
  enlarge(name) {
    this.alone = this.alone === name ? null : name;
    this.showViews();
    this.resize();
  }

  toggleTie(name) {
    this.tied[name] = !this.tied[name];
    if (this.tied[name] && name === "sides") {
      const sides = this.paddingNow().flat();
      if (!isPlain(sides)) return this.edit("tie", (next) => (next.padding = [0, 1].map(() => [sides[0], sides[0]])));
    } else if (this.tied[name] && this.state[name] && !isPlain(this.state[name])) {
      return this.edit("tie", (next) => (next[name] = [next[name][0], next[name][0]]));
    }
    this.showControls();
  }

  untieUnequal() {
    if (this.state.axes === 1) return;
    for (const { name } of ROWS) {
      if (this.state[name] && !isPlain(this.state[name])) this.tied[name] = false;
    }
    if (typeof this.state.padding !== "string" && !isPlain(this.state.padding.flat())) this.tied.sides = false;
  }

  moveRow(name, axis, value) {
    this.edit(name, (next) => {
      const given = name === "output_padding" && value < 0 ? null : value;
      if (given === null) next[name] = null;
      else if (this.tied[name]) next[name] = [given, given];
      else {
        next[name] = next[name] ? [...next[name]] : [given, given];
        next[name][axis] = given;
      }
    });
  }

  paddingNow() {
    return this.model.along.map(({ before, after }) => [before, after]);
  }

  sidesNow() {
    return this.paddingNow().map((sides) => sides.map((side) => Math.min(side, LIMITS.sides[1])));
  }

  choosePadding(rule) {
    this.edit("padding", (next) => {
      next.padding = rule === "sides" ? this.sidesNow() : rule;
    });
  }

  moveSide(side, value) {
    this.edit("sides", (next) => {
      next.padding = typeof next.padding === "string" ? this.sidesNow() : next.padding;
      if (this.tied.sides) next.padding = [[value, value], [value, value]];
      else next.padding[Math.floor(side / 2)][side % 2] = value;
    });
  }

  // ---- the controls follow the state

  showControls() {
    const { state, fields, model } = this, lone = state.axes === 1;
    for (const name of ["conv", "transpose"]) press(fields[name], name === state.operator);
    press(fields["1-D"], lone);
    press(fields["2-D"], !lone);
    press(fields.ghost, state.ghost);
    press(fields.projector, state.projector);
    fields.undo.disabled = !this.past.length;
    fields.redo.disabled = !this.future.length;
    fields.send.disabled = !model.ok || model.outSize.some((size) => size > LIMITS.size[1]);
    for (const chip of this.views) press(chip, state.views.includes(chip.dataset.chip));
    this.axesRow.classList.toggle("cx-lone", lone);
    this.showRows(lone);
    this.showPadding(lone);
    this.showChannels();
    this.codePanel.writeCode(model);
    this.predict.value = state.predict ?? "";
    say(this.note, state.operator === "conv" && state.output_padding
      ? "A convolution has no output padding: it is kept for the transpose." : "");
    this.showLine();
  }

  showRows(lone) {
    const mended = this.model.ok ? [] : nearest(this.state).map(({ name }) => name);
    for (const { name } of ROWS) {
      const values = this.state[name], tied = this.tied[name] && !lone;
      press(this.ties[name], tied);
      hide(this.ties[name], lone);
      const broken = [0, 1].map((axis) => mended.includes(name) && Boolean(this.model.along[axis].problem));
      this.fields[name].forEach((slider, axis) => {
        const value = values ? values[axis] : -1;
        set(slider.range, value);
        say(slider.output, value < 0 ? "None" : value);
        hide(slider.element, lone ? axis === 0 : tied && axis === 1);
        slider.element.classList.toggle("cx-broken", tied ? broken.some(Boolean) : broken[axis]);
        slider.element.classList.toggle("cx-wide", lone || tied);
        slider.element.classList.toggle("cx-idle", name === "output_padding" && this.state.operator === "conv");
      });
    }
  }

  showPadding(lone) {
    const rule = typeof this.state.padding === "string" ? this.state.padding : "sides";
    for (const own of this.rules) press(own, own.dataset.rule === rule);
    const tied = this.tied.sides && rule === "sides" && !lone;
    press(this.ties.sides, this.tied.sides);
    hide(this.ties.sides, lone);
    const now = this.paddingNow().flat();
    SIDES.forEach((side, n) => {
      const { range, output, held, element } = this.fields[side];
      set(range, now[n]);
      say(output, now[n]);
      hide(element, (lone && n < 2) || (tied && n > 0));
      held.dataset.side = tied ? "all" : side;
      element.classList.toggle("cx-wide", tied);
      element.classList.toggle("cx-idle", rule !== "sides");
    });
  }

  showChannels() {
    const { channels, front } = this.state;
    [0, 1].forEach((n) => {
      const [count, shown] = [this.fields.channels[n], this.fields.fronts[n]];
      set(count.range, channels[n]);
      say(count.output, channels[n]);
      if (Number(shown.range.max) !== channels[n] - 1) shown.range.max = channels[n] - 1;
      set(shown.range, Math.min(front[n], channels[n] - 1));
      say(shown.output, Math.min(front[n], channels[n] - 1));
      shown.element.classList.toggle("cx-idle", channels[n] === 1);
    });
  }

  // Panels share the stage in slots of one size, so that nothing jumps when a number changes. Says
  // whether the slots have changed.
  showViews() {
    const { projector } = this.state;
    if (!this.state.views.includes(this.alone)) this.alone = null;
    const views = this.alone ? [this.alone] : this.state.views, look = `${views} ${projector} ${this.alone} ${this.state.operator}`;
    if (look === this.shownLook) return false;
    this.shownLook = look;
    this.root.classList.toggle("cx-projector", projector);
    // Where there is room, C.T has the last column to itself: it is much taller than wide.
    const transposed = this.state.operator === "transpose", count = views.length;
    const tall = transposed && count > 1 && views.includes("matrix"), others = count - tall;
    const across = tall ? (others < 3 ? 1 : others < 5 ? 2 : 3) : count < 2 ? 1 : count < 5 ? 2 : count === 7 ? 4 : 3;
    const down = Math.ceil(others / across), pairs = Math.ceil(count / 2);
    const style = { "--columns": across + tall, "--down": down, "--first": across * down - others + 1,
      "--pairs": Math.min(count, 2), "--first-of-pairs": count > 1 ? 2 * pairs - count + 1 : 1 };
    for (const [name, value] of Object.entries(style)) this.stage.style.setProperty(name, value);
    this.stage.classList.toggle("cx-tall", tall);
    for (const panel of this.panels) {
      panel.element.hidden = !views.includes(panel.name);
      panel.element.classList.toggle("cx-first", panel.name === (views[0] === "matrix" && count > 1 ? views[1] : views[0]));
      press(panel.enlarge, panel.name === this.alone);
    }
    return true;
  }

  // Why there is no output, and the nearest settings that have one, each a click away.
  explain(element, { x, y, width, height }) {
    element.style.cssText = `left:${x}px;top:${y}px;width:${width}px;min-height:${height}px;max-height:calc(100% - ${y}px)`;
    element.replaceChildren(h("p", {}, this.model.problems.join(" ")), h("p", { class: "cx-muted" }, "Nearest:"),
      ...nearest(this.state).map(({ label, state }) => button(label, `use ${label}`, () => this.change(state))));
  }

  showQuestion(question) {
    const guessing = Boolean(this.state.predict) && this.model.ok;
    hide(this.guessed, !guessing);
    if (!guessing) return;
    const { asks } = QUESTIONS[this.state.predict], labels = asks(this.model, this.focus);
    const key = `${labels} ${question}`;
    if (key === this.askedNow) return;
    this.askedNow = key;
    this.ask.textContent = question ? "Guess first." : "";
    this.guessed.querySelector("button").hidden = !question;
    if (question) {
      this.answer.textContent = "";
      this.guesses.replaceChildren(...labels.map((label) =>
        h("label", {}, label, h("input", { type: "text", inputmode: "decimal", class: "cx-guess", "aria-label": label }))));
    }
  }

  reveal() {
    const guessed = [...this.guesses.querySelectorAll("input")].map((field) => field.value.trim());
    const right = QUESTIONS[this.state.predict].right(this.model, this.focus);
    const said = right.map(show).join(` ${TIMES} `);
    const correct = right.every((value, n) => guessed[n] !== "" && Math.abs(Number(guessed[n].replace(MINUS, "-")) - value) < 0.005);
    this.answer.textContent = guessed.every((text) => text === "") ? `It is ${said}.`
      : correct ? `Right: ${said}.` : `You said ${guessed.map((text) => text || "nothing").join(` ${TIMES} `)}. It is ${said}.`;
    this.answer.dataset.right = correct;
    this.revealed = true;
    this.draw();
    this.codePanel.writeCode(this.model);
    this.showVerdict(this.lastVerdict);
  }

  fullScreen() {
    if (document.fullscreenElement) document.exitFullscreen();
    else this.root.requestFullscreen?.();
  }

  key(event) {
    const typing = /^(text|select-one)$/.test(event.target.type ?? "");
    if (typing) return;
    const plainKey = !event.ctrlKey && !event.metaKey && !event.altKey;
    const control = event.ctrlKey || event.metaKey, pressed = event.key.toLowerCase();
    if (control && pressed === "z") event.shiftKey ? this.redo() : this.undo();
    else if (control && pressed === "y") this.redo();
    else if (!plainKey) return;
    else if (pressed === " " && event.target.tagName !== "BUTTON") this.play();
    else if (pressed === "[" || pressed === "]") this.goTo(this.time().index + (pressed === "[" ? -1 : 1));
    else if (pressed === "t") this.transpose();
    else if (pressed === "escape") this.letGo();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

// Writing what stands there already would make the browser lay out all the same.
function say(element, text) {
  const now = String(text);
  if (element.textContent === now) return;
  if (element.nodeType !== Node.TEXT_NODE && element.firstChild?.nodeType === Node.TEXT_NODE && !element.firstElementChild) {
    element.firstChild.data = now; // the node is kept, and so is the box that it has
  } else element.textContent = now;
}

function hide(element, hidden) {
  if (element.hidden !== hidden) element.hidden = hidden;
}

function press(element, pressed) {
  const now = String(pressed);
  if (element.getAttribute("aria-pressed") !== now) element.setAttribute("aria-pressed", now);
}

function set(range, value) {
  if (Number(range.value) !== value) range.value = value;
}

// The clipboard needs a secure page; elsewhere a selection does.
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = h("textarea", { class: "cx-unseen" });
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
}

// ---------------------------------------------------------------- the hands

const ROOMS = [[1000, "wide"], [860, "middle"], [600, "narrow"], [0, "phone"]]; // from this width on
const REMEMBERED = 200; // steps that can be undone
const REST = 200; // milliseconds: a hand that has not moved for so long rests
const MOST_QUESTIONS = 64; // settings that wait for convlab; beyond it the oldest are dropped
const TOGETHER = 600; // milliseconds: moves of one control within this are undone together
class Hands extends Controls {
  constructor(root, host) {
    super();
    Object.assign(this, { root, host, past: [], future: [], hover: null, before: null, said: "",
      playing: null, speed: 2, walk: null, asking: false, tied: {}, fields: {}, revealed: false, seen: {}, asked: 0, alone: null,
      questions: [], fault: null });
    this.state = readLine(host.line);
    for (const name of ["size", "kernel", "stride", "dilation", "output_padding", "sides"]) this.tied[name] = true;
    this.build();
    this.observer = new ResizeObserver(() => this.resize());
    this.observer.observe(this.root);
    this.observer.observe(this.stage);
    this.showLine = whenAtRest(() => { // a long line is slow; one that is being typed is left alone
      if (document.activeElement !== this.lineField || this.lineField.value === this.shownLine) {
        this.lineField.value = this.shownLine = this.line;
      }
    });
    this.settle(this.state);
  }

  close() {
    this.observer.disconnect();
    this.pause();
    cancelAnimationFrame(this.echo);
    clearTimeout(this.resting);
  }

  // ---- changing the state

  // Take a new state. Moves of one control in quick succession are one step to undo.
  change(next, control = null) {
    const line = this.line, now = performance.now();
    const together = control && control === this.lastControl && now - this.lastTime < TOGETHER;
    if (!together) this.past.push(this.state);
    if (this.past.length > REMEMBERED) this.past.shift();
    Object.assign(this, { lastControl: control, lastTime: now, future: [] });
    if (!together) this.before = this.model;
    this.settle(next);
    if (this.line !== line) this.host.onLine(this.line);
  }

  edit(control, mutate) {
    const next = copy(this.state);
    mutate(next);
    this.change(next, control);
  }

  // Make a state the present one: compute, and draw.
  settle(state, revealed = false) {
    this.state = state;
    this.model = compute(state);
    this.version = ++serial;
    this.revealed = revealed;
    this.hover = null;
    this.line = writeLine(state);
    this.untieUnequal();
    if (this.showViews()) this.resize();
    else this.soon();
    this.afterPaint();
  }

  // The views come first. Controls that echo the state, and the other witness, follow once they
  // are painted: a sixtieth of a second later, and the views are that much earlier.
  afterPaint() {
    this.echo ??= requestAnimationFrame(() => setTimeout(() => {
      this.echo = null;
      this.showControls();
      this.check();
    }));
  }

  // The cursor is part of the state, but moving it changes no number. The channels that it stands
  // on come to the front.
  moveCursor(cursor, pinned, ref = null) {
    const front = ref ? frontWith(this.model, ref) : this.state.front;
    if (String(front) !== String(this.state.front)) this.version = ++serial;
    Object.assign(this.state, { cursor, pinned, front });
    this.line = writeLine(this.state);
    this.before = null;
    this.showLine();
    this.host.onLine(this.line);
    this.soon();
  }

  undo() {
    this.travel(this.past, this.future);
  }

  redo() {
    this.travel(this.future, this.past);
  }

  travel(from, to) {
    if (!from.length) return;
    to.push(this.state);
    this.before = this.model;
    this.lastControl = null;
    this.settle(from.pop());
    this.host.onLine(this.line);
  }

  // Take a line of Python; what it does not say about the look stays as it is.
  restore(text, keepLook = false) {
    const next = readLine(text, this.state);
    if (keepLook) {
      const { projector, ghost, predict } = this.state;
      Object.assign(next, { projector, ghost, predict });
      if (!/\bviews\s*=/.test(text)) next.views = [...this.state.views];
    }
    this.change(next);
  }

  // A line from outside: the kernel, or the address. One that cannot be read is said, not thrown.
  adopt(text) {
    try {
      this.restore(text);
      this.before = null; // the ghost is for the hand: nobody saw what was here
      this.soon();
      this.lineError.textContent = "";
    } catch (error) {
      this.lineError.textContent = error.message;
    }
  }

  transpose() {
    this.edit("operator", (next) => {
      next.operator = next.operator === "conv" ? "transpose" : "conv";
      next.cursor = { kind: next.operator === "conv" ? "output" : "input", at: [0, 0] };
      next.pinned = false;
      this.walk = null;
    });
  }

  // Feed the output to the transpose of the very same matrix: C.T after C, or C after C.T.
  sendBack() {
    const { model } = this;
    if (!model.ok || model.outSize.some((size) => size > LIMITS.size[1])) return;
    this.edit("send", (next) => {
      next.operator = model.conv ? "transpose" : "conv";
      next.size = next.axes === 1 ? [next.size[0], model.outSize[1]] : [...model.outSize];
      next.channels = [...next.channels].reverse();
      next.front = [...next.front].reverse();
      next.output_padding = model.conv ? paddingThatReturns(next, model) : null;
      for (let n = 0, r = 0; r < model.outSize[0]; r++)
        for (let c = 0; c < model.outSize[1]; c++)
          for (let i = 0; i < model.outChannels; i++) next.image[imageAt(r, c, i)] = model.y[n++];
      next.cursor = { kind: model.conv ? "input" : "output", at: [0, 0] };
      this.walk = null;
    });
  }

  numberAt(ref) {
    return (ref.kind === "input" ? this.model.x : this.model.w)[ref.index];
  }

  write(ref, value) {
    const [r, c, ...channels] = whereIs(this.model, ref);
    this.edit(`number ${ref.kind} ${ref.index}`, (next) => {
      if (ref.kind === "input") next.image[imageAt(r, c, channels[0])] = value;
      else next.weights[kernelAt(r, c, ...channels)] = value;
    });
  }

  turn(role) {
    const count = this.state.channels;
    this.edit("front", (next) => {
      if (role !== "output") next.front[0] = (next.front[0] + 1) % count[0];
      if (role === "output" || (role === "kernel" && next.front[0] === 0)) {
        next.front[1] = (next.front[1] + 1) % count[1];
      }
    });
  }

  // ---- looking and stepping

  point(ref) {
    if (this.state.pinned && ref) return;
    if (sameCell(ref, this.hover)) return;
    this.hover = ref;
    if (ref) this.before = null;
    this.soon();
  }

  pin(ref) {
    if (!ref) return;
    const cursor = { kind: ref.kind, at: whereIs(this.model, ref).slice(0, 2) };
    const same = this.state.pinned && sameCell(ref, cursorRef(this.model));
    this.hover = same ? ref : null;
    this.follow(ref);
    this.moveCursor(cursor, !same, ref);
  }

  step(ref) {
    if (!ref) return this.soon();
    this.hover = null;
    this.follow(ref);
    this.moveCursor({ kind: ref.kind, at: whereIs(this.model, ref).slice(0, 2) }, this.state.pinned, ref);
  }

  follow(ref) {
    if (ref.kind === "input" || ref.kind === "output") this.walk = ref.kind;
  }

  letGo() {
    this.hover = null;
    this.moveCursor(this.state.cursor, false);
  }

  walked() {
    const { kind } = this.state.cursor;
    return this.walk ?? (kind === "input" || kind === "output" ? kind : this.model.conv ? "output" : "input");
  }

  time() {
    const kind = this.walked(), [rows, columns] = sizeOf(this.model, kind);
    const { cursor } = this.state;
    const at = cursor.kind === kind ? cursor.at : [0, 0];
    const index = Math.min(at[0], rows - 1) * columns + Math.min(at[1], columns - 1);
    return { kind, count: rows * columns, columns, index };
  }

  goTo(index) {
    const { kind, count, columns } = this.time();
    if (!count) return;
    const n = Math.min(Math.max(index, 0), count - 1);
    this.hover = null;
    this.moveCursor({ kind, at: [Math.floor(n / columns), n % columns] }, this.state.pinned);
  }

  play() {
    if (this.playing) return this.pause();
    const { index, count } = this.time();
    if (index >= count - 1) this.goTo(0);
    const tick = () => {
      const { index: now, count: all } = this.time();
      if (now >= all - 1) return this.pause();
      this.goTo(now + 1);
      this.playing = setTimeout(tick, 1000 / this.speed);
    };
    this.playing = setTimeout(tick, 1000 / this.speed);
    this.showPlaying();
  }

  pause() {
    clearTimeout(this.playing);
    this.playing = null;
    this.showPlaying();
  }

  showPlaying() {
    const name = this.playing ? "pause" : "play";
    this.playButton.replaceChildren(icon(name));
    this.playButton.setAttribute("aria-label", name);
  }

  // ---- the other witness

  // Ask convlab about every setting, one after the other, once the hand rests: questions and answers
  // would keep the page busy under a moving hand.
  check() {
    if (!this.host.check) return this.showVerdict({ state: "alone" });
    if (!this.questions.length) this.fault = null;
    this.questions.push({ id: ++this.asked, line: this.line, model: this.model });
    if (this.questions.length > MOST_QUESTIONS) this.questions.shift();
    this.showVerdict({ state: "asked" });
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.askNext(), REST);
  }

  async askNext() {
    if (this.out || !this.questions.length) return;
    const question = (this.out = this.questions.shift());
    const verdict = await this.host.check(question);
    this.out = null;
    if (verdict.state === "differs") this.fault ??= verdict; // no later agreement hides it
    if (question.id === this.asked) this.showVerdict(this.fault ?? verdict);
    else this.askNext();
  }

  hear(id, verdict) {
    if (id === this.asked) this.showVerdict(this.fault ?? verdict);
  }

  showVerdict(verdict) {
    this.lastVerdict = verdict;
    const { state, text = "" } = verdict;
    const words = { alone: "No kernel: computed by this page alone.", asked: "convlab is computing \u2026",
      equal: `\u2713 convlab agrees${this.asking ? "" : `: ${text}`}`, differs: `\u2717 convlab differs: ${text}` };
    this.verdict.dataset.state = state;
    say(this.verdict, words[state]);
  }

  // ---- drawing

  // Draw at once: what waits for the next frame is ready when it comes. While the page is built,
  // or nothing can be seen, there is nothing to draw on.
  soon() {
    if (this.panels.some((panel) => panel.width)) this.draw();
  }

  resize() {
    const width = this.root.clientWidth;
    const room = ROOMS.find(([least]) => width >= least)[1];
    for (const [, name] of ROOMS) this.root.classList.toggle(`cx-${name}`, name === room);
    for (const panel of this.panels) if (!panel.element.hidden) panel.resize();
    this.soon();
  }

  draw() {
    const { model, state } = this;
    const ref = this.hover ?? cursorRef(model), tied = links(model, ref);
    this.focus = { model, ref, tied, output: this.seenOf("output", ref, tied), input: this.seenOf("input", ref, tied) };
    const question = state.predict && model.ok && !this.revealed ? state.predict : null;
    const look = { projector: state.projector, covered: question ? QUESTIONS[question].hides : [],
      hidesOutput: question !== null && HIDES_OUTPUT.includes(question) };
    const before = state.ghost ? this.before : null, key = `${this.version} ${before ? "ghost" : ""} ${look.hidesOutput}`;
    this.asking = question !== null;
    this.said = question ? "" : sentence(model, ref, tied);
    const shown = this.panels.filter((panel) => !panel.element.hidden);
    for (const panel of shown) panel.prepare(model, key, this.focus, before, look);
    say(this.status, (state.pinned ? "Pinned. " : "") + (question ? "Guess first." : this.said));
    this.showTime();
    this.showQuestion(question);
    for (const panel of shown) panel.paint(this.focus, look);
  }

  // The cell that the gather or stamp view shows: the one in focus, else the last, while it is tied.
  seenOf(kind, ref, tied) {
    const last = this.seen[kind] ?? 0, lit = tied[kind];
    const now = ref?.kind === kind ? ref.index : lit[last] ? last : Math.max(lit.indexOf(1), 0);
    return (this.seen[kind] = now);
  }

  showTime() {
    const { kind, count, index } = this.time();
    const secret = this.asking && kind === "output", last = secret ? index : Math.max(count - 1, 0);
    if (Number(this.scrubber.max) !== last) this.scrubber.max = last;
    set(this.scrubber, index);
    say(this.clock, count ? `${kind} ${index + 1} of ${secret ? "?" : count}` : "no cell");
    for (const [name, button] of Object.entries(this.walkButtons)) {
      press(button, name === kind);
    }
  }
}

// The front channels with those of one cell brought forward.
function frontWith(model, ref) {
  const [, , ...channels] = ref.kind === "entry" ? [] : whereIs(model, ref), { front } = model.state;
  if (ref.kind === "input") return [channels[0], front[1]];
  if (ref.kind === "output") return [front[0], channels[0]];
  return ref.kind === "tap" ? (model.conv ? channels : channels.reverse()) : front;
}

const sameCell = (one, other) =>
  one === other || (one && other && one.kind === other.kind && one.index === other.index && one.column === other.column);

// The output_padding with which the transpose writes the size that the convolution read.
function paddingThatReturns(next, model) {
  const returns = (given) => {
    const tried = { ...next, output_padding: given };
    return [0, 1].every((axis) => settleAxis(tried, axis).large === model.large[axis]);
  };
  if (returns(null)) return null;
  return [0, 1].map((axis) => range(LIMITS.output_padding[1] + 1).find((extra) => {
    const settled = settleAxis({ ...next, output_padding: [extra, extra] }, axis);
    return !settled.problem && settled.large === model.large[axis];
  }) ?? 0);
}

// ---------------------------------------------------------------- in a notebook, and on a page

// A drag makes many lines: the kernel, or the address, is told when the hand rests.
function whenAtRest(tell) {
  let later = null;
  return (line) => {
    clearTimeout(later);
    later = setTimeout(() => tell(line), 150);
  };
}

// anywidget calls this. `line` is the state; a message asks convlab for its verdict.
function render({ model, el }) {
  const root = h("div");
  el.append(root);
  const answers = new Map();
  let gone = false; // a kernel that was shut down takes nothing any more, and sending throws
  const onLine = whenAtRest((line) => {
    if (gone) return;
    model.set("line", line);
    model.save_changes();
  });
  const onMessage = (content) => answers.get(content.id)?.(content);
  model.on("msg:custom", onMessage);
  const check = ({ id, line, model: computed }) => new Promise((resolve) => {
    const silent = setTimeout(() => resolve({ state: "alone" }), 1500); // a late answer is heard too
    answers.set(id, (verdict) => {
      clearTimeout(silent);
      answers.delete(id);
      resolve(verdict);
      hands.hear(id, verdict);
    });
    const [content, buffers] = testimony(computed);
    try {
      model.send({ id, line, ...content }, undefined, buffers);
    } catch {
      gone = true;
      clearTimeout(silent);
      resolve({ state: "alone" });
    }
  });
  const hands = new Hands(root, { line: model.get("line"), onLine, check });
  root.explorer = hands;
  const adopt = () => {
    if (model.get("line") !== hands.line) hands.adopt(model.get("line"));
  };
  model.on("change:line", adopt);
  return () => {
    hands.close();
    model.off("msg:custom", onMessage);
    model.off("change:line", adopt);
  };
}

// Everything that this module has computed, for convlab to compare.
export function testimony(model) {
  const { ok, small, large, along, entries, w, y, problems } = model;
  const content = { ok, problems, small, large, pads: along.map(({ before, after }) => [before, after]) };
  if (!ok) return [content, []];
  const values = Float64Array.from(entries.tap, (tap) => w[tap]);
  return [content, [y, entries.out, entries.in, values].map((array) => new DataView(array.buffer))];
}

// A page of its own: the state stands behind the # of the address, else in the page itself.
export function open(root, line) {
  const fromAddress = () => decodeURIComponent(location.hash.slice(1));
  const onLine = whenAtRest((now) => history.replaceState(null, "", `#${encodeURIComponent(now)}`));
  const actions = (hands) => [
    hands.copyButton(() => location.href.split("#")[0] + "#" + encodeURIComponent(hands.line),
      "copy a link to this state", "Copy link"),
    button("Save page", "save this page with its state", () => savePage(root, hands.line)),
  ];
  let hands;
  try {
    hands = new Hands(root, { line: fromAddress() || line, onLine, actions });
  } catch (error) {
    root.replaceChildren();
    hands = new Hands(root, { line: "Explorer()", onLine, actions });
    hands.lineError.textContent = error.message;
  }
  root.explorer = hands;
  root.classList.add("cx-page");
  addEventListener("hashchange", () => fromAddress() !== hands.line && hands.adopt(fromAddress()));
  document.addEventListener("keydown", (event) => {
    if (event.target !== document.body) return;
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      hands.goTo(hands.time().index + (event.key === "ArrowLeft" ? -1 : 1));
    } else hands.key(event);
  });
  return hands;
}

function savePage(root, line) {
  const page = document.documentElement.cloneNode(true);
  page.querySelector("#explorer").replaceWith(h("div", { id: "explorer", "data-line": line }));
  const file = new Blob([`<!doctype html>\n${page.outerHTML}\n`], { type: "text/html" });
  const link = h("a", { href: URL.createObjectURL(file), download: "explorer.html" });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

export default { render };
