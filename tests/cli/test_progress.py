"""What a terminal shows of a training: a bar with the time left, and the score."""

import pytest

from convlab.cli.progress import Progress
from convlab.segmentation.training.history import History, TimeIsUp


def test_the_bar_says_how_far_it_is_and_how_good(capsys):
    progress = Progress(bar=True)
    progress.start(400)
    history = History([0.9])
    progress.step(history)
    history = History([0.9] * 40, checked=[20, 40], scores=[0.625, 0.5])
    progress.step(history)
    progress.check(history, None)
    progress.end()
    said = capsys.readouterr()
    assert said.out == ""
    assert "40/400" in said.err
    assert "loss 0.900, held-out IoU 0.500, best 0.625" in said.err


def test_a_bar_that_goes_on_counts_from_where_it_was(capsys):
    progress = Progress(bar=True)
    progress.start(400)
    progress.step(History([0.9] * 40, checked=[20, 40], scores=[0.7, 0.6]))
    progress.check(History([0.9] * 40, checked=[20, 40], scores=[0.7, 0.6]), None)
    progress.step(History([0.9] * 41, checked=[20, 40], scores=[0.7, 0.6]))
    assert progress._bar.format_dict["initial"] == 40  # the time left is that of this run's steps
    progress.end()
    said = capsys.readouterr()
    assert "goes on after step 40" in said.out
    assert "41/400" in said.err
    assert "held-out" not in said.err  # an earlier run said it


def test_with_minutes_alone_the_bar_counts_seconds_and_ends_on_time(capsys):
    progress = Progress(minutes=2, bar=True)
    progress.start(None)
    progress.step(History([0.9], seconds=30.4))
    with pytest.raises(TimeIsUp, match="2 minutes are over"):
        progress.step(History([0.9] * 2, seconds=120.0))
    progress.end()
    assert "120/120" in capsys.readouterr().err
