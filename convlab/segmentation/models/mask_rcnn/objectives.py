"""What is made small: is there an object, which one, where is it, and which pixels are its."""

from convlab.backend import keras
from convlab.segmentation.models.mask_rcnn.assign import POSITIVE
from convlab.segmentation.models.mask_rcnn.boxes import encode
from convlab.segmentation.models.mask_rcnn.regions import roi_align

ops = keras.ops


def take(values, chosen):
    """Pick from each image's list: (batch, n, ...) at (batch, m) gives (batch, m, ...).

    Examples
    --------
    >>> take(ops.array([[5, 6, 7]]), [[2, 0]]).numpy().tolist()
    [[7, 5]]
    """
    chosen = ops.convert_to_tensor(chosen, "int32")
    extra = len(values.shape) - 2
    shape = (*ops.shape(chosen), *([1] * extra))
    return ops.take_along_axis(values, ops.reshape(chosen, shape), axis=1)


def mean(values, weight):
    """Average (batch, n) over what has weight; 0 if nothing has."""
    return ops.sum(values * weight) / ops.maximum(ops.sum(weight), 1.0)


def smooth_l1(difference):
    """Square small numbers, and let large ones grow no faster than themselves.

    References
    ----------
    Girshick, "Fast R-CNN", 2015, relation 3.

    Examples
    --------
    >>> smooth_l1([-3.0, 0.5]).numpy().tolist()
    [2.5, 0.125]
    """
    size = ops.abs(ops.convert_to_tensor(difference))
    return ops.where(size < 1, 0.5 * size**2, size - 0.5)


def object_loss(logits, state, weight):
    """Ask each sampled anchor whether it found an object. All (batch, n)."""
    truth = ops.cast(state == POSITIVE, "float32")
    return mean(_cross_entropy(truth, logits), weight)


def class_loss(logits, labels, weight):
    """Ask each sampled proposal for its class.

    Parameters
    ----------
    logits : tensor, shape (batch, n, n_classes + 1)
    labels : tensor of int, shape (batch, n)
        0 for background.
    weight : tensor, shape (batch, n)
    """
    wrong = keras.losses.sparse_categorical_crossentropy(labels, logits, from_logits=True)
    return mean(wrong, weight)


def box_loss(deltas, references, truth, weight, among):
    """Ask positive boxes for the difference to their object.

    Parameters
    ----------
    deltas, references, truth : tensor, shape (batch, n, 4)
        What the network says; the anchors or proposals; the boxes of their objects.
    weight : tensor, shape (batch, n)
        1 for positive boxes.
    among : tensor
        How many boxes, positive or not, share the loss: the paper's norm, so that an image with
        few positives has a small say.
    """
    wanted = ops.where(weight[..., None] > 0, encode(truth, references), 0.0)
    apart = ops.sum(smooth_l1(deltas - wanted), axis=-1)
    return ops.sum(apart * weight) / ops.maximum(among, 1.0)


def mask_targets(instances, match, boxes, side):
    """Cut each box's object out of the numbered pixels, on the grid that the mask head draws.

    Parameters
    ----------
    instances : tensor of int, shape (batch, rows, columns)
        0 for background, k for object k - 1.
    match : tensor of int, shape (batch, n)
        The number of each box's object, from 0.
    boxes : tensor, shape (batch, n, 4)
    side : int
        Of the grid.

    Returns
    -------
    tensor of float32, shape (batch, n, side, side)
        1 where at least half of what the cell covers is the object's.
    """
    # One map per box, not per object: each box reads the map of its own object alone.
    own = ops.equal(ops.cast(instances, "int32")[:, None], match[:, :, None, None] + 1)
    batch, n, rows, columns = ops.shape(own)
    maps = ops.reshape(ops.cast(own, "float32"), (-1, rows, columns, 1))
    grids = roi_align(maps, ops.reshape(boxes, (-1, 1, 4)), side)
    return ops.reshape(ops.cast(grids >= 0.5, "float32"), (batch, n, side, side))


def mask_loss(logits, labels, targets, weight):
    """Ask each positive region for the mask of its true class; the other classes' are not judged.

    Parameters
    ----------
    logits : tensor, shape (batch, n, side, side, n_classes)
    labels : tensor of int, shape (batch, n)
        From 1.
    targets : tensor, shape (batch, n, side, side)
    weight : tensor, shape (batch, n)
    """
    own = ops.one_hot(ops.maximum(labels - 1, 0), ops.shape(logits)[-1])
    own = ops.sum(logits * own[:, :, None, None], axis=-1)
    return mean(ops.mean(_cross_entropy(targets, own), axis=(2, 3)), weight)


def _cross_entropy(truth, logits):
    """Binary cross-entropy of each number, written so that no exponential overflows."""
    return ops.softplus(logits) - truth * logits
