// A panel that is painted.

import { COLOURS, WHITE } from "../../shared/colour.js";
import { h, hide } from "../../shared/dom.js";
import { FAMILY, lengthOfWord } from "../../shared/ink.js";
import { Pixels } from "../../shared/pixels.js";
import { paintCells, paintFrame, paintOldFrame } from "../picture/cells.js";
import { fill } from "../picture/fill.js";
import { PHONE, sheetsOff } from "../picture/layout.js";
import { paintMatrix } from "../picture/matrix.js";
import { FOLLOWS } from "../views/pictures.js";
import { BlockCover } from "./cover.js";
import { turnFor } from "./editor.js";
import { blocksBefore, NOTHING, placeView } from "./placing.js";
import { createShell } from "./shell.js";
import { explain } from "./why.js";

/** @typedef {import("../model/types.js").Focus} Focus */
/** @typedef {import("../views/blocks.js").Block} Block */
/** @typedef {import("./stage.js").Hands} Hands */
/** @typedef {import("./shell.js").Look} Look */

/**
 * What is to be seen now.
 * @typedef {object} Scene
 * @property {Focus} focus
 * @property {Look} look
 * @property {import("../model/types.js").Model | null} before the ghost
 * @property {string} key another one whenever pictures may have changed
 */

export class PicturePanel {
  /**
   * @param {string} name
   * @param {Hands} hands
   */
  constructor(name, hands) {
    this.name = name;
    this.hands = hands;
    this.shell = createShell(name, () => hands.enlarge(name));
    this.element = this.shell.element;
    this.canvas = h("canvas", { class: "cx-canvas", "aria-hidden": "true" });
    const options = { alpha: false, willReadFrequently: true };
    this.context = /** @type {CanvasRenderingContext2D} */ (this.canvas.getContext("2d", options));
    this.why = h("div", { class: "cx-why", hidden: true });
    this.wrong = h("p", { class: "cx-wrong", hidden: true });
    this.shell.slot.append(this.canvas, this.why, this.wrong);
    this.shell.slot.addEventListener("pointerdown", (event) => this.turnSheets(event));
    this.canvas.addEventListener("pointermove", (event) => this.tellTitle(event));
    this.width = 0;
    this.height = 0;
    this.pixels = /** @type {Pixels | null} */ (null);
    this.placed = NOTHING;
    this.blocks = /** @type {Map<string, BlockCover>} */ (new Map());
    this.ghosts = /** @type {Map<string, Block>} */ (new Map());
    this.drawn = /** @type {Map<string, string[]>} */ (new Map()); // how each block was painted
    this.painted = ""; // what was prepared last
    this.layout = ""; // the layout that was painted last
    this.empty = false;
    this.title = { font: "", size: 0 };
  }

  /** The slot's size is read once per layout: reading it again would force the browser to lay out. */
  resize() {
    const box = this.shell.slot.getBoundingClientRect();
    this.width = Math.floor(box.width);
    this.height = Math.floor(box.height);
    this.painted = "";
    this.pixels = null;
    const { canvas, width, height } = this;
    if (width < 1 || height < 1) return;
    const scale = window.devicePixelRatio || 1;
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.style.cssText = `width:${width}px;height:${height}px`;
    this.pixels = new Pixels(width, height, scale);
    this.layout = "";
  }

  measure = (/** @type {string} */ text) => lengthOfWord(this.title.font, text) + 2;

  /** A title that has no room gives way to a brief one; one that has none either loses its end.
   * @param {{ title: string, brief?: string[], room: number }} block */
  cut({ title, brief = [], room }) {
    const all = [title, ...brief];
    let shown = all.find((text) => this.measure(text) <= room) ?? all[all.length - 1];
    while (shown.length > 1 && this.measure(shown) > room) {
      shown = `${shown
        .replace(/\u2026$/, "")
        .slice(0, -1)
        .trimEnd()}\u2026`;
    }
    return shown;
  }

  /** First the page, for every panel; then the pixels. The other way round, each text that is
   * painted would force the browser to lay out what has just changed.
   * @param {Scene} scene */
  prepare({ focus, look, before, key }) {
    const covered = this.shell.show(focus, look);
    const follows = FOLLOWS[this.name];
    const now = `${key} ${follows ? focus[follows] : ""} ${covered}`;
    if (now === this.painted) return;
    this.painted = now;
    hide(this.wrong, true);
    this.empty = !focus.model.ok && this.name !== "grids";
    const size = look.projector && this.width >= PHONE ? 20 : 13;
    this.title = { size, font: `600 ${size}px ${FAMILY}` };
    const shown = this.pixels && !this.empty && !covered && this.width > 20;
    this.placed = shown ? placeView(this, focus, look) : NOTHING;
    this.ghosts = before?.ok && shown ? blocksBefore(this.name, before, focus) : new Map();
    for (const cells of this.placed.blocks) {
      if (!cells.sparse && !cells.secret) cells.held = fill(cells, this.ghosts.get(cells.id), look);
    }
    hide(this.why, !this.placed.why);
    if (this.placed.why) explain(this.why, this.placed.why, this.hands.session);
    this.placeCovers();
  }

