// Take it along: a link, a page, a picture, a drawing, a film.

import { button, h, say } from "../../shared/dom.js";
import { download } from "../../shared/download.js";
import { PicturePanel } from "../page/picture_panel.js";
import { filmOf } from "./film.js";
import { drawStage } from "./picture.js";
import { vectorsOf } from "./vectors.js";

/** @typedef {import("../session/session.js").Session} Session */
/** @typedef {import("../session/gaze.js").Gaze} Gaze */
/** @typedef {import("../page/stage.js").Stage} Stage */

/**
 * @param {Session} session
 * @param {Gaze} gaze
 * @param {Stage} stage
 */
export function createShare(session, gaze, stage) {
  const note = h("span", { class: "cx-share-note" });
  const shown = () =>
    stage.panels
      .filter((panel) => panel instanceof PicturePanel)
      .filter((panel) => !panel.element.hidden);

  async function picture() {
    const scale = window.devicePixelRatio || 1; // what is painted has no more; a drawing has
    const canvas = drawStage(stage.element, session.line(), scale);
    download(await canvas.convertToBlob({ type: "image/png" }), "convolution.png");
  }

  function drawing() {
    const focus = gaze.focus();
    if (!focus) return;
    const { projector } = session.state();
    const text = vectorsOf(stage.element, shown(), focus, { projector }, session.line());
    download(new Blob([text], { type: "image/svg+xml" }), "convolution.svg");
  }

  async function film() {
    filming.disabled = true;
    const tell = (done, all) => say(note, `picture ${done} of ${all}`);
    const bytes = await filmOf(stage.element, gaze, session.line, tell);
    download(new Blob([new Uint8Array(bytes)], { type: "image/gif" }), "convolution.gif");
    filming.disabled = false;
    say(note, "");
  }

  const filming = button("Film (GIF)", "Film (GIF): a film of the whole sweep, GIF", film);
  return h(
    "details",
    { class: "cx-share" },
    h("summary", {}, "Take it along"),
    h(
      "div",
      { class: "cx-shares" },
      button("Picture (PNG)", "Picture (PNG): a picture of what is shown, PNG", picture),
      button("Drawing (SVG)", "Drawing (SVG): a drawing of what is shown, SVG", drawing),
      filming,
      note,
    ),
  );
}
