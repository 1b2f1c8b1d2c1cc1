"""The master property: one trilinear form, three contractions."""

import numpy as np
import pytest

from convlab import checks, conv, conv_matrix, conv_transpose, definitions, kernel_gradient
from tests.random_settings import by_taps, random_arrays, random_geometry

GEOMETRIES = 420  # for each number of axes: 1,260 in all


@pytest.mark.parametrize("axes", [1, 2, 3])
def test_three_contractions_are_one_trilinear_form(axes):
    rng = np.random.default_rng(axes)
    for _ in range(GEOMETRIES):
        g = random_geometry(rng, axes)
        x, w, y = random_arrays(rng, g)
        forms = [
            np.vdot(conv(x, w, g), y),
            np.vdot(x, conv_transpose(y, w, g)),
            np.vdot(w, kernel_gradient(x, y, g)),
        ]
        scale = np.abs(x).sum() * np.abs(w).max() * np.abs(y).max()
        assert np.ptp(forms) <= 1e-12 * scale, g


@pytest.mark.parametrize("axes", [1, 2, 3])
def test_the_form_is_exact_in_integers(axes):
    rng = np.random.default_rng(10 + axes)
    for _ in range(100):
        g = random_geometry(rng, axes)
        x, w, y = random_arrays(rng, g, integers=True)
        form = np.vdot(conv(x, w, g), y)
        assert form == np.vdot(x, conv_transpose(y, w, g)), g
        assert form == np.vdot(w, kernel_gradient(x, y, g)), g


@pytest.mark.parametrize("axes", [1, 2, 3])
def test_loops_matrix_and_fast_code_agree_exactly(axes):
    rng = np.random.default_rng(20 + axes)
    for _ in range(150 if axes < 3 else 60):
        g = random_geometry(rng, axes)
        x, w, y = random_arrays(rng, g, integers=True)
        matrix = conv_matrix(w, g)
        ahead, back = conv(x, w, g), conv_transpose(y, w, g)
        settings = (g.stride, g.padding, g.dilation)
        assert np.array_equal(ahead, definitions.gather(x, w, *settings)), g
        assert np.array_equal(back, definitions.stamp(y, w, g.large, *settings)), g
        assert np.array_equal(back, definitions.zero_insertion(y, w, g.large, *settings)), g
        assert np.array_equal(ahead.reshape(len(x), -1), x.reshape(len(x), -1) @ matrix.T), g
        assert np.array_equal(back.reshape(len(y), -1), y.reshape(len(y), -1) @ matrix), g


@pytest.mark.parametrize("axes", [1, 2, 3])
def test_the_definition_in_the_docstrings_is_what_runs(axes):
    rng = np.random.default_rng(30 + axes)
    for _ in range(50):
        g = random_geometry(rng, axes)
        x, w, y = random_arrays(rng, g, integers=True)
        ahead, back, gradient = by_taps(g, x, w, y)
        assert np.array_equal(ahead, conv(x, w, g)), g
        assert np.array_equal(back, conv_transpose(y, w, g)), g
        assert np.array_equal(gradient, kernel_gradient(x, y, g)), g


@pytest.mark.parametrize("groups", [2, 3])
@pytest.mark.parametrize("axes", [1, 2])
def test_groups_are_a_kernel_with_zeros_between_the_groups(axes, groups):
    rng = np.random.default_rng(40 + axes)
    for _ in range(40):
        g = random_geometry(rng, axes)
        x, w, y = random_arrays(rng, g, integers=True, groups=groups)
        small = w.shape[-1] // groups
        full = np.zeros((*g.kernel, x.shape[-1], y.shape[-1]), int)
        for n, part in enumerate(np.split(w, groups, axis=-1)):
            wide = part.shape[-2]
            full[..., n * wide : (n + 1) * wide, n * small : (n + 1) * small] = part
        assert np.array_equal(conv(x, w, g, groups), conv(x, full, g))
        assert np.array_equal(conv_transpose(y, w, g, groups), conv_transpose(y, full, g))
        assert np.array_equal(conv_matrix(w, g, groups), conv_matrix(full, g))
        gradient = kernel_gradient(x, y, g, groups)
        assert np.vdot(gradient, w) == np.vdot(conv(x, w, g, groups), y)


def test_the_kernel_gradient_agrees_with_finite_differences():
    rng = np.random.default_rng(50)
    for axes in (1, 2, 3):
        for _ in range(20):
            g = random_geometry(rng, axes)
            x, w, _y = random_arrays(rng, g)
            by_image = checks.gradient_gap(
                lambda x, w=w, g=g: conv(x, w, g),
                lambda y, w=w, g=g: conv_transpose(y, w, g),
                x,
                rng,
            )
            by_kernel = checks.gradient_gap(
                lambda w, x=x, g=g: conv(x, w, g),
                lambda y, x=x, g=g: kernel_gradient(x, y, g),
                w,
                rng,
            )
            assert max(by_image, by_kernel) < 1e-8, g
