// The explorer's store: the state with its past, and what follows from it. Controls are handed it.

import { createStore } from "../../shared/store.js";
import { compute } from "../model/arithmetic.js";
import { copy } from "../model/state.js";
import { readLine } from "../python/read.js";
import { writeLine } from "../python/write.js";

/** @typedef {import("../model/types.js").State} State */
/** @typedef {import("../model/types.js").Model} Model */
/** @typedef {import("../model/types.js").Cursor} Cursor */

/**
 * Subscribers hear of a change when the model and the line are those of the new state. Beside
 * "step", "together" and "travel" there are "look" (no step to undo), "cursor" (the cell that is
 * looked at has moved, and no number has changed) and "reveal" (a question was answered).
 * @typedef {ReturnType<typeof createSession>} Session
 */

/**
 * @param {string} first a line of Python
 * @param {(line: string) => void} onLine is told every new line
 */
export function createSession(first, onLine = () => {}) {
  const store = createStore(readLine(first));
  let model = compute(store.state());
  let line = writeLine(store.state());
  let before = /** @type {Model | null} */ (null);
  let revealed = false;
  let version = 0;

  store.subscribe((state, change) => {
    if (change === "reveal") {
      revealed = true;
      return;
    }
    const was = line;
    line = writeLine(state);
    if (change === "cursor") follow(state);
    else settle(state, change);
    if (line !== was || !["step", "together"].includes(change)) onLine(line);
  });

  // The channels that the cursor stands on have come to the front: then pictures change.
  function follow(/** @type {State} */ state) {
    if (String(state.front) !== String(model.state.front)) version++;
    model.state = state;
    before = null;
  }

  function settle(/** @type {State} */ state, /** @type {string} */ change) {
    if (change === "step" || change === "travel") before = model;
    if (change !== "look") revealed = false;
    model = compute(state);
    version++;
  }

  /** A copy of the state, changed.
   * @param {(next: State, model: Model) => void} mutate */
  function changed(mutate) {
    const next = copy(store.state());
    mutate(next, model);
    return next;
  }

  return {
    ...store,
    model: () => model,
    line: () => line,
    /** The model before the last control moved, for the ghost: until the eye moves on. */
    before: () => before,
    /** Another number whenever a picture may have changed. */
    version: () => version,
    /** The question that is asked now. */
    question: () => (model.ok && !revealed ? store.state().predict : null),

    /** Change the state in a step.
     * @param {string} control
     * @param {(next: State, model: Model) => void} mutate */
    edit: (control, mutate) => store.change(changed(mutate), control),

    /** Change how it looks: no step to undo.
     * @param {(next: State) => void} mutate */
    look: (mutate) => store.replace(changed(mutate)),

    /** Move the cursor: it is part of the state, but no step.
     * @param {Partial<State>} change */
    moveCursor: (change) => store.replace({ ...store.state(), ...change }, "cursor"),

    /** Take a line of Python.
     * @param {string} text
     * @param {boolean} keepLook whether what the line does not say of the look stays as it is */
    restore(text, keepLook = false) {
      const state = store.state();
      const next = readLine(text, state);
      if (keepLook) {
        const { projector, ghost, predict, views } = state;
        Object.assign(next, { projector, ghost, predict });
        if (!/\bviews\s*=/.test(text)) next.views = [...views];
      }
      store.change(next);
    },

    reveal: () => store.replace(store.state(), "reveal"),

    /** The eye has moved on: what was there before is of no use any more. */
    forget() {
      before = null;
    },
  };
}
