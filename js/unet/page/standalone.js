// A page of its own: its state stands behind the # of the address, else in the page itself.

import { fromBase64 } from "../../shared/base64.js";
import { h } from "../../shared/dom.js";
import { saveThisPage } from "../../shared/download.js";
import { makeMain } from "../../shared/landmark.js";
import { networkOf, pictureOf, readState } from "../session/state.js";
import { createLiveUnet } from "./app.js";

const numbersOf = (letters) => new Float32Array(fromBase64(letters).buffer);
const fromAddress = () => decodeURIComponent(location.hash.slice(1));

/** @param {HTMLElement} root */
export function open(root) {
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
    address: location.href.split("#")[0],
    savePage: (now) => saveThisPage(h("div", { id: root.id, "data-state": now }), "live_unet.html"),
  });
  Object.assign(root, { app });
  root.classList.add("un-page");
  makeMain(root);
  if (Object.keys(first).length) app.adopt(() => first);
  const follow = () => app.adopt(() => readState(fromAddress()));
  if (location.hash) follow();
  addEventListener("hashchange", follow);
  return app;
}
