"""Ways to double a photograph: what is proved of their ripple, and what was measured."""

import numpy as np
import pytest

from convlab.lessons.experiments.doubled_photograph import (
    BORDER,
    ROWS,
    WAYS,
    double,
    photograph_and_half,
    ripple,
    rms_error,
    shuffle,
    weights,
)

UNSEEN = np.s_[ROWS // 2 + BORDER : -BORDER, BORDER:-BORDER]
every_way = pytest.mark.parametrize("way", WAYS)


@pytest.fixture(scope="module")
def images():
    return photograph_and_half()


@every_way
def test_all_weights_keep_the_brightness_of_a_grey_area(way):
    rng, grey = np.random.default_rng(0), np.ones((9, 11))
    for start in ("random", "all equal", "mended"):
        inside = double(grey, weights(way, start, rng), way)[4:-4, 4:-4]
        assert inside.mean() == pytest.approx(1)


@every_way
def test_mended_weights_leave_a_grey_area_flat_and_random_ones_do_not(way):
    rng, grey = np.random.default_rng(0), np.ones((9, 11))
    ripples = {
        start: ripple(double(grey, weights(way, start, rng), way)[4:-4, 4:-4])
        for start in ("random", "mended")
    }
    assert ripples["mended"] < 1e-12
    assert (ripples["random"] < 1e-12) == (way == "resize-convolve")


def test_to_blur_repeated_pixels_with_1_2_1_is_bilinear(images):
    _, half = images
    blurred = double(half, weights("resize-convolve", "mended"), "resize-convolve")
    bilinear = double(half, weights("kernel 4", "mended"), "kernel 4")
    assert np.allclose(blurred[2:-2, 2:-2], bilinear[2:-2, 2:-2])


def test_shuffle_deals_row_by_row():
    maps = np.arange(2 * 3 * 9).reshape(2, 3, 9)
    dealt = shuffle(maps, 3)
    assert dealt.shape == (6, 9)
    assert np.array_equal(dealt[3:6, 6:9].ravel(), maps[1, 2])


@every_way
def test_the_fit_is_the_best_on_the_rows_that_it_read(way, images):
    photo, half = images
    read = np.s_[BORDER : ROWS // 2, BORDER:-BORDER]
    best = weights(way, "fitted")
    error = rms_error(double(half, best, way)[read], photo[read])
    rng = np.random.default_rng(0)
    for _ in range(3):
        other = best + 0.02 * rng.normal(size=best.shape)
        assert rms_error(double(half, other, way)[read], photo[read]) > error
    assert ripple(double(half, best, way)[UNSEEN]) < 0.005


def test_what_was_measured_on_the_rows_that_no_fit_read(images):
    photo, half = images
    errors = {
        (way, start): rms_error(double(half, weights(way, start), way)[UNSEEN], photo[UNSEEN])
        for way in WAYS
        for start in ("mended", "fitted")
    }
    measured = {
        "kernel 2": (0.0523, 0.0523),
        "kernel 3": (0.0581, 0.0501),
        "kernel 4": (0.0499, 0.0482),
        "resize-convolve": (0.0499, 0.0482),
        "sub-pixel": (0.0774, 0.0431),
    }
    for way, pair in measured.items():
        for start, error in zip(("mended", "fitted"), pair, strict=True):
            assert errors[way, start] == pytest.approx(error, abs=2e-4)
