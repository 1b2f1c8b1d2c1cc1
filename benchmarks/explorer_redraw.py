"""How long a slider move takes at the kernel: compute, redraw in place, encode the picture.

python benchmarks/explorer_redraw.py
"""

import time
from statistics import median

import numpy as np

from convlab.segmentation.data import coins, split
from convlab.segmentation.explore import ThresholdExplorer
from convlab.widgets.matrices import ConvolutionExplorer, TransposeExplorer

MOVES = 30


def timed(control, values):
    """Move one control through values by hand; milliseconds of each move."""
    taken = []
    for value in values:
        start = time.perf_counter()
        control.value = value
        taken.append(1000 * (time.perf_counter() - start))
    return taken


def report(name, taken):
    print(f"{name:44} median {median(taken):6.1f} ms   slowest {max(taken):6.1f} ms")


def main():
    for explorer in (ConvolutionExplorer(), TransposeExplorer()):
        name = type(explorer).__name__
        steps = [1 + n % 3 for n in range(MOVES)]
        report(f"{name}, step through cells", timed(explorer.controls["cell"], steps))
        strides = [2 - n % 2 for n in range(MOVES)]
        report(f"{name}, stride", timed(explorer.controls["stride"], strides))
        explorer.set(padding="same", rows=explorer.controls["rows"].max)
        columns = [explorer.controls["columns"].max - n % 3 for n in range(MOVES)]
        report(f"{name}, columns, largest image", timed(explorer.controls["columns"], columns))
    _, test = split(coins())
    grey = test.image[..., 0]
    explorer = ThresholdExplorer(grey, grey, test.mask)
    levels = np.linspace(0.3, 0.7, MOVES).round(2)
    report("ThresholdExplorer", timed(explorer.brightness, levels))


if __name__ == "__main__":
    main()
