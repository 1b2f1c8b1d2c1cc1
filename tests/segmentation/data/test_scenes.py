from itertools import pairwise

import numpy as np
import pytest

from convlab.segmentation.data import scenes
from convlab.segmentation.data.answers import answers
from convlab.segmentation.data.synthetic import arrangement as arranging
from convlab.segmentation.data.synthetic.arrangement import LEAST_VISIBLE, class_chances
from convlab.segmentation.data.synthetic.scenes import CLASS_NAMES
from tests.segmentation.data.seeded import rng

SETTINGS = [
    {},
    {"size": (40, 90), "classes": 5, "objects": (1, 20)},
    {"size": (64, 33), "classes": 1, "objects": 4, "difficulty": 1, "noise": 0},
    {"classes": 2, "imbalance": 1, "difficulty": 0, "noise": 0.3},
]


def bytes_of(scene):
    return [np.asarray(part).tobytes() for part in scene]


@pytest.fixture(scope="module", params=SETTINGS, ids=str)
def made(request):
    return scenes(12, rng(), **request.param)


def test_shapes_types_and_range_are_as_promised(made):
    for scene in made:
        objects, size = len(scene.labels), scene.mask.shape
        assert scene.image.shape == (*size, 3)
        assert scene.image.dtype == np.float32
        assert 0 <= scene.image.min() < scene.image.max() <= 1
        assert scene.mask.dtype == scene.instances.dtype == scene.labels.dtype == np.uint8
        assert scene.boxes.shape == (objects, 4)
        assert scene.boxes.dtype == scene.box.dtype == np.int64
        assert scene.visible.shape == (objects,)
        assert scene.instances.shape == size
        assert isinstance(scene.label, int)


def test_every_box_is_the_smallest_around_its_instance(made):
    for scene in made:
        for number, (top, left, bottom, right) in enumerate(scene.boxes, 1):
            rows, columns = np.nonzero(scene.instances == number)
            assert (top, bottom) == (rows.min(), rows.max() + 1)
            assert (left, right) == (columns.min(), columns.max() + 1)


def test_the_mask_is_the_class_of_the_instance(made):
    for scene in made:
        assert set(np.unique(scene.instances)) - {0} == set(range(1, len(scene.labels) + 1))
        for row, column in np.ndindex(scene.mask.shape):
            number = scene.instances[row, column]
            expected = scene.labels[number - 1] if number else 0
            assert scene.mask[row, column] == expected


def test_label_and_box_are_those_of_the_largest_that_is_seen(made):
    for scene in made:
        areas = [np.sum(scene.instances == n + 1) for n in range(len(scene.labels))]
        main = areas.index(max(areas))
        assert scene.label == scene.labels[main]
        assert np.array_equal(scene.box, scene.boxes[main])


@pytest.fixture
def thrown(monkeypatch):
    """Record every object that is laid, whether it is kept or not."""
    seen, throw = [], arranging._throw

    def record(*args):
        seen.append(throw(*args))
        return seen[-1]

    monkeypatch.setattr(arranging, "_throw", record)
    return seen


def test_painting_from_the_back_gives_the_same_picture_and_shares(thrown):
    for seed in range(20):
        thrown.clear()
        (scene,) = scenes(1, rng(seed), objects=(4, 9))
        kept = [body for body in thrown if _seen(body, thrown) >= LEAST_VISIBLE]
        painted = np.zeros_like(scene.instances)
        for number in range(len(kept), 0, -1):
            _, window, inside, _ = kept[number - 1]
            painted[window][inside] = number
        assert np.array_equal(painted, scene.instances)
        assert scene.labels.tolist() == [label for label, *_ in kept]
        wholes = np.array([np.sum(inside) for _, _, inside, _ in kept])
        shares = np.bincount(painted.ravel())[1:] / wholes
        np.testing.assert_allclose(scene.visible, shares)


def _seen(body, thrown):
    """The share of a body that the kept ones before it leave to be seen, found by recursion."""
    hidden = np.zeros((128, 128), bool)
    for other in thrown[: [id(b) for b in thrown].index(id(body))]:
        if _seen(other, thrown) >= LEAST_VISIBLE:
            hidden[other[1]] |= other[2]
    return np.mean(~hidden[body[1]][body[2]])


def test_some_objects_are_partly_hidden_and_some_are_taken_out(thrown):
    made = scenes(50, rng(), objects=(2, 6))
    visible = np.concatenate([scene.visible for scene in made])
    assert 0.2 < np.mean(visible < 1) < 0.7
    assert LEAST_VISIBLE <= visible.min() < 0.5
    assert len(visible) < len(thrown)


