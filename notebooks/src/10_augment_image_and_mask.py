# %% [markdown]
# # Augment image and mask
#
# **What you'll do.** Turn, stretch and bend a photograph together with its mask. Break it in the
# two usual ways, and catch each with a check. Then build the pipeline that feeds a training.
#
# **What you'll learn.** Why image and mask need one draw and one call. Why a mask is never
# interpolated. Which of Keras's layers keep the two together, and which do not. What changes in
# three dimensions.
#
# **What you need.** To know what a segmentation mask is. About 35 minutes; the page itself runs in
# half a minute.

# %%
import matplotlib.pyplot as plt
import numpy as np

from convlab.segmentation.data import coins
from convlab.figures.segmentation.outlines import draw_overlay, rgb

SEED = 0
sample = coins()
image, mask = sample.image, sample.instances  # the mask has a number of its own for each coin

# %% [markdown]
# ## Few pictures, many views
#
# A labelled image is dear: somebody drew every outline. But a coin that is turned is still a coin.
# So we turn, stretch and bend what we have, and train on that as well. This is **augmentation**.
#
# The answer must move with the question. Here are six views of one photograph, made by six draws.

# %%
from convlab.segmentation.augment import augment, brightness, elastic, flip, rotate, translate, zoom

moves = [flip(), elastic(4, smoothness=24), rotate(30), zoom(1.3), translate(20), brightness(0.2)]
rng = np.random.default_rng(SEED)
views = [augment(image, mask, moves, rng) for _ in range(6)]

figure, axes = plt.subplots(2, 3, figsize=(11, 6.1), layout="constrained")
for ax, (moved_image, moved_mask) in zip(axes.flat, views, strict=True):
    draw_overlay(ax, moved_image, moved_mask)
plt.show()
print("image", views[0][0].shape, views[0][0].dtype, " mask", views[0][1].shape, views[0][1].dtype)
print("labels in:", len(np.unique(mask)), " labels out:", [len(np.unique(m)) for _, m in views])

# %% [markdown]
# *Figure: six views of the coins, turned, flipped, bent, shifted, darker or brighter. In each, a
# yellow outline follows the rim of every coin. What came from outside the photograph is plain.*
#
# Some views have fewer labels. A coin that left the picture takes its label along.

# %% [markdown]
# ### Guess first
#
# Five changes are made to the image. Which of them must be made to the mask as well?
#
# **rotation, brightness, elastic deformation, noise, flip**
#
# <details><summary><b>Reveal</b></summary>
#
# **Rotation, elastic deformation and flip.** They move pixels, and the answer must move along.
# Brightness and noise leave every pixel where it is, so the answer stays. Made to a mask, they
# would turn label 3 into label 4.
#
# </details>

# %% [markdown]
# ## Move it yourself
#
# Drag the sliders. Then choose what happens to the mask. Pixels that have a wrong label are pink,
# and counted in the title.

# %%
from convlab.lessons.explorers.segmentation.augmentation import AugmentExplorer

explorer = AugmentExplorer(image, mask)
explorer.angle.value, explorer.zoom.value, explorer.elastic.value = 20, 0.9, 5
explorer

# %% [markdown]
# *Figure: the photograph, turned by 20 degrees, made smaller and bent. Yellow outlines follow every
# coin, and no pixel is wrong.*
#
# **Try this.** Set the elastic strength to 12. The outlines still fit: a wild move is not a wrong
# move. Now set it back to 3, and choose *its own draw*. The outlines look nearly right, and
# thousands of pixels are wrong.

# %%
for way in explorer.way.options:
    explorer.way.value = way
    print(f"{way:20s} some pixels are wrong: {explorer.wrong() > 0}")
explorer.way.value = "moved together"

# %% [markdown]
# ## One set of places, read twice
#
# How is it done? Do not ask where each pixel goes: two may go to one place, and gaps stay. Ask, for
# each output pixel, **where it comes from**. That is one set of places, for image and mask alike.
#
# - The **image** is read between the pixels, by interpolation.
# - The **mask** is read from the nearest pixel. Labels are names. There is nothing between two.


