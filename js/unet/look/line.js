// A product of the network as a state of the convolution explorer.

/**
 * The map that contributes most, and its kernel, with three decimals. The taps of the stamps that meet
 * at a place are such a window too.
 * @param {import("./explain.js").Explained} found
 * @returns {string} a line of Python that opens the explorer
 */
export function explorerLine({ parts }) {
  const [{ cells }] = parts;
  const columns = new Set(cells.map(({ column }) => column)).size;
  const list = (of) => {
    const rows = [];
    for (let n = 0; n < cells.length; n += columns) {
      rows.push(
        `[${cells
          .slice(n, n + columns)
          .map((cell) => rounded(of(cell)))
          .join(", ")}]`,
      );
    }
    return `[${rows.join(", ")}]`;
  };
  const image = list(({ number }) => number);
  const kernel = list(({ weight }) => weight);
  return `Explorer("conv", image=${image}, kernel=${kernel})`;
}

const rounded = (value) => String(Number(value.toFixed(3)));
