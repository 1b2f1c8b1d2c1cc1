# %% [markdown]
# # Transpose the matrix
#
# **What you'll do.** Take the matrix of a convolution and transpose it. Multiply by it. Find the
# result again in three other ways, the last of them Keras's own.
#
# **What you'll learn.** What a transposed convolution is. Why it makes images larger. Why it
# stamps. Why it is not the inverse of a convolution.
#
# **What you need.** The page before, *Write it as a matrix*. About 30 minutes; the page itself runs
# in half a minute.

# %%
import matplotlib.pyplot as plt
import numpy as np

from convlab import Geometry, conv_matrix, conv_transpose, definitions, stretch, unstretch
from convlab.figures.layout import sheet

image = np.array([[4, 5, 8, 7], [1, 8, 8, 8], [3, 6, 6, 4], [6, 5, 7, 8]])
kernel = np.array([[1, 4, 1], [1, 4, 3], [3, 3, 1]])
g = Geometry(large=(4, 4), kernel=(3, 3))
C = conv_matrix(kernel, g)

# %% [markdown]
# ## Sixteen in, four out. And back?
#
# C has 4 rows and 16 columns. It takes sixteen pixels and gives four numbers.
#
# Turn it on its side. **C.T** has 16 rows and 4 columns. It takes four numbers and gives sixteen.
# So it makes images larger. But what does it put into them?

# %%
from convlab.figures.matrices import cell_names, draw_product

small = np.array([[2, 1], [4, 4]])
product = C.T @ stretch(small)

draw_product(
    sheet(6.6, 7.3),
    C.T,
    stretch(small),
    product,
    highlight=(np.s_[:, 0], 0, None),
    titles=("C.T", "input", "C.T y"),
    row_labels=cell_names((4, 4)),
    column_labels=cell_names((2, 2)),
)
plt.show()
print("C.T", C.T.shape, "times", stretch(small).shape, "gives", product.shape)

# %% [markdown]
# *Figure: the 16 x 4 matrix C.T times a column of 4 equals a column of 16. The first column of C.T
# is outlined, with the input number 2 that multiplies it. It was the first row of C.*

# %%
from convlab.figures.steps import draw_rearrange

output = unstretch(product, g.large)
draw_rearrange(sheet(7, 7.2), product, output, titles=("C.T y", "output"))
plt.show()
print(output)

# %% [markdown]
# *Figure: the column of sixteen on the left; on the right the 4 x 4 output that it makes, row by
# row.*
#
# Four numbers have become a 4 x 4 image. This is a **transposed convolution**. There is no more to
# the definition than that: *multiply by the transpose of the convolution's matrix.*
#
# The rest of the page finds out what it means.

# %% [markdown]
# ### Guess first
#
# The first column of C.T is the first row of C. It is the kernel at the top left of the image. The
# input number 2 multiplies that column. What does the number 2 add to the output?
#
# - **A.** It adds 2 to the top left pixel.
# - **B.** It adds 2 times the kernel to the top left 3 x 3 pixels.
# - **C.** It adds the sum of the top left 3 x 3 pixels, times 2.
#
# <details><summary><b>Reveal</b></summary>
#
# **B.** A matrix times a column is a sum: each number times its own column of the matrix. The
# columns of C.T are kernels in place. So each input number *stamps* a kernel on the output.
# **C** is what a convolution does. It gathers; its transpose stamps.
#
# </details>

# %% [markdown]
# ## The first way to see it: stamps
#
# Each input number times the kernel, put where it belongs. Then add them all up.

# %%
from convlab.figures.stamps import draw_stamps

stamps = np.full((2, 2, 4, 4), np.nan)
for row, col in np.ndindex(2, 2):
    stamps[row, col, row : row + 3, col : col + 3] = small[row, col] * kernel
counts = np.sum(~np.isnan(stamps), axis=(0, 1))

draw_stamps(
    sheet(14, 6.6),
    small,
    kernel,
    stamps,
    np.nansum(stamps, axis=(0, 1)).astype(int),
    overlap=counts > 1,
    chosen=(0, 0),
    titles=("input", "kernel", "output"),
)
plt.show()
print("stamps on each output pixel:")
print(counts)

