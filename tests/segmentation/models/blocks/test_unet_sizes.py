"""The sides that a U-Net takes and gives, followed through the paper's drawing step by step."""

import re

import numpy as np
import pytest

from convlab.segmentation.models.blocks.unet_sizes import (
    lost_side,
    output_side,
    skip_margin,
    smallest_side,
)


def brute_force_side(side, depth):
    """Follow a side through the paper's drawing, one step at a time; None if it does not work."""
    sides = []
    for _ in range(depth):
        side -= 4
        sides.append(side)
        if side < 1 or side % 2:
            return None
        side //= 2
    side -= 4
    for _ in range(depth):
        if side < 1:
            return None
        side = 2 * side
        if (sides.pop() - side) % 2:
            return None
        side -= 4
    return side if side >= 1 else None


@pytest.mark.parametrize("depth", [1, 2, 3, 4, 5])
def test_the_sides_are_those_of_the_drawing_step_by_step(depth):
    for side in range(1, 700):
        expected = brute_force_side(side, depth)
        if expected is None:
            with pytest.raises(ValueError, match=f"side must be .*got {side}; nearest"):
                output_side(side, depth, "valid")
        else:
            assert output_side(side, depth, "valid") == expected


def test_valid_sides_are_every_16_from_188_which_gives_4():
    sides = [s for s in range(1, 600) if brute_force_side(s, 4)]
    assert sides == list(range(188, 600, 16))
    assert output_side(188, 4, "valid") == 4
    assert smallest_side(4, "valid") == 188
    assert lost_side(4, "valid") == 184
    assert [skip_margin(level, 4, "same") for level in range(4)] == [0] * 4


def test_a_side_is_answered_with_the_nearest_that_works():
    for side in (1, 187, 189, 200, 571, 573):
        with pytest.raises(ValueError, match="nearest that works") as caught:
            output_side(side, 4, "valid")
        near = [int(n) for n in re.findall(r"\d+", str(caught.value).split("works: ")[1])]
        every = np.array([s for s in range(1, 700) if brute_force_side(s, 4)])
        assert every[np.abs(every - side).argmin()] in near
        assert set(near) <= set(every)
    with pytest.raises(ValueError, match="got 100; nearest that works: 96 or 112"):
        output_side(100)
