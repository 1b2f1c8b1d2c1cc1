/** Time that passes when a test says so: it stands in for the timers until it is put back. */
export function createClock() {
  const { setTimeout, clearTimeout } = globalThis;
  const waiting = new Map();
  let now = 0;
  let last = 0;
  globalThis.setTimeout = (call, milliseconds) => {
    waiting.set(++last, { call, at: now + milliseconds });
    return last;
  };
  globalThis.clearTimeout = (id) => waiting.delete(id);

  return {
    pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const due = [...waiting].filter(([, { at }]) => at <= end);
        if (!due.length) break;
        const [id, { call, at }] = due.reduce((one, other) =>
          other[1].at < one[1].at ? other : one,
        );
        waiting.delete(id);
        now = at;
        call();
      }
      now = end;
    },
    putBack: () => Object.assign(globalThis, { setTimeout, clearTimeout }),
  };
}
