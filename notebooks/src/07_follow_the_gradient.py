# %% [markdown] slideshow={"slide_type": "slide"}
# # 7. Follow the gradient
#
# **What you'll do.** Change one pixel, then one weight, and watch the output. Write the backward
# pass of a convolution in three loops. Check it. Break it on purpose, in four ways. Train with it.
#
# **What you'll learn.** Why the gradient on the image is a transposed convolution, and the gradient
# on the kernel a convolution. What chain rule, Jacobian and backpropagation are, in numbers that
# you can follow by hand. Which checks catch a wrong gradient, and which let it through.
#
# **What you need.** *Transpose the matrix*, and what a slope is. About 45 minutes to read; the page
# runs in about 15 seconds.

# %% [markdown]
# [Previous: 6. Beat the checkerboard](06_beat_the_checkerboard.ipynb) |
# [Contents](00_start_here.ipynb) |
# [Next: 8. Go fully convolutional](08_go_fully_convolutional.ipynb)

# %%
import matplotlib.pyplot as plt
import numpy as np

from convlab import Geometry, checks, conv, conv_matrix, conv_transpose, kernel_gradient
from convlab.figures.layout import sheet
from convlab.ops import conv2d

image = np.array([[4, 5, 8, 7], [1, 8, 8, 8], [3, 6, 6, 4], [6, 5, 7, 8]])
kernel = np.array([[1, 4, 1], [1, 4, 3], [3, 3, 1]])
g = Geometry(large=(4, 4), kernel=(3, 3))
C = conv_matrix(kernel, g)
output = conv2d(image, kernel)

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 7.1 One pixel grows by 1
#
# Take the image and the kernel of *Transpose the matrix*. Let one pixel grow from 8 to 9, and leave
# everything else as it is. What happens to the four outputs?
#
# ### Guess first
#
# The pixel is in row 1, column 2. The kernel reads it from all four of its places.
#
# - **A.** Every output grows by 1.
# - **B.** Each output grows by one weight of the kernel: the weight that lies on the pixel there.
# - **C.** Each output grows by the sum of the kernel.
# - **D.** Each output grows by 8, what the pixel was, times a weight.
#
# Decide before you read on.
#
# <details><summary><b>Reveal</b></summary>
#
# **B.** At the top left place the weight 3 lies on the pixel, and one more of the pixel is 3 more
# in the sum. At the top right place it is the 4 in the middle. Below, it is the 1 and the 4 of the
# kernel's first row. **A** forgets the weights. **C** would be right if *every* pixel grew by 1.
# **D** is what the pixel contributed before; it was there already.
#
# </details>

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.figures.gradients import ARROW, draw_row

pixel = (1, 2)
brighter = image.copy()
brighter[pixel] += 1
growth = conv2d(brighter, kernel) - output

draw_row(
    sheet(14, 4.8),
    [brighter, conv2d(brighter, kernel), output, growth],
    roles=["input", "output", "output", "difference"],
    signs=[ARROW, "\N{MINUS SIGN}", "="],
    titles=["one pixel grew by 1", "output now", "output before", "growth"],
    highlights=[pixel, None, None, np.s_[:, :]],
)
plt.show()
print(growth)

# %% [markdown]
# *Figure: the blue image with pixel (1, 2) outlined, now 9. The green "output now", minus the
# "output before", equals the "growth" in orange: 3, 4, 1, 4.*
#
# We have met these four numbers. They are a column of C: the one for this pixel.

# %%
number = np.ravel_multi_index(pixel, g.large)
print("pixel", pixel, "is number", number)
print("column", number, "of C:", C[:, number])

# %% [markdown]
# The table of all such growths, how much each output grows for each input that grows by 1, is
# called the **Jacobian**. For a function that bends, it holds slopes. A convolution does not bend,
# so its Jacobian is simply its matrix C.
#
# ## 7.2 One weight grows by 1
#
# Now the image stays, and the weight in row 0, column 1 grows from 4 to 5. It is used at all four
# places of the kernel, and at each it meets another pixel.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
weight = (0, 1)
heavier = kernel.copy()
heavier[weight] += 1
growth_by_weight = conv2d(image, heavier) - output

draw_row(
    sheet(14, 3.9),
    [image, heavier, conv2d(image, heavier), output, growth_by_weight],
    roles=["input", "kernel", "output", "output", "difference"],
    signs=["\N{ASTERISK OPERATOR}", ARROW, "\N{MINUS SIGN}", "="],
    titles=["image", "one weight + 1", "output now", "before", "growth"],
    highlights=[np.s_[0:2, 1:3], weight, None, None, np.s_[:, :]],
)
plt.show()
print(growth_by_weight)

# %% [markdown] slideshow={"slide_type": "slide"}
# *Figure: the blue "image" with the 2 x 2 patch 5, 8, 8, 8 outlined; the yellow kernel, "one
# weight + 1", with the outlined weight, now 5; the "output now" minus the one "before". The
# "growth" is that patch.*
#
# The output grows by the patch of pixels that the weight meets.
#
# So a pixel acts on the output with weights, and a weight acts on the output with pixels. Keep that
# symmetry in mind, because the whole page is about it.
#
# ## 7.3 What the loss wants
#
# In training there is a *loss*: one number that says how bad the output is. Take half the sum of
# squares of what is wrong.

# %%
target = np.array([[120, 149], [129, 133]])


def loss(output):
    """Half the sum of the squared errors."""
    return ((output - target) ** 2).sum() / 2


y = output - target
print("loss", loss(output))
print("cotangent y:")
print(y)

# %% [markdown]
# `y` says how fast the loss grows with each output cell. It is called the **cotangent** of the
# output (many say *upstream gradient*). Every backward pass starts with one, and where it came from
# does not matter any more.
#
# Now put two things together. The pixel moves four outputs, by a column of C. Each output moves the
# loss, by its number in y. So the slope of the loss with respect to the pixel is the column times
# y: slopes along a way multiply, and ways that meet again add up. That is the **chain rule**.

# %%
by_hand = (growth * y).sum()
print(
    "growth times y:",
    " + ".join(f"{a}*({b})" for a, b in zip(growth.ravel(), y.ravel(), strict=True)),
)
print("gradient on the pixel:", by_hand)

