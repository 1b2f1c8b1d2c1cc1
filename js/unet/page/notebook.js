// In a notebook: anywidget calls `render`. `network` is the network, as bytes; a message asks convlab
// for its verdict.

import { h } from "../../shared/dom.js";
import { addressOf, onTheSite, savePage } from "../../shared/download.js";
import { whenAtRest } from "../../shared/rest.js";
import { fromBytes, toBytes } from "../net/bytes.js";
import { createLiveUnet } from "./app.js";

/**
 * @typedef {import("../session/witness.js").Verdict} Verdict
 * @typedef {import("../session/witness.js").Check} Check
 */

const SILENT = 3000; // milliseconds: a kernel that has not answered by then is busy, or not there

/** @param {{ model: any, el: HTMLElement }} widget */
export function render({ model, el }) {
  const root = h("div");
  el.append(root);
  const kernel = connect(model);
  const app = createLiveUnet(root, {
    params: networkOf(model),
    picture: pictureOf(model),
    check: kernel.check,
    others: othersOf(model),
    openExplorer: () => false,
    // Where it is published only a lesson that runs on the site knows.
    address: onTheSite() ? addressOf("live_unet.html") : "live_unet.html",
    savePage(state) {
      const place = h("div", { id: "live-unet", "data-state": state });
      const page = { title: "convlab: the live U-Net", place, run: "open(root);" };
      savePage(page, model, "live_unet.html");
    },
    onOpen: (studio) => follow(model, studio),
  });
  Object.assign(root, { app });
  const adopt = () => {
    const params = networkOf(model);
    if (params) app.studio.take(params);
  };
  model.on("change:network", adopt);
  return () => {
    app.close();
    kernel.close();
    model.off("change:network", adopt);
  };
}

const bytesOf = (value) =>
  new Uint8Array(value.buffer ?? value, value.byteOffset ?? 0, value.byteLength);

function networkOf(model) {
  const value = model.get("network");
  return value?.byteLength ? fromBytes(bytesOf(value)) : undefined;
}

function pictureOf(model) {
  const value = model.get("picture");
  if (!value?.byteLength) return undefined;
  const [rows, columns] = model.get("size");
  const grey = new Float32Array(bytesOf(value).slice().buffer);
  return { name: "picture", rows, columns, grey, truth: null };
}

function othersOf(model) {
  const names = /** @type {string[]} */ (model.get("names"));
  if (!names.length) return [];
  const all = new Float32Array(bytesOf(model.get("logits")).slice().buffer);
  const count = all.length / names.length;
  return names.map((name, n) => ({ name, logits: all.subarray(n * count, (n + 1) * count) }));
}

// The kernel hears of a network when nothing has changed it for a while, and not while it learns.
function follow(model, studio) {
  let last = studio.now.params;
  const tell = whenAtRest(() => {
    if (studio.now.params === last || studio.now.playing) return;
    last = studio.now.params;
    try {
      model.set("network", new DataView(toBytes(last).buffer));
      model.save_changes();
    } catch {
      // a kernel that was shut down takes nothing any more
    }
  });
  studio.on("answer", tell);
}

function connect(model) {
  let serial = 0;
  const answers = new Map();
  const hear = (content) => answers.get(content.id)?.(content);
  model.on("msg:custom", hear);
  return {
    /** @type {Check} */
    check: ({ params, image, logits, shape, training }) =>
      new Promise((resolve) => {
        const id = ++serial;
        const end = (/** @type {Verdict} */ verdict) => {
          clearTimeout(silent);
          answers.delete(id);
          resolve(verdict);
        };
        const silent = setTimeout(() => end({ state: "alone" }), SILENT);
        answers.set(id, end);
        try {
          const buffers = [params, image, logits].map(({ buffer }) => buffer);
          model.send({ id, shape, training }, undefined, buffers);
        } catch {
          end({ state: "alone" });
        }
      }),
    close: () => model.off("msg:custom", hear),
  };
}
