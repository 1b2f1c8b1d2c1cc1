# %% [markdown]
# # 11. Choose a loss
#
# **What you'll do.** Drag, grow, blur and empty a predicted mask. Watch six numbers move, and
# arrows that show what each loss would change. Then train the same network with each of them.
#
# **What you'll learn.** What a loss counts, and what it cannot see. Why 99 % of right pixels may be
# worth nothing. What an empty mask means. How to tell a mistake at the rim from one far away.
#
# **What you need.** To have trained a network once. About 40 minutes; the trainings at the end take
# about 4 minutes on a laptop with two cores.
#
# [Back: 10. Augment image and mask](10_augment_image_and_mask.ipynb) |
# [Contents](00_start_here.ipynb) | [Next: 12. Train the U-Net](12_train_the_unet.ipynb)

# %%
import matplotlib.pyplot as plt
import numpy as np

from convlab.backend import keras
from convlab.segmentation import losses, metrics
from convlab.segmentation.metrics import surfaces
from convlab.lessons.explorers.segmentation.loss_lab import masks, pull

SEED = 0

# %% [markdown]
# ## How good is nothing?
#
# In a picture of 100 x 100 pixels, one pixel of 100 belongs to an object. A network answers:
# nothing there, nowhere.
#
# ### Guess first
#
# How many of its pixels are right, and what is the mean IoU over object and background?
#
# - **A.** 1 % and 0.
# - **B.** 99 % and 0.99.
# - **C.** 99 % and about a half.
#
# <details><summary><b>Reveal</b></summary>
#
# **C.** All background pixels are right, so accuracy is 0.99. The IoU of the background is 0.99,
# and that of the object is 0. Their mean is 0.495. Neither number says plainly that the answer is
# useless. The IoU of the object alone does: it is 0.
#
# </details>

# %%
truth = np.zeros((100, 100), int)
truth[40:50, 40:50] = 1
nothing = np.zeros_like(truth)
print("accuracy           ", metrics.accuracy(truth, nothing))
print("mean IoU, both     ", metrics.mean_iou(truth, nothing, classes=(0, 1)))
print("IoU of the object  ", metrics.iou(truth, nothing))

# %% [markdown]
# ## Two ways to count
#
# **Cross-entropy** asks each pixel by itself. If its true class was given the probability p, it
# pays -log p. Then it takes the mean.
#
# **Dice** looks at the mask as a whole. It takes twice what truth and answer share, divided by what
# both hold. One minus that is the loss. Probabilities may be summed just like pixels.


# %%
def cross_entropy(truth, p):
    """The mean of -log p over the pixels, p being the probability of the true class."""
    return np.mean(-np.log(np.where(truth == 1, p, 1 - p)))


def dice_loss(truth, p):
    """One minus twice the shared part over the whole."""
    return 1 - 2 * np.sum(truth * p) / (np.sum(truth) + np.sum(p))


# %%
example, answer = masks(right=3, down=2, blur=2.0, sure=0.95)
print(f"cross-entropy {cross_entropy(example, answer):.4f}")
print(f"Dice loss     {dice_loss(example, answer):.4f}")
same = losses.CrossEntropy(), losses.Dice(smooth=0)
print(
    "the library's", *(f"{float(one(example[None], answer[None, ..., None])):.4f}" for one in same)
)

# %% [markdown]
# **F-beta** is Dice that takes sides. It counts a miss beta squared times as much as a false alarm.
# F-2 hates misses, F-0.5 hates false alarms, F-1 is Dice.
#
# The **Hausdorff** distance does not count pixels at all. It asks how far off the farthest mistake
# is. As a loss, each wrong pixel pays for its distance to the rim.

# %% [markdown]
# ## The loss lab
#
# One prediction, four losses. The picture is the predicted probability: white is object. The green
# line is the rim of the truth.
#
# Each arrow is a wish: blue and up for *more object here*, orange and down for *less*. The longest
# arrow of each picture has the same length, so compare arrows within a picture, not between two.
# They are minus the gradient, at the number that the network hands to its sigmoid.

