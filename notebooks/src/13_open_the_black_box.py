# %% [markdown] slideshow={"slide_type": "slide"}
# # 13. Open the black box
#
# **What you'll do.** Write a whole U-Net in plain NumPy: about eighty lines, and nothing hidden in
# them. Check every gradient, and plant two faults to see that the check works. Train it on coins
# before your eyes. Then put the fast library and Keras beside it, number by number.
#
# **What you'll learn.** How a layer and its way back fit into one function. How gradients run back
# through a skip. Which parameter never gets a gradient, and why. What Adam makes of a gradient. How
# close two programs come that compute the same thing.
#
# **What you need.** *Follow the gradient*, *Build the U-Net* and *Train the U-Net*. About 50
# minutes to read; the page runs in about 30 seconds.

# %% [markdown]
# [Previous: 12. Train the U-Net](12_train_the_unet.ipynb) |
# [Contents](00_start_here.ipynb) |
# [Next: 14. See further](14_see_further.ipynb)

# %%
import matplotlib.pyplot as plt
import numpy as np

from convlab.checks import gradient_gap

SEED = 3
rng = np.random.default_rng(SEED)


def brief(number):
    """Write a tiny number with one digit."""
    return f"{number:.0e}" if number else "0"


# %% [markdown] slideshow={"slide_type": "slide"}
# ## 13.1 A layer is a pair
#
# On the way forward a layer turns x into y. On the way back it is handed the gradient of the loss
# with respect to y, and turns it into the gradient with respect to x. For that it needs what it saw
# on the way forward, so the simplest program is one function that gives both: y, and the way back.
# The way back is called the *pullback*, because it pulls a gradient from the output back to the
# input.
#
# Here is the whole ReLU. It keeps what is positive, so it lets the gradient through exactly there.


# %%
def relu(x):
    """Keep what is positive; let the gradient through where it was."""
    return np.maximum(x, 0), lambda dy: dy * (x > 0)


x = np.array([-2.0, -0.5, 1.0, 3.0])
y, pullback = relu(x)
print("y       ", y)
print("gradient", pullback(np.array([10.0, 20.0, 30.0, 40.0])))

# %% [markdown]
# A pullback is easy to get wrong, because nothing crashes when it is. So each one on this page is
# held against measured slopes: step a little ahead, step a little behind, divide.
# `gradient_gap` from *Follow the gradient* does this in a random direction with a random cotangent,
# and says how far the two are apart, relative to their size. The helper below asks it about every
# input of a layer.


# %%
def gaps(layer, *inputs):
    """Hold each gradient of a layer's pullback against measured slopes."""

    def gap(n):
        def forward(array):
            return layer(*inputs[:n], array, *inputs[n + 1 :])[0]

        def gradient(dy):
            gradients = layer(*inputs)[1](dy)
            return gradients[n] if isinstance(gradients, tuple) else gradients

        return gradient_gap(forward, gradient, inputs[n], rng)

    return [gap(n) for n in range(len(inputs))]


def cut_the_gradient(x):
    """Cut what comes back where it is negative, in place of where x was."""
    return np.maximum(x, 0), lambda dy: np.maximum(dy, 0)


relu_gap, cut_gap = gaps(relu, x)[0], gaps(cut_the_gradient, x)[0]
print(f"relu: relative {brief(relu_gap)}")
print(f"a pullback that cuts the gradient instead: {cut_gap:.2f}")

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 13.2 Nine taps
#
# A convolution with a 3 x 3 kernel is nine shifted images, each times its weights, added up.
# `reads` lists the nine shifts once, and everything below uses that list: forward it gathers
# (`padded[cells]` on the right of the equals sign), backward it scatters (`dx[cells]` on the left).
# That is the whole content of *the gradient of a convolution is its transpose*.

# %%
AXES = (0, 1, 2)  # batch, rows and columns: all but the channels


def reads(kernel, rows, columns, stride=1):
    """For each tap of a kernel, the cells that it reads: one for each cell that is written."""
    return {
        (i, j): np.s_[:, i : i + stride * rows : stride, j : j + stride * columns : stride]
        for i, j in np.ndindex(kernel)
    }


def conv(x, w, b):
    """Shift, multiply, add; pad so that the size stays."""
    k = len(w) // 2
    padded = np.pad(x, [(0, 0), (k, k), (k, k), (0, 0)])
    taps = reads(w.shape[:2], *x.shape[1:3])
    y = b + sum(padded[cells] @ w[tap] for tap, cells in taps.items())

    def pullback(dy):
        dx, dw = np.zeros_like(padded), np.zeros_like(w)
        for tap, cells in taps.items():
            dx[cells] += dy @ w[tap].T
            dw[tap] = np.tensordot(padded[cells], dy, (AXES, AXES))
        return dx[:, k : k + x.shape[1], k : k + x.shape[2]], dw, dy.sum(AXES)

    return y, pullback


# %%
from convlab import Geometry, layers

images, kernel, bias = rng.random((2, 4, 6, 3)), rng.normal(size=(3, 3, 3, 5)), rng.normal(size=5)
same_size = Geometry((4, 6), kernel=3, padding="same")
theirs, their_pullback = layers.conv(images, kernel, bias, same_size)
ours, pullback = conv(images, kernel, bias)
dy = rng.normal(size=ours.shape)
pairs = [(ours, theirs), *zip(pullback(dy), their_pullback(dy), strict=True)]
conv_gaps = gaps(conv, images, kernel, bias)
for what, (a, b) in zip(("y", "dx", "dw", "db"), pairs, strict=True):
    print(f"{what:3}shape {a.shape!s:15}from the library's: absolute {brief(np.abs(a - b).max())}")
print("measured slopes:", ", ".join(f"relative {brief(gap)}" for gap in conv_gaps))

# %% [markdown]
# The bias is added to every cell of its channel, so its gradient is the sum over all of them.
#
# ## 13.3 The way up is the way down, transposed
#
# Our U-Net doubles the size of a map with a transposed convolution, 3 x 3 with stride 2. (In the
# paper it is 2 x 2.) We need no new idea for it. Take the convolution that *halves* the size:
# `reads(..., stride=2)` says which cells it reads. Its transpose writes where that one reads, and
# so gathering and scattering change places: what was the pullback's line is now the forward line,
# and the other way round.


# %%
def up(y, w, b):
    """Write where a convolution with stride 2 would read; crop the odd row and column."""
    taps = reads(w.shape[:2], *y.shape[1:3], stride=2)
    x = np.zeros((len(y), 2 * y.shape[1] + 1, 2 * y.shape[2] + 1, len(b)))
    for tap, cells in taps.items():
        x[cells] += y @ w[tap].T

    def pullback(dx):
        dx = np.pad(dx, [(0, 0), (0, 1), (0, 1), (0, 0)])
        dy = sum(dx[cells] @ w[tap] for tap, cells in taps.items())
        dw = [np.tensordot(dx[cells], y, (AXES, AXES)) for cells in taps.values()]
        return dy, np.reshape(dw, w.shape), dx.sum(AXES)

    return x[:, :-1, :-1] + b, pullback


# %% [markdown]
# Does it do what the matrix of *Transpose the matrix* does? Build the matrix C of the halving
# convolution, transpose it, and multiply. The film shows the same numbers as stamps.

# %%
from convlab import conv_matrix

