# %% [markdown] slideshow={"slide_type": "slide"}
# # 16. Find instances
#
# **What you'll do.** Train a small Mask R-CNN while you wait, follow one image through it, count
# the objects that it finds, and slide a box by a quarter of a pixel to see why its regions must
# not be rounded.
#
# **What you'll learn.** Why a class for every pixel does not tell two touching objects apart; how a
# network proposes boxes and looks at each one again; what average precision measures; and what
# alignment buys, measured against rounded boxes.
#
# **What you need.** To have trained the U-Net ([lesson 12](12_train_the_unet.ipynb)). About 40
# minutes to read; the page runs in half a minute, most of it training.
#
# [Back: 15. Segment volumes](15_segment_volumes.ipynb) | [Contents](00_start_here.ipynb) |
# [Next: 17. Race the networks](17_race_the_networks.ipynb)

# %%
import matplotlib.pyplot as plt
import numpy as np

from convlab.backend import keras
from convlab.segmentation.data import scenes
from convlab.segmentation.data.synthetic.scenes import CLASS_NAMES

SEED = 0
rng = np.random.default_rng(SEED)
options = {"size": (64, 64), "classes": 3, "objects": (1, 4), "difficulty": 0.3}
learnt, unseen = scenes(400, rng, **options), scenes(80, rng, **options)
print("scenes to learn from", len(learnt), "| unseen", len(unseen))
print("objects in the unseen scenes", sum(len(scene.labels) for scene in unseen))

# %% [markdown]
# ## 16.1 A class is not an object
#
# A U-Net gives every pixel a class, but it does not say which pixels belong together. Where two
# discs touch, their pixels make one patch of "disc", so whoever counts patches counts one.
# *Instance segmentation* asks for each object by itself: its class, its box and its own mask.
#
# How often does that matter? Take the *true* masks of the unseen scenes, throw the numbers of the
# objects away, and count connected patches of each class.

# %%
from scipy.ndimage import label


def patches(mask):
    """Count the connected patches of every class of a mask."""
    return sum(label(mask == name)[1] for name in np.unique(mask[mask > 0]))


wrong = [n for n, scene in enumerate(unseen) if patches(scene.mask) != len(scene.labels)]
print(f"scenes where patches and objects differ in number: {len(wrong)} of {len(unseen)}")

# %% [markdown]
# So even a perfect U-Net would give a wrong count in those scenes. Two things go wrong: objects
# of one class touch, which makes one patch of two objects, and an object in front cuts another
# one in two.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.figures.segmentation.class_colours import class_picture

touching = next(n for n in wrong if patches(unseen[n].mask) < len(unseen[n].labels))
scene = unseen[touching]
grey = scene.image.mean(axis=-1)
figure, axes = plt.subplots(1, 3, figsize=(13, 4.9), layout="constrained")
axes[0].imshow(scene.image, interpolation="nearest")
axes[1].imshow(class_picture(grey, scene.mask, 4), interpolation="nearest")
axes[2].imshow(class_picture(grey, scene.instances, 5), interpolation="nearest")
for ax, title in zip(
    axes, ("scene", "a class for each pixel", "a number for each object"), strict=True
):
    ax.set_title(title, fontsize=20)
    ax.set_axis_off()
plt.show()
print("objects", len(scene.labels), "| patches", patches(scene.mask))

# %% [markdown]
# *Figure: three panels of one scene. In "a class for each pixel", objects of one class that touch
# have one colour and make one patch; in "a number for each object", each has a colour of its
# own.*

