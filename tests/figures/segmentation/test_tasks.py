from types import SimpleNamespace

import numpy as np
import pytest
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure

from convlab.figures.segmentation.tasks import (
    TASKS,
    Example,
    answer_size,
    draw_examples,
    draw_task,
    tinted,
)
from convlab.figures.style import CLASSES
from convlab.lessons.explorers.segmentation.five_tasks import TaskExplorer
from convlab.segmentation.data import scenes
from convlab.segmentation.data.answers import answers
from convlab.segmentation.data.synthetic.scenes import CLASS_NAMES

LABEL, BOX, BOXES, MASK, INSTANCES = TASKS
SCENES = scenes(4, np.random.default_rng(7), size=(40, 60))
EXAMPLES = [Example(scene.image, scene, CLASS_NAMES) for scene in SCENES]
SMALL = Example(
    np.full((3, 4, 1), 0.5),
    answers(np.array([[1, 1, 0, 0], [0, 2, 2, 2], [3, 0, 0, 2]]), [2, 1, 2]),
    ("ground", "cat", "dog"),
)  # fmt: skip


def drawn(task, example=SMALL):
    return draw_task(Figure().subplots(), example, task)


def texts(drawing):
    return [word.get_text() for word in drawing.words]


def corners(box):
    x, y, width, height = box.get_bbox().bounds
    return [y + 0.5, x + 0.5, y + height + 0.5, x + width + 0.5]


@pytest.mark.parametrize(
    ("task", "words", "boxes"),
    [
        (LABEL, ["cat"], []),
        (BOX, ["cat"], [[1, 1, 3, 4]]),
        (BOXES, ["dog", "cat", "dog"], [[0, 0, 1, 2], [1, 1, 3, 4], [2, 0, 3, 1]]),
        (MASK, ["cat", "dog"], []),
        (INSTANCES, ["1", "2", "3"], []),
    ],
)
def test_each_task_shows_its_own_answer_and_no_more(task, words, boxes):
    drawing = drawn(task)
    assert texts(drawing) == words
    assert [corners(box) for box in drawing.boxes] == boxes
    tints = len(np.unique(tinted(task, SMALL.truth).reshape(-1, 4), axis=0))
    assert tints == {MASK: 3, INSTANCES: 4}.get(task, 1)


def test_a_mask_is_tinted_by_class_and_instances_by_number():
    for scene in SCENES:
        tint = tinted(MASK, scene)
        for label in np.unique(scene.mask):
            there = tint[scene.mask == label]
            assert np.ptp(there, axis=0).max() == 0
            assert (there[0, 3] == 0) == (label == 0)
            if label:
                np.testing.assert_allclose(there[0, :3], to_rgb(CLASSES[label - 1]))
        tint = tinted(INSTANCES, scene)
        seen = [tuple(tint[scene.instances == n][0]) for n in range(len(scene.labels) + 1)]
        assert len(set(seen)) == len(seen)
        assert all(np.ptp(tint[scene.instances == n], axis=0).max() == 0 for n in range(len(seen)))


@pytest.mark.parametrize("task", TASKS[:3])
def test_a_task_that_names_no_pixel_tints_none(task):
    assert not tinted(task, SMALL.truth)[..., 3].any()


def test_every_word_of_a_pixel_stands_on_its_own_object():
    for example in [SMALL, *EXAMPLES]:
        for task, truth in ((INSTANCES, example.truth.instances), (MASK, example.truth.mask)):
            for word in drawn(task, example).words:
                column, row = word.get_position()
                text = word.get_text()
                expected = int(text) if task == INSTANCES else example.names.index(text)
                assert truth[int(row), int(column)] == expected


def test_the_pixels_fill_their_axes_and_a_box_its_pixels():
    drawing = drawn(BOX)
    assert drawing.ax.get_xlim() == (-0.5, 3.5)
    assert drawing.ax.get_ylim() == (2.5, -0.5)
    picture = drawing.ax.images[0].get_array()
    assert picture.shape == (3, 4, 3)
    assert np.all(picture == 128)


def test_colours_lie_over_the_picture_and_the_ground_stays():
    picture = drawn(MASK).ax.images[0].get_array()
    for (row, column), label in np.ndenumerate(SMALL.truth.mask):
        colour = to_rgb(CLASSES[label - 1]) if label else (0.5, 0.5, 0.5)
        expected = 255 * (0.15 * 0.5 + 0.85 * np.array(colour))
        assert np.abs(picture[row, column] - expected).max() <= 0.5 + 1e-9