def test_a_lone_object_is_seen_whole_and_every_class_has_the_same_area():
    areas = {label: [] for label in range(1, 6)}
    for scene in scenes(600, rng(), size=(48, 48), classes=5, objects=1):
        assert scene.visible.tolist() == [1.0]
        areas[scene.label].append(np.sum(scene.mask > 0))
    means = [np.mean(found) for found in areas.values()]
    assert max(means) < 1.12 * min(means)


def contrast_and_clutter(difficulty):
    apart, busy = [], []
    for scene in scenes(40, rng(), difficulty=difficulty, noise=0):
        grey = scene.image.mean(axis=-1)
        ground = grey[scene.mask == 0]
        busy.append(ground.std())
        for number in range(1, len(scene.labels) + 1):
            apart.append(abs(grey[scene.instances == number].mean() - ground.mean()))
    return np.mean(apart), np.mean(busy)


def test_difficulty_lowers_the_contrast_and_busies_the_ground():
    measured = [contrast_and_clutter(difficulty) for difficulty in (0, 0.5, 1)]
    for (apart, busy), (apart_next, busy_next) in pairwise(measured):
        assert apart_next < 0.8 * apart
        assert busy_next > 1.2 * busy
    assert measured[0][0] > 0.25
    assert measured[-1][0] < 0.12


def test_difficulty_and_noise_change_no_answer():
    for easy, hard in zip(
        scenes(5, rng(), difficulty=0, noise=0), scenes(5, rng(), difficulty=1, noise=0.2),
        strict=True,
    ):  # fmt: skip
        assert bytes_of(easy)[1:] == bytes_of(hard)[1:]
        assert not np.array_equal(easy.image, hard.image)


def test_noise_is_a_standard_deviation():
    clean, noisy = (scenes(10, rng(), difficulty=1, noise=noise) for noise in (0, 0.05))
    added = np.stack([b.image - a.image for a, b in zip(clean, noisy, strict=True)])
    assert added.std() == pytest.approx(0.05, rel=0.02)
    assert abs(added.mean()) < 0.001


def hues(hue):
    """Return the mean colour of each object less its grey, as directions, and its class."""
    found, labels = [], []
    for scene in scenes(30, rng(), classes=5, objects=1, difficulty=0, noise=0, hue=hue):
        colour = scene.image[scene.instances == 1].mean(axis=0)
        found.append((colour - colour.mean()) / np.linalg.norm(colour - colour.mean()))
        labels.append(scene.labels[0])
    return np.array(found), np.array(labels)


def test_hue_gives_each_class_a_colour_of_its_own_and_changes_no_answer():
    for plain, coloured in zip(scenes(5, rng()), scenes(5, rng(), hue=1), strict=True):
        assert bytes_of(plain)[1:] == bytes_of(coloured)[1:]
        assert not np.array_equal(plain.image, coloured.image)
        ground = plain.mask == 0
        assert np.array_equal(plain.image[ground], coloured.image[ground])
    for hue, told in ((0, False), (1, True)):
        colours, labels = hues(hue)
        alike = colours @ colours.T
        same, other = labels[:, None] == labels, labels[:, None] != labels
        assert (alike[same].min() > alike[other].max()) == told


@pytest.mark.parametrize("imbalance", [0, 0.5, 1])
def test_imbalance_makes_each_class_rarer_than_the_one_before(imbalance):
    made = scenes(400, rng(), size=(32, 32), objects=(2, 6), imbalance=imbalance)
    labels = np.concatenate([scene.labels for scene in made])
    counts = np.bincount(labels, minlength=4)[1:]
    expected = class_chances(3, imbalance) * len(labels)
    assert np.all(np.abs(counts - expected) < 5 * np.sqrt(expected))
    pixels = np.bincount(np.concatenate([scene.mask.ravel() for scene in made]), minlength=4)[1:]
    np.testing.assert_allclose(pixels / pixels.sum(), expected / len(labels), rtol=0.35, atol=0.03)


def test_the_last_class_is_a_hundred_times_rarer_with_full_imbalance():
    for classes in (2, 3, 5):
        chances = class_chances(classes, 1)
        assert chances.sum() == pytest.approx(1)
        assert chances[0] / chances[-1] == pytest.approx(100)
        assert np.all(np.diff(np.log(chances)) == pytest.approx(np.log(chances[1] / chances[0])))
    assert class_chances(1, 1).tolist() == [1]
    assert np.ptp(class_chances(4, 0)) == 0


