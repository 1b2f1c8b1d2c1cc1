"""One Chromium for all the tests of a run, and the explorer's page in it."""

import os

import numpy as np
import pytest

from convlab.explorer.page import page
from tests.browser.browsers import NAMES, REQUIRED, browser, chromium
from tests.browser.hand import Visits
from tests.browser.module import ANSWERS, Module, line_of, random_draw


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
def module(chrome):
    """Return the explorer's module, imported in a page of its own."""
    page = chrome.new_page()
    yield Module(page)
    page.close()


@pytest.fixture(scope="session")
def draws():
    """Draw seeded random settings, each with its line of Python."""
    rng = np.random.default_rng(20)
    return [(draw, line_of(draw)) for draw in (random_draw(rng) for _ in range(5_500))]


@pytest.fixture(scope="session")
def answers(module, draws):
    """Ask the module about every setting that was drawn."""
    batches = [draws[n : n + 250] for n in range(0, len(draws), 250)]
    asked = (module.ask(ANSWERS, [line for _, line in batch]) for batch in batches)
    return [answer for batch in asked for answer in batch]


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


def _missing() -> str:
    try:
        import playwright.sync_api  # noqa: F401
    except ImportError:
        return "playwright is not installed"
    return "" if chromium() else f"no Chromium is on the path (looked for {', '.join(NAMES)})"
