"""Checks for the exercises of the lessons: they accept the right answer and explain a wrong one.

None, the blank that a lesson leaves, is no answer yet: it is said so and nothing is raised.
The answers are literals, so that a check shares nothing with the code that it teaches.
"""

from dataclasses import dataclass

import numpy as np

BLANK = "Not answered yet. Put your own answer in and run the cell again."


@dataclass(frozen=True)
class Exercise:
    """A question with one right answer; call it with yours.

    Parameters
    ----------
    task : str
        What is asked.
    right : number or nested tuple
        The right answer.
    hints : dict
        From wrong answers that are likely to what is said of them.
    slip : str
        What is said of any other wrong answer.
    tolerance : float
        How far a number may be from the right one.

    Examples
    --------
    >>> corners = Exercise("Corners of a square.", 4, {3: "That is a triangle."}, "Count again.")
    >>> corners(4)
    'Right.'
    >>> corners(None)
    'Not answered yet. Put your own answer in and run the cell again.'
    >>> corners(3)
    Traceback (most recent call last):
        ...
    ValueError: 3 is not it. That is a triangle.
    """

    task: str
    right: object
    hints: dict
    slip: str
    tolerance: float = 0.0

    def __call__(self, answer) -> str:
        """Say "Right.", or that nothing was answered yet; raise ValueError for a wrong answer."""
        if answer is None:
            return BLANK
        if _equal(answer, self.right, self.tolerance):
            return "Right."
        said = [hint for wrong, hint in self.hints.items() if _equal(answer, wrong, self.tolerance)]
        raise ValueError(f"{answer} is not it. {said[0] if said else self.slip}")


def rejects(check, wrong) -> bool:
    """Whether a check refuses a wrong answer, as it must.

    Examples
    --------
    >>> rejects(check_matrix_shape, (30, 8)), rejects(check_matrix_shape, (8, 30))
    (True, False)
    """
    try:
        check(wrong)
    except ValueError:
        return True
    return False


check_matrix_shape = Exercise(
    "The shape of C for a 5 x 6 image, a 2 x 3 kernel, stride 1 down and 3 across.",
    (8, 30),
    {
        (30, 8): "You have rows and columns the wrong way round: a row is an output cell.",
        (16, 30): "That is stride 1 in both directions. Across, the kernel takes steps of 3.",
        (4, 30): "4 is the number of rows of the output. Each row of it has more than one cell.",
    },
    "Count the places of the kernel, then the pixels.",
)

check_strided_matrix = Exercise(
    "The matrix of the kernel [1, 2, 3] on five pixels, with stride 2.",
    ((1, 2, 3, 0, 0), (0, 0, 1, 2, 3)),
    {
        ((1, 2, 3, 0, 0), (0, 1, 2, 3, 0), (0, 0, 1, 2, 3)): "That is stride 1.",
        ((3, 2, 1, 0, 0), (0, 0, 3, 2, 1)): "The kernel is not flipped: 1 comes first.",
        ((1, 0), (2, 0), (3, 1), (0, 2), (0, 3)): "That is its transpose. A row is an output.",
    },
    "Write the kernel in a row of five, then step by 2.",
)

check_stamped_row = Exercise(
    "The transposed convolution of [1, 10] with the kernel [1, 2, 3], stride 2.",
    (1, 2, 13, 20, 30),
    {
        (1, 12, 23, 30): "That is stride 1. With stride 2 the second stamp starts 2 cells later.",
        (3, 2, 31, 20, 10): "The stamp is the kernel itself, not its flip.",
        (1, 2, 10, 20, 30): "Where two stamps meet, they add.",
        (1, 2, 3, 20, 30): "Where two stamps meet, they add.",
    },
    "Stamp 1 x kernel, then 10 x kernel, and add.",
)

check_flipped_kernel = Exercise(
    "Which kernel slides over the input that has zeros put in.",
    ((1, 3, 3), (3, 4, 1), (1, 4, 1)),
    {
        ((1, 4, 1), (1, 4, 3), (3, 3, 1)): "That is the kernel as it was. Something must turn.",
        ((1, 1, 3), (4, 4, 3), (1, 3, 1)): "That is the kernel's transpose. It is the matrix "
        "that is transposed, not the kernel.",
        ((1, 4, 1), (3, 4, 1), (1, 3, 3)): "Flipped left to right only. It takes both axes.",
        ((3, 3, 1), (1, 4, 3), (1, 4, 1)): "Flipped top to bottom only. It takes both axes.",
    },
    "Turn it by half a turn.",
)

