"""How long a slider move takes where the kernel draws: compute, redraw, encode the picture.

python benchmarks/explorer_redraw.py
"""

import time
from statistics import median

import numpy as np

from convlab.lessons.explorers.convolution.backward_pass import GradientExplorer
from convlab.lessons.explorers.convolution.kernels import KernelExplorer
from convlab.lessons.explorers.convolution.overlaps import OverlapExplorer
from convlab.lessons.explorers.segmentation.two_thresholds import ThresholdExplorer
from convlab.segmentation.data import coins, split

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
    strides = [2 - n % 2 for n in range(MOVES)]
    for explorer in (GradientExplorer(), KernelExplorer(), OverlapExplorer()):
        name = type(explorer).__name__
        if "cell" in explorer.controls:
            steps = [1 + n % 3 for n in range(MOVES)]
            report(f"{name}, step through cells", timed(explorer.controls["cell"], steps))
        report(f"{name}, stride", timed(explorer.controls["stride"], strides))
    _, test = split(coins())
    grey = test.image[..., 0]
    explorer = ThresholdExplorer(grey, grey, test.mask)
    levels = np.linspace(0.3, 0.7, MOVES).round(2)
    report("ThresholdExplorer", timed(explorer.brightness, levels))


if __name__ == "__main__":
    main()
