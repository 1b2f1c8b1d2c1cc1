"""A pressed key, Ctrl-C, ends what runs, even where Python loses the interrupt.

An interrupt is an exception, and Python drops one that falls into a finalizer or into the callback
of a weak reference. So each press is noted too, and whatever goes on step by step asks for it.
"""

import signal
import sys
import threading
from contextlib import contextmanager

_pressed = []


@contextmanager
def noted():
    """Note each press of Ctrl-C, and let it interrupt as ever.

    Yields
    ------
    list
        Holds something once a key was pressed: a library may make another error of the interrupt.
    """

    def note(number, frame):
        _pressed.append(number)
        raise KeyboardInterrupt

    _pressed.clear()
    if threading.current_thread() is not threading.main_thread():
        yield _pressed  # signals are none of its business
        return

    def say_no_lost_press(lost):
        if not isinstance(lost.exc_value, KeyboardInterrupt):
            tell(lost)

    before, tell = signal.signal(signal.SIGINT, note), sys.unraisablehook
    sys.unraisablehook = say_no_lost_press
    try:
        yield _pressed
    finally:
        signal.signal(signal.SIGINT, before)
        sys.unraisablehook = tell
        _pressed.clear()


def require_unpressed():
    """End, if a key was pressed and the interrupt got lost.

    Raises
    ------
    KeyboardInterrupt
    """
    if _pressed:
        raise KeyboardInterrupt
