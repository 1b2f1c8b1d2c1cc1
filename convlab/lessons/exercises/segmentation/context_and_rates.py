"""Context and rates: fields of atrous layers, bins of a pyramid, and how large a rate must be."""

import numpy as np

from convlab.lessons.exercises.judging import Exercise, judge_sides
from convlab.lessons.exercises.written import Written

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


def _edges(side, bins):
    return [(i * side // bins, -(-(i + 1) * side // bins)) for i in range(bins)]


def _rounded_down(side, bins):
    return [(i * side // bins, (i + 1) * side // bins) for i in range(bins)]


def _equal(side, bins):
    return [(i * (side // bins), (i + 1) * (side // bins)) for i in range(bins)]


def _inclusive(side, bins):
    return [(first, end - 1) for first, end in _edges(side, bins)]


check_bins = Written(
    "Where each bin begins and ends along one side.",
    _edges,
    lambda rng: (int(rng.integers(7, 20)), int(rng.choice([3, 4, 6]))),
    {
        "Round the end up: a cell that lies in two bins counts in both.": _rounded_down,
        "Bins of one size leave cells over where the side is no multiple. Round the beginning down "
        "and the end up.": _equal,
        "The end is the cell before which the bin ends, as in Python's slices.": _inclusive,
    },
    "Bin i begins at floor(i side / bins) and ends before ceil((i + 1) side / bins).",
)


def _reads(rates):
    found = {0}
    for rate in rates:
        found = {place + step for place in found for step in (-rate, 0, rate)}
    return sorted(found)


def _whole_field(rates):
    return list(range(-sum(rates), sum(rates) + 1))


def _last_layer(rates):
    return [-rates[-1], 0, rates[-1]]


def _outer_only(rates):
    found = {0}
    for rate in rates:
        found = {place + step for place in found for step in (-rate, rate)}
    return sorted(found)


class _Reach(Written):
    """A set of distances is as good as a list of them."""

    def __call__(self, written):
        if not callable(written):
            return super().__call__(written)

        def in_order(rates):
            found = written(rates)
            return found if found is None else sorted(float(place) for place in found)

        return super().__call__(in_order)


check_reach = _Reach(
    "The distances that are read through 3-tap layers.",
    _reads,
    lambda rng: (tuple(int(rate) for rate in rng.integers(1, 7, size=int(rng.integers(2, 4)))),),
    {
        "That is the whole field. Between its ends there may be holes.": _whole_field,
        "That is the last layer alone, and each place that it reads has read others before.": (
            _last_layer
        ),
        "Each layer has a tap in the middle too: a path may stay where it is.": _outer_only,
    },
    "Begin with {0}. For each rate r, go from every place found so far by -r, 0 and r.",
)


def _atrous(image, kernel, rate):
    half, out = len(kernel) // 2, np.zeros(len(image))
    padded = np.pad(image, half * rate)
    for tap, weight in enumerate(kernel):
        out += weight * padded[tap * rate : tap * rate + len(image)]
    return out


def _without_rate(image, kernel, rate):
    return _atrous(image, kernel, 1)


def _flipped(image, kernel, rate):
    return _atrous(image, kernel[::-1], rate)


def _edge_padded(image, kernel, rate):
    half = len(kernel) // 2
    padded = np.pad(image, half * rate, mode="edge")
    return _atrous(padded, kernel, rate)[half * rate : half * rate + len(image)]


def _shifted(image, kernel, rate):
    padded = np.pad(image, (0, (len(kernel) - 1) * rate))
    return sum(w * padded[t * rate : t * rate + len(image)] for t, w in enumerate(kernel))


check_atrous = Written(
    "An atrous convolution of one row, of the size of the row.",
    _atrous,
    lambda rng: (
        rng.normal(size=int(rng.integers(11, 17))),
        rng.normal(size=int(rng.choice([3, 5]))),
        int(rng.integers(2, 4)),
    ),
    {
        "That is rate 1. Tap t reads t * rate cells further on.": _without_rate,
        "The kernel is turned round. This project does not flip, and neither does Keras.": _flipped,
        "Outside of the row there are zeros, not copies of its ends.": _edge_padded,
        "All of the padding is on the right. Half of it belongs on the left.": _shifted,
    },
    "Pad by rate * (length // 2) on both sides, and add one shifted, weighted copy for each tap.",
)


def _rate_exercise(row):
    right = -(-(row - 11 - 11) // 4)
    return Exercise(
        f"The smallest rate with which the pixel in row {row} sees row 11.",
        right,
        {
            -(
                -(row - 11) // 4
            ): "The base sees 11 pixels upwards by itself; the rate adds to that.",
            row - 22: "A rate counts cells of the features, and these lie 4 pixels apart.",
            right - 1: "Round up: a rate that is a little too small sees nothing of the horizon.",
        },
        "From row to 11 it is row - 11 pixels. The base covers 11 of them, and each unit of the "
        "rate 4.",
    )


def check_enough(find):
    """Judge ``rate_needed(row)`` at many rows."""
    return judge_sides(find, range(38, 64), _rate_exercise)
