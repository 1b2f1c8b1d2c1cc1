"""Image and mask move together: every transformation, 200 draws and more, 2-D and 3-D."""

import numpy as np
import pytest

from convlab.segmentation.transforms import (
    augment,
    brightness,
    crop,
    elastic,
    flip,
    noise,
    quarter_turns,
    rotate,
    sample,
    translate,
    zoom,
)
from tests.segmentation.transforms.moved_textures import (
    DRAWS,
    EQUAL,
    MOVES,
    SIZES,
    as_list,
    faults,
    moved,
    texture,
)


@pytest.mark.parametrize("dimension", SIZES)
@pytest.mark.parametrize("name", MOVES)
def test_image_and_mask_move_together(name, dimension):
    assert faults(MOVES[name], dimension) == set()


@pytest.mark.parametrize("dimension", SIZES)
@pytest.mark.parametrize("name", MOVES)
def test_a_linear_image_leaves_the_mask_as_it_was_and_labels_stay_labels(name, dimension):
    mask = np.random.default_rng(1).choice(np.array([0, 3, 250], np.uint8), SIZES[dimension])
    image = np.random.default_rng(2).random((*mask.shape, 2), np.float32)
    options = {"fill": 255, "spacing": EQUAL[dimension]}
    for seed in range(DRAWS):
        given = (image, mask, as_list(MOVES[name]))
        linear, labels = augment(*given, np.random.default_rng(seed), **options)
        _, again = augment(*given, np.random.default_rng(seed), **options, interpolation="nearest")
        assert np.array_equal(labels, again)
        assert set(np.unique(labels)) <= {0, 3, 250, 255}
        assert (linear.dtype, labels.dtype) == (np.float32, np.uint8)
        assert linear.shape == (*labels.shape, 2)
        assert 0 <= linear.min() <= linear.max() <= 1


def test_the_image_is_read_once_however_many_moves():
    image = np.random.default_rng(0).random((40, 40, 1))
    mask = np.zeros((40, 40), int)
    there_and_back = [rotate((20, 20)), rotate((-20, -20))]
    out, _ = augment(image, mask, there_and_back, np.random.default_rng(0))
    inner = np.s_[10:-10, 10:-10]
    np.testing.assert_allclose(out[inner], image[inner], atol=1e-9)  # two readings would blur


def test_image_and_mask_are_filled_at_the_same_pixels():
    image, mask = np.ones((20, 30, 1)), np.ones((20, 30), np.uint8)
    rng = np.random.default_rng(0)
    for interpolation in ("linear", "nearest", "cubic"):
        for _ in range(50):
            out, labels = augment(
                image, mask, [rotate(180), zoom((0.5, 0.8)), elastic(2, 8)], rng,
                fill=9, fill_value=-5, interpolation=interpolation,
            )  # fmt: skip
            assert np.array_equal(out[..., 0] == -5, labels == 9)
            assert np.any(labels == 9)


def test_the_order_of_moves_is_the_order_given():
    labels = texture((9, 9))
    first = moved(labels, [translate((2, 2), axes=[1]), rotate((90, 90))])
    second = moved(labels, [rotate((90, 90)), translate((2, 2), axes=[1])])
    assert not np.array_equal(first, second)
    shifted = moved(labels, translate((2, 2), axes=[1]))
    assert np.array_equal(first, np.rot90(shifted))


def test_one_seed_gives_one_result_and_the_input_stays_as_it_was():
    image, mask = np.random.default_rng(0).random((12, 15, 1)), texture((12, 15))
    kept = image.copy(), mask.copy()
    transforms = [*MOVES["all"], brightness(0.2), noise(0.1)]
    one, other, third = (
        augment(image, mask, transforms, np.random.default_rng(seed)) for seed in (4, 4, 5)
    )
    assert np.array_equal(one[0], other[0])
    assert np.array_equal(one[1], other[1])
    assert not np.array_equal(one[1], third[1])
    out, labels = augment(image, mask, [], np.random.default_rng(0))
    out[:], labels[:] = 0, 0
    assert np.array_equal(image, kept[0])
    assert np.array_equal(mask, kept[1])


def test_large_labels_and_bools_are_kept_exactly():
    labels = texture((8, 8)) + 2**60
    assert set(np.unique(moved(labels, rotate(30)))) <= {*labels.flat, 0}
    yes = np.random.default_rng(0).random((8, 8)) > 0.5
    assert moved(yes, rotate(30)).dtype == bool


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"rng": 0}, TypeError, r"rng must be .*Generator; got 0 \(int\).*default_rng"),
        ({"mask": np.zeros((6, 9), int)}, ValueError, "of one size; .*nothing is resized"),
        ({"mask": np.zeros((6, 8, 1), int)}, ValueError, r"mask\[..., 0\]"),
        ({"mask": np.zeros((6, 8))}, TypeError, "mask must hold labels.*float64.*uint8"),
        ({"image": np.zeros((6, 8, 1), complex)}, TypeError, "image must hold real numbers"),
        ({"image": np.zeros((0, 8, 1)), "mask": np.zeros((0, 8), int)}, ValueError, "pixels"),
        ({"transforms": [rotate]}, TypeError, "transforms must be made by .*parentheses"),
        ({"spacing": 0}, ValueError, r"spacing must be a distance.*got 0; .*\(1.0, 1.0\)"),
        ({"spacing": (1, 1, 1)}, ValueError, "one for each of 2 axes"),
        ({"fill": 256}, ValueError, "fill must be a number that uint8 can hold; got 256; .*: 255"),
        ({"fill": 0.5}, ValueError, "fill must be a number that uint8 can hold; got 0.5"),
        ({"fill": np.nan}, ValueError, "fill must be a number that uint8 can hold; got nan"),
        ({"interpolation": "bilinear"}, ValueError, "interpolation must be one of .*'bilinear'"),
        ({"transforms": [crop(7)]}, ValueError, r"size must be at most .*got 7; .*: \(6, 7\)"),
        ({"transforms": [crop((3, 3, 3))]}, ValueError, "size must be at most"),
        ({"transforms": [rotate(5, axes=(0, 0))]}, ValueError, "two different spatial axes"),
        ({"transforms": [flip(axes=[2])]}, ValueError, "axes must name spatial axes.*got 2"),
        ({"transforms": [quarter_turns()], "spacing": (2, 1)}, ValueError, "one spacing.*rotate"),
    ],
)  # fmt: skip
def test_what_cannot_be_moved_is_refused(changes, error, message):
    arguments = {
        "image": np.zeros((6, 8, 1)), "mask": np.zeros((6, 8), np.uint8), "transforms": [flip()],
        "rng": np.random.default_rng(0),
    }  # fmt: skip
    with pytest.raises(error, match=message):
        augment(**(arguments | changes))


def test_sample_reads_where_it_is_told():
    image = np.arange(4.0)[:, None]
    values, labels = sample(image, np.arange(4), np.array([[1.5, 2.4, -0.4, 3.6]]), fill=9)
    np.testing.assert_allclose(values[:, 0], [1.5, 2.4, 0, 0])
    assert labels.tolist() == [2, 2, 0, 9]
