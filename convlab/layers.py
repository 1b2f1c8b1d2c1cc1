"""The public name of the layers in NumPy, whose rooms are in `convlab.nn.layers`."""

from convlab.nn.layers.convolutions import conv, conv_transpose
from convlab.nn.layers.logits import cross_entropy, dice, sigmoid, softmax
from convlab.nn.layers.normalisation import batch_norm, moments
from convlab.nn.layers.pointwise import concatenate, dropout, max_pool, relu

__all__ = [
    "batch_norm",
    "concatenate",
    "conv",
    "conv_transpose",
    "cross_entropy",
    "dice",
    "dropout",
    "max_pool",
    "moments",
    "relu",
    "sigmoid",
    "softmax",
]
