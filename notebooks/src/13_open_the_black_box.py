# %% [markdown]
# # Open the black box
#
# **What you'll do.** Write a layer with its way back. Send one image through two U-Nets, one in
# Keras and one in NumPy, and compare them layer by layer. Look at any gradient. Take one training
# step in both. Then train the U-Net with NumPy alone.
#
# **What you'll learn.** What a pullback is. How gradients run back through skips. Which parameter
# never gets a gradient, and why. What Adam's first step looks like.
#
# **What you need.** *Follow the gradient*, and to have built and trained the U-Net. About 45
# minutes to read. Running it takes about a minute on a laptop with two cores.

# %%
import matplotlib.pyplot as plt
import numpy as np

from convlab import layers, unet

SEED = 3

# %% [markdown]
# ## A layer is a pair
#
# On the way forward a layer turns x into y. On the way back it gets the gradient of the loss with
# respect to y, and turns it into the gradient with respect to x. What it needs for that, it saw on
# the way forward. So one function gives both: **y, and the way back**, which is called the
# *pullback*.
#
# Here is the whole ReLU.


# %%
def my_relu(x):
    """Keep what is positive; let the gradient through where it was."""
    y = np.maximum(x, 0)

    def pullback(dy):
        return dy * (y > 0)

    return y, pullback


x = np.array([-2.0, -0.5, 1.0, 3.0])
y, pullback = my_relu(x)
print("y       ", y)
print("gradient", pullback(np.array([10.0, 20.0, 30.0, 40.0])))

# %%
from convlab.checks import gradient_gap

rng = np.random.default_rng(SEED)
theirs, their_pullback = layers.relu(x)
print("the library's says the same:", np.array_equal(y, theirs))
gap = gradient_gap(lambda x: my_relu(x)[0], pullback, x, rng)
print("agrees with differences of the function itself:", bool(gap < 1e-6))
wrong = gradient_gap(lambda x: my_relu(x)[0], lambda dy: np.maximum(dy, 0), x, rng)
print("a pullback that cuts the gradient instead is caught:", bool(wrong > 0.01))

# %% [markdown]
# The convolution needs no more lines. Its pullback is made of the three contractions: the gradient
# of the image is a *transposed convolution*, the gradient of the kernel is `kernel_gradient`, the
# gradient of the bias is a sum. And the transposed convolution's pullback is a *convolution*.
#
# ## A parameter that cannot learn
#
# In the U-Net a convolution adds a bias to each channel. Then comes batch normalisation. It takes
# the mean of each channel away.
#
# ### Guess first
#
# Add 1 to the bias of the first convolution. How does the answer of the network change, in
# training?
#
# - **A.** Everywhere a little.
# - **B.** Only near the rims of objects.
# - **C.** Not at all.
#
# <details><summary><b>Reveal</b></summary>
#
# **C.** A number that is added to a whole channel moves its mean by as much, and the normalisation
# takes it away again. So the bias has no gradient. Whatever a trained network holds there is noise,
# or was there at the start.
#
# </details>

# %%
params = unet.init(rng, channels=1, n_filters=4, n_classes=1, depth=2)
image = rng.random((2, 16, 24, 1))
params = {name: array.astype(float) for name, array in params.items()}
moved = params | {"c1a/bias": params["c1a/bias"] + 1}

before, pullback, _ = unet.forward(params, image, training=True)
after, *_ = unet.forward(moved, image, training=True)
gradients = pullback(rng.standard_normal(before.shape))
bias_change = np.abs(after - before).max()
bias_gradient = np.abs(gradients["c1a/bias"]).max()
kernel_gradient_size = np.abs(gradients["c1a/kernel"]).max()
print("the answer changes by less than 1e-12:", bool(bias_change < 1e-12))
print("the bias's gradient is below 1e-12:   ", bool(bias_gradient < 1e-12))
print("the kernel's is above 0.001:          ", bool(kernel_gradient_size > 0.001))

