"""conv and conv_transpose beside TensorFlow's eager ops, at the layer shapes of the lesson's U-Net.

    python benchmarks/ops_beside_tensorflow.py

Batch 8, 128 x 128 pixels, 16 filters on the first level, 3 x 3 kernels, float32. NumPy arrays go in
and come out on both sides. ``products`` are convlab's matrix products alone, on all cores, one
after the other on a piece that stays in the cache: what would be left if all else cost nothing.
"""

from math import exp, log

import numpy as np
from timing import medians

from convlab import Geometry, conv, conv_transpose, kernel_gradient
from convlab._fast import cores
from convlab._fast.products import least_cells, small_product
from convlab.backend import tensorflow as tf

BATCH, SIDE, FILTERS = 8, 128, 16


def convolutions():
    """(side, C in, C out) of the 14 convolutions with a 3 x 3 kernel that differ in shape."""
    widths = [FILTERS * 2**level for level in range(5)]
    before = 3
    for level, width in enumerate(widths):
        yield SIDE >> level, before, width
        yield SIDE >> level, width, width
        before = width
    for level in range(3, -1, -1):
        yield SIDE >> level, 2 * widths[level], widths[level]


def up_convolutions():
    """(side, C in, C out) of the 4 transposed convolutions, stride 2."""
    for level in range(4, 0, -1):
        yield SIDE >> level, FILTERS << level, FILTERS << (level - 1)


def report(name, side, c_in, c_out, theirs, ours, bare=None):
    products = "" if bare is None else f"{bare:12.2f}"
    print(
        f"{name:16} {side:4} {c_in:4} -> {c_out:4} {theirs:9.2f} {ours:9.2f} {ours / theirs:7.2f}"
        f"{products}"
    )
    return theirs, ours, bare


def products(rng, cells, depth, width):
    """Return a function that runs the products of a whole layer, again and again on one piece."""
    step = small_product(min(cells // cores.count(), 1024), depth * width, least_cells())
    count = cells // step
    at_once = max(min(count // cores.count(), cores.PIECE_BYTES // (4 * step * depth)), 1)
    a, b = draw(rng, at_once, step, depth), draw(rng, depth, width)

    def work(repeats):
        out = np.empty((at_once, step, width), np.float32)
        for _ in repeats:
            np.matmul(a, b, out=out)

    return lambda: cores.share(work, range(count // at_once))


def compare(rng, side, c_in, c_out):
    """Time one convolution and its kernel gradient; return the times of both."""
    g = Geometry((side, side), 3, 1, "same")
    x, w = draw(rng, BATCH, side, side, c_in), draw(rng, 3, 3, c_in, c_out)
    y, tx, tw = conv(x, w, g), tf.constant(x), tf.constant(w)
    ty = tf.constant(y)
    theirs, ours, bare, gradient, our_gradient = medians(
        lambda: tf.nn.conv2d(tx, tw, 1, "SAME").numpy(),
        lambda: conv(x, w, g),
        products(rng, BATCH * side**2, 9 * c_in, c_out),
        lambda: tf.raw_ops.Conv2DBackpropFilter(
            input=tx,
            filter_sizes=w.shape,
            out_backprop=ty,
            strides=[1, 1, 1, 1],
            padding="SAME",
        ).numpy(),
        lambda: kernel_gradient(x, y, g),
    )
    return (
        report("conv", side, c_in, c_out, theirs, ours, bare),
        report("kernel_gradient", side, c_in, c_out, gradient, our_gradient),
    )


def compare_up(rng, side, c_in, c_out):
    """Time one transposed convolution; return the times."""
    g = Geometry.for_transpose((side, side), 3, 2, "same")
    y, w = draw(rng, BATCH, side, side, c_in), draw(rng, 3, 3, c_out, c_in)
    ty, tw, shape = tf.constant(y), tf.constant(w), (BATCH, *g.large, c_out)
    theirs, ours, bare = medians(
        lambda: tf.nn.conv2d_transpose(ty, tw, shape, 2, "SAME").numpy(),
        lambda: conv_transpose(y, w, g),
        products(rng, 3 * BATCH * side**2, 2 * c_in, 2 * c_out),  # of 3 rows of taps; 2 phases
    )
    return report("conv_transpose", side, c_in, c_out, theirs, ours, bare)


def draw(rng, *shape):
    return rng.standard_normal(shape, np.float32)


def geometric_mean(ratios):
    return exp(sum(map(log, ratios)) / len(ratios))


def main():
    rng = np.random.default_rng(0)
    print(f"{'':16} side   channels   TensorFlow   convlab   ratio    products   (ms, medians)")
    ahead, gradients = zip(*(compare(rng, *shape) for shape in convolutions()), strict=True)
    back = [compare_up(rng, *shape) for shape in up_convolutions()]
    for name, rows in (("conv", ahead), ("kernel_gradient", gradients), ("conv_transpose", back)):
        print(f"{name:16} {summary(rows)}")
    both = [*ahead, *back]
    print(f"conv and conv_transpose together: {summary(both)}")
    _, ours, bare = map(sum, zip(*both, strict=True))
    print(
        f"of them the products alone: {summary((theirs, bare, 0) for theirs, _, bare in both)}; "
        f"{bare / ours:.0%} of convlab's time"
    )


def summary(rows):
    ratios = [ours / theirs for theirs, ours, _ in rows]
    return f"geometric mean {geometric_mean(ratios):.2f}, worst {max(ratios):.2f}"


if __name__ == "__main__":
    main()
