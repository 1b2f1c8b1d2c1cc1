"""The bridge to Keras: run its layers on NumPy arrays, compare, and carry weights over.

Where Keras is not installed it answers from its record.
"""

from convlab.keras_bridge.compare import (
    Comparison,
    compare_conv,
    compare_conv_transpose,
    keras_conv,
    keras_conv_transpose,
)
from convlab.keras_bridge.keras_answers import from_keras
from convlab.keras_bridge.unet_weights import set_unet_params, unet_layers, unet_params

__all__ = [
    "Comparison",
    "compare_conv",
    "compare_conv_transpose",
    "from_keras",
    "keras_conv",
    "keras_conv_transpose",
    "set_unet_params",
    "unet_layers",
    "unet_params",
]
