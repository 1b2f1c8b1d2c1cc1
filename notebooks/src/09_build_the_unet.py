# %% [markdown] slideshow={"slide_type": "slide"}
# # 9. Build the U-Net
#
# **What you'll do.** Build a U-Net block by block, count its parameters by hand, and draw it from
# the model itself. Then click along a trained one and see what each step writes. Last, take its
# skips away, and measure what they were good for.
#
# **What you'll learn.** What every layer does to size, channels and view. Why the paper's U-Net
# shrinks the image and the lesson's does not. What skips buy, at equal parameters, and where.
#
# **What you need.** Transposed convolutions (lessons 4 to 6) and the idea of a skip (lesson 8).
# About 45 minutes to read; the page runs in about 30 seconds, two short trainings included.

# %% [markdown]
# [← 8. Go fully convolutional](08_go_fully_convolutional.ipynb) ·
# [Contents](00_start_here.ipynb) ·
# [10. Augment image and mask →](10_augment_image_and_mask.ipynb)

# %% jupyter={"source_hidden": true}
from collections import Counter

import matplotlib.pyplot as plt
import numpy as np

from convlab.backend import keras
from convlab.figures.style import MASKS
from convlab.lessons.animations import animation
from convlab.lessons.experiments.recorded import recorded, unpack
from convlab.lessons.experiments.skip_connections import skips
from convlab.lessons.experiments.skip_connections.patchwork import patchwork

layers = keras.layers
SEED = 0

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 9.1 One block
#
# The network is made of one block, used nine times: two convolutions of 3 x 3, each normalised and
# passed through a ReLU. With `same` padding the size stays.


# %%
def conv2d_block(input_tensor, n_filters, kernel_size=3, batchnorm=True):
    """Two convolutions that keep the size, each normalised and passed through a ReLU."""
    x = input_tensor
    for _ in range(2):
        convolution = layers.Conv2D(
            n_filters, kernel_size, kernel_initializer="he_normal", padding="same"
        )
        x = convolution(x)
        if batchnorm:
            x = layers.BatchNormalization()(x)
        x = layers.Activation("relu")(x)
    return x


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
block_gap = np.abs(ours(x, training=False) - theirs(x, training=False)).max()
print("block: from", image.shape[1:], "to", ours.output_shape[1:])
print(f"largest difference from the library's: absolute {block_gap:.1g}")

# %% [markdown]
# **Batch normalisation** takes a channel's mean, over the batch and all places, off every number
# and divides by the spread; then it multiplies by one learnt number and adds another. So a bias
# that the convolution added before is taken off again at once. Try it: add 5 to every bias.

# %%
before = ours(x, training=True).numpy()
heavy = [w + 5 if w.ndim == 1 and n % 6 == 1 else w for n, w in enumerate(ours.get_weights())]
moved = sum(not np.array_equal(*pair) for pair in zip(heavy, ours.get_weights(), strict=True))
ours.set_weights(heavy)
bias_gap = np.abs(ours(x, training=True) - before).max()
print(f"{moved} biases moved by 5; the block's answer moves by: absolute {bias_gap:.1g}")

# %% [markdown]
# Because these biases do nothing, newer code leaves them out: `Conv2D(..., use_bias=False)`. Ours
# keeps them, since the network of the guide that this course follows has them, and with them every
# count of parameters below agrees with the published one.

# %% [markdown]
# ## 9.2 Down, across, up
#
# Going *down*, each level halves the sides by max pooling and doubles the channels. It gives up
# *where* to gain *what*. This half is the **encoder**, and the block at its end, where the maps are
# smallest, is the **bottleneck**.
#
# Going *up*, each level doubles the sides by a transposed convolution and halves the channels.
# Then it takes in what its own level wrote on the way down, by the skip, which brings back *where*.
# This half is the **decoder**.

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
# One class is answered by a sigmoid, because a softmax over one class would be 1 everywhere. The
# library's `get_unet` is the same network.

# %%
from convlab.segmentation.models import get_unet

seeds_unet = get_unet(keras.Input((128, 128, 3)), n_filters=32, dropout=0.0, n_classes=1)
seeds_unet.set_weights(by_hand.get_weights())
x = rng.random((1, 128, 128, 3)).astype(np.float32)
gap = np.abs(by_hand(x, training=False) - seeds_unet(x, training=False)).max()
print(f"get_unet with our weights: largest difference absolute {gap:.1g}")

