"""What the gallery's rows are, and how each becomes a file: the same bytes every time."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np
from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from PIL import Image

COLOURS = 255  # of a GIF; one more means "as before"
_FLAT = 48  # as many flat colours as an animation has at most


class Row(NamedTuple):
    """One picture: ``draw()`` returns its figure."""

    draw: Callable[[], Figure]
    caption: str
    alt: str


class Film(NamedTuple):
    """One animation: ``play()`` yields, for each frame, a figure and its milliseconds."""

    play: Callable[[], Iterator[tuple[Figure, int]]]
    caption: str
    alt: str
    heading: str
    look_for: str


def save_png(path, figure):
    """Write a figure as pixels."""
    figure.savefig(path, dpi=figure.dpi, metadata={"Software": None})


def save_svg(path, figure):
    """Write a figure as outlines, for print, without the date and the names of the day."""
    nameless = {"Date": None, "Creator": None}
    with rc_context({"svg.hashsalt": "convlab", "svg.fonttype": "path"}):
        figure.savefig(path, format="svg", metadata=nameless)


def save_gif(path, frames):
    """Write a film that starts again for ever.

    Parameters
    ----------
    path : path-like
    frames : iterable of (matplotlib.figure.Figure, int)
        Each is drawn before the next is asked for.

    Notes
    -----
    One palette serves all frames; see `shared_palette`. Nothing is dithered, and each frame holds
    only what changed.
    """
    codes, counts, times = [], Counter(), []
    for figure, milliseconds in frames:
        pixels, picture = _drawn(figure)
        codes.append(pixels)
        counts.update({_code(*colour): count for count, colour in picture.getcolors(1 << 18)})
        times.append(milliseconds)
    kinds = np.array(sorted(counts))
    common = shared_palette(kinds, np.array([counts[kind] for kind in kinds.tolist()]))
    index = np.zeros(1 << 24, dtype=np.uint8)
    index[kinds] = _nearest(kinds, common)
    palette = np.zeros((256, 3), dtype=np.uint8)
    palette[: len(common)] = _channels(common)
    pictures = [Image.fromarray(index[pixels]) for pixels in codes]
    for picture in pictures:
        picture.putpalette(palette.tobytes())  # from shades of grey to colours
    pictures[0].save(
        path, format="GIF", save_all=True, append_images=pictures[1:], duration=times, loop=0,
        disposal=1, optimize=True, transparency=COLOURS, palette=palette.tobytes(),
    )  # fmt: skip


def shared_palette(kinds, counts):
    """Choose the colours of a GIF, all frames considered.

    Parameters
    ----------
    kinds : ndarray of int, shape (colours,)
        Each colour as one number, 0xRRGGBB, in increasing order.
    counts : ndarray of int, shape (colours,)
        How many pixels have it.

    Returns
    -------
    ndarray of int, at most 255 of ``kinds``
        The commonest, so that flat colours stay exact; then, one by one, the colour with the
        greatest distance to all chosen ones times the fourth root of its count, so that the soft
        edges of digits have a near one.

    Examples
    --------
    >>> shared_palette(np.array([0x000000, 0xFFFFFF]), np.array([2, 7])).tolist()
    [0, 16777215]
    """
    channels = _channels(kinds).astype(float)
    chosen = np.lexsort((kinds, -counts))[:_FLAT].tolist()
    away = ((channels[:, None] - channels[chosen]) ** 2).sum(axis=2).min(axis=1)
    while len(chosen) < min(COLOURS, len(kinds)):
        chosen.append(int(np.argmax(away * counts**0.5)))
        away = np.minimum(away, ((channels - channels[chosen[-1]]) ** 2).sum(axis=1))
    return np.sort(kinds[chosen])


def _drawn(figure):
    """Return the figure's pixels, each colour as one number, and as a Pillow image."""
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    pixels = np.asarray(canvas.buffer_rgba())[..., :3]
    return _code(*np.moveaxis(pixels.astype(np.int32), 2, 0)), Image.fromarray(pixels.copy())


def _code(red, green, blue):
    return red << 16 | green << 8 | blue


def _channels(codes):
    return np.stack([codes >> 16, codes >> 8 & 255, codes & 255], axis=-1)


def _nearest(kinds, common):
    """Return for each colour the index of the common colour that is nearest to it."""
    seen, there = _channels(kinds).astype(np.int64), _channels(common).astype(np.int64)
    blocks = np.array_split(seen, max(1, len(seen) // 2000))
    return np.concatenate(
        [((block[:, None] - there) ** 2).sum(axis=2).argmin(axis=1) for block in blocks]
    )
