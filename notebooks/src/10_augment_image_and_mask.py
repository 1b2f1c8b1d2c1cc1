# %% [markdown] slideshow={"slide_type": "slide"}
# # 10. Augment image and mask
#
# **What you'll do.** Turn, stretch and bend a photograph together with its mask. Break it in the
# two usual ways, and write a check that catches both, and others. Then see what augmentation buys a
# U-Net, and what it costs when it is done wrongly.
#
# **What you'll learn.** Why image and mask need one draw and one call. Why a mask is never
# interpolated. What overfitting is, and how to see it. Which of Keras's layers keep the two
# together, and which do not. What changes in three dimensions.
#
# **What you need.** To know what a segmentation mask is (lesson 1) and a U-Net (lesson 9). About 45
# minutes to read; the page runs in about 30 seconds.

# %% [markdown]
# [Previous: 9. Build the U-Net](09_build_the_unet.ipynb) |
# [Contents](00_start_here.ipynb) |
# [Next: 11. Choose a loss](11_choose_a_loss.ipynb)

# %%
import matplotlib.pyplot as plt
import numpy as np

from convlab.figures.segmentation.outlines import draw_overlay
from convlab.figures.style import MASKS
from convlab.segmentation.data import coins

SEED = 0
sample = coins()
image, mask = sample.image, sample.instances  # the mask has a number of its own for each coin

# %% [markdown]
# ## 10.1 Few pictures, many views
#
# A labelled image is dear, because somebody drew every outline. But a coin that is turned is still
# a coin. So we turn, stretch and bend what we have, and train on that as well. This is
# **augmentation**.
#
# The answer must move with the question. Here are six views of one photograph, made by six draws.

# %%
from convlab.segmentation.augment import augment, brightness, elastic, flip, rotate, translate, zoom

places = [flip(), elastic(4, smoothness=24), rotate(30), zoom(1.3), translate(20)]
rng = np.random.default_rng(SEED)
views = [augment(image, mask, [*places, brightness(0.2)], rng) for _ in range(6)]

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
figure, axes = plt.subplots(2, 3, figsize=(12, 6.7), layout="constrained")
for ax, (moved_image, moved_mask) in zip(axes.flat, views, strict=True):
    draw_overlay(ax, moved_image, moved_mask)
plt.show()
print("image", views[0][0].shape, views[0][0].dtype, " mask", views[0][1].shape, views[0][1].dtype)
print("labels in:", len(np.unique(mask)), " labels out:", [len(np.unique(m)) for _, m in views])

# %% [markdown]
# *Figure: two rows of three views of the coins, turned, flipped, bent, shifted, darker or brighter.
# In each, a yellow outline follows the rim of every coin. What came from outside the photograph is
# plain, black or grey.*
#
# Some views have fewer labels, because a coin that left the picture takes its label along.

# %% [markdown] slideshow={"slide_type": "slide"}
# ### Guess first
#
# Five changes are made to the image: **rotation, brightness, elastic deformation, noise, flip**.
# Which of them must be made to the mask as well?
#
# - **A.** All five, so that image and mask stay a pair.
# - **B.** Rotation, elastic deformation and flip.
# - **C.** Rotation and flip; an elastic deformation changes the shape, and the mask has the true
#   one.
#
# <details><summary><b>Reveal</b></summary>
#
# **B.** These three move pixels, so the answer must move along. *A* goes too far: brightness and
# noise leave every pixel where it is, and made to a mask they would turn label 3 into label 4. *C*
# asks for the shape that the coin had; but the network is asked about the picture that it sees, and
# in that picture the coin is bent.
#
# </details>

# %% [markdown]
# ## 10.2 Move it yourself
#
# Drag the sliders. Then choose what happens to the mask. Pixels that have a wrong label are pink,
# and counted in the title.

# %% slideshow={"slide_type": "slide"}
from convlab.lessons.explorers.segmentation.augmentation import AugmentExplorer

explorer = AugmentExplorer(image, mask)
explorer.angle.value, explorer.zoom.value, explorer.elastic.value = 20, 0.9, 5
explorer

# %% [markdown]
# *Figure: the photograph, turned by 20 degrees, made smaller and bent. Yellow outlines follow every
# coin, and no pixel is wrong.*
#
# **Try this.** Set the elastic strength to 12. The outlines still fit, because a wild move is not a
# wrong move. Now set it back to 3, and choose *its own draw*. The outlines look nearly right, and
# thousands of pixels are wrong.

# %%
explorer.elastic.value = 3
for way in explorer.way.options:
    explorer.way.value = way
    print(f"{way:20s}{explorer.wrong():7,} of {mask.size:,} pixels are wrong")
explorer.way.value, explorer.elastic.value = "moved together", 5

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 10.3 One set of places, read twice
#
# How is it done? Asking where each pixel *goes* leaves gaps, since two may go to one place. So ask,
# for each output pixel, **where it comes from**. That is one set of places, for image and mask
# alike.
#
# - The **image** is read between the pixels, by **interpolation**.
# - The **mask** is read from the **nearest** pixel, because labels are names, and there is nothing
#   between two names.


# %%
from scipy.ndimage import map_coordinates


def turn_both(image, mask, degrees):
    """Rotate a grey image and its mask about the middle."""
    angle = np.deg2rad(degrees)
    middle = (np.array(mask.shape).reshape(2, 1, 1) - 1) / 2
    down, right = np.indices(mask.shape) - middle
    origins = middle + np.stack([
        np.cos(angle) * down + np.sin(angle) * right,
        np.cos(angle) * right - np.sin(angle) * down,
    ])  # fmt: skip
    turned = map_coordinates(image[..., 0], origins, order=1)  # between the pixels
    labels = map_coordinates(mask, origins, order=0)  # the nearest pixel
    return turned[..., None], labels


