// Which cells are tied to which: two cells are tied if a product joins them.

/** @typedef {import("./types.js").Model} Model */
/** @typedef {import("./types.js").Ref} Ref */
/** @typedef {import("./types.js").Tied} Tied */

/**
 * @param {Model} model
 * @param {Ref | null} ref
 * @returns {Tied}
 */
export function links(model, ref) {
  const tied = nothing(model);
  if (!ref) return tied;
  if (ref.kind !== "entry") tied[ref.kind][ref.index] = 1;
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
    tied.input[entries.in[n]] = 1;
    tied.output[entries.out[n]] = 1;
    tied.tap[entries.tap[n]] = 1;
    tied.place[meets.place[entries.meet[n]]] = 1;
  }
  if (ref.kind === "entry") tieEnds(ref, tied);
  tiePadding(model, ref, tied);
  return tied;
}

/** @returns {Tied} */
function nothing(model) {
  return {
    input: new Uint8Array(model.x.length),
    tap: new Uint8Array(model.w.length),
    output: new Uint8Array(model.ok ? model.y.length : 0),
    place: new Uint8Array(model.ok ? model.places[0] * model.places[1] : 0),
    entries: [],
  };
}

// A zero of the matrix joins nothing, but it too stands in a row and in a column.
function tieEnds(ref, tied) {
  tied.input[ref.column] = 1;
  tied.output[ref.index] = 1;
}

// Padding is no cell of the matrix, but windows lie on it and stamps are cropped there.
function tiePadding(model, ref, tied) {
  const { meets, conv, cLarge, cSmall } = model;
  const small = conv ? "output" : "input";
  const channels = cLarge * cSmall;
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

/**
 * Whether a cell lights up while another is looked at.
 * @param {Ref | null} cell
 * @param {Tied} tied
 * @param {Ref | null} ref
 */
export function isLit(cell, tied, ref) {
  if (!cell) return false;
  if (cell.kind !== "entry") return tied[cell.kind][cell.index] === 1;
  switch (ref?.kind) {
    case "output":
      return cell.index === ref.index;
    case "input":
      return cell.column === ref.index;
    case "entry":
      return cell.index === ref.index && cell.column === ref.column;
    case "tap":
      return tied.output[cell.index] === 1 && tied.input[cell.column ?? 0] === 1;
    default:
      return false;
  }
}
