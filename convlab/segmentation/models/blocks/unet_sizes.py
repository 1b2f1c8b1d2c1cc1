"""Which sides a U-Net takes, and which come out: arithmetic alone."""

from convlab._arguments.values import choice, integer

PADDINGS = ("same", "valid")
LOST = 4  # by two 3 x 3 convolutions that pad nothing


def output_side(side, depth=4, padding="same"):
    """Say which side comes out of a U-Net for the side that goes in.

    Parameters
    ----------
    side : int
        Rows or columns of the input, in pixels.
    depth : int, optional
        How often the U-Net halves it.
    padding : {"same", "valid"}, optional
        Whether its 3 x 3 convolutions keep the size, or lose two pixels each.

    Returns
    -------
    int
        Rows or columns of the output, in pixels.

    Raises
    ------
    ValueError
        If the side cannot be halved so often, or nothing would be left of it. The message names
        the nearest that work.

    Notes
    -----
    "same": every multiple of ``2**depth`` comes back as it is. "valid": each level loses 4 pixels
    on the way down and 4 on the way up, counted in its own pixels, and the bottom loses 4 once. In
    pixels of the input that is ``12 * 2**depth - 8`` in all, and a bottom that writes m pixels
    belongs to an input of ``2**depth * (m + 8) - 4``.

    References
    ----------
    Ronneberger, Fischer and Brox, "U-Net", 2015, figure 1: 572 to 388.

    Examples
    --------
    >>> output_side(572, padding="valid")
    388
    >>> output_side(128)
    128
    >>> output_side(570, padding="valid")
    Traceback (most recent call last):
        ...
    ValueError: side must be 188 or more in steps of 16; got 570; nearest that works: 556 or 572
    """
    integer("depth", depth)
    choice("padding", padding, PADDINGS)
    integer("side", side)
    first, step = smallest_side(depth, padding), 2**depth
    if side < first or (side - first) % step:
        above = max(first, side + (first - side) % step)
        nearest = f"{above - step} or {above}" if above > first else f"{first}"
        raise ValueError(
            f"side must be {first} or more in steps of {step}; got {side}; nearest that works: "
            f"{nearest}"
        )
    return side - lost_side(depth, padding)


def smallest_side(depth=4, padding="same"):
    """Return the smallest side that a U-Net takes; the others follow in steps of ``2**depth``.

    Examples
    --------
    >>> smallest_side(4, "valid"), smallest_side(4)
    (188, 16)
    """
    if padding == "same":
        return 2**depth
    bottom = 1 + LOST // 2 if depth == 1 else LOST  # the smallest whose every level up is not empty
    return 2**depth * (bottom + 2 * LOST) - LOST


def lost_side(depth=4, padding="same"):
    """Return by how much the output's side is shorter than the input's, in pixels.

    Examples
    --------
    >>> lost_side(4, "valid"), lost_side(4)
    (184, 0)
    """
    return 0 if padding == "same" else 3 * LOST * 2**depth - 2 * LOST


def skip_margin(level, depth=4, padding="same") -> int:
    """Return how many pixels a skip is cut by on each of its four sides before it is joined.

    Parameters
    ----------
    level : int
        Which level, 0 at the top.
    depth : int, optional
        How many levels have a skip.
    padding : {"same", "valid"}, optional
        As for `output_side`.

    Notes
    -----
    What lies below the level is a U-Net itself, at half the size. It loses ``lost_side(...)`` of
    its own pixels, each of which is two here: one on either side.

    Examples
    --------
    >>> [skip_margin(level, 4, "valid") for level in range(4)]
    [88, 40, 16, 4]
    """
    return lost_side(depth - level - 1, padding)
