"""Surface distances from all pairs of pieces, without a shortcut."""

from itertools import product

import numpy as np
from scipy import ndimage
from scipy.spatial.distance import cdist
from skimage import measure

SETTINGS = [
    ((14, 19), 1), ((17, 12), (2, 1)), ((9, 23), (0.3, 1.7)),
    ((7, 9, 8), 1), ((6, 11, 9), (3, 1, 0.7)),
]  # fmt: skip


CASES = [(shape, spacing, seed) for shape, spacing in SETTINGS for seed in range(4)]


def blobs(shape, seed):
    """Draw two unlike heaps of blobs, some of which touch the edge of the image."""
    noise = np.random.default_rng(seed).normal(size=(2, *shape))
    smooth = [ndimage.gaussian_filter(part, 1.2) for part in noise]
    return tuple(
        part > np.quantile(part, level) for part, level in zip(smooth, (0.7, 0.8), strict=True)
    )


def per_axis(spacing, axes):
    return np.broadcast_to(np.array(spacing, float), axes)


def brute_elements(mask, spacing):
    """Find every corner around which pixels differ, one at a time, and measure its piece."""
    padded = np.pad(mask, 1).astype(float)
    spacing = per_axis(spacing, mask.ndim)
    places, sizes = [], []
    for place in product(*[range(side + 1) for side in mask.shape]):
        block = padded[tuple(np.s_[i : i + 2] for i in place)]
        if 0 < block.sum() < block.size:
            places.append(np.array(place) * spacing)
            if mask.ndim == 2:
                lines = [line * spacing for line in measure.find_contours(block, 0.5)]
                sizes.append(sum(np.hypot(*np.diff(line, axis=0).T).sum() for line in lines))
            else:
                corners, faces, *_ = measure.marching_cubes(block, 0.5, spacing=tuple(spacing))
                sizes.append(measure.mesh_surface_area(corners, faces))
    return np.array(places), np.array(sizes)


def brute(truth, prediction, spacing):
    """Measure from every piece to every other, and keep the shortest way."""
    (a, a_sizes), (b, b_sizes) = (brute_elements(mask, spacing) for mask in (truth, prediction))
    ways = cdist(a, b)
    return ways.min(axis=1), a_sizes, ways.min(axis=0), b_sizes


def brute_percentile(distances, sizes):
    """Go up the distances until 95 % of the outline is behind."""
    for distance in np.unique(distances):
        if sizes[distances <= distance].sum() >= 0.95 * sizes.sum() - 1e-6:
            return distance
    raise AssertionError("95 % of an outline are always within its largest distance")
