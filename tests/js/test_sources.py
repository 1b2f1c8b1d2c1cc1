"""The browser's sources: their own tests, types and style, and the bundle that is made of them."""

import re
import shutil
import subprocess

import pytest

from convlab.explorer import page as explorer
from convlab.live_unet import page as live_unet
from tests.js.node import JS, missing
from tests.required import require

CODE = {".js", ".css"}


@pytest.fixture(scope="module", autouse=True)
def npm():
    """Run a command of npm in js/; without node, or what npm installs, the tests are skipped."""
    installed = (JS / "node_modules").is_dir()
    require(missing() or ("" if installed else "js/node_modules is missing: npm --prefix js ci"))
    program = shutil.which("npm")
    require("" if program else "no npm is on the path")

    def run(*words):
        done = subprocess.run([program, *words], cwd=JS, capture_output=True, encoding="utf-8")
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    return run


def test_the_bundle_is_made_of_the_present_sources(npm, tmp_path):
    npm("run", "build", "--", str(tmp_path))
    for file in (explorer.MODULE, explorer.STYLE, live_unet.MODULE, live_unet.STYLE):
        room = file.parents[1].name
        again = (tmp_path / room / "static" / file.name).read_text(encoding="utf-8")
        assert again == file.read_text(encoding="utf-8"), "npm --prefix js run build"


def test_the_slides_bundle_is_made_of_the_present_sources(npm, tmp_path):
    npm("run", "build", "--", str(tmp_path))
    for name in ("slides.js", "slides.css"):
        again = (tmp_path / "slides" / name).read_text(encoding="utf-8")
        now = (JS.parent / "web" / "static" / name).read_text(encoding="utf-8")
        assert again == now, "npm --prefix js run build"


def test_the_product_with_simd_is_compiled_from_its_present_source(npm, tmp_path):
    file = JS / "unet" / "engine" / "simd_bytes.js"
    npm("run", "build:simd", "--", str(tmp_path / file.name))
    again = (tmp_path / file.name).read_text(encoding="utf-8")
    assert again == file.read_text(encoding="utf-8"), "npm --prefix js run build:simd"


def test_biome_finds_nothing(npm):
    npm("run", "check")


def test_the_types_are_right(npm):
    npm("run", "types")


def test_node_s_runner_passes(npm):
    said = npm("test")
    assert int(re.search(r"^\D*pass (\d+)$", said, re.M).group(1)) >= 70
    assert re.search(r"^\D*fail 0$", said, re.M)


def sources():
    """The files of code under js/, those of others aside."""
    return [
        path
        for path in JS.rglob("*")
        if path.suffix in CODE and "node_modules" not in path.relative_to(JS).parts
    ]


def test_no_source_is_longer_than_300_lines_and_no_folder_has_more_than_14():
    assert len(sources()) > 70
    lines = {path: path.read_text(encoding="utf-8").count("\n") for path in sources()}
    assert {path.name: count for path, count in lines.items() if count > 300} == {}
    for folder in {path.parent for path in sources()}:
        assert sum(path.parent == folder for path in sources()) <= 14, folder


def test_the_lock_file_names_no_registry():
    text = (JS / "package-lock.json").read_text(encoding="utf-8")
    assert '"integrity"' in text
    assert '"resolved"' not in text