def test_a_colour_does_not_give_the_class_away():
    colours, labels = [], []
    for scene in scenes(200, rng(), size=(64, 64), objects=1, noise=0):
        colours.append(scene.image[scene.mask > 0].mean(axis=0))
        labels.append(scene.label)
    colours, labels = np.array(colours), np.array(labels)
    for label in (1, 2, 3):
        apart = colours[labels == label].mean(axis=0) - colours.mean(axis=0)
        assert np.all(np.abs(apart) < 0.35 * colours.std(axis=0))


def test_a_texture_is_seen_on_every_class_but_the_plain_one():
    rough = {label: [] for label in range(1, 6)}
    for scene in scenes(60, rng(), classes=5, objects=1, noise=0, difficulty=0):
        rough[scene.label].append(scene.image[scene.mask > 0].mean(axis=-1).std())
    plain = np.mean(rough.pop(CLASS_NAMES.index("cross")))
    assert all(np.mean(found) > 2 * plain for found in rough.values())


def test_the_same_state_gives_the_same_bytes_and_another_does_not():
    first, again, other = (scenes(3, rng(seed)) for seed in (1, 1, 2))
    for a, b, c in zip(first, again, other, strict=True):
        assert bytes_of(a) == bytes_of(b)
        assert not np.array_equal(a.image, c.image)
    for short, long in zip(scenes(2, rng()), scenes(4, rng())[:2], strict=True):
        assert bytes_of(short) == bytes_of(long)


def test_the_global_seed_plays_no_part():
    np.random.seed(0)  # noqa: NPY002
    first = scenes(1, rng())
    np.random.seed(1)  # noqa: NPY002
    assert bytes_of(first[0]) == bytes_of(scenes(1, rng())[0])


def test_no_scene_is_an_empty_list():
    assert scenes(0, rng()) == []


@pytest.mark.parametrize(
    ("told", "error", "message"),
    [
        ({"count": -1}, ValueError, "count must be a whole number, 0 or more; got -1"),
        ({"count": 2.5}, TypeError, "count must be a whole number.*; got 2.5"),
        ({"rng": 7}, TypeError, r"rng must be .*got 7 \(int\).*numpy.random.default_rng\(7\)"),
        (
            {"size": (31, 128)},
            ValueError,
            "size must be a whole number, 32 or more; got 31; nearest that works: 32",
        ),
        ({"size": (64,)}, ValueError, r"size must be \(rows, columns\); got \(64,\)"),
        ({"size": (64, 64, 3)}, ValueError, r"size .*nearest that works: \(64, 64\)"),
        ({"classes": 0}, ValueError, "classes must be a whole number, 1 or more"),
        ({"classes": 6}, ValueError, r"classes must be at most 5 \(disc, .* nearest that works: 5"),
        ({"objects": (0, 3)}, ValueError, "objects must be a whole number, 1 or more; got 0"),
        ({"objects": (5, 2)}, ValueError, r"objects .*got \(5, 2\); nearest that works: \(2, 5\)"),
        (
            {"objects": (2, 300)},
            ValueError,
            r"objects .*got \(2, 300\); nearest that works: \(2, 255\)",
        ),
        (
            {"difficulty": 1.5},
            ValueError,
            "difficulty .*from 0 to 1; got 1.5; nearest that works: 1",
        ),
        ({"difficulty": float("nan")}, ValueError, "difficulty .*nan; nearest that works: 0.5"),
        ({"imbalance": -0.1}, ValueError, "imbalance .*got -0.1; nearest that works: 0"),
        ({"imbalance": "much"}, ValueError, "imbalance .*got 'much'; nearest that works: 0.5"),
        ({"hue": 2}, ValueError, "hue .*from 0 to 1; got 2; nearest that works: 1"),
        ({"noise": -1}, ValueError, "noise is a standard deviation.*got -1"),
        ({"noise": float("inf")}, ValueError, "noise is a standard deviation.*got inf"),
    ],
)
def test_what_cannot_be_is_refused_with_what_can(told, error, message):
    with pytest.raises(error, match=message):
        scenes(**{"count": 1, "rng": rng(), **told})


def test_of_two_equals_the_first_is_the_main_object():
    truth = answers(np.array([[2, 2, 0, 1, 1]]), [4, 9])
    assert (truth.label, truth.box.tolist()) == (4, [0, 3, 1, 5])
    assert answers(np.array([[0, 1], [2, 2]]), 5).labels.tolist() == [5, 5]
