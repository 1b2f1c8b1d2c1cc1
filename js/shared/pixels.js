// Pixels of our own. A canvas takes microseconds for each rectangle and each text that it is told;
// a grid has hundreds, and the hand notices. Writing the pixels and handing them over once is
// several times as fast. Lengths are in CSS pixels; `scale` makes them the screen's.

import { blend, WHITE } from "./colour.js";
import { glyphsOf, lengthOf, signOf, wordOf } from "./ink.js";

export class Pixels {
  /**
   * @param {number} width
   * @param {number} height
   * @param {number} scale
   */
  constructor(width, height, scale) {
    this.scale = scale;
    this.width = Math.round(width * scale);
    this.height = Math.round(height * scale);
    this.image = new ImageData(this.width, this.height);
    this.data = new Uint32Array(this.image.data.buffer);
    this.data.fill(WHITE);
  }

  /** @param {number} x @param {number} y @param {number} width @param {number} height
   * @param {number} colour */
  rect(x, y, width, height, colour) {
    const { scale, data } = this;
    const left = Math.max(Math.round(x * scale), 0);
    const right = Math.min(Math.round((x + width) * scale), this.width);
    const top = Math.max(Math.round(y * scale), 0);
    const bottom = Math.min(Math.round((y + height) * scale), this.height);
    const across = right - left;
    for (let row = top, from = top * this.width + left; row < bottom; row++, from += this.width) {
      if (across > 12) data.fill(colour, from, from + across);
      else for (let n = from; n < from + across; n++) data[n] = colour; // a short call costs more
    }
  }

  /** Mix a colour into what is there.
   * @param {number} x @param {number} y @param {number} width @param {number} height
   * @param {number} colour @param {number} share */
  tint(x, y, width, height, colour, share) {
    const { scale, data } = this;
    const left = Math.max(Math.round(x * scale), 0);
    const right = Math.min(Math.round((x + width) * scale), this.width);
    const top = Math.max(Math.round(y * scale), 0);
    const bottom = Math.min(Math.round((y + height) * scale), this.height);
    for (let row = top; row < bottom; row++)
      for (let n = row * this.width + left; n < row * this.width + right; n++) {
        data[n] = blend(data[n], colour, Math.round(share * 255));
      }
  }

  /** The outline of a box, drawn inside it; `dash` leaves every other stretch out.
   * @param {number} x @param {number} y @param {number} width @param {number} height
   * @param {number} colour @param {number} thick @param {number} dash */
  frame(x, y, width, height, colour, thick = 1, dash = 0) {
    const along = (length, put) => {
      if (!dash) return put(0, length);
      for (let from = 0; from < length; from += 2 * dash) put(from, Math.min(dash, length - from));
    };
    along(width, (from, length) => {
      this.rect(x + from, y, length, thick, colour);
      this.rect(x + from, y + height - thick, length, thick, colour);
    });
    along(height, (from, length) => {
      this.rect(x, y + from, thick, length, colour);
      this.rect(x + width - thick, y + from, thick, length, colour);
    });
  }

  /** A number, centred on (x, y), or beginning there.
   * @param {string} text @param {number} x @param {number} y
   * @param {number} size @param {number} weight @param {number} ink
   * @param {"centre" | "left"} align */
  text(text, x, y, size, weight, ink, align = "centre") {
    const glyphs = glyphsOf(Math.round(size * this.scale * 2) / 2, weight);
    const { data, width, height } = this;
    const start = align === "left" ? 0 : lengthOf(text, glyphs) / 2;
    let pen = Math.round(x * this.scale - start) - 1; // the signs stand a pixel inside their masks
    const top = Math.round(y * this.scale - glyphs.middle);
    for (const sign of text) {
      const { mask, across, down, advance } = signOf(glyphs, sign);
      for (let row = 0, n = 0; row < down; row++) {
        const at = (top + row) * width + pen;
        const inside = top + row >= 0 && top + row < height;
        for (let column = 0; column < across; column++, n++) {
          if (mask[n] && inside && pen + column >= 0 && pen + column < width) {
            data[at + column] = blend(data[at + column], ink, mask[n]);
          }
        }
      }
      pen += advance;
    }
  }

  /** A title or a sign: its line is at y, it begins at x or has its middle there.
   * @param {string} text @param {number} x @param {number} y
   * @param {number} size @param {number} weight @param {number} ink
   * @param {"centre" | "left"} align */
  word(text, x, y, size, weight, ink, align = "left") {
    const { mask, across, down, base, advance } = wordOf(text, size * this.scale, weight);
    const { data, width, height } = this;
    const left = Math.round(x * this.scale - (align === "left" ? 0 : advance / 2)) - 1;
    const top = Math.round(y * this.scale) - base;
    for (let row = Math.max(-top, 0); row < Math.min(down, height - top); row++)
      for (let column = Math.max(-left, 0); column < Math.min(across, width - left); column++) {
        const share = mask[row * across + column];
        const n = (top + row) * width + left + column;
        if (share) data[n] = blend(data[n], ink, share);
      }
  }

  /** Hand a box of pixels over to the canvas.
   * @param {CanvasRenderingContext2D} context
   * @param {number} x @param {number} y @param {number} width @param {number} height */
  show(context, x, y, width, height) {
    const { scale, image } = this;
    const left = Math.floor(x * scale);
    const top = Math.floor(y * scale);
    const across = Math.ceil((x + width) * scale) - left;
    context.putImageData(image, 0, 0, left, top, across, Math.ceil((y + height) * scale) - top);
  }
}
