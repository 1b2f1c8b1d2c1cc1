from base64 import b64decode
from io import BytesIO

import ipywidgets
import numpy as np
from matplotlib.figure import Figure
from PIL import Image

from convlab.widgets.picture import Picture
from convlab.widgets.still import with_caption


def pixels(png):
    return np.array(Image.open(BytesIO(png)).convert("RGB"))


def test_a_caption_stands_over_a_picture_of_which_no_pixel_changes():
    rng = np.random.default_rng(3)
    for shape in ((40, 600, 3), (400, 1300, 3)):
        below, buffer = rng.integers(0, 256, shape, np.uint8), BytesIO()
        Image.fromarray(below).save(buffer, format="png")
        whole = pixels(with_caption(buffer.getvalue()))
        line = len(whole) - len(below)
        assert np.array_equal(whole[line:], below)
        written = np.flatnonzero((whole[:line] > 200).all(axis=2).any(axis=0))
        assert written.size  # bright words,
        assert written.max() < 0.95 * shape[1]  # which end before the picture does


def test_a_picture_with_controls_is_saved_as_a_still_that_says_so_and_shown_without():
    for controls in ([], [ipywidgets.IntSlider()]):
        picture = Picture(Figure(figsize=(4, 3)), "a picture", controls)
        picture.follow(controls, lambda change=None, picture=picture: picture.render())
        saved = picture._repr_mimebundle_()["image/png"]
        still = pixels(b64decode(saved))
        shown = pixels(picture.image.value)
        assert (len(still) > len(shown)) == bool(controls)
        assert np.array_equal(still[len(still) - len(shown) :], shown)
