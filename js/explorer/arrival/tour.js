// Five steps through the page, for whoever wants them. A card beside what it speaks of: nothing moves.

import { button, h, say } from "../../shared/dom.js";

/** @typedef {ReturnType<typeof createTour>} Tour */

const KEPT = "convlab.explorer.tour"; // in the browser's store: "done"
/** @type {[string, string][]} where, and what is said of it */
const STEPS = [
  [
    '[data-view="grids"]',
    "Point at a number of the output: the window that it was computed from lights up in every picture.",
  ],
  [".cx-time", "Play, or step from number to number. The sentence below says each sum in words."],
  [
    ".cx-rail",
    "Change the sizes, the stride, the padding: the numbers follow at once. What cannot work says why.",
  ],
  [
    ".cx-bars",
    "Turn the convolution around (Transposed), take a preset, choose the pictures, or let it ask you (Predict).",
  ],
  [
    ".cx-foot",
    "This line of Python is all that you see: copy it, or take a picture along. Press ? for the keys.",
  ],
];

// Where nothing can be kept (a private window, a sandbox) each visit is the first.
function kept() {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

function keep() {
  try {
    localStorage.setItem(KEPT, "done");
  } catch {} // then it is offered again
}

/** @param {HTMLElement} root */
export function createTour(root) {
  let at = -1;
  let from = /** @type {Element | null} */ (null); // what had the focus before
  const words = h("p");
  const count = h("span", { class: "cx-muted" });
  const next = button("Next", "Next: the next step of the tour", () => go(at + 1));
  const close = button("Close", "Close: end the tour", () => end());
  const onkeydown = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === "Escape") end();
    if (event.key !== "Tab") event.stopPropagation();
  };
  const attributes = { class: "cx-tour", role: "dialog", "aria-label": "tour", hidden: true };
  const row = h("div", { class: "cx-tour-row" }, count, next, close);
  const card = h("div", { ...attributes, onkeydown }, words, row);

  function go(/** @type {number} */ step) {
    root.querySelector(".cx-told")?.classList.remove("cx-told");
    if (step >= STEPS.length) return end();
    at = step;
    const [place, text] = STEPS[step];
    const found = root.querySelector(place);
    const told = /** @type {HTMLElement} */ (found?.getClientRects().length ? found : root);
    say(words, text);
    say(count, `${step + 1} of ${STEPS.length}`);
    say(next, step === STEPS.length - 1 ? "Done" : "Next");
    next.setAttribute("aria-label", step === STEPS.length - 1 ? "Done" : "Next: the next step");
    card.hidden = false;
    told.classList.add("cx-told");
    told.scrollIntoView({ block: "nearest" });
    putBeside(root, card, told);
    next.focus({ preventScroll: true });
  }

  function end() {
    keep();
    at = -1;
    card.hidden = true;
    root.querySelector(".cx-told")?.classList.remove("cx-told");
    if (from instanceof HTMLElement) from.focus({ preventScroll: true });
  }

  return {
    element: card,
    isNew: () => kept() === null,
    dismiss: keep,
    start() {
      from = document.activeElement;
      go(0);
    },
  };
}

// Below what it speaks of, else above it, inside the explorer and the window.
function putBeside(root, card, told) {
  const [own, box] = [root.getBoundingClientRect(), told.getBoundingClientRect()];
  const high = card.offsetHeight + 12;
  const isBelow = box.bottom + high < Math.min(own.bottom, innerHeight);
  const top = isBelow ? box.bottom + 12 : box.top - high;
  const left = Math.min(box.left - own.left + 12, own.width - card.offsetWidth - 12);
  card.style.left = `${Math.max(left, 12)}px`;
  card.style.top = `${Math.max(top - own.top, 12)}px`;
}
