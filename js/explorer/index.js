// convlab's explorer: one convolution, or its transpose, in every view at once. `render` shows it in
// a notebook (anywidget), `open` on a page of its own; the rest is for tests and for other pages.

import { render } from "./page/notebook.js";

export { PALETTE, shade } from "../shared/colour.js";
export { show } from "../shared/text.js";
export { compute, testimony } from "./model/arithmetic.js";
export { cursorRef, whereIs } from "./model/cells.js";
export { KINDS, LIMITS, PRESETS, VIEWS } from "./model/known.js";
export { isLit, links } from "./model/links.js";
export { nearest } from "./model/nearest.js";
export { settleAxis } from "./model/sizes.js";
export { copy, hasChannels, initial } from "./model/state.js";
export { embed, open } from "./page/standalone.js";
export { arrange } from "./picture/layout.js";
export { convlabCode } from "./python/convlab_code.js";
export { kerasCode } from "./python/keras_code.js";
export { readLine } from "./python/read.js";
export { imageList, kernelList, writeLine } from "./python/write.js";
export { formula, plain, sentence } from "./views/formula.js";
export { QUESTIONS } from "./views/questions.js";
export { sizeRule } from "./views/rules.js";
export { matrixName } from "./views/words.js";

export default { render };
