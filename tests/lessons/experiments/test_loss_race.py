import numpy as np

from convlab.lessons.experiments.loss_race import SIDE, race, small_unet, tasks
from convlab.segmentation import losses
from convlab.segmentation.metrics import iou


def plain():
    return losses.Dice(), None


def test_a_race_scores_each_loss_once_for_each_seed_and_is_the_same_again():
    learnt, unseen = tasks(4, np.random.default_rng(1)), tasks(2, np.random.default_rng(2))
    seen = []

    def faded():
        loss = losses.Sum([losses.Dice(), losses.HausdorffDistance()], [1, 0])
        seen.append(loss)
        return loss, losses.Ramp(loss, part=1, first=0, last=2, end=0.5)

    entries = {"Dice": plain, "faded": faded}
    results = race(entries, learnt, unseen, seeds=(0, 1), steps=3)
    assert list(results) == ["Dice", "faded"]
    for scores in results.values():
        assert scores.iou.shape == scores.hd95.shape == (2,)
        assert scores.found.shape == (SIDE, SIDE)
        assert np.all((scores.hd95 >= 0) & (scores.hd95 <= np.hypot(SIDE, SIDE)))
    assert [float(loss.weights[1]) for loss in seen] == [0.5]  # the ramp ran to its end
    again = race({"Dice": plain}, learnt, unseen, seeds=(0,), steps=3)["Dice"]
    np.testing.assert_allclose(again.found, results["Dice"].found, atol=1e-4)


def test_training_helps():
    learnt = tasks(8, np.random.default_rng(3))
    start, end = (
        race({"Dice": plain}, learnt, learnt, seeds=(0,), steps=steps)["Dice"].iou[0]
        for steps in (1, 60)
    )
    assert end > start + 0.1


def test_scenes_of_the_race_have_few_object_pixels():
    images, masks = tasks(40, np.random.default_rng(4))
    assert 0.05 < np.mean(masks) < 0.15
    assert all(set(np.unique(mask)) <= {0, 1} for mask in masks)
    assert all(image.shape == (SIDE, SIDE, 3) for image in images)
    assert iou(masks[0], masks[0]) == 1


def test_a_seed_fixes_the_first_weights():
    one, same, other = (small_unet(seed).get_weights() for seed in (0, 0, 1))
    assert all(np.array_equal(a, b) for a, b in zip(one, same, strict=True))
    assert not all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))
    kernels = [weights for weights in one if weights.ndim == 4]
    assert all(k.std() > 0 for k in kernels)
    assert kernels[1].shape == (3, 3, 8, 8)
