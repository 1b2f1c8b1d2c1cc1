# %% [markdown] slideshow={"slide_type": "slide"}
# # 2. Slide a kernel
#
# **What you'll do.** Slide nine numbers over a photograph, and with them find edges, blur and
# sharpen. Make the photograph smaller, and larger again. At the end, write nine numbers of your
# own.
#
# **What you'll learn.** What a convolution computes, and what stride, padding and dilation change
# about it. How to tell the size of its output beforehand, and why it needs so few weights.
#
# **What you need.** NumPy arrays, and nothing else. About 45 minutes to read; the page itself runs
# in 15 seconds.

# %% [markdown]
# [Previous: 1. Name the task](01_name_the_task.ipynb) | [Contents](00_start_here.ipynb) |
# [Next: 3. Write it as a matrix](03_write_it_as_a_matrix.ipynb)

# %%
import matplotlib.pyplot as plt
import numpy as np

from convlab.figures.arrays import draw_array
from convlab.figures.layout import sheet
from convlab.figures.photographs import draw_feature_maps, draw_photograph, grey_limits
from convlab.figures.steps import draw_convolution
from convlab.lessons.animations import animation
from convlab.lessons.cards.cards import Card, ask
from convlab.lessons.explorers.convolution.kernels import photograph

# %% [markdown]
# ## 2.1 A photograph is an array
#
# A grey photograph holds one number for each pixel: 0 is black and 255 is white. This one comes
# with scikit-image, so nothing is downloaded.
#
# We also cut out a small patch, so that we can add up by hand what the computer adds up. For the
# patch, ten steps of grey are enough: 0 is black, and 9 is white.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
photo = photograph()
patch = photo[55:62, 158:165] // 26

figure, (left, right) = plt.subplots(1, 2, figsize=(11, 4.2), width_ratios=(1.7, 1))
figure.subplots_adjust(0.005, 0.01, 0.995, 0.92, wspace=0.02)
draw_photograph(left, photo, box=(55, 158, 7, 7), title="photo, 152 x 256")
draw_array(right, patch, white=9, title="patch, 7 x 7")
plt.show()
print("photo", photo.shape, "from", photo.min(), "to", photo.max())
print(patch)

# %% [markdown]
# *Figure: a man in a dark coat looks through a camera on a tripod; behind him are lawns and towers.
# A small crimson box at the camera marks the patch. On its right are the patch's 49 numbers, each
# on its own grey: a dark notch at the top, with 1 and 2, in a bright ground of 7 and 8.*
#
# **The question of this page.** You see at once where the dark notch ends, but the array holds only
# numbers. Which sum over these numbers would tell a program that there is an edge?

# %% [markdown]
# ## 2.2 Nine products, one sum
#
# Where dark gives way to bright, the pixels on the right are brighter than those on the left. So we
# add three pixels on the right and take away three on the left, and leave out the three between
# them. Written down as nine **weights**, 1, -1 and 0, this recipe is called a **kernel**.
#
# Put the kernel on the patch, multiply each weight by the pixel under it, and add the nine
# products: that is one number of the output. Then let the kernel slide on by one pixel, and by
# another, row after row, until it has stood everywhere it fits. All these sums together are a
# **convolution** of the patch with the kernel.

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

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
on_the_edge = np.full(patch.shape, np.nan)
on_the_edge[0:3, 3:6] = edge_left_right

titles = ("patch", "kernel", "output")
options = {"weights": on_the_edge, "cell": (0, 3), "titles": titles, "white": 9}
draw_convolution(sheet(10.5, 5.2), patch, edge_left_right, edges, **options)
plt.show()
print(edges)

# %% [markdown]
# *Figure: the patch, the kernel and the 5 x 5 output. The kernel lies on rows 0 to 2 and columns 3
# to 5, with its weights small in the corners of the cells. The sum under it is 17, and so is the
# outlined cell of the output. Numbers above 0 stand on yellow in the kernel and on green in the
# output; numbers below 0 stand on purple in both.*
#
# Now read the output. Where the patch is flat the sum is 0, because what is added on the right is
# taken away on the left. Where dark gives way to bright the sum is large, and where bright gives
# way to dark it is far below 0. **The sum is an edge detector.**
#
# From here on the library slides for us, because it gives the same numbers faster.

# %%
from convlab import conv2d

