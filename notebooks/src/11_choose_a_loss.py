# %% [markdown] slideshow={"slide_type": "slide"}
# # 11. Choose a loss
#
# **What you'll do.** You drag, grow, blur and empty a predicted mask, and watch what four losses
# would change. Then you compare networks that learnt from different losses until they stopped
# improving, and you choose their thresholds yourself.
#
# **What you'll learn.** What each family of losses counts and what it cannot see, why 99 % of right
# pixels may be worth nothing, how to tell a mistake at the rim from one far away, and when the
# choice of a loss matters at all.
#
# **What you need.** To have trained a network once. About 50 minutes to read; the page itself runs
# in about 30 seconds, since the long trainings are recorded.

# %% [markdown]
# Previous: [10. Augment image and mask](10_augment_image_and_mask.ipynb) |
# [Contents](00_start_here.ipynb) |
# Next: [12. Train the U-Net](12_train_the_unet.ipynb)

# %%
import matplotlib.pyplot as plt
import numpy as np

from convlab.backend import keras
from convlab.figures.style import MASKS, OKABE_ITO, PALETTE
from convlab.lessons.explorers.segmentation.loss_lab import masks, pull
from convlab.segmentation import losses, metrics
from convlab.segmentation.metrics import surfaces

SEED = 0

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 11.1 How good is nothing?
#
# In a picture of 100 x 100 pixels, one pixel of 100 belongs to an object. A network answers that
# there is nothing anywhere.
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
# **C.** Every background pixel is right, so accuracy is 0.99. The IoU of the background is 0.99 and
# that of the object is 0, so their mean is 0.495. **A** counts the object's pixels alone: it gives
# the share that is *wrong*, and the object's own IoU. **B** forgets that the mean is over two
# classes, and looks only at the larger one. The number that says plainly that the answer is useless
# is the IoU of the object, which is 0.
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
# ## 11.2 A family of losses
#
# There are dozens of losses for segmentation, but they ask only three questions, so they fall into
# three families, and a fourth of sums.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
families = {
    "distribution": ("How likely was the class?", "cross-entropy", "weighted", "focal"),
    "region": ("Do the masks overlap?", "Dice", "Lovász (IoU)", "Tversky, F-beta",
               "generalised Dice"),
    "boundary": ("How far are the outlines?", "boundary loss", "Hausdorff"),
    "compound": ("A sum of the others", "cross-entropy + Dice", "Dice + boundary"),
}  # fmt: skip
tints = (OKABE_ITO.sky_blue, OKABE_ITO.orange, OKABE_ITO.reddish_purple, MASKS.no_pixel)
figure, ax = plt.subplots(figsize=(14, 5.6), layout="constrained")
for column, ((family, (question, *members)), tint) in enumerate(
    zip(families.items(), tints, strict=True)
):
    for row, text in enumerate((family, *members)):
        box = plt.Rectangle((column + 0.04, -row - 0.4), 0.92, 0.72 if row == 0 else 0.6,
                            facecolor=tint, alpha=1 if row == 0 else 0.4)  # fmt: skip
        ax.add_patch(box)
        ax.text(column + 0.5, -row - (0.04 if row == 0 else 0.1), text, ha="center", va="center",
                fontsize=20 if row == 0 else 18)  # fmt: skip
    ax.text(column + 0.5, 0.62, question, ha="center", va="center", fontsize=17)
ax.set(xlim=(0, 4), ylim=(-4.6, 0.9))
ax.set_axis_off()
plt.show()
print({family: len(members) - 1 for family, members in families.items()})

# %% [markdown]
# *Figure: four columns of boxes, one for each family, with its question above it. Blue:
# "distribution", with cross-entropy, weighted and focal. Orange: "region", with Dice, Lovász,
# Tversky and generalised Dice. Pink: "boundary", with the boundary loss and Hausdorff. Grey:
# "compound", with two sums.*
#
# ### Distribution: each pixel by itself
#
# **Cross-entropy** asks every pixel on its own. If the pixel's true class was given the probability
# p, it pays -log p, and the loss is the mean over the pixels. **Weighted cross-entropy** multiplies
# the pixels of a rare class by a number above 1, so that they count for more.
#
# The **focal loss** multiplies by (1 - p)^gamma instead. A pixel that is right already, such as one
# with p = 0.9, then pays almost nothing, so the hard pixels are what is left. With gamma = 0 it is
# cross-entropy.
#
# ### Region: the mask as a whole
#
# The **Dice loss** takes twice what truth and answer share, divides by what both hold, and
# subtracts that from 1. Probabilities may be summed just as pixels are, so the loss has a slope
# everywhere. Because both sums run over the whole mask, the many background pixels that are right
# do not enter at all.
#
# Dice is the balance of two shares. **Precision** is the part of the answer that is object, and
# **recall** is the part of the object that is found. **F-beta** weighs them unevenly: recall counts
# beta times as much as precision. So F-2 minds a miss more than a false alarm, F-0.5 the reverse,
# and F-1 is Dice. The **Tversky loss** sets the two prices one by one:
#
# $$1 - \frac{\text{hits}}{\text{hits} + \alpha \cdot \text{false alarms} + \beta \cdot
# \text{misses}}$$
#
# Dice has 1/2 and 1/2, F-2 has 1/5 and 4/5. The **generalised Dice** loss adds up several classes,
# each divided by the square of its size, so that a small class counts as much as a large one.
#
# IoU has no slope, because it counts whole pixels. The **Lovász loss** connects its values by
# straight lines: it sorts the pixels by how wrong they are, and each one pays its error times what
# it adds to 1 - IoU when it joins the wrong ones.


# %%
def cross_entropy(truth, p):
    """The mean of -log p over the pixels, p being the probability of the true class."""
    return np.mean(-np.log(np.where(truth == 1, p, 1 - p)))


def dice_loss(truth, p):
    """One minus twice the shared part over the whole."""
    return 1 - 2 * np.sum(truth * p) / (np.sum(truth) + np.sum(p))


def f_beta_loss(truth, p, beta):
    """One minus the mean of precision and recall, in which recall counts beta times as much."""
    precision, recall = np.sum(truth * p) / np.sum(p), np.sum(truth * p) / np.sum(truth)
    return 1 - (1 + beta**2) * precision * recall / (beta**2 * precision + recall)


def lovasz_loss(truth, p):
    """Each error, largest first, times what its pixel adds to 1 - IoU."""
    error = np.abs(truth - p).ravel()
    is_object = truth.ravel()[np.argsort(-error, kind="stable")]
    missed, alarms = np.cumsum(is_object), np.cumsum(1 - is_object)
    one_minus_iou = 1 - (truth.sum() - missed) / (truth.sum() + alarms)
    return np.sum(np.sort(error)[::-1] * np.diff(one_minus_iou, prepend=0))


