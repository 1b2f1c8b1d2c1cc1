// From which cells of each earlier map a cell is computed: its receptive field, layer by layer.

/**
 * @typedef {{ top: number, left: number, bottom: number, right: number }} Box rows and columns, the
 *   last ones included
 */

/**
 * @param {Record<string, string[]>} reads what each layer reads, in the order of the network
 * @param {Record<string, { shape: number[] }>} shapes of what each layer writes, and the "image"
 * @param {Record<string, { shape: number[] }>} kernels by name, "u5/kernel"
 * @param {string} layer
 * @param {number} row
 * @param {number} column
 * @returns {Record<string, Box>} by layer, of those that it is computed from, itself included
 */
export function fields(reads, shapes, kernels, layer, row, column) {
  const boxes = { [layer]: { top: row, left: column, bottom: row, right: column } };
  for (const name of Object.keys(reads).reverse()) {
    if (!(name in boxes)) continue;
    for (const read of reads[name]) {
      const box = within(before(name, boxes[name], kernels), shapes[read].shape);
      boxes[read] = read in boxes ? hull(boxes[read], box) : box;
    }
  }
  return boxes;
}

/** What one layer reads for a box of its own.
 * @param {string} name
 * @param {Box} box
 * @returns {Box} */
function before(name, box, kernels) {
  if (/_(norm|skip)$/.test(name)) return box;
  if (name.endsWith("_resize")) return eachEdge(box, (n) => n >> 1);
  if (name.startsWith("p"))
    return stretched(
      box,
      (n) => 2 * n,
      (n) => 2 * n + 1,
    );
  const kernel = kernels[`${name.replace("_conv", "")}/kernel`].shape;
  if (!name.startsWith("u") || kernel[2] > kernel[3]) {
    if (name.startsWith("c") && !name.endsWith("_conv")) return box; // a ReLU
    const around = (kernel[0] - 1) / 2;
    return stretched(
      box,
      (n) => n - around,
      (n) => n + around,
    );
  }
  // A number of the small side stamps kernel[0] cells from twice its place on.
  return stretched(
    box,
    (n) => Math.ceil((n - kernel[0] + 1) / 2),
    (n) => n >> 1,
  );
}

const eachEdge = (box, change) => stretched(box, change, change);

const stretched = ({ top, left, bottom, right }, first, last) => ({
  top: first(top),
  left: first(left),
  bottom: last(bottom),
  right: last(right),
});

/** @param {Box} box
 * @param {number[]} shape
 * @returns {Box} */
const within = (box, [, rows, columns]) => ({
  top: Math.max(box.top, 0),
  left: Math.max(box.left, 0),
  bottom: Math.min(box.bottom, rows - 1),
  right: Math.min(box.right, columns - 1),
});

const hull = (one, other) => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});
