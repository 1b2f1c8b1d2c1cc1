# %% [markdown] slideshow={"slide_type": "slide"}
# # 8. Go fully convolutional
#
# **What you'll do.** Train a classifier on small windows and slide it over a photograph. Turn its
# dense layers into convolutions with the same weights, and get all of its answers in one pass. Then
# make the coarse answer fine, with FCN-32s, FCN-16s and FCN-8s, and measure how good each of them
# could be at best.
#
# **What you'll learn.** Why a dense layer is a convolution with room for one place only. How a
# transposed convolution interpolates. What a skip adds, and which part of a network's score is
# decided by its stride before any training.
#
# **What you need.** Lessons 4 and 5: what a transposed convolution does. About 45 minutes to read;
# the page runs in about 25 seconds.

# %% [markdown]
# [← 7. Follow the gradient](07_follow_the_gradient.ipynb) · [Contents](00_start_here.ipynb) ·
# [9. Build the U-Net →](09_build_the_unet.ipynb)

# %% jupyter={"source_hidden": true}
import matplotlib.pyplot as plt
import numpy as np

from convlab import Geometry, conv_matrix
from convlab.backend import keras
from convlab.figures.style import MASKS, PALETTE
from convlab.segmentation.baselines.thresholds import otsu_mask
from convlab.segmentation.data import coins, split
from convlab.segmentation.metrics import iou

layers = keras.layers
SEED = 0

# %% [markdown]
# ## 8.1 A window is a small picture
#
# A classifier answers for a whole picture: coin, or cloth. We want an answer for every pixel. The
# oldest way to get one is to cut a window around the pixel, and to ask the classifier about the
# window.
#
# So we train a classifier on windows of 46 x 46 pixels, and the label of a window is the class of
# the pixel in its middle. The upper rows of the photograph are kept for the test.

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
classifier.compile(
    keras.optimizers.Adam(2e-3), "sparse_categorical_crossentropy", jit_compile=False
)
rng = np.random.default_rng(SEED)
for _ in range(200):
    windows, masks = random_crops(train.image, train.mask, SIDE, 32, rng)
    classifier.train_on_batch(windows, masks[:, MIDDLE, MIDDLE])

for layer in classifier.layers:
    print(f"{type(layer).__name__:13s} {layer.output.shape[1:]}")

# %% [markdown]
# The three poolings halve the map three times. So neighbouring cells of the last map lie 8 pixels
# apart in the photograph, and we say that the network has an **output stride** of 8. We slide the
# window over the unseen rows in steps of the same 8 pixels.

# %%
from convlab.segmentation.models.surgery.sliding import slide

STEP = 8
asked = slide(classifier, test.image, STEP)
print("photograph", test.image.shape[:2], "-> places", asked.shape[:2])

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
figure, axes = plt.subplots(2, 1, figsize=(11, 8.6), layout="constrained")
axes[0].imshow(test.image[..., 0], cmap="gray", vmin=0, vmax=1)
shown = axes[1].imshow(asked[..., 1], cmap="viridis", vmin=0, vmax=1)
for ax, title in zip(axes, ("144 x 384 pixels", "13 x 43 windows"), strict=True):
    ax.set_title(title, fontsize=20)
    ax.set_axis_off()
bar = figure.colorbar(shown, ax=axes[1], shrink=0.8)
bar.set_label("probability of coin", fontsize=16)
bar.ax.tick_params(labelsize=16)
plt.show()
truth_there = test.mask[MIDDLE::STEP, MIDDLE::STEP][: asked.shape[0], : asked.shape[1]]
right = (asked[..., 1] > 0.5) == truth_there
error = right.std() / np.sqrt(right.size)
all_cloth = np.mean(truth_there == 0)
print(f"windows that are answered rightly: {right.mean():.2f} +- {error:.2f}")
print(f"by saying cloth everywhere:        {all_cloth:.2f}")

# %% [markdown]
# *Figure: above, the photograph of the unseen rows, "144 x 384 pixels", with two lines of six
# coins. Below, "13 x 43 windows": a coarse map, yellow where the probability of coin is near 1 and
# dark purple where it is near 0.*
#
# Such a map of answers is called a **heat map**. It works, and far better than the trivial answer
# "cloth everywhere". (The spread is a standard error, as if no two windows shared a pixel.) But
# neighbouring windows share most of their pixels, so the same convolutions were computed again
# and again.

# %% [markdown]
# ## 8.2 A dense layer is a convolution
#
# What keeps us from giving the classifier the whole photograph? Only the dense layers insist on one
# size. The first of them reads a map of 4 x 4 cells with 32 channels, flattened to 512 numbers, and
# has 512 weights for each of its 64 units.
#
# So do not flatten. Lay the 512 weights out as 4 x 4 x 32, and they are a kernel. On a map of 4 x 4
# cells this kernel fits at one place, where it gives the same sum of the same products. On a larger
# map it fits at more places, and answers at each.


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
print("dense weights", first.kernel.shape, "-> kernel", ours.kernel.shape)
print(f"largest difference of their answers: absolute {difference:.1g}")

