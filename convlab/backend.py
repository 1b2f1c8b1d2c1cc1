"""Keras on TensorFlow, pinned and quiet: the one place that loads it.

The backend is pinned since Keras's backends have not always agreed on values. TensorFlow
greets with lines about processors and drivers that no environment variable turns off; a
lesson should not open with them, so they are held back while it loads. Errors are not:
they are Python's, and rise as ever.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager

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


with _stderr_held_back():
    import keras
    import tensorflow

if keras.backend.backend() != "tensorflow":
    raise ImportError(
        f"keras runs on {keras.backend.backend()!r} here, but convlab compares with "
        f'"tensorflow"; nearest that works: import convlab first, or set KERAS_BACKEND=tensorflow'
    )

__all__ = ["keras", "tensorflow"]
