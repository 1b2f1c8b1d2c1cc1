# %% [markdown] slideshow={"slide_type": "slide"}
# # 18. Catch the mistake
#
# **What you'll do.** Meet seven sentences about transposed convolution that are said every day.
# Each of them is wrong. You run the claim, see that it fails its check, and read what is true.
#
# **What you'll learn.** Where intuition slips, and which check catches which slip. Why a right
# shape proves little, and how to write a check that proves more.
#
# **What you need.** Lesson 4, *Transpose the matrix*, and from claim 4 on lessons 5 and
# 6. About 35 minutes to read; the page itself runs in 15 seconds.

# %% [markdown]
# [Previous: 17. Race the networks](17_race_the_networks.ipynb) |
# [Contents](00_start_here.ipynb)

# %%
import matplotlib.pyplot as plt
import numpy as np

from convlab import Geometry, conv2d, conv2d_transpose, conv_matrix, stretch, unstretch
from convlab.keras_bridge import keras_conv_transpose

kernel = np.array([[1, 4, 1], [1, 4, 3], [3, 3, 1]])
small = np.array([[2, 1], [4, 4]])


def fails(claim, holds):
    """Print that a claim does not hold; stop the page if it does."""
    assert not holds, f"the claim holds after all: {claim}"
    print("FAILS:", claim)


# %% jupyter={"source_hidden": true}
from convlab.figures.arrays import draw_array
from convlab.lessons.animations import animation


def show(promised, happens, role="output"):
    """Draw what a claim promises beside what happens; outline the cells that differ."""
    _, axes = plt.subplots(1, 2, figsize=(11, 4.6), layout="constrained")
    differ = promised != happens if promised.shape == happens.shape else None
    draw_array(axes[0], promised, role, highlight=differ, title="promised")
    draw_array(axes[1], happens, role, highlight=differ, title="happens")
    plt.show()
    if differ is not None:
        print("cells that differ:", differ.sum(), "of", differ.size)


# %% [markdown]
# ## 18.1 "It undoes a convolution"
#
# *The claim.* A transposed convolution is a *deconvolution*: it brings the image back.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
image = np.array([[4, 5, 8, 7], [1, 8, 8, 8], [3, 6, 6, 4], [6, 5, 7, 8]])
back = conv2d_transpose(conv2d(image, kernel), kernel)

show(image, back, "input")
fails("transposing a convolution's output gives the image", np.array_equal(back, image))
rank = np.linalg.matrix_rank(conv_matrix(kernel, Geometry((4, 4), (3, 3))))
print("rank of the convolution's matrix:", rank, "of 16")

# %% [markdown]
# *Figure: two blue arrays of 4 x 4 cells. Promised is the image itself, with numbers from 1 to 8.
# What happens has numbers from 122 to 1620. Every cell is outlined in crimson, since all sixteen
# differ.*
#
# *What is true.* It brings the **shape** back. The convolution made four numbers out of sixteen
# pixels, so countless images have the same four, and nothing that sees only the four can tell which
# of them it was. The word *deconvolution* comes from signal processing, where it means a true
# inverse; for a transposed convolution it is a misnomer.

# %% [markdown]
# ## 18.2 "It is a convolution with the transposed kernel"
#
# *The claim.* Put zeros around the input, and slide `kernel.T` over it. Does not the name say so?

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
around = np.pad(small, 2)
claimed = conv2d(around, kernel.T)
true = conv2d_transpose(small, kernel)

show(claimed, true)
fails("sliding kernel.T gives the transposed convolution", np.array_equal(claimed, true))
flipped = conv2d(around, kernel[::-1, ::-1])
print("with the kernel turned by half a turn, differ:", np.count_nonzero(flipped != true))

