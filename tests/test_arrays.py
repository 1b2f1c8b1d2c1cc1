"""What the operators take, what they return, and what they refuse."""

import numpy as np
import pytest

from convlab import (
    Geometry,
    conv,
    conv2d,
    conv2d_transpose,
    conv_matrix,
    conv_transpose,
    kernel_gradient,
    matrix,
    matrix_entries,
    stretch,
    unstretch,
)
from tests.random_settings import random_arrays, random_geometry

G = Geometry((4, 5), (2, 3), (1, 2), "same")
X, W, Y = (np.ones(s) for s in ((2, 4, 5, 3), (2, 3, 3, 2), (2, 4, 3, 2)))


@pytest.mark.parametrize(
    ("given", "returned"),
    [
        ("float32", "float32"),
        ("float64", "float64"),
        ("float16", "float32"),
        ("uint8", "int64"),
        ("int32", "int64"),
        ("bool", "int64"),
    ],
)
def test_dtypes(given, returned):
    x, w, y = X.astype(given), W.astype(given), Y.astype(given)
    assert conv(x, w, G).dtype == returned
    assert conv_transpose(y, w, G).dtype == returned
    assert kernel_gradient(x, y, G).dtype == returned
    assert conv_matrix(w, G).dtype == returned


def test_integers_do_not_overflow_their_own_width():
    x, w = np.full((1, 4, 5, 3), 255, np.uint8), np.full((2, 3, 3, 2), 255, np.uint8)
    assert conv(x, w, G).max() == 18 * 255 * 255


def test_results_are_new_contiguous_arrays():
    for result in (conv(X, W, G), conv_transpose(Y, W, G), kernel_gradient(X, Y, G)):
        assert result.flags.c_contiguous
        assert result.flags.writeable
        assert result.base is None or not np.shares_memory(result, X)


def test_arguments_are_left_alone_and_need_not_be_contiguous():
    x, w, y = (np.random.default_rng(0).standard_normal(a.shape[::-1]).T for a in (X, W, Y))
    for array in (x, w, y):
        array.flags.writeable = False
    assert np.array_equal(conv(x, w, G), conv(x.copy("C"), w.copy("C"), G))
    assert np.array_equal(conv_transpose(y, w, G), conv_transpose(y.copy("C"), w.copy("C"), G))
    assert np.array_equal(kernel_gradient(x, y, G), kernel_gradient(x.copy("C"), y.copy("C"), G))


def test_an_empty_batch_gives_an_empty_batch():
    assert conv(X[:0], W, G).shape == (0, *G.small, 2)
    assert conv_transpose(Y[:0], W, G).shape == (0, *G.large, 3)


@pytest.mark.parametrize("axes", [1, 2, 3])
def test_entries_are_the_matrix(axes):
    rng = np.random.default_rng(axes)
    for _ in range(30):
        g = random_geometry(rng, axes)
        _, w, _ = random_arrays(rng, g, integers=True)
        rows, columns, values = matrix_entries(w, g)
        dense = conv_matrix(w, g)
        again = np.zeros_like(dense)
        np.add.at(again, (rows, columns), values)
        assert np.array_equal(again, dense), g
        order = rows * dense.shape[1] + columns
        assert np.all(np.diff(order) > 0), g


def test_a_kernel_without_channels_gives_the_same_matrix():
    w = np.arange(6).reshape(2, 3)
    assert np.array_equal(conv_matrix(w, G), conv_matrix(w[..., None, None], G))


def test_a_matrix_too_large_is_refused_before_it_is_allocated(monkeypatch):
    def fail(*args, **kwargs):
        raise AssertionError("allocated")

    g = Geometry((512, 512), 3, 1, "same")
    with monkeypatch.context() as patch:
        patch.setattr(matrix.np, "zeros", fail)
        with pytest.raises(ValueError, match=r"262144 x 262144, 549,755,813,888 bytes") as caught:
            conv_matrix(np.ones((3, 3)), g)
    assert "matrix_entries" in str(caught.value)
    rows, columns, values = matrix_entries(np.ones((3, 3)), g)
    assert len(rows) == len(columns) == len(values) == (3 * 512 - 2) ** 2


def test_stretch_goes_row_by_row_and_unstretch_returns():
    image = np.arange(24).reshape(2, 3, 4)
    assert stretch(image).shape == (24, 1)
    assert np.array_equal(unstretch(stretch(image), image.shape), image)
    assert np.array_equal(unstretch(np.arange(6), 6), np.arange(6))