# %% [markdown]
# *Figure: the 2 x 2 input, the kernel, four stamps on empty 4 x 4 images, and their sum. The stamp
# of the number 2 is outlined, in the stamps and in the sum. Pixels that more than one stamp reaches
# have the overlap's colour.*


# %%
def stamp(small, kernel, stride=1):
    """Each number adds its multiple of the kernel; neighbours start `stride` pixels apart."""
    sides = zip(small.shape, kernel.shape, strict=True)
    output = np.zeros([stride * (n - 1) + k for n, k in sides], np.result_type(small, kernel))
    for row, col in np.ndindex(small.shape):
        top, left = row * stride, col * stride
        output[top : top + kernel.shape[0], left : left + kernel.shape[1]] += (
            small[row, col] * kernel
        )
    return output


print(stamp(small, kernel))

# %% [markdown]
# The same image. The library's `definitions.stamp` does this for any padding, dilation, channels
# and number of axes. From here on we use that one.

# %%
batch, weights = small[None, ..., None], kernel[..., None, None]  # batch 1, one channel
stamped = definitions.stamp(batch, weights, g.large)[0, ..., 0]
assert np.array_equal(stamped, stamp(small, kernel))
print("stamp equals matrix:", np.array_equal(stamped, output))

# %% [markdown]
# Now you. Which stamps reach the cell? Add them, vote, then reveal.

# %%
from convlab.lessons.cards.cards import Card, ask

Card(ask("transpose_cell", seed=1))

# %% [markdown]
# ## The second way: zeros in between
#
# Look at one output pixel. Which input numbers reach it, and with which weights? The number above
# it to the left reaches it with its *lower right* weight. The number below it to the right, with
# its *upper left* weight. Seen from the output, the kernel is turned by half a turn.
#
# So here is another recipe. Put zeros around the input. Flip the kernel on both axes. Slide it, as
# in any convolution. With a stride, put zeros *between* the numbers too.

# %%
from convlab.figures.stamps import draw_zero_insertion

spread = np.pad(definitions.insert_zeros(batch, stride=1)[0, ..., 0], 2)
flipped = kernel[::-1, ::-1]
in_place = np.full(spread.shape, np.nan)
in_place[1:4, 1:4] = flipped
given = np.pad(np.ones(small.shape, bool), 2)

draw_zero_insertion(
    sheet(14, 5.6),
    small,
    spread,
    flipped,
    output,
    given=given,
    weights=in_place,
    cell=(1, 1),
    titles=("input", "with zeros", "flipped kernel", "output"),
)
plt.show()
print("output (1, 1) is", output[1, 1])

# %% [markdown]
# *Figure: the 2 x 2 input; the same with two rings of zeros, dashed; the kernel turned by half a
# turn; the output. The kernel lies on the middle of the zeros and the input. Only four of its nine
# products are not zero. They add up to 29, the output at (1, 1).*

# %%
inserted = definitions.zero_insertion(batch, weights, g.large)[0, ..., 0]
print("zero insertion equals matrix:", np.array_equal(inserted, output))

# %% [markdown]
# Most of these products are with zeros that we put there ourselves. So nobody computes it this
# way. But it shows that a transposed convolution *is* a convolution, with stride 1, of a stretched
# image. Old names say so: *fractionally strided* convolution, since a step of the kernel is a
# fraction of a step between input numbers.

# %% [markdown]
# ## What does Keras say?
#
# Keras's `Conv2DTranspose` knows nothing of our matrix, our stamps or our zeros. All of them are
# compared with it, on the whole numbers of this page.

# %%
from convlab.keras_bridge import Comparison, compare_conv_transpose, keras_conv_transpose

exact = compare_conv_transpose(output, small, kernel)

theirs = keras_conv_transpose(small, kernel)
for name, ours in {"matrix": output, "stamps": stamped, "zeros": inserted}.items():
    print(f"{name:8} against Keras: largest difference {Comparison(ours, theirs).largest_absolute}")

# %% [markdown]
# Four ways, one answer, difference 0. Now random numbers: a batch of two, 16 channels in, 3
# channels out, stride 2, `same` padding, as in a U-Net.

