import numpy as np
import pytest
from matplotlib.figure import Figure

from convlab.figures.segmentation.class_colours import class_colours
from convlab.figures.segmentation.worst_cases import Case, class_mistakes, draw_worst, worst_cases

RNG = np.random.default_rng(4)


def test_the_worst_come_first_and_equals_keep_their_order():
    assert worst_cases([0.5, 0.1, 0.9, 0.1, 0.3], 4) == [1, 3, 4, 0]
    assert worst_cases([0.5], 4) == [0]
    with pytest.raises(ValueError, match="got nan at 1"):
        worst_cases([0.2, np.nan])


def test_each_kind_of_mistake_has_its_colour():
    truth, found = np.array([[0, 1, 1, 0, 2]]), np.array([[0, 1, 0, 2, 1]])
    colours = class_mistakes(np.full((1, 5), 0.5), truth, found)[0]
    assert colours[0].tolist() == [0.5] * 3
    assert len({tuple(colour) for colour in colours.tolist()}) == 5
    assert len(set(class_colours(20))) == 19


def test_the_worst_are_drawn_four_pictures_each():
    image = RNG.random((12, 17, 1))
    truth, found = (RNG.integers(0, 3, (12, 17)) for _ in range(2))
    figure = Figure()
    artists = draw_worst(figure, [Case("a" * 40, image, truth, found, 0.25)] * 2, n_classes=3)
    assert len(artists) == 8
    assert np.allclose(artists[3].get_array(), class_mistakes(image[..., 0], truth, found))
    assert figure.axes[0].get_ylabel().endswith("IoU 0.25")
    assert [text.get_text() for text in figure.legends[0].get_texts()][-1] == "another class"


@pytest.mark.parametrize(
    ("name", "drawn"),
    [
        ("Ba$$in3", "Ba$$in3"),  # mathematics, if it were read as such
        (r"$\frac{1}$", r"$\frac{1}$"),
        ("\u56fe\u50cf 1", "\\u56fe\\u50cf 1"),  # no glyphs: a warning, and boxes
        ("caf\udce9", "caf\\udce9"),
        ("a\nb\x1b", "a\\nb\\x1b"),
        ("Bl\u00e4tter", "Bl\u00e4tter"),
    ],
)
def test_names_are_drawn_as_they_are_spelt(tmp_path, name, drawn):
    figure = Figure()
    flat = np.zeros((4, 5), int)
    draw_worst(figure, [Case(name, np.zeros((4, 5, 1)), flat, flat, 1.0)])
    assert figure.axes[0].get_ylabel() == f"{drawn}\nIoU 1.00"
    figure.savefig(tmp_path / "figure.png")  # a warning here is an error
