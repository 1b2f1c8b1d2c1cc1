# %% [markdown]
# # Write it as a matrix
#
# **What you'll do.** Take one kernel and one image. Turn their convolution into a single matrix
# product. Check every number against Keras.
#
# **What you'll learn.** Why a convolution is a matrix. What a row of that matrix is. How stride,
# padding and dilation change it. Why nobody stores it.
#
# **What you need.** Matrix times column, and a little NumPy. About 25 minutes; the page itself
# runs in half a minute.

# %%
import matplotlib.pyplot as plt
import numpy as np

from convlab import Geometry, conv2d, conv_matrix, matrix_entries, stretch, unstretch
from convlab.figures.layout import sheet

image = np.array([[4, 5, 8, 7], [1, 8, 8, 8], [3, 6, 6, 4], [6, 5, 7, 8]])
kernel = np.array([[1, 4, 1], [1, 4, 3], [3, 3, 1]])

# %% [markdown]
# ## One kernel on one image
#
# Put the kernel on the top left corner of the image. Multiply each number by the one that lies on
# it. Add the nine products. That is one number of the output.

# %%
from convlab.figures.steps import draw_convolution

output = conv2d(image, kernel)
at_the_corner = np.full(image.shape, np.nan)
at_the_corner[:3, :3] = kernel

draw_convolution(
    sheet(12, 5.2),
    image,
    kernel,
    output,
    weights=at_the_corner,
    cell=(0, 0),
    titles=("image", "kernel", "output"),
)
plt.show()
print(output)

# %% [markdown]
# *Figure: a 4 x 4 image, a 3 x 3 kernel and the 2 x 2 output. The kernel lies on the top left nine
# pixels, its weights small in their corners. The nine products add up to 122, the first output.*
#
# Now you. The next card is a guess. Do the sum in your head, vote, then reveal.

# %%
from convlab.lessons.cards.cards import Card, ask

Card(ask("conv_cell", seed=3))

# %% [markdown]
# The kernel fits in four places. So there are four sums, and four outputs. The same nine weights
# serve each of them.
#
# (The kernel is not flipped. Mathematicians call this a correlation. Keras and everyone else in
# deep learning call it a convolution, and so do we.)
#
# **The question of this page.** Four sums of products: that is what a matrix does to a column. Can
# we write the whole convolution as *one* matrix times *one* column?

# %% [markdown]
# ## Stretch the image
#
# A matrix multiplies a column, and the image is a square. So we stretch it: row by row, one pixel
# under the other.

# %%
from convlab.figures.steps import draw_stretch

column = stretch(image)
draw_stretch(sheet(7, 7.2), image, column, highlight=np.s_[0, :], titles=("image", "column"))
plt.show()
print("image", image.shape, "column", column.shape)
print("pixel (2, 1) is", image[2, 1], "and entry 2 x 4 + 1 = 9 is", column[9, 0])

# %% [markdown]
# *Figure: the image on the left, its sixteen pixels as one column on the right. Bands lead each row
# of the image to its four places in the column. The first row is outlined in both.*
#
# Nothing is lost. Pixel (row, column) has become entry `row * 4 + column`.

# %% [markdown]
# ## Lay the kernel out in a row
#
# Now the kernel. At each of its four places, write it on an empty image: the weights where it
# stands, 0 elsewhere. Each of these four images says which pixel gets which weight.

# %%
from convlab.figures.grid import draw_placements

places = np.full((2, 2, 4, 4), np.nan)
for row, col in np.ndindex(2, 2):
    places[row, col, row : row + 3, col : col + 3] = kernel

captions = [f"for output {cell}" for cell in np.ndindex(2, 2)]
draw_placements(sheet(10, 7.2), kernel, places, captions=captions, chosen=(0, 0), title="kernel")
plt.show()
print("weights at each place:", np.sum(~np.isnan(places), axis=(2, 3)).ravel())

# %% [markdown]
# *Figure: the kernel on the left, and on the right the four places at which it fits the 4 x 4
# image, one for each output. The first place is outlined.*
#
# Stretch each of the four images, just as we stretched the image. Lay them down as rows. That is
# the matrix of the convolution. We call it **C**.