library = conv2d(patch, edge_left_right)
assert np.array_equal(library, edges)
print("numbers that differ:", np.count_nonzero(library != edges), "of", edges.size)

# %% [markdown]
# Your turn: compute one sum by hand before you open the answer.

# %%
Card(ask("conv_cell", seed=1))

# %% [markdown]
# ## 2.3 The same kernel on the photograph
#
# On the photograph nothing changes but the size. The output is again an image, in which each pixel
# says how well the kernel fits there; it is called a **feature map**.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
left_right = conv2d(photo, edge_left_right)
up_down = conv2d(photo, edge_left_right.T)

figure, axes = plt.subplots(1, 2, figsize=(11, 3.6))
figure.subplots_adjust(0.005, 0.01, 0.995, 0.92, wspace=0.02)
for ax, values, name in zip(axes, (left_right, up_down), ("left-right", "up-down"), strict=True):
    black, white = grey_limits(edge_left_right, values)
    draw_photograph(ax, values, black=black, white=white, title=f"edge {name}: grey is 0")
plt.show()

tripod, horizon = np.s_[112:135, 140:150], np.s_[98:106, 190:250]
strength = {}
print("mean strength   left-right  up-down")
for name, place in (("tripod", tripod), ("horizon", horizon)):
    strength[name] = [float(np.abs(m[place]).mean()) for m in (left_right, up_down)]
    print(f"{name:14} {strength[name][0]:11.0f} {strength[name][1]:8.0f}")

# %% [markdown]
# *Figure: two feature maps in grey. In the left one the tripod and the towers stand out, and the
# horizon is hardly there. In the right one the horizon and the shoulder stand out. White is where
# it gets brighter, to the right or downwards; black is where it gets darker.*
#
# One kernel looks for upright edges and the other for level ones. At the tripod the first answers
# five times as strongly as the second, and at the horizon the second answers nine times as strongly
# as the first. But neither is blind to the other kind: the up-down kernel answers 35 at the tripod
# and only 27 at the horizon, because the tripod is not upright everywhere, and it stands out from
# the lawn far more sharply than the horizon does, 183 against 27. So one strong answer does not
# tell which edge it is. The comparison of two answers does, and that is one reason why a layer has
# many kernels.
#
# There is something else that all kernels have in common. What happens to the feature map if the
# whole photograph moves?

# %%
moved_photo = photo[:, 10:]  # everything is ten pixels further to the left
moved_map = conv2d(moved_photo, edge_left_right)
differ = np.count_nonzero(moved_map != left_right[:, 10:])
print("numbers that differ from the moved map:", differ, "of", moved_map.size)

# %% [markdown]
# The feature map moves along and changes in nothing else, because the same weights are used at
# every place. The name for this is **translation equivariance**: an edge is found wherever it is.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 2.4 A bank of kernels
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
# **B.** If all nine pixels are 200, then 200 can be taken out of the sum, and what remains is 200
# times the sum of the weights: 200 times 0.
#
# **A** would be right if the weights added up to 1, because such a kernel leaves a flat area as it
# is. **C** is what one expects of nine free numbers, and at an edge it is right. But where all
# pixels are equal, nothing but the sum of the weights is left of them.
#
# </details>

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
from convlab.lessons.explorers.convolution.kernels import KERNELS

bank = {name: np.array(kernel) for name, kernel in KERNELS.items() if name != "identity"}
maps = [conv2d(photo, kernel) for kernel in bank.values()]
draw_feature_maps(plt.figure(figsize=(14, 4.7), dpi=72), bank, maps)
plt.show()
sky = np.s_[10:30, 190:250]
print(f"{'mean of the sky':15} {round(photo[sky].mean()):5}")
for (name, kernel), values in zip(bank.items(), maps, strict=True):
    print(f"{name:15} {round(values[sky].mean()):5}   weights add up to {kernel.sum()}")