check_iou = Exercise(
    "The IoU of two squares of 4 x 4 pixels, one of them shifted right by 1 pixel.",
    0.6,
    {0.75: "That is the share of one square. Divide by all pixels that either covers."},
    "Divide the pixels that both squares cover by those that at least one covers.",
    tolerance=0.005,
)

check_dice_from_iou = Exercise(
    "The Dice of two masks whose IoU is 0.6.",
    0.75,
    {0.6: "That is the IoU. Dice counts what is shared twice.", 0.43: "That is the other way."},
    "Call the shared part 0.6 and the union 1: how large are both masks together?",
    tolerance=0.005,
)

check_smoothed_dice = Exercise(
    "Dice loss with smooth=1: the truth is empty, the answer has 4 pixels.",
    0.8,
    {1.0: "That is without smoothing.", 0.2: "That is the score. The loss is what is left."},
    "Add 1 above and below the line, then take it from 1.",
    tolerance=0.005,
)

check_same_stride_one = Exercise(
    'What "same" crops before and after, for a kernel of 3 with stride 1.',
    (1, 1),
    {
        (0, 1): "That is the crop for stride 2.",
        (0, 2): "The total is right. It is halved, and only an odd one goes to the end.",
        (2, 2): "That is twice too much: 3 - 1 in all.",
    },
    "In all, kernel - stride comes off.",
)

check_pixel_gradient = Exercise(
    "The gradient on the middle pixel of 3 x 3, kernel [[1, 2], [3, 4]].",
    1234,
    {
        4321: "The flip is missing: the cell at the top left reads this pixel with the 4.",
        11110: "That is all weights times all cotangents. Each cell uses one weight here.",
        1111: "Each cotangent comes back times the weight that lies on the pixel.",
        10: "Each weight comes back times a cotangent.",
    },
    "All four cells read the middle pixel. With which weight does each?",
)

check_weight_gradient = Exercise(
    "The gradient on three weights: pixels 5 to 9, stride 2, cotangent [1, 10].",
    (75, 86, 97),
    {
        (65, 76, 87): "That is stride 1. The second output cell starts 2 pixels later.",
        (57, 68, 79): "The cotangent is not flipped: 1 belongs to the first place of the kernel.",
        (97, 86, 75): "That is the wrong way round: the first weight meets pixels 5 and 7.",
        (12, 14, 16): "Those are sums of pixels. Multiply each pixel by its cotangent first.",
    },
    "The first weight meets pixels 5 and 7: multiply each by its cotangent, and add.",
)

check_collapsing_sizes = Exercise(
    "Which input sizes give 4 outputs with a kernel of 4, stride 3 and no padding.",
    (13, 14, 15),
    {
        (13,): "13 is one of them. A pixel or two that no window reads change nothing.",
        (12, 13, 14): "12 pixels have room for only three windows: at 0, 3 and 6.",
        (13, 14, 15, 16): "16 pixels have room for a fifth window, at 12.",
        (12,): "Kernel 4 reaches one cell beyond its stride. Draw the last window.",
    },
    "Draw four windows, 3 apart. Then add pixels until a fifth one fits.",
)

check_uneven_crop = Exercise(
    "What Keras's ``same`` crops for kernel 5, stride 2, transposed.",
    (1, 2),
    {
        (2, 1): "The odd cell goes at the other end.",
        (2, 2): "That is kernel // 2 on both sides, as for stride 1. Here 5 - 2 cells must go.",
        (0, 3): "All of it after? Half of it, rounded down, goes before.",
        (1, 1): "That crops 2 cells. How many more than 2 n does the stamping give?",
    },
    "Kernel less stride must go. Which half is larger?",
)

check_even_weights = Exercise(
    "Three weights, 1 first and 3 last, that make no stripes with stride 2.",
    (1, 4, 3),
    {
        (1, 1, 3): "The even cells get 1 + 3, the odd cells get 1.",
        (1, 2, 3): "The even cells get 1 + 3, the odd cells get 2.",
        (1, 3, 3): "The even cells get 1 + 3, the odd cells get 3.",
    },
    "Two stamps meet on every even cell. Add them there.",
)

