"""The public name of the augmentation, whose rooms are in `convlab.segmentation.transforms`."""

from convlab.segmentation.transforms import (
    Move,
    Tone,
    augment,
    brightness,
    contrast,
    crop,
    elastic,
    flip,
    noise,
    quarter_turns,
    random_crops,
    rotate,
    sample,
    shear,
    translate,
    zoom,
)

__all__ = [
    "Move",
    "Tone",
    "augment",
    "brightness",
    "contrast",
    "crop",
    "elastic",
    "flip",
    "noise",
    "quarter_turns",
    "random_crops",
    "rotate",
    "sample",
    "shear",
    "translate",
    "zoom",
]
