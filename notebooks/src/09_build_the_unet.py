# %% [markdown]
# # Build the U-Net
#
# **What you'll do.** Build a U-Net block by block. Count its parameters by hand. Draw it from the
# model itself. Then click along a trained one, and see what each step writes. Last, take parts
# away, and measure what they were good for.
#
# **What you'll learn.** What every layer does to size, channels and view. Why the paper's U-Net
# shrinks the image and the lesson's does not. What skips buy, and what another way of up-sampling
# does not. Where checkerboards come from.
#
# **What you need.** Transposed convolutions: the lessons before this one. About 45 minutes to read.
# Running it takes about a minute and a half on a laptop with two cores, and no graphics card.

# %%
import matplotlib.pyplot as plt
import numpy as np

from convlab.backend import keras

layers = keras.layers
SEED = 0

# %% [markdown]
# ## One block
#
# The network is made of one block, used nine times. Two convolutions of 3 x 3, each normalised and
# passed through a ReLU. With `same` padding the size stays.


# %%
def conv2d_block(input_tensor, n_filters, kernel_size=3, batchnorm=True):
    """Two convolutions that keep the size, each normalised and passed through a ReLU."""
    options = {"kernel_initializer": "he_normal", "padding": "same"}
    x = layers.Conv2D(n_filters, kernel_size, **options)(input_tensor)
    if batchnorm:
        x = layers.BatchNormalization()(x)
    x = layers.Activation("relu")(x)
    x = layers.Conv2D(n_filters, kernel_size, **options)(x)
    if batchnorm:
        x = layers.BatchNormalization()(x)
    return layers.Activation("relu")(x)


# %% [markdown]
# The library has the same block. With the same weights it must give the same numbers.

# %%
from convlab.segmentation.models.blocks import level as library

rng = np.random.default_rng(SEED)
image = keras.Input((24, 40, 3))
ours = keras.Model(image, conv2d_block(image, 8))
theirs = keras.Model(image, library.conv2d_block(image, 8))
theirs.set_weights(ours.get_weights())
x = rng.random((1, 24, 40, 3)).astype(np.float32)
same_block = np.array_equal(ours(x, training=False), theirs(x, training=False))
print("block: from", image.shape[1:], "to", ours.output_shape[1:], "same numbers:", same_block)

# %% [markdown]
# ## Down, across, up
#
# Going **down**, each level halves the sides by max pooling and doubles the channels. It gives up
# *where* to gain *what*.
#
# Going **up**, each level doubles the sides by a transposed convolution and halves the channels.
# Then it takes in what its own level wrote on the way down. That is the **skip**. It brings back
# *where*.

# %%
n_filters, dropout = 32, 0.0
image = keras.Input((128, 128, 3))

c1 = conv2d_block(image, n_filters * 1)
p1 = layers.Dropout(dropout)(layers.MaxPooling2D(2)(c1))
c2 = conv2d_block(p1, n_filters * 2)
p2 = layers.Dropout(dropout)(layers.MaxPooling2D(2)(c2))
c3 = conv2d_block(p2, n_filters * 4)
p3 = layers.Dropout(dropout)(layers.MaxPooling2D(2)(c3))
c4 = conv2d_block(p3, n_filters * 8)
p4 = layers.Dropout(dropout)(layers.MaxPooling2D(2)(c4))

c5 = conv2d_block(p4, n_filters * 16)
print("c1 to c5:", *(tuple(c.shape[1:]) for c in (c1, c2, c3, c4, c5)))

