# %% [markdown] slideshow={"slide_type": "slide"}
# # 3. Write it as a matrix
#
# **What you'll do.** You take one kernel and one image, turn their convolution into a single matrix
# product, and check every number against Keras.
#
# **What you'll learn.** Why a convolution is a matrix, what a row and a column of that matrix mean,
# how stride, padding and dilation change it, and what programs compute in place of it.
#
# **What you need.** A matrix times a column, a little NumPy, and lesson 2. About 35 minutes to
# read; the page itself runs in about 15 seconds.

# %% [markdown]
# Previous: [2. Slide a kernel](02_slide_a_kernel.ipynb) | [Contents](00_start_here.ipynb) | Next:
# [4. Transpose the matrix](04_transpose_the_matrix.ipynb)

# %%
import matplotlib.pyplot as plt
import numpy as np

from convlab import Geometry, conv2d, conv_matrix, matrix_entries, stretch, unstretch
from convlab.figures.layout import sheet

image = np.array([[4, 5, 8, 7], [1, 8, 8, 8], [3, 6, 6, 4], [6, 5, 7, 8]])
kernel = np.array([[1, 4, 1], [1, 4, 3], [3, 3, 1]])

# %% [markdown]
# ## 3.1 One kernel on one image
#
# Put the kernel on the top left corner of the image, multiply each pixel by the weight that lies on
# it, and add the nine products. Their sum is one number of the output.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
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
# *Figure: an image of 4 x 4 pixels, a 3 x 3 kernel and the 2 x 2 output. The kernel lies on the top
# left nine pixels, its weights small in their corners. The nine products add up to 122, the first
# output.*
#
# The kernel fits in four places, so there are four sums and four outputs, and the same nine weights
# serve each of them. Here are all four in turn.

# %% slideshow={"slide_type": "slide"}
from convlab.lessons.animations import animation

animation("conv_no_padding")

# %% [markdown]
# *Figure: an animation. The 3 x 3 kernel stands on each of its four places in turn. At each place
# the sum is written out, and one cell of the output is filled, until it holds 122, 148, 126 and
# 134.*
#
# As in lesson 2 the kernel is not flipped. In signal processing that is a cross-correlation, but
# Keras and everyone else in deep learning call it a convolution, and so do we.
#
# **The question of this page.** A sum of products for each output is exactly what a matrix does to
# a column. Can we write the whole convolution as *one* matrix times *one* column?

# %% [markdown]
# ## 3.2 Stretch the image
#
# A matrix multiplies a column, but the image is a square. So we **stretch** it: we write its pixels
# row by row, one under the other.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
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
# Nothing is lost, because each pixel still has a place of its own: pixel (row, column) has become
# entry `row * 4 + column`.

# %% [markdown]
# ## 3.3 Lay the kernel out in a row
#
# Now the kernel. For each of its four places, take an empty image and write the weights where the
# kernel stands. Each of these four images says which pixel gets which weight.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.figures.grid import draw_placements

places = np.full((2, 2, 4, 4), np.nan)
for row, col in np.ndindex(2, 2):
    places[row, col, row : row + 3, col : col + 3] = kernel

captions = [f"for output {cell}" for cell in np.ndindex(2, 2)]
draw_placements(sheet(10, 7.2), kernel, places, captions=captions, chosen=(0, 0), title="kernel")
plt.show()
print("weights at each place:", np.sum(~np.isnan(places), axis=(2, 3)).ravel())

# %% [markdown]
# *Figure: the kernel on the left, and on the right the four places at which it fits the image, one
# for each output. The first place is outlined.*
#
# Stretch each of these four images just as we stretched the image, with 0 where there is no weight,
# and lay them down as rows. That is the **matrix of the convolution**. We call it **C**.

# %%
by_hand = np.nan_to_num(places).astype(int).reshape(4, 16)
print(by_hand)