# %% [markdown]
# The step up is the transposed convolution of the lessons before. In the film it has a kernel of
# 3 x 3 and stride 2, as here, so the stamps overlap; the paper's has 2 x 2, and they just touch.

# %% slideshow={"slide_type": "slide"}
animation("transposed_same_strides")

# %% [markdown]
# *Figure: a film of a transposed convolution with stride 2 and `same` padding. One cell of the
# small blue map after the other stamps the yellow kernel into the large green map, and the stamps
# overlap.*

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 9.3 What every step does
#
# How much of the image can one number depend on? That square is the **receptive field**. Its side
# begins with 1. A convolution of 3 x 3 adds two steps, one at either end, and a step is 1 pixel
# at first. Each pooling adds one step, and after it a step is twice as many pixels.
#
# ### Guess first
#
# At the bottom, c5, the image of 128 x 128 has become 8 x 8. How wide is the receptive field of one
# number there?
#
# - **A.** 16 pixels: the square that it stands for.
# - **B.** 36 pixels: that square and ten pixels around it, one for each convolution.
# - **C.** 140 pixels: more than there is.
#
# <details><summary><b>Reveal</b></summary>
#
# **C.** Two convolutions on each level add 4 steps of 1, 2, 4, 8 and 16 pixels, and the poolings
# add 1, 2, 4 and 8: together 1 + 4 x 31 + 15 = 140. **A** counts the poolings alone, as if the
# convolutions saw one pixel. **B** counts all ten convolutions, and lets each add 2 pixels,
# whatever its level; but the two at the bottom alone add 64.
#
# </details>
#
# The table is computed from the model, and *sees* is the side of the receptive field. After
# up-sampling neighbours differ, so there may be two.

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
# Most parameters sit where the maps are smallest. The work does not, because each level down has
# a quarter of the pixels and four times the weights for each of them. So from the second on,
# every level on the way down costs about the same. Here is one block, taken apart:

# %% jupyter={"source_hidden": true}
print("layer of c2          rows  columns  channels  parameters")
names = [layer.name for layer in anatomy(seeds_unet)]
for layer in anatomy(seeds_unet)[names.index("p1") + 2 : names.index("c2") + 1]:
    print(f"{layer.kind:20s} {layer.shape[0]:4d} {layer.shape[1]:8d} {layer.shape[2]:9d} "
          f"{layer.parameters:11,d}")  # fmt: skip

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 9.4 Count by hand
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
idle = 2 * (2 * sum(32 * 2**level for level in range(4)) + 32 * 16)
print(f"biases that normalisation takes off again: {idle:,}")

# %% [markdown]
# In a joined block the first convolution reads twice as many channels as it writes: half came up,
# half came by the skip.

# %% [markdown]
# ## 9.5 The paper's U-Net
#
# The original is a little different. It pads nothing (`valid`), so each convolution loses a rim of
# one pixel. It goes up by 2 x 2 transposed convolutions, does not normalise, and has 64 filters.
# `unet` has all of these as options.

# %%
from convlab.segmentation.models.unet import unet

paper = unet(keras.Input((572, 572, 1)), 64, padding="valid", normalisation=None)
print(f"by formula {unet_parameters(1, 64, 2, up=2, normalised=False):,}")
print(f"by Keras   {paper.count_params():,}")
print("from", paper.input_shape[1:], "to", paper.output_shape[1:])

# %% [markdown]
# Follow a side by hand: two convolutions take off 4, pooling halves, going up doubles.

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

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.figures.networks.architecture import draw_architecture
from convlab.segmentation.models.inspect.anatomy import blocks

figure = plt.figure(figsize=(16, 9))
draw_architecture(figure, blocks(paper), fontsize=13)
plt.show()
print("skips", sum(edge.skip for edge in blocks(paper).edges))

