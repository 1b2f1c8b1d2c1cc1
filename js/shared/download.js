// Hand a file to the reader.

import { h } from "./dom.js";

/** @param {Blob} blob
 * @param {string} name */
export function download(blob, name) {
  const link = h("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/**
 * From the sources that a widget carries: as the package writes it.
 * @param {object} page
 * @param {string} page.title
 * @param {HTMLElement} page.place where it opens, with its state
 * @param {string} page.run what opens it, where `root` is that place
 * @param {{ get: (name: string) => string }} model
 * @param {string} name of the file
 */
export function savePage({ title, place, run }, model, name) {
  const head = `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>body { margin: 0; }\n${model.get("_css")}</style>`;
  const root = `const root = document.getElementById("${place.id}");`;
  const script = `<script type="module">\n${model.get("_esm")}\n${root}\n${run}\n</script>`;
  const body = `<body>\n${place.outerHTML}\n${script}\n</body>`;
  save(`<html lang="en">\n<head>\n${head}\n</head>\n${body}\n</html>`, name);
}

/** The page that is open, as it was before it opened, with another state.
 * @param {HTMLElement} place that takes the place of the one with its id
 * @param {string} name of the file */
export function saveThisPage(place, name) {
  const page = /** @type {HTMLElement} */ (document.documentElement.cloneNode(true));
  page.querySelector(`#${place.id}`)?.replaceWith(place);
  save(page.outerHTML, name);
}

const save = (text, name) =>
  download(new Blob([`<!doctype html>\n${text}\n`], { type: "text/html" }), name);
