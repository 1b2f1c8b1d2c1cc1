// convlab's live U-Net: a segmentation network that is computed, trained and painted in the page.
// `render` shows it in a notebook (anywidget), `open` on a page of its own; the rest is for tests.

import { render } from "./page/notebook.js";

export { applied, unbroken } from "./break/edits.js";
export { plainEngine } from "./engine/plain.js";
export { bestEngine, simdEngine } from "./engine/simd.js";
export { LOSSES } from "./layers/losses.js";
export { explain } from "./look/explain.js";
export { fields } from "./look/fields.js";
export { adam, start } from "./net/adam.js";
export { fromBytes, toBytes } from "./net/bytes.js";
export { forward } from "./net/network.js";
export { init, planOf } from "./net/parameters.js";
export { embed, open } from "./page/standalone.js";
export { npz } from "./take/zip.js";
export { createTasks } from "./worker/tasks.js";

export default { render };
