# %% [markdown]
# # Name the task
#
# **What you'll do.** Ask five questions of one photograph and of one drawn scene: what is it, where
# is it, what is where, which pixels are what, and which pixels are which one. Move a slider from
# the first answer to the last.
#
# **What you'll learn.** The names of five tasks, and what each answer looks like as an array. Why
# all five come from one truth. What each answer cannot tell you.
#
# **What you need.** NumPy arrays, and nothing else. About 30 minutes; the page itself runs in half
# a minute.

# %%
import matplotlib.pyplot as plt
import numpy as np

from convlab.segmentation.data import coins, scenes
from convlab.segmentation.data.synthetic.scenes import CLASS_NAMES
from convlab.figures.segmentation.tasks import TASKS, Example, answer_size, draw_examples

# %% [markdown]
# ## Two pictures
#
# The first is a real photograph of 24 ancient coins. The second is drawn by a program: discs,
# squares and triangles, some of them partly hidden. Each class has its own shape and its own
# texture. Colours tell you nothing.

# %%
sample = coins()
album = scenes(12, np.random.default_rng(7), noise=0)
scene = album[3]

figure, (left, right) = plt.subplots(
    1, 2, figsize=(10, 4.7), dpi=80, width_ratios=(384 / 303, 1), layout="constrained"
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

# %% [markdown]
# ## One truth
#
# Give every object a number, from 1 on. Write it on each of its pixels, and 0 on the background.
# Then note the class of each number. That is all there is to know:
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
# ## Task 1: image classification
#
# **What is the main object?** The answer is one label for the whole picture.
#
# "Main" needs a rule. Ours: the object of which most pixels are seen.

# %%
figure = plt.figure(figsize=(10, 4.7), dpi=80, layout="constrained")
draw_examples(figure, (photo, drawn), TASKS[0], fontsize=26)
plt.show()
print("photograph: label", photo_truth.label, "which is a coin")
print("scene:      label", scene.label, "which is a", CLASS_NAMES[scene.label])

# %% [markdown]
# *Figure: the two pictures, each with one word at its upper left: coin, and disc.*

# %% [markdown]
# ## Task 2: classification and localization
#
# **What is the main object, and where?** The answer is a label and a box: the first row, the first
# column, the row after the last, the column after the last. That is how Python's slices count, so
# a box cuts its object out: `image[top:bottom, left:right]`.

# %%
figure = plt.figure(figsize=(10, 4.7), dpi=80, layout="constrained")
draw_examples(figure, (photo, drawn), TASKS[1], fontsize=20)
plt.show()
print("photograph: box", photo_truth.box.tolist())
print("scene:      box", scene.box.tolist())

# %% [markdown]
# *Figure: one yellow box on each picture, with its word. On the photograph it is around the large
# coin at the right end of the third row; on the scene around the large disc at the top.*

# %% [markdown]
# ## Task 3: object detection
#
# **Which objects are there, and where is each?** The answer is a list of labels and boxes. Its
# length differs from picture to picture.

# %%
figure = plt.figure(figsize=(10, 4.7), dpi=80, layout="constrained")
draw_examples(figure, (photo, drawn), TASKS[2], fontsize=14)
plt.show()
print("photograph:", len(photo_truth.boxes), "boxes")
for label, box in zip(scene.labels, scene.boxes, strict=True):
    print(f"scene:      {CLASS_NAMES[label]:9s}{box.tolist()}")

# %% [markdown]
# *Figure: 24 boxes on the photograph, each marked coin. Five on the scene: three discs, a triangle
# and a square. The boxes on the scene overlap.*
#
# A box is a rough answer. How much of it is the object?

# %%
areas = np.bincount(scene.instances.ravel())[1:]
heights, widths = (scene.boxes[:, 2:] - scene.boxes[:, :2]).T
for label, share in zip(scene.labels, areas / (heights * widths), strict=True):
    print(f"{CLASS_NAMES[label]:9s} fills {share:.0%} of its box")

# %% [markdown]
# The rest of a box is background, or somebody else.

# %% [markdown]
# ## Task 4: semantic segmentation
#
# **What is each pixel?** The answer is an array like the picture, with a class at each pixel: the
# **mask**. It is also called dense prediction. It does not say which object a pixel belongs to.

# %%
figure = plt.figure(figsize=(10, 4.7), dpi=80, layout="constrained")
draw_examples(figure, (photo, drawn), TASKS[3], fontsize=18)
plt.show()
print("photograph: mask", photo_truth.mask.shape, "classes", np.unique(photo_truth.mask))
print("scene:      mask", scene.mask.shape, "classes", np.unique(scene.mask))
for label, pixels in enumerate(np.bincount(scene.mask.ravel())):
    print(f"            {CLASS_NAMES[label]:11s}{pixels:6d} pixels")

# %% [markdown]
# *Figure: all coins in one colour. On the scene all three discs are one blue patch; the triangle is
# green and the square orange.*

# %% [markdown]
# ### Guess first
#
# You are given the mask only. You count the objects: every connected patch of one class is one
# object. We try it on 200 scenes with 2 to 6 objects. In how many is the count right?
#
# - **A.** In nearly all: two objects of one class seldom touch.
# - **B.** In about three quarters.
# - **C.** In about half.
#
# <details><summary><b>Reveal</b></summary>
#
# **C.** It goes wrong in two ways. Objects of one class that touch become one patch. And an object
# behind another may be cut in two, so that it is counted twice. The next cell counts.
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
# ## Task 5: instance segmentation
#
# **Which object is each pixel part of?** The answer is the truth that we began with: a number at
# each pixel, and a class for each number.

# %%
figure = plt.figure(figsize=(10, 4.7), dpi=80, layout="constrained")
draw_examples(figure, (photo, drawn), TASKS[4], fontsize=18)
plt.show()
print("photograph:", len(photo_truth.labels), "instances")
print("scene:     ", len(scene.labels), "instances; seen of each:", scene.visible.round(2))

# %% [markdown]
# *Figure: every coin has a colour and a number of its own, 1 to 24. On the scene the three discs
# now have three colours. The numbers of the scene run from the nearest object to the farthest.*

# %% [markdown]
# ## The five side by side
#
# From top to bottom the answers grow. Each can be computed from the last one. None can be computed
# from those above it.
#
# | task | what? | where? | how many? | which pixels? | which one's pixels? |
# |---|---|---|---|---|---|
# | image classification | main one | | | | |
# | localization | main one | box | | | |
# | object detection | each | boxes | yes | | |
# | semantic segmentation | each | mask | | yes | |
# | instance segmentation | each | both | yes | yes | yes |
#
# How many whole numbers is each answer?

# %%
print(f"{'':22s} photograph   scene")
for task in TASKS:
    print(f"{task:22s} {answer_size(task, photo_truth):10,} {answer_size(task, scene):7,}")

# %% [markdown]
# Somebody has to give these answers before a network can learn them. One word is soon said. An
# outline around every object is slow work. **Ask for no more than the job needs.**

# %% [markdown]
# ## Move from one to the next
#
# The upper slider goes from image classification to instance segmentation. The lower one goes
# through the photograph and twelve scenes. Drag them, or press the arrow keys.

# %%
from convlab.lessons.explorers.segmentation.five_tasks import TaskExplorer

explorer = TaskExplorer([photo, *(Example(one.image, one, CLASS_NAMES) for one in album)])
explorer.picture.value, explorer.task.value = 5, TASKS[3]
explorer

# %% [markdown]
# *Figure: the scene with its semantic mask. The title says the task, the number of classes, and how
# many numbers the answer holds.*
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
# ## Harder pictures, same answers
#
# `scenes` can make its pictures harder. Objects and ground come closer in brightness, and the
# ground gets busier. The truth stays, to the pixel. So you can ask how well a network does as the
# pictures get harder, and change nothing else.

# %%
figure, axes = plt.subplots(1, 3, figsize=(10, 3.9), dpi=80, layout="constrained")
levels = (0.0, 0.5, 1.0)
ladder = [scenes(4, np.random.default_rng(7), noise=0, difficulty=level)[3] for level in levels]
for ax, level, one in zip(axes, levels, ladder, strict=True):
    ax.imshow(one.image, interpolation="nearest")
    ax.set_title(f"difficulty {level:g}", fontsize=22)
    ax.set_axis_off()
plt.show()
for level, one in zip(levels, ladder, strict=True):
    same = all(np.array_equal(a, b) for a, b in zip(one[1:], scene[1:], strict=True))
    print(f"difficulty {level:g}: all answers as before: {same}")

# %% [markdown]
# *Figure: the scene three times. On the left, light and dark objects stand out from a calm ground.
# On the right, they are nearly as bright as a ground full of dark veins.*

# %% [markdown]
# ## In a volume
#
# A scanner gives planes, one behind the other. The tasks are the same. A box has six numbers, and a
# pixel is called a **voxel**. Planes are often farther apart than pixels. A ball then looks
# flattened when you count voxels, and round when you measure millimetres.

# %%
from convlab.segmentation.data import volumes

(volume,) = volumes(1, np.random.default_rng(1), objects=1)
voxels = volume.box[3:] - volume.box[:3]
print("image", volume.image.shape, "box", volume.box.tolist())
print("a ball of", voxels.tolist(), "voxels,", (voxels * volume.spacing).tolist(), "mm")

# %% [markdown]
# ## Exercises
#
# **1.** Here is the truth of a small picture. What is the box of object 2? Write it as
# `(top, left, bottom, right)`, half-open, counted from 0.

# %%
from convlab.lessons.exercises.judging import rejects
from convlab.lessons.exercises.segmentation.task_answers import (
    check_answer_sizes,
    check_box,
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
# <details><summary>Solution</summary>
#
# The 2 stands in rows 1, 2 and 3, and in columns 2 to 5. Half-open, the box is (1, 2, 4, 6). Then
# `small[1:4, 2:6]` cuts it out, and it is 4 - 1 = 3 rows high.
#
# </details>
#
# **2.** A photograph has 100 x 200 pixels and shows 7 dogs. How many whole numbers is each of the
# five answers? Write five counts, from image classification to instance segmentation.

# %%
my_sizes = None
print(check_answer_sizes(my_sizes))

# %% [markdown]
# <details><summary>Solution</summary>
#
# (1, 5, 35, 20000, 20007). A label is 1 number. A label and a box are 1 + 4. Seven of them are 35.
# A mask has one number for each pixel. Instances have that too, and a class for each dog.
#
# </details>
#
# **3.** Which task does each job need? Write five numbers from 1 to 5. Choose the smallest answer
# that will do.
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
# <details><summary>Solution</summary>
#
# (1, 4, 5, 3, 2). The weed needs pixels, but not which plant. The cells touch, so a mask would join
# them, and a box has no area of its own. The robot has many cars and needs no outlines. The camera
# has one face.
#
# </details>

# %% [markdown]
# ## The fine print
#
# - **The main object.** Each data set has its own rule. Ours is: most pixels seen. The nearest, or
#   the most central, would be others.
# - **What is hidden.** Our boxes and masks hold what is seen. Some data sets ask for the whole
#   object, hidden parts included. That is called amodal.
# - **Nearly hidden objects.** An object of which less than a quarter would be seen is taken out of
#   the scene, and so out of all answers. Otherwise a few stray pixels would count as an object.
# - **Touching** means that two pixels share a side. If corners counted, there would be even fewer
#   patches.
# - **Half-open boxes.** Other data sets write the last row and column themselves, or the middle and
#   the size, or columns before rows. Look before you train.
# - **Things and stuff.** Sky and grass have no number. A task that wants the class of everything
#   and the number of what can be counted is called panoptic segmentation.
# - **The coins' labels** come from a recipe and were checked by eye. Where a rim ends is a matter
#   of a pixel.
# - **Drawn scenes** are no photographs. They are for asking one question at a time. For
#   photographs of 7,349 cats and dogs with their outlines, and a network connection, there is
#   `convlab.segmentation.data.oxford_pets()`.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %%
assert sample.image.shape == (303, 384, 1)
assert set(np.unique(sample.instances)) == set(range(25))
assert len(photo_truth.boxes) == patches(photo_truth.mask) == 24
assert [CLASS_NAMES[label] for label in scene.labels] == [
    "disc", "disc", "triangle", "disc", "square",
]  # fmt: skip
assert CLASS_NAMES[scene.label] == "disc"
assert np.array_equal(photo.truth.mask, sample.mask)

for truth in (photo_truth, *album):
    for number, (top, left_, bottom, right_) in enumerate(truth.boxes, 1):
        inside = truth.instances[top:bottom, left_:right_] == number
        assert inside.sum() == np.sum(truth.instances == number)  # nothing is outside
        assert inside[[0, -1]].any(axis=1).all()  # and no side can move in
        assert inside[:, [0, -1]].any(axis=0).all()
    assert np.array_equal(truth.mask > 0, truth.instances > 0)
    largest = np.bincount(truth.instances.ravel())[1:].argmax()
    assert truth.label == truth.labels[largest]

assert patches(scene.mask) == 3
assert scene.visible[0] == 1 > scene.visible.min() >= 0.25
assert 0.4 < np.mean(counted == objects) < 0.6
assert np.any(counted < objects)
assert np.any(counted > objects)
corners = np.ones((3, 3))
with_corners = [
    sum(ndimage.label(one.mask == k, corners)[1] for k in np.unique(one.mask) if k) for one in many
]
assert np.sum(with_corners) < np.sum(counted)

# %%
# Two truths with one mask: the mask cannot tell which of them it came from.
one, two = answers(np.array([[1, 1, 1, 1]]), 1), answers(np.array([[1, 1, 2, 2]]), 1)
assert np.array_equal(one.mask, two.mask)
assert len(one.boxes) != len(two.boxes)
# Two truths with one list of boxes: the boxes cannot tell the mask.
full, ell = answers(np.array([[1, 1], [1, 1]]), 1), answers(np.array([[1, 0], [1, 1]]), 1)
assert np.array_equal(full.boxes, ell.boxes)
assert not np.array_equal(full.mask, ell.mask)

assert pieces[2] > 1
assert CLASS_NAMES[cut.labels[2]] == "triangle"
for rung in ladder:
    assert all(np.array_equal(a, b) for a, b in zip(rung[1:], scene[1:], strict=True))
contrast = [
    abs(rung.image[rung.mask > 0].mean(axis=-1) - rung.image[rung.mask == 0].mean()).mean()
    for rung in ladder
]
assert contrast[0] > contrast[1] > contrast[2]
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
print("All checks passed.")