# %% [markdown]
# ## 16.2 Two looks
#
# Mask R-CNN answers with two looks. The first look covers the whole image and asks at every
# place: is there an object here, and about where are its edges? It compares with boxes of fixed
# sizes that are laid over every place, the **anchors**, and it names the few that are likely, the
# **proposals**. The second look covers one proposal at a time and asks: which class is it, where
# exactly are its edges, and which of its pixels belong to it?
#
# Each part was added by one paper, because something was too slow or too coarse before it.
#
# | network | what was new |
# |---|---|
# | R-CNN, 2014 | About 2000 boxes of an older method; a network looks at each alone. |
# | Fast R-CNN, 2015 | One look at the image; each box reads its part: **RoI pooling**. |
# | Faster R-CNN, 2015 | The network proposes the boxes too, from the same features. |
# | Mask R-CNN, 2017 | A mask for each box, and reading without rounding: **RoI align**. |
#
# A *RoI* is a region of interest: a box that somebody asks about. Here is the network, small, and
# its training. Five losses are added up: two for the first look (object or not; how to move the
# anchor) and three for the second (class, box, mask).

# %%
from convlab.segmentation.models.mask_rcnn import detect, mask_rcnn, train_mask_rcnn

finder = mask_rcnn(
    keras.Input((64, 64, 3)), n_filters=8, n_classes=3, sizes=(12, 18, 28), momentum=0.9, seed=SEED
)
history = train_mask_rcnn(finder, learnt, steps=350, seed=SEED)
found = detect(finder, np.stack([scene.image for scene in unseen]))
print("parameters", finder.count_params(), "| steps", len(history.losses))

# %% [markdown]
# Now follow one unseen image. The page takes the fullest scene of which the network found every
# object, so that there is something to see; section 16.3 counts all scenes, those where it failed
# too.


# %%
from convlab.segmentation.metrics.average_precision import average_precision


def surest(one, least=0.5):
    """Keep the detections that are surer than not."""
    return type(one)(*(part[one.scores >= least] for part in one))


def hit(scene, one, k):
    """Say whether a detection finds object k, with its class."""
    alone = scene._replace(boxes=scene.boxes[k : k + 1], labels=scene.labels[k : k + 1])
    return average_precision([alone], [one], scene.labels[k]) > 0


def found_all(scene, one):
    """Say whether the sure detections are the objects, each with its class, and nothing else."""
    sure, objects = surest(one), range(len(scene.labels))
    return len(sure.labels) == len(scene.labels) and all(hit(scene, sure, k) for k in objects)


full = [n for n in range(len(unseen)) if found_all(unseen[n], found[n])]
NUMBER = max(full, key=lambda n: (len(unseen[n].labels), -n))  # or any other, up to 79

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.figures.segmentation.found_objects import draw_regions
from convlab.segmentation.models.mask_rcnn import roi_align

image, shown = unseen[NUMBER].image, surest(found[NUMBER])
proposals = finder(image[None], training=False)["proposals"][0].numpy()
grids = roi_align(image[None], shown.boxes[None, :4], 14)[0].numpy()
figure, axes = plt.subplots(1, 4, figsize=(16, 4.6), layout="constrained")
draw_regions(axes, image, proposals, grids, shown, CLASS_NAMES, fontsize=20)
plt.show()
print("proposals", len(proposals), "| each region is read as", *grids.shape[1:3])

# %% [markdown]
# *Figure: four panels from left to right. An unseen image. The same with its proposals, boxes
# that crowd where the objects are. What the kept boxes hold, all read as grids of one size. The
# image with each object's box, class and mask.*
#
# The regions are read from the image here, so that you can see them. The network reads them from
# its features, 32 numbers for each cell of 4 x 4 pixels, as a grid of 7 x 7 for the class and the
# box and 14 x 14 for the mask.
#
# Many proposals lie on one object, because neighbouring anchors all see it. So after the second
# look, **non-maximum suppression** keeps the surest, drops whatever of its class overlaps it with
# an IoU of more than one half, and goes on with the rest. You will write it in exercise 5.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 16.3 Count objects, not pixels
#
# A detection is **true** if its IoU with an object of its class is 0.5 or more and no surer
# detection has taken that object; a second detection of the same object is false. Now go down the
# list from the surest. The **precision** is the share of true ones so far, and the **recall** is
# the share of the objects that are found so far. The area under the curve of precision over
# recall is the **average precision**; AP50 says that an IoU of 0.5 is enough.
#
# ### Guess first
#
# A list of four detections, from the surest down: true, false, true, true. There are four
# objects. What happens to the average precision if the false one becomes the *least* sure
# instead?
#
# - **A.** Nothing: the same detections are true.
# - **B.** It rises, because the false one then spoils no precision above it.
# - **C.** It rises to 1, because the three true ones come first.
# - **D.** It falls, because the list ends with a mistake.
#
# <details><summary><b>Reveal</b></summary>
#
# **B.** Average precision asks for the *order*, too: before, precision was 1, then 2/3 and 3/4 at
# the other true ones (and 3/4 counts for both, since the curve takes the best precision at that
# recall or above), so the area is (1 + 3/4 + 3/4) / 4 = 0.625. After, it is 3/4. **A** forgets
# the order, which plain accuracy would forget too. **C** forgets the fourth object, which nobody
# found: recall ends at 3/4, and so does the area. **D** is wrong because mistakes below the last
# true detection cost nothing, which is why lists are cut at no threshold before they are scored.
#
# </details>