# %%
ours = turn_both(image, mask, 25)
theirs = augment(image, mask, [rotate((25, 25))], rng)
inside = theirs[1] > 0
print("labels that differ:", np.count_nonzero(ours[1] != theirs[1]))
gap = np.abs(ours[0][inside] - theirs[0][inside]).max()
print(f"largest difference of brightness on the coins: {gap:.4f}")

# %% [markdown]
# `augment` does this for any list of moves. It joins all of them into one set of places first, so
# that the image is read, and blurred, only once.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 10.4 A check that finds every mistake
#
# Looking at a few outlines is not enough. A check has to ask three things.
#
# 1. **Do the two move alike?** Give the same random texture as image and as mask. Where they move
#    together, the same texture comes out. Both are read from the nearest pixel for this, since
#    otherwise the image would be blurred and the mask not.
# 2. **Did anything move at all?** The identity passes the first question, and so does a function
#    that returns zeros.
# 3. **Is it still so when the image is interpolated?** That is another path through the code, and
#    the first question never takes it. So give a blurred disc as image and the crisp disc as mask,
#    and compare their **centres of mass**: blur does not shift a centre.


# %%
def centre_of(values):
    """Find the centre of mass of what is brighter than half."""
    return np.argwhere(values > 0.5).mean(axis=0)


def check_texture(move, rng):
    """Assert that a texture comes out as one, with known labels; say whether it moved."""
    texture = rng.integers(1, 80, (24, 32)) * 3  # multiples of 3: a label in between shows
    moved_image, moved_mask = move(texture[..., None], texture, rng, "nearest")
    unknown = np.setdiff1d(moved_mask, [0, *texture.flat]).size
    assert not unknown, f"{unknown} labels that never were"
    wrong = np.mean(moved_image[..., 0] != moved_mask)
    assert not wrong, f"{wrong:.0%} of the pixels out of step"
    assert moved_mask.any(), "nothing is left"
    return not np.array_equal(moved_mask, texture)


# %%
from scipy.ndimage import gaussian_filter


def check_disc(move, rng):
    """Assert that a blurred disc, read between the pixels, stays on its mask."""
    down, right = np.indices((96, 96)) - 47.5
    disc = (down**2 + right**2 <= 12**2).astype(np.uint8)
    moved_image, moved_mask = move(gaussian_filter(disc * 1.0, 2)[..., None], disc, rng, "linear")
    apart = np.abs(centre_of(moved_image[..., 0]) - centre_of(moved_mask)).max()
    assert apart < 0.4, f"the image lies {apart:.1f} pixels beside its mask"


def check_together(move, draws=200):
    """Assert that a function moves image and mask, and moves them alike."""
    rng, moved = np.random.default_rng(SEED), 0
    for _ in range(draws):
        moved += check_texture(move, rng)
        check_disc(move, rng)
    assert moved > 0.9 * draws, f"something moved in {moved} of {draws} draws only"
    return f"passed, {draws} draws"


# %% [markdown]
# A check that has never failed is not known to work. So here is the right way, and five wrong ones.


# %%
def together(image, mask, rng, interpolation):
    """Move both by one call."""
    return augment(image, mask, places, rng, interpolation=interpolation)


def two_draws(image, mask, rng, interpolation):
    """Move the image by one draw, and the mask by another."""
    moved, _ = augment(image, mask, places, rng, interpolation=interpolation)
    return moved, augment(image, mask, places, rng)[1]


def interpolated_mask(image, mask, rng, interpolation):
    """Read the mask as an image."""
    read, _ = augment(mask[..., None].astype(float), mask, [rotate(30)], rng)
    return read, np.rint(read[..., 0])


def shifted_when_linear(image, mask, rng, interpolation):
    """Move together, but read the image one pixel beside where it is interpolated."""
    moved, labels = together(image, mask, rng, interpolation)
    return (np.roll(moved, 1, axis=1) if interpolation == "linear" else moved), labels


# %%
def says(move):
    """Return what the check says of a function."""
    try:
        return check_together(move)
    except AssertionError as error:
        return f"refused: {error}"


WAYS = {
    "together": together,
    "two draws": two_draws,
    "mask interpolated": interpolated_mask,
    "nothing moves": lambda image, mask, rng, how: (image, mask),
    "times 0": lambda image, mask, rng, how: (image * 0, mask * 0),
    "shifted when linear": shifted_when_linear,
}
verdicts = {name: says(move) for name, move in WAYS.items()}
for name, verdict in verdicts.items():
    print(f"{name:21s}{verdict}")

# %% [markdown]
# ## 10.5 The first way of going wrong: out of step
#
# Two calls, each with a draw of its own, are the commonest mistake. It runs, and it looks busy. For
# years it also hid in a recipe. Keras had no augmentation for pairs, so people made **two**
# generators, one for images and one for masks, gave them **the same seed**, and zipped them. It
# still works, as legacy.

# %%
from convlab.lessons.experiments.two_generators import EXAMPLE, two_generators

small = np.s_[144:272, :128]
pictures = np.stack([sample.image[small]] * 4)
labels = np.stack([sample.mask[small]] * 4)
print("moves:", EXAMPLE)


