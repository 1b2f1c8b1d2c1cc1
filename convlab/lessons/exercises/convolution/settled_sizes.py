"""Sizes that collapse to one, what Keras's ``same`` crops, and weights without stripes."""

from convlab.lessons.exercises.judging import Exercise

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
