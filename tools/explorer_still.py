"""The explorer as a headless browser shows it: a still for readers who have no kernel."""

import shutil
import tempfile
from pathlib import Path

from convlab.explorer.page import page

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
SIZE = {"width": 1280, "height": 800}
# The pictures are drawn, and the line of Python, which follows them, stands in its field.
READY = "document.querySelector('.cx canvas') && document.querySelector('.cx-line').value"
WELCOMED = "localStorage.setItem('convlab.explorer.tour', 'done')"  # no tour is offered


def explorer_still(line: str) -> bytes:
    """Take a picture of the explorer's page.

    Parameters
    ----------
    line : str
        The state that it opens in: a line of Python, as `Explorer.line` gives it.

    Returns
    -------
    bytes
        PNG, as wide as ``SIZE`` and as high as the explorer.

    Raises
    ------
    RuntimeError
        If there is no Chromium or Chrome.
    """
    from playwright.sync_api import sync_playwright

    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        raise RuntimeError(f"the explorer's picture wants a browser: one of {', '.join(BROWSERS)}")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder, "explorer.html")
        file.write_text(page(line), encoding="utf-8")
        running = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        # Still, or the first windows would pass: the picture is the same each time.
        shown = running.new_page(viewport=SIZE, reduced_motion="reduce")
        shown.add_init_script(WELCOMED)
        shown.goto(file.as_uri())
        shown.wait_for_function(READY)
        picture = shown.screenshot()
        running.close()
    return picture
