// The explorer's store: the state with its past, and what follows from it. Controls are handed it.

import { createStore } from "../../shared/store.js";
import { compute } from "../model/arithmetic.js";
import { copy, isKin } from "../model/state.js";
import { readLine } from "../python/read.js";
import { writeLine } from "../python/write.js";

/** @typedef {import("../model/types.js").State} State */
/** @typedef {import("../model/types.js").Model} Model */
/** @typedef {import("../model/types.js").Cursor} Cursor */

/**
 * Subscribers hear of a change when the model and the line are those of the new state. Beside
 * "step", "together" and "travel" there are "look" (no step to undo), "cursor" (the cell that is
 * looked at has moved, and no number has changed), "outside" (a line that no hand has typed) and "reveal" (a question was answered).
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
  let ownViews = /** @type {string[] | null} */ (null); // the hand's, while a preset shows its own
  let isFromOutside = true; // whether the present state is nothing that the hand has made

  store.subscribe((state, change, control) => {
    if (change === "reveal") {
      revealed = true;
      return;
    }
    const was = line;
    line = writeLine(state);
    if (["step", "together", "travel"].includes(change)) isFromOutside = false;
    if (change === "cursor") follow(state);
    else settle(state, change, control);
    if (line !== was || !["step", "together"].includes(change)) onLine(line);
  });

  // The channels that the cursor stands on have come to the front: then pictures change.
  function follow(/** @type {State} */ state) {
    if (String(state.front) !== String(model.state.front)) version++;
    model.state = state;
    before = null;
  }

  function settle(/** @type {State} */ state, change, control) {
    if (change !== "look") revealed = false;
    const was = model;
    model = compute(state);
    const isByControl = change === "travel" || (change === "step" && control !== null);
    if (isByControl && isKin(was.state, state)) before = was;
    else if (change !== "together" && change !== "look") before = null;
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
    look(mutate) {
      const next = changed(mutate);
      if (String(next.views) !== String(store.state().views)) ownViews = null;
      store.replace(next);
    },

    /** Move the cursor: it is part of the state, but no step.
     * @param {Partial<State>} change */
    moveCursor: (change) => store.replace({ ...store.state(), ...change }, "cursor"),

    /** Take a line of Python.
     * @param {string} text */
    restore(text) {
      ownViews = null;
      store.change(readLine(text, store.state()));
    },

    /** Take a preset: what its line does not say of the look stays as it is, and the views that it
     * brings go with it.
     * @param {string} text */
    usePreset(text) {
      const state = store.state();
      const next = readLine(text, state);
      const { projector, ghost, predict, views } = state;
      Object.assign(next, { projector, ghost, predict });
      const bringsViews = /\bviews\s*=/.test(text);
      if (!bringsViews) next.views = [...(ownViews ?? views)];
      ownViews = bringsViews ? (ownViews ?? views) : null;
      store.change(next);
    },

    /** Take a line from the kernel, or from the address. What the hand has not made it need not undo:
     * however many lines come one after the other, at most the hand's last state is a step back.
     * @param {string} text */
    adopt(text) {
      const next = readLine(text, store.state());
      ownViews = null;
      if (isFromOutside) store.replace(next, "outside");
      else store.change(next);
      isFromOutside = true;
    },

    reveal: () => store.replace(store.state(), "reveal"),

    /** The eye has moved on: what was there before is of no use any more. */
    forget() {
      before = null;
    },
  };
}
