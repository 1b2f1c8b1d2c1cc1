import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure

from convlab.figures.segmentation.class_colours import class_colours, class_picture
from convlab.figures.segmentation.curves import draw_curve, draw_losses, show_losses
from convlab.figures.segmentation.mistakes import draw_mistakes, mistakes
from convlab.figures.style import MASKS
from convlab.segmentation.training.history import History
from convlab.widgets.training_view import TrainingView

GREY = np.random.default_rng(0).random((3, 4))
TRUTH = np.array([[1, 1, 0, 0]] * 3, bool)
FOUND = np.array([[1, 0, 1, 0]] * 3, bool)


def test_each_kind_of_pixel_has_its_own_colour():
    colours = mistakes(GREY, TRUTH, FOUND)
    np.testing.assert_allclose(colours[:, 1], [to_rgb(MASKS.missed)] * 3)
    np.testing.assert_allclose(colours[:, 2], [to_rgb(MASKS.false_alarm)] * 3)
    np.testing.assert_allclose(colours[:, 3], np.repeat(GREY[:, 3:], 3, axis=1))
    tint = 0.6 * GREY[:, :1] + 0.4 * np.array(to_rgb(MASKS.found))
    np.testing.assert_allclose(colours[:, 0], tint)


def test_drawing_leaves_its_arrays_alone_and_returns_its_artist():
    kept = GREY.copy()
    ax = Figure().subplots()
    artist = draw_mistakes(ax, GREY, TRUTH, FOUND)
    assert artist in ax.images
    assert [text.get_text() for text in ax.get_legend().get_texts()] == [
        "found", "missed", "false alarm",
    ]  # fmt: skip
    assert np.array_equal(GREY, kept)


def test_the_curve_shows_its_points_and_its_goal():
    ax = Figure().subplots()
    line = draw_curve(ax, [10, 20, 30], [0.2, 0.6, 0.9], goal=0.889)
    assert line.get_xydata().tolist() == [[10, 0.2], [20, 0.6], [30, 0.9]]
    assert "0.889" in ax.texts[0].get_text()
    assert min(ax.xaxis.label.get_size(), ax.texts[0].get_size()) >= 16


def test_the_losses_show_every_step_with_room_above_and_below():
    line = draw_losses(Figure().subplots(), [3.0, 2.0, -1.0])
    assert line.get_xydata().tolist() == [[1, 3], [2, 2], [3, -1]]
    assert line.axes.get_ylim() == pytest.approx((-1.05, 3.15))
    show_losses(line, [4.0])
    assert line.get_xydata().tolist() == [[1, 4]]
    assert line.axes.get_ylim() == pytest.approx((0, 4.2))


def test_a_view_shows_two_classes_by_who_is_right_where():
    view = TrainingView(np.repeat(GREY[..., None], 3, axis=2), TRUTH.astype(int))
    probabilities = np.stack([~FOUND, FOUND], axis=-1) * 0.9
    view.check(History(losses=[1.0], checked=[1], scores=[0.5]), probabilities)
    shown = np.asarray(view._overlay.get_array())
    np.testing.assert_allclose(shown, mistakes(GREY, TRUTH, FOUND))


def test_a_view_shows_several_classes_in_their_colours_beside_the_truth():
    truth = TRUTH * np.array([[1], [2], [2]])
    view = TrainingView(GREY[..., None], truth, names=["disc", "bar"])
    predicted, true = view._overlay.axes.figure.axes
    assert [text.get_text() for text in predicted.figure.legends[0].get_texts()] == ["disc", "bar"]
    assert np.array_equal(view._overlay.get_array(), np.repeat(GREY[..., None], 3, axis=2))
    np.testing.assert_allclose(true.images[0].get_array(), class_picture(GREY, truth, 3))
    found = np.array([[0, 1, 2, 3]] * 3)  # a class that the truth lacks
    history = History(losses=[1.0, 0.5], checked=[2], scores=[0.5])
    view.check(history, np.eye(4)[found])
    np.testing.assert_allclose(view._overlay.get_array(), class_picture(GREY, found, 4))
    assert view._title.get_text() == "step 2: mean IoU 0.500 on unseen pixels"
    assert view._losses.get_ydata() == [1.0, 0.5]


def test_a_class_keeps_its_colour_and_the_background_its_grey():
    labels = np.array([[0, 1, 2, 3]] * 3)
    colours = class_picture(GREY, labels, 4)
    np.testing.assert_allclose(colours[:, 0], np.repeat(GREY[:, :1], 3, axis=1))
    for label, colour in zip((1, 2, 3), class_colours(4), strict=True):
        tint = 0.3 * GREY[:, [label]] + 0.7 * np.array(to_rgb(colour))
        np.testing.assert_allclose(colours[:, label], tint)
    assert len(set(map(to_rgb, class_colours(12)))) == 11


def test_the_parts_of_a_view_lie_apart():
    for truth in (TRUTH.astype(int), TRUTH * 2):
        view = TrainingView(GREY[..., None], truth)
        view.start(240)
        view.check(History([30.0] * 240, [240], [0.5]), np.eye(3)[truth])
        renderer = FigureCanvasAgg(view.figure).get_renderer()
        subfigures = view.figure.subfigs
        parts = [ax.get_tightbbox(renderer) for part in subfigures for ax in part.axes]
        parts += [view._title.get_window_extent(renderer)]
        parts += [legend.get_window_extent(renderer) for legend in subfigures[0].legends]
        for i, part in enumerate(parts):
            assert not any(part.overlaps(other) for other in parts[:i])
            assert part.x0 >= 0
            assert part.y0 >= 0
            assert part.x1 <= view.figure.bbox.x1
            assert part.y1 <= view.figure.bbox.y1
