"""The explorer and the live U-Net as a headless browser shows them, for who has no kernel."""

import shutil
import tempfile
from io import BytesIO
from pathlib import Path

from PIL import Image

from convlab.explorer.page import page as explorer_page

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
SIZE = {"width": 1280, "height": 800}
# The pictures are drawn, and the line of Python, which follows them, stands in its field.
EXPLORER_READY = "document.querySelector('.cx canvas') && document.querySelector('.cx-line').value"
UNET_READY = "document.querySelector('.un')?.app?.studio.now.answer"
WELCOMED = "localStorage.setItem('convlab.explorer.tour', 'done')"  # no tour is offered
COLOURS = 64


def explorer_still(line: str) -> bytes:
    """Take a picture of the explorer's page.

    Parameters
    ----------
    line : str
        The state that it opens in: a line of Python, as `Explorer.line` gives it.

    Returns
    -------
    bytes
        PNG, of ``SIZE``.

    Raises
    ------
    RuntimeError
        If there is no Chromium or Chrome.
    """
    return still(explorer_page(line), EXPLORER_READY)


def live_unet_still(page: str) -> bytes:
    """Take a picture of the live U-Net's page.

    Parameters
    ----------
    page : str
        HTML, as `convlab.live_unet.page.page` gives it.

    Returns
    -------
    bytes
        PNG, as wide as ``SIZE`` and as high as the page's content.

    Raises
    ------
    RuntimeError
        If there is no Chromium or Chrome.
    """
    return still(page, UNET_READY, ".un")


def few_colours(picture: bytes) -> bytes:
    """Write a PNG in ``COLOURS`` colours: the maps of a network would else take 300 kB."""
    image, buffer = Image.open(BytesIO(picture)).convert("RGB"), BytesIO()
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(buffer, format="png", optimize=True)
    return buffer.getvalue()


def still(page: str, ready: str, part: str = "") -> bytes:
    """Open a page, wait until it is ready, and take a picture of it, or of a part."""
    from playwright.sync_api import sync_playwright

    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        raise RuntimeError(f"a picture of a page wants a browser: one of {', '.join(BROWSERS)}")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder, "page.html")
        file.write_text(page, encoding="utf-8")
        running = playwright.chromium.launch(executable_path=browser, args=["--no-sandbox"])
        # Still, or the first windows would pass: the picture is the same each time.
        shown = running.new_page(viewport=SIZE, reduced_motion="reduce")
        shown.add_init_script(WELCOMED)
        shown.goto(file.as_uri())
        shown.wait_for_function(ready)
        picture = shown.locator(part).screenshot() if part else shown.screenshot()
        running.close()
    return picture
