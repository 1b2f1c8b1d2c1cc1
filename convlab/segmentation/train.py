"""Train a network on squares cut from images and masks, and use it on any image."""

from dataclasses import dataclass, field

import numpy as np
from tqdm import tqdm

from convlab.backend import keras
from convlab.segmentation.augment import random_crops
from convlab.segmentation.metrics import mean_iou
from convlab.segmentation.models.unet import MULTIPLE


@dataclass
class History:
    """What happened during training.

    Attributes
    ----------
    losses : list of float
        The loss at each step, on the squares of that step.
    checked : list of int
        The steps after which the unseen image was predicted.
    scores : list of float
        The IoU on the unseen image at each of these.
    """

    losses: list = field(default_factory=list)
    checked: list = field(default_factory=list)
    scores: list = field(default_factory=list)


class ProgressBar:
    """Watch the training from a plain script: one line in the terminal."""

    def start(self, steps):
        """Begin, knowing how many steps there will be."""
        self.bar = tqdm(total=steps, unit="step", disable=None)  # None: silent in a log file

    def step(self, history):
        """Note one more step."""
        self.bar.update()
        self.bar.set_postfix(loss=history.losses[-1], iou=(history.scores or [0])[-1])

    def check(self, history, probabilities):
        """Note a prediction of the unseen image."""

    def end(self):
        """Finish."""
        self.bar.close()


def fit(
    model,
    images,
    masks,
    *,
    unseen=None,
    steps=240,
    batch=8,
    size=128,
    brightness=0.2,
    learning_rate=5e-3,
    check_every=10,
    seed=0,
    watch=None,
    loss=None,
    ramp=None,
):
    """Train a network, one batch of augmented squares per step.

    Parameters
    ----------
    model : keras.Model
        Maps squares to probabilities, as `get_unet`'s do. It is compiled and changed in place.
    images : sequence of ndarray of float32, shape (rows, columns, channels)
        Brightness, from 0 to 1. Sizes may differ. They may be read when they are asked for, as
        those of `from_folder` are.
    masks : sequence of ndarray of int, shape (rows, columns)
        The class of each pixel.
    unseen : tuple of ndarray, optional
        An image and its mask that are predicted now and then, and never learnt from.
    steps, batch, size : int, optional
        How many batches, how many squares in each, and the side of a square in pixels.
    brightness : float, optional
        The most that a square is made brighter or darker; see `random_crops`.
    learning_rate : float, optional
        Of Adam at the start. It falls to zero along a cosine.
    check_every : int, optional
        Steps between two predictions of the unseen image.
    seed : int, optional
        Fixes the squares. Give `get_unet` the same to fix the initial kernels too.
    watch : object, optional
        What shows the progress: a `live.TrainingView` in a notebook; a `ProgressBar` if not given.
    loss : keras.losses.Loss, optional
        What is made small, such as `losses.Dice`; cross-entropy if not given.
    ramp : losses.Ramp, optional
        What changes a weight of the loss from step to step.

    Returns
    -------
    History
        The loss at each step, and the IoU at each check.

    Raises
    ------
    ValueError
        If the numbers of images and masks differ, squares do not fit, a side of the squares is
        not a multiple of 16, or a mask holds a class that the model has no map for.

    Examples
    --------
    >>> answer = keras.layers.Conv2D(1, 1, activation="sigmoid")
    >>> model = keras.Sequential([keras.Input((None, None, 1)), answer])
    >>> image, mask = np.zeros((16, 16, 1), np.float32), np.ones((16, 16), np.uint8)
    >>> history = fit(model, [image], [mask], steps=2, batch=1, size=16)
    >>> len(history.losses)
    2
    """
    _require_training(model, images, masks, steps, batch, size, check_every)
    watch = watch or ProgressBar()
    rng = np.random.default_rng(seed)
    _compile(model, learning_rate, steps, loss)
    history = History()
    watch.start(steps)
    for step in range(1, steps + 1):
        x, y = _batch(images, masks, size, batch, rng, brightness)
        if ramp is not None:
            ramp.at(step - 1)
        history.losses.append(float(model.train_on_batch(x, y)))
        watch.step(history)
        if unseen is not None and (step % check_every == 0 or step == steps):
            probabilities = predict(model, unseen[0])
            history.checked.append(step)
            history.scores.append(mean_iou(unseen[1], to_labels(probabilities)))
            watch.check(history, probabilities)
    watch.end()
    return history


