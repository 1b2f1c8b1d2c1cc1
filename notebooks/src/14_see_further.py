# %% [markdown] slideshow={"slide_type": "slide"}
# # 14. See further
#
# **What you'll do.** Spread the taps of a kernel apart until one output sees a whole scene. Then
# average the scene instead. Name vehicles that only the horizon can tell apart.
#
# **What you'll learn.** What an atrous convolution reads and what it leaves out. How DeepLab and
# PSPNet carry context to each pixel, how far each of them sees, and how to predict it to the row.
#
# **What you need.** Receptive fields (lesson 9) and the nine numbers of a kernel (lesson 2). About
# 40 minutes to read; the page itself runs in 25 seconds.

# %% [markdown]
# [Previous: 13. Open the black box](13_open_the_black_box.ipynb) |
# [Contents](00_start_here.ipynb) |
# [Next: 15. Segment volumes](15_segment_volumes.ipynb)

# %%
import matplotlib.pyplot as plt
import numpy as np

from convlab.backend import keras
from convlab.figures.segmentation.vehicles import draw_kind_by_row, draw_kind_scores
from convlab.figures.segmentation.vehicles import draw_vehicles, kinds_legend
from convlab.lessons.animations import animation
from convlab.lessons.experiments.context_race import NETWORKS, tasks
from convlab.lessons.experiments.recorded import experiment, recorded, unpack
from convlab.lessons.explorers.segmentation.atrous_rates import AtrousExplorer
from convlab.lessons.explorers.segmentation.atrous_rates import describe_reach, draw_reach
from convlab.lessons.explorers.segmentation.pyramid_bins import PyramidExplorer, draw_bins, pooled
from convlab.segmentation.data.synthetic.vehicles_in_fog import HORIZON, NEAREST, context_scenes
from convlab.segmentation.models.blocks.atrous_base import atrous_base
from convlab.segmentation.models.blocks.context_layers import AdaptiveAveragePooling, ResizeLike
from convlab.segmentation.models.inspect.atrous_reach import atrous_reach
from convlab.segmentation.models.inspect.receptive import field_by_formula, field_by_gradient
from convlab.segmentation.models.pspnet import pspnet

# %% [markdown]
# ## 14.1 Boat or car?
#
# Here is a question that no close look can answer. Vehicles stand in thick fog, and all of them
# have one outline. At sea they are boats, and on land they are cars. Only the horizon, at the upper
# edge of the picture, tells which it is. What lies around an object and helps to name it is its
# **context**.
#
# Each scene has a twin: below the horizon the two are equal to the last byte, but their masks
# differ.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
sea, land = context_scenes(2, np.random.default_rng(4))
figure, axes = plt.subplots(1, 4, figsize=(14, 4.6), layout="constrained")
for (left, right), twin in zip((axes[:2], axes[2:]), (sea, land), strict=True):
    left.imshow(twin.image)
    left.set_title("on land" if twin.place == "land" else "at sea", fontsize=20)
    left.set_axis_off()
    draw_vehicles(right, twin.image, twin.mask, "truth")
kinds_legend(figure)
plt.show()
print("rows of the horizon:", HORIZON, "| first row of a vehicle:", NEAREST)
print("numbers that differ below the horizon:",
      int((sea.image[HORIZON:] != land.image[HORIZON:]).sum()))  # fmt: skip

# %% [markdown]
# *Figure: four panels. The same foggy scene "at sea", below blue waves, and "on land", below a
# fence in a field, each with its truth beside it. The same vehicles are blue, for boats, and then
# vermilion, for cars.*
#
# Between the horizon and the nearest vehicle lie 26 rows of fog. So a network must see farther than
# that, or it gives both twins the same answer, which is right for one of them and wrong for the
# other.

# %% [markdown]
# ## 14.2 Spread the taps
#
# A network that halves its image sees far, because each cell of a small map stands for many pixels.
# But a small map is coarse. A network that never halves keeps every pixel, but it sees little.
#
# There is a third way. An **atrous convolution**, from the French *trous* for holes, spreads the
# taps of a kernel apart and leaves holes between them. The distance from tap to tap is its
# **rate**. You met it in lesson 2, where it was called dilation.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
animation("conv_dilation")

