"""What is installed: rules in requirements.txt and pyproject.toml, one version each in the lock."""

import re
import sys
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.test_layering import FILES, ROOT, imports
from tools import lock

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
HASHES = r"(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+"
ENTRY = re.compile(r"([\w.-]+)==([\w.+!]+)(?: ; .*?)? \\\n" + HASHES)


def locked(text):
    """Read a lock: the versions of each package, of which there is one for each system."""
    body = "".join(line for line in text.splitlines(keepends=True) if not line.startswith("#"))
    assert ENTRY.sub("", body) == ""  # nothing else is in it: no address, no path, no option
    versions = {}
    for name, version in ENTRY.findall(body):
        versions.setdefault(canonicalize_name(name), set()).add(Version(version))
    return versions


def rules():
    """Every rule that somebody wrote, convlab itself aside."""
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    written = [line for line in lines if line and not line.startswith(("#", "-e"))]
    extras = PROJECT["project"]["optional-dependencies"].values()
    written += PROJECT["project"]["dependencies"] + PROJECT["build-system"]["requires"]
    written += [rule for extra in extras for rule in extra]
    parsed = [Requirement(line) for line in written]
    return [rule for rule in parsed if rule.name != "convlab"]


LOCKED = locked(lock.LOCK.read_text(encoding="utf-8"))


@pytest.mark.parametrize("rule", rules(), ids=str)
def test_the_lock_keeps_each_rule(rule):
    versions = LOCKED[canonicalize_name(rule.name)]
    assert all(version in rule.specifier for version in versions)


def test_the_lock_says_how_it_was_made_and_is_used():
    text = lock.LOCK.read_text(encoding="utf-8")
    assert text.startswith(lock.HEADER)
    assert "://" not in text
    assert len(LOCKED) > 100


@pytest.mark.parametrize("name", ["numpy", "setuptools"])
def test_what_breaks_often_has_an_upper_bound_wherever_it_is_named(name):
    own = [rule for rule in rules() if rule.name == name]
    assert own
    for rule in own:
        assert any(part.operator == "<" for part in rule.specifier), str(rule)


def test_what_is_no_lock_is_noticed():
    entry = f"numpy==2.4.1 \\\n    --hash=sha256:{'0' * 64}\n"
    assert locked(entry) == {"numpy": {Version("2.4.1")}}
    for more in ("--index-url x\n", "-e .\n", "numpy==2.4.1\n", "numpy @ file:///x\n"):
        with pytest.raises(AssertionError):
            locked(entry + more)


def test_all_that_the_package_imports_is_asked_for():
    named = {canonicalize_name(rule.name) for rule in rules()}
    own = {"PIL": "pillow", "skimage": "scikit-image", "IPython": "ipywidgets",
           "traitlets": "ipywidgets"}  # fmt: skip
    imported = {module.split(".")[0] for path in FILES.values() for module in imports(path)}
    foreign = imported - set(sys.stdlib_module_names) - {"convlab", "tools"}
    assert {own.get(name, name) for name in foreign} <= named