def test_an_update_is_in_place_and_leaves_nothing_behind():
    drawing = drawn(BOXES)
    images = list(drawing.ax.images)
    for example in EXAMPLES:
        for task in TASKS:
            drawing.update(example, task)
            fresh = drawn(task, example)
            assert texts(drawing) == texts(fresh)
            assert list(map(corners, drawing.boxes)) == list(map(corners, fresh.boxes))
            assert drawing.ax.images[:] == images
            assert len(drawing.ax.texts) == len(drawing.words)
            assert len(drawing.ax.patches) == len(drawing.boxes)
            for mine, theirs in zip(images, fresh.ax.images, strict=True):
                assert np.array_equal(mine.get_array(), theirs.get_array())
            assert drawing.ax.get_xlim() == fresh.ax.get_xlim() == (-0.5, 59.5)


def test_drawing_leaves_the_truth_alone():
    before = [np.array(part) for part in SCENES[0]]
    for task in TASKS:
        drawn(task, EXAMPLES[0])
    assert all(np.array_equal(a, b) for a, b in zip(before, SCENES[0], strict=True))


def test_side_by_side_the_pictures_are_equally_high():
    figure = Figure(figsize=(12, 5))
    drawings = draw_examples(figure, [SMALL, EXAMPLES[0]], BOXES)
    assert [len(drawing.boxes) for drawing in drawings] == [3, len(SCENES[0].labels)]
    for drawing in drawings:
        drawing.ax.apply_aspect()
    first, second = (drawing.ax.get_position() for drawing in drawings)
    assert first.height == pytest.approx(second.height)
    assert first.width / second.width == pytest.approx((4 / 3) / (60 / 40))


def test_the_sizes_of_the_answers_are_those_of_the_arrays():
    for scene in SCENES:
        arrays = {
            LABEL: [scene.label],
            BOX: [scene.label, scene.box],
            BOXES: [scene.labels, scene.boxes],
            MASK: [scene.mask],
            INSTANCES: [scene.instances, scene.labels],
        }
        for task, parts in arrays.items():
            assert answer_size(task, scene) == sum(np.size(part) for part in parts)


def test_the_explorer_shows_what_its_sliders_say():
    explorer = TaskExplorer([SMALL, *EXAMPLES])
    assert explorer.task.options == TASKS
    for number, example in enumerate([SMALL, *EXAMPLES], 1):
        for task in TASKS:
            explorer.picture.value, explorer.task.value = number, task
            assert texts(explorer.drawing) == texts(drawn(task, example))
            assert explorer.drawing.ax.get_title() == explorer.title()
            assert explorer.title().startswith(f"{task}: ")
            assert explorer.title().endswith(
                "1 number" if task == LABEL else f"{answer_size(task, example.truth):,} numbers"
            )


@pytest.mark.parametrize(
    ("task", "words"),
    [
        (LABEL, "1 label, 1 number"),
        (BOX, "1 object, 5 numbers"),
        (BOXES, "3 objects, 15 numbers"),
        (MASK, "2 classes, 12 numbers"),
        (INSTANCES, "3 objects, 15 numbers"),
    ],
)
def test_the_title_counts(task, words):
    explorer = TaskExplorer([SMALL])
    explorer.task.value = task
    assert explorer.title() == f"{task}: {words}"


def test_a_move_renders_once_and_changes_the_picture():
    explorer = TaskExplorer([SMALL, EXAMPLES[0]])
    seen = [explorer.image.value]
    for change in ({"task": MASK}, {"picture": 2}, {"task": INSTANCES}):
        for name, value in change.items():
            getattr(explorer, name).value = value
        assert explorer.image.value not in seen
        seen.append(explorer.image.value)
    assert repr(explorer) == "one picture, five tasks"


def test_words_stay_large_and_every_slider_says_what_it_is():
    explorer = TaskExplorer(EXAMPLES)
    sizes = [word.get_fontsize() for word in explorer.drawing.words]
    assert min([*sizes, explorer.drawing.ax.title.get_fontsize()]) >= 16
    for slider in explorer.children[:2]:
        assert slider.description
        assert slider.readout


def test_another_truth_will_do_if_it_has_the_same_answers():
    truth = SimpleNamespace(**SMALL.truth._asdict())
    assert texts(drawn(BOXES, SMALL._replace(truth=truth))) == ["dog", "cat", "dog"]


def test_a_box_has_no_class_s_colour_and_shows_on_light_and_dark():
    (box,) = drawn(BOX).boxes
    (rim,) = box.get_path_effects()
    assert to_rgb(box.get_edgecolor()[:3]) == (1, 1, 1)
    assert to_rgb(rim._gc["foreground"]) == (0, 0, 0)
    assert rim._gc["linewidth"] > box.get_linewidth()
