"""Names of widgets that stay from run to run."""

import hashlib
import os
from itertools import count
from pathlib import Path
from uuid import uuid4

_made = {}


def stable_name(state) -> str:
    """Return a name for a widget: the same at every run of one notebook, another in another one.

    A notebook that was saved without its kernel finds the widget's saved state by this name. Where
    nobody says which notebook this is, the name is a random one.

    Parameters
    ----------
    state : str or bytes
        What tells it from others; equal ones in one notebook are numbered.
    """
    notebook = Path(os.environ.get("JPY_SESSION_NAME", "")).stem or uuid4().hex
    own = state.encode() if isinstance(state, str) else state
    name = hashlib.sha256(f"{notebook}\n".encode() + own).hexdigest()[:24]
    number = next(_made.setdefault(name, count()))
    return f"convlab-{name}-{number}"