# %% [markdown]
# Remember it. It will come back when we compare two networks.
#
# ## One image, two networks
#
# Now the lesson's U-Net, built in Keras, and trained on coins for a moment, so that its numbers are
# not those of the start. `unet_params` copies its arrays into a dictionary. That dictionary is all
# that the NumPy network is.

# %%
from convlab.backend import keras
from convlab.keras_bridge import unet_layers, unet_params
from convlab.segmentation.data import coins, split
from convlab.segmentation.models import get_unet
from convlab.segmentation.train import fit

train, test = split(coins())
options = {"n_filters": 8, "dropout": 0.0, "n_classes": 1, "momentum": 0.9}
model = get_unet(keras.Input((None, None, 1)), seed=SEED, **options)
fit(model, [train.image], [train.mask], steps=10, size=64, seed=SEED)
params = unet_params(model)
for name in ("c1a/kernel", "c1a/bias", "c1a/gamma", "u6/kernel", "outputs/kernel"):
    print(f"{name:16s}{params[name].shape}")
print(f"{len(params)} arrays, {sum(array.size for array in params.values()):,} numbers")

# %%
patch = test.image[None, 8:136, 60:252].astype(np.float32)
written = {}
unet.forward(params, patch, watch=written)
named = unet_layers(model)
read = keras.Model(model.input, [layer.output for layer in named.values()])
theirs = {
    name: keras.ops.convert_to_numpy(maps)
    for name, maps in zip(named, read(patch, training=False), strict=True)
}
ours = written | {"outputs": layers.sigmoid(written["outputs"])[0]}  # Keras's last layer has it
gaps = {name: np.abs(ours[name] - theirs[name]).max() for name in theirs}
sizes = {name: np.abs(theirs[name]).max() for name in theirs}

print("Do the two agree, to five digits of the layer's largest number?")
for start in range(0, len(gaps), 5):
    row = list(gaps)[start : start + 5]
    print(
        "  ".join(
            f"{name:>12s} {'yes' if gaps[name] < 1e-5 * sizes[name] else 'NO':3s}" for name in row
        )
    )

# %%
figure, ax = plt.subplots(figsize=(13, 4.6), layout="constrained")
ax.semilogy(list(sizes.values()), "o-", color="#0072B2", label="largest number that Keras writes")
ax.semilogy(
    np.maximum(list(gaps.values()), 1e-9), "o-", color="#D55E00", label="largest difference"
)
ends = [name for name in theirs if name.endswith("b")]  # of the blocks
ax.set_xticks([list(theirs).index(name) for name in ends], [name[:-1] for name in ends])
ax.tick_params(labelsize=16)
ax.set_ylim(1e-9, 1e3)
ax.legend(fontsize=18, loc="upper right", ncols=2, frameon=False)
ax.grid(alpha=0.3)
plt.show()
print("layers", len(gaps), "all within 1e-5 of their largest number:",
      all(gaps[name] < 1e-5 * sizes[name] for name in gaps))  # fmt: skip

# %% [markdown]
# *Figure: two lines over the layers, from the image to the answer, on a logarithmic axis. Above,
# the largest number of each layer, between 0.1 and 100. Below, the largest difference between the
# two networks, about a million times smaller all the way.*
#
# float32 keeps seven digits. Both networks add the same products in another order, so the last of
# the seven differs. After 75 layers it may be the last two, and no more.
#
# ## The way back
#
# Labels and logits give a loss. Its pullback starts the way back. Each layer's pullback hands the
# gradient on to the layer before. Where a map was kept for a skip, **two gradients meet, and are
# added**: one from below, through the pooling, and one from the other side of the U.
#
# Here is every map and every gradient of the patch.

# %%
from convlab.lessons.explorers.convolution.numpy_unet import NetworkExplorer

labels = test.mask[None, 8:136, 60:252]
written, slopes = {}, {}
logits, pullback, _ = unet.forward(params, patch, training=True, watch=written)
loss, to_logits = layers.cross_entropy(logits, labels)
gradients = pullback(to_logits(1.0), watch=slopes)
explorer = NetworkExplorer(patch[0, ..., 0], written, slopes)
explorer.set(layer="c1b", channel=3)
explorer

