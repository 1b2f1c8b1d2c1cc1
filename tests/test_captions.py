"""The captions of the lessons say what their pictures show, and what checks them can fail."""

from pathlib import Path

import nbformat
import numpy as np
import pytest
from matplotlib.figure import Figure

from tools.captions.colours import colours_in, is_there, name
from tools.captions.drawn import FACTS, facts
from tools.captions.reading import counts, faults

NOTEBOOKS = sorted((Path(__file__).parent.parent / "notebooks").glob("*.ipynb"))
PNG = "image/png"


def pictures(path):
    """Each picture of a notebook: its alt text, its facts and its bytes."""
    for data, noted in outputs(path):
        yield noted.get("alt", ""), noted.get(FACTS), data[PNG]


def outputs(path):
    """Each picture of a notebook: its data and what is noted of it."""
    for cell in nbformat.read(path, as_version=4).cells:
        for output in cell.get("outputs", []):
            if PNG in output.get("data", {}):
                yield output.data, output.metadata.get(PNG, {})


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_every_caption_agrees_with_its_picture(path):
    wrong = [
        f"{alt[:60]}...: {fault}"
        for alt, drawn, png in pictures(path)
        for fault in faults(alt, drawn, colours_in(png))
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_every_picture_has_alt_text_in_words(path):
    for data, noted in outputs(path):
        alt = noted.get("alt", "")
        assert len(alt) > 30
        assert alt != data.get("text/plain"), "a line of Python tells nobody what is in the picture"


@pytest.fixture
def drawn():
    figure = Figure()
    left, right = figure.subplots(1, 2)
    left.imshow(np.zeros((4, 6)))
    left.set_title("stride 2")
    right.bar(["U-Net", "FCN-8s", "DeepLab"], [0.1, 0.2, 0.3])
    right.plot([0, 1, 2], [0, 1, 0])
    right.plot([0, 1], [1, 0], "o", linestyle="none")
    return facts(figure)


RIGHT = 'Two panels. On the left "stride 2"; on the right three blue bars, a curve and two dots.'


def test_a_right_caption_passes(drawn):
    assert faults(RIGHT, drawn, {"blue": 500, "white": 900}) == []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("Two panels", "Three panels"),
        ("three blue bars", "four blue bars"),
        ("three blue bars", "three orange bars"),
        ("two dots", "five dots"),
        ('"stride 2"', '"stride 3"'),
        ("a curve", "two curves"),
        ("three blue bars", "three rows of two green bars"),
    ],
)
def test_a_planted_fault_is_found(drawn, right, wrong):
    assert right in RIGHT
    assert faults(RIGHT.replace(right, wrong), drawn, {"blue": 500, "white": 900})


def test_numbers_that_count_nothing_drawn_are_left_alone():
    assert counts("A 3 x 3 kernel of stride 2 moves by 2 cells; the 16 numbers stay.") == []


@pytest.mark.parametrize(
    ("colour", "word"),
    [
        ((0, 94, 196), "blue"), ((221, 170, 0), "yellow"), ((0, 176, 107), "green"),
        ((209, 98, 172), "pink"), ((102, 0, 77), "purple"), ((230, 159, 0), "orange"),
        ((86, 180, 233), "blue"), ((20, 20, 20), "black"), ((250, 250, 250), "white"),
        ((160, 0, 90), "crimson"), ((190, 70, 0), "orange"), ((128, 128, 128), "grey"),
    ],
)  # fmt: skip
def test_a_colour_has_the_name_that_people_use(colour, word):
    assert is_there(word, {name(*colour): 100})
    far = {"blue": "yellow", "green": "red", "yellow": "blue", "pink": "green", "grey": "green"}
    assert not is_there(far.get(word, "blue" if word != "blue" else "red"), {name(*colour): 100})