# %%
from convlab.lessons.explorers.segmentation.loss_lab import LossLab

lab = LossLab()
lab

# %% [markdown]
# *Figure: a blob of two discs, and a prediction that is shifted down and to the right. Four
# pictures of it with arrows along the two crescents that are wrong. On the right, six bars.*
#
# **Try this.**
#
# 1. Set both shifts to 0. Which numbers go to 0, and which do not?
# 2. Now add the stray spot. Who notices? Look at the last bar.
# 3. Take the spot away and empty the mask: *how sure* to 0. Where do the arrows of cross-entropy
#    point, and where those of Dice?
# 4. Make the object small, and empty the mask again. What does accuracy say?
# 5. Shift by 3 and blur as far as it goes. Which loss minds the blur most?

# %%
cases = {
    "perfect": dict(blur=0.2),
    "shifted by 4": dict(right=4, blur=0.2),
    "grown by 2": dict(grow=2, blur=0.2),
    "thinner by 2": dict(grow=-2, blur=0.2),
    "stray spot": dict(stray=1, blur=0.2),
    "empty": dict(sure=0.0),
}
names = {
    "CE": losses.CrossEntropy(),
    "Dice": losses.Dice(),
    "F-2": losses.FBeta(2),
    "Hausd.": losses.HausdorffDistance(),
}
values = {case: {n: pull(one, *masks(**how))[0] for n, one in names.items()}
          for case, how in cases.items()}  # fmt: skip
print(f"{'':13s}" + "".join(f"{name:>9s}" for name in names))
for case, row in values.items():
    print(f"{case:13s}" + "".join(f"{value:9.2f}" for value in row.values()))

# %% [markdown]
# Read the rows of *grown* and *thinner*. For F-2 it is worse to miss a rim than to add one. For
# Dice as well, but less so: a thinner mask also has fewer pixels to divide by. And see the *stray
# spot*: four pixels. Only the Hausdorff loss makes much of them.

# %% [markdown]
# ## What does an arrow mean?
#
# For cross-entropy, the wish of a pixel is simply (truth - p) / N, N being the number of pixels. A
# pixel is pulled by its own mistake, and by nothing else.
#
# Dice is different. Every pixel's wish depends on all others, through the two sums.

# %%
t, p = masks(right=3, down=2, blur=2.0, sure=0.95)
_, wish = pull(names["CE"], t, p)
print(
    "(truth - p) / N is the wish:",
    np.allclose(wish, (t - np.clip(p, 0.001, 0.999)) / t.size, atol=2e-6),
)

shared, whole = np.sum(t * p), np.sum(t) + np.sum(p)
slope = (2 * t * whole - 2 * shared) / whole**2  # of Dice with respect to p
_, wish = pull(losses.Dice(smooth=0), t, p)
print("Dice: slope times p (1 - p):", np.allclose(wish, slope * p * (1 - p), atol=2e-5))

# %% [markdown]
# The factor p (1 - p) comes from the sigmoid. Where the network is sure, it is nearly 0. So Dice,
# asked about a mask that is surely empty, can hardly speak. Cross-entropy can: there, -log p grows
# as fast as the sigmoid flattens.

# %%
sure_of_nothing = masks(sure=0.001)
loud = {name: np.abs(pull(one, *sure_of_nothing)[1]).max() for name, one in names.items()}
print("cross-entropy pulls more than 50 times harder than Dice:", loud["CE"] > 50 * loud["Dice"])

# %% [markdown]
# ## What is an empty mask worth?
#
# The truth is empty and so is the answer. Nothing was there, and nothing was said. Is that perfect,
# or nothing at all? As a *loss*, libraries disagree. Zero over zero is anybody's guess.