# %% [markdown]
# *Figure: a kernel whose nine taps stand two cells apart slides over a grid. At each place it reads
# nine cells and writes one.*

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
scene = sea
window = scene.image[28:54, 18:44]
figure, axes = plt.subplots(1, 3, figsize=(13, 4.9), layout="constrained")
for ax, rate in zip(axes, (1, 4, 10), strict=True):
    draw_reach(ax, window, (12, 13), (rate,))
    ax.set_title(f"rate {rate}: {len(atrous_reach((rate,)))} x {len(atrous_reach((rate,)))}",
                 fontsize=22)  # fmt: skip
plt.show()
print("taps read, at each rate:", [int((atrous_reach((rate,)) > 0).sum()) for rate in (1, 4, 10)])

# %% [markdown]
# *Figure: three panels show the same part of a foggy scene, with the yellow taps of a 3 x 3 kernel
# around one output that is framed in green. The crimson frame around the taps grows from 3 to 9 to
# 21 pixels, but there are nine taps in each.*
#
# ### Why not just a larger kernel?
#
# Suppose that an output has to see 21 x 21 pixels, and that 32 channels go in and 32 come out. A
# single kernel of 21 x 21 can do it, and so can ten kernels of 3 x 3 one after the other, or a
# single atrous one.

# %%
channels = 32
image = keras.Input((64, 64, channels))
ways = {
    "one kernel of 21 x 21": [keras.layers.Conv2D(channels, 21, padding="same")],
    "ten kernels of 3 x 3": [keras.layers.Conv2D(channels, 3, padding="same") for _ in range(10)],
    "one 3 x 3 of rate 10": [keras.layers.Conv2D(channels, 3, padding="same", dilation_rate=10)],
}
weights = {name: keras.Sequential([image, *of]).count_params() for name, of in ways.items()}
for name, count in weights.items():
    print(f"{name:22s} {count:8,} weights")

# %% [markdown]
# The large kernel pays for each of its 441 pixels, while the atrous one pays for nine. That is also
# what it gives up, because it never looks at the other 432. So something before it must have
# gathered what lies in the holes. In DeepLab that is the base.
#
# ### Written out
#
# For each tap, shift the image by the rate, weigh it, and add it up.


# %%
def atrous(image, kernel, rate):
    """Convolve one channel with a 3 x 3 kernel whose taps lie `rate` pixels apart."""
    rows, columns = image.shape
    padded = np.pad(image, rate)
    out = np.zeros((rows, columns))
    for i in range(3):
        for j in range(3):
            shifted = padded[i * rate : i * rate + rows, j * rate : j * rate + columns]
            out += kernel[i, j] * shifted
    return out


# %% jupyter={"source_hidden": true}
rng = np.random.default_rng(0)
grey, kernel = scene.image.mean(axis=-1), rng.normal(size=(3, 3))
layer = keras.layers.Conv2D(1, 3, padding="same", dilation_rate=5, use_bias=False)
layer.build((None, None, None, 1))
layer.set_weights([kernel[..., None, None]])
kerass = keras.ops.convert_to_numpy(layer(grey[None, ..., None]))[0, ..., 0]
assert np.allclose(atrous(grey, kernel, 5), kerass, atol=1e-5)
print(f"at row 30, column 20: ours {atrous(grey, kernel, 5)[30, 20]:.3f}, "
      f"Keras's {kerass[30, 20]:.3f}")  # fmt: skip

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 14.3 Holes that never close
#
# Stack three such layers. Their reaches add up: with rates 2, 2, 2 one output reaches 6 pixels to
# each side, so its field is 13 x 13.
#
# ### Guess first
#
# How many of these 169 pixels does it read?
#
# - **A.** 169
# - **B.** 49
# - **C.** 27
# - **D.** 9
#
# <details><summary><b>Reveal</b></summary>
#
# **B.** All three rates are even, so every path from the output goes an even number of pixels and
# never lands on an odd one. Along each axis 7 of 13 places can be reached, and 7 x 7 is 49.
#
# **A** would be right if the steps could differ, as with rates 1, 2, 3. **C** adds up the taps of
# three kernels, but paths multiply: there are 9 x 9 x 9 of them, and many end on the same pixel.
# **D** counts the taps of one layer alone.
#
# </details>
#
# That fault is called **gridding**: neighbouring outputs read from different pixels, and know
# nothing of each other. Rates without a common factor avoid it if none of them is too large.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
figure, axes = plt.subplots(1, 3, figsize=(13, 5), layout="constrained")
for ax, rates in zip(axes, ((1, 1, 1), (2, 2, 2), (1, 2, 3)), strict=True):
    draw_reach(ax, scene.image[20:45, 20:45], (12, 12), rates)
    ax.set_title("rates " + ", ".join(map(str, rates)), fontsize=22)
