"""Checks for the exercises of the lessons: a right answer is accepted, a wrong one explained.

None, the blank that a lesson leaves, is no answer yet: it is said so and nothing is raised.
The answers are literals, so that a check shares nothing with the code that it teaches.
"""

import numpy as np

BLANK = "Not answered yet. Put your own answer in and run the cell again."


def check_matrix_shape(answer) -> str:
    """Check the shape of C for a 5 x 6 image, a 2 x 3 kernel, stride 1 down and 3 across.

    Parameters
    ----------
    answer : (rows, columns), or None

    Returns
    -------
    str

    Raises
    ------
    ValueError
        If it is wrong; the message points at the likely slip.

    Examples
    --------
    >>> check_matrix_shape(None)
    'Not answered yet. Put your own answer in and run the cell again.'
    """
    hints = {
        (30, 8): "You have rows and columns the wrong way round: a row is an output cell.",
        (16, 30): "That is stride 1 in both directions. Across, the kernel takes steps of 3.",
        (4, 30): "4 is the number of rows of the output. Each row of it has more than one cell.",
    }
    return judge(answer, (8, 30), hints, "Count the places of the kernel, then the pixels.")


def check_strided_matrix(answer) -> str:
    """Check the matrix of the kernel [1, 2, 3] on five pixels, with stride 2.

    Parameters
    ----------
    answer : array_like, shape (2, 5), or None

    Returns
    -------
    str

    Raises
    ------
    ValueError
        If it is wrong.

    Examples
    --------
    >>> check_strided_matrix([[1, 2, 3, 0, 0], [0, 0, 1, 2, 3]])
    'Right.'
    """
    hints = {
        ((1, 2, 3, 0, 0), (0, 1, 2, 3, 0), (0, 0, 1, 2, 3)): "That is stride 1.",
        ((3, 2, 1, 0, 0), (0, 0, 3, 2, 1)): "The kernel is not flipped: 1 comes first.",
        ((1, 0), (2, 0), (3, 1), (0, 2), (0, 3)): "That is its transpose. A row is an output.",
    }
    right = ((1, 2, 3, 0, 0), (0, 0, 1, 2, 3))
    return judge(answer, right, hints, "Write the kernel in a row of five, then step by 2.")


def check_stamped_row(answer) -> str:
    """Check the transposed convolution of [1, 10] with the kernel [1, 2, 3], stride 2.

    Parameters
    ----------
    answer : array_like, shape (5,), or None

    Returns
    -------
    str

    Raises
    ------
    ValueError
        If it is wrong.

    Examples
    --------
    >>> check_stamped_row([1, 2, 13, 20, 30])
    'Right.'
    """
    hints = {
        (1, 12, 23, 30): "That is stride 1. With stride 2 the second stamp starts 2 cells later.",
        (3, 2, 31, 20, 10): "The stamp is the kernel itself, not its flip.",
        (1, 2, 10, 20, 30): "Where two stamps meet, they add.",
        (1, 2, 3, 20, 30): "Where two stamps meet, they add.",
    }
    return judge(answer, (1, 2, 13, 20, 30), hints, "Stamp 1 x kernel, then 10 x kernel, and add.")


def check_flipped_kernel(answer) -> str:
    """Check which kernel slides over the input that has zeros put in.

    Parameters
    ----------
    answer : array_like, shape (3, 3), or None
        For the kernel [[1, 4, 1], [1, 4, 3], [3, 3, 1]] of the lesson.

    Returns
    -------
    str

    Raises
    ------
    ValueError
        If it is wrong.

    Examples
    --------
    >>> check_flipped_kernel([[1, 3, 3], [3, 4, 1], [1, 4, 1]])
    'Right.'
    """
    hints = {
        ((1, 4, 1), (1, 4, 3), (3, 3, 1)): "That is the kernel as it was. Something must turn.",
        ((1, 1, 3), (4, 4, 3), (1, 3, 1)): "That is the kernel's transpose. It is the matrix "
        "that is transposed, not the kernel.",
        ((1, 4, 1), (3, 4, 1), (1, 3, 3)): "Flipped left to right only. It takes both axes.",
        ((3, 3, 1), (1, 4, 3), (1, 4, 1)): "Flipped top to bottom only. It takes both axes.",
    }
    right = ((1, 3, 3), (3, 4, 1), (1, 4, 1))
    return judge(answer, right, hints, "Turn it by half a turn.")


