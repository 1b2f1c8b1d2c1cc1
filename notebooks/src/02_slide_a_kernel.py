# %% [markdown]
# # Slide a kernel
#
# **What you'll do.** Slide nine numbers over a photograph. Find edges with them, blur, sharpen.
# Make the photograph smaller, and larger again. Write your own nine numbers.
#
# **What you'll learn.** What a convolution computes. What stride, padding and dilation change. How
# large its output is. How few weights it needs.
#
# **What you need.** NumPy arrays, and nothing else. About 35 minutes; the page itself runs in half
# a minute.

# %%
import matplotlib.pyplot as plt
import numpy as np

from convlab.figures.arrays import draw_array
from convlab.figures.layout import sheet
from convlab.figures.photographs import draw_feature_maps, draw_photograph, grey_limits
from convlab.figures.steps import draw_convolution
from convlab.lessons.explorers.convolution.kernels import photograph
from convlab.lessons.cards.cards import Card, ask

# %% [markdown]
# ## A photograph is an array
#
# One number for each pixel: 0 is black, 255 is white. The photograph comes with scikit-image, so
# nothing is downloaded.
#
# We also cut out a small patch. To add up by hand, ten steps of grey are enough: 0 to 9.

# %%
photo = photograph()
patch = photo[55:62, 158:165] // 26

figure, (left, right) = plt.subplots(1, 2, figsize=(11, 4.2), width_ratios=(1.7, 1))
figure.subplots_adjust(0.005, 0.01, 0.995, 0.92, wspace=0.02)
draw_photograph(left, photo, box=(55, 158, 7, 7), title="photo, 152 x 256")
draw_array(right, patch, title="patch, 7 x 7")
plt.show()
print("photo", photo.shape, "from", photo.min(), "to", photo.max())
print(patch)

# %% [markdown]
# *Figure: a man in a dark coat looks through a camera on a tripod; behind him are lawns and towers.
# A small box at the camera marks the patch. On its right the patch's 49 numbers: a dark notch at
# the top, with 1 and 2, in a bright ground of 7 and 8.*
#
# **The question of this page.** You see at once where the dark notch ends. The array is only
# numbers. Which sum would tell a program that there is an edge?

# %% [markdown]
# ## Nine products, one sum
#
# At an edge, the pixels on the right are brighter than those on the left. So: add three pixels on
# the right, and take away three on the left. Written as nine **weights**, that is a **kernel**.
#
# Put the kernel on the patch. Multiply each weight by the pixel under it. Add the nine products.

# %%
edge_left_right = np.array([[-1, 0, 1], [-1, 0, 1], [-1, 0, 1]])


def slide(image, kernel, stride=1):
    """Put the kernel on each place, multiply, add up: one output for each place."""
    (rows, columns), (high, wide) = image.shape, kernel.shape
    down, across = (rows - high) // stride + 1, (columns - wide) // stride + 1
    output = np.zeros((down, across), int)
    for i, j in np.ndindex(down, across):
        top, left = i * stride, j * stride
        output[i, j] = np.sum(image[top : top + high, left : left + wide] * kernel)
    return output


edges = slide(patch, edge_left_right)
on_the_edge = np.full(patch.shape, np.nan)
on_the_edge[0:3, 3:6] = edge_left_right

titles = ("patch", "kernel", "output")
options = {"weights": on_the_edge, "cell": (0, 3), "titles": titles}
draw_convolution(sheet(10.5, 5.2), patch, edge_left_right, edges, **options)
plt.show()
print(edges)

# %% [markdown]
# *Figure: the patch, the kernel and the 5 x 5 output. The kernel lies on rows 0 to 2 and columns 3
# to 5, its weights small in the corners. The sum under it is 17, and so is the outlined output.*
#
# Then the kernel slides on by one pixel, and again, row by row. It fits in 5 x 5 places. That is
# a **convolution**.
#
# Read the output. Where the patch is flat, the sum is 0. Where dark gives way to bright, it is
# large. Where bright gives way to dark, it is far below 0. **The sum is an edge detector.**
#
# From here on the library slides for us. It gives the same numbers, only faster.

