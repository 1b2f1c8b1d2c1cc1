"""The five tasks: a box read off, the numbers in each answer, which task a job needs."""

from convlab.lessons.exercises.judging import Exercise

check_box = Exercise(
    "The box (top, left, bottom, right) of the pixels with a 2, half-open.",
    (1, 2, 4, 6),
    {
        (1, 2, 3, 5): "Those are the last row and column themselves. A half-open box ends after.",
        (2, 1, 6, 4): "Rows come first, then columns.",
        (1, 2, 3, 4): "Those are height and width. Bottom and right are asked for.",
        (2, 3, 5, 7): "Rows and columns are counted from 0.",
        (1, 1, 5, 6): "That is around both objects. Look at the 2 alone.",
        (1, 3, 4, 6): "One pixel of the object reaches farther left.",
    },
    "Find the first row with a 2, and the row after the last one. Then the columns.",
)

check_answer_sizes = Exercise(
    "The numbers in each of the five answers: 100 x 200 pixels, 7 dogs.",
    (1, 5, 35, 20000, 20007),
    {
        (1, 4, 28, 20000, 20007): "A box alone does not say what is in it. Add the class to each.",
        (1, 5, 35, 20000, 20000): "The map of numbers does not say what object 3 is. Add a class "
        "for each object.",
        (1, 5, 35, 20000, 140000): "One map is enough: each pixel holds the number of its object.",
        (7, 35, 35, 20000, 20007): "The first two tasks ask for the main object alone.",
        (1, 5, 35, 40000, 40007): "The mask holds one number for each pixel: its class.",
    },
    "A label is one number, a box is four. A map has one number for each pixel.",
)

check_task_names = Exercise(
    "Which of the five tasks each of five jobs needs.",
    (1, 4, 5, 3, 2),
    {
        (1, 4, 3, 3, 2): "The cells touch, and the area of each is asked for. A box is no area.",
        (1, 4, 4, 3, 2): "A semantic mask joins cells that touch. Each cell is asked for.",
        (1, 5, 5, 3, 2): "The share of weed needs its pixels. It does not need each plant.",
        (1, 4, 5, 5, 2): "That would do, and more. Rectangles are enough for the robot.",
        (1, 4, 5, 3, 3): "That would do, and more. There is only one face.",
        (1, 4, 5, 4, 2): "A semantic mask does not say how many cars there are.",
    },
    "Ask of each job: one object or many? Rectangle or pixels? Each one, or all together?",
)
