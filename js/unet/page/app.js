// The live U-Net on the page: a picture, the U, and what to do with them.

import { PALETTE } from "../../shared/colour.js";
import { button, h, press } from "../../shared/dom.js";
import { createBreak } from "../break/panel.js";
import { createBrush } from "../brush/panel.js";
import { createDiagram } from "../diagram/diagram.js";
import { createLook } from "../look/look.js";
import { createDesk, FIRST } from "../picture/desk.js";
import { createStudio } from "../session/studio.js";
import { createTake } from "../take/panel.js";
import { createTrain } from "../train/panel.js";
import { createCrew } from "../worker/crew.js";
import { shipped } from "./shipped.js";
import { createTabs } from "./tabs.js";

/**
 * Where a live U-Net lives.
 * @typedef {object} Host
 * @property {(line: string) => void} openExplorer
 * @property {import("../net/parameters.js").Params} [params] the network at first
 */

/**
 * @param {HTMLElement} root
 * @param {Host} host
 */
export function createLiveUnet(root, host) {
  const crew = createCrew();
  const studio = createStudio(crew, FIRST(), host.params ?? shipped());
  const desk = createDesk(studio);
  const onPoint = (cell, hold) => {
    if (cell && hold) tabs.open("look");
    studio.point(cell, hold);
  };
  const diagram = createDiagram(studio, onPoint);
  const train = createTrain(studio, crew);
  const brush = createBrush(studio, crew, (name) => desk.choose(name));
  const history = () => {
    const last = brush.trainer()?.history ?? [];
    return last.length ? last : (train.trainer()?.history ?? []);
  };
  const panels = /** @type {[string, string, { element: HTMLElement, onOpen?: () => void }][]} */ ([
    ["look", "Look", createLook(studio, host.openExplorer)],
    ["break", "Break", createBreak(studio)],
    ["train", "Train", train],
    ["brush", "Brush", { ...brush, onOpen: brush.open }],
    ["take", "Take along", createTake(studio, desk, history)],
  ]);
  const tabs = createTabs(
    panels.map(([name, words, { element, onOpen }]) => ({
      name,
      words,
      element,
      onOpen: () => leave(name, onOpen),
    })),
  );

  function leave(name, onOpen) {
    if (name !== "train") train.pause();
    if (name !== "brush") brush.pause();
    onOpen?.();
  }

  build(root, desk, diagram, tabs);
  studio.touched();
  return {
    root,
    studio,
    desk,
    train,
    brush,
    diagram,
    tabs,
    close() {
      train.pause();
      brush.pause();
      crew.close();
    },
  };
}

function build(root, desk, diagram, tabs) {
  root.classList.add("un");
  root.setAttribute("dir", "ltr");
  for (const [role, colour] of Object.entries(PALETTE)) {
    root.style.setProperty(`--role-${role}`, colour);
  }
  const projector = button("Projector", "Projector: larger words, stronger lines", () => {
    const on = root.classList.toggle("un-projector");
    press(projector, on);
  });
  press(projector, false);
  root.append(
    h(
      "header",
      { class: "un-head" },
      h("h2", {}, "The live U-Net"),
      h(
        "p",
        {},
        "A segmentation network, computed in this page: draw on the picture, and follow the change through every layer to the mask.",
      ),
      projector,
    ),
    h(
      "div",
      { class: "un-body" },
      desk.element,
      h("section", { class: "un-stage", "aria-label": "the network" }, diagram.element),
      tabs.element,
    ),
  );
}