# %%
u6 = layers.Conv2DTranspose(n_filters * 8, 3, strides=2, padding="same")(c5)
c6 = conv2d_block(layers.Dropout(dropout)(layers.Concatenate()([u6, c4])), n_filters * 8)
u7 = layers.Conv2DTranspose(n_filters * 4, 3, strides=2, padding="same")(c6)
c7 = conv2d_block(layers.Dropout(dropout)(layers.Concatenate()([u7, c3])), n_filters * 4)
u8 = layers.Conv2DTranspose(n_filters * 2, 3, strides=2, padding="same")(c7)
c8 = conv2d_block(layers.Dropout(dropout)(layers.Concatenate()([u8, c2])), n_filters * 2)
u9 = layers.Conv2DTranspose(n_filters * 1, 3, strides=2, padding="same")(c8)
c9 = conv2d_block(layers.Dropout(dropout)(layers.Concatenate()([u9, c1])), n_filters * 1)

outputs = layers.Conv2D(1, 1, activation="sigmoid")(c9)
by_hand = keras.Model(image, outputs)
print("c6 to c9:", *(tuple(c.shape[1:]) for c in (c6, c7, c8, c9)))
print(f"{by_hand.count_params():,} parameters, from {by_hand.input_shape[1:]} "
      f"to {by_hand.output_shape[1:]}")  # fmt: skip

# %% [markdown]
# One class is answered by a sigmoid. A softmax over one class would be 1 everywhere.
#
# The library's `get_unet` is the same network.

# %%
from convlab.segmentation.models import get_unet

seeds_unet = get_unet(keras.Input((128, 128, 3)), n_filters=32, dropout=0.0, n_classes=1)
seeds_unet.set_weights(by_hand.get_weights())
x = rng.random((1, 128, 128, 3)).astype(np.float32)
gap = np.abs(by_hand(x, training=False) - seeds_unet(x, training=False)).max()
same_unet = gap < 1e-6
print("get_unet, with our weights, gives our numbers:", same_unet)

# %% [markdown]
# ### Guess first
#
# At the bottom, c5, the image of 128 x 128 has become 8 x 8. How much of the image can one number
# there depend on?
#
# - **A.** 16 x 16 pixels: the square that it stands for.
# - **B.** About 36 x 36: that square, and a little around it.
# - **C.** 140 x 140: more than there is.
#
# <details><summary><b>Reveal</b></summary>
#
# **C.** Each 3 x 3 convolution adds one number to each side, and a number of level 4 is 16 pixels
# wide. The two convolutions at the bottom alone add 64 pixels. The table below has all steps.
#
# </details>

# %% [markdown]
# ## What every step does
#
# The table is computed from the model. *Sees* is the **receptive field**: the side of the square of
# the image that one number can depend on. After up-sampling neighbours differ, so there may be two.

# %%
from convlab.segmentation.models.inspect.anatomy import anatomy
from convlab.segmentation.models.inspect.receptive import field_sizes

STEPS = [la.name for la in seeds_unet.layers if la.name[0] in "cpu" and la.name[1:].isdigit()]
STEPS.append("outputs")
table, running = {}, 0
for layer in anatomy(seeds_unet):
    running += layer.parameters
    if layer.name in STEPS:
        sees = field_sizes(seeds_unet, layer.name)[0]
        table[layer.name], running = (layer.shape, running, sees), 0
print("step     rows  columns  channels   parameters  sees")
for step, ((rows, columns, channels), parameters, sees) in table.items():
    print(f"{step:8s} {rows:4d} {columns:8d} {channels:9d} {parameters:12,d}",
          " or ".join(map(str, sees)), sep="  ")  # fmt: skip
print(f"{'in all':32s} {sum(row[1] for row in table.values()):11,d}")

# %%
deep = sum(table[step][1] for step in ("c4", "c5", "u6", "c6"))
print(f"share of the parameters in the two deepest levels: {deep / by_hand.count_params():.0%}")
products = {step: row[0][0] * row[0][1] * row[1] / 1e6 for step, row in table.items()}
down = {step: round(products[step]) for step in ("c2", "c3", "c4", "c5")}
print("multiplications, in millions, about:", down)

