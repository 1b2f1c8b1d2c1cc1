# %% [markdown] slideshow={"slide_type": "slide"}
# # 15. Segment volumes
#
# **What you'll do.** You look at a volume plane by plane and from the side, build the block of the
# V-Net, count what a third axis costs, and compare networks that see volumes with networks that see
# planes.
#
# **What you'll learn.** Why a plane alone may not tell, how strides follow the millimetres, why
# volumes are cut into blocks, and what the third axis buys, with controls that say why.
#
# **What you need.** The U-Net of lesson 9 and the Dice loss of lesson 11. About 30 minutes to read;
# the page itself runs in about 25 seconds, since the long trainings are recorded.

# %% [markdown]
# Previous: [14. See further](14_see_further.ipynb) |
# [Contents](00_start_here.ipynb) |
# Next: [16. Find instances](16_find_instances.ipynb)

# %%
import matplotlib.pyplot as plt
import numpy as np

from convlab.backend import keras
from convlab.figures.style import MASKS
from convlab.segmentation import metrics
from convlab.segmentation.data.synthetic.vessels import SPACING, nodules

# %% [markdown]
# ## 15.1 A pile of planes
#
# A scanner does not take one picture. It takes a pile of them, plane above plane, and the pile is a
# **volume**. A pixel with a depth is a *voxel*. Our volumes are small: 16 planes of 32 x 32
# pixels. The **spacing** says how far apart voxels are, and it is rarely the same along all axes.
# Here the pixels of a plane are 1.5 mm apart, and the planes 3 mm.
#
# A volume shows **nodules**, which are round, and **vessels**, which run through. Find the nodules.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
(clean,), (clean_mask,) = nodules(1, np.random.default_rng(14), noise=0.03)
(alone,), _ = nodules(1, np.random.default_rng(14), noise=0.03, vessels=(0, 0))
tubes = np.abs(clean - alone)[..., 0] > 0.05

figure, axes = plt.subplots(1, 3, figsize=(13, 5), layout="constrained")
for ax, view, title in (
    (axes[0], clean[4], "plane 4"),
    (axes[1], clean[8], "plane 8"),
    (axes[2], clean.max(axis=1), "from the side"),
):
    ax.imshow(view[..., 0], cmap="gray", vmin=0, vmax=1, aspect=2 if "side" in title else 1)
    ax.set_title(title, fontsize=22)
    ax.set_axis_off()
axes[2].contour(clean_mask.max(axis=1), [0.5], colors=MASKS.outline, linewidths=4)
plt.show()
print("nodule pixels in plane 4 and in plane 8:", clean_mask[4].sum(), clean_mask[8].sum())
print("vessel pixels in plane 4 and in plane 8:", tubes[4].sum(), tubes[8].sum())

# %% [markdown] slideshow={"slide_type": "slide"}
# *Figure: planes 4 and 8 show bright discs on dark ground. From the side, where each row is a
# plane, two bright bands run from the first plane at the top to the last at the bottom: vessels.
# Beside them a round shape, outlined in yellow, begins and ends on the way: a nodule. Plane 4 cuts
# the vessels alone, plane 8 all three.*
#
# ### Guess first
#
# A U-Net is shown each plane alone. What will it make of a disc?
#
# - **A.** It learns to tell a nodule's disc from a vessel's, given enough steps.
# - **B.** It has to guess by size and place, and is often wrong.
# - **C.** It goes by brightness, because nodules are brighter.
#
# <details><summary><b>Reveal</b></summary>
#
# **B.** Both are discs of the same brightness, so size and place are all that a plane has to offer.
# What differs is how a disc changes from one plane to the next: that of a nodule grows and shrinks,
# that of a vessel wanders on. **A** hopes that training brings what the input does not hold; the
# record below gives such a network twice the steps, and it gains little. **C** is false in this
# data, which was drawn so, and it would be the job of a threshold, which is raced below as well. A
# reader of a CT scan scrolls through the planes for the same reason.
#
# </details>

# %% [markdown]
# ## 15.2 The block that adds
#
# The **V-Net** (Milletari, Navab and Ahmadi, 2016) is a U-Net for volumes, with three changes.
#
# 1. Every kernel has a third axis.
# 2. Each level *adds* what it read to what it found, so that its convolutions learn only the
#    difference. This is a **residual connection**.
# 3. There is no pooling. A convolution with a stride goes down, a transposed one goes up.


