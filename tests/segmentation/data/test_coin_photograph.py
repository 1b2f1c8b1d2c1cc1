import numpy as np
import pytest
from PIL import Image
from skimage import data as photographs

from convlab.segmentation.data import FIRST_TRAIN_ROW, coins, split
from tools.coin_labels import LABELS_PNG, label_coins, write_labels


def test_the_shipped_labels_are_what_the_recipe_makes():
    made = label_coins(photographs.coins())
    shipped = coins().instances
    assert np.mean(made != shipped) < 0.001  # a rim pixel may move between scikit-image versions
    assert set(np.unique(made)) == set(np.unique(shipped)) == set(range(25))


def test_writing_the_labels_writes_the_shipped_file(tmp_path):
    write_labels(tmp_path / "labels.png")
    with Image.open(tmp_path / "labels.png") as made, Image.open(LABELS_PNG) as shipped:
        assert np.mean(np.array(made) != np.array(shipped)) < 0.001


@pytest.mark.parametrize("image", [np.zeros((4, 4)), np.zeros((4, 4, 3), np.uint8)])
def test_the_recipe_refuses_what_its_levels_are_not_meant_for(image):
    with pytest.raises(ValueError, match=r"image must be uint8 of shape \(rows, columns\)"):
        label_coins(image)


def test_coins_have_the_promised_shapes_types_and_range():
    image, mask, instances = coins()
    assert image.shape == (303, 384, 1)
    assert image.dtype == np.float32
    assert mask.shape == instances.shape == (303, 384)
    assert mask.dtype == instances.dtype == np.uint8
    assert 0 <= image.min() < image.max() <= 1
    assert np.array_equal(np.round(image[..., 0] * 255), photographs.coins())


def test_class_1_is_every_instance():
    sample = coins()
    assert np.array_equal(sample.mask, sample.instances > 0)
    assert sample.mask.sum() == 38_943


def test_every_coin_is_one_round_piece_without_holes():
    instances = coins().instances
    for number in range(1, 25):
        rows, columns = np.nonzero(instances == number)
        area, height, width = len(rows), np.ptp(rows) + 1, np.ptp(columns) + 1
        assert 1000 < area < 3200
        assert 0.7 < area / (height * width) < 0.84  # pi / 4 for a disc; one coin is chipped
        assert 0.7 < height / width < 1.4


def test_coins_are_brighter_than_the_cloth_beside_them():
    image, instances = coins().image[..., 0], coins().instances
    for number in range(1, 25):
        rows, columns = np.nonzero(instances == number)
        box = np.s_[rows.min() - 5 : rows.max() + 6, max(columns.min() - 5, 0) : columns.max() + 6]
        cloth = image[box][instances[box] == 0]
        assert image[instances == number].mean() > cloth.mean() + 0.1


def test_split_gives_every_row_to_one_part_and_two_rows_of_coins_to_each():
    sample = coins()
    train, test = split(sample)
    assert len(test.image) == FIRST_TRAIN_ROW == 144
    for whole, lower, upper in zip(sample, train, test, strict=True):
        assert np.array_equal(np.concatenate([upper, lower]), whole)
    whole_coins = [set(np.unique(part.instances)) - {0} for part in (train, test)]
    assert whole_coins[1] == set(range(1, 13))
    assert whole_coins[0] >= set(range(13, 25))


@pytest.mark.parametrize(("row", "nearest"), [(0, 1), (-5, 1), (303, 302), (900, 302)])
def test_split_refuses_an_empty_part(row, nearest):
    with pytest.raises(ValueError, match=rf"row .*1..302; got {row}; nearest .*: {nearest}$"):
        split(coins(), row)