# %% [markdown]
# *Figure: two green 4 x 4 outputs. Twelve of the sixteen cells differ, and are outlined in crimson.
# Only the four corners agree.*
#
# *What is true.* The **matrix** is transposed, not the kernel. Written as a convolution over an
# input with zeros, it slides the kernel turned by half a turn. A kernel that looks the same when it
# is transposed and when it is turned, such as 1 2 1 / 2 4 2 / 1 2 1, hides the difference; so never
# test with one.

# %% [markdown]
# ## 18.3 "`padding` pads the input"
#
# *The claim.* More padding gives more pixels, so `padding=1` makes the output larger.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
promised = conv2d_transpose(np.pad(small, 1), kernel)
without, padded = conv2d_transpose(small, kernel), conv2d_transpose(small, kernel, padding=1)

show(promised, padded)
fails("padding=1 makes the output larger than padding=0", padded.size > without.size)
print("promised:", promised.shape, " padding 0:", without.shape, " padding 1:", padded.shape)

# %% [markdown]
# *Figure: two green outputs. Promised is a 6 x 6 output, as of an input with a ring of zeros. What
# happens is a 2 x 2 output with the numbers 29, 30, 29 and 33, which are the four in the middle of
# the one that was promised.*
#
# *What is true.* The padding belongs to the convolution that is transposed. That convolution
# **adds** zeros around its large side before it reads. So its transpose **takes** as many pixels
# off the large side after it has written.

# %% [markdown]
# ## 18.4 "`same` is symmetric"
#
# *The claim.* Keras's `same` takes as much off the top as off the bottom.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
g = Geometry.for_transpose((2, 2), kernel=3, stride=2, padding="same")
all_of_it = conv2d_transpose(small, kernel, stride=2)
keras_says = keras_conv_transpose(small, kernel, stride=2, padding="same").astype(int)

show(all_of_it[1:-1, 1:-1], keras_says)
(before, after), _ = g.pads
fails("'same' crops equally before and after", before == after)
print(f"kernel 3, stride 2: {before} before, {after} after; the full output is", all_of_it.shape)
cropped = all_of_it[:-1, :-1]
print("differ from the full one without its last row and column:", np.sum(keras_says != cropped))

# %% [markdown]
# *Figure: two green outputs. Promised is the full output without the row or column at any of its
# four borders, and that is 3 x 3. What happens is Keras's output, which is 4 x 4: the promised
# numbers stand in its last three rows and columns.*
#
# *What is true.* In all, `same` takes off `kernel - stride`, or nothing if the kernel is smaller
# than the stride, and **the odd one after**. Here 3 - 2 = 1 comes off, and a single row cannot be
# shared out, so it comes off at the bottom and nothing comes off at the top. Whoever takes it off
# at the top instead gets the right shape, and an image that is shifted by a pixel. In the film,
# what is cropped is dashed:

# %% slideshow={"slide_type": "slide"}
animation("transposed_same_strides")

# %% [markdown]
# *Figure: a film. Each number of a blue 3 x 3 input is multiplied by a yellow 3 x 3 kernel and
# stamped on the green output with stride 2, and where stamps overlap they are added. A dashed row
# at the bottom and a dashed column on the right are cropped, and a 6 x 6 output remains.*

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 18.5 "The shape is right, so the values are"
#
# *The claim.* A layer was ported to another library. The shapes agree, so the port is done.
#
# ### Guess first
#
# Three ports have one mistake each: the first slides a flipped kernel, the second swaps its rows
# and columns, the third crops on the other side. Your check compares all *values* with the right
# layer, and its test kernel is symmetric: it looks the same when it is flipped, and when it is
# transposed. Which of the three does your check catch?
#
# - **A.** All three, because it compares values.
# - **B.** The third only.
# - **C.** None of them.
#
# <details><summary><b>Reveal</b></summary>
#
# **B.** Flipping or transposing such a kernel changes nothing, so the first two ports compute the
# right numbers, on this kernel. The third shifts the output by a pixel, and no symmetry of the
# kernel hides that.
#
# **A** is what one hopes for: values do show all three, but only if the data let them differ. **C**
# is what a check of shapes would catch.
#
# </details>

