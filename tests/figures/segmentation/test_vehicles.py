import numpy as np
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure

from convlab.figures.segmentation.vehicles import (
    KINDS,
    draw_kind_scores,
    draw_vehicles,
    kinds_legend,
    tint_vehicles,
)
from convlab.segmentation.data.synthetic.vehicles_in_fog import CLASS_NAMES


def test_each_kind_has_its_own_colour_and_fog_stays():
    image = np.random.default_rng(0).random((2, 3, 3))
    labels = np.array([[0, 1, 2], [2, 0, 0]])
    colours = tint_vehicles(image, labels)
    np.testing.assert_array_equal(colours[labels == 0], image[labels == 0])
    for label, kind in ((1, "boat"), (2, "car")):
        assert CLASS_NAMES[label] == kind
        assert np.all(colours[labels == label] == to_rgb(KINDS[kind]))


def test_a_scene_is_drawn_with_its_title():
    ax = Figure().subplots()
    artist = draw_vehicles(ax, np.zeros((4, 6, 3)), np.ones((4, 6), int), "truth")
    assert artist.get_array().shape == (4, 6, 3)
    assert ax.get_title() == "truth"


def test_the_legend_names_the_colours():
    legend = kinds_legend(Figure(layout="constrained"))
    assert [text.get_text() for text in legend.get_texts()] == ["called boat", "called car"]
    assert [mark.get_color() for mark in legend.get_lines()] == list(KINDS.values())


def test_there_is_a_dot_for_every_seed_and_a_line_for_a_guess():
    ax = Figure().subplots()
    scores = {"near": np.array([0.5, 0.5]), "far": np.array([0.9, 1.0])}
    dots = draw_kind_scores(ax, scores)
    assert [line.get_xdata().tolist() for line in dots] == [[0.5, 0.5], [0.9, 1.0]]
    assert ax.lines[0].get_xdata() == [0.5, 0.5]
    assert [label.get_text() for label in ax.get_yticklabels()] == ["near", "far"]
    assert ax.get_ylim()[0] > ax.get_ylim()[1]  # the first on top
