"""A folder may be larger than the memory."""

import tracemalloc

import numpy as np
import pytest
from PIL import Image

from convlab.backend import keras
from convlab.segmentation.data import folder, from_folder
from convlab.segmentation.data.image_files import Files
from convlab.segmentation.training.fit import fit

COUNT, SIDE = 48, 128
ONE = SIDE * SIDE * 3 * 4  # bytes of an image as float32


@pytest.fixture
def folders(tmp_path):
    rng = np.random.default_rng(0)
    for name in ("photos", "masks"):
        (tmp_path / name).mkdir()
    for n in range(COUNT):
        photo = rng.integers(0, 256, (SIDE, SIDE, 3), np.uint8)
        Image.fromarray(photo).save(tmp_path / "photos" / f"{n:03d}.png", compress_level=1)
        mask = np.uint8(255 * (photo[..., 0] > 128))
        Image.fromarray(mask).save(tmp_path / "masks" / f"{n:03d}.png", compress_level=1)
    return tmp_path / "photos", tmp_path / "masks"


def most_bytes(task):
    """Run a task, and return the most that was allocated at a time beyond what was there."""
    tracemalloc.start()
    try:
        task()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_neither_reading_nor_training_holds_the_folder(folders, monkeypatch):
    monkeypatch.setattr(folder, "KEPT", 3 * ONE)
    monkeypatch.setattr(Files.__init__, "__defaults__", (3 * ONE,))
    model = keras.Sequential([keras.Input((None, None, 3)), keras.layers.Conv2D(1, 1)])
    model.add(keras.layers.Activation("sigmoid"))
    found = []
    assert most_bytes(lambda: found.append(from_folder(*folders))) < 10 * ONE
    (read,) = found
    assert read.classes == [0, 1]
    fit(model, read.images, read.masks, steps=1, batch=4, size=16)  # TensorFlow's first step
    most = most_bytes(lambda: fit(model, read.images, read.masks, steps=20, batch=4, size=16))
    assert most < COUNT * ONE / 3


def test_a_small_folder_is_read_once_and_a_large_one_ever_anew(folders):
    asked = []

    def read(path):
        asked.append(path)
        return np.zeros(100, np.uint8)

    small = Files(range(5), read)
    assert [small[n].nbytes for n in (0, 1, 0, 1, 4)] == [100] * 5
    assert asked == [0, 1, 4]
    asked.clear()
    large = Files(range(5), read, kept=250)
    for n in (0, 1, 0, 2, 0, 1):
        large[n]
    assert asked == [0, 1, 2, 1]  # 1 was not asked for longest when 2 came


def test_a_single_array_may_be_larger_than_what_is_kept():
    files = Files(range(2), lambda path: np.full(100, path), kept=1)
    assert [int(files[n][0]) for n in (0, 1, 0)] == [0, 1, 0]


def test_files_are_a_sequence(folders):
    read = from_folder(*folders)
    assert len(read.images) == len(read.masks) == COUNT
    assert len(read.masks[10:30:2]) == 10
    assert np.array_equal(read.masks[10:][0], read.masks[10])
    assert np.array_equal(read.images[-1], read.images[COUNT - 1])
    for n, (image, mask) in enumerate(zip(read.images, read.masks, strict=True)):
        assert np.array_equal(image[..., 0] > 128.5 / 255, mask == 1)
        assert n < COUNT
    with pytest.raises(IndexError):
        read.images[COUNT]
    with pytest.raises(ValueError, match="read-only"):
        read.images[0][0] = 1
    assert repr(read.masks) == f"{COUNT} files, each read when it is asked for"


def test_a_file_that_was_harmed_since_it_was_checked_is_named(folders, monkeypatch):
    monkeypatch.setattr(folder, "KEPT", 0)
    read = from_folder(*folders)
    (folders[0] / "003.png").write_bytes(b"")
    (folders[1] / "004.png").unlink()
    assert read.images[2].shape == (SIDE, SIDE, 3)
    with pytest.raises(ValueError, match=r"photos/003\.png: it is empty"):
        read.images[3]
    with pytest.raises(ValueError, match=r"masks/004\.png: it cannot be looked at: No such file"):
        read.masks[4]


def test_a_small_folder_outlives_its_files(folders):
    read = from_folder(*folders)
    for place in folders:
        for file in place.iterdir():
            file.unlink()
    assert all(image.shape == (SIDE, SIDE, 3) for image in read.images)
    assert all(mask.shape == (SIDE, SIDE) for mask in read.masks)