# %%
empty = np.zeros((1, 16, 16, 1))
print("keras.losses.Dice        ", float(keras.losses.Dice()(empty, empty)))
print("Dice(smooth=0), the same ", float(losses.Dice(smooth=0)(empty, empty)))
print("Dice(smooth=1)           ", round(float(losses.Dice(smooth=1)(empty, empty)), 3))
for pixels in (1, 3, 9):
    few = empty.copy()
    few.ravel()[:pixels] = 1
    loss = float(losses.Dice(smooth=1)(empty, few))
    print(f"   with {pixels} pixels of false alarm: {loss:.2f}")

# %% [markdown]
# *Smoothing* adds the same number of pixels above and below the line. Nothing and nothing then
# agree. One false pixel costs a half, three cost three quarters.
#
# ### Per image, or per batch?
#
# Two images. In one a large object, found to the pixel. In the other an object of two pixels,
# missed.

# %%
pair = np.zeros((2, 6, 6, 1))
pair[0, :3], pair[1, 0, :2] = 1, 1
found = pair.copy()
found[1] = 0
by_image, by_batch = losses.Dice(smooth=0), losses.Dice(per="batch", smooth=0)
print(f"mean of the images' losses {float(by_image(pair, found)):.3f}")
print(f"loss of the whole batch    {float(by_batch(pair, found)):.3f}")

# %% [markdown]
# Counted together, the large object hides the small one. Counted by image, half of the answers are
# wrong. Keras's Dice counts the batch together unless you tell it the axes.

# %% [markdown]
# ## Same count, other place
#
# Two answers with the same number of wrong pixels. In one they lie along the rim. In the other they
# lie in one spot, far away.

# %%
from scipy.ndimage import binary_dilation

t = masks()[0].astype(bool)
rim = t.copy()
outer = np.argwhere(binary_dilation(t) & ~t)
rim[tuple(outer.T)] = True
spot = t.copy()
patch = np.argwhere(np.ones((10, 8)))[: len(outer)] + np.array([1, 35])  # as many, far away
spot[tuple(patch.T)] = True

figure, axes = plt.subplots(1, 2, figsize=(12, 5), layout="constrained")
for ax, answer, name in zip(axes, (rim, spot), ("a rim too much", "a spot too much"), strict=True):
    shown = np.full((*t.shape, 3), 0.08)
    shown[t] = 0.75
    shown[answer & ~t] = (0.835, 0.369, 0)
    ax.imshow(shown)
    ax.set_title(name, fontsize=22)
    ax.set_axis_off()
plt.show()
for name, answer in (("rim ", rim), ("spot", spot)):
    dice = metrics.dice(t, answer)
    print(f"{name}: {np.sum(answer & ~t)} wrong pixels, Dice {dice:.3f}, "
          f"Hausdorff {surfaces.hausdorff(t, answer):.1f} pixels")  # fmt: skip

# %% [markdown]
# *Figure: twice the same grey blob. Left, an orange line runs all around it. Right, an orange patch
# of as many pixels floats at the upper right.*
#
# Dice cannot tell them apart. The Hausdorff distance can. To a surgeon, or to a car, they are not
# the same mistake.
#
# One pixel is enough to make the Hausdorff distance large. So people often report **HD95**: they
# leave out the farthest 5 % of the rim. Ask which kind: the larger of both directions, or one
# percentile over both.

# %%
one, other = np.zeros((2, 100, 100), bool)
one[50, 70], other[50, 72] = True, True
for kind in ("directed", "pooled"):
    print(kind, surfaces.hausdorff95(one, other, spacing=(2, 1), kind=kind), "mm")
both = surfaces.average_surface_distance(one, other, spacing=(2, 1))
print(
    "average",
    both.truth_to_prediction,
    both.prediction_to_truth,
    "mm, Dice",
    metrics.dice(one, other),
)

# %% [markdown]
# ## When the object is rare
#
# A network that has learnt nothing yet says one half everywhere. How much of a loss's pull comes
# from the pixels of the object? Guess: what happens to that share as the object shrinks?