# %% [markdown]
# ### Boundary: how far away
#
# The last family does not count pixels but measures. It needs the distance from each pixel to the
# rim, which SciPy computes for a whole mask at once.
#
# The **boundary loss** gives every pixel a signed distance to the true rim, above 0 outside and
# below 0 inside, and takes its mean, weighed by the probabilities. Probability far outside is dear,
# and probability deep inside is paid for. The **Hausdorff loss** charges a wrong pixel, squared,
# for its distance to the rim of the truth and to that of the answer. Both are added to another loss
# as a rule, since neither learns well alone.

# %%
from scipy.ndimage import distance_transform_edt


def distance_to_rim(mask):
    """How far each pixel is from the nearest one of the other kind."""
    return distance_transform_edt(mask) + distance_transform_edt(~mask)


def boundary_loss(truth, p):
    """The mean of p times the distance to the true rim, which counts as negative inside."""
    return np.mean(p * distance_to_rim(truth == 1) * np.where(truth == 1, -1, 1))


def hausdorff_loss(truth, p, alpha=2):
    """Each pixel's squared error, times its distance to either rim to the power of alpha."""
    far = distance_to_rim(truth == 1) ** alpha + distance_to_rim(p > 0.5) ** alpha
    return np.mean((p - truth) ** 2 * far)


# %% [markdown]
# Are they the library's? Six losses of one prediction, ours first:

# %%
example, answer = masks(right=3, down=2, blur=2.0, sure=0.95)
written_out = {
    "cross-entropy": (cross_entropy(example, answer), losses.CrossEntropy()),
    "Dice": (dice_loss(example, answer), losses.Dice(smooth=0)),
    "F-2": (f_beta_loss(example, answer, 2), losses.FBeta(2, smooth=0)),
    "Lovász": (lovasz_loss(example, answer), losses.LovaszSoftmax()),
    "boundary": (boundary_loss(example, answer), losses.Boundary()),
    "Hausdorff": (hausdorff_loss(example, answer), losses.HausdorffDistance()),
}
for name, (ours, library) in written_out.items():
    theirs = float(library(example[None], answer[None, ..., None]))
    print(f"{name:14s}{ours:8.4f}{theirs:8.4f}")
    assert abs(ours - theirs) < 1e-4

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
p = np.linspace(0.01, 0.99, 197)
shades = (OKABE_ITO.blue, OKABE_ITO.sky_blue, OKABE_ITO.bluish_green)
figure, ax = plt.subplots(figsize=(11, 5), layout="constrained")
for gamma, shade in zip((0, 1, 2), shades, strict=True):
    name = "gamma 0: cross-entropy" if gamma == 0 else f"gamma {gamma}"
    ax.plot(p, (1 - p) ** gamma * -np.log(p), color=shade, linewidth=4, label=name)
ax.legend(fontsize=18)
ax.set(ylim=(0, 3), xlim=(0, 1))
ax.set_xlabel("probability of the true class", fontsize=18)
ax.set_ylabel("what a pixel pays", fontsize=18)
ax.tick_params(labelsize=16)
ax.grid(alpha=0.3)
plt.show()
for p_true in (0.1, 0.5, 0.9):
    paid = [(1 - p_true) ** gamma * -np.log(p_true) for gamma in (0, 1, 2)]
    print(f"p = {p_true}: " + ", ".join(f"{one:.3f}" for one in paid))

# %% [markdown]
# *Figure: three falling curves over the probability of the true class, for gamma 0 in blue, gamma 1
# in light blue and gamma 2 in green. On the left they are close together; on the right the higher
# gamma is nearly flat at 0.*
#
# At p = 0.9, cross-entropy still charges 0.105 and the focal loss with gamma 2 a hundredth of it.
# At p = 0.1 the two are close.

# %% [markdown]
# ## 11.3 The loss lab
#
# Here is one prediction under four losses. The picture is the predicted probability, where white is
# object, and the yellow line is the rim of the truth.
#
# Each arrow is minus the **gradient** of the loss at that pixel, taken at the **logit**, which is
# the number that the network hands to its sigmoid. We call it the *pull* of the loss. Blue and up
# pulls towards *more object here*, orange and down towards *less*. The longest arrow of each
# picture has the same length, so compare arrows within a picture and not between two.

# %% slideshow={"slide_type": "slide"}
from convlab.lessons.explorers.segmentation.loss_lab import LossLab

lab = LossLab()
lab

# %% [markdown]
# *Figure: a blob, outlined in yellow, and a prediction that is shifted down and to the
# right. It is shown once for each of four losses, with blue arrows up and orange arrows down along
# the crescents that are wrong. On the right, six grey and blue bars.*
#
# **Try this.**
#
# 1. Set both shifts to 0. Which numbers go to 0, and which do not?
# 2. Now add the stray spot. Which losses react? Look at the last bar.
# 3. Take the spot away and empty the mask: *how sure* to 0. Where does cross-entropy pull, and
#    where does Dice?
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
# Read the rows of *grown* and *thinner*. For F-2 it is worse to miss a rim than to add one. Dice
# minds the miss more too, but by less, because a thinner mask also has fewer pixels to divide by.
# And see the *stray spot*: it has four pixels, and only the Hausdorff loss makes much of them.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 11.4 What does an arrow mean?
#
# For cross-entropy the pull on a pixel is simply (truth - p) / N, where N is the number of pixels.
# So a pixel is pulled by its own mistake and by nothing else.
#
# For Dice every pixel's pull depends on all others, because the two sums run over the whole mask.

# %%
t, p = masks(right=3, down=2, blur=2.0, sure=0.95)
_, pulls = pull(names["CE"], t, p)
by_hand = (t - np.clip(p, 0.001, 0.999)) / t.size
row, column = np.unravel_index(np.abs(pulls).argmax(), t.shape)
print(f"cross-entropy, pixel ({row}, {column}): {by_hand[row, column]:.5f} by hand, "
      f"{pulls[row, column]:.5f} by TensorFlow")  # fmt: skip

shared, whole = np.sum(t * p), np.sum(t) + np.sum(p)
slope = (2 * t * whole - 2 * shared) / whole**2  # of Dice with respect to p
_, dice_pulls = pull(losses.Dice(smooth=0), t, p)
dice_by_hand = slope * p * (1 - p)
row, column = np.unravel_index(np.abs(dice_pulls).argmax(), t.shape)
print(f"Dice,          pixel ({row}, {column}): {dice_by_hand[row, column]:.5f} by hand, "
      f"{dice_pulls[row, column]:.5f} by TensorFlow")  # fmt: skip

# %% [markdown]
# The factor p (1 - p) comes from the sigmoid. Where the network is sure, that factor is nearly 0,
# so a mask that is surely empty gives Dice almost no pull. Cross-entropy keeps its pull, since -log
# p grows there as fast as the sigmoid flattens.

