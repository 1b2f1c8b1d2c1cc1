"""The U-Net in NumPy beside the same U-Net in Keras: time, memory, and how both grow.

    python benchmarks/numpy_unet.py [--write] [--only memory|layers|network|growth]

Time is measured in one process, by medians, in turn; the whole network also by itself
(`timing.steady`). Memory is measured in a process of its own for each row. The lesson's U-Net on
128 x 128 pixels in colour, 16 filters, 2 classes, no dropout. Set ``TF_ENABLE_ONEDNN_OPTS`` to 1 or
0 to compare with TensorFlow's other set of kernels. ``--write`` keeps what one run printed and drew
as ``numpy_unet.md`` and ``numpy_unet.png`` beside this file.
"""

import argparse
import contextlib
import os
import platform
import resource
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
BATCH, SIDE, FILTERS, CLASSES = 8, 128, 16, 2
PARTS = ("memory", "layers", "network", "growth")
MEMORY = ("predict NumPy", "predict Keras", "train NumPy", "train Keras")

# Nothing large is imported up here: a process that is started inherits the peak of its parent.


def machine():
    """Print what the figures depend on."""
    import numpy as np
    from threadpoolctl import threadpool_info

    from convlab.backend import keras, tensorflow

    one_dnn = os.environ.get("TF_ENABLE_ONEDNN_OPTS", "not set: TensorFlow decides")
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    print(f"NumPy {np.__version__}, Keras {keras.__version__}, TensorFlow {tensorflow.__version__}")
    for library in threadpool_info():
        if library["user_api"] == "blas" and "numpy" in library["filepath"]:
            print(
                f"BLAS {library['internal_api']} {library['version']}, kernels for "
                f"{library['architecture']}, {library['num_threads']} threads"
            )
    print(f"TF_ENABLE_ONEDNN_OPTS {one_dnn}\n")


def pair(batch=BATCH, side=SIDE, filters=FILTERS):
    """Build both networks from the same numbers, and a batch; return what can be timed."""
    import numpy as np

    from convlab.backend import keras
    from convlab.keras_bridge import unet_params
    from convlab.nn import unet
    from convlab.segmentation.models import get_unet

    model = get_unet(keras.Input((None, None, 3)), filters, dropout=0.0, n_classes=CLASSES, seed=0)
    # XLA makes a step of a U-Net slower on a CPU, and Keras may choose it.
    model.compile(keras.optimizers.Adam(), "sparse_categorical_crossentropy", jit_compile=False)
    params, rng = unet_params(model), np.random.default_rng(0)
    state = unet.start(params)
    x = rng.random((batch, side, side, 3), np.float32)
    labels = (x.mean(axis=-1) > 0.5).astype(np.int32)
    return {
        "predict NumPy": lambda: unet.predict(params, x),
        "predict Keras": lambda: model.predict_on_batch(x),
        "predict Keras, eager": lambda: model(x, training=False).numpy(),
        "train NumPy": lambda: unet.train_step(params, state, x, labels),
        "train Keras": lambda: model.train_on_batch(x, labels[..., None]),
    }


def whole_network():
    """Time a prediction and a step of training."""
    from timing import medians, steady

    runs = pair()
    by_itself = [steady(run, repeats=11) for run in runs.values()]
    in_turn = medians(*runs.values(), repeats=11)
    times = {name: both for name, *both in zip(runs, in_turn, by_itself, strict=True)}
    print("\n| whole network, batch 8 | ms, in turn | over Keras | ms, by itself | over Keras |")
    print("|---|---|---|---|---|")
    for name, both in times.items():
        keras = times[f"{name.split()[0]} Keras"]
        cells = (f"{ms:.0f} | {ms / theirs:.2f}" for ms, theirs in zip(both, keras, strict=True))
        print(f"| {name} | {' | '.join(cells)} |", flush=True)


