"""The live U-Net in a notebook: the browser computes, trains and draws; convlab checks."""

from pathlib import Path

import anywidget
import numpy as np
import traitlets

from convlab._arguments.tensors import tensor
from convlab.live_unet.agreement import verdict
from convlab.live_unet.page import MODULE, NETWORK, STYLE, page
from convlab.nn import unet


class LiveUNet(anywidget.AnyWidget):
    """A U-Net that answers the hand: touched, broken, trained and taught with a brush in the page.

    Parameters
    ----------
    params : dict, optional
        Arrays of a U-Net with one channel, as `convlab.unet.init` gives them. None is a small one
        that has learnt to find coins.
    image : array_like, shape (rows, columns), optional
        The picture at first, from 0 for black to 1 for white. None is a part of the coins that the
        network has never seen. Sides that the network cannot halve are cut at the lower and the
        right edge.

    Attributes
    ----------
    params : dict
        Those of the browser's network when its training last rested; setting them changes it.

    Raises
    ------
    ValueError, TypeError
        Arrays of no U-Net or of one that reads colours, an image of another form.

    Examples
    --------
    >>> params = unet.init(np.random.default_rng(0), channels=1, n_filters=2, n_classes=1, depth=2)
    >>> live = LiveUNet(params, np.zeros((64, 64)))
    >>> live.params["c1a/kernel"].shape
    (3, 3, 1, 2)
    """

    _esm = MODULE
    _css = STYLE
    network = traitlets.Bytes(b"").tag(sync=True)
    picture = traitlets.Bytes(b"").tag(sync=True)
    size = traitlets.List(traitlets.Int(), default_value=[0, 0]).tag(sync=True)

    def __init__(self, params=None, image=None):
        grey = None if image is None else _grey(image)
        network = b"" if params is None else _network(params)
        picture, size = (b"", [0, 0]) if grey is None else (grey.tobytes(), list(grey.shape))
        super().__init__(network=network, picture=picture, size=size)
        self.on_msg(self._asked)

    @property
    def params(self) -> dict:
        """The arrays of the network."""
        return unet.from_bytes(self.network or NETWORK.read_bytes())

    @params.setter
    def params(self, params):
        self.network = _network(params)

    def save(self, file):
        """Write the page with its present network as one HTML file that needs no kernel.

        Parameters
        ----------
        file : str or path
        """
        Path(file).write_text(page(self.network), encoding="utf-8")

    def _asked(self, _, content, buffers):
        """Answer the browser, which asks whether convlab computes the same."""
        if "id" in content:
            self.send({"id": content["id"], **verdict(content, buffers)})


def _network(params) -> bytes:
    """Check that the network reads grey pictures, and write it as bytes."""
    data = unet.to_bytes(params)
    channels = params["c1a/kernel"].shape[2]
    if channels != 1:
        raise ValueError(
            f"params must be those of a network that reads one channel; got {channels}; "
            f"nearest that works: unet.init(rng, channels=1)"
        )
    return data


def _grey(image):
    """Check that an image has one channel and sides that a network can halve once at least."""
    image = tensor("image", image)
    if image.ndim != 2 or min(image.shape, default=0) < 16 or max(image.shape) > 512:
        raise ValueError(
            f"image must have shape (rows, columns), each from 16 to 512; got {image.shape}; "
            f"nearest that works: the mean over the channels, made smaller"
        )
    if not np.isfinite(image).all() or image.min() < 0 or image.max() > 1:
        raise ValueError(
            "image must hold numbers from 0 to 1; got others; nearest that works: image / 255"
        )
    return np.ascontiguousarray(image, "<f4")
