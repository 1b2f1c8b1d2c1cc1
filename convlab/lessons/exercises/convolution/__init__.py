"""Checks of the exercises on convolution, its matrix, its transpose and its gradient."""