# %% [markdown]
# *Figure: the patch of coins. Beside it what channel 3 of c1 writes, and the gradient that comes
# back to it, red where the loss would rise with the number and blue where it would fall.*
#
# **Try this.** Go to `outputs`. The gradient there is what the network says, less what is true: red
# on background that it takes for coin, blue on coin that it misses. Walk back towards `c1a_conv`.
# Where does the sharp picture get lost, and where does it return? Compare `c1a_norm` with `c1a`:
# the ReLU has put zeros where it wrote zeros. In `c1b` the strong colours are dots, one pixel of
# four: that is what came through the pooling. The skip reaches every pixel, and is fainter here.

# %%
said = layers.sigmoid(logits)[0][0, ..., 0]
expected = (said - labels[0]) / labels.size
print("at the outputs: said less true, over the pixels:",
      np.allclose(slopes["outputs"][0, ..., 0], expected, atol=1e-9))  # fmt: skip
dead = written["c1a"] == 0
print("after the ReLU's pullback the gradient is 0 wherever it wrote 0:",
      bool((slopes["c1a_norm"][dead] == 0).all()))  # fmt: skip

# %% [markdown]
# ## What TensorFlow's tape says
#
# TensorFlow records what it does on a *tape*, and runs it backward by itself. It knows nothing of
# our pullbacks. In float64, so that rounding does not hide a mistake:

# %%
from convlab.backend import tensorflow as tf
from convlab.keras_bridge import set_unet_params

keras.config.set_dtype_policy("float64")
double = get_unet(keras.Input((None, None, 1), dtype="float64"), seed=SEED, **options)
params = {name: array.astype(float) for name, array in params.items()}
set_unet_params(double, params)
x = patch.astype(float)

logits, pullback, _ = unet.forward(params, x, training=True)
loss, to_logits = layers.cross_entropy(logits, labels)
gradients = pullback(to_logits(1.0))
with tf.GradientTape() as tape:
    answer = double(x, training=True)
    their_loss = -tf.reduce_mean(tf.math.log(tf.where(labels[..., None] == 1, answer, 1 - answer)))
taped = tape.gradient(their_loss, double.trainable_variables)
loss_of_patch, taped_loss = loss, their_loss
names = list(gradients)
scale = max(np.abs(gradients[name]).max() for name in names)
worst = max(np.abs(gradients[n] - t).max() for n, t in zip(names, taped, strict=True)) / scale
silent = [name for name in names if np.abs(gradients[name]).max() < 1e-12 * scale]

print(
    "the same loss, to nine digits:", bool(np.isclose(loss, float(their_loss), rtol=1e-9, atol=0))
)
print(len(names), "gradients, all within 1e-8 of the largest:", bool(worst < 1e-8))
print("no gradient at all:", len(silent), "arrays, such as", ", ".join(silent[:3]))
halves = [name.removesuffix("/gamma") for name in params if name.endswith("/gamma")]

# %% [markdown]
# There they are again: the biases before a batch normalisation, all of them, and no others.
#
# ## One step in both
#
# Same numbers, same batch, one step of Adam. Keras on one side, `unet.train_step` on the other.

# %%
from convlab.segmentation.train import draw_squares

squares, answers = draw_squares(
    [train.image], [train.mask], 64, 4, np.random.default_rng(SEED), 0.2
)
squares = squares.astype(float)
set_unet_params(double, params)  # the tape has moved its averages: back to the start
in_double = keras.losses.BinaryCrossentropy(dtype="float64")
double.compile(keras.optimizers.Adam(1e-3), in_double, jit_compile=False)
new, state, loss = unet.train_step(params, unet.start(params), squares, answers, momentum=0.9)
their_loss = float(double.train_on_batch(squares, answers))
after = unet_params(double)
keras.config.set_dtype_policy("float32")  # as it was

