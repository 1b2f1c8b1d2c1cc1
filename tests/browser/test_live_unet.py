"""The live U-Net in a browser: touched, broken, trained, painted, taken along."""

import re
from pathlib import Path

import numpy as np
import pytest

from convlab.live_unet.page import page as write_page
from convlab.nn import unet
from tests.browser.axe import violations

ALIVE = "document.getElementById('live-unet').app?.studio.now.answer"
SIZES = {"projector": (1920, 1080), "laptop": (1366, 768), "phone": (390, 844)}


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    path = tmp_path_factory.mktemp("live") / "live_unet.html"
    path.write_text(write_page(), encoding="utf-8")
    return path


@pytest.fixture
def opened(chrome, file):
    """Open the page at a size; whatever the console says is a fault."""
    said, pages = [], []

    def open_page(width=1366, height=768, **more):
        page = chrome.new_page(viewport={"width": width, "height": height}, **more)
        pages.append(page)
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(file.as_uri())
        page.wait_for_function(ALIVE)
        page.evaluate("window.app = document.getElementById('live-unet').app")
        return page

    yield open_page
    for page in pages:
        page.close()
    assert said == []


def answered(page):
    """Wait until nothing is asked any more."""
    page.wait_for_timeout(150)
    page.wait_for_function(
        """async () => {
          const before = app.studio.now.answer;
          await new Promise((resolve) => setTimeout(resolve, 120));
          return before && before === app.studio.now.answer;
        }"""
    )


def mask(page):
    return np.array(page.evaluate("[...app.studio.now.answer.probabilities.data]"))