# %%
from convlab import conv2d

assert np.array_equal(conv2d(patch, edge_left_right), edges)
print("same numbers:", np.array_equal(conv2d(patch, edge_left_right), edges))

# %% [markdown]
# Your turn. Compute one sum by hand before you open the answer.

# %%
Card(ask("conv_cell", seed=1))

# %% [markdown]
# ## The same kernel on the photograph
#
# Nothing changes but the size. The output is again an image. We call it a **feature map**.

# %%
left_right = conv2d(photo, edge_left_right)
up_down = conv2d(photo, edge_left_right.T)

figure, axes = plt.subplots(1, 2, figsize=(11, 3.6))
figure.subplots_adjust(0.005, 0.01, 0.995, 0.92, wspace=0.02)
for ax, values, name in zip(axes, (left_right, up_down), ("left-right", "up-down"), strict=True):
    black, white = grey_limits(edge_left_right, values)
    draw_photograph(ax, values, black=black, white=white, title=f"edge {name}: grey is 0")
plt.show()

tripod, horizon = np.s_[112:135, 140:150], np.s_[98:106, 190:250]
for name, place in (("tripod", tripod), ("horizon", horizon)):
    strength = [round(float(np.abs(m[place]).mean())) for m in (left_right, up_down)]
    print(f"{name:8} left-right {strength[0]:3}, up-down {strength[1]:3}")

# %% [markdown]
# *Figure: two feature maps in grey. In the left one the tripod and the towers stand out, and the
# horizon is hardly there. In the right one the horizon and the shoulder stand out. White is where
# it gets brighter, black is where it gets darker.*
#
# One kernel sees upright edges, the other sees level ones. Each is blind to what the other sees.
# That is why a layer has many kernels.

# %% [markdown]
# ## A bank of kernels
#
# ### Guess first
#
# The sky is flat: every pixel there is about 200. A kernel's nine weights add up to 0. What does
# its feature map show in the sky?
#
# - **A.** About 200.
# - **B.** About 0.
# - **C.** That depends on the nine weights.
#
# <details><summary><b>Reveal</b></summary>
#
# **B.** If all nine pixels are 200, the sum is 200 times the sum of the weights. Weights that add
# up to 0 say nothing about flat areas. Weights that add up to 1 leave them as they are.
#
# </details>

# %%
from convlab.lessons.explorers.convolution.kernels import KERNELS

bank = {name: np.array(kernel) for name, kernel in KERNELS.items() if name != "identity"}
maps = [conv2d(photo, kernel) for kernel in bank.values()]
draw_feature_maps(plt.figure(figsize=(14, 4.7), dpi=84), bank, maps)
plt.show()
sky = np.s_[10:30, 190:250]
print(f"{'sky':10} {round(photo[sky].mean()):5}")
for (name, kernel), values in zip(bank.items(), maps, strict=True):
    print(f"{name:10} {round(values[sky].mean()):5}   weights add up to {kernel.sum()}")

# %% [markdown]
# *Figure: six kernels with their numbers, each beside its feature map: two edges, the Laplacian,
# blur, sharpen, emboss. Those whose weights add up to 0 are grey where the photograph is flat.*
#
# - **Left-right** and **up-down** are the two edges from above.
# - **Blur** adds nine neighbours. Divide by 9, and it is their mean.
# - The **Laplacian** is the sum of four neighbours, less four times the pixel. It finds edges in
#   all directions.
# - **Sharpen** is the pixel less the Laplacian. So it adds what makes a pixel stand out.
# - **Emboss** is the pixel plus an edge kernel along the diagonal.
#
# We wrote these weights down by hand. A network starts with random ones, and finds better ones by
# training. The sliding stays the same.

# %% [markdown]
# ## What does Keras say?
#
# Keras has not seen our loop. We give its `Conv2D` the six kernels at once: six output channels.

