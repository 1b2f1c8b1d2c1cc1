"""The pictures that the README opens with: a coin being found, and the explorer as it looks.

The first is a training: its numbers differ a little between processors. The second is what a
headless Chromium shows of the explorer's page. So neither is compared byte for byte by a test.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from matplotlib.figure import Figure

from convlab import unet
from convlab.figures.segmentation.answer_pictures import compared, seen
from convlab.figures.style import FONT, PALETTE
from convlab.segmentation.data.coin_photograph import coins, split
from convlab.segmentation.metrics import iou
from tools.gallery.files import save_gif
from tools.stills import explorer_still

LINE = (
    'Explorer("transpose", image=[[2, 1], [4, 4]], kernel=[[1, 4, 1], [1, 4, 3], [3, 3, 1]], '
    'stride=2, views="grids matrix stamp")'
)
STOPS = (0, 20, 40, 80, 160)  # steps after which the unseen rows are answered
SIDE, BATCH, RATE = 128, 8, 1e-2


class Shot(NamedTuple):
    """One picture of the README: ``take(path)`` writes it."""

    take: Callable[[Path], None]
    caption: str
    alt: str


def finding() -> Iterator[tuple[Figure, int]]:
    """Train the U-Net in NumPy on the lower rows, and show what it says of the upper ones.

    Yields
    ------
    matplotlib.figure.Figure, int
        A frame and its milliseconds.
    """
    learnt, unseen = split(coins())
    image, truth = unseen.image[:, :288], unseen.mask[:, :288].astype(int)
    rng = np.random.default_rng(0)
    params = unet.init(rng, channels=1, n_filters=8, n_classes=1)
    state, done = unet.start(params), 0
    for stop in STOPS:
        for _ in range(stop - done):
            images, masks = _crops(learnt, rng)
            params, state, _ = unet.train_step(
                params, state, images, masks, learning_rate=RATE, momentum=0.9
            )
        done = stop
        found = (unet.predict(params, image[None])[0, ..., 0] > 0.5).astype(int)
        words = f"after {stop} steps: IoU {iou(truth, found):.2f}"
        yield _frame(image, truth, found, words), 3500 if stop == STOPS[-1] else 1100


def _crops(sample, rng):
    """Cut a batch of squares out of the rows to learn from, flipped at random."""
    rows, columns = sample.mask.shape
    images, masks = [], []
    for _ in range(BATCH):
        top, left = rng.integers(rows - SIDE + 1), rng.integers(columns - SIDE + 1)
        flip = slice(None, None, rng.choice((-1, 1)))
        part = slice(top, top + SIDE), slice(left, left + SIDE)
        turns, light = int(rng.integers(4)), rng.uniform(-0.2, 0.2)
        images.append(np.rot90(sample.image[part][:, flip], turns) + light)
        masks.append(np.rot90(sample.mask[part][:, flip], turns))
    return np.stack(images), np.stack(masks)


def _frame(image, truth, found, words):
    figure = Figure(figsize=(12, 3.75), dpi=80)
    for at, picture, title in (
        (0.01, seen(image), "rows that the network has not seen"),
        (0.505, compared(seen(image), truth, found), words),
    ):
        ax = figure.add_axes((at, 0.02, 0.485, 0.84))
        ax.imshow(picture, vmin=0, vmax=1, interpolation="nearest", aspect="auto")
        ax.set_axis_off()
        ax.set_title(title, fontproperties=FONT, fontsize=20, color=PALETTE.ink)
    return figure


TOP = {
    "readme_coin.gif": Shot(
        lambda path: save_gif(path, finding()),
        "A U-Net in plain NumPy learns from the lower rows of a photograph, and is asked about "
        "the upper ones. Green is found, pink a false alarm, orange missed.",
        "A film. On the left, coins on a dark cloth. On the right, what a network says of them "
        "while it learns: at first specks everywhere, then blots, and at the end each coin alone.",
    ),
    "readme_explorer.png": Shot(
        lambda path: path.write_bytes(explorer_still(LINE)),
        "The explorer, with a transposed convolution of stride 2: point at a cell, and all that "
        "is tied to it lights up.",
        "The explorer. A 2 by 2 input, a 3 by 3 kernel and a 5 by 5 output; below, the stamp of "
        "the first input cell; on the right, the transposed matrix. One cell, its column and its "
        "stamp are outlined together. Sliders for size, kernel, stride and padding stand on the "
        "left.",
    ),
}