# %% [markdown]
# Most parameters sit where the maps are smallest. The work does not: each level down has a quarter
# of the pixels, and four times the weights for each of them. So every level costs about the same.
#
# And one block, taken apart:

# %%
print("layer of c2          rows  columns  channels  parameters")
names = [layer.name for layer in anatomy(seeds_unet)]
for layer in anatomy(seeds_unet)[names.index("p1") + 2 : names.index("c2") + 1]:
    print(f"{layer.kind:20s} {layer.shape[0]:4d} {layer.shape[1]:8d} {layer.shape[2]:9d} "
          f"{layer.parameters:11,d}")  # fmt: skip

# %% [markdown]
# ## Count by hand
#
# A 3 x 3 convolution has nine weights for each pair of an input and an output channel, and a bias
# for each output channel. Normalisation keeps four numbers per channel: two that are learnt and two
# averages.


# %%
def block_parameters(read, write, normalised):
    """Two 3 x 3 convolutions with biases, and their normalisations."""
    convolutions = 9 * read * write + write + 9 * write * write + write
    return convolutions + (2 * 4 * write if normalised else 0)


def unet_parameters(read, n_filters, n_classes, up, normalised):
    """Four levels down, a bottom, four levels up by transposed convolutions of side `up`."""
    widths = [n_filters * 2**level for level in range(5)]
    pairs = zip([read, *widths[:-1]], widths, strict=True)
    down = sum(block_parameters(*pair, normalised) for pair in pairs)
    enlarging = sum(up * up * (2 * width) * width + width for width in widths[:-1])
    joined = sum(block_parameters(2 * width, width, normalised) for width in widths[:-1])
    return down + enlarging + joined + n_filters * n_classes + n_classes


# %%
by_formula = unet_parameters(3, 32, 1, up=3, normalised=True)
print(f"by formula {by_formula:,}, by Keras {by_hand.count_params():,}")

# %% [markdown]
# In a joined block the first convolution reads twice as many channels as it writes: half came up,
# half came by the skip.

# %% [markdown]
# ## The paper's U-Net
#
# The original is a little different. It pads nothing (`valid`), so each convolution loses a rim of
# one pixel. It goes up by 2 x 2 transposed convolutions. It does not normalise. It has 64 filters.
#
# `unet` has all of these as options.

# %%
from convlab.segmentation.models.unet import unet

paper = unet(keras.Input((572, 572, 1)), 64, padding="valid", normalisation=None)
print(f"by formula {unet_parameters(1, 64, 2, up=2, normalised=False):,}")
print(f"by Keras   {paper.count_params():,}")
print("from", paper.input_shape[1:], "to", paper.output_shape[1:])

# %% [markdown]
# Follow a side by hand. Two convolutions: minus 4. Pooling: half. Up: double.

# %%
side, went = 572, ["572"]
for _ in range(4):
    side = (side - 4) // 2
    went.append(f"{2 * side} > {side}")
side -= 4
went.append(f"{side}")
for _ in range(4):
    side = 2 * side - 4
    went.append(f"{side + 4} > {side}")
print(" | ".join(went))

# %%
from convlab.figures.networks.architecture import draw_architecture
from convlab.segmentation.models.inspect.anatomy import blocks

figure = plt.figure(figsize=(16, 9))
draw_architecture(figure, blocks(paper), fontsize=13)
plt.show()
print("skips", sum(edge.skip for edge in blocks(paper).edges))

# %% [markdown]
# *Figure: the paper's U-Net, drawn from the model. From the left a staircase of boxes leads down,
# from 572 pixels to 28 and from 64 channels to 1024. On the right it leads up again, to 388 pixels.
# Four grey arrows run across and join each level on the left with its level on the right.*
#
# On the left a level is larger than on the right. So the skip is **cropped** to its centre before
# it is joined.
#
# ### Which sizes work?
#
# Every pooling must find an even side. Ask for 570 pixels, and the library says what would work.

