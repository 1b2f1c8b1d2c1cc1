"""A tape: what was done on the way there, from which the way back follows.

Every array goes by the name of what wrote it: a layer, or a parameter, or the image. A step keeps
the names of what its layer read. On the way back a gradient is sent to each of them, and where two
arrive, they add up. So a skip connection needs no care: what is read twice has two summands.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from numpy.typing import NDArray

Layer = Callable[..., tuple[NDArray[Any], Callable[..., Any]]]
"""From arrays to what is written, and the way back to a gradient for each of the arrays."""


class Value(NamedTuple):
    """An array, and the name of what wrote it."""

    name: str
    array: NDArray[Any]


class Step(NamedTuple):
    """What a layer did: it read values, and wrote that of its own name."""

    name: str
    reads: tuple[str, ...]
    pullback: Callable[..., Any]


class Tape:
    """Run layers, and keep the way back.

    Parameters
    ----------
    watch
        It is filled with what each layer writes, by the layer's name, in order.

    Examples
    --------
    >>> import numpy as np
    >>> from convlab.nn import layers
    >>> tape, x = Tape(), Value("x", np.array([[-1.0, 2.0]]))
    >>> y = tape("relu", layers.relu, x)
    >>> y = tape("both", layers.concatenate, x, y)
    >>> y.array, tape.back(np.array([[1.0, 2.0, 3.0, 4.0]]))
    (array([[-1.,  2.,  0.,  2.]]), {'x': array([[1., 6.]])})
    """

    def __init__(self, watch: dict[str, NDArray[Any]] | None = None) -> None:
        self.steps: list[Step] = []
        self.watch = watch

    def __call__(self, name: str, layer: Layer, *reads: Value) -> Value:
        """Run a layer on values, and record it under a name that no other value has."""
        y, pullback = layer(*(value.array for value in reads))
        self.steps.append(Step(name, tuple(value.name for value in reads), pullback))
        if self.watch is not None:
            self.watch[name] = y
        return Value(name, y)

    def back(
        self, gradient: NDArray[Any], watch: dict[str, NDArray[Any]] | None = None
    ) -> dict[str, NDArray[Any]]:
        """Walk back from the gradient of what the last step wrote.

        Parameters
        ----------
        gradient
            Of the shape of the last value.
        watch
            It is filled with the gradient of what each layer wrote, from the last to the first.

        Returns
        -------
        dict
            The gradient of every value that was read and that no step wrote.
        """
        gradients = {self.steps[-1].name: gradient}
        for name, reads, pullback in reversed(self.steps):
            if name not in gradients:  # nobody read it
                continue
            gradient = gradients.pop(name)
            if watch is not None:
                watch[name] = gradient
            parts = pullback(gradient)
            for read, part in zip(
                reads, parts if isinstance(parts, tuple) else [parts], strict=True
            ):
                gradients[read] = gradients[read] + part if read in gradients else part
        return gradients


def without_tape(name: str, layer: Layer, *reads: Value) -> Value:
    """Run a layer as a `Tape` does, and keep nothing: for a way that nobody walks back."""
    return Value(name, layer(*(value.array for value in reads))[0])
