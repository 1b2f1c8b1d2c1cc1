# %% [markdown] slideshow={"slide_type": "slide"}
# # 0. Start here
#
# **What you'll do.** Find the way that suits you, see the explorer once, and answer a practice
# question, so that nothing about the pages is new when the first lesson begins.
#
# **What you'll learn.** What the lessons are about, in which order, and how sliders, cards and
# exercises work.
#
# **What you need.** Nothing but this page. About 10 minutes; it runs in a few seconds.
#
# [Contents: this page](00_start_here.ipynb) | [Glossary](glossary.md) |
# [Next: 1. Name the task](01_name_the_task.ipynb)

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 0.1 The question
#
# Which pixels of a photograph are a coin? A **U-Net** answers that, and you will train one. On
# the way it shrinks the photograph, layer by layer, and then has to come back to full size. It
# comes back by a *transposed convolution*, which is the part that most explanations hurry over.
# Here nothing is taken on trust: a convolution is written as a matrix, the matrix is transposed,
# and what comes out is compared, number for number, with what Keras computes.
#
# One idea holds all lessons together. Let `x` be an image, `w` a kernel and `y` an image of the
# output's size. Then three numbers are the same:
#
# $$\langle \mathrm{conv}(x, w),\, y \rangle = \langle x,\, \mathrm{conv\_transpose}(y, w) \rangle
# = \langle w,\, \mathrm{kernel\_gradient}(x, y) \rangle$$
#
# The brackets multiply two arrays cell by cell and add everything up. You need not understand this
# line yet. But you can watch it hold, on random numbers:

# %%
import numpy as np

from convlab import Geometry, conv, conv_transpose, kernel_gradient

rng = np.random.default_rng(0)
g = Geometry((7, 6), kernel=(3, 2), stride=2)
x, w = rng.integers(-5, 6, (1, *g.large, 2)), rng.integers(-5, 6, (3, 2, 2, 3))
y = rng.integers(-5, 6, (1, *g.small, 3))
three = [(conv(x, w, g) * y).sum(), (x * conv_transpose(y, w, g)).sum(),
         (w * kernel_gradient(x, y, g)).sum()]  # fmt: skip
print("three ways, one number:", *three)

# %% [markdown] slideshow={"slide_type": "slide"}
# ## 0.2 The lessons
#
# | lesson | the question it answers | to read |
# |---|---|---|
# | [1. Name the task](01_name_the_task.ipynb) | What can be asked about one picture? | 40 min |
# | [2. Slide a kernel](02_slide_a_kernel.ipynb) | What does a convolution do to a photograph? | 45 min |
# | [3. Write it as a matrix](03_write_it_as_a_matrix.ipynb) | How can sliding be one matrix product? | 35 min |
# | [4. Transpose the matrix](04_transpose_the_matrix.ipynb) | What is a transposed convolution, and what is it not? | 45 min |
# | [5. Settle the sizes](05_settle_the_sizes.ipynb) | Which size comes out? | 30 min |
# | [6. Beat the checkerboard](06_beat_the_checkerboard.ipynb) | Where do checkerboards come from, and what helps? | 45 min |
# | [7. Follow the gradient](07_follow_the_gradient.ipynb) | How does a convolution learn? | 45 min |
# | [8. Go fully convolutional](08_go_fully_convolutional.ipynb) | How does a classifier answer for every pixel? | 45 min |
# | [9. Build the U-Net](09_build_the_unet.ipynb) | What does each layer do, and what do skips buy? | 45 min |
# | [10. Augment image and mask](10_augment_image_and_mask.ipynb) | How do a picture and its answer move together? | 45 min |
# | [11. Choose a loss](11_choose_a_loss.ipynb) | What should a network be punished for? | 50 min |
# | [12. Train the U-Net](12_train_the_unet.ipynb) | Which pixels are a coin? | 60 min |
# | [13. Open the black box](13_open_the_black_box.ipynb) | Can a U-Net be eighty lines of NumPy? | 50 min |
# | [14. See further](14_see_further.ipynb) | How does a network see far and stay sharp? | 40 min |
# | [15. Segment volumes](15_segment_volumes.ipynb) | What if the image is a volume? | 30 min |
# | [16. Find instances](16_find_instances.ipynb) | How do you tell two discs apart? | 40 min |
# | [17. Race the networks](17_race_the_networks.ipynb) | Which network is best, and at what? | 45 min |
# | [18. Catch the mistake](18_catch_the_mistake.ipynb) | Which sentences about it are wrong? | 35 min |
#
# **In ninety minutes:** 2.1 and 2.2, then the whole of 3 and 4, and the training in 12.
#
# **In four lessons of ninety minutes:**
#
# 1. *A convolution is a matrix*: 2 and 3, with 1 read beforehand.
# 2. *Its transpose grows images*: 4 and 5, with 6 and 7 as homework.
# 3. *A network for every pixel*: 8 and 9, and 12 runs while you talk; 10 as homework.
# 4. *Judge it*: 11 and one of 14 to 16; 17 as homework, 18 for a last half hour.
#
# Whoever has photographs of their own goes from 12 straight to the command line in the README.

