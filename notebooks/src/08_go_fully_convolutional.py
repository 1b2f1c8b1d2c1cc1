# %% [markdown]
# # Go fully convolutional
#
# **What you'll do.** Train a classifier on small windows. Slide it over a photograph. Turn its
# dense layers into convolutions, with the same numbers, and get all of its answers in one pass.
# Then make the coarse answer fine: FCN-32s, FCN-16s, FCN-8s.
#
# **What you'll learn.** Why a dense layer is a convolution that has room for one place only.
# Where a transposed convolution is used to interpolate. What a skip is, and what it is worth.
#
# **What you need.** To know what a transposed convolution does (*Transpose the matrix*, *Settle
# the sizes*). About 45 minutes to read; the page runs in about a minute and a half on a laptop
# with two cores.

# %%
import matplotlib.pyplot as plt
import numpy as np

from convlab.backend import keras
from convlab.segmentation.data import coins, split

layers = keras.layers
SEED = 0

# %% [markdown]
# ## A window is a small picture
#
# A classifier answers for a whole picture: coin, or cloth. We want an answer for every pixel.
# Here is the oldest idea. Cut a window around the pixel. Ask the classifier about the window.
#
# So we train one, on windows of 46 x 46 pixels. The label of a window is the class of the pixel
# in its middle. As always, the upper rows of the photograph are kept for the test.

# %%
from convlab.segmentation.augment import random_crops

train, test = split(coins())
SIDE, MIDDLE = 46, 23


def build_classifier():
    """Three convolutions, each with a pooling; then two dense layers."""
    window = x = keras.Input((SIDE, SIDE, 1))
    for filters in (8, 16, 32):
        x = layers.Conv2D(filters, 3, activation="relu")(x)  # valid: no zeros at the rim
        x = layers.MaxPooling2D(2)(x)
    x = layers.Dense(64, activation="relu")(layers.Flatten()(x))
    return keras.Model(window, layers.Dense(2, activation="softmax")(x))


keras.utils.set_random_seed(SEED)
classifier = build_classifier()
classifier.compile("adam", "sparse_categorical_crossentropy", jit_compile=False)
classifier.optimizer.learning_rate = 2e-3
rng = np.random.default_rng(SEED)
for _ in range(200):
    windows, masks = random_crops(train.image, train.mask, SIDE, 32, rng)
    classifier.train_on_batch(windows, masks[:, MIDDLE, MIDDLE])

for layer in classifier.layers:
    print(f"{type(layer).__name__:13s} {layer.output.shape[1:]}")

# %% [markdown]
# Three poolings. So the classifier's **stride** is 8: its map has one cell for each 8 pixels.
# Slide the window in steps of 8 over the unseen rows.

# %%
from convlab.segmentation.models.surgery.sliding import slide

STEP = 8
asked = slide(classifier, test.image, STEP)
print("photograph", test.image.shape[:2], "-> places", asked.shape[:2])

figure, axes = plt.subplots(2, 1, figsize=(11, 8.6), layout="constrained")
axes[0].imshow(test.image[..., 0], cmap="gray", vmin=0, vmax=1)
shown = axes[1].imshow(asked[..., 1], cmap="viridis", vmin=0, vmax=1)
for ax, title in zip(axes, ("144 x 384 pixels", "13 x 43 windows: coin?"), strict=True):
    ax.set_title(title, fontsize=20)
    ax.set_axis_off()
figure.colorbar(shown, ax=axes[1], shrink=0.8).ax.tick_params(labelsize=16)
plt.show()
truth_there = test.mask[MIDDLE::STEP, MIDDLE::STEP][: asked.shape[0], : asked.shape[1]]
right = np.mean((asked[..., 1] > 0.5) == truth_there)
print("more than 9 of 10 windows are right:", right > 0.9)

# %% [markdown]
# *Figure: above, two rows of six coins. Below, a coarse picture of 13 x 43 squares. Where a coin
# is, the squares are yellow, for a probability near 1.*
#
# This is a **heat map**. It works. But neighbouring windows share most of their pixels. So the
# same convolutions were computed again and again.

