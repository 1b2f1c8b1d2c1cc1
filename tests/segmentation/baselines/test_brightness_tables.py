import numpy as np
import pytest

from convlab.segmentation.baselines import brightness_tables as tables
from convlab.segmentation.baselines.brightness_tables import baselines, knows_the_answer
from convlab.segmentation.baselines.level_counts import confusion_of, count_levels, levels
from convlab.segmentation.baselines.thresholds import iou_by_threshold, otsu_mask
from convlab.segmentation.metrics import mean_iou
from convlab.segmentation.metrics.from_counts import (
    class_iou,
    iou_of_each_image,
    mean_iou_per_image,
    pooled_iou,
)

RNG = np.random.default_rng(4)


def pair(seed, dark=False, shape=(30, 41), channels=1):
    """Draw a blob that is brighter, or darker, than its ground, with noise, in 256 levels."""
    rng = np.random.default_rng(seed)
    rows, columns = np.indices(shape)
    mask = (np.hypot(rows - 12, columns - rng.integers(10, 30)) < 9).astype(np.uint8)
    image = 0.5 + (-1 if dark else 1) * 0.15 * mask + rng.normal(0, 0.12, shape)
    return np.repeat(np.rint(255 * image.clip(0, 1))[..., None] / 255, channels, axis=2), mask


def row(values, mask):
    return np.array([values], float)[..., None], np.array([mask])


@pytest.mark.parametrize("dark", [False, True])
def test_the_best_threshold_is_that_of_trying_them_all(dark):
    image, mask = pair(0, dark)
    counts = count_levels(levels(image), mask, 2)
    table, bright = tables.best_threshold([counts])
    assert bright is not dark
    best = iou_by_threshold(1 - image[..., 0] if dark else image[..., 0], mask).max()
    assert class_iou(confusion_of(table, counts))[1] == pytest.approx(best, abs=1e-12)


def test_the_best_threshold_of_many_images_is_the_best_by_mean_iou_per_image():
    pairs = [pair(n, dark=n == 3) for n in range(4)] + [(RNG.random((6, 7, 1)), np.zeros((6, 7)))]
    pairs = [(image, mask.astype(int)) for image, mask in pairs]
    each = [count_levels(levels(image), mask, 2) for image, mask in pairs]
    table, _ = tables.best_threshold(each)
    tried = [
        np.mean([mean_iou(mask, (levels(image) >= t) == side) for image, mask in pairs])
        for side in (True, False)
        for t in range(257)
    ]
    found = np.mean([mean_iou(mask, table[levels(image)]) for image, mask in pairs])
    assert found == pytest.approx(max(tried), abs=1e-12)


def test_otsus_table_is_otsus_threshold():
    image, mask = pair(1)
    counts = count_levels(levels(image), mask, 2)
    found = tables.otsu_table(counts, bright=True)[levels(image)]
    assert np.mean(found == otsu_mask(image[..., 0])) > 0.99  # theirs has bins of another width


@pytest.mark.parametrize("bright", [True, False])
def test_nothing_stands_out_of_an_image_of_one_grey_level(bright):
    counts = count_levels(np.full((3, 4), 7), np.zeros((3, 4), int), 2)
    assert not tables.otsu_table(counts, bright).any()


def test_the_baselines_are_in_the_order_of_what_they_know():
    learnt, tested = [pair(n) for n in range(4)], [pair(n) for n in range(4, 8)]
    found = baselines(learnt, tested, 2)
    otsu, chosen, told, each = map(mean_iou_per_image, found.values())
    assert chosen <= told <= each
    assert otsu <= each
    assert [knows_the_answer(name) for name in found] == [False, False, True, True]


def test_the_best_threshold_of_each_image_is_never_below_one_for_all():
    # the two images of which the second has no object, and is answered rightly by none
    pairs = [row([0.2, 0.3, 0.9, 0.9], [0, 0, 1, 1]), row([0.2, 0.3, 0.2, 0.3], [0, 0, 0, 0])]
    found = baselines(pairs, pairs, 2)
    assert mean_iou_per_image(found["one threshold, chosen with the answer in hand"]) == 1
    name = "a threshold for each image, chosen with its answer in hand"
    assert iou_of_each_image(found[name]).tolist() == [1, 1]
    assert pooled_iou(found[name]) == 1


def test_one_threshold_for_all_spares_the_image_without_objects():
    pairs = [row([0.2, 0.6, 0.9, 0.9, 0.9, 0.9], [0, 1, 1, 1, 1, 1]), row([0.6, 0.2], [0, 0])]
    found = baselines(pairs, pairs, 2)
    for name in list(found)[1:3]:  # one that misses a pixel of the first, and is right in both
        assert iou_of_each_image(found[name]).tolist() == [0.8, 1]


def random_folder(seed):
    """Make a few tiny images, some without objects or all object, grey or in colour."""
    rng = np.random.default_rng(seed)
    n_classes, channels = int(rng.choice([2, 2, 3])), int(rng.choice([1, 1, 3]))
    steps = rng.integers(2, 7)
    return n_classes, [
        [
            (
                rng.integers(0, steps, (*shape, channels)) / (steps - 1),
                rng.integers(0, n_classes, shape) * rng.integers(0, 2)
                if rng.random() < 0.8
                else np.ones(shape, int),
            )
            for shape in rng.integers(1, 6, (rng.integers(1, 5), 2))
        ]
        for _ in range(2)
    ]


@pytest.mark.parametrize("seed", range(0, 400, 100))
def test_no_baseline_is_above_the_best_for_each_image(seed):
    for number in range(seed, seed + 100):
        n_classes, (learnt, tested) = random_folder(number)
        found = baselines(learnt, tested, n_classes)
        scores = {name: iou_of_each_image(each) for name, each in found.items()}
        *_, last = scores.values()
        for name, each in scores.items():
            assert (last >= each - 1e-12).all(), (number, name)
        if n_classes == 2:
            own = scores["a threshold for each image, chosen with its answer in hand"]
            thresholds = [each for name, each in list(scores.items())[:4]]
            assert all((own >= each - 1e-12).all() for each in thresholds), number


def test_nothing_of_the_test_is_used_to_choose_the_honest_threshold():
    learnt = [pair(n) for n in range(3)]
    before = baselines(learnt, [pair(7)], 2)
    image, mask = pair(7)
    after = baselines(learnt, [(image, 1 - mask)], 2)
    name = "one threshold, chosen on the images to learn from"
    assert np.array_equal(after[name][0], before[name][0][::-1])  # the same, to another truth


def test_several_classes_are_told_by_their_commonest_level():
    chosen = RNG.integers(0, 3, (20, 30))
    image = (chosen / 4)[..., None]
    mask = np.array([0, 2, 1])[chosen].astype(np.uint8)
    found = baselines([(image, mask)], [(image, mask)], 3)
    assert [class_iou(each[0]).tolist() for each in found.values()] == [[1, 1, 1]] * 3
    assert next(iter(found)) == "each grey level its commonest class in the images to learn from"
    colour = np.repeat(image, 3, axis=2)
    assert "each colour" in next(iter(baselines([(colour, mask)], [(colour, mask)], 3)))
