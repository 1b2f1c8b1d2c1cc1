"""What the arguments of `scenes` and `volumes` must be, and what to say when they are not."""

from collections.abc import Sequence
from typing import Any

from convlab._arguments.operators import Sizes, items_of, sizes
from convlab._arguments.values import integer, shown


def frame(size: Any, axes: Sequence[str], least: int) -> Sizes:
    """Check the pixels along each axis; a lone int is all of them."""
    given = items_of("size", size)
    if given is not None and len(given) != len(axes):
        raise ValueError(
            f"size must be ({', '.join(axes)}); got {shown(size)}; "
            f"nearest that works: {(max(least, 64),) * len(axes)}"
        )
    return sizes("size", size, len(axes), least)


def object_range(objects: Any) -> tuple[int, int]:
    """Check the fewest and most objects; a lone int is both."""
    low, high = sizes("objects", objects, axes=2)
    if low > high or high > 255:
        raise ValueError(
            f"objects must be (fewest, most), from 1 to 255; got {shown(objects)}; "
            f"nearest that works: {(min(low, high, 255), min(max(low, high), 255))}"
        )
    return low, high


def class_count(classes: Any, kinds: Sequence[Any]) -> int:
    """Check how many classes are wanted."""
    classes = integer("classes", classes, 1)
    if classes > len(kinds):
        raise ValueError(
            f"classes must be at most {len(kinds)} ({', '.join(k.name for k in kinds)}); "
            f"got {classes}; nearest that works: {len(kinds)}"
        )
    return classes
