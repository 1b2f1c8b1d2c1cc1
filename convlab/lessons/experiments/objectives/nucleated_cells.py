"""Pictures on which brightness does not give the answer away: find the cells with a nucleus."""

import numpy as np

from convlab.segmentation.data.synthetic.textured_shapes import smooth_noise

SIDE = 64
TRIES = 60
NUCLEUS = 0.45  # its radius, as a share of the cell's
USUAL = {"radius": (7.0, 10.0), "wanted": (1, 2), "others": (1, 2)}
RARE = {"radius": (3.2, 4.2), "wanted": (1, 1), "others": (3, 5)}


def nucleated_cells(count, rng, radius=(7.0, 10.0), wanted=(1, 2), others=(1, 2), noise=0.07):
    """Draw cells with a nucleus, which are to be found, among cells without one.

    Parameters
    ----------
    count : int
        How many pictures.
    rng : numpy.random.Generator
        Where the randomness comes from.
    radius : tuple of float, optional
        Smallest and largest radius of a cell, in pixels.
    wanted, others : tuple of int, optional
        Fewest and most cells with a nucleus, and without. One that finds no room in 60 tries is
        left out; the first wanted one always finds it.
    noise : float, optional
        Standard deviation of what is added to each pixel.

    Returns
    -------
    images : ndarray of float32, shape (count, 64, 64, 1)
        Brightness, from 0 to 1.
    masks : ndarray of uint8, shape (count, 64, 64)
        1 on the whole of a cell with a nucleus.

    Notes
    -----
    In a picture all cells are brighter than the ground or all are darker, and a nucleus lies to the
    other side of the ground. So no threshold tells the two kinds apart: the body of a wanted cell
    is as bright as that of another.

    Examples
    --------
    >>> images, masks = nucleated_cells(2, np.random.default_rng(0))
    >>> images.shape, masks.shape
    ((2, 64, 64, 1), (2, 64, 64))
    """
    pairs = [_picture(rng, radius, wanted, others, noise) for _ in range(count)]
    images, masks = (np.stack(parts) for parts in zip(*pairs, strict=True))
    return images[..., None], masks


def _picture(rng, radius, wanted, others, noise):
    """Draw one picture and its mask."""
    change, mask = np.zeros((SIDE, SIDE)), np.zeros((SIDE, SIDE), np.uint8)
    taken = np.zeros((SIDE, SIDE), bool)
    sign = rng.choice([-1, 1])
    kinds = [True] * rng.integers(*wanted, endpoint=True)
    kinds += [False] * rng.integers(*others, endpoint=True)
    for nucleus in kinds:
        far, size = _free_place(rng, radius, taken)
        if far is None:
            continue
        body = far < size
        change[body] = sign * rng.uniform(0.2, 0.3)
        if nucleus:
            change[far < NUCLEUS * size] = -sign * rng.uniform(0.1, 0.2)
            mask[body] = 1
        taken |= far < size + 2
    clouds = 0.04 * smooth_noise(rng, (SIDE, SIDE), 6)
    image = rng.uniform(0.45, 0.55) + change + clouds
    image += noise * rng.standard_normal((SIDE, SIDE))
    return image.clip(0, 1).astype(np.float32), mask


def _free_place(rng, radius, taken):
    """Find where a cell touches no other: how far each pixel is from its middle, and its size."""
    rows, columns = np.mgrid[:SIDE, :SIDE]
    for _ in range(TRIES):
        size = rng.uniform(*radius)
        row, column = rng.uniform(size + 1, SIDE - 2 - size, 2)
        angle = np.arctan2(rows - row, columns - column)
        waves = 1 + 0.12 * np.sin(rng.integers(2, 5) * angle + rng.uniform(0, 2 * np.pi))
        far = np.hypot(rows - row, columns - column) / waves
        if not (taken & (far < size)).any():
            return far, size
    return None, None
