"""The answers of the last lesson's exercises are the ones that convlab computes."""

import re

import numpy as np

from convlab.backend import keras
from convlab.lessons.exercises.segmentation import context_and_boxes
from convlab.segmentation.models.blocks.context_layers import AdaptiveAveragePooling, ResizeLike
from convlab.segmentation.models.inspect.atrous_reach import atrous_reach


def test_field_of_rates():
    assert context_and_boxes.check_field_of_rates(len(atrous_reach((1, 2, 5)))) == "Right."
    for wrong, said in ((8, "one side"), (len(atrous_reach((1, 1, 1))), "rates 1, 1, 1"),
                        (len(atrous_reach((5,))), "last layer"), (17.5, "Add up")):  # fmt: skip
        assert re.search(said, context_and_boxes.check_field_of_rates(wrong))


def test_pyramid_channels():
    features = keras.Input((12, 12, 64))
    branches = [features]
    for bins in (1, 2, 3, 6):
        x = keras.layers.Conv2D(16, 1)(AdaptiveAveragePooling(bins)(features))
        branches.append(ResizeLike()([x, features]))
    joined = keras.layers.Concatenate()(branches)
    assert context_and_boxes.check_pyramid_channels(joined.shape[-1]) == "Right."
    assert re.search("share 64", context_and_boxes.check_pyramid_channels(320))


def test_box_overlap():
    first, second = np.zeros((2, 6, 6), bool)
    first[0:4, 0:4] = second[2:6, 1:5] = True
    shared = np.count_nonzero(first & second)
    right = shared / np.count_nonzero(first | second)
    assert context_and_boxes.check_box_overlap(round(right, 3)) == "Right."
    for wrong, said in ((shared / 32, "counted twice"), (shared / 16, "not by one box"),
                        (shared, "part they share")):  # fmt: skip
        assert re.search(said, context_and_boxes.check_box_overlap(wrong))
