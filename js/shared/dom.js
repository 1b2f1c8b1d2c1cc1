// Elements, made and kept up to date.

/**
 * An element with attributes, listeners (names that begin with "on") and children.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, any>} [attributes] true stands for "", false and null for none
 * @param {(Node | string | null)[]} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null) element.setAttribute(name, value);
  }
  // Jupyter takes the arrow keys for itself, and letters too (A and B for a new cell, J and K for the
  // next), unless the element in focus says that it needs them.
  if (/^(input|select|button|textarea|summary)$/.test(tag) || "tabindex" in attributes) {
    element.setAttribute("data-lm-suppress-shortcuts", "true");
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** @param {Node | string | (Node | string)[]} content
 * @param {string} label
 * @param {() => void} onclick
 * @param {Record<string, any>} more */
export const button = (content, label, onclick, more = {}) =>
  h(
    "button",
    { type: "button", class: "cx-button", title: label, "aria-label": label, onclick, ...more },
    ...[content].flat(),
  );

/** Give a button another word, and another name with it.
 * @param {HTMLElement} own
 * @param {string} word
 * @param {string} label */
export function rename(own, word, label) {
  if (own.title === label && own.textContent === word) return;
  own.textContent = word;
  own.title = label;
  own.setAttribute("aria-label", label);
}

/** @param {string} label
 * @param {Node[]} items */
export const group = (label, ...items) =>
  h("div", { class: "cx-group", role: "group", "aria-label": label }, ...items);

/** @param {string} value
 * @param {string} word */
export const option = (value, word) => h("option", { value }, word);

let serial = 0;

/** A number that nothing else on the page has. */
export const unique = () => ++serial;

/** Writing what stands there already would make the browser lay out all the same.
 * @param {any} element
 * @param {unknown} text */
export function say(element, text) {
  const now = String(text);
  if (element.textContent === now) return;
  const isWords = element.nodeType !== Node.TEXT_NODE && !element.firstElementChild;
  if (isWords && element.firstChild?.nodeType === Node.TEXT_NODE) {
    element.firstChild.data = now; // the node is kept, and so is the box that it has
  } else element.textContent = now;
}

/** @param {HTMLElement} element
 * @param {boolean} hidden */
export function hide(element, hidden) {
  if (element.hidden !== hidden) element.hidden = hidden;
}

/** @param {HTMLElement} element
 * @param {boolean} pressed */
export function press(element, pressed) {
  const now = String(pressed);
  if (element.getAttribute("aria-pressed") !== now) element.setAttribute("aria-pressed", now);
}

/** @param {HTMLInputElement} range
 * @param {number} value */
export function set(range, value) {
  if (Number(range.value) !== value) range.value = String(value);
}

/** What a slider stands at, in words.
 * @param {HTMLInputElement} range
 * @param {string | number} words */
export function tell(range, words) {
  const now = String(words);
  if (range.getAttribute("aria-valuetext") !== now) range.setAttribute("aria-valuetext", now);
}

/** Where it is cut, the whole of a text is its tooltip.
 * @param {HTMLElement} element
 * @param {string} more what stands behind it there */
export function tellWhole(element, more = "") {
  element.title = `${element.textContent}${more}`;
}

// The clipboard needs a secure page; elsewhere a selection does.
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = h("textarea", { class: "cx-unseen" });
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
}

/** A button that copies a text, and says so.
 * @param {() => string} text
 * @param {string} label
 * @param {string} word
 * @param {string} said what it says afterwards */
export function copyButton(text, label, word = "Copy", said = "Copied") {
  const own = button(word, label, async () => {
    await copyText(text());
    own.textContent = said;
    setTimeout(() => {
      own.textContent = word;
    }, 1200);
  });
  return own;
}
