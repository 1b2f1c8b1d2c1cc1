# %% [markdown]
# # Settle the sizes
#
# **What you'll do.** Send sizes down through a convolution and up again. See where a pixel goes
# missing. Count the stamps on every pixel of an output, and make a checkerboard appear and vanish.
#
# **What you'll learn.** Why several input sizes give one output size, and what `output_padding`
# chooses. What `same` crops, and on which side. Where checkerboards come from, and four cures.
#
# **What you need.** The page before, *Transpose the matrix*. About 40 minutes; the page itself runs
# in half a minute.

# %%
import matplotlib.pyplot as plt
import numpy as np

from convlab import Geometry, checks, conv, conv2d, conv2d_transpose, conv_matrix
from convlab.figures.checkerboard import Row, draw_rows, ladder_rows, overlap_rows
from convlab.figures.layout import sheet

# %% [markdown]
# ## Down and up
#
# A row of pixels goes through a convolution with stride 2, and then up through a transposed
# convolution with stride 2. Both have padding `same`, as in a U-Net. Do we get our pixels back?

# %%
round_trips = {}
for size in range(4, 9):
    down = Geometry(size, kernel=3, stride=2, padding="same").small
    up = Geometry.for_transpose(down, kernel=3, stride=2, padding="same").large
    round_trips[size] = (down[0], up[0])
    print(f"{size} pixels  ->  {down[0]}  ->  {up[0]}")

# %% [markdown]
# Even sizes return. Odd sizes do not: 5 goes to 3 and comes back as 6. 7 goes to 4 and comes back
# as 8. No pixel was added by mistake. The size 3 simply does not know where it came from.
#
# A U-Net halves four times, and joins what comes up with what went down. So it takes sides that can
# be halved four times: multiples of 16.

# %%
from convlab.lessons.cards.cards import Card, answer_key, ask

Card(ask("round_trip", seed=2))

# %% [markdown]
# ## The ladder
#
# Why does the size 3 not know? Take a kernel of 3, stride 2, no padding. Under each pixel, write
# how many windows read it. That is the sum of the pixel's column in the matrix C.

# %%
sizes = range(5, 11)
ladder = [Geometry(size, kernel=3, stride=2) for size in sizes]
reads = [conv_matrix(np.ones(3, int), g).sum(axis=0) for g in ladder]
small = [g.small[0] for g in ladder]
extra = [(size - 3) % 2 for size in sizes]  # what is left after the last whole step

draw_rows(sheet(12, 7.2), ladder_rows(reads, small, extra))
plt.show()
print("sizes that shrink to 3:", [size for size, n in zip(sizes, small, strict=True) if n == 3])
print("windows on each of 8 pixels:", reads[3])

# %% [markdown]
# *Figure: a ladder of input sizes from 5 to 10, a row of cells for each. Each cell says how many
# windows read it. 5 and 6 both shrink to 2; 7 and 8 both shrink to 3; 9 and 10 both to 4. In every
# even size the last cell holds 0: no window reads it.*
#
# The last pixel of 8 is never read. With it or without it, the output is the same. **So 7 and 8
# collapse to 3.** With stride `s`, as many as `s` sizes collapse to one.
#
# On the way up somebody must say which of them is meant. That is all that `output_padding` does.
# It does not pad with zeros. It picks a rung of the ladder.

# %%
for extra_cells in (0, 1):
    g = Geometry.for_transpose(3, kernel=3, stride=2, output_padding=extra_cells)
    print(f"output_padding={extra_cells}: 3 -> {g.large[0]}")
print("every size for kernel 5, stride 3, 4 outputs:", Geometry(16, 5, 3).large_sizes())

# %%
Card(ask("large_sizes", seed=5))

# %% [markdown]
# ## Fifteen relationships
#
# Dumoulin and Visin's *guide to convolution arithmetic* (arXiv:1603.07285) settles all sizes in
# fifteen relationships. Some are special cases of others. Let us not believe them. Let us count.


# %%
def places(i, k, s=1, p=0, d=1):
    """Count the places of a window. No formula: walk over the padded pixels."""
    last_tap = (k - 1) * d
    return sum(1 for start in range(0, i + 2 * p, s) if start + last_tap < i + 2 * p)


print("a window of 3 with stride 2 has", places(8, 3, s=2), "places on 8 pixels")

# %% [markdown]
# `i` pixels, kernel `k`, stride `s`, padding `p` on both sides, dilation `d`. Below, `n` is the
# small size that a transposed convolution reads. Each line is *run as it is printed*, for every
# setting that its condition allows.

