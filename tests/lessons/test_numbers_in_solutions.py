"""Numbers that the solutions of lesson 6 say are the ones that the library measures.

Each phrase is written with measured numbers and must stand in the solutions: a number that is
changed on either side is found.
"""

import re
from pathlib import Path

import numpy as np

from convlab.lessons.experiments.doubled_photograph import (
    BORDER,
    ROWS,
    WAYS,
    double,
    photograph_and_half,
    ripple,
    rms_error,
    weights,
)

SOLUTIONS = Path(__file__).parents[2] / "notebooks" / "solutions" / "06_beat_the_checkerboard.md"


def test_what_the_solution_measured():
    text = re.sub(r"^# ?", "", SOLUTIONS.read_text("utf-8"), flags=re.MULTILINE)
    solution = " ".join(text.split())
    rng, grey = np.random.default_rng(0), np.ones((10, 10))
    draws = {way: [] for way in WAYS}
    for _ in range(200):
        for way, found in draws.items():
            found.append(ripple(double(grey, weights(way, "random", rng), way)[4:-4, 4:-4]))
    mean = {way: f"{np.mean(found):.2f}" for way, found in draws.items()}
    assert f"mean ripple was {mean['resize-convolve']}, that of sub-pixel {mean['sub-pixel']}" in (
        solution
    )
    said = f"of kernel 4 {mean['kernel 4']}, of kernel 2 {mean['kernel 2']} and of kernel 3 "
    assert said + mean["kernel 3"] in solution
    photo, half = photograph_and_half()
    lower = np.s_[ROWS // 2 + BORDER : -BORDER, BORDER:-BORDER]
    fitted = {way: double(half, weights(way, "fitted"), way)[lower] for way in WAYS}
    errors = {way: f"{rms_error(image, photo[lower]):.3f}" for way, image in fitted.items()}
    best = errors.pop("sub-pixel")
    lowest, highest = min(errors.values()), max(errors.values())
    assert f"an error of {best} where the others had {lowest} to {highest}" in solution
    counts = np.array([1, 2, 2, 4])
    said = f"{counts.std():.2f} / {counts.mean():.2f} = {counts.std() / counts.mean():.2f}"
    assert said in solution
