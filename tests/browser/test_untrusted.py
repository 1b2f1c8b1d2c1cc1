"""A fresh clone in Jupyter: nothing is trusted, nothing has run, and the explorers are there."""

from pathlib import Path
from shutil import copy

import pytest

from tests.browser.browsers import jupyter
from tests.browser.notebook_app import App

LESSONS = Path(__file__).parents[2] / "notebooks"
# The convolution explorer, and one that its kernel draws: a beginning of their cells' last lines.
SHOWN = {"00_start_here.ipynb": 5, "05_settle_the_sizes.ipynb": 36}
# Of the picture in a cell: its width and height as shown, and how much of its first line is ink.
PICTURE = """(image) => {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  const pen = canvas.getContext("2d");
  pen.drawImage(image, 0, 0);
  const { data } = pen.getImageData(0, 3, canvas.width, 1);
  const isDark = (_, n) => Math.max(...data.slice(4 * n, 4 * n + 3)) < 90;
  const dark = Array.from({ length: canvas.width }).filter(isDark).length;
  return [image.clientWidth, image.clientHeight, dark / canvas.width];
}"""


@pytest.fixture(scope="module", params=["lab", "notebook"])
def app(request, chrome, tmp_path_factory):
    """A server of each application, which has trusted nothing yet."""
    folder = tmp_path_factory.mktemp(request.param)
    for name in SHOWN:
        copy(LESSONS / name, folder / name)
    with jupyter(folder, request.param) as address:
        yield App(request.param, address, folder, chrome)


@pytest.mark.parametrize("name", SHOWN)
def test_a_lesson_that_is_not_trusted_shows_a_still_with_a_sentence(app, name):
    page = app.open(name)
    cells = page.locator(".jp-Notebook .jp-Cell")
    page.wait_for_timeout(2000)  # the application scrolls and draws while it starts
    for n in range(SHOWN[name] + 1):
        cells.nth(n).scroll_into_view_if_needed()
    still = cells.nth(SHOWN[name]).locator(".jp-OutputArea-output img")
    still.wait_for()
    width, height, dark = still.evaluate(PICTURE)
    assert width > 600
    assert height > 300
    assert dark > 0.99  # the sentence's own line
    page.close()
