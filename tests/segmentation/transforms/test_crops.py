import numpy as np
import pytest

from convlab.segmentation.transforms import augment as deform
from convlab.segmentation.transforms import crop, flip, quarter_turns, random_crops
from convlab.segmentation.transforms import crops as augment


def texture(seed=3, size=(40, 56)):
    """Random values, so that no move but the right one maps the picture to itself."""
    return np.random.default_rng(seed).random(size)


def image_equals_mask(draws=200):
    """Give one texture as image and as mask: do the same pixels come out?"""
    values = texture()
    images, masks = random_crops(
        values[..., None], values, 17, draws, np.random.default_rng(0), brightness=0
    )
    return np.array_equal(images[..., 0], masks)


def test_image_and_mask_move_together():
    assert image_equals_mask()


@pytest.mark.parametrize("fault", ["flip", "turn"])
def test_a_move_of_the_image_alone_is_caught(monkeypatch, fault):
    lay = augment._lay

    def faulty(square, turns, flip):
        if square.ndim == 2:
            return lay(square, turns, flip)
        return lay(square, turns, 0) if fault == "flip" else lay(square, 0, flip)

    monkeypatch.setattr(augment, "_lay", faulty)
    assert not image_equals_mask()


def test_every_one_of_the_eight_ways_to_lay_a_square_occurs():
    values = texture(size=(9, 9))
    _, masks = random_crops(values[..., None], values, 9, 200, np.random.default_rng(1), 0)
    ways = [np.rot90(side, turns) for side in (values, values.T) for turns in range(4)]
    counts = [sum(np.array_equal(mask, way) for mask in masks) for way in ways]
    assert sum(counts) == 200
    assert min(counts) > 10


def test_every_place_is_cut():
    columns = np.arange(12)
    mask = np.tile(columns, (12, 1))
    image = np.zeros((12, 12, 1))
    _, masks = random_crops(image, mask, 3, 300, np.random.default_rng(2))
    assert set(masks.min(axis=(1, 2))) == set(range(10))


def test_labels_and_types_are_kept():
    rng = np.random.default_rng(4)
    mask = rng.choice(np.array([0, 3, 250], np.uint8), (40, 56))
    image = texture().astype(np.float32)[..., None]
    images, masks = random_crops(image, mask, 16, 200, rng)
    assert images.shape == (200, 16, 16, 1)
    assert (images.dtype, masks.dtype) == (np.float32, np.uint8)
    assert set(np.unique(masks)) <= {0, 3, 250}


def test_brightness_shifts_a_whole_square_of_the_image_within_0_and_1():
    image, mask = np.full((20, 20, 3), 0.5), np.ones((20, 20), int)
    images, masks = random_crops(image, mask, 8, 200, np.random.default_rng(5), brightness=0.2)
    shifts = images[:, 0, 0, 0] - 0.5
    assert np.ptp(images, axis=(1, 2, 3)).max() == 0
    assert -0.2 <= shifts.min() < -0.15
    assert 0.15 < shifts.max() <= 0.2
    assert np.all(masks == 1)
    bright, _ = random_crops(image + 0.5, mask, 8, 50, np.random.default_rng(6), brightness=0.9)
    assert bright.max() <= 1


def test_one_seed_gives_one_result_and_the_input_stays_as_it_was():
    image, mask = texture()[..., None], (texture() > 0.5).astype(int)
    kept = image.copy(), mask.copy()
    first, second = (random_crops(image, mask, 8, 5, np.random.default_rng(9)) for _ in range(2))
    for one, other in zip(first, second, strict=True):
        assert np.array_equal(one, other)
    assert np.array_equal(image, kept[0])
    assert np.array_equal(mask, kept[1])


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        (
            {"rng": 0},
            TypeError,
            r"rng must be .*Generator; got 0 \(int\).*default_rng",
        ),
        ({"mask": np.zeros((20, 31))}, ValueError, "of one size"),
        ({"image": np.zeros((20, 30))}, ValueError, r"\(rows, columns, channels\)"),
        ({"size": 21}, ValueError, "shorter side of the image, 20; got 21; nearest .*: 20"),
        ({"size": 0}, ValueError, "got 0; nearest that works: 1"),
        ({"count": 0}, ValueError, "count must be a whole number, 1 or more; got 0"),
        ({"brightness": -0.1}, ValueError, r"brightness must be a number from 0 to 1; got -0.1"),
        ({"brightness": np.nan}, ValueError, r"brightness must be a number from 0 to 1; got nan"),
    ],
)
def test_what_cannot_be_cropped_is_refused(changes, error, message):
    arguments = {
        "image": np.zeros((20, 30, 1)), "mask": np.zeros((20, 30), int), "size": 8, "count": 2,
        "rng": np.random.default_rng(0),
    }  # fmt: skip
    with pytest.raises(error, match=message):
        random_crops(**(arguments | changes))


def ways_of(window):
    return [np.rot90(side, turns) for side in (window, window.T) for turns in range(4)]


@pytest.mark.parametrize("draw", ["random_crops", "one after another"])
def test_every_square_is_a_window_of_the_mask_in_one_of_its_eight_ways(draw):
    labels, rng = np.arange(12 * 15).reshape(12, 15), np.random.default_rng(7)
    if draw == "random_crops":
        _, squares = random_crops(labels[..., None], labels, 5, 200, rng, brightness=0)
    else:
        moves = [crop(5), quarter_turns(), flip(axes=[-1])]
        squares = [deform(labels[..., None], labels, moves, rng)[1] for _ in range(200)]
    for square in squares:
        row, column = divmod(int(square.min()), 15)
        window = labels[row : row + 5, column : column + 5]
        assert any(np.array_equal(square, way) for way in ways_of(window))


def test_zoomed_squares_show_things_larger_and_smaller_with_their_masks():
    rows = np.arange(90)[:, None]
    image = np.repeat(rows / 100, 120, axis=1)[..., None].astype(np.float32)
    mask = np.repeat(rows, 120, axis=1).astype(np.uint8)
    slopes = []
    for seed in range(60):
        images, masks = random_crops(
            image, mask, 32, 1, np.random.default_rng(seed), brightness=0, zoom=2
        )
        assert images.shape == (1, 32, 32, 1)
        assert np.abs(100 * images[0, ..., 0] - masks[0]).max() < 1.01  # they stay together
        steps = np.abs(np.diff(images[0, 4:-4, 4:-4, 0], axis=0)).mean()
        across = np.abs(np.diff(images[0, 4:-4, 4:-4, 0], axis=1)).mean()
        slopes.append(100 * max(steps, across))
    assert 0.45 < min(slopes) < 0.6
    assert 1.6 < max(slopes) < 2.1
    assert 0.85 < np.exp(np.mean(np.log(slopes))) < 1.15  # larger as often as smaller


def test_zoom_goes_as_far_as_the_image_and_without_it_nothing_is_drawn():
    image, mask = np.zeros((20, 30, 1)), np.arange(600).reshape(20, 30)
    _, masks = random_crops(image, mask, 20, 50, np.random.default_rng(0), 0, zoom=3)
    assert masks.shape == (50, 20, 20)
    one, two = (
        random_crops(image, mask, 8, 5, np.random.default_rng(4), **options)[1]
        for options in ({}, {"zoom": 1})
    )
    assert np.array_equal(one, two)
    with pytest.raises(ValueError, match=r"zoom must be 1 or more; got 0\.5"):
        random_crops(image, mask, 8, 1, np.random.default_rng(0), zoom=0.5)
