"""Inception V3 without its top, with the weights of ImageNet where they can be had."""

import socket
from contextlib import contextmanager
from http.client import HTTPException
from pathlib import Path
from urllib.error import URLError

from convlab.backend import keras

FILE = "inception_v3_weights_tf_dim_ordering_tf_kernels_notop.h5"
ADDRESS = f"https://storage.googleapis.com/tensorflow/keras-applications/inception_v3/{FILE}"
MD5 = "bcbd6486424b2319ff4ef7d526e38f63"
TIMEOUT = 30  # seconds without a byte
_KERAS_SAYS = "URL fetch failure"  # get_file raises a bare Exception that begins so


def inception_base(x, weights, seeds):
    """Build Inception V3, up to its last convolutions, on a tensor.

    Parameters
    ----------
    x : KerasTensor, shape (batch, rows, columns, 3)
        Colours from -1 to 1; at least 75 x 75 pixels.
    weights : {"try", "imagenet", None} or path
        See `fcn_inception`.
    seeds : iterator of int
        Where the seeds of random kernels come from.

    Returns
    -------
    base : keras.Model
        From what `x` comes from to the features.
    origin : {"imagenet", "random", "file"}
        Which weights it has.

    Raises
    ------
    FileNotFoundError
        If there is no file at the path.
    ConnectionError
        If "imagenet" cannot be downloaded.
    """
    if weights in ("try", "imagenet"):
        try:
            return _build(x, imagenet_file()), "imagenet"
        except ConnectionError:
            if weights == "imagenet":
                raise
    elif weights is not None:
        if not Path(weights).is_file():
            raise FileNotFoundError(
                f'weights must be "try", "imagenet", None or the path of a file; there is no file '
                f"{str(weights)!r}"
            )
        return _build(x, weights), "file"
    base = _build(x, None)
    for layer in base.layers:
        if isinstance(layer, keras.layers.Conv2D):
            start = keras.initializers.GlorotUniform(seed=next(seeds))
            layer.kernel.assign(start(layer.kernel.shape))
    return base, "random"


def imagenet_file() -> str:
    """Have the weights in Keras's folder, downloaded if need be, and return their path.

    Raises
    ------
    ConnectionError
        If they are not there and cannot be downloaded.
    ValueError
        If what arrived is another file.
    """
    try:
        with _patience(TIMEOUT):
            return keras.utils.get_file(FILE, ADDRESS, cache_subdir="models", file_hash=MD5)
    except Exception as error:
        network = isinstance(error, URLError | TimeoutError | ConnectionError | HTTPException)
        if not network and not str(error).startswith(_KERAS_SAYS):
            raise
        raise ConnectionError(
            f"the weights of Inception V3 cannot be downloaded: {error}. Without a network, use "
            f'weights=None, which is random, or put {FILE} into ".keras/models" of your home folder'
        ) from error


def _build(x, weights):
    path = None if weights is None else str(weights)
    return keras.applications.InceptionV3(include_top=False, weights=path, input_tensor=x)


@contextmanager
def _patience(seconds):
    """Let no connection wait for longer than this: get_file has no such setting."""
    before = socket.getdefaulttimeout()
    socket.setdefaulttimeout(seconds)
    try:
        yield
    finally:
        socket.setdefaulttimeout(before)