# %%
def matrix_of(kernel, image_shape):
    """One row for each place of the kernel: its weights where it stands, 0 elsewhere."""
    rows = []
    for row in range(image_shape[0] - kernel.shape[0] + 1):
        for col in range(image_shape[1] - kernel.shape[1] + 1):
            place = np.zeros(image_shape, kernel.dtype)
            place[row : row + kernel.shape[0], col : col + kernel.shape[1]] = kernel
            rows.append(place.ravel())
    return np.array(rows)


print(matrix_of(kernel, image.shape))

# %% [markdown]
# The library's `conv_matrix` finds the same matrix without an image, from the indices alone. From
# here on we use that one.

# %%
g = Geometry(large=(4, 4), kernel=(3, 3))
C = conv_matrix(kernel, g)
assert np.array_equal(C, matrix_of(kernel, image.shape))
print("C has shape", C.shape, "for", g.small, "outputs and", g.large, "pixels")

# %%
from convlab.figures.matrices import draw_kernel_rows

draw_kernel_rows(
    sheet(14, 3.7),
    places[0, 0],
    C,
    0,
    small=g.small,
    large=g.large,
    titles=("kernel at its first place", "C"),
)
plt.show()
print("row 0 of C:", C[0])

# %% [markdown]
# *Figure: on the left the kernel at the top left of the image, outlined. On the right the matrix C,
# with 4 rows and 16 columns. Its first row is outlined: the same weights, stretched. Rows are
# labelled by output cell, columns by pixel.*
#
# **A row of C is an output.** It says how much of each pixel goes in.
#
# **A column of C is a pixel.** It says where that pixel is used, and with which weight. Remember
# the columns: they are the next page.

# %% [markdown]
# ### Guess first
#
# The image grows to 4 x 6. The kernel stays 3 x 3. What is the shape of C?
#
# - **A.** 4 x 24
# - **B.** 8 x 24
# - **C.** 24 x 8
#
# <details><summary><b>Reveal</b></summary>
#
# **B.** The kernel fits in 2 x 4 = 8 places, so there are 8 rows. The image has 4 x 6 = 24 pixels,
# so there are 24 columns. The next cell computes it.
#
# </details>

# %%
wide = conv_matrix(kernel, Geometry((4, 6), (3, 3)))
print(wide.shape)

# %%
Card(ask("matrix_shape", seed=2))

# %% [markdown]
# ## Multiply

# %%
from convlab.figures.matrices import draw_product

product = C @ column
draw_product(
    sheet(11, 7.2),
    C,
    column,
    product,
    highlight=(np.s_[0, :], (C[0] != 0)[:, None], 0),
    titles=("C", "image", "C x"),
)
plt.show()
print("C @ column =", product.ravel())

# %% [markdown]
# *Figure: the 4 x 16 matrix C times the image as a column of 16 equals a column of 4. Outlined: the
# first row of C, the nine pixels that it reads, and their sum 122.*
#
# The zeros in the row switch pixels off. Nine products are left, and they are the nine of the first
# figure. So the sum is the same: 122.

# %% [markdown]
# ## Fold the column back
#
# Four numbers in a column. The output has 2 x 2 cells. Fold it, row by row.

# %%
from convlab.figures.steps import draw_rearrange

folded = unstretch(product, g.small)
draw_rearrange(sheet(9, 5), product, folded, highlight=np.s_[0, :], titles=("C x", "output"))
plt.show()
print(folded)

# %% [markdown]
# *Figure: the column 122, 148, 126, 134 on the left; on the right the 2 x 2 output that its entries
# make, row by row.*
#
# That is the output of the first figure. Stretch, multiply, fold: **a convolution is a matrix.**

# %% [markdown]
# ## What does Keras say?
#
# Keras has never seen our matrix. It runs its own `Conv2D` on the image. First the whole numbers of
# this page. Then a random image and a random kernel, with batch and channels.

# %%
from convlab.keras_bridge import compare_conv

exact = compare_conv(folded, image, kernel)

# %%
rng = np.random.default_rng(0)
photos = rng.standard_normal((2, 5, 7, 16)).astype("float32")  # batch, rows, columns, channels
bank = rng.standard_normal((3, 2, 16, 4)).astype("float32")  # rows, columns, channels in and out
wide_g = Geometry((5, 7), (3, 2), stride=(1, 2), padding="same")

