"""A page of the report as the tests make it: from numbers and pictures that are made up."""

from types import SimpleNamespace

import numpy as np

from convlab.cli.output.answer import Answer
from convlab.cli.recipe import Recipe
from convlab.cli.report.report_curves import curve_pngs
from convlab.cli.report.report_page import page
from convlab.cli.report.report_pictures import case_pictures
from convlab.segmentation.data.mask_files import Encoding
from convlab.segmentation.training.history import History

RNG = np.random.default_rng(8)
HISTORY = History([1.0, 0.8, 0.6], checked=[2], scores=[0.7], ended="all 3 steps done")
NASTY = [
    "<img src=x onerror=alert(1)>",
    "Ba$$in3",
    "caf\udce9",
    "\u56fe",
    "a\"b'c",
    "\x1b[2J",
    "=1+1",
]


def row(per_image, pooled, knows=False):
    scores = {"mean IoU per image": per_image, "pooled IoU": pooled, "classes": [0.9, pooled]}
    return scores | {"knows the answer": knows}


def numbers(names=("leaf",), beats=True):
    return {
        "network": row(0.8123, 0.7),
        "baselines": {"Otsu's <threshold>": row(0.25, 0.5), "told": row(0.9, 0.9, True)},
        "verdict": {"beats": beats, "by": 0.5623, "best": "Otsu's <threshold>", "told": "told"},
        "classes": [
            {"class": c, "share": 0.5, "iou": 0.8, "dice": 0.9, "boundary_f1": near,
             "objects": [c * 31, c * 29], "areas": [700, 800]}
            for c, near in enumerate([None, 0.75])
        ],
        "images": {"learn": 8, "choose": 1, "test": len(names)},
        "fair": False,
        "each": [[name, 0.5, 0.6, None, 3, 4, 50, 60] for name in names],
        "parameters": 543017, "size": 96, "views": 8, "tolerance": 2,
        "steps": 3, "best": 2, "ended": "all 3 steps done", "seconds": 90.0,
    }  # fmt: skip


def written(names=("leaf",), beats=True, command=None, **more):
    recipe = Recipe("COLOURS", 2, colours=("#000000", "#ff0000"))
    folder = SimpleNamespace(encoding=Encoding.COLOURS, **more)
    plan = SimpleNamespace(recipe=recipe, folder=folder)
    answer = Answer((12, 17), 1)
    answer[:] = RNG.random((12, 17, 1))
    cases = {"worst": [
        {"name": name, "iou": 0.5, "objects": [3, 4],
         "pictures": case_pictures(name, RNG.random((12, 17, 1)), np.eye(12, 17, dtype=int),
                                   answer, 2)}
        for name in names
    ]}  # fmt: skip
    return page(numbers(names, beats), plan, HISTORY, cases, curve_pngs(HISTORY), "out", command)
