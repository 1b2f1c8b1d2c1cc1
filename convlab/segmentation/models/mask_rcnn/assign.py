"""Which boxes a training step learns from, and which object each of them should have found."""

from convlab.backend import keras
from convlab.segmentation.models.mask_rcnn.boxes import pairwise_iou

ops = keras.ops
POSITIVE, NEGATIVE, IGNORED = 1, 0, -1


def assign(boxes, truth, present, positive=0.5, negative=0.5, each_object=False):
    """Match each box with the object that it overlaps most, and judge the match.

    Parameters
    ----------
    boxes : tensor, shape (..., n, 4)
        Anchors or proposals. An empty box is ignored.
    truth : tensor, shape (..., m, 4)
        The objects' boxes, filled up with any others to a fixed number.
    present : tensor of bool, shape (..., m)
        Which of them are objects.
    positive, negative : float, optional
        A box is positive from this IoU on, and negative below that one. In between it is ignored:
        it is neither right nor wrong.
    each_object : bool, optional
        Whether the boxes that overlap an object most are positive whatever their IoU, so that
        each object is learnt from.

    Returns
    -------
    state : tensor of int32, shape (..., n)
        1 for positive, 0 for negative, -1 for ignored.
    match : tensor of int32, shape (..., n)
        The number of the object. It means something for positive boxes only.

    References
    ----------
    Ren et al., "Faster R-CNN", 2015, section 3.1.2: 0.7, 0.3 and each object for anchors.
    Girshick, "Fast R-CNN", 2015, section 2.3: 0.5 for proposals.

    Examples
    --------
    >>> boxes, truth = [[0, 0, 4, 4], [0, 0, 4, 9], [5, 5, 6, 6]], [[0, 0, 4, 4]]
    >>> assign(boxes, truth, [True], positive=0.5, negative=0.3)[0].numpy().tolist()
    [1, -1, 0]
    """
    boxes = ops.convert_to_tensor(boxes, "float32")
    present = ops.convert_to_tensor(present, "bool")[..., None, :]
    overlap = ops.where(present, pairwise_iou(boxes, truth), 0.0)
    highest = ops.max(overlap, axis=-2, keepdims=True)
    nearest = (overlap == highest) & (overlap > 0)  # that an anchor is the best for an object
    if each_object:
        overlap = overlap + 2 * ops.cast(nearest, "float32")  # more than any IoU
    best = ops.max(overlap, axis=-1)
    state = ops.where(best >= positive, POSITIVE, ops.where(best < negative, NEGATIVE, IGNORED))
    holds = ops.all(boxes[..., 2:] > boxes[..., :2], axis=-1)
    return ops.where(holds, state, IGNORED), ops.cast(ops.argmax(overlap, axis=-1), "int32")


def sample(state, noise, count, share):
    """Choose positive and negative boxes at random, in fixed numbers.

    Parameters
    ----------
    state : tensor of int, shape (..., n)
        As `assign` gives it.
    noise : array_like or tensor, shape (..., n)
        Random numbers from 0 to 1; ``rng.random`` makes them. Those with the largest are chosen.
    count : int
        How many are chosen, at most n.
    share : float
        How many of them, as a share, are kept for positive ones. The others are for negative ones.

    Returns
    -------
    chosen : tensor of int32, shape (..., count)
        Numbers of boxes: first those kept for positive ones, then the others.
    weight : tensor of float32, shape (..., count)
        1, or 0 where there were too few boxes of a kind to choose from.

    Notes
    -----
    Nearly all anchors are negative. Learning from all of them, a network would do well to say no
    always.

    Examples
    --------
    >>> chosen, weight = sample([1, 0, 0, -1, 0], [0.1, 0.2, 0.9, 0.8, 0.7], 4, 0.5)
    >>> chosen.numpy()[weight.numpy() > 0].tolist()
    [0, 2, 4]
    """
    noise, parts = ops.convert_to_tensor(noise, "float32"), []
    state = ops.convert_to_tensor(state, "int32")
    positives = round(count * share)
    for kind, wanted in ((POSITIVE, positives), (NEGATIVE, count - positives)):
        parts.append(ops.top_k(ops.where(state == kind, noise, -1.0), wanted))
    value = ops.concatenate([part[0] for part in parts], axis=-1)
    chosen = ops.concatenate([part[1] for part in parts], axis=-1)
    return ops.cast(chosen, "int32"), ops.cast(value >= 0, "float32")
