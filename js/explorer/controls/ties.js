// Which settings move as one on all axes.

import { isPlain } from "../../shared/lists.js";
import { isUnequal, paddingNow } from "../model/moves.js";

/** @typedef {import("../model/moves.js").Row} Row */
/** @typedef {Row | "sides"} Tied */
/** @typedef {ReturnType<typeof createTies>} Ties */

/** @type {Row[]} */
export const ROWS = ["size", "kernel", "stride", "dilation", "output_padding"];

/**
 * @param {import("../session/session.js").Session} session
 * @param {() => void} show a tie has changed, and no number
 */
export function createTies(session, show) {
  const all = /** @type {Tied[]} */ ([...ROWS, "sides"]);
  const tied = new Set(all);
  const unequal = /** @type {Set<Tied>} */ (new Set()); // what was so before the last change

  // What has become unequal, by a line or a preset, is tied again once it is equal again; but not
  // under the hand that moves it: its sliders would become one.
  function follow(/** @type {string | null} */ control) {
    for (const name of all) {
      if (name === control && unequal.has(name)) tied.delete(name);
      if (isUnequal(session.state(), name)) unequal.add(name);
      else unequal.delete(name);
    }
  }

  /** Tie or untie; what is tied takes its first number for all.
   * @param {Tied} name */
  function toggle(name) {
    const wasTied = has(name);
    tied.delete(name);
    if (wasTied) return show();
    tied.add(name);
    if (name === "sides") {
      const [side, ...others] = paddingNow(session.model()).flat();
      if (isPlain([side, ...others])) return show();
      session.edit("tie", (next) => {
        next.padding = [
          [side, side],
          [side, side],
        ];
      });
      return;
    }
    const values = session.state()[name];
    if (!values || isPlain(values)) return show();
    session.edit("tie", (next) => {
      next[name] = [values[0], values[0]];
    });
  }

  const has = (/** @type {Tied} */ name) => tied.has(name) && !unequal.has(name);

  follow(null);
  session.subscribe((_, change, control) => {
    if (change !== "cursor" && change !== "reveal") follow(control);
  });
  return { has, toggle };
}
