// Whether convlab computes the same: a kernel is sent what the page has, and compares.

import { whenAtRest } from "../../shared/rest.js";
import { toBytes } from "../net/bytes.js";

/**
 * What is known of the other implementation.
 * @typedef {{ state: "alone" | "agrees" | "differs", difference?: number }} Verdict
 *
 * @typedef {(given: { params: Uint8Array, image: Uint8Array, logits: Uint8Array, shape: number[],
 *   training: boolean }) => Promise<Verdict>} Check
 */

const WORDS = {
  alone: () => "Computed in your browser; run the cell, and convlab checks it.",
  agrees: (difference) =>
    `convlab computes the same: the logits differ by ${difference.toExponential(0)} at most.`,
  differs: (difference) =>
    `convlab computes something else: a logit differs by ${difference.toExponential(0)}.`,
};

/**
 * @param {import("./studio.js").Studio} studio
 * @param {Check | undefined} check
 * @param {(words: string) => void} say
 */
export function createWitness(studio, check, say) {
  if (!check) return;
  const ask = whenAtRest(async () => {
    const { answer, used, edits, playing } = studio.now;
    if (!answer || playing) return; // a network that learns is another one a moment later
    const { outputs, image } = answer.values;
    const verdict = await check({
      params: toBytes(used),
      image: bytesOf(image.data),
      logits: bytesOf(outputs.data),
      shape: image.shape,
      training: edits.training,
    });
    say(WORDS[verdict.state](verdict.difference ?? 0));
  });
  studio.on("answer", ask);
}

const bytesOf = ({ buffer, byteOffset, byteLength }) =>
  new Uint8Array(buffer.slice(byteOffset, byteOffset + byteLength));
