// When what is drawn: the views at once, the controls that echo them a moment later.

import { QUESTIONS } from "../views/questions.js";

/** @typedef {import("../session/session.js").Session} Session */
/** @typedef {import("../session/gaze.js").Gaze} Gaze */
/** @typedef {import("./explorer.js").Parts} Parts */

/** How much room there is, from which width on.
 * @type {[number, string][]} */
const ROOMS = [
  [1000, "wide"],
  [860, "middle"],
  [600, "narrow"],
  [0, "phone"],
];
const LOW = 860; // pixels: a window of less height gets lower pictures, so that play stays in sight
const ROOM_FOR_BOTH = 1900; // pixels: with large digits, less has no room for the rail beside them
const NOTHING_ASKED = { hides: [], hidesOutput: false };

/**
 * @param {HTMLElement} root
 * @param {Session} session
 * @param {Gaze} gaze
 * @param {Parts} parts
 */
export function createDrawing(root, session, gaze, parts) {
  const { stage, time, question, witness } = parts;
  let echo = 0; // the frame that the controls wait for

  function draw() {
    const focus = gaze.see();
    const { projector, ghost } = session.state();
    const asked = session.question();
    const { hides, hidesOutput } = asked ? QUESTIONS[asked] : NOTHING_ASKED;
    const before = ghost ? session.before() : null;
    const key = `${session.version()} ${before ? "ghost" : ""} ${hidesOutput}`;
    const scene = { focus, look: { projector, covered: hides, hidesOutput }, before, key };
    stage.prepare(scene);
    time.show();
    question.show(focus);
    stage.paint(scene);
  }

  /** Draw at once: what waits for the next frame is ready when it comes. While the page is built,
   * or nothing can be seen, there is nothing to draw on. */
  function soon() {
    if (stage.isSeen()) draw();
  }

  function resize() {
    const width = root.clientWidth;
    const room = ROOMS.find(([least]) => width >= least);
    for (const one of ROOMS) root.classList.toggle(`cx-${one[1]}`, one === room);
    // In a frame, whose height may follow what it holds, there is no window to go by.
    root.classList.toggle("cx-low", window === window.top && innerHeight < LOW);
    const { projector } = session.state();
    root.classList.toggle("cx-beneath", projector && width < ROOM_FOR_BOTH);
    stage.resize();
    soon();
  }

  // Controls that echo the state, and the other witness, follow once the views are painted: a
  // sixtieth of a second later, and the views are that much earlier.
  function afterPaint() {
    echo ||= requestAnimationFrame(() =>
      setTimeout(() => {
        echo = 0;
        for (const control of [parts.bar, parts.looks, parts.rail, parts.foot]) control.show();
        stage.writeCode();
        witness.ask(session.line(), session.model());
      }),
    );
  }

  return {
    draw,
    soon,
    resize,
    /** A state has become the present one. */
    settle() {
      if (stage.showViews()) resize();
      else soon();
      afterPaint();
    },
    close: () => cancelAnimationFrame(echo),
  };
}