# %%
def stage(x, filters, convolutions, seeds):
    """Convolve a few times, and add what came in to what comes out."""
    read = x
    for place in range(1, convolutions + 1):
        start = keras.initializers.HeNormal(next(seeds))
        x = keras.layers.Conv3D(filters, 3, padding="same", kernel_initializer=start)(x)
        x = keras.layers.BatchNormalization()(x)
        if place == convolutions:
            x = keras.layers.Add()([x, read])
        x = keras.layers.PReLU(keras.initializers.Constant(0.25), shared_axes=[1, 2, 3])(x)
    return x


# %%
from convlab.segmentation.models.blocks.level import seeds_from
from convlab.segmentation.models.vnet import residual_stage

block = keras.Input((4, 6, 8, 2))
ours = keras.Model(block, stage(block, 2, 2, seeds_from(0)))
theirs = keras.Model(block, residual_stage(block, 2, 2, seeds=seeds_from(0)))
noise = np.random.default_rng(0).normal(size=(1, 4, 6, 8, 2)).astype(np.float32)
one, other = (keras.ops.convert_to_numpy(model(noise)) for model in (ours, theirs))
print("ours and the library's, mean of the outputs:", f"{one.mean():.4f} {other.mean():.4f}")
assert np.allclose(one, other, atol=1e-5)

# %% [markdown]
# A **PReLU** lets negative values through, times a slope that is learnt. It starts at 0.25.
#
# On the way up, the kernel of the transposed convolution is as large as its stride. So its stamps
# lie side by side, no voxel is written twice, and no checkerboard can arise (lesson 6). In a plane
# it looks like this; in a volume the stamps are cubes.

# %% slideshow={"slide_type": "slide"}
from convlab.lessons.animations import animation

animation("transposed_k2_s2")

# %% [markdown]
# *Figure: a film of a transposed convolution with a kernel of 2 x 2 and a stride of 2. Each cell of
# the blue input is stamped on a square of 2 x 2 cells of the green output, and the squares do not
# overlap.*

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 15.3 Strides that follow the millimetres
#
# A voxel here is 3 mm deep, and 1.5 mm high and wide. Such a spacing is called **anisotropic**. If
# all three axes were halved at each level, a voxel would stay twice as deep as it is wide. So the
# first stride leaves the planes alone: `(1, 2, 2)`. After it, a voxel is a cube of 3 mm, and from
# there on all three are halved. nnU-Net (Isensee and others, 2021) chooses its strides by this
# rule.

# %%
from convlab.segmentation.models.blocks.volume_strides import strides_for
from convlab.segmentation.models.inspect.receptive import field_by_formula
from convlab.segmentation.models.vnet import vnet

strides = strides_for(SPACING, 2)
fields = {}
for name, chosen in (("by spacing", strides), ("all alike", [(2, 2, 2), (2, 2, 2)])):
    reach = field_by_formula(vnet(keras.Input((16, 32, 32, 1)), 8, strides=chosen, seed=0))
    fields[name] = [
        (last - first + 1) * mm for (first, last), mm in zip(reach, SPACING, strict=True)
    ]
    print(f"{name:11s}{chosen}  sees {fields[name]} mm")

# %% [markdown]
# The millimetres are those across the planes, along the rows and along the columns. With strides by
# spacing, an answer looks about as far in every direction. With all strides alike it looks twice as
# far across the planes as within them.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 15.4 What the third axis costs
#
# Here are two networks with about the same number of weights: the V-Net, and a U-Net that sees
# plane by plane.

# %%
from convlab.lessons.experiments.volumetric.volume_networks import small_vnet
from convlab.segmentation.models import unet
from convlab.segmentation.models.inspect.cost import activation_bytes, multiply_adds

plane = unet(keras.Input((32, 32, 1)), 10, 1, depth=3, seed=0)
deep = small_vnet(0)
costs = {
    "V-Net": (deep.count_params(), multiply_adds(deep), activation_bytes(deep)),
    "plane by plane": (
        plane.count_params(),
        16 * multiply_adds(plane),
        activation_bytes(plane, batch=16),
    ),
}
print(f"{'one volume':15s}{'weights':>9s}{'million products':>18s}{'MB of maps':>12s}")
for name, (weights, products, size) in costs.items():
    print(f"{name:15s}{weights:9,}{products / 1e6:18.0f}{size / 1e6:12.1f}")