# %%
from scipy.ndimage import map_coordinates


def turn_both(image, mask, degrees):
    """Rotate a grey image and its mask about the middle."""
    angle = np.deg2rad(degrees)
    middle = (np.array(mask.shape).reshape(2, 1, 1) - 1) / 2
    down, right = np.indices(mask.shape) - middle
    places = middle + np.stack([
        np.cos(angle) * down + np.sin(angle) * right,
        np.cos(angle) * right - np.sin(angle) * down,
    ])  # fmt: skip
    turned = map_coordinates(image[..., 0], places, order=1)  # between the pixels
    labels = map_coordinates(mask, places, order=0)  # the nearest pixel
    return turned[..., None], labels


# %%
ours = turn_both(image, mask, 25)
theirs = augment(image, mask, [rotate((25, 25))], rng)
inside = theirs[1] > 0
print("equal labels:", np.array_equal(ours[1], theirs[1]))
print("equal brightness on the coins:", np.allclose(ours[0][inside], theirs[0][inside], atol=1e-5))

# %% [markdown]
# `augment` does this for any list of moves. It joins all of them into one set of places first, so
# that the image is read, and blurred, only once.

# %% [markdown]
# ## A check that finds every mistake
#
# Looking at a few outlines is not enough. Here is a check that is. **Give the same random texture
# as image and as mask.** If the two move together, the same texture comes out. Both must be read
# from the nearest pixel for this, as otherwise the image would be blurred and the mask not.
#
# The texture holds multiples of 3 only, so that a label in between is known at once.


# %%
def check_together(move, draws=200):
    """Raise AssertionError unless image and mask come out the same, with known labels only."""
    texture = 3 * np.random.default_rng(SEED).integers(1, 80, (24, 32))
    rng = np.random.default_rng(SEED)
    for draw in range(draws):
        moved_image, moved_mask = move(texture[..., None], texture, rng)
        unknown = np.setdiff1d(moved_mask, [0, *texture.flat]).size
        assert not unknown, f"draw {draw}: {unknown} labels that never were"
        wrong = np.mean(moved_image[..., 0] != moved_mask)
        assert not wrong, f"draw {draw}: {wrong:.0%} of the pixels out of step"
    return f"passed, {draws} draws"


# %%
def together(image, mask, rng):
    """The right way: one call."""
    return augment(image, mask, moves[:-1], rng, interpolation="nearest")


print(check_together(together))

# %% [markdown]
# ## The first way of going wrong: out of step
#
# Two calls, each with a draw of its own. It runs, it looks busy, and the network learns nonsense.


# %%
def two_draws(image, mask, rng):
    """The wrong way: a draw for the image, and another for the mask."""
    moved_image, _ = augment(image, mask, moves[:-1], rng, interpolation="nearest")
    _, moved_mask = augment(image, mask, moves[:-1], rng)
    return moved_image, moved_mask


try:
    check_together(two_draws)
except AssertionError as error:
    print("The check fails, as it should:", error)

# %% [markdown]
# ### The recipe with two generators
#
# For years Keras had no augmentation for pairs. The recipe was: make **two** generators, one for
# images and one for masks, give them **the same seed**, and zip them. It still works, as legacy.

# %%
from convlab.lessons.experiments.two_generators import EXAMPLE, two_generators

small = np.s_[144:272, :128]
pictures = np.stack([sample.image[small]] * 4)
labels = np.stack([sample.mask[small]] * 4)
print("moves:", EXAMPLE)


def in_step(seed, extra_calls=0, batches=6):
    """Send one texture through both generators: which batches agree?"""
    texture = np.random.default_rng(SEED).integers(1, 200, (4, 24, 32))
    both = two_generators(texture[..., None], texture, batch=2, seed=seed,
                          interpolation_order=1, **EXAMPLE)  # fmt: skip
    for _ in range(extra_calls):
        next(both.masks)
    return [np.array_equal(*next(both.pairs())) for _ in range(batches)]


