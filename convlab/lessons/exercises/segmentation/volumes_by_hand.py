"""What a third axis costs, strides in millimetres, blocks of a volume, and Dice of a whole one."""

import numpy as np

from convlab.lessons.exercises.judging import Exercise
from convlab.lessons.exercises.written import Written

check_kernel_weights = Exercise(
    "Weights of a 3 x 3 x 3 convolution from 8 channels to 16, biases counted.",
    3472,
    {
        3456: "The biases are missing: one for each of the 16 channels that are written.",
        1168: "That kernel has two axes. A third multiplies by 3 once more.",
        3464: "There is one bias for each channel that is written, not for each that is read.",
    },
    "A kernel for each channel that is written reads 3 x 3 x 3 voxels of every channel.",
)

check_memory = Exercise(
    "By how much the memory of a training step grows where every side of a volume doubles.",
    8,
    {4: "That is for an image. A volume has a third side.", 2: "Every side doubles, not one."},
    "Count the voxels of a map before and after.",
)


def _strides(spacing):
    least = min(spacing)
    return tuple(2 if side < 2 * least else 1 for side in spacing)


def _anisotropic(rng):
    """Draw three spacings, the planes farther apart than the pixels, by less and by more than 2."""
    pixel = rng.uniform(0.4, 1.2)
    longer = rng.choice([1.0, 1.5, 1.9, 2.0, 3.2, 5.0])
    third = 3.0 if longer == 2.0 else 1.3  # so that a case tells the slips apart
    return (tuple(float(pixel * side) for side in rng.permutation([longer, 1.0, third])),)


check_strides = Written(
    "The stride of the next level, from the spacing of its three axes.",
    _strides,
    _anisotropic,
    {
        "You halve every axis. One whose voxels are long already has to wait.": lambda s: (2, 2, 2),
        "It is the other way round: short axes are halved, long ones wait.": (
            lambda s: tuple(3 - stride for stride in _strides(s))
        ),
        "You halve the shortest axis alone. All that are shorter than twice it are halved.": (
            lambda s: tuple(2 if side == min(s) else 1 for side in s)
        ),
        "An axis exactly twice as long as the shortest has to wait too.": (
            lambda s: tuple(2 if side <= 2 * min(s) else 1 for side in s)
        ),
    },
    "Compare each side of a voxel with twice the shortest one.",
    cases=24,
)


def _dice(truth, found):
    return 2 * np.sum(truth & found) / (np.sum(truth) + np.sum(found))


def _of_planes(truth, found):
    pairs = list(zip(truth, found, strict=True))
    return np.mean([_dice(*pair) if np.any(pair) else 1.0 for pair in pairs])


def _volumes(rng):
    """Draw two masks of a volume of uneven sides, with planes that are empty in both."""
    shape = tuple(int(n) for n in rng.permutation([3, 5, 7]))
    truth, found = rng.random((2, *shape)) < 0.4
    truth[0], found[0] = False, False
    truth[1, 0, 0] = found[1, 0, 0] = True
    return truth, found


check_volume_dice = Written(
    "Dice of a whole volume.",
    _dice,
    _volumes,
    {
        "That is the mean of the planes' Dice. One small plane counts as much as a large one "
        "there; count the voxels of all planes together.": _of_planes,
        "That is the IoU.": lambda t, f: np.sum(t & f) / np.sum(t | f),
        "The factor 2 is missing.": lambda t, f: _dice(t, f) / 2,
    },
    "Count what is shared and what both hold, over all three axes.",
)


def _block(voxel, shape, block):
    start = np.asarray(voxel) - np.asarray(block) // 2
    return np.clip(start, 0, np.asarray(shape) - np.asarray(block))


def _voxels(rng):
    """Draw a voxel, often near a border, the shape of its volume and that of a block."""
    block = rng.permutation([3, 4, 6])
    shape = block + rng.integers(2, 9, 3)
    corner = rng.choice([0.0, 0.5, 1.0], 3)
    voxel = np.round(corner * (shape - 1)).astype(int)
    return tuple(tuple(int(n) for n in part) for part in (voxel, shape, block))


check_block = Written(
    "Where a block starts that has a voxel in its middle, as far as the volume allows.",
    _block,
    _voxels,
    {
        "The block leaves the volume at its end. It may start no later than shape - block.": (
            lambda v, s, b: np.maximum(np.subtract(v, np.asarray(b) // 2), 0)
        ),
        "The block starts before the volume does. It may start no earlier than 0.": (
            lambda v, s, b: np.minimum(np.subtract(v, np.asarray(b) // 2), np.subtract(s, b))
        ),
        "The voxel is at the start of the block. Go back by half a block.": (
            lambda v, s, b: np.clip(v, 0, np.subtract(s, b))
        ),
    },
    "voxel - block // 2, kept between 0 and shape - block, along each axis.",
    cases=24,
)
