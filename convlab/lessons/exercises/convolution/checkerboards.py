"""Even stamps, weights without stripes, and a kernel that is bilinear for any stride."""

import numpy as np

from convlab.lessons.exercises.judging import Exercise
from convlab.lessons.exercises.written import Written

check_even_weights = Exercise(
    "Three weights, 1 first and 3 last, that make no stripes with stride 2.",
    (1, 4, 3),
    {
        (1, 1, 3): "The even cells get 1 + 3, the odd cells get 1.",
        (1, 2, 3): "The even cells get 1 + 3, the odd cells get 2.",
        (1, 3, 3): "The even cells get 1 + 3, the odd cells get 3.",
        4: "The middle weight is right. Write all three.",
    },
    "Two stamps meet on every even cell. Add them there.",
)

check_even_kernels = Exercise(
    "Which kernels from 1 to 9 overlap evenly with stride 3.",
    (3, 6, 9),
    {
        (1, 3, 6, 9): "Kernel 1 leaves two cells of three without a stamp.",
        (3, 6): "9 is one too: three stamps on every cell.",
        (6, 9): "3 is one too: one stamp on every cell.",
        (3,): "3 is one of them. What of the kernels in which 3 fits twice?",
        (2, 4, 6, 8): "Those are even numbers. The stride here is 3.",
        (3, 5, 7, 9): "Those are odd numbers. What has to divide what?",
    },
    "Lay the stamps out, three cells apart, and count on three cells that follow each other.",
    any_order=True,
)


def _phase_sums(w, stride):
    phases = [[w[a::stride, b::stride].sum() for b in range(stride)] for a in range(stride)]
    return np.array(phases)


def _draw_kernel(rng):
    stride = int(rng.integers(2, 4))
    rows, columns = stride + rng.choice([1, 2, 3], 2, replace=False)
    return rng.integers(1, 10, (rows, columns)).astype(float), stride


check_phase_sums = Written(
    "The sum of the weights that each phase gets, down and across, as a stride x stride array.",
    _phase_sums,
    _draw_kernel,
    {
        "Rows and columns are swapped.": lambda w, stride: _phase_sums(w, stride).T,
        "That cuts the kernel into blocks. A phase takes every stride-th weight.": (
            lambda w, stride: np.array(
                [
                    [part.sum() for part in np.array_split(band, stride, axis=1)]
                    for band in np.array_split(w, stride, axis=0)
                ]
            )
        ),
        "Those are the means. On an output cell the weights add up.": (
            lambda w, stride: np.array(
                [[w[a::stride, b::stride].mean() for b in range(stride)] for a in range(stride)]
            )
        ),
        "These are the counts of the stamps. Add the weights.": (
            lambda w, stride: _phase_sums(np.ones_like(w), stride)
        ),
    },
    "The weights 1 2 1 down and across, stride 2, give four times 4.",
)


def _evened(w, stride):
    output = w.astype(float)
    for a, b in np.ndindex(stride, stride):
        output[a::stride, b::stride] /= w[a::stride, b::stride].sum()
    return output


check_evened = Written(
    "The same kernel, each phase divided by its sum, so that a grey picture stays as it is.",
    _evened,
    _draw_kernel,
    {
        "All weights are divided by one number. That keeps the stripes.": lambda w, s: w / w.sum(),
        "All weights are divided by one number, and multiplied by the number of phases. "
        "That keeps the brightness on average, and the stripes.": lambda w, s: w * s * s / w.sum(),
        "Rows and columns are each made even alone; the phases of both are not.": (
            lambda w, s: w / w.sum(axis=0, keepdims=True)
        ),
    },
    "Afterwards every one of the stride x stride phase sums is 1.",
)


def _bilinear(stride):
    taps = np.arange(2 * stride)
    return 1 - np.abs(taps + 0.5 - stride) / stride


check_bilinear = Written(
    "The 2 x stride weights that make straight lines between the numbers, along one axis.",
    _bilinear,
    lambda rng: (int(rng.integers(2, 9)),),
    {
        "Each phase must add up to 1: divide less.": lambda s: _bilinear(s) / _bilinear(s).sum(),
        "Those sum to 1 in each phase, and are flat: repeated, not straight, numbers.": (
            lambda s: np.full(2 * s, 0.5)
        ),
        "The two middle weights lie half a cell from the centre, so none of them is 1.": (
            lambda s: 1 - np.abs(np.arange(2 * s) - s) / s
        ),
    },
    "For stride 2 it is 0.25, 0.75, 0.75, 0.25.",
)
