"""A film in a page is the film of ``images/``, picture by picture, in fewer bytes."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageSequence

from convlab.lessons.animations import IMAGES, animation, picture


def pictures(file):
    with Image.open(file) as film:
        return [np.asarray(frame.convert("RGB"), int) for frame in ImageSequence.Iterator(film)]


@pytest.mark.parametrize("name", ["conv_no_padding", "zeros_k2_s2"])
def test_a_film_in_a_page_shows_what_its_file_shows(name):
    written = animation(name).png
    shown, kept = pictures(BytesIO(written)), pictures(IMAGES / "animations" / f"{name}.gif")
    assert len(shown) == len(kept) > 1
    assert np.array_equal(shown, kept)
    assert len(written) < 150_000
    assert any(not np.array_equal(shown[0], later) for later in shown[1:])


def test_an_unknown_picture_is_refused_with_the_names_that_there_are():
    with pytest.raises(ValueError, match=r"name must be one of .*conv_strides.*; got 'strides'"):
        animation("strides")
    with pytest.raises(ValueError, match=r"name must be one of .*Seg_Unet.*; got 'Unet'"):
        picture("Unet")
