# %% [markdown] slideshow={"slide_type": "slide"}
# # 1. Name the task
#
# **What you'll do.** Ask five questions of one photograph and of one drawn scene: what is it, where
# is it, what is where, which pixels are what, and which pixels belong to which object. Then move a
# slider from the first answer to the last.
#
# **What you'll learn.** The names of five tasks, and what each answer looks like as an array. Why
# all five come from one truth, and what each answer cannot tell you.
#
# **What you need.** NumPy arrays, and nothing else. About 40 minutes to read; the page itself runs
# in 15 seconds.

# %% [markdown]
# [Previous and contents: Start here](00_start_here.ipynb) |
# [Next: 2. Slide a kernel](02_slide_a_kernel.ipynb)

# %%
import matplotlib.pyplot as plt
import numpy as np

from convlab.figures.segmentation.tasks import TASKS, Example, answer_size, draw_examples
from convlab.lessons.animations import picture
from convlab.segmentation.data import coins, scenes
from convlab.segmentation.data.synthetic.scenes import CLASS_NAMES

# %% [markdown]
# ## 1.1 Two pictures
#
# The first is a real photograph of 24 ancient coins. The second is drawn by a program: discs,
# squares and triangles, some of them partly hidden. Each class has its own shape and its own
# texture. Its colour is drawn at random, so colour tells you nothing.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
sample = coins()
album = scenes(12, np.random.default_rng(7), noise=0)
scene = album[3]

figure, (left, right) = plt.subplots(
    1, 2, figsize=(10, 4.7), dpi=72, width_ratios=(384 / 303, 1), layout="constrained"
)
left.imshow(sample.image[..., 0], cmap="gray", vmin=0, vmax=1, interpolation="nearest")
right.imshow(scene.image, interpolation="nearest")
for ax in (left, right):
    ax.set_axis_off()
plt.show()
print("photograph", sample.image.shape, sample.image.dtype)
print("scene     ", scene.image.shape, scene.image.dtype)

# %% [markdown]
# *Figure: on the left, four rows of six coins on a dark cloth. On the right, a green ground with
# veins. On it a large dark disc at the top hides part of a square; below it two more discs touch,
# and one of them hides the middle of a triangle.*
#
# **The question of this page.** Somebody asks you to "find the objects". What do they want to
# have in their hands afterwards?

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 1.2 One truth
#
# Give every object a number, from 1 on. Write it on each of its pixels, and 0 on the background.
# Then note the class of each number. That is all there is to know, and it is called the **ground
# truth**:
#
# - `instances`: an array like the picture, with the number of the object at each pixel;
# - `labels`: one class for each object.

# %%
print("photograph:", sample.instances.shape, "numbers from 0 to", sample.instances.max())
print("its labels:", [1] * sample.instances.max())
print("scene:     ", scene.instances.shape, "numbers from 0 to", scene.instances.max())
print("its labels:", scene.labels.tolist(), [CLASS_NAMES[label] for label in scene.labels])

# %% [markdown]
# Every other answer can be computed from these two. Here is how.


# %%
def answers_by_hand(instances, labels):
    """The main label, the main box, all boxes, and the mask."""
    numbers = range(1, instances.max() + 1)
    boxes = []
    for number in numbers:
        rows, columns = np.nonzero(instances == number)
        boxes.append((rows.min(), columns.min(), rows.max() + 1, columns.max() + 1))
    areas = [np.count_nonzero(instances == number) for number in numbers]
    main = np.argmax(areas)  # the largest that is seen
    mask = np.array([0, *labels])[instances]
    return labels[main], boxes[main], boxes, mask


# %%
from convlab.segmentation.data.answers import answers

photo_truth = answers(sample.instances, labels=1)
for truth in (photo_truth, *album):
    label, box, boxes, mask = answers_by_hand(truth.instances, truth.labels)
    assert label == truth.label
    assert np.array_equal(box, truth.box)
    assert np.array_equal(boxes, truth.boxes)
    assert np.array_equal(mask, truth.mask)

