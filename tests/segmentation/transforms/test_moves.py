"""Flips, quarter turns and crops carry pixels, every way as likely; bad settings are refused."""

import numpy as np
import pytest

from convlab.segmentation.transforms import (
    augment,
    brightness,
    contrast,
    crop,
    elastic,
    flip,
    noise,
    quarter_turns,
    rotate,
    shear,
    zoom,
)
from tests.segmentation.transforms.moved_textures import (
    texture,
)


def test_quarter_turns_and_flips_reach_all_eight_ways():
    labels = texture((6, 6))
    ways = [np.rot90(side, turns) for side in (labels, labels.T) for turns in range(4)]
    rng, counts = np.random.default_rng(0), np.zeros(8, int)
    for _ in range(400):
        image = labels[..., None]
        _, out = augment(image, labels, [flip(axes=[-1]), quarter_turns()], rng)
        counts += [np.array_equal(out, way) for way in ways]
    assert counts.sum() == 400
    assert counts.min() > 20


def test_an_odd_quarter_swaps_the_sides_of_a_rectangle():
    labels, rng, seen = texture((4, 7)), np.random.default_rng(0), set()
    for _ in range(50):
        _, out = augment(labels[..., None], labels, [quarter_turns()], rng)
        turns = [t for t in range(4) if np.array_equal(out, np.rot90(labels, t))]
        seen.add(turns[0])
    assert seen == {0, 1, 2, 3}


def test_every_window_is_cut():
    labels = np.arange(12)
    image, rng = labels[:, None], np.random.default_rng(0)
    firsts = [augment(image, labels, [crop(3)], rng)[1][0] for _ in range(300)]
    assert set(firsts) == set(range(10))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: flip(probability=1.5), "probability must be a number from 0 to 1; got 1.5"),
        (lambda: crop(0), "size must be whole numbers of pixels, 1 or more; got 0"),
        (lambda: crop(2.5), "size must be whole numbers"),
        (
            lambda: rotate((3, 1)),
            "degrees must be one finite number, or the lowest and the highest",
        ),
        (lambda: rotate(np.nan), "degrees must be one finite number"),
        (lambda: zoom(0), "factor must be above 0; got 0"),
        (lambda: zoom((-1, 2)), "factor must be above 0"),
        (lambda: shear(90), "degrees must lie between -90 and 90; got 90"),
        (lambda: elastic(-1, 4), "strength must be 0 or more"),
        (lambda: elastic(2, 0), "smoothness must be above 0; got 0; nearest that works: 8"),
        (lambda: contrast(-2), "factor must be above 0"),
        (lambda: noise(-0.1), "amount must be 0 or more"),
        (lambda: brightness(0.1, limits=(1, 0)), "limits must be the darkest and the brightest"),
    ],
)
def test_what_cannot_be_drawn_is_refused_at_once(make, message):
    with pytest.raises(ValueError, match=message):
        make()
