import re

import numpy as np
import pytest
from matplotlib.figure import Figure

from convlab.cli.report import draw_history
from convlab.cli.report_page import page
from convlab.cli.scores import baselines, class_dice, class_iou, score_image
from convlab.figures.segmentation.class_colours import class_colours
from convlab.figures.segmentation.worst_cases import Case, class_mistakes, draw_worst, worst_cases
from convlab.segmentation.baselines import brightness_tables as tables
from convlab.segmentation.baselines.thresholds import iou_by_threshold, otsu_mask
from convlab.segmentation.metrics import dice, iou, mean_iou
from convlab.segmentation.metrics.surfaces import boundary_f1
from convlab.segmentation.training.history import History

RNG = np.random.default_rng(4)


def pair(seed, dark=False, shape=(30, 41), channels=1):
    """Draw a blob that is brighter, or darker, than its ground, with noise, in 256 levels."""
    rng = np.random.default_rng(seed)
    rows, columns = np.indices(shape)
    mask = (np.hypot(rows - 12, columns - rng.integers(10, 30)) < 9).astype(np.uint8)
    image = 0.5 + (-1 if dark else 1) * 0.15 * mask + rng.normal(0, 0.12, shape)
    return np.repeat(np.rint(255 * image.clip(0, 1))[..., None] / 255, channels, axis=2), mask


@pytest.mark.parametrize("dark", [False, True])
def test_the_best_threshold_is_that_of_trying_them_all(dark):
    image, mask = pair(0, dark)
    counts = tables.count_levels(tables.levels(image), mask, 2)
    table, bright = tables.best_threshold(counts)
    assert bright is not dark
    best = iou_by_threshold(1 - image[..., 0] if dark else image[..., 0], mask).max()
    assert class_iou(tables.confusion_of(table, counts))[1] == pytest.approx(best, abs=1e-12)


def test_otsus_table_is_otsus_threshold():
    image, mask = pair(1)
    counts = tables.count_levels(tables.levels(image), mask, 2)
    found = tables.otsu_table(counts, bright=True)[tables.levels(image)]
    assert np.mean(found == otsu_mask(image[..., 0])) > 0.99  # theirs has bins of another width


def test_the_baselines_are_in_the_order_of_what_they_know():
    learnt, tested = [pair(n) for n in range(4)], [pair(n) for n in range(4, 8)]
    rows = {name: class_iou(found)[1] for name, found in baselines(learnt, tested, 2).items()}
    otsu, chosen, told = list(rows.values())[:3]
    assert len(rows) == 4
    assert chosen <= told
    assert otsu <= told + 1e-12


def test_nothing_of_the_test_is_used_to_choose_the_honest_threshold():
    learnt = [pair(n) for n in range(3)]
    before = baselines(learnt, [pair(7)], 2)
    image, mask = pair(7)
    after = baselines(learnt, [(image, 1 - mask)], 2)
    name = "one threshold, chosen on the images to learn from"
    assert np.array_equal(after[name], before[name][::-1])  # the same answer to another truth


def test_several_classes_are_told_by_their_commonest_level():
    levels = RNG.integers(0, 3, (20, 30))
    image = (levels / 4)[..., None]
    mask = np.array([0, 2, 1])[levels].astype(np.uint8)
    rows = baselines([(image, mask)], [(image, mask)], 3)
    assert [class_iou(found).tolist() for found in rows.values()] == [[1, 1, 1]] * 2
    assert next(iter(rows)) == "each grey level its commonest class in the images to learn from"
    colour = np.repeat(image, 3, axis=2)
    assert "each colour" in next(iter(baselines([(colour, mask)], [(colour, mask)], 3)))


def test_scores_from_counts_are_those_of_the_masks():
    truth, found = (RNG.integers(0, 3, (14, 19)) for _ in range(2))
    score = score_image("x", truth, found, 4)
    assert class_iou(score.confusion)[:3].tolist() == [iou(truth, found, c) for c in range(3)]
    assert np.isnan(class_iou(score.confusion)[3])
    np.testing.assert_allclose(
        class_dice(score.confusion)[:3], [dice(truth, found, c) for c in range(3)], rtol=1e-12
    )
    assert score.mean_iou == pytest.approx(mean_iou(truth, found), abs=1e-12)
    assert score.boundary == {c: boundary_f1(truth, found, tolerance=2, label=c) for c in (1, 2)}