check_strided_shape = Exercise(
    "The output size for 20 x 31 pixels, a kernel of 3 x 5, stride 2, no padding.",
    (9, 14),
    {
        (18, 27): "That is stride 1.",
        (14, 9): "Rows come first, then columns.",
        (8, 13): "Count the first place too: one more than the number of steps.",
        (10, 16): "That is padding 'same'. Without padding, the kernel must fit inside.",
    },
    "Along each axis: (pixels - kernel) // stride + 1.",
)

check_shifting_kernel = Exercise(
    "The 3 x 3 kernel that moves an image one pixel to the right.",
    ((0, 0, 0), (1, 0, 0), (0, 0, 0)),
    {
        ((0, 0, 0), (0, 0, 1), (0, 0, 0)): "Each output takes the pixel on its right, so the "
        "image moves to the left.",
        ((0, 0, 0), (0, 1, 0), (0, 0, 0)): "That leaves the image where it is.",
        ((0, 1, 0), (0, 0, 0), (0, 0, 0)): "That moves it down.",
        ((0, 0, 0), (0, 0, 0), (0, 1, 0)): "That moves it up.",
    },
    "A single 1: where is the pixel that each output should show?",
)

check_layer_cost = Exercise(
    "Weights and products: 100 x 200 pixels, 3 channels to 16, kernel 3 x 3, ``same``.",
    (432, 8640000),
    {
        (9, 180000): "That is one kernel on one channel. There are 3 channels in and 16 out.",
        (27, 540000): "That is one kernel. There is one for each of the 16 output channels.",
        (144, 2880000): "Each kernel has weights for all 3 input channels.",
        (432, 432): "Each weight is used at every place of the output.",
        (448, 8640000): "Those are 16 numbers too many: this layer has no bias.",
    },
    "Weights: 3 x 3 x channels in x channels out. Products: that, at each output place.",
)


check_box = Exercise(
    "The box (top, left, bottom, right) of the pixels with a 2, half-open.",
    (1, 2, 4, 6),
    {
        (1, 2, 3, 5): "Those are the last row and column themselves. A half-open box ends after.",
        (2, 1, 6, 4): "Rows come first, then columns.",
        (1, 2, 3, 4): "Those are height and width. Bottom and right are asked for.",
        (2, 3, 5, 7): "Rows and columns are counted from 0.",
        (1, 1, 5, 6): "That is around both objects. Look at the 2 alone.",
        (1, 3, 4, 6): "One pixel of the object reaches farther left.",
    },
    "Find the first row with a 2, and the row after the last one. Then the columns.",
)

check_answer_sizes = Exercise(
    "The numbers in each of the five answers: 100 x 200 pixels, 7 dogs.",
    (1, 5, 35, 20000, 20007),
    {
        (1, 4, 28, 20000, 20007): "A box alone does not say what is in it. Add the class to each.",
        (1, 5, 35, 20000, 20000): "The map of numbers does not say what object 3 is. Add a class "
        "for each object.",
        (1, 5, 35, 20000, 140000): "One map is enough: each pixel holds the number of its object.",
        (7, 35, 35, 20000, 20007): "The first two tasks ask for the main object alone.",
        (1, 5, 35, 40000, 40007): "The mask holds one number for each pixel: its class.",
    },
    "A label is one number, a box is four. A map has one number for each pixel.",
)

check_task_names = Exercise(
    "Which of the five tasks each of five jobs needs.",
    (1, 4, 5, 3, 2),
    {
        (1, 4, 3, 3, 2): "The cells touch, and the area of each is asked for. A box is no area.",
        (1, 4, 4, 3, 2): "A semantic mask joins cells that touch. Each cell is asked for.",
        (1, 5, 5, 3, 2): "The share of weed needs its pixels. It does not need each plant.",
        (1, 4, 5, 5, 2): "That would do, and more. Rectangles are enough for the robot.",
        (1, 4, 5, 3, 3): "That would do, and more. There is only one face.",
        (1, 4, 5, 4, 2): "A semantic mask does not say how many cars there are.",
    },
    "Ask of each job: one object or many? Rectangle or pixels? Each one, or all together?",
)