# %%
sure_of_nothing = masks(sure=0.001)
strongest = {name: np.abs(pull(one, *sure_of_nothing)[1]).max() for name, one in names.items()}
times = 10 * round(strongest["CE"] / strongest["Dice"] / 10)
print(f"surely empty: cross-entropy pulls about {times} times as hard as Dice")

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 11.5 What is an empty mask worth?
#
# The truth is empty and so is the answer: nothing was there, and nothing was said. Is that perfect,
# or worth nothing? Zero over zero is undefined, so each library chooses a value.

# %%
empty = np.zeros((1, 16, 16, 1))
print("keras.losses.Dice        ", float(keras.losses.Dice()(empty, empty)))
print("Dice(smooth=0), the same ", float(losses.Dice(smooth=0)(empty, empty)))
print("Dice(smooth=1)           ", round(float(losses.Dice(smooth=1)(empty, empty)), 3))
for pixels in (1, 3, 9):
    few = empty.copy()
    few.ravel()[:pixels] = 1
    loss = float(losses.Dice(smooth=1)(empty, few))
    print(f"   false alarm of {pixels} px:  {loss:.2f}")

# %% [markdown]
# **Smoothing** adds the same number of pixels above and below the line. Then nothing and nothing
# agree, one false pixel costs a half, and three cost three quarters.
#
# ### Per image, or per batch?
#
# Take two images. In one a large object is found to the pixel. In the other an object of two pixels
# is missed.

# %%
pair_of_images = np.zeros((2, 6, 6, 1))
pair_of_images[0, :3], pair_of_images[1, 0, :2] = 1, 1
found = pair_of_images.copy()
found[1] = 0
by_image, by_batch = losses.Dice(smooth=0), losses.Dice(per="batch", smooth=0)
print(f"mean of the images' losses {float(by_image(pair_of_images, found)):.3f}")
print(f"loss of the whole batch    {float(by_batch(pair_of_images, found)):.3f}")

# %% [markdown]
# Counted together, the large object hides the small one. Counted by image, half of the answers are
# wrong. Keras's Dice counts the batch together unless you tell it the axes.

# %% [markdown]
# ## 11.6 Same count, other place
#
# Here are two answers with the same number of wrong pixels. In one they lie along the rim, in the
# other in one spot far away.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from scipy.ndimage import binary_dilation

t = masks()[0].astype(bool)
rim = t.copy()
outer = np.argwhere(binary_dilation(t) & ~t)
rim[tuple(outer.T)] = True
spot = t.copy()
patch = np.argwhere(np.ones((10, 8)))[: len(outer)] + np.array([1, 35])  # as many, far away
spot[tuple(patch.T)] = True
stray = t.copy()
stray[2, 42] = True

figure, axes = plt.subplots(1, 3, figsize=(14, 4.2), layout="constrained")
titles = ("a rim too much", "a spot too much", "one pixel too much")
for ax, answer, name in zip(axes, (rim, spot, stray), titles, strict=True):
    shown = np.full((*t.shape, 3), 0.08)
    shown[t] = 0.75
    shown[answer & ~t] = plt.matplotlib.colors.to_rgb(MASKS.false_alarm)
    ax.imshow(shown)
    ax.set_title(name, fontsize=22)
    ax.set_axis_off()
plt.show()
for name, answer in (("rim", rim), ("spot", spot), ("pixel", stray)):
    far = surfaces.hausdorff(t, answer), surfaces.hausdorff95(t, answer)
    print(f"{name:6s}wrong pixels {np.sum(answer & ~t):2d}, Dice {metrics.dice(t, answer):.3f}, "
          f"Hausdorff {far[0]:4.1f}, HD95 {far[1]:4.1f} pixels")  # fmt: skip

# %% [markdown]
# *Figure: three times the same grey blob. Left, a pink line runs all around it. Middle, a pink
# patch of as many pixels floats at the upper right. Right, a single pink pixel is out there.*
#
# Dice gives the first two the same score. The **Hausdorff distance**, which is the farthest that
# either outline strays from the other, tells them apart. To a surgeon, or to a car, they are not
# the same mistake.
#
# But look at the third: one stray pixel makes the Hausdorff distance 16.6. So people often report
# **HD95**, which leaves out the farthest 5 % of the outline, and here it is 0.0. A score may see
# too much or too little, so report the two together. Ask which HD95 it is, too: the larger of the
# two directions, as here, or one percentile over both.

# %% [markdown]
# ## 11.7 When the object is rare
#
# A network that has learnt nothing yet says one half everywhere. How much of a loss's pull then
# falls on the object's pixels? Guess what happens to that share as the object shrinks.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
COLOURS = {
    "cross-entropy": OKABE_ITO.blue,
    "weighted cross-entropy": OKABE_ITO.sky_blue,
    "focal": OKABE_ITO.bluish_green,
    "Dice": OKABE_ITO.orange,
    "F-2": OKABE_ITO.vermilion,
    "cross-entropy + Dice": OKABE_ITO.reddish_purple,
}
sizes = np.arange(2, 11.5, 0.5)
makers = {
    "cross-entropy": lambda share: losses.CrossEntropy(),
    "weighted cross-entropy": lambda share: losses.CrossEntropy([1 / (1 - share), 1 / share]),
    "Dice": lambda share: losses.Dice(),
    "F-2": lambda share: losses.FBeta(2),
}
area, part = [], {name: [] for name in makers}
for size in sizes:
    t = masks(size=size)[0]
    area.append(t.mean())
    for name, make in makers.items():
        _, pulls = pull(make(t.mean()), t, np.full(t.shape, 0.5))
        part[name].append(np.abs(pulls[t == 1]).sum() / np.abs(pulls).sum())

figure, ax = plt.subplots(figsize=(11, 5.6), layout="constrained")
for name, shares in part.items():
    ax.plot(area, shares, color=COLOURS[name], linewidth=4)
    ax.text(area[-1] + 0.004, shares[-1], name, color=COLOURS[name], fontsize=18, va="center")
ax.set_xlim(0, area[-1] + 0.14)
ax.set_ylim(0, 1)
ax.set_xlabel("share of the pixels that are object", fontsize=18)
ax.set_ylabel("share of the pull", fontsize=18)
ax.tick_params(labelsize=16)
ax.grid(alpha=0.3)
plt.show()
print(f"object {area[0]:.1%} of the pixels; share of the pull:")
print({name: round(float(shares[0]), 2) for name, shares in part.items()})

# %% [markdown]
# *Figure: four curves over the share of object pixels. Cross-entropy, in blue, runs along the
# diagonal. The weighted one, in light blue, stays at a half. Dice in orange and F-2 in vermilion
# start near a half too, and rise as the object grows.*
#
# Cross-entropy pulls equally on every pixel, and most pixels are background. Weights bring the two
# sides level. Dice does it by itself, because the background enters only where it is called object.
# This is the *first* step. Whether it still matters after the last one is the question of 11.10.

