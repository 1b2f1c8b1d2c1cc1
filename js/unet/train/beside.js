// Two runs side by side: their masks on the picture that neither has learnt from, at the same step.

import { h } from "../../shared/dom.js";
import { iou, labelsOf } from "../picture/scores.js";
import { createThumbnail } from "../picture/thumbnail.js";
import { differences } from "./settings.js";

/**
 * @typedef {import("./trainer.js").Trainer} Trainer
 * @typedef {import("./trainer.js").Moment} Moment
 */

/** @param {import("../worker/crew.js").Crew} crew */
export function createBeside(crew) {
  const thumbs = [createThumbnail("this run"), createThumbnail("the run before")];
  const element = h("div", { class: "un-beside" }, ...thumbs.map((thumb) => thumb.element));
  const shown = /** @type {(Moment | null)[]} */ ([null, null]);

  /** Show a moment of a run, unless it stands there; the last one that was asked for stays. */
  async function put(n, words, { unseen }, moment) {
    if (shown[n] === moment) return;
    shown[n] = moment;
    if (!moment) return thumbs[n].hide();
    const { rows, columns, grey, truth } = unseen;
    const image = { shape: [1, rows, columns, 1], data: grey };
    const { probabilities } = await crew.ask(n, "answer", { params: moment.params, image });
    if (shown[n] !== moment) return;
    const score = iou(labelsOf(probabilities), truth).toFixed(3);
    thumbs[n].draw(unseen, probabilities, `${words}, step ${moment.step}: IoU ${score}`);
  }

  return {
    element,
    /**
     * @param {Trainer} trainer
     * @param {Trainer | null} before
     * @param {number} step
     */
    show(trainer, before, step) {
      put(0, "this run", trainer, keptAt(trainer.history, step));
      const other = before && differences(before.settings, trainer.settings);
      put(1, `before${other}`, before ?? trainer, before && keptAt(before.history, step));
    },
  };
}

/** The last network that was kept up to a step.
 * @param {Moment[]} history
 * @param {number} step
 * @returns {Moment | null} */
const keptAt = (history, step) =>
  history.filter((moment) => moment.params && moment.step <= step).pop() ?? null;
