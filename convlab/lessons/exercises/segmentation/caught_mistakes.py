"""Catch the mistake: phases, crops, and a check that catches what others let pass."""

import numpy as np

from convlab.lessons.exercises.judging import BLANK, RIGHT, Exercise, stopped
from convlab.lessons.exercises.written import Written
from convlab.ops import conv2d_transpose

check_hidden_claims = Exercise(
    "Which of the seven claims holds where the kernel is all ones.",
    2,
    {
        1: "Four sums of nine pixels do not tell sixteen pixels, whatever the weights are.",
        3: "The sizes do not depend on the weights.",
        4: "How much is cropped does not depend on the weights.",
        (2, 5): "Claim 5 is about one shape with other values; its weights are random, not these.",
        (2, 6): "Claim 6 is counted in stamps, which no weight changes.",
        (2, 7): "A row of ones that reaches the new pixels adds no zeros.",
    },
    "For each claim ask: would its check see the difference if all weights were equal?",
    any_order=True,
)

check_phases = Exercise(
    "The phase sums of the weights 1 2 3 4 5 at stride 3.",
    (5, 7, 3),
    {
        (6, 9): "Those are neighbours in threes. A phase takes every third weight.",
        (9, 6): "That is stride 2: 1 + 3 + 5 and 2 + 4. Here every third weight is taken.",
        (3, 7, 5): "The first phase begins with the first weight.",
        (1, 2, 3): "Each phase goes on: after the 1 comes the 4, three weights later.",
    },
    "Number the weights 0 1 2 0 1. Then add those of one number.",
)

check_uneven_same = Exercise(
    "What Keras's ``same`` crops of a transposed convolution with kernel 6 and stride 3.",
    (1, 2),
    {
        (2, 1): "The odd one comes off after, not before.",
        (0, 3): "All of it after? Half of it, rounded down, comes off before.",
        (3, 3): "That is kernel // 2 on both sides, as for stride 1.",
        (2, 3): "That is kernel - 1 in all, as for stride 1. Here it is kernel - stride.",
    },
    "In all, kernel - stride comes off.",
)


def _phase_sums(kernel, stride):
    sums = np.zeros((stride, stride))
    for row, column in np.ndindex(*kernel.shape):
        sums[row % stride, column % stride] += kernel[row, column]
    return sums


def _blocks(kernel, stride):
    """Add neighbours instead: the mistake of taking blocks for phases."""
    edges = [np.arange(0, side, -(-side // stride)) for side in kernel.shape]
    return np.add.reduceat(np.add.reduceat(kernel, edges[0], axis=0), edges[1], axis=1)


def _counts(kernel, stride):
    return _phase_sums(np.ones_like(kernel), stride)


def _kernel_and_stride(rng):
    stride = int(rng.integers(2, 4))
    return rng.integers(-4, 9, (int(rng.integers(3, 5)), int(rng.integers(5, 7)))), stride


check_phase_sums = Written(
    "The sums of the weights that meet at each phase: an array of stride x stride.",
    _phase_sums,
    _kernel_and_stride,
    {
        "Those are blocks of neighbours. Weights that meet stand `stride` apart.": _blocks,
        "Rows and columns are changed about.": lambda kernel, stride: _phase_sums(kernel, stride).T,
        "That counts the weights. Add them.": _counts,
        "Those are means. On a flat input of ones, weights add up.": lambda kernel, stride: (
            _phase_sums(kernel, stride) / np.maximum(_counts(kernel, stride), 1)
        ),
    },
    "`kernel[r::stride, c::stride]` holds the weights of one phase.",
)


def _crop(kernel, stride):
    total = max(kernel - stride, 0)
    return (total // 2, total - total // 2)


check_crop = Written(
    "What ``same`` crops before and after, for a kernel and a stride.",
    _crop,
    lambda rng: (int(rng.integers(1, 9)), int(rng.integers(1, 5))),
    {
        "The odd one comes off after.": lambda k, s: _crop(k, s)[::-1],
        "That is the crop of stride 1.": lambda k, s: _crop(k, 1),
        "A kernel smaller than its stride leaves gaps. Nothing can be cropped.": lambda k, s: (
            (k - s) // 2,
            k - s - (k - s) // 2,
        ),
        "Half of it comes off on each side; then the sizes do not fit.": lambda k, s: (
            max(k - s, 0) // 2,
            max(k - s, 0) // 2,
        ),
    },
    "In all max(kernel - stride, 0) comes off: half of it, rounded down, before.",
    cases=24,
)


def right_layer(numbers, kernel):
    """Run a transposed convolution with stride 2 and ``same``: what the ports ought to do."""
    return conv2d_transpose(numbers, kernel, 2, "same")


PORTS = {
    "the kernel turned by half a turn": lambda y, w: right_layer(y, w[::-1, ::-1]),
    "the kernel transposed": lambda y, w: right_layer(y, w.T),
    "everything shifted by a pixel": lambda y, w: right_layer(np.pad(y, ((0, 1), (0, 1))), w)[
        1:-1, 1:-1
    ],
    "the sign of the numbers lost": lambda y, w: right_layer(np.abs(y), w),
    "kernels transposed unless they are square": lambda y, w: right_layer(
        y, w if w.shape[0] == w.shape[1] else w.T
    ),
    "one pixel in the last row wrong": lambda y, w: _spoilt(right_layer(y, w)),
}
"""Layers that were ported with one mistake each; every one has the right shape."""


def _spoilt(output):
    output = np.array(output)
    output[-1, -2] += 1
    return output


def check_parity(check) -> str:
    """Judge a check of a ported layer: it must pass a good port, and none of six bad ones.

    Parameters
    ----------
    check : callable
        Takes the ported layer and the right one, each a function of numbers and a kernel, and says
        whether they agree.

    Returns
    -------
    str
    """
    if check is None or check is Ellipsis:
        return BLANK
    try:
        verdict = check(right_layer, right_layer)
        passed = {name: bool(check(port, right_layer)) for name, port in PORTS.items()}
    except Exception as error:  # the learner's code: whatever it raises is told, not raised
        return stopped(error)
    if verdict is None:
        return BLANK
    if not verdict:
        return "Not yet: your check refuses a layer that is right."
    missed = [name for name, let_through in passed.items() if let_through]
    if not missed:
        return RIGHT
    return f"Not yet: your check lets {len(missed)} of {len(PORTS)} bad ports pass: " + (
        f"{'; '.join(missed)}."
    )
