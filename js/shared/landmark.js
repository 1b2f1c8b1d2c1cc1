// A page of its own has a main part and a heading, for those who find their way by these.

import { h } from "./dom.js";

/** @param {HTMLElement} root */
export function makeMain(root) {
  if (!document.querySelector("main, [role=main]")) root.setAttribute("role", "main");
  if (document.querySelector("h1")) return;
  root.prepend(h("h1", { class: "cx-unseen un-unseen" }, document.title || "convlab"));
}
