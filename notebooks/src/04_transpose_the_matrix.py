# %% [markdown] slideshow={"slide_type": "slide"}
# # 4. Transpose the matrix
#
# **What you'll do.** You take the matrix of a convolution, transpose it and multiply by it, with
# stride 1 and with stride 2. Then you find the same numbers in three other ways, the last of them
# Keras's own.
#
# **What you'll learn.** What a transposed convolution is, why it makes images larger, why it
# stamps, why it is not the inverse of a convolution, and what it is good for all the same.
#
# **What you need.** Lesson 3. About 45 minutes to read; the page itself runs in about 15 seconds.

# %% [markdown]
# Previous: [3. Write it as a matrix](03_write_it_as_a_matrix.ipynb) |
# [Contents](00_start_here.ipynb) | Next: [5. Settle the sizes](05_settle_the_sizes.ipynb)

# %%
import matplotlib.pyplot as plt
import numpy as np

from convlab import Geometry, conv2d, conv_matrix, conv_transpose, definitions, stretch, unstretch
from convlab.figures.layout import sheet

image = np.array([[4, 5, 8, 7], [1, 8, 8, 8], [3, 6, 6, 4], [6, 5, 7, 8]])
kernel = np.array([[1, 4, 1], [1, 4, 3], [3, 3, 1]])
g = Geometry(large=(4, 4), kernel=(3, 3))
C = conv_matrix(kernel, g)

# %% [markdown]
# ## 4.1 Sixteen in, four out. And back?
#
# C has 4 rows and 16 columns, so it takes sixteen pixels and gives four numbers. Turn it on its
# side, and **C.T** has 16 rows and 4 columns: it takes four numbers and gives sixteen. So it makes
# images larger. But what does it put into them?

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
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

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.figures.steps import draw_rearrange

output = unstretch(product, g.large)
draw_rearrange(sheet(7, 7.2), product, output, highlight=np.s_[0, :], titles=("C.T y", "output"))
plt.show()
print(output)

# %% [markdown] slideshow={"slide_type": "slide"}
# *Figure: the column of sixteen on the left; on the right the 4 x 4 output that it makes, row by
# row. The first row is outlined in both.*
#
# Four numbers have become a 4 x 4 image. This is a **transposed convolution**, and there is no more
# to the definition than that: *multiply by the transpose of the convolution's matrix.* The rest of
# the page finds out what it means.
#
# ### Guess first
#
# The first column of C.T is the first row of C, so it is the kernel at the top left of the image.
# The input number 2 multiplies that column. What does the number 2 add to the output?
#
# - **A.** It adds 2 to the top left pixel.
# - **B.** It adds 2 times the kernel to the top left 3 x 3 pixels.
# - **C.** It adds the sum of the top left 3 x 3 pixels, times 2.
#
# <details><summary><b>Reveal</b></summary>
#
# **B.** A matrix times a column is a sum: each number times its own column of the matrix. And the
# columns of C.T are kernels in their places.
#
# **A** would be so if the column held a single 1. That matrix only moves numbers about.
#
# **C** is what a convolution does: it reads nine pixels and adds them up. Here nothing is read from
# the output; it is written.
#
# </details>

# %% [markdown]
# ## 4.2 Stamps
#
# So each input number takes the kernel, multiplies it, and puts it where it belongs. That is a
# **stamp**. Four numbers make four stamps, and where stamps meet, they are added.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.figures.stamps import draw_stamps


def stamps_of(small, kernel, stride, large):
    """Return each number's stamp on an empty output; NaN where it does not reach."""
    stamps = np.full((*small.shape, *large), np.nan)
    for row, col in np.ndindex(*small.shape):
        window = stamps[row, col, row * stride :, col * stride :]
        window[: kernel.shape[0], : kernel.shape[1]] = small[row, col] * kernel
    return stamps


stamps = stamps_of(small, kernel, 1, (4, 4))
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
# *Figure: the 2 x 2 input, the kernel, four stamps, each on an empty output of 4 x 4 pixels, and
# their sum. The stamp of the number 2 is outlined, in the stamps and in the sum. Pixels of the sum
# that more than one stamp reaches are pink, and only the four corners are green.*

# %% slideshow={"slide_type": "slide"}
from convlab.lessons.animations import animation

animation("transposed_no_padding")

# %% [markdown]
# *Figure: an animation. The four numbers of the 2 x 2 input stamp in turn, and neighbours stamp
# one cell apart. The stamp is added to what the output holds already, and cells that several stamps
# have reached turn pink.*
#
# The library's `definitions.stamp` does just this, for any stride, padding, dilation, channels and
# number of axes. (In exercise 3 you write your own; one loop is enough.) Does it give the numbers
# of the matrix?

# %%
batch, weights = small[None, ..., None], kernel[..., None, None]  # batch 1, one channel
stamped = definitions.stamp(batch, weights, g.large)[0, ..., 0]
assert np.array_equal(stamped, output)
print(stamped)

# %% [markdown]
# A convolution *gathers*: many pixels go into one number. Its transpose *scatters*: one number goes
# into many pixels, along the same connections and with the same weights, but the other way round.
#
# Now you. Which stamps reach the cell? Add them, vote, then reveal.

