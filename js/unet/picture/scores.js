// How good a mask is, and what one gets without a network.

/**
 * Intersection over union: the mean over the classes that are in either mask, the ground aside.
 * @param {ArrayLike<number>} labels
 * @param {ArrayLike<number>} truth
 */
export function iou(labels, truth) {
  const both = new Map();
  const either = new Map();
  const add = (counts, label) => counts.set(label, (counts.get(label) ?? 0) + 1);
  for (let n = 0; n < truth.length; n++) {
    if (labels[n] === truth[n]) add(both, truth[n]);
    else add(either, labels[n]);
    add(either, truth[n]);
  }
  const classes = [...either.keys()].filter((label) => label !== 0);
  const each = classes.map((label) => (both.get(label) ?? 0) / either.get(label));
  return each.length ? each.reduce((sum, one) => sum + one, 0) / each.length : 1;
}

/**
 * The most probable class of each pixel; with one map, the object where it is likelier than not.
 * @param {{ shape: number[], data: ArrayLike<number> }} probabilities
 * @returns {Int8Array}
 */
export function labelsOf({ shape, data }) {
  const channels = shape[3];
  const labels = new Int8Array(data.length / channels);
  for (let n = 0; n < labels.length; n++) {
    if (channels === 1) labels[n] = data[n] > 0.5 ? 1 : 0;
    for (let c = 1; c < channels; c++) {
      if (data[n * channels + c] > data[n * channels + labels[n]]) labels[n] = c;
    }
  }
  return labels;
}

/** The best IoU that any one brightness reaches, chosen with the truth in hand: what is lighter is an
 * object. From how many pixels have each of 256 levels, so that the page does not stall.
 * @param {import("./sources.js").Picture} picture */
export function bestThreshold({ grey, truth }) {
  if (!truth) return 0;
  const all = new Int32Array(256);
  const objects = new Int32Array(256); // of class 1
  const classes = new Set(truth);
  for (let n = 0; n < grey.length; n++) {
    const level = Math.min(Math.max(Math.round(grey[n] * 255), 0), 255);
    all[level]++;
    if (truth[n] === 1) objects[level]++;
  }
  const count = objects.reduce((sum, number) => sum + number, 0);
  const kinds = classes.size - Number(classes.has(0)) || 1;
  let [best, lighter, found] = [0, 0, 0];
  for (let level = 255; level >= 0; level--) {
    lighter += all[level];
    found += objects[level];
    best = Math.max(best, found / (lighter + count - found) / kinds);
  }
  return best;
}