small = np.array([[2, 1, 3], [4, 4, 1], [0, 2, 3]])
stamp = np.array([[0, 1, 2], [2, 2, 0], [0, 1, 2]])
C = conv_matrix(stamp, Geometry((6, 6), kernel=3, stride=2, padding="same"))
by_matrix = (C.T @ small.ravel()).reshape(6, 6)
by_taps = up(small[None, ..., None], stamp[..., None, None], np.zeros(1))[0][0, ..., 0]
print("C has the shape", C.shape, "and C.T times the input gives")
print(by_matrix)
print("the nine taps differ from it by", np.abs(by_taps - by_matrix).max())

# %% slideshow={"slide_type": "slide"}
from convlab.lessons.animations import animation

animation("transposed_same_strides")

# %% [markdown]
# *Figure: a film. Each number of the blue 3 x 3 input times the yellow kernel is a stamp. Nine
# stamps are added to the output, 2 cells from one to the next, and cells that several stamps reach
# turn pink. The dashed margin, a row and a column, is cropped, and a 6 x 6 output with a
# green frame is left.*

# %%
maps, up_kernel = rng.random((2, 3, 4, 5)), rng.normal(size=(3, 3, 2, 5))
up_gaps = gaps(up, maps, up_kernel, np.zeros(2))
print("measured slopes:", ", ".join(f"relative {brief(gap)}" for gap in up_gaps))

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 13.4 Normalise
#
# Batch normalisation shifts and scales each channel to mean 0 and variance 1, over the batch
# and all cells, and then lets the network choose a new scale, gamma, and a new mean, beta.
#
# Its pullback looks harder than it is. Call the normalised numbers n. The mean and the variance are
# computed from x, so they follow x, and the gradient runs through them too. Two changes of x do not
# change n: moving all of a channel (the mean takes it out), and stretching a channel about its mean
# (the variance takes it out, but for the small epsilon that is added to it). So the pullback
# removes from dy whatever points in these two directions: its mean, and its share along n.


# %%
def norm(x, gamma, beta, mean, variance):
    """Normalise; the pullback holds where mean and variance are those of x, in training."""
    root = np.sqrt(variance + 1e-3)
    n = (x - mean) / root

    def pullback(dy):
        along, level = (dy * n).mean(AXES), dy.mean(AXES)
        cells = dy[..., 0].size
        return gamma / root * (dy - level - n * along), cells * along, cells * level

    return gamma * n + beta, pullback


def in_training(x, gamma, beta):
    """Take the mean and the variance of x itself."""
    return norm(x, gamma, beta, x.mean(AXES), x.var(AXES))


# %%
gamma, beta = rng.uniform(0.5, 2, 3), rng.normal(size=3)
norm_gaps = gaps(in_training, images, gamma, beta)
dx = in_training(images, gamma, beta)[1](rng.normal(size=images.shape))[0]
n = in_training(images, np.ones(3), np.zeros(3))[0]


def held_still(x):
    """Treat the mean and the variance as constants."""
    return in_training(x, gamma, beta)[0], lambda dy: dy * gamma / np.sqrt(x.var(AXES) + 1e-3)


still = gaps(held_still, images)[0]
print("measured slopes:", ", ".join(f"relative {brief(gap)}" for gap in norm_gaps))
print(f"with mean and variance held still, as a common mistake has it: {still:.3f}")
print(f"what is left of dx along a shift: absolute {brief(np.abs(dx.mean(AXES)).max())}")
print(f"and along n, where it is {np.abs((dx * n).mean(AXES)).max():.2f} only because of epsilon")

# %% [markdown] slideshow={"slide_type": "slide"}
# After training there is no batch to take a mean of. So training keeps a **moving average** of each
# channel's mean and variance, and a prediction uses these.
#
# ## 13.5 A parameter that cannot learn
#
# In this U-Net, as in many, a convolution adds a bias to each channel, and then comes batch
# normalisation.
#
# ### Guess first
#
# Add 1 to the bias of the first convolution. How does the answer of the network change, in
# training?
#
# - **A.** Everywhere a little.
# - **B.** Only near the rims of objects.
# - **C.** Not at all.
# - **D.** It grows by gamma everywhere.
#
# <details><summary><b>Reveal</b></summary>
#
# **C.** A number that is added to a whole channel moves its mean by as much, and the normalisation
# takes it away again. So the bias has no gradient. **A** would be right without the
# normalisation. **B** comes to mind because zeros are padded around the image, so that the rim is
# special; but the bias is added after the padding, to all cells alike. **D** overlooks that the
# mean is subtracted *before* gamma multiplies: what gamma scales has the mean 0 whatever the bias.
#
# </details>

# %%
plain = in_training(conv(images, kernel, bias)[0], np.ones(5), np.zeros(5))[0]
moved = in_training(conv(images, kernel, bias + 1)[0], np.ones(5), np.zeros(5))[0]
bias_change = np.abs(moved - plain).max()
d_conv = in_training(conv(images, kernel, bias)[0], np.ones(5), np.zeros(5))[1](dy)[0]
_, kernel_slope, bias_slope = pullback(d_conv)
print(f"a bias larger by 1 changes the normalised numbers by absolute {brief(bias_change)}")
print(f"largest gradient of the bias:   absolute {brief(np.abs(bias_slope).max())}")
print(f"largest gradient of the kernel: {np.abs(kernel_slope).max():.2f}")

# %% [markdown] slideshow={"slide_type": "slide"}
# Remember it, because it will come back. (Many newer networks leave such a bias
# out: `use_bias=False`.)
#
# ## 13.6 Pool, join, compare
#
# **Max pooling** keeps the largest of each 2 x 2 window, so only that cell gets the gradient.
# Joining puts the channels of two maps side by side, so its pullback cuts them apart again. And the
# cross-entropy compares the network's answer with the truth. The network ends in logits,
# numbers from minus to plus infinity; a sigmoid makes a probability of each. The gradient with
# respect to the logits is as simple as one could wish: *what is said, less what is true.*


# %%
def pool(x):
    """Keep the largest of each 2 x 2 window; among equals, the first in reading order."""
    four = np.stack([x[:, i::2, j::2] for i, j in np.ndindex(2, 2)])
    first = four.argmax(0)

    def pullback(dy):
        dx = np.zeros_like(x)
        for n, (i, j) in enumerate(np.ndindex(2, 2)):
            dx[:, i::2, j::2] = dy * (first == n)
        return dx

    return four.max(0), pullback


def join(a, b):
    """Put channels side by side."""
    cut = a.shape[-1]
    return np.concatenate([a, b], -1), lambda dy: (dy[..., :cut], dy[..., cut:])


def cross_entropy(logits, labels):
    """Give minus the mean logarithm of the truth's probability, and its gradient."""
    loss = (np.logaddexp(0, logits) - labels * logits).mean()
    return loss, (1 / (1 + np.exp(-logits)) - labels) / labels.size


# %%
truth = (rng.random(images.shape) > 0.5).astype(float)
rest_gaps = {
    "pool": gaps(pool, images)[0],
    "join, first": gaps(join, images, images + 1)[0],
    "join, second": gaps(join, images, images + 1)[1],
    "cross-entropy": gaps(
        lambda z: (cross_entropy(z, truth)[0], lambda d: d * cross_entropy(z, truth)[1]), images
    )[0],
}
for name, gap in rest_gaps.items():
    print(f"{name:14}relative {brief(gap)}")

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 13.7 The network on one screen
#
# All parameters live in one dictionary, `p`, and the gradients go into another, `g`, under the same
# names. `layer` runs a function with its parameters, and its way back leaves their gradients in
# `g`. A block is convolution, normalisation, ReLU.


# %%
def layer(function, p, g, names, x, *more):
    """Run a layer with its parameters; its way back leaves their gradients in g."""
    y, pullback = function(x, *(p[name] for name in names), *more)

    def back(dy):
        dx, *gradients = pullback(dy)
        g.update(zip(names, gradients, strict=False))
        return dx

    return y, back


