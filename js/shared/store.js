// A state with a past. Controls are handed a store: they read its state and change it, and hear of
// every change, whoever made it.

const REMEMBERED = 200; // steps that can be undone
const TOGETHER = 600; // milliseconds: moves of one control within this are undone together

/**
 * How a state came to be the present one: a new "step" to undo; one "together" with the step before
 * it, by the same control in quick succession or in one drag; "travel" through the past; or whatever
 * a replacement calls itself, which is no step.
 * @typedef {string} Change
 */

/**
 * @template State
 * @typedef {(state: State, change: Change, control: string | null) => void} Hear
 */

/**
 * @template State
 * @typedef {object} Store
 * @property {() => State} state
 * @property {(hear: Hear<State>) => () => void} subscribe
 *   Hear of every change, in the order of subscription; what it returns ends that.
 * @property {(next: State, control?: string | null) => void} change
 *   A step to undo; `control` names what moved, so that one drag is one step.
 * @property {(isHeld: boolean) => void} hold
 *   The hand holds something, or lets go: what one control does in between is one step, however slow.
 * @property {(next: State, change?: Change) => void} replace Take another state without a step.
 * @property {() => void} undo
 * @property {() => void} redo
 * @property {() => boolean} canUndo
 * @property {() => boolean} canRedo
 */

/**
 * @template State
 * @param {State} first
 * @param {() => number} [now] the time in milliseconds
 * @returns {Store<State>}
 */
export function createStore(first, now = () => performance.now()) {
  const long = { control: /** @type {string | null} */ (null), time: Number.NEGATIVE_INFINITY };
  let state = first;
  let last = long;
  let held = Number.POSITIVE_INFINITY; // since when, while a hand holds something
  const past = /** @type {State[]} */ ([]);
  const future = /** @type {State[]} */ ([]);
  const heard = /** @type {Set<Hear<State>>} */ (new Set());

  /** @param {State} next
   * @param {Change} change
   * @param {string | null} control */
  function become(next, change, control = null) {
    state = next;
    for (const hear of heard) hear(state, change, control);
  }

  /** @param {State[]} from
   * @param {State[]} to */
  function travel(from, to) {
    const next = from.pop();
    if (next === undefined) return;
    to.push(state);
    last = long;
    become(next, "travel");
  }

  return {
    state: () => state,
    subscribe(hear) {
      heard.add(hear);
      return () => heard.delete(hear);
    },
    change(next, control = null) {
      const time = now();
      const isSame = control !== null && control === last.control;
      const together = isSame && (time - last.time < TOGETHER || last.time >= held);
      if (!together) past.push(state);
      if (past.length > REMEMBERED) past.shift();
      future.length = 0;
      last = { control, time };
      become(next, together ? "together" : "step", control);
    },
    hold(isHeld) {
      held = isHeld ? now() : Number.POSITIVE_INFINITY;
    },
    replace: (next, change = "look") => become(next, change),
    undo: () => travel(past, future),
    redo: () => travel(future, past),
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
  };
}