# %% [markdown]
# The library's `conv_matrix` finds the same matrix from the indices alone, without drawing any
# place. From here on we use that one. (In exercise 3 you write your own, for any image and any
# stride.)

# %%
g = Geometry(large=(4, 4), kernel=(3, 3))
C = conv_matrix(kernel, g)
assert np.array_equal(C, by_hand)
print("C has shape", C.shape, "for", g.small, "outputs and", g.large, "pixels")

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
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

# %%
from convlab.lessons.cards.cards import Card, ask

Card(ask("matrix_shape", seed=4))

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 3.4 A row is an output, a column is a pixel
#
# **A row of C belongs to an output.** It says how much of each pixel goes into that output.
#
# **A column of C belongs to a pixel.** It says into which outputs that pixel goes, and with which
# weight. Keep the columns in mind, because the next lesson is about nothing else.
#
# ### Guess first
#
# How many numbers other than 0 stand in the column of the corner pixel (0, 0), and how many in that
# of pixel (1, 1)?
#
# - **A.** 1 and 4
# - **B.** 9 and 9
# - **C.** 4 and 4
#
# <details><summary><b>Reveal</b></summary>
#
# **A.** Only the first of the four places reaches the corner pixel, while all four places cover
# pixel (1, 1).
#
# **B** counts the weights in a *row*: each output uses all nine weights.
#
# **C** is the length of a column: there are four outputs, but not each of them reads the corner.
#
# </details>

# %%
used = np.count_nonzero(C, axis=0).reshape(g.large)
print("how often each pixel is used:")
print(used)

# %% [markdown]
# The edge of the image is used less than its middle. That is one reason why people add padding.
#
# Of the 64 numbers of C, 28 are 0. On a larger image nearly all of them are, because a row never
# holds more than nine weights; a matrix that is mostly 0 is a **sparse matrix**. And what is not 0
# lies in a pattern: one step to the right in the output is one step to the right in the row. A
# matrix whose numbers are constant along each diagonal is a **Toeplitz matrix**. C is made of
# blocks of that kind, one block for each row of the output and each row of the image, and the
# blocks repeat along the diagonals in the same way. So C has its own name in books, a *doubly block
# Toeplitz matrix*.

# %%
blocks = C.reshape(2, 2, 4, 4).swapaxes(1, 2)  # output row, image row, output column, image column
for image_row in range(4):
    print(f"output row 0, image row {image_row}:", *blocks[0, image_row].tolist())

# %% [markdown]
# The first three blocks carry the three rows of the kernel, and the last block is empty, because
# the first row of the output does not read the last row of the image.

# %% [markdown]
# ## 3.5 Multiply

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
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
# figure, so the sum is the same: 122.

# %% [markdown]
# ## 3.6 Fold the column back
#
# The product is a column of four numbers, and the output has 2 x 2 cells. So we fold it, row by
# row, which undoes the stretching.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.figures.steps import draw_rearrange

folded = unstretch(product, g.small)
draw_rearrange(sheet(9, 5), product, folded, highlight=np.s_[0, :], titles=("C x", "output"))
plt.show()
print(folded)

# %% [markdown]
# *Figure: the column 122, 148, 126, 134 on the left; on the right the 2 x 2 output that its entries
# make, row by row. The first row is outlined in both.*
#
# That is the output of the first figure. Stretch, multiply, fold: **a convolution is a matrix.**
#
# Because it is a matrix, it is a **linear map**: the convolution of a sum is the sum of the
# convolutions. And because it is a matrix, we may do to a convolution whatever we do to matrices.
# We may add two of them, multiply them (exercise 5), or transpose them, which is the next lesson.