# %% [markdown]
# *Figure: the paper's U-Net, drawn from the model. From the left a staircase leads down, from 572
# pixels to 28 and from 64 channels to 1024. On the right it leads up again, to 388 pixels. Four
# grey arrows run across and join each level on the left with its level on the right.*
#
# On the left a level is larger than on the right, so the skip is *cropped* to its centre before
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
# Of 188 pixels, 4 are left, because all others would look at what is not there. The paper answers
# only where it has seen everything, and covers a large image with overlapping tiles. `same` invents
# zeros around the image instead, which is handier, and less true near the rim.

# %% [markdown]
# ## 9.6 Touch it, click along it
#
# Here is a U-Net that has learnt to find coins, with 4 filters and three levels down. Your browser
# computes it. Draw on the picture, and every map changes while you draw. Point at a number of any
# map, and the page lights up the pixels that it was computed from. Under *Break* you can cut a
# skip: guess first what that does to the mask.

# %% slideshow={"slide_type": "slide"}
from convlab.live_unet import LiveUNet

live = LiveUNet()
live

# %% [markdown]
# *Figure: the live U-Net. On the left the picture of coins, with its mask on it. In the middle the
# U, a box of maps for each layer. On the right there is room for what made a number.*
#
# The same page stands beside the lessons as [a file](live_unet.html), for a reader who has only a
# browser. The lesson's own network is deeper, so here is a small `get_unet` with 8 filters, trained
# on the coins for 60 steps before your eyes. It learns from the lower two lines of coins; lesson 12
# is about the training.

# %%
from convlab.segmentation.data import coins, split
from convlab.segmentation.metrics import iou
from convlab.segmentation.train import fit, predict

train, test = split(coins())
trained = get_unet(keras.Input((None, None, 1)), n_filters=8, n_classes=1, momentum=0.9, seed=1)
history = fit(trained, [train.image], [train.mask], steps=60, size=96, seed=1)
found = predict(trained, test.image)[..., 0] > 0.5
by_half = [iou(*pair) for pair in zip(np.hsplit(test.mask, 2), np.hsplit(found, 2), strict=True)]
print(f"rows that it has not seen: IoU {np.mean(by_half):.2f} +- {np.ptp(by_half) / 2:.2f}")

# %% [markdown]
# (The spread is that between the left and the right half.) Click a step. On the left is how much of
# the photograph one number sees, in the middle one feature map, on the right all of them, each
# drawn from its own darkest to its own brightest. The sliders choose another map, or another pixel,
# and the pixel stays when the step changes.

# %% slideshow={"slide_type": "slide"}
from convlab.lessons.explorers.segmentation.unet_features import FeatureExplorer

explorer = FeatureExplorer(trained, coins().image[:288])
explorer.buttons["c3"].click()
explorer

# %% [markdown]
# *Figure: buttons laid out as a U over three pictures. Left, the coins, with a square of 32 x 32
# pixels around a point. Middle, one of the 32 feature maps of the step c3. Right, all of these
# maps. Some light up at rims, some inside coins, some on the cloth.*
#
# **Try this.**
#
# 1. Go down from c1 to c5. What happens to the coins, and what to the square?
# 2. Go to u9 and then to c9. Which of the two looks blocky? What has the skip brought?
# 3. Move the pixel into a corner. Where does the square reach?
# 4. Is there a map that is black everywhere? Its ReLU lets nothing through, for any coin here.

# %% jupyter={"source_hidden": true}
views = {}
for step in ("c1", "c3", "c5", "c7", "outputs"):
    explorer.step.value = step
    (top, bottom), (left, right) = explorer.field()
    views[step] = bottom - top + 1, right - left + 1
