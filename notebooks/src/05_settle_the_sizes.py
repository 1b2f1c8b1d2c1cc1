# %% [markdown] slideshow={"slide_type": "slide"}
# # 5. Settle the sizes
#
# **What you'll do.** Send sizes down through a convolution and up again, and see where a pixel goes
# missing. Count fifteen formulas instead of believing them. Find the one pixel by which two
# libraries disagree.
#
# **What you'll learn.** Why several input sizes give one output size, what `output_padding` chooses
# and what it writes, what `same` crops and on which side.
#
# **What you need.** Lesson 4, *Transpose the matrix*. About 30 minutes to read; the page runs in 15
# seconds.

# %% [markdown]
# [← 4. Transpose the matrix](04_transpose_the_matrix.ipynb) · [Contents](00_start_here.ipynb) ·
# [6. Beat the checkerboard →](06_beat_the_checkerboard.ipynb)

# %% jupyter={"source_hidden": true}
import matplotlib.pyplot as plt
import numpy as np

from convlab import Geometry, conv2d, conv2d_transpose, conv_matrix, conv_transpose
from convlab.figures.checkerboard import Row, draw_rows, ladder_rows
from convlab.figures.layout import sheet
from convlab.lessons.animations import animation
from convlab.lessons.cards.cards import Card, ask

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 5.1 Down and up
#
# A row of pixels goes through a convolution with stride 2, and then up through a transposed
# convolution with stride 2. Both have padding `same`, as in a U-Net. On the way down, `same` gives
# one output for every two pixels and rounds up; on the way up, it gives exactly two cells for every
# number. Do we get our pixels back?

# %%
Card(ask("round_trip", seed=2))

# %%
round_trips = {}
for size in range(4, 9):
    down = Geometry(size, kernel=3, stride=2, padding="same").small
    up = Geometry.for_transpose(down, kernel=3, stride=2, padding="same").large
    round_trips[size] = (down[0], up[0])
    print(f"{size} pixels  ->  {down[0]}  ->  {up[0]}")

# %% [markdown]
# Even sizes return and odd sizes do not: 5 goes to 3 and comes back as 6. No pixel was added by
# mistake. Both 5 and 6 shrink to 3, so the size 3 cannot say which of them it came from, and the
# way up has to choose.
#
# A U-Net halves four times and joins what comes up with what went down, so the two must have the
# same size at every level. That is why it takes sides that are multiples of 16. A side of 5 would
# meet its own copy of size 6.

# %% [markdown]
# ## 5.2 The ladder
#
# Why does the size 3 not know? Take a kernel of 3, stride 2 and no padding. In each pixel, write
# how many windows read it; for a kernel of ones, that is the sum of the pixel's column in the
# matrix C.

# %% slideshow={"slide_type": "slide"}
sizes = range(5, 11)
ladder = [Geometry(size, kernel=3, stride=2) for size in sizes]
reads = [conv_matrix(np.ones(3, int), g).sum(axis=0) for g in ladder]
small = [g.small[0] for g in ladder]
left_over = [(size - 3) % 2 for size in sizes]  # pixels after the last whole step

draw_rows(sheet(12, 7.2), ladder_rows(reads, small, left_over))
plt.show()
print("sizes that shrink to 3:", [size for size, n in zip(sizes, small, strict=True) if n == 3])
print("windows on each of 8 pixels:", reads[3])

# %% [markdown]
# *Figure: a ladder of input sizes from 5 to 10, a line of blue cells for each. Each cell says how
# many windows read it. 5 and 6 both shrink to 2; 7 and 8 both shrink to 3; 9 and 10 both to 4. In
# every even size the last cell holds 0, because no window reads it. On the right stands the
# output padding that would bring each size back, 0 or 1; 5.3 explains it.*
#
# The last pixel of 8 is never read, so the output is the same with it or without it. **7 and 8
# collapse to 3.** With stride `s`, as many as `s` sizes collapse to one, because up to `s - 1`
# pixels may be left over before another window fits.
#
# In two dimensions, a whole row and a whole column can go unread. Watch the last ones:

# %% slideshow={"slide_type": "slide"}
animation("conv_odd_sizes")

# %% [markdown]
# *Figure: a film. A yellow 3 x 3 kernel slides with stride 2 over a blue 6 x 6 input with a ring of
# zeros, and writes a green 3 x 3 output. It never reaches the last row and the last column of
# zeros, so an input of 5 x 5 would give as large an output.*
#
# Now the count for another kernel and another stride. The rule is the same.