# %%
same_sized, full = (
    "s == 1 and d == 1 and k % 2 == 1 and p == k // 2",
    "s == 1 and d == 1 and p == k - 1",
)
down_rules = [  # what a convolution writes
    ("1", "i - k + 1", "s == 1 and p == 0 and d == 1"),
    ("2", "i - k + 2*p + 1", "s == 1 and d == 1"),
    ("3", "i", same_sized),
    ("4", "i + k - 1", full),
    ("5", "(i - k) // s + 1", "p == 0 and d == 1"),
    ("6", "(i + 2*p - k) // s + 1", "d == 1"),
    ("7", "(i - k) // s + 1", "p == 0 and d == 1"),  # a pooling window slides as a kernel does
    ("15", "(i + 2*p - k - (k-1)*(d-1)) // s + 1", "True"),
]
up_rules = [  # what a transposed convolution writes: the i that n came from
    ("8", "n + k - 1", "s == 1 and p == 0 and d == 1"),
    ("9", "n + k - 1 - 2*p", "s == 1 and d == 1"),
    ("10", "n", same_sized),
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
lines = [
    f"R{name:3} {formula:38} right in {tally[name][1]:4} of {tally[name][0]:4} settings"
    for name, formula, _ in down_rules + up_rules
]
print("\n".join(lines))

# %% [markdown]
# Look at 12 and 14. Relationship 12 holds only where the windows end exactly at the border. In
# general something is left over: `a = (i + 2p - k) mod s` pixels. Relationship 14 adds them. **That
# `a` is `output_padding`.**
#
# ### Right size, right values?
#
# A size is easy to get right by accident. Relationship 14 says more. It says *how to compute* the
# transpose: put `s - 1` zeros between the numbers, `a` zeros after them, `k - p - 1` zeros around.
# Then slide the flipped kernel with stride 1.


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
print(len(equal), "settings, equal in every value:", sum(equal.values()))

# %% [markdown]
# ## What `same` crops, and where
#
# A transposed convolution stamps `s * (n - 1) + k` cells. With `same`, Keras wants `s * n` of them.
# So `k - s` cells must go. For kernel 3 and stride 2 that is one. **From which end?**

# %%
from convlab.keras_bridge import keras_conv_transpose

y, w = np.array([2, 1, 4, 3]), np.array([1, 2, 5])
stamped = keras_conv_transpose(y, w, stride=2).astype(int)
by_keras = keras_conv_transpose(y, w, stride=2, padding="same").astype(int)
print("all cells ", stamped)
print("Keras same", by_keras)

# %% [markdown]
# Keras drops the *last* cell. It crops `(k - s) // 2` before, and the rest after. Here that is 0
# before and 1 after.
#
# PyTorch has no `same` for its transposed convolutions. It crops `padding` cells on *both* sides,
# and `output_padding` gives some of them back, at the end. Its documentation states the size:
#
# `(n - 1) * stride - 2 * padding + dilation * (kernel_size - 1) + output_padding + 1`
#
# PyTorch is not installed here. So we follow its rule by hand, one product at a time.


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

# %%
cropped = {"Keras": ["", "padding"], "PyTorch": ["padding", ""]}  # first and last cell
roles = {who: [first, *[""] * 7, last] for who, (first, last) in cropped.items()}
rows = [Row(stamped, "all cells", role="output")]
rows += [Row(stamped, who, role="output", roles=kept) for who, kept in roles.items()]

draw_rows(sheet(13, 3.9), rows)
plt.show()
print("Keras  ", by_keras)
print("PyTorch", by_pytorch)
print("same size:", by_keras.shape == by_pytorch.shape)
print("same values:", np.array_equal(by_keras, by_pytorch))

# %% [markdown]
# *Figure: three rows of the same nine stamped numbers. In the second, Keras's, the last cell is
# dashed: cropped. In the third, PyTorch's, the first cell is dashed instead.*
#
# **The same size, and not one pixel in the same place.** Weights that are carried from one to the
# other give an image that is shifted by one pixel. No check of shapes will ever see it.
#
# Where `k - s` is even, both crop evenly and agree. That is one more reason to like kernel 4.

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
# ## Count the stamps
#
# Sizes are settled. Now look inside. Every input number stamps a kernel. Give each input the number
# 1, and each kernel the weights 1. Then the output says *how many stamps reach each cell*.

# %%
layer = Geometry.for_transpose(4, kernel=3, stride=2)
matrix = conv_matrix(np.ones(3, int), layer)  # a row for each stamp
stamps = np.where(matrix == 1, 1, np.nan)
counts = checks.overlap_counts(4, kernel=3, stride=2)

draw_rows(sheet(12, 6.4), overlap_rows([counts], stamps))
plt.show()
print("stamps on each cell:", counts)

# %% [markdown]
# *Figure: four stamps of three cells, each two cells to the right of the one before. Below them the
# nine output cells: where two stamps meet there is a 2, elsewhere a 1.*
#
# One, two, one, two. A grey input comes out striped. Odena, Dumoulin and Olah showed where it leads
# (*Deconvolution and Checkerboard Artifacts*, Distill, 2016): the checkerboards that generated
# images so often have.
#
# ### Guess first
#
# In two dimensions, a 3 x 3 kernel with stride 2. What are the counts away from the border?
#
# - **A.** 1 and 2
# - **B.** 1, 2 and 4
# - **C.** 2 and 4
#
# <details><summary><b>Reveal</b></summary>
#
# **B.** Rows and columns multiply. A cell that is reached once down and once across has 1 x 1. One
# that is reached twice both ways has 2 x 2 = 4.
#
# </details>

# %%
grids = {k: checks.overlap_counts((5, 5), kernel=k, stride=2) for k in (2, 3, 4)}
middle = {k: grid[k - 1 : k + 5, k - 1 : k + 5] for k, grid in grids.items()}

from convlab.figures.arrays import draw_array

figure, axes = plt.subplots(1, 3, figsize=(14, 5.2), layout="constrained")
for ax, (k, grid) in zip(axes, middle.items(), strict=True):
    draw_array(ax, grid, "overlap", scale=4, title=f"kernel {k}, stride 2")
plt.show()
for k, grid in middle.items():
    print(f"kernel {k} x {k}, stride 2: stamps on a cell {np.unique(grid)}")

# %% [markdown]
# *Figure: three 6 x 6 patches from the middle of the output. Kernel 2: 1 everywhere. Kernel 3: a
# checkerboard of 1, 2 and 4. Kernel 4: 4 everywhere.*
#
# **The overlap is even where the stride divides the kernel.** Kernel 2, 4 and 6 for stride 2; 3 and
# 6 for stride 3.

# %%
inner = {}
for k, s in [(2, 2), (3, 2), (4, 2), (5, 2), (6, 3), (1, 2)]:
    line = checks.overlap_counts(20, kernel=k, stride=s)
    inner[k, s] = set(line[10:-10].tolist())
    print(f"kernel {k}, stride {s}: {sorted(inner[k, s])}")

# %%
Card(ask("overlap", seed=5))

# %% [markdown]
# ### The U-Net of this course
#
# Its upward layers are ours to inspect. Which kernel do they have?

# %%
import keras

from convlab.segmentation.models import get_unet

unet = get_unet(keras.Input((32, 32, 1)), seed=0)
upward = [layer for layer in unet.layers if isinstance(layer, keras.layers.Conv2DTranspose)]
for layer in upward:
    print("kernel", layer.kernel_size, "stride", layer.strides, "padding", layer.padding)

ones = keras_conv_transpose(np.ones((8, 8), int), np.ones((3, 3), int), 2, "same").astype(int)
print("Keras, all ones, away from the border:", np.unique(ones[3:-3, 3:-3]))

# %% [markdown]
# Kernel 3, stride 2, four times. **It overlaps unevenly.** The U-Net of the paper has kernel 2, and
# does not.
#
# But its first weights are not all 1. They are random, of both signs. Does it matter then? Give one
# of its layers a grey input, and measure how large the numbers of each phase are. A phase is one of
# the four places in a 2 x 2 block.

# %%
kernel = keras.ops.convert_to_numpy(upward[0].kernel)  # rows, columns, channels out, channels in
plain = np.ones((1, 8, 8, kernel.shape[-1]), kernel.dtype)
first = keras_conv_transpose(plain, kernel, 2, "same")[0, 4:-4, 4:-4]
strength = np.sqrt(np.mean(first.reshape(4, 2, 4, 2, -1) ** 2, axis=(0, 2, 4)))
print("strength of the four phases, the weakest as 1:")
print((strength / strength.min()).round(1))

# %% [markdown]
# Cells that four stamps reach are about twice as strong as cells that one reaches: random numbers
# add like the square root of their count. So **an untrained U-Net starts with a checkerboard.**
# There are weights without one, as we shall see. Training has to find them.
#
# ### Stacks
#
# Layers that follow each other multiply their unevenness. Or do they?

# %%
stack = [checks.overlap_counts(5, kernel=3, stride=2, layers=n) for n in (1, 2, 3)]
shown = [line[(len(line) - 26) // 2 :][:26] if len(line) > 26 else line for line in stack]

names = ["one layer", "two layers", "three layers, middle"]
draw_rows(sheet(14, 3.4), overlap_rows(shown, names=names))
plt.show()
deep = {n: checks.overlap_counts(20, 3, 2, layers=n) for n in (1, 2, 3)}
for n, line in deep.items():
    start = len(line) // 2 // 2**n * 2**n - 1  # far from the border
    print(n, "layer(s), one period:", line[start : start + 2**n])
print("kernel 4, twice:", np.unique(checks.overlap_counts(20, 4, 2, layers=2)[20:-20]))

# %% [markdown]
# *Figure: three rows of counts. One layer: 1 and 2 in turn. Two layers: 1, 3, 2, 3 and again. Three
# layers, the middle of the row: from 1 to 5, with a period of eight cells.*
#
# They do. After three layers some cells get five times as much as others. In two dimensions, 25
# times. An even layer stays even.

# %% [markdown]
# ## Move things
#
# Above, the stamps and their counts. Below, the ladder of sizes for the same setting: each cell
# says how many windows read it. Click a slider, then use the arrow keys.

# %%
from convlab.lessons.explorers.convolution.overlaps import OverlapExplorer

explorer = OverlapExplorer()
explorer

# %% [markdown]
# *Figure: sliders for kernel, stride, input cells, layers, axes and padding. Under them the stamps
# on the output and the number of stamps on each cell. At the bottom a ladder of the input sizes
# that shrink to the present one, each with its `output_padding`.*
#
# **Try this.**
#
# 1. Keep stride 2. For which kernels does the row of counts become flat?
# 2. Set the padding to `same`. Is the overlap more even now?
# 3. Set the stride to 4. How many rungs lead to the same size?
# 4. Two axes, three layers. What is the largest count?
# 5. Kernel 1, stride 2. Which cells get nothing?

# %%
explorer.set(kernel=3, axes=2, layers=3, small=6)
largest = int(explorer.counts[-1].max())
explorer.set(kernel=1, axes=1, layers=1)
holes = explorer.counts[0]
explorer.set(kernel=5, stride=4, small=3, padding="same")
rungs = explorer.sizes
explorer.set(kernel=1, stride=1, small=1, padding="1")
reason = explorer.reason
explorer.set(kernel=3, stride=2, small=4, padding="valid")

print("two axes, three layers: the largest count is", largest)
print("kernel 1, stride 2:", holes)
print("sizes on the ladder of stride 4:", rungs)
print(reason)

# %% [markdown]
# ## Even stamps are not enough
#
# Counting assumes that all weights are 1. They are not. What a cell really gets is a sum of
# *weights*. With stride 2, the even cells get the weights number 0, 2, 4 and so on. The odd cells
# get the weights number 1, 3, 5 and so on. These are the two **phases**.


# %%
def phase_sums(w, stride):
    """What the cells of each phase get from an input of ones: every stride-th weight."""
    return [float(sum(w[phase::stride])) for phase in range(stride)]


kernels = {
    "1  1  1": [1, 1, 1],
    "1  2  1": [1, 2, 1],
    "1  1  1  1": [1, 1, 1, 1],
    "1  3  1  1": [1, 3, 1, 1],
}
lines = {}
for name, w in kernels.items():
    g = Geometry.for_transpose(8, len(w), 2)
    line = conv_matrix(np.array(w), g).sum(axis=0)  # an input of ones
    lines[name] = line[4:14]
    print(f"{name:12} phases {phase_sums(w, 2)}")

draw_rows(sheet(13, 5.2), [Row(line, name, role="output") for name, line in lines.items()])
plt.show()

# %% [markdown]
# *Figure: what four kernels make of an input of ones, stride 2. Weights 1 1 1: stripes of 2 and 1.
# Weights 1 2 1: flat, 2 everywhere. Weights 1 1 1 1: flat. Weights 1 3 1 1: stripes of 2 and 4.*
#
# Two surprises.
#
# - **Kernel 3 can be mended.** Make the middle weight as large as its two neighbours together.
# - **Kernel 4 can be broken.** Its stamps overlap evenly, and its weights do not.
#
# **Try it.** Double-click the middle weight. Type 2, then anything else. Point at an output cell:
# which weights does it get? Then give the kernel a fourth weight.

# %%
from convlab.widgets.explorer import Explorer

stripes = Explorer("transpose", image=[1] * 6, kernel=[1, 1, 1], stride=2, views="grids stamp")
print("weights 1 1 1:", stripes.result)
stripes.set(kernel=[1, 2, 1])
print("weights 1 2 1:", stripes.result)
stripes.set(kernel=[1, 1, 1])
stripes

# %% [markdown]
# *Figure: six ones, a kernel of three ones, and the output with its stripes. Beside them the stamp
# of one input number, and the sum so far.*
#
# So the even count is neither necessary nor sufficient. What counts are the *phase sums*. An even
# count makes them equal when all weights are equal. It makes a good start, and no promise.

# %% [markdown]
# ## Look at the frequencies
#
# A pattern that repeats every `s` cells is a wave, with `1 / s` cycles per cell. A Fourier
# transform finds waves. Here is the spectrum of some counts.

# %%
tops = {}
for k, s in [(3, 2), (4, 3), (5, 4), (4, 2)]:
    line = checks.overlap_counts(40, k, s)[4 * s : 28 * s]  # 24 periods
    waves = np.abs(np.fft.rfft(line))[1:] / line.sum()
    frequencies = np.fft.rfftfreq(line.size)[1:]
    tops[k, s] = [round(float(f), 3) for f in frequencies[waves > 1e-9]]
    print(f"kernel {k}, stride {s}: waves at {tops[k, s]} cycles per cell")

# %% [markdown]
# Waves at `1 / s` and its multiples, and at no other frequency. Kernel 4 with stride 2 has none.
#
# Now the real thing: a photograph, halved, and brought back to its size by three kernels.

# %%
from convlab.figures.checkerboard import draw_spectra
from convlab.segmentation.data import coins

photo = coins().image[:288, :, 0].astype(float)
half = photo.reshape(144, 2, 192, 2).mean(axis=(1, 3))
even_3 = np.outer([1, 2, 1], [1, 2, 1]) / 4
bilinear = np.outer([1, 3, 3, 1], [1, 3, 3, 1]) / 16
box = np.ones((3, 3)) * 4 / 9  # all weights equal; brightness is kept on average

grown = {"photograph": photo}
for name, w in {"weights 1 1 1": box, "bilinear": bilinear}.items():
    grown[name] = conv2d_transpose(half, w, stride=2, padding="same")

spectra = {
    name: np.mean(np.abs(np.fft.rfft(image[8:-8, 8:-8])) ** 2, axis=0)[4:]
    for name, image in grown.items()
}
frequencies = np.fft.rfftfreq(384 - 16)[4:]
order = ["weights 1 1 1", "photograph", "bilinear"]

ax = plt.figure(figsize=(12, 5.6), dpi=100, layout="constrained").add_subplot()
draw_spectra(ax, frequencies, [spectra[name] for name in order], order, marks=[0.5])
ax.set_ylabel("power", fontsize=16)
plt.show()
peaks = {name: line[-1] / np.median(line[-30:-1]) for name, line in spectra.items()}
for name, peak in peaks.items():
    print(f"{name:14} power at 1/2, over that of its neighbours: {peak:.1f}")

# %% [markdown]
# *Figure: three spectra of image rows, on a logarithmic scale. All fall from the left. The one of
# the weights 1 1 1 rises again and ends in a peak at half a cycle per pixel. The photograph and the
# bilinear one stay low there.*
#
# There is the checkerboard: a peak at the stride's frequency, and nothing like it in the
# photograph. The rise on its left is the photograph itself, mirrored. Stripes times a slow wave
# make a fast wave.

# %% [markdown]
# ## Four cures, and a number for each
#
# To compare cures we need one honest number. Split the image into its phases: with stride 2, the
# even and odd rows and columns make four. Take the mean of each phase. **Ripple** is the spread of
# these means, over the mean of the whole image. A photograph has next to none.


# %%
def ripple(image, stride):
    """Standard deviation of the means of the stride x stride phases, over the mean of all."""
    rows, columns = (n // stride for n in image.shape)
    whole = image[: rows * stride, : columns * stride]
    means = whole.reshape(rows, stride, columns, stride).mean(axis=(0, 2))
    return float(means.std() / means.mean())


print(f"photograph     ripple {ripple(photo[8:-8, 8:-8], 2):.4f}")
print(f"weights 1 1 1  ripple {ripple(grown['weights 1 1 1'][8:-8, 8:-8], 2):.4f}")

# %% [markdown]
# It is the same thing as the peaks. Ripple is the length of the waves at the stride's frequencies,
# over the mean. The Checks compute it both ways.
#
# Training starts from random weights. So do we. All are drawn from 0 to 1, then scaled so that the
# brightness stays. Two transposed convolutions, and two other ways to double an image:
#
# - **resize, then convolve**: repeat each pixel, then an ordinary 3 x 3 convolution;
# - **sub-pixel shuffle**: an ordinary convolution makes four small images, one for each phase;
#   their pixels are dealt out in turn.


# %%
def shuffle(maps):
    """Deal the pixels of 4 small images out: each 2 x 2 block takes one pixel from each."""
    rows, columns, _ = maps.shape
    return maps.reshape(rows, columns, 2, 2).swapaxes(1, 2).reshape(2 * rows, 2 * columns)


def sub_pixel(image, w):
    """Convolve to 4 channels, then shuffle."""
    g = Geometry(image.shape, w.shape[:2], padding="same")
    return shuffle(conv(image[None, ..., None], w, g)[0])


def resize_and_convolve(image, w):
    """Repeat every pixel 2 x 2 times, then convolve with stride 1."""
    return conv2d(image.repeat(2, axis=0).repeat(2, axis=1), w / w.sum(), padding="same")


# %%
def random_ways(image, rng):
    """Double an image in four ways, each with random weights."""
    w3, w4, w34 = (rng.random(shape) for shape in ((3, 3), (4, 4), (3, 3, 1, 4)))
    return {
        "kernel 3": conv2d_transpose(image, w3 * 4 / w3.sum(), 2, "same"),
        "kernel 4": conv2d_transpose(image, w4 * 4 / w4.sum(), 2, "same"),
        "sub-pixel": sub_pixel(image, w34 * 4 / w34.sum()),
        "resize, convolve": resize_and_convolve(image, w3),
    }


start = np.repeat(np.random.default_rng(1).random((3, 3, 1, 1)), 4, axis=-1)  # all four the same
ways = random_ways(half, np.random.default_rng(1))
ways |= {
    "kernel 3, 1 2 1": conv2d_transpose(half, even_3, 2, "same"),
    "kernel 4, bilinear": conv2d_transpose(half, bilinear, 2, "same"),
    "sub-pixel, equal": sub_pixel(half, start * 4 / start.sum()),
    "photograph": photo,
}
ripples = {name: ripple(image[8:-8, 8:-8], 2) for name, image in ways.items()}

# %%
from convlab.figures.checkerboard import draw_photos

figure = plt.figure(figsize=(14, 7.2), dpi=100, layout="constrained")
cut = np.s_[174:230, 22:90]
captions = [f"{name}\nripple {ripples[name]:.3f}" for name in ways]
draw_photos(figure, [image[cut] for image in ways.values()], captions)
plt.show()
for name, number in ripples.items():
    print(f"{name:19} ripple {number:.3f}")

# %% [markdown]
# *Figure: a coin, doubled in size in seven ways, and the photograph itself. Above, random weights:
# kernel 3 shows a strong checkerboard, kernel 4 and the sub-pixel shuffle a weaker one, resize and
# convolve none. Below, chosen weights: kernel 3 with 1 2 1, kernel 4 bilinear and the sub-pixel
# shuffle with four equal kernels are all free of it.*
#
# One draw may be luck. Two hundred draws on a plain grey image:

# %%
rng, grey = np.random.default_rng(0), np.ones((10, 10))
draws = [
    {name: ripple(image[4:-4, 4:-4], 2) for name, image in random_ways(grey, rng).items()}
    for _ in range(200)
]
mean_ripple = {name: np.mean([draw[name] for draw in draws]) for name in draws[0]}
for name, number in mean_ripple.items():
    print(f"{name:17} mean ripple {number:.2f}")

# %% [markdown]
# What each cure is worth. In brackets, the multiplications for each input pixel; plain kernel 3
# takes 9.
#
# - **A kernel that the stride divides** (kernel 4: 16). The stamps are even, so there is less
#   ripple at the start. Random weights still ripple.
# - **Resize, then convolve** (36). Every pixel sees the same kernel. No ripple, whatever the
#   weights.
# - **Sub-pixel shuffle** (36). The stamps are even. But four kernels have four sums. It ripples
#   until they agree.
# - **A bilinear start** (kernel 4: 16). No ripple at the start. Training may bring it back.
#
# The shuffle deserves a second look. It *is* a transposed convolution, with a kernel twice as large
# (Shi et al., arXiv:1609.07009). Its stamps overlap evenly. That was not enough. Starting its four
# kernels equal mends it (Aitken et al., arXiv:1707.02937).

# %%
rng = np.random.default_rng(3)
w6 = rng.integers(-9, 10, (6, 6))
image = rng.integers(-9, 10, (4, 5))
w34 = np.stack([w6[a::2, b::2][::-1, ::-1] for a, b in np.ndindex(2, 2)], axis=-1)[:, :, None]
through_6 = conv2d_transpose(image, w6, stride=2, padding=2)
print("shuffle equals a 6 x 6 transpose:", np.array_equal(sub_pixel(image, w34), through_6))

# %% [markdown]
# ## Exercises
#
# **1.** A kernel of 4, stride 3, no padding. Which input sizes shrink to 4 outputs? Write a list.

# %%
from convlab.lessons.exercises.judging import rejects
from convlab.lessons.exercises.convolution.settled_sizes import (
    check_collapsing_sizes,
    check_even_weights,
    check_uneven_crop,
)

my_sizes = None
print(check_collapsing_sizes(my_sizes))

# %% [markdown]
# <details><summary>Solution</summary>
#
# Four windows end at 3 x (4 - 1) + 4 = 13. One or two more pixels are too few for a fifth window:
# `[13, 14, 15]`.
#
# </details>
#
# **2.** A transposed convolution with kernel 5, stride 2 and padding `same`. How many cells does
# Keras crop? Write `(before, after)`.

# %%
my_crop = None
print(check_uneven_crop(my_crop))

# %% [markdown]
# <details><summary>Solution</summary>
#
# In all 5 - 2 = 3. Half of it, rounded down, before: 1. The rest after: 2. So `(1, 2)`.
#
# </details>
#
# **3.** A kernel of three weights, stride 2. It begins with 1 and ends with 3. Which middle weight
# makes no stripes? Write all three.

# %%
my_weights = None
print(check_even_weights(my_weights))

# %% [markdown]
# <details><summary>Solution</summary>
#
# The even cells get 1 + 3. The odd cells get the middle weight. So it must be 4: `[1, 4, 3]`.
#
# </details>

# %% [markdown]
# ## The fine print
#
# - **Sizes of Keras.** `valid` gives at least `stride * n`, also where the kernel is smaller than
#   the stride. Relationship 12 would say less there. Zeros fill the end.
# - **`output_padding=None` is not 0.** For kernel 3, stride 2, `same`, 4 cells: None gives 8, and 0
#   gives 7.
# - **PyTorch** was not run. Its rule is quoted from its documentation of `ConvTranspose2d`, and
#   computed by hand.
# - **Ripple divides by the mean.** Feature maps with a mean near 0 need another measure. It also
#   sees only a pattern that is the same all over the image.
# - **Real layers** have many channels and weights of both signs. The counts are the same, the
#   random ripple is not. In *Four cures* one channel with weights from 0 to 1 stands for them.
# - **Training** is not shown here. Whether a trained network ripples depends on its loss and data.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %%
assert round_trips == {4: (2, 4), 5: (3, 6), 6: (3, 6), 7: (4, 8), 8: (4, 8)}
halves = {side: [side // 2**level for level in range(5)] for side in range(16, 99)}
fits = [side for side, down in halves.items() if [16 * down[4] // 2**n for n in range(5)] == down]
assert fits == [16, 32, 48, 64, 80, 96]
assert small == [2, 2, 3, 3, 4, 4]
assert [int(line[-1]) for line in reads] == [1, 0, 1, 0, 1, 0]
for size, n, rest in zip(sizes, small, extra, strict=True):
    assert Geometry.for_transpose(n, 3, 2, output_padding=rest).large == (size,)
x = rng.integers(-9, 10, (3, 8))
changed = x.copy()
changed[:, 7] = 99  # the pixel that nothing reads
assert np.array_equal(conv2d(x, w6[:3, :3], 2), conv2d(changed, w6[:3, :3], 2))
assert Geometry(16, 5, 3).large_sizes() == ((14,), (15,), (16,))
assert keras_conv_transpose([1, 2, 3], [1, 2, 5], 2, "same").shape == (6,)
assert keras_conv_transpose([1, 2, 3, 4], [1, 2], 3).shape == (12,)
for rest, size in ((None, 8), (0, 7)):
    assert keras_conv_transpose([1, 2, 3, 4], [1, 2, 5], 2, "same", rest).shape == (size,)

assert len(tally) == 15
assert all(count == right > 0 for count, right in tally.values())
assert check_rule("s*(n-1) + k", "d == 1", "i")[1] < check_rule("i", "d == 1", "i")[1]
for one in settings:
    g = Geometry(one["i"], one["k"], one["s"], one["p"], one["d"])
    assert g.small == (one["n"],)
assert len(equal) >= 150
assert all(equal.values())

# %%
assert len(stamped) == 2 * 3 + 3
assert np.array_equal(by_keras, stamped[:-1])
assert np.array_equal(by_pytorch, stamped[1:])
assert not np.any(by_keras == by_pytorch)
explicit = conv2d_transpose(y[:, None], np.array([[1], [2], [5]]), (2, 1), ((1, 1), (0, 0)), (1, 0))
assert np.array_equal(explicit[:, 0], by_pytorch)
assert np.array_equal(keras_4, pytorch_rule(y, w4, 2, 1, 0))
for k, (before, after) in crops.items():
    assert (before, after) == ((k - 2) // 2, k - 2 - (k - 2) // 2)

assert counts.tolist() == [1, 1, 2, 1, 2, 1, 2, 1, 1] == matrix.sum(axis=0).tolist()
assert {k: set(grid.ravel().tolist()) for k, grid in middle.items()} == {
    2: {1},
    3: {1, 2, 4},
    4: {4},
}
assert list(inner.values()) == [{1}, {1, 2}, {2}, {2, 3}, {2}, {0, 1}]
assert {layer.kernel_size + layer.strides for layer in upward} == {(3, 3, 2, 2)}
assert len(upward) == 4
ratios = strength / strength.min()
assert np.unravel_index(ratios.argmin(), (2, 2)) == (1, 1)
assert np.allclose(ratios, [[2, 2**0.5], [2**0.5, 1]], rtol=0.15)
assert set(ones[3:-3, 3:-3].ravel().tolist()) == {1, 2, 4}
same = checks.overlap_counts((8, 8), 3, 2, crop=((0, 1), (0, 1)))
assert np.array_equal(ones, same)
assert "13231323" in "".join(map(str, deep[2]))
assert "4143525341435253" in "".join(map(str, deep[3]))
assert largest == 25
assert (holes.tolist(), rungs) == ([1, 0] * 6, [8, 9, 10, 11, 12, 13])
assert [Geometry(size, 5, 4, "same").small[0] for size in rungs] == [2, 3, 3, 3, 3, 4]
assert "nothing is left" in reason
assert set(checks.overlap_counts(20, 4, 2, layers=2)[20:-20].tolist()) == {4}

# %%
flat = {name: len(set(phase_sums(w, 2))) == 1 for name, w in kernels.items()}
assert list(flat.values()) == [False, True, True, False]
for name, line in lines.items():
    assert line.tolist() == phase_sums(kernels[name], 2) * 5
assert tops == {(3, 2): [0.5], (4, 3): [0.333], (5, 4): [0.25, 0.5], (4, 2): []}
assert peaks["weights 1 1 1"] > 100
assert peaks["photograph"] < 5
assert peaks["bilinear"] < 1

waves = np.abs(np.fft.fft2(grown["weights 1 1 1"][8:-8, 8:-8]))
across, down, both = waves[0, 184], waves[136, 0], waves[136, 184]  # half of 368 and of 272
measured = ripple(grown["weights 1 1 1"][8:-8, 8:-8], 2)
assert np.isclose(measured, np.sqrt(across**2 + down**2 + both**2) / waves[0, 0])

troubled = ["kernel 3", "kernel 4", "sub-pixel"]
assert min(ripples[name] for name in troubled) > 0.05
assert max(number for name, number in ripples.items() if name not in troubled) < 0.001
assert mean_ripple["kernel 3"] > mean_ripple["kernel 4"] > 0.1
assert mean_ripple["sub-pixel"] > 0.1
assert max(draw["resize, convolve"] for draw in draws) < 1e-12
assert ripple(conv2d_transpose(grey, bilinear, 2, "same")[4:-4, 4:-4], 2) < 1e-12
assert [box.size, bilinear.size, 4 * box.size, start.size] == [9, 16, 36, 36]  # multiplications
assert np.array_equal(bilinear, np.outer(*[[0.25, 0.75, 0.75, 0.25]] * 2))
ramp = conv2d_transpose(np.outer(np.ones(6), np.arange(7.0)), bilinear, 2, "same")
assert np.allclose(np.diff(ramp[2:-2, 2:-2]), 0.5)  # bilinear: a ramp stays a ramp
assert np.array_equal(sub_pixel(image, w34), through_6)
assert not np.array_equal(sub_pixel(image, w34[::-1]), through_6)

assert check_collapsing_sizes([size for (size,) in Geometry(13, 4, 3).large_sizes()]) == "Right."
assert check_uneven_crop(crops[5]) == "Right."
assert phase_sums([1, 4, 3], 2)[0] == phase_sums([1, 4, 3], 2)[1]
assert check_even_weights([1, 4, 3]) == "Right."
for check, slip in ((check_collapsing_sizes, [13]), (check_uneven_crop, (2, 1))):
    assert rejects(check, slip)
cards = [("round_trip", 2), ("large_sizes", 5), ("same_crop", 3), ("overlap", 5)]
print("Cards:", answer_key(cards), sep="\n")
print("All checks passed.")
