"""Figures: functions that draw arrays handed to them on an ``ax``.

=====================================  ============================================
idea                                   name
=====================================  ============================================
one colour per role, size of a digit   ``style.PALETTE``, ``style.digit_height_pixels``
an array, a number in every cell       ``arrays.draw_array``
slide a kernel; stretch; rearrange     ``steps.draw_convolution / draw_stretch / draw_rearrange``
the kernel's places; the matrix        ``grid.draw_placements``, ``matrices.draw_kernel_rows``
matrix times column                    ``matrices.draw_product``
transposed: stamps, zeros put in       ``stamps.draw_stamps / draw_zero_insertion``
overlaps, ladders of sizes, spectra    ``checkerboard.overlap_rows / ladder_rows``
a pixel's and a weight's gradient      ``gradients.draw_image_gradient / draw_kernel_gradient``
photographs and feature maps           ``photographs.draw_photograph / draw_feature_maps``
frames of the animations               ``animations.Gathering / Stamping / Filling``
all of ``images/``                     ``python -m convlab.figures.gallery``
=====================================  ============================================

Each returns an object whose ``update`` redraws other arrays, of other shapes, with the same
artists. All but ``gallery`` compute nothing.
"""
