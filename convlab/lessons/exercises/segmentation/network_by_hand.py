"""A network in NumPy: gradients by hand, Adam's first step, and pullbacks that a learner writes."""

import numpy as np

from convlab.lessons.exercises.judging import Exercise
from convlab.lessons.exercises.pullbacks import Pullback
from convlab.lessons.exercises.written import Written

check_pooled_gradient = Exercise(
    "The gradient of the window [[5, 5], [1, 2]], row by row, if 8 comes back to its largest.",
    (8, 0, 0, 0),
    {
        (4, 4, 0, 0): "That shares it. One cell gets all: the first of the largest.",
        (8, 8, 0, 0): "That makes it twice as much. One cell gets it.",
        (0, 8, 0, 0): "It is the first of the largest in reading order.",
        (2, 2, 2, 2): "That is average pooling.",
    },
    "The cell that was taken gets everything, and the others nothing.",
)

check_skip_gradient = Exercise(
    "The gradient of a number that gets 0.3 through the pooling and 0.5 over the skip.",
    0.8,
    {
        0.5: "The way through the pooling counts too.",
        0.3: "The way over the skip counts too.",
        0.4: "They are added, not averaged.",
        0.15: "They are added, not multiplied: the two ways lie side by side.",
    },
    "The number is used twice. A change of it is felt in two places.",
    tolerance=1e-6,
)

check_adam_steps = Exercise(
    "A weight of 1 after Adam's first step, with gradient 0.02 and learning rate 0.001.",
    0.999,
    {
        0.99998: "That is gradient descent. Adam divides the gradient by its own size.",
        1.001: "Downhill is against the sign of the gradient.",
        0.9999: "The averages begin at 0, and the step makes up for that: it is not 0.1 of it.",
        0.98: "Adam divides the gradient by its own size: it does not matter that it is 0.02.",
    },
    "In the first step both averages are the gradient itself, up to sign and square root.",
    tolerance=1e-5,
)


def enlarge(x):
    """Repeat each pixel in a block of 2 x 2: nearest neighbour, the way up without weights.

    Parameters
    ----------
    x : ndarray, shape (rows, columns, channels)

    Returns
    -------
    ndarray, shape (2 * rows, 2 * columns, channels)

    Examples
    --------
    >>> enlarge(np.array([[[1], [2]]]))[..., 0]
    array([[1, 1, 2, 2],
           [1, 1, 2, 2]])
    """
    return x.repeat(2, axis=0).repeat(2, axis=1)


check_enlarge_pullback = Pullback(
    "The pullback of enlarge, which repeats each pixel in a block of 2 x 2: pullback(dy, x).",
    enlarge,
    lambda rng: (rng.standard_normal(tuple(rng.integers(2, 5, 3))),),
    {
        "A pixel was used four times, and the four gradients are added, not averaged.": (
            lambda dy, x: dy.reshape(len(x), 2, x.shape[1], 2, -1).mean(axis=(1, 3))
        ),
        "That is one of the four places where a pixel was used. Add all four.": (
            lambda dy, x: dy[::2, ::2]
        ),
        "That takes the largest of the four. They are added.": (
            lambda dy, x: dy.reshape(len(x), 2, x.shape[1], 2, -1).max(axis=(1, 3))
        ),
    },
)


def instance_norm(x, gamma):
    """Normalise each channel of each image by its own mean and variance.

    Parameters
    ----------
    x : ndarray, shape (batch, rows, columns, channels)
    gamma : ndarray, shape (channels,)
        What each channel is multiplied by afterwards.

    Returns
    -------
    ndarray
        Of the shape of x.

    References
    ----------
    Ulyanov, Vedaldi and Lempitsky, "Instance normalization", 2016, arXiv:1607.08022.

    Examples
    --------
    >>> x = np.array([1.0, 3.0]).reshape(1, 2, 1, 1)
    >>> instance_norm(x, np.array([10.0])).ravel().round(2)
    array([-10.,  10.])
    """
    return gamma * _normalised(x, (1, 2))[0]