# %%
other = image.T
print("C (image + other) =", (C @ stretch(image + other)).ravel())
print("C image + C other =", (C @ stretch(image) + C @ stretch(other)).ravel())

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 3.7 What does Keras say?
#
# Keras has never seen our matrix. It runs its own `Conv2D` on the image: first on the whole numbers
# of this page, then on a random image and a random kernel, with batch and channels.

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
# On whole numbers the difference is exactly 0. On random numbers it is rounding, because float32
# keeps about seven digits and the two programs add in a different order.
#
# Channels need no new idea: a pixel now has 16 entries in the column instead of one, and an output
# cell has four rows in the matrix instead of one.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 3.8 Stride, padding and dilation in the matrix
#
# You know what the three settings do to a sliding kernel. What does each of them do to C?
#
# ### Guess first
#
# The padding is 1, so C has 16 rows. Then the stride becomes 2. What happens to C?
#
# - **A.** Rows go: those of every second place stay.
# - **B.** Columns go, since every second pixel is skipped.
# - **C.** The weights in each row move apart, with zeros between them.
#
# <details><summary><b>Reveal</b></summary>
#
# **A.** A row is an output, and a stride of 2 visits every second place down and every second place
# across. A quarter of the rows is left, and nothing in them has changed.
#
# **B.** A column is a pixel, and the image still has all of its pixels. Here each of them is still
# read; a pixel that nobody reads would keep its column, full of zeros.
#
# **C** is dilation, which spreads the kernel over more pixels.
#
# </details>

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.figures.arrays import draw_array
from convlab.figures.matrices import cell_names

settings = {
    "padding 0": Geometry((4, 4), (3, 3)),
    "padding 1": Geometry((4, 4), (3, 3), padding=1),
    "padding 1, stride 2": Geometry((4, 4), (3, 3), stride=2, padding=1),
    "padding 1, dilation 2": Geometry((4, 4), (3, 3), padding=1, dilation=2),
}
matrices = {name: conv_matrix(kernel, setting) for name, setting in settings.items()}
kept = [0, 2, 8, 10]  # the places (0, 0), (0, 2), (2, 0) and (2, 2)
left = ["padding 0", "padding 1, stride 2", "padding 1, dilation 2"]  # all rows are at the right
figure, axes = plt.subplot_mosaic(
    [[name, "padding 1"] for name in left], figsize=(16, 7.6), dpi=120, gridspec_kw={"hspace": 0}
)
figure.subplots_adjust(0, 0, 1, 1, 0.02)
stay = np.isin(np.arange(16), kept)[:, None] & np.ones(16, bool)
for name, matrix in matrices.items():
    labels = cell_names(settings[name].small)
    outline = stay if name == "padding 1" else None
    draw_array(axes[name], matrix, "kernel", title=name, highlight=outline, row_labels=labels)
plt.show()
for name, matrix in matrices.items():
    print(f"{name:22} C {matrix.shape!s:9} weights {np.count_nonzero(matrix)}")

# %% [markdown]
# *Figure: four matrices C of the same kernel on the same image, rows labelled by output cell. With
# "padding 0" (top left) C is 4 x 16, with "padding 1" (right) it is 16 x 16. Four of its rows are
# outlined, and with "padding 1, stride 2" (middle left) they are the ones that stay. With "padding
# 1, dilation 2" (bottom left) C is 4 x 16 again, and the weights stand apart.*
#
# - **Padding adds rows.** The kernel finds more places, so there are more outputs. But it adds no
#   columns, because zeros are not pixels: the weights that would meet them are left out, and a row
#   at the border has four or six weights in place of nine.
# - **Stride takes rows away.** What is left are rows of the matrix with stride 1.
# - **Dilation moves the weights apart** inside each row, so the kernel reaches further. Here it
#   reaches over five pixels, and some of its weights always fall on the padding.

# %% [markdown]
# ## 3.9 Move things
#
# Here are the same numbers in your hands, in four views. *Grids* and *matrix* you know: above C
# lies the stretched image, at its right the stretched output. *Gather* shows the products of one
# output, and *formula* writes out their sum.
#
# **Point at any cell**, and whatever is tied to it lights up in every view. A click holds it, and
# *Esc* lets go. The arrow keys step from cell to cell, and the triangle plays all of them.
#
# At the bottom stands all that you have set, as one line of Python. Your browser computes the
# views, convlab computes the same again, and beside the line it says whether the two agree.