photo = Example(sample.image, photo_truth, ("background", "coin"))
drawn = Example(scene.image, scene, CLASS_NAMES)
print("computed by hand and by convlab, equal on", 1 + len(album), "pictures")

# %% [markdown]
# ## 1.3 Task 1: image classification
#
# **What is the main object?** The answer of **image classification** is one label for the whole
# picture. "Main" needs a rule, because a picture may show many objects. Ours is: the object of
# which most pixels are seen.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
figure = plt.figure(figsize=(10, 4.7), dpi=72, layout="constrained")
draw_examples(figure, (photo, drawn), TASKS[0], fontsize=26)
plt.show()
print("photograph: label", photo_truth.label, "which is a coin")
print("scene:      label", scene.label, "which is a", CLASS_NAMES[scene.label])

# %% [markdown]
# *Figure: the two pictures, each with one word at its upper left, in black on white: "coin", and
# "disc".*

# %% [markdown]
# ## 1.4 Task 2: classification and localization
#
# **What is the main object, and where is it?** **Localization** adds a **bounding box**: the first
# row, the first column, the row after the last one, and the column after the last one. That is how
# Python's slices count, so a box cuts its object out: `image[top:bottom, left:right]`. Boxes that
# end one after the last are called half-open.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
figure = plt.figure(figsize=(10, 4.7), dpi=72, layout="constrained")
draw_examples(figure, (photo, drawn), TASKS[1], fontsize=20)
plt.show()
print("photograph: box", photo_truth.box.tolist())
print("scene:      box", scene.box.tolist())

# %% [markdown]
# *Figure: one white box on each picture, with its word. On the photograph it is around the large
# coin at the right end of the third row; on the scene around the large disc at the top.*

# %% [markdown]
# ## 1.5 Task 3: object detection
#
# **Which objects are there, and where is each?** The answer of **object detection** is a list of
# labels and boxes, so its length differs from picture to picture.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
figure = plt.figure(figsize=(10, 4.7), dpi=72, layout="constrained")
draw_examples(figure, (photo, drawn), TASKS[2], fontsize=14)
plt.show()
print("photograph:", len(photo_truth.boxes), "boxes")
for label, box in zip(scene.labels, scene.boxes, strict=True):
    print(f"scene:      {CLASS_NAMES[label]:9s}{box.tolist()}")

# %% [markdown]
# *Figure: 24 white boxes on the photograph, each marked "coin". Five on the scene: three discs, a
# triangle and a square. The boxes on the scene overlap.*
#
# A box is a rough answer. How much of it is the object?

# %%
areas = np.bincount(scene.instances.ravel())[1:]
heights, widths = (scene.boxes[:, 2:] - scene.boxes[:, :2]).T
shares = areas / (heights * widths)
for label, share in zip(scene.labels, shares, strict=True):
    print(f"{CLASS_NAMES[label]:9s} fills {share:.0%} of its box")

# %% [markdown]
# The rest of a box is background, or belongs to somebody else. The triangle fills well under half
# of its box, because a triangle leaves the corners free and because another object hides its
# middle.

# %% [markdown]
# ## 1.6 Task 4: semantic segmentation
#
# **What is each pixel?** The answer of **semantic segmentation** is an array like the picture, with
# a class at each pixel: the **mask**. Since every pixel gets an answer, it is also called **dense
# prediction**. It does not say which object a pixel belongs to.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
figure = plt.figure(figsize=(10, 4.7), dpi=72, layout="constrained")
draw_examples(figure, (photo, drawn), TASKS[3], fontsize=18)
plt.show()
print("photograph: mask", photo_truth.mask.shape, "classes", np.unique(photo_truth.mask))
print("scene:      mask", scene.mask.shape, "classes", np.unique(scene.mask))
for label, pixels in enumerate(np.bincount(scene.mask.ravel())):
    print(f"            {CLASS_NAMES[label]:11s}{pixels:6d} pixels")

