import re

import numpy as np
import pytest

from convlab.segmentation.data import volumes


def rng(seed=5):
    return np.random.default_rng(seed)


def bytes_of(volume):
    return [np.asarray(part).tobytes() for part in volume]


@pytest.fixture(scope="module")
def made():
    settings = [{}, {"classes": 3, "objects": (3, 9)}, {"size": (30, 20, 25), "spacing": 2}]
    return [volume for told in settings for volume in volumes(5, rng(), **told)]


def test_shapes_types_and_range_are_as_promised(made):
    for volume in made:
        objects, size = len(volume.labels), volume.mask.shape
        assert volume.image.shape == (*size, 1)
        assert volume.image.dtype == np.float32
        assert 0 <= volume.image.min() < volume.image.max() <= 1
        assert volume.instances.shape == size
        assert volume.mask.dtype == volume.instances.dtype == np.uint8
        assert volume.boxes.shape == (objects, 6)
        assert len(volume.visible) == objects
    assert made[0].mask.shape == (16, 64, 64)
    assert made[0].spacing == (3.0, 1.0, 1.0)
    assert made[-1].spacing == (2.0, 2.0, 2.0)


def test_all_answers_come_from_the_instances(made):
    for volume in made:
        assert set(np.unique(volume.instances)) - {0} == set(range(1, len(volume.labels) + 1))
        areas = []
        for number, (box, label) in enumerate(zip(volume.boxes, volume.labels, strict=True), 1):
            there = volume.instances == number
            corners = [places for places in np.nonzero(there)]
            assert box.tolist() == [c.min() for c in corners] + [c.max() + 1 for c in corners]
            assert set(np.unique(volume.mask[there])) == {label}
            areas.append(there.sum())
        assert not volume.mask[volume.instances == 0].any()
        main = int(np.argmax(areas))
        assert volume.label == volume.labels[main]
        assert np.array_equal(volume.box, volume.boxes[main])
        assert volume.visible.min() >= 0.25


@pytest.mark.parametrize("spacing", [(3, 1, 1), (1, 2, 1), (1, 1, 1)])
def test_a_ball_is_round_in_millimetres_and_flattened_in_voxels(spacing):
    steps = np.array(spacing)
    for volume in volumes(30, rng(), size=(20, 40, 60), spacing=spacing, objects=1):
        voxels = volume.box[3:] - volume.box[:3]
        diameter = (6 * np.prod(steps) * np.sum(volume.mask > 0) / np.pi) ** (1 / 3)
        # A box ends between voxels: on each side up to half a step more or less.
        assert np.all(np.abs(voxels * steps - diameter) <= steps + 0.07 * diameter)
        if spacing == (3, 1, 1):
            assert voxels[0] < 0.6 * voxels[1]


