"""What finds objects without a network: tables of colours, a border's colour, local contrast."""

import numpy as np
from scipy import ndimage

from convlab.lessons.experiments.skip_connections.scoring import scores

BINS = 24
WINDOWS = (3, 5, 7, 9)
LEVELS = 60


def trivial_scores(learnt, validation, test):
    """Score what needs no network; each has a threshold, and validation chooses it.

    Parameters
    ----------
    learnt, validation, test : tuple of ndarray
        Images, float32, shape (count, side, side, 3), and masks of 0 and 1.

    Returns
    -------
    dict of str to dict of str to float
        By name, the scores of the test part, as `scores` gives them.
    """
    tables = {blur: colour_table(_blurred(learnt[0], blur), learnt[1]) for blur in (1, 3)}
    windows = {f"window {side}": _contrast(side) for side in WINDOWS}
    chosen = max(windows, key=lambda name: _threshold(windows[name], validation)[1])
    ways = {
        "colour lookup": lambda images: look_up(tables[1], images),
        "blurred colour lookup": lambda images: look_up(tables[3], _blurred(images, 3)),
        "distance from the border's colour": border_distance,
        "local contrast": windows[chosen],
    }
    found = {}
    for name, way in ways.items():
        level, _ = _threshold(way, validation)
        found[name] = scores(test[1], way(test[0]) > level)
    return found


def colour_table(images, masks):
    """Count, for each colour, the share of its pixels that are object.

    The median colour of a picture is taken off first, so that one picture's blue is another's.
    Each of the three numbers has ``BINS`` bins; a colour never met counts as ground.
    """
    bins = _bins(images)
    all_of_it = np.bincount(bins.ravel(), minlength=BINS**3)
    objects = np.bincount(bins.ravel(), masks.ravel(), minlength=BINS**3)
    return objects / np.maximum(all_of_it, 1)


def look_up(table, images):
    """Give each pixel the share that the table has for its colour."""
    return table[_bins(images)]


def border_distance(images):
    """Measure how far each pixel's colour is from the median colour of the picture's rim."""
    rims = np.concatenate([images[:, 0], images[:, -1], images[:, :, 0], images[:, :, -1]], axis=1)
    away = images - np.median(rims, axis=1)[:, None, None]
    return np.linalg.norm(ndimage.uniform_filter(away, (0, 3, 3, 0)), axis=-1)


def _contrast(side):
    """Make a function: the standard deviation of the brightness around each pixel."""

    def contrast(images):
        grey = images.mean(axis=-1)
        mean = ndimage.uniform_filter(grey, (0, side, side))
        return np.sqrt(np.maximum(ndimage.uniform_filter(grey**2, (0, side, side)) - mean**2, 0))

    return contrast


def _threshold(way, validation):
    """Choose the level above which a pixel is object; return it and its IoU on validation."""
    images, masks = validation
    values = way(images)
    levels = np.quantile(values, np.linspace(0.3, 0.99, LEVELS))
    found = [scores(masks, values > level, boundary=False)["iou"] for level in levels]
    return levels[int(np.argmax(found))], max(found)


def _bins(images):
    centred = images - np.median(images, axis=(1, 2), keepdims=True)
    cut = np.clip(((centred + 1) / 2 * BINS).astype(int), 0, BINS - 1)
    return (cut[..., 0] * BINS + cut[..., 1]) * BINS + cut[..., 2]


def _blurred(images, side):
    return ndimage.uniform_filter(images, (0, side, side, 0))
