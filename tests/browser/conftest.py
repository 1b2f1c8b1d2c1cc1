"""One Chromium for all the tests of a run."""

import os

import pytest

from tests.browser.browsers import NAMES, REQUIRED, browser, chromium


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


def _missing() -> str:
    try:
        import playwright.sync_api  # noqa: F401
    except ImportError:
        return "playwright is not installed"
    return "" if chromium() else f"no Chromium is on the path (looked for {', '.join(NAMES)})"
