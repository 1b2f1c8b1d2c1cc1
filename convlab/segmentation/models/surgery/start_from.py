"""Start one network from the weights of another that has the same base."""

import re

_SCORES = re.compile(r"(score|up)_\d+")


def start_from(model, other):
    """Copy all weights that two FCNs share, in place: an FCN-16s starts where an FCN-32s ended.

    Parameters
    ----------
    model : keras.Model
        Made by `fcn` or `fcn_inception`. Its further skips keep their initial weights: zero.
    other : keras.Model
        Made by the same function with the same widths and classes; mostly of a coarser stride.

    Returns
    -------
    list of str
        The score layers of `model` that `other` has no weights for.

    Raises
    ------
    ValueError
        If the bases differ, or the numbers of classes; nothing is copied then.

    References
    ----------
    Long, Shelhamer and Darrell, "Fully convolutional networks for semantic segmentation", 2015,
    section 4.2: each net is initialised with the weights of the coarser one.

    Examples
    --------
    >>> from convlab.segmentation.models.fcn import fcn, keras
    >>> coarse, fine = (fcn(keras.Input((32, 32, 1)), 2, stride) for stride in (32, 8))
    >>> start_from(fine, coarse)
    ['score_16', 'score_8', 'up_16', 'up_8']
    """
    (base, scores), (other_base, other_scores) = _parts(model), _parts(other)
    shared = sorted(scores.keys() & other_scores.keys())
    pairs = list(zip(base, other_base, strict=False))
    pairs += [(scores[name], other_scores[name]) for name in shared]
    fits = len(base) == len(other_base) and "score_32" in shared
    if not fits or any(_shapes(a) != _shapes(b) for a, b in pairs):
        raise ValueError(
            "model and other must have the same base, widths and classes, so that each weight has "
            "its counterpart; only their strides may differ. Nothing was copied"
        )
    for layer, source in pairs:
        layer.set_weights(source.get_weights())
    return sorted(scores.keys() - other_scores.keys())


def _parts(model):
    """Split the layers that have weights into the base, in order, and the scores, by name.

    ``up_image`` is neither: it is never trained, and its size depends on the stride.
    """
    with_weights = [layer for layer in model.layers if layer.weights and layer.name != "up_image"]
    scores = {layer.name: layer for layer in with_weights if _SCORES.fullmatch(layer.name)}
    return [layer for layer in with_weights if layer.name not in scores], scores


def _shapes(layer):
    return [tuple(weight.shape) for weight in layer.weights]