def peak_memory(name):
    """Run five times in this process; print how much more memory that took than loading."""
    unit = 1 if sys.platform == "darwin" else 1024

    def most():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6

    run = pair()[name]
    before = most()
    for _ in range(5):
        run()
    print(f"{most() - before:.0f}")


def memory():
    """Measure each in a process of its own."""
    print("\n| peak memory above loading, MB | | over Keras |\n|---|---|---|")
    peaks = {
        name: float(
            subprocess.run(
                [sys.executable, __file__, "--memory", name],
                check=True,
                capture_output=True,
                text=True,
            ).stdout
        )
        for name in MEMORY
    }
    for name, peak in peaks.items():
        ratio = peak / peaks[f"{name.split()[0]} Keras"]
        print(f"| {name} | {peak:.0f} | {ratio:.2f} |", flush=True)


def growth():
    """Time both as batch, side and filters grow; return the times, and print the exponents."""
    import numpy as np
    from timing import medians

    ways = {
        "batch": [{"batch": n} for n in (1, 2, 4, 8, 16)],
        "pixels": [{"batch": 1, "side": n} for n in (128, 256, 384, 512)],
        "filters": [{"batch": 2, "filters": n} for n in (8, 16, 32, 64)],
    }
    print("\n| grows | from | to | NumPy predict | Keras predict | NumPy train | Keras train |")
    print("|---|---|---|---|---|---|---|")
    times = {}
    for way, settings in ways.items():
        sizes = [s.get("filters") or s["batch"] * s.get("side", SIDE) ** 2 for s in settings]
        rows = []
        for setting in settings:
            runs = pair(**setting)
            rows.append(medians(*(runs[name] for name in MEMORY), repeats=7))
        times[way] = sizes, np.array(rows)
        fits = [np.polyfit(np.log(sizes), np.log(column), 1)[0] for column in times[way][1].T]
        powers = " | ".join(f"{fit:.2f}" for fit in fits)
        print(f"| {way}: exponent | {sizes[0]} | {sizes[-1]} | {powers} |", flush=True)
    return times


def plot(times, path):
    """Draw the times on double-logarithmic axes: a straight line of slope 1 is linear growth."""
    import matplotlib.pyplot as plt

    figure, axes = plt.subplots(1, 3, figsize=(13, 4.6), layout="constrained", sharey=True)
    labels = {"batch": "pixels of a batch", "pixels": "pixels of one image", "filters": "filters"}
    styles = (("#0072B2", "o-"), ("#999999", "o-"), ("#0072B2", "s--"), ("#999999", "s--"))
    for ax, (way, (sizes, rows)) in zip(axes, times.items(), strict=True):
        for name, column, (colour, style) in zip(MEMORY, rows.T, styles, strict=True):
            ax.loglog(sizes, column, style, color=colour, label=name, linewidth=2, markersize=8)
        ax.set_xticks(sizes, [f"{size:,}" for size in sizes], rotation=30)
        ax.minorticks_off()
        ax.set_xlabel(labels[way], fontsize=16)
        ax.tick_params(labelsize=13)
        ax.grid(alpha=0.3)
    axes[0].set_ylabel("milliseconds", fontsize=16)
    axes[0].legend(fontsize=13)
    figure.savefig(path, dpi=80)


def one_image():
    """Time one image and one kernel beside SciPy."""
    import numpy as np
    from scipy.signal import correlate2d, fftconvolve
    from timing import medians

    from convlab import conv2d

    rng = np.random.default_rng(0)
    image, kernel = rng.random((512, 512), np.float32), rng.random((5, 5), np.float32)
    direct, fourier, ours = medians(
        lambda: correlate2d(image, kernel, "valid"),
        lambda: fftconvolve(image, kernel[::-1, ::-1], "valid"),
        lambda: conv2d(image, kernel),
    )
    print("\n| one image of 512 x 512, one kernel of 5 x 5 | ms |\n|---|---|")
    print(
        f"| scipy.signal.correlate2d | {direct:.1f} |\n| scipy.signal.fftconvolve | {fourier:.1f} |"
    )
    print(f"| convlab.conv2d | {ours:.1f} |")