step = 1e-3
ahead, behind = image.astype(float), image.astype(float)
ahead[pixel] += step
behind[pixel] -= step
slope = (loss(conv2d(ahead, kernel)) - loss(conv2d(behind, kernel))) / (2 * step)
print(f"measured slope of the loss: {slope:.4f}")

# %% [markdown]
# The loss was computed twice, a little to each side, and the slope agrees.
#
# ## 7.4 All pixels at once: stamps
#
# One pixel takes one column of C, times y. All sixteen pixels take all columns: `C.T` times y, a
# **vector-Jacobian product**. We know what multiplying by C.T looks like: it is the transposed
# convolution, and it stamps.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.figures.gradients import draw_image_gradient

stamps = np.full((2, 2, 4, 4), np.nan)
for row, col in np.ndindex(2, 2):
    stamps[row, col, row : row + 3, col : col + 3] = y[row, col] * kernel
on_image = (C.T @ y.ravel()).reshape(g.large)

draw_image_gradient(
    sheet(14, 6.6),
    y,
    kernel,
    stamps,
    on_image,
    chosen=(1, 0),
    titles=("cotangent y", "kernel", "gradient on the image"),
)
plt.show()
print(on_image)

# %% [markdown]
# *Figure: the "cotangent y" with 2, -1, -3, 1; the yellow "kernel"; a stamp for each of the four
# numbers; their sum, the "gradient on the image". Whatever is below zero is purple. The stamp of -3
# is outlined. At pixel (1, 2) the sum is 3.*
#
# The outlined cell says: "I was 3 too low. All of you under my window, share it out, each by the
# weight that I read you with." That is a stamp, and stamps add up. Here is the film of *Transpose
# the matrix* once more. There its input was an image that had to grow. Read it now as a cotangent
# that finds its way back to the pixels: it is the same film.

# %% slideshow={"slide_type": "slide"}
from convlab.lessons.animations import animation

animation("transposed_no_padding")

# %% [markdown]
# *Figure: a film. Each number of a blue 2 x 2 input times the yellow 3 x 3 kernel is a stamp. In
# four steps the stamps are added to the 4 x 4 output, which has a green frame; cells that several
# stamps reach turn pink.*
#
# Read the sign with care. The gradient points to where the loss *grows*, so training steps the
# other way.
#
# ## 7.5 All weights at once: a convolution
#
# The weight at (0, 1) moved the output by a patch of the image, so its gradient is *that patch
# times y*. The next weight has the next patch. Lay y on the image, slide it, multiply and add. That
# is a convolution: the image, convolved with y.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.figures.gradients import draw_kernel_gradient

on_kernel = conv2d(image, y)
in_place = np.full(image.shape, np.nan)
in_place[0:2, 1:3] = y

draw_kernel_gradient(
    sheet(14, 6.2),
    image,
    y,
    on_kernel,
    weights=in_place,
    cell=weight,
    titles=("image", "cotangent y", "gradient on the kernel"),
)
plt.show()
print(on_kernel)

# %% [markdown] slideshow={"slide_type": "slide"}
# *Figure: the blue 4 x 4 "image" with the cotangent lying on pixels 5, 8, 8, 8; the "cotangent y"
# as the sliding kernel; the 3 x 3 "gradient on the kernel". The products 5 x 2 + 8 x (-1) + 8 x
# (-3) + 8 x 1 add up to -14, the gradient on the weight at (0, 1). Numbers below zero are purple.*
#
# A 4 x 4 image and a 2 x 2 cotangent give 3 x 3 numbers: one for each weight. The shape could be
# nothing else, because a gradient has the shape of what it is the gradient of.
#
# ### Guess first

# %%
from convlab.lessons.cards.cards import Card, ask

Card(ask("gradient_shape", seed=6))

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 7.6 One sum, read three ways
#
# Why do the two gradients look so alike? Look at what is added up. A *tap* of the kernel brings a
# pixel to an output cell. Take the pixel, the weight and the cotangent that meet there, multiply
# the three, and add over all meetings:
#
# $$S = \sum_{\text{meetings}} \text{pixel} \cdot \text{weight} \cdot \text{cotangent}$$
#
# Nothing in it says which of the three comes first. Collect what belongs to each cotangent: that is
# `conv`. Collect what belongs to each pixel: `conv_transpose`. What belongs to each weight:
# `kernel_gradient`. It is the same number each time.
#
# $$\langle \mathrm{conv}(x, w),\, y \rangle \;=\; \langle x,\, \mathrm{conv\_transpose}(y, w)
# \rangle \;=\; \langle w,\, \mathrm{kernel\_gradient}(x, y) \rangle$$
#
# (The brackets multiply two arrays number by number, and add.)

# %%
print("<conv(x, w), y>            =", (output * y).sum())
print("<x, conv_transpose(y, w)>  =", (image * on_image).sum())
print("<w, kernel_gradient(x, y)> =", (kernel * on_kernel).sum())

# %% [markdown] slideshow={"slide_type": "slide"}
# And here are the gradients, without a single derivative. Change x by a little, dx. The first form
# is linear in x, so it changes by ⟨conv(dx, w), y⟩. The second form says that this is ⟨dx,
# conv_transpose(y, w)⟩. *Whatever multiplies dx is the gradient.* Change w by dw, and the third
# form names the gradient on the kernel. That is the proof.
#
# ## 7.7 Three loops
#
# Pad the image. Then a tap of the kernel reads a window of it: one pixel for each output cell,
# `stride` apart. The three loops are one loop, over the taps, and only the line inside differs.
# Look at where `window` stands: on the right of the equals sign it gathers, on the left it
# scatters.


# %%
def window(tap, g):
    """Where a tap reads the padded image: one pixel for each output cell."""
    (i, j), (rows, columns), (down, right) = tap, g.small, g.stride
    return np.s_[:, i : i + down * rows : down, j : j + right * columns : right]


def my_conv(x, w, g):
    padded = np.pad(x, [(0, 0), *g.pads, (0, 0)])
    return sum(padded[window(tap, g)] @ w[tap] for tap in np.ndindex(g.kernel))


def my_conv_transpose(y, w, g):
    (top, bottom), (left, right) = g.pads
    rows, columns = g.large
    padded = np.zeros((len(y), top + rows + bottom, left + columns + right, w.shape[-2]))
    for tap in np.ndindex(g.kernel):
        padded[window(tap, g)] += y @ w[tap].T
    return padded[:, top : top + rows, left : left + columns]