# %%
Card(ask("large_sizes", seed=5))

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 5.3 What output padding writes
#
# On the way up somebody must say which size is meant. That is what **output padding** does
# (`output_padding` in Keras and PyTorch): it makes the output so many cells longer, and so picks a
# rung of the ladder. Without padding, or with a padding that is a number, they are added at the
# end. What stands in the new cell?
#
# ### Guess first
#
# The numbers 5, 6, 7 are stamped with the weights 1, 2, 3 and stride 2. Without padding, 7 cells
# come out, and with `output_padding=1` there are 8. With a padding of 1, 5 cells come out, and with
# `output_padding=1` there are 6. What does the added cell hold?
#
# - **A.** 0 both times, since that is what padding means
# - **B.** 0 the first time, and a sum of products the second time
# - **C.** a copy of the cell before it, both times
# - **D.** a sum of products both times
#
# <details><summary><b>Reveal</b></summary>
#
# **B.** A stamp lands where it lands, and the size of the output only decides which cells we look
# at. Without padding, the last stamp ends at cell 7, so no stamp reaches cell 8. With padding, the
# last cell of the last stamp had been cropped, and the added cell shows it again.
#
# - **A** is the name's fault. No zero is ever put in by hand; one is only left where nothing lands.
# - **C** would be an interpolation. A transposed convolution copies nothing.
# - **D** forgets that stamps come to an end.
#
# </details>

# %%
numbers, weights = np.array([5, 6, 7]), np.array([1, 2, 3])


def written(padding, output_padding):
    """Stamp the numbers, and keep what padding and output padding leave."""
    g = Geometry.for_transpose(3, 3, 2, padding, output_padding)
    return conv_transpose(numbers[None, :, None], weights[:, None, None], g)[0, :, 0]


outputs = {(p, a): written(p, a) for p in (0, 1) for a in (0, 1)}

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
rows = []
for (p, a), line in outputs.items():
    roles = ["padding"] * p + [""] * len(line) + ["padding"] * (p - a)
    whole = np.pad(outputs[0, 1], 0)[: p + len(line) + max(p - a, 0)]
    rows.append(Row(whole, f"padding {p}, output_padding {a}", role="output", roles=roles))
draw_rows(sheet(14, 4.8), rows)
plt.show()
for (p, a), line in outputs.items():
    print(f"padding {p}, output_padding {a}: {line}")

# %% [markdown]
# *Figure: one line of green cells for each of the four settings. Without padding the cells are 5,
# 10, 21, 12, 25, 14, 21, and output padding appends a 0. With a padding of 1 the first cell is
# dashed, which means cropped, and so is the last one, 21; output padding brings that 21 back.*
#
# So `output_padding` computes nothing new. It gives back cells that padding had cropped at the end,
# as long as there are any; whatever it adds beyond them lies past the last stamp and holds 0. It
# does not pad with zeros on purpose, yet zeros may be all that it adds.
#
# The same in two dimensions, with a padding of 1:

# %% slideshow={"slide_type": "slide"}
animation("transposed_odd_sizes")

# %% [markdown]
# *Figure: a film. Each number of a blue 3 x 3 input is multiplied with a yellow 3 x 3 kernel, and
# the green stamps are added with stride 2. Where stamps overlap, the cell changes its colour.
# The ring of dashed cells is cropped. Output padding chose 6 x 6 cells and not 5 x 5, so the last
# row and the last column that stamps reach are kept.*

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 5.4 Fifteen relationships
#
# Dumoulin and Visin's *guide to convolution arithmetic* settles all sizes in fifteen relationships,
# some of which are special cases of others. We need not believe them, because sizes can be counted.


# %%
def places(i, k, s=1, p=0, d=1):
    """Count the places of a window. No formula: walk over the padded pixels."""
    last_tap = (k - 1) * d
    return sum(1 for start in range(0, i + 2 * p, s) if start + last_tap < i + 2 * p)


print("a window of 3 with stride 2 has", places(8, 3, s=2), "places on 8 pixels")

