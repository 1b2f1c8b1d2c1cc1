"""Context and boxes: a field of rates, a pyramid's channels, the IoU of two boxes."""

from convlab.lessons.exercises.judging import Exercise

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