explorer.step.value = "c3"
print("the middle pixel sees, step by step:", views)

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 9.7 What do skips buy?
#
# Take a part away, train again, and see what is lost: that is an **ablation**. For a fair one both
# networks need an equal chance. A network without skips has fewer parameters, because its blocks
# read half as many channels, so ours gets a little more width. And one may need longer to learn
# than the other, so both get many steps, and other pictures say which weights are kept.
#
# The pictures are those of lesson 8, on which no table of colours finds the objects, here of 64 x
# 64 pixels. The networks have three levels, so the bottleneck is a grid of 8 x 8. Two scores on
# pictures that had no say in the training: *IoU* counts pixels, and *boundary F1* asks how much
# of the outlines agrees to within one pixel.
#
# ### Guess first
#
# How will the network without skips compare?
#
# - **A.** It loses a few hundredths, in both scores.
# - **B.** It loses at the boundary only, because inside the objects skips bring nothing new.
# - **C.** It finds hardly anything, because the bottleneck keeps no positions.
# - **D.** No difference, because it has as many parameters and as many steps.
#
# <details><summary><b>Reveal</b></summary>
#
# **A.** What the finer levels know of the outlines has to pass the bottleneck, and a wrong rim
# costs both scores. **B** forgets that the rim's pixels count in the IoU too; of small objects they
# are many. **C** is what a training looks like that ends too early. Given its steps, a network
# learns to write into the bottleneck, with 33 numbers for each cell of 8 x 8 pixels, how an outline
# runs through the cell. **D** would hold if only the number of parameters mattered, but the network
# with skips need not learn to write the outlines down, because it still has them.
#
# </details>

# %%
record = recorded("skips")
WITH, WITHOUT = skips.WITH, skips.WITHOUT
print(f"{'':34s}       IoU       boundary F1")
for name, one in record.references.items():
    print(f"{name:34s}  {one['iou']:.3f}           {one['boundary']:.3f}")
for way in (WITHOUT, WITH):
    inside, outline = (record.scores(way, score) for score in ("iou", "boundary"))
    label = f"{way}, {record.each(way, 'parameters')[0]:,} parameters"
    print(f"{label:34s}  {inside.mean():.3f} +- {inside.std(ddof=1):.3f}  "
          f"{outline.mean():.3f} +- {outline.std(ddof=1):.3f}")  # fmt: skip
print(record.how())

# %% [markdown]
# (After each mean over the seeds stands their standard deviation.)


# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
def draw_seeds(ax, score, title):
    """Draw a dot for each seed of both networks, and one for each row that needs no network."""
    rows = {name: [one[score]] for name, one in record.references.items()}
    rows |= {way: record.scores(way, score) for way in (WITHOUT, WITH)}
    for row, (name, values) in enumerate(rows.items()):
        colour = MASKS.curve if name in record.rows else MASKS.goal
        ax.plot(values, [row] * len(values), "o", color=colour, markersize=13, alpha=0.7)
    ax.set_yticks(range(len(rows)), rows)
    ax.set_title(title, fontsize=21)
    ax.set_xlim(0, 1.02)
    ax.tick_params(labelsize=16)
    ax.grid(axis="x", alpha=0.3)


figure, axes = plt.subplots(1, 2, figsize=(14, 5), sharey=True, layout="constrained")
draw_seeds(axes[0], "iou", "IoU")
draw_seeds(axes[1], "boundary", "boundary F1")
plt.show()
print("seeds of each network:", len(record.made["seeds"]))

# %% [markdown]
# *Figure: two panels, "IoU" and "boundary F1", with a line for each way. Four lines have a single
# dot in orange: what needs no network. "without skips" and "U-Net" have a blue dot for each of the
# three seeds. The dots of "U-Net" lie farthest to the right in both panels.*
#
# Had they learnt? A training ends when validation has stopped rising, and after 2500 steps in any
# case. So look at validation: how far behind is the network without skips, as the steps go on?


# %%
def best_until(row, step):
    """Return each seed's best validation IoU up to a step."""
    return np.array([max(v for s, v in c if s <= step) for c in record.each(row, "curve")])


gains = {}
for row in record.rows:
    steps, how = record.each(row, "steps"), Counter(record.each(row, "ended"))
    print(f"{row:13s} {min(steps)} to {max(steps)} steps; ended:",
          *(f"{times} x {words}" for words, times in how.items()))  # fmt: skip
behind = {n: best_until(WITH, n) - best_until(WITHOUT, n) for n in (75, 300, 750, 2500)}
for step, values in behind.items():
    print(f"without skips, behind after {step:4d} steps, in validation: {values.mean():.3f}")
for score, words in (("iou", "IoU"), ("boundary", "boundary F1")):
    gains[words] = record.scores(WITH, score) - record.scores(WITHOUT, score)
    print(f"skips bring, seed by seed: {words:11s}", *(f"{v:+.3f}" for v in gains[words]))

