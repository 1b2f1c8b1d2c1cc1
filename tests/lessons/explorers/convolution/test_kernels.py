"""The explorer of kernels, driven without a browser: its numbers, its names, its steps."""

import socket

import numpy as np
import pytest
from scipy.signal import correlate2d

from convlab import definitions
from convlab.lessons.explorers.convolution import kernels
from convlab.lessons.explorers.convolution.kernels import (
    KERNELS,
    OWN,
    KernelExplorer,
    photograph,
)
from tests.lessons.explorers.convolution.kernel_moves import (
    PATCH,
    PHOTO,
    random_positions,
    weights_in,
)


def numbers(strings):
    """The numbers as they are written."""
    return np.array([[int(text.replace("\N{MINUS SIGN}", "-")) for text in row] for row in strings])


def settings_in(state):
    padding = state["padding"]
    return state["stride"], int(padding) if padding.isdigit() else padding, state["dilation"]


def gathered(state):
    """The output on the patch by explicit loops, or None where the kernel does not fit."""
    stride, padding, dilation = settings_in(state)
    around = {"valid": 0, "same": dilation}.get(padding, padding)
    if padding != "same" and 2 * dilation >= 7 + 2 * around:
        return None
    weights = weights_in(state)[..., None, None]
    return definitions.gather(PATCH[None, ..., None], weights, stride, padding, dilation)[0, ..., 0]


