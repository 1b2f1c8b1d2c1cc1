// What was done on the way there, from which the way back follows. Every array goes by the name of
// what wrote it. On the way back a gradient is sent to each array that a layer read; where two
// arrive, they add up, so a skip needs no care.

/**
 * @typedef {import("../layers/tensor.js").Tensor} Tensor
 * @typedef {import("../layers/tensor.js").Written} Written
 * @typedef {{ name: string, reads: string[], pullback: Written["pullback"] }} Step
 */

/** @param {Record<string, Tensor>} known arrays that no layer writes: parameters, and the image */
export function createTape(known) {
  const steps = /** @type {Step[]} */ ([]);
  const values = { ...known };

  return {
    /** What each layer wrote, by its name, in order. */
    values,
    steps,

    /** Run a layer on the values of these names.
     * @param {string} name
     * @param {(...read: Tensor[]) => Written} layer
     * @param {string[]} reads
     * @returns {string} */
    run(name, layer, ...reads) {
      const { y, pullback } = layer(...reads.map((read) => values[read]));
      values[name] = y;
      steps.push({ name, reads, pullback });
      return name;
    },

    /** From the gradient of what the last layer wrote to the gradient of every value.
     * @param {Tensor} last
     * @returns {Record<string, Tensor>} */
    back(last) {
      const gradients = { [steps[steps.length - 1].name]: last };
      for (const { name, reads, pullback } of [...steps].reverse()) {
        const parts = pullback(gradients[name]);
        reads.forEach((read, n) => {
          gradients[read] = read in gradients ? sum(gradients[read], parts[n]) : parts[n];
        });
      }
      return gradients;
    },
  };
}

/** @param {Tensor} one
 * @param {Tensor} other
 * @returns {Tensor} */
function sum(one, other) {
  const data = one.data.slice();
  for (let n = 0; n < data.length; n++) data[n] += other.data[n];
  return { shape: one.shape, data };
}
