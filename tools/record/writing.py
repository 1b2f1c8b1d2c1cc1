"""One experiment, row by row and seed by seed, and the file that it leaves."""

import json
import platform
import shutil
import time
from functools import partial
from importlib.metadata import version

from convlab.lessons.experiments.recorded import FOLDER, experiment, fingerprints

PACKAGES = ("numpy", "keras", "tensorflow")
SAME = ("settings", "fingerprint", "versions")  # what a part must share with the whole


def record(name, seeds=None, folder=FOLDER, say=print):
    """Run an experiment, and write its record as soon as every seed has been trained.

    Parameters
    ----------
    name : str
        Of the experiment.
    seeds : sequence of int, optional
        Train only these now, so that several processes can share the work.
    folder : path-like, optional
        Where ``NAME.json`` goes. Each training leaves a file in the folder ``NAME.parts`` beside
        it, so that a run that was ended goes on where it was, as long as neither code nor settings
        nor versions have changed.
    say : callable, optional
        Is told, in a line, what was done.

    Returns
    -------
    pathlib.Path
        Of the file, or of the folder of parts if some are still to come.
    """
    what = experiment(name)
    head = _head(what, name)
    parts = folder / f"{name}.parts"
    parts.mkdir(exist_ok=True, parents=True)
    for seed in what.seeds if seeds is None else seeds:
        for row in what.rows:
            made = _part(parts, f"{row}, seed {seed}", head, partial(what.train, row, seed))
            say(f"{row}, seed {seed}: {made['scores']} in {made['seconds']:.0f} s")
    if any(not _there(parts, f"{row}, seed {s}", head) for s in what.seeds for row in what.rows):
        return parts
    if what.references:
        head["references"] = _part(parts, "references", head, what.references)
    if what.short:
        head["short"] = _part(parts, "short", head, lambda settings: what.train_short())["scores"]
    path = folder / f"{name}.json"
    _write(path, _whole(head, what, parts))
    shutil.rmtree(parts)
    return path


def verify(name, folder=FOLDER):
    """Repeat the short training of a record; if it gives the same, note today's code in the record.

    Returns
    -------
    list of str
        What differs; empty if nothing does.

    Notes
    -----
    For a change of code that is meant to change no number, such as a new name.
    """
    what, path = experiment(name), folder / f"{name}.json"
    made = _read(path)
    differ = differences(what, made)
    if not differ:
        _write(path, {**made, "fingerprint": fingerprints(what.modules)})
    return differ


def differences(what, made):
    """Train the short row of an experiment again, and compare it with its record.

    Parameters
    ----------
    what : Experiment
        Of today's code.
    made : dict
        The record.

    Returns
    -------
    list of str
        A sentence for each score that is too far off.
    """
    again = what.train_short()["scores"]
    within = what.short["within"]
    return [
        f"{score} was {was}, and is {again.get(score)} now: more than {within} off"
        for score, was in made["short"].items()
        if not abs(again.get(score, float("nan")) - was) <= within
    ]


def _head(what, name):
    """Say what made the numbers."""
    return {
        "name": name,
        "question": what.question,
        "repeat": f"python -m tools.record {name}",
        "versions": {"python": platform.python_version()} | {p: version(p) for p in PACKAGES},
        "settings": json.loads(json.dumps(what.settings)),
        "fingerprint": fingerprints(what.modules),
    }


def _part(parts, what, head, make):
    """Read what an earlier run has made, or make it now, and note the seconds."""
    if _there(parts, what, head):
        return _read(parts / f"{what}.json")["made"]
    began = time.perf_counter()
    made = json.loads(json.dumps(make(head["settings"])))
    made["seconds"] = round(time.perf_counter() - began, 1)
    _write(parts / f"{what}.json", {**{key: head[key] for key in SAME}, "made": made})
    return made


def _there(parts, what, head):
    """Tell whether an earlier run of the same code, settings and versions has made a part."""
    path = parts / f"{what}.json"
    return path.exists() and all(_read(path)[key] == head[key] for key in SAME)


def _whole(head, what, parts):
    """Lay the rows out as the page reads them."""
    rows = {
        row: [{"seed": s, **_part(parts, f"{row}, seed {s}", head, None)} for s in what.seeds]
        for row in what.rows
    }
    references = {k: v for k, v in head.get("references", {}).items() if k != "seconds"}
    return {
        **head,
        "seeds": list(what.seeds),
        "seconds": round(sum(one["seconds"] for runs in rows.values() for one in runs), 1),
        "rows": rows,
        "references": references,
        "short": head.get("short", {}),
    }


def _read(path):
    return json.loads(path.read_text("utf-8"))


def _write(path, data):
    """Write a file at once or not at all."""
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(data, indent=1) + "\n", "utf-8")
    fresh.replace(path)
