"""From what a Mask R-CNN answers to detections: each object once, with its mask in the picture."""

import numpy as np
import tensorflow as tf

from convlab._arguments.values import share_below_one
from convlab.backend import keras
from convlab.segmentation.metrics.detected import Detections
from convlab.segmentation.models.mask_rcnn.parts import parts_of, require_images
from convlab.segmentation.models.mask_rcnn.regions import sampling_matrix

ops = keras.ops


def detect(model, images, *, least=0.05, overlap=0.5):
    """Find the objects in images.

    Parameters
    ----------
    model : keras.Model
        As `mask_rcnn` builds it.
    images : array_like of float, shape (batch, rows, columns, channels)
        Brightness, from 0 to 1.
    least : float, optional
        Probability below which nothing is reported.
    overlap : float, optional
        Of two boxes of one class with an IoU above this, the less likely one is dropped.

    Returns
    -------
    list of Detections
        One for each image, the surest first.

    Raises
    ------
    ValueError
        If `model` is no Mask R-CNN or cannot take the images, or a share is
        not from 0 up to, and without, 1.

    Examples
    --------
    >>> from convlab.segmentation.models.mask_rcnn import mask_rcnn
    >>> model = mask_rcnn(keras.Input((16, 32, 3)), n_filters=1, sizes=(8,), n_proposals=2)
    >>> (untrained,) = detect(model, np.zeros((1, 16, 32, 3)), least=0.9)
    >>> untrained.boxes.shape, untrained.masks.shape
    ((0, 4), (0, 16, 32))
    """
    parts_of(model)
    share_below_one("least", least)
    share_below_one("overlap", overlap)
    images = np.asarray(images, np.float32)
    require_images(model, images.shape)
    answers = model(images, training=False)
    answers = {name: ops.convert_to_numpy(answer) for name, answer in answers.items()}
    return [
        _detections(*parts, images.shape[1:3], least, overlap)
        for parts in zip(*(answers[name] for name in ("boxes", "classes", "masks")), strict=True)
    ]


def _detections(boxes, classes, masks, size, least, overlap):
    """Choose the detections of one image."""
    kept = [
        (number, label)
        for label in range(1, classes.shape[1])
        for number in suppress(boxes, classes[:, label], least, overlap)
    ]
    kept.sort(key=lambda pair: (-classes[pair], pair))
    numbers, labels = np.array(kept, int).reshape(-1, 2).T
    return Detections(
        boxes[numbers],
        labels,
        classes[numbers, labels],
        paste(masks[numbers, :, :, labels - 1], boxes[numbers], size) >= 0.5,
    )


def suppress(boxes, scores, least, overlap):
    """Keep, of boxes that overlap, only the likeliest: non-maximum suppression.

    Parameters
    ----------
    boxes : ndarray, shape (n, 4)
    scores : ndarray, shape (n,)
    least : float
        Score below which a box is dropped whatever lies around it.
    overlap : float
        IoU above which two boxes are taken for one object's.

    Returns
    -------
    list of int
        Numbers of the boxes that are kept, the likeliest first.

    Examples
    --------
    >>> boxes = np.array([[0, 0, 4, 4], [0, 0, 4, 5], [9, 9, 12, 12]], np.float32)
    >>> suppress(boxes, np.array([0.6, 0.7, 0.5], np.float32), 0.1, 0.5)
    [1, 2]
    """
    kept = tf.image.non_max_suppression(
        boxes, scores, len(boxes), iou_threshold=overlap, score_threshold=least
    )
    held = np.all(boxes[:, 2:] > boxes[:, :2], axis=1)  # what fills up the proposals holds nothing
    return [int(number) for number in kept if held[number]]


def paste(masks, boxes, size):
    """Lay masks, drawn on grids over boxes, into the picture.

    Parameters
    ----------
    masks : ndarray of float, shape (n, side, side)
    boxes : ndarray, shape (n, 4)
        None of them empty.
    size : tuple of int
        Rows and columns of the picture.

    Returns
    -------
    ndarray of float32, shape (n, rows, columns)
        Read between the cells of the grid at the middle of each pixel; 0 on pixels whose middle
        is not in the box.

    Examples
    --------
    >>> paste(np.ones((1, 2, 2)), np.array([[1, 0, 3, 2]]), (4, 3))[0].tolist()
    [[0.0, 0.0, 0.0], [1.0, 1.0, 0.0], [1.0, 1.0, 0.0], [0.0, 0.0, 0.0]]
    """
    side, boxes = masks.shape[-1], np.asarray(boxes, np.float32)
    axes = [_pixels(boxes[:, axis], boxes[:, axis + 2], size[axis], side) for axis in (0, 1)]
    return np.einsum("nri,nij,ncj->nrc", axes[0], np.asarray(masks, np.float32), axes[1])


def _pixels(first, last, length, side):
    """Read a grid at the middle of each pixel; the matrix has shape (n, length, side)."""
    # Seen from the box's edge, the picture begins at -first and ends at length - first, and one
    # cell of the grid is a side-th of the box.
    cell = np.maximum(last - first, 1e-6) / side
    matrix = ops.convert_to_numpy(sampling_matrix(-first, length - first, length, side, cell))
    middles = np.arange(length) + 0.5
    inside = (middles >= first[:, None]) & (middles < last[:, None])
    return matrix * inside[..., None]