# %% [markdown]
# *Figure: all coins in one blue. On the scene all three discs are one patch of the same blue; the
# triangle is green and the square orange.*

# %% [markdown] slideshow={"slide_type": "slide"}
# ### Guess first
#
# You are given the mask only, and you count the objects: every connected patch of one class is one
# object. We try it on 200 scenes with up to six objects. In how many is the count right?
#
# - **A.** In nearly all: two objects of one class seldom touch.
# - **B.** In about three quarters.
# - **C.** In about half.
#
# <details><summary><b>Reveal</b></summary>
#
# **C.** It goes wrong in two ways. Objects of one class that touch become one patch, so that there
# are too few. And an object behind another may be cut in two, so that it is counted twice.
#
# **A** would be right for the photograph, where somebody laid the coins apart; where objects hide
# each other they touch all the time. **B** thinks of one of the two ways and forgets the other: the
# next cell counts them apart, 38 % and 12 %.
#
# </details>

# %%
from scipy import ndimage


def patches(mask):
    """Count the connected patches of each class, all together."""
    return sum(ndimage.label(mask == label)[1] for label in np.unique(mask) if label)


many = scenes(200, np.random.default_rng(0))
counted = np.array([patches(one.mask) for one in many])
objects = np.array([len(one.labels) for one in many])
print(f"right:    {np.mean(counted == objects):.0%}")
print(f"too few:  {np.mean(counted < objects):.0%}")
print(f"too many: {np.mean(counted > objects):.0%}")
print("our scene:", patches(scene.mask), "patches for", len(scene.labels), "objects")
print("photograph:", patches(photo_truth.mask), "patches for 24 coins: they do not touch")

# %% [markdown]
# ## 1.7 Task 5: instance segmentation
#
# **Which object is each pixel part of?** The answer of **instance segmentation** is the truth that
# we began with: a number at each pixel, and a class for each number. One numbered object is called
# an **instance** of its class.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
figure = plt.figure(figsize=(10, 4.7), dpi=72, layout="constrained")
draw_examples(figure, (photo, drawn), TASKS[4], fontsize=18)
plt.show()
print("photograph:", len(photo_truth.labels), "instances")
print("scene:     ", len(scene.labels), "instances; seen of each:", scene.visible.round(2))

# %% [markdown]
# *Figure: every coin has a colour and a number of its own, from "1" to "24". On the scene the three
# discs now have three colours. The numbers of the scene run from the nearest object to the
# farthest.*

# %% [markdown]
# ## 1.8 The five side by side

# %% slideshow={"slide_type": "slide"}
picture("Seg_Comparison")

# %% [markdown]
# *Figure: one scene six times: as it is, and with the answers to the five tasks. They are one word,
# one white box, five white boxes, a colour for each of three classes, and a colour and a number for
# each of five objects.*
#
# From the first task to the last the answers grow. Each of them can be computed from the last one,
# as we have done. None can be computed from those before it, since there are pictures that agree in
# all of these and not in it: the Checks at the end hold four such pairs.
#
# What each of the five tells you, by its number in the headings above:
#
# | task | 1 | 2 | 3 | 4 | 5 |
# |---|---|---|---|---|---|
# | what? | main one | main one | each | each | each |
# | where? | | box | boxes | mask | both |
# | how many? | | | yes | | yes |
# | which pixels? | | | | yes | yes |
# | which one's pixels? | | | | | yes |
#
# How many whole numbers is each answer?

# %%
print(f"{'':22s} photograph   scene")
for task in TASKS:
    print(f"{task:22s} {answer_size(task, photo_truth):10,} {answer_size(task, scene):7,}")

# %% [markdown]
# Somebody has to give such answers before a network can learn them, and that is called
# **annotation**. A word for the whole picture is cheap, but for the photographs of PASCAL VOC,
# outlining all objects took about four minutes a picture, which is more than ten times as long as
# pointing at one pixel of each class (Bearman and others,
# [arXiv 1506.02106](https://arxiv.org/abs/1506.02106)). So **ask for no more than the job needs.**

