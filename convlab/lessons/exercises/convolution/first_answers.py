"""Two answers to practise with: a number, and a function."""

from convlab.lessons.exercises.judging import Exercise
from convlab.lessons.exercises.written import Written

check_places = Exercise(
    "The places of a 4 x 4 kernel on a 10 x 10 image, one pixel apart.",
    49,
    {
        36: "Those are the moves along each side, squared. The place where it starts counts too.",
        100: "That is one for each pixel, but the kernel must not leave the image.",
        7: "That is along one side. It moves along both.",
        6: "Those are the moves along one side. Count the places, along both.",
        64: "One place too many along each side: 10 - 4 = 6 moves, and 7 places.",
    },
    "In which columns can the first column of the kernel stand? Square their number.",
)

check_total = Written(
    "The sum of all numbers of an image.",
    lambda image: image.sum(),
    lambda rng: (rng.integers(-9, 10, (int(rng.integers(2, 6)), int(rng.integers(6, 9)))),),
    {
        "That is the mean. Leave the division out.": lambda image: image.mean(),
        "That is one number for each row. Add these up, too.": lambda image: image.sum(axis=1),
        "That is one number for each column. Add these up, too.": lambda image: image.sum(axis=0),
        "That adds the sizes of the numbers. Keep their signs.": lambda image: abs(image).sum(),
    },
)
