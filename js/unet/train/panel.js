// Train it: from random weights, before one's eyes.

import { button, h } from "../../shared/dom.js";
import { UPSAMPLERS } from "../net/parameters.js";
import { bestThreshold } from "../picture/scores.js";
import { createChart } from "./chart.js";
import { createTrainer, USUAL } from "./trainer.js";

/**
 * @typedef {import("./trainer.js").Settings} Settings
 * @typedef {import("./trainer.js").Trainer} Trainer
 * @typedef {import("./trainer.js").Moment} Moment
 */

const UPSAMPLER_WORDS = {
  transposed3: "transposed, 3 x 3",
  transposed2: "transposed, 2 x 2",
  nearest: "enlarge, then convolve",
};

/** What may be chosen, and in which words.
 * @type {Record<string, [string, (string | number)[]]>} */
const CHOICES = {
  data: ["learns from", ["coins", "scenes"]],
  depth: ["depth", [1, 2, 3, 4]],
  filters: ["filters", [2, 4, 8, 12, 16]],
  upsampler: ["up-sampling", UPSAMPLERS],
  loss: ["loss", ["cross-entropy", "Dice"]],
  rate: ["learning rate", [0.001, 0.003, 0.01, 0.03, 0.1]],
  batch: ["batch", [2, 4, 8, 16]],
  steps: ["steps", [80, 160, 320]],
  seed: ["seed", [0, 1, 2, 3, 4]],
};

/**
 * @param {import("../session/studio.js").Studio} studio
 * @param {import("../worker/crew.js").Crew} crew
 */
export function createTrain(studio, crew) {
  const settings = /** @type {Settings} */ ({ ...USUAL, skips: [...USUAL.skips, true] });
  const chart = createChart("loss and intersection over union, step by step");
  const said = h("p", { class: "un-verdict", "aria-live": "off" });
  const play = button("Train", "Train: step after step", () => toggle(), {
    class: "un-button un-main",
  });
  const one = button("One step", "One step: learn from one batch", () => own().step());
  const afresh = button("Start again", "Start again: random weights", () => begin());
  const keep = h("input", { type: "checkbox" });
  const slider = h("input", {
    type: "range",
    min: "0",
    max: "0",
    value: "0",
    "aria-label": "the network's past",
    oninput: () => scrub(),
  });
  const past = h("label", { class: "un-past" }, "the past ", slider);
  let trainer = /** @type {Trainer | null} */ (null);
  let before = /** @type {Moment[]} */ ([]);
  let threshold = 0;
  let at = /** @type {number | null} */ (null);

  const element = h(
    "div",
    { class: "un-train" },
    h("div", { class: "un-row" }, play, one, afresh),
    said,
    chart.element,
    past,
    h("label", {}, keep, " keep this run's curves beside the next one's"),
    choices(settings, () => begin()),
  );

  function own() {
    if (!trainer) begin();
    return /** @type {Trainer} */ (trainer);
  }

  function begin() {
    trainer?.pause();
    before = keep.checked && trainer ? trainer.history : [];
    trainer = createTrainer(crew, { ...settings, skips: [...settings.skips] }, { onStep: hear });
    threshold = bestThreshold(trainer.unseen);
    at = null;
    slider.max = "0";
    studio.take(trainer.params());
    show();
  }

  function toggle() {
    const running = own();
    if (running.isPlaying()) running.pause();
    else {
      at = null;
      const { length } = running.history;
      running.play((Math.floor(length / settings.steps) + 1) * settings.steps);
    }
    show();
  }

  function hear(from) {
    if (from !== trainer) return;
    const kept = from.history.filter((moment) => moment.params);
    slider.max = String(kept.length - 1);
    if (at === null) {
      slider.value = slider.max;
      studio.take(from.params());
    }
    show();
  }

  function scrub() {
    const kept = own().history.filter((moment) => moment.params);
    const moment = kept[Number(slider.value)];
    if (!moment?.params) return;
    at = Number(slider.value) === kept.length - 1 ? null : moment.step;
    slider.setAttribute("aria-valuetext", `step ${moment.step}`);
    studio.take(moment.params);
    show();
  }

  function show() {
    const history = trainer?.history ?? [];
    const playing = Boolean(trainer?.isPlaying());
    play.textContent = playing ? "Pause" : history.length ? "Go on" : "Train";
    play.title = playing ? "Pause: the training stands still" : "Train: step after step";
    play.setAttribute("aria-label", play.title);
    const last = history[history.length - 1];
    const scored = history.filter((moment) => moment.score !== undefined).pop();
    said.textContent = last
      ? `Step ${at ?? last.step}: loss ${last.loss.toFixed(3)}, IoU on rows it never sees ${scored?.score?.toFixed(3) ?? "…"}; the best threshold gets ${threshold.toFixed(3)}.`
      : "The network you see is one that was trained. Train starts from random weights.";
    chart.draw({ history, before, threshold, at });
  }

  new ResizeObserver(show).observe(chart.element);
  return {
    element,
    settings,
    begin,
    trainer: () => trainer,
    pause: () => trainer?.pause(),
  };
}

function choices(settings, onChange) {
  const element = h("div", { class: "un-choices" });
  for (const [name, [words, values]] of Object.entries(CHOICES)) {
    const select = h("select", { "aria-label": words, onchange: () => choose(name, select.value) });
    for (const value of values) {
      select.append(h("option", { value }, UPSAMPLER_WORDS[value] ?? String(value)));
    }
    select.value = String(settings[name]);
    element.append(h("label", {}, words, " ", select));
  }
  for (const [name, words] of [
    ["batchnorm", "batch normalisation"],
    ["augments", "augmentation"],
  ]) {
    element.append(tick(words, settings[name], (checked) => choose(name, checked)));
  }
  for (let level = 0; level < 4; level++) {
    element.append(
      tick(`skip ${level + 1}`, settings.skips[level], (checked) => {
        settings.skips[level] = checked;
        onChange();
      }),
    );
  }

  function choose(name, value) {
    const was = settings[name];
    settings[name] = typeof was === "number" ? Number(value) : value;
    onChange();
  }
  return element;
}

function tick(words, checked, onChange) {
  const box = h("input", { type: "checkbox", onchange: () => onChange(box.checked) });
  box.checked = checked;
  return h("label", {}, box, ` ${words}`);
}