# %% slideshow={"slide_type": "slide"}
from convlab.widgets.explorer import Explorer

explorer = Explorer("conv", image=image, kernel=kernel)
explorer

# %% [markdown]
# *Figure: on the left the sliders for input, kernel, stride, dilation and padding. Beside them the
# grids, the matrix C, the nine products of one output and their sum as a formula. One output is
# outlined, with its patch of the image and its row of C.*
#
# **Try this.**
#
# 1. Step through the outputs. How far does the row's pattern shift each time, and when does it
#    jump?
# 2. Point at one number of the kernel. How often does it stand in C? Then point at one pixel. What
#    lights up in C?
# 3. Set the padding to `same`. Some rows lose weights. Where did those weights go?
# 4. Set the stride to 2 as well. Which rows of C are left? The dashed frame shows what was there
#    before.
# 5. Make the kernel larger than the image. What does it say? Click one of the settings it offers.
# 6. Click *Transposed*. The image grows instead of shrinking. Why? That is the next lesson.

# %%
start = explorer.line
explorer.set(padding="same")
weights_in_a_row = np.count_nonzero(explorer.matrix, axis=1)
print("padding 'same': weights in each row", weights_in_a_row)
all_rows = explorer.matrix
explorer.set(stride=2)
stayed = [int(np.flatnonzero((all_rows == row).all(axis=1))[0]) for row in explorer.matrix]
print("stride 2 keeps", len(stayed), "of", len(all_rows), "rows:", [divmod(n, 4) for n in stayed])
explorer.set(padding="valid", stride=1, image=image[:2])
print(explorer.reason)
explorer.line = start

# %% [markdown]
# Look once more at which rows are left. In the figure above, with padding 1, they are those of the
# outputs (0, 0), (0, 2), (2, 0) and (2, 2). With `same`, Keras keeps (1, 1), (1, 3), (3, 1) and
# (3, 3) instead. Both are a choice of four from the same sixteen rows, but not the same choice:
# with stride 2 Keras puts its one line of zeros at the end of each axis and none at the beginning.
# Lesson 5 settles such sizes.

# %% [markdown]
# ## 3.10 What programs do instead
#
# On a real photograph C is almost nothing but zeros. How large would it be?

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
# That is a hundred gigabytes to hold nine numbers in a million places. So nobody builds C for a
# photograph. But a product of matrices is what computers do best, because decades of work went into
# it. Can we have the product without the zeros?
#
# Yes: turn the roles round. In C x the *kernel* was spread out into a matrix, and the image was the
# column. Now spread out the *image*: one row for each place, holding the nine pixels that lie under
# the kernel. Then the kernel is the column.


# %%
def patches_of(image, kernel_shape):
    """Return one row for each place of the kernel: the pixels that lie under it."""
    rows, cols = kernel_shape
    down, across = image.shape[0] - rows + 1, image.shape[1] - cols + 1
    places = np.ndindex(down, across)
    return np.array([image[r : r + rows, c : c + cols].ravel() for r, c in places])


patches = patches_of(image, kernel.shape)
print(patches)

# %%
multiplied = patches @ stretch(kernel)
assert np.array_equal(unstretch(multiplied, g.small), conv2d(image, kernel))
print(multiplied.ravel())

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
draw_product(
    sheet(11, 6.2),
    patches,
    stretch(kernel),
    multiplied,
    roles=("input", "kernel", "output"),
    highlight=(np.s_[0, :], np.s_[:, 0], 0),
    titles=("patches", "kernel", "output"),
    row_labels=cell_names(g.small),
)
plt.show()
print("numbers kept: C", C.size, "patches", patches.size)