# %%
from convlab.segmentation.metrics.average_precision import (
    area_under,
    mean_average_precision,
    precision_recall,
)

scores = np.array([0.9, 0.8, 0.7, 0.6])
for order in ([True, False, True, True], [True, True, True, False]):
    area = area_under(*precision_recall(scores, np.array(order), 4))
    print(order, "average precision", area)

# %%
at = {(by, t): mean_average_precision(unseen, found, (t,), by=by)
      for by in ("boxes", "masks") for t in (0.5, 0.75)}  # fmt: skip
for by in ("boxes", "masks"):
    each = [average_precision(unseen, found, name, by=by) for name in (1, 2, 3)]
    print(
        f"AP50 of {by}: {np.mean(each):.2f} +- {np.std(each):.2f} (the spread is over the classes)"
    )

# %% [markdown]
# Do not compare these numbers with a table of another data set: average precision depends on how
# crowded and how large the objects are. A stricter fit, IoU 0.75, scores less, and that is the
# number on which section 16.4 turns.
#
# **What does not work.** Hidden objects. The box of a hidden object is the box of what is seen of
# it, and that box is crowded by the object in front. So count the objects that are found, surely
# enough and with their class, by how much of them is hidden.


# %%

hits = {"at most a third hidden": [], "more than a third hidden": []}
for scene, one in zip(unseen, map(surest, found), strict=True):
    for k, visible in enumerate(scene.visible):
        hits[list(hits)[int(visible < 2 / 3)]].append(hit(scene, one, k))
for name, yes in hits.items():
    share = np.mean(yes)
    error = np.sqrt(share * (1 - share) / len(yes))  # the standard error of a share
    print(f"{name:25s} {len(yes):3d} objects, found {share:.2f} +- {error:.2f}")

# %% [markdown]
# ## 16.4 Why align, and not round
#
# The features have one cell for 4 x 4 pixels, and a box rarely ends between two cells. RoI
# pooling rounds the box to whole cells, cuts it into parts, rounds these too, and takes the
# largest feature of each part. RoI align rounds nothing: it reads *between* the cells, where each
# point takes from its two neighbours in proportion to their nearness. Along each axis that is a
# matrix, so reading a region is two matrix products, one from the left and one from the right.


# %%
def reading_matrix(first, last, points, cells, stride):
    """Read `points` values between the cells: the two cells around a point share its weight."""
    pixels = first + (last - first) * (np.arange(points) + 0.5) / points
    place = np.clip(pixels / stride - 0.5, 0, cells - 1)  # cell j lies at pixel stride * (j + 1/2)
    return np.maximum(0, 1 - np.abs(place[:, None] - np.arange(cells)))


STRIDE, CELLS = 4, 8
middles = (np.arange(CELLS) + 0.5) * STRIDE
ramp = np.repeat(middles[:, None], CELLS, axis=1)  # each cell says which pixel row it lies at
top, left, bottom, right = box = 5.3, 7.1, 15.3, 24.9
A = reading_matrix(top, bottom, 2, CELLS, STRIDE)
B = reading_matrix(left, right, 2, CELLS, STRIDE)
aligned = A @ ramp @ B.T
print("A =", A.round(3), sep="\n")
print("rows read:", aligned[:, 0].round(3), "  middles of the two parts:", [7.8, 12.8])