# %% [markdown]
# There are `i` pixels, a kernel of `k`, stride `s`, padding `p` on both sides, and dilation `d`.
# Below, `n` is the small size that a transposed convolution reads. Two paddings have names of their
# own: **half padding** is `k // 2` for an odd kernel, which keeps the size if the stride is 1, and
# **full padding** is `k - 1`, so that the window takes every place where it still meets a pixel.
# Each line is *run as it is printed*, for every setting that its condition allows.

# %% jupyter={"source_hidden": true}
half, full = (
    "s == 1 and d == 1 and k % 2 == 1 and p == k // 2",
    "s == 1 and d == 1 and p == k - 1",
)
down_rules = [  # what a convolution writes
    ("1", "i - k + 1", "s == 1 and p == 0 and d == 1"),
    ("2", "i - k + 2*p + 1", "s == 1 and d == 1"),
    ("3", "i", half),
    ("4", "i + k - 1", full),
    ("5", "(i - k) // s + 1", "p == 0 and d == 1"),
    ("6", "(i + 2*p - k) // s + 1", "d == 1"),
    ("7", "(i - k) // s + 1", "p == 0 and d == 1"),  # a pooling window slides as a kernel does
    ("15", "(i + 2*p - k - (k-1)*(d-1)) // s + 1", "True"),
]
up_rules = [  # what a transposed convolution writes: the i that n came from
    ("8", "n + k - 1", "s == 1 and p == 0 and d == 1"),
    ("9", "n + k - 1 - 2*p", "s == 1 and d == 1"),
    ("10", "n", half),
    ("11", "n - (k - 1)", full),
    ("12", "s*(n-1) + k", "p == 0 and d == 1 and (i - k) % s == 0"),
    ("13", "s*(n-1) + k - 2*p", "d == 1 and (i + 2*p - k) % s == 0"),
    ("14", "s*(n-1) + (i + 2*p - k) % s + k - 2*p", "d == 1"),
]

# %%
settings = [
    {"i": i, "k": k, "s": s, "p": p, "d": d, "n": places(i, k, s, p, d)}
    for i, k, s, p, d in np.ndindex(13, 6, 5, 4, 4)
    if min(i, k, s, d) > 0 and places(i, k, s, p, d) > 0
]


def check_rule(formula, condition, truth):
    """How many settings the condition allows, and in how many the formula is right."""
    allowed = [one for one in settings if eval(condition, {}, one)]
    return len(allowed), sum(eval(formula, {}, one) == one[truth] for one in allowed)


tally = {
    name: check_rule(formula, condition, truth)
    for rules, truth in ((down_rules, "n"), (up_rules, "i"))
    for name, formula, condition in rules
}
for name, formula, _ in down_rules + up_rules:
    allowed, right = tally[name]
    print(f"R{name:3} {formula:38} right in {right:4} of {allowed:4} settings")

# %% [markdown]
# Look at 12, 13 and 14. Relationships 12 and 13 hold only where the windows end exactly at the
# border. In general something is left over, `a = (i + 2p - k) mod s` pixels, and relationship 14
# adds them. **That `a` is `output_padding`.**

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 5.5 Right size, right values?
#
# A size is easy to get right by accident. Relationship 14 says more, because it says *how to
# compute* the transpose: put `s - 1` zeros between the numbers, `a` zeros after them and
# `k - p - 1` zeros around everything, and then slide the flipped kernel with stride 1. Here the
# word zeros is right, since these zeros stand in the *input* of that convolution. We write it out,
# and compare it with the library at 300 random settings.


# %%
def relationship_14(y, w, s, p, a):
    """Transpose a convolution by convolving, each axis with its own stride, padding and rest."""
    spans = [step * (n - 1) + 1 for step, n in zip(s, y.shape, strict=True)]
    spread = np.zeros([span + rest for span, rest in zip(spans, a, strict=True)], y.dtype)
    spread[: spans[0] : s[0], : spans[1] : s[1]] = y
    around = [(k - pad - 1, k - pad - 1) for k, pad in zip(w.shape, p, strict=True)]
    windows = np.lib.stride_tricks.sliding_window_view(np.pad(spread, around), w.shape)
    return np.einsum("ijkl,kl->ij", windows, w[::-1, ::-1])