# %%
from convlab.keras_bridge import compare_conv

weights = np.stack(list(bank.values()), axis=-1)[:, :, None, :]  # rows, columns, in, out
ours = np.stack(maps, axis=-1)[None]  # batch, rows, columns, channels
whole_bank = compare_conv(ours, photo[None, ..., None], weights)

# %% [markdown]
# Six feature maps, not one number apart.
#
# One word of warning. In mathematics, a convolution first turns the kernel by half a turn. Keras
# does not, nor do we. For our edge kernel, turning would change every sign:

# %%
turned = conv2d(photo, edge_left_right[::-1, ::-1])
one_map = compare_conv(left_right, photo, edge_left_right)
print("turned kernel gives the opposite sign:", np.array_equal(turned, -left_right))

# %% [markdown]
# ## Move things
#
# Choose a kernel by name, or type your own nine weights. The slider *cell* moves the window: click
# it, then use the arrow keys. Or press play. Below, the same kernel on the whole photograph.

# %%
from convlab.lessons.explorers.convolution.kernels import KernelExplorer

explorer = KernelExplorer()
explorer

# %% [markdown]
# *Figure: nine boxes for the weights, and sliders for the kernel, stride, padding, dilation and
# cell. Under them the patch, the kernel with its sum, and the output; then the photograph, its
# feature map, and how many weights and products that takes.*
#
# **Try this.**
#
# 1. Step through the kernels on the photograph. Which one shows the horizon best?
# 2. Choose *identity* and padding `same`. Move the 1 from the middle to the top left. What moves on
#    the patch, and which way?
# 3. Write a kernel that sees edges from the top left to the bottom right, and not the others.
# 4. Set the dilation to 4. What does the patch say? What does the photograph say?

# %%
explorer.set(kernel="identity", padding="same")
explorer.set(w11=0, w00=1)
moved = np.array_equal(explorer.result[1:, 1:], patch[:-1, :-1])
explorer.set(padding="valid", dilation=4)
print("the patch has moved down and to the right:", moved)
why_not, map_shape = explorer.reason, explorer.map.shape
print(why_not)
explorer.set(kernel="left-right", dilation=1)

# %% [markdown]
# Dilation pulls the nine weights apart. With 4, they no longer fit on the patch, but still on the
# photograph. The explorer says so, and tells you the nearest setting that works.
#
# <details><summary>A kernel for the third</summary>
#
# `[[0, 1, 1], [-1, 0, 1], [-1, -1, 0]]`. Along the other diagonal its weights cancel.
#
# </details>

# %% [markdown]
# ## Stride: take larger steps
#
# The **stride** is how far the kernel moves each time. With stride 1 it visits every place. With
# stride 2 it visits every other one, down and across.

# %%
blur = bank["blur"]
sums = conv2d(patch, blur, stride=2)
at_the_right = np.full(patch.shape, np.nan)
at_the_right[0:3, 2:5] = 1

options = {"weights": at_the_right, "cell": (0, 1), "titles": titles}
draw_convolution(sheet(9.5, 5), patch, blur, sums, **options)
plt.show()
print("stride 1:", conv2d(patch, blur).shape, " stride 2:", sums.shape)
print("every other one of stride 1:", np.array_equal(sums, conv2d(patch, blur)[::2, ::2]))

# %% [markdown]
# *Figure: the patch, the blurring kernel at its second place, two pixels to the right of the first,
# and the 3 x 3 output. Its nine pixels add up to 31.*
#
# Stride 1 **detects**: an answer for every place. A larger stride **shrinks**: fewer answers, a
# smaller image, less work. That is *down-sampling*.

# %%
Card(ask("conv_shape", seed=4))

# %% [markdown]
# ## Padding: do not lose the border
#
# Without padding, the kernel must fit inside. So the output is smaller, and the border is used
# less. Count how often each pixel of the patch is used.


