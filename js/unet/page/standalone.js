// A page of its own: its state stands behind the # of the address, else in the page itself.

import { fromBase64 } from "../../shared/base64.js";
import { h } from "../../shared/dom.js";
import { makeMain } from "../../shared/landmark.js";
import { saveThisPage } from "../../shared/save_page.js";
import { fromBytes } from "../net/bytes.js";
import { readState } from "../session/state.js";
import { createLiveUnet } from "./app.js";

const fromAddress = () => decodeURIComponent(location.hash.slice(1));

/** @param {HTMLElement} root */
export function open(root) {
  const { network, state } = root.dataset; // of a page that was saved with them
  const app = createLiveUnet(root, {
    params: network ? fromBytes(fromBase64(network)) : undefined,
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
  if (state) app.adopt(() => readState(state));
  const follow = () => app.adopt(() => readState(fromAddress()));
  if (location.hash) follow();
  addEventListener("hashchange", follow);
  return app;
}
