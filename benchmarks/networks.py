"""What each network costs in training: parameters, counted work, time and memory.

python benchmarks/networks.py [NAME ...]

Each network is trained in a fresh process, on 8 images of 64 x 64 pixels in colour at a time; the
V-Net on one volume of 8 such planes. All have 16 filters on their first level, as by default.
"""

import json
import resource
import subprocess
import sys
import time
from statistics import median

# Nothing large is imported up here: a process that is started inherits the peak of its parent.

BATCH, SIDE, CHANNELS, CLASSES = 8, 64, 3, 2
WARM_UP, STEPS = 3, 15
NAMES = (
    "seed U-Net",
    "U-Net",
    "U-Net, no skips",
    "FCN-32s",
    "FCN-16s",
    "FCN-8s",
    "DeepLab",
    "PSPNet",
    "V-Net",
)


def build(name):
    """Build one of the networks; only the V-Net is of three axes."""
    from convlab.backend import keras
    from convlab.segmentation.models.deeplab import deeplab
    from convlab.segmentation.models.fcn import fcn
    from convlab.segmentation.models.lesson_unet import get_unet
    from convlab.segmentation.models.pspnet import pspnet
    from convlab.segmentation.models.unet import unet
    from convlab.segmentation.models.vnet import vnet

    image = keras.Input((SIDE, SIDE, CHANNELS))
    volume = keras.Input((BATCH, SIDE, SIDE, CHANNELS))
    makers = {
        "seed U-Net": lambda: get_unet(image, seed=0),
        "U-Net": lambda: unet(image, seed=0),
        "U-Net, no skips": lambda: unet(image, skips=False, seed=0),
        "FCN-32s": lambda: fcn(image, stride=32, seed=0),
        "FCN-16s": lambda: fcn(image, stride=16, seed=0),
        "FCN-8s": lambda: fcn(image, stride=8, seed=0),
        "DeepLab": lambda: deeplab(image, seed=0),
        "PSPNet": lambda: pspnet(image, seed=0),
        "V-Net": lambda: vnet(volume, 16, CLASSES, seed=0),
    }
    return makers[name]()


def measure(name):
    """Train one network in this process, and count."""
    import numpy as np

    from convlab.backend import keras
    from convlab.segmentation.models.inspect.cost import activation_bytes, multiply_adds

    model = build(name)
    batch = BATCH if len(model.input_shape) == 4 else 1
    rng = np.random.default_rng(0)
    x = rng.random((batch, *model.input_shape[1:]), np.float32)
    y = rng.integers(0, CLASSES, (*x.shape[:-1], 1))
    model.compile(keras.optimizers.Adam(), "sparse_categorical_crossentropy", jit_compile=False)
    before, times = peak(), []
    for _ in range(WARM_UP + STEPS):
        began = time.perf_counter()
        model.train_on_batch(x, y)
        times.append(time.perf_counter() - began)
    return {
        "parameters": model.count_params(),
        "products": batch * multiply_adds(model),
        "maps": activation_bytes(model, batch=batch),
        "step": median(times[WARM_UP:]),
        "peak": peak(),
        "grown": peak() - before,
    }


def peak():
    """Read the most bytes that this process has held in memory."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else 1024 * most


def main(names):
    print(f"{'':17s}{'parameters':>11s}{'M products':>12s}{'MB of maps':>12s}"
          f"{'ms a step':>11s}{'peak MB':>9s}{'of that by training':>21s}")  # fmt: skip
    for name in names:
        command = [sys.executable, __file__, "--only", name]
        told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
        found = json.loads(told.splitlines()[-1])
        print(f"{name:17s}{found['parameters']:11,}{found['products'] / 1e6:12,.0f}"
              f"{found['maps'] / 1e6:12.1f}{1e3 * found['step']:11.0f}{found['peak'] / 1e6:9.0f}"
              f"{found['grown'] / 1e6:21.0f}", flush=True)  # fmt: skip


if __name__ == "__main__":
    if sys.argv[1:2] == ["--only"]:
        print(json.dumps(measure(sys.argv[2])))
    else:
        main(sys.argv[1:] or NAMES)