# %% [markdown]
# For the same voxels the V-Net multiplies twice as much, and its maps take as many bytes. But the
# U-Net may take one plane at a time, while the V-Net needs its planes together, and a training step
# keeps the maps of all layers until it comes back. Count this **activation memory** for larger
# volumes, with the 16 filters of the paper and one level less:

# %%
open_sides = vnet(keras.Input((None, None, None, 1)), 16, depth=3, seed=0)
for sides in ((16, 32, 32), (32, 64, 64), (64, 128, 128)):
    print(f"{sides}: {activation_bytes(open_sides, sides) / 1e6:8.0f} MB of maps for one volume")

# %% [markdown]
# Twice the side is eight times the memory, where an image would need four times. The paper's
# volumes have 64 x 128 x 128 voxels, and it trained with two of them at a time because the memory
# held no more. So volumes are usually cut into **blocks** for training, and put together again from
# blocks that overlap. Three habits belong to it:
#
# - **Foreground oversampling**: a block that is cut at random rarely holds a small object, so a
#   third of the blocks or more are cut around one.
# - **Sliding-window inference**: the answers of overlapping blocks are averaged, and the middle of
#   a block counts for more than its rim, which saw less around it.
# - *Deep supervision*: every level of the way up gives an answer of its own size and has a loss
#   of its own, so that the deep levels are told what to do directly.
#
# nnU-Net does all three, and **MONAI**, a library for medical images, has each as a building block.

# %% [markdown]
# ## 15.5 Does the third axis pay?
#
# Four networks learn from the same 48 volumes, in the same order, with the Dice loss, which the
# V-Net paper brought into use for volumes. The Dice of 12 validation volumes decides which weights
# are kept and when the rate falls. A training ends when validation has stopped rising. Then 24 test
# volumes are looked at, once.
#
# - The *V-Net* sees whole volumes.
# - *Plane by plane* is a U-Net with about as many weights.
# - *Plane by plane, patient* is the same, checked half as often, so that it goes on for about
#   twice as long: perhaps it only needs longer.
# - The *V-Net of flat kernels* has kernels `(1, 3, 3)` and strides `(1, 2, 2)`, so it has the sums
#   and the PReLUs, and sees each plane alone: perhaps it is they that help. A flat kernel has a
#   third of the weights, and so has this network.
#
# Beside them stand rows that learn nothing: a threshold, a threshold after a blur, and a **rule**
# that somebody thought of: after the blur, drop each piece that runs from the first plane to the
# last. The table says the mean ± the standard deviation over three seeds. Dice and HD95 are those
# of lesson 11; the distance is now measured in millimetres, between surfaces.

# %%
from convlab.lessons.experiments.recorded import recorded, unpack

record = recorded("volumes_or_planes")
print(record.how())
print(f"\n{'':28s}{'Dice':>15s}{'HD95 in mm':>16s}{'best step':>18s}")
for name, scores in record.references.items():
    print(f"{name:28s}{scores['dice']:7.2f}{scores['hd95']:17.1f}")
for name in record.rows:
    dice, far = record.scores(name, "dice"), record.scores(name, "hd95")
    steps = ", ".join(str(step) for step in record.each(name, "best_step"))
    print(f"{name:28s}{dice.mean():7.2f} ± {dice.std(ddof=1):.2f}"
          f"{far.mean():12.1f} ± {far.std(ddof=1):.1f}{steps:>18s}")  # fmt: skip

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
figure, axes = plt.subplots(1, 2, figsize=(14, 6), layout="constrained", sharey=True)
names = [*list(record.references)[1:], *record.rows]
for ax, (score, title) in zip(axes, (("dice", "Dice"), ("hd95", "HD95 in mm")), strict=True):
    for place, name in enumerate(names):
        if name in record.references:
            ax.plot(record.references[name][score], place, "D", color=MASKS.neutral, markersize=13)
            continue
        seeds = record.scores(name, score)
        ax.plot(seeds, [place] * len(seeds), "o", color=MASKS.curve, markersize=13, alpha=0.6)
        ax.plot([seeds.mean()] * 2, [place - 0.3, place + 0.3], color=MASKS.goal, linewidth=5)
    ax.set_title(title, fontsize=20)
    ax.tick_params(labelsize=16)
    ax.set_xlim(0, 1 if score == "dice" else 32)
    ax.grid(alpha=0.3)
