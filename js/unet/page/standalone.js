// A page of its own: its state stands behind the # of the address, else in the page itself.

import { fromBase64 } from "../../shared/base64.js";
import { h } from "../../shared/dom.js";
import { addressOf, saveThisPage } from "../../shared/download.js";
import { makeMain } from "../../shared/landmark.js";
import { networkOf, pictureOf, readState } from "../session/state.js";
import { createLiveUnet } from "./app.js";

const numbersOf = (letters) => new Float32Array(fromBase64(letters).buffer);
const fromAddress = () => decodeURIComponent(location.hash.slice(1));

/** Among other things on a page, whose address and window are not its own.
 * @param {HTMLElement} root
 * @param {string} [_] what an explorer opens in
 * @param {Partial<import("./app.js").Host>} [more] */
export function embed(root, _, more = {}) {
  const { state = "{}", others = "[]" } = root.dataset; // of a page that was saved with them
  const first = readState(state);
  const app = createLiveUnet(root, {
    params: networkOf(first) ?? undefined,
    picture: pictureOf(first) ?? undefined,
    others: JSON.parse(others).map(({ name, logits }) => ({ name, logits: numbersOf(logits) })),
    openExplorer(line) {
      const address = `explorer.html#${encodeURIComponent(line)}`;
      h("a", { href: address, target: "_blank", rel: "noopener" }).click();
      return true;
    },
    address: addressOf("live_unet.html"),
    ...more,
  });
  Object.assign(root, { app });
  if (Object.keys(first).length) app.adopt(() => first);
  return app;
}

/** @param {HTMLElement} root */
export function open(root) {
  const place = (state) => h("div", { id: root.id, "data-state": state });
  const app = embed(root, "", {
    address:
      location.protocol === "blob:" ? addressOf("live_unet.html") : location.href.split("#")[0],
    savePage: (state) => saveThisPage(place(state), "live_unet.html"),
  });
  root.classList.add("un-page");
  makeMain(root);
  const follow = () => location.hash && app.adopt(() => readState(fromAddress()));
  follow();
  addEventListener("hashchange", follow);
  return app;
}
