/**
 * Tell the last of many values, once the hand rests: a drag makes many.
 * @template Value
 * @param {(value: Value) => void} tell
 * @param {number} [rest] milliseconds
 * @returns {(value: Value) => void}
 */
export function whenAtRest(tell, rest = 150) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let later;
  return (value) => {
    clearTimeout(later);
    later = setTimeout(() => tell(value), rest);
  };
}

/** Let the browser do what waits: a task that goes on and on holds up the hand. */
export const breath = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve(null);
    };
    port2.postMessage(0);
  });
