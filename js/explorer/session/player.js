// Time that runs by itself, from cell to cell.

/** @typedef {ReturnType<typeof createPlayer>} Player */

const SPEED = 2; // cells a second, at first

/**
 * @param {import("./gaze.js").Gaze} gaze
 * @param {(playing: boolean) => void} show
 */
export function createPlayer(gaze, show) {
  let playing = /** @type {ReturnType<typeof setTimeout> | null} */ (null);
  let speed = SPEED;

  function pause() {
    if (playing !== null) clearTimeout(playing);
    playing = null;
    show(false);
  }

  function wait() {
    playing = setTimeout(tick, 1000 / speed);
  }

  function tick() {
    const { index, count } = gaze.time();
    if (index >= count - 1) return pause();
    gaze.goTo(index + 1);
    wait();
  }

  return {
    /** Play, from the start again where the end was reached; or pause. */
    toggle() {
      if (playing !== null) return pause();
      const { index, count } = gaze.time();
      if (index >= count - 1) gaze.goTo(0);
      wait();
      show(true);
    },
    pause,
    /** @param {number} cells a second */
    setSpeed(cells) {
      speed = cells;
    },
  };
}
