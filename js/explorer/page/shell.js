// What every panel has: a heading that enlarges it, a slot, and a cover that hides the slot.

import { button, h, hide, press, say, tellWhole } from "../../shared/dom.js";
import { icon } from "../../shared/icons.js";
import { HEADINGS } from "../views/pictures.js";

/** @typedef {ReturnType<typeof createShell>} Shell */
/** @typedef {import("../model/types.js").Focus} Focus */
/** @typedef {{ projector: boolean, covered: string[], hidesOutput: boolean }} Look */

/**
 * @param {string} name of the view
 * @param {() => void} enlarge
 */
export function createShell(name, enlarge) {
  const purpose = ": enlarge it, or make it small again";
  const heading = h("span", { onpointerenter: () => tellWhole(heading, purpose) });
  const enlargeButton = button([heading, icon("screen")], `enlarge ${name}`, enlarge, {
    class: "cx-heading",
    "aria-label": null, // the heading is its name
    title: `enlarge ${name}, or make it small again`,
    "data-enlarge": name,
    "aria-pressed": "false",
  });
  const cover = h("div", { class: "cx-cover", hidden: true }, "?");
  const slot = h("div", { class: "cx-slot" });
  const element = h(
    "section",
    { class: "cx-panel", "data-view": name },
    h("h3", {}, enlargeButton),
    slot,
    cover,
  );
  return {
    element,
    slot,
    showEnlarged: (/** @type {boolean} */ enlarged) => press(enlargeButton, enlarged),

    /** Write the heading, and cover what would tell. Says whether it is covered.
     * @param {Focus} focus
     * @param {Look} look */
    show(focus, look) {
      const covered = look.covered.includes(name);
      say(heading, HEADINGS[name](focus.model, focus));
      hide(cover, !covered);
      slot.classList.toggle("cx-hidden", covered);
      slot.inert = covered;
      return covered;
    },
  };
}