def in_step(seed, extra_calls=0, batches=6):
    """Send one texture through both generators: in how many batches do they agree?"""
    texture = np.random.default_rng(SEED).integers(1, 200, (4, 24, 32))
    both = two_generators(texture[..., None], texture, batch=2, seed=seed,
                          interpolation_order=1, **EXAMPLE)  # fmt: skip
    for _ in range(extra_calls):
        next(both.masks)
    return sum(np.array_equal(*next(both.pairs())) for _ in range(batches))


print("in lock-step:", in_step(seed=1), "of 6 batches agree")

# %% [markdown] slideshow={"slide_type": "slide"}
# ### Guess first
#
# You want to see one batch of masks, so you call `next(both.masks)` once, and look. Then you train.
# What happens?
#
# - **A.** Nothing: the seed is the same.
# - **B.** The first batch is wrong, then they agree again.
# - **C.** Every batch is wrong, from now on.
#
# <details><summary><b>Reveal</b></summary>
#
# **C.** Each generator counts its own batches, and seeds itself anew with *seed + count*. *A* would
# be right if the draws depended on the seed alone. *B* would be right if the two looked at a common
# count; but neither knows of the other, so the masks are one batch ahead for ever. No error is
# raised.
#
# </details>

# %%
print("after one extra call:", in_step(seed=1, extra_calls=1), "of 6 batches agree")

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
figure, axes = plt.subplots(2, 4, figsize=(13, 7.2), layout="constrained")
for row, extra in zip(axes, (0, 1), strict=True):
    both = two_generators(pictures, labels, batch=1, seed=11, **EXAMPLE)
    for _ in range(extra):
        next(both.masks)
    for ax, (x, y) in zip(row, both.pairs(), strict=False):
        draw_overlay(ax, x[0], y[0, ..., 0].astype(int))
axes[0, 0].set_title("in lock-step", fontsize=22, loc="left")
axes[1, 0].set_title("after one extra call on the masks", fontsize=22, loc="left")
plt.show()
print("one picture in:", pictures[0].shape, " its coin pixels:", int(labels[0].sum()))

# %% [markdown]
# *Figure: two rows of four turned views of a part of the photograph. Above, "in lock-step", yellow
# outlines follow the coins. Below, "after one extra call on the masks", they lie beside them.*

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 10.6 The second way of going wrong: labels that never were
#
# A mask is stored like an image, so it is tempting to move it like one. But interpolation works out
# values between values. Between label 0 and label 80 it finds all the others.
#
# ### Guess first
#
# A mask has the labels 0, 40 and 80, in three bands. It is rotated, read linearly, and rounded. How
# many labels does it have then?
#
# - **A.** 3, as before: rounding brings the labels back.
# - **B.** 5: one between 0 and 40, one between 40 and 80.
# - **C.** About 80.
#
# <details><summary><b>Reveal</b></summary>
#
# **C**, all from 0 to 80. *A* would be right if rounding went to the nearest *label*; it goes to
# the nearest whole number. *B* thinks of halfway alone, but a rotated rim cuts the pixels at every
# fraction. With the labels 0, 1 and 2 it is worse, because nobody notices: between 0 and 2 it finds
# 1, and 1 is a label. The rim of every class 2 would become class 1.
#
# </details>

# %%
bands = np.repeat(np.array([0, 40, 80], np.uint8), 32)[:, None] * np.ones((1, 96), np.uint8)
as_image, as_mask = augment(
    bands[..., None].astype(np.float32), bands, [rotate((30, 30))], np.random.default_rng(SEED)
)
interpolated = np.rint(as_image[..., 0]).astype(np.uint8)
print("labels before:        ", len(np.unique(bands)))
print("rotated as a mask:    ", len(np.unique(as_mask)))
print("rotated as an image:  ", len(np.unique(interpolated)))

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from matplotlib.colors import to_rgb

part = np.s_[24:44, 30:62]
invented = ~np.isin(interpolated, bands)
colours = np.repeat((interpolated[..., None] + 30) / 128, 3, axis=-1)
colours[invented] = to_rgb(MASKS.false_alarm)

figure, axes = plt.subplots(1, 2, figsize=(13, 4.8), layout="constrained")
axes[0].imshow(as_mask[part], cmap="gray", vmin=-30, vmax=98)
axes[1].imshow(colours[part])
for ax, title in zip(axes, ("nearest", "linear: invented labels in pink"), strict=True):
    ax.set_title(title, fontsize=22)
    ax.set_axis_off()
plt.show()
print("pixels with an invented label:", np.count_nonzero(invented), "of", invented.size)

# %% [markdown]
# *Figure: two panels show the border between two labels, enlarged. On the left, "nearest", it is a
# clean staircase. On the right a pink band of invented labels runs along it.*
#
# The two generators make this mistake by default, because their `interpolation_order` is 1. Ask for
# 0.

# %%
for order in (0, 1):
    both = two_generators(
        bands[None, ..., None].astype(np.float32), bands[None], seed=1,
        interpolation_order=order, rotation_range=30,
    )  # fmt: skip
    found = np.unique(np.rint([next(both.masks) for _ in range(20)]))
    print(f"interpolation_order={order}: {len(found)} labels")

# %% [markdown]
# ## 10.7 What it buys, and what a mistake costs
#
# Does any of this matter to a network? The photograph is cut in three (lesson 12 says why): it
# learns from the lowest row of coins, the next row chooses when to stop, which is called
# **validation**, and the upper two rows, lit more brightly, are the test. We train a small U-Net
# with six labelled coins in three ways, and in the first two with a single labelled coin as well:
#
# - *none*: squares of 64 x 64 pixels at random places, as they lie;
# - *together*: those squares flipped, turned, zoomed, bent, darker or brighter, and their masks
#   moved along;
# - *out of step*: the same moves, but the mask of each square has a draw of its own.
#
# Each was trained from three seeds until validation no longer got better. That takes longer than
# a page should, so the trainings were recorded.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.figures.segmentation.seed_dots import draw_seeds
from convlab.lessons.experiments.recorded import recorded, unpack

