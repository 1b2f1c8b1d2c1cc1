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
  const tied = /** @type {Set<Tied>} */ (new Set([...ROWS, "sides"]));

  // What has become unequal, by whatever hand, is no longer tied.
  function untieUnequal() {
    for (const name of tied) if (isUnequal(session.state(), name)) tied.delete(name);
  }

  /** Tie or untie; what is tied takes its first number for all.
   * @param {Tied} name */
  function toggle(name) {
    if (tied.delete(name)) return show();
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

  untieUnequal();
  session.subscribe((_, change) => {
    if (change !== "cursor" && change !== "reveal") untieUnequal();
  });
  return { has: (/** @type {Tied} */ name) => tied.has(name), toggle };
}
