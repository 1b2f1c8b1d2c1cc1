"""One Chromium for all the tests of a run, and the explorer's page in it."""

import os

import pytest

from convlab.widgets.page import page
from tests.browser.browsers import NAMES, REQUIRED, browser, chromium
from tests.browser.hand import visits


@pytest.fixture(scope="session")
def chrome():
    """Yield a headless Chromium, as playwright's Browser; without one its tests are skipped."""
    missing = _missing()
    if missing and os.environ.get(REQUIRED):
        pytest.fail(f"{missing}, and {REQUIRED} is set", pytrace=False)
    if missing:
        pytest.skip(f"{missing}; set {REQUIRED}=1 to make this a failure")
    with browser() as running:
        yield running


@pytest.fixture(scope="session")
def page_file(tmp_path_factory):
    """Return the file of a standalone page."""
    file = tmp_path_factory.mktemp("page") / "explorer.html"
    file.write_text(page(), encoding="utf-8")
    return file


@pytest.fixture
def visit(chrome, page_file):
    """Open the standalone page in a state: ``visit(line)``. Its complaints fail the test."""
    with visits(chrome, page_file) as visit:
        yield visit


def _missing() -> str:
    try:
        import playwright.sync_api  # noqa: F401
    except ImportError:
        return "playwright is not installed"
    return "" if chromium() else f"no Chromium is on the path (looked for {', '.join(NAMES)})"
