// Teach it with a brush: the network learns from the strokes alone, and the mask spreads.

import { button, h } from "../../shared/dom.js";
import { IGNORED } from "../layers/losses.js";
import { iou, labelsOf } from "../picture/scores.js";
import { part, TRAIN, UNSEEN } from "../picture/sources.js";
import { createTrainer, USUAL } from "../train/trainer.js";

/** @typedef {import("../train/trainer.js").Trainer} Trainer */

const ROWS = 128; // of the picture that is painted on: it fits beside the U

/**
 * @param {import("../session/studio.js").Studio} studio
 * @param {import("../worker/crew.js").Crew} crew
 * @param {(name: "object" | "ground" | "unlabel") => void} choose a tool
 */
export function createBrush(studio, crew, choose) {
  const said = h("p", { class: "un-verdict", "aria-live": "polite" });
  const learn = button("Learn", "Learn: from the strokes", () => toggle(), {
    class: "un-button un-main",
  });
  const tools = /** @type {const} */ ([
    ["object", "Object", "Object: paint pixels of coins"],
    ["ground", "Ground", "Ground: paint pixels that are no coin"],
    ["unlabel", "Wipe", "Wipe: take strokes away"],
  ]);
  let strokes = 0;
  let trainer = /** @type {Trainer | null} */ (null);
  const element = h(
    "div",
    { class: "un-brush" },
    h(
      "p",
      { class: "un-hint" },
      "Paint a few strokes of each class. Pixels without a stroke are ignored; the network learns from the others, and its mask spreads over the picture. Correct it where it is wrong.",
    ),
    h(
      "div",
      { class: "un-row" },
      ...tools.map(([name, words, label]) =>
        button(words, label, () => choose(name), { class: "un-button", "data-tool": name }),
      ),
    ),
    h(
      "div",
      { class: "un-row" },
      learn,
      button("Start again", "Start again: no strokes, random weights", () => afresh()),
    ),
    said,
  );

  /** Show the picture to paint on, if another one is there. */
  function open() {
    if (studio.now.picture.name !== TRAIN.name) studio.show(part(TRAIN, 0, 0, ROWS, TRAIN.columns));
    show();
  }

  const painted = () => {
    const { picture } = studio.now;
    return [
      { ...picture, truth: picture.strokes ?? new Int8Array(picture.grey.length).fill(IGNORED) },
    ];
  };

  function counts() {
    const labels = studio.now.picture.strokes ?? [];
    let [object, ground] = [0, 0];
    for (const label of labels) {
      if (label > 0) object++;
      if (label === 0) ground++;
    }
    return { object, ground };
  }

  function begin() {
    const settings = { ...USUAL, data: /** @type {const} */ ("strokes"), batch: 8, steps: 120 };
    trainer = createTrainer(crew, settings, { painted, onStep: hear });
    studio.take(trainer.params());
  }

  function toggle() {
    const { object, ground } = counts();
    if (!trainer) {
      if (!object || !ground) {
        said.textContent = `Paint both first: ${object ? "ground" : "object"} has no stroke yet.`;
        return;
      }
      begin();
    }
    if (trainer?.isPlaying()) trainer.pause();
    else {
      const length = trainer?.history.length ?? 0;
      trainer?.play((Math.floor(length / 120) + 1) * 120);
    }
    show();
  }

  function hear(from) {
    if (from !== trainer) return;
    studio.take(from.params());
    show();
  }

  function afresh() {
    trainer?.pause();
    trainer = null;
    strokes = 0;
    studio.show(part(TRAIN, 0, 0, ROWS, TRAIN.columns));
    show();
  }

  function show() {
    const { object, ground } = counts();
    const playing = Boolean(trainer?.isPlaying());
    learn.textContent = playing ? "Pause" : "Learn";
    const painted = `${strokes} ${strokes === 1 ? "stroke" : "strokes"}: ${object} pixels of coins, ${ground} of ground.`;
    const moments = trainer?.history ?? [];
    const scored = moments.filter(({ score }) => score !== undefined).pop();
    const learnt = scored
      ? ` After ${moments.length} steps: IoU ${scored.score?.toFixed(3)} on rows that nobody painted.`
      : "";
    said.textContent = painted + learnt;
  }

  studio.on("stroke", () => {
    strokes++;
  });
  studio.on("strokes", show);
  return {
    element,
    open,
    pause: () => trainer?.pause(),
    trainer: () => trainer,
    learn: toggle,
    /** IoU of the present mask with the truth of the painted picture. */
    score() {
      const { answer, picture } = studio.now;
      return answer && picture.truth ? iou(labelsOf(answer.probabilities), picture.truth) : 0;
    },
    unseen: UNSEEN,
  };
}