record = recorded("coins_augmentation")
LOOKS = {
    "learnt from": ("iou, learnt from", MASKS.neutral, "s"),
    "validation": ("iou, validation", MASKS.answer, "o"),
    "test": ("iou", MASKS.curve, "o"),
}
KINDS = ("none, 6 coins", "together, 6 coins", "out of step, 6 coins", "none, 1 coin",
         "together, 1 coin")  # fmt: skip
ROWS = [row for row in KINDS if row in record.rows]
figure, ax = plt.subplots(figsize=(12, 6), layout="constrained")
series = [
    (name, colour, marker, [record.scores(row, score) for row in ROWS])
    for name, (score, colour, marker) in LOOKS.items()
]
draw_seeds(ax, ROWS, series)
ax.set_xlim(0, 1.02)
figure.legend(loc="outside lower center", ncols=3, fontsize=18, frameon=False)
plt.show()


def line(row, scores, digits=2):
    """Write the scores of one row, all seeds."""
    cells = [" ".join(f"{s:.{digits}f}" for s in record.scores(row, score)) for score in scores]
    return f"{row:21s}" + "".join(f"{cell:>20s}" for cell in cells)


print(f"{'':21s}" + "".join(f"{name:>20s}" for name in LOOKS))
for row in ROWS:
    print(line(row, [score for score, _, _ in LOOKS.values()]))
print(record.how())

# %% [markdown]
# *Figure: line by line the IoU of every training, three of each kind: grey squares on the rows
# "learnt from", light blue circles on "validation", dark blue circles on "test". With "none, 6
# coins" the dark blue circles lie near the middle, the others at the far right. With "together, 6
# coins" all lie at the right. With "out of step, 6 coins" all lie left of 0.85.*
#
# Moved together, the networks have 0.91 to 0.98 on the test rows. Without augmentation they have
# 0.48 to 0.60, although they were trained at least as long. Out of step they have 0.39 to 0.46,
# and even on the coins that they learn from no more than 0.80, and no number of steps would help,
# because the question and its answer do not belong together.
#
# And how many coins must be labelled? With one coin in place of six, moved together, the networks
# have 0.72, 0.96 and 0.97. Without augmentation one coin gives 0.50, 0.51 and 0.54. So one coin in
# many views was worth more here than six coins as they lie: each of its three trainings is above
# all three of *none* with six.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.figures.segmentation.mistakes import draw_mistakes
from convlab.lessons.experiments.photograph.coin_rows import three_parts

learning, validation, test = three_parts()
figure, axes = plt.subplots(3, 1, figsize=(9, 12), layout="constrained")
for ax, row in zip(axes, ROWS, strict=False):
    answer = unpack(record.rows[row][0]["answer"]) == 1
    draw_mistakes(ax, test.image[..., 0], test.mask == 1, answer)
    ax.set_title(f"{row}: IoU {record.scores(row, 'iou')[0]:.2f}", fontsize=20)
for ax in axes[:2]:
    ax.get_legend().remove()
plt.show()
print("first seed:", {row: round(float(record.scores(row, "iou")[0]), 2) for row in ROWS[:3]})

# %% [markdown]
# *Figure: three pictures of the test rows, the first seed of each kind. With "none, 6 coins"
# every coin is green, found, and the bright cloth above and around the upper left ones is pink, a
# false alarm. With "together, 6 coins" nearly all of every coin is green and hardly any cloth is
# pink. With "out of step, 6 coins" most cloth of the upper row is pink, and large orange parts of
# the lower coins are missed.*
#
# Look at the last one: it keeps away from the border of the picture, and else it knows little more
# than that coins are bright.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 10.8 Overfitting, seen
#
# **Overfitting** is to learn what is special to the examples that were shown, so that the scores on
# them are high and those on others are low. The gap between the two shows it, and here the gap of
# *none* is a riddle. From the rows learnt from, 0.99 or more, to the validation rows, 0.98 or more,
# there is hardly any, so the network has not learnt its six coins by heart. To the test rows the
# gap is nearly 0.4 and more.
#
# What is special to both the learning and the validation rows? Their light. The network without
# augmentation has learnt one light by heart, and validation could not warn of it, because
# validation lies under the same light. Augmentation draws brightness and places anew for each
# square, so there is no one light left to learn by heart.
#
# Here the gap is read off a record. While you train, watch it as two curves: where the loss on the
# training examples still falls and the score on others no longer rises, stop.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 10.9 Augment the question, too
#
# A network that has learnt from turned coins still gives slightly different answers when the
# photograph is turned. So ask it eight times: the picture as it lies, turned by quarters, and
# mirrored. Lay each answer back, and take the mean. This is **test-time augmentation**.


# %%
from convlab.segmentation.train import predict


def eight_views(model, image):
    """Predict an image in all eight ways that it can lie, and take the mean."""
    answers = []
    for turns in range(4):
        for step in (1, -1):  # -1 mirrors the columns
            lying = np.ascontiguousarray(np.rot90(image, turns)[:, ::step])
            answers.append(np.rot90(predict(model, lying)[:, ::step], -turns))
    return np.mean(answers, axis=0)