  /** Frames are painted when the layout changes, cells when they do.
   * @param {Scene} scene */
  paint({ focus, look }) {
    if (!this.pixels) return;
    const { context, pixels } = this;
    const layout = this.layoutNow(look);
    const anew = layout !== this.layout;
    this.layout = layout;
    if (anew) this.paintFrames(pixels);
    for (const cells of this.placed.blocks) {
      if (cells.secret) continue;
      if (cells.sparse) paintMatrix(pixels, cells, focus, look);
      else paintCells(pixels, cells, this.drawn.get(cells.id) ?? [], focus, look);
      const [width, height] = [cells.columns * cells.across, cells.rows * cells.down];
      if (anew) paintOldFrame(pixels, cells, this.ghosts.get(cells.id));
      else pixels.show(context, cells.x - 1, cells.y - 1, width + 2, height + 2);
    }
    if (!anew) return;
    this.paintWords(pixels, look.projector);
    pixels.show(context, 0, 0, this.width, this.height);
  }

  layoutNow(look) {
    const { blocks, signs } = this.placed;
    const frames = blocks.map(({ id, x, y, rows, columns, across, title, sheets, secret }) => [
      id,
      x,
      y,
      rows,
      columns,
      across,
      title,
      sheets,
      secret,
    ]);
    const ghosts = this.ghosts.size ? this.painted : "";
    return JSON.stringify([frames, signs, look.projector, this.empty, ghosts]);
  }

  paintFrames(pixels) {
    pixels.data.fill(WHITE);
    this.drawn = new Map();
    for (const cells of this.placed.blocks) {
      const { id, x, y, rows, columns, across, down } = cells;
      this.drawn.set(id, []);
      if (cells.secret) pixels.rect(x, y, columns * across, rows * down, COLOURS.empty);
      else if (!cells.sparse) paintFrame(pixels, cells);
    }
  }

  // Titles, and signs between the blocks.
  paintWords(pixels, projector) {
    const { size } = this.title;
    const { blocks, signs } = this.placed;
    for (const cells of blocks) {
      if (!cells.title || cells.sparse) continue;
      const y = cells.y - sheetsOff(cells) - 6;
      pixels.word(this.cut(cells), cells.x, y, size, 600, COLOURS.muted);
    }
    const centre = (text, x, y, high, weight, colour) =>
      pixels.word(text, x, y, high, weight, colour, "centre");
    if (this.empty) {
      centre("no output", this.width / 2, this.height / 2, size, 600, COLOURS.muted);
    }
    for (const { text, x, y } of signs) {
      centre(text, x, y + 6, projector ? 30 : 20, 500, COLOURS.ink);
    }
    for (const { secret, x, y, columns, rows, across, down } of blocks) {
      if (!secret) continue;
      const middle = [x + (columns * across) / 2, y + (rows * down) / 2 + 14];
      centre("?", middle[0], middle[1], projector ? 72 : 40, 600, COLOURS.ink);
    }
  }

  // A transparent element over each block takes the pointer, the focus and the keys.
  placeCovers() {
    const blocks = this.placed.blocks.filter((cells) => !cells.secret);
    const kept = new Set(blocks.map((cells) => cells.id));
    for (const [id, cover] of this.blocks) {
      if (kept.has(id)) continue;
      cover.element.remove();
      this.blocks.delete(id);
    }
    for (const cells of blocks) {
      const { hands, wrong, shell } = this;
      const cover = this.blocks.get(cells.id) ?? new BlockCover(shell.slot, cells, hands, wrong);
      this.blocks.set(cells.id, cover);
      cover.move(cells);
    }
  }

  // A title that is cut, or has given way to a brief one, is told whole to who points at it.
  tellTitle({ offsetX, offsetY }) {
    const under = this.placed.blocks.find((cells) => {
      const foot = cells.y - sheetsOff(cells);
      const isAbove = offsetY < foot && offsetY > foot - 1.8 * this.title.size;
      return isAbove && offsetX >= cells.x && offsetX < cells.x + cells.room;
    });
    const title = under && this.cut(under) !== under.title ? under.title : "";
    if (this.canvas.title !== title) this.canvas.title = title;
  }

  // A click beside the front sheet of a stack brings the next channel to the front.
  turnSheets({ target, offsetX, offsetY }) {
    if (target !== this.canvas) return;
    const hit = this.placed.blocks.find(
      (cells) =>
        cells.sheets > 1 &&
        offsetX >= cells.x &&
        offsetX <= cells.x + cells.columns * cells.across + sheetsOff(cells) &&
        offsetY >= cells.y - sheetsOff(cells) &&
        offsetY <= cells.y + cells.rows * cells.down,
    );
    if (hit) turnFor(this.hands.session, hit.role);
  }
}
