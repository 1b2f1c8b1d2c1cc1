// Adam: how a gradient becomes a step, with Keras's constants (Kingma and Ba, 2015).

/**
 * @typedef {import("../layers/tensor.js").Tensor} Tensor
 * @typedef {import("./parameters.js").Params} Params
 * @typedef {{ steps: number, mean: Record<string, Float64Array>,
 *   square: Record<string, Float64Array> }} AdamState
 */

const [BETA_1, BETA_2, EPSILON] = [0.9, 0.999, 1e-7];

/** Before the first step: no steps, and no averages.
 * @returns {AdamState} */
export const start = () => ({ steps: 0, mean: {}, square: {} });

/**
 * w -= rate m / (sqrt(v) + epsilon), where m and v are moving averages of the gradient and of its
 * square; both begin at 0, which the step's number makes up for. The state given is changed.
 * @param {Params} params are left alone
 * @param {Record<string, Tensor>} gradients one without a gradient stays as it is
 * @param {AdamState} state
 * @param {number} learningRate
 * @returns {Params}
 */
export function adam(params, gradients, state, learningRate) {
  state.steps += 1;
  const makeUp = Math.sqrt(1 - BETA_2 ** state.steps) / (1 - BETA_1 ** state.steps);
  const rate = learningRate * makeUp;
  const next = { ...params };
  for (const name of Object.keys(params)) {
    if (!(name in gradients)) continue;
    const { shape, data } = params[name];
    const slope = gradients[name].data;
    state.mean[name] ??= new Float64Array(data.length);
    state.square[name] ??= new Float64Array(data.length);
    const [mean, square] = [state.mean[name], state.square[name]];
    const moved = data.slice();
    for (let n = 0; n < moved.length; n++) {
      mean[n] += (1 - BETA_1) * (slope[n] - mean[n]);
      square[n] += (1 - BETA_2) * (slope[n] ** 2 - square[n]);
      moved[n] -= (rate * mean[n]) / (Math.sqrt(square[n]) + EPSILON);
    }
    next[name] = { shape, data: moved };
  }
  return next;
}