# %% [markdown]
# ## 11.8 When objects touch
#
# The U-Net paper had cells that nearly touch. A network that fills the gap makes one cell of two,
# and few pixels are wrong. So the paper weighs the pixels of narrow gaps up to eleven times.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
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
# *Figure: left, three white discs in a row with narrow gaps. Right, a map that is dark
# nearly everywhere, with a bright spot in either gap.*
#
# Such a **weight map** goes to `CrossEntropy` as `sample_weight`.

# %% [markdown]
# ## 11.9 A task that brightness does not solve
#
# To compare losses we need a task that is worth a network. Here are cells of two kinds. Those with
# a nucleus are to be found, and those without are to be left alone. In a picture all cells are
# brighter than the ground, or all are darker, and both kinds are equally bright.
#
# The task comes in two settings. In the *usual* one, the wanted cells cover 8 % of the pixels. In
# the *rare* one there is a single small cell, which covers 1 %.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.lessons.experiments.objectives.losses import DATA, SETTINGS, part as data_part

tests = {setting: data_part(setting, "test", SETTINGS["images"]["test"]) for setting in DATA}
figure, axes = plt.subplots(2, 6, figsize=(14, 5.4), layout="constrained")
for row, (setting, (images, wanted)) in zip(axes, tests.items(), strict=True):
    for place in range(3):
        row[2 * place].imshow(images[place, ..., 0], cmap="gray", vmin=0, vmax=1)
        row[2 * place + 1].imshow(wanted[place], cmap="gray", vmin=0, vmax=1)
        row[2 * place].set_title(setting, fontsize=18)
        row[2 * place + 1].set_title("wanted", fontsize=18)
for ax in axes.flat:
    ax.set_axis_off()
plt.show()
print("wanted pixels:", {setting: f"{wanted.mean():.1%}" for setting, (_, wanted) in tests.items()})

# %% [markdown]
# *Figure: noisy grey pictures in two rows, "usual" above and "rare" below, each with its mask,
# titled "wanted", on its right. Some cells have a spot in the middle, and only these are white in
# the masks. The cells of the upper row are large, those of the lower row small.*
#
# What does it take without a network? A threshold on the distance from the brightness of the
# picture's border, a lookup of brightness that learnt from 256 pictures, both also after a blur,
# and a **pipeline** that somebody designed for these very pictures: smooth, cut, and keep the
# pieces that have a hole. Whatever they can choose, they chose on validation pictures.

# %%
from convlab.lessons.experiments.recorded import recorded

race = recorded("losses")
print(f"{'without a network':28s}{'IoU':>8s}{'HD95':>8s}")
for row, scores in race.references.items():
    print(f"{row:28s}{scores['iou']:8.2f}{scores['hd95']:8.1f}")

# %% [markdown]
# ## 11.10 Does the loss matter?
#
# Now the same small U-Net learns from one loss after the other. Each loss gets the same pictures,
# the same first weights and the same batches, from five **seeds**. A training ends when the score
# of the validation pictures has stopped rising, and the weights of the best check are kept. The
# test pictures are looked at once, at the end. The validation score is the IoU at its best
# threshold, so that no loss is favoured. The tables say the mean ± the standard deviation over the
# seeds.

# %%
print(race.how())
for row in race.rows:
    steps = race.each(row, "best_step")
    print(f"{row:32s}best after {min(steps)} to {max(steps)} steps")


# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
def short(row):
    """Name a row without its setting."""
    return row.split(": ")[1]


figure, axes = plt.subplots(2, 2, figsize=(14, 8.6), layout="constrained", sharey="row",
                            gridspec_kw={"height_ratios": (3, 6)})  # fmt: skip
for of_setting, setting in zip(axes, DATA, strict=True):
    rows = [row for row in race.rows if row.startswith(setting)]
    for ax, score in zip(of_setting, ("iou_chosen", "hd95_chosen"), strict=True):
        for place, row in enumerate(rows):
            seeds = race.scores(row, score)
            ax.plot(seeds, [place] * len(seeds), "o", color=MASKS.curve, markersize=12, alpha=0.55)
            ax.plot([seeds.mean()] * 2, [place - 0.3, place + 0.3], color=MASKS.goal, linewidth=5)
        ax.set_yticks(range(len(rows)), [short(row) for row in rows])
        ax.set_ylim(len(rows) - 0.5, -0.5)
        ax.tick_params(labelsize=16)
        ax.grid(alpha=0.3)
        title = "IoU" if score == "iou_chosen" else "HD95 in pixels"
        ax.set_title(f"{setting}: {title}", fontsize=19)
plt.show()
print(f"{'':32s}{'IoU at 0.5':>15s}{'at the chosen':>16s}{'HD95':>13s}")
for row in race.rows:
    cells = [race.scores(row, score) for score in ("iou", "iou_chosen", "hd95_chosen")]
    print(f"{row:32s}" + "".join(f"{s.mean():9.3f} ± {s.std(ddof=1):.3f}" for s in cells))

# %% [markdown]
# *Figure: four panels. Above is the usual setting, below the rare one; IoU on the left, where more
# is better, and HD95 on the right, where less is better. Each row is a loss, with a blue dot for
# every seed and an upright orange bar at their mean.*
#
# Do two losses differ, or did chance order them? Each seed gives one difference between them,
# because both started from the same weights and saw the same batches. Of five such differences we
# can state a **paired interval**: in 95 of 100 repetitions of the whole experiment, an interval
# made so holds the true mean difference. If it holds 0, five seeds do not tell the two apart.


# %%
from scipy import stats


def paired_interval(one, other):
    """The mean difference seed by seed, and half the width of its 95 % interval."""
    difference = one - other
    error = difference.std(ddof=1) / np.sqrt(len(difference))
    return difference.mean(), stats.t.ppf(0.975, len(difference) - 1) * error


against, intervals = "cross-entropy", {}
for row in race.rows:
    setting, name = row.split(": ")
    if name != against:
        pair = (race.scores(r, "iou_chosen") for r in (row, f"{setting}: {against}"))
        intervals[row] = middle, half = paired_interval(*pair)
        low, high = middle - half, middle + half
        verdict = "better" if low > 0 else "worse" if high < 0 else "not told apart"
        print(f"{row:32s}IoU {low:+.3f} to {high:+.3f}, so {verdict}")