columns = photos.reshape(2, -1).T  # each image stretched; the channels of a pixel side by side
ours = (conv_matrix(bank, wide_g) @ columns).T.reshape(2, *wide_g.small, 4)
random = compare_conv(ours, photos, bank, stride=(1, 2), padding="same")

# %% [markdown]
# On whole numbers the difference is exactly 0. On random numbers it is rounding: float32 keeps
# about seven digits, and the two add in a different order.
#
# Channels need no new idea. Every pixel now has 16 entries in the column, and every output four
# rows in the matrix.

# %% [markdown]
# ## Move things
#
# The same numbers, in your hands, in four views. *Grids* and *matrix* you know: above C lies the
# stretched image, at its right the stretched output. *Gather* shows the products of one output.
# *Formula* writes out their sum.
#
# **Point at any cell.** Whatever is tied to it lights up, in every view. A click holds it, *Esc*
# lets go. The arrow keys step from cell to cell, and the triangle plays all of them.
#
# At the bottom stands all that you have set, as one line of Python. Your browser computes the
# views. convlab computes the same again, and says beside the line whether the two agree.

# %%
from convlab.widgets.explorer import Explorer

explorer = Explorer("conv", image=image, kernel=kernel)
explorer

# %% [markdown]
# *Figure: on the left the sliders for image, kernel, stride, dilation and padding. Beside them the
# grids, the matrix C, the nine products of one output and their sum as a formula. One output is
# outlined in all of them: its patch of the image, its row of C.*
#
# **Try this.**
#
# 1. Step through the outputs. How far does the row's pattern shift each time? When does it jump?
# 2. Point at one number of the kernel. How often does it stand in C? Point at one pixel. What
#    lights up in C?
# 3. Set the padding to `same`. Some rows lose weights. Where did those weights go?
# 4. Set the stride to 2. Which rows of C are left? The dashed frame shows what was there before.
# 5. Make the kernel larger than the image. What does it say? Click one of the settings it offers.
# 6. Click *Transposed*. The image grows instead. Why? That is the next page.

# %%
start = explorer.line
explorer.set(padding="same")
weights_in_a_row = (explorer.matrix != 0).sum(axis=1)
print("padding 'same': weights in each row", weights_in_a_row)
all_places = explorer.matrix
explorer.set(stride=2)
print("stride 2 keeps", len(explorer.matrix), "of", len(all_places), "rows")
explorer.set(padding="valid", stride=1, image=image[:2])
print(explorer.reason)
explorer.line = start

# %% [markdown]
# Padding has no columns in C: zeros are not pixels. The weights that would meet them are simply
# absent, so the rows at the border have fewer.
#
# Look at `same` with stride 2 once more. Keras then pads 0 before and 1 after, so its four places
# are not a choice of the sixteen. Page 5 is about such sizes.

# %%
Card(ask("conv_shape", seed=4))

# %% [markdown]
# ## Why nobody stores it
#
# C is mostly zeros. On a real photograph it is almost nothing else. How large would it be?

# %%
photo = Geometry((303, 384), (3, 3), padding="same")
try:
    conv_matrix(kernel, photo)
except ValueError as refused:
    print(refused)

# %%
rows, cols, values = matrix_entries(kernel, photo)
pixels = 303 * 384
print(f"numbers in the kernel:   {kernel.size:>14,}")
print(f"weights in C:            {len(values):>14,}")
print(f"cells of C:              {pixels**2:>14,}")
print(f"share that is not zero:  {len(values) / pixels**2:.4%}")

# %% [markdown]
# A hundred gigabytes, to hold nine numbers in a million places. So programs slide the kernel and
# never build C. **We build it to think with.** Whatever is true of matrices is now true of
# convolutions. They are linear. They can be chained. They can be *transposed*, and that is the next
# page.

# %% [markdown]
# ## Exercises
#
# **1.** An image of 5 x 6 pixels, a kernel of 2 x 3, stride 1 down and 3 across, no padding. What
# is the shape of C? Write your answer as `(rows, columns)`.

# %%
from convlab.lessons.exercises.judging import rejects
from convlab.lessons.exercises.convolution.matrix_and_transpose import (
    check_matrix_shape,
    check_strided_matrix,
)

my_shape = None
print(check_matrix_shape(my_shape))