axes[0].set_yticks(range(len(names)), names)
axes[0].invert_yaxis()
plt.show()
print("dots for each network:", len(record.made["seeds"]))

# %% [markdown]
# *Figure: seven rows, with Dice on the left, where more is better, and HD95 in millimetres on the
# right, where less is better. Above, grey diamonds for what needs no network. Below, the networks,
# with a blue dot for every seed and an upright orange bar at their mean.*
#
# The third axis pays, and by far. Whatever the seed, the V-Net has a Dice above 0.93, and no
# network of planes reaches 0.75. The controls say why. Twice the steps bring the network of planes
# less than 0.02, so time is not what it lacks. The V-Net of flat kernels ends among the networks of
# planes, so it is not the sums or the PReLUs either. What is left is that the V-Net sees how a disc
# changes from plane to plane.
#
# The distances say what kind of mistakes there are. The V-Net's HD95 is 1 to 2 mm, about one pixel,
# so its mistakes lie at the rim. Those of the networks of planes are 12 mm and more: whole
# discs are false or missing. Even so, size and place tell them enough to beat the rule.

# %% [markdown]
# ## 15.6 Walk through the planes
#
# The record keeps the answers of the first seed for four test volumes. Here is the one that the
# V-Net found hardest. Which mistakes do the networks of planes make?

# %% slideshow={"slide_type": "slide"}
from convlab.lessons.experiments.volumetric.volumes_or_planes import SETTINGS
from convlab.lessons.experiments.volumetric.volumes_or_planes import part as data_part
from convlab.lessons.explorers.segmentation.volume_planes import VolumeExplorer

images, wanted = data_part("test", SETTINGS["volumes"]["test"])
walked = ["V-Net", "plane by plane", "V-Net of flat kernels"]
answers = {name: unpack(record.rows[name][0]["answers"]) / 255 for name in walked}
of_each = {
    name: [metrics.dice(wanted[i], (p > 0.5).astype(int)) for i, p in enumerate(found)]
    for name, found in answers.items()
}
chosen = int(np.argmin(of_each["V-Net"]))
explorer = VolumeExplorer(
    images[chosen][..., 0], wanted[chosen], {name: answers[name][chosen] for name in walked}
)
explorer

# %% [markdown]
# *Figure: one plane of a test volume in grey, and beside it the answers of three networks. Found
# pixels are tinted green, missed ones orange, false alarms pink.*

# %%
print(f"Dice of volume{'':10s}" + "".join(f"{i:7d}" for i in range(4)))
for name, dices in of_each.items():
    print(f"{name:24s}" + "".join(f"{dice:7.2f}" for dice in dices))
print(f"\n{f'voxels of volume {chosen}':24s}{'found':>7s}{'missed':>8s}{'false alarms':>14s}")
for name in walked:
    truth, found = wanted[chosen] > 0, answers[name][chosen] > 0.5
    print(f"{name:24s}{np.sum(truth & found):7d}{np.sum(truth & ~found):8d}"
          f"{np.sum(~truth & found):14d}")  # fmt: skip

# %% [markdown]
# On three of the four volumes the networks of planes do well, because there size and place happen
# to tell. On this one they end near one half, and the means of 15.5 are made of both kinds.
#
# **Try this.** Find a plane that holds a vessel and no nodule. What does each network say there?
# Then go to the first and the last plane of a nodule, where its disc is small.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 15.7 Live: a V-Net learns
#
# The record holds twelve trainings. Here is a short one, run now, with one volume in a step.

# %%
from convlab.lessons.experiments.volumetric.volumes_or_planes import moved_batches, probabilities
from convlab.segmentation.losses import Dice

learnt = data_part("learnt", SETTINGS["volumes"]["learnt"])
model, draw = small_vnet(0), moved_batches(*learnt, seed=0, batch=1)
model.compile(keras.optimizers.Adam(1e-2), Dice(), jit_compile=False)
for step in range(1, 91):
    loss = float(model.train_on_batch(*draw()))
    if step % 30 == 0:
        found = probabilities(model, images[:6]) > 0.5
        dices = [metrics.dice(*pair) for pair in zip(wanted, found.astype(int), strict=False)]
        print(f"after {step} steps: Dice of 6 test volumes {np.mean(dices):.2f} +- "
              f"{np.std(dices):.2f}")  # fmt: skip