# %% [markdown]
# The second dense layer reads 64 numbers at one place. So its kernel covers a single cell, and it
# becomes a **1 x 1 convolution**: the same small matrix, applied to the channels of every cell.
#
# `convolutionalise` does this to a whole classifier. What comes out is a **fully convolutional
# network**: no layer insists on a size, so it takes any picture that is not smaller than a
# window. We give it the whole photograph at once.

# %%
whole = convolutionalise(classifier)
places = whole(test.image[None], training=False).numpy()[0]
apart = np.abs(places - asked).max()
print("one pass gives", places.shape)
print(f"largest difference from sliding: absolute {apart:.1g}")
print("weights", classifier.count_params(), "and", whole.count_params())

# %% [markdown] slideshow={"slide_type": "slide"}
# ### Guess first
#
# One pass gives all 13 x 43 answers. A window is 46 pixels wide, and the next one begins 8 pixels
# further on. How many multiplications does the one pass save?
#
# - **A.** None, because each window still gets its answer.
# - **B.** About half, because a window shares its pixels with one neighbour.
# - **C.** About nine of ten.
# - **D.** About 32 of 33, because a pixel lies in 33 windows.
#
# <details><summary><b>Reveal</b></summary>
#
# **C.** A pixel in the middle of the photograph lies in 46 / 8 = 5.75 windows along each axis, so
# in 33 of them, and sliding sends it through the convolutions 33 times. At the rim it is fewer, and
# the dense layers save nothing, since they still answer once for each window. Together that leaves
# about a tenth. The exact numbers come next.
#
# **A** forgets that most of the work is done before the dense layers, on pixels that windows share.
# **B** counts one neighbour, but a window overlaps with five before it and five after it, along
# both axes. **D** counts the pixels rightly, and forgets the rim and the dense layers.
#
# </details>

# %%
from convlab.segmentation.models.inspect.cost import multiply_adds

one_window = multiply_adds(whole, (SIDE, SIDE))
sliding = one_window * asked[..., 0].size
one_pass = multiply_adds(whole, test.image.shape[:2])
print(f"sliding  {sliding:12,} multiplications")
print(f"one pass {one_pass:12,} multiplications: {sliding / one_pass:.1f} times fewer")

# %% [markdown]
# ## 8.3 Move the window yourself
#
# The frame is the window, and the classifier is asked about it alone, at the moment when you move
# it. The small square below is the cell of the one pass. Compare the two numbers.

# %% slideshow={"slide_type": "slide"}
from convlab.lessons.explorers.segmentation.sliding_window import WindowExplorer


def ask(window):
    """The probability of coin, for one window alone."""
    return classifier(window[None, ..., None], training=False).numpy()[0, 1]


explorer = WindowExplorer(test.image[..., 0], places[..., 1], ask, SIDE, STEP)
explorer

# %% [markdown]
# *Figure: "the photograph" with an orange frame; below it "the map of one pass" with one cell
# outlined, in the middle of the frame. On the right, "the window" enlarged, and both numbers,
# which are equal.*
#
# **Try this.**
#
# 1. Find a window that holds parts of two coins, with cloth in its middle. What is the answer?
# 2. Move by one step across. How much of the window is new?
# 3. Can you find a place where the two numbers differ?

# %% [markdown]
# ## 8.4 From coarse to every pixel
#
# The map has one cell for every 8 pixels, so it must become 8 times larger. A transposed
# convolution does that: each cell stamps the kernel, times its own value, and the stamps add up.
#
# If the stamp is a *tent*, with 1 at its centre and 0 one stride away, the sum is a straight line
# from each cell to the next. That is linear interpolation, and along both axes it is called
# *bilinear* interpolation (lesson 6).

# %%
from convlab.segmentation.models.blocks.bilinear import tent

weights = tent(4, 2)
print("stride 2, four weights ", weights)
print("stride 2, three weights", tent(3, 2))

C = conv_matrix(weights, Geometry.for_transpose((5,), kernel=4, stride=2))
print("1 1 1 1 1 becomes", C.T @ np.ones(5))
print("0 1 2 3 4 becomes", C.T @ np.arange(5))

# %% [markdown]
# Look at the row of ones: inside, all cells get exactly 1. In lesson 6 the stamps met unevenly and
# made a checkerboard. The weights of a tent are made so that those that meet always add up to 1.
# Only at the rim a neighbour is missing, so the sum is less. All classes fade there alike, and the
# largest stays the largest.

# %%
from convlab.segmentation.models.blocks.bilinear import bilinear_up