# %%
rng = np.random.default_rng(0)
y, asymmetric = rng.integers(1, 9, (3, 3)), rng.integers(1, 9, (3, 3))
symmetric = asymmetric + asymmetric[::-1, ::-1]
symmetric = symmetric + symmetric.T
ports = {
    "the kernel flipped": lambda w: conv2d_transpose(y, w[::-1, ::-1], 2, "same"),
    "rows and columns swapped": lambda w: conv2d_transpose(y, w.T, 2, "same"),
    "cropped on the other side": lambda w: conv2d_transpose(y, w, 2)[1:, 1:],
    "ported well": lambda w: conv2d_transpose(y, w, 2, "same"),
}

# %% jupyter={"source_hidden": true}
tests = {"symmetric": symmetric, "asymmetric": asymmetric}
right = {
    name: keras_conv_transpose(y, w, stride=2, padding="same").astype(int)
    for name, w in tests.items()
}
print(f"{'values that differ, of 36':27}{'shape':>7}  symmetric kernel  asymmetric kernel")
wrong_cells, shapes_agree = {}, True
for port, layer in ports.items():
    wrong_cells[port] = [np.count_nonzero(layer(w) != right[name]) for name, w in tests.items()]
    shape, (first, second) = layer(asymmetric).shape, wrong_cells[port]
    shapes_agree = shapes_agree and shape == right["asymmetric"].shape
    print(f"{port:27}{shape!s:>7}{first:18}{second:19}")
values_agree = not any(cells[1] for cells in wrong_cells.values())
fails("if all shapes are right, all values are", not shapes_agree or values_agree)

# %% [markdown]
# *What is true.* Three mistakes, and each has the right shape. Compare **values**, and compare them
# on data without symmetry: random numbers of both signs, a random kernel, more rows than columns.
# That is called a **parity check**. Keras itself, on its PyTorch backend, was shifted by a pixel
# for odd kernels until May 2026, and no check of shapes saw it
# ([pull request 22876](https://github.com/keras-team/keras/pull/22876)).

# %% [markdown]
# ## 18.6 "The U-Net's 2 x 2 up-convolution makes checkerboards"
#
# *The claim.* Every transposed convolution with stride 2 paints a checkerboard, because some pixels
# get more stamps than others.

# %%
counts = {}
for side in (2, 3, 4):
    up = Geometry.for_transpose((5, 5), side, stride=2)
    stamps = conv_matrix(np.ones((side, side), int), up).sum(axis=0).reshape(up.large)
    counts[side] = sorted(set(stamps[4:-4, 4:-4].ravel().tolist()))
    print(f"kernel {side} x {side}, stride 2: stamps on an inner pixel {counts[side]}")
fails("a 2 x 2 kernel with stride 2 overlaps unevenly", len(counts[2]) > 1)

# %% [markdown] slideshow={"slide_type": "slide"}
# So whether the overlap is even depends on one thing: does the stride divide the kernel's side?
# 2 divides 2 and 4, and does not divide 3. That settles the claim. But does even overlap keep the
# checkerboard away?
#
# ### Guess first
#
# Three kernels write with stride 2, and each reads a flat image, all ones. Which output is flat
# too, away from its border?
#
# - **A.** That of the 2 x 2 kernel `1 2 / 3 4`, because its stamps lie side by side.
# - **B.** That of the 3 x 3 kernel of ones, because all its weights are equal.
# - **C.** That of the 3 x 3 kernel `1 2 1 / 2 4 2 / 1 2 1`.
# - **D.** None of them.
#
# <details><summary><b>Reveal</b></summary>
#
# **C**, although its stamps overlap as unevenly as those of B. A pixel with one stamp gets the 4 in
# the middle; one with two stamps gets 2 + 2; one with four stamps gets 1 + 1 + 1 + 1. It is 4
# everywhere.
#
# **A** forgets that even overlap leaves the weights as they are: side by side, 1 2 / 3 4 is
# repeated all over the picture. **B** forgets that equal weights are added once, twice or four
# times. **D** is what the claim would have us believe of C.
#
# </details>


