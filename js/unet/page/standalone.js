// A page of its own.

import { h } from "../../shared/dom.js";
import { makeMain } from "../../shared/landmark.js";
import { createLiveUnet } from "./app.js";

/** @param {HTMLElement} root */
export function open(root) {
  const app = createLiveUnet(root, {
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