# %% [markdown]
# ## 1.9 Move from one to the next
#
# The upper slider goes from image classification to instance segmentation. The lower one goes
# through the photograph and twelve scenes. Drag them, or press the arrow keys.

# %% slideshow={"slide_type": "slide"}
from convlab.lessons.explorers.segmentation.five_tasks import TaskExplorer

explorer = TaskExplorer([photo, *(Example(one.image, one, CLASS_NAMES) for one in album)])
explorer.picture.value, explorer.task.value = 5, TASKS[3]
explorer

# %% [markdown]
# *Figure: the scene with its semantic mask, the discs in blue, the triangle in green and the square
# in orange. The title says the task, the number of classes, and how many numbers the answer holds.*
#
# **Try this.** Stay at semantic segmentation, and go through the pictures. Count the objects in
# your head. Then move the upper slider one step on. Where were you wrong? In picture 3, how many
# pieces does the triangle behind the square have?

# %%
cut = album[1]
pieces = [ndimage.label(cut.instances == k + 1)[1] for k in range(len(cut.labels))]
for label, count, share in zip(cut.labels, pieces, cut.visible, strict=True):
    print(f"{CLASS_NAMES[label]:9s} seen: {share:.0%}  pieces: {count}")

# %% [markdown]
# ## 1.10 Harder pictures, same answers
#
# `scenes` can make its pictures harder: objects and ground come closer in brightness, and the
# ground gets busier. But the truth stays the same to the pixel, so you can ask how well a network
# does as the pictures get harder, and change nothing else.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
figure, axes = plt.subplots(1, 3, figsize=(10, 3.9), dpi=72, layout="constrained")
levels = (0.0, 0.5, 1.0)
ladder = [scenes(4, np.random.default_rng(7), noise=0, difficulty=level)[3] for level in levels]
for ax, level, one in zip(axes, levels, ladder, strict=True):
    ax.imshow(one.image, interpolation="nearest")
    ax.set_title(f"difficulty {level:g}", fontsize=22)
    ax.set_axis_off()
plt.show()
contrast, veins = [], []
for level, one in zip(levels, ladder, strict=True):
    grey, ground = one.image.mean(axis=-1), one.mask == 0
    contrast.append(float(np.abs(grey[~ground] - grey[ground].mean()).mean()))
    veins.append(float(grey[ground].std()))
    pairs = zip(one[1:], scene[1:], strict=True)
    changed = sum(not np.array_equal(now, before) for now, before in pairs)
    print(f"difficulty {level:g}: objects differ from the ground by {contrast[-1]:.2f}, the ground "
          f"from itself by {veins[-1]:.2f}; answers that change: {changed} of 7")  # fmt: skip

# %% [markdown]
# *Figure: the scene three times, titled "difficulty 0", "difficulty 0.5" and "difficulty 1". On the
# left, light and dark objects stand out from a calm ground. On the right, they are nearly as bright
# as a ground full of dark veins.*

# %% [markdown]
# ## 1.11 In a volume
#
# A scanner gives planes, one behind the other. The tasks are the same, but a box has six numbers,
# and a pixel is called a **voxel**. Planes are often farther apart than pixels. So a ball looks
# flattened when you count voxels, and round when you measure millimetres.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.segmentation.data import volumes