# %%
from convlab.segmentation.models.blocks.unet_sizes import output_side, smallest_side

try:
    unet(keras.Input((570, 572, 1)), 64, padding="valid")
    said = ""
except ValueError as error:
    said = str(error)
print(said)
sides = range(smallest_side(4, "valid"), 253, 16)
print("in and out:", *(f"{side} > {output_side(side, 4, 'valid')}," for side in sides))

# %% [markdown]
# Of 188 pixels, 4 are left. All others would look at what is not there. The paper answers only
# where it has seen everything, and covers a large image with overlapping tiles. `same` invents
# zeros around the image instead. That is handier, and less true near the rim.

# %% [markdown]
# ## Click along the U
#
# Here is a small `get_unet`, 8 filters, trained on the coins for 40 steps. It has learnt from the
# lower two rows of coins. A lesson of its own is about the training.

# %%
from convlab.segmentation.data import coins, split
from convlab.segmentation.metrics import iou
from convlab.segmentation.train import fit, predict

train, test = split(coins())
trained = get_unet(keras.Input((None, None, 1)), n_filters=8, n_classes=1, momentum=0.9, seed=SEED)
history = fit(trained, [train.image], [train.mask], steps=40, seed=SEED)
found = predict(trained, test.image)[..., 0] > 0.5
coins_iou = iou(test.mask, found)
print("IoU on rows that it has not seen, above 0.85:", coins_iou > 0.85)

# %% [markdown]
# Click a step. On the left is how much of the photograph one number sees. In the middle is one
# feature map, on the right all of them. Each map is drawn from its own darkest to its own
# brightest. Move the sliders to look at another map, or from another pixel. The pixel stays when
# the step changes.

# %%
from convlab.lessons.explorers.segmentation.unet_features import FeatureExplorer

explorer = FeatureExplorer(trained, coins().image[:288])
explorer.buttons["c3"].click()
explorer

# %% [markdown]
# *Figure: buttons laid out as a U over three pictures. Left, the coins, with a square of 32 x 32
# pixels around a point. Middle, one of the 32 feature maps of the step c3. Right, all 32 of them.
# Some light up at rims, some inside coins.*
#
# **Try this.**
#
# 1. Go down from c1 to c5. What happens to the coins, and what to the square?
# 2. Go to u9 and then to c9. Which of the two looks blocky? What has the skip brought?
# 3. Move the pixel into a corner. Where does the square reach?
# 4. Is there a map that is black everywhere? Its ReLU lets nothing through, for any coin here.

# %%
views = {}
for step in ("c1", "c3", "c5", "c7", "outputs"):
    explorer.step.value = step
    (top, bottom), (left, right) = explorer.field()
    views[step] = bottom - top + 1, right - left + 1
explorer.step.value = "c3"
print("the middle pixel sees, step by step:", views)

# %% [markdown]
# ## What do skips buy?
#
# We train a small U-Net: 4 filters, three levels, scenes of 64 x 64 pixels. Then the same without
# skips, and with every other way to go up. Each starts from three seeds and learns for 40 steps,
# from the same batches.
#
# Two scores, on scenes that none has seen. **IoU** counts pixels. **Boundary F1** asks how much of
# the rims agrees to within one pixel.
#
# Guess first: which of the two scores will miss the skips more?

# %%
from convlab.lessons.experiments.unet_ablation import VARIANTS, ablate, tasks

learnt, unseen = tasks(160, np.random.default_rng(0)), tasks(24, np.random.default_rng(1))
outcomes = ablate(learnt, unseen, steps=40)
for name, result in outcomes.items():
    scores = {"IoU": result.iou, "boundary F1": result.boundary}
    words = [f"{score} {v.mean():.2f} +- {v.std():.2f}" for score, v in scores.items()]
    print(f"{name:24s} {result.parameters:6,d} parameters  ", "   ".join(words))

