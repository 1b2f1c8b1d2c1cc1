"""The matrix of a convolution, its stride, its transpose as stamps, and the flip."""

from convlab.lessons.exercises.judging import Exercise

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