# %%
from convlab.lessons.cards.cards import Card, ask

Card(ask("transpose_cell", seed=13))

# %% [markdown]
# ## 4.3 Zeros around, and a turned kernel
#
# So far we have looked from the input. Now look from one output pixel: which input numbers reach
# it, and with which weights? The number above it and to its left reaches it with its *lower right*
# weight, and the number below it and to its right with its *upper left* weight. Seen from the
# output, the kernel is turned by half a turn.
#
# That is a second recipe. Put zeros around the input, flip the kernel on both axes, and slide it
# over them as in any convolution.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.figures.stamps import draw_zero_insertion


def spread_out(small, stride, reach):
    """Return the input with zeros between and around, and where its own numbers stand."""
    spread = definitions.insert_zeros(small[None, ..., None], stride=stride)[0, ..., 0]
    given = definitions.insert_zeros(np.ones_like(small)[None, ..., None], stride=stride)
    return np.pad(spread, reach - 1), np.pad(given[0, ..., 0], reach - 1) > 0


spread, given = spread_out(small, 1, 3)
flipped = kernel[::-1, ::-1]
in_place = np.full(spread.shape, np.nan)
in_place[1:4, 1:4] = flipped

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
# turn; the output. The kernel lies on the four numbers and on five of the zeros, so only four of
# its nine products are not zero. They add up to 29, the output at (1, 1).*
#
# Here it is as a function. It takes a stride as well, which we need in a moment: then zeros come
# not only around the numbers but *between* them. Books call it **zero insertion**.


# %%
def by_zeros(small, kernel, stride=1):
    """Put zeros between and around the numbers, then slide the turned kernel over them."""
    spread = np.zeros([stride * (n - 1) + 1 for n in small.shape], small.dtype)
    spread[::stride, ::stride] = small
    around = [(k - 1, k - 1) for k in kernel.shape]
    return conv2d(np.pad(spread, around), kernel[::-1, ::-1])


print(by_zeros(small, kernel))

# %%
inserted = definitions.zero_insertion(batch, weights, g.large)[0, ..., 0]
assert np.array_equal(by_zeros(small, kernel), inserted)
assert np.array_equal(inserted, output)
zero_products = sum(
    np.count_nonzero(spread[r : r + 3, c : c + 3] == 0) for r, c in np.ndindex(4, 4)
)
print("products:", 16 * 9, "of which with a zero:", zero_products)

# %% [markdown]
# Three of four products are with zeros that we put there ourselves, so computing it this way is a
# waste. But it shows that a transposed convolution *is* a convolution, of another image and with a
# turned kernel.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 4.4 Stride 2: why images grow
#
# With stride 1 and a 3 x 3 kernel the output has two rows and two columns more than the input,
# however large the input is: 2 x 2 became 4 x 4, but 100 x 100 would become only 102 x 102. In a
# U-Net each such layer *doubles* the image, and that is the stride's work. A convolution with
# stride 2 moves its kernel two pixels for each output. So its transpose moves the stamp two pixels
# for each input.
#
# ### Guess first
#
# The input is 2 x 2, the kernel 3 x 3, the stride 2. How large is the output?
#
# - **A.** 4 x 4
# - **B.** 5 x 5
# - **C.** 6 x 6
#
# <details><summary><b>Reveal</b></summary>
#
# **B.** The first stamp covers 3 pixels, and the second starts 2 pixels later: 2 + 3 = 5.
#
# **A** is the size for stride 1, where the second stamp starts 1 pixel later. (With the padding
# `same`, Keras cuts the 5 down to 4. We come to that.)
#
# **C** would put the two stamps side by side without a common pixel, and that is stride 3.
#
# </details>

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
wide_stamps = stamps_of(small, kernel, 2, (5, 5))
wide_counts = np.sum(~np.isnan(wide_stamps), axis=(0, 1))
wide = np.nansum(wide_stamps, axis=(0, 1)).astype(int)

draw_stamps(
    sheet(14, 7),
    small,
    kernel,
    wide_stamps,
    wide,
    overlap=wide_counts > 1,
    chosen=(0, 1),
    titles=("input", "kernel", "output, stride 2"),
)
plt.show()
print("stamps on each output pixel:")
print(wide_counts)

# %% [markdown]
# *Figure: the same 2 x 2 input and kernel with stride 2: four stamps, each on an empty output of
# 5 x 5 pixels and two pixels from the next, and their sum. The stamp of the number 1 is outlined,
# in the stamps and in the sum. The stamps meet in one row and one column of the sum, which are
# pink, and where those cross, all four meet.*
#
# The printed numbers say how many stamps reach each pixel: one, two or four. This uneven
# overlap is where checkerboard patterns come from, and lesson 6 is about it.
#
# Here are the stamps one after the other, with the kernel of a well-known guide (see the end of
# this page).

# %% slideshow={"slide_type": "slide"}
animation("transposed_strides")

