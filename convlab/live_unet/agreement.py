"""Whether the browser's U-Net and convlab's compute the same: neither knows the other's code."""

import numpy as np

from convlab.nn import unet

TOLERANCE = 1e-4
"""Of the largest logit, or of 1: float32 in two orders of summation."""


def verdict(content, buffers) -> dict:
    """Compute what the browser has computed, and compare.

    Parameters
    ----------
    content : dict
        ``shape`` of the image, (1, rows, columns, 1), and whether it was normalised as in
        ``training``.
    buffers : list of bytes
        The network, as `unet.to_bytes` writes it; the image and the logits, float32.

    Returns
    -------
    dict
        ``state``, "agrees" or "differs", and the largest ``difference`` of a logit.

    Examples
    --------
    >>> params = unet.init(np.random.default_rng(0), channels=1, n_filters=2, n_classes=1, depth=1)
    >>> x = np.zeros((1, 4, 4, 1), np.float32)
    >>> logits, _, _ = unet.forward(params, x)
    >>> sent = [unet.to_bytes(params), x.tobytes(), logits.tobytes()]
    >>> verdict({"shape": [1, 4, 4, 1], "training": False}, sent)
    {'state': 'agrees', 'difference': 0.0}
    """
    params = unet.from_bytes(bytes(buffers[0]))
    image, answer = (np.frombuffer(bytes(sent), "<f4") for sent in buffers[1:])
    logits, _, _ = unet.forward(
        params, image.reshape(content["shape"]), training=content["training"]
    )
    difference = float(np.abs(logits.ravel() - answer).max())
    agrees = difference <= TOLERANCE * max(1.0, float(np.abs(logits).max()))
    return {"state": "agrees" if agrees else "differs", "difference": difference}