# %% [markdown]
# Early in training the skips bring most: a network with them is far ahead after 75 steps, because
# it need not learn first how to carry outlines through the bottleneck. After 300 steps the other
# one has caught up with two thirds of that. But then it comes to its end, while the network with
# skips goes on rising, and so at the end the distance is larger again, about 0.05. One of the
# networks with skips was still rising when the steps were used up.
#
# **What did not work.** An earlier version of this comparison stopped after 750 steps and found a
# distance of about 0.03 that seemed to have settled. It had not.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.figures.segmentation.mistakes import draw_mistakes

pictures, truths = patchwork(8, np.random.default_rng(12), 64)  # the first of the test
CHOSEN = 1
figure, axes = plt.subplots(1, 3, figsize=(13, 5.4), layout="constrained")
axes[0].imshow(pictures[CHOSEN])
axes[0].set_axis_off()
axes[0].set_title("an unseen picture", fontsize=20)
grey, truth = pictures[CHOSEN].mean(axis=-1), truths[CHOSEN] > 0
wrong = {}
for ax, way in zip(axes[1:], (WITH, WITHOUT), strict=True):
    answer = unpack(record.each(way, "found")[0])[CHOSEN] > 0
    draw_mistakes(ax, grey, truth, answer)
    ax.set_title(way, fontsize=20)
    ax.get_legend().remove()  # one is enough for both
    wrong[way] = int((answer != truth).sum())
keys = axes[1].get_legend_handles_labels()
figure.legend(*keys, loc="outside lower center", ncols=3, fontsize=16, frameon=False)
plt.show()
print("wrong pixels of 4096:", wrong)

# %% [markdown]
# *Figure: "an unseen picture", and what two networks found in it, "U-Net" and "without skips". Both
# find the objects, tinted green. Without skips more of the rims is wrong: missed in orange, false
# alarms in pink.*

# %% [markdown]
# That is one picture and one seed. Over the eight pictures whose answers the record keeps, and over
# all seeds: how many pixels are wrong near an outline, that is, at most two pixels from it, and how
# many farther away?

# %%
from scipy import ndimage


def near_outline(truth, reach=2):
    """Say which pixels have the other class within `reach` pixels."""
    inside, outside = (ndimage.distance_transform_edt(part) for part in (truth, ~truth))
    return np.maximum(inside, outside) <= reach


near = np.array([near_outline(truth) for truth in truths > 0])
lie = {}
for way in (WITH, WITHOUT):
    answers = np.array([unpack(found) for found in record.each(way, "found")]) > 0
    mistaken = answers != (truths > 0)
    lie[way] = [(mistaken & part).sum(axis=(1, 2, 3)) / len(truths) for part in (near, ~near)]
    print(f"{way:14s} wrong pixels of a picture: {lie[way][0].mean():.0f} near an outline, "
          f"{lie[way][1].mean():.1f} farther away")  # fmt: skip
print(f"pixels of a picture near an outline: {near.sum() / len(near):.0f} of {near[0].size}")

# %% [markdown]
# The boundary F1 of the table forgives an outline that is one pixel off. How strict should it be?

# %%
from convlab.segmentation.metrics.surfaces import boundary_f1

strict = {}
for way in (WITHOUT, WITH):
    answers = [unpack(found) for found in record.each(way, "found")]
    for off in (0, 1, 2):
        strict[way, off] = np.mean(
            [
                boundary_f1(*pair, tolerance=off)
                for found in answers
                for pair in zip(truths, found, strict=True)
            ]
        )
    print(f"{way:14s} boundary F1, off by at most 0, 1 and 2 pixels:",
          *(f"{strict[way, off]:.2f}" for off in (0, 1, 2)))  # fmt: skip

# %% [markdown]
# In both networks nearly all wrong pixels lie near an outline, so what skips buy *is* the boundary,
# in the IoU as well. And the sharper one asks, the more they buy: most where an outline must be
# exact, and little where two pixels are forgiven. Without skips the bottleneck knows well where the
# outline runs, to a pixel or so, although one of its cells stands for 8 x 8 pixels.
#
# Books often say that without skips the outlines are lost. With as many parameters and enough steps
# they are not lost here, but they come later, and a little blurred.
#
# The record took minutes. Its beginning takes seconds: here are the first 75 steps of "U-Net", of
# seed 0, once more.

