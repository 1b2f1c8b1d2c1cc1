"""Which pixels a stack of atrous convolutions reads, and which it jumps over."""

import numpy as np

from convlab._arguments.values import integer


def atrous_reach(rates, kernel=3):
    """Count the paths from each input pixel to one output of stacked atrous convolutions.

    Parameters
    ----------
    rates : sequence of int
        Pixels from tap to tap in each layer, one layer after the other; stride 1 throughout.
    kernel : int, optional
        Taps along each side; odd.

    Returns
    -------
    ndarray of int64, shape (field, field)
        The paths for each pixel of the receptive field, the output in its middle; 0 where a pixel
        is jumped over. Its side is 1 + (kernel - 1) * sum(rates).

    Raises
    ------
    TypeError, ValueError
        If a rate is no int of 1 or more, or the kernel is even.

    Notes
    -----
    Along one axis, the paths of a layer are ones at the multiples of its rate, and those of a
    stack are the convolution of all of them. In two axes they multiply.

    If all rates share a factor g, every pixel that is read lies a multiple of g away: the stack
    works on g * g grids that never meet. This is *gridding*.

    References
    ----------
    Wang et al., "Understanding convolution for semantic segmentation", 2018, who name gridding,
    and advise rates without a common factor, such as 1, 2, 5.

    Examples
    --------
    >>> paths = atrous_reach((2, 2, 2))
    >>> paths.shape, int((paths > 0).sum())
    ((13, 13), 49)
    >>> bool((atrous_reach((1, 2, 3)) > 0).all())
    True
    """
    if integer("kernel", kernel, 1) % 2 == 0:
        raise ValueError(f"kernel must be odd; got {kernel}; nearest that works: {kernel + 1}")
    along = np.ones(1, np.int64)
    for rate in rates:
        taps = np.zeros(integer("each of rates", rate, 1) * (kernel - 1) + 1, np.int64)
        taps[::rate] = 1
        along = np.convolve(along, taps)
    return np.outer(along, along)