def check_iou(answer) -> str:
    """Check the IoU of two squares of 4 x 4 pixels, one of them shifted right by 1 pixel.

    Parameters
    ----------
    answer : float, or None
        They share 12 pixels, and each has 4 of its own.

    Returns
    -------
    str

    Raises
    ------
    ValueError
        If it is wrong.

    Examples
    --------
    >>> check_iou(12 / 20)
    'Right.'
    """
    hints = {0.75: "That is the share of one square. Divide by all pixels that either covers."}
    slip = "Divide the pixels that both squares cover by those that at least one covers."
    return judge(answer, 0.6, hints, slip, tolerance=0.005)


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
        said = judge(answer, right, {}, slip)
        if said == BLANK:
            return BLANK
    return "Right."


def check_same_stride_one(answer) -> str:
    """Check what "same" crops before and after, for a kernel of 3 with stride 1.

    Parameters
    ----------
    answer : (before, after), or None

    Returns
    -------
    str

    Raises
    ------
    ValueError
        If it is wrong.

    Examples
    --------
    >>> check_same_stride_one((1, 1))
    'Right.'
    """
    hints = {
        (0, 1): "That is the crop for stride 2.",
        (0, 2): "The total is right. It is halved, and only an odd one goes to the end.",
        (2, 2): "That is twice too much: 3 - 1 in all.",
    }
    return judge(answer, (1, 1), hints, "In all, kernel - stride comes off.")


def check_pixel_gradient(answer) -> str:
    """Check the gradient on the middle pixel of 3 x 3, kernel [[1, 2], [3, 4]].

    Parameters
    ----------
    answer : number, or None
        For the cotangent [[1, 10], [100, 1000]].

    Returns
    -------
    str

    Raises
    ------
    ValueError
        If it is wrong.

    Examples
    --------
    >>> check_pixel_gradient(1234)
    'Right.'
    """
    hints = {
        4321: "The flip is missing: the cell at the top left reads this pixel with the 4.",
        11110: "That is all weights times all cotangents. Each cell uses one weight here.",
        1111: "Each cotangent comes back times the weight that lies on the pixel.",
        10: "Each weight comes back times a cotangent.",
    }
    slip = "All four cells read the middle pixel. With which weight does each?"
    return judge(answer, 1234, hints, slip)


def check_weight_gradient(answer) -> str:
    """Check the gradient on three weights: pixels 5 to 9, stride 2, cotangent [1, 10].

    Parameters
    ----------
    answer : array_like, shape (3,), or None

    Returns
    -------
    str

    Raises
    ------
    ValueError
        If it is wrong.

    Examples
    --------
    >>> check_weight_gradient([75, 86, 97])
    'Right.'
    """
    hints = {
        (65, 76, 87): "That is stride 1. The second output cell starts 2 pixels later.",
        (57, 68, 79): "The cotangent is not flipped: 1 belongs to the first place of the kernel.",
        (97, 86, 75): "That is the wrong way round: the first weight meets pixels 5 and 7.",
        (12, 14, 16): "Those are sums of pixels. Multiply each pixel by its cotangent first.",
    }
    slip = "The first weight meets pixels 5 and 7: multiply each by its cotangent, and add."
    return judge(answer, (75, 86, 97), hints, slip)


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
    return judge(answer, (0, -20, 0, 40, 0), hints, slip)


def check_collapsing_sizes(answer) -> str:
    """Check which input sizes give 4 outputs with a kernel of 4, stride 3 and no padding.

    Parameters
    ----------
    answer : list of int in increasing order, or None

    Returns
    -------
    str

    Raises
    ------
    ValueError
        If it is wrong.

    Examples
    --------
    >>> check_collapsing_sizes([13, 14, 15])
    'Right.'
    """
    hints = {
        (13,): "13 is one of them. A pixel or two that no window reads change nothing.",
        (12, 13, 14): "12 pixels have room for only three windows: at 0, 3 and 6.",
        (13, 14, 15, 16): "16 pixels have room for a fifth window, at 12.",
        (12,): "Kernel 4 reaches one cell beyond its stride. Draw the last window.",
    }
    slip = "Draw four windows, 3 apart. Then add pixels until a fifth one fits."
    return judge(answer, (13, 14, 15), hints, slip)


def check_uneven_crop(answer) -> str:
    """Check what Keras's ``same`` crops for kernel 5, stride 2, transposed.

    Parameters
    ----------
    answer : (before, after), or None

    Returns
    -------
    str

    Raises
    ------
    ValueError
        If it is wrong.

    Examples
    --------
    >>> check_uneven_crop((1, 2))
    'Right.'
    """
    hints = {
        (2, 1): "The odd cell goes at the other end.",
        (2, 2): "That is kernel // 2 on both sides, as for stride 1. Here 5 - 2 cells must go.",
        (0, 3): "All of it after? Half of it, rounded down, goes before.",
        (1, 1): "That crops 2 cells. How many more than 2 n does the stamping give?",
    }
    return judge(answer, (1, 2), hints, "Kernel less stride must go. Which half is larger?")