# %%
begun = skips.train(WITH, 0, skips.SETTINGS | {"most": 75})
by_picture = {}
for when, kept in (("75 steps", begun["found"]), ("the record", record.each(WITH, "found")[0])):
    by_picture[when] = np.array([iou(*pair) for pair in zip(truths, unpack(kept), strict=True)])
first = by_picture["75 steps"]
error = first.std(ddof=1) / np.sqrt(len(first))
print(f"IoU on the eight pictures, after 75 steps: {first.mean():.2f} +- {error:.2f}")
print(f"after the {record.each(WITH, 'steps')[0]} of the record: "
      f"{by_picture['the record'].mean():.2f}")  # fmt: skip

# %% [markdown]
# (The spread is the standard error over the eight pictures.)

# %% [markdown]
# ## 9.8 Checkerboards at the start
#
# A transposed convolution is one way up of several. Whatever they score after training, they begin
# differently, and lesson 6 explained why. Give each way a *flat* image, the same number
# everywhere, before any training. An even hand would write a flat image again.

# %%
from convlab.checks import overlap_counts
from convlab.segmentation.models.blocks.level import seeds_from
from convlab.segmentation.models.blocks.upsampling import UPSAMPLERS, upsample

for kernel in (3, 2):
    counts = overlap_counts((6, 6), kernel, stride=2)[2:-2, 2:-2]
    print(f"{kernel} x {kernel}, stride 2: pixels are written", np.unique(counts), "times")


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


# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from matplotlib.colors import LinearSegmentedColormap

from convlab.figures.style import PALETTE

SIGNED = LinearSegmentedColormap.from_list(
    "signed", [PALETTE.negative, PALETTE.empty, PALETTE.output]
)
flats = {up: flat_answer(up) for up in UPSAMPLERS}
figure, axes = plt.subplots(1, 5, figsize=(15, 4), layout="constrained")
for ax, (up, written) in zip(axes, flats.items(), strict=True):
    ax.imshow(written[..., 0] / np.abs(written[..., 0]).max(), cmap=SIGNED, vmin=-1, vmax=1)
    ax.set_title(up, fontsize=22)
    ax.set_axis_off()
plt.show()
for up, written in flats.items():
    print(f"{up:12s} pattern {pattern(written):.1f}   energy by place",
          *energy(written).ravel().round(1))  # fmt: skip

# %% [markdown]
# *Figure: the first map that each of five ways up makes of a flat image, before any training.
# "transposed2" and "transposed3" write a chequered pattern, here in shades of purple, since all of
# it is below 0. "resize", "nearest" and "subpixel" write one flat green.*
#
# Read the last columns. After 3 x 3 one place of four has about four times the energy of another:
# these are the overlaps of 1, 2 and 4, seen in numbers. 2 x 2 mends that, and all places have about
# the same energy. But a single map is as chequered as before, because its four weights are four
# different numbers. Even overlaps are not a flat answer, as in lesson 6.
#
# To resize first treats all pixels alike, so its answer is flat. So does sub-pixel convolution
# here, because its four kernels are made equal at the start; training may tell them apart again.

# %% [markdown]
# ## 9.9 Exercises
#
# Warm-ups are answered with numbers, core exercises with code that is tried on inputs it has not
# seen, and the stretch one with a discussion. A wrong answer is told what may have gone wrong, and
# stops nothing. Solutions:
# [notebooks/solutions/09_build_the_unet.md](solutions/09_build_the_unet.md).
#
# **Exercise 1 (warm-up).** How many parameters has one 3 x 3 convolution from 64 to 128 channels,
# with its biases?

# %%
from convlab.lessons.exercises.segmentation.unet_by_hand import (
    check_join,
    check_joined_channels,
    check_layer_parameters,
    check_receptive_field,
    check_small_field,
    check_valid_side,
)

my_parameters = None
print(check_layer_parameters(my_parameters))

# %% [markdown]
# **Exercise 2 (warm-up).** In a U-Net of 32 filters, how many channels does the last block, c9,
# read?

# %%
my_channels = None
print(check_joined_channels(my_channels))

# %% [markdown]
# **Exercise 3 (warm-up).** A convolution of 5 x 5, then 2 x 2 pooling, then a convolution of 3 x 3:
# how wide is the receptive field of one number at the end, in pixels?