steps = {name: np.abs(new[name] - params[name]) for name in new}
apart = max(np.abs(new[name] - after[name]).max() for name in new)
kernels = np.concatenate([step.ravel() for name, step in steps.items() if "kernel" in name])
slopes_of = np.concatenate([g.ravel() for name, g in state["mean"].items() if "kernel" in name])
spans = [np.divide(*np.percentile(np.abs(values), (90, 10))) for values in (slopes_of, kernels)]
one_loss, one_of_theirs = loss, their_loss
print("the same loss:", bool(np.isclose(loss, their_loss, rtol=1e-6)))
print(f"{sum(array.size for array in new.values()):,} numbers, equal to 1e-7:", bool(apart < 1e-7))
print("the middle eight of ten gradients differ by more than 20 times:", bool(spans[0] > 20))
print("the middle eight of ten steps differ by less than 8 times:     ", bool(spans[1] < 8))
print("the longest step, over the learning rate:", f"{kernels.max() / 0.001:.3f}")

# %% [markdown]
# Look at the last lines. Adam divides the gradient by its own size. So **the first step is the
# learning rate**, up or down, unless the gradient is so small that Adam's epsilon counts. Steps
# differ far less than gradients do.
#
# That has a price in float32. Where the true gradient is 0, as at the biases, what is left is
# rounding, and Adam makes a step of that too. There two networks part, and no harm is done: the
# normalisation does not see it.
#
# ## Learn with NumPy alone
#
# No Keras in this loop. Squares are cut from the photograph, forward, backward, step. Beside it,
# Keras learns from the same squares and the same first numbers. Guess: how long do the two losses
# stay together?

# %%
STEPS = 50


def squares_of(seed):
    """The same squares for both."""
    rng = np.random.default_rng(seed)
    for _ in range(STEPS):
        yield draw_squares([train.image], [train.mask], 96, 8, rng, 0.2)


model = get_unet(keras.Input((None, None, 1)), seed=SEED, **options)
params = unet_params(model)
state, ours = unet.start(params), []
for x, y in squares_of(SEED):
    params, state, loss = unet.train_step(params, state, x, y, 0.003, momentum=0.9)
    ours.append(loss)

model.compile(keras.optimizers.Adam(0.003), "binary_crossentropy", jit_compile=False)
keras_losses = []
for x, y in squares_of(SEED):
    model.reset_metrics()  # or it would give the mean since the start
    keras_losses.append(float(model.train_on_batch(x, y)))
both = np.array([ours, keras_losses])
print("steps", both.shape[1], "first losses equal to 1e-4:", bool(np.ptp(both[:, 0]) < 1e-4))

# %%
from convlab.figures.segmentation.mistakes import draw_mistakes
from convlab.segmentation.metrics import iou

whole = test.image[None, :144, :384]
found = unet.predict(params, whole.astype(np.float32))[0, ..., 0] > 0.5
theirs_found = model.predict_on_batch(whole)[0, ..., 0] > 0.5
truth = test.mask[:144, :384] > 0

figure, axes = plt.subplots(1, 2, figsize=(14, 4.6), layout="constrained")
axes[0].plot(keras_losses, color="#999999", linewidth=7, label="Keras")
axes[0].plot(ours, color="#0072B2", linewidth=2.5, label="NumPy")
axes[0].set_xlabel("step", fontsize=18)
axes[0].set_title("loss", fontsize=20)
axes[0].tick_params(labelsize=15)
axes[0].legend(fontsize=18)
draw_mistakes(axes[1], whole[0, ..., 0], truth, found)
axes[1].set_title("unseen rows, NumPy", fontsize=20)
axes[1].get_legend().remove()
plt.show()
print("IoU on the unseen rows, 0.8 or more: NumPy", iou(truth, found) > 0.8,
      "| Keras", iou(truth, theirs_found) > 0.8)  # fmt: skip