# %%
def times_used(side, pad):
    """How many places of a 3 x 3 kernel cover each pixel of a square image."""
    used = np.zeros((side + 2 * pad, side + 2 * pad), int)
    for top, left in np.ndindex(side + 2 * pad - 2, side + 2 * pad - 2):
        used[top : top + 3, left : left + 3] += 1
    return used[pad : pad + side, pad : pad + side]


print("no padding:")
print(times_used(7, pad=0))
print("one zero all around:")
print(times_used(7, pad=1))

# %% [markdown]
# Without padding the corner pixel counts once, and one in the middle nine times. **Padding** puts
# zeros around the image. `"valid"` means none. `"same"` means as many as keep the size at stride 1.

# %%
padded = np.pad(patch, 1)
roles = np.pad(np.full(patch.shape, "", "<U7"), 1, constant_values="padding")
same = conv2d(patch, edge_left_right, padding="same")
at_the_border = np.full(padded.shape, np.nan)
at_the_border[4:7, 6:9] = edge_left_right

options = {"weights": at_the_border, "cell": (4, 6), "roles": roles, "titles": titles}
draw_convolution(sheet(10.5, 5), padded, edge_left_right, same, **options)
plt.show()
print("valid", edges.shape, " same", same.shape)
print("first column", same[:, 0], " last column", same[:, -1])

# %% [markdown]
# *Figure: the patch with a dashed ring of zeros around it, the edge kernel at the right border, one
# column of it on the zeros, and an output as large as the patch. The sum is -24, as in most of the
# last column.*
#
# The size is kept. But look at the last column. The patch is flat there, and the output says
# "edge". It is the edge between the photograph and the zeros. **Padding is not free: it draws a
# black frame, and kernels see it.**

# %%
Card(ask("conv_shape", seed=6))

# %% [markdown]
# ## Dilation: look further with the same weights
#
# Pull the nine weights apart and leave holes. With **dilation** 2 there is one free pixel between
# two weights. The kernel now reaches over 5 x 5 pixels. It still has nine weights.

# %%
wide = conv2d(patch, edge_left_right, dilation=2)
with_holes = np.full(patch.shape, np.nan)
with_holes[0:5:2, 1:6:2] = edge_left_right

options = {"weights": with_holes, "cell": (0, 1), "titles": titles}
draw_convolution(sheet(9.5, 5), patch, edge_left_right, wide, **options)
plt.show()
print("reach (3 - 1) * 2 + 1 =", (3 - 1) * 2 + 1, " output", wide.shape)
print(wide)

# %% [markdown]
# *Figure: nine weights on every other pixel of a 5 x 5 area of the patch, each outlined by itself,
# and a 3 x 3 output.*
#
# The kernel sees a larger area and costs no more. What lies in its holes, it does not see.

# %% [markdown]
# ## How large is the output?
#
# All three settings are in one line. Count along one axis. The image and its padding have so many
# pixels. The kernel reaches over some of them. The rest is room to step.


# %%
def output_size(pixels, kernel, stride=1, before=0, after=0, dilation=1):
    """How many places a kernel has along one axis."""
    reach = (kernel - 1) * dilation + 1
    return (pixels + before + after - reach) // stride + 1


print("patch            ", output_size(7, 3))
print("stride 2         ", output_size(7, 3, stride=2))
print("one zero per side", output_size(7, 3, before=1, after=1))
print("dilation 2       ", output_size(7, 3, dilation=2))

# %% [markdown]
# ### Guess first
#
# An image is 8 pixels wide. The kernel is 3 wide, the stride is 2, and there is no padding. How
# many pixels at the right border does no place of the kernel cover?
#
# - **A.** None.
# - **B.** One.
# - **C.** Two.
#
# <details><summary><b>Reveal</b></summary>
#
# **B.** There are (8 - 3) // 2 + 1 = 3 places. They start at 0, 2 and 4. The last one covers pixels
# 4, 5 and 6. Pixel 7 is never read. So images 7 and 8 wide give outputs of one size. What that
# costs is on page 5.
#
# </details>

