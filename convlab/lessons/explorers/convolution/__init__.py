"""Explorers of kernels, sizes, gradients and the NumPy network."""
