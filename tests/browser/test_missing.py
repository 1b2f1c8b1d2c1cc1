"""Without a browser its tests are skipped with a reason; where it is required, they fail."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.browser.browsers import REQUIRED

ROOT = Path(__file__).parents[2]
ONE = "tests/browser/test_line.py::test_no_line_holds_the_page"


@pytest.mark.parametrize(
    ("required", "code", "said"),
    [("", 0, "1 skipped"), ("1", 1, f"and {REQUIRED} is set")],
    ids=["skipped", "required"],
)
def test_a_missing_browser_is(required, code, said):
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-rs",
        "-o",
        "addopts=",
        "-p",
        "no:cacheprovider",
        ONE,
    ]
    env = {**os.environ, "PATH": "", REQUIRED: required}
    run = subprocess.run(command, env=env, cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == code, run.stdout + run.stderr
    assert said in run.stdout
    assert "no Chromium is on the path" in run.stdout