print("in lock-step:           ", in_step(seed=1))

# %% [markdown]
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
# **C.** Each generator counts its own batches, and seeds itself anew with *seed + count*. The masks
# are one batch ahead for ever. No error is raised.
#
# </details>

# %%
print("after one extra call:   ", in_step(seed=1, extra_calls=1))
try:
    assert all(in_step(seed=1, extra_calls=1)), "image n has met the mask of batch n + 1"
except AssertionError as error:
    print("The check fails, as it should:", error)

# %%
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
# *Figure: two rows of four turned views of a part of the photograph. In the upper row the yellow
# outlines follow the coins. In the lower row, after one extra call, they lie beside them.*

# %% [markdown]
# ## The second way of going wrong: labels that never were
#
# A mask is stored like an image, so it is tempting to move it like one. But interpolation works out
# values between values. Between label 0 and label 80 it finds all the others.
#
# **Guess first.** A mask has the labels 0, 40 and 80. It is rotated linearly, and rounded. How many
# labels does it have then?
#
# <details><summary><b>Reveal</b></summary>
#
# **81**, all from 0 to 80. With the labels 0, 1 and 2 it is worse, since nobody
# notices: between 0 and 2 it finds 1, and 1 is a label. The rim of every class 2 would become
# class 1.
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

# %%
part = np.s_[24:44, 30:62]
invented = ~np.isin(interpolated, bands)
colours = np.repeat(interpolated[..., None] * 2 + 60, 3, axis=-1)
colours[invented] = rgb("#CC79A7")

figure, axes = plt.subplots(1, 2, figsize=(13, 4.8), layout="constrained")
axes[0].imshow(as_mask[part], cmap="gray", vmin=-30, vmax=98)
axes[1].imshow(colours[part])
for ax, title in zip(axes, ("nearest", "linear: invented labels in pink"), strict=True):
    ax.set_title(title, fontsize=22)
    ax.set_axis_off()
plt.show()
print("pixels with an invented label:", np.count_nonzero(invented), "of", invented.size)

# %% [markdown]
# *Figure: the border between two labels, enlarged. On the left it is a clean staircase. On the
# right a pink band of invented labels runs along it.*


# %%
def interpolated_mask(image, mask, rng):
    """The wrong way: the mask is read as an image."""
    moved_image, _ = augment(mask[..., None].astype(float), mask, [rotate(30)], rng)
    return moved_image, np.rint(moved_image[..., 0])


try:
    check_together(interpolated_mask)
except AssertionError as error:
    print("The check fails, as it should:", error)

# %% [markdown]
# The two generators make this mistake by default: their `interpolation_order` is 1. Ask for 0.

# %%
for order in (0, 1):
    both = two_generators(
        bands[None, ..., None].astype(np.float32), bands[None], seed=1,
        interpolation_order=order, rotation_range=30,
    )  # fmt: skip
    found = np.unique(np.rint([next(both.masks) for _ in range(20)]))
    print(f"interpolation_order={order}: {len(found)} labels")

# %% [markdown]
# ## The modern recipe: one call, in a pipeline
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
    print(f"{name:23s} in step: {differs[name] == 0!s:6s} uint8 mask becomes {kept.get(name)}")

# %% [markdown]
# Two stand out. `RandomFlip` turns whole numbers into fractions. And **`RandomElasticTransform`
# gives image and mask a field each**: it goes wrong in the first way, inside a single call. It also
# refuses a mask of whole numbers.
#
# Another trap is quieter. What does a layer do with a key that it does not know?

# %%
layer = keras.layers.RandomRotation((0.1, 0.1))
wrong_key = layer({"images": texture, "masks": texture}, training=True)
print("images moved:", not np.array_equal(wrong_key["images"], texture))
print("masks moved: ", not np.array_equal(wrong_key["masks"], texture))

# %% [markdown]
# Nothing, and it does not say so. So `pipeline` takes Keras's layers where they are right, and ours
# where they are not: `JointElastic`, `JointCrop`, `JointFlip`, and `JointAffine` for volumes. It
# refuses the others by name, and any key that would not be moved.

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

