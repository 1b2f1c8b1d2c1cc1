import numpy as np

from convlab.figures.segmentation.mistakes import mistakes
from convlab.lessons.explorers.segmentation.volume_planes import VolumeExplorer


def explorer():
    rng = np.random.default_rng(0)
    image, mask = rng.random((3, 4, 6)), rng.integers(0, 2, (3, 4, 6))
    half = mask.copy()
    half[:, :, 3:] = 0
    return VolumeExplorer(image, mask, {"all": mask * 0.9, "half": half * 0.6}), image, mask, half


def test_each_plane_shows_its_own_brightness_and_its_own_mistakes():
    explored, image, mask, half = explorer()
    for plane in (2, 0):
        explored.plane.value = plane
        first, *others = explored.figure.axes
        np.testing.assert_array_equal(first.images[0].get_array(), image[plane])
        for ax, found in zip(others, (mask, half), strict=True):
            expected = mistakes(image[plane], mask[plane] > 0, found[plane] > 0)
            np.testing.assert_array_equal(ax.images[0].get_array(), expected)
        assert first.get_title() == f"plane {plane}"


def test_the_scores_are_those_of_the_plane():
    explored, _, mask, half = explorer()
    for plane in range(3):
        explored.plane.value = plane
        both, sizes = half[plane].sum(), half[plane].sum() + mask[plane].sum()
        assert explored.scores() == {"all": 1.0, "half": 2 * both / sizes}


def test_a_move_paints_a_new_picture_and_builds_no_new_artist():
    explored, *_ = explorer()
    before, artists = explored.image.value, [len(ax.get_children()) for ax in explored.figure.axes]
    explored.plane.value = 0
    assert explored.image.value != before
    assert [len(ax.get_children()) for ax in explored.figure.axes] == artists


def test_it_says_what_it_is():
    assert repr(explorer()[0]) == "the planes of a volume, with the answers of all and half"


def test_the_buttons_stop_at_the_last_plane():
    explored, *_ = explorer()
    _, less, more = explored.children[0].children
    for _ in range(4):
        more.click()
    assert explored.plane.value == 2
    less.click()
    assert explored.plane.value == 1
