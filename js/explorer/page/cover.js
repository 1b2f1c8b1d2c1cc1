// A transparent element over a block: it takes the pointer, the focus and the keys.

import { h, unique } from "../../shared/dom.js";
import { clamp } from "../../shared/lists.js";
import { show } from "../../shared/text.js";
import { openEditor, turnFor } from "./editor.js";

/** @typedef {import("../picture/layout.js").Placed} Placed */
/** @typedef {import("../model/types.js").Pair} Pair */
/** @typedef {import("./stage.js").Hands} Hands */

const ARROWS = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export class BlockCover {
  /**
   * @param {HTMLElement} slot
   * @param {Placed} cells
   * @param {Hands} hands
   * @param {HTMLElement} note where it is said what is wrong with what was typed
   */
  constructor(slot, cells, hands, note) {
    this.slot = slot;
    this.note = note;
    this.hands = hands;
    this.cells = cells;
    this.at = /** @type {Pair} */ ([0, 0]); // the cell that the keyboard stands on
    this.title = "";
    this.box = "";
    const { gaze } = hands;
    this.cell = h("div", { role: "gridcell", id: `cx-cell-${unique()}` });
    const listeners = {
      onpointerrawupdate: (event) => this.point(event), // at once; a move waits for the next frame
      onpointermove: (event) => this.point(event),
      onpointerdown: (event) => gaze.pin(this.refUnder(event)),
      onpointerleave: () => gaze.point(null),
      ondblclick: () => this.edit(),
      onfocus: () => this.focus(),
      onblur: () => gaze.point(null),
      onkeydown: (event) => this.key(event),
    };
    const attributes = {
      class: "cx-block",
      role: "grid",
      tabindex: "0",
      "data-block": cells.id,
      "aria-activedescendant": this.cell.id,
    };
    const row = h("div", { role: "row", class: "cx-unseen" }, this.cell);
    this.element = h("div", { ...attributes, ...listeners }, row);
    slot.append(this.element);
  }

  /** @param {Placed} cells */
  move(cells) {
    this.cells = cells;
    const { x, y, columns, rows, across, down } = cells;
    const size = `width:${columns * across}px;height:${rows * down}px`;
    const box = `left:${x}px;top:${y}px;${size}`;
    if (box !== this.box) this.element.style.cssText = box;
    const title = cells.title || cells.id;
    if (title !== this.title) this.element.setAttribute("aria-label", title);
    Object.assign(this, { box, title });
  }

  /** The cell at a place, or the one nearest to it.
   * @param {Pair} at */
  refAt([r, c]) {
    const { rows, columns } = this.cells;
    this.at = /** @type {Pair} */ ([clamp(r, 0, rows - 1), clamp(c, 0, columns - 1)]);
    return this.cells.ref(...this.at);
  }

  refUnder({ offsetX, offsetY }) {
    return this.refAt([
      Math.floor(offsetY / this.cells.down),
      Math.floor(offsetX / this.cells.across),
    ]);
  }

  point(event) {
    this.hands.gaze.point(this.refUnder(event));
  }

  // By keyboard: the block remembers its cell, and says it.
  focus() {
    if (!this.element.matches(":focus-visible")) return;
    this.hands.gaze.point(this.refAt(this.at));
    this.say();
  }

  say() {
    const [r, c] = this.at;
    const value = this.cells.number(r, c);
    const said = this.cells.what(r, c) || (Number.isNaN(value) ? "" : show(value));
    this.cell.textContent = `row ${r}, column ${c}: ${said} ${this.hands.gaze.said()}`;
  }

  step(at) {
    this.hands.gaze.step(this.refAt(at));
    this.say();
  }

  key(event) {
    const { key } = event;
    const [r, c] = this.at;
    const arrow = ARROWS[key];
    if (arrow) this.step([r + arrow[0], c + arrow[1]]);
    else if (key === "Home") this.step([0, 0]);
    else if (key === "End") this.step([this.cells.rows - 1, this.cells.columns - 1]);
    else if (key === "Enter") {
      if (!this.edit()) this.hands.gaze.pin(this.refAt(this.at));
    } else if (key === "c") turnFor(this.hands.session, this.cells.role);
    else if (/^[-0-9.]$/.test(key) && !event.ctrlKey && !event.metaKey) this.edit(key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Type a number into a cell of the input or the kernel. Says whether this cell can be edited.
   * @param {string | null} typed a digit that was typed already */
  edit(typed = null) {
    const ref = this.refAt(this.at);
    if (!ref || !["input", "tap"].includes(ref.kind)) return false;
    const { slot, note } = this;
    const where = { slot, note, cells: this.cells, at: this.at, ref, typed };
    openEditor(where, this.hands.session, () => this.element.focus({ preventScroll: true }));
    return true;
  }
}