# %%
starts = [place * 2 for place in range(output_size(8, 3, stride=2))]
print("places start at", starts, " last pixel read:", starts[-1] + 2, " last pixel:", 7)

# %% [markdown]
# ## Growing: a first taste
#
# A stride shrinks. What grows? Turn the idea round. A convolution *gathers* nine pixels into one
# number. A **transposed convolution** *stamps*: each number is multiplied by the whole kernel, and
# the result is put on the output.

# %%
from convlab import conv2d_transpose
from convlab.figures.gradients import ARROW, draw_row

means = sums // 9  # the shrunken patch: each number the mean of nine
ones = np.ones((2, 2), int)
grown = conv2d_transpose(means, ones, stride=2)
stamp = np.zeros(grown.shape, bool)
stamp[2:4, 0:2] = True

draw_row(
    sheet(9.5, 4.2),
    [means, ones, grown],
    ["input", "kernel", "output"],
    ["\N{MULTIPLICATION SIGN}", ARROW],
    titles=["input", "kernel", "output"],
    highlights=[(1, 0), None, stamp],
)
plt.show()
print("from", means.shape, "to", grown.shape)

# %% [markdown]
# *Figure: a 3 x 3 input, a 2 x 2 kernel of ones, and the 6 x 6 output, in which each input number
# has become a square of four. The number 5 and its stamp are outlined.*
#
# Down by 4, and up by 4, on the photograph:

# %%
square = np.ones((4, 4), int)
small = conv2d(photo, square, stride=4) // 16
large = conv2d_transpose(small, square, stride=4)

figure, axes = plt.subplots(1, 2, figsize=(11, 3.6))
figure.subplots_adjust(0.005, 0.01, 0.995, 0.92, wspace=0.02)
frame = {"room": photo.shape, "frame": photo.shape}
draw_photograph(axes[0], small, title="down-sampled, 38 x 64", **frame)
draw_photograph(axes[1], large, title="up-sampled, 152 x 256", **frame)
plt.show()
print(photo.shape, "to", small.shape, "to", large.shape)
print("mean difference from the photograph:", round(float(np.abs(large - photo).mean()), 1))

# %% [markdown]
# *Figure: on the left the photograph at a quarter of its height and width, in a dashed frame of the
# old size. On the right it is as large as before, made of squares of 4 x 4 equal pixels.*
#
# **The size comes back. The detail does not.** What a transposed convolution is, why it has that
# name, and how it can do better than squares: page 4.

# %% [markdown]
# ## Count what it costs
#
# **Weights.** A layer has its kernels' weights, and no others. It does not matter how large the
# image is.
#
# **Products.** Each output takes one product for each weight of its kernel.
#
# Compare a dense layer. There, every output has a weight of its own for every pixel.

# %%
from convlab.backend import keras

conv_layer = keras.layers.Conv2D(1, 3, use_bias=False)
conv_layer.build((None, 7, 7, 1))
dense_layer = keras.layers.Dense(edges.size, use_bias=False)
dense_layer.build((None, patch.size))

print(f"{'':22}{'patch':>10}{'photo':>18}")
outputs = [edges.size, left_right.size]
dense = [patch.size * edges.size, photo.size * left_right.size]
print(f"{'outputs':22}{outputs[0]:>10,}{outputs[1]:>18,}")
print(f"{'convolution: weights':22}{9:>10,}{9:>18,}")
print(f"{'convolution: products':22}{9 * outputs[0]:>10,}{9 * outputs[1]:>18,}")
print(f"{'dense: weights':22}{dense[0]:>10,}{dense[1]:>18,}")
print("Keras counts", conv_layer.count_params(), "and", dense_layer.count_params(), "on the patch")