# %% [markdown]
# *Figure: six kernels with their numbers, each beside its feature map: two edges, the Laplacian,
# blur, sharpen, emboss. Weights above 0 stand on yellow, weights below 0 on purple. The maps of the
# three kernels whose weights add up to 0 are grey where the photograph is flat.*
#
# - **Left-right** and **up-down** are the two edges from above.
# - **Blur** adds a pixel and its eight neighbours. Divided by 9, the sum is their mean.
# - The **Laplacian** is the sum of four neighbours, less four times the pixel. It answers to edges
#   in all directions.
# - **Sharpen** is the pixel less the Laplacian, so it adds what makes a pixel stand out.
# - **Emboss** is the pixel plus an edge kernel along the diagonal.
#
# We wrote these weights down by hand. A network starts with random ones and finds better ones by
# training, but the sliding stays the same.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 2.5 What does Keras say?
#
# Keras has not seen our loop, so it is a fair witness. We give its `Conv2D` all six kernels at
# once. Six kernels give six feature maps, and these are called the **channels** of the output.

# %%
from convlab.keras_bridge import compare_conv

weights = np.stack(list(bank.values()), axis=-1)[:, :, None, :]  # rows, columns, in, out
ours = np.stack(maps, axis=-1)[None]  # batch, rows, columns, channels
whole_bank = compare_conv(ours, photo[None, ..., None], weights)

# %% [markdown]
# In six feature maps not one number differs.
#
# One word of warning. In mathematics, a convolution turns the kernel by half a turn before it
# slides. Keras does not, and neither do we, so a mathematician would call what we do a
# **cross-correlation**. For our edge kernel, turning it would change every sign:

# %%
turned = conv2d(photo, edge_left_right[::-1, ::-1])
one_map = compare_conv(left_right, photo, edge_left_right)
print("largest sum of the map and the turned map:", np.abs(turned + left_right).max())

# %% [markdown]
# ## 2.6 Stride: take larger steps
#
# The **stride** is how far the kernel moves each time. With stride 1 it visits every place, and
# with stride 2 it visits every other one, both down and across.

# %% slideshow={"slide_type": "slide"}
animation("conv_strides")

# %% [markdown]
# *Figure: a film. A 3 x 3 kernel moves over a 5 x 5 input with stride 2. At each of its four places
# the cells under it are outlined, the sum is written out, and one cell of the green 2 x
# 2 output is filled: 12, 17, 9 and 14.*
#
# On our patch, with the blurring kernel:

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
blur = bank["blur"]
sums = conv2d(patch, blur, stride=2)
at_the_right = np.full(patch.shape, np.nan)
at_the_right[0:3, 2:5] = 1

options = {"weights": at_the_right, "cell": (0, 1), "titles": titles, "white": 9}
draw_convolution(sheet(9.5, 5), patch, blur, sums, **options)
plt.show()
every_other = conv2d(patch, blur)[::2, ::2]
print("stride 1:", conv2d(patch, blur).shape, " stride 2:", sums.shape)
print("differ from every other one of stride 1:", np.count_nonzero(sums != every_other), "of", 9)

# %% [markdown]
# *Figure: the patch, the blurring kernel at its second place, two pixels to the right of the first,
# and the 3 x 3 output. The nine pixels under the kernel add up to 31.*
#
# Stride 1 **detects**: it gives an answer for every place. A larger stride gives fewer answers, and
# so a smaller image and less work for whatever comes after it: that is **down-sampling**. It has a
# price, which you can see if the photograph moves by a single pixel:

