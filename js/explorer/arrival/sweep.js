// The first windows pass by themselves, once: whoever arrives sees that something moves. It is done
// as by a pointer, so that neither the line of Python nor the history knows of it.

const WINDOWS = 4;
const PACE = 900; // milliseconds from window to window
const TOUCHES = ["pointerdown", "keydown", "wheel", "touchstart", "input"];

let played = false; // of several explorers on a page the first one plays

/**
 * @param {HTMLElement} root
 * @param {import("../session/session.js").Session} session
 * @param {import("../session/gaze.js").Gaze} gaze
 */
export function createSweep(root, session, gaze) {
  let timer = /** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined);
  let shown = -1; // the window that is shown
  let over = played || matchMedia("(prefers-reduced-motion: reduce)").matches;
  const seen = new IntersectionObserver(([{ isIntersecting }]) => {
    if (isIntersecting && !over) begin();
  });

  function begin() {
    seen.disconnect();
    if (played) return stop();
    played = true;
    timer = setTimeout(next, PACE);
  }

  function next() {
    shown++;
    const model = session.model();
    const { channels, front, pinned } = model.state;
    const isOpen = model.ok && !pinned && !session.question();
    const count = isOpen ? Math.min(WINDOWS, model.y.length / channels[1]) : 0;
    if (shown >= count) return stop();
    gaze.point({ kind: "output", index: shown * channels[1] + front[1] });
    timer = setTimeout(next, PACE);
  }

  /** @param {Event} [event] */
  function stop(event) {
    if (over) return;
    over = true;
    clearTimeout(timer);
    seen.disconnect();
    for (const kind of TOUCHES) document.removeEventListener(kind, stop, true);
    root.removeEventListener("pointermove", pointed, true);
    // A pointer on a cell has taken over.
    if (shown >= 0 && event?.type !== "pointermove") gaze.point(null);
  }

  function pointed(/** @type {Event} */ event) {
    if (/** @type {HTMLElement} */ (event.target).closest(".cx-block")) stop(event);
  }

  return {
    /** Play when it comes into sight. */
    start() {
      if (over) return;
      for (const kind of TOUCHES) document.addEventListener(kind, stop, true);
      root.addEventListener("pointermove", pointed, true);
      session.subscribe(() => stop());
      seen.observe(root);
    },
    stop: () => stop(),
  };
}
