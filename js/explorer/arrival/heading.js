// What this is, in a line above the controls.

import { button, h } from "../../shared/dom.js";

const TITLE = "Convolution, number by number";
const SENTENCE =
  "A small kernel slides over an image; under it, products are added up. Point at any number to see where it comes from.";

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
  return h("div", { class: "cx-arrival" }, h("h2", {}, TITLE), h("p", {}, SENTENCE), offer);
}
