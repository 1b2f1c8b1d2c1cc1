// How many channels there are, and which lie in front.

import { LIMITS } from "../model/known.js";
import { createSlider, line } from "./slider.js";

const SIDES = ["in", "out"];

/** @param {import("../session/session.js").Session} session */
export function createChannels(session) {
  const counts = SIDES.map((side, n) =>
    createSlider(`channels ${side}`, LIMITS.channels, (value) =>
      session.edit(`channels ${n}`, (next) => {
        next.channels[n] = value;
      }),
    ),
  );
  const fronts = SIDES.map((side, n) =>
    createSlider(`channel in front, ${side}`, [0, LIMITS.channels[1] - 1], (value) =>
      session.edit(`front ${n}`, (next) => {
        next.front[n] = value;
      }),
    ),
  );

  function show() {
    const { channels, front } = session.state();
    for (const n of [0, 1]) {
      const last = channels[n] - 1;
      counts[n].show(channels[n]);
      const { range, element } = fronts[n];
      if (Number(range.max) !== last) range.max = String(last);
      const shown = Math.min(front[n], last);
      fronts[n].show(shown, shown, `channel ${shown} of ${last + 1}`);
      element.classList.toggle("cx-idle", channels[n] === 1);
    }
  }

  const elements = (sliders) => sliders.map((slider) => slider.element);
  return {
    elements: [line("Channels", ...elements(counts)), line("Shown", ...elements(fronts))],
    show,
  };
}