# %%
def phase_sums(kernel, stride):
    """Add the weights that meet: the output of a flat image of ones, at each phase."""
    phases = range(stride)
    return np.array([[kernel[r::stride, c::stride].sum() for c in phases] for r in phases])


kernels = {
    "1 2 / 3 4": np.array([[1, 2], [3, 4]]),
    "3 x 3 ones": np.ones((3, 3), int),
    "1 2 1 / 2 4 2 / 1 2 1": np.outer([1, 2, 1], [1, 2, 1]),
}
flat = np.ones((4, 4), int)
written = {name: conv2d_transpose(flat, weights, stride=2) for name, weights in kernels.items()}
for name, weights in kernels.items():
    print(f"{name:22} phase sums {phase_sums(weights, 2).tolist()}")

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
_, axes = plt.subplots(1, 3, figsize=(13, 4.8), dpi=80, layout="constrained")
inside = np.s_[2:6, 2:6]
for ax, (name, output) in zip(axes, written.items(), strict=True):
    draw_array(ax, output, "output", scale=4, highlight=inside, title=name)
plt.show()
for name, output in written.items():
    print(f"{name:22} numbers inside: {np.unique(output[inside]).tolist()}")

# %% [markdown]
# *Figure: three green outputs of a flat image, the middle of each outlined in crimson. Inside,
# "1 2 / 3 4" repeats its four numbers, and "3 x 3 ones" has a pattern of 1, 2 and 4. Only
# "1 2 1 / 2 4 2 / 1 2 1" is 4 everywhere inside.*
#
# *What is true.* **Even overlap is neither necessary nor sufficient.** What decides are the *phase
# sums* of lesson 6: with stride 2 there are four kinds of output pixel, even or odd in row and in
# column, and each kind adds its own weights of the kernel, every second one. If the four sums are
# equal, a flat image stays flat, however unevenly the stamps overlap. If they differ, it gets a
# pattern, even if every pixel gets one stamp. The U-Net of lesson 9 goes up with 3 x 3 kernels and
# stride 2, so its overlap is uneven, and nothing but its weights can make up for it.

# %% [markdown]
# ## 18.7 "`output_padding` adds zeros"
#
# *The claim.* `output_padding=1` appends a row and a column of zeros at the end.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
shorter = conv2d_transpose(small, kernel, 2, "same", output_padding=0)
longer = conv2d_transpose(small, kernel, 2, "same", output_padding=1)
appended = np.pad(shorter, ((0, 1), (0, 1)))

show(appended, longer)
fails("output_padding appends zeros", np.array_equal(longer, appended))
print("without:", shorter.shape, " with:", longer.shape)
print("the row that is new:", longer[0], " the column that is new:", longer[:, 0])

# %% [markdown]
# *Figure: two green 4 x 4 outputs. Promised is the 3 x 3 output of output_padding 0, with a row and
# a column of zeros appended. In what happens, these 3 x 3 numbers stand at the lower right, and the
# new row and column are the first ones and hold no zero. All sixteen cells are outlined in
# crimson.*
#
# *What is true.* Several input sizes shrink to the same output size, and on the way back
# `output_padding` **says which of them was meant**. With it the crop moves, and other pixels come
# into view: here Keras takes nothing off the top any more, so the new row and column are the
# *first* ones. They hold real sums wherever a stamp reaches. Only past the last stamp there is
# nothing to add. Without padding that is where `output_padding` ends up, and there the new pixels
# *are* zero:

# %%
past_the_end = conv2d_transpose(small, kernel, 2, "valid", output_padding=1)
print("without padding, the row that is added at the end is", past_the_end[-1])

