// In a notebook: anywidget calls `render`. `line` is the state; a message asks convlab for its
// verdict.

import { button, copyButton, h } from "../../shared/dom.js";
import { addressOf, onTheSite, savePage } from "../../shared/download.js";
import { whenAtRest } from "../../shared/rest.js";
import { testimony } from "../model/arithmetic.js";
import { createExplorer } from "./explorer.js";

/** @typedef {import("../session/witness.js").Verdict} Verdict */

const SILENT = 1500; // milliseconds: a kernel that has not answered by then is busy, or was never there

/**
 * @param {{ model: any, el: HTMLElement }} widget
 */
export function render({ model, el }) {
  const root = h("div");
  el.append(root);
  const kernel = connect(model, (id, verdict) => explorer.witness.hear(id, verdict));
  const line = model.get("line");
  const actions = (session) => [
    // Where the page is published only a lesson that runs on the site knows: elsewhere the link is
    // one from a page beside it.
    copyButton(
      () => `${hosted("explorer.html")}#${encodeURIComponent(session.line())}`,
      onTheSite()
        ? "Copy link: copy a link to this state"
        : "Copy link: copy a link to this state, for a page or a lesson beside explorer.html",
      "Copy link",
      onTheSite() ? "Copied" : "Copied: beside explorer.html",
    ),
    button("Save page", "Save page: save the explorer with its state as a page of its own", () =>
      saveExplorer(model, session.line()),
    ),
  ];
  const explorer = createExplorer(root, {
    line,
    onLine: kernel.tell,
    check: kernel.check,
    sweeps: true,
    actions,
  });
  Object.assign(root, { explorer });
  const adopt = () => {
    if (model.get("line") !== explorer.line) explorer.adopt(model.get("line"));
  };
  model.on("change:line", adopt);
  return () => {
    explorer.close();
    kernel.close();
    model.off("change:line", adopt);
  };
}

const hosted = (name) => (onTheSite() ? addressOf(name) : name);

// The page of its own, as `convlab.explorer.page` has it.
function saveExplorer(model, line) {
  const title = "convlab: the explorer of convolution and its transpose";
  const place = h("div", { id: "explorer", "data-line": line });
  savePage({ title, place, run: "open(root, root.dataset.line);" }, model, "explorer.html");
}

// The kernel, which may sleep: one that was shut down takes nothing any more, and sending throws.
function connect(model, onAnswer) {
  let gone = false;
  let hasAnswered = false; // a notebook that was saved without its kernel is silent from the start
  const answers = new Map();
  const hear = (content) => answers.get(content.id)?.(content);
  model.on("msg:custom", hear);

  function send(content, buffers) {
    try {
      model.send(content, undefined, buffers);
      return true;
    } catch {
      gone = true;
      return false;
    }
  }

  return {
    tell: whenAtRest((line) => {
      if (gone) return;
      model.set("line", line);
      model.save_changes();
    }),
    /** @returns {Promise<Verdict>} */
    check: ({ id, line, model: computed }) =>
      new Promise((resolve) => {
        const giveUp = () => resolve({ state: hasAnswered && !gone ? "busy" : "alone" });
        const silent = setTimeout(giveUp, SILENT);
        answers.set(id, (verdict) => {
          clearTimeout(silent);
          hasAnswered = true;
          answers.delete(id);
          resolve(verdict);
          onAnswer(id, verdict); // a late answer is heard too
        });
        const [content, buffers] = testimony(computed);
        if (send({ id, line, ...content }, buffers)) return;
        clearTimeout(silent);
        giveUp();
      }),
    close: () => model.off("msg:custom", hear),
  };
}