# %% [markdown]
# The spread is over the volumes. A short training like this one says that the network learns, and
# nothing about which network is better: for that the trainings have to be longer, and there have to
# be several.
#
# **What did not work.** The first version of this comparison gave each network 24 steps. None
# had learnt anything yet, and the table still had a winner.

# %% [markdown]
# ## 15.8 Exercises
#
# Solutions, with the reasons:
# [solutions/15_segment_volumes.md](solutions/15_segment_volumes.md).
#
# ### Warm-up
#
# **1.** How many weights has a 3 x 3 x 3 convolution from 8 channels to 16, biases counted?

# %%
from convlab.lessons.exercises.judging import rejects
from convlab.lessons.exercises.segmentation.volumes_by_hand import (
    check_block,
    check_kernel_weights,
    check_memory,
    check_strides,
    check_volume_dice,
)

my_weights = None
print(check_kernel_weights(my_weights))

# %% [markdown]
# **2.** Every side of a volume is doubled. By how much does the activation memory grow?

# %%
my_factor = None
print(check_memory(my_factor))

# %% [markdown]
# ### Core
#
# **3.** Write the rule of 15.3 for one level. An axis is halved (2) if its voxels are shorter than
# twice the shortest side of a voxel; otherwise it waits (1).


# %%
def my_strides(spacing):
    return None


print(check_strides(my_strides))

# %% [markdown]
# **4.** Write the Dice of a whole volume, from two arrays of bool of the shape (planes, rows,
# columns). Why is it not the mean of the Dice of the planes?


# %%
def my_volume_dice(truth, found):
    return None


print(check_volume_dice(my_volume_dice))

# %% [markdown]
# **5.** Foreground oversampling needs a block around a voxel. Return where it starts, along each of
# the three axes: with the voxel in its middle (`voxel - block // 2`), but within the volume.


# %%
def my_block_start(voxel, shape, block):
    return None


print(check_block(my_block_start))

# %% [markdown]
# ### Stretch
#
# **6.** The rule of 15.5 loses a nodule wherever the blur has joined it to a vessel, since the
# joined piece runs through all planes. Can you mend it without a network? Choose on the validation
# volumes, and only then look at the test volumes. How near does your rule come to the V-Net?

# %% [markdown]
# ## 15.9 The fine print
#
# - **The task was made so.** Without the third axis, nodules and vessels look alike by design.
#   Where a plane alone tells what is what, the third axis can do little more than average the
#   noise.
# - **Small volumes.** 16 x 32 x 32 voxels fit into any memory. Real ones do not, and blocks bring
#   their own mistakes at their rims.
# - **Equal weights are not equal work.** The V-Net multiplies twice as much for the same voxels.
# - **No distance to nothing.** Where nothing is found, HD95 counts as the diagonal of the volume,
#   83 mm. Distances are measured between surfaces, in millimetres, by the spacing.
# - **Three seeds** show a spread. They settle large differences and no small ones.
#
# ## 15.10 See also
#
# - F. Milletari, N. Navab and S.-A. Ahmadi, *V-Net*, 2016,
#   [arXiv:1606.04797](https://arxiv.org/abs/1606.04797). The network of this page, and the Dice
#   loss.
# - Ö. Çiçek and others, *3D U-Net*, 2016, [arXiv:1606.06650](https://arxiv.org/abs/1606.06650). The
#   same year and the same idea; it learns from volumes of which only a few planes are labelled.
# - F. Isensee and others, *nnU-Net*, 2021,
#   [doi:10.1038/s41592-020-01008-z](https://doi.org/10.1038/s41592-020-01008-z). Every choice of
#   this page made by rules from the data: spacing, strides, blocks, oversampling, deep supervision.
# - M. J. Cardoso and others, *MONAI*, 2022, [arXiv:2211.02701](https://arxiv.org/abs/2211.02701).
#   The building blocks, tested: `VNet`, `DynUNet`, `sliding_window_inference`,
#   `RandCropByPosNegLabeld`.
# - C.-Y. Lee and others, *Deeply-supervised nets*, 2015,
#   [arXiv:1409.5185](https://arxiv.org/abs/1409.5185). Where the losses of the inner levels come
#   from.
#
# **Called elsewhere.** *Plane*: slice. *Block*: patch, crop, sub-volume. *Spacing*: voxel size,
# resolution, `pixdim`. *Plane by plane*: 2-D, slice-wise; with a few neighbours as channels, 2.5-D.
# *Residual connection*: identity shortcut. *Foreground oversampling*: positive sampling,
# class-balanced cropping. *Activation memory*: the memory of the feature maps.

