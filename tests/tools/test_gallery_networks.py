"""The gallery's networks are the models, and their words are true of them."""

import re
import subprocess
import sys

import pytest

from convlab.figures.style import SMALLEST_DIGIT
from tools.gallery.networks import NETWORKS, fcn_description, unet_description


@pytest.mark.parametrize("name", NETWORKS)
def test_words_are_read_from_the_last_row(name):
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
    code = "import sys, tools.gallery.table; assert 'tensorflow' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
