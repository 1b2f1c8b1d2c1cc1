import numpy as np
import pytest

from convlab.lessons.explorers.segmentation.loss_lab import (
    COLUMNS,
    LOSSES,
    ROWS,
    SLIDERS,
    LossLab,
    masks,
    pull,
)
from convlab.segmentation.metrics import accuracy, iou
from convlab.segmentation.metrics.surfaces import hausdorff


@pytest.fixture(scope="module")
def lab():
    return LossLab()


def test_each_way_of_being_wrong_is_that_way():
    truth, perfect = masks()
    assert np.array_equal(truth > 0.5, perfect > 0.5)
    moved = masks(right=4, down=-3)[1]
    np.testing.assert_allclose(moved[:-3, 4:], perfect[3:, :-4], atol=1e-12)
    areas = [np.sum(masks(grow=grow)[1] > 0.5) for grow in (-2, 0, 2)]
    assert areas == sorted(areas)
    between = [np.mean(np.abs(masks(blur=blur)[1] - 0.5) < 0.4) for blur in (0.2, 3, 6)]
    assert between == sorted(between)
    assert masks(sure=0.0)[1].max() == 0
    assert masks(sure=0.7)[1].max() == pytest.approx(0.7, abs=1e-3)
    spot = (masks(stray=1)[1] > 0.5) & (truth < 0.5)
    assert np.sum(spot) == 4
    assert masks(size=2)[0].sum() < masks(size=8)[0].sum()


def test_a_pull_is_minus_the_slope_at_the_logit():
    rng = np.random.default_rng(0)
    truth, p = rng.integers(0, 2, (5, 6)).astype(float), rng.uniform(0.05, 0.95, (5, 6))
    logits = np.log(p / (1 - p))
    for loss in LOSSES.values():
        value, pulls = pull(loss, truth, p)
        exact = type(loss).from_config({**loss.get_config(), "dtype": "float64"})
        assert value == pytest.approx(float(exact(truth[None], p[None, ..., None])), abs=1e-5)
        along, step = rng.normal(size=p.shape), 1e-5
        ends = [1 / (1 + np.exp(-(logits + way * step * along))) for way in (1, -1)]
        ahead, behind = (float(exact(truth[None], end[None, ..., None])) for end in ends)
        assert np.sum(pulls * along) == pytest.approx(-(ahead - behind) / (2 * step), abs=1e-5)


def test_the_lab_says_what_the_metrics_and_losses_say(lab):
    rng = np.random.default_rng(1)
    for _ in range(20):
        settings = {
            name: round(float(rng.choice(np.arange(least, most + step / 2, step))), 2)
            for name, (_, least, most, step) in SLIDERS.items()
        }
        settings |= {name: int(settings[name]) for name in ("right", "down", "stray")}
        lab.set(**settings)
        truth, p = masks(**settings)
        assert lab.values["IoU"] == iou(truth > 0.5, p > 0.5)
        assert lab.values["accuracy"] == accuracy(truth > 0.5, p > 0.5)
        assert lab.values["farthest"] == hausdorff(truth > 0.5, p > 0.5)
        for name, loss in LOSSES.items():
            value, pulls = pull(loss, truth, p)
            assert lab.values[name] == pytest.approx(value, abs=1e-4)
            quiver = lab._panels[name][2]
            drawn = np.reshape(quiver.V, pulls[1::2, 1::2].shape)
            large = np.abs(pulls[1::2, 1::2]) > 0.1 * np.abs(pulls).max()
            assert np.all(np.sign(drawn[large]) == np.sign(pulls[1::2, 1::2][large]))


def test_a_slider_redraws_the_picture(lab):
    lab.set(right=0)
    before = lab.image.value
    lab.controls["right"].value = 6
    assert lab.image.value != before
    assert lab._panels["Dice"][1].get_array().shape == (ROWS, COLUMNS)
    assert repr(lab) == "a predicted mask under four losses"


def test_emptying_the_mask_is_cut_in_the_bars_and_named(lab):
    lab.set(right=0, down=0, blur=0.2, sure=0.0, stray=0, size=8)
    assert [text.get_text() for text in lab._texts][-1] == "infinite"
    assert all(0 <= bar.get_width() <= 1 for bar in lab._bars)


def test_arrows_point_up_where_an_object_is_missed(lab):
    lab.set(sure=0.3, blur=0.2, grow=0, right=0, down=0, stray=0, size=8)
    missed = masks(sure=0.3)[0][1::2, 1::2] == 1
    for name in LOSSES:
        drawn = np.reshape(lab._panels[name][2].V, missed.shape)
        assert np.all(drawn[missed] >= 0)
        assert drawn[missed].max() == pytest.approx(24, abs=1)
