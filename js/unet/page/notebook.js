// In a notebook: anywidget calls `render`.

import { h } from "../../shared/dom.js";
import { createLiveUnet } from "./app.js";

/** @param {{ model: any, el: HTMLElement }} widget */
export function render({ model, el }) {
  const root = h("div");
  el.append(root);
  const app = createLiveUnet(root, {
    openExplorer(line) {
      model.set("line", line);
      model.save_changes();
    },
  });
  Object.assign(root, { app });
  return () => app.close();
}
