// What is done to a cell: a field over it, to type a number into; and the next channel.

import { h, hide, say } from "../../shared/dom.js";
import { signButton } from "../../shared/sign.js";
import { typed as asNumber, show, whyNotTyped } from "../../shared/text.js";
import { turn, write } from "../model/moves.js";
import { nameOf, numberOf } from "../views/words.js";

/** @typedef {import("../session/session.js").Session} Session */

/**
 * @typedef {object} Where
 * @property {HTMLElement} slot
 * @property {HTMLElement} note where it is said what is wrong with what was typed
 * @property {import("../picture/layout.js").Placed} cells
 * @property {import("../model/types.js").Pair} at
 * @property {import("../model/types.js").Ref} ref
 * @property {string | null} typed a digit that was typed already
 */

const READ = 8000; // milliseconds: so long it stands there what was wrong

/**
 * @param {Where} where
 * @param {Session} session
 * @param {() => void} onClose
 */
export function openEditor(where, session, onClose) {
  const { slot, note, cells, at, ref } = where;
  const was = numberOf(session.model(), ref) ?? 0;
  const field = fieldFor(where, session.model(), was);
  const sign = signButton(field);
  sign.style.cssText = boxBeside(cells, at);
  let closed = false; // removing the field blurs it, which closes it again

  function close(keep) {
    if (closed) return;
    closed = true;
    const text = field.value.trim();
    field.remove();
    sign.remove();
    if (keep && text !== "" && !whyNotTyped(text)) writeFor(session, ref, asNumber(text));
    onClose();
  }

  field.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Enter" || event.key === "Tab") {
      event.preventDefault();
      if (!complains(field, where)) close(true);
    } else if (event.key === "Escape") {
      hide(note, true);
      close(false);
    }
  });
  field.addEventListener("input", () => hide(note, true));
  field.addEventListener("blur", () => {
    if (!closed && complains(field, where, ` The cell keeps ${show(was)}.`)) {
      setTimeout(() => hide(note, true), READ);
    }
    close(true);
  });
  hide(note, true);
  slot.append(field, sign);
  field.focus({ preventScroll: true });
  if (where.typed === null) field.select();
}

function fieldFor({ cells, at, ref, typed }, model, was) {
  const label = `new number for ${nameOf(model, ref)}`;
  const attributes = { class: "cx-edit", type: "text", inputmode: "decimal", "aria-label": label };
  const field = h("input", attributes);
  field.value = typed ?? String(was);
  field.style.cssText = boxOver(cells, at);
  return field;
}

// What is no number is said beside the field, which stays open for another try.
function complains(field, { note, cells, at }, after = "") {
  const why = field.value.trim() === "" ? "" : whyNotTyped(field.value);
  if (!why) return false;
  say(note, `${why}${after}`);
  note.style.cssText = placeOfNote(cells, at);
  hide(note, false);
  field.setAttribute("aria-invalid", "true");
  return true;
}

// Over the cell, and not too small to be read.
function boxOver({ x, y, across, down }, [r, c]) {
  const [width, height] = [Math.max(across, 56), Math.max(down, 28)];
  const left = x + c * across + (across - width) / 2;
  const top = y + r * down + (down - height) / 2;
  return `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
}

// Where the field ends: below a finger, 40 pixels wide.
function boxBeside({ x, y, across, down }, [r, c]) {
  const width = Math.max(across, 56);
  const left = x + c * across + (across + width) / 2;
  return `left:${left}px;top:${y + r * down + down / 2 - 20}px`;
}

// Below the field, or above it in the last rows, so that the picture's edge does not cut it.
function placeOfNote({ x, y, down, rows }, [r]) {
  const isLow = r > 0 && r >= rows - 1;
  const top = y + (isLow ? r * down - 4 : (r + 1) * down + 4);
  return `left:${Math.max(x - 4, 0)}px;top:${top}px${isLow ? ";transform:translateY(-100%)" : ""}`;
}

const writeFor = (session, ref, value) =>
  session.edit(`number ${ref.kind} ${ref.index}`, (next, model) => write(next, model, ref, value));

/** Bring the next channel to the front.
 * @param {Session} session
 * @param {string} role */
export const turnFor = (session, role) => session.edit("front", (next) => turn(next, role));