def my_kernel_gradient(x, y, g):
    padded, w = (
        np.pad(x, [(0, 0), *g.pads, (0, 0)]),
        np.zeros((*g.kernel, x.shape[-1], y.shape[-1])),
    )
    for tap in np.ndindex(g.kernel):
        w[tap] = np.tensordot(padded[window(tap, g)], y, axes=([0, 1, 2], [0, 1, 2]))
    return w


# %% [markdown]
# Throughout, x is the image, w the kernel and y the cotangent. Uneven numbers, so that nothing can
# hide: a batch of 2, an image of 7 x 6, a kernel of 3 x 2, a stride of 2, padding that is uneven
# both down and across, 2 channels in and 3 out. All three loops against the library's own code,
# which works in another way: it gathers many taps into one matrix product.


# %%
def far(ours, theirs):
    """The largest difference of two arrays, in words."""
    gap = np.abs(ours - theirs).max()
    return f"absolute {gap:.0e}" if gap else "absolute 0"


rng = np.random.default_rng(6)
uneven = Geometry((7, 6), kernel=(3, 2), stride=2, padding=((1, 0), (0, 2)))
x = rng.standard_normal((2, 7, 6, 2))
w = rng.standard_normal((3, 2, 2, 3))
cotangent = rng.standard_normal((2, *uneven.small, 3))
loops = {
    "conv": (my_conv(x, w, uneven), conv(x, w, uneven)),
    "conv_transpose": (
        my_conv_transpose(cotangent, w, uneven),
        conv_transpose(cotangent, w, uneven),
    ),
    "kernel_gradient": (
        my_kernel_gradient(x, cotangent, uneven),
        kernel_gradient(x, cotangent, uneven),
    ),
}
for name, (mine, theirs) in loops.items():
    assert np.allclose(mine, theirs)
    print(f"{name:16}{mine.size:3} values, from the library's: {far(mine, theirs)}")

three = [
    np.vdot(conv(x, w, uneven), cotangent),
    np.vdot(x, conv_transpose(cotangent, w, uneven)),
    np.vdot(w, kernel_gradient(x, cotangent, uneven)),
]
print("the sum, three ways:", " = ".join(f"{number:.6f}" for number in three))

# %% [markdown] slideshow={"slide_type": "slide"}
# From here on we use the library's three.
#
# ## 7.8 Check it: measured slopes
#
# Step a little ahead, step a little behind, divide. This needs nothing but the forward pass, so it
# shares no mistake with the backward one. `checks.gradient_gap` does it along a random direction,
# with a random cotangent, in float64, and says how far the two are apart, relative to their size.
# This is called **gradient checking**.

# %%
gap_image = checks.gradient_gap(
    lambda x: conv(x, w, uneven), lambda y: conv_transpose(y, w, uneven), x, rng
)
gap_kernel = checks.gradient_gap(
    lambda w: conv(x, w, uneven), lambda y: kernel_gradient(x, y, uneven), w, rng
)
print(f"gap on the image:  relative {gap_image:.0e}")
print(f"gap on the kernel: relative {gap_kernel:.0e}")

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 7.9 Check it: TensorFlow's tape
#
# TensorFlow records what it computes on a *tape*, and plays it backwards. It knows nothing of our
# taps. It is asked for both gradients, with our cotangent.

# %%
from convlab.keras_bridge import from_keras


@from_keras("gradients from TensorFlow's tape")
def on_tape(x, w, cotangent, stride, pads, relu):
    """Run the layer under the tape, and play it backwards."""
    from convlab.backend import tensorflow as tf

    x, w = tf.constant(x), tf.constant(w)
    with tf.GradientTape() as tape:
        tape.watch([x, w])
        out = tf.nn.conv2d(x, w, stride, [(0, 0), *pads, (0, 0)])
        out = tf.nn.relu(out) if relu else out
    on_x, on_w = tape.gradient(out, [x, w], output_gradients=cotangent)
    return {"image": on_x.numpy(), "kernel": on_w.numpy()}


def tape_gradients(x, w, cotangent, g, relu=False):
    """The gradients on x and on w, from TensorFlow."""
    return list(on_tape(x, w, cotangent, g.stride, g.pads, relu).values())


theirs_image, theirs_kernel = tape_gradients(x, w, cotangent, uneven)
ours_image = conv_transpose(cotangent, w, uneven)
ours_kernel = kernel_gradient(x, cotangent, uneven)
print(f"image:  {ours_image.size:3} values, from the tape's: {far(ours_image, theirs_image)}")
print(f"kernel: {ours_kernel.size:3} values, from the tape's: {far(ours_kernel, theirs_kernel)}")

# %% [markdown]
# Not one number of TensorFlow's went into ours. Now a Keras layer, with `same` padding and a bias.

# %%
same = Geometry((7, 6), (3, 2), stride=2, padding="same")
pull_layer = rng.standard_normal((2, *same.small, 3))


@from_keras("gradients of a Keras layer")
def layer_gradients(x, w, cotangent):
    """Give a layer our kernel and a bias, and ask the tape for three gradients."""
    from convlab.backend import keras
    from convlab.backend import tensorflow as tf

    layer = keras.layers.Conv2D(3, (3, 2), strides=2, padding="same", dtype="float64")
    layer.build(x.shape)
    layer.set_weights([w, np.array([0.5, -1.0, 2.0])])
    watched = tf.constant(x)
    with tf.GradientTape() as tape:
        tape.watch(watched)
        out = layer(watched)
    wanted = [watched, *layer.trainable_variables]
    found = tape.gradient(out, wanted, output_gradients=cotangent)
    return dict(zip(("image", "kernel", "bias"), found, strict=True))


keras_image, keras_kernel, keras_bias = layer_gradients(x, w, pull_layer).values()
print("image: ", far(keras_image, conv_transpose(pull_layer, w, same)))
print("kernel:", far(keras_kernel, kernel_gradient(x, pull_layer, same)))
print("bias:  ", far(keras_bias, pull_layer.sum((0, 1, 2))))