# %%
figure, axes = plt.subplots(1, 2, figsize=(13, 5), sharey=True, layout="constrained")
for ax, score, title in zip(axes, ("iou", "boundary"), ("IoU", "boundary F1"), strict=True):
    for row, (name, result) in enumerate(outcomes.items()):
        colour = "#D55E00" if name == "without skips" else "#0072B2"
        values = getattr(result, score)
        ax.plot(values, [row] * len(values), "o", color=colour, markersize=14, alpha=0.7)
    ax.set_title(title, fontsize=22)
    ax.set_xlim(0, 1)
    ax.tick_params(labelsize=17)
    ax.grid(alpha=0.3)
axes[0].set_yticks(range(len(outcomes)), outcomes)
axes[0].invert_yaxis()
plt.show()
print("networks", len(outcomes), "trainings", sum(len(o.iou) for o in outcomes.values()))

# %% [markdown]
# *Figure: for each network three dots, one for each seed, on a line from 0 to 1. In the boundary
# score, the three without skips lie farthest to the left. The four ways of going up lie close
# together.*

# %%
from convlab.figures.segmentation.mistakes import draw_mistakes

whole, cut = outcomes["U-Net, 2 x 2 transposed"], outcomes["without skips"]
figure, axes = plt.subplots(1, 3, figsize=(13, 5.4), layout="constrained")
axes[0].imshow(unseen[0][0])
axes[0].set_axis_off()
axes[0].set_title("an unseen scene", fontsize=20)
grey, truth = unseen[0][0].mean(axis=-1), unseen[1][0] > 0
for ax, result, words in zip(axes[1:], (whole, cut), ("with skips", "without"), strict=True):
    draw_mistakes(ax, grey, truth, result.found[0])
    ax.set_title(words, fontsize=20)
    ax.get_legend().remove()  # one is enough for both
keys = axes[1].get_legend_handles_labels()
figure.legend(*keys, loc="outside lower center", ncols=3, fontsize=16, frameon=False)
plt.show()
print("object pixels of this scene", truth.sum(), "of", truth.size)

# %% [markdown]
# *Figure: a scene, and what two networks found in it. Both find objects, tinted green. Without
# skips more of the rims is wrong: missed in orange, false alarms in pink.*
#
# **What helped.** Skips. They cost almost nothing, and the rims miss them most. The bottom knows
# what there is, on a grid of 8 x 8. Where exactly a rim runs is known at the top only, and without
# skips it never gets past the bottom.
#
# **What did not help.** To go up in another way. The four differ by less than half of what skips
# bring. Sub-pixel convolution has by far the most parameters, and does not stand out.

# %%
gain = {s: getattr(whole, s).mean() - getattr(cut, s).mean() for s in ("iou", "boundary")}
ups = [outcomes[name] for name in VARIANTS if name != "without skips"]
between = np.ptp([result.boundary.mean() for result in ups])
print("from every seed, skips help at the rims:", (whole.boundary > cut.boundary).all())
print("rims gain more than pixels:", gain["boundary"] > gain["iou"])
print("ways of going up differ by less than half of that:", between < gain["boundary"] / 2)

# %% [markdown]
# ## Checkerboards at the start
#
# If the way up makes no difference to the score, why does anybody care? Because of what it writes
# before it has learnt better.
#
# Give each way up a **flat** image, the same number everywhere. An even hand would write a flat
# image again. A 3 x 3 transposed convolution with stride 2 cannot: it writes some pixels once, some
# twice, some four times.

# %%
from convlab.checks import overlap_counts

for kernel in (3, 2):
    counts = overlap_counts((6, 6), kernel, stride=2)[2:-2, 2:-2]
    print(f"{kernel} x {kernel}, stride 2: pixels are written", np.unique(counts), "times")

# %%
from convlab.segmentation.models.blocks.level import seeds_from
from convlab.segmentation.models.blocks.upsampling import UPSAMPLERS, upsample


