"""Volumes by hand, and code that is written: right answers, and each slip by its name."""

import numpy as np
import pytest

from convlab.backend import keras
from convlab.lessons.exercises.judging import BLANK, rejects
from convlab.lessons.exercises.segmentation import volumes_by_hand as lesson
from convlab.segmentation.metrics import dice
from convlab.segmentation.models.blocks.volume_strides import strides_for


def block(voxel, shape, block):
    return [min(max(v - b // 2, 0), s - b) for v, s, b in zip(voxel, shape, block, strict=True)]


def test_right_answers_are_taken():
    layer = keras.layers.Conv3D(16, 3)
    layer.build((None, 4, 4, 4, 8))
    assert lesson.check_kernel_weights(layer.count_params()) == "Right."
    assert lesson.check_memory("8") == "Right."
    assert lesson.check_strides(lambda spacing: strides_for(spacing, 1)[0]) == "Right."
    assert lesson.check_volume_dice(dice) == "Right."
    assert lesson.check_block(block) == "Right."


def unclipped(voxel, shape, block):
    return np.maximum(np.subtract(voxel, np.asarray(block) // 2), 0)


def planes(truth, found):
    return np.mean([dice(*pair) for pair in zip(truth, found, strict=True)])


@pytest.mark.parametrize(
    ("check", "wrong", "said"),
    [
        (lesson.check_kernel_weights, 3456, "biases are missing"),
        (lesson.check_kernel_weights, 1168, "two axes"),
        (lesson.check_memory, 4, "for an image"),
        (lesson.check_strides, lambda spacing: (2, 2, 2), "halve every axis"),
        (lesson.check_strides, lambda s: [2 if x <= 2 * min(s) else 1 for x in s], "wait too"),
        (lesson.check_strides, lambda s: [1 if x < 2 * min(s) else 2 for x in s], "way round"),
        (lesson.check_volume_dice, planes, "mean of the planes"),
        (lesson.check_block, unclipped, "its end"),
        (lesson.check_block, lambda v, s, b: np.clip(v, 0, np.subtract(s, b)), "half a block"),
    ],
)
def test_each_slip_is_named(check, wrong, said):
    assert said in check(wrong)
    assert rejects(check, wrong)


def test_a_blank_is_no_answer():
    for check in (lesson.check_strides, lesson.check_volume_dice, lesson.check_block):
        assert check(None) == check(lambda *arguments: None) == BLANK
