"""Four ways to double the size in a U-Net, of equal parameters, trained to a plateau."""

from convlab.lessons.experiments.recorded import Experiment
from convlab.lessons.experiments.skip_connections.skips import SETTINGS, build, train_on_patchwork

WAYS = {
    "2 x 2 transposed": ("transposed2", (4, 8, 16, 32)),
    "3 x 3 transposed": ("transposed3", (4, 8, 16, 28)),
    "resize, convolve": ("resize", (4, 8, 16, 28)),
    "sub-pixel": ("subpixel", (3, 6, 13, 23)),
}
"""By name: how `unet` goes up, and the channels that bring all to as many parameters, within 1 %.

The first is the row "U-Net" of `skips`, trained alike; its numbers stand there.
"""


def train(row, seed, settings):
    """Train one row from one seed; `Experiment` says what comes back."""
    up, widths = WAYS[row]
    return train_on_patchwork(lambda: build(row, seed, 3, widths, up=up), seed, settings)


EXPERIMENT = Experiment(
    question="With equal parameters, does it matter how a U-Net doubles the size?",
    modules=(
        *(f"{__package__}.{name}" for name in ("ways_up", "skips", "patchwork", "scoring")),
        "convlab.lessons.experiments.plateau",
        "convlab.segmentation.models.unet",
        "convlab.segmentation.models.blocks.upsampling",
    ),
    settings=SETTINGS,
    rows=tuple(WAYS)[1:],
    train=train,
    short={
        "row": "resize, convolve",
        "seed": 0,
        "settings": {"learnt": 40, "validation": 10, "test": 20, "most": 40, "check_every": 20},
        "within": 0.15,
    },
)