# %% [markdown]
# ## 18.8 Catch them yourself
#
# First one number by hand, because most of the claims rest on such sums:

# %%
from convlab.lessons.cards.cards import Card, ask

Card(ask("transpose_cell", seed=2))

# %% [markdown]
# Six of the seven claims can be tried here. Point at a cell, and whatever is tied to it lights up.
# It opens at claim 6: a 2 x 2 kernel with stride 2. *Overlap* counts the stamps on each pixel. For
# paper, and wherever nothing moves, here is the same as a still:

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.figures.layout import sheet
from convlab.figures.stamps import draw_stamps

halved = Geometry.for_transpose((2, 2), 2, 2)
reached = conv_matrix(np.ones((2, 2), int), halved).reshape(2, 2, 4, 4)
each = conv_matrix(kernel[:2, :2], halved).reshape(2, 2, 4, 4) * small[..., None, None]
together = conv2d_transpose(small, kernel[:2, :2], stride=2)
draw_stamps(
    sheet(14, 4.2), small, kernel[:2, :2], np.where(reached, each, np.nan), together,
    chosen=(1, 0), titles=("input", "kernel", "output"),
)  # fmt: skip
plt.show()
print("stamps on a pixel:", np.unique(reached.sum(axis=(0, 1))))

# %% [markdown]
# *Figure: a blue 2 x 2 input, a yellow 2 x 2 kernel, the four stamps in green, and the 4 x 4
# output, which is their sum. The stamp of the 4 at the lower left is outlined in crimson, and so is
# its place in the output. No two stamps meet.*

# %% slideshow={"slide_type": "slide"}
from convlab.widgets.explorer import Explorer

explorer = Explorer(
    "transpose", image=small, kernel=kernel[:2, :2], stride=2, views="grids stamp overlap formula"
)
explorer

# %% [markdown]
# *Figure: a 2 x 2 input, a 2 x 2 kernel and the 4 x 4 output. Beside them the stamp of one input
# number, the number of stamps on each pixel, which is 1 everywhere, and a formula. The stamps lie
# side by side.*
#
# **Try this.**
#
# - *Claim 1.* Click *Send the output back*. Does the input come back?
# - *Claim 2.* Click *inserted zeros*. Compare the kernel there with the one in the grids.
# - *Claim 3.* Click *each side*, and set them to 1. Does the output grow?
# - *Claim 4.* Make the kernel 3 x 3, with padding `same`. Read the four sides.
# - *Claim 6.* Set the padding to `valid` again. Is the overlap of a 3 x 3 kernel even? Now type
#   1 2 1 / 2 4 2 / 1 2 1 as its weights, and ones as the input. Is the output flat inside?
# - *Claim 7.* Kernel 3 x 3, stride 2, `same`. Set the output padding to 0, then to 1. Point at a
#   number in the first row. Where does it come from?

# %% [markdown]
# ## 18.9 Exercises
#
# Each answer is judged as soon as you run its cell. A wrong one is explained, and the page runs on.
# Answers and reasons are in [the solutions](solutions/18_catch_the_mistake.md).
#
# ### Warm-up
#
# **Exercise 1.** Suppose that the kernel at the top of this page were all ones. One of the seven
# claims would then hold, and the page would stop there. Which one? Write its number. (Guess first,
# then try it: set `kernel = np.ones((3, 3), int)` in the first code cell, and run the page.)

# %%
from convlab.lessons.exercises.segmentation.caught_mistakes import (
    check_crop,
    check_hidden_claims,
    check_parity,
    check_phase_sums,
    check_phases,
    check_uneven_same,
)

my_claim = None
print(check_hidden_claims(my_claim))

# %% [markdown]
# **Exercise 2.** A transposed convolution in Keras has kernel 6, stride 3 and padding `same`. How
# many cells come off before, and how many after? Write `(before, after)`.

