"""The public name of the training, whose rooms are in `convlab.segmentation.training`."""

from convlab.segmentation.training.fit import (
    History,
    ProgressBar,
    draw_squares,
    fit,
    predict,
    to_labels,
)

__all__ = ["History", "ProgressBar", "draw_squares", "fit", "predict", "to_labels"]