scores = keras.Input((None, None, 1))
enlarge = keras.Model(scores, bilinear_up(scores, STEP, padding="valid"))
larger = enlarge(places[None, ..., 1:], training=False).numpy()[0, ..., 0]
from_cell = larger[STEP - 1 : 1 - STEP, STEP - 1 : 1 - STEP]  # from the first cell to the last
rows, columns = from_cell.shape
there = np.s_[MIDDLE : MIDDLE + rows, MIDDLE : MIDDLE + columns]
repeated = np.kron(places[..., 1], np.ones((STEP, STEP)))[4 : 4 + rows, 4 : 4 + columns]

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
figure, axes = plt.subplots(2, 1, figsize=(11, 7.4), layout="constrained")
both = {"repeated": repeated, "interpolated": from_cell}
for ax, (title, values) in zip(axes, both.items(), strict=True):
    ax.imshow(values, cmap="viridis", vmin=0, vmax=1)
    ax.contour(test.mask[there], [0.5], colors=PALETTE.paper, linewidths=2.5)
    ax.set_title(title, fontsize=20)
    ax.set_axis_off()
plt.show()
gain = {}
for title, values in both.items():
    halves = np.array_split(values > 0.5, 2, axis=1), np.array_split(test.mask[there], 2, axis=1)
    gain[title] = np.array([iou(truth, found) for found, truth in zip(*halves, strict=True)])
    print(f"{title:13s} IoU {gain[title].mean():.2f} +- {np.ptp(gain[title]) / 2:.2f}")
otsu = iou(test.mask[there], otsu_mask(test.image[..., 0])[there])
print(f"Otsu's threshold, which needs no training, on the same pixels: IoU {otsu:.2f}")

# %% [markdown]
# *Figure: two maps of probability with the true rims of the coins in white. Above, "repeated", each
# cell is a square. Below, "interpolated", the map is smooth and follows the rims more closely.*
#
# (The spread is that between the left and the right half of the strip.) Each pixel has an answer
# now, and the training saw no more than one labelled pixel for each window. To learn masks from
# less than masks is called **weak supervision**. It goes further: from one label for a whole
# picture a **class activation map** tells which places spoke for the label (Zhou et al., 2016).
#
# But whatever is smaller than 8 pixels is lost, and the rims are soft. On these coins a plain
# threshold does better than the stretched heat map, so this is not yet what we want. Deep
# classifiers are coarser still: their output stride is 32.

# %% [markdown]
# ## 8.5 Skips
#
# The paper by Long, Shelhamer and Darrell takes a classifier of stride 32 and asks where the detail
# has gone. It is still there, in the earlier levels of the same network. So:
#
# 1. *Score* the coarsest level by a 1 x 1 convolution: one map for each class.
# 2. *Double* the scores by a transposed convolution that starts as bilinear interpolation.
# 3. *Score* the level that has this size already, and *add*. This is the skip.
# 4. Do 2 and 3 again, as often as you like. At the end, interpolate to the size of the image.
#
# Without a skip this is FCN-32s; with one it is FCN-16s, and with two FCN-8s. Here is all of it.


# %%
def add_skip(scores, features):
    """Double the scores, and add what a 1 x 1 convolution says of the finer level."""
    larger = bilinear_up(scores, 2)
    skip = layers.Conv2D(scores.shape[-1], 1, kernel_initializer="zeros")
    return layers.Add()([larger, skip(features)])


def score_levels(levels, stride, n_classes):
    """From the features of each stride, coarsest first, to scores of every pixel."""
    scores = layers.Conv2D(n_classes, 1)(levels[32])
    for finer in (16, 8):
        if finer >= stride:
            scores = add_skip(scores, levels[finer])
    return bilinear_up(scores, stride, fixed=True)


# %% [markdown]
# The library's `fcn` does the same on a base of five halvings. With the same weights the two must
# give the same numbers.

# %%
from convlab.segmentation.models.fcn import fcn, halvings

image = keras.Input((96, 96, 3))
by_hand = keras.Model(image, score_levels(halvings(image, 4, 0.0), stride=8, n_classes=2))
nets = {s: fcn(keras.Input((96, 96, 3)), 4, s, 2, dropout=0.0, seed=SEED) for s in (32, 16, 8)}
moved = [rng.normal(0, 0.3, w.shape).astype(np.float32) for w in nets[8].get_weights()]
moved = [np.abs(w) for w in moved]  # a variance may not be negative
nets[8].set_weights(moved)
by_hand.set_weights(moved)
x = rng.random((1, 96, 96, 3)).astype(np.float32)
raw = keras.Model(nets[8].input, nets[8].get_layer("up_image").output)(x, training=False).numpy()
distance = np.abs(by_hand(x, training=False) - raw).max() / np.abs(raw).max()
print(f"score_levels and fcn differ by: relative {distance:.1g}")

for stride, net in nets.items():
    names = [layer.name for layer in net.layers if layer.name[:5] in ("score", "join_")]
    learns = sum(np.prod(weight.shape) for weight in net.trainable_weights)
    print(f"FCN-{stride}s".ljust(8), f"{learns:,} weights that learn", names)
skips = sum(nets[8].get_layer(name).count_params() for name in ("score_16", "score_8"))
print("weights of both skip scores:", skips)

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.figures.networks.architecture import draw_architecture
from convlab.segmentation.models.inspect.feature_boxes import blocks

figure = plt.figure(figsize=(13, 7.3))
draw_architecture(figure, blocks(nets[8], 96))
plt.show()
joined = [nets[8].get_layer(name).output.shape[-1] for name in ("join_16", "join_8")]
print("channels of the two sums:", joined)

