"""A pressed key that Python loses is noted, and ends the run at its next step."""

import os
import signal
import weakref

import pytest

from convlab.cli import key
from convlab.cli import train as command_train
from convlab.cli.parser import main
from tests.cli import killed_command as kit


def press(*_):
    os.kill(os.getpid(), signal.SIGINT)


class Thing:
    """What a weak reference can be to."""


def press_where_it_gets_lost():
    thing = Thing()
    watched = weakref.ref(thing, press)
    del thing
    assert watched() is None


def test_a_press_is_an_interrupt_and_one_that_got_lost_is_one_later():
    before = signal.getsignal(signal.SIGINT)
    with key.noted() as pressed:
        key.require_unpressed()
        with pytest.raises(KeyboardInterrupt):
            press()
        assert pressed
    key.require_unpressed()  # the next command begins without it
    with key.noted():
        press_where_it_gets_lost()
        with pytest.raises(KeyboardInterrupt):
            key.require_unpressed()
    assert signal.getsignal(signal.SIGINT) is before


def test_a_training_ends_at_the_step_after_a_press_that_got_lost(tmp_path, monkeypatch, capsys):
    def model(*words, **more):
        press_where_it_gets_lost()
        return kit.small(*words, **more)

    monkeypatch.setattr(command_train, "get_unet", model)
    words = [*kit.write_folder(tmp_path)[:-2], "--steps", "100000", "--out", str(tmp_path / "out")]
    assert main(words) == 130
    said = capsys.readouterr()
    assert "stopped" in said.out
    assert said.err == ""
