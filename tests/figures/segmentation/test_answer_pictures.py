import numpy as np
import pytest

from convlab.figures.segmentation.answer_pictures import (
    answered,
    compared,
    confidence_picture,
    seen,
)
from convlab.figures.segmentation.class_colours import class_colours
from convlab.figures.segmentation.outlines import outline, rgb
from convlab.figures.style import MASKS

RNG = np.random.default_rng(2)


@pytest.mark.parametrize("channels", [1, 3])
def test_an_image_is_stretched_until_it_can_be_seen(channels):
    dark = RNG.uniform(0.1, 0.12, (700, 9, channels))  # more rows than are done at once
    picture = seen(dark)
    assert picture.shape == (700, 9, 3)
    assert (picture.min(), picture.max()) == (0, 255)
    low, high = np.percentile(dark, (0.5, 99.5))
    expected = 255 * ((dark - low) / (high - low)).clip(0, 1)
    assert np.abs(picture - expected).max() <= 0.51


def test_an_image_of_one_brightness_is_shown_as_it_is():
    assert (seen(np.full((3, 4, 1), 0.4)) == 102).all()


def test_who_is_right_where_is_told_by_the_colours_of_the_roles():
    truth, found = np.zeros((2, 400, 40), int)
    truth[5:300, 5:20], found[5:300, 12:30] = 1, 1
    truth[310:330, 5:20], found[310:330, 5:20] = 1, 2
    black = np.zeros((400, 40, 3), np.uint8)
    picture = compared(black, truth, found)
    for (row, column), role, share in [
        ((100, 15), MASKS.found, 0.25),
        ((280, 8), MASKS.missed, 0.6),
        ((280, 25), MASKS.false_alarm, 0.6),
        ((320, 10), MASKS.confused, 0.6),
    ]:
        np.testing.assert_allclose(picture[row, column], share * rgb(role), atol=0.51)
    assert (picture[outline(truth, 1)] == rgb(MASKS.outline)).all()
    assert (picture[outline(found, 1) & ~outline(truth, 1)] == rgb(MASKS.answer)).all()
    assert not picture[350:].any()
    assert not black.any()  # the picture that was handed in stays


def test_an_answer_is_drawn_in_the_colours_of_its_classes():
    labels = np.zeros((30, 30), int)
    labels[3:12, 3:12], labels[15:28, 15:28] = 1, 2
    picture = answered(np.zeros((30, 30, 3), np.uint8), labels, 3)
    for label, colour in enumerate(class_colours(3), 1):
        rim = outline(labels, 1) & (labels == label)
        assert (picture[rim] == rgb(colour)).all()
        inside = (labels == label) & ~rim
        assert np.abs(picture[inside] - 0.25 * rgb(colour)).max() <= 0.51
    assert not picture[labels == 0].any()


def test_the_surer_the_brighter():
    picture = confidence_picture(np.linspace(1 / 3, 1, 50)[None], 1 / 3).astype(int)
    assert (np.diff(picture.sum(axis=-1)[0]) >= 0).all()
    assert picture[0, 0].sum() + 300 < picture[0, -1].sum()