def block(p, g, name, x, training):
    """Convolve, normalise, cut at zero."""
    x, from_conv = layer(conv, p, g, [f"{name}/kernel", f"{name}/bias"], x)
    averages = [f"{name}/moving_mean", f"{name}/moving_variance"]
    moments = [x.mean(AXES), x.var(AXES)] if training else [p[each] for each in averages]
    g.update(zip(averages, moments, strict=True))
    x, from_norm = layer(norm, p, g, [f"{name}/gamma", f"{name}/beta"], x, *moments)
    x, from_relu = relu(x)
    return x, lambda dy: from_conv(from_norm(from_relu(dy)))


# %% [markdown]
# And here is the U-Net of depth 1. Read it from top to bottom: two blocks, down, two blocks, up,
# join what was kept, two blocks, answer. `backward` reads the same list from bottom to top.


# %%
def network(p, g, x, training=True):
    """Go down and up; give the logits, and each layer's way back."""
    back = {}
    x, back["c1a"] = block(p, g, "c1a", x, training)
    skip, back["c1b"] = block(p, g, "c1b", x, training)
    x, back["p1"] = pool(skip)
    x, back["c2a"] = block(p, g, "c2a", x, training)
    x, back["c2b"] = block(p, g, "c2b", x, training)
    x, back["u3"] = layer(up, p, g, ["u3/kernel", "u3/bias"], x)
    x, back["u3_skip"] = join(x, skip)
    x, back["c3a"] = block(p, g, "c3a", x, training)
    x, back["c3b"] = block(p, g, "c3b", x, training)
    x, back["outputs"] = layer(conv, p, g, ["outputs/kernel", "outputs/bias"], x)
    return x, back


def backward(back, d):
    """Go the same way back; where the skip left, two gradients meet, and are added."""
    d, d_skip = back["u3_skip"](back["c3a"](back["c3b"](back["outputs"](d))))
    d = back["p1"](back["c2a"](back["c2b"](back["u3"](d))))
    return back["c1a"](back["c1b"](d + d_skip))


# %% [markdown]
# Look at the last line of `backward`. The map that `c1b` writes is used twice: the pooling reads
# it, and the skip connection carries it across. A small change of it changes the loss in two
# ways, so its gradient is a sum of two: `d` came from below, `d_skip` from the other side of the U.
#
# How much code is it? Counted without empty lines and sentences of explanation:

# %%
import ast
import inspect

PARTS = [reads, conv, up, norm, relu, pool, join, cross_entropy, layer, block, network, backward]


def lines_of(function):
    """Count the lines of a function's code, without its docstring and empty lines."""
    lines = [line for line in inspect.getsource(function).splitlines() if line.strip()]
    return len(lines) - bool(ast.get_docstring(ast.parse(inspect.getsource(function)).body[0]))


sizes_of = {function.__name__: lines_of(function) for function in PARTS}
print(", ".join(f"{name} {count}" for name, count in sizes_of.items()))
print("together:", sum(sizes_of.values()), "lines")

# %% [markdown]
# ## 13.8 Every gradient, checked
#
# Take small images and random numbers, and ask of each array of parameters: does the gradient that
# `backward` leaves in `g` agree with measured slopes of the whole network? And, because a check
# that has never failed is not known to work, ask again with each of two faults. In one, the skip's
# gradient is forgotten. In the other, the way back through `u3` is one row off.

# %%
from convlab import unet

p = unet.init(rng, channels=1, n_filters=3, n_classes=1, depth=1)
p = {name: array + 0.1 * rng.random(array.shape) for name, array in p.items()}  # float64, no zeros
tiny = rng.random((2, 8, 12, 1))


def forget_the_skip(back):
    """Pass on what goes through the depth alone."""
    both = back["u3_skip"]
    back["u3_skip"] = lambda d: (both(d)[0], 0)


def one_row_off(back):
    """Shift what comes back through the way up."""
    right = back["u3"]
    back["u3"] = lambda d: np.roll(right(d), 1, axis=1)


def gradients_of(d, fault=None):
    """Run forward and backward; give the gradients by the parameters' names."""
    g = {}
    _, back = network(p, g, tiny)
    if fault:
        fault(back)
    backward(back, d)
    return {name: array for name, array in g.items() if "moving" not in name}


def gap_of(name, fault=None):
    """Hold the gradient of one array against the slopes of the whole network."""
    return gradient_gap(
        lambda array: network(p | {name: array}, {}, tiny)[0],
        lambda d: gradients_of(d, fault)[name],
        p[name],
        np.random.default_rng(SEED),
    )


some = gradients_of(rng.normal(size=(2, 8, 12, 1)))
largest = max(np.abs(d).max() for d in some.values())
silent = [name for name, d in some.items() if np.abs(d).max() < 1e-12 * largest]
heard = [name for name in some if name not in silent]
print(len(some), "arrays of parameters;", len(silent), "of them get no gradient:")
print(", ".join(silent))

# %% [markdown]
# There they are again: the biases before a batch normalisation, all of them, and no others. For the
# rest:

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.figures.style import MASKS, OKABE_ITO, PALETTE

FAULTS = {
    "nothing wrong": (None, MASKS.found, "o"),
    "skip's gradient forgotten": (forget_the_skip, MASKS.confused, "s"),
    "u3 one row off": (one_row_off, MASKS.false_alarm, "^"),
}
checked = {
    what: np.array([gap_of(name, fault) for name in heard]) for what, (fault, *_) in FAULTS.items()
}
figure, ax = plt.subplots(figsize=(14, 6.2), layout="constrained")
for shift, (what, (_, colour, marker)) in zip((-0.25, 0, 0.25), FAULTS.items(), strict=True):
    places = np.arange(len(heard)) + shift  # side by side, so that none hides another
    ax.semilogy(places, checked[what], marker, color=colour, markersize=11, label=what)
ax.set_xticks(range(len(heard)), heard, rotation=60, ha="right", fontsize=15)
ax.tick_params(axis="y", labelsize=15)
ax.set_ylim(1e-15, 1e3)
ax.set_ylabel("gap", fontsize=18)
ax.legend(fontsize=17, loc="upper center", ncols=3, frameon=False)
ax.grid(alpha=0.3)
plt.show()
for what, each in checked.items():
    print(f"{what:26} caught in {(each > 1e-4).sum():2} of {len(heard)} arrays")
print(f"largest gap with nothing wrong: relative {brief(checked['nothing wrong'].max())}")

# %% [markdown]
# *Figure: 22 arrays of parameters from the answer, on the left, to the first layer, on the right,
# and the gap of each on a logarithmic axis. With "nothing wrong" every green dot lies at the
# bottom. With "skip's gradient forgotten", orange squares, the gap is large for the arrays of c1
# only. With "u3 one row off", pink triangles, it is large for those of c2 and c1, all that lie
# behind the fault.*
#
# The check does not only say *that* something is wrong. The arrays on the answer's side of a fault
# are right, those behind it are wrong, so the picture says *where* it is. Checking a network's
# gradients in this way is called *gradient checking*.
#
# ## 13.9 Train it on coins
#
# **Adam** is a few lines more. It keeps a moving average of each gradient and one of its square,
# and steps by the first over the root of the second. The moving averages of batch normalisation are
# brought forward in the same loop.