# %% [markdown]
# *Figure: an animation with another kernel. The four numbers of the same 2 x 2 input stamp in turn,
# and neighbours stamp two cells apart, until the 5 x 5 output is full. Cells that several stamps
# have reached turn pink.*
#
# Now the other recipe. Between two neighbours of the input comes *one* row or column of zeros, so
# that a step of the kernel is half a step between the numbers.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
wide_spread, wide_given = spread_out(small, 2, 3)
in_place = np.full(wide_spread.shape, np.nan)
in_place[2:5, 2:5] = flipped

draw_zero_insertion(
    sheet(14, 5.6),
    small,
    wide_spread,
    flipped,
    wide,
    given=wide_given,
    weights=in_place,
    cell=(2, 2),
    titles=("input", "with zeros", "flipped kernel", "output"),
)
plt.show()
print("output (2, 2) is", wide[2, 2])
print("output (1, 1) is", wide[1, 1], "= 2 x", kernel[1, 1])

# %% [markdown]
# *Figure: the 2 x 2 input; the same numbers in a 7 x 7 grid with zeros between and around them,
# dashed; the kernel turned by half a turn; the 5 x 5 output. The kernel lies on the middle, and its
# four corners meet the four numbers. They add up to 13, the output at (2, 2).*
#
# Pictures like this one are how the guide explains a stride. They also show the reason for an old
# name, **fractionally strided convolution**: seen from the input, the kernel moves by a fraction of
# a step. And they show why the overlap is uneven: one step up and one to the left of the middle, at
# (1, 1), the kernel meets a single number, with its middle weight alone.

# %% slideshow={"slide_type": "slide"}
animation("zeros_strides")

# %% [markdown]
# *Figure: an animation with the kernel of the guide. Flipped, it moves over the 2 x 2 input with
# its dashed zeros, one cell at a time, and fills the 5 x 5 output. As it goes, it meets one, two or
# four of the numbers.*

# %%
strided = Geometry(large=(5, 5), kernel=(3, 3), stride=2)
by_matrix = unstretch(conv_matrix(kernel, strided).T @ stretch(small), strided.large)
assert np.array_equal(by_matrix, wide)  # matrix, stamps and zeros
assert np.array_equal(by_zeros(small, kernel, stride=2), wide)
print(wide)

# %% [markdown]
# Matrix, stamps and zeros agree again. Of the 5 x 5 pixels, `same` cuts off the last row and the
# last column, so 2 x 2 becomes 4 x 4: **the image doubles.** Each row of the input brings as many
# rows as the stride says, each column as many columns, and what the last stamps reach beyond that
# is cut.

# %%
doubled = Geometry.for_transpose((2, 2), kernel=3, stride=2, padding="same")
same_output = conv_transpose(batch, weights, doubled)[0, ..., 0]
print("same:", doubled.large, "cropped before and after:", doubled.pads)
print(same_output)

# %%
Card(ask("transpose_cell", seed=3))

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 4.5 What does Keras say?
#
# Keras's `Conv2DTranspose` knows nothing of our matrix, our stamps or our zeros. We compare all of
# them with it, on the whole numbers of this page, with stride 1 and with stride 2.

# %%
from convlab.keras_bridge import Comparison, compare_conv_transpose, keras_conv_transpose

exact = compare_conv_transpose(output, small, kernel)

theirs = keras_conv_transpose(small, kernel)
for name, ours in {"matrix": output, "stamps": stamped, "zeros": inserted}.items():
    print(f"{name:8} against Keras: largest difference {Comparison(ours, theirs).largest_absolute}")

# %%
exact_wide = compare_conv_transpose(wide, small, kernel, stride=2)

# %% [markdown]
# Four ways, one answer, difference 0. Now random numbers: a batch of two, 16 channels in, 3
# channels out, stride 2 and `same`, as in a U-Net.

# %%
rng = np.random.default_rng(0)
y = rng.standard_normal((2, 4, 5, 16)).astype("float32")  # batch, rows, columns, channels in
w = rng.standard_normal((3, 3, 3, 16)).astype("float32")  # rows, columns, channels OUT, channels IN
up = Geometry.for_transpose((4, 5), kernel=3, stride=2, padding="same")
settings = {"stride": 2, "padding": "same"}

ways = {
    "matrix": (conv_matrix(w, up).T @ y.reshape(2, -1).T).T.reshape(2, *up.large, 3),
    "stamps": definitions.stamp(y, w, up.large, **settings),
    "zeros": definitions.zero_insertion(y, w, up.large, **settings),
    "convlab": conv_transpose(y, w, up),
}
random = compare_conv_transpose(ways["convlab"], y, w, **settings)
for name, ours in ways.items():
    way = Comparison(ours, random.theirs)
    print(f"{name:8} against Keras: {way.count} values, relative {way.largest_relative:.0e}")

# %% [markdown]
# The shapes are equal, and the values are equal up to rounding. Both matter, because a wrong crop
# or a forgotten flip keeps the shape and spoils the values.
#
# Look at the kernel's shape: `(rows, columns, channels out, channels in)`. For Keras's `Conv2D` it
# is *in, out*. Keras swaps the two names for the transpose so that **the array stays the same**:
# the kernel of a convolution is the kernel of its transpose, unchanged.