# %%
figure, axes = plt.subplots(2, 4, figsize=(13, 6.8), layout="constrained")
for ax, x, y in zip(axes.flat, *batches[0], strict=True):
    draw_overlay(ax, x, y)
plt.show()
print("one batch:", len(batches[0][0]), "windows, all different:",
      len(np.unique(batches[0][0], axis=0)) == 8)  # fmt: skip

# %% [markdown]
# *Figure: eight square windows of the coins, each turned, zoomed, bent and lit in its own way, with
# yellow outlines that fit. Corners that came from outside the window are plain.*
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
# This goes straight into training: `model.fit(pipeline(images, masks, layers, steps=100))`. The
# same seed brings the same batches, and each round through the images brings new ones.

# %% [markdown]
# ## In three dimensions
#
# A scan is a stack of planes. The planes are often 3 mm apart, and the pixels within a plane 1 mm.
# So a voxel is not a cube, and **a turn must be meant in millimetres**. Tell `augment` the spacing.
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
    """Length in mm, from the spread of the voxels along their main direction."""
    places = np.argwhere(solid) * SPACING
    spread = np.linalg.eigvalsh(np.cov(places.T)).max()
    return np.sqrt(12 * spread)


lengths = [length(solid) for solid in (rod, in_millimetres, as_if_cubes)]
print(
    "length in mm: {:.0f} upright, {:.0f} tilted, {:.0f} as if voxels were cubes".format(*lengths)
)

# %%
figure, axes = plt.subplots(1, 3, figsize=(13, 5.2), layout="constrained")
titles = ("upright", "tilted, in mm", "tilted, as if cubes")
for ax, solid, title in zip(axes, (rod, in_millimetres, as_if_cubes), titles, strict=True):
    ax.imshow(solid[:, :, 30], cmap="gray", aspect=3)
    ax.set_title(title, fontsize=22)
    ax.set_axis_off()
plt.show()
print("voxels:", [int(solid.sum()) for solid in (rod, in_millimetres, as_if_cubes)])

# %% [markdown]
# *Figure: three side views of the rod, drawn to scale. Upright; tilted by 60 degrees at its full
# length; and, where the spacing was forgotten, out of shape: a short, thick lozenge, hardly
# tilted.*
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
# ## Exercises
#
# **1.** A place lies a quarter of the way from a pixel with label 2 to a pixel with label 10. The
# mask is read **linearly**, by mistake. Which label comes out?

# %%
from convlab.lessons.exercises.judging import rejects
from convlab.lessons.exercises.segmentation.moved_masks import (
    check_flip_both,
    check_label_between,
    check_met_batch,
    check_turned_voxels,
)

my_label = None
print(check_label_between(my_label))

# %% [markdown]
# <details><summary>Solution</summary>
#
# 2 + (10 - 2) / 4 = **4**. Whatever class 4 is, it has nothing to do with this place. The nearest
# pixel says 2.
#
# </details>
#
# **2.** Two generators with one seed, batches counted from 0. Somebody has called `next` once on
# the masks. Which batch of masks meets batch 5 of the images?

# %%
my_batch = None
print(check_met_batch(my_batch))

# %% [markdown]
# <details><summary>Solution</summary>
#
# The masks are one ahead: batch **6**.
#
# </details>
#
# **3.** Planes are 3 mm apart, rows 1 mm. A rod through 4 planes is turned by 90 degrees, from the
# plane axis to the row axis. How many rows does it cover then?

# %%
my_rows = None
print(check_turned_voxels(my_rows))

# %% [markdown]
# <details><summary>Solution</summary>
#
# 4 planes of 3 mm are 12 mm, and that is **12** rows. Turned as an array it would cover 4: the rod
# would have shrunk to a third.
#
# </details>
#
# **4.** Write a function that flips an image and its mask left to right. Let the check try it.


# %%
def flip_both(image, mask):
    """Image and mask, flipped left to right."""
    return None  # your two arrays here


