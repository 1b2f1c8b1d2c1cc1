// A photograph beside the numbers: the kernel slides over all of it, and the grid shows a part.

import { PALETTE } from "../../shared/colour.js";
import { button, h, press, say } from "../../shared/dom.js";
import { clamp } from "../../shared/lists.js";
import { imageAt } from "../model/state.js";
import { createShell } from "../page/shell.js";
import { greysOf, PICTURES, readPicture } from "./pictures.js";
import { boxOf, slideOver } from "./slide.js";

/** @typedef {import("../model/types.js").Focus} Focus */
/** @typedef {import("../page/stage.js").Hands} Hands */
/** @typedef {import("../page/picture_panel.js").Scene} Scene */
/** @typedef {import("./slide.js").Picture} Picture */

const GAP = 12; // pixels between the two
const AROUND = 78; // pixels of height that the buttons and the note take
const CROSS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

export class PhotoPanel {
  /** @param {Hands} hands */
  constructor(hands) {
    this.name = "photo";
    this.session = hands.session;
    this.shell = createShell("photo", () => hands.enlarge("photo"));
    this.element = this.shell.element;
    this.width = 0;
    this.height = 0;
    this.blocks = new Map();
    this.placed = null;
    this.picture = PICTURES.cameraman;
    this.corner = /** @type {[number, number]} */ ([26, 52]); // of the part, in pixels: the camera of the cameraman
    this.mapped = ""; // what the map was computed for
    this.map = /** @type {Picture} */ ({ rows: 0, columns: 0, values: [] });
    const listeners = {
      onpointerdown: (event) => this.takeAt(event),
      onkeydown: (event) => this.key(event),
    };
    const label = "the photograph: click, or use the arrow keys, to bring a part into the grid";
    const options = { role: "img", "aria-label": label, tabindex: "0", ...listeners };
    this.photo = h("canvas", { class: "cx-photo", ...options });
    this.result = h("canvas", { class: "cx-photo", role: "img", "aria-label": "its feature map" });
    this.pair = h("div", { class: "cx-photos" });
    this.note = h("p", { class: "cx-photo-note" });
    this.choices = Object.keys(PICTURES).map((name) =>
      button(name, `${name}: show this photograph`, () => this.choose(PICTURES[name]), {
        "aria-pressed": "false",
      }),
    );
    this.build();
  }

  build() {
    const file = h("input", {
      type: "file",
      accept: "image/*",
      hidden: true, // the button is its only stop
      "aria-label": "a photograph of your own",
      onchange: () => this.open(file.files?.[0]),
    });
    const own = button("your own", "your own: open a photograph; it stays in this page", () =>
      file.click(),
    );
    const bar = h("div", { class: "cx-photo-bar" }, ...this.choices, own, file);
    this.pair.append(this.photo, this.result);
    this.shell.slot.append(h("div", { class: "cx-photo-view" }, bar, this.pair, this.note));
  }

  /** @param {Picture} picture */
  choose(picture) {
    this.picture = picture;
    this.mapped = "";
    this.take(this.corner[0], this.corner[1]);
  }

  async open(file) {
    if (!file) return;
    try {
      this.choose(await readPicture(file));
    } catch {
      say(this.note, `${file.name} is no picture that this browser can read.`);
    }
  }

  resize() {
    const { width, height } = this.shell.slot.getBoundingClientRect();
    this.width = Math.floor(width);
    this.height = Math.floor(height);
  }

  // Pixels of the screen for each of the photograph: both pictures have the same.
  scale() {
    const { picture, map } = this;
    const wide = this.width - GAP - 4;
    const high = this.height - AROUND;
    const beside = Math.min(
      wide / (picture.columns + map.columns),
      high / Math.max(picture.rows, map.rows),
    );
    const below = Math.min(
      (this.width - 4) / Math.max(picture.columns, map.columns),
      (high - GAP) / (picture.rows + map.rows),
    );
    this.pair.classList.toggle("cx-below", below > beside);
    return Math.max(beside, below, 0.5);
  }

