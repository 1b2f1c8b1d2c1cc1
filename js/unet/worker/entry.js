// A worker's own program: it is told a task, and sends back what came of it.

import { bestEngine } from "../engine/simd.js";
import { createTasks } from "./tasks.js";

const tasks = createTasks(bestEngine());

/** The buffers within a result: they are handed over, not copied. */
function buffers(value, found = new Set()) {
  if (ArrayBuffer.isView(value)) found.add(value.buffer);
  else if (value && typeof value === "object") {
    for (const part of Object.values(value)) buffers(part, found);
  }
  return found;
}

self.onmessage = ({ data: { id, task, given } }) => {
  try {
    const result = tasks[task](given);
    self.postMessage({ id, result }, { transfer: [...buffers(result)] });
  } catch (error) {
    self.postMessage({ id, error: error.message });
  }
};