# %% [markdown]
# ## 4.6 Move things
#
# Here are four views of the same numbers. The matrix is **C.T** now. The input lies above it, since
# each number multiplies its *column*, and the output stands at its right. *Stamp* shows what one
# input number adds, and the sum so far.
#
# Point at any cell, and whatever is tied to it lights up. A click holds it, *Esc* lets go. The
# arrow keys step from cell to cell, and the triangle plays the stamps in turn. Two more views are a
# click away: *inserted zeros*, the second recipe, and *overlap*, the number of stamps on each
# pixel.

# %% slideshow={"slide_type": "slide"}
from convlab.widgets.explorer import Explorer

explorer = Explorer("transpose", image=small, kernel=kernel, views="grids matrix stamp formula")
explorer

# %% [markdown]
# *Figure: on the left the sliders for input, kernel, stride, dilation, padding and output padding.
# Beside them the grids, the matrix C.T, the stamp of one input number with the sum so far, and a
# formula. One input number is outlined, with its stamp on the output and its column of C.T.*
#
# **Try this.**
#
# 1. Play the stamps. Follow the footprint in the output and the column in the matrix.
# 2. Point at an output pixel. How many input numbers reach it? Click *inserted zeros*: they are
#    the numbers under the flipped kernel.
# 3. Set the stride to 2, and click *overlap*. Do you find the one, two and four of section 4.4?
# 4. With stride 2, make the kernel 2 x 2. What is special about the overlap?
# 5. Set the padding to `same`. What happened to the border of the output?
# 6. Set the output padding to 2 with stride 2. What does it say? Click one of the settings that it
#    offers.
# 7. Back at stride 1, without padding, click *Send the output back*. The output goes through C. Do
#    2, 1, 4 and 4 come back?

# %%
start = explorer.line
for side in (3, 2):
    explorer.set(kernel=kernel[:side, :side], stride=2)
    reached = np.unique(explorer.overlap)
    print(
        f"kernel {side} x {side}, stride 2: {explorer.geometry.large}, stamps per pixel {reached}"
    )
explorer.set(kernel=kernel, padding="same")
print("same:", explorer.geometry.large, "crops", explorer.geometry.pads)
explorer.set(output_padding=2)
print(explorer.reason)
explorer.line = start

# %% [markdown]
# Three things to remember.
#
# - **Padding crops.** In a transposed convolution, padding takes pixels *off* the output. It is the
#   padding of the convolution that is transposed: C has no columns for the zeros around the image,
#   so C.T has no rows for them, and what the stamps would write there is dropped.
# - **Uneven overlap.** A 3 x 3 kernel with stride 2 reaches some pixels once and others four times.
#   A 2 x 2 kernel with stride 2 reaches each pixel exactly once.
# - **One input size, several output sizes.** `output_padding` says which. Lesson 5 settles it.

# %%
Card(ask("transpose_shape", seed=0))

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 4.7 Not an inverse
#
# A convolution takes the image to the output. Its transpose has the right shape to lead back. Does
# it? *Send the output back* has tried it one way round: 2, 1, 4, 4 came back as 406, 403, 501, 480.
#
# ### Guess first
#
# Now start from the image x. C makes four numbers of its sixteen. Which matrix R brings all sixteen
# pixels back, R C x = x, whatever the image was?
#
# - **A.** C.T
# - **B.** The pseudo-inverse of C, the nearest to an inverse that a matrix of any shape has
# - **C.** Some other matrix, which training would find
# - **D.** None
#
# <details><summary><b>Reveal</b></summary>
#
# **D.** Four numbers cannot hold sixteen. Many images have the same C x, so whichever of them R
# returns, it is wrong for the others.
#
# **A** has the right shape, and that is all. **B** returns an image that gives the same four
# numbers, but seldom the one you had. **C** cannot be right for every image either, but it can be
# good for the images that occur, and that is the point of section 4.8.
#
# </details>

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
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
# *Figure: three panels of 4 x 4 pixels. "x, the image" holds numbers from 1 to 8. What comes back
# through the transpose, "C.T C x", has numbers up to 1620. What comes back through the
# pseudo-inverse, "pinv(C) C x", has numbers of the right size, but they are not the image.*
#
# `C.T C x` is nowhere near `x`: its numbers are about a hundred times as large. The
# **pseudo-inverse** `pinv(C)` is more careful: of all images that C takes to these four numbers, it
# returns the smallest one, that is, the one whose squares have the smallest sum. That is not `x`
# either. Why can nothing bring x back?

# %%
rank = int(np.linalg.matrix_rank(C))
again = (C @ stretch(nearest)).ravel()
print("rank of C:", rank, "of", C.shape[1], "columns")
print("what C makes of the image:      ", y.ravel())
print("what C makes of the other image:", again.round(6).astype(int))

# %% [markdown]
# The **rank** of C is the number of directions that survive: 4 of 16. The other twelve make up its
# **null space**, the images that C sends to 0. Add any of those to an image, and C does not notice.
# So no rule can tell from the four numbers which image it was.
#
# A transposed convolution restores the **shape** and not the **values**. Its old name
# **deconvolution** says the contrary, because in signal processing that word means undoing a
# convolution.

