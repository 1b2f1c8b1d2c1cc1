"""How large a matrix product should be: what OpenBLAS does fastest, measured."""

from functools import lru_cache
from math import prod

from convlab._fast import cores

SMALL_PRODUCT = 10**6
"""Multiplications that OpenBLAS, with its kernels for AVX-512, does on the numbers where they lie.

For more it packs them first. Without packing, narrow products are 1.2 to 1.6 times as fast.
"""
LEAST_UNPACKED, LEAST_PACKED = 8, 32
"""Cells of a small product, with kernels that need not pack and with others."""
LEAST_SUMMED = 128
"""Of a small product that is summed with others: with fewer, the sum takes longer than it."""


def least_cells(summed: bool = False) -> int:
    """Return of how many cells a small product must be, not to be slow."""
    if summed:
        return LEAST_SUMMED
    return LEAST_UNPACKED if cores.unpacked() else LEAST_PACKED


def is_small(*sides: int) -> bool:
    """Tell whether a product of matrices with these sides need not be packed."""
    return prod(sides) <= SMALL_PRODUCT


@lru_cache(4096)
def small_product(cells: int, others: int, least: int) -> int:
    """Return how many of the cells make a small product, if that is not too few; else all."""
    first = max(-(-cells * others // SMALL_PRODUCT), 1)
    for count in range(first, cells // least + 1):
        if cells % count == 0:
            return cells // count
    return cells