# %% [markdown]
# *Figure: a matrix of 4 patches with 9 pixels each, times the kernel as a column of 9, equals the
# output as a column of 4. Now the matrix is blue like the image, and the column yellow like the
# kernel. The first patch, the whole kernel and their sum 122 are outlined.*
#
# This is known as **im2col**, for *image to columns*, because Caffe, the program that made the name
# known, lays the patches down as columns where we have rows. With many kernels, each is one more
# column beside the first, and the whole layer is one product of two matrices.
#
# Each pixel is copied up to nine times, which is wasteful, but nine times is not a hundred thousand
# times: on the photograph the patches hold about a million numbers where C has 13.5
# billion cells. convlab's own fast code does the same piece by piece, so that a piece stays in the
# processor's cache. Other programs form the patches on the fly, or use quite different methods for
# some sizes.
#
# **We build C to think with.** Programs multiply patches.

# %% [markdown]
# ## Exercises
#
# The answers, with reasons, are in
# [solutions/03_write_it_as_a_matrix.md](solutions/03_write_it_as_a_matrix.md).
#
# ### Warm-up
#
# **1.** An image of 5 x 6 pixels, a kernel of 2 x 3, stride 1 down and 3 across, no padding. What
# is the shape of C? Write your answer as `(rows, columns)`.

# %%
from convlab.lessons.exercises.convolution.written_matrices import (
    check_chained,
    check_matrix_of,
    check_matrix_shape,
    check_padded_matrix,
    check_strided_matrix,
)

my_shape = None
print(check_matrix_shape(my_shape))

# %% [markdown]
# **2.** One dimension: five pixels, the kernel `[1, 2, 3]`, stride 2. Write down the whole matrix,
# as a list of rows.

# %%
my_matrix = None
print(check_strided_matrix(my_matrix))

# %% [markdown]
# ### Core
#
# **3.** Write `matrix_of`: the matrix of a kernel on an image of some shape, with a stride, without
# padding. Sections 3.2 and 3.3 say how: write the kernel on an empty image, stretch it, and go on
# to the next place.


# %%
def matrix_of(kernel, image_shape, stride):
    """Return one row for each place of the kernel: its weights where it stands, 0 elsewhere."""
    return None


print(check_matrix_of(matrix_of))

# %% [markdown]
# **4.** Padding adds rows and no columns. Write `padded_matrix`: the matrix of a kernel on an image
# that has `padding` rings of zeros around it, stride 1. Start from the matrix of the *larger*
# image, zeros and all, and think about which of its columns belong to pixels. (You may use
# `conv_matrix` or your own `matrix_of`.)


# %%
def padded_matrix(kernel, image_shape, padding):
    """Return the matrix with a column for each pixel, and none for the zeros around."""
    return None


print(check_padded_matrix(padded_matrix))

# %% [markdown]
# **5.** Two convolutions in a row are two matrices multiplied, and their product is the matrix of
# *one* convolution again. Write `chained`: the kernel of that one convolution, for stride 1 and no
# padding. With a first kernel of 2 x 3 and a second of 3 x 2 it has 4 x 4 numbers. Its
# top left number is the product of the two top left weights.


# %%
def chained(first, second):
    """Return the one kernel that does what `first` and then `second` do."""
    return None


print(check_chained(chained))

# %% [markdown]
# ### Stretch
#
# **6.** In the explorer, find two different settings whose matrices have the same shape. Are the
# matrices the same too? How many such pairs can you find that start from the same image?
#
# **7.** By exercise 5, two 3 x 3 kernels in a row act as one 5 x 5 kernel. They have 18 weights
# where the 5 x 5 kernel has 25. Can two 3 x 3 kernels do *everything* that a 5 x 5 kernel can? If
# not, how close do they come to a random one? And what changes when a ReLU stands between them?