def test_an_image_without_objects_scores_1_if_none_is_found_and_0_otherwise():
    nothing, something = np.zeros((5, 6), int), np.eye(5, 6, dtype=int)
    assert score_image("x", nothing, nothing, 2).mean_iou == 1
    assert score_image("x", nothing, something, 2).mean_iou == 0


def test_the_worst_come_first_and_equals_keep_their_order():
    assert worst_cases([0.5, 0.1, 0.9, 0.1, 0.3], 4) == [1, 3, 4, 0]
    assert worst_cases([0.5], 4) == [0]
    with pytest.raises(ValueError, match="got nan at 1"):
        worst_cases([0.2, np.nan])


def test_each_kind_of_mistake_has_its_colour():
    truth, found = np.array([[0, 1, 1, 0, 2]]), np.array([[0, 1, 0, 2, 1]])
    colours = class_mistakes(np.full((1, 5), 0.5), truth, found)[0]
    assert colours[0].tolist() == [0.5] * 3
    assert len({tuple(colour) for colour in colours.tolist()}) == 5
    assert len(set(class_colours(20))) == 19


def test_the_worst_are_drawn_four_pictures_each():
    image = RNG.random((12, 17, 1))
    truth, found = (RNG.integers(0, 3, (12, 17)) for _ in range(2))
    figure = Figure()
    artists = draw_worst(figure, [Case("a" * 40, image, truth, found, 0.25)] * 2, n_classes=3)
    assert len(artists) == 8
    assert np.allclose(artists[3].get_array(), class_mistakes(image[..., 0], truth, found))
    assert figure.axes[0].get_ylabel().endswith("IoU 0.25")
    assert [text.get_text() for text in figure.legends[0].get_texts()][-1] == "another class"


def test_the_curves_are_those_of_the_history():
    history = History([1.0, 0.8, 0.6, 0.5], checked=[2, 4], scores=[0.7, 0.6])
    each, mean, score = draw_history(Figure(), history, smooth=2)
    assert each.get_ydata().tolist() == history.losses
    np.testing.assert_allclose(mean.get_xydata(), [[1.5, 0.9], [2.5, 0.7], [3.5, 0.55]])
    assert score.get_xydata().tolist() == [[2, 0.7], [4, 0.6]]


NUMBERS = {
    "classes": [
        {"class": c, "colour": colour, "share": 0.5, "iou": 0.8, "dice": 0.9, "boundary_f1": near}
        for c, (colour, near) in enumerate([("#000000", None), ("#ff0000", 0.75)])
    ],
    "network": [0.9, 0.8123],
    "baselines": {"Otsu's <threshold>": [0.5, 0.25]},
    "images": {"learn": 8, "choose": 1, "test": 1},
    "fair": False,
    "parameters": 543017,
    "size": 96,
    "tolerance": 2,
    "steps": 60,
    "best": 40,
    "ended": "all 60 steps done",
    "seconds": 90.0,
}


def test_the_page_says_the_numbers_and_needs_no_other_file():
    text = page(NUMBERS, {"curves": Figure((1, 1)), "worst": Figure((1, 1))}, "out")
    for words in ("<b>0.812</b>", "is 0.250", "543,017", "1.5 minutes", "0.750", "#ff0000",
                  "1 image that", "somewhat too good",
                  "Otsu&#39;s &lt;threshold&gt;"):  # fmt: skip
        assert words in text
    assert set(re.findall(r'(?:src|href)="([^"]{5})', text)) == {"data:"}
    assert "somewhat" not in page(NUMBERS | {"fair": True}, {k: Figure((1, 1)) for k in
                                  ("curves", "worst")}, "out")  # fmt: skip
