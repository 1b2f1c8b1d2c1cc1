// What stands on the page, as a text: for a link, for a file.

import { fromBase64, toBase64 } from "../../shared/base64.js";
import { unbroken } from "../break/edits.js";
import { fromBytes, toBytes } from "../net/bytes.js";
import { planOf } from "../net/parameters.js";
import { USUAL } from "../train/settings.js";

/**
 * @typedef {import("../net/parameters.js").Params} Params
 * @typedef {import("../picture/sources.js").Picture} Picture
 * @typedef {import("../break/edits.js").Edits} Edits
 *
 * A link holds what a few words can say; a file also the network, and the picture as it is.
 * @typedef {object} State
 * @property {{ source: string, number: number }} [place] which picture
 * @property {Partial<Edits>} [edits] how the network is broken
 * @property {import("./studio.js").Cell} [cell] that is held
 * @property {string} [tab]
 * @property {Partial<import("../train/settings.js").Settings>} [train]
 * @property {string} [network]
 * @property {{ name: string, rows: number, columns: number, grey: string, truth: string | null,
 *   strokes: string | null }} [picture]
 */

const NAMES = ["place", "edits", "cell", "tab", "train", "network", "picture"];

/** What differs from how a page begins.
 * @param {import("./studio.js").Studio["now"]} now
 * @param {{ place: State["place"] | null, tab: string,
 *   train: import("../train/settings.js").Settings }} rest
 * @returns {State} */
export function stateOf({ edits, cell, held }, { place, tab, train }) {
  const state = /** @type {State} */ ({});
  if (place && (place.source !== "unseen" || place.number)) state.place = place;
  const broken = changed(edits, unbroken());
  if (Object.keys(broken).length) state.edits = broken;
  if (held && cell) state.cell = cell;
  if (tab !== "look") state.tab = tab;
  const chosen = changed(train, { ...USUAL, skips: [...USUAL.skips, true] });
  if (Object.keys(chosen).length) state.train = chosen;
  return state;
}

const changed = (now, usual) =>
  Object.fromEntries(Object.entries(now).filter(([name, value]) => !same(value, usual[name])));
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** With the network and the picture.
 * @param {State} state
 * @param {{ params: Params, picture: Picture }} now
 * @returns {State} */
export function whole(state, { params, picture }) {
  const { name, rows, columns, grey, truth, strokes } = picture;
  const letters = (array) => (array ? toBase64(array) : null);
  return {
    ...state,
    network: toBase64(toBytes(params)),
    picture: {
      name,
      rows,
      columns,
      grey: toBase64(grey),
      truth: letters(truth),
      strokes: letters(strokes),
    },
  };
}

/** @param {string} text
 * @returns {State} */
export function readState(text) {
  const state = parsed(text);
  if (typeof state !== "object" || !state || Array.isArray(state)) {
    throw new Error("it is no state of this page");
  }
  const unknown = Object.keys(state).find((name) => !NAMES.includes(name));
  if (unknown) throw new Error(`it says ${unknown}, which this page does not know`);
  return state;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("it is no state of this page");
  }
}

/** @param {State} state
 * @returns {Params | null} */
export const networkOf = ({ network }) => (network ? fromBytes(fromBase64(network)) : null);

/** @param {State} state
 * @returns {Picture | null} */
export function pictureOf({ picture }) {
  if (!picture) return null;
  const { name, rows, columns } = picture;
  const grey = new Float32Array(fromBase64(picture.grey).buffer);
  const labels = (text) => (text ? new Int8Array(fromBase64(text).buffer) : null);
  const [truth, strokes] = [labels(picture.truth), labels(picture.strokes)];
  for (const array of [grey, truth, strokes]) {
    if (array && array.length !== rows * columns) {
      throw new Error(`its picture is not of ${rows} by ${columns} pixels`);
    }
  }
  return { name, rows, columns, grey, truth, ...(strokes ? { strokes } : {}) };
}

/** Changes that the network has a place for.
 * @param {Partial<Edits>} edits
 * @param {Params} params
 * @returns {Edits} */
export function editsFor(edits, params) {
  const all = { ...unbroken(), ...edits };
  const { skips } = planOf(params);
  const maps = (layer) => params[`${layer}/bias`]?.data.length ?? 0;
  const isMap = (map) => {
    const [layer, channel] = map.split(":");
    return Number(channel) >= 0 && Number(channel) < maps(layer);
  };
  const areNumbers = ([name, places]) =>
    Object.entries(places).every(
      ([place, value]) =>
        Number.isFinite(value) && Number(place) < (params[name]?.data.length ?? 0),
    );
  try {
    const fits =
      all.skips.every((level) => skips[level - 1]) &&
      all.silenced.every(isMap) &&
      Object.entries(all.numbers).every(areNumbers) &&
      typeof all.training === "boolean";
    if (fits) return all;
  } catch {
    // not even of the form of changes
  }
  throw new Error("it breaks what this network does not have");
}
