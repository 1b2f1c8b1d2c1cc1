# %% [markdown] slideshow={"slide_type": "slide"}
# # 6. Beat the checkerboard
#
# **What you'll do.** Count the stamps on every pixel of an output, and make a checkerboard appear
# and vanish. Halve a photograph, double it in five ways, and measure each with two numbers.
#
# **What you'll learn.** Where checkerboards come from, why even stamps are not enough, what a stack
# of layers does, and what each cure costs before and after training.
#
# **What you need.** Lesson 5, *Settle the sizes*. About 45 minutes to read; the page runs in 20
# seconds.

# %% [markdown]
# [← 5. Settle the sizes](05_settle_the_sizes.ipynb) · [Contents](00_start_here.ipynb) ·
# [7. Follow the gradient →](07_follow_the_gradient.ipynb)

# %% jupyter={"source_hidden": true}
import matplotlib.pyplot as plt
import numpy as np

from convlab import Geometry, checks, conv2d, conv2d_transpose, conv_matrix
from convlab.figures.arrays import draw_array
from convlab.figures.checkerboard import Row, draw_photos, draw_rows, draw_spectra, overlap_rows
from convlab.figures.layout import sheet
from convlab.keras_bridge import keras_conv_transpose
from convlab.lessons.animations import animation
from convlab.lessons.cards.cards import Card, ask

# %% [markdown]
# ## 6.1 Count the stamps
#
# Sizes are settled, so look inside. Every input number stamps a kernel. Give each input the number
# 1 and each kernel the weights 1; then the output says *how many stamps reach each cell*. That
# count is called the **overlap**.

# %% slideshow={"slide_type": "slide"}
layer = Geometry.for_transpose(4, kernel=3, stride=2)
matrix = conv_matrix(np.ones(3, int), layer)  # a row for each stamp
counts = checks.overlap_counts(4, kernel=3, stride=2)

draw_rows(sheet(12, 6.4), overlap_rows([counts], np.where(matrix == 1, 1, np.nan)))
plt.show()
print("stamps on each cell:", counts)

# %% [markdown] slideshow={"slide_type": "slide"}
# *Figure: four green stamps of three cells, each two cells to the right of the one before. Below
# them the nine output cells in pink: where two stamps meet there is a 2, elsewhere a 1.*
#
# One, two, one, two. A grey input comes out striped. Odena, Dumoulin and Olah showed where it leads
# (*Deconvolution and Checkerboard Artifacts*, Distill, 2016): to the **checkerboard artifacts**
# that generated images so often have.
#
# ### Guess first
#
# In two dimensions, with a 3 x 3 kernel and stride 2, how many stamps reach a cell away from the
# border?
#
# - **A.** 1 or 2
# - **B.** 1, 2 or 4
# - **C.** 2 or 4
# - **D.** 1, 2, 3 or 4
#
# <details><summary><b>Reveal</b></summary>
#
# **B.** Rows and columns multiply: a cell that one stamp reaches down and two reach across is
# reached 1 x 2 times.
#
# - **A** gives the counts along one axis alone.
# - **C** forgets the cells that one stamp alone reaches, 1 x 1.
# - **D** counts on. No product of ones and twos is 3.
#
# </details>

# %% slideshow={"slide_type": "slide"}
grids = {k: checks.overlap_counts((5, 5), kernel=k, stride=2) for k in (2, 3, 4)}
middle = {k: grid[k - 1 : k + 5, k - 1 : k + 5] for k, grid in grids.items()}

figure, axes = plt.subplots(1, 3, figsize=(14, 5.2), layout="constrained")
for ax, (k, grid) in zip(axes, middle.items(), strict=True):
    draw_array(ax, grid, "overlap", scale=4, title=f"kernel {k}, stride 2")
plt.show()
for k, grid in middle.items():
    print(f"kernel {k} x {k}, stride 2: stamps on a cell {np.unique(grid)}")

# %% [markdown]
# *Figure: three pink patches of 6 x 6 cells from the middle of the output. In "kernel 2, stride 2"
# each cell holds a 1. In "kernel 3, stride 2" the cells hold 1, 2 and 4 in a checkerboard. In
# "kernel 4, stride 2" each holds a 4.*
#
# **The overlap is even where the stride divides the kernel**: kernel 2, 4 and 6 for stride 2,
# kernel 3 and 6 for stride 3.

# %%
inner = {}
for k, s in [(2, 2), (3, 2), (4, 2), (5, 2), (6, 3), (1, 2)]:
    line = checks.overlap_counts(20, kernel=k, stride=s)
    inner[k, s] = set(line[10:-10].tolist())
    print(f"kernel {k}, stride {s}: {sorted(inner[k, s])}")

# %%
Card(ask("overlap", seed=9))

# %% [markdown]
# Two films show the difference. The first is Keras's up-convolution as it stands in the U-Net of
# these lessons. In the second kernel and stride are equal, as in the U-Net of the paper.

# %% slideshow={"slide_type": "slide"}
animation("transposed_same_strides")

# %% [markdown]
# *Figure: a film. Each number of a blue 3 x 3 input stamps a yellow 3 x 3 kernel, two cells apart,
# on a green 6 x 6 output. Cells where stamps overlap change their colour, and cells that a single
# stamp reaches do not.*

# %% slideshow={"slide_type": "slide"}
animation("transposed_k2_s2")

# %% [markdown]
# *Figure: a film. Each number of a blue 2 x 2 input stamps a yellow 2 x 2 kernel, two cells apart.
# The green stamps lie side by side on the 4 x 4 output, and no cell is written twice.*

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 6.2 Ask a U-Net
#
# The U-Net of this course is ours to inspect. Which kernel do its upward layers have?

