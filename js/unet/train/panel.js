// Train it: from random weights, before one's eyes.

import { button, h, rename } from "../../shared/dom.js";
import { bestThreshold } from "../picture/scores.js";
import { createBeside } from "./beside.js";
import { createChart } from "./chart.js";
import { CHOICES, check, UPSAMPLER_WORDS, USUAL } from "./settings.js";
import { createTrainer, isShown } from "./trainer.js";

/**
 * @typedef {import("./settings.js").Settings} Settings
 * @typedef {import("./trainer.js").Trainer} Trainer
 */

/**
 * @param {import("../session/studio.js").Studio} studio
 * @param {import("../worker/crew.js").Crew} crew
 */
export function createTrain(studio, crew) {
  const settings = /** @type {Settings} */ ({ ...USUAL, skips: [...USUAL.skips, true] });
  const chart = createChart("loss and intersection over union, step by step");
  const beside = createBeside(crew);
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
  let before = /** @type {Trainer | null} */ (null);
  let threshold = 0;
  let at = /** @type {number | null} */ (null);
  const form = choices(settings, () => begin());

  const element = h(
    "div",
    { class: "un-train" },
    h("div", { class: "un-row" }, play, one, afresh),
    said,
    chart.element,
    past,
    beside.element,
    h("label", {}, keep, " keep this run beside the next one"),
    form.element,
  );

  function own() {
    if (!trainer) begin();
    return /** @type {Trainer} */ (trainer);
  }

  function begin() {
    trainer?.pause();
    studio.now.playing = false;
    if (!keep.checked) before = null;
    else if (trainer?.history.length) before = trainer;
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
    studio.now.playing = from.isPlaying();
    const kept = from.history.filter((moment) => moment.params);
    slider.max = String(kept.length - 1);
    if (at === null) {
      slider.value = slider.max;
      if (isShown(from)) studio.take(from.params());
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
    if (playing) rename(play, "Pause", "Pause: the training stands still");
    else if (history.length) rename(play, "Go on", "Go on: step after step");
    else rename(play, "Train", "Train: step after step");
    const last = history[history.length - 1];
    const scored = history.filter((moment) => moment.score !== undefined).pop();
    said.textContent = last
      ? `Step ${at ?? last.step}: loss ${last.loss.toFixed(3)}, IoU on rows it never sees ${scored?.score?.toFixed(3) ?? "…"}; the best threshold gets ${threshold.toFixed(3)}.`
      : "The network you see is one that was trained. Train starts from random weights.";
    chart.draw({ history, before: before?.history ?? [], threshold, at });
    if (trainer) beside.show(trainer, before, at ?? last?.step ?? 0);
  }

  new ResizeObserver(show).observe(chart.element);
  return {
    element,
    settings,
    begin,
    trainer: () => trainer,
    pause: () => trainer?.pause(),
    /** @param {Partial<Settings>} chosen */
    set(chosen) {
      check(chosen);
      const { skips = settings.skips, ...others } = chosen;
      Object.assign(settings, others);
      Object.assign(settings.skips, skips);
      form.show();
    },
  };
}

function choices(settings, onChange) {
  const element = h("div", { class: "un-choices" });
  const shows = /** @type {(() => void)[]} */ ([]);
  for (const [name, [words, values]] of Object.entries(CHOICES)) {
    const select = h("select", {
      "aria-label": words,
      onchange() {
        settings[name] = typeof settings[name] === "number" ? Number(select.value) : select.value;
        onChange();
      },
    });
    for (const value of values) {
      select.append(h("option", { value }, UPSAMPLER_WORDS[value] ?? String(value)));
    }
    shows.push(() => {
      select.value = String(settings[name]);
    });
    element.append(h("label", {}, words, " ", select));
  }
  const ticks = /** @type {[string, any, string | number][]} */ ([
    ["batch normalisation", settings, "batchnorm"],
    ["augmentation", settings, "augments"],
    ...[0, 1, 2, 3].map((level) => [`skip ${level + 1}`, settings.skips, level]),
  ]);
  for (const [words, owner, name] of ticks) {
    const box = h("input", {
      type: "checkbox",
      onchange() {
        owner[name] = box.checked;
        onChange();
      },
    });
    shows.push(() => {
      box.checked = owner[name];
    });
    element.append(h("label", {}, box, ` ${words}`));
  }
  const show = () => {
    for (const each of shows) each();
  };
  show();
  return { element, show };
}
