"""Layers to try, textures to send through them, and what comes back out of step."""

import numpy as np

from convlab.backend import keras
from convlab.backend import tensorflow as tf
from convlab.segmentation.transforms.keras import pipeline
from convlab.segmentation.transforms.keras.joint_layers import JointCrop, JointFlip
from convlab.segmentation.transforms.keras.warp_layers import JointAffine, JointElastic

DRAWS, BATCH, FILL = 200, 8, 777

NEAREST = {"interpolation": "nearest", "fill_mode": "constant", "fill_value": FILL}

OURS = {"interpolation": "nearest", "fill": FILL, "fill_value": FILL}

FLAT, VOLUME = (16, 24), (5, 8, 12)

L = keras.layers

ROTATION = L.RandomRotation(0.5, **NEAREST)

KERAS = {
    "RandomFlip": L.RandomFlip(),
    "RandomPerspective": L.RandomPerspective(scale=0.5, interpolation="nearest", fill_value=FILL),
    "RandomRotation": ROTATION,
    "RandomShear": L.RandomShear(0.3, 0.3, **NEAREST),
    "RandomTranslation": L.RandomTranslation(0.3, 0.3, **NEAREST),
    "RandomZoom": L.RandomZoom(0.4, 0.3, **NEAREST),
}

TONES = {
    "RandomBrightness": L.RandomBrightness(0.3, value_range=(0, 1)),
    "RandomContrast": L.RandomContrast(0.5, value_range=(0, 1)),
    "RandomGaussianBlur": L.RandomGaussianBlur(1.0, value_range=(0, 1)),
    "RandomSaturation": L.RandomSaturation(0.6, value_range=(0, 1)),
}

OWN = {
    "JointFlip": lambda axes: JointFlip(),
    "JointCrop": lambda axes: JointCrop((4,) * axes),
    "JointElastic": lambda axes: JointElastic(3, 4, spacing=(2.0, 1.0, 1.0)[:axes], **OURS),
    "JointAffine": lambda axes: JointAffine(90, 1.5, 3, spacing=(2.0, 1.0, 1.0)[:axes], **OURS),
}

CASES = {
    **{name: (layer, FLAT) for name, layer in KERAS.items()},
    **{f"{name} 2-D": (make(2), FLAT) for name, make in OWN.items()},
    **{f"{name} 3-D": (make(3), VOLUME) for name, make in OWN.items()},
    "five in a row": (
        [JointFlip(), ROTATION, JointElastic(2, 6, **OURS), KERAS["RandomZoom"], JointCrop((9, 9))],
        FLAT,
    ),
}


def textures(shape, dtype):
    """Random labels for a few images, none of which has a label twice."""
    rng = np.random.default_rng(3)
    return np.stack([rng.permutation(np.prod(shape)).reshape(shape) for _ in range(4)]).astype(
        dtype
    )


def faults(layers, shape, dtype=np.uint16, draws=DRAWS):
    """Send one texture as image and as mask through ``Dataset.map``; say what differs."""
    masks, found = textures(shape, dtype), set()
    images = masks[..., None].astype(np.float32)
    layers = layers if isinstance(layers, list) else [layers]
    steps = -(-draws // BATCH)
    data = pipeline.pipeline(images, masks, layers, batch=BATCH, seed=1, fill=FILL, steps=steps)
    for image, mask in data.as_numpy_iterator():
        if image.shape[:-1] != mask.shape or not np.array_equal(image[..., 0], mask):
            found.add("out of step")
        if not set(mask.flat) <= {*masks.flat, FILL}:
            found.add("invented labels")
        if image.dtype != np.float32 or mask.dtype != dtype:
            found.add("lost dtype")
        if len(mask) != BATCH or (shape == mask.shape[1:]) == ("Crop" in repr(layers)):
            found.add("lost shape")
    return found


def both(values, dtype=np.uint8):
    return {
        "images": tf.constant(values[..., None].astype(np.float32)),
        "segmentation_masks": tf.constant(values[..., None].astype(dtype)),
    }


def moved(layer, values, **kwargs):
    return layer(both(values, np.int32), **kwargs)["segmentation_masks"].numpy()[..., 0]