# %%
def learn(p, state, x, labels, rate):
    """Run forward and backward, take one step of Adam, and give the loss before it."""
    g, (m, v) = {}, state["averages"]
    logits, back = network(p, g, x)
    loss, d = cross_entropy(logits, labels)
    backward(back, d)
    t = state["steps"] = state["steps"] + 1
    for name, d in g.items():
        if "moving" in name:
            p[name] = 0.9 * p[name] + 0.1 * d
            continue
        m[name], v[name] = 0.9 * m[name] + 0.1 * d, 0.999 * v[name] + 0.001 * d**2
        step = (1 - 0.999**t) ** 0.5 / (1 - 0.9**t) * m[name] / (np.sqrt(v[name]) + 1e-7)
        p[name] = p[name] - rate * step
    return loss


# %% [markdown]
# The coins are those of *Train the U-Net*: learn from the lower rows, test on the upper ones, which
# are lit differently. Rate and number of steps were chosen with the right quarter of the lower rows
# held out, never with the upper ones. All is in **float64**, numbers of sixteen digits. That costs
# time, and buys a fair comparison later on.

# %%
from time import perf_counter

from convlab.segmentation.baselines.thresholds import iou_by_threshold, otsu_mask
from convlab.segmentation.data import coins, split
from convlab.segmentation.metrics import iou
from convlab.segmentation.transforms import draw_squares

STEPS = 80
train, test = split(coins())
unseen, truth = test.image[None, :144, :384].astype(float), test.mask[:144, :384] > 0
first = unet.init(np.random.default_rng(SEED), channels=1, n_filters=8, n_classes=1, depth=1)
first = {name: array.astype(float) for name, array in first.items()}


def batches():
    """Cut the same squares each time, with the rate of each step, which falls along a cosine."""
    rng = np.random.default_rng(SEED)
    for t in range(STEPS):
        x, y = draw_squares([train.image], [train.mask], 48, 8, rng, brightness=0.2)
        yield x.astype(float), y.astype(float), 0.005 * (1 + np.cos(np.pi * t / STEPS))


# %%
p, zeros = dict(first), {name: np.zeros_like(array) for name, array in first.items()}
state = {"steps": 0, "averages": (dict(zeros), dict(zeros))}
losses, pictures, seconds = {"plain lines": []}, {}, {}
began = perf_counter()
for x, labels, rate in batches():
    losses["plain lines"].append(learn(p, state, x, labels, rate))
    if state["steps"] in (1, 10, 30, STEPS):
        pictures[state["steps"]] = network(p, {}, unseen, training=False)[0][0, ..., 0] > 0
    if state["steps"] == 10:
        by_its_own = network(p, {}, unseen, training=True)[0][0, ..., 0] > 0
seconds["plain lines"] = perf_counter() - began

print(sum(array.size for array in p.values()), "numbers in the network")
for step in (1, 10, 30, STEPS):
    print(f"step {step:2}: loss {losses['plain lines'][step - 1]:.4f}, "
          f"IoU on the unseen rows {iou(truth, pictures[step]):.3f}")  # fmt: skip
otsu = iou(truth, otsu_mask(test.image[:144, :384, 0]))
best = iou_by_threshold(test.image[:144, :384, 0], truth).max()
print(f"step 10, normalised by the picture's own mean and variance: {iou(truth, by_its_own):.3f}")
print(f"Otsu's threshold, which learns nothing: {otsu:.3f}")
print(f"the best of all thresholds, chosen with the answers in hand: {best:.3f}")

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.figures.segmentation.mistakes import draw_mistakes

figure, axes = plt.subplots(2, 2, figsize=(14, 6.6), layout="constrained")
for ax, (step, found) in zip(axes.flat, pictures.items(), strict=True):
    draw_mistakes(ax, unseen[0, ..., 0], truth, found)
    ax.set_title(f"after step {step}: IoU {iou(truth, found):.2f}", fontsize=19)
    handles, words = ax.get_legend_handles_labels()
    ax.get_legend().remove()
figure.legend(handles, words, loc="outside lower center", ncols=3, fontsize=17, frameon=False)
plt.show()
print("pixels missed:", [int((truth & ~found).sum()) for found in pictures.values()],
      "| false alarms:", [int((found & ~truth).sum()) for found in pictures.values()])  # fmt: skip

# %% [markdown]
# *Figure: the unseen rows in four panels, after step 1, step 10, step 30 and step 80. Pixels of
# coins that were found are green, missed ones orange, false alarms pink. The coins are green from
# the first step on, and what disappears is the pink around them.*
#
# It learns, and from this start it beats every threshold. (Two other starts end lower, one of them
# under the best threshold, because a training as short as this depends on where it begins: the
# solution of exercise 7 has the numbers.) After 10 steps the loss has fallen well and the picture
# is still poor. Why? The loss is that of training, where a batch is normalised by its own mean and
# variance. The picture is a prediction, which uses the moving averages, and after 10 steps those
# still hold a third of their first values: 0.9 to the power of 10 is 0.35. Normalised by the
# picture's own numbers, the same network scores about twice as much, as printed above.
#
# A network this shallow should not be able to recognise a coin, because it never sees a whole one.
# How much does it see? Change one pixel, and count the answers that change.

# %%
nudged = unseen.copy()
nudged[0, 70, 200] += 0.1
change = network(p, {}, nudged, training=False)[0] - network(p, {}, unseen, training=False)[0]
rows, columns = np.nonzero(change[0, ..., 0])
reach = np.ptp(rows) + 1, np.ptp(columns) + 1
sides = np.sqrt(np.bincount(test.instances.ravel())[1:].max())
print(f"one pixel reaches {reach[0]} x {reach[1]} answers")
print(f"the largest unseen coin has as many pixels as a square of side {sides:.0f}")

# %% [markdown] slideshow={"slide_type": "slide"}
# It sees a piece of rim and the light and dark on its two sides, and on this photograph that is
# nearly enough. Four levels see more than a coin, and a method that somebody designed for this
# photograph needs no network at all. *Train the U-Net* shows both.
#
# ## 13.10 The fast one, and Keras
#
# `convlab.unet` is the same network, written to be fast: checks, threads, few trips to memory.
# Keras is somebody else's. Both start from the same dictionary and get the same squares.
#
# ### Guess first
#
# The plain lines and `convlab.unet` add the same products, in another order. After 80 steps, how
# far apart are their losses?
#
# - **A.** Not at all: a sum does not depend on the order.
# - **B.** By about 1e-15, the last digit or two of sixteen.
# - **C.** By about 1e-7.
# - **D.** By about 0.01: training is chaotic.
#
# <details><summary><b>Reveal</b></summary>
#
# **B.** **A** is true of real numbers. Floating-point numbers are rounded after every addition, so
# the order decides the last digit. **C** would be the first step in float32, which keeps seven
# digits. **D** is not foolish, because every step starts from what the step before left, and small
# differences are carried on; but 80 steps are few, and a difference in the sixteenth digit has a
# long way to go. One of the curves below starts with seven digits, and shows what becomes of that.
#
# </details>

# %%
fast, adam = dict(first), unet.start(first)
losses["convlab.unet"] = []
began = perf_counter()
for x, labels, rate in batches():
    fast, adam, loss = unet.train_step(fast, adam, x, labels, rate, momentum=0.9)
    losses["convlab.unet"].append(loss)
seconds["convlab.unet"] = perf_counter() - began

# %%
from convlab.keras_bridge import from_keras, set_unet_params, unet_params


