"""Dice from the IoU, and the Dice loss with smoothing."""

from convlab.lessons.exercises.judging import Exercise

check_dice_from_iou = Exercise(
    "The Dice of two masks whose IoU is 0.6.",
    0.75,
    {0.6: "That is the IoU. Dice counts what is shared twice.", 0.43: "That is the other way."},
    "Call the shared part 0.6 and the union 1: how large are both masks together?",
    tolerance=0.005,
)

check_smoothed_dice = Exercise(
    "Dice loss with smooth=1: the truth is empty, the answer has 4 pixels.",
    0.8,
    {1.0: "That is without smoothing.", 0.2: "That is the score. The loss is what is left."},
    "Add 1 above and below the line, then take it from 1.",
    tolerance=0.005,
)
