// The other witness: convlab is asked about every setting, one after the other, once the hand rests.
// Questions and answers would keep the page busy under a moving hand.

/** @typedef {{ state: "alone" | "busy" | "asked" | "equal" | "differs", text?: string }} Verdict */
/** @typedef {{ id: number, line: string, model: import("../model/types.js").Model }} Question */
/** @typedef {ReturnType<typeof createWitness>} Witness */

const HERE = "Computed in your browser; in a notebook, convlab checks it.";
const REST = 200; // milliseconds: a hand that has not moved for so long rests
const MOST_QUESTIONS = 64; // settings that wait for convlab; beyond it the oldest are dropped

/**
 * @param {((question: Question) => Promise<Verdict>) | undefined} check none where no kernel is
 * @param {(verdict: Verdict) => void} show
 */
export function createWitness(check, show) {
  const waiting = /** @type {Question[]} */ ([]);
  let asked = 0;
  let isOut = false;
  let fault = /** @type {Verdict | null} */ (null);
  let resting = /** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined);

  async function askNext() {
    if (isOut || !check) return;
    const question = waiting.shift();
    if (!question) return;
    isOut = true;
    const verdict = await check(question);
    isOut = false;
    if (verdict.state === "differs") fault ??= verdict; // no later agreement hides it
    if (question.id === asked) show(fault ?? verdict);
    else askNext();
  }

  return {
    /** @param {string} line
     * @param {Question["model"]} model */
    ask(line, model) {
      if (!check) return show({ state: "alone", text: HERE });
      if (!waiting.length) fault = null;
      waiting.push({ id: ++asked, line, model });
      if (waiting.length > MOST_QUESTIONS) waiting.shift();
      show({ state: "asked" });
      clearTimeout(resting);
      resting = setTimeout(askNext, REST);
    },

    /** An answer that came late.
     * @param {number} id
     * @param {Verdict} verdict */
    hear(id, verdict) {
      if (id === asked) show(fault ?? verdict);
    },

    close: () => clearTimeout(resting),
  };
}
