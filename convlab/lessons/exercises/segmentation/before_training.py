"""What a training needs: the IoU of two masks, and a side that a U-Net takes."""

from convlab.lessons.exercises.judging import Exercise, judge_sides

check_iou = Exercise(
    "The IoU of two squares of 4 x 4 pixels, one of them shifted right by 1 pixel.",
    0.6,
    {0.75: "That is the share of one square. Divide by all pixels that either covers."},
    "Divide the pixels that both squares cover by those that at least one covers.",
    tolerance=0.005,
)


def check_next_side(next_side) -> str:
    """Check a function that finds the next side a U-Net of four levels can take.

    Parameters
    ----------
    next_side : callable
        From a number of pixels, 1 or more, to the smallest multiple of 16 not below it; see
        `judge_sides`.

    Examples
    --------
    >>> check_next_side(lambda side: (side + 15) // 16 * 16)
    'Right.'
    """

    def exercise(side):
        right = next(n for n in range(side, side + 16) if n % 16 == 0)
        slip = f"next_side({side}) must be a multiple of 16, not below {side}, and no more."
        return Exercise("", right, {}, slip)

    return judge_sides(next_side, range(1, 401), exercise)
