// What greets whoever arrives: the heading, the tour, the first windows, and what helps along the way.

import { button } from "../../shared/dom.js";
import { createHeading } from "./heading.js";
import { createSweep } from "./sweep.js";
import { writeTips } from "./tips.js";
import { createTour } from "./tour.js";
import { createVoice } from "./voice.js";

/** @typedef {import("../page/explorer.js").Parts} Parts */
/**
 * @param {HTMLElement} root
 * @param {import("../page/explorer.js").Host} host
 * @param {import("../session/session.js").Session} session
 * @param {import("../session/gaze.js").Gaze} gaze
 */
export function createArrival(root, host, session, gaze) {
  const tour = createTour(root);
  const voice = createVoice(root);
  const sweep = createSweep(root, session, gaze);
  const reset = button("Reset", "Reset: back to the beginning", () => session.restore(host.line));
  const skip = button(
    "Skip to the pictures",
    "Skip to the pictures",
    () => /** @type {HTMLElement | null} */ (root.querySelector(".cx-block"))?.focus(),
    { class: "cx-button cx-skip" },
  );

  return {
    sweep,
    /** Once the page stands: nothing that is there is moved.
     * @param {Parts} parts */
    join({ bar, foot }) {
      bar.fields.redo.parentElement?.after(reset);
      foot.keys.append(button("Tour", "Tour: five steps through this page", tour.start));
      root.prepend(skip);
      root.append(tour.element, voice.element);
      root.querySelector(".cx-bars")?.prepend(createHeading(tour));
      writeTips(root);
      voice.listen();
      if (host.sweeps && !/\b(cell|pinned)\s*=/.test(host.line)) sweep.start();
    },
    close() {
      sweep.stop();
      voice.close();
    },
  };
}