# %%
from convlab.lessons.experiments.photograph.coin_rows import small_unet
from convlab.segmentation.inference.tiles import predict_views

fresh, square = small_unet(SEED), test.image[:128, :128]
apart = np.abs(eight_views(fresh, square) - predict_views(fresh, square[None])[0]).max()
print(f"largest difference from the library's own: {apart:.4f}")

# %% jupyter={"source_hidden": true}
TIMES = ("iou", "iou, eight views")
gains = {row: np.subtract(*(record.scores(row, score) for score in TIMES[::-1])) for row in ROWS}
print(f"{'':21s}{'asked once':>20s}{'eight times':>20s}    gain")
for row, gain in gains.items():
    print(line(row, TIMES, 3) + "    " + " ".join(f"{g:+.3f}" for g in gain))

# %% [markdown]
# It costs eight predictions in place of one, and no training. With six coins the networks that
# were trained *together* gain 0.006 to 0.018, each of them. Those without augmentation gain or
# lose less than 0.01, because their mistake is the same in all eight views: bright cloth is
# bright however it lies. A mean takes away what differs from view to view, and nothing else. Nor
# is it always a gain: of the two networks that lose most, one learnt from a single coin, and one
# out of step. Where most of the eight answers are worse than the first, their mean usually is as
# well.

# %% [markdown]
# ### A short piece of it, live
#
# Here is such a training for 60 steps only, from a single labelled coin, moved together. The
# numbers differ from machine to machine (the spread of 0.20 is our guess of how much), and
# nothing is claimed of them but that it learns.

# %%
from functools import partial

from convlab.lessons.experiments.photograph.coin_rows import learn
from convlab.lessons.experiments.photograph.coins_augmentation import draw_batch
from convlab.segmentation.metrics import iou

one_coin = learning.image[:, :84], learning.mask[:, :84]
plan = record.made["settings"] | {"most": 60, "check_every": 30}
model, trained = learn(partial(draw_batch, *one_coin, "together"), SEED, plan)
live = iou(test.mask, predict(model, test.image)[..., 0] > 0.5)
everything = iou(test.mask, np.ones_like(test.mask))
print(f"{trained.steps} steps; everything is coin would score {everything:.2f}")
print(f"test rows: IoU {live:.2f} +- 0.20")

# %% [markdown]
# ## 10.10 The modern recipe: one call, in a pipeline
#
# Keras's own layers now take a dictionary, and move `"images"` and `"segmentation_masks"` by one
# draw. Most of them do it well. Let us ask each: the texture goes in as both.

# %%
from convlab.backend import keras
from convlab.backend import tensorflow as tf

options = {"interpolation": "nearest", "seed": 1}
candidates = [
    keras.layers.RandomRotation(0.2, **options),
    keras.layers.RandomZoom(0.3, **options),
    keras.layers.RandomTranslation(0.2, 0.2, **options),
    keras.layers.RandomShear(0.2, 0.2, **options),
    keras.layers.RandomFlip(seed=1),
    keras.layers.RandomElasticTransform(1.0, value_range=(0, 999), **options),
]
texture = np.random.default_rng(SEED).integers(1, 200, (4, 32, 48, 1)).astype(np.float32)
differs, kept = {}, {}
for layer in candidates:
    name = type(layer).__name__
    moved = layer({"images": texture, "segmentation_masks": texture}, training=True)
    differs[name] = float(np.mean(moved["images"] != moved["segmentation_masks"]))
    if "Elastic" not in name:  # it refuses whole numbers
        whole = layer({"images": texture, "segmentation_masks": texture.astype(np.uint8)})
        kept[name] = whole["segmentation_masks"].dtype
    share = "0 %" if differs[name] == 0 else "more than 30 %" if differs[name] > 0.3 else "some"
    print(f"{name:23s}{share:>15s} out of step   uint8 mask becomes {kept.get(name)}")

# %% [markdown]
# Two stand out. `RandomFlip` gives a mask of whole numbers back as float32: the values are whole
# still, but the dtype no longer says so. And **`RandomElasticTransform` gives image and mask a
# field each**: it goes wrong in the first way, inside a single call. It also refuses a mask of
# whole numbers.
#
# Another trap is quieter. What does a layer do with a key that it does not know?

# %%
layer = keras.layers.RandomRotation((0.1, 0.1))
wrong_key = layer({"images": texture, "masks": texture}, training=True)
for key, values in wrong_key.items():
    print(f"{key:8s}{np.mean(np.asarray(values) == texture):4.0%} of the pixels are as they were")

# %% [markdown]
# Nothing, and it does not say so. Therefore `pipeline` takes Keras's layers where they are right,
# and ours where they are not: `JointElastic`, `JointCrop`, `JointFlip`, and `JointAffine` for
# volumes. It refuses the others by name, and any key that would not be moved.

# %%
from convlab.segmentation.transforms.keras.joint_layers import JointCrop, JointFlip
from convlab.segmentation.transforms.keras.pipeline import Together, pipeline
from convlab.segmentation.transforms.keras.warp_layers import JointAffine, JointElastic

layers = [
    JointFlip(),
    keras.layers.RandomRotation(0.5, fill_mode="constant"),
    keras.layers.RandomZoom(0.2, fill_mode="constant"),
    JointElastic(3, smoothness=16),
    keras.layers.RandomBrightness(0.2, value_range=(0, 1)),
]
data = pipeline([sample.image], [sample.mask], layers, size=(128, 128), batch=8, seed=SEED, steps=3)
batches = list(data.as_numpy_iterator())
for x, y in batches:
    print("images", x.shape, x.dtype, " masks", y.shape, y.dtype, " labels", np.unique(y))

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
figure, axes = plt.subplots(2, 4, figsize=(13, 6.8), layout="constrained")
for ax, x, y in zip(axes.flat, *batches[0], strict=True):
    draw_overlay(ax, x, y)
