"""The gallery's networks are the models, and their words are true of them."""

import re
import subprocess
import sys

import matplotlib
import numpy as np
import pytest
from PIL import Image

from convlab.figures import gallery
from convlab.figures.gallery_networks import NETWORKS, fcn_description, unet_description
from convlab.figures.style import SMALLEST_DIGIT

MADE_WITH = "3.11."  # the Matplotlib whose bytes are in images/


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    folders = [tmp_path_factory.mktemp("networks") for _ in range(2)]
    for folder in folders:
        gallery.write(folder, NETWORKS)
    return folders


def decoded(path):
    with Image.open(path) as picture:
        return np.asarray(picture.convert("RGB")).astype(int)


def test_the_table_has_the_lessons_pictures():
    assert set(NETWORKS) == {"Seg_FCN.png", "Seg_Unet.png"}
    assert set(NETWORKS).issubset(gallery.TABLE)


def test_two_runs_write_the_same_bytes(written):
    for name in NETWORKS:
        first, second = ((folder / name).read_bytes() for folder in written)
        assert first == second, name


@pytest.mark.parametrize("name", NETWORKS)
def test_images_are_what_the_table_writes(written, name):
    fresh, kept = decoded(written[0] / name), decoded(gallery.IMAGES / name)
    assert fresh.shape == kept.shape == (1080, 1920, 3)
    difference = np.abs(fresh - kept)
    if matplotlib.__version__.startswith(MADE_WITH):
        assert not difference.any()
    else:
        assert difference.mean() < 2


@pytest.mark.parametrize("name", NETWORKS)
def test_margins_are_blank_and_words_are_read_from_the_last_row(written, name):
    picture = decoded(written[0] / name)
    for border in (picture[:16], picture[-16:], picture[:, :16], picture[:, -16:]):
        assert (border == 255).all()
    (ax,) = NETWORKS[name].draw().axes
    for text in (ax.title, *ax.texts, *ax.get_legend().get_texts()):
        assert 0.73 * text.get_fontsize() / 72 * 120 >= SMALLEST_DIGIT


def test_the_unet_is_the_papers():
    net = unet_description()
    assert sum(box.parameters for box in net.boxes) == 31_030_658
    sides = [box.shape[0] for box in net.boxes]
    assert sides == [
        572, 570, 568, 284, 282, 280, 140, 138, 136, 68, 66, 64, 32, 30, 28,
        56, 54, 52, 104, 102, 100, 200, 198, 196, 392, 390, 388, 388,
    ]  # fmt: skip
    assert [edge.detail for edge in net.edges if edge.skip] == ["cropped"] * 4
    caption = NETWORKS["Seg_Unet.png"].caption
    assert {572, 28, 1024, 388} <= set(map(int, re.findall(r"\d+", caption)))


def test_the_fcn_scores_21_classes_at_three_sizes():
    net = fcn_description()
    scores = [box for box in net.boxes if box.shape[-1] == 21]
    assert sorted({box.shape[0] for box in scores}) == [7, 14, 28, 224]
    adds = [edge for edge in net.edges if edge.operation == "add"]
    assert len(adds) == 2
    assert all(edge.skip for edge in adds)
    halved = {box.shape[0] for box in net.boxes}
    told = set(map(int, re.findall(r"\d+", NETWORKS["Seg_FCN.png"].alt))) - {21}
    assert told == halved


def test_a_look_at_the_table_does_not_load_tensorflow():
    code = "import sys, convlab.figures.gallery; assert 'tensorflow' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
