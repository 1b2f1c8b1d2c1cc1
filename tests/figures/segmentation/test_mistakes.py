import numpy as np
import pytest
from matplotlib.colors import to_rgb

from convlab.figures.segmentation.mistakes import mistakes
from convlab.figures.style import MASKS


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_every_grey_of_a_photograph_is_mixed_to_the_last_bit(dtype):
    grey = np.tile(np.arange(256, dtype=dtype) / dtype(255), (4, 1))
    truth, found = (np.repeat([[a], [b], [c], [d]], 256, 1) > 0
                    for a, b, c, d in ((0, 1, 1, 0), (0, 1, 0, 1)))  # fmt: skip
    nothing, right, missed, false_alarm = mistakes(grey, truth, found)
    plain = grey[0, :, None].astype(float)
    np.testing.assert_array_equal(nothing, np.repeat(plain, 3, axis=1))
    np.testing.assert_array_equal(right, 0.6 * plain + 0.4 * np.array(to_rgb(MASKS.found)))
    for pixels, colour in ((missed, MASKS.missed), (false_alarm, MASKS.false_alarm)):
        np.testing.assert_array_equal(pixels, np.tile(to_rgb(colour), (256, 1)))