# %%
rng = np.random.default_rng(0)
y = rng.standard_normal((2, 4, 5, 16)).astype("float32")  # batch, rows, columns, channels in
w = rng.standard_normal((3, 3, 3, 16)).astype("float32")  # rows, columns, channels OUT, channels IN
up = Geometry.for_transpose((4, 5), kernel=3, stride=2, padding="same")
settings = {"stride": 2, "padding": "same"}

by_matrix = (conv_matrix(w, up).T @ y.reshape(2, -1).T).T.reshape(2, *up.large, 3)
by_stamps = definitions.stamp(y, w, up.large, **settings)
by_zeros = definitions.zero_insertion(y, w, up.large, **settings)
by_convlab = conv_transpose(y, w, up)
ways = {"matrix": by_matrix, "stamps": by_stamps, "zeros": by_zeros, "convlab": by_convlab}

random = compare_conv_transpose(by_convlab, y, w, **settings)
for name, ours in ways.items():
    way = Comparison(ours, random.theirs)
    print(f"{name:8} against Keras: {way.count} values, relative {way.largest_relative:.0e}")

# %% [markdown]
# The shapes are equal, and the values are equal up to rounding. Both matter. A wrong crop or a
# forgotten flip keeps the shape and spoils the values.
#
# Look at the kernel's shape: `(rows, columns, channels out, channels in)`. For Keras's `Conv2D` it
# is *in, out*. Keras swaps the two names for the transpose, so that **the array stays the same**:
# the kernel of a convolution is the kernel of its transpose, unchanged.

# %% [markdown]
# ## Move things
#
# Four views of the same numbers. The matrix is **C.T** now. The input lies above it: each number
# multiplies its *column*. The output stands at its right. *Stamp* shows what one input number adds,
# and the sum so far.
#
# Point at any cell, and whatever is tied to it lights up. A click holds it, *Esc* lets go. The
# arrow keys step from cell to cell. The triangle plays the stamps in turn. Two more views are a
# click away: *zeros*, the recipe of before, and *overlap*, the number of stamps on each pixel.

# %%
from convlab.widgets.explorer import Explorer

explorer = Explorer("transpose", image=small, kernel=kernel, views="grids matrix stamp formula")
explorer

# %% [markdown]
# *Figure: on the left the sliders for input, kernel, stride, dilation, padding and output padding.
# Beside them the grids, the matrix C.T, the stamp of one input number with the sum so far, and a
# formula. One input number is outlined in all of them: its stamp on the output, its column of C.T.*
#
# **Try this.**
#
# 1. Play the stamps. Follow the footprint in the output and the column in the matrix.
# 2. Point at an output pixel. How many input numbers reach it? Click *zeros*: they are the numbers
#    under the flipped kernel.
# 3. Set the stride to 2, and click *overlap*. How many stamps reach each pixel now?
# 4. With stride 2, make the kernel 2 x 2. What is special about the overlap?
# 5. Set the padding to `same`. What happened to the border of the output?
# 6. Set the output padding to 2 with stride 2. What does it say? Click one of the settings that it
#    offers.
# 7. Back at stride 1, without padding, click *Send back*. The output goes through C. Do 2, 1, 4 and
#    4 come back?

# %%
start = explorer.line
for side in (3, 2):
    explorer.set(kernel=kernel[:side, :side], stride=2)
    counts = np.unique(explorer.overlap)
    print(f"kernel {side} x {side}, stride 2: {explorer.geometry.large}, stamps per pixel {counts}")
explorer.set(kernel=kernel, padding="same")
print("same:", explorer.geometry.large, "crops", explorer.geometry.pads)
explorer.set(output_padding=2)
print(explorer.reason)
explorer.line = start

# %% [markdown]
# Two more guesses, of what you have just seen.

# %%
Card(ask("transpose_shape", seed=3))

# %%
Card(ask("overlap", seed=5))

# %% [markdown]
# Three things to remember.
#
# - **Padding crops.** In a transposed convolution, padding takes pixels *off* the output. It is the
#   padding of the convolution that is transposed.
# - **Uneven overlap.** A 3 x 3 kernel with stride 2 reaches some pixels once and others four times.
#   That is where checkerboard patterns come from.
# - **One input size, several output sizes.** `output_padding` says which. The next page settles it.

