// What all parts of the page share: the picture, the network, how it is broken, and its answer.

import { createEmitter } from "../../shared/emitter.js";
import { applied, isBroken, unbroken } from "../break/edits.js";
import { planOf } from "../net/parameters.js";
import { part } from "../picture/sources.js";

/**
 * @typedef {import("../layers/tensor.js").Tensor} Tensor
 * @typedef {import("../picture/sources.js").Picture} Picture
 * @typedef {import("../net/parameters.js").Params} Params
 * @typedef {import("../worker/tasks.js").Answer} Answer
 * @typedef {import("../break/edits.js").Edits} Edits
 * @typedef {{ layer: string, row: number, column: number, channel: number }} Cell
 */

/**
 * Told of: "answer", "picture" (another one), "network" (another plan), "edits", "cell"; parts of the
 * page tell "stroke" (one begins), "strokes" (labels have changed) and "shown".
 * @param {import("../worker/crew.js").Crew} crew
 * @param {Picture} picture
 * @param {Params} params
 */
export function createStudio(crew, picture, params) {
  const emitter = createEmitter();
  const now = {
    picture: fitted(picture, params),
    params,
    edits: unbroken(),
    used: params, // with the edits
    answer: /** @type {Answer | null} */ (null),
    answered: /** @type {Params | null} */ (null), // whose answer that is
    whole: /** @type {Answer | null} */ (null), // of the unbroken network, where it is broken
    cell: /** @type {Cell | null} */ (null),
    held: false, // whether the cell stays when the hand moves on
    playing: false, // whether a training goes on
    delay: 0, // milliseconds from a change to its answer
    view: /** @type {"maps" | "gradients"} */ ("maps"),
    slopes: /** @type {Record<string, Tensor> | null} */ (null),
  };
  let asked = false;
  let again = false;
  let changed = 0;

  async function ask() {
    asked = true;
    const { grey, rows, columns } = now.picture;
    const image = { shape: [1, rows, columns, 1], data: grey };
    const since = changed;
    const [used, plain, isIt] = [now.used, now.params, isBroken(now.edits)];
    const labels = now.view === "gradients" ? known(now.picture, planOf(used).classes) : null;
    const [answer, whole, slopes] = await Promise.all([
      crew.ask(0, "answer", { params: used, image, training: now.edits.training }),
      isIt ? crew.ask(1, "answer", { params: plain, image }) : null,
      labels &&
        crew.ask(1, "slopes", { params: used, image, labels, loss: "cross-entropy", layers: true }),
    ]).finally(() => {
      asked = false; // a worker that fails answers the next change all the same
    });
    if (used === now.used && rows === now.picture.rows && columns === now.picture.columns) {
      answer.values.image = { shape: image.shape, data: grey.slice() };
      Object.assign(now, {
        answer,
        answered: plain,
        whole,
        slopes: slopes?.gradients ?? null,
        delay: performance.now() - since,
      });
      emitter.tell("answer");
    } else again = true;
    if (again) soon();
  }

  function soon() {
    changed = performance.now();
    again = asked;
    if (!asked) ask();
  }

  function use() {
    now.used = applied(now.params, now.edits);
    soon();
  }

  return {
    now,
    on: emitter.on,
    tell: emitter.tell,
    plan: () => planOf(now.params),
    /** Whether an answer is under way. */
    isAsking: () => asked,
    /** The picture has other pixels. */
    touched: soon,
    /** @param {Picture} picture */
    show(picture) {
      now.picture = fitted(picture, now.params);
      now.answer = null;
      now.cell = null;
      now.held = false;
      emitter.tell("picture");
      soon();
    },
    /** Another network, or the same one a step later.
     * @param {Params} params */
    take(params) {
      const isOther = JSON.stringify(planOf(params)) !== JSON.stringify(planOf(now.params));
      const picture = fitted(now.picture, params);
      now.params = params;
      if (isOther) {
        now.edits = unbroken();
        now.answer = null;
        now.cell = null;
        now.held = false;
        const isCut = picture !== now.picture;
        now.picture = picture;
        if (isCut) emitter.tell("picture");
        emitter.tell("network");
        emitter.tell("edits");
      }
      use();
    },
    /** What the boxes show. @param {"maps" | "gradients"} view */
    view(view) {
      now.view = view;
      soon();
    },
    /** @param {Partial<Edits>} edits */
    edit(edits) {
      now.edits = { ...now.edits, ...edits };
      use();
      emitter.tell("edits");
    },
    /** A cell is one of the present answer: until there is one, there is nothing to point at.
     * @param {Cell | null} cell
     * @param {boolean} [hold] */
    point(cell, hold = false) {
      if (now.held && !hold) return;
      now.cell = now.answer && cell;
      now.held = hold && now.cell !== null;
      emitter.tell("cell");
    },
  };
}

/** @typedef {ReturnType<typeof createStudio>} Studio */

/** What is known of a picture: its truth, else what has been painted; null if that is nothing.
 * @param {Picture} picture
 * @param {number} classes
 * @returns {Int8Array | null} */
export function known({ truth, strokes }, classes) {
  const most = Math.max(classes, 2);
  const fits = (labels) => labels?.some((label) => label >= 0) && labels.every((l) => l < most);
  if (fits(truth)) return truth;
  return fits(strokes) ? /** @type {Int8Array} */ (strokes) : null;
}

/** A picture whose sides the network can halve: cut at the lower and the right edge if need be.
 * @param {Picture} picture
 * @param {Params} params
 * @returns {Picture} */
function fitted(picture, params) {
  const { depth, channels } = planOf(params);
  if (channels !== 1) throw new RangeError(`it reads ${channels} channels; the pictures have one`);
  const multiple = 2 ** depth;
  const [rows, columns] = [picture.rows, picture.columns].map((side) => side - (side % multiple));
  if (rows === picture.rows && columns === picture.columns) return picture;
  if (!rows || !columns) {
    throw new RangeError(`a network of depth ${depth} needs a picture of ${multiple} pixels`);
  }
  return part(picture, 0, 0, rows, columns);
}
