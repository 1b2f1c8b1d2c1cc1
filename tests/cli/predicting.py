"""What the tests of ``predict`` share: a network whose answer is known, and a folder."""

import csv
import io
from types import SimpleNamespace

import numpy as np
from PIL import Image

from convlab.backend import keras
from convlab.cli.predict import predict

RNG = np.random.default_rng(17)


def thresholds(n_classes):
    """Build a network whose answer is known: the brighter a pixel, the higher its class."""
    x = keras.Input((None, None, 1))
    if n_classes == 2:
        head = keras.layers.Conv2D(1, 1, activation="sigmoid")
        model, weights = keras.Model(x, head(x)), [[[[[10.0]]]], [-5.0]]
    else:
        head = keras.layers.Conv2D(3, 1, activation="softmax")
        model, weights = keras.Model(x, head(x)), [[[[[0.0, 30.0, 60.0]]]], [0.0, -10.0, -30.0]]
    head.set_weights([np.array(weight, np.float32) for weight in weights])
    return model


def picture(folder, name, values=None):
    folder.mkdir(exist_ok=True)
    values = RNG.choice([20, 230], (20, 30), p=[0.9, 0.1]) if values is None else values
    Image.fromarray(values.astype(np.uint8)).save(folder / name, format="png")
    return values


def run(model, place, images="photos", out="found", **more):
    more = {"tile": 32, **more}
    return predict(
        SimpleNamespace(model=str(model), images=str(place / images), out=str(place / out), **more)
    )


def rows(path):
    return list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"))))


def masks(folder):
    return sorted(path.name for path in folder.glob("*.png"))