rng, equal = np.random.default_rng(0), {}
while len(equal) < 300:
    n, k, s = rng.integers(1, 5, (3, 2))  # rows and columns each with a setting of their own
    a, p = rng.integers(0, s), rng.integers(0, k)
    if min(s * (n - 1) + k + a - 2 * p) > 0:
        y, w = rng.integers(-9, 10, n), rng.integers(-9, 10, k)
        ours = conv2d_transpose(y, w, s, [(pad, pad) for pad in p], a)
        setting = tuple(np.ravel((n, k, s, p, a)).tolist())
        equal[setting] = np.array_equal(relationship_14(y, w, s, p, a), ours)
print(f"{sum(equal.values())} of {len(equal)} settings are equal in every value")

# %% [markdown]
# ## 5.6 What same padding crops, and where
#
# A transposed convolution stamps `s * (n - 1) + k` cells. With **same padding** (`"same"`), Keras
# promises `s * n` of them, so `k - s` cells must go. For kernel 3 and stride 2 that is one cell.
# **From which end?**

# %%
from convlab.keras_bridge import keras_conv_transpose

y, w = np.array([2, 1, 4, 3]), np.array([1, 2, 5])
stamped = keras_conv_transpose(y, w, stride=2).astype(int)
by_keras = keras_conv_transpose(y, w, stride=2, padding="same").astype(int)
print("all cells ", stamped)
print("Keras same", by_keras)

# %% [markdown]
# Keras drops the *last* cell. In general it crops `(k - s) // 2` before and the rest after, which
# is 0 before and 1 after here.
#
# PyTorch has no `same` for its transposed convolutions. It crops `padding` cells on *both* sides,
# and `output_padding` gives some of them back at the end. Its documentation states the size as
#
# `(n - 1) * stride - 2 * padding + dilation * (kernel_size - 1) + output_padding + 1`
#
# PyTorch is not installed here, so we follow its rule by hand, one product at a time.


# %%
def pytorch_rule(y, w, stride, padding, output_padding):
    """PyTorch's documented size; and y[i] * w[t] lands on cell i * stride + t - padding."""
    size = (len(y) - 1) * stride - 2 * padding + (len(w) - 1) + output_padding + 1
    output = np.zeros(size, int)
    for i, number in enumerate(y):
        for t, weight in enumerate(w):
            if 0 <= i * stride + t - padding < size:
                output[i * stride + t - padding] += number * weight
    return output


by_pytorch = pytorch_rule(y, w, stride=2, padding=1, output_padding=1)

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
cropped = {"Keras": ["", "padding"], "PyTorch": ["padding", ""]}  # first and last cell
roles = {who: [first, *[""] * 7, last] for who, (first, last) in cropped.items()}
rows = [Row(stamped, "all cells", role="output")]
rows += [Row(stamped, who, role="output", roles=kept) for who, kept in roles.items()]

draw_rows(sheet(13, 3.9), rows)
plt.show()
agree = int(np.sum(by_keras == by_pytorch))
print("Keras  ", by_keras)
print("PyTorch", by_pytorch)
print(f"both have {by_keras.size} cells; they agree in {agree} of {by_pytorch.size}")

# %% [markdown]
# *Figure: the same nine stamped numbers on green cells, three times. In Keras's line the last cell
# is dashed, which means cropped. In PyTorch's line the first cell is dashed instead.*
#
# **The same size, and not one cell agrees.** Weights that are carried from one library to the other
# give an image that is shifted by one pixel, and no check of shapes will ever see it.
#
# Where `k - s` is even, both crop evenly and agree. That is a good reason to like kernel 4, and the
# next lesson finds another.

# %%
w4 = np.array([1, 2, 5, 3])
keras_4 = keras_conv_transpose(y, w4, stride=2, padding="same").astype(int)
print("kernel 4, Keras  ", keras_4)
print("kernel 4, PyTorch", pytorch_rule(y, w4, stride=2, padding=1, output_padding=0))

crops = {k: Geometry.for_transpose(4, k, 2, "same").pads[0] for k in range(2, 8)}
for k, (before, after) in crops.items():
    print(f"kernel {k}, stride 2: same crops {before} before, {after} after")

# %%
Card(ask("same_crop", seed=3))

# %% [markdown]
# ## 5.7 Move things
#
# Above, the numbers: an input, a kernel, everything that the stamps cover, and what is kept. Below,
# the ladder for the same setting, where each cell says how many windows of the convolution read it.
# Click a slider, then use the arrow keys.

# %% slideshow={"slide_type": "slide"}
from convlab.lessons.explorers.convolution.size_ladder import SizeExplorer