# %% [markdown]
# The bias is added to every cell of its channel, so its gradient is the sum of the cotangents.
#
# ## 7.10 Move things
#
# Follow an output cell, a pixel, or a weight. Click a slider, then use the arrow keys.

# %% slideshow={"slide_type": "slide"}
from convlab.lessons.explorers.convolution.backward_pass import GradientExplorer

explorer = GradientExplorer()
explorer

# %% [markdown]
# *Figure: the explorer. Above, the blue image x, the yellow kernel w and the green cotangent y, its
# numbers below zero purple. Under them the gradient on x and the gradient on w. An output cell is
# outlined, with the pixels and the weights that its 2 goes back to; small numbers on green say
# how much each receives.*
#
# **Try this.**
#
# 1. Step through the output cells. Which pixels receive from all four?
# 2. Follow the *pixel*. A corner pixel: how many cells send something back to it?
# 3. Follow the *weight*. How many products does each weight add up?
# 4. Set the stride to 2 and the kernel to 1 x 1. Follow the pixels. What is special?
# 5. Set the padding to 2. Follow output cell 0. How much of its stamp is kept?
#
# <details><summary><b>Reveal</b></summary>
#
# **1.** The four in the middle. **2.** One. **3.** Four, one for each output cell. **4.** Most
# pixels are never read. **5.** One pixel, the corner; the rest of the stamp falls on the padding.
#
# </details>

# %%
explorer.set(stride=2, kernel_rows=1, kernel_columns=1, follow="pixel")
print("stride 2, kernel 1 x 1:")
print(explorer.image_gradient)
never_read = explorer.image_gradient == 0
explorer.set(stride=1, kernel_rows=3, kernel_columns=3, follow="output cell")

# %% [markdown] slideshow={"slide_type": "slide"}
# With stride 2 and a 1 x 1 kernel, twelve pixels are never read, so their gradient is zero. Nothing
# that the loss says can reach them.
#
# ## 7.11 Chain it
#
# Gradients pass from layer to layer: each layer turns the cotangent of its output into the
# cotangent of its input. The function that does so is called the layer's **pullback**, since it
# pulls back what the output is told. To run all pullbacks from the last layer to the first is
# **backpropagation**. It is the chain rule, done in an order in which no matrix is ever multiplied
# by a matrix: a vector goes through, and the Jacobians are never written down.
#
# Here is a small up-and-down: a convolution, a ReLU, and a *transposed* convolution. What carries
# the gradient back through a transposed convolution? Its transpose: the convolution.


# %%
def forward(x, w1, w2, g):
    before = conv(x, w1, g)
    after = np.maximum(before, 0)
    return conv_transpose(after, w2, g), (x, before, after)


def backward(cotangent, kept, w1, w2, g):
    x, before, after = kept
    on_w2 = kernel_gradient(cotangent, after, g)  # the large side comes first
    on_after = conv(cotangent, w2, g)
    on_before = on_after * (before > 0)  # the ReLU passes on what it let through
    on_w1 = kernel_gradient(x, on_before, g)
    return conv_transpose(on_before, w1, g), on_w1, on_w2


# %%
w2 = rng.standard_normal(w.shape)
there, kept = forward(x, w, w2, uneven)
pull = rng.standard_normal(there.shape)
ours = backward(pull, kept, w, w2, uneven)


@from_keras("gradients of two layers from the tape")
def chained_on_tape(x, w, w2, cotangent):
    """Down, a ReLU, and up again, under the tape."""
    from convlab.backend import tensorflow as tf

    inputs = [tf.constant(array) for array in (x, w, w2)]
    pads = [(0, 0), *uneven.pads, (0, 0)]
    with tf.GradientTape() as tape:
        tape.watch(inputs)
        hidden = tf.nn.relu(tf.nn.conv2d(inputs[0], inputs[1], 2, pads))
        out = tf.nn.conv2d_transpose(hidden, inputs[2], x.shape, 2, pads)
    found = tape.gradient(out, inputs, output_gradients=cotangent)
    return dict(zip(("image", "first kernel", "second kernel"), found, strict=True))


chained = list(chained_on_tape(x, w, w2, pull).values())
names = ("image", "first kernel", "second kernel")
for name, mine, theirs in zip(names, ours, chained, strict=True):
    print(f"{name:14}from the tape's: {far(mine, theirs)}")

# %% [markdown]
# One line to remember: *the gradient of a convolution is its transpose, and the gradient of the
# transpose is the convolution.* A U-Net goes down with one and up with the other. Backwards, they
# change places.

# %% [markdown]
# ## 7.12 Break it on purpose
#
# A wrong gradient seldom crashes. It has the right shape, and training goes on. Here are four
# faults, and the right code for comparison.


# %%
def swapped(g):
    """Padding after where padding before should be."""
    pads = tuple((after, before) for before, after in g.pads)
    return Geometry(g.large, g.kernel, g.stride, pads)


def relu_mask(x, w, g):
    """Taken after the ReLU, with >=: nothing is ever below zero there."""
    return np.maximum(conv(x, w, g), 0) >= 0


faults = {  # each gives the gradient on x, or on w
    "nothing wrong": lambda x, w, y, g: conv_transpose(y, w, g),
    "y flipped": lambda x, w, y, g: kernel_gradient(x, np.flip(y, (1, 2)), g),
    "flip forgotten": lambda x, w, y, g: conv_transpose(y, np.flip(w, (0, 1)), g),
    "pads swapped": lambda x, w, y, g: conv_transpose(y, w, swapped(g)),
    "mask by >= 0": lambda x, w, y, g: conv_transpose(y * relu_mask(x, w, g), w, g),
}

