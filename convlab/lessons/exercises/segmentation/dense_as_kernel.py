"""A dense layer as a kernel, the places of a window, and the bilinear tent."""

from convlab.lessons.exercises.judging import Exercise

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
