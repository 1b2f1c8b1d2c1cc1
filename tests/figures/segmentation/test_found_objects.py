import numpy as np
from matplotlib.colors import to_hex
from matplotlib.figure import Figure

from convlab.figures.segmentation.found_objects import (
    draw_boxes,
    draw_detections,
    draw_regions,
    tile,
)
from convlab.figures.style import CLASSES
from convlab.segmentation.metrics.detected import Detections

NAMES = ("background", "disc", "square")


def two_objects():
    masks = np.zeros((2, 12, 20), bool)
    masks[0, 2:9, 3:9] = True
    masks[1, 0:5, 12:19] = True
    boxes = np.array([[2, 3, 9, 9], [0, 12, 5, 19]])
    return Detections(boxes, np.array([2, 1]), np.array([0.9, 0.6]), masks)


def test_a_box_surrounds_exactly_its_pixels():
    (box,) = draw_boxes(Figure().subplots(), np.zeros((12, 20, 3)), [[2, 3, 9, 17]])
    assert box.get_xy() == (2.5, 1.5)
    assert (box.get_width(), box.get_height()) == (14, 7)


def test_each_detection_has_its_class_s_colour_and_says_how_sure_it_is():
    ax = Figure().subplots()
    words = draw_detections(ax, np.full((12, 20, 1), 0.5), two_objects(), NAMES)
    assert [word.get_text() for word in words] == ["square 0.90", "disc 0.60"]
    assert words[0].get_position() == (2.5, 1.5)
    colours = [to_hex(box.get_edgecolor()).upper() for box in ax.patches]
    assert colours == [CLASSES[0], CLASSES[1]]  # the surest is drawn last
    picture = ax.images[0].get_array()
    assert np.all(picture[11] == 0.5)
    assert not np.allclose(picture[5, 5], 0.5)
    assert not np.allclose(picture[5, 5], picture[2, 15])


def test_a_word_at_the_upper_edge_stays_in_the_picture():
    words = draw_detections(Figure().subplots(), np.zeros((12, 20, 1)), two_objects(), NAMES)
    assert [word.get_va() for word in words] == ["bottom", "top"]


def test_small_pictures_are_laid_out_in_reading_order():
    grids = np.arange(3)[:, None, None, None] / 4 * np.ones((1, 2, 3, 3))
    page = tile(grids)
    assert page.shape == (5, 7, 3)
    assert page[0, 0, 0] == 0
    assert page[0, 4, 0] == 0.25
    assert page[3, 0, 0] == 0.5
    assert page[2].min() == page[3, 4].min() == 1


def test_the_way_has_four_stations_and_leaves_what_it_is_given():
    found, image = two_objects(), np.random.default_rng(0).random((12, 20, 3))
    before = image.copy()
    axes = Figure().subplots(1, 4)
    titles = draw_regions(axes, image, found.boxes, np.zeros((2, 5, 5, 3)), found, NAMES)
    words = [title.get_text().split("  ")[-1] for title in titles]
    assert words == ["image", "2 proposals", "regions, 5 x 5", "objects"]
    assert [len(ax.patches) for ax in axes] == [0, 2, 0, 2]
    assert np.array_equal(image, before)


def test_where_nothing_was_found_the_image_is_drawn_as_it_is():
    none = Detections(*(part[:0] for part in two_objects()))
    ax, image = Figure().subplots(), np.random.default_rng(0).random((12, 20, 3))
    assert draw_detections(ax, image, none, NAMES) == []
    assert np.array_equal(ax.images[0].get_array(), image)
