// The live U-Net on the page: a picture, the U, and what to do with them.

import { PALETTE } from "../../shared/colour.js";
import { button, h, press, say } from "../../shared/dom.js";
import { createBreak } from "../break/panel.js";
import { createBrush } from "../brush/panel.js";
import { createDiagram } from "../diagram/diagram.js";
import { createLook } from "../look/look.js";
import { createOthers } from "../look/others.js";
import { createDesk, PICTURES } from "../picture/desk.js";
import { editsFor, networkOf, pictureOf, stateOf, whole } from "../session/state.js";
import { createStudio } from "../session/studio.js";
import { createWitness } from "../session/witness.js";
import { createTake } from "../take/panel.js";
import { createTrain } from "../train/panel.js";
import { check } from "../train/settings.js";
import { createCrew } from "../worker/crew.js";
import { createTour, passThrough } from "./arrival.js";
import { shipped } from "./shipped.js";
import { createTabs } from "./tabs.js";

/**
 * Where a live U-Net lives.
 * @typedef {object} Host
 * @property {(line: string) => boolean} openExplorer tells whether it could
 * @property {import("../net/parameters.js").Params} [params] the network at first
 * @property {import("../picture/sources.js").Picture} [picture] the picture at first
 * @property {import("../session/witness.js").Check} [check] asks convlab
 * @property {import("../look/others.js").Other[]} [others] what others say of network and picture
 * @property {(studio: import("../session/studio.js").Studio) => void} [onOpen]
 * @property {string} address of the page, for a link
 * @property {(state: string) => void} [savePage]
 */

/**
 * @param {HTMLElement} root
 * @param {Host} host
 */
export function createLiveUnet(root, host) {
  const crew = createCrew();
  const studio = createStudio(crew, host.picture ?? PICTURES.unseen(0), host.params ?? shipped());
  const desk = createDesk(studio);
  const onPoint = (cell, hold) => {
    if (cell && hold) tabs.open("look");
    studio.point(cell, hold);
  };
  const diagram = createDiagram(studio, onPoint);
  const train = createTrain(studio, crew);
  const brush = createBrush(studio, crew, desk);
  const history = () => {
    const last = brush.trainer()?.history ?? [];
    return last.length ? last : (train.trainer()?.history ?? []);
  };
  const keeper = createKeeper(studio, host, () => ({ desk, train, tabs }));
  const taking = createTake(studio, desk, history, keeper);
  const panels = /** @type {[string, string, { element: HTMLElement, onOpen?: () => void }][]} */ ([
    ["look", "Look", createLook(studio, host.openExplorer)],
    ["break", "Break", createBreak(studio)],
    ["train", "Train", train],
    ["brush", "Brush", { ...brush, onOpen: brush.open }],
    ["take", "Take along", taking],
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
    if (name !== "brush") {
      brush.pause();
      if (["object", "ground", "unlabel"].includes(desk.tool.name)) desk.choose("light");
    }
    onOpen?.();
  }

  const tour = createTour(root, tabs.open);
  build(root, desk, diagram, tabs, studio, tour);
  once(studio, () => passThrough(diagram.boxes));
  const verdict = h("p", { class: "un-witness" });
  root.append(createOthers(studio, host.others ?? []).element, verdict);
  createWitness(studio, host.check, (words) => say(verdict, words));
  host.onOpen?.(studio);
  studio.touched();

  /** Show a state; where it cannot be shown, say why.
   * @param {() => import("../session/state.js").State} read */
  function adopt(read) {
    try {
      keeper.adopt(read());
    } catch (error) {
      tabs.open("take");
      taking.complain(`The state cannot be shown: ${error.message}.`);
    }
  }

  return {
    root,
    studio,
    desk,
    train,
    brush,
    diagram,
    tabs,
    keeper,
    adopt,
    close() {
      train.pause();
      brush.pause();
      crew.close();
    },
  };
}

/** The state of the page: read from its parts, and given back to them.
 * @param {import("../session/studio.js").Studio} studio
 * @param {Host} host
 * @param {() => { desk: any, train: any, tabs: any }} parts
 * @returns {import("../take/panel.js").Keeper} */
function createKeeper(studio, host, parts) {
  const first = studio.now.params;
  const state = () => {
    const { desk, train, tabs } = parts();
    return stateOf(studio.now, { place: desk.place(), tab: tabs.at(), train: train.settings });
  };
  const text = () => JSON.stringify(whole(state(), studio.now));
  return {
    link: () => `${host.address}#${encodeURIComponent(JSON.stringify(state()))}`,
    isWhole: () => studio.now.params === first && !studio.now.picture.isDrawnOn,
    text,
    savePage: host.savePage && (() => host.savePage?.(text())),
    adopt(given) {
      const { desk, train, tabs } = parts();
      const params = networkOf(given) ?? studio.now.params;
      const edits = editsFor(given.edits ?? {}, params); // what cannot be shown changes nothing
      const picture = pictureOf(given);
      const place = given.place ?? { source: "unseen", number: 0 };
      if (!(place.source in PICTURES && place.number >= 0)) throw new Error("it has no picture");
      check(given.train ?? {});
      studio.take(params);
      train.set(given.train ?? {});
      if (picture) studio.show(picture);
      else desk.go(place);
      studio.edit(edits);
      tabs.open(given.tab ?? "look");
      const { cell } = given;
      if (cell) once(studio, () => isThere(studio.now.answer, cell) && studio.point(cell, true));
    },
  };
}

/** @param {any} answer
 * @param {import("../session/studio.js").Cell} cell */
const isThere = ({ values, probabilities }, { layer, row, column, channel }) => {
  const [, rows, columns, channels] = { ...values, probabilities }[layer]?.shape ?? [0, 0, 0, 0];
  return row >= 0 && row < rows && column >= 0 && column < columns && channels > channel;
};

/** After the first answer. */
function once(studio, act) {
  let done = false;
  studio.on("answer", () => {
    if (!done) act();
    done = true;
  });
}

/** What the boxes show: maps, or how the loss would change with them. */
function viewOf(studio) {
  const select = h("select", {
    "aria-label": "what each box shows",
    onchange: () => studio.view(select.value),
  });
  select.append(
    h("option", { value: "maps" }, "its maps"),
    h("option", { value: "gradients" }, "the gradient of the loss"),
  );
  const note = h("span", { class: "un-size" });
  studio.on("answer", () => {
    const { view, slopes } = studio.now;
    const missing = view === "gradients" && !slopes;
    note.textContent = missing ? "No truth is known of this picture: paint some in Brush." : "";
  });
  return h("div", { class: "un-view" }, h("label", {}, "each box shows ", select), note);
}

function build(root, desk, diagram, tabs, studio, tour) {
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
      "div",
      { class: "un-head" },
      h("h2", {}, "The live U-Net"),
      h(
        "p",
        {},
        "A segmentation network, computed in this page: draw on the picture, and follow the change through every layer to the mask.",
      ),
      tour.opener,
      projector,
    ),
    // Its width decides how it is laid out: it may stand in a column of a page.
    h(
      "div",
      { class: "un-room" },
      h(
        "div",
        { class: "un-body" },
        desk.element,
        h(
          "section",
          { class: "un-stage", "aria-label": "the network" },
          viewOf(studio),
          diagram.element,
        ),
        tabs.element,
      ),
    ),
    tour.panel,
  );
}