print(check_flip_both(flip_both))

# %% [markdown]
# <details><summary>Solution</summary>
#
# `return image[:, ::-1], mask[:, ::-1]`. Columns are axis 1, for the image with its channels as for
# the mask without. `image[..., ::-1]` would reverse the channels: on a grey image that is no move
# at all, and only the mask would be flipped.
#
# </details>

# %% [markdown]
# ## The fine print
#
# - **What is allowed depends on the task.** A coin may be turned any way. A chest scan may not be
#   flipped left to right without care: the heart is on the left. Ask whether the result could have
#   been photographed.
# - **Folds.** A strong elastic field on a small scale folds the picture over. A strength of a
#   quarter of the smoothness, or less, is safe. The explorer's slider goes further, so you can see.
# - **Outside.** What comes from outside gets brightness 0 and label 0 here. If your background is
#   not black, choose `fill_value`; if such pixels should not count in the loss, give `fill` a label
#   of its own, and ignore it there.
# - **Half a pixel.** The nearest pixel is up to half a pixel away, so a rim moves by as much.
#   Several moves are therefore joined before anything is read. Keras's layers read once each.
# - **In order.** The pipeline draws one batch after another, so that a seed means something. Break
#   a round off in the middle, and where the next one begins depends on what was prefetched.
# - **Inside `Dataset.map`** every layer of Keras turns masks into float32. The pipeline turns them
#   back, which is exact for labels below 4,194,304. Larger ones are refused there.
# - **Legacy.** The two generators call a part of SciPy that SciPy 2 will no longer have. They also
#   seed NumPy's global generator before every batch, for the whole program.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %%
for moved_image, moved_mask in views:
    assert moved_image.shape == image.shape
    assert (moved_image.dtype, moved_mask.dtype) == (image.dtype, mask.dtype)
    assert set(np.unique(moved_mask)) <= set(np.unique(mask))
assert np.array_equal(ours[1], theirs[1])
assert np.allclose(ours[0][inside], theirs[0][inside], atol=1e-5)
assert check_together(together) == "passed, 200 draws"


def fails(move):
    """What the check says of a move that is wrong."""
    try:
        check_together(move)
    except AssertionError as error:
        return str(error)
    return ""


assert "out of step" in fails(two_draws)
assert "labels that never were" in fails(interpolated_mask)
assert all(in_step(seed=1, batches=20))
assert not any(in_step(seed=1, extra_calls=1, batches=20))

explorer.elastic.value, wrong = 3, {}
for way in explorer.way.options:
    explorer.way.value = way
    wrong[way] = explorer.wrong()
assert wrong["moved together"] == 0
assert wrong["its own draw"] > 2000
assert min(wrong["left behind"], wrong["interpolated"]) > 1000

assert set(np.unique(as_mask)) == {0, 40, 80}
assert len(np.unique(interpolated)) > 60
assert len(found) > 60

# %%
good = [name for name in differs if name != "RandomElasticTransform"]
assert [differs[name] for name in good] == [0] * 5
assert differs["RandomElasticTransform"] > 0.3
assert {name for name in good if kept[name] != "uint8"} == {"RandomFlip"}
assert np.array_equal(wrong_key["masks"], texture)
inside_map = tf.data.Dataset.from_tensors(
    {"images": texture, "segmentation_masks": whole[..., None]}
)
assert inside_map.map(layer).element_spec["segmentation_masks"].dtype == "float32"
try:
    candidates[-1]({"images": texture, "segmentation_masks": texture.astype(np.uint8)})
    takes_whole_numbers = True
except TypeError:
    takes_whole_numbers = False
assert not takes_whole_numbers

assert all(agree)
assert len(batches) == 3
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
    lambda image, mask: (image[..., ::-1], mask[..., ::-1]),
    lambda image, mask: (image[::-1], mask[::-1]),
    lambda image, mask: (image[:, ::-1], mask[:, ::-1].astype(float)),
):
    assert rejects(check_flip_both, slip)
print("All checks passed.")