def model_in_keras(params, activation="sigmoid"):
    """Build the same network in Keras, in float64, and give it our numbers."""
    from convlab.backend import keras
    from convlab.segmentation import models

    policy = keras.config.dtype_policy()
    keras.config.set_dtype_policy("float64")
    model = models.unet(keras.Input((None, None, 1), dtype="float64"), n_filters=8, n_classes=1,
                        depth=1, up="transposed3", momentum=0.9)  # fmt: skip
    keras.config.set_dtype_policy(policy)  # as it was
    set_unet_params(model, params)
    model.layers[-1].activation = getattr(keras.activations, activation)
    return model


def compiled(constant):
    """Make the model ready to learn as ours does, with Adam's constants of one kind or another."""
    from convlab.backend import keras

    model = model_in_keras(first)
    optimizer = keras.optimizers.Adam(0.01, constant(0.9), constant(0.999))
    model.compile(optimizer, keras.losses.BinaryCrossentropy(dtype="float64"), jit_compile=False)
    return model


@from_keras("a training in Keras")
def train_keras(floatx):
    """Let Keras learn from the same numbers and squares; give its losses and its numbers."""
    from convlab.backend import keras

    keras.config.set_floatx(floatx)  # of the rate, and of the loss that it reports
    model = compiled({"float32": float, "float64": np.float64}[floatx])
    reported, began = [], perf_counter()
    for x, labels, rate in batches():
        model.optimizer.learning_rate = rate
        model.reset_metrics()  # or it would report the mean since the start
        reported.append(float(model.train_on_batch(x, labels)))
    seconds["Keras"] = perf_counter() - began
    rate_kept = np.asarray(model.optimizer.learning_rate)
    keras.config.set_floatx("float32")  # as it was
    return {"losses": reported, "rate": rate_kept, **unet_params(model)}


as_it_comes, in_keras = train_keras("float32"), train_keras("float64")
losses |= {"Keras as it comes": as_it_comes["losses"], "Keras": in_keras["losses"]}

# %% jupyter={"source_hidden": true}
trained = {"plain lines": p, "convlab.unet": fast, "Keras": {name: in_keras[name] for name in p}}
logits_of = {name: network(each, {}, unseen, False)[0][0, ..., 0] for name, each in trained.items()}
ious = {name: iou(truth, logits > 0) for name, logits in logits_of.items()}
apart = {name: np.abs(np.subtract(losses[name], losses["plain lines"])) for name in losses}
for name in trained:
    took = f", a step {1000 * seconds[name] / STEPS:4.0f} ms" if name in seconds else ""
    print(f"{name:13} first loss {losses[name][0]:.6f}, last {losses[name][-1]:.6f}, "
          f"IoU {ious[name]:.4f}{took}")  # fmt: skip
for name in ("convlab.unet", "Keras"):
    print(f"{name:13} largest difference of a loss from the plain lines': "
          f"absolute {brief(apart[name].max())}")  # fmt: skip


def farthest(name, among):
    """Find the largest difference of two trained networks, among some arrays."""
    return max(np.abs(trained[name][array] - p[array]).max() for array in among)


for name in ("convlab.unet", "Keras"):
    print(f"{name:13} numbers that learn: absolute {brief(farthest(name, heard))}, "
          f"biases without a gradient: absolute {brief(farthest(name, silent))}")  # fmt: skip

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
figure, axes = plt.subplots(1, 2, figsize=(14, 5), layout="constrained")
looks = {
    "Keras as it comes": (MASKS.goal, 12),
    "Keras": (MASKS.neutral, 8),
    "convlab.unet": (OKABE_ITO.sky_blue, 5),
    "plain lines": (PALETTE.ink, 1.5),
}
for name, (colour, width) in looks.items():
    axes[0].plot(range(1, STEPS + 1), losses[name], color=colour, linewidth=width, label=name)
for name in ("Keras as it comes", "Keras", "convlab.unet"):
    axes[1].semilogy(range(1, STEPS + 1), np.maximum(apart[name], 1e-17), color=looks[name][0],
                     linewidth=3, label=name)  # fmt: skip
axes[1].set_ylim(1e-17, 1)
for ax, title in zip(axes, ("loss", "difference from the plain lines"), strict=True):
    ax.set_xlabel("step", fontsize=18)
    ax.set_title(title, fontsize=20)
    ax.tick_params(labelsize=15)
    ax.legend(fontsize=17, frameon=False)
    ax.grid(alpha=0.3)
plt.show()
print("losses of the plain lines after 1, 20, 40, 60 and 80 steps:",
      np.round(losses["plain lines"], 3)[[0, 19, 39, 59, 79]])  # fmt: skip

# %% [markdown]
# *Figure: two panels. In "loss" four falling curves lie on each other. In "difference from the
# plain lines", on a logarithmic axis, the blue curve of "convlab.unet" and the grey one of "Keras"
# stay at the bottom. The orange one of "Keras as it comes" starts far above them and rises.*
#
# The plain lines, `convlab.unet` and `Keras` stay together to the last digits, for 80 steps. Where
# do their numbers differ most? In the biases that get no gradient. There the true gradient is 0,
# what is left of it is rounding, and Adam takes steps of that too. No harm is done, because the
# normalisation does not see them.
#
# And why does "Keras as it comes" part from them? Not because of a layer. Even in a network of
# float64 it keeps the learning rate and Adam's constants, 0.9 and 0.999, in seven digits, and
# reports the loss in seven. That is a difference of a hundred-millionth in every step, and training
# carries it on.
#
# So much for losses. To see the gradients themselves, ask TensorFlow's tape, which records the
# operations and plays them backwards
# (**reverse-mode automatic differentiation**):

# %%


@from_keras("gradients of the U-Net from TensorFlow's tape")
def on_tape(x, labels):
    """Run Keras's network under the tape, and ask for the loss and all gradients."""
    from convlab.backend import tensorflow as tf

    model = model_in_keras(first)
    with tf.GradientTape() as tape:
        said = model(x, training=True)
        loss = -tf.reduce_mean(tf.math.log(tf.where(labels == 1, said, 1 - said)))
    found = tape.gradient(loss, model.trainable_variables)
    return {"loss": loss, **{str(n): gradient for n, gradient in enumerate(found)}}


x, labels, _ = next(batches())
g = {}
logits, back = network(first, g, x)
loss, d = cross_entropy(logits, labels)
backward(back, d)
their_loss, *taped = on_tape(x, labels).values()

learnt = [name for name in first if "moving" not in name]
scale = max(np.abs(g[name]).max() for name in learnt)
worst = max(np.abs(g[n] - t).max() for n, t in zip(learnt, taped, strict=True)) / scale
loss_gap = abs(loss - float(their_loss))
print(f"loss {loss:.9f}, from the tape's: absolute {brief(loss_gap)}")
print(f"{len(taped)} gradients, largest difference: relative {brief(worst)}")

# %% [markdown]
# Not one number of TensorFlow's went into ours. So the eighty lines, the fast library and Keras are
# the same network.
#
# There is a fourth: the [live U-Net](live_unet.html), written in JavaScript, which computes in your
# browser. It gets the trained numbers here, and a patch of the unseen rows. The other three have
# answered for the same patch. Point at the mask, and the table below it says what each of the four
# computes for that pixel.

# %% slideshow={"slide_type": "slide"}
from convlab.live_unet import LiveUNet

small = unseen[:, 40:104, 92:156]


@from_keras("logits of the U-Net")
def keras_logits(image):
    """Let Keras answer for an image, without the sigmoid, as the others do."""
    from convlab.backend import keras

    model = model_in_keras(p, activation="linear")
    return {"logits": keras.ops.convert_to_numpy(model(image, training=False))}


four = {
    "the plain lines": network(p, {}, small, training=False)[0],
    "convlab.unet": unet.forward(p, small)[0],
    "Keras": keras_logits(small)["logits"],
}
seven_digits = {name: array.astype(np.float32) for name, array in p.items()}
LiveUNet(seven_digits, small[0, ..., 0], four)

