"""Somebody's own 250 pictures, by the command line alone: ``python benchmarks/own_folder.py``.

Draws cells as under a microscope, of 96 to 128 pixels, writes them and their masks as PNG, and
types the two commands. Prints what the network and thresholds scored, and how long each command
took.
"""

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np
from PIL import Image

from convlab.segmentation.data.synthetic.microscopy import cells

COMMAND = [sys.executable, "-m", "convlab.segmentation"]


def write(place, count, seed=0):
    """Write pictures and masks."""
    for name in ("photos", "masks"):
        (place / name).mkdir(parents=True)
    for number, (picture, mask) in enumerate(cells(count, np.random.default_rng(seed))):
        Image.fromarray(picture).save(place / "photos" / f"slide{number:03d}.png")
        Image.fromarray(mask).save(place / "masks" / f"slide{number:03d}.png")


def run(*words):
    """Type a command; return the seconds it took."""
    began = perf_counter()
    subprocess.run([*COMMAND, *map(str, words)], check=True)
    return perf_counter() - began


def main(count=250, *more):
    with TemporaryDirectory() as place:
        place = Path(place)
        write(place, int(count))
        folders = ["--images", place / "photos", "--masks", place / "masks"]
        learnt = run("train", *folders, "--out", place / "out", *more)
        model = place / "out" / "model.keras"
        used = run("predict", "--model", model, *folders[:2], "--out", place / "found")
        scores = json.loads((place / "out" / "report" / "scores.json").read_text())
    kinds = "mean IoU per image", "pooled IoU"
    print(f"\n| on held-out images | {' | '.join(kinds)} |\n|---|---|---|")
    for name, row in {"the network": scores["network"], **scores["baselines"]}.items():
        print(f"| {name} | {' | '.join(f'{row[kind]:.3f}' for kind in kinds)} |")
    print(f"\ntrain {learnt:.0f} s, {scores['steps']} steps; predict {used:.0f} s")


if __name__ == "__main__":
    main(*sys.argv[1:])
