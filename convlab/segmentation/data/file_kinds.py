"""What a picture file's way of writing does to its values, told before it is read."""

import os
import sys
from pathlib import Path

from PIL.ImageFile import ImageFile

WIDE = frozenset({"I", "I;16", "I;16B", "I;16L", "I;16N", "F"})
"""Pillow's modes with one channel of more than 8 bits."""

# Pillow keeps the upper byte of each 16-bit channel. The layout for the other order of bytes finds
# the lower one in its place. Grey with alpha has no such twin: its four bytes are read as they are.
OTHER_BYTES = {
    f"{channels};16{order}": f"{channels};16{other}"
    for channels in ("RGB", "RGBA", "RGBX", "RGBa")
    for order, other in ("BL", "LB")
} | {"LA;16B": "RGBA"}
"""How to unpack the bytes that Pillow leaves out, by how it unpacks those that it keeps."""

_PHOTOMETRIC, _BITS, _PLANES = 262, 258, 284  # numbers of TIFF tags


def layout_of(image: ImageFile) -> str:
    """Return how Pillow is going to unpack the bytes of an image that is not loaded, or ""."""
    if not image.tile or not image.tile[0][3]:
        return ""
    told = image.tile[0][3]
    layout = str(told if isinstance(told, str) else told[0])
    # libtiff hands out bytes in the machine's own order
    return layout[:-1] + sys.byteorder[0].upper() if layout.endswith(";16N") else layout


def narrowed(path: Path, image: ImageFile) -> str:
    """Say what to do with a file that would come out with fewer bits than it was stored with.

    Parameters
    ----------
    path
        The file.
    image
        The same, opened and not loaded.

    Returns
    -------
    str
        Empty if all bits can be read.
    """
    bits, tags = 8, getattr(image, "tag_v2", {})
    if image.format == "TIFF" and image.mode not in WIDE:
        bits = max(tags.get(_BITS, (8,)))
    elif image.format == "PPM" and image.mode not in WIDE and image.tile:
        told = image.tile[0][3]
        bits = 16 if isinstance(told, tuple) and told[-1] > 255 else 8
    elif image.format == "AVIF":
        bits = 10 if _avif_is_deep(path) else 8
    if bits <= 8 or (layout_of(image) in OTHER_BYTES and tags.get(_PLANES) != 2):
        return ""
    return (
        f"its channels have more than 8 bits, in a kind of {image.format} of which only 8 would be "
        f"read; save it as PNG, which may have 16"
    )


def lossy_way(path: Path, image: ImageFile) -> str:
    """Name the way of writing if it does not keep the values that were saved, else "".

    Parameters
    ----------
    path
        The file.
    image
        The same, opened and not loaded.

    Returns
    -------
    str
        Such as "JPEG".
    """
    if image.format in ("JPEG", "MPO"):
        return "JPEG"
    if image.format == "AVIF":
        return "AVIF"
    if image.format == "WEBP" and not _webp_is_lossless(path):
        return "lossy WebP"
    within = str(image.info.get("compression", "")) if image.format == "TIFF" else ""
    return "JPEG within TIFF" if "jpeg" in within or within in ("webp", "jp2000") else ""


def counts_from_white(image: ImageFile) -> bool:
    """Tell a TIFF in which 0 is white."""
    return image.format == "TIFF" and getattr(image, "tag_v2", {}).get(_PHOTOMETRIC) == 0


def incomplete(image: ImageFile) -> str:
    """Say what to do with a TIFF that lacks pieces, where Pillow would leave holes, else "".

    Parameters
    ----------
    image
        Opened and not loaded.

    Returns
    -------
    str
    """
    pieces = [tile[1] for tile in image.tile if tile[1]]
    area = sum((right - left) * (bottom - top) for left, top, right, bottom in pieces)
    if image.format == "TIFF" and area < image.width * image.height:
        return "the file is damaged (pieces of the picture are missing); save it again"
    return ""


def speaks_up(image: ImageFile) -> bool:
    """Tell a file whose decoder, libtiff, writes its own lines to the terminal."""
    return any(tile[0] == "libtiff" for tile in image.tile)


def without_black(image: ImageFile) -> str:
    """Say what to do with a file that counts from white and has no known black, else ""."""
    if counts_from_white(image) and image.mode in ("I", "F"):
        return "0 is white in it, and 32 bits have no known black; save it with 16 bits"
    return ""


def _avif_is_deep(path: Path) -> bool:
    """Tell whether an AVIF has 10 or 12 bits: its box ``av1C`` says so in its third byte."""
    with path.open("rb") as file:
        start = file.read(2**16)
    at = start.find(b"av1C")
    return at >= 0 and len(start) > at + 6 and bool(start[at + 6] & 0x40)


def _webp_is_lossless(path: Path) -> bool:
    """Walk the chunks of a WebP to its pixels: ``VP8L`` keeps them, ``VP8 `` does not."""
    with path.open("rb") as file:
        file.seek(12)
        while len(head := file.read(8)) == 8:
            if head[:4] in (b"VP8L", b"VP8 "):
                return head[:4] == b"VP8L"
            size = int.from_bytes(head[4:], "little")
            file.seek(size + size % 2, os.SEEK_CUR)
    return False
