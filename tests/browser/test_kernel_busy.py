"""Explorers behind a kernel that is busy: they say so, and show the newest value afterwards."""

import json

import pytest

from tests.browser.browsers import jupyter, notebook
from tests.browser.hand import slide
from tests.browser.notebook_app import App, printed, run, until_alive

PICTURE = """
from matplotlib.figure import Figure
from convlab.widgets.picture import Picture
from convlab.widgets.sliders import choice, slider
figure, drawn = Figure(figsize=(13, 8), dpi=100), []
number, way = slider("number", 2, 0, 9), choice("way", "same", ["valid", "same"])
picture = Picture(figure, "a number", [number, way])
words = figure.text(0.5, 0.5, "")
def draw(change=None):
    drawn.append((number.value, way.value))
    words.set_text(str(drawn[-1]))
    picture.render()
picture.follow([number, way], draw)
picture
"""
# New kernels answer widgets from a thread of their own. This call lets no thread of Python run, as
# many a computation does.
BUSY = "import ctypes; ctypes.PyDLL(None).sleep(5); print('free')"
EXPLORER = "from convlab.explorer.widget import Explorer\nExplorer()"
SAID = ".convlab-watch [role=status]"
PLACE = """() => {
  const [image] = document.querySelectorAll(".jp-OutputArea-output img");
  const { width, height } = image.getBoundingClientRect();
  return [image.src, getComputedStyle(image).opacity, width, height, innerHeight];
}"""


@pytest.fixture(scope="module", params=["lab", "notebook"])
def app(request, chrome, tmp_path_factory):
    """A server of each application."""
    folder = tmp_path_factory.mktemp(request.param)
    for name, first in {"picture.ipynb": PICTURE, "explorer.ipynb": EXPLORER}.items():
        cells = notebook(first, BUSY, "print(drawn[-1], len(drawn))")
        (folder / name).write_text(json.dumps(cells), encoding="utf-8")
    with jupyter(folder, request.param) as address:
        yield App(request.param, address, folder, chrome)


def push(page, key, times):
    """Press an arrow key on the first slider."""
    page.locator(".noUi-handle").first.focus()
    for _ in range(times):
        page.keyboard.press(key)


def test_a_picture_says_that_the_kernel_is_busy_and_shows_the_newest_value_afterwards(app):
    page = app.open("picture.ipynb")
    app.wait_for_kernel(page, "picture.ipynb")
    run(page, 0)
    page.locator(SAID).wait_for(state="attached")
    push(page, "ArrowRight", 1)
    run(page, 2)
    printed(page, 2, "(3, 'same') 2")
    page.wait_for_timeout(1000)
    assert page.locator(SAID).inner_text() == ""  # a kernel that is free answers in time
    before, bright, *_ = page.evaluate(PLACE)
    run(page, 1)
    push(page, "ArrowRight", 4)
    page.locator(SAID).filter(has_text="The kernel is busy").wait_for(timeout=3000)
    now, dim, *_ = page.evaluate(PLACE)
    assert now == before
    assert float(dim) < float(bright) == 1
    printed(page, 1, "free")
    page.locator(SAID).filter(has_not_text="busy").wait_for(state="attached", timeout=3000)
    after, bright, _, height, screen = page.evaluate(PLACE)
    assert after != before
    assert float(bright) == 1
    assert height < screen
    run(page, 2)
    printed(page, 2, "(7, 'same')")
    page.close()


@pytest.mark.parametrize("app", ["lab"], indirect=True)  # the kernel's answer is the same in both
def test_the_explorer_says_that_the_kernel_is_busy_and_convlab_agrees_afterwards(app):
    page = app.open("explorer.ipynb")
    app.wait_for_kernel(page, "explorer.ipynb")
    run(page, 0)
    until_alive(page)
    run(page, 1)
    slide(page, "stride rows", 2)
    said = page.locator('.cx-verdict[data-state="busy"]')
    said.wait_for(timeout=4000)
    assert "kernel is busy" in said.inner_text()
    printed(page, 1, "free")
    until_alive(page)
    page.close()
