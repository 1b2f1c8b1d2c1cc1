"""How well a predicted mask agrees with the true one.

===================================  =====================================================
question                             name
===================================  =====================================================
what one label scores                ``iou``, ``dice``, ``fbeta``, ``precision``, ``recall``
every label against every label      ``confusion_matrix``, ``accuracy``
by label, by image, and their means  ``per_class``, ``per_image``, ``mean_iou``, ``mean_score``
how far apart two outlines are       `surfaces`: ``hausdorff``, ``hausdorff95``, ...
lists of found objects               `average_precision`
===================================  =====================================================
"""

from convlab.segmentation.metrics.averages import mean_iou, mean_score, per_class, per_image
from convlab.segmentation.metrics.confusion import accuracy, confusion_matrix
from convlab.segmentation.metrics.overlap import dice, fbeta, iou, precision, recall

__all__ = [
    "accuracy",
    "confusion_matrix",
    "dice",
    "fbeta",
    "iou",
    "mean_iou",
    "mean_score",
    "per_class",
    "per_image",
    "precision",
    "recall",
]
