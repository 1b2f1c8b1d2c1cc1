# %% [markdown]
# # Catch the mistake
#
# **What you'll do.** Meet seven sentences about transposed convolution that are said every day.
# Each is wrong. Run each claim, see the check that it fails, and read what is true.
#
# **What you'll learn.** Where intuition slips. Which check catches which slip. Why a right shape
# proves little.
#
# **What you need.** *Transpose the matrix*, and *Settle the sizes* for the last three. About 25
# minutes; the page itself runs in 15 seconds.

# %%
import matplotlib.pyplot as plt
import numpy as np

from convlab import Geometry, conv2d, conv2d_transpose, conv_matrix, stretch, unstretch
from convlab.figures.arrays import draw_array
from convlab.keras_bridge import keras_conv_transpose

kernel = np.array([[1, 4, 1], [1, 4, 3], [3, 3, 1]])
small = np.array([[2, 1], [4, 4]])


def fails(claim, holds):
    """Print that a claim does not hold; stop the page if it does."""
    assert not holds, f"the claim holds after all: {claim}"
    print("FAILS:", claim)


def show(claimed, true, titles=("what the claim gives", "what is true")):
    """Draw two arrays side by side, with the cells that differ outlined."""
    _, axes = plt.subplots(1, 2, figsize=(11, 4.6), layout="constrained")
    differ = claimed != true if claimed.shape == true.shape else None
    draw_array(axes[0], claimed, "difference", highlight=differ, title=titles[0])
    draw_array(axes[1], true, "output", highlight=differ, title=titles[1])
    plt.show()


# %% [markdown]
# ## 1. "It undoes a convolution"
#
# *The claim.* A transposed convolution is a deconvolution. It brings the image back.

# %%
image = np.array([[4, 5, 8, 7], [1, 8, 8, 8], [3, 6, 6, 4], [6, 5, 7, 8]])
back = conv2d_transpose(conv2d(image, kernel), kernel)

show(back, image)
fails("transposing a convolution's output gives the image", np.array_equal(back, image))
print("rank of C:", np.linalg.matrix_rank(conv_matrix(kernel, Geometry((4, 4), (3, 3)))), "of 16")

# %% [markdown]
# *Figure: on the left a 4 x 4 image with numbers from 122 to 1620, what comes back. On the right
# the image itself, with numbers from 1 to 8. Every cell is outlined: all sixteen differ.*
#
# *What is true.* It brings the **shape** back. The output has four numbers, and the image had
# sixteen. Nothing can tell which image it was.

# %% [markdown]
# ## 2. "It is a convolution with the transposed kernel"
#
# *The claim.* Put zeros around the input, and slide `kernel.T` over it. The name says so.

# %%
around = np.pad(small, 2)
claimed = conv2d(around, kernel.T)
true = conv2d_transpose(small, kernel)

show(claimed, true)
fails("sliding kernel.T gives the transposed convolution", np.array_equal(claimed, true))
flipped = conv2d(around, kernel[::-1, ::-1])
print("sliding the kernel turned by half a turn does:", np.array_equal(flipped, true))

# %% [markdown]
# *Figure: two 4 x 4 outputs. Nearly all cells are outlined, since they differ.*
#
# *What is true.* The **matrix** is transposed, not the kernel. Seen as a convolution, the kernel is
# turned by half a turn. A symmetric kernel hides the difference, so never test with one.

# %% [markdown]
# ## 3. "`padding` pads the input"
#
# *The claim.* More padding, more pixels. So `padding=1` makes the output larger.

# %%
without, padded = conv2d_transpose(small, kernel), conv2d_transpose(small, kernel, padding=1)

show(without, padded, ("padding 0", "padding 1"))
fails("padding=1 makes the output larger than padding=0", padded.size > without.size)
print("without padding:", without.shape, "with padding=1:", padded.shape)

