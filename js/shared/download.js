// Hand a file to the reader, or the address of a page.

import { h } from "./dom.js";

/**
 * The address of one of the site's pages, seen from here: beside this page, as a rule. In a frame of
 * the slides this page has no address, so the frame's name says where the site is; a lesson that
 * runs in the browser is two folders below it.
 * @param {string} name of the page
 * @param {{ protocol: string, href: string }} [here]
 * @param {string} [named] what the frame is called
 * @returns {string}
 */
export function addressOf(name, here = location, named = window.name) {
  const run = here.href.indexOf("/run/lab/");
  if (run >= 0) return here.href.slice(0, run + 1) + name;
  return new URL(name, here.protocol === "blob:" ? named : here.href).href;
}

/** Whether the site's pages are known to be where `addressOf` says.
 * @param {{ href: string }} [here] */
export const onTheSite = (here = location) => here.href.includes("/run/lab/");

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
