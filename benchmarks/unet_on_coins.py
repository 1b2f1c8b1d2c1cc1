"""Train the lesson's U-Net from three seeds: IoU on the unseen rows, and the seconds it takes.

Run ``python benchmarks/unet_on_coins.py``. The best of all global thresholds, chosen with the
answer in hand, is printed beside it.
"""

from statistics import mean
from time import perf_counter

from convlab.backend import keras
from convlab.segmentation.baselines.thresholds import iou_by_threshold
from convlab.segmentation.data import coins, split
from convlab.segmentation.models import get_unet
from convlab.segmentation.training.fit import fit

SEEDS = (0, 1, 2)


def train_once(train, test, seed):
    """Return the IoU on the unseen rows, and the seconds, of one training as in the lesson."""
    began = perf_counter()
    model = get_unet(
        keras.Input((None, None, 1)), n_filters=8, n_classes=1, momentum=0.9, seed=seed
    )
    history = fit(
        model, [train.image], [train.mask], unseen=(test.image, test.mask), steps=240, seed=seed
    )
    return history.scores[-1], perf_counter() - began


def main():
    train, test = split(coins())
    threshold = iou_by_threshold(test.image[..., 0], test.mask).max()
    print(f"best of all thresholds   IoU {threshold:.4f}")
    results = [train_once(train, test, seed) for seed in SEEDS]
    for seed, (score, seconds) in zip(SEEDS, results, strict=True):
        print(f"U-Net, seed {seed}            IoU {score:.4f}   {seconds:5.1f} s")
    print(
        f"U-Net, mean              IoU {mean(score for score, _ in results):.4f}   "
        f"{mean(seconds for _, seconds in results):5.1f} s"
    )


if __name__ == "__main__":
    main()
