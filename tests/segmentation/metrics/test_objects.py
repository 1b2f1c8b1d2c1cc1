import numpy as np
from scipy import ndimage

from convlab.segmentation.metrics.objects import count_objects, find_objects

RNG = np.random.default_rng(21)


def test_objects_are_those_of_another_labelling_class_by_class():
    mask = RNG.choice(4, (540, 53), p=[0.7, 0.1, 0.1, 0.1])
    mask[250:300, 30:33] = 2  # across rows that are measured apart
    found = find_objects(mask)
    assert count_objects(mask, 6).tolist() == [
        0,
        *(len(found.of_class(c).areas) for c in range(1, 6)),
    ]
    for label in (1, 2, 3):
        numbers, count = ndimage.label(mask == label, np.ones((3, 3)))
        own = found.of_class(label)
        assert len(own.areas) == count
        assert sorted(own.areas.tolist()) == sorted(np.bincount(numbers.ravel())[1:].tolist())
        centres = ndimage.center_of_mass(mask == label, numbers, range(1, count + 1))
        np.testing.assert_allclose(own.centres, centres, rtol=1e-12)


def test_a_mask_without_objects_has_none():
    found = find_objects(np.zeros((3, 4), np.uint8))
    assert found.classes.shape == found.areas.shape == (0,)
    assert found.centres.shape == (0, 2)
    assert count_objects(np.zeros((3, 4), np.uint8), 3).tolist() == [0, 0, 0]


def test_a_mask_full_of_one_class_is_one_object():
    assert count_objects(np.full((3, 4), 2), 3).tolist() == [0, 0, 1]