# %% [markdown]
# *Figure: the FCN-8s, drawn from the model. Down to the right go five halvings, from 96 pixels to
# 3. Up again go only the two channels of the scores, and two arrows, the skips, lead across from
# the third and the fourth halving.*
#
# This is a **skip connection**: a way around the coarse levels. A U-Net, in the next lesson,
# *joins* all channels of its skips to what comes up, and convolves again. An FCN only adds scores,
# which is cheaper and keeps less.

# %% [markdown]
# ## 8.6 What a stride can say at best
#
# Before we race the three networks, ask what they could reach. The drawn pictures that follow are
# 96 pixels wide, so an FCN-32s has 3 x 3 cells. Whatever it learns, its answer to a picture is nine
# scores, stretched bilinearly.
#
# The pictures are made so that there are no short cuts: patterned things of any shape and any
# colour, on a ground of coloured patches that end as abruptly as the things do.

# %%
from convlab.lessons.experiments.recorded import recorded, unpack
from convlab.lessons.experiments.skip_connections.ceilings import ceiling
from convlab.lessons.experiments.skip_connections.patchwork import patchwork
from convlab.lessons.explorers.segmentation.strides import StrideExplorer, coloured

pictures, truths = patchwork(8, np.random.default_rng(2), 96)  # the first eight of the test
best = {stride: ceiling(truths, stride) for stride in (32, 16, 8)}

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
CHOSEN = 0
figure, axes = plt.subplots(1, 5, figsize=(16, 3.9), layout="constrained")
panels = {"a picture": None, "its mask": truths} | {f"stride {s}": best[s] for s in best}
for ax, (title, masks) in zip(axes, panels.items(), strict=True):
    if masks is None:
        ax.imshow(pictures[CHOSEN])
    else:
        ax.imshow(masks[CHOSEN], cmap="gray", vmin=0, vmax=1)
    ax.set_title(title, fontsize=24)
    ax.set_axis_off()
plt.show()
for stride in best:
    print(f"stride {stride:2d}: IoU {iou(truths[CHOSEN], best[stride][CHOSEN]):.2f} at best")

# %% [markdown]
# *Figure: five panels. "a picture", "its mask" with the things in white, and the best masks that
# can be written with "stride 32", "stride 16" and "stride 8". At "stride 32" it is one bent shape,
# and at "stride 8" only corners and a small hole are missing.*
#
# How were they found? The stretching is a matrix U along each axis, so the scores S become U S Uᵀ.
# `ceiling` looks for the S whose stretching fits the mask, by gradient descent; and by lesson 7 the
# gradient comes down through the transposed matrices, G to Uᵀ G U.
#
# Over many pictures, this is each stride's **ceiling**. No training can be expected to pass it,
# because it was fitted to each mask with the mask in hand.

# %% [markdown] slideshow={"slide_type": "slide"}
# ### Guess first
#
# Averaged over the 60 pictures of the test, how good is the best answer of nine stretched scores,
# in IoU?
#
# - **A.** About 0.28: as good as the mask averaged over the cells, stretched back.
# - **B.** About 0.64.
# - **C.** About 0.96, if only the training goes on for long enough.
#
# <details><summary><b>Reveal</b></summary>
#
# **B.** Nine numbers are few, but they may be any numbers: one very high score beside a very low
# one puts the line where the sum is zero wherever it is wanted. **A** is what you get if each cell
# may say no more than its share of object pixels. That is a reasonable answer and not the best one.
# **C** is the ceiling of stride 8. No training brings an FCN-32s there, since the sharp corners
# cannot be written down with its nine scores.
#
# </details>

# %%
record = recorded("fcn_strides")
known = record.references
for stride in (32, 16, 8):
    for way, words in (("averaged", "averaged and stretched"), ("ceiling", "ceiling")):
        found = known[f"{way} {stride}"]
        print(f"stride {stride:2d}, {words:22s} IoU {found['iou']:.2f}"
              f"   boundary F1 {found['boundary']:.2f}")  # fmt: skip

# %% [markdown]
# Boundary F1 asks how much of the outlines agrees to within one pixel. It suffers more from a
# coarse stride than IoU does, because a coarse stride loses the rims first.

# %% [markdown]
# ## 8.7 What three networks reach
#
# Each network has now been trained for the same 900 steps, from three seeds. A race of unfinished
# networks would say who starts fastest, and that is not the question. So look first at whether they
# had finished: pictures that none has learnt from, the *validation* part, were scored along the
# way.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
NETS = ("FCN-32s", "FCN-16s", "FCN-8s")
COLOURS = dict(zip(NETS, (MASKS.neutral, MASKS.answer, MASKS.curve), strict=True))
figure, ax = plt.subplots(figsize=(12, 5), layout="constrained")
for name in NETS:
    for curve in record.each(name, "curve"):
        steps, values = zip(*curve, strict=True)
        ax.plot(steps, values, color=COLOURS[name], linewidth=3)
    ax.text(steps[-1] + 12, values[-1], name, fontsize=20, va="center")
