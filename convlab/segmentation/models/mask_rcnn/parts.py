"""A small Mask R-CNN: a proposer, a head for classes and boxes, and a head for masks."""

from typing import NamedTuple

from convlab._arguments.values import integer
from convlab.backend import keras
from convlab.segmentation.models.blocks.builder_arguments import require_common, require_image
from convlab.segmentation.models.blocks.level import seeds_from
from convlab.segmentation.models.mask_rcnn import heads
from convlab.segmentation.models.mask_rcnn.box_layers import Proposals, Refine

layers = keras.layers


class Parts(NamedTuple):
    """What a Mask R-CNN is made of, for training, where each part meets the truth by itself.

    Attributes
    ----------
    proposer : keras.Model
        From images to features, logits (batch, anchors) and deltas (batch, anchors, 4).
    proposals : Proposals
        From these to boxes.
    box_head : keras.Model
        From features and boxes to logits (batch, n, n_classes + 1) and deltas (batch, n, 4).
    mask_head : keras.Model
        From features and boxes to logits (batch, n, side, side, n_classes).
    """

    proposer: keras.Model
    proposals: Proposals
    box_head: keras.Model
    mask_head: keras.Model


def mask_rcnn(
    input_img,
    n_filters=8,
    n_classes=3,
    sizes=(18, 28, 42),
    n_proposals=32,
    *,
    momentum=0.99,
    seed=None,
    rounded=False,
):
    """Build a small Mask R-CNN.

    Parameters
    ----------
    input_img : KerasTensor, shape (batch, rows, columns, channels)
        As for `unet`; rows and columns are multiples of 16, or None.
    n_filters : int, optional
        Channels of the backbone's first level. The map that all is read from has four times as
        many.
    n_classes : int, optional
        Classes of objects. Background is one more, class 0.
    sizes : sequence of float, optional
        Sides of the anchors, in pixels: about those of small, middling and large objects.
    n_proposals : int, optional
        Boxes that the heads look at, for each image.
    momentum, seed : optional
        As for `unet`.
    rounded : bool, optional
        Whether regions are read from boxes that are rounded to whole cells, as before Mask R-CNN;
        to see what that costs.

    Returns
    -------
    keras.Model
        Not compiled. From images to a dictionary: ``proposals`` (batch, n_proposals, 4);
        ``boxes``, the same after the box head moved them; ``classes``
        (batch, n_proposals, n_classes + 1), probabilities; ``masks``
        (batch, n_proposals, side, side, n_classes), probabilities on a grid laid over each of
        ``boxes``. `detect` makes detections of it.

    Raises
    ------
    TypeError, ValueError
        As for `unet`.

    Notes
    -----
    It differs from the paper's in size, and here: one map at stride 4, the finest of a feature
    pyramid, serves all sizes of objects; the box head moves a box in the same way whatever its
    class.

    References
    ----------
    He et al., "Mask R-CNN", 2017. Lin et al., "Feature pyramid networks", 2017.

    Examples
    --------
    >>> model = mask_rcnn(keras.Input((32, 48, 3)), n_filters=2, n_proposals=5)
    >>> model.output["boxes"].shape, model.output["masks"].shape
    ((None, 5, 4), (None, 5, 14, 14, 3))
    """
    require_image(input_img, heads.MULTIPLE)
    require_common(n_filters, n_classes, momentum)
    integer("n_proposals", n_proposals)
    _require_sizes(sizes)
    seeds = seeds_from(seed)
    propose = heads.proposer(input_img, n_filters, len(sizes), momentum, seeds)
    features, logits, deltas = propose(input_img)
    maps = features.shape[1:]
    name_and_move = heads.box_head(maps, n_classes, seeds, rounded)
    draw = heads.mask_head(maps, n_classes, seeds, rounded)

    choose = Proposals(n_proposals, heads.STRIDE, sizes, name="proposals")
    proposals = choose([features, logits, deltas])
    classes, moves = name_and_move([features, proposals])
    boxes = Refine(heads.STRIDE, name="refine")([features, proposals, moves])
    masks = draw([features, boxes])  # the mask of the box as it was moved, not as proposed
    answers = {
        "proposals": proposals,
        "boxes": boxes,
        "classes": layers.Softmax(name="classes")(classes),
        "masks": layers.Activation("sigmoid", name="masks")(masks),
    }
    return keras.Model(input_img, answers, name="mask_rcnn")


def parts_of(model):
    """Take a Mask R-CNN apart, such as one that was loaded.

    Parameters
    ----------
    model : keras.Model
        As `mask_rcnn` builds it.

    Returns
    -------
    Parts
        They share their weights with the model.

    Raises
    ------
    ValueError
        If a part is missing.
    """
    known = {layer.name for layer in getattr(model, "layers", [])}
    missing = [name for name in Parts._fields if name not in known]
    if missing:
        raise ValueError(
            f"model must be a Mask R-CNN, but has no {missing[0]!r}; nearest that works: "
            f"mask_rcnn(keras.Input((96, 96, 3)))"
        )
    return Parts(*map(model.get_layer, Parts._fields))


def _require_sizes(sizes):
    """Refuse anchors that are no boxes."""
    try:
        good = len(sizes) > 0 and all(0 < float(side) < float("inf") for side in sizes)
    except (TypeError, ValueError):
        good = False
    if not good:
        raise ValueError(
            f"sizes must be one or more sides of anchors, in pixels, above 0; got {sizes!r}; "
            f"nearest that works: (18, 28, 42)"
        )


def require_images(model, shape):
    """Refuse images that a Mask R-CNN cannot take.

    Parameters
    ----------
    model : keras.Model
        As `mask_rcnn` builds it.
    shape : tuple of int
        Of the images.

    Raises
    ------
    ValueError
        If the axes or the channels are wrong, or the model takes another size.
    """
    takes = model.input_shape[1:]
    if len(shape) != 4 or shape[3] != takes[2]:
        raise ValueError(
            f"images must have shape (batch, rows, columns, {takes[2]}), as the model was built "
            f"for; got {tuple(shape)}; image[None] makes a batch of one image"
        )
    for name, side, taken in zip(("rows", "columns"), shape[1:3], takes[:2], strict=True):
        if taken not in (None, side) or side % heads.MULTIPLE or not side:
            near = max(1, round(side / heads.MULTIPLE)) * heads.MULTIPLE if taken is None else taken
            raise ValueError(
                f"images have {side} {name}, but the model takes "
                f"{taken or f'multiples of {heads.MULTIPLE}'}; nearest that works: {near}"
            )
