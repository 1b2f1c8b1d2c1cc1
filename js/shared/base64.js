// Bytes as letters, and back.

/** @param {ArrayBufferView} view */
export function toBase64({ buffer, byteOffset, byteLength }) {
  let letters = "";
  for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) {
    letters += String.fromCharCode(byte);
  }
  return btoa(letters);
}

/** @param {string} text
 * @returns {Uint8Array<ArrayBuffer>} */
export const fromBase64 = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