# %% [markdown]
# *Figure: left, two falling curves, a thin blue one on a thick grey one; they lie on each other all
# the way. Right, the unseen rows: coins that the NumPy network found are tinted green, missed
# pixels orange, false alarms pink.*
#
# To the eye they stay together. Underneath they part slowly. Each step starts from numbers that
# differ in the last digit, and training stretches differences.
#
# ## How NumPy keeps up
#
# NumPy runs one operation at a time, and each goes to memory and back. So the trick is to have few
# operations, and little to carry. Take the transposed convolution of the U-Net: a 3 x 3 kernel with
# stride 2. There are three ways to think of it, and all give the same numbers.

# %%
from convlab import Geometry, conv_transpose
from convlab.definitions import stamp, zero_insertion

g = Geometry.for_transpose((4, 4), 3, 2, "same")
small, kernel = rng.standard_normal((1, 4, 4, 1)), rng.standard_normal((3, 3, 1, 1))
library = conv_transpose(small, kernel, g)[0, ..., 0]
same = [
    np.allclose(way(small, kernel, g.large, g.stride, g.pads)[0, ..., 0], library)
    for way in (stamp, zero_insertion)
]
cells, taps = np.prod(g.large), np.prod(g.kernel)
reached = sum(
    len(range(*rows.indices(g.large[0]))) * len(range(*columns.indices(g.large[1])))
    for _, (rows, columns), _ in g.taps()
)
print("both definitions give the library's numbers:", same)
print("zero-insertion multiplies", cells * taps, "times; not with a zero:", reached)

# %% [markdown]
# - **Stamping** adds nine stamps, one on top of the other. Each output is read and written again
#   and again.
# - **Zero-insertion** slides a kernel over an image that is three quarters zeros: about three of
#   four products are wasted.
# - **Phases.** An output in an even row and column is reached by other taps than one in an odd row.
#   Each kind is a small convolution of its own, of the image itself, with every second tap. No zero
#   is multiplied, and each output is written once. `conv_transpose` runs this way. It takes the
#   kinds of a row together, and puts up with a few zeros for it.
#
# The convolution gathers patches, but only as many as the processor's cache holds. Then one matrix
# product takes all taps at once. Each core of the processor does so with its own part of the
# images. How fast that is beside TensorFlow, on which machine, is in the README: a page that is
# checked cannot print times.

# %% [markdown]
# ## Exercises
#
# **1.** The largest of a 2 x 2 window stands twice in it: `[[5, 5], [1, 2]]`. The gradient that
# comes back to the window is 8. What does our pullback give the four cells, row by row?

# %%
from convlab.lessons.exercises.judging import rejects
from convlab.lessons.exercises.segmentation.network_by_hand import (
    check_adam_steps,
    check_pooled_gradient,
    check_skip_gradient,
)

my_gradient = None
print(check_pooled_gradient(my_gradient))

# %% [markdown]
# <details><summary>Solution</summary>
#
# `(8, 0, 0, 0)`. It goes to the first of the largest, in reading order. TensorFlow does the same.
#
# </details>
#
# **2.** At one number of c1, a gradient of 0.3 comes back through the pooling, and 0.5 comes back
# over the skip. What is the gradient there?

# %%
my_sum = None
print(check_skip_gradient(my_sum))

# %% [markdown]
# <details><summary>Solution</summary>
#
# 0.8. The number was used twice. A small change of it changes the loss in two ways, and the two
# changes add up.
#
# </details>
#
# **3.** A weight is 1. Its gradient is 0.02 in the first step. Adam's learning rate is 0.001. What
# is the weight after the step, to three digits behind the point?

# %%
my_weight = None
print(check_adam_steps(my_weight))

# %% [markdown]
# <details><summary>Solution</summary>
#
# 0.999. The first step is the learning rate, against the sign of the gradient, however small the
# gradient is.
#
# </details>