  /** Bring the part with this upper left corner into the grid.
   * @param {number} row
   * @param {number} column */
  take(row, column) {
    const { picture } = this;
    const [rows, columns] = this.session.model().inSize;
    const top = clamp(row, 0, Math.max(picture.rows - rows, 0));
    const left = clamp(column, 0, Math.max(picture.columns - columns, 0));
    this.corner = /** @type {[number, number]} */ ([top, left]);
    this.session.edit("photo", (next) => {
      for (let r = 0; r < rows; r++)
        for (let c = 0; c < columns; c++) {
          const from = (top + r) * picture.columns + left + c;
          next.image[imageAt(r, c, next.front[0])] = picture.values[from] ?? 0;
        }
    });
    this.session.forget(); // another part is no change of this one: it has no ghost
    this.session.look(() => {});
  }

  takeAt({ offsetX, offsetY }) {
    const { width, height } = this.photo.getBoundingClientRect();
    const [rows, columns] = this.session.model().inSize;
    const row = Math.floor((offsetY / height) * this.picture.rows);
    const column = Math.floor((offsetX / width) * this.picture.columns);
    this.take(row - Math.floor(rows / 2), column - Math.floor(columns / 2));
  }

  key(event) {
    const step = CROSS[event.key];
    if (!step) return;
    this.take(this.corner[0] + step[0], this.corner[1] + step[1]);
    event.preventDefault();
    event.stopPropagation();
  }

  /** @param {Scene} scene */
  prepare({ focus, look, key }) {
    if (this.shell.show(focus, look) || !focus.model.ok) return;
    const now = `${key} ${this.picture.rows} ${this.picture.columns} ${this.mapped === ""}`;
    if (now !== this.mapped) {
      this.map = slideOver(focus.model, this.picture);
      this.mapped = now.replace(/true$/, "false");
    }
    for (const [n, name] of Object.keys(PICTURES).entries()) {
      press(this.choices[n], PICTURES[name] === this.picture);
    }
    const { rows, columns } = this.picture;
    const [down, across] = [this.map.rows, this.map.columns];
    say(this.note, `${rows} \u00d7 ${columns} pixels become ${down} \u00d7 ${across}`);
  }

  /** @param {Scene} scene */
  paint({ focus }) {
    if (this.shell.slot.inert || !focus.model.ok) return;
    const { model, tied } = focus;
    const [rows, columns] = model.inSize;
    const [top, left] = this.corner;
    const read = boxOf(tied.input, columns, model.inChannels);
    const written = boxOf(tied.output, model.outSize[1], model.outChannels);
    const [r, c] = model.along.map(({ stride }, axis) => {
      const from = this.corner[axis];
      return model.conv ? Math.round(from / stride) : from * stride;
    });
    const at = (box, row, column) => box && [box[0] + row, box[1] + column, box[2], box[3]];
    const scale = this.scale();
    draw(this.photo, scale, greysOf(this.picture, true), [
      [[top, left, rows, columns], PALETTE.input],
      [at(read, top, left), PALETTE.highlight],
    ]);
    draw(this.result, scale, greysOf(this.map, false), [
      [[r, c, ...model.outSize], PALETTE.output],
      [at(written, r, c), PALETTE.highlight],
    ]);
  }
}

// A picture, enlarged by whole pixels, with frames around parts of it.
function draw(canvas, shown, image, frames) {
  const scale = Math.ceil(shown * (window.devicePixelRatio || 1));
  canvas.style.cssText = `width:${shown * image.width}px;height:${shown * image.height}px`;
  canvas.width = image.width * scale;
  canvas.height = image.height * scale;
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  const small = new OffscreenCanvas(image.width, image.height);
  small.getContext("2d")?.putImageData(image, 0, 0);
  context.imageSmoothingEnabled = false;
  context.drawImage(small, 0, 0, canvas.width, canvas.height);
  for (const [box, colour] of frames) {
    if (!box) continue;
    const [row, column, rows, columns] = box.map((side) => side * scale);
    for (const [style, width] of [
      [PALETTE.paper, 6],
      [colour, 4],
    ]) {
      context.strokeStyle = style;
      context.lineWidth = width;
      context.strokeRect(column - 2, row - 2, columns + 4, rows + 4);
    }
  }
}
