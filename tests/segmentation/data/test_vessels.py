import numpy as np

from convlab.segmentation.data.synthetic.vessels import nodules


def test_a_lone_spacing_is_that_of_every_axis():
    drawn = [nodules(1, np.random.default_rng(5), spacing=s) for s in (1.5, [1.5] * 3)]
    for one, other in zip(*drawn, strict=True):
        np.testing.assert_array_equal(one, other)