# %% [markdown]
# ### Guess first
#
# Run the convolutions once over the whole photograph in place of once for each window. How many
# multiplications does that save?
#
# - **A.** None: each window must be asked.
# - **B.** About half of them.
# - **C.** About nine of ten.
#
# <details><summary><b>Reveal</b></summary>
#
# **C.** A window is 46 pixels wide, and the next begins after 8. So a pixel lies in about 5.75 x
# 5.75 windows, 33 of them, and goes through the convolutions as often. At the rim it is fewer.
# The dense layers save nothing, since each window is still asked. Both together, it is ten times
# less. The numbers come next.
#
# </details>

# %% [markdown]
# ## A dense layer is a convolution
#
# Only the dense layers insist on one size. The first one reads a map of 4 x 4 cells with 32
# channels, flattened to 512 numbers. It has 512 weights for each of its 64 units.
#
# Do not flatten. Lay the 512 weights out as 4 x 4 x 32. That is a kernel. On a map of 4 x 4 cells
# it fits at one place, and gives the same sum of the same products. On a larger map it fits at
# more places.


# %%
def as_convolution(dense, rows, columns):
    """Lay out the weights of a dense layer as a kernel of rows x columns."""
    weights, bias = dense.get_weights()
    inputs, units = weights.shape
    channels = inputs // (rows * columns)
    convolution = layers.Conv2D(units, (rows, columns), activation=dense.activation)
    convolution.build((None, rows, columns, channels))
    convolution.set_weights([weights.reshape(rows, columns, channels, units), bias])
    return convolution


# %%
from convlab.segmentation.models.surgery.convolutionalise import (
    convolutionalise,
    dense_as_convolution,
)

first, second = classifier.layers[-2:]
ours, theirs = as_convolution(first, 4, 4), dense_as_convolution(first, (4, 4))
assert all(
    np.array_equal(*pair) for pair in zip(ours.get_weights(), theirs.get_weights(), strict=True)
)

cells = rng.random((1, 4, 4, 32)).astype(np.float32)
difference = np.abs(ours(cells)[:, 0, 0] - first(cells.reshape(1, 512))).max()
print("dense weights ", first.kernel.shape, " -> kernel", ours.kernel.shape)
print("same numbers:", difference < 1e-5)

# %% [markdown]
# The second dense layer reads 64 numbers, at one place. It becomes a **1 x 1 convolution**.
#
# `convolutionalise` does this to a whole classifier. The sides of the new network are open. Give
# it the whole photograph at once.

# %%
whole = convolutionalise(classifier)
places = whole(test.image[None], training=False).numpy()[0]
print("one pass gives", places.shape)
print("all places agree with sliding:", np.allclose(places, asked, atol=1e-5))
print("weights", classifier.count_params(), "and", whole.count_params())

# %%
from convlab.segmentation.models.inspect.cost import multiply_adds

one_window = multiply_adds(whole, (SIDE, SIDE))
sliding = one_window * asked[..., 0].size
one_pass = multiply_adds(whole, test.image.shape[:2])
print(f"sliding  {sliding:12,} multiplications")
print(f"one pass {one_pass:12,} multiplications: {sliding / one_pass:.1f} times fewer")

# %% [markdown]
# ## Move the window yourself
#
# The frame is the window. The classifier is asked about it alone, now, as you move. The small
# square below is the cell of the one pass. Compare the two numbers.

# %%
from convlab.lessons.explorers.segmentation.sliding_window import WindowExplorer


def ask(window):
    """The probability of coin, for one window alone."""
    return classifier(window[None, ..., None], training=False).numpy()[0, 1]


explorer = WindowExplorer(test.image[..., 0], places[..., 1], ask, SIDE, STEP)
explorer

