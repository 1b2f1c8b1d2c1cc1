"""The bridge to Keras: run its layers on NumPy arrays, compare, and carry weights over."""

from convlab.keras_bridge.compare import (
    Comparison,
    compare_conv,
    compare_conv_transpose,
    keras_conv,
    keras_conv_transpose,
)
from convlab.keras_bridge.unet_weights import set_unet_params, unet_layers, unet_params

__all__ = [
    "Comparison",
    "compare_conv",
    "compare_conv_transpose",
    "keras_conv",
    "keras_conv_transpose",
    "set_unet_params",
    "unet_layers",
    "unet_params",
]
