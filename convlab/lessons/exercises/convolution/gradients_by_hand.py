"""Gradients by hand: on a pixel and on three weights; pullbacks that a learner writes."""

import numpy as np

from convlab.lessons.exercises.judging import Exercise
from convlab.lessons.exercises.pullbacks import Pullback
from convlab.lessons.exercises.written import Written

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


def _relu_case(rng):
    """Draw a cotangent, and what a ReLU read: whole numbers of both signs, some of them 0."""
    shape = tuple(rng.integers(3, 6, 2))
    before = rng.integers(-3, 4, shape).astype(float)
    before.flat[:3] = -2, 0, 3  # in every case, with cotangents that tell the slips apart
    cotangent = rng.standard_normal(shape)
    cotangent.flat[:3] = 1.5, 2.5, -3.5
    return cotangent, before


check_relu_pullback = Written(
    "The pullback of a ReLU: pullback(cotangent, before), where before is what the ReLU read.",
    lambda cotangent, before: np.where(before > 0, cotangent, 0.0),
    _relu_case,
    {
        "Nothing is masked. Look at what the ReLU read, not at what it wrote.": (
            lambda cotangent, before: cotangent
        ),
        "Where the ReLU read 0, let nothing through, as TensorFlow does.": (
            lambda cotangent, before: cotangent * (before >= 0)
        ),
        "The sign of the cotangent does not matter, only that of before.": (
            lambda cotangent, before: np.maximum(cotangent, 0) * (before > 0)
        ),
        "That is the ReLU itself. Multiply the cotangent by its slope.": (
            lambda cotangent, before: np.maximum(before, 0)
        ),
        "That is the slope. Multiply the cotangent by it.": lambda cotangent, before: before > 0,
        "The mask is turned round: let through where the ReLU read more than 0.": (
            lambda cotangent, before: cotangent * (before <= 0)
        ),
    },
    "The slope of a ReLU is 1 where it read more than 0, and 0 elsewhere.",
)


def average_pool(x):
    """Take the mean of each 2 x 2 window.

    Parameters
    ----------
    x : ndarray, shape (rows, columns)
        Both even.

    Returns
    -------
    ndarray, shape (rows / 2, columns / 2)

    Examples
    --------
    >>> average_pool(np.array([[1.0, 3.0, 0.0, 8.0], [5.0, 7.0, 0.0, 0.0]]))
    array([[4., 2.]])
    """
    return (x[::2, ::2] + x[::2, 1::2] + x[1::2, ::2] + x[1::2, 1::2]) / 4


def _repeated(dy):
    return dy.repeat(2, axis=0).repeat(2, axis=1)


def _to_the_corner(dy, x):
    dx = np.zeros_like(x)
    dx[::2, ::2] = dy
    return dx


check_average_pool_pullback = Pullback(
    "The pullback of average pooling, 2 x 2: pullback(dy, x) for x of even sides.",
    average_pool,
    lambda rng: (rng.standard_normal(tuple(2 * rng.integers(2, 5, 2))),),
    {
        "Each pixel has a weight of 1/4 in its mean, and 1/4 of the cotangent comes back.": (
            lambda dy, x: _repeated(dy)
        ),
        "That is one pixel of each window. All four were averaged, and all four get a share.": (
            _to_the_corner
        ),
        "That sends all to the largest pixel, as max pooling does. A mean knows no largest.": (
            lambda dy, x: _repeated(dy) * (x == _repeated(_largest(x)))
        ),
        "The windows are tiled, not enlarged: use repeat along each axis, and not tile.": (
            lambda dy, x: np.tile(dy, (2, 2)) / 4
        ),
    },
)


def _largest(x):
    return np.maximum(
        np.maximum(x[::2, ::2], x[::2, 1::2]), np.maximum(x[1::2, ::2], x[1::2, 1::2])
    )


def _two_maps(rng):
    rows, columns = rng.integers(2, 5, 2)
    return tuple(rng.standard_normal((rows, columns, c)) for c in (rng.integers(1, 3), 3))


check_concatenate_pullback = Pullback(
    "The pullback of putting the channels of a and b side by side: pullback(dy, a, b).",
    lambda a, b: np.concatenate([a, b], axis=-1),
    _two_maps,
    {
        "The two are the wrong way round: the channels of a come first.": (
            lambda dy, a, b: (dy[..., b.shape[-1] :], dy[..., : b.shape[-1]])
        ),
        "Nothing was added, so nothing is shared: each channel's cotangent goes back whole.": (
            lambda dy, a, b: (dy[..., : a.shape[-1]] / 2, dy[..., a.shape[-1] :] / 2)
        ),
    },
    wanted=2,
)


def normalise(x):
    """Shift and scale numbers to mean 0 and variance 1: one channel of batch normalisation.

    Parameters
    ----------
    x : ndarray, shape (cells,)

    Returns
    -------
    ndarray, shape (cells,)

    Examples
    --------
    >>> normalise(np.array([1.0, 3.0])).round(3)
    array([-1.,  1.])
    """
    return (x - x.mean()) / np.sqrt(x.var() + 1e-3)


def _deviation(x):
    return np.sqrt(x.var() + 1e-3)


check_normalise_pullback = Pullback(
    "The pullback of normalise(x): pullback(dy, x).",
    normalise,
    lambda rng: (rng.normal(2.0, 3.0, rng.integers(5, 9)),),
    {
        "The mean and the deviation are held still here, but they follow x: subtract two terms.": (
            lambda dy, x: dy / _deviation(x)
        ),
        "The mean follows x, and you saw it. The deviation follows x too.": (
            lambda dy, x: (dy - dy.mean()) / _deviation(x)
        ),
        "The deviation follows x, and you saw it. The mean follows x too.": (
            lambda dy, x: (dy - normalise(x) * (dy * normalise(x)).mean()) / _deviation(x)
        ),
        "Both terms are there. Divide by the deviation as well.": (
            lambda dy, x: dy - dy.mean() - normalise(x) * (dy * normalise(x)).mean()
        ),
        "Take means over the cells, where you take sums.": (
            lambda dy, x: (dy - dy.sum() - normalise(x) * (dy * normalise(x)).sum()) / _deviation(x)
        ),
    },
)

check_colleague = Exercise(
    "How many of the four faults can pass: loss = output.sum(), a photograph, a blur, stride 2.",
    3,
    {
        4: "Stride 2 pads unevenly here, so swapped pads are caught.",
        2: "Count the flip of y, the forgotten flip of the kernel, and the mask.",
        1: "There is more than one: a sum, a blur and a photograph each hide another fault.",
    },
    "Which fault hides behind a cotangent of ones? Behind a blur? Behind positive numbers?",
)