# %%
from convlab.keras_bridge import from_keras


@from_keras("the upward layers of the U-Net")
def upward_layers():
    """Build the U-Net, and read from its upward layers what a convolution is settled by."""
    from convlab.backend import keras
    from convlab.segmentation.models import get_unet

    network = get_unet(keras.Input((64, 64, 1)), n_filters=8, seed=0)
    upward = [one for one in network.layers if isinstance(one, keras.layers.Conv2DTranspose)]
    return {
        "kernel": [one.kernel_size for one in upward],
        "stride": [one.strides for one in upward],
        "padding": [one.padding for one in upward],
        "weights of the first": keras.ops.convert_to_numpy(upward[0].kernel),
    }


upward = upward_layers()
for size, stride, padding in zip(
    *(upward[name].tolist() for name in list(upward)[:3]), strict=True
):
    print("kernel", tuple(size), "stride", tuple(stride), "padding", padding)

ones = keras_conv_transpose(np.ones((8, 8), int), np.ones((3, 3), int), 2, "same").astype(int)
print("Keras, all ones, away from the border:", np.unique(ones[3:-3, 3:-3]))

# %% [markdown]
# Kernel 3, stride 2, four times: it overlaps unevenly. But its first weights are not all 1. They
# are random, of both signs, so the sums are random too. Give one of these layers a grey input, and
# measure how large the numbers of each **phase** are. A phase is all the cells that stand at one
# place of their 2 x 2 blocks: their rows and their columns leave the same remainders when divided
# by the stride.

# %%
kernel = upward["weights of the first"]  # rows, columns, channels out, channels in
plain = np.ones((1, 8, 8, kernel.shape[-1]), kernel.dtype)
first = keras_conv_transpose(plain, kernel, 2, "same")[0, 4:-4, 4:-4]
strength = np.sqrt(np.mean(first.reshape(4, 2, 4, 2, -1) ** 2, axis=(0, 2, 4)))
print("strength of the four phases, the weakest as 1:")
print((strength / strength.min()).round(1))

# %% [markdown]
# Cells that four stamps reach are about twice as strong as cells that one reaches, because random
# numbers add like the square root of their count. So one untrained *layer* starts with a
# checkerboard.
#
# A network has more than that one layer. After it come convolutions and skips, which may smooth the
# pattern or carry it on, so we have to measure at the *output*. We need a number. Take the mean of
# each phase; **ripple** is the spread of these means (their standard deviation) over the mean of
# the whole image.