# %%
my_field = None
print(check_small_field(my_field))

# %% [markdown]
# **Exercise 4 (core).** The paper's U-Net takes 188, 204, 220, ... pixels. Write a function from a
# side to the next side that works. It tells you how far to mirror an image outwards.


# %%
def my_valid_side(side):
    """Return the smallest side of the paper's U-Net that is not below `side`."""


print(check_valid_side(my_valid_side))

# %% [markdown]
# **Exercise 5 (core).** Write the rule of 9.3 for any chain of layers. `chain` is a list of pairs
# (kernel, stride), from the image on; a pooling of 2 x 2 is (2, 2).


# %%
def my_receptive_field(chain):
    """Return the side of the receptive field of one number behind the last layer, in pixels."""


print(check_receptive_field(my_receptive_field))

# %% [markdown]
# **Exercise 6 (core).** Write the paper's skip: cut `skip`, of shape (rows, columns, channels), to
# the middle that `up` covers, and join it to `up`, with the channels of `up` first.


# %%
def my_join(skip, up):
    """Return the joined maps: as many rows and columns as `up` has, and the channels of both."""


print(check_join(my_join))

# %% [markdown]
# **Exercise 7 (stretch).** Which skip does a trained network lean on? Cut one of the four skips of
# `trained` at a time, with no new training, by setting the weights to zero with which the block
# reads it, and measure the IoU on `test`. Guess the order first. Why does this say something else
# than 9.7?

# %% [markdown]
# ## 9.10 The fine print
#
# - **The paper's dropout.** It has dropout at the end of the way down, without saying how much.
#   `unet(..., dropout=...)` puts it between all levels, as the lesson's U-Net does. Dropout has no
#   parameters.
# - **It can see, but does it?** A receptive field says what a number *can* depend on. How much it
#   does depend falls off from the middle (Luo et al., 2016).
# - **Small networks, drawn pictures.** 31,000 parameters, 400 pictures to learn from. The test says
#   what skips buy here; how much they buy depends on how fine the outlines are, and how far down
#   the bottleneck is.
# - **What did not work.** Our first trial gave each network 40 steps and three seeds. Half of the
#   networks had not learnt by then, so its large gap was one of speed, and it changed with the
#   seeds.
# - **Resizing pads too.** In a `valid` network the enlargements still pad what they need, so that
#   sides double exactly. Only 2 x 2 transposed convolutions need no padding.
# - **What came after.** An **attention gate** multiplies a skip by weights that the level below
#   computes, so that it passes what matters (Oktay et al., 2018). With **deep supervision** the
#   coarse levels of the decoder must answer too, each with a loss of its own, as in nnU-Net.

# %% [markdown]
# ## 9.11 See also
#
# - O. Ronneberger, P. Fischer and T. Brox, [U-Net](https://arxiv.org/abs/1505.04597): the paper;
#   its first figure is the network of 9.5.
# - W. Luo and others,
#   [Understanding the effective receptive field](https://arxiv.org/abs/1701.04128): what a number
#   does depend on.
# - M. Drozdzal and others,
#   [The importance of skip connections](https://arxiv.org/abs/1608.04117): the same question on
#   microscope pictures, with long skips and short ones.
# - F. Isensee and others, [nnU-Net](https://doi.org/10.1038/s41592-020-01008-z): a plain U-Net,
#   whose settings are chosen with care, is hard to beat.
# - O. Oktay and others, [Attention U-Net](https://arxiv.org/abs/1804.03999): gates on the skips.
# - [MONAI's networks](https://docs.monai.io/en/stable/networks.html): U-Nets in two and three
#   dimensions, to use.
#
# **Called elsewhere.** The encoder is the *contracting path* of the paper and the *backbone* of
# libraries, the decoder its *expansive path*. Skips are *shortcuts*, *lateral* or *long skip
# connections*; to join is to *concatenate*. Filters are *channels*, *features* or *width*.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %% jupyter={"source_hidden": true}
assert block_gap < 1e-6
assert moved == 2
assert bias_gap < 1e-3 < np.abs(before).max() / 100
assert gap < 1e-6
assert by_hand.count_params() == seeds_unet.count_params() == by_formula == 8_642_273
assert by_hand.output_shape == (None, 128, 128, 1)
assert c5.shape[1:] == (8, 8, 512)
assert {step: row[2] for step, row in table.items()}["c5"] == [140]
assert 140 == 1 + 4 * (1 + 2 + 4 + 8 + 16) + (1 + 2 + 4 + 8)
assert table["outputs"][2] == [204, 220]
assert sum(row[1] for row in table.values()) == by_hand.count_params()
assert deep / by_hand.count_params() > 0.8
assert max(down.values()) < 1.05 * min(down.values())
normalised = [layer for layer in by_hand.layers if isinstance(layer, layers.BatchNormalization)]
assert idle == sum(layer.beta.shape[0] for layer in normalised)

