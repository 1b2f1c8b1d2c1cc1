// What is done to a cell: a field over it, to type a number into; and the next channel.

import { h } from "../../shared/dom.js";
import { typed as asNumber } from "../../shared/text.js";
import { turn, write } from "../model/moves.js";
import { nameOf, numberOf } from "../views/words.js";

/** @typedef {import("../session/session.js").Session} Session */

/**
 * @param {object} where
 * @param {HTMLElement} where.slot
 * @param {import("../picture/layout.js").Placed} where.cells
 * @param {import("../model/types.js").Pair} where.at
 * @param {import("../model/types.js").Ref} where.ref
 * @param {string | null} where.typed a digit that was typed already
 * @param {Session} session
 * @param {() => void} onClose
 */
export function openEditor({ slot, cells, at, ref, typed }, session, onClose) {
  const model = session.model();
  const label = `new number for ${nameOf(model, ref)}`;
  const attributes = { class: "cx-edit", type: "text", inputmode: "decimal", "aria-label": label };
  const field = h("input", attributes);
  field.value = typed ?? String(numberOf(model, ref));
  field.style.cssText = boxOver(cells, at);
  let closed = false; // removing the field blurs it, which closes it again

  function close(keep) {
    if (closed) return;
    closed = true;
    const value = asNumber(field.value);
    field.remove();
    if (keep && field.value.trim() !== "" && Number.isFinite(value)) writeFor(session, ref, value);
    onClose();
  }

  field.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Enter" || event.key === "Tab") {
      event.preventDefault();
      close(true);
    } else if (event.key === "Escape") close(false);
  });
  field.addEventListener("blur", () => close(true));
  slot.append(field);
  field.focus({ preventScroll: true });
  if (typed === null) field.select();
}

// Over the cell, and not too small to be read.
function boxOver({ x, y, across, down }, [r, c]) {
  const [width, height] = [Math.max(across, 56), Math.max(down, 28)];
  const left = x + c * across + (across - width) / 2;
  const top = y + r * down + (down - height) / 2;
  return `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
}

const writeFor = (session, ref, value) =>
  session.edit(`number ${ref.kind} ${ref.index}`, (next, model) => write(next, model, ref, value));

/** Bring the next channel to the front.
 * @param {Session} session
 * @param {string} role */
export const turnFor = (session, role) => session.edit("front", (next) => turn(next, role));
