"""Images that are predicted now and then, and never learnt from."""

import numpy as np

from convlab.segmentation.inference.whole_images import predict, to_labels
from convlab.segmentation.metrics import mean_iou


def unseen_lists(unseen):
    """Take one unseen image with its mask, or several, and return several.

    Parameters
    ----------
    unseen : tuple
        ``(image, mask)``, or ``(images, masks)``, two sequences of one length.

    Returns
    -------
    images, masks : sequence of ndarray

    Raises
    ------
    ValueError
        If it is no such pair, the numbers of images and masks differ, or a mask has not the size of
        its image.

    Examples
    --------
    >>> image, mask = np.zeros((4, 6, 1)), np.zeros((4, 6), int)
    >>> [len(part) for part in unseen_lists((image, mask))]
    [1, 1]
    >>> [len(part) for part in unseen_lists(([image, image], [mask, mask]))]
    [2, 2]
    """
    if len(unseen) != 2:
        raise ValueError(
            f"unseen must be (image, mask) or (images, masks); got {len(unseen)} things; nearest "
            f"that works: two lists, unseen=(images, masks)"
        )
    images, masks = unseen
    if len(masks) and np.ndim(masks[0]) == 1:  # a row of a mask, and not a mask
        images, masks = [images], [masks]
    if len(images) != len(masks) or len(images) == 0:
        raise ValueError(
            f"unseen must hold as many images as masks, 1 or more; got {len(images)} images and "
            f"{len(masks)} masks; nearest that works: unseen=([image], [mask])"
        )
    for i, (image, mask) in enumerate(zip(images, masks, strict=True)):
        if np.shape(image)[:2] != np.shape(mask):
            raise ValueError(
                f"unseen image {i} has {np.shape(image)[:2]} rows and columns, its mask "
                f"{np.shape(mask)}; they must be equal; nothing is resized for you"
            )
    return images, masks


def score_unseen(model, images, masks, pooled=True):
    """Predict unseen images, and score them.

    Parameters
    ----------
    model : keras.Model
        As `predict` takes it.
    images : sequence of ndarray of float, shape (rows, columns, channels)
        Brightness, from 0 to 1.
    masks : sequence of ndarray of int, shape (rows, columns)
        The class of each pixel.
    pooled : bool, optional
        Whether all pixels of all images are scored as if they were one image: a class that only
        some images hold counts once. If not, each image is scored, and the mean is taken: a small
        image counts as much as a large one, and one without objects that is answered without is
        right.

    Returns
    -------
    score : float
        The `mean_iou`, or the mean of them.
    probabilities : ndarray of float32, shape (rows, columns, n_classes)
        Those of the first image.

    References
    ----------
    Long, Shelhamer and Darrell, "Fully convolutional networks for semantic segmentation", 2015,
    section 5: the mean IoU is taken from counts over all images of the test.

    Examples
    --------
    >>> from convlab.segmentation.models import get_unet
    >>> from convlab.backend import keras
    >>> model = get_unet(keras.Input((None, None, 1)), n_filters=2)
    >>> images, masks = [np.zeros((16, 32, 1))] * 2, [np.zeros((16, 32), int)] * 2
    >>> score, probabilities = score_unseen(model, images, masks)
    >>> 0 <= score <= 1, probabilities.shape
    (True, (16, 32, 2))
    """
    first, truths, answers, scores = None, [], [], []
    for image, mask in zip(images, masks, strict=True):
        probabilities = predict(model, image)
        first = probabilities if first is None else first
        answer = to_labels(probabilities)
        if pooled:
            truths.append(np.ravel(mask))
            answers.append(answer.ravel())
        else:
            scores.append(mean_iou(mask, answer))
    if not pooled:
        return float(np.mean(scores)), first
    return mean_iou(np.concatenate(truths), np.concatenate(answers)), first
