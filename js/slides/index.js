// A lesson's slides: reveal.js, and explorers that come alive where they are shown.

import Reveal from "reveal.js";
import Notes from "reveal.js/plugin/notes";

const opened = new WeakSet();
const { search } = location;

/** Open what computes on a slide: its page, carried along, in a frame of its own. */
function open(slide) {
  for (const element of slide.querySelectorAll(".live")) {
    if (opened.has(element)) continue;
    opened.add(element);
    const page = new Blob([element.dataset.page], { type: "text/html" });
    const frame = document.createElement("iframe");
    frame.title = slide.querySelector("h2")?.textContent ?? "";
    frame.name = new URL("..", location.href).href; // where the site is, for links
    frame.src = URL.createObjectURL(page);
    element.replaceChildren(frame);
  }
}

const deck = new Reveal({
  width: 1920,
  height: 1080,
  margin: 0,
  center: false,
  hash: true,
  controlsTutorial: false,
  slideNumber: "c/t",
  transition: "none",
  ...(search === "?plain" && { controls: false, progress: false, slideNumber: false }),
  plugins: [Notes],
});
deck.on("ready", ({ currentSlide }) => open(currentSlide));
deck.on("slidechanged", ({ currentSlide }) => open(currentSlide));
deck.initialize();
Object.assign(document.documentElement, { deck });