# %% [markdown]
# *Figure: the photograph with an orange frame; below it the heat map with one cell outlined, in
# the middle of the frame. On the right, the window enlarged, and two equal numbers.*
#
# **Try this.**
#
# 1. Find a window that holds parts of two coins, with cloth in its middle. What is the answer?
# 2. Move by one step across. How much of the window is new?
# 3. Can you find a place where the two numbers differ?

# %% [markdown]
# ## From coarse to every pixel
#
# The map has a cell for each 8 pixels. It must become 8 times larger. A transposed convolution
# does that. You know it as a stamp: each cell stamps the kernel, times its value, and the stamps
# add up.
#
# With a **tent** as the stamp, the sum is a straight line from cell to cell. That is linear
# interpolation, and along both axes it is called bilinear.

# %%
from convlab import Geometry, conv_matrix
from convlab.segmentation.models.blocks.bilinear import tent

weights = tent(4, 2)
print("stride 2, four weights ", weights)
print("stride 2, three weights", tent(3, 2))

C = conv_matrix(weights, Geometry.for_transpose((5,), kernel=4, stride=2))
print("1 1 1 1 1 becomes", C.T @ np.ones(5))
print("0 1 2 3 4 becomes", C.T @ np.arange(5))

# %% [markdown]
# Look at the ones. Inside, all cells get exactly 1. In *Settle the sizes* uneven overlaps made a
# checkerboard. The tent is made so that the weights that meet always add up to 1.
#
# Only at the rim a neighbour is missing, and the sum is less. All classes fade there alike, so
# the largest stays the largest.

# %%
from convlab.segmentation.models.blocks.bilinear import bilinear_up
from convlab.segmentation.metrics import iou

scores = keras.Input((None, None, 1))
enlarge = keras.Model(scores, bilinear_up(scores, STEP, padding="valid"))
larger = enlarge(places[None, ..., 1:], training=False).numpy()[0, ..., 0]
from_cell = larger[STEP - 1 : 1 - STEP, STEP - 1 : 1 - STEP]  # from the first cell to the last
there = test.mask[MIDDLE:, MIDDLE:][: from_cell.shape[0], : from_cell.shape[1]]
blocks_of_8 = np.kron(places[..., 1], np.ones((STEP, STEP)))[4:, 4:]
blocks_of_8 = blocks_of_8[: from_cell.shape[0], : from_cell.shape[1]]

figure, axes = plt.subplots(2, 1, figsize=(11, 7.4), layout="constrained")
both = {"repeated": blocks_of_8, "interpolated": from_cell}
for ax, (title, values) in zip(axes, both.items(), strict=True):
    ax.imshow(values, cmap="viridis", vmin=0, vmax=1)
    ax.contour(there, [0.5], colors="white", linewidths=2.5)
    ax.set_title(title, fontsize=20)
    ax.set_axis_off()
plt.show()
gain = [iou(there, values > 0.5) for values in both.values()]
print("interpolated is better, and above IoU 0.8:", gain[1] > max(gain[0], 0.8))

# %% [markdown]
# *Figure: twice the heat map, with the true rims of the coins in white. Above it is made of
# squares. Below it is smooth, and follows the rims more closely.*
#
# Each pixel has an answer now, and no mask was needed: the classifier has seen windows with one
# label each. But all that is smaller than 8 pixels is lost. Deep classifiers have stride 32.

# %% [markdown]
# ## Skips
#
# The paper by Long, Shelhamer and Darrell takes a classifier of stride 32 and asks: where has the
# detail gone? It is still there, in the earlier levels. So:
#
# 1. **Score** the coarse map: a 1 x 1 convolution, one map for each class.
# 2. **Double** it by a transposed convolution that starts as bilinear interpolation.
# 3. **Score** the level that has this size already, and **add**. This is the skip.
# 4. Again, as often as you like. At the end, interpolate to the size of the image.
#
# No skip is FCN-32s. One is FCN-16s. Two are FCN-8s.

# %%
from convlab.segmentation.models.fcn import fcn

