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
  let wanted = /** @type {(Moment | null)[]} */ ([null, null]);

  async function answered(n, { unseen }, moment) {
    const { rows, columns, grey } = unseen;
    const image = { shape: [1, rows, columns, 1], data: grey };
    return (await crew.ask(n, "answer", { params: moment.params, image })).probabilities;
  }

  /** Draw the runs in one go, so that both are at the same step; the last ones asked for stay. */
  async function put(runs) {
    const moments = runs.map(({ moment }) => moment);
    if (moments.every((moment, n) => moment === wanted[n])) return;
    wanted = moments;
    const masks = await Promise.all(
      runs.map(({ trainer, moment }, n) => moment && answered(n, trainer, moment)),
    );
    if (wanted !== moments) return;
    for (const [n, { words, trainer, moment }] of runs.entries()) {
      if (!moment) {
        thumbs[n].hide();
        continue;
      }
      const score = iou(labelsOf(masks[n]), trainer.unseen.truth).toFixed(3);
      thumbs[n].draw(trainer.unseen, masks[n], `${words}, step ${moment.step}: IoU ${score}`);
    }
  }

  return {
    element,
    /**
     * @param {Trainer} trainer
     * @param {Trainer | null} before
     * @param {number} step
     */
    show(trainer, before, step) {
      const other = before && differences(before.settings, trainer.settings);
      put([
        { words: "this run", trainer, moment: keptAt(trainer.history, step) },
        {
          words: `before${other}`,
          trainer: before ?? trainer,
          moment: before && keptAt(before.history, step),
        },
      ]);
    },
  };
}

/** The last network that was kept up to a step.
 * @param {Moment[]} history
 * @param {number} step
 * @returns {Moment | null} */
const keptAt = (history, step) =>
  history.filter((moment) => moment.params && moment.step <= step).pop() ?? null;
