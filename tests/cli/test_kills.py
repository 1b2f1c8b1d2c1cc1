"""Killed at any moment and typed again, a command ends as if nothing had happened."""

import os
import random
import time

import numpy as np
import pytest

from convlab.cli import train as command_train
from convlab.cli.parser import main
from convlab.segmentation.training import whole_files
from tests.cli import killed_command as kit

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="many processes are started")


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory):
    """The words, what they leave when nobody disturbs them, and the seconds that they take."""
    place = tmp_path_factory.mktemp("undisturbed")
    words = kit.write_folder(place)
    for out in ("first", "out"):  # the first one waits for TensorFlow, too
        began = time.perf_counter()
        process = kit.start([*words, "--out", str(place / out)])
        process.join(kit.WAIT)
        assert process.exitcode == 0
    return words, kit.results(place / "out"), time.perf_counter() - began


def require_same(out, expected):
    weights, recipe, numbers, names = kit.results(out)
    assert all(map(np.array_equal, weights, expected[0]))
    assert (recipe, numbers) == expected[1:3]
    left = [name for name in names if "part" not in name]
    assert left == expected[3]


@pytest.mark.parametrize("point", kit.POINTS)
def test_killed_at_every_write_it_ends_as_if_nothing_had_happened(undisturbed, tmp_path, point):
    words, expected, _ = undisturbed
    for number in range(1, 100):
        out = tmp_path / f"out{number}"
        process = kit.start([*words, "--out", str(out)], point, number)
        process.join(kit.WAIT)
        if process.exitcode == 0:
            break  # there are no more writes
        assert process.exitcode < 0  # killed
        process = kit.start([*words, "--out", str(out)])
        process.join(kit.WAIT)
        assert process.exitcode == 0
        require_same(out, expected)
    assert number > 4


def test_killed_at_twenty_random_moments_it_ends_as_if_nothing_had_happened(undisturbed, tmp_path):
    words, expected, seconds = undisturbed
    rng = random.Random(7)
    killed = 0
    for _ in range(20):
        process = kit.start([*words, "--out", str(tmp_path / "out")])
        process.join(rng.uniform(0.02, seconds))
        killed += process.is_alive()
        process.kill()
        process.join(kit.WAIT)
        time.sleep(0.01)
    assert killed > 5
    process = kit.start([*words, "--out", str(tmp_path / "out")])
    process.join(kit.WAIT)
    assert process.exitcode == 0
    require_same(tmp_path / "out", expected)


def test_a_disk_that_is_full_at_any_write_is_one_line_and_nothing_is_lost(
    undisturbed, tmp_path, monkeypatch, capsys
):
    words, expected, _ = undisturbed
    monkeypatch.setattr(command_train, "get_unet", kit.small)
    monkeypatch.setattr(command_train, "CHECK_EVERY", 1)
    flush = os.fsync
    for number in range(1, 100):
        out = tmp_path / f"out{number}"
        monkeypatch.setattr(whole_files.os, "fsync", kit.full(flush, number))
        ended = main([*words, "--out", str(out)])
        monkeypatch.setattr(whole_files.os, "fsync", flush)
        said = capsys.readouterr().err
        if ended == 0:
            break  # there are no more writes
        assert ended == 2
        assert len(said.splitlines()) == 1
        assert "cannot be written to any more: No space left on device" in said
        assert not [path for path in out.rglob("*") if "part" in path.name]
        assert main([*words, "--out", str(out)]) == 0
        weights, recipe, numbers, names = kit.results(out)
        assert (recipe, names) == (expected[1], expected[3])
        assert numbers.keys() == expected[2].keys()
        for weight, other in zip(weights, expected[0], strict=True):
            np.testing.assert_allclose(weight, other, rtol=1e-3, atol=1e-5)
    assert number > 4
