// Lists that come up everywhere.

/** The whole numbers from 0 up to `count`.
 * @param {number} count */
export const range = (count) => Array.from({ length: count }, (_, n) => n);

/** Whether all values are one and the same.
 * @param {unknown[]} values */
export const isPlain = (values) => values.every((value) => value === values[0]);

/** A number, moved between a least and a most.
 * @param {number} value
 * @param {number} least
 * @param {number} most */
export const clamp = (value, least, most) => Math.min(Math.max(value, least), most);