# %%
my_crop = None
print(check_uneven_same(my_crop))

# %% [markdown]
# **Exercise 3.** In one dimension the kernel is 1 2 3 4 5, and the stride is 3. What are its three
# phase sums? Does a flat line stay flat?

# %%
my_phases = None
print(check_phases(my_phases))

# %% [markdown]
# ### Core
#
# **Exercise 4.** Write `phase_sums` yourself, with two loops over the weights of the kernel and no
# slices with a step. The kernel may have any shape. Return an array of stride x stride.


# %%
def my_phase_sums(kernel, stride):
    return None


print(check_phase_sums(my_phase_sums))

# %% [markdown]
# **Exercise 5.** Write the rule of Keras's `same` for a transposed convolution: from a kernel's
# side and a stride to `(before, after)`. What if the kernel is smaller than the stride?


# %%
def my_same_crop(kernel, stride):
    return None


print(check_crop(my_same_crop))

# %% [markdown]
# **Exercise 6.** Write a parity check. `ported` and `right` are two functions of `(numbers,
# kernel)`, and each returns an array. Your check makes up numbers and kernels, runs both, and
# returns True if they agree. It is tried on a good port and on six bad ones; all of them have the
# right shape.


# %%
def my_parity_check(ported, right):
    return None


print(check_parity(my_parity_check))

# %% [markdown]
# ### Stretch
#
# **Exercise 7.** Draw a 4 x 4 kernel at random, as a network does before it is trained. Its stamps
# overlap evenly. How large is the ripple that it paints on a flat image: the standard deviation of
# the inner pixels over their mean? Then change its weights as little as you can, in the sum of
# squares, so that the ripple is gone. How much did you have to change? Why does nobody do this in
# every training step?

# %% [markdown]
# ## 18.10 The fine print
#
# - **Claim 1.** A transposed convolution *is* an inverse where the columns of the convolution's
#   matrix are orthonormal, so that `C.T @ C` is the identity. With one channel a mere shift does
#   it: a single weight of 1, and padding that loses nothing. With several channels more is
#   possible: four 2 x 2 kernels with stride 2, the Haar wavelets, send an image to four channels
#   and bring it back exactly.
# - **Claim 4.** The rule is Keras's on TensorFlow. PyTorch's `padding` is symmetric by definition,
#   and its `output_padding` then makes the end longer.
# - **Claim 5.** Keras's PyTorch backend: `same`, stride above 1, odd kernel; mended in May 2026.
# - **Claim 6.** Phase sums tell what happens to a flat image. On an image that is not flat, what
#   one sees as a checkerboard also depends on the image. Lesson 6 measures it on a photograph.
# - **Claim 7.** In our notation and in Keras's, `None` and `0` are two things: with `same` and
#   `None` the output is the stride times the input, and with `0` it may be shorter.

