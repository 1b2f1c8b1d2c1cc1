"""The older recipe works in lock-step, and falls out of step after one extra call."""

import numpy as np
import pytest

from convlab.lessons.experiments.two_generators import EXAMPLE, two_generators

MOVES = {**EXAMPLE, "width_shift_range": 0.1, "height_shift_range": 0.1, "vertical_flip": True,
         "shear_range": 10}  # fmt: skip
SIDE = (24, 32)


def blobs(count=6):
    """Labels 0, 40 and 80, in stripes that no move but the right one maps to themselves."""
    rng = np.random.default_rng(0)
    return np.kron(rng.choice([0, 40, 80], (count, 6, 8)), np.ones((4, 4))).astype(np.uint8)


def agree(both, batches):
    """Compare image and mask of the next batches, where both were made from one texture."""
    pairs = both.pairs()
    return [np.array_equal(x, y) for x, y in (next(pairs) for _ in range(batches))]


def generators(interpolation_order=1, seed=3, **options):
    masks = blobs()
    return two_generators(
        masks[..., None].astype(np.float32), masks, batch=2, seed=seed,
        interpolation_order=interpolation_order, **{**MOVES, **options},
    )  # fmt: skip


def test_in_lock_step_image_and_mask_agree_over_200_draws():
    # Order 1 for both, so that both are read in one way: the legacy images know no other default.
    assert all(agree(generators(), 100))


@pytest.mark.parametrize("which", ["images", "masks"])
def test_one_extra_call_on_either_and_every_later_batch_differs(which):
    both = generators()
    assert all(agree(both, 5))
    next(getattr(both, which))
    assert not any(agree(both, 100))


def test_two_seeds_never_agree():
    one, other = generators(seed=3), generators(seed=4)
    mixed = type(one)(one.images, other.masks)
    assert not any(agree(mixed, 50))


def test_the_default_order_invents_labels_and_order_0_does_not():
    found = {}
    for order in (0, 1):
        pairs = generators(interpolation_order=order).pairs()
        found[order] = set(np.unique([np.rint(next(pairs)[1]) for _ in range(30)]))
    assert found[0] == {0, 40, 80}
    assert len(found[1]) > 60


def test_masks_lose_their_dtype():
    assert next(generators().masks).dtype == np.float32


def test_the_global_generator_of_numpy_is_seeded_at_every_batch():
    both = generators()
    seen = []
    for _ in range(2):
        next(generators().images)
        seen.append(np.random.random())  # noqa: NPY002  the point of this test
    assert seen[0] == seen[1]
    assert all(agree(both, 3))


def test_what_comes_from_outside_gets_the_fill_label():
    masks = np.ones((2, *SIDE), np.uint8)
    both = two_generators(masks[..., None], masks, seed=0, fill=9, rotation_range=90)
    image, mask = next(both.pairs())
    assert set(np.unique(mask)) == {1, 9}
    assert image.min() == 0


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"masks": np.zeros((2, 24, 33))}, "of one size; .*nothing is resized"),
        ({"images": np.zeros((2, 24, 32))}, r"images must be \(count, rows, columns, channels\)"),
        ({"batch": 0}, "batch must be a whole number, 1 or more; got 0"),
        ({"seed": None}, "seed must be a whole number .*draw apart; got None"),
        ({"seed": -1}, "seed must be a whole number .*got -1"),
        ({"interpolation_order": 3}, "interpolation_order must be 0 .*got 3"),
        ({"brightness_range": (0.5, 1)}, "brightness_range changes brightness"),
        ({"rescale": 1 / 255}, "rescale changes brightness"),
        ({"fill_mode": "reflect"}, "fill_mode is set here"),
    ],
)
def test_what_would_part_images_from_masks_is_refused(changes, message):
    given = {"images": np.zeros((2, *SIDE, 1)), "masks": np.zeros((2, *SIDE))}
    with pytest.raises(ValueError, match=message):
        two_generators(**(given | changes))