ax.set_xlabel("steps", fontsize=18)
ax.set_ylabel("IoU on validation", fontsize=18)
ax.tick_params(labelsize=16)
ax.spines[["top", "right"]].set_visible(False)
ax.set_xlim(0, 1050)
plt.show()
late = {
    name: max(max(v for s, v in curve) - max(v for s, v in curve if s <= 600)
              for curve in record.each(name, "curve"))
    for name in NETS
}  # fmt: skip
for name, rise in late.items():
    print(f"{name}: the last third of the steps brought at most {rise:.3f} to a seed's best score")

# %% [markdown]
# *Figure: nine curves, three for each network: grey for "FCN-32s", light blue for "FCN-16s", dark
# blue for "FCN-8s". They rise quickly, and in the last third they hardly rise any more.*
#
# The weights of each training's best validation score were kept, and are judged on 60 more
# pictures, the test. The rows at the top need no network: each has one threshold, chosen on
# validation.


# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
def draw_rows(ax, score, title):
    """Draw the trivial rows, then each network's seeds in front of its ceiling."""
    values = {name: [known[name][score]] for name in TRIVIAL}
    values |= {name: record.scores(name, score) for name in NETS}
    for row, (name, found) in enumerate(values.items()):
        if name in NETS:
            top = known[f"ceiling {name[4:-1]}"][score]
            ax.barh(row, top, color=MASKS.no_pixel, height=0.7)
        colour = MASKS.curve if name in NETS else MASKS.goal
        ax.plot(found, [row] * len(found), "o", color=colour, markersize=13, alpha=0.8)
    ax.set_yticks(range(len(values)), values)
    ax.set_title(title, fontsize=22)
    ax.set_xlim(0, 1)


TRIVIAL = [name for name in known if not name.startswith(("ceiling", "averaged"))]
figure, axes = plt.subplots(1, 2, figsize=(14, 5.4), sharey=True, layout="constrained")
draw_rows(axes[0], "iou", "IoU")
draw_rows(axes[1], "boundary", "boundary F1")
axes[0].invert_yaxis()
for ax in axes:
    ax.tick_params(labelsize=17)
    ax.grid(axis="x", alpha=0.3)
plt.show()
for name in TRIVIAL:
    print(f"{name:34s} IoU {known[name]['iou']:.2f}   boundary F1 {known[name]['boundary']:.2f}")
means = {
    (name, s): record.scores(name, s).mean() for name in record.rows for s in ("iou", "boundary")
}
for name in NETS:
    top = known[f"ceiling {name[4:-1]}"]
    print(f"{name:8s} IoU {means[name, 'iou']:.2f} of {top['iou']:.2f}"
          f"   boundary F1 {means[name, 'boundary']:.2f} of {top['boundary']:.2f}")  # fmt: skip
print(record.how())

# %% [markdown]
# *Figure: two panels, "IoU" and "boundary F1", with a line for each way. Four lines have a single
# dot in orange: what needs no network. "FCN-32s", "FCN-16s" and "FCN-8s" have a blue dot for each
# of the three seeds, in front of grey bars that end at the ceiling of their stride. The dots lie
# close together, near the ends of the bars in "IoU" and farther from them in "boundary F1".*
#
# Read each network against its ceiling. In IoU all three reach about nine tenths of it or more, so
# most of what separates them was decided by their strides, before any training. And read it against
# the rows above. Neither a table of colours nor the distance from the border's colour finds these
# objects, as was meant. But the contrast of a pixel's neighbourhood, with one threshold, has an IoU
# of 0.77 and beats FCN-32s with all its 48,000 weights. It does so because it draws at the full
# size: whoever has nine cells per picture should compare with that first.
#
# At the boundary more is missing: an FCN-8s could reach 0.95 and stops at 0.82, so there the stride
# no longer explains all.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
panels = {"the picture": None} | {name: unpack(record.each(name, "found")[0]) for name in NETS}
panels |= {"the truth": truths}
SHOWN = 4
figure, axes = plt.subplots(1, 5, figsize=(16, 3.9), layout="constrained")
for ax, (title, answer) in zip(axes, panels.items(), strict=True):
    ax.imshow(coloured(pictures[SHOWN], 0 * truths[SHOWN] if answer is None else answer[SHOWN]))
    ax.set_title(title, fontsize=24)
    ax.set_axis_off()
plt.show()
for name in NETS:
    print(f"{name:8s} IoU {iou(truths[SHOWN], panels[name][SHOWN]):.2f} on this picture")

# %% [markdown]
# *Figure: one picture five times: "the picture" as it is, then tinted blue where "FCN-32s",
# "FCN-16s" and "FCN-8s" see an object, and last "the truth".*

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 8.8 In turn, or at once?
#
# The paper trains in turn: first 32s, then 16s from the weights of 32s, then 8s from those of 16s.
# The scores of a new skip start at *zero*, so the new network begins with nearly the old one's
# answers, and training only has to find out what the skip can add.
#
# Is the order needed? We give the same 900 steps to both: three times 300 in turn, or 900 at once.

