"""The public name of the layers in NumPy, whose rooms are in `convlab.nn.layers`."""

from convlab.nn.layers import *  # noqa: F403
from convlab.nn.layers import __all__ as __all__