# %% [markdown]
# ## The fine print
#
# - **Moving averages.** In training each batch is normalised by its own mean and variance. A
#   prediction uses averages of them. `unet.predict` multiplies those into the kernels first: then
#   there is no normalisation left to compute.
# - **Dropout** is off on this page. Two libraries draw different random numbers from one seed.
# - **Float64.** Keras rounds Adam's constants, 0.9 and 0.999, to float32 first, even in a network
#   of float64. So a first step of 0.001 differs from ours by 2e-8.
# - **Not everything.** This is the lesson's U-Net, of any depth and width. The other ways of
#   up-sampling, group normalisation and unpadded convolutions are in Keras only.
# - **The first layer's gradient of the image** is computed too, although nobody needs it to train.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %%
assert np.array_equal(my_relu(np.array([-1.0, 0.0, 2.0]))[0], [0, 0, 2])
assert np.array_equal(my_relu(np.array([-1.0, 2.0]))[1](np.array([3.0, 4.0])), [0, 4])
assert gap < 1e-6
assert wrong > 0.01
assert bias_change < 1e-12
assert bias_gradient < 1e-12 < kernel_gradient_size

assert all(gaps[name] < 1e-5 * sizes[name] for name in gaps)
assert list(written) == list(theirs) == list(slopes)[::-1]
assert {"c1a_conv", "c1a_norm", "u6_skip", "p1_dropout", "outputs"} <= set(written)
assert np.allclose(slopes["outputs"][0, ..., 0], expected, atol=1e-9)
assert (slopes["c1a_norm"][dead] == 0).all()
assert 0.05 < dead.mean() < 0.95
met = layers.max_pool(written["c1b"])[1](slopes["p1"])
assert not np.allclose(slopes["c1b"], met)  # the skip brought its share
over_the_skip = slopes["u9_skip"][..., 8:]
assert np.mean(met != 0) <= 0.25 < np.mean(over_the_skip != 0)
assert np.abs(met).max() > np.abs(over_the_skip).max()
assert np.allclose(slopes["c1b"], met + over_the_skip, atol=1e-7)

assert worst < 1e-8
assert np.isclose(loss_of_patch, float(taped_loss), rtol=1e-9, atol=0)
assert set(silent) == {f"{name}/bias" for name in halves}
assert apart < 1e-7
assert np.isclose(one_loss, one_of_theirs, rtol=1e-6)
assert spans[0] > 20
assert len(gaps) == 75
assert 0.1 < min(sizes.values()) < max(sizes.values()) < 100
assert spans[1] < 8
assert 0.00099 < kernels.max() < 0.001001

# %%
assert both.shape == (2, STEPS)
assert np.allclose(*both[:, :5], rtol=1e-3)
assert both[:, -10:].mean() < 0.5 * both[:, 0].mean()
assert np.ptp(both, axis=0).max() < 0.05
assert np.ptp(both, axis=0)[:3].max() < np.ptp(both, axis=0)[-20:].max()
assert min(iou(truth, found), iou(truth, theirs_found)) > 0.8

# In float32 Adam makes steps of rounding, and there the two networks part.
of_keras = unet_params(model)
assert all(np.any(params[f"{name}/bias"]) for name in halves)
assert max(np.abs(params[f"{n}/bias"] - of_keras[f"{n}/bias"]).max() for n in halves) > 1e-6

assert same == [True, True]
assert 0.7 < 1 - reached / (cells * taps) < 0.8
assert (cells * taps, reached) == (64 * 9, 144 - 12 - 12 + 1)

assert check_pooled_gradient((8, 0, 0, 0)) == check_skip_gradient(0.8) == "Right."
assert check_adam_steps(0.999) == "Right."
for check, slip in (
    (check_pooled_gradient, (4, 4, 0, 0)),
    (check_skip_gradient, 0.5),
    (check_adam_steps, 0.99998),
):
    assert rejects(check, slip)
tied = np.array([[5.0, 5.0], [1.0, 2.0]])[None, ..., None]
assert np.array_equal(layers.max_pool(tied)[1](np.full((1, 1, 1, 1), 8.0)).ravel(), [8, 0, 0, 0])
stepped = unet.adam({"w": np.ones(1)}, {"w": np.array([0.02])}, unet.start({"w": np.ones(1)}))[0]
assert abs(stepped["w"][0] - 0.999) < 1e-5
print("All checks passed.")