options = {"n_filters": 8, "n_classes": 2, "momentum": 0.9, "seed": SEED}
nets = {s: fcn(keras.Input((None, None, 3)), stride=s, **options) for s in (32, 16, 8)}
for stride, net in nets.items():
    names = [layer.name for layer in net.layers if layer.name[:5] in ("score", "join_")]
    learns = sum(np.prod(weight.shape) for weight in net.trainable_weights)
    print(f"FCN-{stride}s".ljust(8), f"{learns:,} weights that learn", names)

skips = sum(nets[8].get_layer(name).count_params() for name in ("score_16", "score_8"))
print("weights of both skip scores:", skips)

# %%
from convlab.figures.networks.architecture import draw_architecture
from convlab.segmentation.models.inspect.feature_boxes import blocks

figure = plt.figure(figsize=(13, 7.3))
draw_architecture(figure, blocks(nets[8], 96))
plt.show()
joins = [name for name in ("join_16", "join_8")]
print("the two sums have", [nets[8].get_layer(name).output.shape[-1] for name in joins], "channels")

# %% [markdown]
# *Figure: the FCN-8s, drawn from the model. Down to the right, five halvings. Up again go only
# the two channels of the scores. Two skips lead from the third and fourth halving to the sums.*
#
# A U-Net *joins* all channels of its skips, and convolves again. An FCN only adds scores. It is
# cheaper, and less is kept.

# %% [markdown]
# ## Each begins where the other ended
#
# The paper trains in turn: first 32s, then 16s with the weights of 32s, then 8s with those of
# 16s. The scores of a new skip start at **zero**. So the new network begins with the old one's
# answers, and training only has to find out what the skip can add.
#
# We do the same, on drawn scenes of 96 x 96 pixels: discs, squares and triangles in any colour.
# There are two classes, object and ground.

# %%
from convlab.segmentation.metrics import mean_iou
from convlab.segmentation.models.surgery.start_from import start_from
from convlab.segmentation.data.synthetic.scenes import scenes
from convlab.segmentation.train import fit


class Silence:
    """Watch a training, and say nothing."""

    start = step = check = end = lambda *_: None


drawn = scenes(324, np.random.default_rng(SEED), (96, 96), classes=3, difficulty=0.2)
learnt, unseen = drawn[:300], drawn[300:]
pictures = np.stack([scene.image for scene in unseen])
truths = np.stack([scene.mask > 0 for scene in unseen]).astype(int)


def answers(net):
    """The class of each pixel of the unseen scenes."""
    return net(pictures, training=False).numpy().argmax(axis=-1)


def train_more(net, steps, learning_rate):
    """Train on the other scenes."""
    images, masks = [s.image for s in learnt], [(s.mask > 0).astype(int) for s in learnt]
    how = {"size": 96, "seed": 1, "learning_rate": learning_rate, "watch": Silence()}
    fit(net, images, masks, steps=steps, **how)


# %%
STEPS = 75
found, at_first = {}, {}
for stride, coarser, rate in ((32, None, 5e-3), (16, 32, 3e-3), (8, 16, 2e-3)):
    if coarser:
        new = start_from(nets[stride], nets[coarser])
        at_first[stride] = answers(nets[stride])
        print(f"FCN-{stride}s starts from FCN-{coarser}s; new: {', '.join(new)}")
    train_more(nets[stride], STEPS, rate)
    found[f"FCN-{stride}s"] = answers(nets[stride])

for stride, coarser in ((16, 32), (8, 16)):
    same = np.mean(at_first[stride] == found[f"FCN-{coarser}s"])
    print(f"FCN-{stride}s, before its training, says what FCN-{coarser}s says: {same > 0.9}")

# %% [markdown]
# That was nearly, not exactly, the same. To interpolate by 2 and then by 16 rounds off the peaks
# that interpolating by 32 at once has. A few pixels change sides.
#
# **A fair question.** FCN-8s has been trained for three times as many steps as FCN-32s. Is it
# better for its skips, or for the practice? So we give FCN-32s the same steps, and no skip.

