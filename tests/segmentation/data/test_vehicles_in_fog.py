import numpy as np
import pytest

from convlab.segmentation.data.synthetic.vehicles_in_fog import (
    CLASS_NAMES,
    HORIZON,
    NEAREST,
    PLACES,
    SIDE,
    context_scenes,
)


@pytest.fixture(scope="module")
def scenes():
    return context_scenes(80, np.random.default_rng(7))


def crops(scene, reach=26):
    """Cut out the rows around every vehicle, as far as `reach` pixels above and below."""
    rows = np.flatnonzero(scene.mask.any(axis=1))
    return scene.image[max(rows[0] - reach, 0) : rows[-1] + reach].tobytes()


def test_twins_are_equal_to_the_byte_below_the_horizon_and_have_other_classes(scenes):
    for sea, land in zip(scenes[::2], scenes[1::2], strict=True):
        assert (sea.place, land.place) == PLACES
        assert sea.image[HORIZON:].tobytes() == land.image[HORIZON:].tobytes()
        assert np.array_equal(sea.mask > 0, land.mask > 0)
        assert set(np.unique(sea.mask)) == {0, 1}
        assert set(np.unique(land.mask)) == {0, 2}


def test_what_lies_within_26_rows_of_a_vehicle_is_the_same_for_boats_and_cars(scenes):
    boats, cars = (sorted(crops(scene) for scene in scenes[first::2]) for first in (0, 1))
    assert boats == cars
    boats, cars = (sorted(crops(scene, 40) for scene in scenes[first::2]) for first in (0, 1))
    assert boats != cars


def test_the_horizon_alone_tells_the_place(scenes):
    blue = [scene.image[:6, :, 2].mean() - scene.image[:6, :, 0].mean() for scene in scenes]
    assert min(blue[::2]) > 0.3
    assert max(blue[1::2]) < -0.2


def test_no_vehicle_comes_near_the_horizon_and_each_is_whole(scenes):
    sizes = {int((scene.mask > 0).sum()) for scene in scenes}
    smallest = min(sizes)
    assert sizes == {smallest, 2 * smallest, 3 * smallest}
    tops = [np.flatnonzero(scene.mask.any(axis=1))[0] for scene in scenes]
    assert min(tops) >= NEAREST
    assert NEAREST - HORIZON == 26
    lefts = {int(np.flatnonzero(scene.mask.any(axis=0))[0]) for scene in scenes}
    assert len(lefts) > 5  # their places vary


def test_pixels_of_both_classes_are_equally_frequent(scenes):
    counts = np.bincount(np.concatenate([s.mask.ravel() for s in scenes]), minlength=3)
    assert counts[1] == counts[2]
    assert 0.02 < counts[1:].sum() / counts.sum() < 0.1


def test_vehicles_stand_out_from_the_fog(scenes):
    for scene in scenes[::2]:
        grey = scene.image.mean(axis=-1)
        fog = grey[HORIZON:][scene.mask[HORIZON:] == 0]
        assert grey[scene.mask > 0].max() < np.median(fog)


def test_images_are_in_range_and_differ_from_pair_to_pair(scenes):
    for scene in scenes:
        assert scene.image.shape == (SIDE, SIDE, 3)
        assert scene.image.dtype == np.float32
        assert scene.mask.dtype == np.uint8
        assert scene.image.min() >= 0
        assert scene.image.max() <= 1
    assert len({scene.image.tobytes() for scene in scenes}) == len(scenes)
    assert len(CLASS_NAMES) == 3


def test_the_same_generator_gives_the_same_scenes():
    first, again = (context_scenes(4, np.random.default_rng(3)) for _ in range(2))
    assert [s.image.tobytes() for s in first] == [s.image.tobytes() for s in again]
    other = context_scenes(4, np.random.default_rng(4))
    assert first[0].image.tobytes() != other[0].image.tobytes()


def test_as_many_vehicles_as_asked_for():
    rng = np.random.default_rng(0)
    one = context_scenes(2, rng, objects=1)[0].mask.sum()
    three = context_scenes(2, rng, objects=(3, 3))[0].mask.sum()
    assert three == 3 * one
    assert context_scenes(0, rng) == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"count": 3}, "count must be even; got 3; nearest that works: 4"),
        ({"count": -2}, "count must be a whole number, 0 or more"),
        ({"objects": (1, 4)}, r"3 at most.*nearest that works: \(1, 3\)"),
        ({"objects": 5}, r"3 at most.*nearest that works: \(3, 3\)"),
        ({"objects": (2, 1)}, "objects must be"),
        ({"noise": -1}, "noise is a standard deviation"),
    ],
)
def test_what_cannot_be_drawn_is_refused(arguments, message):
    with pytest.raises(ValueError, match=message):
        context_scenes(**{"count": 2, "rng": np.random.default_rng(0), **arguments})


def test_a_seed_is_no_generator():
    with pytest.raises(TypeError, match="Generator"):
        context_scenes(2, 0)