# %% [markdown]
# ## The fine print
#
# - **The order is a choice.** We stretch row by row, channels last, since that is how NumPy and
#   Keras keep arrays. Any other order gives a matrix with its rows and columns shuffled, and the
#   same convolution.
# - **No bias.** Layers add a number to each output channel, which is not part of the matrix. With
#   a bias the layer is no longer linear in the strict sense; books call it *affine*.
# - **Toeplitz needs stride 1.** With stride 2 the rows move by two pixels, so the diagonals are no
#   longer constant.
# - **Whole numbers** are computed exactly, in 64 bits. float32 stays float32.
# - **TensorFlow refuses** a stride and a dilation above 1 at once. `conv_matrix` does not; there
#   it is checked against plain loops.

# %% [markdown]
# ## See also
#
# - V. Dumoulin and F. Visin, *A guide to convolution arithmetic for deep learning*, 2016,
#   [arXiv:1603.07285](https://arxiv.org/abs/1603.07285). Section 4.1 writes the same 4 x 16 matrix
#   with letters, and the rest draws every size rule.
# - N. Shibuya, *Up-sampling with transposed convolution*, 2017,
#   [article](https://medium.com/activating-robotic-minds/up-sampling-with-transposed-convolution-9ae4f2df52d0).
#   The image and the kernel of this page come from there, so you can compare number by number.
# - I. Goodfellow, Y. Bengio and A. Courville, *Deep Learning*, chapter 9,
#   [deeplearningbook.org](https://www.deeplearningbook.org/contents/convnets.html). It tells why
#   sparse, shared weights are worth having, and names the Toeplitz matrix.
# - K. Chellapilla, S. Puri and P. Simard, *High performance convolutional neural networks for
#   document processing*, 2006, [HAL inria-00112631](https://inria.hal.science/inria-00112631). The
#   paper that turned convolutional layers into products of patches and kernels.
# - S. Chetlur and others, *cuDNN: efficient primitives for deep learning*, 2014,
#   [arXiv:1410.0759](https://arxiv.org/abs/1410.0759). How a graphics card forms the
#   patches piece by piece while it multiplies, so that they never lie in its main memory.
#
# **Called elsewhere.** *Stretch*: flatten, vectorise, ravel, vec(x). *C*: convolution matrix,
# Toeplitz matrix, the operator, the Jacobian of the layer. *Patches*: windows, im2col, im2row,
# unfold (PyTorch), `extract_patches` (TensorFlow), lowering. *The product*: GEMM, after the routine
# that computes it.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %% jupyter={"source_hidden": true}
assert output.tolist() == [[122, 148], [126, 134]]
assert np.nansum(at_the_corner * image) == output[0, 0] == 122
assert np.count_nonzero(~np.isnan(at_the_corner)) == 9
assert column.shape == (16, 1)
assert all(column[4 * r + c, 0] == image[r, c] for r, c in np.ndindex(4, 4))
assert C.shape == (4, 16)
assert all(np.array_equal(C[n], np.nan_to_num(places[divmod(n, 2)]).ravel()) for n in range(4))
assert np.array_equal(folded, output)
assert np.array_equal(C @ stretch(image + other), C @ stretch(image) + C @ stretch(other))

# Rows and columns: what they say of outputs and pixels.
assert (used[0, 0], used[1, 1]) == (1, 4)
assert np.count_nonzero(C, axis=1).tolist() == [9] * 4
assert (C.size, np.count_nonzero(C == 0)) == (64, 28)
larger = conv_matrix(kernel, Geometry((30, 40), (3, 3)))
assert np.count_nonzero(larger, axis=1).max() == 9
assert np.mean(larger == 0) > 0.99  # nearly all
assert used[1:3, 1:3].min() > max(
    used[0].max(), used[-1].max(), used[:, 0].max(), used[:, -1].max()
)
for r, c in np.ndindex(4, 4):  # a column of C says where its pixel is used, and with which weight
    impulse = np.zeros((4, 4), int)
    impulse[r, c] = 1
    assert np.array_equal(C[:, 4 * r + c], conv2d(impulse, kernel).ravel())

