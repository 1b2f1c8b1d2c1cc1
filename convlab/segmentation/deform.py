"""Everything that moves an image and its mask together, in NumPy: one import for it all.

``augment(image, mask, [flip(), rotate(30), elastic(3, smoothness=12)], rng)``, in 2-D and in 3-D.
"""

from convlab.segmentation.elastic import elastic
from convlab.segmentation.joint import Move, Tone, augment, sample
from convlab.segmentation.moves import crop, flip, quarter_turns
from convlab.segmentation.tones import brightness, contrast, noise
from convlab.segmentation.warps import rotate, shear, translate, zoom

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
    "rotate",
    "sample",
    "shear",
    "translate",
    "zoom",
]
