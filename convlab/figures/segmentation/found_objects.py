"""Objects drawn where they were found: boxes, names, masks, and the way that led there."""

import numpy as np
from matplotlib.patches import Rectangle

from convlab.figures.segmentation.outlines import outline, rgb
from convlab.figures.style import CLASSES, MASKS

_COVER = 0.55  # of a mask's colour on the image


def draw_boxes(ax, image, boxes, colours=MASKS.outline, width=3):
    """Draw an image with boxes.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    image : ndarray of float, shape (rows, columns, 1) or (rows, columns, 3)
        Brightness or colour, from 0 to 1.
    boxes : array_like, shape (n, 4)
        (top, left, bottom, right) in pixels, half-open.
    colours : str or sequence of str, optional
        One for all, or one for each.
    width : float, optional
        Of the lines, in points.

    Returns
    -------
    list of matplotlib.patches.Rectangle

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> (box,) = draw_boxes(Figure().subplots(), np.zeros((8, 9, 1)), [[1, 2, 4, 7]])
    >>> box.get_xy(), box.get_width(), box.get_height()
    ((1.5, 0.5), 5, 3)
    """
    ax.imshow(
        np.broadcast_to(image, (*image.shape[:2], 3)), vmin=0, vmax=1, interpolation="nearest"
    )
    ax.set_axis_off()
    colours = [colours] * len(boxes) if isinstance(colours, str) else colours
    drawn = []
    for (top, left, bottom, right), colour in zip(boxes, colours, strict=True):
        # Pixels are drawn around their numbers, so a box begins half a pixel before.
        box = Rectangle((left - 0.5, top - 0.5), right - left, bottom - top, fill=False)
        box.set(edgecolor=colour, linewidth=width)
        drawn.append(ax.add_patch(box))
    return drawn


def draw_detections(ax, image, found, names, fontsize=16):
    """Draw what was found in an image: each mask, its box, its class and how sure that is.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
    image : ndarray of float, shape (rows, columns, 1) or (rows, columns, 3)
        Brightness or colour, from 0 to 1.
    found : Detections
        Its labels are 5 at most.
    names : sequence of str
        Of class 0 (background), 1, 2 ...
    fontsize : float, optional
        In points.

    Returns
    -------
    list of matplotlib.text.Text
        One for each detection, the surest first.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> from convlab.segmentation.metrics.detected import Detections
    >>> found = Detections(np.array([[1, 2, 4, 7]]), [2], [0.87], np.ones((1, 8, 9), bool))
    >>> words = draw_detections(Figure().subplots(), np.zeros((8, 9, 1)), found, ("", "a", "cat"))
    >>> [word.get_text() for word in words]
    ['cat 0.87']
    """
    picture = np.array(np.broadcast_to(image, (*image.shape[:2], 3)), float)
    order = np.argsort(found.scores, kind="stable")  # the surest is drawn last, above the others
    boxes, labels, scores, masks = (np.asarray(part)[order] for part in found)
    colours = [CLASSES[label - 1] for label in labels]
    for mask, colour in zip(masks, colours, strict=True):
        strength = np.where(outline(mask.astype(int), 1), 1.0, _COVER * mask)[..., None]
        picture = picture * (1 - strength) + rgb(colour) / 255 * strength
    draw_boxes(ax, picture, boxes, colours)
    words = []
    for box, label, score, colour in zip(boxes, labels, scores, colours, strict=True):
        word = ax.text(box[1] - 0.5, box[0] - 0.5, f"{names[label]} {score:.2f}")
        word.set(fontsize=fontsize, va="bottom" if box[0] > len(picture) / 8 else "top")
        word.set_bbox({"facecolor": colour, "edgecolor": "none", "pad": 1.5})
        words.append(word)
    return words[::-1]


def tile(grids, columns=2, gap=1):
    """Lay small pictures of one size side by side, with white between them.

    Parameters
    ----------
    grids : ndarray of float, shape (n, rows, columns, 3)
        From 0 to 1.
    columns : int, optional
        How many in a row.
    gap : int, optional
        Pixels between them.

    Returns
    -------
    ndarray of float, shape (rows of all, columns of all, 3)

    Examples
    --------
    >>> tile(np.zeros((3, 4, 5, 3))).shape
    (9, 11, 3)
    """
    count, high, wide, _ = grids.shape
    rows = -(-count // columns)
    page = np.ones((rows * (high + gap) - gap, columns * (wide + gap) - gap, 3))
    for number, grid in enumerate(grids):
        top, left = (number // columns) * (high + gap), (number % columns) * (wide + gap)
        page[top : top + high, left : left + wide] = grid
    return page


def draw_regions(axes, image, proposals, grids, found, names, fontsize=17):
    """Draw the way from an image to its objects: proposals, aligned regions, detections.

    Parameters
    ----------
    axes : sequence of four matplotlib.axes.Axes
        Side by side.
    image : ndarray of float, shape (rows, columns, 1) or (rows, columns, 3)
        Brightness or colour, from 0 to 1.
    proposals : ndarray, shape (n, 4)
        Boxes, the likeliest first.
    grids : ndarray of float, shape (m, side, side, 3)
        Some regions, read from the image.
    found : Detections
    names : sequence of str
        Of class 0 (background), 1, 2 ...
    fontsize : float, optional
        In points.

    Returns
    -------
    list of matplotlib.text.Text
        The titles.
    """
    side = grids.shape[1]
    draw_boxes(axes[0], image, [])
    draw_boxes(axes[1], image, proposals, width=2)
    axes[2].imshow(tile(grids), vmin=0, vmax=1, interpolation="nearest")
    axes[2].set_axis_off()
    draw_detections(axes[3], image, found, names, fontsize=fontsize - 3)
    words = ("image", f"{len(proposals)} proposals", f"regions, {side} x {side}", "objects")
    arrows = ("", *["\N{RIGHTWARDS ARROW}  "] * 3)
    return [
        ax.set_title(arrow + title, fontsize=fontsize)
        for ax, arrow, title in zip(axes, arrows, words, strict=True)
    ]
