"""Augmentation that moves an image and its mask together.

``augment(image, mask, [flip(), rotate(30), elastic(3, smoothness=12)], rng)`` makes any list of
moves, in 2-D and in 3-D. `random_crops` cuts squares for a training. In a tf.data pipeline, see
`convlab.segmentation.transforms.keras.pipeline`.
"""

from convlab.segmentation.transforms.crops import draw_squares, random_crops
from convlab.segmentation.transforms.elastic_deformation import elastic
from convlab.segmentation.transforms.intensity import brightness, contrast, noise
from convlab.segmentation.transforms.joint import Move, Tone, augment, sample
from convlab.segmentation.transforms.moves import crop, flip, quarter_turns
from convlab.segmentation.transforms.warps import rotate, shear, translate, zoom

__all__ = [
    "Move",
    "Tone",
    "augment",
    "brightness",
    "contrast",
    "crop",
    "draw_squares",
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