def mapped(state):
    """The output on the photograph by SciPy: zeros around it, zeros in the kernel's holes."""
    stride, padding, dilation = settings_in(state)
    pads = [(0, 0)] * 2 if padding == "valid" else [(padding, padding)] * 2
    if padding == "same":
        total = [(-(-n // stride) - 1) * stride + 2 * dilation + 1 - n for n in PHOTO.shape]
        pads = [(max(t, 0) // 2, max(t, 0) - max(t, 0) // 2) for t in total]
    spread = np.zeros((2 * dilation + 1,) * 2, int)
    spread[::dilation, ::dilation] = weights_in(state)
    return correlate2d(np.pad(PHOTO, pads), spread, "valid")[::stride, ::stride]


def product_under_the_window(window):
    """Sum the drawn pixels times the weights in their corners, read from the drawing."""
    corners = window.image.corner_strings
    assert np.array_equal(corners != "", window.image.highlighted)
    return int(
        np.sum(numbers(window.image.strings) * numbers(np.where(corners == "", "0", corners)))
    )


def test_the_drawn_numbers_are_an_independent_computation_s(monkeypatch):
    rng, explorer, seen = np.random.default_rng(0), KernelExplorer(), [0, 0]
    monkeypatch.setattr(explorer, "render", lambda: None)
    for state in random_positions(explorer, rng, 320):
        expected = gathered(state)
        seen[expected is None] += 1
        assert np.array_equal(numbers(explorer.window.kernel.strings), weights_in(state))
        assert np.array_equal(explorer.after.image.get_array(), mapped(state)), state
        if expected is None:
            assert explorer.result is None
            assert explorer.window.output.shape == (0, 0)
            assert "Impossible" in explorer.sentence.value
            assert "nearest that works" in explorer.sentence.value
            continue
        written = numbers(explorer.window.output.strings)
        assert np.array_equal(written, expected), state
        assert product_under_the_window(explorer.window) == expected.ravel()[state["cell"]], state
        terms = " ".join(explorer.window.terms.lines)
        terms = terms.replace("\N{MINUS SIGN}", "-").replace("\N{MULTIPLICATION SIGN}", "*")
        assert eval(terms.split(" = ")[0]) == int(terms.split(" = ")[1])
        assert "Impossible" not in explorer.sentence.value
    assert min(seen) > 10


def test_the_rendered_picture_survives_random_moves():
    explorer = KernelExplorer()
    pictures = {explorer.image.value}
    for _ in random_positions(explorer, np.random.default_rng(1), 25):
        pictures.add(explorer.image.value)
    assert len(pictures) > 20


def test_a_name_and_its_weights_never_contradict_each_other(monkeypatch):
    explorer, own = KernelExplorer(), 0
    monkeypatch.setattr(explorer, "render", lambda: None)
    for state in random_positions(explorer, np.random.default_rng(2), 100):
        own += state["kernel"] == OWN
        if state["kernel"] != OWN:
            assert np.array_equal(weights_in(state), KERNELS[state["kernel"]])
    assert 20 < own < 80


def test_typing_a_weight_keeps_the_other_eight():
    explorer = KernelExplorer()
    explorer.set(kernel="emboss")
    explorer.controls["w02"].value = 7
    assert explorer.state["kernel"] == OWN
    assert explorer.weights.tolist() == [[-2, -1, 7], [-1, 1, 1], [0, 1, 2]]
    explorer.set(kernel="sharpen")
    explorer.set(kernel=OWN)
    assert np.array_equal(explorer.weights, KERNELS["sharpen"])


def test_play_moves_the_window_and_the_slider():
    explorer = KernelExplorer()
    before = explorer.image.value
    explorer.play.value = 7
    assert explorer.state["cell"] == 7
    assert explorer.image.value != before
    assert np.argwhere(explorer.window.output.highlighted).tolist() == [[1, 2]]
    explorer.set(cell=3)
    assert explorer.play.value == 3


def test_play_ends_at_the_last_cell():
    explorer = KernelExplorer()
    for settings, last in (({"padding": "2"}, 80), ({"stride": 3}, 8), ({"dilation": 4}, 0)):
        explorer.set(**settings)
        assert explorer.play.max == explorer.controls["cell"].max == last
        explorer.play.value = last
        assert explorer.state["cell"] == last


def test_moving_the_cell_does_not_convolve_the_photograph_again(monkeypatch):
    explorer, shapes = KernelExplorer(), []
    counted = kernels.conv2d

    def counting(image, *rest, **settings):
        shapes.append(image.shape)
        return counted(image, *rest, **settings)

    monkeypatch.setattr(kernels, "conv2d", counting)
    for cell in range(5):
        explorer.set(cell=cell)
    assert PHOTO.shape not in shapes
    for settings in ({"w00": 5}, {"stride": 2}, {"padding": "1"}, {"dilation": 2}):
        explorer.set(**settings)
    assert shapes.count(PHOTO.shape) == 4


def test_a_hand_on_a_control_redraws_once(monkeypatch):
    explorer, draws = KernelExplorer(), []
    monkeypatch.setattr(explorer, "render", lambda: draws.append(1))
    explorer.controls["kernel"].value = "blur"  # fills nine boxes
    assert len(draws) == 1
    explorer.controls["w11"].value = 3  # takes the name away
    assert len(draws) == 2
    explorer.play.value = 4
    assert len(draws) == 3
    explorer.set(stride=3, padding="2", kernel="emboss")  # moves the cell's range
    assert len(draws) == 4


def test_the_photograph_is_found_without_a_network(monkeypatch):
    def refuse(*_, **__):
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    photo = photograph()
    assert photo.shape == (152, 256)
    assert (photo.min(), photo.max()) == (2, 255)


def test_the_patch_is_cut_from_the_photograph():
    assert np.array_equal(PATCH, PHOTO[55:62, 158:165] // 26)
    assert set(PATCH.ravel().tolist()) <= set(range(10))
    assert not np.array_equal(PATCH, PATCH.T)  # a swap of axes must show


@pytest.mark.parametrize(
    "bad",
    [np.zeros((62, 164), int), np.zeros((61, 165), int), np.zeros((99, 200)), np.ones(9, int)],
)
def test_a_photograph_that_cannot_serve_is_refused(bad):
    with pytest.raises(ValueError, match=r"photo must hold whole numbers.*nearest that works"):
        KernelExplorer(bad)


def test_another_photograph_is_taken():
    photo = np.random.default_rng(5).integers(0, 256, (62, 165))
    explorer = KernelExplorer(photo)
    explorer.set(kernel="emboss")
    assert np.array_equal(explorer.map, correlate2d(photo, KERNELS["emboss"], "valid"))
    assert np.array_equal(explorer.patch, photo[55:62, 158:165] // 26)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"kernel": "Sobel"}, "kernel='Sobel' is not a choice; nearest that works: one of"),
        ({"w00": 10}, "w00=10 must be from -9 to 9; nearest that works: 9"),
        ({"w33": 1}, "w33=1 is not a control"),
    ],
)
def test_positions_that_no_hand_could_reach_are_refused(values, message):
    explorer = KernelExplorer()
    with pytest.raises(ValueError, match=message):
        explorer.set(**values)
    assert explorer.state == KernelExplorer().state
