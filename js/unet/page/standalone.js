// A page of its own.

import { h } from "../../shared/dom.js";
import { createLiveUnet } from "./app.js";

/** @param {HTMLElement} root */
export function open(root) {
  const app = createLiveUnet(root, {
    openExplorer(line) {
      const address = `explorer.html#${encodeURIComponent(line)}`;
      h("a", { href: address, target: "_blank", rel: "noopener" }).click();
    },
  });
  Object.assign(root, { app });
  root.classList.add("un-page");
  root.setAttribute("role", "main");
  return app;
}
