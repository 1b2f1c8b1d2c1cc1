// The explorer on the page: controls around a stage, a session that all of them are handed.

import { PALETTE } from "../../shared/colour.js";
import { h } from "../../shared/dom.js";
import { createArrival } from "../arrival/arrival.js";
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
import { createShare } from "../share/share.js";
import { createDrawing } from "./drawing.js";
import { createKeys } from "./keys.js";
import { createStage } from "./stage.js";

/** @typedef {import("../session/session.js").Session} Session */

/**
 * Where an explorer lives.
 * @typedef {object} Host
 * @property {string} line the state at first
 * @property {(line: string) => void} onLine is told every new line
 * @property {Parameters<typeof createWitness>[0]} [check] asks convlab
 * @property {boolean} [sweeps] whether the first windows may pass by themselves
 * @property {(session: Session) => Node[]} [actions] more buttons for the foot
 */

/**
 * @param {HTMLElement} root
 * @param {Host} host
 */
export function createExplorer(root, host) {
  const session = createSession(host.line, host.onLine);
  const gaze = createGaze(session, () => drawing.soon());
  const parts = createParts(root, host, session, gaze, () => drawing.resize());
  const drawing = createDrawing(root, session, gaze, parts);
  const { stage, bar, rail, foot, player, witness } = parts;

  session.subscribe((_, change) => {
    if (change === "cursor") {
      foot.show();
      drawing.soon();
    } else if (change === "reveal") {
      drawing.draw();
      stage.writeCode();
      foot.showVerdict();
    } else drawing.settle();
  });

  build(root, parts);
  oneDragIsOneStep(root, session);
  const arrival = createArrival(root, host, session, gaze);
  arrival.join(parts);
  const observer = new ResizeObserver(drawing.resize);
  observer.observe(root);
  observer.observe(stage.element);
  drawing.settle();

  return {
    root,
    gaze,
    witness,
    key: parts.key,
    panels: stage.panels,
    fields: bar.fields,
    lineField: foot.lineField,
    note: rail.note,
    complain: foot.complain,
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
    /** Take a line from outside: the kernel, or the address.
     * @param {string} text */
    adopt(text) {
      arrival.sweep.stop();
      foot.attempt(() => {
        session.adopt(text);
      });
    },
    close() {
      observer.disconnect();
      arrival.close();
      player.pause();
      drawing.close();
      witness.close();
    },
  };
}

/** @typedef {ReturnType<typeof createParts>} Parts */

/**
 * What stands on the page, and what works behind it.
 * @param {HTMLElement} root
 * @param {Host} host
 * @param {Session} session
 * @param {import("../session/gaze.js").Gaze} gaze
 * @param {() => void} onEnlarge
 */
function createParts(root, host, session, gaze, onEnlarge) {
  const turnAround = () => session.edit("operator", transpose);
  const player = createPlayer(gaze, (playing) => time.showPlaying(playing));
  const time = createTime(session, gaze, player);
  const stage = createStage(root, session, gaze, onEnlarge);
  const share = createShare(session, gaze, stage);
  const foot = createFoot(session, [...(host.actions?.(session) ?? []), share]);
  return {
    player,
    time,
    foot,
    witness: createWitness(host.check, (verdict) => foot.showVerdict(verdict)),
    stage,
    bar: createBar(session, turnAround),
    looks: createLooks(session, root),
    rail: createRail(session),
    question: createQuestion(session, gaze),
    key: createKeys(session, gaze, player, turnAround, foot.openKeys, stage.giveBack),
  };
}

function build(root, { bar, looks, rail, question, stage, time, foot, key }) {
  const bars = h("div", { class: "cx-bars" }, bar.element, looks.element);
  const main = h("div", { class: "cx-main" }, question.element, stage.element, time.element);
  root.classList.add("cx");
  root.dir = "ltr"; // rows of an image run from left to right, whatever the page's words do
  for (const [role, colour] of Object.entries(PALETTE)) {
    root.style.setProperty(`--role-${role}`, colour);
  }
  root.append(h("div", { class: "cx-frame" }, bars, rail.element, main, foot.element));
  root.addEventListener("keydown", key);
  root.addEventListener("pointerdown", foot.takeTyped, true);
}

function oneDragIsOneStep(root, session) {
  const release = () => session.hold(false);
  const once = { capture: true, once: true }; // the hand may let go beside the explorer
  root.addEventListener("pointerdown", () => {
    session.hold(true);
    for (const kind of ["pointerup", "pointercancel"])
      document.addEventListener(kind, release, once);
  });
}
