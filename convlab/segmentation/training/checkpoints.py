"""The state of a training in one file, which is whole at every moment, whenever the power fails."""

import json
import zipfile
from pathlib import Path

import numpy as np

from convlab.segmentation.training.whole_files import clear_parts, whole_file

FILE = "training.npz"
"""The name of the state in its folder."""
_FACTS = "facts"


def save_state(folder, arrays, facts):
    """Put a state into a folder, in place of the one before.

    Parameters
    ----------
    folder : path-like
        Made if it is not there.
    arrays : dict of str to list of ndarray
        Lists of arrays by name, such as weights.
    facts : dict
        What JSON can hold, such as the state of a random generator.

    Notes
    -----
    As `whole_files.whole_file` says: a reader finds the old state or the new one, and never half of
    either. What a killed writer left behind is cleared by the next one.

    Examples
    --------
    >>> import tempfile
    >>> folder = tempfile.mkdtemp()
    >>> save_state(folder, {"weights": [np.arange(3)]}, {"step": 7})
    >>> arrays, facts = load_state(folder)
    >>> arrays["weights"][0].tolist(), facts
    ([0, 1, 2], {'step': 7})
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    clear_parts(folder)
    flat = {f"{name}/{i}": array for name, each in arrays.items() for i, array in enumerate(each)}
    flat[_FACTS] = np.frombuffer(json.dumps(facts).encode(), np.uint8)
    with whole_file(folder / FILE) as part, part.open("wb") as file:
        np.savez(file, **flat)


def load_state(folder):
    """Read the state that a folder holds.

    Parameters
    ----------
    folder : path-like
        Where `save_state` put it.

    Returns
    -------
    tuple of dict, or None
        `arrays` and `facts` as they were saved; None if there is no state.

    Raises
    ------
    ValueError
        If there is a file of that name that is no such state, or is damaged.

    Notes
    -----
    Nothing in the file is run: it holds numbers and text, and no pickles.
    """
    path = Path(folder, FILE)
    if not path.exists():
        return None
    try:
        with open(path, "rb") as opened, np.load(opened, allow_pickle=False) as file:
            # each array has a checksum in the file, and reading it compares them
            flat = {name: file[name] for name in file.files}
        facts = json.loads(flat.pop(_FACTS).tobytes())
        arrays = {}
        for name, array in flat.items():  # in the order of writing
            arrays.setdefault(name.split("/")[0], []).append(array)
    except _DAMAGE as error:
        raise ValueError(
            f"{str(path)!r} is no state of a training, or is damaged: {error}; nearest that works: "
            f"another folder, or delete the file to train from the start"
        ) from error
    return arrays, facts


_DAMAGE = OSError, ValueError, KeyError, EOFError, AttributeError, TypeError, zipfile.BadZipFile