# %%
IN_TURN = "FCN-8s, in turn"
for score, words in (("iou", "IoU"), ("boundary", "boundary F1")):
    for name, way in ((IN_TURN, "in turn"), ("FCN-8s", "at once")):
        print(
            f"{words:11s} {way}, seed by seed:", *(f"{v:.3f}" for v in record.scores(name, score))
        )

# %% [markdown]
# At once is better from every seed, though only by 0.006 of IoU and 0.02 of boundary F1 in the
# mean. A likely cause is that the last skip has 900 steps to learn in, and not 300. So here it is
# the skips that matter, and not the order. The authors came to train at once too, in the journal
# version of the paper (2017). They scaled the features of the skips down, so that none swamps the
# others, and report about the same accuracy. The order is history: with the base's weights from
# another task, it was a careful way to begin.

# %% [markdown]
# ## 8.9 Step through the strides

# %% slideshow={"slide_type": "slide"}
answers = {name: unpack(record.each(name, "found")[0]) for name in NETS}
strides = StrideExplorer(pictures, truths, answers)
strides

# %% [markdown]
# *Figure: "the picture" on the left. On the right it is tinted blue where the FCN-32s sees an
# object. The slider steps on to the other two networks and to the truth.*
#
# **Try this.** Look for an object that FCN-32s does not find at all. From which stride on is it
# there? Look at a corner, or at the hole of a ring. Which stride would it take?

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 8.10 What the paper measured
#
# These are its numbers, not ours: mean IoU on the validation part of PASCAL VOC 2011, with VGG-16
# as the base (Long et al., 2015, table 2).
#
# | | FCN-32s | FCN-16s | FCN-8s |
# |---|---|---|---|
# | mean IoU | 59.4 | 62.4 | 62.7 |
#
# The second skip brought little there, so the authors stopped. Photographs of VOC are about 500
# pixels wide and often hold one large thing, whose area outweighs its rim. Our things are 23 to 42
# pixels across, if they were discs, and so most of their pixels are near a rim.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 8.11 Another base: Inception V3
#
# Any classifier can be the **backbone**, the part of a network that turns pixels into features.
# Inception V3 has learnt a thousand classes from more than a million photographs, and its last
# dense layer goes from 2048 numbers to 1000. Here is that layer, with random weights, and as a
# 1 x 1 convolution.

# %%
features = keras.Input((8, 8, 2048))
pooled = layers.GlobalAveragePooling2D()(features)
top = keras.Model(features, layers.Dense(1000, activation="softmax")(pooled))
top_everywhere = convolutionalise(top)

seen = rng.random((1, 8, 8, 2048)).astype(np.float32)
dense, convolution = top.layers[-1], top_everywhere.layers[-1]
top_difference = np.abs(top(seen) - top_everywhere(seen)[:, 0, 0]).max()
print("dense", dense.kernel.shape, "-> convolution", convolution.kernel.shape)
print(f"largest difference: absolute {top_difference:.1g}")

# %%
from convlab.segmentation.models.inception import LEVELS, fcn_inception

image = keras.Input((224, 224, 3))
inception = fcn_inception(image, stride=8, n_classes=4, weights=None, seed=SEED)
print(inception.name, f"{inception.count_params():,} weights")
base = [la for la in inception.layers if type(la) is layers.Conv2D and "score" not in la.name]
no_padding = sum(la.padding == "valid" for la in base)
print(f"convolutions of the base: {len(base)}, of which {no_padding} do not pad")
print("level    stride  cells    channels")
for stride, name in LEVELS.items():
    down, across, channels = inception.get_layer(name).output.shape[1:]
    print(f"{name:8s} {stride:6d}  {down:2d} x {across:2d}  {channels:8d}")
for name in ("up_16", "up_8", "up_image", "crop", "answer"):
    print(f"{name:8s}", inception.get_layer(name).output.shape[1:])

# %% [markdown]
# Most of Inception's convolutions pad with zeros. Eight do not: four of the **stem**, the layers at
# its beginning, and the four of stride 2 further on, which shrink the map. So 299 pixels become 35,
# then 17, then 8 cells, where each step from n gives (n - 1) / 2. And the first cell does not lie
# in a corner of the image, because the middle of what it sees is pixel 37.
#
# A transposed convolution of 3 with stride 2 and no padding undoes the sizes exactly: 8 becomes 17,
# and 17 becomes 35. If we put a frame of 37 pixels before and 38 after the image, the cells lie at
# pixels 0, 32, 64 and so on. Then the sizes match at every level, so nothing is resized or shifted.
# An image of 224 becomes 299, Inception's own size.
#
# Its name says which weights it has: random ones, so that this page runs without a network. With
# one, write `weights="imagenet"` (88 MB, once). `weights="try"` takes them if they can be had, and
# random ones otherwise; look at the name. To go on from weights that were learnt on another task is
# called **transfer learning**, and the paper did so too, with VGG-16. We do not train this network
# here, since from random weights its 22 million parameters would take many pictures and hours.

