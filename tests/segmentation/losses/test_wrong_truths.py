"""Labels without a map are refused wherever a loss is asked: outside of a graph, in it, in fit."""

import numpy as np
import pytest

from convlab.backend import keras, tensorflow
from convlab.segmentation import losses
from tests.segmentation.losses.cases import LOSSES, MANY_CLASSES, SIDE

RNG = np.random.default_rng(7)
ONES = RNG.integers(0, 2, (4, SIDE, SIDE)).astype(np.float32)
WRONG = {  # the truth, and what the sentence says of it
    "0/255": (ONES * 255, "from 0 to 1.*255"),
    "all 255": (ONES * 0 + 255, "from 0 to 1.*255"),
    "below 0": (-ONES, "from 0 to 1"),
    "label 2": (2 * ONES, "from 0 to 1"),
    "NaN": (np.where(ONES > 0, np.nan, 0), "from 0 to 1"),
    "one pixel": (np.where(np.arange(SIDE) == 3, 2, ONES), "from 0 to 1"),
}
MANY_WRONG = {
    "label 3 of three": (3 * ONES, "labels from 0 to 2"),
    "255 that is not ignored": (255 * ONES, "labels from 0 to 2.*// 255"),
    "maps of 0 and 255": (255 * np.eye(3)[ONES.astype(int)], "maps from 0 to 1"),
    "maps below 0": (-np.eye(3)[ONES.astype(int)], "maps from 0 to 1"),
}
CASES = [
    *(
        pytest.param(make, 1, *wrong, id=f"{name}, {what}")
        for name, make in LOSSES.items() for what, wrong in WRONG.items()
    ),
    *(
        pytest.param(make, 3, *wrong, id=f"{name}, {what}")
        for name, make in MANY_CLASSES.items() for what, wrong in MANY_WRONG.items()
    ),
]  # fmt: skip


def answer(classes):
    """Predict any probabilities."""
    logits = RNG.normal(size=(4, SIDE, SIDE, classes)).astype(np.float32)
    return (keras.ops.sigmoid if classes == 1 else keras.ops.softmax)(logits)


@pytest.mark.parametrize(("make", "classes", "truth", "says"), CASES)
def test_each_loss_refuses_outside_of_a_graph(make, classes, truth, says):
    with pytest.raises(ValueError, match=f"y_true must hold .*{says}"):
        make()(truth, answer(classes))


@pytest.fixture(scope="module")
def compiled():
    """Trace each loss once for each number of classes and of axes, by XLA or not."""
    kept = {}

    def function(make, jit, shape):
        if (make, jit, shape) not in kept:
            kept[make, jit, shape] = tensorflow.function(make(), jit_compile=jit)
        return kept[make, jit, shape]

    return function


@pytest.mark.parametrize(("make", "classes", "truth", "says"), CASES)
def test_each_loss_refuses_in_a_graph(compiled, make, classes, truth, says):
    function = compiled(make, False, (classes, truth.ndim))
    truth = tensorflow.constant(truth, "float32")
    with pytest.raises(tensorflow.errors.InvalidArgumentError, match=f"must hold .*{says[:14]}"):
        function(truth, answer(classes))


@pytest.mark.parametrize("name", ["cross-entropy", "Dice", "Lovász softmax", "boundary"])
@pytest.mark.parametrize(("classes", "most"), [(1, 1), (3, 2)])
def test_where_xla_drops_the_check_the_loss_is_no_number(compiled, name, classes, most):
    function = compiled(LOSSES[name], True, (classes, 3))
    for wrong in (most + 1, 255, -1):
        truth = tensorflow.constant(np.where(ONES > 0, wrong, 0), "float32")
        assert np.isnan(function(truth, answer(classes)))
    assert np.isfinite(function(tensorflow.constant(ONES), answer(classes)))


def network(classes):
    head = "sigmoid" if classes == 1 else "softmax"
    return keras.Sequential([keras.Input((SIDE, SIDE, 1)),
                             keras.layers.Conv2D(classes, 1, activation=head)])  # fmt: skip


@pytest.mark.parametrize(("loss", "classes", "wrong"), [
    (losses.Dice(), 1, 255),
    (losses.CrossEntropy(), 3, 3),
    (losses.Dice(ignore=7), 3, 255),
    (losses.Sum([losses.CrossEntropy(), losses.Dice()]), 3, 3),
])  # fmt: skip
def test_fit_refuses_what_has_no_map_and_says_why(loss, classes, wrong):
    model = network(classes)
    model.compile("sgd", loss)
    images, truth = RNG.normal(size=(4, SIDE, SIDE, 1)), (ONES * wrong).astype(np.uint8)
    before = model.get_weights()
    with pytest.raises(tensorflow.errors.InvalidArgumentError) as caught:
        model.fit(images, truth, verbose=0)
    said = str(caught.value)
    assert f"y_true must hold labels from 0 to {max(classes, 2) - 1}" in said
    assert "0/255 masks: y_true // 255" in said
    assert f"[{wrong}]" in said
    assert all(map(np.array_equal, model.get_weights(), before))
    model.fit(images, ONES, verbose=0)  # what is right goes on


@pytest.mark.parametrize("classes", [1, 3])
def test_ignored_labels_stay_right_in_fit(classes):
    void = np.where(RNG.random(ONES.shape) < 0.3, 255, ONES).astype(np.uint8)
    other = np.where(void == 255, 9, void)
    images = RNG.normal(size=(4, SIDE, SIDE, 1))
    found = []
    for truth, ignore in ((void, 255), (other, 9)):
        keras.utils.set_random_seed(3)
        model = network(classes)
        model.compile("sgd", losses.Sum([losses.CrossEntropy(ignore=ignore),
                                         losses.Dice(ignore=ignore)]))  # fmt: skip
        found.append(model.fit(images, truth, verbose=0).history["loss"][0])
    assert np.isfinite(found).all()
    assert found[0] == pytest.approx(found[1], rel=1e-6)
    with pytest.raises(tensorflow.errors.InvalidArgumentError, match="or 9 to be ignored"):
        model.fit(images, void, verbose=0)
