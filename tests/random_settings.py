"""Random settings and arrays for property tests: uneven on every axis, never all ones."""

import numpy as np

from convlab import Geometry


def random_geometry(rng, axes) -> Geometry:
    """Draw a geometry whose axes differ in size, kernel, stride, dilation and padding."""
    kernel = rng.integers(1, 5 if axes < 3 else 4, axes)
    stride = rng.integers(1, 4, axes)
    dilation = rng.integers(1, 4 if axes < 3 else 3, axes)
    reach = (kernel - 1) * dilation + 1
    kind = rng.choice(["valid", "same", "int", "pairs"])
    if kind == "same":
        large = rng.integers(1, 9 if axes < 3 else 7, axes)
        return Geometry(tuple(large), tuple(kernel), tuple(stride), "same", tuple(dilation))
    pads = {
        "valid": np.zeros((axes, 2), int),
        "int": np.full((axes, 2), rng.integers(0, 4)),
        "pairs": rng.integers(0, 4, (axes, 2)),
    }[kind]
    large = np.maximum(reach - pads.sum(1), 1) + rng.integers(0, 5, axes)
    padding = {"valid": "valid", "int": int(pads[0, 0]), "pairs": pads.tolist()}[kind]
    return Geometry(tuple(large), tuple(kernel), tuple(stride), padding, tuple(dilation))


def random_arrays(rng, g, integers=False, groups=1):
    """Draw x, w, y for a geometry, with C_large != C_small."""
    c_large, c_small = [n * groups for n in rng.choice([1, 2, 3, 4], 2, replace=False)]
    batch = rng.integers(1, 4)
    shapes = (
        (batch, *g.large, c_large),
        (*g.kernel, c_large // groups, c_small),
        (batch, *g.small, c_small),
    )
    if integers:
        return tuple(rng.integers(-9, 10, shape) for shape in shapes)
    return tuple(rng.standard_normal(shape) for shape in shapes)


def by_taps(g, x, w, y):
    """The three contractions as their docstrings define them: a loop over the taps."""
    ahead, back, gradient = np.zeros_like(y), np.zeros_like(x), np.zeros_like(w)
    for tap, large, small in g.taps():
        ahead[:, *small] += x[:, *large] @ w[tap]
        back[:, *large] += y[:, *small] @ w[tap].T
        seen, written = x[:, *large], y[:, *small]
        gradient[tap] = seen.reshape(-1, x.shape[-1]).T @ written.reshape(-1, y.shape[-1])
    return ahead, back, gradient