# %% [markdown]
# *Figure: on the left the 4 x 4 output without padding. On the right the 2 x 2 output with padding
# 1: the four numbers in the middle of the first.*
#
# *What is true.* The padding belongs to the convolution that is transposed. There it **adds** zeros
# around the large side. So here it **takes** pixels off the large side.

# %% [markdown]
# ## 4. "`same` is symmetric"
#
# *The claim.* Keras's `same` takes as much off the top as off the bottom.

# %%
g = Geometry.for_transpose((2, 2), kernel=3, stride=2, padding="same")
all_of_it = conv2d_transpose(small, kernel, stride=2)
keras_says = keras_conv_transpose(small, kernel, stride=2, padding="same").astype(int)

show(all_of_it[1:, 1:], keras_says)
(before, after), _ = g.pads
fails("'same' crops equally before and after", before == after)
print(f"kernel 3, stride 2: {before} before, {after} after")
print(
    "Keras's output is the full one without its last row and column:",
    np.array_equal(keras_says, all_of_it[:-1, :-1]),
)

# %% [markdown]
# *Figure: two 4 x 4 outputs of the right shape. On the left the full output without its first row
# and column; on the right Keras's. The cells that differ are outlined.*
#
# *What is true.* `same` takes off `kernel - stride` in all, and **the odd one after**. With a 3 x 3
# kernel and stride 2, nothing comes off the top and left. Whoever crops the other side shifts the
# image by a pixel.

# %% [markdown]
# ## 5. "The shape is right, so the values are"
#
# *The claim.* A layer was ported to another library. The shapes agree. Done.

# %%
rng = np.random.default_rng(0)
y, w = rng.integers(1, 9, (3, 3)), rng.integers(1, 9, (3, 3))
theirs = keras_conv_transpose(y, w, stride=2, padding="same").astype(int)
ported = {
    "the kernel flipped": conv2d_transpose(y, w[::-1, ::-1], 2, "same"),
    "rows and columns swapped": conv2d_transpose(y, w.T, 2, "same"),
    "cropped on the other side": conv2d_transpose(y, w, 2)[1:, 1:],
    "ported well": conv2d_transpose(y, w, 2, "same"),
}
for name, result in ported.items():
    same_shape = result.shape == theirs.shape
    print(f"{name:26} shape right: {same_shape}   values right: {np.array_equal(result, theirs)}")
wrong = ported["cropped on the other side"]
fails("a right shape means right values", wrong.shape != theirs.shape or (wrong == theirs).all())

# %% [markdown]
# *What is true.* Three mistakes, and each has the right shape. Compare **values**, on data without
# symmetry. Keras itself, on another backend, was shifted by a pixel until May 2026. No shape check
# saw it.

# %% [markdown]
# ## 6. "The U-Net's 2 x 2 up-convolution makes checkerboards"
#
# *The claim.* Every transposed convolution with stride 2 paints a checkerboard, since some pixels
# get more stamps than others.

# %%
counts = {}
for side in (2, 3, 4):
    up = Geometry.for_transpose((5, 5), side, stride=2)
    stamps = conv_matrix(np.ones((side, side), int), up).sum(axis=0).reshape(up.large)
    counts[side] = sorted(set(stamps[4:-4, 4:-4].ravel().tolist()))
    print(f"kernel {side} x {side}, stride 2: stamps on an inner pixel {counts[side]}")
fails("a 2 x 2 kernel with stride 2 overlaps unevenly", len(counts[2]) > 1)

# %%
_, axes = plt.subplots(1, 2, figsize=(11, 5.4), layout="constrained")
for ax, side in zip(axes, (2, 3), strict=True):
    ones = conv2d_transpose(np.ones((3, 3), int), np.ones((side, side), int), stride=2)
    draw_array(ax, ones, "overlap", scale=4, title=f"kernel {side} x {side}, stride 2")
plt.show()
print("a 2 x 2 kernel: every pixel gets one stamp:", counts[2] == [1])

