"""The answers of the exercises on the NumPy network are the ones that convlab computes."""

import re

import numpy as np

from convlab.lessons.exercises.judging import BLANK, RIGHT
from convlab.lessons.exercises.segmentation import network_by_hand as by_hand
from convlab.nn import layers, unet


def test_pooled_gradient():
    window = np.array([[5.0, 5.0], [1.0, 2.0]])[None, ..., None]
    _, pullback = layers.max_pool(window)
    got = pullback(np.full((1, 1, 1, 1), 8.0)).ravel()
    assert by_hand.check_pooled_gradient(got) == by_hand.check_pooled_gradient([8, 0, 0, 0])
    assert by_hand.check_pooled_gradient(got) == RIGHT
    slips = {(4, 4, 0, 0): "shares", (8, 8, 0, 0): "twice", (0, 8, 0, 0): "first"}
    slips |= {(2, 2, 2, 2): "average", (0, 0, 0, 8): "and the others nothing"}
    for wrong, said in slips.items():
        assert re.search(said, by_hand.check_pooled_gradient(wrong))


def test_skip_gradient():
    def through_both(x):
        return 0.3 * x + 0.5 * x

    slope = (through_both(1 + 1e-4) - through_both(1 - 1e-4)) / 2e-4
    assert by_hand.check_skip_gradient(round(slope, 8)) == RIGHT
    for wrong, said in ((0.5, "pooling"), (0.3, "skip"), (0.4, "averaged"), (0.15, "multiplied")):
        assert re.search(said, by_hand.check_skip_gradient(wrong))


def test_adam_s_first_step():
    one = {"w": np.ones(1)}
    after, _ = unet.adam(one, {"w": np.array([0.02])}, unet.start(one), learning_rate=0.001)
    assert by_hand.check_adam_steps(round(float(after["w"][0]), 6)) == RIGHT
    for wrong, said in ((1 - 0.001 * 0.02, "gradient descent"), (1.001, "Downhill"),
                        (0.9999, "make up|makes up"), (0.98, "its own size")):  # fmt: skip
        assert re.search(said, by_hand.check_adam_steps(wrong))


def test_enlarge_pullback():
    def four(dy, x):
        return dy[::2, ::2] + dy[::2, 1::2] + dy[1::2, ::2] + dy[1::2, 1::2]

    check = by_hand.check_enlarge_pullback
    assert check(four) == RIGHT
    assert check(lambda dy, x: None) == BLANK
    for wrong, said in (
        (lambda dy, x: four(dy, x) / 4, "added, not averaged"),
        (lambda dy, x: dy[::2, ::2], "Add all four"),
        (lambda dy, x: layers.max_pool(dy[None])[0][0], "largest"),
        (lambda dy, x: dy, "shape"),
        (lambda dy, x: dy[1::2, 1::2], "gradient_gap measures"),
    ):
        assert re.search(said, check(wrong)), said


def of_each_image(dy, x, gamma):
    """Batch normalisation's own pullback, on batches of one image."""
    parts = []
    for image, d in zip(x[:, None], dy[:, None], strict=True):
        _, pullback = layers.batch_norm(image, gamma, 0 * gamma, *layers.moments(image))
        parts.append(pullback(d))
    return np.concatenate([dx for dx, *_ in parts]), sum(dgamma for _, dgamma, _ in parts)


def of_the_batch(dy, x, gamma):
    _, pullback = layers.batch_norm(x, gamma, 0 * gamma, *layers.moments(x))
    return pullback(dy)[:2]


def test_instance_norm_pullback():
    check = by_hand.check_instance_norm_pullback
    assert check(of_each_image) == RIGHT
    assert check(lambda dy, x, gamma: None) == BLANK
    for wrong, said in (
        (of_the_batch, "That is batch normalisation"),
        (lambda dy, x, gamma: (of_each_image(dy, x, 0 * gamma + 1)[0],
                               of_each_image(dy, x, gamma)[1]), "multiply by gamma"),
        (lambda dy, x, gamma: (of_each_image(dy, x, gamma)[0], dy.sum((0, 1, 2))), "not dy alone"),
        (lambda dy, x, gamma: of_each_image(dy, x, gamma)[0], "gradients are wanted|shape"),
        (lambda dy, x, gamma: of_each_image(-dy, x, gamma), "gradient_gap measures"),
    ):  # fmt: skip
        assert re.search(said, check(wrong)), said


def test_softmax_gradient():
    check = by_hand.check_softmax_gradient
    assert check(lambda z, labels: layers.cross_entropy(z, labels)[1](1.0)) == RIGHT
    for wrong, said in (
        (lambda z, labels: layers.cross_entropy(z, labels)[1](float(labels.size)), "divide by how"),
        (lambda z, labels: layers.cross_entropy(z, labels)[1](-1.0), "sign is wrong"),
        (lambda z, labels: layers.cross_entropy(z, labels)[1](1 / 3), "not of logits"),
    ):
        assert re.search(said, check(wrong)), said
