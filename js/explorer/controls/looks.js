// How it looks: which views, what is asked, ghost, projector, full screen.

import { button, h, option, press } from "../../shared/dom.js";
import { icon } from "../../shared/icons.js";
import { VIEWS } from "../model/known.js";
import { QUESTIONS } from "../views/questions.js";

const WORDS = { zeros: "inserted zeros" };

/**
 * @param {import("../session/session.js").Session} session
 * @param {HTMLElement} root
 */
export function createLooks(session, root) {
  const chips = VIEWS.map((name) =>
    button(
      WORDS[name] ?? name,
      WORDS[name] ? `${WORDS[name]}: show ${name}` : `show ${name}`,
      () => session.look((next) => toggleView(next, name)),
      {
        "data-chip": name,
        "aria-pressed": "false",
      },
    ),
  );
  const predict = buildPredict(session);
  const ghost = button("Before", "ghost: show what was there before a control moved", () =>
    session.look((next) => {
      next.ghost = !next.ghost;
    }),
  );
  const projector = button("Projector", "projector: large digits, high contrast", () =>
    session.look((next) => {
      next.projector = !next.projector;
    }),
  );
  const screen = button(icon("screen"), "full screen", () => fullScreen(root));
  const views = { class: "cx-group cx-views", role: "group", "aria-label": "views" };
  return {
    element: h(
      "div",
      { class: "cx-bar cx-looks" },
      h("div", views, ...chips),
      predict,
      ghost,
      projector,
      screen,
    ),
    show() {
      const state = session.state();
      for (const [n, name] of VIEWS.entries()) press(chips[n], state.views.includes(name));
      predict.value = state.predict ?? "";
      press(ghost, state.ghost);
      press(projector, state.projector);
    },
  };
}

// The last view stays.
function toggleView(next, name) {
  const shown = new Set(next.views);
  if (!shown.delete(name)) shown.add(name);
  if (shown.size) next.views = VIEWS.filter((view) => shown.has(view));
}

function buildPredict(session) {
  const label = "predict: what to guess";
  const choose = () =>
    session.edit("predict", (next) => {
      next.predict = select.value || null;
    });
  const questions = Object.entries(QUESTIONS).map(([name, question]) =>
    option(name, `Guess ${question.label}`),
  );
  const attributes = { class: "cx-select", "aria-label": label, onchange: choose };
  const select = h("select", attributes, option("", "Predict: off"), ...questions);
  return select;
}

function fullScreen(root) {
  if (document.fullscreenElement) document.exitFullscreen();
  else root.requestFullscreen?.();
}
