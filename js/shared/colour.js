// Colours by role. The palette is that of every figure: one file states it for both languages.

import palette from "../../convlab/figures/palette.json" with { type: "json" };
import { range } from "./lists.js";

/** @type {Record<string, string>} */
export const PALETTE = palette;

const LEVELS = 24;
const LIGHTEST = 0.16; // how much of a role's colour the palest cell takes
const STRONGEST = 0.72;
const STRONGEST_PROJECTED = 0.5;

const rgb = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** A colour as ImageData holds it.
 * @param {number[]} parts red, green, blue */
export const pack = ([r, g, b]) => ((255 << 24) | (b << 16) | (g << 8) | r) >>> 0;

const unpack = (colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];

/** @param {number} one
 * @param {number} other
 * @param {number} share of the other */
export const mix = (one, other, share) =>
  pack(unpack(one).map((part, n) => Math.round(part * (1 - share) + unpack(other)[n] * share)));

/** @type {Record<string, number>} */
export const COLOURS = Object.fromEntries(
  Object.entries(PALETTE).map(([name, hex]) => [name, pack(rgb(hex))]),
);
export const BLACK = pack([0, 0, 0]);
export const WHITE = pack([255, 255, 255]);

// A role's colour mixed with white, from its lightest tint to its strongest, each with the ink that
// stands out from it: black, or white.
function tints(role, strongest) {
  return range(LEVELS + 1).map((level) => {
    const share = LIGHTEST + (strongest - LIGHTEST) * (level / LEVELS);
    const colour = mix(WHITE, COLOURS[role], share);
    const linear = unpack(colour).map((part) => ((part / 255 + 0.055) / 1.055) ** 2.4);
    const light = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    return [colour, light < 0.179 ? WHITE : BLACK];
  });
}

const ROLES = ["input", "kernel", "output", "overlap", "negative"];
const tintsOf = (strongest) =>
  Object.fromEntries(ROLES.map((role) => [role, tints(role, strongest)]));
const TINTS = tintsOf(STRONGEST);
const PALE = tintsOf(STRONGEST_PROJECTED);
const NOTHING = [COLOURS.empty, COLOURS.zero];

/** The role whose colour a number takes: one below 0 has a colour of its own.
 * @param {string} role
 * @param {number} number */
export const signed = (role, number) => (number < 0 ? "negative" : role);

/**
 * A cell's colour and its ink; the strength goes from 0, for the number 0, to 1.
 * @param {string} role
 * @param {number} strength
 * @param {boolean} [projector]
 * @returns {number[]}
 */
export function shade(role, strength, projector = false) {
  if (strength === 0) return NOTHING;
  return (projector ? PALE : TINTS)[role][Math.round(Math.min(strength, 1) * LEVELS)];
}

/** Mix a colour into what is there.
 * @param {number} under
 * @param {number} over
 * @param {number} share from 0 to 255 */
export function blend(under, over, share) {
  const rest = 255 - share;
  const r = ((under & 255) * rest + (over & 255) * share + 127) / 255;
  const g = (((under >> 8) & 255) * rest + ((over >> 8) & 255) * share + 127) / 255;
  const b = (((under >> 16) & 255) * rest + ((over >> 16) & 255) * share + 127) / 255;
  return ((255 << 24) | (b << 16) | (g << 8) | r) >>> 0;
}
