"""What makes a call the same call: a file that has moved does not."""

import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.losses import CrossEntropy, Dice, Sum
from convlab.segmentation.models import unet
from convlab.segmentation.models.blocks.upsampling import DepthToSpace, EqualKernels
from convlab.segmentation.training.loop import Plan
from convlab.segmentation.training.same_call import describe_call

PIXELS = np.zeros((16, 16, 1))


def described():
    model = unet(keras.Input((None, None, 1)), n_filters=2, depth=1, n_classes=1, up="subpixel")
    loss = Sum([CrossEntropy(), Dice()])
    return describe_call(model, [PIXELS], [PIXELS[..., 0]], loss, Plan(3, 1), {})


@pytest.mark.parametrize(
    ("kinds", "first", "part"),
    [
        ([Dice], "losses.overlap", "loss"),
        ([DepthToSpace, EqualKernels], "models.upsampling", "model"),
    ],
)
def test_what_was_begun_before_a_file_moved_goes_on(monkeypatch, kinds, first, part):
    now = described()
    for kind in kinds:
        monkeypatch.setattr(kind, "__module__", f"convlab.segmentation.{first}")
    assert described() == now
    for kind in kinds:
        monkeypatch.setattr(kind, "__module__", "somewhere.else")
    assert described()[part] != now[part]
