// A training: it goes step after step while it plays, and remembers how it went.

import { breath } from "../../shared/rest.js";
import { start } from "../net/adam.js";
import { init } from "../net/parameters.js";
import { uniform } from "../net/random.js";
import { iou, labelsOf } from "../picture/scores.js";
import { scene, TRAIN, UNSEEN } from "../picture/sources.js";
import { scenes, squares } from "./batches.js";
import { planFor } from "./settings.js";
import { batchSlopes, falling, stepped } from "./step.js";

/**
 * @typedef {import("../net/parameters.js").Params} Params
 * @typedef {import("../picture/sources.js").Picture} Picture
 *
 * @typedef {import("./settings.js").Settings} Settings
 *
 * @typedef {object} Moment
 * @property {number} step
 * @property {number} loss
 * @property {number} [score] IoU on the unseen picture
 * @property {Params} [params] kept for the history
 *
 * @typedef {{ picture: Picture, probabilities: import("../layers/tensor.js").Tensor }} Seen
 */

const SIDE = 64; // of the squares, or what the smallest picture has
const EVERY = 5; // steps between two looks at the unseen picture
const KEPT = 10; // steps between two networks that are kept
const SHOWN = 2; // steps between two that the whole page shows: each would hold up the learning

/** The picture that a training never sees.
 * @param {Settings} settings
 * @returns {Picture} */
export const unseenFor = ({ data }) => (data === "scenes" ? scene(-1) : UNSEEN);

/**
 * @param {import("../worker/crew.js").Crew} crew
 * @param {Settings} settings
 * @param {object} [given]
 * @param {Params} [given.params] where it begins; else at random
 * @param {() => Picture[]} [given.painted] the pictures with strokes, if it learns from those
 * @param {() => Picture | null} [given.unseen] a picture to try what it has learnt on, if not the usual
 * @param {(trainer: Trainer) => void} [given.onStep]
 */
export function createTrainer(crew, settings, { params, painted, unseen, onStep } = {}) {
  const draw = uniform(settings.seed + 1);
  const adam = start();
  const history = /** @type {Moment[]} */ ([]);
  const usual = unseenFor(settings);
  const another = unseen ?? (() => usual);
  let now = params ?? init(planFor(settings), settings.seed);
  let playing = false;
  let busy = /** @type {Promise<void> | null} */ (null);

  function batch() {
    if (settings.data === "scenes") return scenes(settings.batch, SIDE, draw);
    const from = settings.data === "strokes" ? (painted?.() ?? []) : [TRAIN];
    const least = Math.min(SIDE, ...from.flatMap(({ rows, columns }) => [rows, columns]));
    const side = least - (least % 2 ** settings.depth);
    return squares(from, settings.batch, side, settings.augments, draw);
  }

  async function look() {
    const picture = another();
    if (!picture) return undefined;
    const { rows, columns, grey, truth } = picture;
    const image = { shape: [1, rows, columns, 1], data: grey };
    const { probabilities } = await crew.ask(0, "answer", { params: now, image });
    trainer.seen = { picture, probabilities };
    return truth ? iou(labelsOf(probabilities), truth) : undefined;
  }

  async function once() {
    const { length } = history;
    const rate = falling(settings.rate, length, settings.steps);
    const slopes = await batchSlopes(crew, now, batch(), settings.loss);
    await breath();
    now = stepped(now, slopes, adam, rate);
    const moment = /** @type {Moment} */ ({ step: length + 1, loss: slopes.loss });
    if (moment.step % EVERY === 0 || moment.step === 1) moment.score = await look();
    if (moment.step % KEPT === 0 || moment.step === 1) moment.params = now;
    history.push(moment);
    await breath();
    onStep?.(trainer);
    await breath();
  }

  const trainer = {
    settings,
    history,
    unseen: usual,
    /** The unseen picture, and the last answer for it. */
    seen: /** @type {Seen | null} */ (null),
    look,
    params: () => now,
    isPlaying: () => playing,
    /** One step; a second call waits for the first. */
    async step() {
      while (busy) await busy;
      busy = once().finally(() => {
        busy = null;
      });
      await busy;
    },
    /** @param {number} [until] the step after which it pauses by itself */
    async play(until = Number.POSITIVE_INFINITY) {
      if (playing) return;
      playing = true;
      while (playing && history.length < until) await trainer.step();
      playing = false;
      onStep?.(trainer);
    },
    pause() {
      playing = false;
    },
  };
  return trainer;
}

/** @typedef {ReturnType<typeof createTrainer>} Trainer */

/** Whether the page shows the network as it is now.
 * @param {Trainer} trainer */
export const isShown = ({ history, isPlaying }) => !isPlaying() || history.length % SHOWN === 0;