def test_the_middle_plane_of_a_ball_is_a_disc():
    for volume in volumes(10, rng(), objects=1, noise=0, difficulty=0):
        front, top, left, back, bottom, right = volume.box
        plane = volume.mask[(front + back) // 2, top:bottom, left:right]
        assert 0.7 < plane.mean() < 0.87  # pi / 4 for a disc
        assert abs(plane.shape[0] - plane.shape[1]) <= 1


def test_a_shell_is_hollow_and_an_egg_is_long():
    found = {2: [], 3: []}
    for volume in volumes(60, rng(), size=(40, 40, 40), spacing=1, classes=3, objects=1):
        if volume.label == 2:
            middle = (volume.box[:3] + volume.box[3:]) // 2
            assert volume.mask[tuple(middle)] == 0
            found[2].append(volume)
        elif volume.label == 3:
            places = np.argwhere(volume.mask) * volume.spacing
            spread = np.sqrt(np.linalg.eigvalsh(np.cov(places.T)))
            assert spread[2] / spread[1] == pytest.approx(2, rel=0.15)
            assert spread[1] / spread[0] == pytest.approx(1, abs=0.15)
            found[3].append(volume)
    assert all(len(kind) > 5 for kind in found.values())


def test_difficulty_lowers_the_contrast_and_changes_no_answer():
    measured = []
    for difficulty in (0, 0.5, 1):
        made = volumes(10, rng(), difficulty=difficulty, noise=0)
        apart = [v.image[v.mask > 0].mean() - v.image[v.mask == 0].mean() for v in made]
        ground = [v.image[v.mask == 0].std() for v in made]
        measured.append((np.mean(apart), -np.mean(ground), [bytes_of(v)[1:] for v in made]))
    assert measured[0][0] > 1.2 * measured[1][0] > 1.4 * measured[2][0] > 0
    assert measured[0][1] > measured[1][1] > measured[2][1]
    assert measured[0][2] == measured[1][2] == measured[2][2]


def test_noise_is_a_standard_deviation():
    clean, noisy = (volumes(3, rng(), noise=noise) for noise in (0, 0.04))
    added = np.stack([b.image - a.image for a, b in zip(clean, noisy, strict=True)])
    assert added.std() == pytest.approx(0.04, rel=0.02)


def test_imbalance_makes_the_last_class_rare():
    made = volumes(150, rng(), size=(10, 16, 16), spacing=1, classes=2, imbalance=1)
    labels = np.concatenate([volume.labels for volume in made])
    assert 0 < np.mean(labels == 2) < 0.04
    even = volumes(150, rng(), size=(10, 16, 16), spacing=1, classes=2)
    assert 0.4 < np.mean(np.concatenate([volume.labels for volume in even]) == 2) < 0.6


def test_the_same_state_gives_the_same_bytes_and_another_does_not():
    first, again, other = (volumes(2, rng(seed), classes=3) for seed in (1, 1, 2))
    assert [bytes_of(v) for v in first] == [bytes_of(v) for v in again]
    assert bytes_of(first[0]) != bytes_of(other[0])


@pytest.mark.parametrize(
    ("told", "error", "message"),
    [
        ({"rng": None}, TypeError, r"rng must be .*got None \(NoneType\)"),
        ({"size": (9, 64, 64)}, ValueError, "size must be a whole number, 10 or more; got 9"),
        ({"size": (64, 64)}, ValueError, r"size must be \(planes, rows, columns\); got"),
        ({"classes": 4}, ValueError, r"classes must be at most 3 \(ball, shell, egg\)"),
        ({"spacing": (3, 1)}, ValueError, r"one for each of 3 axes; got \(3, 1\)"),
        ({"spacing": (3, 0, 1)}, ValueError, "a distance above 0"),
        ({"spacing": (3, float("nan"), 1)}, ValueError, "a distance above 0"),
        ({"spacing": "123"}, TypeError, "spacing must be a distance.*got '123'"),
        ({"spacing": b"123"}, TypeError, "spacing must be a distance.*got b'123'"),
        ({"noise": -0.1}, ValueError, "noise is a standard deviation"),
        ({"difficulty": 2}, ValueError, "difficulty must be a number from 0 to 1"),
    ],
)
def test_what_cannot_be_is_refused_with_what_can(told, error, message):
    with pytest.raises(error, match=message):
        volumes(**{"count": 1, "rng": rng(), **told})


@pytest.mark.parametrize(
    ("size", "spacing"),
    [
        ((16, 64, 64), (7, 1, 1)),
        ((16, 64, 64), (1, 1, 200)),
        ((10, 10, 10), (3, 3, 1)),
        ((10, 64, 64), (30, 30, 0.3)),
    ],
)
def test_planes_too_far_apart_are_refused_and_the_nearest_spacing_works(size, spacing):
    with pytest.raises(ValueError, match="is too coarse for") as caught:
        volumes(1, rng(), size=size, spacing=spacing)
    numbers = re.search(r"nearest that works: \((.*)\)", str(caught.value)).group(1)
    nearest = tuple(map(float, numbers.split(",")))
    for volume in volumes(40, rng(), size=size, spacing=nearest, classes=3, objects=(1, 3)):
        assert volume.mask.any()