# %%
longer = fcn(keras.Input((None, None, 3)), stride=32, **options)
start_from(longer, nets[32])
train_more(longer, 2 * STEPS, 3e-3)
found = {"FCN-32s": found["FCN-32s"], "32s, longer": answers(longer)} | found
score = {name: mean_iou(truths, answer, classes=(0, 1)) for name, answer in found.items()}

figure, ax = plt.subplots(figsize=(11, 4.6), layout="constrained")
colours = ["#999999", "#999999", "#56B4E9", "#0072B2"]
bars = ax.barh(list(score), list(score.values()), color=colours)
ax.bar_label(bars, fmt="%.2f", fontsize=20, padding=6)
ax.invert_yaxis()
ax.set_xlim(0, 1.15 * max(score.values()))
ax.set_xlabel("mean IoU of object and ground, unseen scenes", fontsize=18)
ax.tick_params(labelsize=18)
ax.spines[["top", "right"]].set_visible(False)
plt.show()
print("16s beats 32s:", score["FCN-16s"] > score["FCN-32s"])
print("8s beats 16s: ", score["FCN-8s"] > score["FCN-16s"])
print("8s beats 32s of as many steps:", score["FCN-8s"] > score["32s, longer"])

# %% [markdown]
# *Figure: four bars. FCN-32s is shortest, and little longer when it is trained for longer.
# FCN-16s and then FCN-8s are clearly longer.*
#
# Practice does little. The skips do it.

# %%
from convlab.lessons.explorers.segmentation.strides import StrideExplorer, coloured

chosen = 4
in_turn = {name: answer for name, answer in found.items() if name.startswith("FCN")}
panels = {"the scene": truths * 0} | in_turn | {"the truth": truths}
figure, axes = plt.subplots(1, 5, figsize=(14, 3.6), layout="constrained")
for ax, (title, answer) in zip(axes, panels.items(), strict=True):
    ax.imshow(coloured(pictures[chosen], answer[chosen]))
    ax.set_title(title, fontsize=22)
    ax.set_axis_off()
plt.show()
print(f"object: {truths[chosen].mean():.0%} of the pixels")

# %% [markdown]
# *Figure: one scene five times. FCN-32s gives one broad band across the objects. FCN-16s finds
# each of them, roughly. FCN-8s follows the rims, but corners are round, and objects that nearly
# touch have grown together. Last, the truth.*

# %% [markdown]
# ## Step through the strides

# %%
strides = StrideExplorer(pictures, truths, in_turn)
strides

# %% [markdown]
# *Figure: the scene on the left. On the right it is tinted where the network that the slider
# names sees an object; its last stop is the truth.*
#
# **Try this.** Look for an object that FCN-32s does not find at all. From which stride on is it
# there? Look at a corner, or at a narrow gap between two objects. Which stride would it take?

# %% [markdown]
# ## What the paper measured
#
# These are its numbers, not ours: mean IoU on the validation part of PASCAL VOC 2011, with VGG-16
# as the base.
#
# | | FCN-32s | FCN-16s | FCN-8s |
# |---|---|---|---|
# | mean IoU | 59.4 | 62.4 | 62.7 |
#
# The second skip brought little there, and so they stopped. On our scenes the objects are small:
# from 17 to 38 pixels across. So the second skip still pays.

# %% [markdown]
# ## Another base: Inception V3
#
# Any classifier can be the base. Inception V3 has learnt a thousand classes from more than a
# million photographs. Its last dense layer goes from 2048 numbers to 1000. Here it is, with
# random weights, and as a 1 x 1 convolution.

# %%
features = keras.Input((8, 8, 2048))
pooled = layers.GlobalAveragePooling2D()(features)
top = keras.Model(features, layers.Dense(1000, activation="softmax")(pooled))
top_everywhere = convolutionalise(top)

