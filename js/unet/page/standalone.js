// A page of its own.

import { h } from "../../shared/dom.js";
import { makeMain } from "../../shared/landmark.js";
import { fromBytes } from "../net/bytes.js";
import { createLiveUnet } from "./app.js";

/** @param {HTMLElement} root */
export function open(root) {
  const own = root.dataset.network; // a page that was saved with its network
  const app = createLiveUnet(root, {
    params: own
      ? fromBytes(Uint8Array.from(atob(own), (letter) => letter.charCodeAt(0)))
      : undefined,
    openExplorer(line) {
      const address = `explorer.html#${encodeURIComponent(line)}`;
      h("a", { href: address, target: "_blank", rel: "noopener" }).click();
      return true;
    },
  });
  Object.assign(root, { app });
  root.classList.add("un-page");
  makeMain(root);
  return app;
}