# %% [markdown]
# ## 18.11 See also
#
# - A. Odena, V. Dumoulin and C. Olah, *Deconvolution and checkerboard artifacts*, Distill 2016,
#   [doi 10.23915/distill.00003](https://doi.org/10.23915/distill.00003), because you can change
#   kernel and stride and watch the overlap; it is about claim 6.
# - V. Dumoulin and F. Visin, *A guide to convolution arithmetic for deep learning*,
#   [arXiv 1603.07285](https://arxiv.org/abs/1603.07285), because its chapter 4 derives the
#   transpose, its padding and its sizes, relation by relation: claims 2, 3 and 7.
# - W. Shi and others, *Is the deconvolution layer the same as a convolutional layer?*, [arXiv
#   1609.07009](https://arxiv.org/abs/1609.07009), because it takes claim 2 apart in pictures,
#   sub-pixel by sub-pixel.
# - A. Aitken and others, *Checkerboard artifact free sub-pixel convolution*,
#   [arXiv 1707.02937](https://arxiv.org/abs/1707.02937), because it starts training from weights
#   whose phases are equal: exercise 7, done once.
# - PyTorch's page on
#   [ConvTranspose2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.ConvTranspose2d.html),
#   because it warns of claim 7 in its own words.
#
# **Called elsewhere.** A transposed convolution is a *deconvolution* (claim 1 is why it should not
# be), an *up-convolution*, a *fractionally strided* or *backward strided convolution*. A
# checkerboard is an *artifact of uneven overlap* or *aliasing*; phases are *sub-pixels* or, in
# signal processing, *polyphase components*. A parity check is an *equivalence* or *differential
# test*.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %% jupyter={"source_hidden": true}
assert (back != image).all()
assert back.shape == image.shape
assert (image.min(), image.max(), back.min(), back.max()) == (1, 8, 122, 1620)
assert rank == 4
C = conv_matrix(kernel, Geometry((4, 4), (3, 3)))
hidden = np.linalg.svd(C)[2][rank:].reshape(-1, 4, 4)  # twelve pictures that it does not see
assert len(hidden) == 12
assert max(np.abs(conv2d(image + 5 * other, kernel) - conv2d(image, kernel)).max()
           for other in hidden) < 1e-9  # so countless images have the same four numbers # fmt: skip
assert np.count_nonzero(claimed != true) == 12
assert np.argwhere(claimed == true).tolist() == [[0, 0], [0, 3], [3, 0], [3, 3]]  # the corners
assert np.array_equal(flipped, true)
assert np.array_equal(
    true, unstretch(conv_matrix(kernel, Geometry((4, 4), 3)).T @ stretch(small), (4, 4))
)
for twin in (symmetric, kernels["1 2 1 / 2 4 2 / 1 2 1"]):  # the same transposed, and turned
    assert np.array_equal(conv2d(around, twin.T), conv2d_transpose(small, twin))
half = kernel + kernel.T  # the same transposed, but not turned: it hides nothing
assert not np.array_equal(conv2d(around, half.T), conv2d_transpose(small, half))

assert promised.size > without.size > padded.size
assert np.array_equal(promised[1:-1, 1:-1], without)  # nothing but zeros around
assert padded.tolist() == [[29, 30], [29, 33]] == promised[2:4, 2:4].tolist()
for pad in (1, 2):  # as many off as the convolution adds
    g_pad = Geometry.for_transpose((4, 4), 3, 1, pad)
    assert g_pad.pads == ((pad, pad), (pad, pad))
    assert g_pad.large == (4 + 2 - 2 * pad,) * 2
assert (before, after) == (0, 1)
assert all_of_it[1:-1, 1:-1].shape == (3, 3)
assert np.array_equal(keras_says[1:, 1:], all_of_it[1:-1, 1:-1])
assert np.array_equal(keras_says, cropped)
assert not np.array_equal(keras_says, all_of_it[1:, 1:])
assert np.array_equal(keras_says, conv2d_transpose(small, kernel, 2, "same"))
for side in range(2, 9):
    for stride in range(1, side + 1):
        ((first, last),) = Geometry.for_transpose(5, side, stride, "same").pads
        assert first + last == side - stride
        assert last - first in (0, 1)  # the odd one after

# %% jupyter={"source_hidden": true}
assert shapes_agree
assert {name: cells[0] for name, cells in wrong_cells.items() if cells[0]}.keys() == {
    "cropped on the other side"
}  # the symmetric kernel: answer B
assert [cells[1] > 0 for cells in wrong_cells.values()] == [True, True, True, False]
assert np.array_equal(symmetric, symmetric.T)
assert np.array_equal(symmetric, symmetric[::-1, ::-1])
assert counts == {2: [1], 3: [1, 2, 4], 4: [4]}
assert [len(np.unique(output[inside])) for output in written.values()] == [4, 3, 1]
for _ in range(50):  # the phase sums are what a flat image becomes
    stride, shape = int(rng.integers(2, 4)), rng.integers(2, 7, 2)
    weights = rng.integers(-9, 10, shape)
    output = conv2d_transpose(np.ones((8, 8), int), weights, stride)
    first = 3 * stride
    assert np.array_equal(output[first:, first:][:stride, :stride], phase_sums(weights, stride))

