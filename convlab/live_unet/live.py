"""The live U-Net in a notebook: the browser computes, trains and draws; convlab checks."""

from pathlib import Path

import anywidget
import numpy as np
import traitlets

from convlab._arguments.tensors import tensor
from convlab._browser.widget_names import stable_name
from convlab.live_unet.agreement import verdict
from convlab.live_unet.page import MODULE, NETWORK, STYLE, page
from convlab.nn import unet

FIRST = (96, 96)  # rows and columns of the picture that the page begins with


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

    others : dict, optional
        What other implementations answer for these params and this image: by their name, the
        logits, shape (1, rows, columns, classes). The page shows them beside its own.

    Attributes
    ----------
    params : dict
        Those of the browser's network when its training last rested; setting them changes it.

    Raises
    ------
    ValueError, TypeError
        Arrays of no U-Net or of one that reads colours, an image of another form or too small to be
        halved so often, logits of another shape.

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
    names = traitlets.List(traitlets.Unicode()).tag(sync=True)
    logits = traitlets.Bytes(b"").tag(sync=True)

    def __init__(self, params=None, image=None, others=None):
        state = {"network": b"" if params is None else _network(params)}
        grey = np.zeros(FIRST) if image is None else _grey(image)
        _fits(grey.shape, unet.from_bytes(state["network"] or NETWORK.read_bytes()))
        if image is not None:
            state |= {"picture": grey.tobytes(), "size": list(grey.shape)}
        if others is not None:
            state |= _logits(others, params, image)
        super().__init__(**state, model_id=stable_name(repr(state)))
        self.on_msg(self._asked)

    @property
    def params(self) -> dict:
        """The arrays of the network."""
        return unet.from_bytes(self.network or NETWORK.read_bytes())

    @params.setter
    def params(self, params):
        self.network = _network(params)

    def save(self, file):
        """Write the page with its present network and first picture as one file, without a kernel.

        Parameters
        ----------
        file : str or path
        """
        count = len(self.logits) // max(len(self.names), 1)
        parts = [self.logits[n * count : (n + 1) * count] for n in range(len(self.names))]
        others = dict(zip(self.names, parts, strict=True))
        text = page(self.network, self.picture, self.size, others)
        Path(file).write_text(text, encoding="utf-8")

    def __repr__(self) -> str:
        filters = self.params["c1a/kernel"].shape[-1]
        return f"LiveUNet of depth {_levels(self.params)} with {filters} filters"

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


def _levels(params):
    """Count how often a network halves its picture."""
    return sum(name.startswith("u") and name.endswith("/kernel") for name in params)


def _fits(shape, params):
    """Check that a picture can be halved as often as the network does."""
    least = 2 ** _levels(params)
    if min(shape) < least:
        raise ValueError(
            f"image must have {least} rows and columns at least for a network of depth "
            f"{_levels(params)}; got {shape}; nearest that works: a network of depth "
            f"{min(shape).bit_length() - 1}"
        )


def _logits(others, params, image) -> dict:
    """Check what others answer, and write it as bytes."""
    if not isinstance(others, dict):
        raise TypeError(
            f"others must be a dict of logits by name; got {type(others).__name__}; "
            f"nearest that works: others={{'mine': logits}}"
        )
    if params is None or image is None:
        raise ValueError(
            "others answer for one network and one picture; got others alone; "
            "nearest that works: LiveUNet(params, image, others)"
        )
    least = 2 ** _levels(params)
    rows, columns = (side - side % least for side in np.shape(image))
    expected = (1, rows, columns, params["outputs/kernel"].shape[-1])
    for name, logits in others.items():
        if np.shape(logits) != expected:
            raise ValueError(
                f"others[{name!r}] must have shape {expected}; got {np.shape(logits)}; "
                f"nearest that works: the network's logits for this image"
            )
    arrays = [np.ascontiguousarray(logits, "<f4").tobytes() for logits in others.values()]
    return {"names": list(others), "logits": b"".join(arrays)}


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