# %% [markdown]
# Nine weights against one and a half thousand million. Two reasons make the difference. Each output
# looks only at its neighbours. And all places **share** the same nine weights: an edge is an edge
# anywhere.
#
# A colour photograph has three numbers at each pixel. Then a kernel has 3 x 3 x 3 weights, and one
# sum runs over all of them. With several kernels, multiply again:
#
# `weights = kernel rows * kernel columns * channels in * channels out`
#
# `products = weights * output rows * output columns`

# %%
colour = keras.layers.Conv2D(6, 3, use_bias=False)
colour.build((None, 152, 256, 3))
print("six kernels on three channels:", 3 * 3 * 3 * 6, "weights; Keras says", colour.count_params())

# %% [markdown]
# ## Exercises
#
# **1.** An image of 20 x 31 pixels, a kernel of 3 x 5, stride 2, no padding. How large is the
# output? Write `(rows, columns)`.

# %%
from convlab.lessons.exercises.judging import rejects
from convlab.lessons.exercises.convolution.slid_kernels import (
    check_layer_cost,
    check_shifting_kernel,
    check_strided_shape,
)

my_shape = None
print(check_strided_shape(my_shape))

# %% [markdown]
# <details><summary>Solution</summary>
#
# Down: (20 - 3) // 2 + 1 = 9. Across: (31 - 5) // 2 + 1 = 14. So `(9, 14)`.
#
# </details>
#
# **2.** Write a 3 x 3 kernel that moves the photograph one pixel to the *right*, and changes
# nothing else. Use eight zeros and a one. Try it in the explorer.

# %%
my_kernel = None
print(check_shifting_kernel(my_kernel))

# %% [markdown]
# <details><summary>Solution</summary>
#
# `[[0, 0, 0], [1, 0, 0], [0, 0, 0]]`. Each output takes the pixel on its left. So everything is
# seen one pixel further to the right. (With a turned kernel it would go to the left.)
#
# </details>
#
# **3.** A layer reads 100 x 200 pixels with 3 channels and writes 16 channels. Kernel 3 x 3, stride
# 1, padding `same`, no bias. How many weights has it, and how many products does it take? Write
# `(weights, products)`.

# %%
my_cost = None
print(check_layer_cost(my_cost))

# %% [markdown]
# <details><summary>Solution</summary>
#
# 3 * 3 * 3 * 16 = 432 weights. The output has 100 * 200 = 20,000 places. That makes
# 432 * 20,000 = 8,640,000 products: `(432, 8640000)`.
#
# </details>

# %% [markdown]
# ## The fine print
#
# - **The photograph** is `skimage.data.camera()`, cut at top and bottom and halved, so that its
#   pixels can be seen.
# - **uint8 overflows.** Photographs are often stored in 8 bits, where 200 + 100 is 44. Convert
#   first. The library does it for you: whole numbers are added in 64 bits.
# - **How a map is drawn.** A map has numbers below 0 and above 255. Where the weights add up to 0,
#   we draw 0 as mid-grey, and the strongest hundredth as plain black or white.
# - **Bias.** Keras's layers add one more number to each output channel. We left it out.
# - **Other borders.** Keras pads with zeros only. Image programs often repeat or mirror the border.
# - **`same` at a larger stride** can pad one more after than before. Page 5 shows on which side.
# - **Counting products** is not timing. Programs arrange them cleverly.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %%
assert photo.shape == (152, 256)
assert 0 <= photo.min() < photo.max() <= 255
assert set(patch.ravel()) <= set(range(10))
assert edges[0, 3] == 17 == np.nansum(on_the_edge * patch)
assert edges[-1, 2:].tolist() == [0, 0, 0]  # flat there
assert edges.min() == -13  # bright gives way to dark
assert edges.max() == 17
assert np.array_equal(slide(photo, bank["emboss"]), maps[list(bank).index("emboss")])
assert np.array_equal(slide(patch, blur, stride=2), sums)

for place, strong, weak in ((tripod, left_right, up_down), (horizon, up_down, left_right)):
    assert np.abs(strong[place]).mean() > 4 * np.abs(weak[place]).mean()