# %% [markdown]
# <details><summary>Solution</summary>
#
# Down, the kernel fits in 5 - 2 + 1 = 4 places. Across, it fits at 0 and at 3: 2 places. So C has
# 4 x 2 = 8 rows, and 5 x 6 = 30 columns: `(8, 30)`.
#
# </details>
#
# **2.** One dimension: five pixels, the kernel `[1, 2, 3]`, stride 2. Write down the whole matrix,
# as a list of rows.

# %%
my_matrix = None
print(check_strided_matrix(my_matrix))

# %% [markdown]
# <details><summary>Solution</summary>
#
# `[[1, 2, 3, 0, 0], [0, 0, 1, 2, 3]]`. Two places, so two rows. The second starts two pixels later.
#
# </details>
#
# **3.** In the explorer, find two different settings whose matrices have the same shape. Are the
# matrices the same too?
#
# <details><summary>One of many answers</summary>
#
# A 4 x 4 image with a 3 x 3 kernel, and a 4 x 4 image with a 2 x 2 kernel and dilation 2. Both
# give 4 x 16. The second has four weights in each row, and the first has nine.
#
# </details>

# %% [markdown]
# ## The fine print
#
# - **The order is a choice.** We stretch row by row, channels last, since that is how NumPy and
#   Keras keep arrays. Any other order gives a matrix with its rows and columns shuffled.
# - **No bias.** Layers add a number to each output channel. That is not part of the matrix.
# - **Whole numbers** are computed exactly, in 64 bits. float32 stays float32.
# - **TensorFlow refuses** a stride and a dilation above 1 at once. `conv_matrix` does not. There it
#   is checked against plain loops.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %%
assert output.tolist() == [[122, 148], [126, 134]]
assert np.nansum(at_the_corner * image) == output[0, 0] == 122
assert column.shape == (16, 1)
assert all(column[4 * r + c, 0] == image[r, c] for r, c in np.ndindex(4, 4))
assert C.shape == (4, 16)
assert all(np.array_equal(C[n], np.nan_to_num(places[divmod(n, 2)]).ravel()) for n in range(4))
assert wide.shape == (8, 24)
assert np.array_equal(folded, output)

nine = image[:3, :3].ravel() * kernel.ravel()
assert np.array_equal((C[0] * column.ravel())[C[0] != 0], nine)
assert nine.sum() == 122

assert (exact.count, exact.largest_absolute) == (4, 0)
assert random.count == 2 * 5 * 4 * 4
assert random.largest_relative < 1e-5

pixel = conv_matrix(kernel, g)[:, 5]  # the column of pixel (1, 1)
impulse = np.zeros((4, 4), int)
impulse[1, 1] = 1
assert np.array_equal(pixel, conv2d(impulse, kernel).ravel())  # where that pixel is used

# %%
assert explorer.line == start
assert start.startswith('Explorer("conv", image=[[4, 5, 8, 7], [1, 8, 8, 8], ')
assert np.array_equal(explorer.matrix, C)
assert np.array_equal(explorer.result, output)
assert all_places.shape == (16, 16)
assert sorted(set(weights_in_a_row)) == [4, 6, 9]
same = Geometry((4, 4), (3, 3), stride=2, padding="same")
assert (same.small, same.pads) == ((2, 2), ((0, 1), (0, 1)))
assert not any((conv_matrix(kernel, same)[0] == row).all() for row in all_places[[0]])

assert len(values) == (3 * 303 - 2) * (3 * 384 - 2)
assert pixels**2 * 8 > 100e9
assert 1e-5 < len(values) / pixels**2 < 1e-4

shapes = Geometry((4, 4), (3, 3)), Geometry((4, 4), (2, 2), dilation=2)
two = [conv_matrix(kernel[:k, :k], g) for k, g in zip((3, 2), shapes, strict=True)]
assert two[0].shape == two[1].shape == (4, 16)
assert [(C != 0).sum(axis=1).tolist() for C in two] == [[9] * 4, [4] * 4]

assert check_matrix_shape((8, 30)) == "Right."
assert check_strided_matrix([[1, 2, 3, 0, 0], [0, 0, 1, 2, 3]]) == "Right."
for check, wrong in ((check_matrix_shape, (30, 8)), (check_strided_matrix, np.ones((2, 5)))):
    assert rejects(check, wrong)
print("All checks passed.")
