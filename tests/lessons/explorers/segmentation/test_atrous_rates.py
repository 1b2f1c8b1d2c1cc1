import numpy as np
import pytest

from convlab.lessons.explorers.segmentation.atrous_rates import (
    AtrousExplorer,
    describe_reach,
    reach_picture,
)
from convlab.segmentation.models.inspect.atrous_reach import atrous_reach


def count_paths(rates):
    """Walk every path from the output back to the input."""
    ends = {(0, 0): 1}
    for rate in rates:
        spread = {}
        for (row, column), paths in ends.items():
            for i in (-rate, 0, rate):
                for j in (-rate, 0, rate):
                    place = (row + i, column + j)
                    spread[place] = spread.get(place, 0) + paths
        ends = spread
    return ends


@pytest.mark.parametrize("rates", [(1,), (3,), (2, 2, 2), (1, 2, 5), (4, 1), (2, 4, 6), ()])
def test_paths_are_those_that_a_walk_finds(rates):
    paths, half = atrous_reach(rates), sum(rates)
    assert paths.shape == (2 * half + 1, 2 * half + 1)
    found = {(int(r) - half, int(c) - half): int(paths[r, c]) for r, c in np.argwhere(paths)}
    assert found == count_paths(rates)
    assert paths.sum() == 9 ** len(rates)


def test_paths_are_where_keras_has_a_gradient():
    from convlab.backend import keras, tensorflow

    rates, side = (2, 3), 15
    x = tensorflow.Variable(np.zeros((1, side, side, 1), np.float32))
    with tensorflow.GradientTape() as tape:
        y = x
        for rate in rates:
            y = keras.layers.Conv2D(
                1, 3, dilation_rate=rate, padding="same", kernel_initializer="ones"
            )(y)
        middle = y[0, 7, 7, 0]
    gradient = tape.gradient(middle, x).numpy()[0, ..., 0]
    np.testing.assert_array_equal(gradient[2:-2, 2:-2], atrous_reach(rates))


def test_a_common_factor_leaves_holes_and_none_may_fill_them():
    for factor in (2, 3):
        paths = atrous_reach((factor, 2 * factor, factor))
        read = np.argwhere(paths) - len(paths) // 2
        assert np.all(read % factor == 0)
    assert np.all(atrous_reach((1, 2, 5)) > 0)
    assert not np.all(atrous_reach((1, 2, 9)) > 0)


def test_the_picture_is_tinted_where_the_output_reads_and_cut_at_the_borders():
    image = np.full((9, 12), 0.5)
    plain = reach_picture(image, (4, 6), atrous_reach(()))
    shown = reach_picture(image, (1, 10), atrous_reach((2, 2)))
    tinted = np.argwhere(np.any(shown != plain[0, 0], axis=-1))
    expected = {(r, c) for r in (1, 3, 5) for c in (6, 8, 10)}
    assert set(map(tuple, tinted.tolist())) == expected
    assert shown.shape == (9, 12, 3)


def test_a_slider_redraws_the_picture_in_place_and_the_frame_follows():
    explorer = AtrousExplorer(np.random.default_rng(0).random((30, 40, 3)), at=(10, 20))
    picture, frame = explorer._artists
    before = explorer.image.value
    explorer.set(1, 2, 5)
    assert explorer.image.value != before
    assert explorer._artists[0] is picture
    assert (frame.get_x(), frame.get_y(), frame.get_width()) == (20 - 8.5, 10 - 8.5, 17)
    assert explorer._ax.get_title() == describe_reach((1, 2, 5)) == explorer.text
    assert "reads 289 of 289" in explorer.text
    assert repr(explorer) == "what one output of three atrous convolutions reads"


def test_rates_that_are_none_are_refused():
    with pytest.raises(ValueError, match="each of rates must be a whole number, 1 or more; got 0"):
        atrous_reach((1, 0))
    with pytest.raises(TypeError, match="each of rates"):
        atrous_reach((1.5,))
    with pytest.raises(ValueError, match=r"odd; got 4; nearest that works: 5"):
        atrous_reach((1,), kernel=4)
