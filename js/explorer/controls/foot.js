// The foot: what the other witness says, the line of Python, and the keys.

import { copyButton, h, say } from "../../shared/dom.js";
import { whenAtRest } from "../../shared/rest.js";

/** @typedef {import("../session/witness.js").Verdict} Verdict */

const KEYS = [
  ["Tab", "from grid to grid"],
  ["arrows", "from cell to cell"],
  ["Enter", "pin, or type a number"],
  ["a digit", "type at once"],
  ["Space", "play, pause"],
  ["[  ]", "step in time"],
  ["T", "transpose"],
  ["C", "next channel"],
  ["Esc", "close, let go"],
  ["Ctrl Z, Y", "undo, redo"],
  ["?", "these keys"],
];

/**
 * @param {import("../session/session.js").Session} session
 * @param {Node[]} actions more buttons
 */
export function createFoot(session, actions) {
  let verdict = /** @type {Verdict} */ ({ state: "alone" });
  let shown = ""; // the line that was written into the field last
  let isTyped = false; // whether somebody has typed since
  const said = h("span", { class: "cx-verdict" });
  const lineField = h("input", {
    class: "cx-line",
    type: "text",
    spellcheck: "false",
    autocomplete: "off",
    "aria-label": "the state as one line of Python",
    onkeydown: (event) => {
      if (event.key === "Enter") useLine();
      if (event.key === "Escape") writeField();
    },
    oninput: () => {
      isTyped = true;
    },
    onchange: () => useLine(),
  });
  const lineError = h("span", { class: "cx-error" });
  const copy = copyButton(session.line, "Copy line: copy the line of Python", "Copy line");
  const lines = h("div", { class: "cx-lines" }, lineField, copy, ...actions);

  /** Do what may fail because of a line that cannot be read: that is said, not thrown.
   * @param {() => void} act */
  function attempt(act) {
    try {
      act();
      complain("");
    } catch (error) {
      complain(error.message);
    }
  }

  function complain(/** @type {string} */ message) {
    lineError.textContent = message;
  }

  function writeField() {
    shown = session.line();
    isTyped = false;
    lineField.value = shown;
  }

  // What was typed is taken once: a field that is left later has nothing more to say.
  function useLine() {
    if (!isTyped) return;
    isTyped = false;
    if (lineField.value.trim() === session.line()) return;
    attempt(() => {
      session.restore(lineField.value);
      writeField();
    });
  }

  // A long line is slow; one that is being typed is left alone.
  const atRest = whenAtRest(() => {
    if (document.activeElement !== lineField || lineField.value === shown) writeField();
  });

  function showVerdict(now = verdict) {
    verdict = now;
    const { state, text = "" } = now;
    const agrees = session.question() ? "" : `: ${text}`; // how many numbers there are would tell
    const words = {
      alone: text || "Computed in your browser; run the cell and convlab checks it.",
      busy: "The kernel is busy: convlab checks this when it is free.",
      asked: "convlab is computing \u2026",
      equal: `\u2713 convlab agrees${agrees}`,
      differs: `\u2717 convlab differs: ${text}`,
    };
    said.dataset.state = state;
    say(said, words[state]);
  }

  const keys = buildKeys();
  return {
    element: h("div", { class: "cx-foot" }, said, lines, lineError, keys),
    keys,
    openKeys() {
      keys.open = !keys.open;
      keys.querySelector("summary")?.focus();
    },
    lineField,
    /** Take what was typed before a hand does something else: the other way round, the line, which
     * is taken when the field is left, would undo what the hand has done.
     * @param {Event} event */
    takeTyped(event) {
      if (event.target !== lineField) useLine();
    },
    attempt,
    complain,
    showVerdict,
    show: () => atRest(null),
  };
}

function buildKeys() {
  const list = KEYS.flatMap(([key, word]) => [h("dt", {}, key), h("dd", {}, word)]);
  return h("details", { class: "cx-keys" }, h("summary", {}, "Keys"), h("dl", {}, ...list));
}
