// Break the network on purpose, and see what that does.

import { button, h } from "../../shared/dom.js";
import { iou, labelsOf } from "../picture/scores.js";
import { isBroken, unbroken } from "./edits.js";
import { createGuess } from "./guess.js";

/** @param {import("../session/studio.js").Studio} studio */
export function createBreak(studio) {
  const skips = h("div", { class: "un-row", role: "group", "aria-label": "skips" });
  const layer = h("select", { "aria-label": "layer of the map", onchange: () => fillMaps() });
  const map = h("select", { "aria-label": "map to silence" });
  const silenced = h("p", { class: "un-hint" });
  const mode = h("input", { type: "checkbox", onchange: () => setMode() });
  const verdict = h("p", { class: "un-verdict", "aria-live": "polite" });
  const kernel = createKernel(studio);
  const setMode = () => studio.edit({ training: mode.checked });
  const silence = button("Silence", "Silence: this map becomes 0 everywhere", () => {
    const name = `${layer.value}:${map.value}`;
    const others = studio.now.edits.silenced.filter((one) => one !== name);
    const was = others.length < studio.now.edits.silenced.length;
    studio.edit({ silenced: was ? others : [...others, name] });
  });
  const mend = button("Mend", "Mend: the network as it was", () => studio.edit(unbroken()));
  const element = h(
    "div",
    { class: "un-break" },
    createGuess(studio).element,
    verdict,
    h("div", { class: "un-row" }, mend),
    h("h3", {}, "Cut a skip"),
    skips,
    h("h3", {}, "Silence a map"),
    h("div", { class: "un-row" }, layer, map, silence),
    silenced,
    h("h3", {}, "Change a kernel's number"),
    kernel.element,
    h("h3", {}, "Normalise by this picture alone"),
    h(
      "label",
      {},
      mode,
      " batch normalisation as in training, with the mean and variance of what it sees",
    ),
  );

  function build() {
    const { depth, skips: has } = studio.plan();
    skips.replaceChildren(...has.map((there, n) => skipToggle(studio, n + 1, there)));
    const names = [];
    for (let number = 1; number <= 2 * depth + 1; number++) {
      if (number > depth + 1) names.push(`u${number}`);
      names.push(`c${number}a`, `c${number}b`);
    }
    layer.replaceChildren(...names.map((name) => h("option", { value: name }, name)));
    layer.value = "c1b";
    fillMaps();
  }

  function fillMaps() {
    const { shape } = studio.now.params[`${layer.value}/bias`];
    map.replaceChildren(
      ...Array.from({ length: shape[0] }, (_, n) => h("option", { value: String(n) }, `map ${n}`)),
    );
  }

  function show() {
    const { edits, answer, whole, picture } = studio.now;
    mode.checked = edits.training;
    mode.disabled = !studio.plan().batchnorm;
    silenced.textContent = edits.silenced.length ? `silent: ${edits.silenced.join(", ")}` : "";
    mend.disabled = !isBroken(edits);
    for (const toggle of skips.querySelectorAll("input")) {
      toggle.checked = !edits.skips.includes(Number(toggle.value));
    }
    if (!answer || !whole || !isBroken(edits)) {
      verdict.textContent = "Nothing is broken.";
      return;
    }
    const [now, before] = [answer, whole].map(({ probabilities }) => labelsOf(probabilities));
    const changed = now.reduce((sum, label, n) => sum + Number(label !== before[n]), 0);
    const { truth } = picture;
    const scores = truth
      ? ` IoU with the truth: ${iou(before, truth).toFixed(3)} before, ${iou(now, truth).toFixed(3)} now.`
      : "";
    verdict.textContent = `${changed} of ${now.length} pixels change sides.${scores}`;
  }

  studio.on("network", build);
  studio.on("edits", show);
  studio.on("answer", show);
  build();
  show();
  return { element };
}

function skipToggle(studio, level, there) {
  const box = h("input", {
    type: "checkbox",
    value: String(level),
    disabled: !there,
    onchange() {
      const others = studio.now.edits.skips.filter((n) => n !== level);
      studio.edit({ skips: box.checked ? others : [...others, level] });
    },
  });
  box.checked = there;
  return h("label", {}, box, ` level ${level}`);
}

/** Nine numbers of one kernel, from one map to another. */
function createKernel(studio) {
  const layer = h("select", { "aria-label": "layer of the kernel", onchange: () => show() });
  const from = h("select", { "aria-label": "map that the kernel reads", onchange: () => show() });
  const to = h("select", { "aria-label": "map that the kernel writes", onchange: () => show() });
  const cells = h("div", { class: "un-numbers" });
  const element = h("div", {}, h("div", { class: "un-row" }, layer, from, to), cells);
  let last = "";

  function show() {
    const names = Object.keys(studio.now.params).filter((name) => /^[cu].*kernel$/.test(name));
    if (names.join() !== last) {
      last = names.join();
      layer.replaceChildren(
        ...names.map((name) => h("option", { value: name }, name.replace("/kernel", ""))),
      );
    }
    const kernel = studio.now.params[layer.value];
    const [rows, columns, large, small] = kernel.shape;
    fill(from, large, "C_large");
    fill(to, small, "C_small");
    const [l, s] = [Number(from.value), Number(to.value)];
    cells.style.setProperty("--width", String(columns));
    cells.replaceChildren(
      ...Array.from({ length: rows * columns }, (_, tap) => {
        const place = (tap * large + l) * small + s;
        const changed = studio.now.edits.numbers[layer.value]?.[place];
        return number(kernel.data[place], changed, (value) => {
          const { numbers } = studio.now.edits;
          const own = { ...numbers[layer.value], [place]: value };
          studio.edit({ numbers: { ...numbers, [layer.value]: own } });
        });
      }),
    );
  }

  studio.on("network", show);
  studio.on("edits", () => {
    if (!cells.contains(document.activeElement)) show();
  });
  show();
  return { element };
}

function fill(select, count, what) {
  if (select.options.length === count) return;
  select.replaceChildren(
    ...Array.from({ length: count }, (_, n) => h("option", { value: String(n) }, `${what} ${n}`)),
  );
}

function number(value, changed, onChange) {
  const input = h("input", {
    type: "number",
    step: "0.1",
    value: (changed ?? value).toFixed(2),
    "aria-label": "a number of the kernel",
    oninput() {
      if (input.value !== "" && Number.isFinite(Number(input.value))) onChange(Number(input.value));
    },
  });
  return input;
}
