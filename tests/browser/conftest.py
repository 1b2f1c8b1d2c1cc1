"""One Chromium for all the tests of a run, and the explorer's page in it."""

import pytest

from convlab.explorer.page import page
from convlab.live_unet.page import page as live_page
from tests.browser.browsers import BROWSERS, browser, chromium
from tests.browser.hand import Visits
from tests.browser.live_page import ALIVE
from tests.required import require


@pytest.fixture(scope="session")
def chrome():
    """Yield a headless Chromium, as playwright's Browser; without one its tests are skipped."""
    require(_missing())
    with browser() as running:
        yield running


@pytest.fixture(scope="session")
def page_file(tmp_path_factory):
    """Return the file of a standalone page."""
    file = tmp_path_factory.mktemp("page") / "explorer.html"
    file.write_text(page(), encoding="utf-8")
    return file


@pytest.fixture(scope="session")
def visits(chrome, page_file):
    """Return the pages of a run."""
    return Visits(chrome, page_file)


@pytest.fixture
def visit(visits):
    """Open the standalone page in a state: ``visit(line)``. What it complains of is a failure."""
    yield visits
    complaints = visits.end()
    assert not complaints, complaints


@pytest.fixture(scope="session")
def live_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("live") / "live_unet.html"
    path.write_text(live_page(), encoding="utf-8")
    return path


@pytest.fixture
def opened(chrome, live_file):
    """Open the page at a size; whatever the console says is a fault.

    ``first`` is a script that runs before the page's own, to note what soon is over.
    """
    said, pages = [], []

    def open_page(width=1366, height=768, first="", **more):
        still = {"reduced_motion": "reduce"} | more
        shown = chrome.new_page(viewport={"width": width, "height": height}, **still)
        shown.add_init_script(first)
        pages.append(shown)
        shown.on("console", lambda message: said.append(message.text))
        shown.on("pageerror", lambda error: said.append(str(error)))
        shown.goto(live_file.as_uri())
        shown.wait_for_function(ALIVE)
        shown.evaluate("window.app = document.getElementById('live-unet').app")
        return shown

    yield open_page
    for each in pages:
        each.close()
    assert said == []


def _missing() -> str:
    try:
        import playwright.sync_api  # noqa: F401
    except ImportError:
        return "playwright is not installed"
    return "" if chromium() else f"no Chromium is on the path (looked for {', '.join(BROWSERS)})"
