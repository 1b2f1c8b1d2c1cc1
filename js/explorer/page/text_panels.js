// The panels that hold words: the formula and the code.

import { copyButton, h, say } from "../../shared/dom.js";
import { convlabCode } from "../python/convlab_code.js";
import { kerasCode } from "../python/keras_code.js";
import { formula } from "../views/formula.js";
import { createShell } from "./shell.js";

function createTextPanel(name, enlarge) {
  const shell = createShell(name, enlarge);
  const attributes = {
    class: `cx-text cx-${name}`,
    tabindex: "0",
    role: "region",
    "aria-label": name,
  };
  const text = h("div", attributes);
  shell.slot.append(text);
  return { shell, text };
}

// A text lays itself out: there is nothing to paint.
const createPanel = (name, shell) => ({
  name,
  shell,
  element: shell.element,
  width: 0,
  blocks: new Map(),
  placed: null,
  resize() {
    this.width = Math.floor(shell.slot.getBoundingClientRect().width);
  },
  paint() {},
});

/** @param {() => void} enlarge */
export function createFormulaPanel(enlarge) {
  const { shell, text } = createTextPanel("formula", enlarge);
  return {
    ...createPanel("formula", shell),
    prepare({ focus, look }) {
      if (shell.show(focus, look)) text.replaceChildren();
      else writeLines(text, formula(focus.model, focus.ref, focus.tied));
    },
  };
}

/** @param {() => void} enlarge */
export function createCodePanel(enlarge) {
  const { shell, text } = createTextPanel("code", enlarge);
  const codes = { convlab: h("code"), Keras: h("code") };

  function build() {
    for (const [name, code] of Object.entries(codes)) {
      const copy = copyButton(() => code.textContent ?? "", `copy the code for ${name}`);
      const head = h("div", { class: "cx-snippet-head" }, h("b", {}, name), copy);
      text.append(
        h(
          "div",
          { class: "cx-snippet" },
          head,
          h("pre", { tabindex: "0", role: "region", "aria-label": `code for ${name}` }, code),
        ),
      );
    }
  }

  return {
    ...createPanel("code", shell),
    prepare({ focus, look }) {
      if (shell.show(focus, look)) text.replaceChildren();
    },
    /** The code is read, not watched: like the controls, it follows the paint. */
    write(/** @type {import("../model/types.js").Model} */ model) {
      if (shell.element.hidden || shell.slot.inert) return;
      if (!text.childElementCount) build();
      say(codes.convlab, convlabCode(model));
      say(codes.Keras, kerasCode(model));
    },
  };
}

// Write lines of pieces as paragraphs: numbers as elements, signs as plain text. What stands already
// is left, since new text is slow to lay out.
function writeLines(element, lines) {
  while (element.childElementCount > lines.length) element.lastElementChild.remove();
  for (const [n, pieces] of lines.entries()) {
    const line = element.children[n] ?? element.appendChild(h("p"));
    while (line.childNodes.length > pieces.length) line.lastChild.remove();
    for (const [m, [text, role]] of pieces.entries()) writePiece(line, m, text, role);
  }
}

function writePiece(line, n, text, role) {
  const part = line.childNodes[n];
  if (part && (part.dataset?.role ?? "") === role) return say(part, text);
  const fresh = role
    ? h("b", { "data-role": role }, String(text))
    : document.createTextNode(String(text));
  if (part) part.replaceWith(fresh);
  else line.append(fresh);
}
