import numpy as np

from convlab.lessons.experiments.skip_connections.patchwork import patchwork
from convlab.lessons.experiments.skip_connections.scoring import batches, scores
from convlab.lessons.experiments.skip_connections.trivial import (
    border_distance,
    colour_table,
    look_up,
    trivial_scores,
)

PARTS = [
    patchwork(count, np.random.default_rng(seed), 64) for seed, count in enumerate((60, 20, 20))
]


def test_pictures_hold_objects_and_ground_and_the_first_of_many_are_the_first_of_few():
    images, masks = PARTS[0]
    shares = masks.mean(axis=(1, 2))
    assert images.dtype == np.float32
    assert (images.min(), images.max()) >= (0, 0)
    assert images.max() <= 1
    assert (shares > 0.03).all()
    assert (shares < 0.6).all()
    few = patchwork(5, np.random.default_rng(0), 64)
    assert all(np.array_equal(a, b[:5]) for a, b in zip(few, PARTS[0], strict=True))


def test_no_table_of_colours_finds_the_objects_and_local_contrast_finds_them_roughly():
    found = trivial_scores(*PARTS)
    assert all(found[name]["iou"] < 0.45 for name in found if name != "local contrast")
    assert 0.6 < found["local contrast"]["iou"] < 0.85
    assert found["local contrast"]["boundary"] < 0.75


def test_a_table_finds_what_colour_does_tell():
    images = np.zeros((2, 16, 16, 3), np.float32) + np.float32(0.3)
    masks = np.zeros((2, 16, 16), np.uint8)
    masks[:, 4:9, 5:9] = 1
    images[masks == 1] = (0.9, 0.2, 0.3)
    assert np.array_equal(look_up(colour_table(images, masks), images) > 0.5, masks == 1)
    assert np.array_equal(
        np.round(border_distance(images)[:, 5:8, 6:8], 2) > 0.5, masks[:, 5:8, 6:8]
    )


def test_a_score_is_a_mean_over_pictures():
    masks = PARTS[2][1][:2]
    found = np.stack([masks[0], np.zeros_like(masks[1])])
    assert scores(masks, found) == {"iou": 0.5, "boundary": 0.5}
    assert scores(masks, masks, boundary=False) == {"iou": 1.0}


def test_a_batch_turns_picture_and_mask_alike():
    masks = PARTS[0][1]
    images = np.repeat(masks[..., None], 3, axis=-1).astype(np.float32)
    draw = batches(images, masks, 8, np.random.default_rng(0))
    for _ in range(5):
        x, y = draw()
        assert x.shape == (8, 64, 64, 3)
        assert np.array_equal(x[..., :1], y)
