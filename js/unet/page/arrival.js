// The first seconds: a forward pass runs through the U once, and a tour is offered.

import { button, h, say } from "../../shared/dom.js";

const PACE = 70; // milliseconds for each layer

/**
 * Let the boxes fill one after the other, in the order of the network.
 * @param {Map<string, { element: HTMLElement }>} boxes
 */
export async function passThrough(boxes) {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  const elements = [...boxes.values()].map(({ element }) => element);
  for (const element of elements) element.classList.add("un-waiting");
  for (const element of elements) {
    element.classList.remove("un-waiting");
    element.classList.add("un-passing");
    await new Promise((resolve) => setTimeout(resolve, PACE));
    element.classList.remove("un-passing");
  }
}

/** Where to look, and what there is to see. */
const STEPS = /** @type {[string, string, string | null][]} */ ([
  [
    ".un-desk",
    "This is what the network reads, with its mask in colour. Draw on it: the mask follows while you draw.",
    null,
  ],
  [
    ".un-u",
    "This is the network. On the left it goes down: each level has maps of half the size, and twice as many. On the right it comes up again. The last box is the mask.",
    null,
  ],
  [
    ".un-side",
    "Point at any map. The frames show what this one number is computed from, back to the picture; here stand the patch, the kernel and the sum.",
    "look",
  ],
  [
    ".un-side",
    "Cut a skip, silence a map, change a number of a kernel. How many pixels change sides is counted here.",
    "break",
  ],
  [
    ".un-side",
    "Begin with random weights, and watch edges appear, then coins. The curve below is measured on rows that the network never sees.",
    "train",
  ],
  [
    ".un-side",
    "Or teach it yourself: paint a few strokes of coin and of ground, and let it learn from these alone.",
    "brush",
  ],
]);

/**
 * @param {HTMLElement} root
 * @param {(tab: string) => void} openTab
 */
export function createTour(root, openTab) {
  const words = h("p", { "aria-live": "polite" });
  const count = h("span", { class: "un-size" });
  const next = button("Next", "Next step of the tour", () => go(at + 1));
  const back = button("Back", "Back: the step before", () => go(at - 1));
  const close = button("Close", "Close the tour", () => stop());
  const panel = h(
    "div",
    { class: "un-tour", role: "dialog", "aria-label": "a tour of six steps", hidden: true },
    words,
    h("div", { class: "un-row" }, back, next, close, count),
  );
  const opener = button("Tour", "Tour: six steps through this page", () => go(0));
  let at = -1;

  function go(step) {
    for (const lit of root.querySelectorAll(".un-toured")) lit.classList.remove("un-toured");
    if (step >= STEPS.length) return stop();
    at = Math.max(step, 0);
    const [place, text, tab] = STEPS[at];
    if (tab) openTab(tab);
    const target = root.querySelector(place);
    target?.classList.add("un-toured");
    target?.scrollIntoView({ block: "nearest" });
    panel.hidden = false;
    say(words, text);
    say(count, `${at + 1} of ${STEPS.length}`);
    say(next, at === STEPS.length - 1 ? "Done" : "Next");
    back.disabled = at === 0;
    next.focus();
  }

  function stop() {
    for (const lit of root.querySelectorAll(".un-toured")) lit.classList.remove("un-toured");
    panel.hidden = true;
    opener.focus();
  }

  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    stop();
  });
  return { opener, panel };
}