# %% [markdown]
# ## 0.3 How a page works
#
# *Run > Run All Cells* runs a page; each says at its top how long that takes. Cells that only
# draw or check are folded away: a click on the bar at the left opens them. Every figure is
# described in the sentences under it. What a page claims and a computer can test is tested at the
# end of that page, under *Checks*.
#
# **Explorers** have sliders or cells to point at. This one is in lessons 3, 4, 6 and 18. Point
# at any cell, and all that is tied to it lights up; the arrow keys step; an impossible setting says
# why.

# %% slideshow={"slide_type": "slide"}
from convlab.widgets.explorer import Explorer

explorer = Explorer("transpose", image=[[2, 1], [4, 4]], kernel=[[1, 2], [3, 4]], stride=2)
explorer

# %% [markdown]
# *Figure: on the left the sliders for input, kernel, stride, dilation, padding and output padding.
# Beside them the grids, the matrix C.T, what one output gathers, and a formula. One input number
# is outlined, with its stamp on the output and its column of C.T.*
#
# The same numbers as a film, which also plays where the explorer cannot run:

# %% slideshow={"slide_type": "slide"}
from convlab.lessons.animations import animation

animation("transposed_k2_s2")

# %% [markdown] slideshow={"slide_type": "slide"}
# *Figure: a film. Each number of a blue input of 2 x 2 times the yellow kernel of 2 x 2 is a stamp;
# one after another the four stamps are set down in the green output of 4 x 4, and none overlaps.*
#
# **Cards** ask before they show. Decide first, since a guess that was wrong is remembered longer
# than an answer that was read.
#
# ### Guess first
#
# A kernel of 3 x 3 slides over an image of 5 x 5, one pixel at a time, and never leaves it. How
# many numbers come out?
#
# - **A.** 25, one for each pixel.
# - **B.** 9, since the kernel fits in three places along each side.
# - **C.** 4, since the kernel moves twice along each side.
#
# <details><summary><b>Reveal</b></summary>
#
# **B.** The first column of the kernel can stand on columns 0, 1 and 2, so there are three places
# along each side and 3 x 3 = 9 in all. **A** would need places where the kernel hangs over the
# edge. **C** counts the moves and forgets the place where it starts.
#
# </details>
#
# **Exercises** judge your answer at once and explain a wrong one; a wrong answer never stops a
# page. There are three levels: *warm-up* wants a few numbers, *core* wants code, *stretch* is
# open. Practise here.

# %% [markdown]
# ## 0.4 Exercises
#
# **Warm-up.** A kernel of 4 x 4 slides over an image of 10 x 10 in the same way. How many numbers
# come out? Put your answer in place of `None`, and run the cell. A wrong one is welcome too:
# try 36.

# %%
from convlab.lessons.exercises.convolution.first_answers import check_places, check_total

my_places = None
print(check_places(my_places))

# %% [markdown]
# **Core.** Write a function that adds up all numbers of an image, without `sum`. (Later ones are
# more interesting. This one shows how code is judged: on arrays that you have not seen.)


# %%
def my_total(image):
    """Add up all numbers of an image, shape (rows, columns)."""
    return None


print(check_total(my_total))

# %% [markdown]
# **Stretch.** Where in your day has somebody counted pixels, or should have? Keep your example: in
# lesson 1 you will name its task. [Solutions](solutions/00_start_here.md)

# %% [markdown]
# ## 0.5 The fine print
#
# - Some trainings take longer than a page should. They were run beforehand, from several seeds, and
#   recorded; each page says how long they took and gives the command that repeats them.
# - Numbers out of a training differ a little from one processor to another. So the pages print
#   them with few digits, and the checks leave room.
#
# ## 0.6 See also
#
# - Dumoulin and Visin, [A guide to convolution arithmetic for deep
#   learning](https://arxiv.org/abs/1603.07285), 2016: the figures that everybody draws after.
# - Ronneberger, Fischer and Brox, [U-Net](https://arxiv.org/abs/1505.04597), 2015: eight pages,
#   still the best place to read about it.
# - Zhang, Lipton, Li and Smola, [Dive into Deep Learning](https://d2l.ai), chapter on computer
#   vision: many of the same subjects, with code in PyTorch and in MXNet.

# %% [markdown]
# ## 0.7 Checks

# %% jupyter={"source_hidden": true}
from convlab.lessons.exercises.judging import rejects

assert len(set(map(int, three))) == 1
assert Geometry((5, 5), kernel=3).small == (3, 3)
assert Geometry((10, 10), kernel=4).small == (7, 7)
assert check_places(49) == "Right."
assert rejects(check_places, 36)
assert check_total(lambda image: np.ones(len(image)) @ image @ np.ones(image.shape[1])) == "Right."
assert rejects(check_total, lambda image: image.mean())
assert repr(explorer).startswith("Explorer(")
assert explorer.result.tolist() == [[2, 4, 1, 2], [6, 8, 3, 4], [4, 8, 4, 8], [12, 16, 12, 16]]
assert np.unique(explorer.overlap).tolist() == [1]  # none overlaps
assert explorer.line == repr(explorer)
film = animation("transposed_k2_s2")
assert repr(film).startswith("transposed_k2_s2")
