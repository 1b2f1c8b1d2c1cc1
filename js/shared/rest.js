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
