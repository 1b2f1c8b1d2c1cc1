"""Without a browser, or node, tests are skipped with a reason; where they must run, they fail."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.required import REQUIRED

ROOT = Path(__file__).parents[2]
MISSING = {
    "no Chromium": "tests/browser/test_time.py::test_the_walk_goes_through_the_input_or_the_output",
    "no node": "tests/js/test_line.py::test_no_line_holds_the_page",
}


@pytest.mark.parametrize(
    ("required", "code", "said"),
    [("", 0, "2 skipped"), ("1", 1, f"and {REQUIRED} is set")],
    ids=["skipped", "required"],
)
def test_without_what_it_needs_a_test_is(required, code, said):
    command = [sys.executable, "-m", "pytest", "-rs", "-o", "addopts=", "-p", "no:cacheprovider"]
    env = {**os.environ, "PATH": "", REQUIRED: required}
    run = subprocess.run(
        [*command, *MISSING.values()], env=env, cwd=ROOT, capture_output=True, text=True
    )
    assert run.returncode == code, run.stdout + run.stderr
    for missing in MISSING:
        assert f"{missing} is on the path" in run.stdout
    assert run.stdout.count(said) >= len(MISSING) if required else said in run.stdout