assert paper.count_params() == unet_parameters(1, 64, 2, up=2, normalised=False) == 31_030_658
assert paper.output_shape == (None, 388, 388, 2)
assert side == 388
assert paper.get_layer("c5").output.shape[1:] == (28, 28, 1024)
assert "nearest that works: 556 or 572" in said
assert [output_side(n, 4, "valid") for n in sides] == [4, 20, 36, 52, 68]
assert sum(edge.skip for edge in blocks(paper).edges) == 4

# %% jupyter={"source_hidden": true}
assert iou(test.mask, found) > 0.9
assert views["c3"] == (32, 32)
assert views["c5"] == (140, 140)
assert explorer.step.value == "c3"
assert "32 maps of 72 x 96" in explorer.title()

# %% jupyter={"source_hidden": true}
counts = [count for row in record.rows for count in record.each(row, "parameters")]
assert max(counts) < 1.01 * min(counts)
assert len(record.made["seeds"]) == 3
for score, gained in zip(("iou", "boundary"), gains.values(), strict=True):
    worst = record.scores(WITH, score).min()
    assert worst > record.scores(WITHOUT, score).max()
    assert record.scores(WITHOUT, score).min() > max(o[score] for o in record.references.values())
    assert 0.01 < gained.min() < gained.max() < 0.1
coloured = [one["iou"] for name, one in record.references.items() if "colour" in name]
assert len(coloured) == 3
assert max(coloured) < 0.35
assert behind[75].mean() > 2 * behind[750].mean()
assert all(min(values) > 0 for values in behind.values())
assert abs(behind[300].mean() - behind[75].mean() / 3) < 0.01
assert abs(behind[750].mean() - 0.03) < 0.005
assert abs(behind[2500].mean() - 0.05) < 0.005
assert max(record.each(WITHOUT, "steps")) < min(record.each(WITH, "steps"))
assert all("no better" in how for how in record.each(WITHOUT, "ended"))
ended = record.each(WITH, "ended")
assert sum("steps done" in how for how in ended) == 1
assert record.each(WITH, "best_step")[ended.index("all 2500 steps done")] == 2500

# %% jupyter={"source_hidden": true}
assert wrong[WITHOUT] > wrong[WITH]
for close, far in lie.values():
    assert close.sum() > 0.9 * (close.sum() + far.sum())
gap_by_off = [strict[WITH, off] - strict[WITHOUT, off] for off in (0, 1, 2)]
assert gap_by_off[0] > 0.1 > gap_by_off[1] > gap_by_off[2] > 0
assert gap_by_off[2] < 0.03
assert strict[WITHOUT, 1] > 0.85
assert 0.6 < first.mean() < by_picture["the record"].mean()

# %% jupyter={"source_hidden": true}
assert set(np.unique(overlap_counts((6, 6), 3, stride=2)[2:-2, 2:-2])) == {1, 2, 4}
assert set(np.unique(overlap_counts((6, 6), 2, stride=2))) == {1}
assert 3 < energy(flats["transposed3"]).max() < 5
assert live.params["c1a/kernel"].shape[-1] == 4
assert [name for name in live.params if name[0] == "u" and "kernel" in name][2:] == ["u7/kernel"]
assert energy(flats["transposed2"]).max() < 1.4
assert min(pattern(flats[up]) for up in ("transposed2", "transposed3")) > 0.5
assert max(pattern(flats[up]) for up in ("resize", "nearest", "subpixel")) < 1e-4
print("All checks passed.")
