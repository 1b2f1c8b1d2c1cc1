// Code to copy: what computes the same with Keras.

import { shownAxes } from "../model/state.js";
import { arrays, settingsOf, wrapping } from "./convlab_code.js";
import { paddingOf, perAxis } from "./write.js";

/** @typedef {import("../model/types.js").Model} Model */

/** @param {Model} model */
export function kerasCode(model) {
  if (!model.ok) return "# There is no output, in Keras neither.\n";
  return model.conv ? kerasConv(model) : kerasTranspose(model);
}

const layer = (model, name) => `keras.layers.${name.replace("#", model.state.axes)}`;

function whole(model, lines) {
  const wrap = wrapping(model.state);
  const all = [...lines, `print(np.array(y)${wrap.first})`];
  return (
    `import keras\nimport numpy as np\n\n${arrays(model.state, ', "float32"')}` +
    `x = ${wrap.image}\n${all.join("\n")}\n`
  );
}

function kerasLayer(model, name, settings, size, weights) {
  const said = settingsOf(settings);
  return [
    `layer = ${layer(model, name)}(${model.outChannels}, ${size}${said}, use_bias=False)`,
    "layer.build(x.shape)",
    `layer.set_weights([${weights}])`,
  ];
}

const sidesOf = (model, pairs) => {
  const own = shownAxes(model.state).map((axis) => `(${pairs[axis].join(", ")})`);
  return model.state.axes === 1 ? own[0] : `(${own.join(", ")})`;
};
const padsOf = (model) => model.along.map(({ before, after }) => [before, after]);
const anyOf = (pairs) => pairs.flat().some((n) => n > 0);

function kerasConv(model) {
  const along = shownAxes(model.state).map((axis) => model.along[axis]);
  const both = along.some(({ stride }) => stride > 1) && along.some(({ dilation }) => dilation > 1);
  const { state } = model;
  const lines = [];
  const pads = padsOf(model);
  const explicit = both || typeof state.padding !== "string";
  if (both) {
    lines.push(
      "# Keras refuses strides and dilation together: take every stride-th of the places.",
    );
  }
  if (explicit && anyOf(pads)) {
    lines.push(`x = ${layer(model, "ZeroPadding#D")}(${sidesOf(model, pads)})(x)`);
  }
  const settings = [
    ["strides", both ? "1" : perAxis(state, state.stride), "1"],
    ["padding", explicit ? '"valid"' : paddingOf(state), '"valid"'],
    ["dilation_rate", perAxis(state, state.dilation), "1"],
  ];
  const { kernel } = wrapping(state);
  lines.push(...kerasLayer(model, "Conv#D", settings, perAxis(state, state.kernel), kernel));
  const steps = along.map(({ stride }) => `::${stride}`);
  lines.push(both ? `y = layer(x)[:, ${steps.join(", ")}]` : "y = layer(x)");
  return whole(model, lines);
}

// TensorFlow refuses a dilated transpose on many processors: there the kernel itself gets the holes.
function kerasTranspose(model) {
  const { state } = model;
  const along = shownAxes(state).map((axis) => model.along[axis]);
  const explicit = typeof state.padding !== "string";
  const settings = [
    ["strides", perAxis(state, state.stride), "1"],
    ["padding", explicit ? '"valid"' : paddingOf(state), '"valid"'],
  ];
  if (state.output_padding) {
    settings.push(["output_padding", perAxis(state, state.output_padding), "None"]);
  }
  const holes = along.some(({ dilation }) => dilation > 1);
  const lines = holes ? holesOf(model, along) : [];
  const reach = perAxis(state, [model.along[0].reach, model.along[1].reach]);
  const weights = holes ? "holes" : wrapping(state).kernel;
  lines.push(...kerasLayer(model, "Conv#DTranspose", settings, reach, weights), "y = layer(x)");
  const crops = padsOf(model);
  if (explicit && anyOf(crops)) {
    lines.push(`y = ${layer(model, "Cropping#D")}(${sidesOf(model, crops)})(y)`);
  }
  return whole(model, lines);
}

function holesOf(model, along) {
  const sizes = [...along.map(({ reach }) => reach), model.cLarge, model.cSmall];
  const taps = along.map(({ dilation }) => `::${dilation}`).join(", ");
  return [
    "# Dilation as zeros in the kernel: TensorFlow refuses dilation_rate here on many processors.",
    `holes = np.zeros((${sizes.join(", ")}), "float32")`,
    `holes[${taps}] = ${wrapping(model.state).kernel}`,
  ];
}
