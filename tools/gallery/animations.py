"""Convolution and its transpose, one cell at a time: scenes that `gallery` films.

A scene is a strip of arrays on one ``ax``. Its ``play`` changes the picture and yields how long
it stays, in milliseconds: first with a cleared output, then cell after cell, then complete.
"""

import numpy as np

from convlab.figures.arrays import DIGIT, FIT, ArrayArtist
from convlab.figures.cell_shapes import floored
from convlab.figures.glyphs import fitting_height, glyph_path, number_strings, text_width
from convlab.figures.layout import Arrow, Lines, Strip
from convlab.figures.steps import TIMES, Sliding

PAUSE, END = 1000, 2400  # milliseconds of the cleared picture, and of the complete one
_STEPS, _SHORTEST, _LONGEST = 14000, 400, 1400  # of all steps together, and of one step
_SUM = 0.27  # the height of a sum's digits, in cells
_SPACE = "\N{FIGURE SPACE}"  # as wide as a digit


def step_time(steps):
    """Return how long one of so many steps stays, in milliseconds.

    Examples
    --------
    >>> step_time(4), step_time(16), step_time(36)
    (1400, 870, 400)
    """
    return int(np.clip(_STEPS // steps, _SHORTEST, _LONGEST)) // 10 * 10


class Filling(ArrayArtist):
    """An array that fills up: shades and sizes of its numbers are those of the ``largest``."""

    def __init__(self, ax, role, largest):
        super().__init__(ax, role)
        largest = np.asarray(largest)
        self.scale = np.abs(largest).max()
        self.tallest = floored(fitting_height(number_strings(largest).ravel().tolist(), DIGIT, FIT))

    def update(self, values, **options):
        """Show the numbers so far; NaN where there is none yet."""
        super().update(values, **{**options, "scale": self.scale})

    def _numbers(self, values, hide, shift):
        _, offsets, colours = super()._numbers(values, hide, shift)
        self.digit_height = min(self.digit_height, self.tallest)
        texts = self.strings.ravel().tolist()
        return [glyph_path(text, self.digit_height) for text in texts], offsets, colours


class _Scene:
    """A strip that is laid out once, with its ``terms`` in place, and then stands still."""

    _settled = False

    def place(self):
        """Find a place for everything, the first time; later moves would make the film shake."""
        if not self._settled:
            super().place()
            self._settled = True

    def play(self):
        """Yield after each change of the picture how many milliseconds it stays.

        Yields
        ------
        int
        """
        cells = list(np.ndindex(self.steps))
        yield from self._shown(None, 0, PAUSE)
        for count, cell in enumerate(cells, 1):
            yield from self._shown(cell, count, step_time(len(cells)))
        yield from self._shown(None, len(cells), END)

    def _shown(self, cell, count, milliseconds):
        self.show(cell, count)
        yield milliseconds


class Gathering(_Scene, Sliding):
    """A convolution: each output cell gathers the patch that the kernel stands on.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    image : ndarray, shape (rows, columns)
        What the kernel reads, zeros and all.
    given : ndarray of bool, shape of ``image``
        False where a zero was put in, around or between.
    kernel : ndarray, shape (kernel rows, kernel columns)
    places : ndarray, shape (*output, *image)
        The kernel where it stands for each output cell; NaN where it does not reach.
    output : ndarray, shape (output rows, output columns)
    titles : tuple of str
        Those of image, kernel and output.
    """

    def __init__(self, ax, image, given, kernel, places, output, titles):
        self.image, self.kernel = ArrayArtist(ax, "input"), ArrayArtist(ax, "kernel")
        self.output = Filling(ax, "output", output)
        self.sign, self.arrow = Lines(ax, 0.42), Arrow(ax)
        parts = [self.image, self.sign, self.kernel, self.arrow, self.output]
        Strip.__init__(self, ax, parts, margin=0.15)
        self.below = self.terms = Lines(ax, _SUM)
        self.steps, self.titles = output.shape, titles
        self.arrays = image, given, kernel, places, output.astype(float)
        self.show(tuple(np.array(output.shape) - 1), output.size)  # settles the layout

    def show(self, cell, count):
        """Show the output's first ``count`` cells, and how ``cell`` is made."""
        image, given, kernel, places, output = self.arrays
        weights = np.full(image.shape, np.nan) if cell is None else places[cell]
        self.update(
            image, kernel, so_far(output, count), weights=weights, cell=cell, titles=self.titles,
            roles=np.where(given, "", "padding"),
        )  # fmt: skip


class Stamping(_Scene, Strip):
    """A transposed convolution: each input cell adds its stamp to the output.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    small : ndarray, shape (rows, columns)
    kernel : ndarray, shape (kernel rows, kernel columns)
    stamps : ndarray, shape (*small, *kernel)
        Each number of ``small`` times the kernel.
    places : ndarray, shape (*small, *canvas)
        The kernel where each stamp lands on the output before it is cropped; NaN elsewhere.
    totals, counts : ndarray, shape (small cells, *canvas)
        After each stamp, the sums so far, and how many stamps have reached a cell.
    kept : ndarray of bool, shape of the canvas
        False in the margin that is cropped.
    titles : tuple of str
        Those of input, kernel, stamp and output.
    """

    def __init__(self, ax, small, kernel, stamps, places, totals, counts, kept, titles):
        self.small, self.kernel = ArrayArtist(ax, "input"), ArrayArtist(ax, "kernel")
        self.stamp = Filling(ax, "output", stamps.reshape(-1, stamps.shape[-1]))
        self.total = Filling(ax, "output", totals[-1])
        self.times, self.equals, self.arrow = Lines(ax, 0.42), Lines(ax, 0.42), Arrow(ax)
        parts = [self.small, self.times, self.kernel, self.equals, self.stamp, self.arrow]
        super().__init__(ax, [*parts, self.total], margin=0.15)
        self.below = self.terms = Lines(ax, _SUM)
        self.steps, self.titles = small.shape, titles
        self.arrays = small, kernel, stamps, places, totals, counts, kept
        self.show(tuple(np.array(small.shape) - 1), small.size)  # settles the layout

    def show(self, cell, count):
        """Show the sum of the first ``count`` stamps, and the one of ``cell`` outlined."""
        small, kernel, stamps, places, totals, counts, kept = self.arrays
        reached = None if cell is None else ~np.isnan(places[cell])
        stamp = np.full(kernel.shape, np.nan) if cell is None else stamps[cell]
        self.small.update(small, highlight=cell, title=self.titles[0])
        self.kernel.update(kernel, title=self.titles[1])
        self.stamp.update(stamp, highlight=None if cell is None else np.s_[:], title=self.titles[2])
        self.times.update([TIMES])
        self.equals.update(["="])
        covered = counts[count - 1] if count else np.zeros_like(counts[0])
        total = np.where(covered > 0, totals[count - 1], np.nan)
        if cell is None:
            total[~kept] = np.nan  # the first picture is cleared; the last is cropped
        roles = np.where(kept, np.where(covered > 1, "overlap", ""), "padding")
        self.total.update(total, roles=roles, highlight=reached, title=self.titles[3])
        self.terms.update([] if cell is None else self._sums(stamp, count, reached))
        self.place()

    def _sums(self, stamp, count, reached):
        """Return lines that say what was there, what is added and what there is now."""
        totals = self.arrays[4]
        before = totals[count - 2] if count > 1 else np.zeros_like(totals[0])
        sums = zip(before[reached], stamp.ravel(), totals[count - 1][reached], strict=True)
        texts = [f"{old:.0f} + {new:.0f} = {now:.0f}" for old, new, now in sums]
        widest = max(map(text_width, texts))
        return [_columns(row, widest) for row in np.reshape(texts, stamp.shape)]


def _columns(texts, widest):
    """Return texts in one line, each with the room that the widest of all lines needs."""
    room = [(widest - text_width(text)) / text_width(_SPACE) for text in texts[:-1]]
    return "".join(
        text + round(3 + blank) * _SPACE for text, blank in zip(texts, [*room, 0], strict=True)
    ).rstrip()


def so_far(values, count):
    """Return an array with NaN after its first ``count`` cells.

    Examples
    --------
    >>> so_far(np.array([[1.0, 2.0], [3.0, 4.0]]), 3).tolist()
    [[1.0, 2.0], [3.0, nan]]
    """
    done = np.arange(values.size).reshape(values.shape) < count
    return np.where(done, values, np.nan)
