"""The live U-Net as one HTML page: no server, no network, opens from a file.

``python -m convlab.live_unet.page live_unet.html`` writes it.
"""

import argparse
import json
from base64 import b64encode
from pathlib import Path

from convlab._browser.html import html_page, write_page

HERE = Path(__file__).parent
MODULE, STYLE = HERE / "static" / "live_unet.js", HERE / "static" / "live_unet.css"
NETWORK = HERE / "static" / "network.bin"
"""What the page begins with; `tools.live_unet_data` wrote it."""


def page(network=b"", picture=b"", size=(0, 0), others=None) -> str:
    """Return the live U-Net as a self-contained HTML page.

    Parameters
    ----------
    network : bytes
        What it begins with, as `convlab.unet.to_bytes` writes it; none is the shipped one.
    picture : bytes
        Its first picture: float32 from 0 to 1, the lowest byte first, row after row; none is a part
        of the coins.
    size : tuple of int
        Rows and columns of that picture.
    others : dict, optional
        Logits, as such bytes, that other implementations answer for the two, by their name.

    Returns
    -------
    str
        HTML, below 900 kB but for what is given.

    Examples
    --------
    >>> page().count("http")  # nothing is fetched
    0
    """
    given = begun(network, picture, size, others)
    return html_page("the live U-Net", "live-unet", "open(root);", MODULE, STYLE, **given)


def begun(network=b"", picture=b"", size=(0, 0), others=None) -> dict:
    """Write what `page` takes as the data of the element that it opens in.

    Returns
    -------
    dict of str to str
        ``{"state": ...}`` is its attribute ``data-state``.
    """
    state, given = {}, {}
    if network:
        state["network"] = letters(network)
    if picture:
        sides = dict(zip(("rows", "columns"), map(int, size), strict=True))
        own = {"name": "picture", **sides, "grey": letters(picture), "truth": None, "strokes": None}
        state["picture"] = own
    if state:
        given["state"] = json.dumps(state)
    if others:
        told = [{"name": name, "logits": letters(logits)} for name, logits in others.items()]
        given["others"] = json.dumps(told)
    return given


def letters(data: bytes) -> str:
    """Write bytes as base64."""
    return b64encode(data).decode("ascii")


def main(words=None):
    """Write the page to a file."""
    parser = argparse.ArgumentParser(prog="convlab.live_unet.page", description=main.__doc__)
    parser.add_argument("file", type=Path, help="where to write, for example live_unet.html")
    given = parser.parse_args(words)
    write_page(given.file, page())


if __name__ == "__main__":
    main()