(volume,) = volumes(1, np.random.default_rng(1), objects=1)
voxels = volume.box[3:] - volume.box[:3]
side = volume.image[:, :, (volume.box[2] + volume.box[5]) // 2, 0]
figure, axes = plt.subplots(1, 2, figsize=(10, 3.6), dpi=72, layout="constrained")
for ax, thick, title in zip(axes, (1, 3), ("in voxels", "in millimetres"), strict=True):
    ax.imshow(side, cmap="gray", vmin=0, vmax=1, aspect=thick, interpolation="nearest")
    ax.set_title(f"from the side, {title}", fontsize=22)
    ax.set_axis_off()
plt.show()
print("image", volume.image.shape, "box", volume.box.tolist())
print("a ball of", voxels.tolist(), "voxels,", (voxels * volume.spacing).tolist(), "mm")

# %% [markdown]
# *Figure: one cut through the volume, seen from the side, in grey. On the left, "in voxels", each
# plane is as thick as a pixel is wide, and the ball is flat. On the right, "in millimetres", planes
# are three times as thick, and the ball is round.*

# %% [markdown]
# ## 1.12 Exercises
#
# Each answer is judged as soon as you run its cell. A wrong one is explained, and the page runs on.
# Answers and reasons are in [the solutions](solutions/01_name_the_task.md).
#
# ### Warm-up
#
# **Exercise 1.** Here is the truth of a small picture. What is the box of object 2? Write it as
# `(top, left, bottom, right)`, half-open, counted from 0.

# %%
from convlab.lessons.exercises.segmentation.task_answers import (
    check_answer_sizes,
    check_box,
    check_iou,
    check_patches,
    check_task_names,
)

small = np.array(
    [
        [0, 0, 0, 0, 0, 0, 0],
        [0, 0, 0, 2, 2, 0, 0],
        [0, 1, 2, 2, 2, 2, 0],
        [0, 1, 1, 2, 2, 0, 0],
        [0, 1, 0, 0, 0, 0, 0],
    ]
)
my_box = None
print(check_box(my_box))

# %% [markdown]
# **Exercise 2.** A photograph has 100 x 200 pixels and shows 7 dogs. How many whole numbers is each
# of the five answers? Write five counts, from image classification to instance segmentation.

# %%
my_sizes = None
print(check_answer_sizes(my_sizes))

# %% [markdown]
# **Exercise 3.** Which task does each job need? Write five numbers from 1 to 5. Choose the smallest
# answer that will do.
#
# - Sort holiday photos into beach and mountains.
# - Say how much of a field is covered by weed, in percent.
# - Measure the area of each cell under a microscope. Many cells touch.
# - A robot counts the cars in view and keeps its distance. Rectangles will do.
# - Point a camera at the one face in view.

# %%
my_tasks = None
print(check_task_names(my_tasks))

# %% [markdown]
# ### Core
#
# **Exercise 4.** How well do two boxes agree? The usual measure is *intersection over union*: the
# number of pixels that both cover, over the number that at least one of them covers. Write it for
# two half-open boxes (top, left, bottom, right). Boxes that are apart give 0.


# %%
def my_iou(one, other):
    return None


print(check_iou(my_iou))

# %% [markdown]
# **Exercise 5.** We left the counting of patches to SciPy. Do it yourself: count the connected
# patches of each class in a mask, all together. Two pixels hang together if they share a side and a
# class; corners do not count, and 0 is background.


# %%
def my_patches(mask):
    return None


print(check_patches(my_patches))

# %% [markdown]
# ### Stretch
#
# **Exercise 6.** Boxes are cheaper than outlines. Suppose that you fill every box and call that a
# mask. How good is it, measured by intersection over union, for discs, squares and triangles that
# nobody hides? Think about circles and triangles in boxes first, then measure on `many`. For which
# job would you train on such masks?
#
# **Exercise 7.** Our rule for the main object is "most pixels seen". The nearest object would be
# another rule (number 1 of a scene), and the one nearest to the middle of the picture a third. In
# how many of the 200 scenes does the label depend on the rule? What does that say about the labels
# of a data set?

# %% [markdown]
# ## 1.13 The fine print
#
# - **The main object.** Each data set has its own rule, and exercise 7 shows that the rule matters.
# - **What is hidden.** Our boxes and masks hold what is seen. Some data sets ask for the whole
#   object, hidden parts included: **amodal segmentation**.
# - **Nearly hidden objects.** An object of which less than a quarter would be seen is taken out of
#   the scene, and so out of all answers. Otherwise a few stray pixels would count as an object.
# - **Touching** means that two pixels share a side. If corners counted, there would be even fewer
#   patches.
# - **Half-open boxes.** Other data sets write the last row and column themselves, or the middle and
#   the size, or columns before rows. Look before you train.
# - **Things and stuff.** Sky and grass cannot be counted. A task that wants the class of every
#   pixel and the number of what can be counted is called **panoptic segmentation**.
# - **The coins' labels** come from a recipe, a watershed on the photograph's gradient, and were
#   checked by eye. Where a rim ends is a matter of a pixel.
# - **Drawn scenes** are no photographs. They are for asking one question at a time. For
#   photographs of 7,349 cats and dogs with their outlines, `convlab.segmentation.data` has
#   `oxford_pets()`, which needs a network connection.

# %% [markdown]
# ## 1.14 See also
#
# - T.-Y. Lin and others, *Microsoft COCO: common objects in context*, [arXiv
#   1405.0312](https://arxiv.org/abs/1405.0312), because its first figure is an ancestor of our
#   comparison, and because it tells what annotating cost.
# - A. Kirillov and others, *Panoptic segmentation*,
#   [arXiv 1801.00868](https://arxiv.org/abs/1801.00868), because it joins tasks 4 and 5 and says
#   how to score the union.
# - M. Everingham and others, *The PASCAL visual object classes (VOC) challenge*, 2010, [doi
#   10.1007/s11263-009-0275-4](https://doi.org/10.1007/s11263-009-0275-4), because many later data
#   sets took over its rules for boxes and scores.
# - A. Bearman and others, *What's the point: semantic segmentation with point supervision*,
#   [arXiv 1506.02106](https://arxiv.org/abs/1506.02106), because it weighs each kind of answer by
#   the seconds that it takes to give.
# - A. Zhang, Z. Lipton, M. Li and A. Smola, *Dive into Deep Learning*,
#   [chapter 14](https://d2l.ai/chapter_computer-vision/index.html), because it runs detection and
#   segmentation in code that you can change.
#
# **Called elsewhere.** Image classification is *recognition* or *tagging*. A bounding box is a
# *bbox* or a *region of interest*. Semantic segmentation is *scene parsing*, *scene labeling* or
# *pixel classification*. A mask is a *label map*, a *segmentation map* or an *annotation*. Ground
# truth is *reference standard* in medicine. Intersection over union is the *Jaccard index*.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %% jupyter={"source_hidden": true}
from convlab.lessons.exercises.judging import rejects

assert sample.image.shape == (303, 384, 1)
assert set(np.unique(sample.instances)) == set(range(25))
assert len(photo_truth.boxes) == patches(photo_truth.mask) == 24
assert [CLASS_NAMES[label] for label in scene.labels] == [
    "disc", "disc", "triangle", "disc", "square",
]  # fmt: skip
assert CLASS_NAMES[scene.label] == "disc"
assert np.array_equal(photo.truth.mask, sample.mask)
middles = (photo_truth.boxes[:, :2] + photo_truth.boxes[:, 2:]) / 2
in_rows = middles[np.argsort(middles[:, 0])].reshape(4, 6, 2)  # four rows of six coins
assert (in_rows[1:, :, 0].min(axis=1) > in_rows[:-1, :, 0].max(axis=1)).all()
main = (photo_truth.box[:2] + photo_truth.box[2:]) / 2
assert in_rows[2][np.argmax(in_rows[2][:, 1])].tolist() == main.tolist()  # the third row's last

for truth in (photo_truth, *album):
    for number, (top, left_, bottom, right_) in enumerate(truth.boxes, 1):
        inside = truth.instances[top:bottom, left_:right_] == number
        assert inside.sum() == np.sum(truth.instances == number)  # nothing is outside
        assert inside[[0, -1]].any(axis=1).all()  # and no side can move in
        assert inside[:, [0, -1]].any(axis=0).all()
    assert np.array_equal(truth.mask > 0, truth.instances > 0)
    largest = np.bincount(truth.instances.ravel())[1:].argmax()
    assert truth.label == truth.labels[largest]

assert shares[2] == shares.min() < 0.45  # the triangle: well under half
assert scene.visible[2] < 1  # and partly hidden
assert patches(scene.mask) == 3
assert scene.visible[0] == 1 > scene.visible.min() >= 0.25
assert objects.max() == 6
assert min(one.visible.min() for one in many) >= 0.25  # no object is nearly hidden
assert 0.45 < np.mean(counted == objects) < 0.55
assert round(100 * np.mean(counted < objects)) == 38
assert round(100 * np.mean(counted > objects)) == 12
corners = np.ones((3, 3))
with_corners = [
    sum(ndimage.label(one.mask == k, corners)[1] for k in np.unique(one.mask) if k) for one in many
]
assert np.sum(with_corners) < np.sum(counted)

# %% jupyter={"source_hidden": true}
# No answer can be computed from those before it: two truths agree in all of them, and not in it.
twins = (
    ([[1, 0, 0]], [[0, 0, 1]], "box"),  # one label, two boxes
    ([[1, 1, 0, 0]], [[1, 1, 0, 2]], "boxes"),  # one main object, another beside it
    ([[1, 1], [1, 1]], [[1, 0], [1, 1]], "mask"),  # one list of boxes
    ([[1, 2, 1], [2, 1, 2], [1, 2, 1]], [[1, 2, 1], [2, 2, 2], [1, 2, 1]], "instances"),
)
order = ("label", "box", "boxes", "mask", "instances")
for *pair, differs in twins:
    one, two = (answers(np.array(instances), 1) for instances in pair)
    for name in order[: order.index(differs)]:
        assert np.array_equal(getattr(one, name), getattr(two, name)), (differs, name)
    assert not np.array_equal(getattr(one, differs), getattr(two, differs))

assert pieces[2] == 2
assert CLASS_NAMES[cut.labels[2]] == "triangle"
for rung in ladder:
    assert all(np.array_equal(a, b) for a, b in zip(rung[1:], scene[1:], strict=True))
assert len(scene[1:]) == 7
assert contrast[0] > contrast[1] > contrast[2]
assert veins[0] < veins[1] < veins[2]
hues = [[], [], []]  # of each class: the mean colour of its objects, less its brightness
for one in many:
    for number, label in enumerate(one.labels, 1):
        colour = one.image[one.instances == number].mean(axis=0)
        hues[label - 1].append(colour - colour.mean())
spread = np.std(np.concatenate(hues), axis=0).max()
assert max(np.ptp([np.mean(hue, axis=0) for hue in hues], axis=0)) < spread / 2
assert voxels[0] < voxels[1]
assert np.ptp(voxels * volume.spacing) <= 3  # round, to one plane

assert np.array_equal(ladder[1].image, scene.image)
assert explorer.title() == "semantic segmentation: 3 classes, 16,384 numbers"
assert [answer_size(task, photo_truth) for task in TASKS] == [1, 5, 120, 116352, 116376]
assert check_box(answers(small, 1).boxes[1]) == "Right."
assert check_answer_sizes((1, 5, 7 * 5, 100 * 200, 100 * 200 + 7)) == "Right."
assert check_task_names((1, 4, 5, 3, 2)) == "Right."
for check, slip in (
    (check_box, (1, 2, 3, 5)),
    (check_answer_sizes, (1, 4, 28, 20000, 20007)),
    (check_task_names, (1, 4, 4, 3, 2)),
):
    assert rejects(check, slip)
assert check_patches(patches) == "Right."
for check in (check_iou, check_patches):
    assert check(check.reference) == "Right."
    assert all(rejects(check, slip) for slip in check.slips.values())
print("All checks passed.")
