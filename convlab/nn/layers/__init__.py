"""The layers of a network in NumPy, each with the way back beside it.

A layer is a function, ``y, pullback = layer(x, ...)``. The pullback takes the gradient of a loss
with respect to ``y``. It returns the gradients with respect to the arrays that the layer read, in
their order; a lone one as it is, several as a tuple. What the way back needs, it remembers.

==================================  ========================================
layer                               name
==================================  ========================================
convolution, and its transpose      ``conv``, ``conv_transpose``
rectified linear unit               ``relu``
the largest of each window          ``max_pool``
nearest neighbour's enlargement     ``upsample``
batch normalisation                 ``batch_norm``, ``moments``
dropout                             ``dropout``
one image's channels after another  ``concatenate``
probabilities                       ``sigmoid``, ``softmax``
losses of logits                    ``cross_entropy``, ``dice``
==================================  ========================================

Images are channels-last, ``(batch, *spatial, channels)``. float32 in, float32 out; float64 stays.
"""

from convlab.nn.layers.convolutions import conv, conv_transpose
from convlab.nn.layers.logits import cross_entropy, dice, sigmoid, softmax
from convlab.nn.layers.normalisation import batch_norm, moments
from convlab.nn.layers.pointwise import concatenate, dropout, max_pool, relu
from convlab.nn.layers.resizing import upsample

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
    "upsample",
]