explorer = SizeExplorer()
explorer.set(padding="same")
explorer

# %% [markdown]
# *Figure: above, an input of three blue cells, a kernel of three yellow cells, the seven green
# cells that the stamps cover, the last of them dashed since it is cropped, and the six that are
# kept. Below, a ladder of the sizes 4, 5, 6 and 7. Two of them, 5 and 6, shrink to the present 3,
# and each has its `output_padding` beside it; 4 shrinks to 2 and 7 to 4.*
#
# **Try this.**
#
# 1. Set the output padding to 0. Which cell does `same` crop now, and which rung are you on?
# 2. Set the padding to `valid`, and the output padding to 1. What does the new cell hold, and why?
# 3. Now set the padding to 1. What does the same cell hold?
# 4. Set the stride to 4. How many rungs lead to the same size?
# 5. Kernel 1, stride 4: which cells does no window read, and what is written there?
# 6. Kernel 1, stride 1, padding 1, one input cell. What does the explorer say?

# %% jupyter={"source_hidden": true}
answers = {}
for name, moves in {
    "1": {"output_padding": 0},
    "2": {"padding": "valid", "output_padding": 1},
    "3": {"padding": "1", "output_padding": 1},
    "4": {"stride": 4, "padding": "valid", "output_padding": "None"},
    "5": {"kernel": 1},
}.items():
    explorer.set(**moves)
    answers[name] = explorer.output.tolist(), explorer.geometry.pads[0], explorer.sizes
    print(f"{name}: crops {answers[name][1]}, writes {answers[name][0]}")
explorer.set(kernel=1, stride=1, small=1, padding="1")
reason = explorer.reason
print(f"6: {reason}")
explorer.set(kernel=3, stride=2, small=3, padding="same", output_padding="None")

# %% [markdown]
# <details><summary>What to see</summary>
#
# 1. It crops the first cell and the last one, so you are on rung 5. With an output padding of 1,
#    or with None, only the last one goes: Keras's `same` gives back the *first* cell.
# 2. It holds 0, because it lies past the last stamp.
# 3. It holds 20, a sum that the padding had cropped.
# 4. Four, as many as the stride. The ladder shows the size beside them at either end as well.
# 5. Of every four cells only the first is read. The other three get no stamp, so they hold 0.
# 6. It says that the padding crops all there is, and names the most that may be cropped.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 5.8 Exercises
#
# Warm-ups are answered with numbers, core exercises with code, and the last one with a discussion.
# A wrong answer is told what may have gone wrong, and stops nothing. Here are the
# [solutions](solutions/05_settle_the_sizes.md).
#
# ### Exercise 1 (warm-up)
#
# A kernel of 4, stride 3, no padding. Which input sizes shrink to 4
# outputs?

# %%
from convlab.lessons.exercises.convolution.settled_sizes import (
    check_collapsing_sizes,
    check_padded_side,
    check_same_row,
    check_sizes_that_collapse,
    check_uneven_crop,
)

my_sizes = None
print(check_collapsing_sizes(my_sizes))

# %% [markdown]
# ### Exercise 2 (warm-up)
#
# A transposed convolution with kernel 5, stride 2 and padding `same`. How
# many cells does Keras crop? Write `(before, after)`.

# %%
my_crop = None
print(check_uneven_crop(my_crop))

# %% [markdown]
# ### Exercise 3 (core)
#
# Write the ladder. Which sizes does a convolution with this kernel, stride
# and padding (on both sides) shrink to `small`? Return them in rising order.


# %%
def my_ladder(small, kernel, stride, padding):
    """Return every size that shrinks to small."""


print(check_sizes_that_collapse(my_ladder))

# %% [markdown]
# ### Exercise 4 (core)
#
# Write Keras's transposed convolution of one row with `same`: stamp, then
# crop on the right sides. The kernel is at least as long as the stride.


# %%
def my_same_row(y, w, stride):
    """Return the stride * len(y) cells that Keras keeps."""


print(check_same_row(my_same_row))

# %% [markdown]
# ### Exercise 5 (core)
#
# A U-Net with `levels` halvings gets a picture of any side. To which side
# must the picture be padded, if as few pixels as possible are added?


# %%
def my_padded_side(side, levels):
    """Return the smallest side, not below the given one, that can be halved so many times."""


print(check_padded_side(my_padded_side))