# %% [markdown]
# ## 8.12 Exercises
#
# Warm-ups are answered with numbers, core exercises with code that is tried on arrays it has not
# seen, and the stretch ones with a discussion. A wrong answer is told what may have gone wrong, and
# stops nothing. Solutions:
# [notebooks/solutions/08_go_fully_convolutional.md](solutions/08_go_fully_convolutional.md).
#
# **Exercise 1 (warm-up).** VGG-16's first dense layer reads a map of 7 x 7 cells with 512 channels,
# and has 4096 units. What is the shape of its kernel, as a convolution? (rows, columns, in, out)

# %%
from convlab.lessons.exercises.segmentation.dense_as_kernel import (
    check_dense_kernel,
    check_dense_places,
    check_stretch,
    check_tent,
    check_third_skip,
    check_window_places,
)

my_kernel = None
print(check_dense_kernel(my_kernel))

# %% [markdown]
# **Exercise 2 (warm-up).** A classifier of 224 x 224 windows has output stride 32 and no padding.
# It is turned into convolutions, and reads 384 x 512 pixels. How many places does it answer? (down,
# across)

# %%
my_places = None
print(check_window_places(my_places))

# %% [markdown]
# **Exercise 3 (warm-up).** Which five weights interpolate with stride 3, along one axis?

# %%
my_tent = None
print(check_tent(my_tent))

# %% [markdown]
# **Exercise 4 (core).** Write what a dense layer answers at every place of a larger map, without
# any convolution: `cells` has the shape (rows of the map, columns of the map, channels), the layer
# was trained on maps of `rows` x `columns`, and `weights` has the shape (inputs, units).


# %%
def my_dense_places(cells, weights, bias, rows, columns):
    """Return the answers, of shape (places down, places across, units)."""


print(check_dense_places(my_dense_places))

# %% [markdown]
# **Exercise 5 (core).** Stretch one row of cells by an even stride with a tent of 2 * stride
# weights, as the last layer of an FCN does. Half a stride hangs over each end and is cut off, so
# stride * len(cells) pixels are left.


# %%
def my_stretch(cells, stride):
    """Return the stretched row."""


print(check_stretch(my_stretch))

# %% [markdown]
# **Exercise 6 (core).** A third skip makes an FCN-4s. Double the scores of stride 8, along rows and
# along columns, and add what a 1 x 1 convolution says of the level of stride 4. `weights` has the
# shape (channels, classes).


# %%
def my_third_skip(scores, features, weights, bias):
    """Return the scores of stride 4: twice as many rows and columns as `scores` has."""


print(check_third_skip(my_third_skip))

# %% [markdown]
# **Exercise 7 (stretch).** What could an FCN-4s and an FCN-2s reach? Guess from the table of 8.6,
# then compute `ceiling(truths, 4)` and `ceiling(truths, 2)`. Would you build them? Say what they
# cost, and what another stride cannot mend.
#
# **Exercise 8 (stretch).** Double the network in place of the skips: an FCN-32s with 8 filters in
# place of 4 has nearly four times as many weights. How much can that help, and how do you know
# without training it?

# %% [markdown]
# ## 8.13 The fine print
#
# - **Zeros at the rim.** Our classifier pads nothing. With padding `same` it would see zeros around
#   each window, where the one pass sees cloth and coins. Then the two differ, and it is the window
#   that is wrong. The checks below show it.
# - **A ceiling from below.** `ceiling` is the best that a long search found. Another search might
#   find a little more, so the true ceiling can only be higher.
# - **What did not work.** First we took the mask, averaged over the cells and stretched back, for
#   the ceiling. Then a trained FCN-32s stood far above it. The averages are a good answer and not
#   the best one.
# - **What did not work, II.** Our first frame around Inception's image had 37 pixels above and
#   below, and 38 left and right. One pixel was missing down the image, so a level had one cell
#   less, and skip and scores could not be added. It must be 37 before and 38 after, on both axes.
# - **Resizing the scores** of Inception to the size of the image gives the right size as well. But
#   it stretches 8 cells, which lie 32 pixels apart, over 299 pixels, so every object is moved, and
#   those near the rim most.
# - **From nothing.** The paper's base knew ImageNet. Ours starts from random weights, has 4 filters
#   and learns from 400 drawn pictures. So our IoU says something about strides, and nothing about
#   the method's worth on photographs.
# - **The paper's layers.** Its base is VGG-16, with kernels of 7 in the first layer that was dense.
#   It pads the image by 100 pixels and crops. Ours has a 3 x 3 kernel there, and all sizes are
#   multiples of 32.
# - **Steps of 1.** Sliding with steps of 1 gives an answer for each pixel, at 64 times the cost.
#   The one pass cannot do it, because its poolings keep one cell of 8 along each axis. To shift the
#   image by every number of pixels below 8, and to lace the 64 maps together, gives the same
#   answers; the paper calls it **shift-and-stitch**. Atrous convolutions are another way (lesson
#   14).