plt.show()
print("one batch:", len(np.unique(batches[0][0], axis=0)), "windows, all different")

# %% [markdown]
# *Figure: two rows of four square windows of the coins, each turned, zoomed, bent and lit in its
# own way, with yellow outlines that fit. Corners that came from outside the window are plain: black
# where the window was darkened, grey where it was brightened afterwards.*
#
# Does it pass our check? The texture goes in as both, through the same kind of pipeline.

# %%
joint_layers = [
    JointFlip(),
    keras.layers.RandomRotation(0.5, fill_mode="constant", interpolation="nearest"),
    JointElastic(3, smoothness=16, interpolation="nearest"),
    JointCrop((16, 16)),
]
whole = texture[..., 0].astype(np.uint8)
stream = pipeline(texture, whole, joint_layers, batch=8, seed=SEED, steps=25)
agree = [np.array_equal(x[..., 0], y) for x, y in stream.as_numpy_iterator()]
print("batches in step:", sum(agree), "of", len(agree), " so", 8 * len(agree), "draws")

for build in (
    lambda: pipeline(texture, whole, [keras.layers.RandomElasticTransform()]),
    lambda: Together(layer)({"images": texture, "masks": texture}),
):
    try:
        build()
    except ValueError as error:
        print("Refused:", str(error).split(";")[-1].strip())

# %% [markdown]
# This goes straight into training: `model.fit(pipeline(images, masks, layers, steps=100))`. One
# round through all images is an **epoch**, and each epoch brings new batches; start again with
# the same seed, and the same batches come again.

# %% [markdown]
# ## 10.11 In three dimensions
#
# A scan is a stack of planes. The planes are often 3 mm apart, and the pixels within a plane 1 mm.
# So a voxel is not a cube, and **a turn must be meant in millimetres**. Tell `augment` the
# spacing.
#
# Here is a rod of 39 mm, upright, through 13 planes. We tilt it by 60 degrees. How long is it then?

# %%
SPACING = (3.0, 1.0, 1.0)
planes, rows, columns = np.indices((21, 61, 61)) - np.reshape([10, 30, 30], (3, 1, 1, 1))
rod = ((np.abs(planes * 3) <= 18) & (rows**2 + columns**2 <= 16)).astype(np.uint8)
scan = (0.2 + 0.7 * rod[..., None]).astype(np.float32)
tilt = rotate((60, 60), axes=(0, 1))
in_millimetres = augment(scan, rod, [tilt], rng, spacing=SPACING)[1]
as_if_cubes = augment(scan, rod, [tilt], rng)[1]


def length(solid):
    """Find the length in mm, from the spread of the voxels along their main direction."""
    spots = np.argwhere(solid) * SPACING
    spread = np.linalg.eigvalsh(np.cov(spots.T)).max()
    return np.sqrt(12 * spread)


lengths = [length(solid) for solid in (rod, in_millimetres, as_if_cubes)]
print(
    "length in mm: {:.0f} upright, {:.0f} tilted, {:.0f} as if voxels were cubes".format(*lengths)
)

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
figure, axes = plt.subplots(1, 3, figsize=(13, 5.2), layout="constrained")
titles = ("upright", "tilted, in mm", "tilted, as if cubes")
for ax, solid, title in zip(axes, (rod, in_millimetres, as_if_cubes), titles, strict=True):
    ax.imshow(solid[:, :, 30], cmap="gray", aspect=3)
    ax.set_title(title, fontsize=22)
    ax.set_axis_off()
plt.show()
print("voxels:", [int(solid.sum()) for solid in (rod, in_millimetres, as_if_cubes)])

# %% [markdown]
# *Figure: three panels show the rod, white, from the side, drawn to scale: "upright"; "tilted, in
# mm" by 60 degrees at its full length; and "tilted, as if cubes", where the spacing was forgotten:
# a short, thick lozenge, hardly tilted.*
#
# In a pipeline, `JointAffine`, `JointElastic`, `JointFlip` and `JointCrop` take volumes. Keras's
# own layers do not.

# %%
volumes, solids = np.stack([scan] * 2), np.stack([rod] * 2)
steps = [JointFlip(), JointAffine((20, 20, 180), zoom=1.2, spacing=SPACING),
         JointElastic(2, smoothness=12, spacing=SPACING)]  # fmt: skip
((x, y),) = pipeline(volumes, solids, steps, batch=2, seed=SEED)
print("volumes", x.shape, x.dtype.name, " masks", y.shape, y.dtype.name, " labels", np.unique(y))

# %% [markdown]
# ## 10.12 Exercises
#
# Put your answer in the place of `None` and run the cell again. The
# [solutions](solutions/10_augment_image_and_mask.md) are a page of their own.
#
# ### Warm-up
#
# **Exercise 1.** A place lies a quarter of the way from a pixel with label 2 to a pixel with label
# 10. The mask is read **linearly**, by mistake. Which label comes out?

# %%
from convlab.lessons.exercises.segmentation.moved_masks import (
    check_flip_both,
    check_label_between,
    check_met_batch,
    check_read_nearest,
    check_turned_voxels,
    check_two_views,
)

my_label = None
print(check_label_between(my_label))