# %% [markdown]
# ## Not an inverse
#
# A convolution takes the image to the output. Its transpose has the right shape to lead back. Does
# it? *Send back* has tried it the other way round: 2, 1, 4, 4 came back as 406, 403, 501, 480. Now
# convolve the image, then transpose.

# %%
from convlab.figures.arrays import draw_array

x = stretch(image)
y = C @ x
back = unstretch(C.T @ y, g.large)
nearest = unstretch(np.linalg.pinv(C) @ y, g.large)

figure, axes = plt.subplots(1, 3, figsize=(14, 5.2), layout="constrained")
draw_array(axes[0], image, "input", title="x, the image")
draw_array(axes[1], back, "output", title="C.T C x")
draw_array(axes[2], nearest, "output", fmt=".1f", title="pinv(C) C x")
plt.show()
print(back)
print(nearest.round(1))

# %% [markdown]
# *Figure: three 4 x 4 images. The image, with numbers from 1 to 8. What comes back through the
# transpose: numbers up to 1620. What comes back through the pseudo-inverse: numbers of the right
# size, but not the image.*
#
# `C.T C x` is nowhere near `x`. It is not even the same size of number.
#
# The pseudo-inverse `pinv(C)` is the best that any matrix can do. It finds the smallest image that
# gives the same output. That is not `x` either. **Why can nothing bring x back?**

# %%
rank = int(np.linalg.matrix_rank(C))
print("rank of C:", rank, "of", C.shape[1], "columns")
again = (C @ stretch(nearest)).ravel()
print("the same output from another image:", np.allclose(again, y.ravel()))

# %% [markdown]
# C keeps 4 numbers of 16. Twelve directions of the image are sent to zero. Two images that differ
# only in those give the same output. No rule can tell which of them it was.
#
# So a transposed convolution restores the **shape**. It does not restore the **values**. The name
# *deconvolution* promises more than it holds.
#
# What is it good for, then? Two things. In a U-Net its weights are *learned*, so that it fills in
# what training says. And it carries gradients back through a convolution. That is what the
# transpose was always for:

# %%
from convlab import checks, conv

x = rng.standard_normal((1, 4, 4, 1))
y = rng.standard_normal((1, 2, 2, 1))
left = np.vdot(conv(x, weights, g), y)
right = np.vdot(x, conv_transpose(y, weights, g))
print(f"<C x, y> = {left:.6f}")
print(f"<x, C.T y> = {right:.6f}")

gap = checks.adjoint_gap(
    lambda x: conv(x, weights, g), lambda y: conv_transpose(y, weights, g), x, y
)
wrong = checks.adjoint_gap(
    lambda x: conv(x, weights, g), lambda y: conv_transpose(y, weights[::-1, ::-1], g), x, y
)
print("gap below 1e-15:", gap < 1e-15)
print(f"gap with the kernel flipped by mistake: {wrong:.2f}")

# %% [markdown]
# For any x and any y the two products are equal. That *is* what "transpose" means, and it is a test
# for any code that claims to be one. A wrong transpose fails it, as the last line shows.

# %% [markdown]
# ## Exercises
#
# **1.** One dimension, stride 2, the kernel `[1, 2, 3]`, the input `[1, 10]`. Stamp by hand. What
# is the output? It has five numbers.

# %%
from convlab.lessons.exercises.judging import rejects
from convlab.lessons.exercises.convolution.matrix_and_transpose import (
    check_flipped_kernel,
    check_stamped_row,
)

my_output = None
print(check_stamped_row(my_output))

# %% [markdown]
# <details><summary>Solution</summary>
#
# 1 stamps `1, 2, 3` from place 0. 10 stamps `10, 20, 30` from place 2. They meet in the middle:
# `[1, 2, 13, 20, 30]`.
#
# </details>
#
# **2.** Which kernel slides over the input with zeros? Write the 3 x 3 kernel of this page the way
# that zero insertion needs it.

# %%
my_kernel = None
print(check_flipped_kernel(my_kernel))

# %% [markdown]
# <details><summary>Solution</summary>
#
# Turned by half a turn: `kernel[::-1, ::-1]`, which is `[[1, 3, 3], [3, 4, 1], [1, 4, 1]]`. It is
# *not* `kernel.T`. The matrix C is transposed, never the kernel.
#
# </details>
#
# **3.** Change one number of the kernel in the first cell, and run the page again. Which of the
# Checks fail, and which hold for every kernel?
#
# <details><summary>Answer</summary>
#
# The ones with this page's numbers fail. The ones that compare two ways of computing hold.
#
# </details>

