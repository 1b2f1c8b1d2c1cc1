"""Scenes as the arrays that a training step takes, mirrored at random."""

from typing import NamedTuple

import numpy as np


class Truth(NamedTuple):
    """A batch of scenes as arrays, each with room for as many objects as the fullest of all.

    Attributes
    ----------
    images : ndarray of float32, shape (batch, rows, columns, channels)
    boxes : ndarray of float32, shape (batch, objects, 4)
        Zeros where there is no object.
    labels : ndarray of int32, shape (batch, objects)
        From 1; 0 where there is no object.
    instances : ndarray of uint8, shape (batch, rows, columns)
        k for object k - 1.
    """

    images: np.ndarray
    boxes: np.ndarray
    labels: np.ndarray
    instances: np.ndarray


def stack(scenes) -> Truth:
    """Put scenes of one size into arrays.

    Parameters
    ----------
    scenes : sequence of Scene

    Examples
    --------
    >>> from convlab.segmentation.data import scenes
    >>> truth = stack(scenes(3, np.random.default_rng(0), (32, 48), objects=(1, 4)))
    >>> truth.images.shape, truth.boxes.shape[::2]
    ((3, 32, 48, 3), (3, 4))
    """
    room = max(1, *(len(scene.labels) for scene in scenes))
    boxes = np.zeros((len(scenes), room, 4), np.float32)
    labels = np.zeros((len(scenes), room), np.int32)
    for number, scene in enumerate(scenes):
        boxes[number, : len(scene.boxes)] = scene.boxes
        labels[number, : len(scene.labels)] = scene.labels
    images, instances = (
        np.stack([getattr(scene, name) for scene in scenes]) for name in ("image", "instances")
    )
    return Truth(images, boxes, labels, instances)


def turn(truth, rng) -> Truth:
    """Mirror a batch up and down, left and right, both or not at all, at random.

    Parameters
    ----------
    truth : Truth
    rng : numpy.random.Generator
    """
    images, boxes, labels, instances = truth
    for axis in np.flatnonzero(rng.random(2) < 0.5):
        images, instances = np.flip(images, axis + 1), np.flip(instances, axis + 1)
        boxes = boxes.copy()
        far = images.shape[axis + 1] - boxes[..., [axis + 2, axis]]  # what was last comes first
        boxes[..., [axis, axis + 2]] = np.where(labels[..., None] > 0, far, 0)
    return Truth(images, boxes, labels, instances)
