"""One experiment, row by row and seed by seed, and the file that it leaves."""

import json
import platform
import time
from importlib.metadata import version

from convlab.lessons.experiments.recorded import FOLDER, experiment, fingerprints

PACKAGES = ("numpy", "keras", "tensorflow")


def record(name, seeds=None, folder=FOLDER, say=print):
    """Run an experiment and write its record.

    Parameters
    ----------
    name : str
        Of the experiment.
    seeds : sequence of int, optional
        In place of its own.
    folder : path-like, optional
        Where ``NAME.json`` goes. ``NAME.part.json`` grows beside it, so that a run that was ended
        goes on where it was, as long as neither code nor settings have changed.
    say : callable, optional
        Is told, in a line, what was done.

    Returns
    -------
    pathlib.Path
        Of the file.
    """
    what = experiment(name)
    seeds = list(what.seeds if seeds is None else seeds)
    folder.mkdir(exist_ok=True)
    head = _head(what, name)
    part = folder / f"{name}.part.json"
    done = _earlier(part, head)
    for row in what.rows:
        for seed in seeds:
            key = f"{row}|{seed}"
            if key not in done:
                done[key] = _timed(lambda r=row, s=seed: what.train(r, s, what.settings))
                _write(part, {**head, "done": done})
            say(f"{row}, seed {seed}: {done[key]['scores']} in {done[key]['seconds']:.0f} s")
    if what.references and "references" not in done:
        done["references"] = what.references(what.settings)
    if what.short and "short" not in done:
        done["short"] = what.train_short()["scores"]
    path = folder / f"{name}.json"
    _write(path, _whole(head, what, seeds, done))
    part.unlink(missing_ok=True)
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
    made = json.loads(path.read_text("utf-8"))
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


def _earlier(part, head):
    """Read what an earlier run of the same experiment has done."""
    if not part.exists():
        return {}
    made = json.loads(part.read_text("utf-8"))
    same = all(made.get(key) == head[key] for key in ("settings", "fingerprint", "versions"))
    return made["done"] if same else {}


def _timed(train):
    """Train, and note the seconds."""
    began = time.perf_counter()
    result = json.loads(json.dumps(train()))
    return {**result, "seconds": round(time.perf_counter() - began, 1)}


def _whole(head, what, seeds, done):
    """Lay the rows out as the page reads them."""
    rows = {row: [{"seed": s, **done[f"{row}|{s}"]} for s in seeds] for row in what.rows}
    return {
        **head,
        "seeds": seeds,
        "seconds": round(sum(one["seconds"] for runs in rows.values() for one in runs), 1),
        "rows": rows,
        "references": done.get("references", {}),
        "short": done.get("short", {}),
    }


def _write(path, data):
    """Write a file at once or not at all."""
    fresh = path.with_suffix(".new")
    fresh.write_text(json.dumps(data, indent=1) + "\n", "utf-8")
    fresh.replace(path)
