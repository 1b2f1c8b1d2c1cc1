// Code to copy: what computes the same with convlab.

import { hasChannels } from "../model/state.js";
import { depth, python } from "./literals.js";
import { imageList, kernelList, paddingOf, perAxis } from "./write.js";

/** @typedef {import("../model/types.js").Model} Model */
/** @typedef {import("../model/types.js").State} State */
/** @typedef {[string, string, string]} Said a setting's name, what is said, what goes without saying */

const pythonRows = (list) =>
  depth(list) < 2 ? python(list) : `[\n${list.map((row) => `    ${python(row)},\n`).join("")}]`;

const asTuple = (values) => (values.length === 1 ? `(${values[0]},)` : `(${values.join(", ")})`);

/** @param {Said[]} settings */
export const settingsOf = (settings) =>
  settings
    .filter(([, said, usual]) => said !== usual)
    .map(([name, said]) => `, ${name}=${said}`)
    .join("");

/** The image and the kernel as arrays.
 * @param {State} state
 * @param {string} dtype what is handed over beside the numbers */
export function arrays(state, dtype) {
  return (
    `image = np.array(${pythonRows(imageList(state))}${dtype})\n` +
    `kernel = np.array(${pythonRows(kernelList(state))}${dtype})\n`
  );
}

/** What the arrays need to become a batch of images with channels, and what takes it away again.
 * @param {State} state */
export function wrapping(state) {
  return hasChannels(state)
    ? { image: "image[None]", kernel: "kernel", first: "[0]" }
    : { image: "image[None, ..., None]", kernel: "kernel[..., None, None]", first: "[0, ..., 0]" };
}

/** @param {Model} model */
export function convlabCode(model) {
  const { state, conv } = model;
  /** @type {Said[]} */
  const settings = [
    ["stride", perAxis(state, state.stride), "1"],
    ["padding", paddingOf(state), '"valid"'],
    ["dilation", perAxis(state, state.dilation), "1"],
  ];
  if (!conv && state.output_padding) {
    settings.push(["output_padding", perAxis(state, state.output_padding), "None"]);
  }
  if (state.axes === 2 && !hasChannels(state)) {
    const name = conv ? "conv2d" : "conv2d_transpose";
    return (
      `import numpy as np\nfrom convlab import ${name}\n\n${arrays(state, "")}` +
      `output = ${name}(image, kernel${settingsOf(settings)})\nprint(output)\n`
    );
  }
  return withGeometry(model, settingsOf(settings));
}

function withGeometry({ state, conv, inSize, kernel }, settings) {
  const own = (sizes) => asTuple(state.axes === 1 ? [sizes[1]] : sizes);
  const wrap = wrapping(state);
  const name = conv ? "conv" : "conv_transpose";
  const make = conv ? "Geometry" : "Geometry.for_transpose";
  return (
    `import numpy as np\nfrom convlab import Geometry, ${name}\n\n${arrays(state, "")}` +
    `g = ${make}(${own(inSize)}, kernel=${own(kernel)}${settings})\n` +
    `output = ${name}(${wrap.image}, ${wrap.kernel}, g)${wrap.first}\nprint(output)\n`
  );
}
