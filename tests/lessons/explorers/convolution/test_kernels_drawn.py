"""The explorer of kernels as it is drawn: scale, greys, counts, digits, room."""

import numpy as np
import pytest

from convlab.figures.style import SMALLEST_DIGIT, digit_height_pixels
from convlab.lessons.explorers.convolution.kernels import (
    KERNELS,
    KernelExplorer,
)
from tests.lessons.explorers.convolution.kernel_moves import PATCH, random_positions


def test_a_move_makes_no_new_artist(monkeypatch):
    explorer = KernelExplorer()
    monkeypatch.setattr(explorer, "render", lambda: None)
    artists = [id(child) for ax in explorer.figure.axes for child in ax.get_children()]
    for _ in random_positions(explorer, np.random.default_rng(3), 20):
        pass
    assert artists == [id(child) for ax in explorer.figure.axes for child in ax.get_children()]


def test_the_map_is_drawn_at_the_photograph_s_scale():
    explorer = KernelExplorer()
    for stride, columns in ((1, 254), (2, 127), (3, 85)):
        explorer.set(stride=stride)
        assert explorer.after.image.get_extent()[1] == columns == explorer.map.shape[1]
    assert explorer.before.ax.get_xlim() == explorer.after.ax.get_xlim()
    assert explorer.before.image.get_extent()[1] == 256


@pytest.mark.parametrize(("kernel", "limits"), [("blur", (0, 9 * 255)), ("sharpen", (0, 255))])
def test_grey_follows_the_sum_of_the_weights(kernel, limits):
    explorer = KernelExplorer()
    assert sum(explorer.after.image.get_clim()) == 0
    assert "grey is 0" in explorer.after.title.get_text()
    explorer.set(kernel=kernel)
    assert explorer.after.image.get_clim() == limits
    assert "grey is 0" not in explorer.after.title.get_text()


def test_the_counts_are_those_of_the_map():
    explorer = KernelExplorer()
    explorer.set(kernel="blur", stride=3, padding="same")
    said = explorer.counts.get_text()
    for number in (9, 51 * 86, 9 * 51 * 86, 152 * 256 * 51 * 86):
        assert f"{number:,}" in said


def test_digits_are_readable_from_the_last_row(monkeypatch):
    explorer = KernelExplorer()
    monkeypatch.setattr(explorer, "render", lambda: None)
    window = explorer.window
    for kernel in KERNELS:
        for stride, padding, dilation in ((1, "2", 1), (3, "same", 4), (1, "same", 2), (2, "1", 4)):
            explorer.set(kernel=kernel, stride=stride, padding=padding, dilation=dilation)
            for part in (window.image, window.kernel, window.output):
                assert part.digit_pixels() >= SMALLEST_DIGIT, explorer
            height = window.terms.height * window.terms.size
            assert digit_height_pixels(window.ax, height) >= SMALLEST_DIGIT, explorer


def test_parts_do_not_touch(monkeypatch):
    explorer = KernelExplorer()
    monkeypatch.setattr(explorer, "render", lambda: None)
    for state in random_positions(explorer, np.random.default_rng(4), 60):
        window = explorer.window
        places = [part.extent() for part in (*window.parts, window.terms)]
        image, sign, kernel, arrow, output, terms = places
        for first, second in ((image, sign), (sign, kernel), (kernel, arrow), (arrow, output)):
            assert first[1] < second[3], state
        assert kernel[2] < terms[0]
        assert image[1] < terms[3]
        assert terms[1] < arrow[3]
        for top, right, bottom, left in places:
            assert window.ax.get_xlim()[0] <= left <= right <= window.ax.get_xlim()[1]
            assert window.ax.get_ylim()[1] <= top <= bottom <= window.ax.get_ylim()[0]


def test_what_is_shown_without_a_kernel_is_the_same_picture():
    bundle = KernelExplorer()._repr_mimebundle_()
    assert "kernel='left-right', stride=1" in bundle["text/plain"]
    assert "weights=[[-1, 0, 1]" in bundle["text/plain"]
    assert "0x" not in bundle["text/plain"]
    assert bundle["image/png"].startswith("iVBOR")


def test_the_patch_is_drawn_in_the_photograph_s_greys_and_its_ring_in_black():
    explorer = KernelExplorer()
    explorer.set(padding="1")
    colours = explorer.window.image.cell_colours.reshape(9, 9, 3)
    np.testing.assert_allclose(colours[1:-1, 1:-1], np.repeat(PATCH[..., None] / 9, 3, axis=-1))
    assert not colours[[0, -1]].any()
    assert not colours[:, [0, -1]].any()
