// Teach it with a brush: the network learns from the strokes alone, and the mask spreads.

import { button, h, rename } from "../../shared/dom.js";
import { IGNORED } from "../layers/losses.js";
import { opened } from "../picture/files.js";
import { TRAIN, UNSEEN } from "../picture/sources.js";
import { createThumbnail } from "../picture/thumbnail.js";
import { USUAL } from "../train/settings.js";
import { createTrainer, isShown } from "../train/trainer.js";

/**
 * @typedef {import("../train/trainer.js").Trainer} Trainer
 * @typedef {import("../picture/sources.js").Picture} Picture
 */

const STEPS = 120; // until the rate has fallen to 0; then it begins again

/**
 * @param {import("../session/studio.js").Studio} studio
 * @param {import("../worker/crew.js").Crew} crew
 * @param {import("../picture/desk.js").Desk} desk
 */
export function createBrush(studio, crew, desk) {
  const said = h("p", { class: "un-verdict", "aria-live": "polite" });
  const learn = button("Learn", "Learn: from the strokes", () => toggle(), {
    class: "un-button un-main",
  });
  const tools = /** @type {const} */ ([
    ["object", "Object", "Object: paint pixels of what is to be found"],
    ["ground", "Ground", "Ground: paint pixels of anything else"],
    ["unlabel", "Wipe", "Wipe: take strokes away"],
  ]);
  let strokes = 0;
  let trainer = /** @type {Trainer | null} */ (null);
  let second = /** @type {Picture | null} */ (null); // that somebody has chosen
  const thumb = createThumbnail("a second picture");
  const file = h("input", {
    type: "file",
    accept: "image/*",
    class: "un-unseen",
    tabindex: "-1",
    "aria-label": "a second picture's file",
    onchange: () => file.files?.[0] && bring(file.files[0]),
  });
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
        button(words, label, () => desk.choose(name), { class: "un-button", "data-tool": name }),
      ),
    ),
    h(
      "div",
      { class: "un-row" },
      learn,
      button("Start again", "Start again: no strokes, random weights", () => afresh()),
    ),
    said,
    thumb.element,
    h(
      "div",
      { class: "un-row" },
      button("Try it on another picture …", "Try it on another picture …: a file of yours", () =>
        file.click(),
      ),
      file,
    ),
  );

  const isCoins = () => studio.now.picture.name === TRAIN.name;

  /** Where what was learnt is tried: coins that nobody painted, or what was chosen. */
  const unseen = () => second ?? (isCoins() ? UNSEEN : null);

  /** The unseen coins are no place to learn from: those below them are shown instead. */
  function open() {
    if (studio.now.picture.name === UNSEEN.name) {
      desk.go({ source: "paint", number: 0 });
    }
    desk.choose("object");
    show();
  }

  async function bring(blob) {
    try {
      second = await opened(blob);
      await trainer?.look();
      show();
      if (!trainer) said.textContent += " It is tried on the other picture as soon as it learns.";
    } catch (error) {
      said.textContent = error.message;
    }
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
    const settings = { ...USUAL, data: /** @type {const} */ ("strokes"), batch: 8, steps: STEPS };
    trainer = createTrainer(crew, settings, { painted, unseen, onStep: hear });
    studio.take(trainer.params());
  }

  function toggle() {
    const { object, ground } = counts();
    if (!trainer?.isPlaying() && !(object && ground)) {
      said.textContent = `Paint both first: ${object ? "ground" : "object"} has no stroke yet.`;
      return;
    }
    if (!trainer) begin();
    if (trainer?.isPlaying()) trainer.pause();
    else {
      const length = trainer?.history.length ?? 0;
      trainer?.play((Math.floor(length / STEPS) + 1) * STEPS);
    }
    show();
  }

  function hear(from) {
    if (from !== trainer) return;
    studio.now.playing = from.isPlaying();
    if (isShown(from)) studio.take(from.params());
    const { object, ground } = counts();
    if (!(object && ground)) from.pause(); // they were wiped, or the picture is another one
    show();
  }

  function afresh() {
    trainer?.pause();
    studio.now.playing = false;
    trainer = null;
    strokes = 0;
    thumb.hide();
    studio.now.picture.strokes?.fill(IGNORED);
    studio.tell("strokes");
  }

  function show() {
    const { object, ground } = counts();
    if (trainer?.isPlaying()) rename(learn, "Pause", "Pause: learn no further for now");
    else rename(learn, "Learn", "Learn: from the strokes");
    const painted = `${strokes} ${strokes === 1 ? "stroke" : "strokes"}: ${object} pixels of object, ${ground} of ground.`;
    const { history = [], seen } = trainer ?? {};
    said.textContent = painted + (history.length ? ` Learnt for ${history.length} steps.` : "");
    if (!seen) return;
    const score = history.filter((moment) => moment.score !== undefined).pop()?.score;
    const isScored = seen.picture.truth && score !== undefined;
    const where = isScored
      ? `Rows that nobody painted: IoU ${score.toFixed(3)}`
      : `What it finds in ${seen.picture.name}`;
    thumb.draw(seen.picture, seen.probabilities, where);
  }

  studio.on("stroke", () => {
    strokes++;
  });
  studio.on("picture", () => {
    strokes = 0;
    show();
  });
  studio.on("strokes", show);
  return {
    element,
    open,
    pause: () => trainer?.pause(),
    trainer: () => trainer,
  };
}
