// The keys that work wherever the focus is.

// What is open around the focus, which goes back to what opened it. Says whether anything was.
function closeAround(/** @type {Element} */ target) {
  const open = /** @type {HTMLDetailsElement | null} */ (target.closest("details[open]"));
  if (!open) return false;
  open.open = false;
  open.querySelector("summary")?.focus();
  return true;
}

/**
 * @param {import("../session/session.js").Session} session
 * @param {import("../session/gaze.js").Gaze} gaze
 * @param {import("../session/player.js").Player} player
 * @param {() => void} transpose
 * @param {() => void} help
 * @param {() => boolean} giveBack ends the view that has the whole stage, where one has
 */
export function createKeys(session, gaze, player, transpose, help, giveBack) {
  const move = (/** @type {number} */ by) => gaze.goTo(gaze.time().index + by);
  const plain = {
    " ": player.toggle,
    "[": () => move(-1),
    "]": () => move(1),
    t: transpose,
    escape: (target) => closeAround(target) || giveBack() || gaze.letGo(),
    "?": help,
  };

  function actOn({ key, ctrlKey, metaKey, altKey, shiftKey, target }) {
    const pressed = key.toLowerCase();
    if (ctrlKey || metaKey) {
      if (pressed === "z") return shiftKey ? session.redo : session.undo;
      return pressed === "y" ? session.redo : null;
    }
    if (altKey) return null;
    if (pressed === " " && target.tagName === "BUTTON") return null;
    return plain[pressed] ?? null;
  }

  /** @param {KeyboardEvent} event */
  return (event) => {
    const target = /** @type {HTMLInputElement} */ (event.target);
    if (/^(text|select-one)$/.test(target.type ?? "")) return; // somebody is typing
    const act = actOn(event);
    if (!act) return;
    act(target);
    event.preventDefault();
    event.stopPropagation();
  };
}