def beside_pytorch():
    """Time the 18 layers beside PyTorch, each by itself, if it is installed."""
    from ops_beside_tensorflow import geometric_mean
    from timing import steady

    try:
        import torch
    except ImportError:
        print("\nPyTorch is not installed: not compared.")
        return
    ratios = [steady(ours) / steady(theirs) for ours, theirs in layers_in_pytorch()]
    print(
        f"\nPyTorch {torch.__version__}, {torch.get_num_threads()} threads, 18 layers, each by "
        f"itself: geometric mean {geometric_mean(ratios):.2f}, worst {max(ratios):.2f}"
    )


def layers_in_pytorch():
    """Yield what runs each layer here and in PyTorch, where the numbers agree."""
    from functools import partial

    import numpy as np
    import torch
    from ops_beside_tensorflow import BATCH, convolutions, draw, up_convolutions
    from torch.nn import functional

    from convlab import Geometry, conv, conv_transpose

    rng = np.random.default_rng(0)
    strides = [(shapes, 1) for shapes in convolutions()] + [(s, 2) for s in up_convolutions()]
    for (side, c_in, c_out), stride in strides:
        x = draw(rng, BATCH, side, side, c_in)
        w = draw(rng, 3, 3, *((c_in, c_out) if stride == 1 else (c_out, c_in)))
        image = torch.from_numpy(x).permute(0, 3, 1, 2)  # channels last in memory, as here
        kernel = torch.from_numpy(w).permute(3, 2, 0, 1)
        kernel = kernel.contiguous(memory_format=torch.channels_last)
        if stride == 1:
            ours = partial(conv, x, w, Geometry((side, side), 3, padding="same"))
            theirs = partial(functional.conv2d, image, kernel, padding=1)
        else:
            ours = partial(conv_transpose, x, w, Geometry.for_transpose((side, side), 3, 2, "same"))
            theirs = partial(functional.conv_transpose2d, image, kernel, stride=2)
        y = ours()
        cells = theirs().permute(0, 2, 3, 1)[:, : y.shape[1], : y.shape[2]]  # Keras's "same"
        if not np.allclose(y, cells, rtol=1e-3, atol=1e-3):
            raise RuntimeError(f"PyTorch computes something else for {side}, {c_in} to {c_out}")
        yield ours, theirs


def layers():
    """Time each layer, and one image."""
    import ops_beside_tensorflow

    ops_beside_tensorflow.main()
    one_image()
    beside_pytorch()


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--write", action="store_true", help="keep the tables and the picture")
    parser.add_argument("--only", choices=PARTS, help="one part of it")
    parser.add_argument("--memory", choices=MEMORY, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.memory:
        peak_memory(chosen.memory)
        return
    wanted = [chosen.only] if chosen.only else PARTS
    if not chosen.write:
        run(wanted)
        return
    from printed import Both, as_markdown

    printed = Both(sys.stdout)
    with contextlib.redirect_stdout(printed):
        times = run(wanted)
    words = "<!-- Written by python benchmarks/numpy_unet.py --write. -->\n\n# One run\n\n"
    picture = "\n![Times as batch, pixels and filters grow, on logarithmic axes.](numpy_unet.png)\n"
    if times:
        plot(times, HERE / "numpy_unet.png")
    text = words + as_markdown(printed.getvalue()) + (picture if times else "")
    (HERE / "numpy_unet.md").write_text(text, encoding="utf-8")


def run(wanted):
    """Measure what is wanted; return the times of `growth`, or None."""
    if "memory" in wanted:
        memory()  # first: a process inherits the peak of the one that starts it
    machine()
    if "layers" in wanted:
        layers()
    if "network" in wanted:
        whole_network()
    return growth() if "growth" in wanted else None


if __name__ == "__main__":
    main()