# %% [markdown] slideshow={"slide_type": "slide"}
# Read the verdicts before the order of the means. On the usual cells no interval leaves 0. On the
# rare ones two do: Dice, and the sum of cross-entropy and Dice, find more of the cell than
# cross-entropy. The mean of F-2 is as high as theirs, but its interval holds 0 by a hair. All
# three count the overlap. Weights for the rare class, the cure that is named first, have the lowest
# mean of all, even with a threshold that makes up for them.
#
# *Not told apart* does not say that two losses are equal. It says that five seeds cannot order
# them. Then put the size of these differences beside
# the table of 11.9. The pipeline that somebody designed has an IoU of 0.89 on the usual cells and
# of 0.59 on the rare ones, no threshold and no lookup comes near it, and every network passes it,
# whatever the loss and the seed. So the choice of a loss is the last step of a good solution and
# not the first.
#
# **What did not work.** An earlier version of this race stopped every training after 110 steps and
# judged all by IoU at the threshold 0.5. It had an order, too: it ranked the losses by how fast
# they start, and put F-2 last because F-2 had done what it was asked to do.
#
# ## 11.11 Judge a loss by what you asked of it
#
# F-2 asks that nothing be missed. At the threshold 0.5, is its IoU then a fair judge?
#
# ### Guess first
#
# A network learnt from F-2, another from cross-entropy, both on the rare cells. At the threshold
# 0.5, how do they compare?
#
# - **A.** F-2 has the higher recall and the higher precision.
# - **B.** F-2 has the higher recall, and pays for it with precision.
# - **C.** F-2 has the higher precision, because it found what matters.
#
# <details><summary><b>Reveal</b></summary>
#
# **B.** Since a miss costs four times as much as a false alarm, it pays to call a doubtful pixel
# object. That finds more of the object, and more that is none. **A** would need a better network,
# and a loss only moves the balance. **C** has the two shares the wrong way round: precision is what
# F-2 gives away.
#
# </details>

# %%
from convlab.lessons.experiments.objectives.threshold_counts import (
    calibration,
    calibration_error,
    scores_at,
)

rare = [row for row in race.rows if row.startswith("rare")]
print(f"{'at 0.5, mean of five seeds':30s}{'precision':>10s}{'recall':>8s}{'IoU':>7s}{'F-2':>7s}")
for row in rare:
    means = [race.scores(row, score).mean() for score in ("precision", "recall", "iou", "f2")]
    print(f"{short(row):30s}{means[0]:10.2f}{means[1]:8.2f}{means[2]:7.2f}{means[3]:7.2f}")

# %% [markdown]
# But 0.5 is nobody's law. A network gives probabilities, and the **threshold** that turns them into
# a mask is yours to choose: on the validation pictures, for the score that you will be judged by,
# and never on the test pictures. Because the record keeps how many pixels got which probability, we
# can choose again here. As the threshold falls, recall rises and precision falls: that is the
# **precision-recall curve**.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
figure, ax = plt.subplots(figsize=(11, 6.4), layout="constrained")
for row in ("rare: cross-entropy", "rare: weighted cross-entropy", "rare: Dice", "rare: F-2"):
    counts = race.each(row, "levels")[0]["test"]
    curve = [scores_at(counts, level) for level in range(1, 100)]
    name, half = short(row), scores_at(counts, 50)
    ax.plot([s["recall"] for s in curve], [s["precision"] for s in curve], color=COLOURS[name],
            linewidth=4, label=name)  # fmt: skip
    ax.plot(half["recall"], half["precision"], "o", color=COLOURS[name], markersize=15,
            markeredgecolor=PALETTE.ink)  # fmt: skip
ax.set_xlabel("recall", fontsize=18)
ax.set_ylabel("precision", fontsize=18)
ax.set(xlim=(0.7, 1.005), ylim=(0.5, 1.01))
ax.tick_params(labelsize=16)
ax.legend(fontsize=17, loc="lower left")
ax.grid(alpha=0.3)
plt.show()
print(
    f"{'thresholds chosen on validation':32s}{'for IoU':>9s}{'IoU':>7s}{'for F-2':>9s}{'F-2':>7s}"
)
for row in rare:
    chosen = race.each(row, "chosen")
    iou_at, f2_at = (np.median([one[k] for one in chosen]) / 100 for k in ("iou", "f2"))
    iou, f2 = (race.scores(row, k).mean() for k in ("iou_chosen", "f2_chosen"))
    print(f"{short(row):32s}{iou_at:9.2f}{iou:7.2f}{f2_at:9.2f}{f2:7.2f}")

# %% [markdown]
# *Figure: precision over recall, four curves of one seed: cross-entropy in blue, weighted
# cross-entropy in light blue, Dice in orange and F-2 in vermilion. A dot on each marks the
# threshold 0.5.*
#
# B was right: at 0.5, F-2 finds more of the object than cross-entropy and pays with precision.
# Weighted cross-entropy makes the same trade. With thresholds chosen on validation much of it is
# taken back: the threshold for IoU goes up after a weighted loss, and for the score F-2 it goes
# down after plain cross-entropy. A loss that trades precision for recall and a threshold that does
# so are two handles on one thing, but the threshold can still be turned after the training.
#
# ## 11.12 What is a probability worth?
#
# If a network says 0.8 of a thousand pixels, are 800 of them object? Then it is **calibrated**, and
# its probabilities may be added up or handed to somebody who has to decide. Sort the pixels by what
# was said of them, and compare with what came true. The **calibration error** is the mean gap.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
figure, ax = plt.subplots(figsize=(10, 6.6), layout="constrained")
ax.plot([0, 1], [0, 1], "--", color=PALETTE.muted, linewidth=2)
errors = {}
for row in ("rare: cross-entropy", "rare: weighted cross-entropy", "rare: focal", "rare: Dice"):
    counts = np.sum([one["test"] for one in race.each(row, "levels")], axis=0)
    promised, came_true, pixels = calibration(counts)
    name = short(row)
    ax.plot(promised, came_true, "o-", color=COLOURS[name], linewidth=4, markersize=11, label=name)
for row in rare:
    counts = np.sum([one["test"] for one in race.each(row, "levels")], axis=0)
    said = np.array(counts)[:, 5:]  # without the ground that every network is sure of
    doubtful = np.concatenate([np.zeros((2, 5), int), said], axis=1)
    errors[row] = calibration_error(doubtful, groups=20)
ax.set_xlabel("probability that was said", fontsize=18)
ax.set_ylabel("share that was object", fontsize=18)
ax.tick_params(labelsize=16)
ax.legend(fontsize=17, loc="upper left")
ax.grid(alpha=0.3)
plt.show()
print("mean gap, of the pixels with 0.05 or more:")
for row, gap in errors.items():
    print(f"{short(row):26s}{gap:.2f}")

