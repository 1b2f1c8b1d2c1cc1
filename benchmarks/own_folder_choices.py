"""What each choice of the command line's training buys.

``python benchmarks/own_folder_choices.py`` trains on one folder by one choice after the other, and
scores what was held out, and a second folder that no training sees. Without folders it draws cells
as under a microscope. It prints a line of JSON for each training; `table` makes Markdown of them:

    python benchmarks/own_folder_choices.py [photos masks test_photos test_masks] > rows.jsonl
    python benchmarks/own_folder_choices.py table rows.jsonl
"""

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import numpy as np
from own_folder import write

from convlab.backend import keras
from convlab.cli.plan import plan_training
from convlab.cli.train import PATIENCE, ZOOM
from convlab.segmentation.baselines.thresholds import otsu_mask
from convlab.segmentation.data import from_folder
from convlab.segmentation.inference.tiles import predict_tiles
from convlab.segmentation.losses import CrossEntropy, Dice, Sum
from convlab.segmentation.metrics import mean_iou
from convlab.segmentation.models import get_unet
from convlab.segmentation.training.fit import fit
from convlab.segmentation.training.schedule import Plateau

SEEDS = 0, 1, 2


class Choice(NamedTuple):
    """How to train: what is stretched, how long, by which schedule, at which scales."""

    own_percentiles: bool
    steps: int
    schedule: Plateau | None = None
    zoom: float = 1.0
    patience: int | None = None


CHOICES = {
    "one brightness for all, 400 steps, cosine": Choice(False, 400),
    "each image's own percentiles": Choice(True, 400),
    "up to 1,200 steps, plateaus, averaged weights": Choice(
        True, 1200, Plateau(wait=8), patience=25
    ),
    "squares at several scales": Choice(True, 1200, Plateau(), ZOOM, PATIENCE),
}


def main(photos, masks, test_photos, test_masks):
    """Train by each choice, with each seed."""
    folder, test = from_folder(photos, masks), from_folder(test_photos, test_masks)
    for name, choice in CHOICES.items():
        for seed in SEEDS:
            print(json.dumps({"choice": name, "seed": seed} | run(folder, test, choice, seed)))


def run(folder, test, choice, seed):
    """Train once, and score."""
    plan = plan_training(folder, seed=seed)
    if not choice.own_percentiles:
        low, high = np.transpose(
            [np.percentile(folder.images[i], (0.1, 99.9)) for i in plan.parts.learn]
        )
        recipe = plan.recipe._replace(tails=(), low=float(low.min()), high=float(high.max()))
        plan = plan._replace(recipe=recipe)
    channels = folder.images[0].shape[-1]
    model = get_unet(
        keras.Input((None, None, channels)), 8, n_classes=plan.recipe.maps, momentum=0.9, seed=seed
    )
    history = fit(
        model, *plan.learnt(), unseen=plan.watched(), steps=choice.steps, size=plan.size,
        check_every=20, seed=seed, loss=Sum([CrossEntropy(), Dice()]), keep_best=True,
        patience=choice.patience, schedule=choice.schedule, pooled=False,
        zoom=choice.zoom,
    )  # fmt: skip
    held = [*plan.parts.choose, *plan.parts.test]
    row = {"steps": len(history.losses)}
    for views in (1, 8):
        row[f"held out, {views}"] = float(np.mean(scores(model, plan, folder, held, views)))
        found = scores(model, plan, test, range(len(test.images)), views)
        row[f"test, {views}"], row[f"worst, {views}"] = float(np.mean(found)), min(found)
        row[f"below Otsu, {views}"] = max(np.subtract(otsu(test), found))
    return row


def scores(model, plan, folder, chosen, views):
    """Score images one by one."""
    return [
        mean_iou(
            folder.masks[i],
            predict_tiles(model, plan.recipe.stretch(folder.images[i]), labels=True, views=views),
        )
        for i in chosen
    ]


def otsu(folder):
    """Score Otsu's threshold of each image, bright objects."""
    pairs = zip(folder.images, folder.masks, strict=True)
    return [mean_iou(mask, otsu_mask(image.mean(axis=-1))) for image, mask in pairs]


def table(path):
    """Print the rows of a file as Markdown: means over the seeds, and the extreme of any."""
    rows = [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]
    print("| choice | held out | test | worst image | most below its own Otsu |")
    print("|---|---|---|---|---|")
    names = list(dict.fromkeys(row["choice"] for row in rows))
    for views in (1, 8):
        for name in names if views == 1 else names[-1:]:
            of = [row for row in rows if row["choice"] == name]
            held, test = (
                np.mean([r[f"{what}, {views}"] for r in of]) for what in ("held out", "test")
            )
            worst = min(row[f"worst, {views}"] for row in of)
            gap = max(row[f"below Otsu, {views}"] for row in of)
            label = name if views == 1 else "eight views averaged"
            print(f"| {label} | {held:.3f} | {test:.3f} | {worst:.3f} | {gap:.3f} |")


if __name__ == "__main__":
    if sys.argv[1:2] == ["table"]:
        table(sys.argv[2])
    elif sys.argv[1:]:
        main(*sys.argv[1:])
    else:
        with TemporaryDirectory() as place:
            for part, count in (("learn", 200), ("test", 84)):
                write(Path(place, part), count, seed=count)
            main(*(Path(place, p, n) for p in ("learn", "test") for n in ("photos", "masks")))