# %% [markdown] slideshow={"slide_type": "slide"}
# - **y flipped.** Someone has read that convolution flips, and flips the cotangent before it slides
#   over the image.
# - **Flip forgotten.** The transpose as a sliding kernel needs the kernel turned by half a turn.
#   Someone did not turn it.
# - **Pads swapped.** `same` with stride 2 pads unevenly. Someone put the odd zero on the other
#   side.
# - **Mask by >= 0.** The gradient of a ReLU is zero where its input was negative. Someone looks at
#   its *output*, and asks for `>= 0`. The output is never negative, so nothing is masked.
#
# ### Guess first
#
# The first test that comes to mind is `loss = output.sum()`: sum up, ask for gradients, and compare
# every value with TensorFlow's. On random numbers, which of the four faults does it miss?
#
# - **A.** None: every value is compared.
# - **B.** y flipped.
# - **C.** Flip forgotten.
# - **D.** Mask by >= 0.
#
# <details><summary><b>Reveal</b></summary>
#
# **B.** The slope of a sum is 1 everywhere, so the cotangent is all ones, and ones stay ones when
# they are flipped. **A** overlooks that both sides may be right about the wrong question: comparing
# all values of one test is still one test. **C** shows, because each pixel at the rim gets some of
# the weights only, and other ones when the kernel is turned. **D** shows wherever a ReLU is closed.
#
# </details>
#
# Now six checks. The first looks at the shape. The others all do the same: they compare *every
# value* with TensorFlow's tape. They differ in one thing, the numbers they are fed.

# %%
down = Geometry((6, 6), kernel=3, stride=2, padding="same")  # pads (0, 1)
level = Geometry((6, 6), kernel=3, padding="same")  # pads (1, 1)


def draw(g, image=None, kernel=None, y=None):
    """Random numbers, but for those that are given."""
    rng = np.random.default_rng(66)
    x = rng.standard_normal((2, *g.large, 2)) if image is None else image
    w = rng.standard_normal((*g.kernel, 2, 3)) if kernel is None else kernel
    return x, w, rng.standard_normal((2, *g.small, 3)) if y is None else y, g


blur = np.array([[1, 2, 1], [2, 4, 2], [1, 2, 1]])[..., None, None] / 16 * np.ones((2, 3))
positive = np.random.default_rng(7).uniform(0, 1, (2, 6, 6, 2))
fed = {
    "y all ones": draw(down, y=np.ones((2, 3, 3, 3))),
    "a blur kernel": draw(down, kernel=blur),
    "stride 1": draw(level),
    "all positive": draw(down, image=positive, kernel=np.abs(draw(down)[1])),
    "all random": draw(down),
}


# %%
def differs(name, fed):
    """Does any value of this gradient differ from the tape's?"""
    gradient = faults[name](*fed)
    of_w = gradient.shape == fed[1].shape
    theirs = tape_gradients(*fed, relu=name == "mask by >= 0")[of_w]
    return not np.allclose(gradient, theirs, atol=1e-9)


def wrong_shape(name, x, w, y, g):
    return faults[name](x, w, y, g).shape not in (x.shape, w.shape)


caught = {
    name: [wrong_shape(name, *fed["all random"])] + [differs(name, each) for each in fed.values()]
    for name in faults
}
columns = ["shape", *fed]
print(f"{'':16}" + "".join(f"{column:>15}" for column in columns))
for name, row in caught.items():
    words = ["passed", "FOUND"] if name == "nothing wrong" else ["missed", "caught"]
    print(f"{name:16}" + "".join(f"{words[found]:>15}" for found in row))

# %% [markdown]
# Read the table by columns. The shape says nothing. Each of the four lazy checks misses exactly
# one fault, and no two miss the same. Only random numbers miss none.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.figures.arrays import draw_array

found = np.array([caught[name] for name in faults if name != "nothing wrong"])
draw_array(
    sheet(14, 6.6),
    np.where(found, 2, 1),
    "output",
    roles=np.where(found, "", "difference"),
    row_labels=[name for name in faults if name != "nothing wrong"],
    column_labels=columns,
    fmt=lambda verdict: "caught" if verdict > 1 else "missed",
)
plt.show()
print("caught by each check:", dict(zip(columns, found.sum(axis=0).tolist(), strict=True)))

# %% [markdown]
# *Figure: a table of four faults and six checks, green where a fault is caught and orange where it
# is missed. The shape catches none. Each of the next four misses one fault: all-ones cotangents
# miss the flipped y, a blur kernel misses the forgotten flip, stride 1 misses the swapped pads,
# positive numbers miss the mask. Random numbers catch all four.*
#
# Why did each miss?
#
# - **y all ones.** Ones stay ones when they are flipped, and `loss = output.sum()` has just this
#   cotangent.
# - **A blur kernel.** It equals its own flip.
# - **Stride 1.** `same` with a 3 x 3 kernel and stride 1 pads 1 and 1. Swapped, they are 1 and 1.
# - **All positive.** Photographs are. If the weights are too, no ReLU ever closes, and the mask is
#   never used.
#
# So: random numbers of both signs, an uneven kernel, uneven padding, a random cotangent. It costs
# nothing.
#
# No TensorFlow at hand? Measured slopes catch all four as well. So do the two sides of the identity
# of 7.6, `checks.adjoint_gap`. (A ReLU is linear while no sign changes, so the identity holds for
# it too.)


# %%
def maps(name):
    """The forward map, what should pull back through it, and where."""
    x, w, _, g = fed["all random"]
    forward, at = (lambda x: conv(x, w, g)), x
    if name == "y flipped":
        forward, at = (lambda w: conv(x, w, g)), w
    if name == "mask by >= 0":
        forward, at = (lambda x: np.maximum(conv(x, w, g), 0)), x
    return forward, lambda y: faults[name](x, w, y, g), at


def said(gap):
    """A gap of rounding, or a number to look at."""
    return f"relative {gap:.0e}" if gap < 1e-4 else f"{gap:.2f}"


gaps = {}
for name in faults:
    forward_map, pullback, at = maps(name)
    slopes = checks.gradient_gap(forward_map, pullback, at, np.random.default_rng(1))
    identity = checks.adjoint_gap(forward_map, pullback, at, fed["all random"][2])
    gaps[name] = slopes, identity
    print(f"{name:15} slopes: {said(slopes):17}identity: {said(identity)}")

# %% [markdown]
# ## 7.13 Train with it
#
# Does it work? Hide a 3 x 3 kernel. Show only images and what it makes of them. Start from a kernel
# of zeros. Convolve, subtract, ask `kernel_gradient` where to go, and step the other way. That is
# **gradient descent**, and nothing else is needed.


# %%
def find_kernel(images, outputs, g, steps, rate):
    """Gradient descent on half the mean squared error; every kernel on the way is kept."""
    w, history, losses = np.zeros((*g.kernel, 1, 1)), [], []
    for _ in range(steps + 1):
        error = conv(images, w, g) - outputs
        history.append(w[..., 0, 0].copy())
        losses.append((error**2).mean() / 2)
        w = w - rate * kernel_gradient(images, error, g) / error.size
    return history, losses