def flat_answer(up, n_filters=512):
    """What an untrained way up writes of a flat image, away from the rim."""
    flat = keras.Input((10, 10, 16))
    model = keras.Model(flat, upsample(flat, n_filters, up, seeds=seeds_from(SEED)))
    channels = np.random.default_rng(SEED).normal(size=16)
    written = model(np.broadcast_to(np.float32(channels), (1, 10, 10, 16)), training=False)
    return written.numpy()[0, 4:-4, 4:-4]


def energy(written):
    """Mean square over the maps, for each place of a square of 2 x 2; the smallest is 1."""
    squares = np.square(written).reshape(6, 2, 6, 2, -1).mean(axis=(0, 2, 4))
    return squares / squares.min()


def pattern(written):
    """Spread within a map, as a share of its root mean square; the median over the maps."""
    return np.median(written.std(axis=(0, 1)) / np.sqrt(np.square(written).mean(axis=(0, 1))))


# %%
flats = {up: flat_answer(up) for up in UPSAMPLERS}
figure, axes = plt.subplots(1, 5, figsize=(15, 4), layout="constrained")
for ax, (up, written) in zip(axes, flats.items(), strict=True):
    shown = written[..., 0] / np.abs(written[..., 0]).max()
    ax.imshow(shown, cmap="PuOr", vmin=-1.5, vmax=1.5)
    ax.set_title(up, fontsize=20)
    ax.set_axis_off()
plt.show()
for up, written in flats.items():
    print(
        f"{up:12s} pattern {pattern(written):.1f}   energy by place",
        *energy(written).ravel().round(1),
    )

# %% [markdown]
# *Figure: the first map that each of five ways up makes of a flat image, before any training. The
# two transposed convolutions write a chequered pattern. Resizing by bilinear or nearest-neighbour
# interpolation and sub-pixel convolution write a flat image.*
#
# Read the last columns. After 3 x 3 one place of four has about four times the energy of another:
# the overlaps, seen in numbers. **2 x 2 mends that**: all places have the same energy. But a single
# map is as chequered as before, since its four weights are four different numbers. Even overlaps
# are not a flat answer.
#
# **Resizing first** treats all pixels alike, so its answer is flat. So does **sub-pixel**
# convolution here, because its four kernels are made equal at the start. Training may tell them
# apart again.
#
# All this is before training. Whether a trained network still shows it is another question, and our
# scores do not answer it. Odena and others (2016) found it in images that networks make up,
# where there is no truth to compare with, pixel by pixel.

# %% [markdown]
# ## Exercises
#
# **1.** How many parameters has one 3 x 3 convolution from 64 to 128 channels, with its biases?

# %%
from convlab.lessons.exercises.judging import rejects
from convlab.lessons.exercises.segmentation.unet_by_hand import (
    check_joined_channels,
    check_layer_parameters,
    check_valid_side,
)

my_parameters = None
print(check_layer_parameters(my_parameters))

# %% [markdown]
# <details><summary>Solution</summary>
#
# 9 x 64 x 128 + 128 = 73,856.
#
# </details>
#
# **2.** In a U-Net of 32 filters, how many channels does the last block, c9, read?

# %%
my_channels = None
print(check_joined_channels(my_channels))

# %% [markdown]
# <details><summary>Solution</summary>
#
# 64: from u9 come 32, and c1 brings 32 more.
#
# </details>
#
# **3.** The paper's U-Net takes 188, 204, 220, ... pixels. Write a function from a side to the next
# side that works. It tells you how far to mirror an image outwards.


# %%
def valid_side(side):
    """The smallest side of the paper's U-Net that is not below `side`."""
    return None  # your formula here


print(check_valid_side(valid_side))

# %% [markdown]
# <details><summary>Solution</summary>
#
# `max(188, side + (188 - side) % 16)`. The remainder is what is missing to the next of these
# numbers. Below 188 nothing would be left of the image.
#
# </details>

