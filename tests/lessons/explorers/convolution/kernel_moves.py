"""Random moves of the explorer of kernels, and the arrays that it begins with."""

import numpy as np

from convlab.lessons.explorers.convolution.kernels import (
    KERNELS,
    PADDINGS,
    cut_patch,
    photograph,
)

PATCH, PHOTO = cut_patch(photograph()), photograph()


def random_positions(explorer, rng, count):
    """Name a kernel or type a few weights, move every slider, then step to a random cell."""
    for _ in range(count):
        moves = {"kernel": str(rng.choice(list(KERNELS)))}
        if rng.random() < 0.5:
            boxes = rng.choice([f"w{i}{j}" for i in range(3) for j in range(3)], 3, replace=False)
            moves = {str(box): int(rng.integers(-9, 10)) for box in boxes}
        moves |= {"stride": int(rng.integers(1, 4)), "dilation": int(rng.integers(1, 5))}
        explorer.set(**moves, padding=str(rng.choice(PADDINGS)), cell=0)
        explorer.set(cell=int(rng.integers(0, explorer.controls["cell"].max + 1)))
        yield explorer.state


def weights_in(state):
    return np.array([state[f"w{row}{column}"] for row, column in np.ndindex(3, 3)]).reshape(3, 3)
