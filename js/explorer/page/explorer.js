// The explorer on the page: controls around a stage, a session that all of them are handed.

import { PALETTE } from "../../shared/colour.js";
import { h } from "../../shared/dom.js";
import { createBar } from "../controls/bar.js";
import { createFoot } from "../controls/foot.js";
import { createLooks } from "../controls/looks.js";
import { createQuestion } from "../controls/question.js";
import { createRail } from "../controls/rail.js";
import { createTime } from "../controls/time.js";
import { transpose } from "../model/moves.js";
import { createGaze } from "../session/gaze.js";
import { createPlayer } from "../session/player.js";
import { createSession } from "../session/session.js";
import { createWitness } from "../session/witness.js";
import { QUESTIONS } from "../views/questions.js";
import { createKeys } from "./keys.js";
import { createStage } from "./stage.js";

/** @typedef {import("../session/session.js").Session} Session */
/** @typedef {import("../session/witness.js").Witness} Witness */
/** @typedef {ReturnType<typeof createExplorer>} Explorer */

/**
 * Where an explorer lives.
 * @typedef {object} Host
 * @property {string} line the state at first
 * @property {(line: string) => void} onLine is told every new line
 * @property {Parameters<typeof createWitness>[0]} [check] asks convlab
 * @property {(session: Session) => Node[]} [actions] more buttons for the foot
 */

const ROOMS = [
  [1000, "wide"], // from this width on
  [860, "middle"],
  [600, "narrow"],
  [0, "phone"],
];

/**
 * @param {HTMLElement} root
 * @param {Host} host
 */
export function createExplorer(root, host) {
  const session = createSession(host.line, host.onLine);
  const gaze = createGaze(session, () => soon());
  const turnAround = () => session.edit("operator", transpose);
  const player = createPlayer(gaze, (playing) => time.showPlaying(playing));
  const witness = createWitness(host.check, (verdict) => foot.showVerdict(verdict));
  const stage = createStage(root, session, gaze, () => resize());
  const bar = createBar(session, turnAround);
  const looks = createLooks(session, root);
  const rail = createRail(session);
  const question = createQuestion(session, gaze);
  const time = createTime(session, gaze, player);
  const foot = createFoot(session, host.actions?.(session) ?? []);
  const key = createKeys(session, gaze, player, turnAround);
  let echo = 0; // the frame that the controls wait for

  // Draw at once: what waits for the next frame is ready when it comes. While the page is built,
  // or nothing can be seen, there is nothing to draw on.
  function soon() {
    if (stage.isSeen()) draw();
  }

  function resize() {
    const width = root.clientWidth;
    const room = ROOMS.find(([least]) => width >= Number(least));
    for (const one of ROOMS) root.classList.toggle(`cx-${one[1]}`, one === room);
    stage.resize();
    soon();
  }

  function draw() {
    const focus = gaze.see();
    const { projector, ghost } = session.state();
    const asked = session.question();
    const { hides, hidesOutput } = asked ? QUESTIONS[asked] : { hides: [], hidesOutput: false };
    const before = ghost ? session.before() : null;
    const key = `${session.version()} ${before ? "ghost" : ""} ${hidesOutput}`;
    const scene = { focus, look: { projector, covered: hides, hidesOutput }, before, key };
    stage.prepare(scene);
    time.show();
    question.show(focus);
    stage.paint(scene);
  }

  // The views come first. Controls that echo the state, and the other witness, follow once they
  // are painted: a sixtieth of a second later, and the views are that much earlier.
  function afterPaint() {
    echo ||= requestAnimationFrame(() =>
      setTimeout(() => {
        echo = 0;
        for (const control of [bar, looks, rail, foot]) control.show();
        stage.writeCode();
        witness.ask(session.line(), session.model());
      }),
    );
  }

  // A line from outside: the kernel, or the address. The ghost is for the hand: nobody saw what was
  // here before.
  function adopt(/** @type {string} */ text) {
    foot.attempt(() => {
      session.restore(text);
      session.forget();
      soon();
    });
  }

  function settle() {
    if (stage.showViews()) resize();
    else soon();
    afterPaint();
  }

  session.subscribe((_, change) => {
    if (change === "cursor") {
      foot.show();
      soon();
    } else if (change === "reveal") {
      draw();
      stage.writeCode();
      foot.showVerdict();
    } else settle();
  });

  build(root, { bar, looks, rail, question, stage, time, foot });
  root.addEventListener("keydown", key);
  const observer = new ResizeObserver(resize);
  observer.observe(root);
  observer.observe(stage.element);
  settle();

  return {
    root,
    session,
    gaze,
    witness,
    key,
    panels: stage.panels,
    fields: bar.fields,
    lineField: foot.lineField,
    note: rail.note,
    get state() {
      return session.state();
    },
    get model() {
      return session.model();
    },
    get line() {
      return session.line();
    },
    get focus() {
      return gaze.focus();
    },
    adopt,
    complain: foot.complain,
    close() {
      observer.disconnect();
      player.pause();
      cancelAnimationFrame(echo);
      witness.close();
    },
  };
}

function build(root, { bar, looks, rail, question, stage, time, foot }) {
  const bars = h("div", { class: "cx-bars" }, bar.element, looks.element);
  const main = h("div", { class: "cx-main" }, question.element, stage.element, time.element);
  root.classList.add("cx");
  for (const [role, colour] of Object.entries(PALETTE)) {
    root.style.setProperty(`--role-${role}`, colour);
  }
  root.append(h("div", { class: "cx-frame" }, bars, rail.element, main, foot.element));
}