# %% [markdown]
# ## 8.14 See also
#
# - J. Long, E. Shelhamer and T. Darrell,
#   [Fully convolutional networks for semantic segmentation](https://arxiv.org/abs/1411.4038): the
#   paper of this page; read its section 3.
# - E. Shelhamer, J. Long and T. Darrell,
#   [the journal version](https://arxiv.org/abs/1605.06211): trained at once in place of in turn.
# - P. Sermanet and others, [OverFeat](https://arxiv.org/abs/1312.6229): a classifier that slides in
#   one pass, two years earlier.
# - C. Szegedy and others,
#   [Rethinking the Inception architecture](https://arxiv.org/abs/1512.00567): Inception V3.
# - B. Zhou and others,
#   [Learning deep features for discriminative localization](https://arxiv.org/abs/1512.04150):
#   class activation maps, from labels of whole pictures.
# - [torchvision's FCN](https://docs.pytorch.org/vision/stable/models/fcn.html): a trained one to
#   download, on a ResNet with atrous convolutions and without skips.
#
# **Called elsewhere.** A transposed convolution is a *deconvolution* in the paper, and its *score*
# layer a *classifier* or *head* in libraries. Adding scores is *late fusion*; the levels of a base
# are *feature maps* or *C3, C4, C5*, by their number of halvings. *Stride* alone often means output
# stride.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %% jupyter={"source_hidden": true}
assert asked.shape == places.shape == (13, 43, 2)
assert apart < 1e-5
assert np.ptp(places[..., 1]) > 0.9
assert right.mean() > 0.9 > all_cloth + 0.2
assert difference < 1e-5
assert classifier.count_params() == whole.count_params()
assert 10.1 < sliding / one_pass < 10.3
assert (SIDE / STEP) ** 2 > 33
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

# %% jupyter={"source_hidden": true}
assert np.array_equal(weights, [0.25, 0.75, 0.75, 0.25])
assert np.array_equal((C.T @ np.ones(5))[2:-2], np.ones(8))
assert (C.T @ np.ones(5)).min() == 0.25
assert np.allclose(np.diff((C.T @ np.arange(5))[2:-2]), 0.5)
assert (gain["interpolated"] > gain["repeated"]).all()
assert otsu > gain["interpolated"].mean() + 0.02
assert distance < 1e-4
assert skips == (32 + 1) * 2 + (16 + 1) * 2
assert joined == [2, 2]
assert not np.any(fcn(keras.Input((32, 32, 3)), 2).get_layer("score_8").get_weights()[0])
no_pad = [n for n, la in enumerate(base) if la.padding == "valid"]
assert no_pad[:4] == [0, 1, 3, 4]
assert all(base[n].strides == (2, 2) for n in no_pad[4:])
assert (len(base), no_padding) == (94, 8)
assert top_difference < 1e-6
assert [inception.get_layer(name).output.shape[1] for name in LEVELS.values()] == [8, 17, 35]
assert inception.output_shape == (None, 224, 224, 4)
assert inception.name.endswith("random")

# %% jupyter={"source_hidden": true}
for score in ("iou", "boundary"):
    tops = [known[f"ceiling {s}"][score] for s in (32, 16, 8)]
    seeds = np.stack([record.scores(name, score) for name in NETS])
    assert tops[0] < tops[1] < tops[2]
    assert (seeds < np.array(tops)[:, None]).all()
    assert (np.diff(seeds, axis=0) > 0.05).all()
    assert np.ptp(seeds, axis=1).max() < 0.03
    assert all(known[f"averaged {s}"][score] < known[f"ceiling {s}"][score] for s in (32, 16, 8))
    assert (record.scores("FCN-8s", score) > record.scores(IN_TURN, score)).all()
assert all(means[name, "iou"] > 0.89 * known[f"ceiling {name[4:-1]}"]["iou"] for name in NETS)
assert round(known["ceiling 8"]["boundary"], 2) == 0.95
assert round(means["FCN-8s", "boundary"], 2) == 0.82
assert round(known["ceiling 32"]["iou"], 2) == 0.64
assert round(known["averaged 32"]["iou"], 2) == 0.28
assert round(known["ceiling 8"]["iou"], 2) == 0.96
assert all(known[name]["iou"] < 0.35 for name in TRIVIAL if name != "local contrast")
contrast = known["local contrast"]["iou"]
assert round(contrast, 2) == 0.77
assert record.scores("FCN-32s", "iou").max() < contrast < record.scores("FCN-16s", "iou").min()
assert round(means["FCN-8s", "iou"] - means[IN_TURN, "iou"], 3) == 0.006
assert round(means["FCN-8s", "boundary"] - means[IN_TURN, "boundary"], 2) == 0.02
assert max(late.values()) < 0.03
assert {run["steps"] for runs in record.rows.values() for run in runs} == {900}
assert len(record.made["seeds"]) == 3
shown = [iou(truths[SHOWN], panels[name][SHOWN]) for name in NETS]
assert shown[0] < shown[1] < shown[2]
assert set(strides._answers) == {*NETS, "truth"}
print("All checks passed.")
