import json

import pytest

from convlab.lessons.experiments.recorded import (
    FOLDER,
    Experiment,
    experiment,
    experiments,
    fingerprint,
    fingerprints,
    recorded,
)
from tools.record import writing

NAMES = sorted(path.stem for path in FOLDER.glob("*.json"))


@pytest.mark.parametrize("name", NAMES)
def test_a_record_was_made_by_the_code_of_today(name):
    made, now = recorded(name).made, experiment(name)
    then, today = made["fingerprint"], fingerprints(now.modules)
    changed = [module for module in today if then.get(module) != today[module]]
    assert not changed, (
        f"{name} was recorded by other code than today's: {', '.join(changed)} changed. "
        f"Repeat it: {made['repeat']}; or, if no number should change, with --verify"
    )
    assert made["settings"] == json.loads(json.dumps(now.settings))
    assert set(made["rows"]) == set(now.rows)
    assert len(made["seeds"]) >= 3
    assert all(len(runs) == len(made["seeds"]) for runs in made["rows"].values())


# The test above holds the code of every record; that a training still gives its numbers with the
# libraries of today, each third of them tells.
@pytest.mark.parametrize("name", [name for name in NAMES if experiment(name).short][::3])
def test_a_short_training_gives_what_was_recorded(name):
    made = recorded(name).made
    assert made["short"]
    assert writing.differences(experiment(name), made) == []


def counting(called, factor=1):
    def train(row, seed, settings):
        called.append((row, seed))
        if len(called) == 3 and factor == 1:
            raise KeyboardInterrupt
        return {"scores": {"iou": factor * (settings["height"] + seed)}, "steps": 7}

    return Experiment(
        question="How high?",
        modules=("convlab.geometry",),
        settings={"height": 0.25},
        rows=("low", "high"),
        train=train,
        references=lambda settings: {"ceiling": {"iou": 1.0}},
        seeds=(0, 1),
        short={"row": "low", "seed": 0, "settings": {"height": 0.5}, "within": 0.01},
    )


def test_a_record_holds_every_seed_and_goes_on_where_it_was_ended(tmp_path, monkeypatch):
    called = []
    what = counting(called)
    monkeypatch.setattr(writing, "experiment", lambda name: what)
    with pytest.raises(KeyboardInterrupt):
        writing.record("heights", folder=tmp_path, say=lambda line: None)
    writing.record("heights", folder=tmp_path, say=lambda line: None)
    assert called == [("low", 0), ("high", 0), ("low", 1), ("low", 1), ("high", 1), ("low", 0)]
    found = recorded("heights", tmp_path)
    assert found.scores("high", "iou").tolist() == [0.25, 1.25]
    assert found.each("low", "steps") == [7, 7]
    assert found.references == {"ceiling": {"iou": 1.0}}
    assert "4 trainings (2 rows, 2 seeds) took 0 minutes" in found.how()
    assert found.made["short"] == {"iou": 0.5}
    assert not (tmp_path / "heights.parts").exists()
    assert writing.differences(what, found.made) == []
    (line,) = writing.differences(counting([], factor=2), found.made)
    assert "iou was 0.5, and is 1.0 now" in line


def test_processes_share_the_seeds(tmp_path, monkeypatch):
    called = []
    what = counting(called, factor=2)
    monkeypatch.setattr(writing, "experiment", lambda name: what)
    first = writing.record("heights", seeds=[1], folder=tmp_path, say=lambda line: None)
    assert first == tmp_path / "heights.parts"
    last = writing.record("heights", seeds=[0], folder=tmp_path, say=lambda line: None)
    assert last == tmp_path / "heights.json"
    assert recorded("heights", tmp_path).scores("low", "iou").tolist() == [0.5, 2.5]


def test_what_is_not_there_is_said(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"python -m tools\.record nothing makes it"):
        recorded("nothing", tmp_path)
    with pytest.raises(ValueError, match="NAME must be one of"):
        experiment("nothing")
    assert all(name == module.split(".")[-1] for name, module in experiments().items())


def test_a_fingerprint_sees_code_and_nothing_else():
    code = 'def f(x):\n    """Say."""\n    return f"{x:>3}  c" + "a b"  # why\n'
    other = (
        'def f( x ):\n\n    """Say more."""\n    # why\n    return f"{x:>3}  c" \\\n    + "a b"\n'
    )
    assert fingerprint(code) == fingerprint(other)
    for old, new in (("x", "y"), ("a b", "ab"), (":>3", ":>4"), ("+", "*"), ("  c", " c")):
        assert fingerprint(code) != fingerprint(code.replace(old, new))
