"""The gallery's pictures of a projector's size are what the table writes, and end in blank."""

import matplotlib
import numpy as np
import pytest
from PIL import Image

from tools.gallery import table as gallery
from tools.gallery.networks import NETWORKS
from tools.gallery.scenes_and_tasks import SCENES

MADE_WITH = "3.11."  # the Matplotlib whose bytes are in images/
DRAWN = [*SCENES, *NETWORKS]


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    folders = [tmp_path_factory.mktemp("drawn") for _ in range(2)]
    for folder in folders:
        gallery.write(folder, DRAWN)
    return folders


def decoded(path):
    with Image.open(path) as picture:
        return np.asarray(picture.convert("RGB")).astype(int)


def test_the_table_has_the_lessons_pictures():
    assert set(DRAWN) == {
        "Seg_ImageClassification.png",
        "Seg_ObjectLocation.png",
        "Seg_ObjectDetection.png",
        "Seg_Semantic.png",
        "Seg_Comparison.png",
        "Seg_FCN.png",
        "Seg_Unet.png",
    }
    assert set(DRAWN).issubset(gallery.TABLE)


def test_two_runs_write_the_same_bytes(written):
    for name in DRAWN:
        first, second = ((folder / name).read_bytes() for folder in written)
        assert first == second, name


@pytest.mark.parametrize("name", DRAWN)
def test_images_are_what_the_table_writes(written, name):
    fresh, kept = decoded(written[0] / name), decoded(gallery.IMAGES / name)
    assert fresh.shape == kept.shape == (1080, 1920, 3)
    difference = np.abs(fresh - kept)
    if matplotlib.__version__.startswith(MADE_WITH):
        assert not difference.any()
    else:
        assert difference.mean() < 2


@pytest.mark.parametrize("name", DRAWN)
def test_margins_are_blank(written, name):
    picture = decoded(written[0] / name)
    for border in (picture[:16], picture[-16:], picture[:, :16], picture[:, -16:]):
        assert (border == 255).all()