def _normalised(x, axes):
    root = np.sqrt(x.var(axes, keepdims=True) + 1e-3)
    return (x - x.mean(axes, keepdims=True)) / root, root


def _norm_pullback(dy, x, gamma, axes=(1, 2), over=(0, 1, 2)):
    """Go back through a normalisation over some axes; gamma's gradient is a sum over others."""
    n, root = _normalised(x, axes)
    kept = dy.mean(axes, keepdims=True) + n * (dy * n).mean(axes, keepdims=True)
    return gamma / root * (dy - kept), (dy * n).sum(over)


def _without(x, gamma, dy, wrong):
    """Give the right gradient of gamma with a wrong one of x."""
    return wrong, _norm_pullback(dy, x, gamma)[1]


check_instance_norm_pullback = Pullback(
    "The pullback of instance_norm: pullback(dy, x, gamma) gives the gradients of x and of gamma.",
    instance_norm,
    lambda rng: (
        rng.normal(1.0, 2.0, (int(rng.integers(2, 4)), 3, int(rng.integers(2, 5)), 2)),
        rng.uniform(0.5, 2.0, 2) * (1, -1),
    ),
    {
        "That is batch normalisation: its means run over the batch too, and here they must not.": (
            lambda dy, x, gamma: _norm_pullback(dy, x, gamma, axes=(0, 1, 2))
        ),
        "The mean and the deviation are held still here, but they follow x: subtract two terms.": (
            lambda dy, x, gamma: _without(x, gamma, dy, gamma / _normalised(x, (1, 2))[1] * dy)
        ),
        "The gradient of gamma is right. In that of x, multiply by gamma.": (
            lambda dy, x, gamma: _without(
                x, gamma, dy, _norm_pullback(dy, x, np.ones_like(gamma))[0]
            )
        ),
        "The gradient of x is right. That of gamma is a sum, also over the images: dy times n.": (
            lambda dy, x, gamma: (
                _norm_pullback(dy, x, gamma)[0],
                (dy * _normalised(x, (1, 2))[0]).mean((0, 1, 2)),
            )
        ),
        "The gradient of x is right. That of gamma is dy times n, not dy alone.": (
            lambda dy, x, gamma: (_norm_pullback(dy, x, gamma)[0], dy.sum((0, 1, 2)))
        ),
    },
    wanted=2,
)


def _softmax(logits):
    powers = np.exp(logits - logits.max(-1, keepdims=True))
    return powers / powers.sum(-1, keepdims=True)


def _one_hot(logits, labels):
    return (labels[..., None] == np.arange(logits.shape[-1])).astype(float)


def _classes_case(rng):
    shape = tuple(rng.integers(2, 5, 2))
    return 2 * rng.standard_normal((*shape, 3)), rng.integers(0, 3, shape)


check_softmax_gradient = Written(
    "The gradient of the mean cross-entropy of several classes: gradient(logits, labels).",
    lambda logits, labels: (_softmax(logits) - _one_hot(logits, labels)) / labels.size,
    _classes_case,
    {
        "The loss is a mean over the pixels: divide by how many there are.": (
            lambda logits, labels: _softmax(logits) - _one_hot(logits, labels)
        ),
        "The sign is wrong: it is what is said, less what is true.": (
            lambda logits, labels: (_one_hot(logits, labels) - _softmax(logits)) / labels.size
        ),
        "Divide by the number of pixels, not of logits.": (
            lambda logits, labels: (_softmax(logits) - _one_hot(logits, labels)) / logits.size
        ),
        "That is a sigmoid of each class. Classes that exclude each other share a softmax.": (
            lambda logits, labels: (
                (1 / (1 + np.exp(-logits)) - _one_hot(logits, labels)) / labels.size
            )
        ),
    },
    "It is what is said, the softmax, less what is true, over the number of pixels.",
)