# %% [markdown]
# *Figure: how many stamps each pixel gets. On the left, for the 2 x 2 kernel, ones everywhere. On
# the right, for the 3 x 3 kernel, a pattern of ones, twos and fours: a checkerboard.*
#
# *What is true.* Whether the overlap is even depends on one thing: does the stride divide the
# kernel's side? 2 does divide 2. It does not divide 3. **Even overlap is needed, not enough:** the
# four weights of a 2 x 2 kernel can still differ, and then they paint a pattern of their own.

# %% [markdown]
# ## 7. "`output_padding` adds zeros"
#
# *The claim.* `output_padding=1` appends a row and a column of zeros.

# %%
shorter = conv2d_transpose(small, kernel, 2, "same", output_padding=0)
longer = conv2d_transpose(small, kernel, 2, "same", output_padding=1)

show(np.pad(shorter, ((0, 1), (0, 1))), longer)
fails("the last row that output_padding adds is zero", not longer[-1].any())
print("without:", shorter.shape, "with:", longer.shape, "last row:", longer[-1])

# %% [markdown]
# *Figure: two 4 x 4 images. On the left, the 3 x 3 output with a row and a column of zeros. On the
# right, the output with output_padding 1. Every cell differs.*
#
# *What is true.* Several sizes shrink to the same size. `output_padding` **says which of them was
# meant**. With it the crop moves, and other pixels come into view. They hold real sums, wherever a
# stamp reaches. (Only past the last stamp there is nothing to add. Without padding, that is where
# `output_padding` ends up, and there the new pixels *are* zero.)

# %%
past_the_end = conv2d_transpose(small, kernel, 2, "valid", output_padding=1)
print("without padding, the added row is", past_the_end[-1])

# %% [markdown]
# ## Guess first
#
# Three questions. Vote, then reveal.

# %%
from convlab.lessons.cards.cards import Card, ask

Card(ask("same_crop", seed=4))

# %%
Card(ask("transpose_cell", seed=2))

# %%
Card(ask("round_trip", seed=5))

# %% [markdown]
# ## Catch them yourself
#
# Six of the seven claims can be tried here. Point at a cell, and whatever is tied to it lights up.
# It opens at claim 6: a 2 x 2 kernel with stride 2. *Overlap* counts the stamps on each pixel.

# %%
from convlab.widgets.explorer import Explorer

explorer = Explorer(
    "transpose", image=small, kernel=kernel[:2, :2], stride=2, views="grids stamp overlap formula"
)
print("stamps on a pixel:", np.unique(explorer.overlap))
explorer

# %% [markdown]
# *Figure: a 2 x 2 input, a 2 x 2 kernel and the 4 x 4 output. Beside them the stamp of one input
# number, the number of stamps on each pixel, which is 1 everywhere, and a formula. The stamps lie
# side by side.*
#
# **Try this.**
#
# - *Claim 1.* Click *Send back*. Does the input come back?
# - *Claim 2.* Click *zeros*. Compare the kernel there with the one in the grids.
# - *Claim 3.* Click *sides*, and set them to 1. Does the output grow?
# - *Claim 4.* Make the kernel 3 x 3, with padding `same`. Read the four sides.
# - *Claim 6.* Set the padding to `valid` again. Is the overlap of a 3 x 3 kernel even?
# - *Claim 7.* Kernel 3 x 3, stride 2, `same`. Set the output padding to 0, then to 1. Point at a
#   number in the last row. Where does it come from?

# %% [markdown]
# ## Exercises
#
# **1.** A colleague says: "With stride 1 and a kernel of 3, `same` is symmetric at last." Is it?
# How many cells come off before and after? Write `(before, after)`.

# %%
from convlab.lessons.exercises.judging import rejects
from convlab.lessons.exercises.convolution.settled_sizes import check_same_stride_one

my_crop = None
print(check_same_stride_one(my_crop))

