"""What every explorer with sliders keeps, driven without a browser."""

import numpy as np
import pytest

from convlab.lessons.explorers.convolution.backward_pass import GradientExplorer
from convlab.lessons.explorers.convolution.kernels import KernelExplorer
from convlab.lessons.explorers.convolution.overlaps import OverlapExplorer
from convlab.widgets.sliders import SliderExplorer

EXPLORERS = [GradientExplorer, KernelExplorer, OverlapExplorer]


def random_positions(explorer, rng, count):
    """Move every control to a random place, and then step to a random cell."""
    for _ in range(count):
        places = {
            name: control.options[rng.integers(len(control.options))]
            if hasattr(control, "options")
            else int(rng.integers(control.min, control.max + 1))
            for name, control in explorer.controls.items()
        }
        explorer.set(**{**places, "cell": 0})
        explorer.set(cell=int(rng.integers(0, explorer.controls["cell"].max + 1)))
        yield explorer.state


@pytest.mark.parametrize("make", EXPLORERS)
def test_a_slider_moved_by_hand_redraws_the_picture_once(make, monkeypatch):
    explorer, draws = make(), []
    explorer.set(stride=1)
    monkeypatch.setattr(explorer, "render", lambda: draws.append(1))
    explorer.controls["stride"].value = 2
    assert len(draws) == 1
    explorer.controls["stride"].value = 2
    assert len(draws) == 1
    explorer.set(stride=1, padding="same")
    assert len(draws) == 2


def test_a_move_that_narrows_the_range_of_cells_redraws_once(monkeypatch):
    explorer, draws = GradientExplorer(), []
    explorer.set(cell=3)
    monkeypatch.setattr(explorer, "render", lambda: draws.append(1))
    explorer.controls["stride"].value = 2
    assert explorer.state["cell"] == 0
    assert len(draws) == 1


def test_the_step_through_cells_stays_within_the_output():
    explorer = GradientExplorer()
    explorer.set(padding="same", cell=3)
    explorer.set(cell=15)
    explorer.set(padding="valid")
    assert explorer.state["cell"] == explorer.controls["cell"].max == 3
    explorer.set(kernel_rows=4, kernel_columns=4)
    assert explorer.state["cell"] == 0


@pytest.mark.parametrize("make", EXPLORERS)
def test_what_is_shown_without_a_kernel_is_the_same_picture(make):
    explorer = make()
    bundle = explorer._repr_mimebundle_()
    assert bundle["text/plain"] == repr(explorer)
    assert repr(explorer).startswith(f"{make.__name__}(")
    assert f"stride={explorer.state['stride']}" in repr(explorer)
    assert "0x" not in repr(explorer)
    assert bundle["image/png"].startswith("iVBOR")


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"row": 3}, "row=3 is not a control; nearest that works: one of"),
        ({"rows": 9}, "rows=9 must be from 1 to 5; nearest that works: 5"),
        ({"rows": 0}, "rows=0 must be from 1 to 5; nearest that works: 1"),
        ({"padding": "full"}, "padding='full' is not a choice"),
    ],
)
def test_positions_that_no_hand_could_reach_are_refused(values, message):
    explorer = GradientExplorer()
    with pytest.raises(ValueError, match=message):
        explorer.set(**values)
    assert explorer.state == GradientExplorer().state


@pytest.mark.parametrize("bad", [np.ones(3), np.ones((0, 3)), np.array([["a"]])])
def test_numbers_that_are_no_image_are_refused(bad):
    with pytest.raises(ValueError, match="must hold numbers in rows and columns"):
        GradientExplorer(image=bad)
    with pytest.raises(ValueError, match="kernel must hold numbers"):
        GradientExplorer(kernel=bad)


def test_an_explorer_must_say_how_it_draws():
    with pytest.raises(NotImplementedError):
        SliderExplorer({})
