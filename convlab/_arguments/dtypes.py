"""What an array holds: real numbers, of the one dtype that a contraction is computed in."""

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from convlab._arguments.values import shown


def numbers(**arrays: ArrayLike | None) -> list[Any]:
    """Bring arrays to the one dtype that a contraction of them is computed in.

    Integers and bools become int64: sums are exact below 2**63. float16 becomes float32.
    float32 and float64 stay. A mixture follows ``numpy.result_type``. A bias of None stays None.

    Examples
    --------
    >>> [a.dtype.name for a in numbers(x=np.zeros(3, "uint8"), w=np.zeros(3, "float32"))]
    ['float32', 'float32']
    """
    found = {n: real(n, a) for n, a in arrays.items() if a is not None or n != "bias"}
    dtype = np.result_type(*found.values())
    if all(array.dtype.kind in "biu" for array in found.values()):
        dtype = np.dtype(np.int64)
    elif dtype == np.float16:
        dtype = np.dtype(np.float32)
    return [found[name].astype(dtype, copy=False) if name in found else None for name in arrays]


def as_array(name: str, values: ArrayLike | None) -> NDArray[Any]:
    """Make an array, or say which argument is none: rows of unequal length, a mask of its own."""
    try:
        if not is_masked(values):
            return np.asarray(values)
    except ValueError:
        raise ValueError(
            f"{name} must have rows of one length; got {shown(values)}; "
            f"nearest that works: rows filled up with zeros"
        ) from None
    except Exception:  # whatever an object of somebody's own raises
        raise TypeError(
            f"{name} must be an array; got {shown(values)}; nearest that works: a list of numbers"
        ) from None
    raise TypeError(
        f"{name} must have no mask, since nothing here would heed it; got a masked array; "
        f"nearest that works: {name}.filled(0)"
    )


def real(name: str, values: ArrayLike | None) -> NDArray[Any]:
    """Make an array of real numbers that int64 or a float can hold."""
    array = as_array(name, values)
    if array.dtype.kind not in "biuf":
        raise TypeError(
            f"{name} must hold real numbers; got {array.dtype}; "
            f"nearest that works: {name}.astype(float)"
        )
    if array.dtype == np.uint64 and array.size and array.max() >= 2**63:
        raise ValueError(
            f"{name} must hold integers below 2**63; got {array.max()}; "
            f"nearest that works: {name}.astype(float)"
        )
    return array


def is_masked(values: object) -> bool:
    """Tell a masked array, or a list that holds one: `numpy.asarray` drops masks without a word."""
    if isinstance(values, (list, tuple)):
        return any(map(is_masked, values))
    return isinstance(values, np.ma.MaskedArray)