# %% [markdown]
# The library's `roi_align` reads the same numbers:

# %%
library = roi_align(ramp[None, ..., None], [[box]], 2, STRIDE, samples=1)[0, 0, ..., 0].numpy()
assert np.allclose(aligned, library, atol=1e-4)
print(f"largest difference from the library: {np.abs(aligned - library).max():.3f}")

# %% [markdown]
# On this ramp the right answer is known, because every feature says which pixel row it lies at. So
# slide the box down by a quarter of a pixel at a time, and watch what each way reads.

# %% slideshow={"slide_type": "slide"}
from convlab.lessons.explorers.segmentation.region_reading import RegionExplorer

explorer = RegionExplorer()
explorer

# %% [markdown]
# *Figure: four panels. Left, bands of grey with a blue box over them and a pink one, which is the
# blue one rounded to whole cells. Right, three columns of two green cells: what is read from the
# box "aligned", "rounded", and "pooled", each with how far it is off.*
#
# **Try this.** Move *top* slowly. When do the numbers under *rounded* change, and by how much at
# once? Which height makes rounding harmless?

# %%
from convlab.segmentation.models.mask_rcnn import roi_pool

shifts = np.arange(0, 4.5, 0.5)
boxes = np.array([[(top + shift, left, bottom + shift, right) for shift in shifts]])
true = boxes[0, :, 0] + (bottom - top) / 4
read = roi_align(ramp[None, ..., None], boxes, 2, STRIDE)[0, :, 0, 0, 0].numpy()
pooled = roi_pool(ramp[None, ..., None], boxes, 2, STRIDE)[0, :, 0, 0, 0]
for name, row in (("box down by", shifts), ("true middle", true), ("aligned", read),
                  ("pooled", pooled), ("pooled, off by", pooled - true)):  # fmt: skip
    print(f"{name:15s}", *(f"{number:5.1f}" for number in row))

# %% [markdown]
# Alignment is exact on the ramp. Pooling stands still, then jumps by a whole cell, and it is up to
# several pixels off, partly because it takes the *largest* feature of a part.

# %% [markdown]
# ### Does it matter for a network?
#
# A class name does not mind two pixels, but an outline may. So here are two networks, trained
# from the same weights on the same batches: one reads its regions between the cells, the other
# rounds each box to whole cells first and is else the same. Each was trained for 300 and for 600
# steps, from three seeds; validation scenes preferred 600 every time. That takes too long for a
# page, so it was recorded.

# %%
from convlab.lessons.experiments.recorded import recorded

record = recorded("instances")
thresholds = (0.5, 0.6, 0.7, 0.75, 0.8, 0.9)
print(record.how())
print(f"{'masks, IoU at least':20s}", *(f"{t:6g}" for t in thresholds))
for row in record.rows:
    means = [record.scores(row, f"masks at {t:g}").mean() for t in thresholds]
    print(f"{row:20s}", *(f"{mean:6.2f}" for mean in means))
for row in record.rows:
    histories = record.each(row, "history")
    rise = np.mean([[stop["validation"] for stop in history] for history in histories], axis=0)
    print(f"{row}, validation after 300 and 600 steps:", *rise.round(2))
otsu = record.references["patches of Otsu's threshold"]["scores"]["masks at 0.5"]
print(f"patches of Otsu's threshold, at 0.5: {otsu:.2f}")

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.figures.style import MASKS

figure, ax = plt.subplots(figsize=(11, 5.6), layout="constrained")
for row, colour in (("aligned", MASKS.curve), ("rounded", MASKS.goal)):
    values = np.array([record.scores(row, f"masks at {t:g}") for t in thresholds])
    ax.plot(thresholds, values.mean(axis=1), color=colour, linewidth=3, label=row)
    ax.plot(thresholds, values, "o", color=colour, markersize=9, alpha=0.6)
