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
