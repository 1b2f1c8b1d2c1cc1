// What crosses the explorer's files, for the type checker and for readers. Nothing runs here.
//
// Axes are (row, column). *Large* is the side that a convolution reads and its transpose writes;
// *small* is the other. In one dimension the row axis is there with the size 1.

/** @typedef {[number, number]} Pair one number for the rows, one for the columns */
/** @typedef {"conv" | "transpose"} Operator */
/** @typedef {"input" | "output" | "tap" | "place" | "entry"} Kind */

/**
 * One cell by its number. "input" and "output" count channels last and fastest; "tap" (the kernel)
 * likewise; "place" is the large side with its padding; of an "entry" of the matrix, `index` is the
 * row and `column` the column.
 * @typedef {{ kind: Kind, index: number, column?: number }} Ref
 */

/** @typedef {{ kind: Kind, at: number[] }} Cursor the cell that is looked at, by its place */

/**
 * Everything that the explorer is set to. Images and kernels are as large as they can become: a
 * grid that grows shows numbers that were there all along.
 * @typedef {object} State
 * @property {Operator} operator
 * @property {number} axes 1 or 2
 * @property {Pair} size of the input
 * @property {Pair} kernel
 * @property {Pair} stride
 * @property {Pair} dilation
 * @property {"valid" | "same" | Pair[]} padding
 * @property {Pair | null} output_padding
 * @property {Pair} channels of the input, of the output
 * @property {Pair} front the channels in front, likewise
 * @property {Float64Array} image (row, column, channel)
 * @property {Float64Array} weights (row, column, large, small)
 * @property {Cursor} cursor
 * @property {boolean} pinned
 * @property {string[]} views
 * @property {boolean} projector
 * @property {boolean} ghost
 * @property {string | null} predict
 */

/**
 * One axis: its sizes and its padding, or `problem`: why there is no output.
 * @typedef {object} Axis
 * @property {number} large
 * @property {number} small
 * @property {number} before
 * @property {number} after
 * @property {number} kernel
 * @property {number} stride
 * @property {number} dilation
 * @property {number} reach how many cells the kernel reaches over
 * @property {string} [problem]
 */

/**
 * Which small cell meets which large cell at which tap; the large cell is -1 on padding.
 * @typedef {{ count: number, small: Int32Array, large: Int32Array, place: Int32Array,
 *   tap: Int32Array }} Meets
 */

/**
 * The entries of the matrix that are joined by a tap, and the meeting that each stands for.
 * @typedef {{ count: number, out: Int32Array, in: Int32Array, tap: Int32Array,
 *   meet: Int32Array }} Entries
 */

/**
 * Everything that follows from a state. Where `ok` is false there is no output, and nothing below
 * `w`.
 * @typedef {object} Model
 * @property {State} state
 * @property {Axis[]} along
 * @property {boolean} conv
 * @property {string[]} problems
 * @property {boolean} ok
 * @property {number} cLarge
 * @property {number} cSmall
 * @property {Pair} large
 * @property {Pair} small
 * @property {Pair} kernel
 * @property {Pair} inSize
 * @property {Pair} outSize
 * @property {number} inChannels
 * @property {number} outChannels
 * @property {Pair} places the large side with its padding
 * @property {Float64Array} x
 * @property {Float64Array} w
 * @property {Float64Array} y
 * @property {Meets} meets
 * @property {Entries} entries
 * @property {Int32Array} reads how many outputs each input cell goes to
 * @property {Int32Array} terms how many inputs each output cell sums
 */

/**
 * The cells that products join to one cell: a 1 for each, by kind; and the numbers of the entries.
 * @typedef {{ input: Uint8Array, output: Uint8Array, tap: Uint8Array, place: Uint8Array,
 *   entries: number[] }} Tied
 */

/**
 * What is looked at: a cell, what is tied to it, and the cells that the gather and stamp views show.
 * @typedef {{ model: Model, ref: Ref | null, tied: Tied, output: number, input: number }} Focus
 */

export {};
