// The one live region: what is said anywhere on the page is said aloud once the hand rests, and only
// the last of it.

import { h, say } from "../../shared/dom.js";

const SPEAKERS =
  ".cx-status p, .cx-verdict, .cx-error, .cx-wrong, .cx-answer, .cx-share-note, .cx-why";
const REST = 250; // milliseconds

/** @param {HTMLElement} root */
export function createVoice(root) {
  const element = h("div", { class: "cx-unseen", role: "status", "aria-live": "polite" });
  const spoken = /** @type {Set<Element>} */ (new Set());
  let timer = /** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined);

  function speak() {
    const words = [...spoken].filter((one) => !one.closest("[hidden]"));
    spoken.clear();
    say(element, words.map((one) => one.textContent).join(" "));
  }

  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const own = target instanceof Element ? target : target.parentElement;
      const speaker = own?.closest(SPEAKERS);
      if (speaker) spoken.add(speaker);
    }
    clearTimeout(timer);
    timer = setTimeout(speak, REST);
  });

  return {
    element,
    listen() {
      for (const one of root.querySelectorAll(SPEAKERS)) {
        observer.observe(one, { childList: true, characterData: true, subtree: true });
      }
    },
    close() {
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}