# %% [markdown]
# ## 4.8 Best for what?
#
# No matrix is right for every image. But some are better than others, and which one is best depends
# on the images that it will meet.
#
# - *For one image* there is a perfect matrix. With y = C x, the matrix `x y.T / (y.T y)` returns
#   exactly x. But it returns a multiple of x for everything else, too.
# - *For images of which we know nothing*, where each pixel is drawn at random around 0 and
#   independently of the others, the pseudo-inverse is the best of all matrices: its mean squared
#   error is the smallest.
# - *For photographs* we know something: a pixel is seldom far from its neighbours. So let us fit a
#   matrix to one photograph, by least squares: of all 16 x 4 matrices take the one whose sum of
#   squared errors is smallest. Then we test it on another photograph.
#
# We cut each photograph into tiles of 4 x 4 pixels. C turns a tile into four numbers, and a matrix
# has to turn those back into a tile.

# %%
from convlab.lessons.explorers.convolution.kernels import photograph
from convlab.segmentation.data import coins


def tiles_of(photo):
    """Return the 4 x 4 tiles of a photograph, each stretched to a column of 16."""
    down, across = photo.shape[0] // 4, photo.shape[1] // 4
    tiles = photo[: 4 * down, : 4 * across].reshape(down, 4, across, 4)
    return tiles.transpose(1, 3, 0, 2).reshape(16, -1).astype(float)


seen = tiles_of(photograph())  # a man with a camera: to fit
unseen = tiles_of(coins().image[..., 0] * 255)  # coins on a cloth: to test
rows, cols = 300, 384  # of the coins, in whole tiles
fitted = np.linalg.lstsq((C @ seen).T, seen.T, rcond=None)[0].T
print("tiles to fit:", seen.shape[1], "tiles to test:", unseen.shape[1])

# %%
scale = np.vdot(C.T @ C @ seen, seen) / np.vdot(C.T @ C @ seen, C.T @ C @ seen)
ways_back = {
    "scaled C.T": scale * C.T,  # the best multiple of C.T: else its numbers are far too large
    "pinv(C)": np.linalg.pinv(C),
    "one grey": np.full((16, 4), 1 / (4 * kernel.sum())),  # the mean of the four, for all pixels
    "fitted": fitted,
}
noise = np.random.default_rng(0).standard_normal((16, 20_000))


def error(way, tiles):
    """Return the root of the mean squared error of what comes back."""
    return np.sqrt(np.mean((way @ C @ tiles - tiles) ** 2))


for name, way in ways_back.items():
    print(f"{name:11} coins {error(way, unseen):5.1f} greys of 255   noise {error(way, noise):.2f}")


# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
def as_photo(tiles):
    """Put tiles back in their places, and show the top left part."""
    photo = tiles.reshape(4, 4, rows // 4, cols // 4).transpose(2, 0, 3, 1).reshape(rows, cols)
    return photo[20:116, 16:176]


pictures = {"the photograph": unseen}
pictures |= {name: ways_back[name] @ C @ unseen for name in ("scaled C.T", "pinv(C)", "fitted")}
figure, axes = plt.subplots(2, 2, figsize=(14, 9.4), layout="constrained")
figure.get_layout_engine().set(h_pad=0.12)
for ax, (name, tiles) in zip(axes.ravel(), pictures.items(), strict=True):
    off = np.sqrt(np.mean((tiles - unseen) ** 2))
    ax.imshow(as_photo(tiles), cmap="gray", vmin=0, vmax=255)
    ax.set_title(name if name == "the photograph" else f"{name}: off by {off:.1f}", fontsize=20)
    ax.set_axis_off()
plt.show()
print({name: tiles.mean().round().astype(int).item() for name, tiles in pictures.items()})

# %% [markdown]
# *Figure: four pictures of the same coins, each but the first made from four numbers for every 4 x
# 4 tile. "scaled C.T" and "pinv(C)" are off by more than 60 greys, and a pattern of tiles lies over
# them. "fitted" is off by 12, and the coins are there, a little blurred. It was fitted to another
# photograph.*
#
# The pseudo-inverse loses even against one grey for a whole tile, because it returns the *smallest*
# image, and photographs are not small: it lets the corners of each tile, which C reads only once,
# fall towards black. On noise it is the best of the four, as it must be. The fitted matrix is the
# other way round: it is best on coins that it has never seen, and worse than the pseudo-inverse on
# noise. Both give the same four numbers when they are sent through C again. They differ in what
# they put into the twelve directions that C forgets.
#
# That is **why learned up-sampling works.** The four numbers do not say what the sixteen pixels
# were, but experience with other images lets us guess well. And the fitted matrix *is* a transposed
# convolution: its 16 x 4 numbers are a 4 x 4 kernel with stride 4 and four input channels.

# %%
channels = (C @ unseen).T.reshape(1, rows // 4, cols // 4, 4)  # four numbers for each tile
to_photo = Geometry.for_transpose((rows // 4, cols // 4), kernel=4, stride=4)
layer = conv_transpose(channels, fitted.reshape(4, 4, 1, 4), to_photo)[0, ..., 0]
assert np.allclose(layer[20:116, 16:176], as_photo(fitted @ C @ unseen))
print("through a layer:", channels.shape, "becomes", layer.shape)

# %% [markdown]
# In a U-Net, training does the fitting, with many more channels, and with a loss that asks for the
# right mask instead of the right grey.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 4.9 What the transpose was always for
#
# One more thing is true of every matrix and its transpose, and it needs a product of two images.
# Multiply them cell by cell and add it all up. That number is their **inner product**, written
# `<a, b>`. Now take the image x on the large side, and any y on the small side.

# %%
x, y = image, small
print("<C x, y>   =", np.sum(conv2d(x, kernel) * y))
print("<x, C.T y> =", np.sum(x * output))

# %% [markdown]
# It does not matter whether x goes down to meet y, or y goes up to meet x. That holds for any x and
# any y, and only the transpose does it, so mathematicians take it as the definition: C.T is the
# **adjoint** of C.
#
# It is also a test for any code that claims to be a transpose, the **dot-product test**. Draw x and
# y at random, compute both sides, and take the *gap*: their difference, divided by
# `|C x| |y| + |x| |C.T y|`, where `|a|` is the square root of `<a, a>`. Rounding leaves less than
# `1e-15`. A mistake leaves much more.

# %%
from convlab import checks, conv

x, y = rng.standard_normal((1, 4, 4, 1)), rng.standard_normal((1, 2, 2, 1))


def down(x):
    """Convolve with the kernel of this page."""
    return conv(x, weights, g)


gap = checks.adjoint_gap(down, lambda y: conv_transpose(y, weights, g), x, y)
wrong = checks.adjoint_gap(down, lambda y: conv_transpose(y, weights[::-1, ::-1], g), x, y)
print(f"gap of the transpose:                   {gap:.6f}")
print(f"gap with the kernel flipped by mistake: {wrong:.6f}")

# %% [markdown]
# And why would anybody want y to go up? Suppose that `<C x, y>` is a score, and that you may change
# the pixels of x. By how much does the score grow if one pixel grows by 1? Try it with each pixel
# in turn.


# %%
def score(x):
    """Return <C x, y> for the y of this page."""
    return np.sum(conv2d(x, kernel) * small)


growth = np.zeros_like(image)
for pixel in np.ndindex(*image.shape):
    raised = image.copy()
    raised[pixel] += 1
    growth[pixel] = score(raised) - score(image)
print(growth)

# %% [markdown]
# You know these sixteen numbers: they are C.T y, the output of section 4.1. Because the score is
# `<x, C.T y>`, each pixel counts with the number that the transpose puts on it. In other words,
# C.T y is the *gradient* of the score. That is what the transpose was always for: it carries
# gradients back through a convolution, in every network that learns. Lesson 7 follows them.

# %% [markdown]
# ## Exercises
#
# The answers, with reasons, are in
# [solutions/04_transpose_the_matrix.md](solutions/04_transpose_the_matrix.md).
#
# ### Warm-up
#
# **1.** One dimension, stride 2, the kernel `[1, 2, 3]`, the input `[1, 10]`. Stamp by hand. What
# is the output? It has five numbers.

# %%
from convlab.lessons.exercises.convolution.transposed_matrices import (
    check_cropped,
    check_flipped_kernel,
    check_gap,
    check_stamp,
    check_stamped_row,
)

my_output = None
print(check_stamped_row(my_output))

# %% [markdown]
# **2.** Which kernel slides over the input with zeros? Write the 3 x 3 kernel of this page the way
# that zero insertion needs it.

# %%
my_kernel = None
print(check_flipped_kernel(my_kernel))

# %% [markdown]
# ### Core
#
# **3.** Write `stamp`: the transposed convolution of an input with a kernel and a stride, without
# padding. One loop over the input numbers is enough. How large must the output be?


# %%
def stamp(small, kernel, stride):
    """Return the sum of the stamps, `stride` pixels apart."""
    return None


print(check_stamp(stamp))

# %% [markdown]
# **4.** Write `cropped`: the same with a padding, one number for all four sides. Use your `stamp`.


# %%
def cropped(small, kernel, stride, padding):
    """Return the transposed convolution with padding."""
    return None


print(check_cropped(cropped))

# %% [markdown]
# **5.** Write `gap`, the dot-product test of section 4.9. `forward` and `back` are functions: the
# first takes arrays like `x` to arrays like `y`, the second takes arrays like `y` to arrays like
# `x`. Return one number, which is 0 for a transpose and never negative.


# %%
def gap_of(forward, back, x, y):
    """Return how far `back` is from being the transpose of `forward`."""
    return None


print(check_gap(gap_of))

# %% [markdown]
# ### Stretch
#
# **6.** `pinv(C) C x` was not x. But for some images it *is*. Find one that has sixteen different
# numbers. What do all of them have in common?
#
# **7.** How much experience does the fitted matrix need? Fit it to 5, 10, 30, 100 and 1000 tiles of
# the man with a camera, drawn at random, and test each on the coins. From how many tiles on does it
# beat one grey? Then fit it to noise. Which matrix do you get?

# %% [markdown]
# ## The fine print
#
# - **Keras's sizes.** `valid` gives `stride * (n - 1) + kernel`, and never fewer than `stride * n`.
#   `same` gives `stride * n`. PyTorch's rule differs.
# - **`same` crops unevenly.** A 3 x 3 kernel with stride 2 loses nothing at the top and left, and
#   one row and column at the bottom and right.
# - **TensorFlow refuses** a stride and a dilation above 1 at once, as for convolutions.
# - **Best of all matrices**, in section 4.8, means the smallest mean squared error over the tiles
#   that were used to fit. It says nothing of other losses, and a network with nonlinear layers can
#   do better than any matrix. The squared error also likes blur (lesson 6).
# - **pinv and least squares** are for thinking. They deal with tiles of 16 pixels here, and are out
#   of reach for a whole photograph at once.

# %% [markdown]
# ## See also
#
# - V. Dumoulin and F. Visin, *A guide to convolution arithmetic for deep learning*, 2016,
#   [arXiv:1603.07285](https://arxiv.org/abs/1603.07285). Section 4 has the pictures with zeros
#   between and around, for every stride and padding.
# - N. Shibuya, *Up-sampling with transposed convolution*, 2017,
#   [article](https://medium.com/activating-robotic-minds/up-sampling-with-transposed-convolution-9ae4f2df52d0).
#   The numbers of this page's first example, told as a matrix.
# - W. Shi and others, *Is the deconvolution layer the same as a convolutional layer?*, 2016,
#   [arXiv:1609.07009](https://arxiv.org/abs/1609.07009). A short note in pictures of strides and
#   zeros, which leads on to sub-pixel convolution (lesson 6).
# - M. Zeiler and others, *Deconvolutional networks*, 2010,
#   [doi:10.1109/CVPR.2010.5539957](https://doi.org/10.1109/CVPR.2010.5539957), and J. Long and
#   others, *Fully convolutional networks for semantic segmentation*, 2015,
#   [arXiv:1411.4038](https://arxiv.org/abs/1411.4038). Where the name deconvolution comes from, and
#   where the layer entered segmentation.
# - A. Zhang and others, *Dive into Deep Learning*, the section on transposed convolution,
#   [d2l.ai](https://d2l.ai/chapter_computer-vision/transposed-conv.html). A second account with
#   runnable code in PyTorch; its small examples are among convlab's tests.
#
# **Called elsewhere.** *Transposed convolution*: deconvolution, up-convolution, fractionally
# strided convolution, backward convolution, `Conv2DTranspose` (Keras), `ConvTranspose2d` (PyTorch).
# *Stamp*: scatter, splat, overlap-add, col2im. *Zero insertion*: dilation of the input,
# `lhs_dilation` (JAX), zero stuffing. *Adjoint*: Hermitian conjugate for complex numbers,
# the vector-Jacobian product of automatic differentiation. *The fitted matrix*: linear regression,
# the Wiener filter.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %% jupyter={"source_hidden": true}
assert C.T.shape == (16, 4)
assert output.tolist() == [[2, 9, 6, 1], [6, 29, 30, 7], [10, 29, 33, 13], [12, 24, 16, 4]]
assert np.array_equal(C.T[:, 0], C[0])
assert np.array_equal(np.nansum(stamps, axis=(0, 1)), output)
assert np.array_equal(unstretch(C.T @ stretch([[2, 0], [0, 0]]), (4, 4))[:3, :3], 2 * kernel)
for n, (row, col) in enumerate(np.ndindex(2, 2)):  # each stamp is a number times its column of C.T
    column = (C.T[:, n] * small[row, col]).reshape(4, 4)
    assert np.array_equal(np.nan_to_num(stamps[row, col]), column)
alone = np.argwhere(counts == 1).tolist()
assert alone == [[0, 0], [0, 3], [3, 0], [3, 3]]  # the green corners
assert np.array_equal(stamped, output)
assert np.array_equal(inserted, output)
assert (spread[1:4, 1:4] * flipped).sum() == output[1, 1] == 29
assert np.count_nonzero(spread[1:4, 1:4] * flipped) == 4 == np.count_nonzero(given[1:4, 1:4])
assert zero_products / (16 * 9) == 0.75  # three of four

# Stride 2: two apart, in one row and one column, all four in the middle.
assert wide.shape == (5, 5)
assert wide_counts.tolist() == np.outer([1, 1, 2, 1, 1], [1, 1, 2, 1, 1]).tolist()
assert np.array_equal(np.isnan(wide_stamps[0, 1]), np.roll(np.isnan(wide_stamps[0, 0]), 2, axis=1))
assert np.array_equal(definitions.stamp(batch, weights, (5, 5), 2)[0, ..., 0], wide)
assert wide_spread.shape == (7, 7)
assert np.count_nonzero(wide_spread[2:5, 2:5] * flipped) == 4
assert (wide_spread[2:5, 2:5] * flipped).sum() == wide[2, 2] == 13
assert np.count_nonzero(wide_spread[1:4, 1:4]) == 1
assert wide[1, 1] == small[0, 0] * kernel[1, 1] == 8
assert (doubled.large, doubled.pads) == ((4, 4), ((0, 1), (0, 1)))
assert np.array_equal(same_output, wide[:4, :4])
assert Geometry.for_transpose((2, 2), kernel=3).large == (4, 4)  # A of the guess
assert Geometry.for_transpose((2, 2), kernel=3, stride=2).large == (5, 5)  # B
assert Geometry.for_transpose((2, 2), kernel=3, stride=3).large == (6, 6)  # C

guide = np.array([[0, 1, 2], [2, 2, 0], [0, 1, 2]])  # the kernel of the animation
assert by_zeros(small, guide, 2)[2].tolist() == [0, 6, 12, 5, 10]
for stride in (1, 2, 3):  # as the library does, on uneven shapes
    y_, w_ = rng.integers(-9, 10, (2, 4)), rng.integers(-9, 10, (3, 5))
    large = [stride * (n - 1) + k for n, k in zip(y_.shape, w_.shape, strict=True)]
    known = definitions.zero_insertion(y_[None, ..., None], w_[..., None, None], large, stride)
    assert np.array_equal(by_zeros(y_, w_, stride), known[0, ..., 0])

# %% jupyter={"source_hidden": true}
for ours in (output, stamped, inserted):
    assert Comparison(ours, exact.theirs).count == 16
    assert Comparison(ours, exact.theirs).largest_absolute == 0
assert (exact_wide.count, exact_wide.largest_absolute) == (25, 0)
for ours in ways.values():
    assert Comparison(ours, random.theirs).count == 2 * 8 * 10 * 3
    assert Comparison(ours, random.theirs).largest_relative < 1e-5
forgotten = definitions.stamp(np.ones((2, 4, 5, 16), "float32"), w[::-1], up.large, **settings)
assert wide[1:, 1:].shape == same_output.shape  # a wrong crop keeps the shape
assert not np.array_equal(wide[1:, 1:], same_output)
assert forgotten.shape == ways["stamps"].shape  # a forgotten flip, too
assert not np.allclose(forgotten, conv_transpose(np.ones((2, 4, 5, 16), "float32"), w, up))

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
assert Geometry.for_transpose((3, 4), 3, 2, "same").pads == ((0, 1), (0, 1))
assert Geometry.for_transpose((3, 4), 3, 2, "same").large == (6, 8)
assert Geometry.for_transpose(4, kernel=3, stride=2).large == (2 * (4 - 1) + 3,)
assert Geometry.for_transpose(4, kernel=2, stride=3).large == (3 * 4,)

# %% jupyter={"source_hidden": true}
x, y = stretch(image), C @ stretch(image)
assert rank == 4
assert back.max() == 1620
assert 50 < np.median(back / image) < 200  # about a hundred times as large
assert 0 < nearest.min() < nearest.max() < 11  # of the right size
assert not np.allclose(back, image)
assert np.abs(nearest - image).max() > 0.5
assert np.allclose(again, y.ravel())  # another image, the same four numbers
rng = np.random.default_rng(3)
_, _, directions = np.linalg.svd(C)
for _ in range(20):  # of all images that C takes there, pinv's is the smallest
    unnoticed = directions[4:].T @ rng.standard_normal((12, 1))
    assert np.allclose(C @ unnoticed, 0)
    assert np.linalg.norm(nearest) < np.linalg.norm(stretch(nearest) + unnoticed)
perfect = x @ y.T / (y.T @ y)
assert np.allclose(perfect @ y, x)  # exactly x
another = perfect @ C @ stretch(image.T)
assert np.allclose(another / x, (another / x)[0])  # and a multiple of x for everything else
assert not np.allclose(another, stretch(image.T))

off = {name: (error(way, unseen), error(way, noise)) for name, way in ways_back.items()}
assert all(off["fitted"][0] < off[name][0] for name in ("one grey", "pinv(C)", "scaled C.T"))
assert off["one grey"][0] < off["pinv(C)"][0]
assert all(off["pinv(C)"][1] < off[name][1] for name in ("one grey", "fitted", "scaled C.T"))
assert unseen.shape[1] == (rows // 4) * (cols // 4)
assert round(off["fitted"][0]) == 12
assert min(off["pinv(C)"][0], off["scaled C.T"][0]) > 60
assert abs(off["pinv(C)"][1] ** 2 - 12 / 16) < 0.01  # the twelve directions of sixteen are lost
to_noise = np.linalg.lstsq((C @ noise).T, noise.T, rcond=None)[0].T
assert np.abs(to_noise - ways_back["pinv(C)"]).max() < 0.01  # the best for noise is pinv
for name in ("pinv(C)", "fitted"):
    assert np.allclose(C @ ways_back[name] @ C, C)  # the same four numbers when sent again
corner, middle = (np.linalg.pinv(C) @ C @ np.ones((16, 1)))[[0, 5], 0]
assert abs(corner) < 0.25 < middle  # towards black, where C reads once
for way in (1.1 * fitted, fitted + 0.001, np.linalg.pinv(C)):  # least squares: all others are worse
    assert error(way, seen) > error(fitted, seen)

assert np.sum(conv2d(image, kernel) * small) == np.sum(image * output) == 1432
assert gap < 1e-15
assert wrong > 0.01
assert np.array_equal(growth, output)
print("All checks passed.")