hidden = np.array([[0, -1, 2], [3, 1, -2], [-1, 0, 1]])
rng = np.random.default_rng(0)
box = Geometry((12, 12), kernel=3)
images = rng.standard_normal((4, 12, 12, 1))
outputs = conv(images, hidden[..., None, None], box)
history, losses = find_kernel(images, outputs, box, steps=40, rate=0.5)

for step in (0, 1, 2, 5, 10, 20, 40):
    print(f"step {step:2}: loss {losses[step]:.4f}")
print(history[40].round(2) + 0.0)

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
shown = (0, 1, 3, 10)
draw_row(
    sheet(14, 3.1),
    [*(history[step].round(1) + 0.0 for step in shown), hidden],
    roles=["kernel"] * 5,
    signs=[ARROW] * 3 + ["\N{ALMOST EQUAL TO}"],
    titles=[f"step {step}" for step in shown] + ["hidden kernel"],
    scale=3,
    fmt=".1f",
)
plt.show()
for step in shown:
    print(f"after step {step:2}: largest error of a weight "
          f"{np.abs(history[step] - hidden).max():.3f}")  # fmt: skip

# %% [markdown]
# *Figure: the kernel at "step 0", "step 1", "step 3" and "step 10", with the "hidden kernel" at the
# right; weights above zero are yellow, those below are purple. It starts as zeros. After ten steps
# it is the hidden kernel, to one decimal.*
#
# The kernel is found. The only thing that told it where to go was `kernel_gradient`.
#
# ### 7.13.1 A falling loss is not a check
#
# Put a ReLU behind the kernel. Train once with the right mask and once with the wrong one, the
# `>= 0` from above.


# %%
def train_through_relu(wrong, steps=60, rate=0.5):
    w, goal = np.zeros((3, 3, 1, 1)) + 0.1, np.maximum(outputs, 0)
    for _ in range(steps):
        before = conv(images, w, box)
        error = np.maximum(before, 0) - goal
        mask = np.maximum(before, 0) >= 0 if wrong else before > 0
        w = w - rate * kernel_gradient(images, error * mask, box) / error.size
    after = np.maximum(conv(images, w, box), 0)
    return w[..., 0, 0], ((after - goal) ** 2).mean() / 2


first_loss = (np.maximum(outputs, 0) ** 2).mean() / 2
results = {wrong: train_through_relu(wrong) for wrong in (False, True)}
for wrong, (found_kernel, last) in results.items():
    print(f"mask {'wrong' if wrong else 'right'}: loss {last:.4f}, kernel found:")
    print(found_kernel.round(1) + 0.0)

# %% [markdown]
# The wrong gradient trains as well as the right one here. In a deeper network it may not. That the
# loss falls says little about the gradient. Only a comparison does.
#
# ## 7.14 Turn it round: find the image
#
# Now keep the kernel, and hide the *image*. Given: the kernel, and four output numbers. Start from
# a black image, and let `conv_transpose` say where to go.

# %%
found_image = np.zeros((1, 4, 4, 1))
weights = kernel[..., None, None].astype(float)
wanted = conv(image[None, ..., None], weights, g)
for _ in range(400):
    found_image -= 0.007 * conv_transpose(conv(found_image, weights, g) - wanted, weights, g)

found_image = found_image[0, ..., 0]
missing = image - found_image

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
draw_row(
    sheet(14, 4.6),
    [image, found_image, missing],
    roles=["input", "input", "difference"],
    signs=["\N{MINUS SIGN}", "="],
    titles=["hidden image", "found", "never found"],
    fmt=".1f",
)
plt.show()
print("output wanted:", wanted.ravel())
print("output of the found image:", conv2d(found_image, kernel).round(4).ravel())
print("output of what is missing:", conv2d(missing, kernel).round(4).ravel() + 0.0)

# %% [markdown]
# *Figure: the "hidden image", minus the image "found" by gradient descent, both blue, equals what
# was "never found", in orange, and purple below zero. The found image has numbers of the right
# size, but it is not the hidden one.*
#
# The loss is zero, and the image is wrong. What is missing lies in the null space: the convolution
# turns it into four zeros. No loss can see it, so no gradient can.
#
# And the image that was found? Every step added stamps of the kernel, which are rows of C. So it is
# a sum of such rows, and that makes it the answer of the pseudo-inverse from *Transpose the
# matrix*.

# %%
pseudo = np.linalg.pinv(C) @ wanted.ravel()
print(f"from the pseudo-inverse's image: {np.abs(found_image.ravel() - pseudo).max():.6f}")
print(f"length of the found image {np.linalg.norm(found_image):.2f}, "
      f"of the hidden one {np.linalg.norm(image):.2f}")  # fmt: skip

# %% [markdown]
# ## 7.15 Exercises
#
# The answers, with their reasons, are in
# [solutions/07_follow_the_gradient.md](solutions/07_follow_the_gradient.md). A check tells you what
# may have gone wrong, and never stops the page.
#
# ### Warm-up
#
# **Exercise 1.** A 3 x 3 image, the kernel `[[1, 2], [3, 4]]`, the cotangent
# `[[1, 10], [100, 1000]]`. What is the gradient on the pixel in the middle?

# %%
from convlab.lessons.exercises.convolution.gradients_by_hand import (
    check_average_pool_pullback,
    check_colleague,
    check_concatenate_pullback,
    check_normalise_pullback,
    check_pixel_gradient,
    check_relu_pullback,
    check_weight_gradient,
)

my_gradient = None
print(check_pixel_gradient(my_gradient))

# %% [markdown]
# **Exercise 2.** One dimension: the pixels `[5, 6, 7, 8, 9]`, a kernel of 3, stride 2, the
# cotangent `[1, 10]`. What is the gradient on the three weights?

# %%
my_weights = None
print(check_weight_gradient(my_weights))

# %% [markdown]
# ### Core
#
# **Exercise 3.** Write the pullback of a ReLU. `before` is what the ReLU read.


# %%
def my_relu_pullback(cotangent, before):
    return None


print(check_relu_pullback(my_relu_pullback))