def check_next_side(next_side) -> str:
    """Check a function that finds the next side a U-Net of four levels can take.

    Parameters
    ----------
    next_side : callable
        From a number of pixels, 1 or more, to the smallest multiple of 16 not below it.
        One that returns None is not answered yet.

    Returns
    -------
    str

    Raises
    ------
    ValueError
        At the first side for which it is wrong.

    Examples
    --------
    >>> check_next_side(lambda side: (side + 15) // 16 * 16)
    'Right.'
    """
    for side in range(1, 401):
        answer, right = next_side(side), next(n for n in range(side, side + 16) if n % 16 == 0)
        slip = f"next_side({side}) must be a multiple of 16, not below {side}, and no more."
        said = Exercise("", right, {}, slip)(answer)
        if said == BLANK:
            return BLANK
    return "Right."


def check_relu_pullback(pullback) -> str:
    """Check a function that carries a cotangent back through a ReLU.

    Parameters
    ----------
    pullback : callable, or None
        ``pullback(cotangent, before)``, where ``before`` is what the ReLU read. One that
        returns None is not answered yet.

    Returns
    -------
    str

    Raises
    ------
    ValueError
        If it is wrong.

    Examples
    --------
    >>> check_relu_pullback(lambda cotangent, before: cotangent * (before > 0))
    'Right.'
    """
    before = np.array([-2.0, 3.0, 0.0, 5.0, -1.0])
    cotangent = np.array([10.0, -20.0, 30.0, 40.0, 50.0])
    hints = {
        (
            10,
            -20,
            30,
            40,
            50,
        ): "Nothing is masked. Look at what the ReLU read, not at what it wrote.",
        (0, -20, 30, 40, 0): "Where the ReLU read 0, let nothing through, as TensorFlow does.",
        (0, 0, 30, 40, 0): "The sign of the cotangent does not matter, only that of before.",
        (0, 0, 0, 40, 0): "The sign of the cotangent does not matter, only that of before.",
        (0, 3, 0, 5, 0): "That is the ReLU itself. Multiply the cotangent by its slope.",
        (0, 1, 0, 1, 0): "That is the slope. Multiply the cotangent by it.",
    }
    answer = None if pullback is None else pullback(cotangent.copy(), before.copy())
    slip = "The slope of a ReLU is 1 where it read more than 0, and 0 elsewhere."
    return Exercise("", (0, -20, 0, 40, 0), hints, slip)(answer)


check_label_between = Exercise(
    "The label that linear interpolation makes, a quarter of the way from label 2 to label 10.",
    4,
    {
        6: "That is halfway.",
        8: "That is a quarter of the way from 10 to 2.",
        2: "That is the nearest label, which is what a mask should get. Here it is interpolated.",
    },
    "Go a quarter of the difference up from 2.",
)

check_met_batch = Exercise(
    "Which mask batch meets image batch 5, after one extra call on the masks (counted from 0).",
    6,
    {
        5: "That is lock-step. The extra call has used up one batch of masks.",
        4: "The masks are ahead of the images, not behind.",
    },
    "How many batches of masks have been handed out before?",
)

check_turned_voxels = Exercise(
    "Rows covered by a rod of 4 planes, turned by 90 degrees; planes 3 mm apart, rows 1 mm.",
    12,
    {
        4: "That turns the array, not the rod: it would shrink from 12 mm to 4 mm.",
        3: "That is how many rows go into one plane.",
        1: "That is the other way round: rows are the short side of a voxel.",
    },
    "How long is the rod, in mm?",
)


def check_flip_both(flip_both) -> str:
    """Check a function that flips an image and its mask, left to right.

    Parameters
    ----------
    flip_both : callable, or None
        From ``image, mask`` to both, flipped. One that returns None is not answered yet.

    Returns
    -------
    str

    Raises
    ------
    ValueError
        If either is not what it should be.

    Examples
    --------
    >>> check_flip_both(lambda image, mask: (image[:, ::-1], mask[:, ::-1]))
    'Right.'
    """
    mask = np.array([[1, 2, 3], [4, 5, 6]], np.uint8)
    answer = None if flip_both is None else flip_both(mask[..., None] / 8, mask.copy())
    if answer is None:
        return BLANK
    names = {"image": ((3, 2, 1), (6, 5, 4)), "mask": ((3, 2, 1), (6, 5, 4))}
    for name, part, scale in zip(names, answer, (8, 1), strict=True):
        values = np.asarray(part) * scale
        values = values[..., 0] if values.ndim == 3 else values
        hints = {
            ((1, 2, 3), (4, 5, 6)): f"The {name} has not moved.",
            ((4, 5, 6), (1, 2, 3)): f"The {name} is flipped top to bottom.",
            ((6, 5, 4), (3, 2, 1)): f"The {name} is flipped both ways.",
        }
        slip = f"The {name} must be what it was, with its columns in reverse."
        Exercise("", names[name], hints, slip)(values)
    if np.asarray(answer[1]).dtype != mask.dtype:
        raise ValueError("That is not it. The mask came back with another dtype.")
    return "Right."


