"""What the trainings on the coins are given: three parts, squares, and changed pictures."""

import numpy as np
import pytest

from convlab.backend import keras
from convlab.lessons.experiments.photograph.changed_pictures import changed, without_coins
from convlab.lessons.experiments.photograph.coin_rows import SQUARE, mean_of_views, three_parts
from convlab.lessons.experiments.photograph.coins_augmentation import (
    APART,
    FIRST_COLUMN_AFTER,
    NONE,
    TOGETHER,
    draw_square,
)
from convlab.lessons.experiments.photograph.coins_changed_light import designed, light, scores_of
from convlab.segmentation.data import coins


def test_no_pixel_is_in_two_parts_and_every_coin_of_one_is_whole_in_its_label():
    sample, parts = coins(), three_parts()
    together = np.concatenate([part.image for part in parts[::-1]])
    rows = np.r_[0:144, 150:303]
    assert np.array_equal(together, sample.image[rows])
    sets = [set(np.unique(part.instances)) - {0} for part in parts]
    assert [len(found) for found in sets] == [6, 6, 12]
    assert len(set.union(*sets)) == 24
    assert not sample.mask[145:150].any()


@pytest.mark.parametrize("count", FIRST_COLUMN_AFTER)
def test_the_learning_rows_are_cut_between_coins(count):
    learning, _, _ = three_parts()
    kept = learning.instances[:, : FIRST_COLUMN_AFTER[count]]
    assert len(np.unique(kept)) - 1 == count
    sizes = [np.sum(learning.instances == n) for n in np.unique(kept)[1:]]
    assert [np.sum(kept == n) for n in np.unique(kept)[1:]] == sizes
    assert min(kept.shape) >= SQUARE


def disc():
    """A disc far from the rim, blurred by nothing, as image and as mask."""
    down, right = np.indices((78, 90)) - np.array([39, 45]).reshape(2, 1, 1)
    mask = (down**2 + right**2 <= 15**2).astype(np.uint8)
    return mask[..., None].astype(np.float32), mask


def disagreement(way, draws=40):
    """The share of pixels of many squares on which a disc and its mask differ."""
    rng, pair = np.random.default_rng(0), disc()
    pairs = [draw_square(*pair, way, rng) for _ in range(draws)]
    # brightness adds up to 0.2 to the whole square
    return np.mean([np.mean((x[..., 0] - x.min() > 0.45) != y) for x, y in pairs])


def test_image_and_mask_of_a_square_keep_together_but_where_they_are_meant_to_part():
    for way in (NONE, TOGETHER):
        assert disagreement(way) < 0.01
    assert disagreement(APART) > 0.05


def test_the_changes_keep_the_truth_and_change_the_picture():
    _, _, test = three_parts()
    pairs = changed(test)
    for name, found in pairs.items():
        for image, mask in found:
            assert image.dtype == np.float32
            assert image.shape[:2] == mask.shape
            assert 0 <= image.min() < image.max() <= 1
        if len(found) == 1 and found[0][0].shape == test.image.shape:
            assert np.array_equal(found[0][1], test.mask)
            assert (name == "as it was") == np.array_equal(found[0][0], test.image)
    for name, factor in (("half the size", 0.5), ("twice the size", 2)):
        ((image, mask),) = pairs[name]
        assert image.shape[:2] == tuple(int(n * factor) for n in test.mask.shape)
        assert abs(mask.mean() - test.mask.mean()) < 0.003
    assert len(without_coins()) == 3


def test_light_keeps_within_its_range_and_differs_from_square_to_square():
    images = np.full((4, 16, 20, 1), 0.4, np.float32)
    lit = light(images, np.random.default_rng(0))
    assert len({float(one.mean()) for one in lit}) == 4
    assert np.array_equal(lit, light(images, np.random.default_rng(0)))


def test_the_designed_methods_score_what_the_page_says():
    _, _, test = three_parts()
    answers = designed()
    scores = scores_of(answers["background removed"], test)
    assert abs(scores["as it was"] - 0.972) < 0.001
    otsu = scores_of(answers["Otsu's level"], test)
    assert abs(otsu["as it was"] - 0.850) < 0.001
    for change in ("half as bright", "in mist"):  # Otsu's level moves with the light
        assert abs(otsu[change] - otsu["as it was"]) < 0.005
        assert scores[change] < 0.5


def test_the_mean_of_eight_views_turns_with_the_picture():
    x = keras.Input((None, None, 1))
    kernel = keras.initializers.RandomNormal(seed=1)  # no symmetry of its own
    lopsided = keras.Model(
        x, keras.layers.Conv2D(1, 3, padding="same", kernel_initializer=kernel)(x)
    )
    image = np.random.default_rng(0).random((32, 48, 1)).astype(np.float32)
    once = mean_of_views(lopsided, image)
    for turns in range(4):
        turned = mean_of_views(lopsided, np.rot90(image, turns))
        assert np.allclose(np.rot90(turned, -turns), once, atol=1e-6)
