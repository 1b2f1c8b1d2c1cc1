"""A dense layer as a kernel, the places of a window, the bilinear tent, and a skip of scores."""

import numpy as np

from convlab.lessons.exercises.judging import Exercise
from convlab.lessons.exercises.written import Written

check_dense_kernel = Exercise(
    "The kernel (rows, columns, in, out) of a dense layer: 4096 units on 7 x 7 cells of 512.",
    (7, 7, 512, 4096),
    {
        (1, 1, 512, 4096): "That sees one cell. The dense layer sees all 49 at once.",
        (1, 1, 25088, 4096): "The number of weights is right, but a cell has 512 channels only.",
        (3, 3, 512, 4096): "The kernel must cover the whole map that was flattened.",
        (7, 7, 4096, 512): "What comes in stands before what goes out.",
        (512, 7, 7, 4096): "Rows and columns come first, then the channels.",
    },
    "One weight for each row, column and channel that comes in, and for each unit that goes out.",
)

check_window_places = Exercise(
    "Places (down, across) of a window of 224 x 224, 32 pixels apart, on 384 x 512 pixels.",
    (6, 10),
    {
        (12, 16): "That is the image divided by 32. The last windows would hang over its rim.",
        (5, 9): "Those are the steps. There is one place more than steps.",
        (10, 6): "Down comes first, then across.",
        (160, 288): "Those are pixels that are left for the window to move. It steps by 32.",
        (161, 289): "That is with steps of 1 pixel.",
    },
    "How far can the window move? Divide by the step, and count the first place too.",
)

check_tent = Exercise(
    "The five weights, along one axis, that interpolate with stride 3.",
    (1 / 3, 2 / 3, 1, 2 / 3, 1 / 3),
    {
        (1, 2, 3, 2, 1): "The slope is right. Where a cell meets nobody else, its value must stay.",
        (1 / 9, 2 / 9, 1 / 3, 2 / 9, 1 / 9): "Those add up to 1. They must add up to 3: one for "
        "each of the three cells that a cell becomes.",
        (0.25, 0.5, 1, 0.5, 0.25): "Half of a half is no straight line. Go down in equal steps.",
        (0.5, 0.75, 1, 0.75, 0.5): "The neighbour is 3 cells away. There the tent must be 0.",
        (0, 0.5, 1, 0.5, 0): "That reaches 0 after 2 cells. With stride 3 it takes 3.",
    },
    "1 in the middle, 0 at a distance of 3, straight in between.",
    tolerance=0.005,
)


def _dense_at_each_place(cells, weights, bias, rows, columns):
    down, across = cells.shape[0] - rows + 1, cells.shape[1] - columns + 1
    return np.array([
        [cells[r : r + rows, c : c + columns].ravel() @ weights + bias for c in range(across)]
        for r in range(down)
    ])  # fmt: skip


def _channels_flattened_first(cells, weights, bias, rows, columns):
    down, across = cells.shape[0] - rows + 1, cells.shape[1] - columns + 1
    return np.array([
        [
            cells[r : r + rows, c : c + columns].transpose(2, 0, 1).ravel() @ weights + bias
            for c in range(across)
        ]
        for r in range(down)
    ])  # fmt: skip


def _draw_cells(rng):
    rows, columns, channels, units = rng.integers(2, 5, 4)
    cells = rng.normal(size=(rows + rng.integers(1, 4), columns + rng.integers(1, 5), channels))
    weights = rng.normal(size=(rows * columns * channels, units))
    return cells, weights, rng.normal(size=units), int(rows), int(columns)


check_dense_places = Written(
    "The answers of a dense layer at every place of a larger map.",
    _dense_at_each_place,
    _draw_cells,
    {
        "The bias is missing: each unit adds its own at every place.": lambda c, w, b, i, j: (
            _dense_at_each_place(c, w, 0 * b, i, j)
        ),
        "Flatten each window as Keras does: rows, then columns, then channels.": (
            _channels_flattened_first
        ),
        "The places run down first: rows of the result are rows of the map.": lambda *given: (
            _dense_at_each_place(*given).transpose(1, 0, 2)
        ),
        "That is the first place alone. Move on by one cell, down and across.": lambda *given: (
            _dense_at_each_place(*given)[0, 0]
        ),
    },
    "Take the first window by hand: cells[:rows, :columns].ravel() @ weights + bias.",
)


def _stretched(cells, stride):
    """Lay a tent over each cell; half a stride of it hangs over each end, and is cut off."""
    tent = 1 - np.abs(np.arange(2 * stride) - (2 * stride - 1) / 2) / stride
    wide = np.zeros(stride * (len(cells) + 1))
    for place, cell in enumerate(cells):
        wide[place * stride : (place + 2) * stride] += cell * tent
    return wide[stride // 2 : stride // 2 + stride * len(cells)]


def _cut_at_the_end(cells, stride):
    wide = np.append(cells, 0)
    last = _stretched(wide, stride)
    return np.append(last[stride // 2 :], np.zeros(stride))[: stride * len(cells)]


check_stretch = Written(
    "Stretch a row of cells by a tent, as the FCN's last layer does.",
    _stretched,
    lambda rng: (rng.normal(size=rng.integers(3, 8)), int(2 * rng.integers(1, 5))),
    {
        "That repeats each cell. A tent mixes two neighbours.": np.repeat,
        "The tent's sides are 2 * stride pixels apart, so two neighbours overlap; yours do "
        "not.": lambda cells, stride: np.kron(
            cells, 1 - np.abs(np.arange(stride) - (stride - 1) / 2) / stride
        ),
        "You cut a whole stride off the beginning. Cut half a stride off each end.": (
            _cut_at_the_end
        ),
        "The first and the last half stride have one neighbour only: what is missing counts as 0, "
        "and is not repeated.": lambda cells, stride: np.interp(
            (np.arange(stride * len(cells)) + 0.5) / stride - 0.5, np.arange(len(cells)), cells
        ),
    },
    "Stamp the row 1, 0, 0 with stride 2: it must give 0.75, 0.75, 0.25, 0, 0, 0.",
)


def _doubled(scores):
    along = np.apply_along_axis(_stretched, 0, scores, 2)
    return np.apply_along_axis(_stretched, 1, along, 2)


def _third_skip(scores, features, weights, bias):
    return _doubled(scores) + features @ weights + bias


def _draw_skip(rng):
    rows, columns, channels, classes = rng.integers(2, 6, 4)
    return (
        rng.normal(size=(rows, columns, classes)),
        rng.normal(size=(2 * rows, 2 * columns, channels)),
        rng.normal(size=(channels, classes)),
        rng.normal(size=classes),
    )


check_third_skip = Written(
    "Double the scores of stride 8, and add those of the level of stride 4.",
    _third_skip,
    _draw_skip,
    {
        "The bias of the 1 x 1 convolution is missing.": lambda s, f, w, b: _third_skip(
            s, f, w, 0 * b
        ),
        "You repeat the scores. Double them with the tent, along rows and along columns.": (
            lambda s, f, w, b: s.repeat(2, axis=0).repeat(2, axis=1) + f @ w + b
        ),
        "Those are the new scores alone. The doubled ones are added to them.": lambda s, f, w, b: (
            f @ w + b
        ),
        "Those are the old scores, doubled. What does the finer level say?": lambda s, f, w, b: (
            _doubled(s)
        ),
        "An FCN adds the two; to join them as channels is what a U-Net does.": lambda s, f, w, b: (
            np.concatenate([_doubled(s), f @ w + b], axis=-1)
        ),
    },
    "Try scores of 0 first: then the 1 x 1 convolution of the features must come out.",
)
