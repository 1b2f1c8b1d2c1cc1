"""The public name of the U-Net in NumPy, whose room is `convlab.nn.unet`."""

from convlab.nn.unet import *  # noqa: F403
from convlab.nn.unet import __all__ as __all__
