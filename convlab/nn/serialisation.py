"""A U-Net as bytes, and back: one file that Python and JavaScript read without a library.

====================  ===========================================================================
bytes                 what they hold
====================  ===========================================================================
8                     ``convlab1``, in ASCII
4                     length of the header, a little-endian uint32
as many               the header, JSON in UTF-8: ``{"arrays": [["c1a/kernel", [3, 3, 1, 8]], ...]}``
                      and spaces behind it, so that the numbers begin at a multiple of 4
4 for each number     all arrays in the header's order: little-endian float32, last axis fastest
====================  ===========================================================================
"""

import json
from collections.abc import Iterator
from itertools import accumulate, pairwise
from math import prod
from typing import Any

import numpy as np

from convlab._arguments.tensors import held
from convlab._arguments.values import shown
from convlab.nn.parameters import NORM, Params, require_params
from convlab.nn.unet_kernels import settings, writes

MAGIC = b"convlab1"
NUMBER = np.dtype("<f4")
START = len(MAGIC) + 4
Shapes = list[tuple[str, tuple[int, ...]]]


def to_bytes(params: Params) -> bytes:
    """Write the arrays of a U-Net as bytes, which `from_bytes` and the browser read.

    Parameters
    ----------
    params
        As `init` draws them, of float32: nothing is rounded in silence.

    Returns
    -------
    bytes
        See the head of `convlab.nn.serialisation`.

    Raises
    ------
    ValueError, TypeError
        Arrays of another dtype, or that are not those of a U-Net.

    Examples
    --------
    >>> from convlab import unet
    >>> data = to_bytes(unet.init(np.random.default_rng(0), 1, 2, 1, depth=1))
    >>> data[:8], len(data), data[12:51].decode()
    (b'convlab1', 3028, '{"arrays":[["c1a/kernel",[3,3,1,2]],["c')
    """
    require_params(params)
    for name in params:
        dtype = held("params", params, name).dtype
        if dtype.newbyteorder("<") != NUMBER:
            raise ValueError(
                f"params[{name!r}] must be of float32, as the bytes are; got {dtype}; nearest that "
                "works: {name: array.astype(numpy.float32) for name, array in params.items()}"
            )
    shapes = [(name, array.shape) for name, array in params.items()]
    _require_unet("params", shapes)
    words = json.dumps({"arrays": shapes}, separators=(",", ":")).encode()
    header = words + b" " * (-(START + len(words)) % NUMBER.itemsize)
    numbers = (array.astype(NUMBER).tobytes() for array in params.values())
    return b"".join([MAGIC, len(header).to_bytes(4, "little"), header, *numbers])


def from_bytes(data: bytes) -> Params:
    """Read the arrays of a U-Net from bytes.

    Parameters
    ----------
    data
        As `to_bytes` returned them.

    Returns
    -------
    dict
        Of float32, in the order in which they were written.

    Raises
    ------
    ValueError, TypeError
        Bytes that begin with something else, are cut short, go on after the last array, or hold no
        U-Net.

    Examples
    --------
    >>> from convlab import unet
    >>> params = unet.init(np.random.default_rng(0), 1, 2, 1, depth=1)
    >>> again = from_bytes(to_bytes(params))
    >>> all(np.array_equal(again[name], params[name]) for name in params)
    True
    """
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(
            f"data must be bytes; got {shown(data)}; "
            f"nearest that works: pathlib.Path(...).read_bytes()"
        )
    data = bytes(data)
    shapes, start = _read_header(data)
    ends = [start, *(NUMBER.itemsize * prod(shape) for _, shape in shapes)]
    edges = list(accumulate(ends))
    if edges[-1] != len(data):
        fault = "cut short" if len(data) < edges[-1] else "followed by other bytes"
        raise _broken(f"{edges[-1]} bytes long, as its header says", f"{len(data)}: it is {fault}")
    _require_unet("data", shapes)
    return {
        name: np.frombuffer(data[begin:end], NUMBER).reshape(shape).astype(np.float32)
        for (name, shape), (begin, end) in zip(shapes, pairwise(edges), strict=True)
    }


def _read_header(data: bytes) -> tuple[Shapes, int]:
    """Read the names and shapes, and where the numbers begin."""
    if data[: len(MAGIC)] != MAGIC:
        raise _broken(f"begin with {MAGIC!r}", repr(data[: len(MAGIC)]))
    start = START + int.from_bytes(data[len(MAGIC) : START], "little")
    if len(data) < max(start, START):
        raise _broken("hold its header", f"{len(data)} bytes: it is cut short")
    if start % NUMBER.itemsize:
        raise _broken("have numbers from a multiple of 4 on", f"a header that ends at {start}")
    words = data[START:start]
    try:
        shapes = list(_shapes(json.loads(words.decode())))
    except (ValueError, TypeError, AttributeError, RecursionError):
        rule = 'hold {"arrays": [[name, [side, ...]], ...]} as its header, each name once'
        raise _broken(rule, shown(words)) from None
    return shapes, start


def _shapes(header: Any) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Take names and shapes from a header; an error of some kind if it holds anything else."""
    seen = set()
    if header.keys() != {"arrays"}:
        raise ValueError
    for name, shape in header["arrays"]:
        sides = all(type(side) is int and 0 < side < 2**31 for side in shape)  # True is no side
        if not sides or not isinstance(shape, list) or len(shape) > 4:
            raise ValueError
        if not isinstance(name, str) or name in seen:
            raise ValueError
        seen.add(name)
        yield name, tuple(shape)


def _broken(rule: str, got: str) -> ValueError:
    return ValueError(
        f"data must {rule}; got {got}; nearest that works: what unet.to_bytes(params) returns"
    )


def _require_unet(argument: str, shapes: Shapes) -> None:
    """Check that these are all arrays of a U-Net that `init` can make, and nothing besides."""
    given = dict(shapes)
    kernels = {name[: -len("/kernel")]: s for name, s in shapes if str(name).endswith("/kernel")}
    wanted = _around(kernels, given) if settings(kernels) else {}
    odd = [name for name in {**given, **wanted} if given.get(name) != wanted.get(name)]
    if odd or not wanted:
        raise ValueError(
            f"{argument} must hold a U-Net's arrays, all of one that unet.init makes, and no "
            f"others; got {shown({name: given.get(name) for name in odd})}; "
            f"nearest that works: those of unet.init(rng)"
        )


def _around(
    kernels: dict[str, tuple[int, ...]], given: dict[str, tuple[int, ...]]
) -> dict[str, tuple[int, ...]]:
    """Give the shapes of a network's arrays, normalised if its first layer is."""
    wanted: dict[str, tuple[int, ...]] = {}
    for layer, kernel in kernels.items():
        width = (writes(layer, kernel),)
        wanted |= {f"{layer}/kernel": kernel, f"{layer}/bias": width}
        if layer.startswith("c") and "c1a/gamma" in given:
            wanted |= dict.fromkeys((f"{layer}/{what}" for what in NORM), width)
    return wanted
