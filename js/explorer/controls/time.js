// Time: stepping from cell to cell, playing, and what is said of the cell.

import { button, group, h, press, say, set, tell, tellWhole } from "../../shared/dom.js";
import { icon } from "../../shared/icons.js";
import { plural } from "../../shared/text.js";
import { bySize, spotIn } from "../views/words.js";

/** @typedef {"input" | "output"} Side */

/**
 * @param {import("../session/session.js").Session} session
 * @param {import("../session/gaze.js").Gaze} gaze
 * @param {import("../session/player.js").Player} player
 */
export function createTime(session, gaze, player) {
  const step = (/** @type {number} */ by) => gaze.goTo(gaze.time().index + by);
  const play = button(icon("play"), "play", player.toggle, { class: "cx-button cx-play" });
  const scrubber = h("input", {
    type: "range",
    min: 0,
    max: 0,
    step: 1,
    "aria-label": "time: which cell",
    oninput: () => gaze.goTo(Number(scrubber.value)),
  });
  const clock = h("span", { class: "cx-held" });
  const walks = /** @type {Side[]} */ (["input", "output"]).map((kind) => ({
    kind,
    own: button(kind, `step through the ${kind} cells`, () => gaze.chooseWalk(kind), {
      "aria-pressed": "false",
    }),
  }));
  const speed = h("input", {
    type: "range",
    min: -2,
    max: 4,
    step: 0.5,
    value: 1,
    "aria-label": "speed",
    oninput: () => {
      player.setSpeed(2 ** Number(speed.value));
      tellSpeed();
    },
  });
  const tellSpeed = () => tell(speed, `${plural(2 ** Number(speed.value), "cell")} a second`);
  tellSpeed();
  const status = h("p", { class: "cx-held", onpointerenter: () => tellWhole(status) });
  const steps = h(
    "div",
    { class: "cx-steps" },
    button(icon("back"), "step back", () => step(-1)),
    play,
    button(icon("forward"), "step forward", () => step(1)),
    h("span", { class: "cx-scrubber" }, h("span", { class: "cx-held" }, scrubber)),
    h("span", { class: "cx-clock" }, clock),
    h("span", { class: "cx-muted" }, "walk through"),
    group("step through", ...walks.map(({ own }) => own)),
    h("label", { class: "cx-speed cx-muted" }, "speed", speed),
  );

  return {
    element: h("div", { class: "cx-time" }, steps, h("div", { class: "cx-status" }, status)),

    show() {
      const asked = session.question() !== null;
      const said = asked ? "Guess first." : gaze.said();
      say(status, `${session.state().pinned ? "Pinned. " : ""}${said}`);
      const { kind, count, size, index } = gaze.time();
      const { axes } = session.state();
      const cell = spotIn(axes, [Math.floor(index / size[1]), index % size[1]]);
      const secret = asked && kind === "output"; // the size would tell
      const last = secret ? index : Math.max(count - 1, 0);
      if (Number(scrubber.max) !== last) scrubber.max = String(last);
      set(scrubber, index);
      say(clock, count ? `${kind} ${cell} of ${secret ? "?" : bySize(size, axes)}` : "no cell");
      tell(scrubber, clock.textContent ?? "");
      for (const walk of walks) press(walk.own, walk.kind === kind);
    },

    showPlaying(/** @type {boolean} */ playing) {
      const name = playing ? "pause" : "play";
      play.replaceChildren(icon(name));
      play.setAttribute("aria-label", name);
    },
  };
}