# %%
sizes = np.arange(2, 11.5, 0.5)
voices = {
    "cross-entropy": lambda share: losses.CrossEntropy(),
    "weighted": lambda share: losses.CrossEntropy([1 / (1 - share), 1 / share]),
    "Dice": lambda share: losses.Dice(),
    "F-2": lambda share: losses.FBeta(2),
}
area, part = [], {name: [] for name in voices}
for size in sizes:
    t = masks(size=size)[0]
    area.append(t.mean())
    for name, make in voices.items():
        _, wish = pull(make(t.mean()), t, np.full(t.shape, 0.5))
        part[name].append(np.abs(wish[t == 1]).sum() / np.abs(wish).sum())

figure, ax = plt.subplots(figsize=(11, 5.6), layout="constrained")
colours = {"cross-entropy": "#0072B2", "weighted": "#56B4E9", "Dice": "#E69F00", "F-2": "#D55E00"}
for name, shares in part.items():
    ax.plot(area, shares, color=colours[name], linewidth=4)
    ax.text(area[-1] + 0.004, shares[-1], name, color=colours[name], fontsize=18, va="center")
ax.set_xlim(0, area[-1] + 0.09)
ax.set_ylim(0, 1)
ax.set_xlabel("share of the pixels that are object", fontsize=18)
ax.set_ylabel("share of the pull", fontsize=18)
ax.tick_params(labelsize=16)
ax.grid(alpha=0.3)
plt.show()
print(f"object {area[0]:.1%} of the pixels; share of the pull:")
print({name: round(float(shares[0]), 2) for name, shares in part.items()})

# %% [markdown]
# *Figure: four lines over the share of object pixels. Cross-entropy runs along the diagonal. The
# weighted one stays at a half. Dice and F-2 start there too, and rise as the object grows.*
#
# In cross-entropy every pixel has one vote, and the background has more pixels. Weights give both
# sides the same. Dice does it by itself, since the background enters only where it is called
# object.

# %% [markdown]
# ## When objects touch
#
# The U-Net paper had cells that nearly touch. A network that fills the gap makes one cell of two,
# and few pixels are wrong. So the paper weighs the pixels of narrow gaps up to eleven times.

# %%
from convlab.segmentation.data import coins

instances = np.zeros((40, 72), int)
rows, columns = np.mgrid[:40, :72]
for number, (row, column, radius) in enumerate(((20, 16, 12), (20, 41, 11), (20, 62, 7)), start=1):
    instances[np.hypot(rows - row, columns - column) < radius] = number
weights = losses.border_weights(instances, balance=False)

figure, axes = plt.subplots(1, 2, figsize=(13, 4.4), layout="constrained")
axes[0].imshow(instances > 0, cmap="gray")
axes[0].set_title("three objects", fontsize=22)
picture = axes[1].imshow(weights, cmap="viridis")
axes[1].set_title("the weight of each pixel", fontsize=22)
bar = figure.colorbar(picture, ax=axes[1])
bar.ax.tick_params(labelsize=16)
for ax in axes:
    ax.set_axis_off()
plt.show()
print(f"gap of {np.sum((instances == 0)[20, 20:41])} pixels: weight {weights[20, 20:41].max():.1f}")
print(f"weight in a far corner: {weights[0, 0]:.2f}; weight on an object: {weights[20, 16]:.1f}")
print("coins, largest weight:", losses.border_weights(coins().instances).max().round(1))

# %% [markdown]
# *Figure: left, three white discs in a row with narrow gaps. Right, a map that is dark all over
# but for bright spots in both gaps.*
#
# Hand it to `CrossEntropy` as `sample_weight`.

