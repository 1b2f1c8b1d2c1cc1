"""Losses for segmentation: what a network is punished for.

Pixel by pixel: `CrossEntropy`, `Focal`. Sets of pixels: `Dice`, `GeneralisedDice`, `Tversky`,
`FBeta`, `LogCoshDice`, `LovaszHinge`, `LovaszSoftmax`. Borders: `Boundary`, `HausdorffDistance`.
Together: `Sum`, with a weight that grows by `Ramp`. `border_weights` is the U-Net paper's map.

All take probabilities, or logits with ``from_logits=True``, and labels or one map for each class.
"""

from convlab.segmentation.losses.border import border_weights
from convlab.segmentation.losses.boundary import Boundary, HausdorffDistance
from convlab.segmentation.losses.combine import Ramp, Sum
from convlab.segmentation.losses.dice_family import (
    Dice,
    FBeta,
    GeneralisedDice,
    LogCoshDice,
    Tversky,
)
from convlab.segmentation.losses.lovasz import LovaszHinge, LovaszSoftmax
from convlab.segmentation.losses.pixelwise import CrossEntropy, Focal

__all__ = [
    "Boundary",
    "CrossEntropy",
    "Dice",
    "FBeta",
    "Focal",
    "GeneralisedDice",
    "HausdorffDistance",
    "LogCoshDice",
    "LovaszHinge",
    "LovaszSoftmax",
    "Ramp",
    "Sum",
    "Tversky",
    "border_weights",
]