# %% [markdown]
# From here on `gradient_gap` is the judge, on random arrays of uneven shapes. It knows the forward
# function alone, so any way of writing the pullback that is right will pass.
#
# **Exercise 4.** Average pooling: each output is the mean of a 2 x 2 window, and windows do not
# overlap. Write its pullback. `x` has the shape (rows, columns), both even, and `dy`, the
# cotangent, has half as many of each. (`layers.max_pool` of the U-Net does the same with the
# largest.)


# %%
def my_average_pool_pullback(dy, x):
    return None


print(check_average_pool_pullback(my_average_pool_pullback))

# %% [markdown]
# **Exercise 5.** A U-Net puts the channels of two maps side by side: `np.concatenate([a, b], -1)`.
# Write its pullback: the gradients on a and on b, which may have different numbers of channels.


# %%
def my_concatenate_pullback(dy, a, b):
    return None


print(check_concatenate_pullback(my_concatenate_pullback))

# %% [markdown]
# ### Stretch
#
# **Exercise 6.** One channel of batch normalisation: `(x - x.mean()) / np.sqrt(x.var() + 1e-3)`,
# for x of shape (cells,). Every output depends on *every* input, through the mean and the variance.
# Write the pullback. (One way: the chain rule, term by term. Another: which changes of x cannot
# change the output at all?)


# %%
def my_normalise_pullback(dy, x):
    return None


print(check_normalise_pullback(my_normalise_pullback))

# %% [markdown]
# **Exercise 7.** A colleague checks a new layer, of stride 2 with `same` padding, with `loss =
# output.sum()`, on a photograph, with a blur kernel. How many of the four faults of this page could
# be in it, and which? What would you change first?

# %%
my_count = None
print(check_colleague(my_count))

# %% [markdown]
# ## 7.16 The fine print
#
# - **Gradient or cotangent.** The gradient is of one number, the loss. A cotangent is the gradient
#   of that number with respect to something on the way. A layer never needs to know the loss.
# - **At zero** a ReLU has no slope. `before > 0` takes 0 there, as TensorFlow does.
# - **Measured slopes** need float64 and a smooth place. A step across a ReLU's corner measures
#   neither side. In float32 they measure rounding.
# - **Fast code runs no such loops.** It gathers many taps into one matrix product, as `convlab.ops`
#   does. The sum is the same.
# - **With stride s**, the kernel's gradient is a convolution of the image with y spread out by s: a
#   stride forward is a dilation backward.
# - **All positive.** In a trained network the weights have both signs, so ReLUs do close, and the
#   wrong mask is wrong. It hides in hand-made tests only.
# - **A batch** adds up on the kernel, because all images use the same weights. On the images it
#   does not: each has its own gradient.
# - **Why backwards.** The chain rule may be run from the image to the loss as well (forward mode).
#   That costs a pass for each pixel or weight. Backwards, one pass gives all of them, because the
#   loss is one number.

# %% [markdown]
# ## 7.17 See also
#
# - D. E. Rumelhart, G. E. Hinton, R. J. Williams, [Learning representations by back-propagating
#   errors](https://doi.org/10.1038/323533a0), Nature, 1986: the paper that made backpropagation
#   widely known.
# - C. Olah, [Calculus on computational graphs](https://colah.github.io/posts/2015-08-Backprop/):
#   why the order of the chain rule matters, forward mode and reverse mode side by side.
# - V. Dumoulin, F. Visin, [A guide to convolution arithmetic for deep
#   learning](https://arxiv.org/abs/1603.07285): chapter 4 builds the transposed convolution from
#   the matrix, as the backward pass of a convolution.
# - [The autodiff cookbook](https://docs.jax.dev/en/latest/notebooks/autodiff_cookbook.html) of JAX:
#   Jacobians, vector-Jacobian products and how one makes the other, in code.
# - M. Blondel, V. Roulet, [The elements of differentiable
#   programming](https://arxiv.org/abs/2403.14606), 2024: a book on cotangents, linear maps and
#   their adjoints, for those who want the proofs.
#
# **Called elsewhere.** The cotangent is the *upstream gradient*, the *adjoint* or `grad_output`
# (PyTorch), `output_gradients` (TensorFlow). A pullback is a *VJP* (JAX) or a `backward`. Gradient
# checking is `torch.autograd.gradcheck`, `jax.test_util.check_grads`. The gradient on the kernel is
# `conv2d_backprop_filter`, that on the image `conv2d_backprop_input`, under which name TensorFlow
# runs its transposed convolution, too.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %% jupyter={"source_hidden": true}
assert growth.tolist() == [[3, 4], [1, 4]]
assert np.array_equal(growth.ravel(), C[:, number])
assert np.array_equal(growth_by_weight, image[0:2, 1:3])
assert by_hand == on_image[pixel] == 3
assert abs(slope - by_hand) < 1e-6
assert np.array_equal(np.nansum(stamps, axis=(0, 1)), on_image)
assert np.array_equal(on_image, explorer.image_gradient)
assert np.array_equal(on_kernel, explorer.weight_gradient)
assert on_kernel[weight] == 5 * 2 + 8 * -1 + 8 * -3 + 8 * 1 == -14
for mine, theirs in loops.values():
    assert np.allclose(mine, theirs, rtol=0, atol=1e-12)
assert (output * y).sum() == (image * on_image).sum() == (kernel * on_kernel).sum() == -148

# Every entry of both gradients is a slope, on the whole numbers of this page.
for array, gradient, other in ((image, on_image, kernel), (kernel, on_kernel, image)):
    for place in np.ndindex(array.shape):
        nudged = array.astype(float)
        nudged[place] += 1e-6
        now = conv2d(nudged, other) if array is image else conv2d(other, nudged)
        assert abs((loss(now) - loss(output)) / 1e-6 - gradient[place]) < 1e-3