# %% [markdown]
# ### Exercise 6 (stretch)
#
# You have a trained PyTorch network with kernel 3, stride 2, padding 1
# and `output_padding=1`, and want its exact numbers in Keras. `same` is shifted by a pixel, as you
# saw. Find two ways or more, and say what each costs. Which kernels, strides and paddings need no
# trick at all? Run `pytorch_rule` against `keras_conv_transpose` over many settings, and count.

# %% [markdown]
# ## 5.9 The fine print
#
# - **Sizes of Keras.** `valid` gives at least `stride * n`, also where the kernel is smaller than
#   the stride. Relationship 12 would give less there. Zeros fill the end.
# - **`output_padding=None` is not 0.** For kernel 3, stride 2, `same` and 4 numbers, Keras gives 8
#   cells for None and 7 for 0.
# - **Which end.** With a padding that is a number, `output_padding` lengthens the end, in our
#   notation and in PyTorch. Keras's `same` moves its crop instead, so the new cell may be the first
#   one, as in the explorer above; lesson 18 shows it in two dimensions.
# - **PyTorch** was not run. Its rule is quoted from its documentation of `ConvTranspose2d` and
#   computed by hand.
# - **`same` on the way down** also puts an odd zero after, and its amount depends on the input's
#   size. PyTorch's `padding="same"` exists for stride 1 alone.
# - **Given back, then zeros** holds for kernels that are no smaller than the stride. A smaller
#   kernel leaves holes everywhere, not only at the end.