ax.set_xlabel("IoU that a mask must reach", fontsize=18)
ax.set_ylabel("average precision", fontsize=18)
ax.set_ylim(0, 1)
ax.tick_params(labelsize=16)
ax.spines[["top", "right"]].set_visible(False)
ax.legend(fontsize=18, frameon=False)
plt.show()
print("dots on each curve", len(thresholds) * len(record.each("aligned", "steps")))

# %% [markdown]
# *Figure: average precision over the IoU that a mask must reach, two curves through the means of
# three seeds, each seed a dot: "aligned" in blue, "rounded" in orange.*
#
# Where half an overlap is enough, rounding costs little: 0.72 against 0.76. But the stricter the
# fit, the more it costs, and at an IoU of 0.8 the aligned network scores 0.50 and the rounded one
# 0.22. That is what one expects: a mask that lies two pixels beside its object still overlaps it
# by half, but it cannot follow its outline. No seed of the rounded network reaches any seed of
# the aligned one from 0.6 on.
#
# Two doubts. Both networks were still gaining between 300 and 600 steps, so these are no final
# scores; but the gap is as wide at 300. And a threshold with patches is no rival here, because
# the objects are patterned: it scores 0.03.
#
# ## 16.5 Exercises
#
# The first three want a number; 4 to 6 want code, which is judged on boxes that you have not
# seen; the last two are open. [Solutions](solutions/16_find_instances.md)
#
# ### Warm-up
#
# **1.** Two boxes, as (top, left, bottom, right): (0, 0, 4, 4) and (2, 1, 6, 5). What is their IoU?

# %%
from convlab.lessons.exercises.segmentation.boxes_and_regions import (
    check_average_precision,
    check_box_iou,
    check_box_overlap,
    check_reading_matrix,
    check_suppress,
    check_worst_rounding,
)

my_overlap = None
print(check_box_overlap(my_overlap))

# %% [markdown]
# **2.** Four detections, from the surest down: true, false, true, false. There are 3 objects.
# What is the average precision?

# %%
my_precision = None
print(check_average_precision(my_precision))

# %% [markdown]
# **3.** A map has one cell for 16 x 16 pixels. How many pixels can rounding move an edge of a
# box, at most?

# %%
my_rounding = None
print(check_worst_rounding(my_rounding))

# %% [markdown]
# ### Core
#
# **4.** Write the IoU of two boxes. Mind boxes that do not meet.


# %%
def my_box_iou(one, other):
    """Divide the area that two boxes share by the area that at least one of them covers."""
    return None


print(check_box_iou(my_box_iou))

# %% [markdown]
# **5.** Write non-maximum suppression. From the surest box down, keep a box if its IoU with each
# box that was kept is at most `overlap`. Return the numbers of the kept boxes, ascending.


# %%
def my_suppress(boxes, scores, overlap):
    """Return the numbers of the boxes that are kept."""
    return None


print(check_suppress(my_suppress))

# %% [markdown]
# **6.** Close your eyes to section 16.4 and write the reading matrix yourself: `points` rows, one
# for each part of the edge from `first` to `last` (in pixels), and `cells` columns.


# %%
def my_reading_matrix(first, last, points, cells, stride):
    """Return the matrix that reads the middle of each part between the cells."""
    return None


print(check_reading_matrix(my_reading_matrix))

# %% [markdown]
# ### Stretch
#
# **7.** Non-maximum suppression at 0.5 drops one of two objects whose boxes overlap by more than
# half. Which scenes of section 16.1 would suffer, and what could be compared in place of boxes?
#
# **8.** RoI pooling took the largest feature of a part. Build the ramp of section 16.4 with
# random numbers added, read it by `roi_align` and by `roi_pool`, and ask which one noise disturbs
# more. What does taking the mean of several points do to noise?