seen = rng.random((1, 8, 8, 2048)).astype(np.float32)
dense, convolution = top.layers[-1], top_everywhere.layers[-1]
print("dense", dense.kernel.shape, "-> convolution", convolution.kernel.shape)
print("same numbers:", np.allclose(top(seen), top_everywhere(seen)[:, 0, 0], atol=1e-6))

# %% [markdown]
# Two things are new. Inception's convolutions do not pad. From 299 pixels it makes 35, then 17,
# then 8 cells: each time n becomes (n - 1) / 2. And the first cell does not lie in a corner of
# the image. The middle of what it sees is pixel 37.
#
# A transposed convolution of 3 with stride 2 undoes the size exactly: 8 becomes 17, and 17
# becomes 35. And if we put a frame of 37 pixels before and 38 after the image, the cells lie at
# pixels 0, 32, 64 ... All fits, with no resizing, and no score is moved aside. An image of 224
# becomes 299, Inception's own size.

# %%
from convlab.segmentation.models.inception import LEVELS, fcn_inception

image = keras.Input((224, 224, 3))
inception = fcn_inception(image, stride=8, n_classes=4, weights=None, seed=SEED)
print(inception.name, f"{inception.count_params():,} weights")
print("level    stride  cells    channels")
for stride, name in LEVELS.items():
    down, across, channels = inception.get_layer(name).output.shape[1:]
    print(f"{name:8s} {stride:6d}  {down:2d} x {across:2d}  {channels:8d}")
for name in ("up_16", "up_8", "up_image", "crop", "answer"):
    print(f"{name:8s}", inception.get_layer(name).output.shape[1:])

# %% [markdown]
# Its name says which weights it has: random ones, so that this page runs without a network. With
# one, write `weights="imagenet"` (88 MB, once). `weights="try"` takes them if they can be had,
# and random ones otherwise; look at the name.
#
# We do not train it here. It has 22 million weights. From random ones that takes many pictures
# and hours. The paper started from ImageNet's too, but with VGG-16.

# %% [markdown]
# ## Exercises
#
# **1.** VGG-16's first dense layer reads a map of 7 x 7 cells with 512 channels, and has 4096
# units. What is the shape of its kernel, as a convolution? (rows, columns, in, out)

# %%
from convlab.lessons.exercises.segmentation.dense_as_kernel import (
    check_dense_kernel,
    check_tent,
    check_window_places,
)
from convlab.lessons.exercises.judging import rejects

my_kernel = None
print(check_dense_kernel(my_kernel))

# %% [markdown]
# <details><summary>Solution</summary>
#
# (7, 7, 512, 4096). The kernel covers the whole map. These are 102,760,448 weights, three
# quarters of all that VGG-16 has.
#
# </details>
#
# **2.** A classifier of 224 x 224 windows has stride 32 and no padding. It is turned into
# convolutions, and reads 384 x 512 pixels. How many places does it answer? (down, across)

# %%
my_places = None
print(check_window_places(my_places))

# %% [markdown]
# <details><summary>Solution</summary>
#
# (6, 10). Down, the window can move by 384 - 224 = 160 pixels: 5 steps of 32, and the first
# place. Across, by 288 pixels: 9 steps, and the first place.
#
# </details>
#
# **3.** Which five weights interpolate with stride 3, along one axis?

# %%
my_tent = None
print(check_tent(my_tent))

# %% [markdown]
# <details><summary>Solution</summary>
#
# (1/3, 2/3, 1, 2/3, 1/3). The tent is 1 in the middle and 0 at a distance of 3. Anywhere, two
# stamps meet: 2/3 of one cell and 1/3 of the next. They add up to 1.
#
# </details>
#
# **4.** Train an FCN-8s for 225 steps at once, from its first weights, with no 32s and 16s
# before: `train_more(fcn(keras.Input((None, None, 3)), stride=8, **options), 225, 5e-3)`. Guess
# first: is it worse?
#
# <details><summary>Solution</summary>
#
# Compare with the blue bar. The authors later trained so too, in the journal version of the paper
# (2017). They scaled the features of the skips down, so that none swamps the others, and report
# about the same accuracy as in turn. So the skips matter, and the order does not matter much.
#
# </details>

