"""Published numbers, each with its source."""

import numpy as np
import pytest

from convlab import (
    Geometry,
    conv2d,
    conv2d_transpose,
    conv_matrix,
    conv_transpose,
    stretch,
    unstretch,
)


class TestArithmeticGuide:
    """Dumoulin and Visin, arXiv:1603.07285, figures 1.1 and 1.2 and the relationships."""

    draw = np.random.RandomState(1234)  # the guide's own generator and seed
    image = draw.randint(0, 4, (5, 5))
    kernel = draw.randint(0, 3, (3, 3))

    def test_figure_1_1(self):
        expected = [[12, 12, 17], [10, 17, 19], [9, 6, 14]]
        assert conv2d(self.image, self.kernel).tolist() == expected

    def test_figure_1_2(self):
        expected = [[6, 17, 3], [8, 17, 13], [6, 4, 4]]
        assert conv2d(self.image, self.kernel, stride=2, padding=1).tolist() == expected

    def test_relationships_1_to_6_and_15(self):
        for i in range(1, 12):
            for k in range(1, 6):
                for p in range(4):
                    for s in range(1, 4):
                        for d in range(1, 4):
                            if i + 2 * p < (k - 1) * (d) + 1:
                                continue
                            expected = (i + 2 * p - k - (k - 1) * (d - 1)) // s + 1
                            assert Geometry(i, k, s, p, d).small == (expected,)

    @pytest.mark.parametrize("k", [1, 3, 5])
    def test_relationships_3_4_10_and_11_half_and_full_padding(self, k):
        for i in range(1, 9):
            assert Geometry(i, k, 1, k // 2).small == (i,)
            assert Geometry(i, k, 1, k - 1).small == (i + k - 1,)
            assert Geometry.for_transpose(i, k, 1, k // 2).large == (i,)
            if i > k - 1:
                assert Geometry.for_transpose(i, k, 1, k - 1).large == (i - (k - 1),)

    def test_relationships_8_9_12_13_and_14_the_transposed_sizes(self):
        for i in range(1, 12):
            for k in range(1, 6):
                for p in range(3):
                    for s in range(1, 4):
                        if i + 2 * p < k:
                            continue
                        a = (i + 2 * p - k) % s
                        small = Geometry(i, k, s, p).small
                        back = Geometry.for_transpose(small, k, s, p, output_padding=a)
                        assert back.large == (s * (small[0] - 1) + a + k - 2 * p,) == (i,)


class TestMatrixExample:
    """The article on up-sampling with transposed convolution that the figures follow."""

    image = np.array([[4, 5, 8, 7], [1, 8, 8, 8], [3, 6, 6, 4], [6, 5, 7, 8]])
    kernel = np.array([[1, 4, 1], [1, 4, 3], [3, 3, 1]])
    matrix = conv_matrix(kernel, Geometry((4, 4), (3, 3)))

    def test_convolution(self):
        assert conv2d(self.image, self.kernel).tolist() == [[122, 148], [126, 134]]
        assert (self.matrix @ stretch(self.image)).ravel().tolist() == [122, 148, 126, 134]

    def test_transposed_matrix(self):
        expected = [[2, 9, 6, 1], [6, 29, 30, 7], [10, 29, 33, 13], [12, 24, 16, 4]]
        assert unstretch(self.matrix.T @ stretch([[2, 1], [4, 4]]), (4, 4)).tolist() == expected
        assert conv2d_transpose([[2, 1], [4, 4]], self.kernel).tolist() == expected

    @pytest.mark.parametrize("shape", [(4, 6), (6, 4)])
    def test_rectangular_images(self, shape):
        g = Geometry(shape, (3, 3))
        x = np.arange(24).reshape(shape) ** 2 % 11
        column = conv_matrix(self.kernel, g) @ stretch(x)
        assert np.array_equal(unstretch(column, g.small), conv2d(x, self.kernel))


def test_dive_into_deep_learning_transposed_convolution():
    x = np.array([[0, 1], [2, 3]])
    assert conv2d_transpose(x, x).tolist() == [[0, 0, 1], [0, 4, 6], [4, 12, 9]]
    assert conv2d_transpose(x, x, padding=1).tolist() == [[4]]
    spread = [[0, 0, 0, 1], [0, 0, 2, 3], [0, 2, 0, 3], [4, 6, 6, 9]]
    assert conv2d_transpose(x, x, stride=2).tolist() == spread
    ahead = conv2d(np.arange(9).reshape(3, 3), [[1, 2], [3, 4]])
    assert ahead.tolist() == [[27, 37], [57, 67]]


@pytest.mark.parametrize(
    ("kernel", "stride", "axes", "counts"),
    [
        (2, 2, 1, {1}),
        (3, 2, 1, {1, 2}),
        (3, 2, 2, {1, 2, 4}),
        (4, 2, 1, {2}),
        (4, 2, 2, {4}),
        (5, 2, 1, {2, 3}),
        (6, 3, 1, {2}),
        (1, 2, 1, {0, 1}),
    ],
)
def test_overlap_counts_in_the_interior(kernel, stride, axes, counts):
    g = Geometry.for_transpose((15,) * axes, kernel, stride)
    ones = np.ones((1, *g.small, 1), int)
    stamps = conv_transpose(ones, np.ones((*g.kernel, 1, 1), int), g)[0, ..., 0]
    interior = stamps[(slice(2 * kernel, -2 * kernel),) * axes]
    assert set(interior.ravel().tolist()) == counts
