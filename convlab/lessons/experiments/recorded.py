"""Trainings that outlast a page's patience: their form, and how a page reads one back.

An experiment is a module of `convlab.lessons.experiments` that holds an `Experiment` by the name
``EXPERIMENT``. ``python -m tools.record NAME`` runs it and writes its file, ``NAME.json`` in
``notebooks/recorded``.
"""

import base64
import hashlib
import io
import json
import tokenize
import zlib
from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

FOLDER = Path(__file__).resolve().parents[3] / "notebooks" / "recorded"


class Experiment(NamedTuple):
    """What is trained, and how.

    Attributes
    ----------
    question : str
        What the experiment asks, in a sentence.
    modules : tuple of str
        Dotted names of the modules that decide its numbers; the record keeps their fingerprints.
    settings : mapping
        Plain data that JSON can hold, handed to `train` and `references`.
    rows : tuple of str
        What is compared. Each is trained once from every seed.
    train : callable
        ``train(row, seed, settings) -> dict``. Under ``"scores"`` it returns the numbers of the
        test part, by name. It may add ``"steps"``, ``"parameters"``, ``"multiply_adds"`` (of one
        prediction) and whatever else the page draws, all of it plain data.
    references : callable, optional
        ``references(settings) -> dict of str to dict``: the scores of what needs no training, such
        as a lookup of colours or the ceiling of a stride.
    seeds : tuple of int
        One training of each row for each.
    short : mapping, optional
        What a test repeats: ``{"row": ..., "seed": ..., "settings": {...}, "within": ...}``. These
        settings replace the others, so that it takes seconds; ``within`` is how far a score may be
        off on another processor.
    """

    question: str
    modules: tuple[str, ...]
    settings: Mapping[str, Any]
    rows: tuple[str, ...]
    train: Callable[[str, int, Mapping[str, Any]], dict[str, Any]]
    references: Callable[[Mapping[str, Any]], dict[str, dict[str, Any]]] | None = None
    seeds: tuple[int, ...] = (0, 1, 2)
    short: Mapping[str, Any] | None = None

    def train_short(self) -> dict[str, Any]:
        """Train what a test repeats."""
        settings = {**self.settings, **self.short["settings"]}
        return self.train(self.short["row"], self.short["seed"], settings)


class Recorded(NamedTuple):
    """An experiment's record, read back.

    Attributes
    ----------
    name, question : str
    rows : dict of str to list of dict
        Of each row, what its training from each seed returned, with ``"seed"`` and ``"seconds"``.
    references : dict of str to dict
        The scores of what needs no training.
    seconds : float
        What all trainings took together, one after the other, by the clock of the machine that
        recorded them; it may have had other work.
    made : dict
        The whole file: versions, settings, fingerprints ...
    """

    name: str
    question: str
    rows: dict[str, list[dict[str, Any]]]
    references: dict[str, dict[str, Any]]
    seconds: float
    made: dict[str, Any]

    def scores(self, row: str, score: str) -> np.ndarray:
        """Return one score of one row: ndarray of float64, shape (seeds,)."""
        return np.array([one["scores"][score] for one in self.rows[row]])

    def each(self, row: str, key: str) -> list[Any]:
        """Return something else that every training of a row returned, seed by seed."""
        return [one[key] for one in self.rows[row]]

    def how(self) -> str:
        """Say what the record took, and how to repeat it."""
        count = sum(len(runs) for runs in self.rows.values())
        seeds = len(self.made["seeds"])
        return (
            f"{count} trainings ({len(self.rows)} rows, {seeds} seeds) took "
            f"{self.seconds / 60:.0f} minutes where they were recorded; "
            f"repeat them: python -m tools.record {self.name}"
        )


def recorded(name: str, folder: str | Path = FOLDER) -> Recorded:
    """Read a record back.

    Parameters
    ----------
    name
        Of the experiment.
    folder
        Where the records are; ``notebooks/recorded`` of this repository, or else ``recorded``
        beside the notebook.

    Raises
    ------
    FileNotFoundError
        If there is none; the message says how it is made.
    """
    places = [Path(place) / f"{name}.json" for place in (folder, "recorded")]
    path = next((place for place in places if place.exists()), None)
    if path is None:
        raise FileNotFoundError(
            f"{places[0]} does not exist; python -m tools.record {name} makes it"
        )
    made = json.loads(path.read_text("utf-8"))
    return Recorded(name, made["question"], made["rows"], made["references"], made["seconds"], made)