# %% [markdown]
# ## The same network, each loss
#
# Does any of this show in a network? A small U-Net learns to find textured objects in noisy scenes,
# which cover about a tenth of the pixels. Each loss gets the same scenes, the same first weights,
# the same batches, and three seeds, since one training proves nothing. But mind what is measured:
# the page stops each training after 110 steps, long before a network has learnt all that it can, so
# the dots say **who starts fast**, and not who is best in the end. And one threshold at one half
# judges them all, which is unfair to F-2: it was asked to miss little, and pays with false alarms.
#
# The Hausdorff loss is not used alone. It is added to Dice. Its weight is 0 for the first half,
# then rises in a straight line to 0.5.

# %%
from convlab.lessons.experiments.loss_race import race, tasks

learnt, unseen = (tasks(n, np.random.default_rng(seed)) for n, seed in ((60, 1), (32, 2)))
STEPS = 110


def dice_and_hausdorff():
    """Dice, and a Hausdorff loss that is faded in."""
    loss = losses.Sum([losses.Dice(), losses.HausdorffDistance(alpha=1)], [1, 0])
    return loss, losses.Ramp(loss, part=1, first=STEPS // 2, last=STEPS, end=0.5)


entries = {
    "cross-entropy": lambda: (losses.CrossEntropy(), None),
    "F-2": lambda: (losses.FBeta(2), None),
    "Lovász": lambda: (losses.LovaszSoftmax(), None),
    "Dice": lambda: (losses.Dice(), None),
    "Dice + Hausdorff": dice_and_hausdorff,
}
results = race(entries, learnt, unseen, steps=STEPS)
print(f"object pixels: {np.mean(learnt[1]):.1%}")
print("trainings:", sum(len(scores.iou) for scores in results.values()))

# %%
figure, axes = plt.subplots(1, 2, figsize=(14, 6), layout="constrained", sharey=True)
titles = {"iou": "IoU: more is better", "hd95": "HD95 in pixels: less is better"}
for ax, (what, title) in zip(axes, titles.items(), strict=True):
    for place, scores in enumerate(results.values()):
        seeds = getattr(scores, what)
        ax.plot(seeds, [place] * len(seeds), "o", color="#0072B2", markersize=13, alpha=0.6)
        ax.plot([seeds.mean()] * 2, [place - 0.3, place + 0.3], color="#D55E00", linewidth=5)
    ax.set_title(title, fontsize=20)
    ax.tick_params(labelsize=17)
    ax.grid(alpha=0.3)
axes[0].set_yticks(range(len(results)), results)
axes[0].invert_yaxis()
plt.show()
for name, scores in results.items():
    numbers = (f"{s.mean():.2f} +- {s.std(ddof=1):.2f}" for s in (scores.iou, scores.hd95))
    print("{:17s} IoU {}   HD95 {}".format(name, *numbers))

# %% [markdown]
# *Figure: five rows, one for each loss. In each, three dots for the three seeds and an upright bar
# at their mean; left for IoU, right for HD95.*

# %%
change = results["Dice + Hausdorff"].hd95 - results["Dice"].hd95  # seed by seed
mean, spread = change.mean(), change.std(ddof=1)
print(f"HD95, Dice + Hausdorff minus Dice: {mean:+.2f} +- {spread:.2f} pixels")
verdict = (
    "lowers" if mean + spread < 0 else "raises" if mean - spread > 0 else "cannot be told to change"
)
print(f"verdict: adding the Hausdorff loss {verdict} HD95")

# %%
shown = ["cross-entropy", "Dice", "Dice + Hausdorff"]
figure, axes = plt.subplots(1, 5, figsize=(15, 3.9), layout="constrained")
axes[0].imshow(unseen[0][0])
axes[1].imshow(unseen[1][0], cmap="gray")
for ax, name in zip(axes[2:], shown, strict=True):
    ax.imshow(results[name].found, cmap="gray", vmin=0, vmax=1)
for ax, title in zip(axes, ["scene", "truth", *shown], strict=True):
    ax.set_title(title, fontsize=18)
    ax.set_axis_off()
plt.show()
print("scene", unseen[0][0].shape, "object pixels", int(unseen[1][0].sum()))

# %% [markdown]
# *Figure: five panels: one unseen scene, its true mask, and what the network says after each of
# three short trainings. They differ in how much of each object is found, and in stray spots.*
#
# Did the Hausdorff loss help? The two lines above say what this run found: the mean change of HD95,
# seed by seed, and its spread. We call it a change only if it is larger than the spread.
#
# Look at the spread before you look at the order. Where the dots of two losses mix, three seeds
# do not tell them apart, and even a mean change that is a little larger than its spread would be
# no proof with three pairs. Trained three times as long, cross-entropy, Dice and their sum could
# not be told apart on such scenes. So the advice is modest: train to a plateau before you
# compare, choose the threshold on validation images, and judge a loss by what you asked of it.
# Weights for a rare class and boundary losses are worth a trial, but this page did not race them
# on rare objects.

# %% [markdown]
# ## Exercises
#
# **1.** Two masks have an IoU of 0.6. What is their Dice?

# %%
from convlab.lessons.exercises.segmentation.dice_by_hand import (
    check_dice_from_iou,
    check_smoothed_dice,
)
from convlab.lessons.exercises.judging import rejects

my_dice = None
print(check_dice_from_iou(my_dice))

# %% [markdown]
# <details><summary>Solution</summary>
#
# Dice is 2 IoU / (1 + IoU): 1.2 / 1.6 = 0.75. Dice is never below IoU, and of two answers to one
# image both prefer the same. That does not hold for means over images: IoUs of 1 and 0.2 beat 0.58
# twice in the mean, 0.60 to 0.58, and lose in mean Dice, because Dice forgives a bad image more.
#
# </details>
#
# **2.** The truth is empty. The answer has 4 pixels. What is `Dice(smooth=1)`?

# %%
my_loss = None
print(check_smoothed_dice(my_loss))

# %% [markdown]
# <details><summary>Solution</summary>
#
# 1 - (0 + 1) / (0 + 4 + 1) = 0.8. Without smoothing it would be 1, for one pixel as for a thousand,
# and there would be no slope that leads back to nothing.
#
# </details>
#
# **3.** Put `losses.Boundary()` in place of the Hausdorff loss in `dice_and_hausdorff`, and run the
# race again. Which weight does it need?
#
# <details><summary>Solution</summary>
#
# There is no rule: try 0.01, 0.1 and 1, and look at the spread. Do not be alarmed by a loss below
# 0: a perfect answer has one, since every pixel that it gets right inside the object counts as
# minus its distance.
#
# </details>

# %% [markdown]
# ## The fine print
#
# - **Letters.** Tversky's loss weighs false alarms by alpha and misses by beta, says its paper, and
#   so do we. `keras.losses.Tversky` of Keras 3.15 does it the other way round. Checked below.
# - **Sure pixels.** In the lab, logits stay within -7 and 7. Beyond, a sigmoid's slope is too small
#   to see.
# - **A rim has two sides.** The Hausdorff loss measures to the nearest pixel of the other kind; the
#   Hausdorff distance of `surfaces` measures between outlines. They differ by half a pixel.
# - **A short race.** 110 steps, with no trivial baseline beside them: a threshold on the distance
#   from the border's colour finds these objects about as well as the short trainings do.
# - **Small tests.** Three seeds, one small network, one kind of scene, one learning rate. Another
#   task may order the losses differently.
# - **No distance to nothing.** If a mask is empty, the Hausdorff distance to it is infinite. In the
#   race such a scene counts with the diagonal of the picture.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %%
uneven, even = np.array([1, 0.2]), np.array([0.58, 0.58])
assert round(uneven.mean(), 2) == 0.60
assert uneven.mean() > even.mean()
assert np.mean(2 * uneven / (1 + uneven)) < np.mean(2 * even / (1 + even))
assert metrics.accuracy(truth, nothing) == 0.99
assert metrics.mean_iou(truth, nothing, classes=(0, 1)) == 0.495
assert metrics.iou(truth, nothing) == 0

first = masks(right=3, down=2, blur=2.0, sure=0.95)
for ours, theirs in ((cross_entropy, same[0]), (dice_loss, same[1])):
    assert abs(ours(*first) - float(theirs(first[0][None], first[1][None, ..., None]))) < 1e-5

perfect = values["perfect"]
assert all(perfect[n] < row[n] for case, row in values.items() if case != "perfect" for n in names)
assert values["thinner by 2"]["F-2"] - values["grown by 2"]["F-2"] > (
    values["thinner by 2"]["Dice"] - values["grown by 2"]["Dice"]
)
jump = {n: values["stray spot"][n] - perfect[n] for n in names}
assert jump["Hausd."] > 10 * jump["Dice"]
assert loud["CE"] > 50 * loud["Dice"]

assert pull(losses.Boundary(), *masks(blur=0.2))[0] < 0
for how in cases.values():
    object_, guess = (mask > 0.5 for mask in masks(**how))
    assert metrics.dice(object_, guess) >= metrics.iou(object_, guess)
lab.set(right=0, down=0, blur=0.2, sure=1.0, stray=0)
assert lab.values["IoU"] == lab.values["accuracy"] == 1
lab.set(stray=1)
assert lab.values["IoU"] > 0.95
assert lab.values["farthest"] > 10
lab.set(stray=0, sure=0.0, size=2.0)
assert lab.values["IoU"] == 0
assert lab.values["accuracy"] > 0.98
assert np.isinf(lab.values["farthest"])

assert float(keras.losses.Dice()(empty, empty)) == float(losses.Dice(smooth=0)(empty, empty)) == 1
assert abs(float(losses.Dice(smooth=1)(empty, empty))) < 1e-6
assert round(float(by_batch(pair, found)), 3) == 0.053
assert round(float(by_image(pair, found)), 3) == 0.5

# %%
t = masks()[0].astype(bool)
assert metrics.dice(t, rim) == metrics.dice(t, spot)
assert surfaces.hausdorff(t, spot) > 10 > 2 > surfaces.hausdorff(t, rim)
assert surfaces.hausdorff95(one, other, (2, 1)) == surfaces.hausdorff(one, other, (2, 1)) == 2
assert (both.truth_to_prediction, both.prediction_to_truth) == (1.5, 1.5)

assert np.allclose(part["cross-entropy"], area, atol=0.01)
assert np.allclose(part["weighted"], 0.5, atol=0.01)
assert all(d > c for d, c in zip(part["Dice"], part["cross-entropy"], strict=True))
assert all(share > 0.4 for name in ("Dice", "F-2") for share in part[name])
assert part["F-2"][-1] > part["Dice"][-1] > 0.6
assert weights.max() < 11
assert weights[20, 20:41].argmax() + 20 in range(28, 31)
assert weights[20, 16] == 1

rng = np.random.default_rng(SEED)
y, q = rng.integers(0, 2, (2, 5, 5, 1)).astype(float), rng.random((2, 5, 5, 1))
ours = float(losses.Tversky(0.2, 0.8, per="batch", smooth=0)(y, q))
assert abs(ours - float(keras.losses.Tversky(0.8, 0.2)(y, q))) < 1e-6
assert abs(ours - float(keras.losses.Tversky(0.2, 0.8)(y, q))) > 1e-3

# %%
assert all(scores.iou.mean() > 0.5 for scores in results.values())
assert sum(len(scores.hd95) for scores in results.values()) == 15
assert 0.08 < np.mean(learnt[1]) < 0.12
assert check_dice_from_iou(0.75) == check_smoothed_dice(0.8) == "Right."
for check, slip in ((check_dice_from_iou, 0.6), (check_smoothed_dice, 1.0)):
    assert rejects(check, slip)
print("All checks passed.")
