"""A widget's picture for readers without a kernel: it says that it is one, in its own pixels.

Words beside a picture get lost where a notebook is shown by somebody else's program; pixels do not.
"""

from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from convlab.figures.style import PALETTE

STILL = "A still picture: run the cells down to here (Shift+Enter), and it moves with you."
PER_LETTER = 60  # of the picture's width: letters of the caption are as large as the figure's


def with_caption(picture: bytes, words: str = STILL) -> bytes:
    """Put a line of words over a picture.

    Parameters
    ----------
    picture : bytes
        PNG.
    words : str

    Returns
    -------
    bytes
        PNG, as wide, and higher by the line; below it no pixel is changed.
    """
    below = Image.open(BytesIO(picture)).convert("RGB")
    size = _letter(below)
    whole = Image.new("RGB", (below.width, below.height + 2 * size), PALETTE.ink)
    whole.paste(below, (0, 2 * size))
    font = ImageFont.load_default(size)
    ImageDraw.Draw(whole).text((size, size), words, fill=PALETTE.paper, font=font, anchor="lm")
    buffer = BytesIO()
    whole.save(buffer, format="png", compress_level=1)
    return buffer.getvalue()


def without_caption(picture: bytes) -> bytes:
    """Take the line of words off a picture; one that has none is returned as it is.

    Parameters
    ----------
    picture : bytes
        PNG.

    Examples
    --------
    >>> from io import BytesIO
    >>> from PIL import Image
    >>> buffer = BytesIO()
    >>> Image.new("RGB", (90, 40), "white").save(buffer, format="png")
    >>> Image.open(BytesIO(without_caption(with_caption(buffer.getvalue())))).size
    (90, 40)
    >>> without_caption(buffer.getvalue()) == buffer.getvalue()
    True
    """
    image = Image.open(BytesIO(picture))
    band = image.convert("RGB").crop((0, 0, image.width, 2 * _letter(image)))
    edges = (band.crop((0, 0, band.width, 2)), band.crop((0, 0, 2, band.height)))
    ink = tuple(bytes.fromhex(PALETTE.ink.removeprefix("#")))
    if getattr(image, "n_frames", 1) > 1 or any(
        edge.getextrema() != tuple((one, one) for one in ink) for edge in edges
    ):
        return picture
    buffer = BytesIO()
    image.crop((0, band.height, image.width, image.height)).save(buffer, format="png")
    return buffer.getvalue()


def _letter(image) -> int:
    """Return the size of the words' letters in pixels."""
    return max(image.width // PER_LETTER, 10)
