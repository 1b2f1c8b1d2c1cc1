// The workers: as many as there are cores. Each computes for itself, so that the page never stalls.

import SOURCE from "worker:source";
import { plainEngine } from "../engine/plain.js";
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
  try {
    const address = URL.createObjectURL(new Blob([SOURCE], { type: "text/javascript" }));
    const workers = Array.from({ length: count }, () => createMember(new Worker(address)));
    return {
      count,
      ask: (worker, task, given) => workers[worker % count].ask(task, given),
      close() {
        for (const worker of workers) worker.close();
        URL.revokeObjectURL(address);
      },
    };
  } catch {
    return alone(); // a page that forbids workers
  }
}

/** @param {Worker} worker */
function createMember(worker) {
  let serial = 0;
  const waiting = new Map();
  worker.onmessage = ({ data: { id, result, error } }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) resolve(result);
    else reject(new Error(error));
  };
  return {
    ask: (task, given) =>
      new Promise((resolve, reject) => {
        waiting.set(++serial, { resolve, reject });
        worker.postMessage({ id: serial, task, given });
      }),
    close: () => worker.terminate(),
  };
}

/** @returns {Crew} */
function alone() {
  const tasks = /** @type {any} */ (createTasks(plainEngine()));
  const later = (task, given) =>
    new Promise((resolve, reject) => {
      setTimeout(() => {
        try {
          resolve(tasks[task](given));
        } catch (error) {
          reject(error);
        }
      });
    });
  return { count: 1, ask: (_, task, given) => /** @type {any} */ (later(task, given)), close() {} };
}
