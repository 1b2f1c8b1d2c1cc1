// Take it along: the weights, the mask, the training as a film; and bring one's own network.

import { applyPalette, GIFEncoder, quantize } from "gifenc";
import { button, copyButton, h, say } from "../../shared/dom.js";
import { download } from "../../shared/download.js";
import { fromBytes, toBytes } from "../net/bytes.js";
import { readState } from "../session/state.js";
import { npz } from "./zip.js";

const LONGEST = 10_000; // milliseconds that a picture of a film is waited for
const PAUSE = 250; // milliseconds for each picture of a film

/**
 * What keeps the state of the page.
 * @typedef {object} Keeper
 * @property {() => string} link to it
 * @property {() => boolean} isWhole whether the link holds the network too
 * @property {() => string} text of it, with the network and the picture
 * @property {(state: import("../session/state.js").State) => void} adopt
 * @property {() => void} [savePage] if the page can be saved as a file
 */

/**
 * @param {import("../session/studio.js").Studio} studio
 * @param {{ canvas: HTMLCanvasElement }} easel
 * @param {() => import("../train/trainer.js").Moment[]} history
 * @param {Keeper} keeper
 */
export function createTake(studio, easel, history, keeper) {
  const said = h("p", { class: "un-verdict", "aria-live": "polite" });
  const save = (bytes, name, type) => {
    download(new Blob([bytes], { type }), name);
    said.textContent = `Saved ${name}.`;
  };
  const opener = h("input", {
    type: "file",
    accept: ".unet,.json",
    class: "un-unseen",
    tabindex: "-1",
    "aria-label": "a network's file",
    onchange: () => opener.files?.[0] && bring(opener.files[0]),
  });

  async function bring(file) {
    try {
      if (file.name.endsWith(".json")) keeper.adopt(readState(await file.text()));
      else studio.take(fromBytes(new Uint8Array(await file.arrayBuffer())));
      said.textContent = `${file.name} is open.`;
    } catch (error) {
      said.textContent = `${file.name} cannot be read: ${error.message}.`;
    }
  }

  async function film() {
    const kept = history().filter((moment) => moment.params);
    if (kept.length < 2) {
      said.textContent = "There is no training to show yet: train first.";
      return;
    }
    const gif = GIFEncoder();
    const was = studio.now.params;
    for (const moment of kept) {
      studio.take(/** @type {any} */ (moment.params));
      const isAnswered = () =>
        studio.now.params !== moment.params || studio.now.answered === moment.params;
      for (let waited = 0; !isAnswered() && waited < LONGEST; waited += 20) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const { width, height } = easel.canvas;
      const context = /** @type {CanvasRenderingContext2D} */ (easel.canvas.getContext("2d"));
      const { data } = context.getImageData(0, 0, width, height);
      const palette = quantize(data, 128);
      gif.writeFrame(applyPalette(data, palette), width, height, { palette, delay: PAUSE });
      said.textContent = `Film: step ${moment.step} …`;
    }
    gif.finish();
    studio.take(was);
    save(gif.bytes(), "training.gif", "image/gif");
  }

  const mask = () => {
    const { answer } = studio.now;
    if (!answer) return;
    const [, rows, columns, channels] = answer.probabilities.shape;
    const sheet = h("canvas", { width: columns, height: rows });
    const context = /** @type {CanvasRenderingContext2D} */ (sheet.getContext("2d"));
    const image = context.createImageData(columns, rows);
    for (let n = 0; n < rows * columns; n++) {
      const level = Math.round(255 * answer.probabilities.data[n * channels + channels - 1]);
      image.data.set([level, level, level, 255], 4 * n);
    }
    context.putImageData(image, 0, 0);
    sheet.toBlob((blob) => blob && download(blob, "mask.png"));
    said.textContent = "Saved mask.png.";
  };

  const code = h("pre", { class: "un-code", tabindex: "0" });
  const showCode = () => say(code, python(studio.plan()));
  studio.on("network", showCode);
  showCode();
  const element = h(
    "div",
    { class: "un-take" },
    h("h3", {}, "The network"),
    h(
      "div",
      { class: "un-row" },
      button("Weights, .npz", "Weights, .npz: arrays that convlab.unet.predict reads", () =>
        save(npz(studio.now.used), "unet.npz", "application/zip"),
      ),
      button("Network, .unet", "Network, .unet: a file that this page opens again", () =>
        save(toBytes(studio.now.used), "network.unet", "application/octet-stream"),
      ),
      button("Open …", "Open …: a file that this page has saved", () => opener.click()),
      opener,
    ),
    code,
    h("h3", {}, "This page as it stands"),
    h(
      "div",
      { class: "un-row" },
      copyButton(
        () => {
          said.textContent = keeper.isWhole()
            ? ""
            : "The link holds the picture's name and what is broken, and not the network or what was drawn: for these, save the state.";
          return keeper.link();
        },
        "Copy link: copy a link to what is shown",
        "Copy link",
      ),
      button("State, .json", "State, .json: network, picture, strokes and what is broken", () =>
        save(keeper.text(), "live_unet.json", "application/json"),
      ),
      keeper.savePage
        ? button("Page, .html", "Page, .html: this page and its state, one file", keeper.savePage)
        : "",
    ),
    h("h3", {}, "Pictures"),
    h(
      "div",
      { class: "un-row" },
      button("Picture", "Picture: with the mask over it, as PNG", () =>
        easel.canvas.toBlob((blob) => blob && download(blob, "picture.png")),
      ),
      button("Mask", "Mask: how likely each pixel is, as PNG", mask),
      button("Film", "Film: the training, as GIF", film),
    ),
    said,
  );
  return {
    element,
    /** @param {string} words */
    complain(words) {
      said.textContent = words;
    },
  };
}

/** How the weights are used from Python, and given to Keras.
 * @param {import("../net/parameters.js").Plan} plan
 * @returns {string} */
export function python({ filters, classes, depth, skips, upsampler, batchnorm }) {
  const lines = [
    "import numpy as np",
    "from convlab import unet",
    "",
    'params = dict(np.load("unet.npz"))',
    "unet.predict(params, x)  # x: (batch, rows, columns, 1)",
  ];
  if (new Set(skips).size > 1) return lines.join("\n"); // Keras's has all skips, or none
  const more = [skips[0] ? "" : ", skips=False", batchnorm ? "" : ", normalisation=None"].join("");
  lines.push(
    "",
    "# the same in Keras",
    "from convlab.backend import keras",
    "from convlab.keras_bridge import set_unet_params",
    "from convlab.segmentation import models",
    "",
    "model = models.unet(",
    `    keras.Input((None, None, 1)), ${filters}, ${classes}, ${depth}, up="${upsampler}"${more}`,
    ")",
    "set_unet_params(model, params)",
  );
  return lines.join("\n");
}
