// What each control is for, in a sentence: its tooltip. The key is the end of the control's name.

const TIPS = {
  convolution: "Convolution: reads a window of the input for each number of the output",
  "transposed convolution": "Transposed: each number of the input stamps the kernel on the output",
  "one dimension": "One dimension: a row of numbers, as in sound or text",
  "two dimensions": "Two dimensions: an image of rows and columns",
  preset: "Ready-made settings, each with a point to see",
  "undo (Ctrl+Z)": "Undo the last change (Ctrl+Z)",
  "redo (Ctrl+Y)": "Redo what was undone (Ctrl+Y)",
  "back to the beginning": "Reset: back to how the explorer opened; undo brings your settings back",
  "send the output back through the transposed matrix":
    "Take the output as the new input of the transpose: the size comes back, the numbers do not",
  "ghost: show what was there before a control moved":
    "Show the old numbers small beside the new ones, after a control has moved",
  "projector: large digits, high contrast": "Large digits and high contrast, for a projector",
  "full screen": "Full screen, and back",
  "predict: what to guess": "Hide a number, guess it, and see whether you are right",
  "show grids": "Show or hide the grids: input, kernel and output side by side",
  "show matrix": "Show or hide the matrix: the same convolution as one matrix product",
  "show gather": "Show or hide gather: the products that one output number adds up",
  "show stamp": "Show or hide stamp: what one input number adds to the output",
  "show zeros": "Show or hide the inserted zeros: the transpose as a convolution of a spread input",
  "show overlap": "Show or hide overlap: how often each place is covered",
  "show photo": "Show or hide the photograph that the kernel slides over",
  "show formula": "Show or hide the formula: the sum behind the number you look at",
  "show code": "Show or hide the code: the same in convlab and in Keras",
  "padding valid": "Valid: no padding; the kernel stays inside the image",
  "padding same": "Same: as much padding as keeps the size at stride 1",
  "padding sides": "Each side: set the padding of top, bottom, left and right yourself",
  "input rows": "Input: how many rows and columns the image has",
  "input columns": "Input: how many rows and columns the image has",
  "kernel rows": "Kernel: how many rows and columns the sliding window has",
  "kernel columns": "Kernel: how many rows and columns the sliding window has",
  "stride rows": "Stride: how far the kernel moves from window to window",
  "stride columns": "Stride: how far the kernel moves from window to window",
  "dilation rows": "Dilation: how far apart the cells of the kernel lie",
  "dilation columns": "Dilation: how far apart the cells of the kernel lie",
  "output padding rows": "Output padding: chooses among the sizes that the transpose could return",
  "output padding columns":
    "Output padding: chooses among the sizes that the transpose could return",
  "padding top": "Rows of zeros above the image",
  "padding bottom": "Rows of zeros below the image",
  "padding left": "Columns of zeros left of the image",
  "padding right": "Columns of zeros right of the image",
  "channels in": "How many layers of numbers the input has, as red, green and blue",
  "channels out": "How many layers of numbers the output has: one kernel for each",
  "channel in front, in": "Which input channel the pictures show in front",
  "channel in front, out": "Which output channel the pictures show in front",
  play: "Play: go from number to number (Space)",
  "step back": "One number back ( [ )",
  "step forward": "One number on ( ] )",
  "time: which cell": "Go to any number: drag from the first to the last",
  "step through the input cells": "Walk through the numbers of the input",
  "step through the output cells": "Walk through the numbers of the output",
  speed: "How fast it plays",
  "the state as one line of Python": "All of this as one line of Python: copy it, or type another",
};

/** @param {HTMLElement} root */
export function writeTips(root) {
  for (const element of root.querySelectorAll("[aria-label]")) {
    const name = element.getAttribute("aria-label") ?? "";
    const tip = TIPS[name] ?? TIPS[name.replace(/^[^:]*: /, "")];
    if (!tip) continue;
    (element.closest("label.cx-slider") ?? element).setAttribute("title", tip);
    if (element.closest("label.cx-slider")) element.setAttribute("title", tip);
  }
}
