// The stage: the panels, in slots of one size, so that nothing jumps when a number changes.

import { h } from "../../shared/dom.js";
import { VIEWS } from "../model/known.js";
import { PhotoPanel } from "../photo/photo_panel.js";
import { PICTURES } from "../views/pictures.js";
import { PicturePanel } from "./picture_panel.js";
import { createCodePanel, createFormulaPanel } from "./text_panels.js";

/** @typedef {import("../session/session.js").Session} Session */
/** @typedef {import("../session/gaze.js").Gaze} Gaze */
/** @typedef {import("./picture_panel.js").Scene} Scene */
/** @typedef {{ session: Session, gaze: Gaze, enlarge: (name: string) => void }} Hands */
/** @typedef {ReturnType<typeof createStage>} Stage */

/**
 * @param {HTMLElement} root
 * @param {Session} session
 * @param {Gaze} gaze
 * @param {() => void} onEnlarge
 */
export function createStage(root, session, gaze, onEnlarge) {
  let alone = /** @type {string | null} */ (null); // the view that has the whole stage
  let shownLook = "";
  const hands = { session, gaze, enlarge };
  const code = createCodePanel(() => enlarge("code"));
  const panels = VIEWS.map((name) => {
    if (PICTURES[name]) return new PicturePanel(name, hands);
    if (name === "photo") return new PhotoPanel(hands);
    return name === "code" ? code : createFormulaPanel(() => enlarge(name));
  });
  const element = h("div", { class: "cx-stage" }, ...panels.map((panel) => panel.element));
  const shown = () => panels.filter((panel) => !panel.element.hidden);

  // One view takes the whole stage, and gives it back.
  function enlarge(/** @type {string} */ name) {
    alone = alone === name ? null : name;
    showViews();
    onEnlarge();
  }

  /** Show the views of the state. Says whether the slots have changed. */
  function showViews() {
    const { views: chosen, projector, operator } = session.state();
    if (alone && !chosen.includes(alone)) alone = null;
    const views = alone ? [alone] : chosen;
    const look = `${views} ${projector} ${alone} ${operator}`;
    if (look === shownLook) return false;
    shownLook = look;
    root.classList.toggle("cx-projector", projector);
    const { tall, style } = slotsOf(views, operator);
    for (const [name, value] of Object.entries(style)) {
      element.style.setProperty(name, String(value));
    }
    element.classList.toggle("cx-tall", tall);
    const first = views[0] === "matrix" && views.length > 1 ? views[1] : views[0];
    for (const panel of panels) {
      panel.element.hidden = !views.includes(panel.name);
      panel.element.classList.toggle("cx-first", panel.name === first);
      panel.shell.showEnlarged(panel.name === alone);
    }
    return true;
  }

  return {
    element,
    panels,
    showViews,
    /** End the view that has the whole stage. Says whether one had. */
    giveBack() {
      if (!alone) return false;
      enlarge(alone);
      return true;
    },
    /** Whether there is anything to draw on. */
    isSeen: () => panels.some((panel) => panel.width > 0),
    resize() {
      for (const panel of shown()) panel.resize();
    },
    prepare(/** @type {Scene} */ scene) {
      for (const panel of shown()) panel.prepare(scene);
    },
    paint(/** @type {Scene} */ scene) {
      for (const panel of shown()) panel.paint(scene);
    },
    /** What is read, not watched, follows the paint. */
    writeCode: () => code.write(session.model()),
  };
}

// How many slots lie side by side. Where there is room, C.T has the last column to itself: it is
// much taller than wide.
function slotsOf(views, operator) {
  const count = views.length;
  const tall = operator === "transpose" && count > 1 && views.includes("matrix");
  const others = count - (tall ? 1 : 0);
  const across = tall ? acrossBesideTall(others) : acrossOf(count);
  const down = Math.ceil(others / across);
  const pairs = Math.ceil(count / 2);
  const style = {
    "--columns": across + (tall ? 1 : 0),
    "--down": down,
    "--first": across * down - others + 1,
    "--pairs": Math.min(count, 2),
    "--first-of-pairs": count > 1 ? 2 * pairs - count + 1 : 1,
  };
  return { tall, style };
}

const acrossBesideTall = (count) => (count < 3 ? 1 : count < 5 ? 2 : 3);
const acrossOf = (count) => (count < 2 ? 1 : count < 5 ? 2 : count === 7 ? 4 : 3);
