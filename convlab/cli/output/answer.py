"""The answer to one image, kept small: classes, how sure they are, and probabilities on request."""

import numpy as np

from convlab.segmentation.inference.tiles import predict_tiles
from convlab.segmentation.inference.whole_images import to_labels


class Answer:
    """What `predict_tiles` writes its probabilities into, strip by strip, in place of an array.

    Parameters
    ----------
    shape : tuple of int
        Rows and columns of the image.
    maps : int
        Of the network: one tells two classes apart.
    keep : bool, optional
        Whether the probabilities are kept, as 16 bits.

    Attributes
    ----------
    labels : ndarray of uint8, shape (rows, columns)
        Classes.
    confidence : ndarray of float16, shape (rows, columns)
        The probability of the class that was answered.
    probabilities : dict of int to ndarray of uint16, shape (rows, columns)
        Of each class that has a map, 65535 for certain; empty unless kept.

    Examples
    --------
    >>> answer = Answer((1, 2), 1, keep=True)
    >>> answer[0:1] = np.array([[[0.25], [1.0]]])
    >>> answer.labels.tolist(), answer.confidence.tolist(), answer.probabilities[1].tolist()
    ([[0, 1]], [[0.75, 1.0]], [[16384, 65535]])
    """

    def __init__(self, shape, maps, keep=False):
        self.shape = (*shape, maps)
        self.labels = np.empty(shape, np.uint8)
        self.confidence = np.empty(shape, np.float16)
        kept = ([1] if maps == 1 else range(maps)) if keep else ()
        self.probabilities = {label: np.empty(shape, np.uint16) for label in kept}

    def __setitem__(self, rows, probabilities):
        """Take a strip of probabilities, of shape (rows, columns, maps)."""
        self.labels[rows] = to_labels(probabilities)
        most = probabilities.max(axis=-1)
        if self.shape[-1] == 1:
            most = np.maximum(most, 1 - most)
        self.confidence[rows] = most
        for number, kept in enumerate(self.probabilities.values()):
            kept[rows] = np.rint(probabilities[..., number] * 65535)


def answer_image(model, recipe, image, tile=512, keep=False):
    """Answer one image.

    Parameters
    ----------
    model : keras.Model
        Trained.
    recipe : Recipe
        What its use needs besides.
    image : ndarray of float32, shape (rows, columns, channels)
        As the network gets it: stretched.
    tile : int, optional
        Side of a tile in pixels.
    keep : bool, optional
        Whether the probabilities are kept.

    Returns
    -------
    Answer
    """
    answer = Answer(image.shape[:2], recipe.maps, keep)
    return predict_tiles(model, image, tile, out=answer, views=recipe.views)