def experiment(name: str) -> Experiment:
    """Find an experiment by its name: that of its file.

    Raises
    ------
    ValueError
        If no module of `convlab.lessons.experiments` has this name and an ``EXPERIMENT``.
    """
    names = experiments()
    if name not in names:
        raise ValueError(f"NAME must be one of {', '.join(sorted(names))}; got {name}")
    found: Experiment = import_module(names[name]).EXPERIMENT
    return found


def experiments() -> dict[str, str]:
    """List the experiments that can be recorded: by name, their modules' dotted names."""
    root = Path(__file__).resolve().parent
    found = {}
    for path in sorted(root.rglob("*.py")):
        if "\nEXPERIMENT = " in path.read_text("utf-8"):
            inner = path.relative_to(root).with_suffix("").parts
            found[path.stem] = ".".join((__package__, *inner))
    return found


def fingerprints(modules: tuple[str, ...]) -> dict[str, str]:
    """Take the fingerprint of each module's code: comments, docstrings and layout do not count.

    Parameters
    ----------
    modules
        Dotted names.

    Returns
    -------
    dict of str to str
        Sixteen hexadecimal digits for each.
    """
    return {
        name: fingerprint(Path(find_spec(name).origin).read_text("utf-8"))  # type: ignore
        for name in modules
    }


def fingerprint(source: str) -> str:
    """Hash what a source does, whatever its layout.

    Examples
    --------
    >>> fingerprint("x = 1  # one") == fingerprint("x=1")
    True
    >>> fingerprint("x = 1") == fingerprint("x = 2")
    False
    """
    skipped = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT}
    lines, words, starts = source.splitlines(keepends=True), [], True
    where = (1, 0)
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type in skipped:
            starts = starts or token.type in (tokenize.NEWLINE, tokenize.INDENT)
            where = token.end
            continue
        if token.type == tokenize.STRING and starts:  # a string alone is a docstring
            where = token.end
            continue
        # From the text and not from the tokens: how f-strings are cut differs among Pythons.
        word = _between(lines, where, token.end)
        inside = tokenize.tok_name[token.type] == "FSTRING_MIDDLE"
        words.append(word if inside else word.lstrip(" \t\n\\"))
        where, starts = token.end, False
    return hashlib.sha256("".join(words).encode()).hexdigest()[:16]


def _between(lines: list[str], first: tuple[int, int], last: tuple[int, int]) -> str:
    """Cut a text out of lines, from one (row, column) to another; rows count from 1."""
    if first[0] == last[0]:
        return lines[first[0] - 1][first[1] : last[1]] if first[0] <= len(lines) else ""
    inner = lines[first[0] : last[0] - 1]
    end = lines[last[0] - 1][: last[1]] if last[0] <= len(lines) else ""
    return "".join([lines[first[0] - 1][first[1] :], *inner, end])


def pack(labels: np.ndarray) -> dict[str, Any]:
    """Turn small whole numbers into plain data that JSON holds in little space.

    Parameters
    ----------
    labels : ndarray of uint8
        Masks, labels, or probabilities times 255; of any shape.

    Examples
    --------
    >>> unpack(pack(np.array([[1, 2], [3, 255]], np.uint8))).tolist()
    [[1, 2], [3, 255]]
    """
    labels = np.ascontiguousarray(labels, np.uint8)
    text = base64.b64encode(zlib.compress(labels.tobytes(), 9)).decode()
    return {"shape": list(labels.shape), "uint8": text}


def unpack(packed: Mapping[str, Any]) -> np.ndarray:
    """Turn what `pack` made back into an ndarray of uint8."""
    raw = zlib.decompress(base64.b64decode(packed["uint8"]))
    return np.frombuffer(raw, np.uint8).reshape(packed["shape"])
