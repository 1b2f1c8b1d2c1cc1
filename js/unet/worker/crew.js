// The workers: as many as there are cores. Each computes for itself, so that the page never stalls.

import SOURCE from "worker:source";
import { bestEngine } from "../engine/simd.js";
import { createTasks } from "./tasks.js";

/**
 * @typedef {ReturnType<typeof createTasks>} Tasks
 *
 * @typedef {object} Crew
 * @property {number} count
 * @property {<Task extends keyof Tasks>(worker: number, task: Task,
 *   given: Parameters<Tasks[Task]>[0]) => Promise<ReturnType<Tasks[Task]>>} ask
 * @property {() => void} close
 */

const MOST = 8; // parts of a batch

/** @returns {Crew} */
export function createCrew() {
  const count = Math.min(Math.max(navigator.hardwareConcurrency || 1, 1), MOST);
  const address = URL.createObjectURL(new Blob([SOURCE], { type: "text/javascript" }));
  let own = /** @type {ReturnType<typeof alone> | null} */ (null);
  const instead = () => (own ??= alone());
  try {
    const workers = Array.from({ length: count }, () => createMember(new Worker(address), instead));
    return {
      count,
      ask: (worker, task, given) => workers[worker % count].ask(task, given),
      close() {
        for (const worker of workers) worker.close();
        URL.revokeObjectURL(address);
      },
    };
  } catch {
    return { count: 1, ask: (_, task, given) => instead()(task, given), close() {} };
  }
}

/**
 * A page may forbid workers at once, or a moment later: the worker then fails before it has answered
 * anything, and what it was asked is computed `instead`.
 * @param {Worker} worker
 * @param {() => ReturnType<typeof alone>} instead
 */
function createMember(worker, instead) {
  let serial = 0;
  let heard = false;
  let refused = false;
  const waiting = new Map();
  worker.onmessage = ({ data: { id, result, error } }) => {
    heard = true;
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) resolve(result);
    else reject(new Error(error));
  };
  worker.onerror = (event) => {
    refused ||= !heard;
    for (const { task, given, resolve, reject } of waiting.values()) {
      if (refused) instead()(task, given).then(resolve, reject);
      else reject(new Error(event.message));
    }
    waiting.clear();
    if (refused) event.preventDefault();
  };
  return {
    ask: (task, given) =>
      refused
        ? instead()(task, given)
        : new Promise((resolve, reject) => {
            waiting.set(++serial, { task, given, resolve, reject });
            worker.postMessage({ id: serial, task, given });
          }),
    close: () => worker.terminate(),
  };
}

/** Without workers: one task after the other, in the page itself. */
function alone() {
  const tasks = /** @type {any} */ (createTasks(bestEngine()));
  return (/** @type {string} */ task, /** @type {unknown} */ given) =>
    /** @type {Promise<any>} */ (
      new Promise((resolve, reject) => {
        setTimeout(() => {
          try {
            resolve(tasks[task](given));
          } catch (error) {
            reject(error);
          }
        });
      })
    );
}