assert max(three) - min(three) < 1e-10
each = [kernel_gradient(x[n : n + 1], cotangent[n : n + 1], uneven) for n in range(2)]
assert np.allclose(ours_kernel, sum(each))
assert np.allclose(ours_image[:1], conv_transpose(cotangent[:1], w, uneven))
assert gap_image < 1e-8
assert gap_kernel < 1e-8
assert np.allclose(ours_image, theirs_image, rtol=0, atol=1e-12)
assert np.allclose(ours_kernel, theirs_kernel, rtol=0, atol=1e-12)
assert same.pads == ((1, 1), (0, 0))
assert np.allclose(keras_image, conv_transpose(pull_layer, w, same), rtol=0, atol=1e-12)
assert np.allclose(keras_kernel, kernel_gradient(x, pull_layer, same), rtol=0, atol=1e-12)
assert np.allclose(keras_bias, pull_layer.sum((0, 1, 2)), rtol=0, atol=1e-12)
for mine, theirs in zip(ours, chained, strict=True):
    assert np.allclose(mine, theirs, rtol=0, atol=1e-11)
assert (kept[1] < 0).any()  # the ReLU closes at some cells ...
assert (kept[1] > 0).any()  # ... and is open at others

# %% jupyter={"source_hidden": true}
lazy = {
    "y all ones": "y flipped",
    "a blur kernel": "flip forgotten",
    "stride 1": "pads swapped",
    "all positive": "mask by >= 0",
}
for name, row in caught.items():
    for column, was_caught in zip(columns, row, strict=True):
        missed = name == "nothing wrong" or column == "shape" or lazy.get(column) == name
        assert was_caught == (not missed), (name, column)
for name, (slopes, identity) in gaps.items():
    right = name == "nothing wrong"
    assert (slopes < 1e-8) if right else (slopes > 1e-3)
    assert (identity < 1e-14) if right else (identity > 1e-3)

# The right code passes wherever a fault was caught.
for x_, w_, y_, g_ in fed.values():
    mask = conv(x_, w_, g_) > 0
    theirs = tape_gradients(x_, w_, y_, g_, relu=True)
    assert np.allclose(conv_transpose(y_ * mask, w_, g_), theirs[0], atol=1e-9)
    assert np.allclose(kernel_gradient(x_, y_ * mask, g_), theirs[1], atol=1e-9)
    assert np.allclose(kernel_gradient(x_, y_, g_), tape_gradients(x_, w_, y_, g_)[1], atol=1e-9)
assert down.pads == ((0, 1), (0, 1))
assert level.pads == ((1, 1), (1, 1))
assert np.array_equal(blur, np.flip(blur, (0, 1)))

# Exercise 7: a sum as the loss, a photograph, a blur kernel.
fed["the colleague's"] = draw(down, image=positive, kernel=blur, y=np.ones((2, 3, 3, 3)))
assert [n for n in faults if differs(n, fed["the colleague's"])] == ["pads swapped"]
fed["the colleague's"] = draw(level, image=positive, kernel=blur, y=np.ones((2, 6, 6, 3)))
assert not any(differs(n, fed["the colleague's"]) for n in faults)

# %% jupyter={"source_hidden": true}
assert losses[0] > 10
assert np.all(np.diff(losses[:11]) < 0)
assert losses[40] < 1e-12
assert np.allclose(history[40], hidden, atol=1e-6)
assert np.array_equal(history[10].round(1), hidden)
for found_kernel, last in results.values():
    assert last < 1e-3 * first_loss
    assert np.array_equal(found_kernel.round(1), hidden)
assert np.allclose(conv2d(found_image, kernel), wanted[0, ..., 0], atol=1e-6)
assert np.abs(missing).max() > 5
assert np.allclose(C @ missing.ravel(), 0, atol=1e-6)
assert np.allclose(found_image.ravel(), pseudo, atol=1e-6)
assert np.linalg.matrix_rank(np.vstack([C, found_image.ravel()]), tol=1e-6) == 4

# %% jupyter={"source_hidden": true}
explorer.set(follow="pixel")
receives = {}
for cell in range(16):
    explorer.set(cell=cell)
    receives[divmod(cell, 4)] = int(explorer.view.cotangent.highlighted.sum())
assert [place for place, n in receives.items() if n == 4] == [(1, 1), (1, 2), (2, 1), (2, 2)]
assert receives[0, 0] == receives[3, 3] == 1
explorer.set(follow="weight", cell=5)
assert explorer.view.image.highlighted.sum() == 4
explorer.set(follow="output cell", padding="2", cell=0)
assert np.argwhere(explorer.view.image_gradient.highlighted).tolist() == [[0, 0]]
explorer.set(padding="valid")
assert never_read.sum() == 12

spread = Geometry(5, kernel=2, dilation=2)  # exercise 2: a stride forward, a dilation backward
line, pair = np.arange(5.0, 10).reshape(1, 5, 1), np.array([1.0, 10]).reshape(2, 1, 1)
assert conv(line, pair, spread).ravel().tolist() == [75, 86, 97]
one_cell = [np.full((1, 1, 1, 1), number) for number in (0.0, 1.0, 1.0)]
at_the_corner, _ = tape_gradients(*one_cell, Geometry((1, 1), (1, 1)), relu=True)
assert at_the_corner.ravel().tolist() == [0]  # TensorFlow's slope of a ReLU at 0
try:
    checks.gradient_gap(np.square, lambda c: c, np.ones(3, "float32"), rng)
except TypeError:
    pass
else:
    raise AssertionError("float32 slopes are accepted")

from convlab.lessons.exercises.judging import BLANK, rejects

assert check_pixel_gradient(1 * 4 + 10 * 3 + 100 * 2 + 1000 * 1) == "Right."
assert check_weight_gradient([75, 86, 97]) == "Right."
assert check_relu_pullback(lambda cotangent, before: cotangent * (before > 0)) == "Right."
assert check_colleague(3) == "Right."
for check in (check_relu_pullback, check_average_pool_pullback, check_concatenate_pullback,
              check_normalise_pullback):  # fmt: skip
    assert check(lambda *arrays: None) == BLANK
for check, slip in (
    (check_pixel_gradient, 4321),
    (check_weight_gradient, [65, 76, 87]),
    (check_relu_pullback, lambda cotangent, before: cotangent * (np.maximum(before, 0) >= 0)),
    (check_average_pool_pullback, lambda dy, x: np.kron(dy, np.ones((2, 2)))),
    (check_concatenate_pullback, lambda dy, a, b: (dy[..., b.shape[-1] :], dy[..., : b.shape[-1]])),
    (check_normalise_pullback, lambda dy, x: dy / np.sqrt(x.var() + 1e-3)),
    (check_colleague, 4),
):
    assert rejects(check, slip)
print("All checks passed.")