# %% [markdown]
# **Exercise 2.** Two generators with one seed, batches counted from 0. Somebody has called `next`
# once on the masks. Which batch of masks meets batch 5 of the images?

# %%
my_batch = None
print(check_met_batch(my_batch))

# %% [markdown]
# **Exercise 3.** Planes are 3 mm apart, rows 1 mm. A rod through 4 planes is turned by 90 degrees,
# from the plane axis to the row axis. How many rows does it cover then?

# %%
my_rows = None
print(check_turned_voxels(my_rows))

# %% [markdown]
# ### Core
#
# **Exercise 4.** Write a function that flips an image, (rows, columns, channels), and its mask,
# (rows, columns), left to right.


# %%
def flip_both(image, mask):
    """Flip an image and its mask, left to right."""
    return None  # your two arrays here


print(check_flip_both(flip_both))

# %% [markdown]
# **Exercise 5.** Read a mask at places between its pixels. `places` has the shape (2, n): rows,
# then columns. Return n labels, each of the nearest pixel.


# %%
def read_nearest(mask, places):
    """Read the label nearest to each place."""
    return None  # your labels here


print(check_read_nearest(read_nearest))

# %% [markdown]
# **Exercise 6.** `answer` is a function from an image, (rows, columns), to probabilities of the
# same shape. Ask it twice, once with the image mirrored left to right, and return the mean of both
# answers, laid back.


# %%
def two_views(answer, image):
    """Average the answers to an image and to its mirror image."""
    return None  # your mean here


print(check_two_views(two_views))

# %% [markdown]
# ### Stretch
#
# **Exercise 7.** Which of the networks of 10.7 should gain most when they are asked eight times,
# and could any of them lose? Guess first. The record holds `"iou"` and `"iou, eight views"` for
# every row and seed: `record.scores("none, 6 coins", "iou, eight views")`, for one.
#
# **Exercise 8.** Invent a move that the check of 10.4 passes and that would still spoil a training.
# What would the check have to ask to find it?

# %% [markdown]
# ## 10.13 The fine print
#
# - **What is allowed depends on the task.** A coin may be turned any way. A chest scan may not be
#   flipped left to right without care, because the heart is on the left. Ask whether the result
#   could have been photographed.
# - **Folds.** A strong elastic field on a small scale folds the picture over. A strength of a
#   quarter of the smoothness, or less, is safe. The explorer's slider goes further, so you can see.
# - **Outside.** What comes from outside gets brightness 0 and label 0, before any change of
#   brightness, which then makes it grey. If your background is not black, choose `fill_value`; if
#   such pixels should not count in the loss, give `fill` a label of its own, and ignore it there.
# - **Half a pixel.** The nearest pixel is up to half a pixel away, so a rim moves by as much.
#   Several moves are therefore joined before anything is read. Keras's layers read once each.
# - **The check is for two dimensions, and for moves that leave the disc in the picture.** A shift
#   below 0.4 pixels, or in a path that none of the draws takes, it does not see.
# - **One photograph.** The trainings of 10.7 have one test, of twelve coins under one light. How
#   much augmentation buys elsewhere depends on how far the new pictures are from those learnt from.
# - **In order.** The pipeline draws one batch after another, so that a seed means something. Break
#   a round off in the middle, and where the next one begins depends on what was prefetched.
# - **Inside `Dataset.map`** every layer of Keras turns masks into float32. The pipeline turns them
#   back, which is exact for labels below 4,194,304. Larger ones are refused there.
# - **Legacy.** The two generators call a part of SciPy that SciPy 2 will no longer have. They also
#   seed NumPy's global generator before every batch, for the whole program.

# %% [markdown]
# ## 10.14 See also
#
# - Ronneberger, Fischer and Brox, *U-Net*, 2015,
#   [arXiv:1505.04597](https://arxiv.org/abs/1505.04597), section 3.1: shifts, rotations and elastic
#   deformations are why thirty labelled images were enough.
# - Simard, Steinkraus and Platt, *Best practices for convolutional neural networks applied to
#   visual document analysis*, 2003,
#   [doi:10.1109/ICDAR.2003.1227801](https://doi.org/10.1109/ICDAR.2003.1227801): where elastic
#   deformation comes from.
# - Buslaev et al., *Albumentations: fast and flexible image augmentations*, 2020,
#   [doi:10.3390/info11020125](https://doi.org/10.3390/info11020125): the usual library for image
#   and mask in one call, with dozens of moves.
# - [MONAI's transforms](https://docs.monai.io/en/stable/transforms.html): the same for volumes,
#   where a key in a dictionary says what is an image and what is a mask.
# - Shorten and Khoshgoftaar, *A survey on image data augmentation for deep learning*, 2019,
#   [doi:10.1186/s40537-019-0197-0](https://doi.org/10.1186/s40537-019-0197-0): what else there is,
#   with its names.
#
# **Called elsewhere.** Augmentation: data augmentation, synthetic views. Moves: spatial or
# geometric transforms. Changes of light: intensity or pixel-level transforms. Moved together:
# joint, paired or dual transforms. Eight views: test-time augmentation (TTA), self-ensemble,
# dihedral averaging.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %% jupyter={"source_hidden": true}
from convlab.lessons.exercises.judging import BLANK, rejects

for moved_image, moved_mask in views:
    assert moved_image.shape == image.shape
    assert (moved_image.dtype, moved_mask.dtype) == (image.dtype, mask.dtype)
    assert set(np.unique(moved_mask)) <= set(np.unique(mask))