# %% [markdown]
# *Figure: the live U-Net with the network of this lesson. On the left coins with their mask, in the
# middle a small U, and below a table with a row for each program.*
#
# The browser keeps seven digits of every number, as float32 does, so its answer parts from the
# others in the sixth or seventh. Now draw on the picture. The table falls silent, because the other
# three have not seen what you draw; but the line under it says that your kernel has, and agrees.
#
# ## 13.11 Look inside
#
# Here is every map that the trained network writes on a patch of the unseen rows, and every
# gradient that comes back to it.

# %% slideshow={"slide_type": "slide"}
from convlab.lessons.explorers.convolution.numpy_unet import NetworkExplorer

patch, labels = unseen[:, 8:136, 60:252], truth[None, 8:136, 60:252]
written, slopes = {}, {}
logits, pullback, _ = unet.forward(p, patch, training=True, watch=written)
loss, to_logits = layers.cross_entropy(logits, labels)
pullback(to_logits(1.0), watch=slopes)
explorer = NetworkExplorer(patch[0, ..., 0], written, slopes)
explorer.set(layer="c1b", channel=3)
explorer

# %% [markdown]
# *Figure: the explorer, at channel 3 of c1b. On the left the patch of coins; in the middle what the
# layer writes, in greys; on the right the gradient that comes back to it, green where the loss
# would rise with the number and purple where it would fall.*
#
# **Try this.** Go to `outputs`. The gradient there is what the network says, less what is true:
# green on background that it takes for coin, purple on coin that it misses. Walk back towards
# `c1a_conv`. Compare `c1a_norm` with `c1a`: where the ReLU wrote zeros, no gradient comes through.
# In `c1b` some dots stand out, one pixel of four, because that is what comes through the pooling;
# the skip reaches every pixel.

# %%
expected = (layers.sigmoid(logits)[0][0, ..., 0] - labels[0]) / labels.size
dead = written["c1a"] == 0
through_pool = layers.max_pool(written["c1b"])[1](slopes["p1"])
over_skip = slopes["u3_skip"][..., 8:]
print(f"at the outputs, from what is said less what is true: absolute "
      f"{brief(np.abs(slopes['outputs'][0, ..., 0] - expected).max())}")  # fmt: skip
print(f"largest gradient where the ReLU wrote 0: {np.abs(slopes['c1a_norm'][dead]).max():.0f}")
print(f"pixels of c1b that the pooling reaches: {np.mean(through_pool != 0):.0%}, "
      f"the skip: {np.mean(over_skip != 0):.0%}")  # fmt: skip

# %% [markdown]
# ## 13.12 Four levels deep
#
# The U-Net of the other lessons has four levels, and 75 layers if every normalisation and ReLU is
# counted. The fast code runs it with the same functions. Here it meets Keras layer by layer, now in
# **float32**, numbers of seven digits, in which Keras trains unless it is told otherwise. From each
# layer up to two thousand numbers are compared, from all over its maps.

# %%
rng = np.random.default_rng(SEED)
deeper = unet.init(rng, channels=1, n_filters=8, n_classes=1)
deeper = {name: array.astype(float) for name, array in deeper.items()}
adam = unet.start(deeper)
for _ in range(8):  # learn for a moment, so that the numbers are not those of the start
    x, y = draw_squares([train.image], [train.mask], 64, 4, rng, brightness=0.2)
    deeper, adam, _ = unet.train_step(deeper, adam, x.astype(float), y, 0.003, momentum=0.5)
deeper = {name: array.astype(np.float32) for name, array in deeper.items()}
written_deep = {}
unet.forward(deeper, patch.astype(np.float32), watch=written_deep)