# %% [markdown]
# ## 5.10 See also
#
# - V. Dumoulin and F. Visin,
#   [A guide to convolution arithmetic for deep learning](https://arxiv.org/abs/1603.07285): the
#   fifteen relationships, each with its picture.
# - [conv_arithmetic](https://github.com/vdumoulin/conv_arithmetic): the guide's animations, a film
#   for each kind of padding and stride.
# - [ConvTranspose2d](https://docs.pytorch.org/docs/stable/generated/torch.nn.ConvTranspose2d.html)
#   of PyTorch: its note on `output_padding` says in one paragraph what it is for.
# - [Conv2DTranspose](https://keras.io/api/layers/convolution_layers/convolution2d_transpose/) of
#   Keras: the other rule, to be read beside it.
# - O. Ronneberger, P. Fischer and T. Brox, [U-Net](https://arxiv.org/abs/1505.04597): convolutions
#   without padding, and how sizes are kept even there (572 to 388).
#
# **Called elsewhere.** `output_padding` is *adj* or *adjustment* in Torch 7 and in MXNet, and `a`
# in the guide. Half padding is *same* padding, and no padding is *valid*. The large side of a
# transposed convolution is its *output shape* in ONNX and TensorFlow, where one may give the size
# itself instead of the padding.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %% jupyter={"source_hidden": true}
assert round_trips == {4: (2, 4), 5: (3, 6), 6: (3, 6), 7: (4, 8), 8: (4, 8)}
halves = {side: [side // 2**level for level in range(5)] for side in range(16, 99)}
fits = [side for side, down in halves.items() if [16 * down[4] // 2**n for n in range(5)] == down]
assert fits == [16, 32, 48, 64, 80, 96]
assert small == [2, 2, 3, 3, 4, 4]
assert [int(line[-1]) for line in reads] == [1, 0, 1, 0, 1, 0]
assert min(int(line[:-1].min()) for line in reads) == 1  # no other pixel goes unread
for size, n, rest in zip(sizes, small, left_over, strict=True):
    assert Geometry.for_transpose(n, 3, 2, output_padding=rest).large == (size,)
for k, s in np.ndindex(7, 5):  # as many as s sizes collapse, whatever the kernel
    if k and s:
        counted = [places(i, k, s) for i in range(k, 40)]
        assert all(counted.count(n) == s for n in range(1, 6))
x = rng.integers(-9, 10, (3, 8))
changed, w3 = x.copy(), rng.integers(-9, 10, (3, 3))
changed[:, 7] = 99  # the pixel that nothing reads
assert np.array_equal(conv2d(x, w3, 2), conv2d(changed, w3, 2))
film = Geometry((6, 6), 3, 2, 1)
assert film.small == Geometry((5, 5), 3, 2, 1).small == (3, 3)
read = conv_matrix(np.ones((3, 3)), Geometry((8, 8), 3, 2)).sum(axis=0).reshape(8, 8)
assert np.all((read == 0) == ((np.arange(8) == 7)[:, None] | (np.arange(8) == 7)))

# %% jupyter={"source_hidden": true}
assert outputs[0, 0].tolist() == [5, 10, 21, 12, 25, 14, 21]
assert outputs[0, 1].tolist() == [5, 10, 21, 12, 25, 14, 21, 0]
assert outputs[1, 0].tolist() == [10, 21, 12, 25, 14]
assert outputs[1, 1].tolist() == [10, 21, 12, 25, 14, 21]
for k, s, p, a in np.ndindex(7, 5, 4, 4):  # given back first, zeros beyond
    if k >= s > a and 2 * p < k:
        y, w = rng.integers(1, 9, 4), rng.integers(1, 9, k)  # positive: no sum is 0 by chance
        line = pytorch_rule(y, w, s, p, a)
        whole = np.pad(pytorch_rule(y, w, s, 0, 0), (0, a))
        assert np.array_equal(line, whole[p : p + len(line)])
        assert np.count_nonzero(line == 0) == max(a - p, 0)
        assert np.count_nonzero(line[len(line) - max(a - p, 0) :]) == 0
assert len(tally) == 15
assert all(allowed == right > 0 for allowed, right in tally.values())
everywhere = check_rule("s*(n-1) + k - 2*p", "d == 1", "i")
assert everywhere[1] < everywhere[0] == tally["14"][0]  # 13 without its condition
for one in settings:
    g = Geometry(one["i"], one["k"], one["s"], one["p"], one["d"])
    assert g.small == (one["n"],)
assert len(equal) == sum(equal.values()) == 300

# %% jupyter={"source_hidden": true}
y, w = np.array([2, 1, 4, 3]), np.array([1, 2, 5])
assert len(stamped) == 2 * 3 + 3
assert np.array_equal(by_keras, stamped[:-1])
assert np.array_equal(by_pytorch, stamped[1:])
assert by_keras.shape == by_pytorch.shape
assert agree == 0
explicit = conv2d_transpose(y[:, None], np.array([[1], [2], [5]]), (2, 1), ((1, 1), (0, 0)), (1, 0))
assert np.array_equal(explicit[:, 0], by_pytorch)
assert np.array_equal(keras_4, pytorch_rule(y, w4, 2, 1, 0))
for k, (before, after) in crops.items():
    assert (before, after) == ((k - 2) // 2, k - 2 - (k - 2) // 2)
    row = rng.integers(1, 9, 5), rng.integers(1, 9, k)
    theirs = keras_conv_transpose(*row, 2, "same").astype(int)
    alike = np.array_equal(theirs, pytorch_rule(*row, 2, (k - 1) // 2, k % 2))
    assert alike == ((k - 2) % 2 == 0)
assert keras_conv_transpose([1, 2, 3], [1, 2, 5], 2, "same").shape == (6,)
assert keras_conv_transpose([1, 2, 3, 4], [1, 2], 3).shape == (12,)
for rest, size in ((None, 8), (0, 7)):
    assert keras_conv_transpose([1, 2, 3, 4], [1, 2, 5], 2, "same", rest).shape == (size,)

bare, longer = (keras_conv_transpose(y, w, 2, "same", rest).astype(int) for rest in (0, 1))
assert np.array_equal(longer[1:], bare)  # with `same`, the new cell is the first
assert np.array_equal(longer, by_keras)  # and 1 is what None means here

assert explorer.sizes == [4, 5, 6, 7]
assert [Geometry(n, 3, 2, "same").small[0] for n in explorer.sizes] == [2, 3, 3, 4]
assert answers["1"] == ([4, 11, 2, 9, 8], (1, 1), [4, 5, 6, 7])
assert answers["2"][0] == [2, 4, 11, 2, 9, 8, 20, 0]
assert answers["3"][0] == [4, 11, 2, 9, 8, 20]
assert answers["1"][0] == answers["2"][0][1:-2]  # the first and the last stamped cell are gone
assert len(answers["4"][2]) == 4 + 2  # and the two beside them
assert answers["5"][0] == [2, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 0]
assert "nothing is left" in reason

assert check_collapsing_sizes({n for n in range(4, 40) if places(n, 4, 3) == 4}) == "Right."
assert check_uneven_crop(crops[5]) == "Right."
print("All checks passed.")
