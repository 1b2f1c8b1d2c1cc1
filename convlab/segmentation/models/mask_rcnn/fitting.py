"""Train a Mask R-CNN: one step for all its parts."""

from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
import tensorflow as tf
from tqdm import tqdm

from convlab._arguments.values import integer
from convlab.backend import keras
from convlab.segmentation.models.mask_rcnn import objectives as losses
from convlab.segmentation.models.mask_rcnn.assign import assign, sample
from convlab.segmentation.models.mask_rcnn.parts import parts_of, require_images
from convlab.segmentation.models.mask_rcnn.truth import Truth, stack, turn

ops = keras.ops

ANCHORS, ANCHOR_SHARE = 64, 0.5
REGIONS, REGION_SHARE = 24, 1 / 3
"""How many of each image a step learns from, if there are as many, and which share of these may be
positive."""


class Losses(NamedTuple):
    """The five things that are asked for; training makes their sum small.

    Attributes
    ----------
    objects, moves : float
        Of the proposer: is there an object at this anchor, and where exactly?
    classes, boxes, masks : float
        Of the heads: which class, where exactly, which pixels?
    """

    objects: float
    moves: float
    classes: float
    boxes: float
    masks: float


@dataclass
class History:
    """What happened during training.

    Attributes
    ----------
    losses : list of float
        The sum at each step.
    parts : list of Losses
        What it is the sum of.
    """

    losses: list = field(default_factory=list)
    parts: list = field(default_factory=list)


def proposer_losses(parts, features, logits, deltas, truth, noise):
    """Compare what the proposer says with the anchors' true state."""
    references, _ = parts.proposals.anchors(features)
    present = truth.labels > 0
    state, match = assign(references, truth.boxes, present, 0.6, 0.3, each_object=True)
    count = min(ANCHORS, logits.shape[1])
    chosen, weight = sample(state, noise, count, ANCHOR_SHARE)
    state = losses.take(state, chosen)
    objects = losses.object_loss(losses.take(logits, chosen), state, weight)
    references = ops.take(references, chosen, axis=0)
    wanted = losses.take(truth.boxes, losses.take(match, chosen))
    positive = weight * ops.cast(state > 0, "float32")
    deltas = losses.take(deltas, chosen)
    return objects, losses.box_loss(deltas, references, wanted, positive, ops.sum(weight))


def head_losses(parts, features, proposals, truth, noise):
    """Sample proposals, let both heads look at them, and compare."""
    # The true boxes are proposed too: at first nothing else is positive.
    boxes = ops.concatenate([proposals, truth.boxes], axis=1)
    state, match = assign(boxes, truth.boxes, truth.labels > 0)
    count = min(REGIONS, boxes.shape[1])
    chosen, weight = sample(state, noise, count, REGION_SHARE)
    boxes, match = losses.take(boxes, chosen), losses.take(match, chosen)
    positive = weight * ops.cast(losses.take(state, chosen) > 0, "float32")
    labels = ops.where(positive > 0, losses.take(truth.labels, match), 0)
    logits, deltas = parts.box_head([features, boxes], training=True)
    classes = losses.class_loss(logits, labels, weight)
    wanted = losses.take(truth.boxes, match)
    moves = losses.box_loss(deltas, boxes, wanted, positive, ops.sum(weight))

    first = round(count * REGION_SHARE)  # positive regions come first; only they have masks
    boxes, match = boxes[:, :first], match[:, :first]
    drawn = parts.mask_head([features, boxes], training=True)
    targets = losses.mask_targets(truth.instances, match, boxes, drawn.shape[2])
    masks = losses.mask_loss(drawn, labels[:, :first], targets, positive[:, :first])
    return classes, moves, masks


def make_step(model, optimizer):
    """Make one step of training: from a batch and its random numbers to the five losses."""
    parts, weights = parts_of(model), model.trainable_variables
    optimizer.build(weights)

    # On a CPU, XLA makes a step several times slower.
    @tf.function(jit_compile=False)
    def step(truth, anchor_noise, region_noise):
        with tf.GradientTape() as tape:
            features, logits, deltas = parts.proposer(truth.images, training=True)
            proposed = proposer_losses(parts, features, logits, deltas, truth, anchor_noise)
            proposals = parts.proposals([features, logits, deltas])
            answered = head_losses(parts, features, proposals, truth, region_noise)
            found = Losses(*proposed, *answered)
            total = sum(found)
        optimizer.apply(tape.gradient(total, weights), weights)
        return found

    return step


def train_mask_rcnn(model, scenes, *, steps=400, batch=8, learning_rate=3e-3, seed=0) -> History:
    """Train a Mask R-CNN on scenes, all its parts at once.

    Parameters
    ----------
    model : keras.Model
        As `mask_rcnn` builds it; it is changed in place.
    scenes : sequence of Scene
        Of one size; image, boxes, labels and instances are read.
    steps, batch : int, optional
        How many batches, and how many scenes in each.
    learning_rate : float, optional
        Of Adam at the start. It falls to zero along a cosine.
    seed : int, optional
        Fixes which scenes, anchors and proposals are learnt from.

    Raises
    ------
    ValueError
        If there are no scenes, they do not fit the model or each other, or a number breaks its
        rule.

    Notes
    -----
    The paper adds the five losses up as they are; so does this.
    """
    parts = parts_of(model)
    integer("steps", steps)
    integer("batch", batch)
    _require_scenes(model, scenes)
    truth, rng = stack(scenes), np.random.default_rng(seed)
    schedule = keras.optimizers.schedules.CosineDecay(learning_rate, steps)
    step = make_step(model, keras.optimizers.Adam(schedule, clipnorm=5.0))
    anchors = parts.proposer.compute_output_shape(truth.images.shape)[1][1]
    counts = anchors, parts.proposals.count + truth.labels.shape[1]
    history, order = History(), _order(len(scenes), rng)
    for _ in tqdm(range(steps), unit="step", disable=None):  # None: silent in a log file
        chosen = [next(order) for _ in range(batch)]
        turned = turn(Truth(*(part[chosen] for part in truth)), rng)
        noise = [tf.constant(rng.random((batch, n), np.float32)) for n in counts]
        found = step(Truth(*map(tf.constant, turned)), *noise)
        history.parts.append(Losses(*map(float, found)))
        history.losses.append(sum(history.parts[-1]))
    return history


def _order(count, rng):
    """Deal the scenes out, all of them before any comes again."""
    while True:
        yield from rng.permutation(count).tolist()


def _require_scenes(model, scenes):
    """Refuse what cannot be learnt from, before the first step."""
    if not len(scenes):
        raise ValueError("scenes must hold one scene or more; got none")
    shapes = {scene.image.shape for scene in scenes}
    if len(shapes) > 1:
        raise ValueError(
            f"scenes must be of one size, to be put into batches; got "
            f"{' and '.join(map(str, sorted(shapes)[:2]))}"
        )
    require_images(model, (len(scenes), *shapes.pop()))
    highest = max(int(max(scene.labels, default=0)) for scene in scenes)
    known = parts_of(model).box_head.output[0].shape[-1] - 1  # background is one of its classes
    if highest > known:
        raise ValueError(
            f"scenes hold class {highest}, but the model knows {known}; nearest that works: "
            f"mask_rcnn(..., n_classes={highest})"
        )
