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
    size = max(below.width // PER_LETTER, 10)
    whole = Image.new("RGB", (below.width, below.height + 2 * size), PALETTE.ink)
    whole.paste(below, (0, 2 * size))
    font = ImageFont.load_default(size)
    ImageDraw.Draw(whole).text((size, size), words, fill=PALETTE.paper, font=font, anchor="lm")
    buffer = BytesIO()
    whole.save(buffer, format="png", compress_level=1)
    return buffer.getvalue()
