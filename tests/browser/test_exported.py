"""A lesson that nbconvert made a page of, where there is no network, and in print."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

LESSONS = Path(__file__).parents[2] / "notebooks"
STILL = "img.convlab-still"
# What a widget's manager, fetched from the network, puts beside the script that it reads.
ARRIVES = """(still) => still.nextElementSibling.prepend(document.createElement("div"))"""


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    """Return the page of a lesson."""
    folder = tmp_path_factory.mktemp("exported")
    command = [sys.executable, "-m", "jupyter", "nbconvert", "--to", "html", "--template", "still"]
    places = ["--TemplateExporter.extra_template_basedirs=nbconvert", "--output-dir", str(folder)]
    own = {"JUPYTER_CONFIG_DIR": str(folder / "config")}
    subprocess.run(
        [*command, *places, "00_start_here.ipynb"],
        cwd=LESSONS,
        env=os.environ | own,
        check=True,
        capture_output=True,
    )
    return folder / "00_start_here.html"


def test_without_a_network_and_in_print_there_is_the_still_until_the_explorer_comes(
    chrome, exported
):
    page = chrome.new_page()
    page.route("http**", lambda route: route.abort())
    page.goto(exported.as_uri(), wait_until="domcontentloaded")
    still = page.locator(STILL)
    for media in ("screen", "print"):
        page.emulate_media(media=media)
        assert still.is_visible()
        shown = still.evaluate("(image) => [image.naturalWidth, image.clientHeight, image.alt]")
        assert shown[0] == 1280
        assert shown[1] > 300
        assert shown[2].startswith("On the left the sliders")
    still.evaluate(ARRIVES)
    assert not still.is_visible()
    page.close()
