"""Whatever is done to the bytes of a picture, reading it gives values or one sentence."""

import sys
import time
from pathlib import Path

import numpy as np
import pytest

from convlab.segmentation.data.image_files import read_image
from convlab.segmentation.data.mask_files import read_mask
from convlab.segmentation.data.opening import UnreadablePicture
from tests.segmentation.data.damaged_files import damaged, kinds

COUNT, SEED = 5200, 20260
WHOLE = kinds()


def most_memory():
    """The most memory that this process has had so far, in GB; 0 where that is told otherwise."""
    if sys.platform != "linux":
        return 0.0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


def outcome(read, path):
    """The sentence of a file that cannot be read, or None. Any other error goes through."""
    try:
        values = read(path)
    except UnreadablePicture as trouble:
        return str(trouble)
    values = getattr(values, "values", values)
    assert values.size
    return None


def test_all_kinds_are_read_before_they_are_damaged(tmp_path):
    odd = {"see-through.png", "clear.png", "lab.tif", "pages.tif", "planes.tif"}
    for name, content in WHOLE.items():
        (tmp_path / name).write_bytes(content)
        assert (outcome(read_image, tmp_path / name) is None) == (name not in odd), name


def test_thousands_of_damaged_files_are_values_or_one_sentence(tmp_path, capfd):
    rng, names = np.random.default_rng(SEED), list(WHOLE)
    before = most_memory()
    sentences, slowest = [], 0.0
    for number in range(COUNT):
        name = names[number % len(names)]
        path = tmp_path / f"{number}{Path(name).suffix}"
        path.write_bytes(damaged(WHOLE[name], rng))
        for read in (read_image, read_mask):
            start = time.process_time()
            sentences.append(outcome(read, path))
            slowest = max(slowest, time.process_time() - start)
        path.unlink()
    told = [each for each in sentences if each is not None]
    assert all(each and "\n" not in each and len(each) < 400 for each in told)
    assert not any(str(tmp_path) in each for each in told)
    assert COUNT / 2 < len(told) < 2 * COUNT  # much is noticed, and some damage does no harm
    assert capfd.readouterr() == ("", "")
    assert slowest < 10
    assert most_memory() - before < 2.5  # GB: what the largest picture that is allowed may take


@pytest.mark.parametrize("error", [TypeError, MemoryError, RecursionError, ZeroDivisionError])
def test_whatever_a_decoder_raises_is_the_files_sentence(tmp_path, monkeypatch, error):
    (tmp_path / "a.png").write_bytes(WHOLE["colour.png"])

    def broken(*_, **__):
        raise error("within\nthe decoder")

    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", broken)
    for read in (read_image, read_mask):
        said = outcome(read, tmp_path / "a.png")
        assert said
        assert "\n" not in said


@pytest.mark.parametrize("stop", [KeyboardInterrupt, SystemExit])
def test_being_stopped_is_no_trouble_of_a_file(tmp_path, monkeypatch, stop):
    (tmp_path / "a.png").write_bytes(WHOLE["colour.png"])

    def stopped(*_, **__):
        raise stop

    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", stopped)
    with pytest.raises(stop):
        read_image(tmp_path / "a.png")
