"""A still of the explorer is kept once it is taken, and says which state it shows."""

from base64 import b64decode
from io import BytesIO
from pathlib import Path

import nbformat
import pytest
from PIL import Image

from convlab.explorer.page import page
from convlab.lessons import stills

LINE = 'Explorer("conv", image=[[1, 2], [3, 4]], kernel=[[1, 2]])'


def test_a_picture_is_taken_once_and_kept(tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(stills, "_taken", lambda opened: asked.append(opened) or b"a picture")
    assert [stills.still(LINE, tmp_path) for _ in range(2)] == [b"a picture"] * 2
    assert asked == [page(LINE)]
    stills.still('Explorer("transpose")', tmp_path)
    assert len(list(tmp_path.iterdir())) == len(asked) == 2  # another state, another picture


@pytest.mark.parametrize("browsers", [(), ("no-such-browser",)])
def test_without_a_browser_there_is_no_picture(tmp_path, monkeypatch, browsers):
    monkeypatch.setattr(stills, "BROWSERS", browsers)
    assert stills.still(LINE, tmp_path) is None
    assert stills.still("no state", tmp_path) is None
    assert not list(tmp_path.iterdir())


def test_a_browser_that_fails_leaves_no_picture(tmp_path, monkeypatch):
    monkeypatch.setattr(stills.shutil, "which", lambda name: "false")
    assert stills.still(LINE, tmp_path) is None


def test_a_picture_gets_few_colours_and_stays_itself():
    image = Image.new("RGB", (60, 40), (0, 94, 196))
    image.paste((221, 170, 0), (10, 10, 30, 30))
    buffer = BytesIO()
    image.save(buffer, format="png")
    with Image.open(BytesIO(stills._smaller(buffer.getvalue()))) as small:
        assert small.mode == "P"
        assert small.convert("RGB").tobytes() == image.tobytes()


def test_the_lessons_show_the_pictures_that_are_kept():
    notebooks = Path(__file__).parents[2] / "notebooks"
    kept, shown = notebooks / "src" / "stills", 0
    for path in sorted(notebooks.glob("*.ipynb")):
        for cell in nbformat.read(path, as_version=4).cells:
            for output in cell.get("outputs", []):
                data = output.get("data", {})
                if "application/vnd.jupyter.widget-view+json" in data and "image/png" in data:
                    with Image.open(BytesIO(b64decode(data["image/png"]))) as picture:
                        assert picture.size == stills.SIZE
                    shown += 1
    assert shown >= len(list(kept.glob("*.png"))) >= 2
