"""The public name of the augmentation, whose rooms are in `convlab.segmentation.transforms`."""

from convlab.segmentation.transforms import *  # noqa: F403
from convlab.segmentation.transforms import __all__ as __all__