# %%
shrunk = conv2d(photo, edge_left_right, stride=2)
for step in (2, 1):
    again = conv2d(photo[:, step:], edge_left_right, stride=2)
    as_before = shrunk[:, step // 2 :][:, : again.shape[1]]
    changed = np.mean(again[:, : as_before.shape[1]] != as_before)
    print(f"photograph moved by {step}: {changed:.0%} of the numbers change")

# %% [markdown]
# After a move by two pixels the strided map has moved by one, and all its numbers are there again.
# After a move by one pixel the kernel stands on the places that it left out before, so nearly nine
# numbers of ten are others. With stride 2, equivariance holds for even moves only.

# %% [markdown]
# ## 2.7 Padding: do not lose the border
#
# So far the kernel had to fit inside, so the output was smaller than the image, and the border was
# used less than the middle. How much less? Count how many places of the kernel cover each pixel.


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
# Without padding, a pixel in the corner is used once and one in the middle nine times. **Padding**
# puts zeros around the image, so that the kernel may stand partly outside. Keras knows two words
# for it: `"valid"` means no zeros, and `"same"` means as many as keep the size at stride 1. With
# one zero on each side the corner is used four times.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
padded = np.pad(patch, 1)
roles = np.pad(np.full(patch.shape, "", "<U7"), 1, constant_values="padding")
same = conv2d(patch, edge_left_right, padding="same")
at_the_border = np.full(padded.shape, np.nan)
at_the_border[4:7, 6:9] = edge_left_right

options = {"weights": at_the_border, "cell": (4, 6), "titles": titles, "white": 9}
draw_convolution(sheet(10.5, 5), padded, edge_left_right, same, roles=roles, **options)
plt.show()
print("valid", edges.shape, " same", same.shape)
print("first column", same[:, 0], " last column", same[:, -1])

# %% [markdown]
# *Figure: the patch with a dashed black ring of zeros around it, the edge kernel at the right
# border with one column of it on the zeros, and an output as large as the patch. The sum is -24, as
# in five of the seven cells of the last column, which is purple from top to bottom.*
#
# The size is kept. But look at the last column: the patch is flat there, and yet the output says
# "edge". What it found is the edge between the photograph and the zeros around it. **Padding is not
# free: it draws a black frame, and kernels see it.**

# %% [markdown]
# ## 2.8 Dilation: look further with the same weights
#
# Now pull the nine weights apart and leave holes between them. With **dilation** 2 there is one
# free pixel between two weights, so the kernel reaches over 5 x 5 pixels, though it still has nine
# weights.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
wide = conv2d(patch, edge_left_right, dilation=2)
with_holes = np.full(patch.shape, np.nan)
with_holes[0:5:2, 1:6:2] = edge_left_right

options = {"weights": with_holes, "cell": (0, 1), "titles": titles, "white": 9}
draw_convolution(sheet(9.5, 5), patch, edge_left_right, wide, **options)
plt.show()
print("reach (3 - 1) * 2 + 1 =", (3 - 1) * 2 + 1, " output", wide.shape)
print(wide)

# %% [markdown]
# *Figure: nine weights on every other pixel of a 5 x 5 area of the patch, each outlined by itself
# in crimson, and a green 3 x 3 output without a number below 0.*
#
# The kernel sees a larger area and costs no more. But what lies in its holes it does not see.

# %% [markdown]
# ## 2.9 How large is the output?
#
# Stride, padding and dilation meet in one line. Count along one axis: the image and its padding
# have so many pixels, the kernel reaches over some of them, and the rest is room to step. Divide
# that room by the stride, round down, because half a step is not made, and add one for the place
# where the kernel began.


# %%
def output_size(pixels, kernel, stride=1, before=0, after=0, dilation=1):
    """How many places a kernel has along one axis."""
    reach = (kernel - 1) * dilation + 1
    return (pixels + before + after - reach) // stride + 1


print("patch            ", output_size(7, 3))
print("stride 2         ", output_size(7, 3, stride=2))
print("one zero per side", output_size(7, 3, before=1, after=1))
print("dilation 2       ", output_size(7, 3, dilation=2))

# %% [markdown] slideshow={"slide_type": "slide"}
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
# **B.** There are (8 - 3) // 2 + 1 = 3 places. They start at 0, 2 and 4, so the last one covers
# pixels 4, 5 and 6, and pixel 7 is never read.
#
# **A** would be right for 7 pixels, or for stride 1: the room of 8 - 3 = 5 pixels is no multiple of
# the stride here, and the half step that is left over is not made. **C** takes the places for
# neighbours that do not overlap, as if they started at 0 and 3; but the step is the stride, not the
# kernel.
#
# So images 7 and 8 pixels wide give outputs of one size. What that costs on the way back is the
# subject of lesson 5.
#
# </details>

# %%
starts = [place * 2 for place in range(output_size(8, 3, stride=2))]
print("places start at", starts, " last pixel read:", starts[-1] + 2, " last pixel:", 7)

# %% [markdown]
# Now with rows, columns and padding together:

# %%
Card(ask("conv_shape", seed=6))

# %% [markdown]
# ## 2.10 Move things
#
# Choose a kernel by name, or type nine weights of your own. The slider *cell* moves the window:
# click it, then use the arrow keys, or press play. Below, the same kernel runs on the whole
# photograph.

# %% slideshow={"slide_type": "slide"}
from convlab.lessons.explorers.convolution.kernels import KernelExplorer

explorer = KernelExplorer()
explorer

# %% [markdown]
# *Figure: above, the patch in its greys with the kernel on it, the kernel with its sum, and the
# output, with numbers below 0 on purple. Below, the photograph, its feature map, and how many
# weights and products that takes. While Python runs, nine fields for the weights stand above
# it, and sliders for the kernel, stride, padding, dilation and cell.*
#
# **Try this.**
#
# 1. Step through the kernels on the photograph. Which one shows the horizon best?
# 2. Choose *identity* and padding `same`. Move the 1 from the middle to the top left. What moves on
#    the patch, and which way?
# 3. Write a kernel that sees edges from the top left to the bottom right, and not those along the
#    other diagonal.
# 4. Set the dilation to 4. What does the patch say? What does the photograph say?

# %% jupyter={"source_hidden": true}
explorer.set(kernel="identity", padding="same")
explorer.set(w11=0, w00=1)
moved = np.argwhere(explorer.result == patch.max())[0] - np.argwhere(patch == patch.max())[0]
shifted_patch = explorer.result.copy()
explorer.set(padding="valid", dilation=4)
print("the patch has moved by", moved.tolist(), "rows and columns")
why_not, map_shape = explorer.reason, explorer.map.shape
print(why_not)
explorer.set(kernel="left-right", dilation=1)

# %% [markdown]
# <details><summary>What to see</summary>
#
# 1. *Up-down*: it is the one that looks for level edges.
# 2. Everything moves one row down and one column to the right, because each output now shows the
#    pixel at its upper left.
# 3. For instance `[[0, 1, 1], [-1, 0, 1], [-1, -1, 0]]`: along the other diagonal its weights
#    cancel.
# 4. Dilation pulls the nine weights apart. With 4 they no longer fit on the patch, though they
#    still fit on the photograph. The explorer says so, and names the nearest setting that works.
#
# </details>

# %% [markdown]
# ## 2.11 Growing: a first taste
#
# A stride makes images smaller. What makes them larger? Turn the idea round. A convolution
# *gathers* nine pixels into one number. A *transposed convolution* stamps: it multiplies each
# number by the whole kernel, and adds the result to the output. The stride is now the step from one
# stamp to the next.

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
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
print("from", means.shape, "to", grown.shape, "by stamps of", ones.shape)

# %% [markdown]
# *Figure: a blue 3 x 3 input, a yellow 2 x 2 kernel of ones, and the green 6 x 6 output, in which
# each input number has become a square of four. The number 5 and its stamp are outlined in
# crimson.*
#
# These stamps lie side by side, because the kernel is as wide as the stride. A larger kernel makes
# stamps that overlap, and where they overlap they are added:

# %% slideshow={"slide_type": "slide"}
animation("transposed_strides")

# %% [markdown]
# *Figure: a film. Each number of a blue 2 x 2 input is multiplied by a yellow 3 x 3 kernel and
# stamped on a green 5 x 5 output, with stride 2. Cells that several stamps reach change their
# colour: there the stamps are added, four of them in the middle, where the sum is 12.*
#
# Now down by 4 and up by 4 on the photograph:

# %% jupyter={"source_hidden": true} slideshow={"slide_type": "slide"}
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
# old size. On the right it is as large as before, and made of squares of 4 x 4 equal pixels.*
#
# **The size comes back, the detail does not.** What a transposed convolution is and why it has that
# name is lesson 4. How overlapping stamps can do better than squares, or worse, is lesson 6.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 2.12 Count what it costs
#
# **How many weights?** A layer has the weights of its kernels, however large the image is, and
# usually one more number for each channel that it writes, the **bias**, which is added to every
# sum.
#
# **How much work?** Each output takes one product for each weight of its kernel, and adds it to a
# sum. Such a step is called a **multiply-add**. (Papers often give **FLOPs**, which count the
# multiplication and the addition apart and so are twice as many, though some write FLOPs and mean
# multiply-adds.)
#
# A **dense layer** is what to compare with: there, every output has a weight of its own for every
# pixel.

# %% jupyter={"source_hidden": true}
from convlab.keras_bridge import from_keras


@from_keras("weights that Keras counts")
def count_weights():
    """Build three layers, and let Keras count their weights."""
    from convlab.backend import keras

    layers = {
        "convolution": (keras.layers.Conv2D(1, 3, use_bias=False), (None, 7, 7, 1)),
        "dense": (keras.layers.Dense(edges.size, use_bias=False), (None, patch.size)),
        "colour": (keras.layers.Conv2D(6, 3, use_bias=False), (None, 152, 256, 3)),
    }
    for layer, shape in layers.values():
        layer.build(shape)
    return {name: layer.count_params() for name, (layer, _) in layers.items()}


counted = {name: int(count) for name, count in count_weights().items()}
print(f"{'':26}{'patch':>10}{'photo':>18}")
outputs = [edges.size, left_right.size]
dense = [patch.size * edges.size, photo.size * left_right.size]
print(f"{'outputs':26}{outputs[0]:>10,}{outputs[1]:>18,}")
print(f"{'convolution: weights':26}{9:>10,}{9:>18,}")
print(f"{'convolution: multiply-adds':26}{9 * outputs[0]:>10,}{9 * outputs[1]:>18,}")
print(f"{'dense: weights':26}{dense[0]:>10,}{dense[1]:>18,}")
print("Keras counts", counted["convolution"], "and", counted["dense"], "on the patch")

# %% [markdown]
# On the photograph that is nine weights against about one and a half billion. Two things make the
# difference. Each output looks at its neighbours only, so it has 9 weights and not 38,912. And all
# 38,100 places use the same nine, because an edge is an edge wherever it is; that is called
# **weight sharing**.
#
# A colour photograph has three numbers at each pixel. Then a kernel has 3 x 3 x 3 weights, and one
# sum runs over all of them. With several kernels, multiply again:
#
# `weights = kernel rows * kernel columns * channels in * channels out`
#
# `multiply-adds = weights * output rows * output columns`

# %%
print("six kernels on three channels:", 3 * 3 * 3 * 6, "weights; Keras says", counted["colour"])

# %% [markdown]
# ## 2.13 Exercises
#
# Each answer is judged as soon as you run its cell. A wrong one is explained, and the page runs on.
# Answers and reasons are in [the solutions](solutions/02_slide_a_kernel.md).
#
# ### Warm-up
#
# **Exercise 1.** An image of 20 x 31 pixels, a kernel of 3 x 5, stride 2, no padding. How large is
# the output? Write `(rows, columns)`.

# %%
from convlab.lessons.exercises.convolution.slid_kernels import (
    check_dilated,
    check_layer,
    check_layer_cost,
    check_padded,
    check_shifting_kernel,
    check_strided_shape,
)

my_shape = None
print(check_strided_shape(my_shape))

# %% [markdown]
# **Exercise 2.** A layer reads 100 x 200 pixels with 3 channels and writes 16 channels. Its kernels
# are 3 x 3, its stride is 1, its padding is `same`, and it has no bias. How many weights has it,
# and how many multiply-adds does it take? Write `(weights, multiply_adds)`.

# %%
my_cost = None
print(check_layer_cost(my_cost))

# %% [markdown]
# **Exercise 3.** Write a 3 x 3 kernel that moves the photograph one pixel to the *right*, and
# changes nothing else. It takes eight zeros and a one. Try it in the explorer.

# %%
my_kernel = None
print(check_shifting_kernel(my_kernel))

# %% [markdown]
# ### Core
#
# **Exercise 4.** Put zeros around an image, without `np.pad`. The four sides may all differ.


# %%
def my_pad(image, top, bottom, left, right):
    return None


print(check_padded(my_pad))

# %% [markdown]
# **Exercise 5.** Our `slide` knows a stride but no dilation. Write a convolution with stride 1, no
# padding, and any dilation. The kernel need not be square.


# %%
def my_dilated(image, kernel, dilation):
    return None


print(check_dilated(my_dilated))

# %% [markdown]
# **Exercise 6.** Write a whole layer, as Keras has it. `image` has the shape (rows, columns,
# channels in) and `weights` the shape (kernel rows, kernel columns, channels in, channels out);
# stride 1, no padding. You may call `conv2d`, which slides one kernel over one channel.


# %%
def my_layer(image, weights):
    return None


print(check_layer(my_layer))

# %% [markdown]
# ### Stretch
#
# **Exercise 7.** The blurring kernel is a column of three ones times a row of three ones. So
# blurring can be done in two steps, first with the column and then with the row, and that takes 3 +
# 3 products for each pixel in place of 9. Which of our six kernels can be divided in this way? How
# would you find out for a 9 x 9 kernel, and what would it save? Can a kernel that cannot be divided
# be written as a *sum* of some that can? (`np.linalg.matrix_rank` and `np.linalg.svd` know a lot
# about this.)

# %% [markdown]
# ## 2.14 The fine print
#
# - **The photograph** is `skimage.data.camera()`, cut at top and bottom and halved, so that its
#   pixels can be seen.
# - **uint8 overflows.** Photographs are often stored in 8 bits, where 200 + 100 is 44. Convert
#   first. The library does it for you: whole numbers are added in 64 bits.
# - **How a map is drawn.** A map has numbers below 0 and above 255. Where the weights add up to 0,
#   we draw 0 as mid-grey, and the strongest hundredth as plain black or white.
# - **Other borders.** Keras's convolutions pad with zeros only. Image programs often repeat or
#   mirror the border instead, which draws no black frame. That a network can tell from the zeros
#   where it is in the picture was shown by Islam, Jia and Bruce, [arXiv
#   2001.08248](https://arxiv.org/abs/2001.08248).
# - **`same` at a larger stride** can pad one more after than before. Lesson 5 shows what that does
#   on the way back.
# - **Moves and strides.** Networks with strides are not equivariant to every move, so their answers
#   may change when the picture moves by a pixel. Blurring before every stride helps: Zhang, [arXiv
#   1904.11486](https://arxiv.org/abs/1904.11486).
# - **Counting multiply-adds** is not timing, because programs arrange them cleverly: lesson 3 shows
#   how most of them turn a convolution into one product of matrices.

# %% [markdown]
# ## 2.15 See also
#
# - [Image Kernels Explained Visually](https://setosa.io/ev/image-kernels/), because you can change
#   nine weights and watch a photograph change.
# - [CNN Explainer](https://poloclub.github.io/cnn-explainer/), because it shows the same sums
#   inside a whole trained network, down to the single product.
# - V. Dumoulin and F. Visin, *A guide to convolution arithmetic for deep learning*, [arXiv
#   1603.07285](https://arxiv.org/abs/1603.07285), because its pictures of stride, padding and
#   dilation are the ones that everybody knows.
# - A. Zhang, Z. Lipton, M. Li and A. Smola, *Dive into Deep Learning*,
#   [chapter 7](https://d2l.ai/chapter_convolutional-neural-networks/index.html), because it derives
#   the convolution from a dense layer by asking for locality and for equivariance.
# - I. Goodfellow, Y. Bengio and A. Courville, *Deep Learning*,
#   [chapter 9](https://www.deeplearningbook.org/contents/convnets.html), because it weighs what is
#   gained and what is assumed.
# - Y. LeCun, L. Bottou, Y. Bengio and P. Haffner, *Gradient-based learning applied to document
#   recognition*, 1998, [doi 10.1109/5.726791](https://doi.org/10.1109/5.726791), because its
#   learned kernels read the amounts on bank checks.
#
# **Called elsewhere.** A kernel is also a *filter*, a *mask*, a *template* or a *stencil*. A
# feature map is an *activation map* or a *channel*. Dilation is *atrous* or *à trous*, "with
# holes". The stride is a *step* or *subsampling*. A multiply-add is a *MAC* or a *fused
# multiply-add*. A dense layer is *fully connected* or *linear*. A transposed convolution is an
# *up-convolution*, a *fractionally strided convolution*, or by mistake a *deconvolution*.

# %% [markdown]
# ## Checks
#
# Every claim above, as an assert.

# %% jupyter={"source_hidden": true}
from convlab.lessons.exercises.judging import rejects

assert photo.shape == (152, 256)
assert 0 <= photo.min() < photo.max() <= 255
assert set(patch.ravel()) <= set(range(10))
assert set(patch[:3, 2]) == {1, 2}  # the dark notch
assert set(patch[4:, 2:].ravel()) == {8}  # and its bright ground
assert edges[0, 3] == 17 == np.nansum(on_the_edge * patch)
assert edges[-1, 2:].tolist() == [0, 0, 0]  # flat there
assert edges.min() == -13  # bright gives way to dark
assert edges.max() == 17
assert np.array_equal(slide(photo, bank["emboss"]), maps[list(bank).index("emboss")])
assert np.array_equal(slide(patch, blur, stride=2), sums)

(tripod_own, tripod_other), (horizon_other, horizon_own) = strength.values()
assert 5 <= tripod_own / tripod_other < 6  # five times
assert 8.5 <= horizon_own / horizon_other < 9.5  # nine times
assert round(tripod_own) == 183
assert round(tripod_other) == 35 > round(horizon_own) == 27  # neither is blind
assert np.array_equal(moved_map, left_right[:, 10:])
for kernel, values in zip(bank.values(), maps, strict=True):
    assert abs(values[sky].mean() - kernel.sum() * photo[sky].mean()) < 5
    assert conv2d(np.full((5, 4), 200), kernel).tolist() == [[200 * kernel.sum()] * 2] * 3
    moved_values = conv2d(moved_photo, kernel)
    assert np.array_equal(moved_values, values[:, 10:])  # equivariance, for every kernel
assert [int(kernel.sum()) for kernel in bank.values()] == [0, 0, 0, 9, 1, 1]
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

# %% jupyter={"source_hidden": true}
assert np.array_equal(shifted_patch[1:, 1:], patch[:-1, :-1])  # down, and to the right
assert moved.tolist() == [1, 1]
assert sums[0, 1] == 31 == np.nansum(at_the_right * patch)
even, odd = (conv2d(photo[:, step:], edge_left_right, stride=2) for step in (2, 1))
assert np.array_equal(even, shrunk[:, 1:])  # all numbers are there again
assert 0.88 < np.mean(odd != shrunk) < 0.9  # nearly nine of ten are others
assert 0.88 < np.mean(odd[:, :-1] != shrunk[:, 1:]) < 0.9  # and moving the map does not mend it
assert times_used(7, 0)[0, 0] == 1
assert times_used(7, 0)[3, 3] == times_used(7, 1)[3, 3] == 9
assert times_used(7, 1)[0, 0] == 4
assert same.shape == patch.shape
assert same[4, 6] == -24 == np.nansum(at_the_border * padded)
assert np.array_equal(same[1:-1, 1:-1], edges)
assert set(same[1:-1, -1]) == {-24}  # flat: only the frame is seen
assert np.count_nonzero(same[:, -1] == -24) == 5
assert (same[:, -1] < 0).all()
assert np.array_equal(same, slide(padded, edge_left_right))
assert wide[0, 1] == np.nansum(with_holes * patch)
assert wide.min() >= 0
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
film = conv2d_transpose([[2, 1], [4, 4]], [[0, 1, 2], [2, 2, 0], [0, 1, 2]], stride=2)
assert film.shape == (5, 5)
assert film[2, 2] == 2 * 2 + 1 * 0 + 4 * 2 + 4 * 0 == 12  # four stamps meet, and are added
assert large.shape == photo.shape
assert not np.array_equal(large, photo)
assert np.array_equal(large, np.kron(small, square))  # squares of equal pixels
assert small[9, 15] == photo[36:40, 60:64].sum() // 16
assert counted["convolution"] == 9
assert counted["dense"] == dense[0] == 1225
assert photo.size == 38912
assert left_right.size == 38100
assert 1.4e9 < dense[1] < 1.5e9
assert counted["colour"] == 162
assert (np.array([200], np.uint8) + np.array([100], np.uint8)).item() == 44

ranks = {name: int(np.linalg.matrix_rank(kernel)) for name, kernel in bank.items()}
assert [name for name, rank in ranks.items() if rank == 1] == ["left-right", "up-down", "blur"]
in_two = conv2d(conv2d(photo, np.ones((3, 1), int)), np.ones((1, 3), int))
assert np.array_equal(in_two, by_name["blur"])
assert check_strided_shape((9, 14)) == "Right."
assert check_shifting_kernel([[0, 0, 0], [1, 0, 0], [0, 0, 0]]) == "Right."
assert check_layer_cost((432, 8640000)) == "Right."
shifted = conv2d(photo, np.array([[0, 0, 0], [1, 0, 0], [0, 0, 0]]), padding="same")
assert np.array_equal(shifted[:, 1:], photo[:, :-1])
wrong_answers = ((check_strided_shape, (18, 27)), (check_shifting_kernel, np.eye(3)))
for check, wrong in (*wrong_answers, (check_layer_cost, (9, 180000))):
    assert rejects(check, wrong)
for check in (check_padded, check_dilated, check_layer):
    assert check(check.reference) == "Right."
    assert all(rejects(check, slip) for slip in check.slips.values())
print("All checks passed.")
