// What this is, beside the first controls.

import { button, h } from "../../shared/dom.js";

const TITLE = "Convolution, number by number";
const SENTENCE = "A kernel slides over an image and adds up products: point at a number.";

/** @param {import("./tour.js").Tour} tour */
export function createHeading(tour) {
  const offer = h(
    "span",
    { class: "cx-offer", hidden: !tour.isNew() },
    button("Tour", "Tour: five steps through this page", () => {
      offer.hidden = true;
      tour.start();
    }),
    button("\u00d7", "no tour, thank you", () => {
      offer.hidden = true;
      tour.dismiss();
    }),
  );
  return h(
    "div",
    { class: "cx-arrival" },
    h("div", {}, h("h2", {}, TITLE), h("p", {}, SENTENCE)),
    offer,
  );
}
