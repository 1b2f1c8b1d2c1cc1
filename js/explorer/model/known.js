// What Python and the browser both know stands once, as JSON that both read.

import known from "../../../convlab/explorer/known.json" with { type: "json" };

const { image: size, padding: sides, ...others } = known.limits;

/** @type {{ size: number[], kernel: number[], stride: number[], dilation: number[],
 *   sides: number[], output_padding: number[], channels: number[] }} */
export const LIMITS = { size, sides, ...others };
export const VIEWS = known.views;
export const FIRST_VIEWS = known.first_views;
export const KINDS = known.kinds;
export const QUESTION_NAMES = known.questions;
export const SEEDS = known.seeds;

// Names and lines of Python. The guide is V. Dumoulin and F. Visin, "A guide to convolution
// arithmetic for deep learning", arXiv:1603.07285; the numbers are those of its figures, and where
// it has none, those of its figures 1.1 and 1.2 with two more rows and columns.
/** @type {Record<string, Record<string, string>>} */
export const PRESETS = known.presets;

export const AXES = ["rows", "columns"];
