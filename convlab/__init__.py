"""convlab: convolution, its matrix, its transpose, and the U-Net.

=====================================  ============================================
idea                                   name
=====================================  ============================================
sizes, padding, taps                   ``Geometry``, ``Geometry.for_transpose``
convolution                            ``conv``, ``conv2d`` for one lone image
transposed convolution                 ``conv_transpose``, ``conv2d_transpose``
gradient with respect to the kernel    ``kernel_gradient``
the matrix of a convolution            ``conv_matrix``, ``matrix_entries``
image to column and back               ``stretch``, ``unstretch``
the same as slow, explicit loops       ``definitions.gather / stamp / zero_insertion``
is this the transpose? the gradient?   ``checks.adjoint_gap``, ``checks.gradient_gap``
how many stamps reach a pixel?         ``checks.overlap_counts``
layers with their way back             ``convlab.layers``
a whole U-Net in NumPy                 ``convlab.unet``
what does Keras say?                   ``convlab.keras_bridge``
every view of it, linked               ``convlab.widgets.explorer.Explorer``
a U-Net that answers the hand          ``convlab.live_unet.LiveUNet``
data, models, training                 ``convlab.segmentation``
=====================================  ============================================

Where the code of an idea lies:

=====================================  ============================================
idea                                   folder or file
=====================================  ============================================
sizes and padding; loops; the matrix   ``geometry  definitions  matrix  ops  checks``
how ``ops`` is fast                    ``_fast/``: patches, layouts, phases, cores
what an argument must be               ``_arguments/``
layers, Adam and the U-Net in NumPy    ``nn/``
Keras's answer beside ours             ``keras_bridge/``
colours, arrays, stamps, networks      ``figures/``; each colour in ``figures/style``
what explorers are built on            ``widgets/``
the explorer, the live U-Net           ``explorer/ live_unet/``, ``js/`` in the browser
masks: data, losses, networks, scores  ``segmentation/``, whose docstring is its map
the command line and its report        ``cli/``
exercises, cards, explorers, races     ``lessons/``, by what the lessons show
=====================================  ============================================

Importing it loads NumPy and nothing else.
"""

from convlab import checks, definitions
from convlab.geometry import Geometry
from convlab.matrix import conv_matrix, matrix_entries, stretch, unstretch
from convlab.ops import conv, conv2d, conv2d_transpose, conv_transpose, kernel_gradient

__all__ = [
    "Geometry",
    "checks",
    "conv",
    "conv2d",
    "conv2d_transpose",
    "conv_matrix",
    "conv_transpose",
    "definitions",
    "kernel_gradient",
    "matrix_entries",
    "stretch",
    "unstretch",
]
