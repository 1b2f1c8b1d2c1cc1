// Guess what cutting a skip does, then see it counted.

import { button, h, say } from "../../shared/dom.js";
import { labelsOf } from "../picture/scores.js";
import { unbroken } from "./edits.js";

const NEAR = 2; // pixels from the edge of the mask

/** How many pixels change sides, and how many of those lie at the edge of the unbroken mask.
 * @param {ArrayLike<number>} before
 * @param {ArrayLike<number>} now
 * @param {number} columns */
export function changes(before, now, columns) {
  let [changed, edge] = [0, 0];
  for (let n = 0; n < now.length; n++) {
    if (now[n] === before[n]) continue;
    changed++;
    if (isNear(before, n, columns)) edge++;
  }
  return { changed, edge };
}

function isNear(labels, n, columns) {
  const [row, column] = [Math.floor(n / columns), n % columns];
  const rows = labels.length / columns;
  for (let r = Math.max(row - NEAR, 0); r <= Math.min(row + NEAR, rows - 1); r++) {
    for (let c = Math.max(column - NEAR, 0); c <= Math.min(column + NEAR, columns - 1); c++) {
      if (labels[r * columns + c] !== labels[n]) return true;
    }
  }
  return false;
}

/** What has come of a cut, as one of the three guesses. */
export function outcome({ changed, edge }, pixels) {
  if (changed < 0.005 * pixels) return "nothing";
  return edge > changed / 2 ? "edge" : "whole";
}

const GUESSES = /** @type {[string, string][]} */ ([
  ["nothing", "hardly a pixel changes"],
  ["edge", "the edge of the mask frays"],
  ["whole", "whole regions change sides"],
]);

/** @param {import("../session/studio.js").Studio} studio */
export function createGuess(studio) {
  const said = h("p", { "aria-live": "polite" });
  const asked = h("p", {});
  let level = 1;
  let guess = /** @type {string | null} */ (null);
  const element = h(
    "div",
    { class: "un-guess" },
    asked,
    h(
      "div",
      { class: "un-row" },
      ...GUESSES.map(([name, words]) => button(words, `${words}: guess`, () => take(name))),
    ),
    said,
  );

  function ask() {
    const { skips } = studio.plan();
    level = skips[level - 1] ? level : skips.indexOf(true) + 1;
    element.hidden = level === 0;
    say(asked, `Guess first: what happens if skip ${level} is cut?`);
  }

  function take(name) {
    guess = name;
    studio.edit({ ...unbroken(), skips: [level] });
  }

  studio.on("answer", () => {
    const { answer, whole, picture, edits } = studio.now;
    if (!guess || !answer || !whole || !edits.skips.includes(level)) return;
    const [now, before] = [answer, whole].map(({ probabilities }) => labelsOf(probabilities));
    const counts = changes(before, now, picture.columns);
    const found = outcome(counts, now.length);
    const words = GUESSES.find(([name]) => name === found)?.[1];
    const verdict = guess === found ? "Yes" : "No";
    say(
      said,
      `${verdict}: ${words}. ${counts.changed} of ${now.length} pixels change sides, ${counts.edge} of them within ${NEAR} pixels of the edge of the mask.`,
    );
    guess = null;
    level = (level % studio.plan().skips.length) + 1;
    ask();
  });
  studio.on("network", () => {
    level = 1;
    ask();
  });
  ask();
  return { element };
}
