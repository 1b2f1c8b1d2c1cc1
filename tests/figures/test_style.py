"""The palette can be read by everyone, and the digit rule measures what it says."""

from itertools import combinations

import numpy as np
import pytest
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure

from convlab.figures.style import (
    PALETTE,
    ROLES,
    contrast,
    digit_colours,
    digit_height_pixels,
    tint,
)

# Machado, Oliveira and Fernandes 2009, severity 1, applied to linear RGB.
VISIONS = {
    "common": np.eye(3),
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritanopia": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}
XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)


def lab(colour, vision):
    """Return CIELAB as someone with that vision sees an sRGB colour."""
    colour = np.asarray(colour, dtype=float)
    linear = np.where(colour <= 0.04045, colour / 12.92, ((colour + 0.055) / 1.055) ** 2.4)
    seen = np.clip(np.asarray(VISIONS[vision]) @ linear, 0, 1)
    ratio = XYZ @ seen / XYZ.sum(axis=1)
    f = np.where(ratio > 0.008856, np.cbrt(ratio), 7.787 * ratio + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def nearest(colours, vision):
    """Return the smallest distance between two of the colours."""
    seen = [lab(colour, vision) for colour in colours]
    return min(np.linalg.norm(a - b) for a, b in combinations(seen, 2))


FILLED = [role for role in ROLES if role != "padding"]  # padding is told by its dashed edge


@pytest.mark.parametrize("vision", VISIONS)
def test_roles_stay_apart_for_every_vision(vision):
    assert nearest([to_rgb(getattr(PALETTE, role)) for role in FILLED], vision) > 20
    assert nearest([tint(role, 0.6) for role in FILLED], vision) > 11


def test_that_check_can_fail():
    okabe_green_and_purple = [to_rgb("#009E73"), to_rgb("#CC79A7")]
    assert nearest(okabe_green_and_purple, "deuteranopia") < 20
    assert nearest(okabe_green_and_purple, "common") > 80


@pytest.mark.parametrize("role", ROLES)
def test_digits_contrast_with_every_tint(role):
    cells = tint(role, np.linspace(0, 1, 101))
    assert contrast(digit_colours(cells), cells).min() >= 4.5


@pytest.mark.parametrize("role", ROLES)
def test_larger_numbers_are_darker(role):
    whiteness = contrast(tint(role, np.linspace(0.01, 1, 20)), [1, 1, 1])
    assert (np.diff(whiteness) > 0).all()


def test_words_and_outlines_contrast_with_paper():
    for name in ("ink", "muted", "zero", "highlight"):
        assert contrast(to_rgb(getattr(PALETTE, name)), [1, 1, 1]) >= 4.5


@pytest.mark.parametrize(("size", "dpi"), [((16, 9), 120), ((12, 5), 100), ((3, 8), 72)])
def test_digit_height_is_that_on_the_projector(size, dpi):
    figure = Figure(figsize=size, dpi=dpi)
    ax = figure.add_axes((0, 0, 1, 0.5), ylim=(10, 0))
    shown = size[1] * min(1920 / size[0], 1080 / size[1])  # pixels high on the projector
    assert digit_height_pixels(ax, 1.0) == pytest.approx(0.5 * shown / 10)
