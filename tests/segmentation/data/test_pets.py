"""A small copy of the data set's layout, served from this machine, in place of the network."""

import re

import numpy as np
import pytest
from PIL import Image

from convlab.segmentation.data.pets import ARCHIVES
from tests.segmentation.data.pet_server import NAMES, PHOTOS, TRIMAPS, names, pets_of


def test_pets_are_downloaded_unpacked_and_read(server, tmp_path):
    pets = pets_of(server, tmp_path / "pets")
    assert pets.names == NAMES
    assert pets.breeds.tolist() == [1, 6, 26]
    assert pets.species.tolist() == [1, 1, 2]
    assert repr(pets) == "3 pets (cats: 2, dogs: 1)"
    for name, (image, mask) in zip(NAMES, pets, strict=True):
        assert image.dtype == np.float32
        assert np.array_equal(np.round(image * 255), PHOTOS[name])
        assert mask.dtype == np.uint8
        for trimap, label in ((1, 1), (2, 0), (3, 2)):
            assert np.array_equal(TRIMAPS[name] == trimap, mask == label)


def test_only_the_contents_stay_and_nothing_is_fetched_twice(server, tmp_path):
    pets_of(server, tmp_path)
    assert names(tmp_path) == ["annotations", "images"]
    assert len(server.asked) == 2
    pets_of(server, tmp_path)
    assert len(server.asked) == 2


def test_the_lists_say_who_is_learnt_from_and_who_is_tested(server, tmp_path):
    parts = {part: pets_of(server, tmp_path, part).names for part in ("train", "test", "all")}
    assert parts == {"train": NAMES[:2], "test": NAMES[2:], "all": NAMES}
    with pytest.raises(ValueError, match='part must be "train", "test" or "all"; got \'val\''):
        pets_of(server, tmp_path, "val")


def test_a_pet_is_read_only_when_it_is_asked_for(server, tmp_path):
    pets = pets_of(server, tmp_path)
    pets.image_files[1].unlink()
    assert len(pets[1:]) == 2
    assert pets[2:].names == ["pug_7"]
    assert np.array_equal(pets[-1].mask, pets[2:][0].mask)
    with pytest.raises(FileNotFoundError):
        pets[1]


def test_a_trimap_with_other_numbers_is_named(server, tmp_path):
    pets = pets_of(server, tmp_path)
    Image.fromarray(TRIMAPS[NAMES[0]] + 1).save(pets.mask_files[0])
    with pytest.raises(ValueError, match=r"Abyssinian_1\.png: a trimap holds 1, 2 and 3; got \[2"):
        pets[0]


def test_the_real_archives_are_two_with_a_sum_each_and_two_addresses():
    assert [archive.name for archive in ARCHIVES] == ["annotations.tar.gz", "images.tar.gz"]
    for archive in ARCHIVES:
        assert re.fullmatch("[0-9a-f]{64}", archive.sha256)
        assert archive.size > 10**7
        for address in archive.addresses:
            assert re.fullmatch(rf"https://[a-z.]*robots\.ox\.ac\.uk/.*/{archive.name}", address)