# %% [markdown]
# ## The fine print
#
# - **Keras's sizes.** `valid` gives `stride * (n - 1) + kernel`, and never fewer than `stride * n`.
#   `same` gives `stride * n`. PyTorch's rule differs.
# - **`same` crops unevenly.** A 3 x 3 kernel with stride 2 loses nothing at the top and left, and
#   one row and column at the bottom and right.
# - **TensorFlow refuses** a stride and a dilation above 1 at once, as for convolutions.
# - **pinv** is for thinking. It is a dense 16 x 4 matrix here, and out of reach for photographs.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %%
assert C.T.shape == (16, 4)
assert output.tolist() == [[2, 9, 6, 1], [6, 29, 30, 7], [10, 29, 33, 13], [12, 24, 16, 4]]
assert np.array_equal(C.T[:, 0], C[0])
assert np.array_equal(np.nansum(stamps, axis=(0, 1)), output)
assert np.array_equal(unstretch(C.T @ stretch([[2, 0], [0, 0]]), (4, 4))[:3, :3], 2 * kernel)
assert np.array_equal(stamped, output)
assert np.array_equal(inserted, output)
assert (spread[1:4, 1:4] * flipped).sum() == output[1, 1] == 29
assert np.count_nonzero(spread[1:4, 1:4] * flipped) == 4
assert small.size * kernel.size < output.size * kernel.size / 2  # most products are with zeros
assert np.array_equal(
    stamp(small, kernel, 2), definitions.stamp(batch, weights, (5, 5), 2)[0, ..., 0]
)

for ours in (output, stamped, inserted):
    assert Comparison(ours, exact.theirs).count == 16
    assert Comparison(ours, exact.theirs).largest_absolute == 0
for ours in ways.values():
    assert Comparison(ours, random.theirs).count == 2 * 8 * 10 * 3
    assert Comparison(ours, random.theirs).largest_relative < 1e-5
flip = definitions.stamp(
    y := np.float32(rng.standard_normal((2, 4, 5, 16))), w[::-1], up.large, **settings
)
assert flip.shape == by_stamps.shape
assert not np.allclose(flip, conv_transpose(y, w, up))

# %%
assert explorer.line == start
assert np.array_equal(explorer.matrix, C.T)
assert np.array_equal(explorer.result, output)
explorer.set(operator="conv", image=output)  # as the button does
assert explorer.result.tolist() == [[406, 403], [501, 480]]
assert np.array_equal(explorer.matrix, C)
overlaps = {}
for side in (2, 3):
    explorer.line = start
    explorer.set(kernel=kernel[:side, :side], stride=2)
    overlaps[side] = set(np.unique(explorer.overlap).tolist())
explorer.line = start
assert overlaps == {2: {1}, 3: {1, 2, 4}}
assert Geometry.for_transpose((2, 2), 3, 2).large == (5, 5)
assert Geometry.for_transpose((3, 4), 3, 2, "same").pads == ((0, 1), (0, 1))
assert Geometry.for_transpose((3, 4), 3, 2, "same").large == (6, 8)
assert Geometry.for_transpose(4, kernel=3, stride=2).large == (2 * (4 - 1) + 3,)
assert Geometry.for_transpose(4, kernel=2, stride=3).large == (3 * 4,)

assert rank == 4
assert back.max() == 1620
assert not np.allclose(back, image)
assert not np.allclose(nearest, image, atol=0.5)
assert np.allclose(again, (C @ stretch(image)).ravel())
assert np.linalg.norm(nearest) < np.linalg.norm(image)
assert abs(left - right) < 1e-12
assert gap < 1e-15
assert wrong > 0.01

assert check_stamped_row([1, 2, 13, 20, 30]) == "Right."
assert check_flipped_kernel(kernel[::-1, ::-1]) == "Right."
for check, slip in ((check_stamped_row, [1, 12, 23, 30]), (check_flipped_kernel, kernel.T)):
    assert rejects(check, slip)
print("All checks passed.")