def check_even_weights(answer) -> str:
    """Check three weights, 1 first and 3 last, that make no stripes with stride 2.

    Parameters
    ----------
    answer : array_like, shape (3,), or None

    Returns
    -------
    str

    Raises
    ------
    ValueError
        If it is wrong.

    Examples
    --------
    >>> check_even_weights([1, 4, 3])
    'Right.'
    """
    hints = {
        (1, 1, 3): "The even cells get 1 + 3, the odd cells get 1.",
        (1, 2, 3): "The even cells get 1 + 3, the odd cells get 2.",
        (1, 3, 3): "The even cells get 1 + 3, the odd cells get 3.",
    }
    return judge(answer, (1, 4, 3), hints, "Two stamps meet on every even cell. Add them there.")


def check_strided_shape(answer) -> str:
    """Check the output size for 20 x 31 pixels, a kernel of 3 x 5, stride 2, no padding.

    Parameters
    ----------
    answer : (rows, columns), or None

    Returns
    -------
    str

    Raises
    ------
    ValueError
        If it is wrong.

    Examples
    --------
    >>> check_strided_shape((9, 14))
    'Right.'
    """
    hints = {
        (18, 27): "That is stride 1.",
        (14, 9): "Rows come first, then columns.",
        (8, 13): "Count the first place too: one more than the number of steps.",
        (10, 16): "That is padding 'same'. Without padding, the kernel must fit inside.",
    }
    return judge(answer, (9, 14), hints, "Along each axis: (pixels - kernel) // stride + 1.")


def check_shifting_kernel(answer) -> str:
    """Check the 3 x 3 kernel that moves an image one pixel to the right.

    Parameters
    ----------
    answer : array_like, shape (3, 3), or None

    Returns
    -------
    str

    Raises
    ------
    ValueError
        If it is wrong.

    Examples
    --------
    >>> check_shifting_kernel([[0, 0, 0], [1, 0, 0], [0, 0, 0]])
    'Right.'
    """
    hints = {
        ((0, 0, 0), (0, 0, 1), (0, 0, 0)): "Each output takes the pixel on its right, so the "
        "image moves to the left.",
        ((0, 0, 0), (0, 1, 0), (0, 0, 0)): "That leaves the image where it is.",
        ((0, 1, 0), (0, 0, 0), (0, 0, 0)): "That moves it down.",
        ((0, 0, 0), (0, 0, 0), (0, 1, 0)): "That moves it up.",
    }
    slip = "A single 1: where is the pixel that each output should show?"
    return judge(answer, ((0, 0, 0), (1, 0, 0), (0, 0, 0)), hints, slip)


def check_layer_cost(answer) -> str:
    """Check weights and products: 100 x 200 pixels, 3 channels to 16, kernel 3 x 3, ``same``.

    Parameters
    ----------
    answer : (weights, products), or None

    Returns
    -------
    str

    Raises
    ------
    ValueError
        If it is wrong.

    Examples
    --------
    >>> check_layer_cost((432, 8640000))
    'Right.'
    """
    hints = {
        (9, 180000): "That is one kernel on one channel. There are 3 channels in and 16 out.",
        (27, 540000): "That is one kernel. There is one for each of the 16 output channels.",
        (144, 2880000): "Each kernel has weights for all 3 input channels.",
        (432, 432): "Each weight is used at every place of the output.",
        (448, 8640000): "Those are 16 numbers too many: this layer has no bias.",
    }
    slip = "Weights: 3 x 3 x channels in x channels out. Products: that, at each output place."
    return judge(answer, (432, 8640000), hints, slip)


def judge(answer, right, hints, slip, tolerance=0.0) -> str:
    """Compare an answer with the right one, and explain a wrong one.

    Parameters
    ----------
    answer : number or array_like, or None
    right : number or nested tuple
    hints : dict
        From wrong answers that are likely to what is said of them.
    slip : str
        What is said of any other wrong answer.
    tolerance : float
        How far a number may be from the right one.

    Returns
    -------
    str
        "Right.", or that nothing was answered yet.

    Raises
    ------
    ValueError
        If the answer is wrong.

    Examples
    --------
    >>> judge(3, 4, {3: "Count the corners too."}, "Count again.")
    Traceback (most recent call last):
        ...
    ValueError: 3 is not it. Count the corners too.
    """
    if answer is None:
        return BLANK
    if _equal(answer, right, tolerance):
        return "Right."
    for wrong, hint in hints.items():
        if _equal(answer, wrong, tolerance):
            slip = hint
    raise ValueError(f"{answer} is not it. {slip}")


def _equal(answer, right, tolerance) -> bool:
    answer, right = np.asarray(answer), np.asarray(right)
    if answer.shape != right.shape or answer.dtype.kind not in "biuf":
        return False
    return bool(np.all(np.abs(answer - right) <= tolerance))