for kernel, values in zip(bank.values(), maps, strict=True):
    assert abs(values[sky].mean() - kernel.sum() * photo[sky].mean()) < 5
    assert conv2d(np.full((5, 4), 200), kernel).tolist() == [[200 * kernel.sum()] * 2] * 3
by_name = dict(zip(bank, maps, strict=True))
assert np.array_equal(by_name["sharpen"], photo[1:-1, 1:-1] - by_name["Laplacian"])
diagonal = np.array([[-2, -1, 0], [-1, 0, 1], [0, 1, 2]])
assert np.array_equal(by_name["emboss"], photo[1:-1, 1:-1] + conv2d(photo, diagonal))
assert by_name["blur"][40, 70] / 9 == photo[40:43, 70:73].mean()

assert (whole_bank.count, whole_bank.largest_absolute) == (6 * 150 * 254, 0)
assert (one_map.count, one_map.largest_absolute) == (150 * 254, 0)
assert np.array_equal(turned, -left_right)
assert not np.array_equal(turned, left_right)

fall, rise = np.tri(7, dtype=int), np.tri(7, dtype=int)[:, ::-1]  # the two diagonal edges
answer = np.array([[0, 1, 1], [-1, 0, 1], [-1, -1, 0]])
assert conv2d(fall, answer).min() == -3
assert set(conv2d(rise, answer).ravel()) == {0}

# %%
assert moved
assert sums[0, 1] == 31 == np.nansum(at_the_right * patch)
assert times_used(7, 0)[0, 0] == 1
assert times_used(7, 0)[3, 3] == times_used(7, 1)[3, 3] == 9
assert times_used(7, 1)[0, 0] == 4
assert same.shape == patch.shape
assert same[4, 6] == -24 == np.nansum(at_the_border * padded)
assert np.array_equal(same[1:-1, 1:-1], edges)
assert set(same[1:-1, -1]) == {-24}  # flat: only the frame is seen
assert np.array_equal(same, slide(padded, edge_left_right))
assert wide[0, 1] == np.nansum(with_holes * patch)
assert "reaches over 9 cells" in why_not
assert np.array_equal(explorer.result, edges)
assert map_shape == (144, 248)  # on the photograph it fits

for n, k, s, pad, d in ((7, 3, 1, 0, 1), (7, 3, 2, 0, 1), (7, 3, 1, 1, 1), (9, 2, 3, 2, 3)):
    image, kernel = np.zeros((n, n + 4), int), np.zeros((k, k), int)
    sizes = tuple(output_size(side, k, s, pad, pad, d) for side in image.shape)
    assert conv2d(image, kernel, stride=s, padding=pad, dilation=d).shape == sizes
assert output_size(7, 3, stride=2) == output_size(8, 3, stride=2) == 3
assert starts[-1] + 2 == 6

assert np.array_equal(grown, np.kron(means, ones))
assert large.shape == photo.shape
assert not np.array_equal(large, photo)
assert np.array_equal(large[::4, ::4], small)
assert small[9, 15] == photo[36:40, 60:64].sum() // 16
assert conv_layer.count_params() == 9
assert dense_layer.count_params() == dense[0] == 1225
assert 1.4e9 < dense[1] < 1.5e9
assert colour.count_params() == 162
assert (np.array([200], np.uint8) + np.array([100], np.uint8)).item() == 44

assert check_strided_shape((9, 14)) == "Right."
assert check_shifting_kernel([[0, 0, 0], [1, 0, 0], [0, 0, 0]]) == "Right."
assert check_layer_cost((432, 8640000)) == "Right."
shifted = conv2d(photo, np.array([[0, 0, 0], [1, 0, 0], [0, 0, 0]]), padding="same")
assert np.array_equal(shifted[:, 1:], photo[:, :-1])
wrong_answers = ((check_strided_shape, (18, 27)), (check_shifting_kernel, np.eye(3)))
for check, wrong in (*wrong_answers, (check_layer_cost, (9, 180000))):
    assert rejects(check, wrong)
print("All checks passed.")
