// What is looked at: the cell under the pointer, else the cursor's; and the walk through the cells.

import { clamp } from "../../shared/lists.js";
import { cursorRef, frontWith, isSameCell, sizeOf, whereIs } from "../model/cells.js";
import { links } from "../model/links.js";
import { sentence } from "../views/formula.js";

/** @typedef {import("../model/types.js").Ref} Ref */
/** @typedef {import("../model/types.js").Focus} Focus */
/** @typedef {import("./session.js").Session} Session */
/** @typedef {"input" | "output"} Side */
/** @typedef {ReturnType<typeof createGaze>} Gaze */

/**
 * @param {Session} session
 * @param {() => void} show what is looked at has changed, and nothing else
 */
export function createGaze(session, show) {
  let hover = /** @type {Ref | null} */ (null);
  let walk = /** @type {Side | null} */ (null);
  let focus = /** @type {Focus | null} */ (null);
  let said = "";
  const seen = { input: 0, output: 0 };

  session.subscribe((_, change, control) => {
    if (change !== "cursor" && change !== "reveal") hover = null;
    if (control === "operator" || control === "send") walk = null;
  });

  // The cell that the gather or stamp view shows: the one in focus, else the last, while it is tied.
  function seenOf(/** @type {Side} */ kind, /** @type {Ref | null} */ ref, tied) {
    const lit = tied[kind];
    const now = ref?.kind === kind ? ref.index : -1;
    if (now >= 0) seen[kind] = now;
    else if (!lit[seen[kind]]) seen[kind] = Math.max(lit.indexOf(1), 0);
    return seen[kind];
  }

  /** Look again. Returns the focus. */
  function see() {
    const model = session.model();
    const ref = hover ?? cursorRef(model);
    const tied = links(model, ref);
    const output = seenOf("output", ref, tied);
    focus = { model, ref, tied, output, input: seenOf("input", ref, tied) };
    said = session.question() ? "" : sentence(model, ref, tied);
    return focus;
  }

  /** @returns {Side} */
  function walked() {
    const { kind } = session.state().cursor; // a preset may have put it elsewhere than the walk was
    if (kind === "input" || kind === "output") return kind;
    if (walk) return walk;
    return session.model().conv ? "output" : "input";
  }

  /** The cell that the walk stands on, and how many there are. */
  function time() {
    const kind = walked();
    const size = sizeOf(session.model(), kind);
    const [rows, columns] = size;
    const { cursor } = session.state();
    const at = cursor.kind === kind ? cursor.at : [0, 0];
    const index = Math.min(at[0], rows - 1) * columns + Math.min(at[1], columns - 1);
    return { kind, count: rows * columns, size, index };
  }

  /** @param {number} index */
  function goTo(index) {
    const { kind, count, size } = time();
    if (!count) return;
    const n = clamp(index, 0, count - 1);
    hover = null;
    const at = [Math.floor(n / size[1]), n % size[1]];
    session.moveCursor({ cursor: { kind, at } });
  }

  // The channels that a cell stands on come to the front.
  function moveTo(/** @type {Ref} */ ref, pinned) {
    if (ref.kind === "input" || ref.kind === "output") walk = ref.kind;
    const model = session.model();
    const cursor = { kind: ref.kind, at: whereIs(model, ref).slice(0, 2) };
    session.moveCursor({ cursor, pinned, front: frontWith(model, ref) });
  }

  return {
    see,
    /** What was seen last. */
    focus: () => focus,
    /** What is said of it; nothing while a question is asked. */
    said: () => said,
    time,
    goTo,

    /** @param {Side} kind */
    chooseWalk(kind) {
      walk = kind;
      hover = null;
      session.moveCursor({ cursor: { kind, at: [0, 0] } });
    },

    /** The pointer is over a cell, or over none.
     * @param {Ref | null} ref */
    point(ref) {
      if (session.state().pinned && ref) return;
      if (isSameCell(ref, hover)) return;
      hover = ref;
      if (ref) session.forget();
      show();
    },

    /** A second pin of the same cell lets go.
     * @param {Ref | null} ref */
    pin(ref) {
      if (!ref) return;
      const same = session.state().pinned && isSameCell(ref, cursorRef(session.model()));
      hover = same ? ref : null;
      moveTo(ref, !same);
    },

    /** A key has moved from cell to cell.
     * @param {Ref | null} ref */
    step(ref) {
      if (!ref) return show();
      hover = null;
      moveTo(ref, session.state().pinned);
    },

    letGo() {
      hover = null;
      session.moveCursor({ pinned: false });
    },
  };
}