# %% [markdown]
# ## The fine print
#
# - **Zeros at the rim.** Our classifier pads nothing. With padding `same` it would see zeros
#   around each window, where the one pass sees cloth and coins. Then the two differ, and it is
#   the window that is wrong. The checks below show it.
# - **What did not work.** Our first frame around Inception's image had 37 pixels above and below,
#   and 38 left and right. One pixel was missing down the image, so a level had one cell less, and
#   skip and scores could not be added. It must be 37 before and 38 after, on both axes.
# - **Resizing the scores** of Inception to the size of the image gives the right size as well.
#   But it stretches 8 cells, which lie 32 pixels apart, over 299 pixels: every object is moved,
#   and those near the rim most.
# - **From nothing.** The paper's base knew ImageNet. Ours starts from random weights, and learns
#   from 300 drawn scenes. So our IoU says something about strides, and nothing about the method's
#   worth.
# - **The paper's layers.** Its base is VGG-16, with kernels of 7 in the first layer that was
#   dense. It pads the image by 100 pixels and crops. Ours has a 3 x 3 kernel there, and all sizes
#   are multiples of 32.
# - **One seed.** The order of the bars is checked at each run. Their length differs from machine
#   to machine in the second digit.
# - **Steps of 8.** Sliding with steps of 1 gives an answer for each pixel, at 64 times the cost.
#   The one pass cannot: its poolings keep one cell of 8. Atrous convolutions are another way out.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %%
assert asked.shape == places.shape == (13, 43, 2)
assert np.allclose(asked, places, rtol=0, atol=1e-5)
assert np.ptp(places[..., 1]) > 0.9
assert right > 0.9
assert difference < 1e-5
assert classifier.count_params() == whole.count_params()
assert 9 < sliding / one_pass < 11
row, column = 5, 20
window = test.image[row * STEP : row * STEP + SIDE, column * STEP : column * STEP + SIDE]
assert abs(classifier(window[None], training=False).numpy()[0, 1] - places[row, column, 1]) < 1e-5
alone, cell = explorer.numbers()
assert abs(alone - cell) < 1e-5

padded = keras.Sequential([
    keras.Input((8, 8, 1)), layers.Conv2D(4, 3, padding="same"), layers.Flatten(), layers.Dense(2),
])  # fmt: skip
pair = convolutionalise(padded)(test.image[None], training=False)[0], slide(padded, test.image, 1)
assert pair[0].shape == pair[1].shape
assert not np.allclose(*pair, atol=1e-2)

# %%
assert np.array_equal(weights, [0.25, 0.75, 0.75, 0.25])
assert np.array_equal((C.T @ np.ones(5))[2:-2], np.ones(8))
assert gain[1] > max(gain[0], 0.8)
assert skips == (64 + 1) * 2 + (32 + 1) * 2
assert all(np.mean(at_first[s] == found[f"FCN-{2 * s}s"]) > 0.9 for s in (16, 8))
assert score["FCN-32s"] < score["FCN-16s"] < score["FCN-8s"]
assert score["FCN-8s"] > score["32s, longer"] + 0.1
assert not np.any(fcn(keras.Input((32, 32, 3)), 2).get_layer("score_8").get_weights()[0])
assert [inception.get_layer(name).output.shape[1] for name in LEVELS.values()] == [8, 17, 35]
assert inception.output_shape == (None, 224, 224, 4)
assert inception.name.endswith("random")

assert check_dense_kernel((7, 7, 512, 4096)) == check_window_places((6, 10)) == "Right."
assert check_tent((1 / 3, 2 / 3, 1, 2 / 3, 1 / 3)) == "Right."
for check, slip in ((check_dense_kernel, (1, 1, 512, 4096)), (check_window_places, (12, 16))):
    assert rejects(check, slip)
print("All checks passed.")
