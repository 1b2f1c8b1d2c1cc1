// What computes in the browser comes alive where it is seen: explorers and live U-Nets.

const FOLDER = new URL(".", import.meta.url);
const opened = new Set();

async function open(element) {
  const { live, line } = element.dataset;
  if (opened.has(element)) return;
  opened.add(element);
  const module = await import(new URL(`${live}.js`, FOLDER).href);
  const root = document.createElement("div");
  Object.assign(root.dataset, element.dataset);
  element.replaceChildren(root);
  module.embed(root, line);
}

const seen = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) open(target);
  },
  { rootMargin: "600px" },
);
for (const element of document.querySelectorAll(".live")) seen.observe(element);
