"""The live U-Nets that the lessons carry, as a browser shows them without a kernel."""

import json
import re
from pathlib import Path

import nbformat
import pytest

from convlab.live_unet.page import page as write_page
from notebooks import build
from tests.browser.live_page import ALIVE

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"


def saved(number):
    """What a lesson's saved live U-Net begins with, as arguments of the page."""
    (path,) = NOTEBOOKS.glob(f"{number}_*.ipynb")
    models = build.models(nbformat.read(path, as_version=4))
    (model,) = [each for each in models.values() if "network" in str(each.get("buffers"))]
    return build.begun_with(model)


def table(chrome, tmp_path, *given):
    (tmp_path / "live.html").write_text(write_page(*given), encoding="utf-8")
    page = chrome.new_page()
    page.goto((tmp_path / "live.html").as_uri())
    page.wait_for_function(ALIVE)
    page.locator(".un-others td").first.filter(has_text=re.compile(r"\d")).wait_for()
    rows = page.locator(".un-others tbody tr").all()
    cells = [row.locator("th, td").all_text_contents() for row in rows]
    return page, [[cell.replace("\u2212", "-") for cell in row] for row in cells]


def test_four_implementations_give_the_same_numbers_on_one_screen(chrome, tmp_path):
    page, rows = table(chrome, tmp_path, *saved("13"))
    names, logits, gaps = zip(*rows, strict=True)
    assert names == ("this page (JavaScript)", "the plain lines", "convlab.unet", "Keras")
    # float32 keeps seven digits: they part in the sixth or seventh, and not before
    assert max(abs(float(logit) - float(logits[0])) for logit in logits) < 1e-5
    assert 0 < max(map(float, gaps[1:])) < 2e-5
    page.locator("[data-layer=probabilities] .un-frame").hover(position={"x": 5, "y": 5})
    page.wait_for_function(
        "(before) => document.querySelector('.un-others td').textContent !== before",
        arg=logits[0].replace("-", "\u2212"),
    )
    page.evaluate("document.querySelector('.un').app.studio.edit({ skips: [1] })")
    page.get_by_text("The others answered for what this page began with").wait_for()
    page.evaluate("document.querySelector('.un').app.studio.edit({ skips: [] })")
    page.get_by_text("4 times").wait_for()
    page.close()


def test_one_that_answers_something_else_is_seen(chrome, tmp_path):
    network, picture, size, logits = saved("13")
    off = bytearray(logits["Keras"])
    off[3] ^= 0x80  # the sign of the first pixel's logit
    page, rows = table(chrome, tmp_path, network, picture, size, logits | {"Keras": bytes(off)})
    gaps = {name: float(gap) for name, _, gap in rows[1:]}
    assert gaps["Keras"] > 0.1 > max(gaps["the plain lines"], gaps["convlab.unet"])
    page.close()


@pytest.mark.parametrize("number", ["09", "12"])
def test_the_others_show_the_network_that_ships(number):
    (path,) = NOTEBOOKS.glob(f"{number}_*.ipynb")
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    (cell,) = [one for one in cells if "LiveUNet()" in "".join(one["source"])]
    (output,) = cell["outputs"]
    assert "".join(output["data"]["text/plain"]) == "LiveUNet of depth 3 with 4 filters"
    assert "image/png" in output["data"]
    assert ("application/vnd.jupyter.widget-view+json" in output["data"]) == (number == "09")