plt.show()
for rates in ((1, 1, 1), (2, 2, 2), (1, 2, 3), (1, 2, 5), (2, 4, 6)):
    print(describe_reach(rates))

# %% [markdown]
# *Figure: three panels with the fields of three stacks, in yellow. With "rates 1, 1, 1" a filled
# square of 7 x 7. With "rates 2, 2, 2" single pixels in a frame of 13 x 13, with a gap between all
# neighbours. With "rates 1, 2, 3" the same frame, filled.*

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
explorer = AtrousExplorer(scene.image, at=(31, 31))
explorer

# %% [markdown]
# *Figure: a pale scene, with the pixels that the output in the middle reads in yellow. The stronger
# the yellow, the more paths lead there.*
#
# **Try this.** Find three rates that reach 17 x 17 without a hole. Then find the widest field
# without a hole. Does the order of the rates matter?
#
# <details><summary>Solution</summary>
#
# Rates 1, 2, 5 and rates 1, 3, 4 both reach 17 x 17. The widest that the sliders allow is 1, 3, 6,
# with 21 x 21. No three rates do better than 1, 3, 9, with 27 x 27, because three layers of three
# taps have 27 paths along an axis, and there each pixel gets exactly one. To have no common factor
# is needed but not enough: 1, 5, 6 leaves holes. The order does not matter for what is read.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 14.4 DeepLab in three ideas
#
# 1. **The base stops halving.** It would like to halve four times. The output stride, the number
#    of pixels from one cell of its last map to the next, would then be 16. To stay at 8,
#    DeepLab leaves the last halving out and doubles the rate of all that follows. The same kernels
#    then read the same pixels as before, and there are only more outputs.
# 2. **A pyramid of rates.** Five branches read the same features side by side: a 1 x 1
#    convolution, three 3 x 3 convolutions of different rates, and the average of the whole image.
#    This is **atrous spatial pyramid pooling**, or ASPP.
# 3. **The rest is bilinear.** The answer is stretched to the size of the image. DeepLab v3+
#    stretches half of the way, joins finer features of the base, and convolves twice more.
#
# The first idea is exact, and that can be tested: take the same weights with three strides, and
# compare the features at the places that all of them have.