assert (appended != longer).all()
assert longer[0].all()
assert longer[:, 0].all()
assert np.array_equal(longer[1:, 1:], shorter)  # the new ones are the first
theirs_longer = keras_conv_transpose(small, kernel, 2, "same", output_padding=1)
assert np.array_equal(longer, theirs_longer)
assert np.array_equal(shorter, keras_conv_transpose(small, kernel, 2, "same", output_padding=0))
assert not past_the_end[-1].any()
assert past_the_end[:-1].any()
assert np.array_equal(past_the_end, keras_conv_transpose(small, kernel, 2, output_padding=1))
sizes = Geometry.for_transpose((2, 2), 3, 2, "same").large_sizes()
assert shorter.shape in sizes
assert longer.shape in sizes
unsaid = [conv2d_transpose(np.ones((4, 4)), kernel, 2, "same", output_padding=p).shape
          for p in (None, 0)]  # fmt: skip
assert unsaid == [(8, 8), (7, 7)]

# %% jupyter={"source_hidden": true}
from convlab import conv, conv_transpose
from convlab.lessons.exercises.judging import rejects

haar = np.array([[[1, 1], [1, 1]], [[1, -1], [1, -1]], [[1, 1], [-1, -1]], [[1, -1], [-1, 1]]]) / 2
haar, halves = haar.transpose(1, 2, 0)[:, :, None], Geometry((4, 6), 2, 2)
picture = rng.normal(size=(1, 4, 6, 1))
assert np.allclose(conv_transpose(conv(picture, haar, halves), haar, halves), picture)
shift = np.array([[0, 0, 1], [0, 0, 0], [0, 0, 0]])
assert np.array_equal(conv2d_transpose(conv2d(image, shift, padding=2), shift, padding=2), image)

assert set(explorer.overlap.ravel().tolist()) == {1}
assert np.array_equal(explorer.result, together)
assert np.array_equal(each.sum(axis=(0, 1)), together)
assert set(reached.sum(axis=(0, 1)).ravel().tolist()) == {1}
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

ones = np.ones((3, 3), int)
assert np.array_equal(conv2d(around, ones.T), conv2d_transpose(small, ones))  # claim 2 holds
assert not np.array_equal(conv2d_transpose(conv2d(image, ones), ones), image)  # claim 1 does not
assert conv2d_transpose(small, ones, 2, "same", output_padding=1)[0].all()  # nor claim 7
weights = np.random.default_rng(1).normal(size=(4, 4))
sums = phase_sums(weights, 2)
evened = weights - np.tile((sums - sums.mean()) / 4, (2, 2))
middle = np.s_[4:-4, 4:-4]
ripples = [o.std() / abs(o.mean()) for o in (
    conv2d_transpose(np.ones((8, 8)), w, 2)[middle] for w in (weights, evened))]  # fmt: skip
assert ripples[0] > 0.1 > 1e-9 > ripples[1]
assert check_hidden_claims(2) == check_uneven_same((1, 2)) == check_phases((5, 7, 3)) == "Right."
assert check_phase_sums(phase_sums) == "Right."
for check, wrong in ((check_hidden_claims, 7), (check_uneven_same, (2, 1)), (check_phases, (6, 9))):
    assert rejects(check, wrong)
for check in (check_phase_sums, check_crop):
    assert check(check.reference) == "Right."
    assert all(rejects(check, slip) for slip in check.slips.values())
assert rejects(check_parity, lambda ported, right: ported(small, kernel).shape == (4, 4))
print("All checks passed.")