# %% [markdown]
# ## The fine print
#
# - **The paper's dropout.** It has dropout at the end of the way down, without saying how much.
#   `unet(..., dropout=...)` puts it between all levels, as the lesson's U-Net does. Dropout has no
#   parameters.
# - **It can see, but does it?** A receptive field says what a number *can* depend on. How much it
#   does depend falls off from the middle (Luo et al., 2016).
# - **A small trial.** Three seeds, 40 steps, easy scenes, small networks. It shows that skips
#   matter a lot here and that ways of going up matter little. It cannot rank the ways of going up.
#   The 40 steps were chosen by people who had seen the scores of 40 and of 60.
# - **Not the same size.** Without skips a network has fewer parameters, since its blocks read half
#   as many channels. Sub-pixel has more than the others.
# - **What failed.** We also tried the trial without batch normalisation, at the same learning rate.
#   With and without skips, from two seeds each, it found nothing at all. So normalisation is kept
#   in all variants.
# - **Resizing pads too.** In a `valid` network the enlargements still pad what they need, so that
#   sides double exactly. Only 2 x 2 transposed convolutions need no padding.
# - **The lesson's own U-Net** goes up by 3 x 3 transposed convolutions, and so starts with the
#   uneven pattern.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %%
assert same_block
assert same_unet
assert by_hand.count_params() == seeds_unet.count_params() == by_formula == 8_642_273
assert by_hand.output_shape == (None, 128, 128, 1)
assert c5.shape[1:] == (8, 8, 512)
assert {step: row[2] for step, row in table.items()}["c5"] == [140]
assert table["outputs"][2] == [204, 220]
assert sum(row[1] for row in table.values()) == by_hand.count_params()
assert deep / by_hand.count_params() > 0.8
assert max(down.values()) < 1.05 * min(down.values())

assert paper.count_params() == unet_parameters(1, 64, 2, up=2, normalised=False) == 31_030_658
assert paper.output_shape == (None, 388, 388, 2)
assert side == 388
assert paper.get_layer("c5").output.shape[1:] == (28, 28, 1024)
assert "nearest that works: 556 or 572" in said
assert [output_side(n, 4, "valid") for n in sides] == [4, 20, 36, 52, 68]
assert sum(edge.skip for edge in blocks(paper).edges) == 4

# %%
assert coins_iou > 0.85
assert views["c3"] == (32, 32)
assert views["c5"] == (140, 140)
assert explorer.step.value == "c3"
assert "32 maps of 72 x 96" in explorer.title()

assert (whole.boundary > cut.boundary).all()
assert gain["boundary"] > gain["iou"] > 0
assert between < gain["boundary"] / 2
assert cut.parameters < whole.parameters < max(result.parameters for result in ups)
assert outcomes["sub-pixel"].parameters == max(result.parameters for result in ups)

# %%
assert set(np.unique(overlap_counts((6, 6), 3, stride=2)[2:-2, 2:-2])) == {1, 2, 4}
assert set(np.unique(overlap_counts((6, 6), 2, stride=2))) == {1}
assert 3 < energy(flats["transposed3"]).max() < 5
assert energy(flats["transposed2"]).max() < 1.4
assert min(pattern(flats[up]) for up in ("transposed2", "transposed3")) > 0.5
assert max(pattern(flats[up]) for up in ("resize", "nearest", "subpixel")) < 1e-4

right = lambda side: max(188, side + (188 - side) % 16)  # noqa: E731
assert check_layer_parameters(9 * 64 * 128 + 128) == check_joined_channels(64) == "Right."
assert check_valid_side(right) == "Right."
for check, slip in ((check_layer_parameters, 73_728), (check_joined_channels, 32)):
    assert rejects(check, slip)
assert rejects(check_valid_side, lambda side: -(-side // 16) * 16)
print("All checks passed.")