def predict(model, image):
    """Give each pixel of one image its probabilities, whatever the image's size.

    The image is mirrored outwards at the bottom and the right until its sides are multiples of
    16; what is predicted there is cut off again.

    Parameters
    ----------
    model : keras.Model
        As `get_unet` builds it, of an input with open sides: ``keras.Input((None, None, 1))``.
    image : ndarray of float, shape (rows, columns, channels)
        Brightness, from 0 to 1.

    Returns
    -------
    ndarray of float32, shape (rows, columns, n_classes)
        Probabilities.

    Raises
    ------
    ValueError
        If the image has the wrong axes or channels, or the model takes another size only.

    Examples
    --------
    >>> from convlab.segmentation.models import get_unet
    >>> model = get_unet(keras.Input((None, None, 1)), n_filters=2)
    >>> predict(model, np.zeros((20, 33, 1), np.float32)).shape
    (20, 33, 2)
    """
    image = np.asarray(image, np.float32)
    takes = model.input_shape[1:]
    if image.ndim != 3 or image.shape[2] != takes[2]:
        raise ValueError(
            f"image must have shape (rows, columns, {takes[2]}), as the model was built for; "
            f"got {image.shape}; image[..., None] adds a missing channel axis"
        )
    rows, columns = image.shape[:2]
    padded = np.pad(image, [(0, -rows % MULTIPLE), (0, -columns % MULTIPLE), (0, 0)], "symmetric")
    if any(side not in (None, got) for side, got in zip(takes[:2], padded.shape[:2], strict=True)):
        raise ValueError(
            f"image has {rows} x {columns} pixels, but the model takes {takes[0]} x {takes[1]} "
            f"only; build it on keras.Input((None, None, {takes[2]})) to take any size"
        )
    # A call, not model.predict: that would trace a new graph for each size of image.
    probabilities = keras.ops.convert_to_numpy(model(padded[None], training=False))
    return probabilities[0, :rows, :columns]


def to_labels(probabilities, threshold=0.5):
    """Choose the class of each pixel from its probabilities.

    Parameters
    ----------
    probabilities : ndarray of float, shape (rows, columns, n_classes)
        As `predict` gives them.
    threshold : float, optional
        With one class, what the probability must exceed. With several, the largest one wins.

    Returns
    -------
    ndarray of uint8, shape (rows, columns)
        Classes.

    Examples
    --------
    >>> to_labels(np.array([[[0.2], [0.7]]])).tolist()
    [[0, 1]]
    >>> to_labels(np.array([[[0.1, 0.2, 0.7], [0.6, 0.3, 0.1]]])).tolist()
    [[2, 0]]
    """
    if probabilities.shape[-1] == 1:
        return (probabilities[..., 0] > threshold).astype(np.uint8)
    return probabilities.argmax(axis=-1).astype(np.uint8)


def _compile(model, learning_rate, steps, loss):
    """Choose the optimiser, and if there is none the loss that fits the model's last activation."""
    if loss is None:
        one = model.output_shape[-1] == 1
        loss = "binary_crossentropy" if one else "sparse_categorical_crossentropy"
    model.compile(
        optimizer=keras.optimizers.Adam(
            keras.optimizers.schedules.CosineDecay(learning_rate, steps)
        ),
        loss=loss,
        # On a CPU, XLA makes a step of a U-Net several times slower, and Keras may choose it.
        jit_compile=False,
    )


def _batch(images, masks, size, batch, rng, brightness):
    """Cut each square of a batch from an image chosen at random."""
    chosen = rng.integers(len(images), size=batch)
    crops = [random_crops(images[i], masks[i], size, 1, rng, brightness) for i in chosen]
    x, y = (np.concatenate(parts) for parts in zip(*crops, strict=True))
    return x, y[..., None]


def _require_training(model, images, masks, steps, batch, size, check_every):
    """Refuse what cannot be trained, before the first step."""
    if len(images) != len(masks) or len(images) == 0:
        raise ValueError(
            f"images and masks must be lists of one length, 1 or more; got {len(images)} images "
            f"and {len(masks)} masks; a lone photograph goes in as [image] and [mask]"
        )
    counts = {"steps": steps, "batch": batch, "check_every": check_every}
    for name, value in counts.items():
        if value < 1:
            raise ValueError(f"{name} must be 1 or more; got {value}; nearest that works: 1")
    facts = [
        (min(mask.shape), int(mask.max())) for mask in masks
    ]  # each is read once: they may be files
    shortest, highest = min(side for side, _ in facts), max(label for _, label in facts)
    largest = shortest // MULTIPLE * MULTIPLE
    if size % MULTIPLE or not MULTIPLE <= size <= shortest:
        nearest = min(max(round(size / MULTIPLE) * MULTIPLE, MULTIPLE), largest)
        raise ValueError(
            f"size must be a multiple of {MULTIPLE} and fit into every image, whose shortest side "
            f"is {shortest}; got {size}; nearest that works: {nearest or 'none, use larger images'}"
        )
    classes = max(2, model.output_shape[-1])  # one map tells two classes apart
    if highest >= classes:
        raise ValueError(
            f"masks hold class {highest}, but the model tells {classes} classes apart, from 0; "
            f"nearest that works: get_unet(..., n_classes={highest + 1})"
        )
