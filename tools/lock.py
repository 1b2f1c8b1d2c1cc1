"""Write requirements.lock: each package that lessons and tests run on, in one version, with hashes.

``python -m tools.lock`` in the environment that the tests have passed in: the versions are those
that are installed there, and the lock holds for all systems and Pythons that convlab is for. It
needs ``uv``, which finds the hashes where pip finds the packages.
"""

import subprocess
import sys
import tempfile
from importlib.metadata import distributions
from pathlib import Path

ROOT = Path(__file__).parent.parent
LOCK = ROOT / "requirements.lock"
HEADER = """\
# Generated from requirements.txt and pyproject.toml by `python -m tools.lock`; do not edit.
# Every package in one version, with the hashes of its files. To install exactly these:
#   python -m pip install --require-hashes -r requirements.lock
#   python -m pip install --no-deps --no-build-isolation -e .
"""
BUILD = "setuptools"
"""What builds convlab itself, so that the second line of the header asks nobody."""


def main(arguments: list[str] | None = None) -> int:
    """Write the lock, and return what ``uv`` returns.

    Parameters
    ----------
    arguments
        More words for ``uv pip compile``, such as ``--upgrade``.
    """
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    asked = [line for line in lines if line and not line.startswith(("#", "-e"))]
    installed = sorted(
        f"{package.name}=={package.version}"
        for package in distributions()
        if package.name not in ("convlab", BUILD, "pip")
    )
    with tempfile.TemporaryDirectory() as folder:
        for name, content in ("asked.in", [*asked, build_rule()]), ("constraints.txt", installed):
            Path(folder, name).write_text("\n".join(content), encoding="utf-8")
        run = subprocess.run(
            ["uv", "pip", "compile", f"{folder}/asked.in", str(ROOT / "pyproject.toml"),
             "--extra", "dev", "--constraint", f"{folder}/constraints.txt", "--universal",
             "--python-version", "3.11.5", "--generate-hashes", "--no-header", "--no-annotate",
             "--no-emit-index-url", "--no-emit-find-links", "--quiet", *(arguments or [])],
            capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip
    print(run.stderr, end="", file=sys.stderr)
    if not run.returncode:
        LOCK.write_text(HEADER + run.stdout, encoding="utf-8", newline="\n")
    return run.returncode


def build_rule() -> str:
    """Read from pyproject.toml which setuptools builds convlab."""
    import tomllib

    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    rules = tomllib.loads(text)["build-system"]["requires"]
    return next(rule for rule in rules if rule.startswith(BUILD))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