def test_the_lone_forms_are_the_general_ones():
    rng = np.random.default_rng(0)
    image, kernel = rng.integers(-9, 9, (5, 6)), rng.integers(-9, 9, (2, 3))
    g = Geometry((5, 6), (2, 3), (1, 2), "same", 1)
    full = conv(image[None, ..., None], kernel[..., None, None], g)[0, ..., 0]
    assert np.array_equal(conv2d(image, kernel, (1, 2), "same"), full)
    g = Geometry.for_transpose((5, 6), (2, 3), (1, 2), "same")
    full = conv_transpose(image[None, ..., None], kernel[..., None, None], g)[0, ..., 0]
    assert np.array_equal(conv2d_transpose(image, kernel, (1, 2), "same"), full)


BAD = {
    "lone image": (lambda: conv(X[0, ..., 0], W, G), r"x must have .* got \(4, 5\)"),
    "lone image, one channel": (
        lambda: conv(X[0, ..., 0], W[:, :, :1], G),
        r"nearest that works: x\[None, \.\.\., None\]",
    ),
    "no batch": (lambda: conv(X[0], W, G), r"nearest that works: x\[None\]"),
    "channels of x": (lambda: conv(X[..., :2], W, G), r"shape, \(batch, 4, 5, 3\); got"),
    "size of x": (lambda: conv(X[:, 1:], W, G), r"a geometry made for \(3, 5\)"),
    "channels of y": (lambda: conv_transpose(X[:, :, :3], W, G), r"shape, \(batch, 4, 3, 2\); got"),
    "size of y": (lambda: conv_transpose(Y[:, :, 1:], W, G), r"y must have .* got \(2, 4, 2, 2\)"),
    "size of w": (lambda: conv(X, W[:1], G), r"shape, \(2, 3, C_large, C_small\); got"),
    "lone kernel": (lambda: conv(X, W[..., 0, 0], G), r"w\[\.\.\., None, None\]"),
    "batches": (lambda: kernel_gradient(X, Y[:1], G), r"x with 2 and y with 1.* the first 1"),
    "groups": (lambda: conv(X, W, G, groups=4), r"groups must divide .*=2.* got 4; .*: 2"),
    "no groups": (lambda: conv(X, W, G, groups=0), "groups must be a whole number, 1 or more"),
    "groups of x": (lambda: kernel_gradient(X, Y, G, groups=2), "C_large=3"),
    "matrix kernel": (lambda: conv_matrix(W[..., 0], G), r"w must have .* got \(2, 3, 3\)"),
    "column": (lambda: unstretch(np.arange(5), (2, 3)), r"the 6 cells of shape=\(2, 3\); got 5"),
    "image axes": (lambda: conv2d(np.ones(3), np.ones((2, 2))), r"image must have 2 axes"),
    "kernel axes": (lambda: conv2d(np.ones((3, 3)), np.ones(3)), r"kernel must have 2 axes"),
}


@pytest.mark.parametrize("case", BAD)
def test_shapes_that_do_not_fit_are_refused(case):
    call, message = BAD[case]
    with pytest.raises(ValueError, match=message) as caught:
        call()
    assert "nearest that works" in str(caught.value)


@pytest.mark.parametrize("bad", [X.astype(object), X.astype(complex), X.astype(str)])
def test_other_things_than_real_numbers_are_refused(bad):
    with pytest.raises(TypeError, match=r"x must hold real numbers.*nearest that works: x\.astype"):
        conv(bad, W, G)


@pytest.mark.parametrize("g", ["valid", None, (4, 5)])
def test_what_is_no_geometry_is_refused(g):
    for call in (
        lambda: conv(X, W, g),
        lambda: conv_transpose(Y, W, g),
        lambda: kernel_gradient(X, Y, g),
        lambda: conv_matrix(W, g),
        lambda: matrix_entries(W, g),
    ):
        with pytest.raises(TypeError, match="g must be a Geometry"):
            call()


def test_integers_are_one_rule_up_to_the_largest_and_then_refused():
    large = np.array([[2**63 - 1]], np.uint64)
    assert conv2d(large, np.array([[1]])).item() == 2**63 - 1
    with pytest.raises(ValueError, match=r"x must hold integers below 2\*\*63"):
        conv2d(large + np.uint64(1), np.array([[1]]))


def test_ragged_rows_and_shapes_that_are_no_sizes_are_refused():
    with pytest.raises(ValueError, match="image must have rows of one length"):
        conv2d([[1, 2], [3]], [[1]])
    with pytest.raises(TypeError, match="shape must be a whole number"):
        unstretch(np.arange(6), (2.0, 3))
    with pytest.raises(ValueError, match="shape must be a whole number, 0 or more; got -1"):
        unstretch(np.arange(6), (-1, 6))


def test_nan_spreads_only_to_what_reads_it():
    x = X.copy()
    x[0, 0, 0, 0] = np.nan
    touched = np.isnan(conv(x, W, Geometry((4, 5), (2, 3))))
    assert touched[0, 0, 0].all()
    assert touched.sum() == 2
