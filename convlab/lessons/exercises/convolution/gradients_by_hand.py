"""Gradients by hand: on a pixel, on three weights, and back through a ReLU."""

import numpy as np

from convlab.lessons.exercises.judging import Exercise

check_pixel_gradient = Exercise(
    "The gradient on the middle pixel of 3 x 3, kernel [[1, 2], [3, 4]].",
    1234,
    {
        4321: "The flip is missing: the cell at the top left reads this pixel with the 4.",
        11110: "That is all weights times all cotangents. Each cell uses one weight here.",
        1111: "Each cotangent comes back times the weight that lies on the pixel.",
        10: "Each weight comes back times a cotangent.",
    },
    "All four cells read the middle pixel. With which weight does each?",
)

check_weight_gradient = Exercise(
    "The gradient on three weights: pixels 5 to 9, stride 2, cotangent [1, 10].",
    (75, 86, 97),
    {
        (65, 76, 87): "That is stride 1. The second output cell starts 2 pixels later.",
        (57, 68, 79): "The cotangent is not flipped: 1 belongs to the first place of the kernel.",
        (97, 86, 75): "That is the wrong way round: the first weight meets pixels 5 and 7.",
        (12, 14, 16): "Those are sums of pixels. Multiply each pixel by its cotangent first.",
    },
    "The first weight meets pixels 5 and 7: multiply each by its cotangent, and add.",
)


def check_relu_pullback(pullback) -> str:
    """Check a function that carries a cotangent back through a ReLU.

    Parameters
    ----------
    pullback : callable, or None
        ``pullback(cotangent, before)``, where ``before`` is what the ReLU read. One that
        returns None is not answered yet.

    Examples
    --------
    >>> check_relu_pullback(lambda cotangent, before: cotangent * (before > 0))
    'Right.'
    """
    before = np.array([-2.0, 3.0, 0.0, 5.0, -1.0])
    cotangent = np.array([10.0, -20.0, 30.0, 40.0, 50.0])
    hints = {
        (
            10,
            -20,
            30,
            40,
            50,
        ): "Nothing is masked. Look at what the ReLU read, not at what it wrote.",
        (0, -20, 30, 40, 0): "Where the ReLU read 0, let nothing through, as TensorFlow does.",
        (0, 0, 30, 40, 0): "The sign of the cotangent does not matter, only that of before.",
        (0, 0, 0, 40, 0): "The sign of the cotangent does not matter, only that of before.",
        (0, 3, 0, 5, 0): "That is the ReLU itself. Multiply the cotangent by its slope.",
        (0, 1, 0, 1, 0): "That is the slope. Multiply the cotangent by it.",
    }
    answer = None if pullback is None else pullback(cotangent.copy(), before.copy())
    answer = answer if answer is None else np.asarray(answer, dtype=float)
    slip = "The slope of a ReLU is 1 where it read more than 0, and 0 elsewhere."
    return Exercise("", (0, -20, 0, 40, 0), hints, slip)(answer)
