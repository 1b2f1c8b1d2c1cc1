// One thing at a time beside the U.

import { h, unique } from "../../shared/dom.js";

/**
 * @param {{ name: string, words: string, element: HTMLElement, onOpen?: () => void }[]} panels
 */
export function createTabs(panels) {
  const own = unique(); // a notebook may show several
  const list = h("div", { class: "un-tabs", role: "tablist", "aria-label": "what to do" });
  const element = h("section", { class: "un-side", "aria-label": "what to do" }, list);
  const tabs = panels.map(({ name, words, element: panel, onOpen }, n) => {
    const tab = h(
      "button",
      {
        type: "button",
        role: "tab",
        id: `un-tab-${own}-${name}`,
        "aria-controls": `un-panel-${own}-${name}`,
        onclick: () => open(n),
        onkeydown(event) {
          const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
          if (!step) return;
          event.preventDefault();
          event.stopPropagation();
          const next = (n + step + panels.length) % panels.length;
          open(next);
          tabs[next].tab.focus();
        },
      },
      words,
    );
    const place = h(
      "div",
      {
        role: "tabpanel",
        id: `un-panel-${own}-${name}`,
        "aria-labelledby": `un-tab-${own}-${name}`,
        tabindex: "0",
      },
      panel,
    );
    list.append(tab);
    element.append(place);
    return { tab, place, onOpen };
  });

  function open(chosen) {
    for (const [n, { tab, place }] of tabs.entries()) {
      tab.setAttribute("aria-selected", String(n === chosen));
      tab.tabIndex = n === chosen ? 0 : -1;
      place.hidden = n !== chosen;
    }
    tabs[chosen].onOpen?.();
  }

  open(0);
  return {
    element,
    /** @param {string} name */
    open: (name) =>
      open(
        Math.max(
          panels.findIndex((panel) => panel.name === name),
          0,
        ),
      ),
    at: () => panels[tabs.findIndex(({ place }) => !place.hidden)].name,
  };
}
