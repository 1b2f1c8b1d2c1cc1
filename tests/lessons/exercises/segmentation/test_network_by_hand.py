"""The answers of the exercises on the NumPy network are the ones that convlab computes."""

import re

import numpy as np

from convlab.lessons.exercises.segmentation import network_by_hand
from convlab.nn import layers, unet


def test_pooled_gradient():
    window = np.array([[5.0, 5.0], [1.0, 2.0]])[None, ..., None]
    _, pullback = layers.max_pool(window)
    got = pullback(np.full((1, 1, 1, 1), 8.0)).ravel()
    assert network_by_hand.check_pooled_gradient(got) == "Right."
    slips = {(4, 4, 0, 0): "shares", (8, 8, 0, 0): "twice", (0, 8, 0, 0): "first"}
    slips |= {(2, 2, 2, 2): "average", (0, 0, 0, 8): "and the others nothing"}
    for wrong, said in slips.items():
        assert re.search(said, network_by_hand.check_pooled_gradient(wrong))


def test_skip_gradient():
    def through_both(x):
        return 0.3 * x + 0.5 * x

    slope = (through_both(1 + 1e-4) - through_both(1 - 1e-4)) / 2e-4
    assert network_by_hand.check_skip_gradient(round(slope, 8)) == "Right."
    for wrong, said in ((0.5, "pooling"), (0.3, "skip"), (0.4, "averaged"), (0.15, "multiplied")):
        assert re.search(said, network_by_hand.check_skip_gradient(wrong))


def test_adam_s_first_step():
    one = {"w": np.ones(1)}
    after, _ = unet.adam(one, {"w": np.array([0.02])}, unet.start(one), learning_rate=0.001)
    assert network_by_hand.check_adam_steps(round(float(after["w"][0]), 6)) == "Right."
    for wrong, said in ((1 - 0.001 * 0.02, "gradient descent"), (1.001, "Downhill"),
                        (0.9999, "make up|makes up"), (0.98, "its own size")):  # fmt: skip
        assert re.search(said, network_by_hand.check_adam_steps(wrong))
