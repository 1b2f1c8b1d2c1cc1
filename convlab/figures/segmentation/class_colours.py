"""One colour for each class, and an image tinted by its classes."""

import numpy as np
from matplotlib.colors import hsv_to_rgb, to_rgb

from convlab.figures.style import CLASSES


def class_colours(n_classes):
    """Choose a colour for each class above 0: Okabe and Ito's as far as they go, then hues.

    Parameters
    ----------
    n_classes : int
        How many classes there are, background included.

    Returns
    -------
    list
        As Matplotlib takes colours.

    Examples
    --------
    >>> class_colours(3)
    ['#56B4E9', '#E69F00']
    """
    more = max(n_classes - 1 - len(CLASSES), 0)
    hues = [tuple(hsv_to_rgb((i / more, 0.5, 0.7)).tolist()) for i in range(more)]
    return [*CLASSES, *hues][: n_classes - 1]


def class_picture(grey, labels, n_classes):
    """Tint an image by the class of each pixel.

    Parameters
    ----------
    grey : ndarray of float, shape (rows, columns)
        Brightness, from 0 to 1.
    labels : ndarray of int, shape (rows, columns)
        Classes; what is 0 is left grey.
    n_classes : int
        How many there are.

    Returns
    -------
    ndarray of float, shape (rows, columns, 3)

    Examples
    --------
    >>> class_picture(np.zeros((1, 2)), np.array([[0, 1]]), 2).round(2).tolist()
    [[[0.0, 0.0, 0.0], [0.24, 0.49, 0.64]]]
    """
    grey = np.repeat(np.asarray(grey, float)[..., None], 3, axis=-1)
    tints = np.array([(0, 0, 0), *map(to_rgb, class_colours(n_classes))])
    return np.where(labels[..., None] > 0, 0.3 * grey + 0.7 * tints[labels], grey)


def draw_classes(axes, grey, labels, truth, n_classes, names=None):
    """Draw a prediction beside the truth, in the colours of the classes, with a legend.

    Parameters
    ----------
    axes : sequence of two matplotlib.axes.Axes
        Where to draw.
    grey : ndarray of float, shape (rows, columns)
        Brightness, from 0 to 1.
    labels, truth : ndarray of int, shape (rows, columns)
        Classes, as predicted and as they are.
    n_classes : int
        How many there are.
    names : sequence of str, optional
        What the classes from 1 on are called.

    Returns
    -------
    matplotlib.image.AxesImage
        The prediction; ``set_data(class_picture(...))`` changes it in place.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> labels = np.array([[0, 1, 2]])
    >>> axes = Figure().subplots(1, 2)
    >>> draw_classes(axes, np.zeros((1, 3)), labels, labels, 3).get_array().shape
    (1, 3, 3)
    """
    names = names or [f"class {label}" for label in range(1, n_classes)]
    shown = [ax.imshow(class_picture(grey, what, n_classes), interpolation="nearest")
             for ax, what in zip(axes, (labels, truth), strict=True)]  # fmt: skip
    for ax, title in zip(axes, ("predicted", "true"), strict=True):
        ax.set_axis_off()
        ax.set_title(title, fontsize=18)
    for name, colour in zip(names, class_colours(n_classes), strict=True):
        axes[0].plot([], [], "s", color=colour, markersize=14, label=name)
    axes[0].figure.legend(loc="outside lower center", ncols=min(n_classes - 1, 5), fontsize=16,
                          frameon=False)  # fmt: skip
    return shown[0]