# %%
features = {}
for stride in (16, 8, 4):
    x = keras.Input((64, 64, 3))
    base = keras.Model(x, atrous_base(x, 4, depth=4, stride=stride)[-1])
    if stride == 16:
        kept = base.get_weights()
    base.set_weights(kept)
    features[stride] = keras.ops.convert_to_numpy(base(scene.image[None], training=False))[0]
    shared = features[stride][:: 16 // stride, :: 16 // stride]
    off = np.abs(shared - features[16]).max()
    print(f"stride {stride:2d}: {features[stride].shape[0]} x {features[stride].shape[1]} cells, "
          f"at the shared places off by {off:.4f} at most")  # fmt: skip

# %% [markdown]
# ## 14.5 What rates buy
#
# Now back to boats and cars. Three DeepLabs with the same number of weights differ in one thing:
# the rates of their pyramid. (They have no average of the whole image, and no decoder, so that the
# rates stand alone.) Their features lie 4 pixels apart, so a rate of 6 reaches 24 pixels.
#
# How far up does one output see? Lesson 9's formula says it without a picture, and the gradient
# confirms it.

# %%
RATES = ["rates 1, 1, 1", "rates 2, 4, 6", "rates 4, 8, 12"]
models = {name: NETWORKS[name](0) for name in RATES}
tops = {name: {row: field_by_formula(model, at=(row, 32))[0][0] for row in range(NEAREST, 64)}
        for name, model in models.items()}  # fmt: skip
for name, model in models.items():
    measured = field_by_gradient(model, at=(NEAREST, 32))[0][0]
    print(f"{name:16s}{model.count_params():7,} weights; row {NEAREST} sees up to row "
          f"{tops[name][NEAREST]:3d} by formula, {measured:2d} by gradient")  # fmt: skip

# %% [markdown] slideshow={"slide_type": "slide"}
# Row 38 is where a vehicle can begin, and the horizon ends in row 11. A row below 0 is padding: the
# formula counts it, while the gradient can only find what is in the image.
#
# ### Guess first
#
# The network of rates 2, 4, 6 sees from row 38 up to row 1, and from the lowest row of the picture
# only up to row 25. It is trained until it learns no more. On scenes that it has not seen, how many
# of the vehicles' pixels does it call by the right kind?
#
# - **A.** About half: some vehicles are out of its reach, so it never learns what tells them apart.
# - **B.** All: it needs to see the horizon from one pixel of a vehicle only.
# - **C.** All down to a certain row, and exactly half below it.
# - **D.** Fewer and fewer, the lower a pixel lies.
#
# <details><summary><b>Reveal</b></summary>
#
# **C.** A pixel whose field holds the horizon can know the place. A pixel whose field ends below it
# sees the same bytes in both twins, answers both alike, and is right in exactly one of them.
#
# **A** forgets that the weights are shared: what is learnt where the horizon is in reach is used
# everywhere. **B** would need the pixels of a vehicle to tell each other, but behind the pyramid no
# layer reaches so far. **D** describes a signal that fades. A weak signal can be learnt from, but
# beyond the field there is none at all.
#
# </details>

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
race = recorded("context_race")
by_row = {name: np.mean(race.each(name, "kind_by_row"), axis=0) for name in RATES}
figure, ax = plt.subplots(figsize=(12, 5.4), layout="constrained")
draw_kind_by_row(ax, NEAREST, by_row, HORIZON - 1)
plt.show()
last = {name: max((row for row in tops[name] if tops[name][row] < HORIZON), default=None)
        for name in RATES}  # fmt: skip
for name in RATES:
    kind = race.scores(name, "kind")
    print(f"{name:16s} last row that sees the horizon: {last[name]!s:5s} right kind, by seed: "
          + " ".join(f"{share:.3f}" for share in kind))  # fmt: skip
print(race.how())

# %% [markdown]
# *Figure: three curves over the distance from a pixel to the horizon. That of "rates 4, 8, 12"
# stays at 1 and that of "rates 1, 1, 1" at one half. That of "rates 2, 4, 6" runs along the upper
# one and drops to the lower one from one row to the next.*
#
# The drop stands where the formula put it, below row 49, which is 38 rows from the horizon. Nothing
# was measured to find it: the sizes of the kernels, their rates and strides alone say what these
# networks can know. More channels or more training would not move it by a row.
#
# That is the weak side of holes. The largest rate decides how far the network sees, and it has to
# be chosen before the training.

# %% [markdown]
# ## 14.6 Context by averages
#
# PSPNet has a remedy without such a limit: tell each pixel what the scene looks like, as averages.
# The features are averaged over grids of 1 x 1, 2 x 2, 3 x 3 and 6 x 6 bins, and each average is
# stretched to the size of the features again and laid beside them. This is **pyramid pooling**.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
BINS = (1, 2, 3, 6)
figure, axes = plt.subplots(2, 4, figsize=(13, 6.8), layout="constrained")
for (top, bottom), bins in zip(axes.T, BINS, strict=True):
    draw_bins(top, sea.image, bins)
    top.set_title(f"{bins} x {bins}", fontsize=22)
    bottom.imshow(pooled(sea.image, bins)[1].clip(0, 1))
    bottom.set_axis_off()
plt.show()
print("bins in all:", sum(bins**2 for bins in BINS))

# %% [markdown]
# *Figure: eight panels. Above, a foggy scene at sea under grids of "1 x 1", "2 x 2", "3 x 3" and
# "6 x 6" bins, in orange. Below, the averages of each grid, stretched: first one colour, then ever
# more of the picture.*
#
# What if the bins do not fit? Take features of 8 x 8 cells and 3 bins. Bin i begins at
# floor(8 i / 3) and ends before ceil(8 (i + 1) / 3), so the bins hold rows 0 to 2, 2 to 5 and 5 to
# 7. Neighbours share a row, every cell counts, and no bin is empty.


# %%
def adaptive_average(features, bins):
    """Average (rows, columns, channels) over a grid of bins that covers it."""
    rows, columns, channels = features.shape
    averages = np.zeros((bins, bins, channels))
    for i in range(bins):
        top, bottom = i * rows // bins, -(-(i + 1) * rows // bins)  # -(-a // b) rounds up
        for j in range(bins):
            left, right = j * columns // bins, -(-(j + 1) * columns // bins)
            averages[i, j] = features[top:bottom, left:right].mean(axis=(0, 1))
    return averages


# %% jupyter={"source_hidden": true}
maps = np.random.default_rng(0).random((8, 11, 5)).astype(np.float32)
layers_say = keras.ops.convert_to_numpy(AdaptiveAveragePooling(3)(maps[None]))[0]
assert np.allclose(adaptive_average(maps, 3), layers_say, atol=1e-6)
print(f"middle bin, first channel: ours {adaptive_average(maps, 3)[1, 1, 0]:.4f}, "
      f"the layer's {layers_say[1, 1, 0]:.4f}")  # fmt: skip

# %% [markdown]
# The whole pyramid fits on one screen. Each grid gets a 1 x 1 convolution, and these share the
# channels out, so that four grids together have as many as the features.


# %%
def pyramid(features, bins):
    """Lay the averages over each grid beside the features."""
    width = features.shape[-1] // len(bins)
    branches = [features]
    for count in bins:
        averages = AdaptiveAveragePooling(count)(features)
        averages = keras.layers.Conv2D(width, 1, activation="relu")(averages)
        branches.append(ResizeLike()([averages, features]))
    return keras.layers.Concatenate()(branches)


# %% jupyter={"source_hidden": true}
x = keras.Input((8, 8, 64))
mine = keras.Model(x, pyramid(x, BINS))
library = pspnet(keras.Input((64, 64, 3)), n_filters=8, n_classes=4, bins=BINS, seed=0)
joins = [one for one in library.layers if isinstance(one, keras.layers.Concatenate)]
theirs = keras.Model(joins[0].input[0], joins[0].output)
mine.set_weights(theirs.get_weights())
given = np.random.default_rng(1).normal(size=(1, 8, 8, 64)).astype(np.float32)
ours, librarys = (keras.ops.convert_to_numpy(model(given)) for model in (mine, theirs))
assert np.allclose(ours, librarys, atol=1e-4)
print("pyramid:", mine.output_shape[1:], f"{mine.count_params():,} weights")
print(f"one number of each: {ours[0, 3, 5, 100]:.3f} and {librarys[0, 3, 5, 100]:.3f}")

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
bins_explorer = PyramidExplorer(sea.image)
bins_explorer

# %% [markdown]
# *Figure: on the left the scene with an orange grid over it. In the middle the average of each bin,
# and on the right the averages stretched bilinearly.*
#
# **Try this.** Which is the first grid that shows where the vehicles are? Which still tells the sea
# from the land? Why does the network get more than one grid?

# %% [markdown]
# ## 14.7 What averages buy
#
# A PSPNet learns boats and cars beside two rivals. The first is the same network, but its pyramid
# reads the features themselves in place of their averages. It has as many weights, and no context.
# The second is a U-Net of two levels, which sees 22 rows upwards from row 48.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
POOLING = ["PSPNet", "no pooling", "small U-Net"]
figure, ax = plt.subplots(figsize=(11, 4.6), layout="constrained")
draw_kind_scores(ax, {name: race.scores(name, "kind") for name in POOLING})
plt.show()
for name in POOLING:
    kind, found = (race.scores(name, score) for score in ("kind", "found"))
    steps = race.each(name, "steps")
    print(f"{name:12s} {race.rows[name][0]['parameters']:6,} weights; {min(steps)} to {max(steps)} "
          f"steps; right kind {kind.min():.3f} to {kind.max():.3f}; vehicle or fog, IoU "
          f"{found.min():.2f} to {found.max():.2f}")  # fmt: skip

# %% [markdown]
# *Figure: nine dots, three seeds in a row. Those of "PSPNet" are at 1. Those of "no pooling" and
# "small U-Net" lie on the dashed line of "a guess", at one half.*

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
_, _, (images, masks) = (
    tasks(count, np.random.default_rng(part))
    for part, count in enumerate(race.made["settings"]["scenes"])
)
answers = {name: unpack(race.rows[name][0]["answers"]) for name in (*RATES, *POOLING)}
pair = 2 * int((masks[:8:2] > 0).sum(axis=(1, 2)).argmax())  # twins with most vehicles
shown = ["rates 2, 4, 6", "rates 4, 8, 12", "PSPNet", "no pooling"]
figure, axes = plt.subplots(2, 5, figsize=(16, 7.4), layout="constrained")
for row, place in zip(axes, (pair, pair + 1), strict=True):
    draw_vehicles(row[0], images[place], masks[place], "truth")
    for ax, name in zip(row[1:], shown, strict=True):
        draw_vehicles(ax, images[place], answers[name][place], name)
kinds_legend(figure)
plt.show()
same = {name: np.mean(of[::2, NEAREST:] == of[1::2, NEAREST:]) for name, of in answers.items()}
print("share of pixels that are called the same in both twins:",
      {name: round(float(same[name]), 2) for name in shown})  # fmt: skip

# %% [markdown]
# *Figure: ten panels, a pair of twins: above at sea, below on land. The truth, "rates 4, 8, 12" and
# "PSPNet" are blue above and vermilion below. "no pooling" colours both twins alike, and so does
# "rates 2, 4, 6" where a vehicle lies too low.*
#
# All of them *find* the vehicles, because that needs no context. To *name* them does. The U-Net
# finds them best of all, nearly to the pixel, since its skips keep the outlines, and yet it names
# not one pixel better than a coin would. The outlines of the others are a little swollen: they
# answer for cells of 4 pixels, and a missed pixel of a vehicle costs ten times as much as a false
# one.
#
# ### Why averages?
#
# - A mean over the image reaches everywhere at once. A deeper network reaches as far only on
#   paper: what it really listens to, its **effective receptive field**, is a small part in the
#   middle. Pooling makes sure.
# - It costs little: one 1 x 1 convolution for each grid.
# - It says *what* is there, not *where* exactly. For context that is enough. For outlines it is
#   not, and therefore the features themselves stay in.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 14.8 Train one here
#
# The record above took longer than a page should. Here is a short piece of it, trained now: the
# network without pooling, on a handful of scenes. However little it has learnt, it must be right
# for half of the pixels.

# %%
short = experiment("context_race").train_short()["scores"]
print(f"right kind: {short['kind']:.3f}")

# %% [markdown]
# ## 14.9 Exercises
#
# Blank answers stand in the cells; a wrong one is explained and stops nothing.
# [The solutions](solutions/14_see_further.md) are on a page of their own.
#
# **1 (warm-up).** Three 3 x 3 kernels follow each other, of rates 1, 2 and 5. How wide is what one
# output reads?

# %%
from convlab.lessons.exercises.segmentation.context_and_rates import (
    check_atrous,
    check_bins,
    check_enough,
    check_field_of_rates,
    check_pyramid_channels,
    check_reach,
)

my_field = None
print(check_field_of_rates(my_field))

# %% [markdown]
# **2 (warm-up).** A pyramid reads 64 features. Its grids of 1, 2, 3 and 6 bins share 64 channels
# among them. How many channels are there after all is joined?

# %%
my_channels = None
print(check_pyramid_channels(my_channels))

# %% [markdown]
# **3 (core).** Write `edges(side, bins)`: for each bin the first cell and the cell before which it
# ends, as a list of pairs.


# %%
def edges(side, bins):
    """Return (first, end) of each bin along one side."""
    return None


print(check_bins(edges))

# %% [markdown]
# **4 (core).** Write `reads(rates)`: the set of distances, in pixels along one axis, from which one
# output reads through 3-tap layers of these rates. With rates 2 and 2 these are -4, -2, 0, 2, 4.


# %%
def reads(rates):
    """Return the distances that are read, smallest first."""
    return None


print(check_reach(reads))

# %% [markdown]
# **5 (core).** Write an atrous convolution of one row with a kernel of any odd length: `image` has
# shape (columns,), the output has the same shape, and zeros are padded.


# %%
def atrous_row(image, kernel, rate):
    """Convolve a row with a kernel whose taps lie `rate` pixels apart."""
    return None


print(check_atrous(atrous_row))

# %% [markdown]
# **6 (core).** The horizon ends in row 11. A base sees 11 pixels to each side, and its features lie
# 4 pixels apart. Write `rate_needed(row)`: the smallest rate of a single 3 x 3 convolution on these
# features with which the pixel in `row` sees row 11.


# %%
def rate_needed(row):
    """Return the smallest rate that reaches from `row` to row 11."""
    return None


print(check_enough(rate_needed))

# %% [markdown]
# **7 (stretch).** Give the network of rates 2, 4, 6 one more layer behind its pyramid: a 3 x 3
# convolution of rate 1, before the answer is stretched. By how many rows should the drop of 14.5
# move? Build it, find its field with `field_by_formula`, and train it if you have ten minutes. The
# solution discusses what happens.

# %% [markdown]
# ## 14.10 The fine print
#
# - **The scenes are made for this.** In photographs context is a hint and not the whole truth, so
#   gains are smaller. In its authors' own ablation on ADE20K, PSPNet's pyramid raised the mean IoU
#   from 37.2 to 41.7.
# - **A U-Net could win.** With four levels it sees the horizon. We took two, to show what a small
#   field cannot do.
# - **Weights in the loss.** Vehicles are a twentieth of the pixels. With plain cross-entropy a
#   short training first learns fog and may stop there, so a pixel of fog counts a tenth.
# - **Two questions.** We ask *fog or not* first, and *which kind* then. The largest of the three
#   probabilities would not do, because who cannot tell the kinds apart halves what is left for
#   vehicles, and then fog wins even where it is held unlikely.
# - **Small copies.** Each network has the idea of its paper, and not its size. None starts from
#   weights that were trained on photographs.

# %% [markdown]
# ## 14.11 See also
#
# - Chen and others, [Rethinking atrous convolution](https://arxiv.org/abs/1706.05587): DeepLab v3,
#   with the rates and the output stride as its two main dials.
# - Chen and others, [Encoder-decoder with atrous separable
#   convolution](https://arxiv.org/abs/1802.02611): v3+, which adds the decoder of 14.4.
# - Zhao and others, [Pyramid scene parsing network](https://arxiv.org/abs/1612.01105): its second
#   figure shows a boat that was taken for a car.
# - Yu and Koltun, [Multi-scale context aggregation by dilated
#   convolutions](https://arxiv.org/abs/1511.07122): rates that grow from layer to layer, and why.
# - Luo and others, [Understanding the effective receptive field](https://arxiv.org/abs/1701.04128):
#   how much smaller the field is that a deep network really uses.
# - Wang and others, [Understanding convolution for semantic
#   segmentation](https://arxiv.org/abs/1702.08502): where gridding is described and cured.
#
# **Called elsewhere.** Atrous convolution: dilated convolution, *à trous*; rate: dilation,
# `dilation_rate` in Keras. Output stride: downsampling factor. Bins that overlap where they do not
# fit: adaptive average pooling in PyTorch. Pyramid pooling: PPM, spatial pyramid pooling.

# %% [markdown]
# ## Checks

# %% jupyter={"source_hidden": true}
assert sea.image[HORIZON:].tobytes() == land.image[HORIZON:].tobytes()
assert np.array_equal(sea.mask > 0, land.mask > 0)
assert not np.array_equal(sea.mask, land.mask)
assert NEAREST - HORIZON == 26
assert [int((atrous_reach((rate,)) > 0).sum()) for rate in (1, 4, 10)] == [9, 9, 9]
assert [len(atrous_reach((rate,))) for rate in (1, 4, 10)] == [3, 9, 21]
assert len(atrous_reach((1,) * 10)) == 21
assert list(weights.values()) == [441 * 1024 + 32, 10 * (9 * 1024 + 32), 9 * 1024 + 32]
assert atrous_reach((2, 2, 2)).shape == atrous_reach((1, 2, 3)).shape == (13, 13)
assert (atrous_reach((2, 2, 2)) > 0).sum() == 49
assert (atrous_reach((1, 2, 3)) > 0).all()
triples = [(a, b, c) for a in range(1, 7) for b in range(a, 7) for c in range(b, 7)]
filled = [rates for rates in triples if (atrous_reach(rates) > 0).all()]
assert max(filled, key=sum) == (1, 3, 6)
assert [rates for rates in filled if sum(rates) == 8] == [(1, 2, 5), (1, 3, 4)]
assert all(np.gcd.reduce(rates) == 1 for rates in filled)
assert (atrous_reach((1, 3, 9)) == 1).all()
assert len(atrous_reach((1, 3, 9))) == 27
assert not (atrous_reach((1, 5, 6)) > 0).all()
assert np.array_equal(atrous_reach((1, 2, 5)), atrous_reach((5, 1, 2)))
for stride in (8, 4):
    shared = features[stride][:: 16 // stride, :: 16 // stride]
    assert np.allclose(shared, features[16], atol=1e-4)

# What the formula says is what the record shows, row by row and seed by seed.
assert len({model.count_params() for model in models.values()}) == 1
assert tops["rates 2, 4, 6"][NEAREST] == 1
assert tops["rates 2, 4, 6"][63] == 25
assert last["rates 2, 4, 6"] == 49
for name in RATES:
    seen = np.array([tops[name][row] < HORIZON for row in range(NEAREST, 64)])
    for shares in race.each(name, "kind_by_row"):
        assert np.array_equal(np.array(shares)[~seen], np.full((~seen).sum(), 0.5))
        assert not seen.any() or np.min(np.array(shares)[seen]) > 0.98
assert race.rows["PSPNet"][0]["parameters"] == race.rows["no pooling"][0]["parameters"]
assert race.scores("PSPNet", "kind").min() > 0.98
for name in ("no pooling", "small U-Net"):
    assert np.array_equal(race.scores(name, "kind"), [0.5, 0.5, 0.5])
    assert same[name] > 0.999
assert min(race.scores(name, "found").min() for name in race.rows) > 0.75
assert race.scores("small U-Net", "found").min() > 0.99
assert max(race.scores(name, "found").max() for name in RATES) < 0.9
assert all(len(runs) == 3 for runs in race.rows.values())
assert all("steps done" not in run["ended"] for runs in race.rows.values() for run in runs)
assert 48 - field_by_formula(NETWORKS["small U-Net"](0), at=(48, 32))[0][0] == 22
assert mine.output_shape == (None, 8, 8, 128)
assert mine.count_params() == 4 * (64 * 16 + 16)
assert abs(short["kind"] - 0.5) < 0.001
print("All checks passed.")
