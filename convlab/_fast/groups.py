"""Groups of channels that do not mix."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray


def each_group(
    contract: Callable[..., NDArray[Any]], groups: int, *arrays: NDArray[Any] | None
) -> NDArray[Any]:
    """Deal the channels of arrays to groups, contract each, and put the results side by side.

    Examples
    --------
    >>> each_group(lambda x: x.cumsum(axis=-1), 2, np.ones((1, 4)))
    array([[1., 2., 1., 2.]])
    """
    if groups == 1:
        return contract(*arrays)
    dealt = [
        [None] * groups if array is None else np.split(array, groups, axis=-1) for array in arrays
    ]
    return np.concatenate([contract(*parts) for parts in zip(*dealt, strict=True)], axis=-1)