# %% [markdown]
# ## 16.6 The fine print
#
# - **Small.** 64 x 64 pixels, three classes, one map of features at stride 4. The paper reads
#   each box from the level of a feature pyramid that fits its size.
# - **Rounded, not pooled.** The recorded comparison changes one thing, the rounding of the box. RoI
#   pooling also rounds the parts and takes maxima, which the table of the ramp shows.
# - **Chosen on validation.** The number of steps was chosen on validation scenes. The test scenes
#   were scored once for each seed.
# - **The live network** is trained for 350 steps, which is short of its plateau; the recorded
#   ones say how many steps they took.
#
# ## 16.7 See also
#
# - He, Gkioxari, Dollár and Girshick, [Mask R-CNN](https://arxiv.org/abs/1703.06870), 2017: the
#   paper; its table 2 takes rounding apart as section 16.4 does, on photographs.
# - Ren, He, Girshick and Sun, [Faster R-CNN](https://arxiv.org/abs/1506.01497), 2015: anchors and
#   proposals, explained with great care.
# - [Detectron2](https://github.com/facebookresearch/detectron2): the implementation by the authors'
#   laboratory, with trained weights.
# - Schmidt, Weigert, Broaddus and Myers, [StarDist](https://arxiv.org/abs/1806.03535), 2018:
#   instances of round objects such as nuclei from a U-Net, with no boxes at all.
# - [COCO's detection evaluation](https://cocodataset.org/#detection-eval): how average precision is
#   counted in most papers.
#
# **Called elsewhere.** RoI align is `torchvision.ops.roi_align`; non-maximum suppression is NMS,
# and `tf.image.non_max_suppression`; AP averaged over IoU 0.5 to 0.95 is simply "AP" in COCO;
# proposals come from an RPN, a region proposal network. Instance segmentation plus a class for
# every pixel of the background is panoptic segmentation.

# %% [markdown]
# ## 16.8 Checks

# %% jupyter={"source_hidden": true}
assert len(wrong) > 5
assert patches(unseen[touching].mask) < len(unseen[touching].labels)
assert len({scene.image.shape for scene in unseen}) == 1
assert at["boxes", 0.5] > 0.4
assert at["masks", 0.5] > 0.4
assert at["masks", 0.75] < at["masks", 0.5]
little, much = (np.mean(yes) for yes in hits.values())
assert little > much + 0.1
assert np.mean(history.losses[-20:]) < 0.6 * np.mean(history.losses[:20])
assert found_all(unseen[NUMBER], found[NUMBER])
assert area_under(*precision_recall(scores, np.array([True, False, True, True]), 4)) == 0.625
assert area_under(*precision_recall(scores, np.array([True, True, True, False]), 4)) == 0.75
assert np.allclose(read, true, atol=1e-4)
assert np.allclose(library[:, 0], [7.8, 12.8], atol=1e-4)
assert 3 < np.abs(pooled - true).max() < 2 * STRIDE
assert set(np.diff(pooled)) == {0, STRIDE}
aligned_at, rounded_at = (
    {t: record.scores(row, f"masks at {t:g}") for t in thresholds} for row in ("aligned", "rounded")
)
assert all(aligned_at[t].min() > rounded_at[t].max() for t in thresholds if t >= 0.6)
assert aligned_at[0.5].mean() - rounded_at[0.5].mean() < 0.06
assert aligned_at[0.8].mean() > 2 * rounded_at[0.8].mean()
assert all(record.each(row, "steps") == [600] * 3 for row in record.rows)
early = {row: [h[0]["validation"] for h in record.each(row, "history")] for row in record.rows}
late = {row: [h[1]["validation"] for h in record.each(row, "history")] for row in record.rows}
assert all(min(late[row]) > max(early[row]) for row in record.rows)
gap_early, gap_late = (np.mean(v["aligned"]) - np.mean(v["rounded"]) for v in (early, late))
assert abs(gap_early - gap_late) < 0.05
assert finder.get_layer("proposals").count == len(proposals) == 32
assert finder.get_layer("box_head").input[0].shape[1:] == (16, 16, 32)