assert min(len(np.unique(m)) for _, m in views) < 25
assert np.array_equal(ours[1], theirs[1])
assert gap < 1e-5
assert verdicts["together"] == "passed, 200 draws"
for name, words in {
    "two draws": "out of step",
    "mask interpolated": "labels that never were",
    "nothing moves": "something moved in 0 of 200",
    "times 0": "nothing is left",
    "shifted when linear": "beside its mask",
}.items():
    assert verdicts[name].startswith("refused:")
    assert words in verdicts[name]

assert in_step(seed=1, batches=20) == 20
assert in_step(seed=1, extra_calls=1, batches=20) == 0

explorer.elastic.value = 12
assert explorer.wrong() == 0
explorer.elastic.value, wrong = 3, {}
for way in explorer.way.options:
    explorer.way.value = way
    wrong[way] = explorer.wrong()
assert wrong["moved together"] == 0
assert wrong["its own draw"] > 2000
assert min(wrong["left behind"], wrong["interpolated"]) > 1000

assert set(np.unique(as_mask)) == {0, 40, 80}
assert set(np.unique(interpolated)) <= set(range(81))
assert len(np.unique(interpolated)) > 75
assert len(found) > 60

# %% jupyter={"source_hidden": true}
test_iou = {row.split(",")[0]: record.scores(row, "iou") for row in ROWS[:3]}
assert 0.9 < min(test_iou["together"]) < max(test_iou["together"]) < 0.98
assert 0.47 < min(test_iou["none"]) < max(test_iou["none"]) < 0.605
assert max(test_iou["out of step"]) < min(test_iou["together"]) - 0.2
assert max(record.scores("out of step, 6 coins", "iou, learnt from")) < 0.85
assert min(record.scores("together, 1 coin", "iou")) > max(test_iou["none"]) + 0.1
assert max(record.scores("none, 1 coin", "iou")) < min(record.scores("together, 1 coin", "iou"))
seen = [record.scores("none, 6 coins", f"iou, {part}") for part in ("learnt from", "validation")]
assert min(seen[0]) > 0.99
assert min(seen[1]) > 0.98
assert max(seen[0] - seen[1]) < 0.015
assert min(seen[1] - test_iou["none"]) > 0.38
light_of = {name: part.image[part.mask == 0].mean() for name, part in
            {"learning": learning, "validation": validation, "test": test}.items()}  # fmt: skip
assert abs(light_of["learning"] - light_of["validation"]) < 0.02
assert light_of["test"] > light_of["validation"] + 0.1
assert 0.005 < min(gains["together, 6 coins"]) < max(gains["together, 6 coins"]) < 0.019
assert max(np.abs(gains[row]).max() for row in ROWS if "none" in row) < 0.01
losses = {row: gain.min() for row, gain in gains.items()}
assert sorted(losses, key=losses.get)[:2] == ["together, 1 coin", "out of step, 6 coins"]
assert apart < 1e-5
assert live > everything

# %% jupyter={"source_hidden": true}
good = [name for name in differs if name != "RandomElasticTransform"]
assert [differs[name] for name in good] == [0] * 5
assert differs["RandomElasticTransform"] > 0.3
as_floats = {name for name in good if kept[name] != "uint8"}
assert as_floats in ({"RandomFlip"}, set(good))  # all of them until Keras 3.13, which Colab has
assert kept["RandomFlip"] == "float32"
assert np.array_equal(wrong_key["masks"], texture)
assert not np.array_equal(wrong_key["images"], texture)
inside_map = tf.data.Dataset.from_tensors(
    {"images": texture, "segmentation_masks": whole[..., None]}
)
assert inside_map.map(layer).element_spec["segmentation_masks"].dtype == "float32"
try:
    candidates[-1]({"images": texture, "segmentation_masks": texture.astype(np.uint8)})
    takes_whole_numbers = True
except TypeError:
    takes_whole_numbers = False
assert takes_whole_numbers == (as_floats == set(good))  # it did, until Keras 3.13

assert all(agree)
assert len(batches) == 3
assert len(np.unique(batches[0][0], axis=0)) == 8
for x, y in batches:
    assert x.shape == (8, 128, 128, 1)
    assert y.dtype == np.uint8
    assert set(np.unique(y)) <= {0, 1}
again = pipeline(
    [sample.image], [sample.mask], layers, size=(128, 128), batch=8, seed=SEED, steps=3
)
for (x, y), (x_again, y_again) in zip(batches, again.as_numpy_iterator(), strict=True):
    assert np.array_equal(x, x_again)
    assert np.array_equal(y, y_again)

assert abs(lengths[1] / lengths[0] - 1) < 0.05
assert abs(lengths[2] / lengths[0] - 1) > 0.2

assert check_label_between(4) == check_met_batch(6) == check_turned_voxels(12) == "Right."
assert check_flip_both(lambda image, mask: (image[:, ::-1], mask[:, ::-1])) == "Right."
for check, slip in ((check_label_between, 2), (check_met_batch, 5), (check_turned_voxels, 4)):
    assert rejects(check, slip)
for slip in (
    lambda image, mask: (image, mask[:, ::-1]),
    lambda image, mask: (image[::-1], mask[::-1]),
    lambda image, mask: (image[:, ::-1], mask[:, ::-1].astype(float)),
):
    assert rejects(check_flip_both, slip)
for check, blank in (
    (check_flip_both, flip_both),
    (check_read_nearest, read_nearest),
    (check_two_views, two_views),
):
    assert check(blank) in (BLANK, "Right.")
print("All checks passed.")