# %% [markdown]
# <details><summary>Solution</summary>
#
# `(1, 1)`. In all 3 - 1 = 2 come off, one on each side. So it is symmetric *here*: the total is
# even. With a kernel of 2 it is `(0, 1)`.
#
# </details>
#
# **2.** Which of the seven claims would an all-ones kernel have hidden? Try it: set
# `kernel = np.ones((3, 3), int)` in the first cell, and run the page. It stops where a claim holds.
#
# <details><summary>Answer</summary>
#
# Claim 2. The all-ones kernel is its own transpose and its own flip.
#
# </details>

# %% [markdown]
# ## The fine print
#
# - **Claim 1.** A transposed convolution *is* an inverse for a few kernels: those whose matrix is
#   orthogonal. A 2 x 2 kernel with stride 2 and one weight of 1 is not even one of them: it loses
#   three pixels of four.
# - **Claim 4.** The rule is Keras's on TensorFlow. PyTorch's `padding` is symmetric by definition,
#   and its `output_padding` then makes the end longer.
# - **Claim 5.** Keras's torch backend, `same`, stride above 1, odd kernel: mended in May 2026.
# - **Claim 6.** The U-Net of *Train the U-Net* goes up with 3 x 3 kernels and stride 2. That one
#   does overlap unevenly.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %%
assert not np.array_equal(back, image)
assert (back != image).all()
assert back.shape == image.shape
assert back.min() == 122 and back.max() == 1620  # noqa: PT018
assert not np.array_equal(claimed, true)
assert np.array_equal(flipped, true)
assert np.array_equal(
    true, unstretch(conv_matrix(kernel, Geometry((4, 4), 3)).T @ stretch(small), (4, 4))
)
symmetric = kernel + kernel.T + kernel[::-1, ::-1] + kernel.T[::-1, ::-1]
assert np.array_equal(conv2d(around, symmetric.T), conv2d_transpose(small, symmetric))

assert padded.shape < without.shape
assert np.array_equal(padded, without[1:-1, 1:-1])
assert (before, after) == (0, 1)
assert np.array_equal(keras_says, all_of_it[:-1, :-1])
assert not np.array_equal(keras_says, all_of_it[1:, 1:])
assert np.array_equal(keras_says, conv2d_transpose(small, kernel, 2, "same"))

# %%
assert all(result.shape == theirs.shape for result in ported.values())
right = [name for name, result in ported.items() if np.array_equal(result, theirs)]
assert right == ["ported well"]
assert counts == {2: [1], 3: [1, 2, 4], 4: [4]}
uneven = conv2d_transpose(np.ones((3, 3), int), np.array([[1, 2], [3, 4]]), stride=2)
assert len(set(uneven.ravel().tolist())) == 4  # even overlap, uneven weights: still a pattern

assert longer[-1].any()
assert (np.pad(shorter, ((0, 1), (0, 1))) != longer).all()
theirs_longer = keras_conv_transpose(small, kernel, 2, "same", output_padding=1)
assert np.array_equal(longer, theirs_longer)
assert np.array_equal(shorter, keras_conv_transpose(small, kernel, 2, "same", output_padding=0))
assert not past_the_end[-1].any()
assert np.array_equal(past_the_end, keras_conv_transpose(small, kernel, 2, output_padding=1))
sizes = Geometry.for_transpose((2, 2), 3, 2, "same").large_sizes()
assert shorter.shape in sizes
assert longer.shape in sizes

assert set(explorer.overlap.ravel().tolist()) == {1}
start = explorer.line
explorer.set(padding=1)
assert explorer.result.size < true.size
explorer.set(padding="valid", kernel=kernel)
assert set(explorer.overlap.ravel().tolist()) == {1, 2, 4}
explorer.set(padding="same")
assert explorer.geometry.pads == ((0, 1), (0, 1))
explorer.set(output_padding=1)
assert np.array_equal(explorer.result, longer)
explorer.line = start
assert Geometry.for_transpose(4, 3, 1, "same").pads == ((1, 1),)
assert Geometry.for_transpose(4, 2, 1, "same").pads == ((0, 1),)
assert check_same_stride_one((1, 1)) == "Right."
assert rejects(check_same_stride_one, (0, 1))
print("All checks passed.")
