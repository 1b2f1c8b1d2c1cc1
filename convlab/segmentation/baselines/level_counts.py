"""How many pixels of each class have each grey level, or colour: all that a table needs to know."""

import numpy as np

LEVELS = 256


class Counts:
    """Pixels of each level and class, image by image, by grey and by colour.

    Parameters
    ----------
    pairs : iterable of tuple
        Images, float of shape (rows, columns, channels), and masks, int of shape (rows, columns).
    n_classes : int
        How many classes there are.
    apart : bool, optional
        Whether the colours of each image are kept, for `each_colour`: that takes memory.

    Attributes
    ----------
    each : list of ndarray of int64, shape (256, n_classes)
        Of each image, by grey.
    colour : ndarray of int64, shape (n_levels, n_classes)
        Of all images together, by colour; by grey if there is one channel.
    coloured : bool
        Whether there are several channels.
    """

    def __init__(self, pairs, n_classes, apart=False):
        self.each, self.colour, self.coloured = [], 0, False
        self._colours, self._n_classes = [], n_classes
        for image, mask in pairs:
            self.each.append(count_levels(levels(image), mask, n_classes))
            if image.shape[-1] > 1:
                self.coloured = True
                n_levels = 16 ** image.shape[-1]
                counts = count_levels(colours(image), mask, n_classes, n_levels)
                if apart:
                    held = np.flatnonzero(counts).astype(np.int32)  # few of many
                    self._colours.append((held, counts.flat[held].astype(np.int32)))
                self.colour = self.colour + counts
            else:
                self.colour = self.colour + self.each[-1]

    @property
    def each_colour(self):
        """The pixels of each colour and class, image by image; of grey images, their levels."""
        if not self.coloured:
            yield from self.each
        for held, counts in self._colours:
            whole = np.zeros_like(self.colour)
            whole.flat[held] = counts
            yield whole


def levels(image):
    """Give each pixel the number of its grey level.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns, channels)
        Brightness, from 0 to 1; of several channels, their mean.

    Returns
    -------
    ndarray of int64, shape (rows, columns)
        From 0 to 255.

    Examples
    --------
    >>> levels(np.array([[[0.0], [0.5], [1.0]]])).tolist()
    [[0, 128, 255]]
    """
    return np.rint(image.mean(axis=-1) * (LEVELS - 1)).astype(np.int64)


def colours(image):
    """Give each pixel the number of its colour: 16 steps of red, green and blue each.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns, channels)
        Brightness, from 0 to 1. With one channel, `levels`.

    Returns
    -------
    ndarray of int64, shape (rows, columns)
        From 0 to 4095.

    Examples
    --------
    >>> colours(np.array([[[0.0, 0.5, 1.0]]])).tolist()
    [[143]]
    """
    if image.shape[-1] == 1:
        return levels(image)
    steps = np.minimum((image * 16).astype(np.int64), 15)
    return steps @ (16 ** np.arange(image.shape[-1])[::-1])


def count_levels(numbers, mask, n_classes, n_levels=LEVELS):
    """Count the pixels of each level and class.

    Parameters
    ----------
    numbers : ndarray of int, shape (rows, columns)
        The level of each pixel.
    mask : ndarray of int, shape (rows, columns)
        The class of each.
    n_classes, n_levels : int
        How many there are.

    Returns
    -------
    ndarray of int64, shape (n_levels, n_classes)

    Examples
    --------
    >>> count_levels(np.array([[0, 1, 1]]), np.array([[0, 1, 0]]), 2, 2).tolist()
    [[1, 0], [1, 1]]
    """
    cells = numbers * n_classes + mask
    return np.bincount(cells.ravel(), minlength=n_levels * n_classes).reshape(-1, n_classes)


def confusion_of(table, counts):
    """Say what a table's answer looks like: how many pixels of each class get which.

    Parameters
    ----------
    table : ndarray of int, shape (n_levels,)
        The class that each level gets.
    counts : ndarray of int, shape (n_levels, n_classes)
        As `count_levels` gives them.

    Returns
    -------
    ndarray of int64, shape (n_classes, n_classes)
        Row: the true class. Column: the answer.

    Examples
    --------
    >>> confusion_of(np.array([0, 1]), np.array([[5, 1], [2, 7]])).tolist()
    [[5, 2], [1, 7]]
    """
    n_classes = counts.shape[1]
    return np.stack([counts[table == label].sum(axis=0) for label in range(n_classes)], axis=1)
