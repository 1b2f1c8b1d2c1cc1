"""Keras on TensorFlow, pinned and quiet: the one place that loads it.

Where there is no TensorFlow, as in a browser, `INSTALLED` is False, and what stands for the two
modules says so once something is asked of it. `keras_bridge` then answers from its record.

The backend is pinned since Keras's backends have not always agreed on values. TensorFlow
greets with lines about processors and drivers that no environment variable turns off; a
lesson should not open with them, so they are held back while it loads. Errors are not:
they are Python's, and rise as ever.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")


@contextmanager
def _stderr_held_back() -> Iterator[None]:
    kept = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


class _Missing:
    """What stands for a module that is not there: it says so once something is asked of it."""

    def __init__(self, name: str):
        self._name = name

    def __getattr__(self, attribute: str) -> Any:
        if attribute.startswith("__"):
            raise AttributeError(attribute)
        raise ModuleNotFoundError(
            f"{self._name}.{attribute} needs TensorFlow, which is not installed here; "
            'nearest that works: pip install "convlab[segmentation]"',
            name=self._name,
        )


INSTALLED = True
try:
    with _stderr_held_back():
        import keras
        import tensorflow
except ModuleNotFoundError as error:
    if error.name not in ("keras", "tensorflow"):
        raise  # it is here, and something that it needs is not
    INSTALLED = False
    globals().update(keras=_Missing("keras"), tensorflow=_Missing("tensorflow"))

if INSTALLED and keras.backend.backend() != "tensorflow":
    raise ImportError(
        f"keras runs on {keras.backend.backend()!r} here, but convlab compares with "
        f'"tensorflow"; nearest that works: import convlab first, or set KERAS_BACKEND=tensorflow'
    )

__all__ = ["INSTALLED", "keras", "tensorflow"]
