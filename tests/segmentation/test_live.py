import numpy as np
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure

from convlab.segmentation.live import (
    FALSE_ALARM,
    MISSED,
    RIGHT,
    TrainingView,
    draw_curve,
    draw_mistakes,
    mistakes,
)
from convlab.segmentation.train import History

GREY = np.random.default_rng(0).random((3, 4))
TRUTH = np.array([[1, 1, 0, 0]] * 3, bool)
FOUND = np.array([[1, 0, 1, 0]] * 3, bool)


def test_each_kind_of_pixel_has_its_own_colour():
    colours = mistakes(GREY, TRUTH, FOUND)
    np.testing.assert_allclose(colours[:, 1], [to_rgb(MISSED)] * 3)
    np.testing.assert_allclose(colours[:, 2], [to_rgb(FALSE_ALARM)] * 3)
    np.testing.assert_allclose(colours[:, 3], np.repeat(GREY[:, 3:], 3, axis=1))
    tint = 0.6 * GREY[:, :1] + 0.4 * np.array(to_rgb(RIGHT))
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


def test_a_view_accepts_several_classes():
    view = TrainingView(np.repeat(GREY[..., None], 3, axis=2), TRUTH.astype(int) * 2)
    probabilities = np.zeros((3, 4, 3))
    probabilities[..., 0] = 0.5
    probabilities[:, 0, 2] = 0.9
    view.check(History(losses=[1.0], checked=[1], scores=[0.5]), probabilities)
    shown = np.asarray(view._overlay.get_array())
    np.testing.assert_allclose(shown, mistakes(GREY, TRUTH, probabilities[..., 2] > 0.5))
