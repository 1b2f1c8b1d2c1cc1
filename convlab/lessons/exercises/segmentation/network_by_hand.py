"""A network in NumPy: the pullbacks of pooling and of a skip, and Adam's first step."""

from convlab.lessons.exercises.judging import Exercise

check_pooled_gradient = Exercise(
    "The gradient of the window [[5, 5], [1, 2]], row by row, if 8 comes back to its largest.",
    (8, 0, 0, 0),
    {
        (4, 4, 0, 0): "That shares it. One cell gets all: the first of the largest.",
        (8, 8, 0, 0): "That makes it twice as much. One cell gets it.",
        (0, 8, 0, 0): "It is the first of the largest in reading order.",
        (2, 2, 2, 2): "That is average pooling.",
    },
    "The cell that was taken gets everything, and the others nothing.",
)

check_skip_gradient = Exercise(
    "The gradient of a number that gets 0.3 through the pooling and 0.5 over the skip.",
    0.8,
    {
        0.5: "The way through the pooling counts too.",
        0.3: "The way over the skip counts too.",
        0.4: "They are added, not averaged.",
        0.15: "They are added, not multiplied: the two ways lie side by side.",
    },
    "The number is used twice. A change of it is felt in two places.",
    tolerance=1e-6,
)

check_adam_steps = Exercise(
    "A weight of 1 after Adam's first step, with gradient 0.02 and learning rate 0.001.",
    0.999,
    {
        0.99998: "That is gradient descent. Adam divides the gradient by its own size.",
        1.001: "Downhill is against the sign of the gradient.",
        0.9999: "The averages begin at 0, and the step makes up for that: it is not 0.1 of it.",
        0.98: "Adam divides the gradient by its own size: it does not matter that it is 0.02.",
    },
    "In the first step both averages are the gradient itself, up to sign and square root.",
    tolerance=1e-5,
)