# Toeplitz, twice: a block depends on the difference of its rows, an entry on that of its columns.
assert all(np.array_equal(blocks[1, r + 1], blocks[0, r]) for r in range(3))
assert all(np.array_equal(block[1, 1:], block[0, :-1]) for row in blocks for block in row)
assert all(np.array_equal(blocks[0, r, 0, :3], kernel[r]) for r in range(3))
assert not blocks[0, 3].any()

nine = image[:3, :3].ravel() * kernel.ravel()
assert np.array_equal((C[0] * column.ravel())[C[0] != 0], nine)
assert nine.sum() == 122

assert (exact.count, exact.largest_absolute) == (4, 0)
assert random.count == 2 * 5 * 4 * 4
assert random.largest_relative < 1e-5
assert conv_matrix(bank, wide_g).shape == (5 * 4 * 4, 5 * 7 * 16)

# %% jupyter={"source_hidden": true}
plain, padded, strided, dilated = matrices.values()
assert np.array_equal(plain, C)
assert [len(matrix) for matrix in matrices.values()] == [4, 16, 4, 4]
assert all(matrix.shape[1] == 16 for matrix in matrices.values())  # padding adds no columns
assert sorted(set(np.count_nonzero(padded, axis=1).tolist())) == [4, 6, 9]
assert np.array_equal(strided, padded[kept])  # stride takes rows away, and changes none
assert [divmod(n, 4) for n in kept] == [(0, 0), (0, 2), (2, 0), (2, 2)]
assert strided.any(axis=0).all()  # each pixel is still read
assert settings["padding 1, dilation 2"].reach == (5, 5)
assert np.flatnonzero(dilated[0]).tolist() == [5, 7, 13, 15]  # apart by 2 across, by 8 down
assert np.count_nonzero(dilated, axis=1).max() < 9

assert explorer.line == start
assert start.startswith('Explorer("conv", image=[[4, 5, 8, 7], [1, 8, 8, 8], ')
assert np.array_equal(explorer.matrix, C)
assert np.array_equal(explorer.result, output)
assert np.array_equal(all_rows, padded)  # at stride 1 ``same`` is padding 1
same = Geometry((4, 4), (3, 3), stride=2, padding="same")
assert (same.small, same.pads) == ((2, 2), ((0, 1), (0, 1)))
for row, place in zip(conv_matrix(kernel, same), [(1, 1), (1, 3), (3, 1), (3, 3)], strict=True):
    assert np.flatnonzero((all_rows == row).all(axis=1)).tolist() == [4 * place[0] + place[1]]

# %% jupyter={"source_hidden": true}
assert len(values) == (3 * 303 - 2) * (3 * 384 - 2)
assert pixels**2 * 8 > 100e9
assert 1e-5 < len(values) / pixels**2 < 1e-4
assert 13.5e9 < pixels**2 < 13.6e9
assert 1.0e6 < pixels * 9 < 1.1e6
assert patches.shape == (4, 9)
assert (C.size, patches.size) == (64, 36)
assert np.array_equal(multiplied, C @ column)
two_kernels = np.stack([kernel, kernel.T], axis=-1).reshape(9, 2)
both = patches @ two_kernels
assert np.array_equal(both[:, 1].reshape(2, 2), conv2d(image, kernel.T))  # one more column

rng = np.random.default_rng(1)
for shape, size in (((5, 8), (2, 3)), ((6, 4), (3, 2))):  # as the library does, on other shapes
    x, w = rng.integers(-9, 10, shape), rng.integers(-9, 10, size)
    assert np.array_equal(
        (patches_of(x, size) @ stretch(w)).ravel(),
        conv_matrix(w, Geometry(shape, size)) @ x.ravel(),
    )
print("All checks passed.")