# %% [markdown]
# ## Checks

# %% jupyter={"source_hidden": true}
# 15.1: plane 4 cuts the vessels alone, plane 8 all three; apart when seen from the side
from scipy.ndimage import label

assert [label(tubes[k])[1] for k in (4, 8)] == [2, 2]
assert [label(clean_mask[k])[1] for k in (4, 8)] == [0, 1]
assert not np.any(tubes.max(axis=1) & (clean_mask.max(axis=1) > 0))
assert label(tubes)[1] == 2
assert label(clean_mask)[1] == 1
assert np.all(tubes.any(axis=(1, 2)))
assert not clean_mask[0].any()
assert not clean_mask[-1].any()
bright = clean[..., 0]
assert abs(bright[clean_mask > 0].mean() - bright[tubes].mean()) < 0.06

# 15.2 to 15.4
assert np.allclose(one, other, atol=1e-5)
assert strides == [(1, 2, 2), (2, 2, 2)]
assert max(fields["by spacing"]) < 1.1 * min(fields["by spacing"])
assert fields["all alike"][0] == 2 * fields["all alike"][1]
assert 0.8 < costs["V-Net"][0] / costs["plane by plane"][0] < 1.25
assert 1.8 < costs["V-Net"][1] / costs["plane by plane"][1] < 2.2
assert 0.9 < costs["V-Net"][2] / costs["plane by plane"][2] < 1.1
small, middle, large = (activation_bytes(open_sides, side) for side in
                        ((16, 32, 32), (32, 64, 64), (64, 128, 128)))  # fmt: skip
assert large == 8 * middle == 64 * small

# %% jupyter={"source_hidden": true}
# 15.6: three of four do well, and this one does not
for name in walked[1:]:
    assert sum(dice > 0.8 for dice in of_each[name]) == 3
    assert 0.4 < of_each[name][chosen] < 0.6
assert min(of_each["V-Net"]) > 0.9
# 15.5: all seeds of all rows, as the words say
of_planes = ["plane by plane", "plane by plane, patient", "V-Net of flat kernels"]
assert record.scores("V-Net", "dice").min() > 0.93
assert max(record.scores(name, "dice").max() for name in of_planes) < 0.75
assert 1 < record.scores("V-Net", "hd95").min() <= record.scores("V-Net", "hd95").max() < 2.5
assert min(record.scores(name, "hd95").min() for name in of_planes) > 12
best_rule = record.references["blurred, vessels dropped"]["dice"]
assert min(record.scores(name, "dice").min() for name in of_planes) > best_rule
dices = [scores["dice"] for scores in record.references.values()]
assert dices == sorted(dices)
assert all("no better" in why for name in record.rows for why in record.each(name, "ended"))
taken = {name: np.mean(record.each(name, "steps")) for name in record.rows}
assert 1.7 < taken["plane by plane, patient"] / taken["plane by plane"] < 2.2
mean = {name: record.scores(name, "dice").mean() for name in record.rows}
gained = mean["plane by plane, patient"] - mean["plane by plane"]
assert 0 < gained < 0.02
assert mean["V-Net"] - mean["plane by plane, patient"] > 10 * gained
assert all(len(record.rows[name]) == 3 for name in record.rows)
assert len(record.rows) * 3 == 12


for check, right, slip in (
    (check_kernel_weights, 27 * 8 * 16 + 16, 27 * 8 * 16),
    (check_memory, 8, 4),
    (check_strides, lambda spacing: strides_for(spacing, 1)[0], lambda spacing: (2, 2, 2)),
    (check_volume_dice, metrics.dice, metrics.iou),
    (check_block, lambda v, s, b: np.clip(np.subtract(v, np.asarray(b) // 2), 0, np.subtract(s, b)),
     lambda v, s, b: v),
):  # fmt: skip
    assert check(right) == "Right."
    assert rejects(check, slip)
print("All checks passed.")
