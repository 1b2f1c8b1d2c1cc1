// The question of the predict mode: fields for a guess, and what is right.

import { h, hide, say } from "../../shared/dom.js";
import { signButton } from "../../shared/sign.js";
import { askAnother, judge, QUESTIONS } from "../views/questions.js";

/**
 * @param {import("../session/session.js").Session} session
 * @param {import("../session/gaze.js").Gaze} gaze
 */
export function createQuestion(session, gaze) {
  let shown = ""; // what is asked now
  const ask = h("span", {});
  const guesses = h("span", { class: "cx-guesses" });
  const guess = h("button", { class: "cx-button", type: "submit" }, "Guess");
  const answer = h("span", { class: "cx-answer" });
  const onsubmit = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (session.question()) reveal();
    else askNext();
  };
  const attributes = { class: "cx-question", hidden: true, onsubmit };
  const element = h("form", attributes, ask, guesses, guess, answer);

  function reveal() {
    const { predict } = session.state();
    const focus = gaze.focus();
    if (!predict || !focus) return;
    const guessed = [...guesses.querySelectorAll("input")].map((field) => field.value.trim());
    const right = QUESTIONS[predict].right(session.model(), focus);
    const { text, correct } = judge(right, guessed);
    answer.textContent = text;
    answer.dataset.right = String(correct);
    session.reveal();
  }

  function askNext() {
    const focus = gaze.focus();
    if (!focus) return;
    session.edit("question", (next, model) => askAnother(next, model, focus));
    guesses.querySelector("input")?.focus({ preventScroll: true });
  }

  /** @param {import("../model/types.js").Focus} focus */
  function show(focus) {
    const { predict } = session.state();
    const asked = session.question();
    const guessing = predict !== null && session.model().ok;
    hide(element, !guessing);
    if (!guessing) return;
    const labels = QUESTIONS[predict].asks(session.model(), focus);
    const now = `${labels} ${asked}`;
    if (now === shown) return;
    shown = now;
    ask.textContent = asked ? "Guess first." : "";
    say(guess, asked ? "Guess" : "Next question");
    if (!asked) return;
    answer.textContent = "";
    guesses.replaceChildren(...labels.map((label) => field(label, predict === "number")));
  }

  return { element, show };
}

function field(label, mayBeNegative) {
  const attributes = { type: "text", inputmode: "decimal", class: "cx-guess", "aria-label": label };
  const own = h("input", attributes);
  return h("span", {}, h("label", {}, label, own), mayBeNegative ? signButton(own) : null);
}