# %% [markdown]
# *Figure: the share that was object over the probability that was said, with a dashed grey diagonal
# where both agree. Dots joined by lines: cross-entropy in blue, weighted cross-entropy in light
# blue, focal in green and Dice in orange.*
#
# Weighted cross-entropy promises too much, because it learnt from pictures in which an object's
# pixel counted 30 times: of the pixels of which it says one half, far fewer are object. Dice is
# paid for overlap and not for honest doubts, so it pushes nearly every pixel to 0 or to 1, and few
# are left in between. So whoever needs the probabilities themselves should train with plain
# cross-entropy, or mend them afterwards (exercise 7).
#
# ## 11.13 The scene in the middle
#
# Scores are means. Here is one picture of the rare setting: of the eight that the record keeps, one
# whose IoU is in the middle. The masks are cut at the threshold that validation chose.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.figures.segmentation.mistakes import draw_mistakes
from convlab.lessons.experiments.recorded import unpack

kept = SETTINGS["kept"]
of_each = np.mean([race.rows[row][0]["each"][:kept] for row in rare], axis=0)
middle_one = int(np.argsort(of_each)[kept // 2])
images, wanted = (values[middle_one] for values in tests["rare"])
names_shown = ["cross-entropy", "weighted cross-entropy", "Dice", "F-2"]
figure, axes = plt.subplots(1, 5, figsize=(16, 4.4), layout="constrained")
axes[0].imshow(images[..., 0], cmap="gray", vmin=0, vmax=1)
axes[0].set_title("picture", fontsize=18)
axes[0].set_axis_off()
shown_scores = {}
for ax, name in zip(axes[1:], names_shown, strict=True):
    row = f"rare: {name}"
    p = unpack(race.rows[row][0]["answers"])[middle_one] / 255
    answer = p >= race.rows[row][0]["chosen"]["iou"] / 100
    shown_scores[name] = (
        metrics.iou(wanted, answer.astype(int)),
        surfaces.hausdorff95(wanted, answer),
    )
    draw_mistakes(ax, images[..., 0], wanted > 0, answer)
    ax.get_legend().remove()
    ax.set_title(name.replace("weighted cross-entropy", "weighted"), fontsize=18)
figure.legend(*axes[1].get_legend_handles_labels(), loc="outside lower center", ncols=3,
              fontsize=16, frameon=False)  # fmt: skip
plt.show()
for name, (iou, far) in shown_scores.items():
    print(f"{name:26s}IoU {iou:.2f}, HD95 {far:.1f} pixels")

# %% [markdown]
# *Figure: a grey picture with one small cell that has a spot, and beside it the answers after four
# losses. Found pixels are tinted green; missed ones would be orange, false alarms pink.*
#
# A picture shows which *kind* of mistake is made: a rim, a hole, a cell too many. It cannot rank,
# as the next one may order the losses in another way.
#

# ## 11.14 The first steps, live
#
# The end of a training hides how it began. Here are the first sixty steps on the rare cells, run
# now: the same network, the same batches, and two losses.

# %%
from convlab.lessons.experiments.objectives.cell_network import answers, batches, small_unet

learnt = data_part("rare", "learnt", SETTINGS["images"]["learnt"])


def first_steps(loss, steps=60):
    """Train from the first weights; return what is said of 32 test pictures every 20 steps."""
    keras.utils.clear_session()
    model, said = small_unet(SEED), {}
    model.compile(keras.optimizers.Adam(1e-2), loss, jit_compile=False)
    draw = batches(*learnt, SEED)
    for step in range(1, steps + 1):
        model.train_on_batch(*draw())
        if step % 20 == 0:
            said[step] = answers(model, tests["rare"][0][:32])
    return said


live = {"cross-entropy": first_steps(losses.CrossEntropy()), "Dice": first_steps(losses.Dice())}

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
figure, axes = plt.subplots(2, 4, figsize=(14, 7), layout="constrained")
for row, (name, said) in zip(axes, live.items(), strict=True):
    row[0].imshow(tests["rare"][1][0], cmap="gray")
    row[0].set_title("wanted", fontsize=18)
    for ax, (step, p) in zip(row[1:], said.items(), strict=True):
        ax.imshow(p[0], cmap="gray", vmin=0, vmax=1)
        ax.set_title(f"{name}, {step} steps", fontsize=16)
for ax in axes.flat:
    ax.set_axis_off()
plt.show()
wanted_live = tests["rare"][1][:32] > 0
print("probability of a wanted pixel and of a ground pixel, mean and spread over 32 pictures:")
for name, said in live.items():
    for step, p in said.items():
        pairs = [(q[w].mean(), q[~w].mean()) for q, w in zip(p, wanted_live, strict=True)]
        (on, off), (on_spread, off_spread) = np.mean(pairs, axis=0), np.std(pairs, axis=0)
        print(f"{name:14s}after {step} steps: wanted {on:.2f} +- {on_spread:.2f}, "
              f"ground {off:.2f} +- {off_spread:.2f}")  # fmt: skip

# %% [markdown] slideshow={"slide_type": "slide"}
# *Figure: two rows, above for cross-entropy, below for Dice. Left, the wanted cell in white on
# black. Then the probabilities that the network gives after 20, 40 and 60 steps, from black for 0
# to white for 1.*
#
# Cross-entropy begins with the ground, because nearly all of its pull is there (11.7), and so it
# first learns to say *nothing*. Dice pulls as hard on the cell as on all the rest, so after 40
# steps it is nearly sure of the cell while cross-entropy still hesitates. By 60 steps cross-entropy
# is catching up. A race that is stopped early measures this head start, and nothing else.
#
# ## 11.15 From task to loss
#
# Begin with the score that you will be judged by, and work back from it.
#
# | you will be judged by | learn from | and then |
# |---|---|---|
# | IoU or Dice, usual objects | cross-entropy, the simplest | spend your time elsewhere |
# | IoU or Dice, rare objects | a region loss, or its sum | take the mean per image |
# | recall, because a miss is dear | cross-entropy, or F-2 | choose the threshold for F-2 |
# | the probabilities themselves | cross-entropy, no weights | draw the calibration |
# | how many objects there are | cross-entropy, border weights | count objects, not pixels |
# | the distance of outlines | a region + a boundary loss | measure whether the sum helped |
# | several classes of uneven size | generalised Dice | report each class |
#
# Then measure: the same seeds, a paired interval, and a trivial baseline beside it. Where the
# interval holds 0, take the simpler loss.
#
# ## 11.16 Exercises
#
# Solutions, with the reasons:
# [solutions/11_choose_a_loss.md](solutions/11_choose_a_loss.md).
#
# ### Warm-up
#
# **1.** Two masks have an IoU of 0.6. What is their Dice?

# %%
from convlab.lessons.exercises.judging import rejects
from convlab.lessons.exercises.segmentation.losses_by_hand import (
    check_dice_from_iou,
    check_focal,
    check_smoothed_dice,
    check_threshold,
    check_tversky,
    check_two_orders,
)

my_dice = None
print(check_dice_from_iou(my_dice))

# %% [markdown]
# **2.** The truth is empty, and the answer has 4 pixels. What is `Dice(smooth=1)`?

# %%
my_loss = None
print(check_smoothed_dice(my_loss))

# %% [markdown]
# **3.** Of one image, IoU and Dice always prefer the same answer. Of two images? One network has
# the IoUs 1 and 0.2, another 0.58 and 0.58, so the first has the higher
# mean IoU. What is the mean *Dice* of the first, and of the second?

# %%
my_mean_dices = None
print(check_two_orders(my_mean_dices))

# %% [markdown]
# ### Core
#
# **4.** Write the Tversky loss of a truth and probabilities. `alpha` weighs the false alarms,
# `beta` the misses.


# %%
def my_tversky(truth, p, alpha, beta):
    return None


print(check_tversky(my_tversky))

# %% [markdown]
# **5.** Write the focal loss: the mean over the pixels of (1 - q)^gamma times -log q, where q is
# the probability of the pixel's *true* class.


# %%
def my_focal(truth, p, gamma):
    return None


print(check_focal(my_focal))

# %% [markdown]
# **6.** Find the threshold whose mask, `p >= threshold`, has the highest F-beta on validation. Then
# use it on the rare cells: what does it do to recall?


# %%
def my_threshold(truth, p, thresholds, beta):
    return None


print(check_threshold(my_threshold))

# %% [markdown]
# ### Stretch
#
# **7.** Weights spoil the calibration. Can you mend it *after* the training? Weighing the object 30
# times as much teaches the network 30 times the true odds p / (1 - p). So divide the odds by 30 at
# every level of the weighted network's validation counts, and measure the calibration error before
# and after. Is it as good as that of plain cross-entropy then?
#
# **8.** Put `losses.Sum([losses.Dice(), losses.Boundary()], [1, w])` into `first_steps`, with w of
# 0.01, 0.1 and 1, and `steps=120`. Which weight helps, and why may the loss go below 0?

# %% [markdown]
# ## 11.17 The fine print
#
# - **Letters.** Tversky's loss weighs false alarms by alpha and misses by beta, says its paper, and
#   so do we. `keras.losses.Tversky` of Keras 3.15 does it the other way round, which is checked
#   below.
# - **Sure pixels.** In the lab, logits stay within -7 and 7, because a sigmoid's slope beyond is
#   too small to see.
# - **A rim has two sides.** The Hausdorff loss measures to the nearest pixel of the other kind, the
#   Hausdorff distance of `surfaces` between outlines. They differ by half a pixel.
# - **One task.** Five seeds, one small network, one kind of picture, one learning rate for all. The
#   intervals say how sure we are of *this* comparison, not of yours. And many intervals at 95 %
#   will hold a false one among them now and then.
# - **No distance to nothing.** If a mask is empty, the Hausdorff distance to it is infinite. In the
#   race such a picture counts with its diagonal, 90.5 pixels.
# - **Pixels are pooled.** IoU, precision and recall of the race count the pixels of all test
#   pictures together; HD95 is the mean over the pictures.
#
# ## 11.18 See also
#
# - J. Ma and others, *Loss odyssey in medical image segmentation*, 2021,
#   [doi:10.1016/j.media.2021.102035](https://doi.org/10.1016/j.media.2021.102035). Twenty losses in
#   the same four families, raced on six data sets; sums with Dice come out as the most robust.
# - L. Maier-Hein and others, *Metrics reloaded*, 2024,
#   [doi:10.1038/s41592-023-02151-z](https://doi.org/10.1038/s41592-023-02151-z). From the question
#   to the score, with the pitfalls of each; read it before you choose a loss.
# - M. Berman, A. Rannen Triki and M. Blaschko, *The Lovász-Softmax loss*, 2018,
#   [arXiv:1705.08790](https://arxiv.org/abs/1705.08790). How a score that has no slope gets one.
# - H. Kervadec and others, *Boundary loss for highly unbalanced segmentation*, 2019,
#   [arXiv:1812.07032](https://arxiv.org/abs/1812.07032), and D. Karimi and S. Salcudean, *Reducing
#   the Hausdorff distance*, 2019, [arXiv:1904.10030](https://arxiv.org/abs/1904.10030). The two
#   losses of the boundary family.
# - T.-Y. Lin and others, *Focal loss for dense object detection*, 2017,
#   [arXiv:1708.02002](https://arxiv.org/abs/1708.02002). Where one object stands against a hundred
#   thousand places without any.
# - C. Guo and others, *On calibration of modern neural networks*, 2017,
#   [arXiv:1706.04599](https://arxiv.org/abs/1706.04599). Why sure networks are wrong more often
#   than they say, and a cure with one number.
#
# **Called elsewhere.** *Cross-entropy*: log loss, negative log-likelihood, BCE. *Dice*: F1,
# Sørensen-Dice, DSC; *soft Dice* where probabilities are summed. *IoU*: Jaccard index. *Recall*:
# sensitivity, true positive rate. *Precision*: positive predictive value. *Tversky* with a power:
# focal Tversky. *Cross-entropy + Dice*: combo loss, `DiceCELoss` (MONAI), the default of nnU-Net.
# *Calibration curve*: reliability diagram; *calibration error*: ECE. *Pull*: negative gradient.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %% jupyter={"source_hidden": true}
assert metrics.accuracy(truth, nothing) == 0.99
assert metrics.mean_iou(truth, nothing, classes=(0, 1)) == 0.495
assert metrics.iou(truth, nothing) == 0

# 11.2: a hundredth at p = 0.9, close at p = 0.1; gamma 0 is cross-entropy; Dice and F-2 by Tversky
assert abs(-np.log(0.9) - 0.105) < 5e-4
assert abs(0.1**2 - 0.01) < 1e-12
assert 0.9**2 > 0.8
rng = np.random.default_rng(SEED)
y, q = rng.integers(0, 2, (2, 5, 5, 1)).astype(float), rng.random((2, 5, 5, 1))
for one, other in (
    (losses.Focal(0), losses.CrossEntropy()),
    (losses.Tversky(0.5, 0.5, smooth=0), losses.Dice(smooth=0)),
    (losses.Tversky(0.2, 0.8, smooth=0), losses.FBeta(2, smooth=0)),
):
    assert abs(float(one(y, q)) - float(other(y, q))) < 1e-5
sure = rng.integers(0, 2, (1, 5, 5))
assert (
    abs(lovasz_loss(y[0, ..., 0], sure[0]) - 1 + metrics.iou(y[0, ..., 0].astype(int), sure[0]))
    < 1e-9
)

# 11.3: each case is worse than perfect; what the lab's questions are about
perfect = values["perfect"]
assert all(perfect[n] < row[n] for case, row in values.items() if case != "perfect" for n in names)
gap = {n: values["thinner by 2"][n] - values["grown by 2"][n] for n in names}
assert gap["F-2"] > gap["Dice"] > 0
jump = {n: values["stray spot"][n] - perfect[n] for n in names}
assert jump["Hausd."] > 10 * max(jump[n] for n in names if n != "Hausd.")
lab.set(right=0, down=0, blur=0.2, sure=1.0, stray=0)
assert lab.values["IoU"] == lab.values["accuracy"] == 1
lab.set(stray=1)
assert lab.values["IoU"] > 0.95
assert lab.values["farthest"] > 10
lab.set(stray=0, sure=0.0, size=2.0)
assert lab.values["IoU"] == 0
assert lab.values["accuracy"] > 0.98
assert np.isinf(lab.values["farthest"])

# 11.4: every pixel of both losses, and not only the one that is printed
_, pulls = pull(names["CE"], *masks(right=3, down=2, blur=2.0, sure=0.95))
assert np.allclose(pulls, by_hand, atol=2e-6)
assert np.allclose(dice_pulls, dice_by_hand, atol=2e-5)
assert strongest["CE"] > 50 * strongest["Dice"]

# 11.5
assert float(keras.losses.Dice()(empty, empty)) == float(losses.Dice(smooth=0)(empty, empty)) == 1
assert abs(float(losses.Dice(smooth=1)(empty, empty))) < 1e-6
for pixels, cost in ((1, 1 / 2), (3, 3 / 4)):
    few = empty.copy()
    few.ravel()[:pixels] = 1
    assert abs(float(losses.Dice(smooth=1)(empty, few)) - cost) < 1e-6
assert round(float(by_batch(pair_of_images, found)), 3) == 0.053
assert round(float(by_image(pair_of_images, found)), 3) == 0.5

# %% jupyter={"source_hidden": true}
# 11.6
t = masks()[0].astype(bool)
assert np.sum(rim != t) == np.sum(spot != t)
assert metrics.dice(t, rim) == metrics.dice(t, spot)
assert surfaces.hausdorff(t, spot) > 10 > 2 > surfaces.hausdorff(t, rim)
assert round(surfaces.hausdorff(t, stray), 1) == 16.6
assert surfaces.hausdorff95(t, stray) == 0

# 11.7, 11.8
assert np.allclose(part["cross-entropy"], area, atol=0.01)
assert np.allclose(part["weighted cross-entropy"], 0.5, atol=0.01)
assert all(d > c for d, c in zip(part["Dice"], part["cross-entropy"], strict=True))
assert all(0.4 < part[name][0] < 0.6 for name in ("Dice", "F-2"))
assert all(np.all(np.diff(part[name]) > -0.02) for name in ("Dice", "F-2"))
assert min(part["F-2"][-1], part["Dice"][-1]) > 0.6
assert weights.max() < 11
assert weights[20, 20:41].argmax() + 20 in range(28, 31)
assert weights[20, 16] == 1
ours = float(losses.Tversky(0.2, 0.8, per="batch", smooth=0)(y, q))
assert abs(ours - float(keras.losses.Tversky(0.8, 0.2)(y, q))) < 1e-6
assert abs(ours - float(keras.losses.Tversky(0.2, 0.8)(y, q))) > 1e-3

# %% jupyter={"source_hidden": true}
# 11.14: the head start, and that cross-entropy follows
sure_of = {name: [p[wanted_live].mean() for p in said.values()] for name, said in live.items()}
assert sure_of["Dice"][1] > sure_of["cross-entropy"][1] + 0.1
assert sure_of["cross-entropy"][2] > sure_of["cross-entropy"][1]

# 11.9 to 11.13
assert [len(runs) for runs in race.rows.values()] == [5] * len(race.rows)
assert [sum(row.startswith(setting) for row in race.rows) for setting in DATA] == [3, 6]
simple = {row: scores["iou"] for row, scores in race.references.items()}
designed = {setting: simple[f"{setting}: designed pipeline"] for setting in DATA}
assert [round(designed[setting], 2) for setting in DATA] == [0.89, 0.59]
assert all(iou < 0.5 * designed[row.split(":")[0]] for row, iou in simple.items()
           if not row.endswith("designed pipeline"))  # fmt: skip
assert all(race.scores(row, "iou_chosen").min() > designed[row.split(":")[0]] for row in race.rows)
assert [round(100 * wanted.mean()) for _, wanted in tests.values()] == [8, 1]

better = {row for row, (middle, half) in intervals.items() if middle - half > 0}
assert better == {"rare: Dice", "rare: cross-entropy + Dice"}
middle, half = intervals["rare: F-2"]
assert -0.001 < middle - half <= 0 < 0.025 < middle
assert all("no better" in how for row in race.rows for how in race.each(row, "ended"))
assert not any(middle + half < 0 for middle, half in intervals.values())
means = {row: race.scores(row, "iou_chosen").mean() for row in rare}
assert min(means, key=means.get) == "rare: weighted cross-entropy"

at_half = {short(row): {k: race.scores(row, k).mean() for k in ("precision", "recall")}
           for row in rare}  # fmt: skip
level = {short(row): {k: np.median([one[k] for one in race.each(row, "chosen")])
                      for k in ("iou", "f2")} for row in rare}  # fmt: skip
for name in ("F-2", "weighted cross-entropy"):
    assert at_half[name]["recall"] > at_half["cross-entropy"]["recall"]
    assert at_half[name]["precision"] < at_half["cross-entropy"]["precision"]
assert level["weighted cross-entropy"]["iou"] > level["cross-entropy"]["iou"]
assert level["cross-entropy"]["f2"] < level["cross-entropy"]["iou"]

assert errors["rare: weighted cross-entropy"] > 1.5 * errors["rare: cross-entropy"]
total = {row: np.sum([one["test"] for one in race.each(row, "levels")], axis=0) for row in rare}
between = {short(row): counts[:, 5:95].sum() / counts.sum() for row, counts in total.items()}
assert between["Dice"] < 0.5 * between["cross-entropy"]
half = total["rare: weighted cross-entropy"][:, 45:55].sum(axis=1)
assert half[1] < 0.3 * half.sum()


def by_library(make):
    """Ask the library's loss, in double precision, as the exercises' functions are asked."""

    def answer(t, p, *prices):
        loss = make(*prices, dtype="float64")
        return float(loss(t[None], p[None, ..., None]))

    return answer


for check, right, slip in (
    (check_dice_from_iou, 0.75, 0.6),
    (check_smoothed_dice, 0.8, 1.0),
    (check_two_orders, (2 / 3, 0.734), (0.6, 0.58)),
    (check_tversky, by_library(lambda a, b, dtype: losses.Tversky(a, b, smooth=0, dtype=dtype)),
     lambda t, p, a, b: dice_loss(t, p)),
    (check_focal, by_library(losses.Focal), lambda t, p, g: cross_entropy(t, p)),
):  # fmt: skip
    assert check(right) == "Right."
    assert rejects(check, slip)
print("All checks passed.")