def spread(maps, most=1000):
    """Take numbers from all over a map, at equal distances: all of them, or some hundreds."""
    numbers = maps.ravel()
    return numbers[:: max(1, len(numbers) // most)]


@from_keras("what each layer of the deep U-Net writes")
def layer_by_layer(image):
    """Give Keras our numbers, and let every layer write."""
    from convlab.backend import keras
    from convlab.keras_bridge import unet_layers
    from convlab.segmentation.models import get_unet

    model = get_unet(keras.Input((None, None, 1)), n_filters=8, n_classes=1, dropout=0.0, seed=SEED)
    set_unet_params(model, deeper)
    named = unet_layers(model)
    read = keras.Model(model.input, [each.output for each in named.values()])
    written = read(image, training=False)
    return {name: spread(maps.numpy()) for name, maps in zip(named, written, strict=True)}


theirs = layer_by_layer(patch.astype(np.float32))
# Keras's last layer holds the sigmoid; ours ends in logits.
ours = written_deep | {"outputs": layers.sigmoid(written_deep["outputs"])[0]}
sizes = {name: np.abs(theirs[name]).max() for name in theirs}
deep_gaps = {name: np.abs(spread(ours[name]) - theirs[name]).max() / sizes[name] for name in theirs}
print(f"{len(deep_gaps)} layers, {sum(a.size for a in deeper.values()):,} numbers")
print(f"largest difference, over the layer's largest number: relative "
      f"{brief(max(deep_gaps.values()))}")  # fmt: skip

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
figure, ax = plt.subplots(figsize=(14, 4.8), layout="constrained")
ax.semilogy(list(sizes.values()), "-", color=MASKS.curve, linewidth=3, label="largest number")
ax.semilogy([max(deep_gaps[name] * sizes[name], 1e-9) for name in sizes], "-",
            color=PALETTE.difference, linewidth=3, label="largest difference")  # fmt: skip
ends = [name for name in theirs if name.endswith("b")]  # of the blocks
ax.set_xticks([list(theirs).index(name) for name in ends], [name[:-1] for name in ends])
ax.tick_params(labelsize=16)
ax.set_ylim(1e-9, 1e4)
ax.legend(fontsize=18, loc="upper left", ncols=2, frameon=False)
ax.grid(alpha=0.3)
plt.show()
print("blocks:", len(ends), "| layers from the image to the answer:", len(sizes))

# %% [markdown]
# *Figure: two curves over the layers, from c1 to c9, on a logarithmic axis. The blue one is the
# largest number that a layer writes. The orange one, the largest difference between Keras and
# NumPy, begins at the lower edge, and after the first layer it runs about a million times lower.*
#
# Both networks add the same products in another order, so the last of the seven digits differs, and
# after 75 layers perhaps the last two. On the way it grows about tenfold and no more, because
# roundings go up as often as down, so that most of them cancel.
#
# ## 13.13 What Adam makes of a gradient
#
# Adam divides the averaged gradient by the root of the averaged square. In the first step both
# averages hold one gradient, so it is divided by its own size: *the first step is the learning
# rate, up or down*. The exception is a gradient so small that epsilon counts. Epsilon is the 1e-7
# that is added to the root so that nothing is divided by zero, and since the average of the square
# starts with a thousandth of it, it weighs against 0.032 times the gradient.

# %%
given = 10.0 ** np.arange(-10, 1)
start = {"w": np.zeros(len(given))}
steps = -unet.adam(start, {"w": given}, unet.start(start), learning_rate=1.0)[0]["w"]
for gradient, step in zip(given[::2], steps[::2], strict=True):
    print(f"gradient {gradient:g}: the first step is {step:.4f} of the rate")
root = np.sqrt(0.001)
half = 1e-7 / root
print(f"the root of a thousandth: {root:.3f}")
print(f"half the rate at a gradient of {half:.1e}")

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
figure, ax = plt.subplots(figsize=(14, 4.6), layout="constrained")
fine = 10.0 ** np.linspace(-10, 0, 200)
ax.semilogx(fine, fine / (fine + half), color=MASKS.curve, linewidth=4)
ax.semilogx(given, steps, "o", color=MASKS.goal, markersize=12)
ax.set_xlabel("gradient", fontsize=18)
ax.set_ylabel("first step, over the rate", fontsize=18)
ax.tick_params(labelsize=16)
ax.grid(alpha=0.3)
plt.show()
print("steps at the dots:", steps.round(3))

# %% [markdown] slideshow={"slide_type": "slide"}
# *Figure: a blue curve over eleven orange dots, on a logarithmic axis of gradients. It is 0 for
# tiny gradients, rises around 3e-6, and is 1 from about 1e-3 on: there every first step is the
# whole rate.*
#
# That has a price in float32. Where the true gradient is 0, as at the biases before a
# normalisation, what is left is rounding, and Adam takes steps of that too. There two
# networks part, and no harm is done, because the normalisation does not see it.
#
# ## 13.14 How NumPy keeps up
#
# The plain lines are slow, because NumPy runs one operation at a time, and each goes to memory and
# back: nine taps are nine trips. So the trick is to have few operations, and little to carry. Take
# the transposed convolution. There are three ways to think of it, and all give the same numbers.

# %%
from convlab import conv_transpose
from convlab.definitions import stamp as stamping
from convlab.definitions import zero_insertion

g = Geometry.for_transpose((4, 4), 3, 2, "same")
one_map, one_kernel = rng.standard_normal((1, 4, 4, 1)), rng.standard_normal((3, 3, 1, 1))
library = conv_transpose(one_map, one_kernel, g)
ways = {
    "taps": up(one_map, one_kernel, np.zeros(1))[0],
    "stamps": stamping(one_map, one_kernel, g.large, g.stride, g.pads),
    "zero-insertion": zero_insertion(one_map, one_kernel, g.large, g.stride, g.pads),
}
cells, taps = int(np.prod(g.large)), int(np.prod(g.kernel))
needed = sum(
    len(range(*rows.indices(g.large[0]))) * len(range(*columns.indices(g.large[1])))
    for _, (rows, columns), _ in g.taps()
)
for name, way in ways.items():
    print(f"{name:15}from the library's: absolute {brief(np.abs(way - library).max())}")
print(f"zero-insertion multiplies {cells * taps} times; {needed} of them not with a zero")

# %% [markdown]
# - **Stamping** adds a stamp for each input number, one on top of the other. `up` adds the same
#   products tap by tap. Either way an output is read and written again and again.
# - **Zero-insertion** slides a kernel over an image that is three quarters zeros, so about four of
#   five products are wasted here, where the image is small, and three of four in a large one.
# - **Phases.** An output in an even row and column is reached by other taps than one in an odd row.
#   Each kind is a small convolution of its own, of the image itself, with every second tap. No zero
#   is multiplied, and each output is written once. `conv_transpose` runs this way. It takes the
#   kinds of a row together, and puts up with a few zeros for it.
#
# The convolution gathers patches, but only as many as the processor's cache holds. Then one matrix
# product takes all taps at once, which is called *im2col*. Each core of the processor does so
# with its own part of the images. How fast that is beside TensorFlow stands in
# `benchmarks/README.md`: a page that is checked on every machine can claim no times.

# %% [markdown]
# ## 13.15 Exercises
#
# The answers, with their reasons, are in
# [solutions/13_open_the_black_box.md](solutions/13_open_the_black_box.md). A check tells you what
# may have gone wrong, and never stops the page.
#
# ### Warm-up
#
# **Exercise 1.** The largest of a 2 x 2 window stands twice in it: `[[5, 5], [1, 2]]`. The gradient
# that comes back to the window is 8. What does our pullback give the four cells, row by row?

# %%
from convlab.lessons.exercises.segmentation.network_by_hand import (
    check_adam_steps,
    check_enlarge_pullback,
    check_instance_norm_pullback,
    check_pooled_gradient,
    check_skip_gradient,
    check_softmax_gradient,
)

my_gradient = None
print(check_pooled_gradient(my_gradient))

# %% [markdown]
# **Exercise 2.** At one number of c1b, a gradient of 0.3 comes back through the pooling, and 0.5
# over the skip. What is the gradient there?

# %%
my_sum = None
print(check_skip_gradient(my_sum))

# %% [markdown]
# **Exercise 3.** A weight is 1. Its gradient is 0.02 in the first step. Adam's learning rate is
# 0.001. What is the weight after the step, to three digits behind the point?

# %%
my_weight = None
print(check_adam_steps(my_weight))

# %% [markdown]
# ### Core
#
# The judge of exercises 4 and 5 is `gradient_gap`, on random arrays of uneven shapes, so it does
# not matter how you write them.
#
# **Exercise 4.** A way up without weights: repeat each pixel in a block of 2 x 2. Write its
# pullback, for `x` of shape (rows, columns, channels) and `dy` of twice as many rows and columns.


# %%
def my_enlarge_pullback(dy, x):
    return None


print(check_enlarge_pullback(my_enlarge_pullback))

# %% [markdown]
# **Exercise 5.** **Instance normalisation** is batch normalisation of one image at a time: mean and
# variance are those of each channel *of each image*. Without a beta, it is
# `gamma * (x - mean) / sqrt(variance + 1e-3)`. Write its pullback: the gradients of x, of shape
# (batch, rows, columns, channels), and of gamma, one number for each channel.


# %%
def my_instance_norm_pullback(dy, x, gamma):
    return None


print(check_instance_norm_pullback(my_instance_norm_pullback))

# %% [markdown]
# **Exercise 6.** With several classes that exclude each other, the sigmoid becomes a softmax. Write
# the gradient of the mean cross-entropy with respect to the logits, of shape (rows, columns,
# classes), for labels of shape (rows, columns) that count from 0.


# %%
def my_softmax_gradient(logits, labels):
    return None


print(check_softmax_gradient(my_softmax_gradient))

# %% [markdown]
# ### Stretch
#
# **Exercise 7.** Which part of the network can go? Train it again with average pooling in place of
# max pooling, and again with the skip cut (let `join` put zeros where the skip's channels were).
# Train each with three seeds, for `first` and `batches` alike, and compare the IoU on the unseen
# rows, and the IoU near the rims only. Guess first which change costs more. The solutions hold what
# we measured.
#
# **Exercise 8.** Write `network` and `backward` for depth 2, with the same parts. What must happen
# to the two skips on the way back? `unet.init(..., depth=2)` gives you the parameters and their
# names, and `unet.forward` tells you whether you are right.

# %% [markdown]
# ## 13.16 The fine print
#
# - **Moving averages.** In training each batch is normalised by its own mean and variance. A
#   prediction uses averages of them. `unet.predict` multiplies those into the kernels first: then
#   there is no normalisation left to compute.
# - **The pullback of `norm`** is that of training. With moving averages, mean and variance are
#   constants, and the two subtracted terms would be wrong.
# - **Dropout** is off on this page, because two libraries draw different random numbers from one
#   seed.
# - **Float64 in Keras** takes three settings: the policy of the layers, `floatx` for the rate and
#   the reported loss, and Adam's constants as `np.float64`, because a plain 0.9 becomes float32 on
#   its way.
# - **Measured slopes near a corner.** A ReLU and a pooling have corners. The random numbers of 13.8
#   keep away from them; on other numbers a step may cross one, and the gap grows though the
#   gradient is right.
# - **Not everything.** `convlab.unet` is this U-Net, of any depth and width. Other ways of
#   up-sampling, group normalisation and unpadded convolutions are in Keras only.
# - **The first layer's gradient of the image** is computed too, although nobody needs it to train.
# - **One photograph.** Train and test rows come from the same picture. *Train the U-Net* says what
#   that is worth, and what changes under other light.

# %% [markdown]
# ## 13.17 See also
#
# - A. Karpathy, [micrograd](https://github.com/karpathy/micrograd): reverse-mode differentiation of
#   single numbers in about a hundred lines. Its tape adds gradients of shared values by itself,
#   which we did by hand with `d + d_skip`.
# - O. Ronneberger, P. Fischer, T. Brox, [U-Net](https://arxiv.org/abs/1505.04597), 2015: the paper
#   that this network comes from; its own has four levels and pads nothing.
# - S. Ioffe, C. Szegedy, [Batch normalization](https://arxiv.org/abs/1502.03167), 2015: section 3
#   writes the pullback term by term, where we argued with two directions.
# - D. P. Kingma, J. Ba, [Adam](https://arxiv.org/abs/1412.6980), 2015: algorithm 1 is `learn`
#   without the network, in the order that the remark below it proposes, which moves epsilon a
#   little.
# - A. G. Baydin and others, [Automatic differentiation in machine learning: a
#   survey](https://arxiv.org/abs/1502.05767), 2018: where pullbacks and tapes stand among other
#   ways to differentiate.
# - [CS231n, Optimization: backpropagation intuitions](https://cs231n.github.io/optimization-2/):
#   the same walk backwards, gate by gate.
#
# **Called elsewhere.** A pullback is a *vector-Jacobian product* (VJP) in JAX, a `backward` method
# in PyTorch, a *gradient function* in TensorFlow. `gradient_gap` is `gradcheck` in PyTorch and
# `check_grads` in JAX. The transposed convolution is `ConvTranspose2d`, an *up-convolution*, or,
# not quite rightly, a *deconvolution*. Moving averages are *running statistics*.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %% jupyter={"source_hidden": true}
assert np.array_equal(relu(np.array([-1.0, 0.0, 2.0]))[0], [0, 0, 2])
assert np.array_equal(relu(np.array([-1.0, 0.0, 2.0]))[1](np.array([3.0, 4.0, 5.0])), [0, 0, 5])
assert max(relu_gap, *conv_gaps, *up_gaps, *norm_gaps, *rest_gaps.values()) < 1e-7
assert min(cut_gap, still) > 5e-3
for a, b in pairs:
    assert np.allclose(a, b, rtol=0, atol=1e-12)
assert C.shape == (9, 36)
assert np.array_equal(by_taps, by_matrix)
assert np.abs(dx.mean(AXES)).max() < 1e-12
assert np.abs((dx * n).mean(AXES)).max() < 0.05
theirs, their_pullback = layers.batch_norm(images, gamma, beta, *layers.moments(images))
ours, pullback = in_training(images, gamma, beta)
dy = rng.normal(size=images.shape)
assert np.allclose(ours, theirs, rtol=0, atol=1e-12)
for a, b in zip(pullback(dy), their_pullback(dy), strict=True):
    assert np.allclose(a, b, rtol=0, atol=1e-11)
assert np.array_equal(pool(images)[0], layers.max_pool(images)[0])
assert np.array_equal(pool(images)[1](dy[:, :2, :3]), layers.max_pool(images)[1](dy[:, :2, :3]))
assert bias_change < 1e-12
assert np.abs(bias_slope).max() < 1e-12 < 0.01 < np.abs(kernel_slope).max()
assert max(sizes_of.values()) < 15
assert 75 <= sum(sizes_of.values()) <= 90  # about eighty
assert lines_of(learn) <= 14

assert silent == [f"c{n}{half}/bias" for n in (3, 2, 1) for half in "ba"]
assert len(some) == 28
assert len(heard) == 22
right, skipless, shifted = checked.values()
assert right.max() < 1e-6
for each, behind in ((skipless, "c1"), (shifted, "c1 c2")):
    for name, gap in zip(heard, each, strict=True):
        assert (gap > 1e-4) == (name[:2] in behind.split()), name

# %% jupyter={"source_hidden": true}
assert iou(truth, pictures[1]) < iou(truth, pictures[30])
assert otsu < best < best + 0.02 < ious["plain lines"] < 0.97
assert np.mean(truth & pictures[STEPS]) > 0.95 * np.mean(truth)  # nearly every coin is green
assert sides > max(reach)
assert iou(truth, by_its_own) > 1.9 * iou(truth, pictures[10])
assert round(0.9**10, 2) == 0.35
for name in ("convlab.unet", "Keras"):
    assert apart[name].max() < 1e-12
    assert farthest(name, heard) < 1e-9
    assert farthest(name, heard) < farthest(name, silent) < 1e-6
    assert abs(ious["plain lines"] - ious[name]) < 1e-4
came = apart["Keras as it comes"]
assert 1e4 * apart["Keras"].max() < came[0] < 1e-6
assert 100 * came[:2].max() < came[-20:].max() < 0.05
assert in_keras["rate"].dtype == np.dtype(float)
assert loss_gap < 1e-12
assert worst < 1e-10
assert len(taped) == 28
# In float64 and float32 alike: the plain network is the library's, for a prediction too.
assert np.allclose(logits_of["plain lines"], unet.forward(p, unseen)[0][0, ..., 0], atol=1e-9)

assert list(written) == list(slopes)[::-1]
assert np.allclose(slopes["outputs"][0, ..., 0], expected, rtol=0, atol=1e-12)
assert (slopes["c1a_norm"][dead] == 0).all()
assert 0.05 < dead.mean() < 0.95
assert np.allclose(slopes["c1b"], through_pool + over_skip, rtol=0, atol=1e-12)
assert np.mean(through_pool != 0) <= 0.25 < 0.9 < np.mean(over_skip != 0)

assert len(deep_gaps) == 75
assert max(deep_gaps.values()) < 3e-5
assert 3 < max(deep_gaps.values()) / max(list(deep_gaps.values())[:3]) < 50  # about tenfold
assert np.allclose(steps, given / (given + half), rtol=1e-9)
assert steps[0] < 1e-3
assert steps[given >= 1e-3].min() > 0.99
for way in ways.values():
    assert np.allclose(way, library, rtol=0, atol=1e-12)
assert (cells * taps, needed) == (64 * 9, 144 - 12 - 12 + 1)
assert 0.75 < 1 - needed / (cells * taps) < 0.85

# %% jupyter={"source_hidden": true}
from convlab.lessons.exercises.judging import BLANK, rejects

for check in (check_pooled_gradient, check_skip_gradient, check_adam_steps):
    assert check(None) == BLANK
for check in (check_enlarge_pullback, check_instance_norm_pullback, check_softmax_gradient):
    assert check(lambda *arrays: None) == BLANK
assert check_pooled_gradient([8, 0, 0, 0]) == check_skip_gradient(0.8) == "Right."
assert check_adam_steps(0.999) == "Right."
assert rejects(
    check_instance_norm_pullback, lambda dy, x, gamma: in_training(x, gamma, 0)[1](dy)[:2]
)
assert rejects(check_enlarge_pullback, lambda dy, x: dy[::2, ::2])
tied = np.array([[5.0, 5.0], [1.0, 2.0]])[None, ..., None]
assert np.array_equal(pool(tied)[1](np.full((1, 1, 1, 1), 8.0)).ravel(), [8, 0, 0, 0])
print("All checks passed.")