# 08: build the U-Net

check_layer_parameters = Exercise(
    "Parameters of a 3 x 3 convolution from 64 to 128 channels, its biases included.",
    73_856,
    {
        73_728: "Each of the 128 output channels has a bias, too.",
        8_320: "That is a 1 x 1 convolution. Each kernel has 3 x 3 places.",
        1_280: "Each output channel has a kernel for each of the 64 input channels.",
        73_792: "There is one bias for each output channel, not for each input channel.",
        74_368: "The normalisation that follows is a layer of its own.",
    },
    "9 places x input channels x output channels, and a bias for each output channel.",
)

check_joined_channels = Exercise(
    "Channels that the last block, c9, reads in a U-Net of 32 filters.",
    64,
    {
        32: "That is what comes up. The skip brings as many again.",
        96: "What came up has been brought to 32 channels before it is joined.",
        128: "The transposed convolution halves the 64 channels that c8 writes.",
    },
    "What comes up, and beside it the skip from c1.",
)


def check_valid_side(valid_side) -> str:
    """Check a function that finds the next side that the U-Net of the paper can take.

    Parameters
    ----------
    valid_side : callable
        From a number of pixels, 1 or more, to the smallest side not below it that works. One
        that returns None is not answered yet.

    Returns
    -------
    str

    Raises
    ------
    ValueError
        At the first side for which it is wrong.

    Examples
    --------
    >>> check_valid_side(lambda side: max(188, side + (188 - side) % 16))
    'Right.'
    """
    for side in (1, 100, 187, 188, 189, 203, 204, 205, 500, 570, 572, 573, 1000):
        right = next(n for n in range(188, 1100, 16) if n >= side)
        hints = {
            -(-side // 16) * 16: "That is a multiple of 16, as for a U-Net that pads.",
            side + (188 - side) % 16: "The smallest side of all is 188: below, nothing is left.",
            right + 16: "One step too far: a side that works already stays.",
            right - 16: "That is below the side that was asked for.",
        }
        slip = f"valid_side({side}) must be 188, 204, 220, ..., not below {side}, and no more."
        said = Exercise("", right, hints, slip)(valid_side(side))
        if said == BLANK:
            return BLANK
    return "Right."


# 07: go fully convolutional
check_dense_kernel = Exercise(
    "The kernel (rows, columns, in, out) of a dense layer: 4096 units on 7 x 7 cells of 512.",
    (7, 7, 512, 4096),
    {
        (1, 1, 512, 4096): "That sees one cell. The dense layer sees all 49 at once.",
        (1, 1, 25088, 4096): "The number of weights is right, but a cell has 512 channels only.",
        (3, 3, 512, 4096): "The kernel must cover the whole map that was flattened.",
        (7, 7, 4096, 512): "What comes in stands before what goes out.",
        (512, 7, 7, 4096): "Rows and columns come first, then the channels.",
    },
    "One weight for each row, column and channel that comes in, and for each unit that goes out.",
)

check_window_places = Exercise(
    "Places (down, across) of a window of 224 x 224, 32 pixels apart, on 384 x 512 pixels.",
    (6, 10),
    {
        (12, 16): "That is the image divided by 32. The last windows would hang over its rim.",
        (5, 9): "Those are the steps. There is one place more than steps.",
        (10, 6): "Down comes first, then across.",
        (160, 288): "Those are pixels that are left for the window to move. It steps by 32.",
        (161, 289): "That is with steps of 1 pixel.",
    },
    "How far can the window move? Divide by the step, and count the first place too.",
)

check_tent = Exercise(
    "The five weights, along one axis, that interpolate with stride 3.",
    (1 / 3, 2 / 3, 1, 2 / 3, 1 / 3),
    {
        (1, 2, 3, 2, 1): "The slope is right. Where a cell meets nobody else, its value must stay.",
        (1 / 9, 2 / 9, 1 / 3, 2 / 9, 1 / 9): "Those add up to 1. They must add up to 3: one for "
        "each of the three cells that a cell becomes.",
        (0.25, 0.5, 1, 0.5, 0.25): "Half of a half is no straight line. Go down in equal steps.",
        (0.5, 0.75, 1, 0.75, 0.5): "The neighbour is 3 cells away. There the tent must be 0.",
        (0, 0.5, 1, 0.5, 0): "That reaches 0 after 2 cells. With stride 3 it takes 3.",
    },
    "1 in the middle, 0 at a distance of 3, straight in between.",
    tolerance=0.005,
)


# 12: go beyond
check_field_of_rates = Exercise(
    "The side of what one output reads through three 3 x 3 kernels of rates 1, 2 and 5.",
    17,
    {
        8: "That is how far it reaches to one side.",
        16: "The pixel in the middle counts too.",
        7: "That is with rates 1, 1, 1.",
        11: "That is the last layer alone.",
        24: "Each layer adds its rate on either side of what is there; count the middle once.",
    },
    "A kernel of rate r reaches r pixels to either side. Add up, on both sides, and the middle.",
)

check_pyramid_channels = Exercise(
    "Channels after the pyramid: 64 features, grids of 1, 2, 3 and 6 that share 64 among them.",
    128,
    {
        64: "The features themselves stay in, beside the averages.",
        80: "There are four grids, not one.",
        320: "Each grid would have 64 then. They share 64, so each has 16.",
        114: "The number of bins is the size of a grid. It does not change the channels.",
        3200: "The number of bins is the size of a grid. It does not change the channels.",
    },
    "The features, and beside them the channels of all the grids.",
)

check_box_overlap = Exercise(
    "The IoU of the boxes (0, 0, 4, 4) and (2, 1, 6, 5).",
    6 / 26,
    {
        6 / 32: "The part that they share is counted twice below the line. Take it off once.",
        6 / 16: "Divide by what at least one of them covers, not by one box. That would be Dice.",
        6: "That is the part they share. Divide it by what at least one of them covers.",
    },
    "They share 2 rows and 3 columns. Together they cover 16 + 16 less what they share.",
    tolerance=0.002,
)


# 14: open the black box
check_pooled_gradient = Exercise(
    "The gradient of the window [[5, 5], [1, 2]], row by row, if 8 comes back to its largest.",
    (8, 0, 0, 0),
    {
        (4, 4, 0, 0): "That shares it. One cell gets all: the first of the largest.",
        (8, 8, 0, 0): "That makes it twice as much. One cell gets it.",
        (0, 8, 0, 0): "It is the first of the largest in reading order.",
        (2, 2, 2, 2): "That is average pooling.",
    },
    "The cell that was taken gets everything, and the others nothing.",
)

check_skip_gradient = Exercise(
    "The gradient of a number that gets 0.3 through the pooling and 0.5 over the skip.",
    0.8,
    {
        0.5: "The way through the pooling counts too.",
        0.3: "The way over the skip counts too.",
        0.4: "They are added, not averaged.",
        0.15: "They are added, not multiplied: the two ways lie side by side.",
    },
    "The number is used twice. A change of it is felt in two places.",
    tolerance=1e-6,
)

check_adam_steps = Exercise(
    "A weight of 1 after Adam's first step, with gradient 0.02 and learning rate 0.001.",
    0.999,
    {
        0.99998: "That is gradient descent. Adam divides the gradient by its own size.",
        1.001: "Downhill is against the sign of the gradient.",
        0.9999: "The averages begin at 0, and the step makes up for that: it is not 0.1 of it.",
        0.98: "Adam divides the gradient by its own size: it does not matter that it is 0.02.",
    },
    "In the first step both averages are the gradient itself, up to sign and square root.",
    tolerance=1e-5,
)


def _equal(answer, right, tolerance) -> bool:
    answer, right = np.asarray(answer), np.asarray(right)
    if answer.shape != right.shape or answer.dtype.kind not in "biuf":
        return False
    return bool(np.all(np.abs(answer - right) <= tolerance))