# %%
def ripple(image, stride=2):
    """Standard deviation of the means of the stride x stride phases, over the mean of all."""
    rows, columns = (n // stride for n in image.shape)
    whole = image[: rows * stride, : columns * stride]
    means = whole.reshape(rows, stride, columns, stride).mean(axis=(0, 2))
    return float(means.std() / means.mean())


print(f"stripes of 1 and 2: ripple {ripple(np.tile([1.0, 2.0], (6, 3))):.3f}")

# %%
from convlab.lessons.experiments import doubled_photograph

noise = np.random.default_rng(0).random((9, 12))
print(f"here {ripple(noise, 3):.6f}, in the library {doubled_photograph.ripple(noise, 3):.6f}")
assert ripple(noise, 3) == doubled_photograph.ripple(noise, 3)
from convlab.lessons.experiments.doubled_photograph import ripple

# %% [markdown]
# Now grey pictures go through whole networks that have learnt nothing, each started three times.
# The probability that they write for a class should be as flat as what they read.

# %%
ways_up = {
    "3 x 3": "transposed3",
    "2 x 2": "transposed2",
    "resize": "resize",
    "sub-pixel": "subpixel",
}


@from_keras("what untrained U-Nets say of a grey picture")
def untrained(up):
    """Let three U-Nets that have learnt nothing answer; their middle, for the last class."""
    from convlab.backend import keras
    from convlab.segmentation.models import unet

    grey, said = np.full((1, 64, 64, 1), 0.5, "float32"), {}
    for seed in range(3):
        network = unet(keras.Input((64, 64, 1)), up=up, seed=seed)
        answer = keras.ops.convert_to_numpy(network(grey, training=False))
        said[f"seed {seed}"] = answer[0, 16:-16, 16:-16, -1]
    return said


at_output = {}
for name, up in ways_up.items():
    for seed, answer in enumerate(untrained(up).values()):
        at_output[name, seed] = ripple(answer)
    said = "  ".join(f"{at_output[name, seed]:.2f}" for seed in range(3))
    print(f"{name:10} ripple at the output, three seeds: {said}")

# %% [markdown]
# So **an untrained U-Net may start with a checkerboard**, and how strong it is depends on the seed:
# 0.16 of the mean for one, 0.03 for another. The 2 x 2 kernel has less of it for each of the three
# seeds, though not none. The other two have next to none, and 6.8 shows why. For each of the four
# there are weights without a checkerboard; training has to find them.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 6.3 Stacks
#
# Layers follow each other. One layer of kernel 3 and stride 2 gives some cells 2 times as much as
# others. What do several layers give?
#
# ### Guess first
#
# In one dimension, after 1, 2 and 3 layers, the largest count over the smallest is
#
# - **A.** 2, 4, 8
# - **B.** 2, 3, 4
# - **C.** 2, 3, 5
# - **D.** 2, 2, 2
#
# <details><summary><b>Reveal</b></summary>
#
# **C.** The numbers of Fibonacci.
#
# - **A** doubles each time, as if a layer added two copies of the largest number. It adds two
#   *neighbours*, and the neighbour of a large number is smaller.
# - **B** adds one each time, which is right once and then too little.
# - **D** says that stacking changes nothing. That is true of even layers alone, whose ratio is 1.
#
# </details>

# %% slideshow={"slide_type": "slide"}
stack = [checks.overlap_counts(5, kernel=3, stride=2, layers=n) for n in (1, 2, 3)]
shown = [stack[0], stack[1][3:20], stack[2][15:32]]  # of the longer ones two periods or more

names = ["one layer", "two, middle", "three, middle"]
draw_rows(sheet(14, 3.6), overlap_rows(shown, names=names))
plt.show()
deep = {}
for n in range(1, 7):
    line = checks.overlap_counts(20, 3, 2, layers=n)
    start = len(line) // 2 // 2**n * 2**n - 1  # far from the border
    deep[n] = line[start : start + 2**n]
    said = deep[n] if n < 4 else "..."
    print(f"{n} layer(s): largest over smallest {deep[n].max() // deep[n].min():2}   {said}")

# %% [markdown]
# *Figure: counts on pink cells, a line for each stack. One layer: 1 and 2 in turn. The middle of
# two layers: 1, 3, 2, 3 and again. The middle of three layers: from 1 to 5, and after eight cells
# again.*
#
# Look at how a line becomes the next. Each number is copied, and between two neighbours stands
# their sum: 1 2 1 becomes 1 3 2 3 1. Mathematicians know these lines as **Stern's diatomic array**
# (1858), and their largest numbers are those of Fibonacci. A new largest number is the sum of the
# present largest and its larger neighbour, which was the largest one line before.
#
# In two dimensions the ratios are squared: 4, 9, 25, and 64 for the four layers of our U-Net, if
# its weights were all equal. An even layer stays even, in any stack.

# %% [markdown]
# ## 6.4 Move things
#
# Above, the stamps and their counts. Below, what the eye sees: a grey picture that went through the
# same layers. Click a slider, then use the arrow keys.

# %% slideshow={"slide_type": "slide"}
from convlab.lessons.explorers.convolution.overlaps import OverlapExplorer

explorer = OverlapExplorer()
explorer

# %% [markdown]
# *Figure: above, four green stamps of three cells and the pink counts 1 1 2 1 2 1 2 1 1 under them.
# Below, a picture that was one grey and is now a fine checkerboard of white, grey and dark cells.*
#
# **Try this.**
#
# 1. Keep stride 2. For which kernels does the picture become flat?
# 2. Set the padding to `same`. Is the overlap more even now?
# 3. Kernel 3, three layers. Where are the darkest lines, and how far apart?
# 4. Two axes, three layers. What is the largest count?
# 5. Kernel 1, stride 2. Which cells get nothing?

# %% jupyter={"source_hidden": true}
explorer.set(kernel=3, layers=3)
dark = np.flatnonzero(explorer.seen.max(axis=0) == explorer.seen.max(axis=0).min())
explorer.set(axes=2, small=6)
largest = int(explorer.counts[-1].max())
explorer.set(kernel=1, axes=1, layers=1)
holes = explorer.counts[0]
flat_kernels = []
for k in range(1, 8):
    explorer.set(kernel=k)
    if np.ptp(explorer.seen) == 0:
        flat_kernels.append(k)
explorer.set(kernel=3, stride=2, small=4, padding="valid")
print("stride 2, flat with kernels", flat_kernels)
print("three layers: the darkest lines are", np.unique(np.diff(dark)), "cells apart")
print("two axes, three layers: the largest count is", largest)
print("kernel 1, stride 2:", holes)
explorer.set(padding="same")
after_crop = set(explorer.counts[0].tolist())
explorer.set(padding="valid")

# %% [markdown]
# <details><summary>What to see</summary>
#
# 1. For the kernels 2, 4 and 6: those that 2 divides.
# 2. No. Padding crops the border, and the cells inside are reached by 1 and 2 as before.
# 3. Where the count is 1, and 8 cells apart, because three layers of stride 2 repeat after 8.
# 4. It is 25, the square of the 5 along one axis.
# 5. Every second one: the kernel is smaller than the stride, so there are gaps between the stamps.
#
# </details>

# %% [markdown]
# ## 6.5 Even stamps are not enough
#
# Counting assumes that all weights are 1, and they are not. What a cell really gets is a sum of
# *weights*. With stride 2, the even cells get the weights number 0, 2, 4 and so on, and the odd
# cells get the weights number 1, 3, 5 and so on. These two sums are the **phase sums**.


# %% slideshow={"slide_type": "slide"}
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
# *Figure: what four kernels make of an input of ones with stride 2, on green cells. The weights 1 1
# 1 make stripes of 2 and 1; the weights 1 2 1 write a 2 everywhere, and so do 1 1 1 1; the weights
# 1 3 1 1 make stripes of 2 and 4.*
#
# Two surprises.
#
# - **Kernel 3 can be mended.** Make the middle weight as large as its two neighbours together.
# - **Kernel 4 can be broken.** Its stamps overlap evenly, but its weights do not add up evenly.
#
# **Try it.** Double-click the middle weight, type 2, then anything else. Point at an output cell:
# which weights does it get? Then give the kernel a fourth weight.

# %% slideshow={"slide_type": "slide"}
from convlab.widgets.explorer import Explorer

stripes = Explorer("transpose", image=[1] * 6, kernel=[1, 1, 1], stride=2, views="grids stamp")
print("weights 1 1 1:", stripes.result)
stripes.set(kernel=[1, 2, 1])
print("weights 1 2 1:", stripes.result)
stripes.set(kernel=[1, 1, 1])
stripes

# %% [markdown]
# *Figure: six ones in blue, a kernel of three ones in yellow, and the output with its stripes.
# Beside them the stamp of one input number, and the sum so far.*
#
# So an even count is neither necessary nor sufficient; the *phase sums* decide. An even count makes
# them equal when all weights are equal, which is a good start and no promise.

# %% [markdown]
# ## 6.6 Look at the frequencies
#
# A pattern that repeats every `s` cells is made of waves with `1 / s` cycles per cell, twice as
# many and so on, and a Fourier transform finds waves. Here is the **spectrum** of some counts,
# which says how strong each frequency is.

# %%
tops = {}
for k, s in [(3, 2), (4, 3), (5, 4), (4, 2)]:
    line = checks.overlap_counts(40, k, s)[4 * s : 28 * s]  # 24 periods
    waves = np.abs(np.fft.rfft(line))[1:] / line.sum()
    frequencies = np.fft.rfftfreq(line.size)[1:]
    tops[k, s] = [round(float(f), 3) for f in frequencies[waves > 1e-9]]
    print(f"kernel {k}, stride {s}: waves at {tops[k, s]} cycles per cell")

# %% [markdown]
# There are waves at `1 / s` and its multiples, and at no other frequency. Kernel 4 with stride 2
# has none.
#
# Now the real thing: a photograph, halved, and brought back to its size by two kernels. All weights
# of the first are equal. The second is **bilinear interpolation**, which draws straight lines
# between the numbers: 1 3 3 1 down and across.

# %%
from convlab.lessons.experiments.doubled_photograph import photograph_and_half

photo, half = photograph_and_half()  # 288 x 384 pixels, and the means of 2 x 2 of them
bilinear = np.outer([1, 3, 3, 1], [1, 3, 3, 1]) / 16
box = np.ones((3, 3)) * 4 / 9  # brightness is kept on average

grown = {"photograph": photo}
for name, w in {"weights 1 1 1": box, "bilinear": bilinear}.items():
    grown[name] = conv2d_transpose(half, w, stride=2, padding="same")

spectra = {
    name: np.mean(np.abs(np.fft.rfft(image[8:-8, 8:-8])) ** 2, axis=0)[4:]
    for name, image in grown.items()
}

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
order = ["weights 1 1 1", "photograph", "bilinear"]
frequencies = np.fft.rfftfreq(384 - 16)[4:]
ax = plt.figure(figsize=(12, 5.6), dpi=100, layout="constrained").add_subplot()
draw_spectra(ax, frequencies, [spectra[name] for name in order], order, marks=[0.5])
ax.set_ylabel("power", fontsize=16)
plt.show()
peaks = {name: line[-1] / np.median(line[-30:-1]) for name, line in spectra.items()}
for name, peak in peaks.items():
    print(f"{name:14} power at 1/2, over that of its neighbours: {peak:.1f}")

# %% [markdown]
# *Figure: the spectra of image rows on a logarithmic scale, and a dashed mark at half a cycle per
# pixel. All fall from a peak on the left. The pink curve, "weights 1 1 1", rises again and ends in
# a peak at the mark. The blue curve, "photograph", and the dotted one, "bilinear", stay low there.*
#
# There is the checkerboard: a peak at the stride's frequency, and nothing like it in the
# photograph. The rise on its left is the photograph itself, mirrored, since stripes times a slow
# wave make a fast wave. Signal processing calls such copies **images** (as in *imaging*), the
# up-sampling twin of **aliasing**.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 6.7 Two numbers for a cure
#
# Ripple alone would be a bad judge, because it loves blur: a picture of one grey has none at all.
# So a second number stands beside it, the distance from the photograph. The **root mean square
# error** is the root of the mean of the squared differences, in units of brightness from 0 to 1.


# %%
def rms_error(image, target):
    """Root of the mean squared difference, away from the border."""
    return float(np.sqrt(np.mean((image - target)[8:-8, 8:-8] ** 2)))


for name, image in {**grown, "one grey": np.full_like(photo, photo.mean())}.items():
    print(f"{name:14} ripple {ripple(image[8:-8, 8:-8]):.2f}   error {rms_error(image, photo):.3f}")

# %% [markdown]
# The grey picture has a ripple of 0.00, and its error is nearly as large as that of the
# checkerboard. Ripple is the same thing as the peaks: square the strengths of the waves at the
# stride's frequencies, add them, take the root, and divide by the mean. The Checks compute it both
# ways.

# %% [markdown]
# ## 6.8 The cures, before training
#
# Five ways to double an image. The first three are transposed convolutions with different kernels,
# and the other two do not look like one.
#
# - **kernel 2, kernel 3, kernel 4**, each with stride 2;
# - **resize-convolution** (*resize-convolve* below): repeat every pixel, then convolve with 3 x 3
#   and stride 1;
# - **sub-pixel convolution**: an ordinary 3 x 3 convolution makes four small images, one for each
#   phase, and their pixels are dealt out in turn. The dealing is called **pixel shuffle**.


# %%
def shuffle(maps):
    """Deal the pixels of 4 small images out: each 2 x 2 block takes one pixel from each."""
    rows, columns, _ = maps.shape
    return maps.reshape(rows, columns, 2, 2).swapaxes(1, 2).reshape(2 * rows, 2 * columns)


def sub_pixel(image, w):
    """Convolve with four 3 x 3 kernels, then shuffle."""
    maps = [conv2d(image, w[..., phase], padding="same") for phase in range(4)]
    return shuffle(np.stack(maps, axis=-1))


def resize_and_convolve(image, w):
    """Repeat every pixel 2 x 2 times, then convolve with stride 1."""
    return conv2d(image.repeat(2, axis=0).repeat(2, axis=1), w, padding="same")


# %%
from convlab.lessons.experiments.doubled_photograph import WAYS, double, weights

rng = np.random.default_rng(3)
w33, w334 = rng.random((3, 3)), rng.random((3, 3, 4))
assert np.allclose(resize_and_convolve(half, w33), double(half, w33, "resize-convolve"))
assert np.allclose(sub_pixel(half, w334), double(half, w334, "sub-pixel"))
print("both equal the library's, on", half.size, "pixels and random weights")

# %% [markdown]
# Are those two really something else? Give them whole numbers, and compare with a transposed
# convolution whose kernel is larger.

# %%
whole_numbers = rng.integers(-9, 10, (4, 5))
w6 = rng.integers(-9, 10, (6, 6))  # its four phases are four 3 x 3 kernels, flipped
w34 = np.stack([w6[a::2, b::2][::-1, ::-1] for a, b in np.ndindex(2, 2)], axis=-1)
shuffled = sub_pixel(whole_numbers, w34)
stamped_6 = conv2d_transpose(whole_numbers, w6, stride=2, padding=2)
print("sub-pixel less a 6 x 6 transpose:", np.abs(shuffled - stamped_6).max())

w3 = rng.integers(-9, 10, (3, 3))
w4 = sum(np.pad(w3[::-1, ::-1], ((a, 1 - a), (b, 1 - b))) for a, b in np.ndindex(2, 2))
resized = resize_and_convolve(whole_numbers, w3)
stamped_4 = conv2d_transpose(whole_numbers, w4, stride=2, padding=1)
print("resize-convolve less a 4 x 4 transpose:", np.abs(resized - stamped_4).max())
sums_4 = {int(w4[a::2, b::2].sum()) for a, b in np.ndindex(2, 2)}
print("phase sums of that 4 x 4 kernel:", sums_4)

# %% [markdown]
# Both *are* transposed convolutions. Sub-pixel convolution is one with a 6 x 6 kernel, whose phases
# are its four small kernels (Shi et al., arXiv:1609.07009). Resize-convolution is one with a 4 x 4
# kernel that is tied: a 3 x 3 kernel, added to itself at four places. Each phase of it holds every
# one of the nine weights once, so **its phase sums are equal whatever the weights**. That is why it
# cannot ripple.
#
# Sub-pixel's stamps overlap evenly too, three down and three across. But its four kernels have four
# sums, and so it ripples until they agree. Starting them as four copies of one mends it; that start
# is called **ICNR** (initialised to convolution with nearest-neighbour resize, Aitken et al.,
# arXiv:1707.02937). The sub-pixel U-Net of 6.2 starts that way, so it was flat too.
#
# Now double the halved photograph: first with random weights, drawn from 0 to 1 and scaled so that
# brightness is kept on average, then with *mended* ones. Mended means repeated pixels for kernel 2,
# 1 2 1 for kernel 3 and for the convolution after resizing, bilinear for kernel 4, and ICNR for
# sub-pixel.

# %%
ways = {}
for start in ("random", "mended"):
    rng = np.random.default_rng(1)
    for way in WAYS:
        ways[way, start] = double(half, weights(way, start, rng), way)

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
figure = plt.figure(figsize=(16, 7), dpi=100, layout="constrained")
cut = np.s_[174:230, 22:90]
captions = [
    f"{way}, {start}\nripple {ripple(image[8:-8, 8:-8]):.2f}, error {rms_error(image, photo):.3f}"
    for (way, start), image in ways.items()
]
draw_photos(figure, [image[cut] for image in ways.values()], captions, columns=5)
plt.show()
for (way, start), image in ways.items():
    numbers = f"ripple {ripple(image[8:-8, 8:-8]):.2f}   error {rms_error(image, photo):.3f}"
    print(f"{start:7} {way:17} {numbers}   {WAYS[way].products:2} multiplications a pixel")

# %% [markdown]
# *Figure: ten pictures of a coin, two rows of five. Above, random weights: kernel 2 and kernel 3
# show strong patterns of stripes and dots, kernel 4 and sub-pixel weaker ones, and resize-convolve
# none. Below, mended weights: no picture has one. Sub-pixel's shows blocks of 2 x 2 equal pixels.*
#
# What is each cure worth?
#
# - **Ripple** of all mended ones is 0.00. By that number alone they could not be told apart.
# - **Error** tells them apart. Bilinear is nearest to the photograph, and the same numbers come out
#   of repeating pixels and blurring with 1 2 1: that *is* bilinear. ICNR is last, because four
#   equal random kernels blur over 3 x 3 pixels, and then write blocks.
# - **Even stamps** are worth little alone. Kernel 2 and kernel 4 overlap evenly, and both ripple
#   with random weights.
#
# One draw may be luck. Here are two hundred on a plain grey image:

# %%
rng, grey = np.random.default_rng(0), np.ones((10, 10))
draws = {way: [] for way in WAYS}
for _ in range(200):
    for way in WAYS:
        draws[way].append(ripple(double(grey, weights(way, "random", rng), way)[4:-4, 4:-4]))
mean_ripple = {way: float(np.mean(values)) for way, values in draws.items()}
for way, number in mean_ripple.items():
    print(f"{way:17} mean ripple {number:.2f}")

# %% [markdown]
# The phase sums of random weights differ less, the more weights they add: one in each phase for
# kernel 2, four for kernel 4, nine for sub-pixel. Kernel 3 is off that line, because its phases add
# one, two or four, and on top of chance it pays for the uneven counts.

# %% [markdown]
# ## 6.9 The cures, after training
#
# A start is only a start. Doubling is linear in the weights, so we can train each way to the very
# best that it can do, in one step: **least squares** finds the weights whose result comes nearest
# to the photograph. We fit them to its upper half, and judge on the lower half, which no fit has
# seen.

# %%
lower = np.s_[152:-8, 8:-8]
scores = {}
for way in WAYS:
    for start in ("mended", "fitted"):
        image = double(half, weights(way, start), way)[lower]
        scores[way, start] = ripple(image), float(np.sqrt(np.mean((image - photo[lower]) ** 2)))

# %% jupyter={"source_hidden": true}
for way, one in WAYS.items():
    mended, fitted = scores[way, "mended"], scores[way, "fitted"]
    print(
        f"{way:17} {int(np.prod(one.shape)):2} weights, {one.products:2} multiplications   "
        f"error {mended[1]:.3f} mended, {fitted[1]:.3f} fitted   ripple fitted {fitted[0]:.2f}"
    )
fitted_3 = weights("kernel 3", "fitted")
sums_3 = phase_sums(fitted_3.sum(axis=1), 2)
print("phase sums of the fitted kernel 3, down:", [round(one, 2) for one in sums_3])

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.figures.style import PALETTE

ax = plt.figure(figsize=(12, 4.8), dpi=100, layout="constrained").add_subplot()
for place, way in enumerate(WAYS):
    mended, fitted = scores[way, "mended"][1], scores[way, "fitted"][1]
    ax.plot([mended, fitted], [place, place], color=PALETTE.padding, lw=3, zorder=1)
    ax.plot(mended, place, "o", ms=15, mfc=PALETTE.paper, mec=PALETTE.input, mew=3, ls="none")
    ax.plot(fitted, place, "o", ms=15, color=PALETTE.output, ls="none")
ax.set_yticks(range(5), list(WAYS), fontsize=18)
ax.invert_yaxis()
ax.tick_params(axis="x", labelsize=16)
ax.set_xlabel("error on the lower half of the photograph", fontsize=18)
ax.spines[["top", "right"]].set_visible(False)
plt.show()
best = min(WAYS, key=lambda way: scores[way, "fitted"][1])
print(f"nearest after training: {best}, {scores[best, 'fitted'][1]:.3f}")

# %% [markdown]
# *Figure: one line for each way, from an open blue dot, the error with mended weights, to a filled
# green dot, the error with fitted ones. For "sub-pixel" the line leads from the largest error to
# the smallest. For "kernel 3" it passes "kernel 2", which a fit does not move.*
#
# Training has the last word, and it says three things.
#
# - **It finds the flat phase sums by itself.** Every fitted kernel has a ripple of 0.00, also the
#   uneven kernel 3, because a checkerboard costs error and the photograph has none.
# - **The order changes.** Sub-pixel, which started last, is now the best: it has 36 weights, and
#   each phase has nine of its own. Kernel 3 was behind repeated pixels, and is now ahead of them.
# - **Resize-convolution ties with kernel 4**: 9 weights and 36 multiplications against 16 and 16.
#
# So here a cure buys a good start, and not a better end; a longer kernel buys more than an even
# one. A start should matter most where training is short, or where the loss does not see the
# pattern, as in networks that are trained by the opinion of another network. This page does not
# measure those.
#
# Choose a way and its weights, and look at the coin and the error.

# %% slideshow={"slide_type": "slide"}
from convlab.lessons.explorers.convolution.cures import CureExplorer

cures = CureExplorer()
cures

# %% [markdown]
# *Figure: three grey pictures: a coin in the photograph, the same halved and doubled by kernel 3
# with random weights, which has a strong checkerboard, and the error, where mid-grey means none.*
#
# **Try this.**
#
# 1. Kernel 4, random: step through the draws. Is any of them flat?
# 2. Resize-convolve, random: what does the error picture show, if no ripple?
# 3. Sub-pixel, mended, then fitted: what happens to the rim of the coin?

# %% jupyter={"source_hidden": true}
cures.set(way="kernel 4")
tried = []
for draw in range(21):
    cures.set(draw=draw)
    tried.append(cures.ripple)
print(f"1: of 21 draws, ripple from {min(tried):.2f} to {max(tried):.2f}")
for number, way, start in ((2, "resize-convolve", "random"), (3, "sub-pixel", "mended")):
    cures.set(way=way, start=start, draw=1)
    print(f"{number}: {way}, {start}: ripple {cures.ripple:.2f}, error {cures.error:.3f}")
cures.set(start="fitted")
print(f"   {cures.state['way']}, fitted: ripple {cures.ripple:.2f}, error {cures.error:.3f}")
cures.set(way="kernel 3", start="random")

# %% [markdown]
# <details><summary>What to see</summary>
#
# 1. No. Their overlap is even, but random weights hardly ever have equal phase sums.
# 2. The rim and the relief of the coin. They are the detail that halving took away, and no kernel
#    can know it.
# 3. It gets sharper, since fitted kernels no longer blur over 3 x 3 pixels and write blocks.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 6.10 Exercises
#
# Warm-ups are answered with numbers, core exercises with code, and the last one with a discussion.
# A wrong answer is told what may have gone wrong, and stops nothing. Here are the
# [solutions](solutions/06_beat_the_checkerboard.md).
#
# ### Exercise 1 (warm-up)
#
# A kernel of three weights, stride 2. It begins with 1 and ends with 3.
# Which middle weight makes no stripes? Write all three weights.

# %%
from convlab.lessons.exercises.convolution.checkerboards import (
    check_bilinear,
    check_even_kernels,
    check_even_weights,
    check_evened,
    check_phase_sums,
)

my_weights = None
print(check_even_weights(my_weights))

# %% [markdown]
# ### Exercise 2 (warm-up)
#
# Stride 3. Which kernels from 1 to 9 overlap evenly?

# %%
my_kernels = None
print(check_even_kernels(my_kernels))

# %% [markdown]
# ### Exercise 3 (core)
#
# Write the phase sums in two dimensions: a `stride` x `stride` array, rows
# first.


# %%
def my_phase_sums(w, stride):
    """Return what the cells of each phase get from a grey input of ones."""


print(check_phase_sums(my_phase_sums))

# %% [markdown]
# ### Exercise 4 (core)
#
# Mend any kernel: divide each phase by its own sum, so that a grey picture
# comes out exactly as it was. The kernel's sides need not be multiples of the stride.


# %%
def my_evened(w, stride):
    """Return a kernel of the same shape whose phase sums are all 1."""


print(check_evened(my_evened))

# %% [markdown]
# ### Exercise 5 (core)
#
# Write the bilinear weights along one axis, for any stride: `2 * stride`
# numbers, 0.25 0.75 0.75 0.25 for stride 2. The networks of lesson 8 start from them.


# %%
def my_bilinear(stride):
    """Return 2 * stride weights that make straight lines between the numbers."""


print(check_bilinear(my_bilinear))

# %% [markdown]
# ### Exercise 6 (stretch)
#
# Down-sampling has a checkerboard too, in its *gradient*. Count how many
# windows of a convolution with kernel 3 and stride 2 read each pixel (lesson 5 did), and predict
# what the gradient on a grey picture looks like if every output asks for the same change. Which of
# the five ways would you give to a network whose loss never looks at the picture, such as one that
# is trained by another network's opinion? Measure something.

# %% [markdown]
# ## 6.11 The fine print
#
# - **Ripple divides by the mean.** Feature maps with a mean near 0 need another measure. It also
#   sees only a pattern that is the same all over the image.
# - **Real layers** have many channels and weights of both signs. The counts are the same, the
#   random ripple is not; in 6.8 one channel with weights from 0 to 1 stands for them.
# - **The networks of 6.2** are untrained, and their ripple is that of one grey input of 64 x 64.
# - **Fitted** means the best weights for *this* photograph and for squared error. Another loss, one
#   that does not punish brightness, need not find flat phase sums.
# - **Kernel 3 with `same`** is cropped unevenly, so its result lies half a pixel aside of the
#   others. Part of its error with 1 2 1 is that shift, and a fit works round it.
# - **Multiplications** are for each pixel that is read, and one channel.

# %% [markdown]
# ## 6.12 See also
#
# - A. Odena, V. Dumoulin and C. Olah,
#   [Deconvolution and Checkerboard Artifacts](https://distill.pub/2016/deconv-checkerboard/): the
#   page that this lesson owes most to, with pictures whose kernel and stride one can change.
# - W. Shi et al., [Is the deconvolution layer the same as a convolutional
#   layer?](https://arxiv.org/abs/1609.07009): why sub-pixel convolution is a transposed one.
# - W. Shi et al., [Real-time single image and video super-resolution using an efficient sub-pixel
#   convolutional neural network](https://arxiv.org/abs/1609.05158): where the pixel shuffle comes
#   from, and what it buys in super-resolution.
# - A. Aitken et al., [Checkerboard artifact free sub-pixel
#   convolution](https://arxiv.org/abs/1707.02937): ICNR, and how it compares with resizing.
# - Y. Sugawara, S. Shiota and H. Kiya, [Super-resolution using convolutional neural networks
#   without any checkerboard artifacts](https://arxiv.org/abs/1806.02658): the phase sums as a
#   condition, and what a non-linearity changes.
# - [Stern's diatomic series](https://oeis.org/A002487) in the On-Line Encyclopedia of Integer
#   Sequences: the numbers of 6.3, and a surprising number of places where they turn up.
#
# **Called elsewhere.** The phases are *polyphase components* in signal processing, and equal phase
# sums are its condition against checkerboards. Pixel shuffle is *depth to space*
# (`tf.nn.depth_to_space`, `torch.nn.PixelShuffle`) or *periodic shuffling*. Resize-convolution is
# *NN-resize* or `UpSampling2D` followed by `Conv2D`. Transposed convolution is still called
# *deconvolution* in many of these papers.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %% jupyter={"source_hidden": true}
assert counts.tolist() == [1, 1, 2, 1, 2, 1, 2, 1, 1] == matrix.sum(axis=0).tolist()
seen = {k: set(grid.ravel().tolist()) for k, grid in middle.items()}
assert seen == {2: {1}, 3: {1, 2, 4}, 4: {4}}
assert list(inner.values()) == [{1}, {1, 2}, {2}, {2, 3}, {2}, {0, 1}]
for k, s in np.ndindex(9, 5):  # even exactly where the stride divides the kernel
    if k and s:
        line = checks.overlap_counts(40, k, s)[10 * s : 30 * s]
        assert (len(set(line.tolist())) == 1) == (k % s == 0)
film = checks.overlap_counts((3, 3), 3, 2, crop=((0, 1), (0, 1)))
assert film.shape == (6, 6)
assert film.max() > 1
assert film.min() == 1
side_by_side = checks.overlap_counts((2, 2), 2, 2)
assert side_by_side.shape == (4, 4)
assert set(side_by_side.ravel().tolist()) == {1}
assert upward["kernel"].tolist() == 4 * [[3, 3]]
assert upward["stride"].tolist() == 4 * [[2, 2]]
ratios = strength / strength.min()
assert np.unravel_index(ratios.argmin(), (2, 2)) == (1, 1)
assert np.allclose(ratios, [[2, 2**0.5], [2**0.5, 1]], rtol=0.15)
assert set(ones[3:-3, 3:-3].ravel().tolist()) == {1, 2, 4}
same = checks.overlap_counts((8, 8), 3, 2, crop=((0, 1), (0, 1)))
assert np.array_equal(ones, same)
mean_at_output = {name: np.mean([at_output[name, seed] for seed in range(3)]) for name in ways_up}
assert np.allclose(
    [at_output["3 x 3", seed] for seed in range(3)], [0.158, 0.032, 0.080], atol=0.004
)
for seed in range(3):
    assert at_output["3 x 3", seed] > at_output["2 x 2", seed] > 0.01
    assert max(at_output[name, seed] for name in ("resize", "sub-pixel")) < 0.004

# %% jupyter={"source_hidden": true}
assert [int(line.max() // line.min()) for line in deep.values()] == [2, 3, 5, 8, 13, 21]
assert all(line.min() == 1 for line in deep.values())
assert "13231323" in "".join(map(str, np.tile(deep[2], 4)))
for n in range(1, 6):  # copied, and sums between neighbours
    before, after = np.resize(deep[n], 2**n + 1), np.resize(deep[n + 1], 2 ** (n + 1) + 1)
    assert np.array_equal(after[::2], before)
    assert np.array_equal(after[1::2], before[:-1] + before[1:])
    at = int(deep[n + 1].argmax())  # the largest number, and its larger neighbour
    assert max(after[at - 1], after[at + 1]) == deep[n].max()
fours = checks.overlap_counts((6, 6), 3, 2, layers=4)
assert fours.max() == 64 * fours[30:-30, 30:-30].min()
assert set(checks.overlap_counts(20, 4, 2, layers=2)[20:-20].tolist()) == {4}
assert largest == 25
assert after_crop == {1, 2}  # `same` does not make the overlap even
assert np.count_nonzero(deep[3] == 1) == 1  # the darkest: one line in each eight
assert (holes.tolist(), flat_kernels) == ([1, 0] * 6, [2, 4, 6])
assert set(np.diff(dark).tolist()) == {8}

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
measured = ripple(grown["weights 1 1 1"][8:-8, 8:-8])
assert np.isclose(measured, np.sqrt(across**2 + down**2 + both**2) / waves[0, 0])

# %% jupyter={"source_hidden": true}
assert ripple(np.full((8, 8), 0.4)) < 1e-12
greys = rms_error(np.full_like(photo, photo.mean()), photo)
assert np.isclose(greys, rms_error(grown["weights 1 1 1"], photo), rtol=0.05)
assert np.array_equal(shuffled, stamped_6)
assert not np.array_equal(sub_pixel(whole_numbers, w34[::-1]), stamped_6)
assert np.array_equal(resized, stamped_4)
assert sums_4 == {int(w3.sum())}
assert {int(n) for n in checks.overlap_counts((9, 9), 6, 2)[6:-6, 6:-6].ravel()} == {9}

inside = {key: ripple(image[8:-8, 8:-8]) for key, image in ways.items()}
errors = {key: rms_error(image, photo) for key, image in ways.items()}
assert max(inside[way, "mended"] for way in WAYS) < 0.001
assert inside["resize-convolve", "random"] < 0.001
assert min(inside[way, "random"] for way in WAYS if way != "resize-convolve") > 0.05
weaker = max(inside[way, "random"] for way in ("kernel 4", "sub-pixel"))
assert min(inside[f"kernel {k}", "random"] for k in (2, 3)) > 2 * weaker
assert min(errors, key=errors.get) in {("kernel 4", "mended"), ("resize-convolve", "mended")}
mended = {way: errors[way, "mended"] for way in WAYS}
assert np.allclose(list(mended.values()), [0.050, 0.056, 0.048, 0.048, 0.075], atol=0.001)
assert max(mended, key=mended.get) == "sub-pixel"
blurred = ways["resize-convolve", "mended"] - ways["kernel 4", "mended"]
assert np.abs(blurred[2:-2, 2:-2]).max() < 1e-12  # repeat and blur is bilinear
blocks = ways["sub-pixel", "mended"]
assert np.array_equal(blocks, blocks[::2, ::2].repeat(2, axis=0).repeat(2, axis=1))
assert np.array_equal(bilinear, np.outer(*[[0.25, 0.75, 0.75, 0.25]] * 2))
ramp = conv2d_transpose(np.outer(np.ones(6), np.arange(7.0)), bilinear, 2, "same")
assert np.allclose(np.diff(ramp[2:-2, 2:-2]), 0.5)  # a ramp stays a ramp
assert np.allclose([mean_ripple[f"kernel {k}"] for k in (2, 3, 4)], [0.53, 0.54, 0.25], atol=0.01)
assert np.isclose(mean_ripple["sub-pixel"], 0.15, atol=0.01)
assert max(draws["resize-convolve"]) < 1e-12

# %% jupyter={"source_hidden": true}
after = {way: scores[way, "fitted"][1] for way in WAYS}
before = {way: scores[way, "mended"][1] for way in WAYS}
assert max(scores[way, "fitted"][0] for way in WAYS) < 0.004
assert np.allclose(sums_3, 2, atol=0.02)
assert np.allclose(phase_sums(fitted_3.sum(axis=0), 2), 2, atol=0.02)
assert min(after, key=after.get) == max(before, key=before.get) == "sub-pixel"
ends = [after[way] for way in ("sub-pixel", "kernel 4", "kernel 3", "kernel 2")]
assert ends == sorted(ends)  # the longer, the nearer
assert before["kernel 3"] > before["kernel 2"]
assert after["kernel 3"] < after["kernel 2"] - 0.001
assert np.isclose(after["resize-convolve"], after["kernel 4"], atol=0.0003)
assert all(after[way] <= before[way] + 1e-4 for way in WAYS)
assert [int(np.prod(one.shape)) for one in WAYS.values()] == [4, 9, 16, 9, 36]
assert [one.products for one in WAYS.values()] == [4, 9, 16, 4 * 9, 36]
assert min(tried) > 0.01
kept = {k for k in range(1, 10) if k % 3 == 0}
assert check_even_kernels(kept) == check_even_weights([1, 4, 3]) == "Right."
print("All checks passed.")
