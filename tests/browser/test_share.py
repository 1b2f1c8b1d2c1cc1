"""What is taken along: a picture, a drawing, a film, and a page out of a notebook."""

import xml.etree.ElementTree as ElementTree
from urllib.parse import unquote

import numpy as np
import pytest
from PIL import Image, ImageSequence

from convlab.explorer.page import MODULE, STYLE
from convlab.figures.style import PALETTE
from tests.browser.hand import HIGHLIGHT, RECTANGLE, UP, numbers, setting, until

SVG = "{http://www.w3.org/2000/svg}"


def take(page, word, tmp_path):
    """Press a button of *Take it along*, and return the file."""
    if not page.is_visible(".cx-shares"):
        page.click("text=Take it along")
    with page.expect_download() as waiting:
        page.click(f"text={word}")
    file = tmp_path / waiting.value.suggested_filename
    waiting.value.save_as(file)
    return file


def test_a_picture_shows_what_the_stage_shows(visit, tmp_path):
    page = visit(UP)
    page.click("text=Take it along")
    box = page.locator(".cx-stage").bounding_box()
    with Image.open(take(page, "Picture (PNG)", tmp_path)) as picture:
        assert picture.width >= box["width"]
        assert picture.height >= box["height"]
        pixels = np.asarray(picture.convert("RGB")).reshape(-1, 3)
    assert np.any(np.all(pixels == HIGHLIGHT, axis=1))  # what is tied together is outlined
    for role in ("input", "kernel", "output"):
        shade = [int(getattr(PALETTE, role)[n : n + 2], 16) for n in (1, 3, 5)]
        assert np.any(np.abs(pixels.astype(int) - shade).max(axis=1) < 8)


@pytest.mark.parametrize("line", [UP, RECTANGLE])
def test_a_drawing_holds_every_number_as_text(visit, tmp_path, line):
    page = visit(line)
    root = ElementTree.parse(take(page, "Drawing (SVG)", tmp_path)).getroot()
    written = [text.text for text in root.iter(f"{SVG}text")]
    for number in numbers(page):
        assert f"{number:g}".replace("-", "\N{MINUS SIGN}") in written
    assert root.find(f"{SVG}desc").text == setting(page).line
    assert any(path.get("stroke") == PALETTE.highlight for path in root.iter(f"{SVG}path"))


def test_a_film_has_a_picture_for_each_cell_and_leaves_the_cursor(visit, tmp_path):
    page = visit(UP)
    before = page.evaluate("document.querySelector('.cx').explorer.line")
    with Image.open(take(page, "Film (GIF)", tmp_path)) as film:
        frames = [np.asarray(frame.convert("RGB")) for frame in ImageSequence.Iterator(film)]
    assert len(frames) == 4  # the cells of the input
    assert all(not np.array_equal(one, frames[0]) for one in frames[1:])
    until(page, f"document.querySelector('.cx').explorer.line === {before!r}")


FAKE = """([module, style, line]) => {
  const told = { line, _esm: module, _css: style };
  const model = { get: (name) => told[name], set() {}, save_changes() {}, on() {}, off() {},
    send() {} };
  const source = new Blob([module], { type: "text/javascript" });
  return import(URL.createObjectURL(source)).then(({ default: widget }) => {
    document.body.replaceChildren();
    widget.render({ model, el: document.body });
  });
}"""


def test_a_notebook_saves_a_page_that_opens_in_the_same_state(visit, chrome, tmp_path):
    page = visit()
    texts = [path.read_text("utf-8") for path in (MODULE, STYLE)]
    page.evaluate(FAKE, [*texts, UP])
    with page.expect_download() as waiting:
        page.click("text=Save page")
    waiting.value.save_as(tmp_path / "saved.html")
    saved = chrome.new_page()
    saved.goto((tmp_path / "saved.html").as_uri())
    assert setting(saved).line == UP
    saved.close()


def test_a_notebook_s_link_opens_the_page_beside_it_in_the_same_state(visit):
    page = visit()
    page.evaluate(FAKE, [*(path.read_text("utf-8") for path in (MODULE, STYLE)), UP])
    page.get_by_role("button", name="Copy link").click()
    page.get_by_text("Copied: beside explorer.html", exact=True).wait_for()
    field = page.get_by_label("the state as one line of Python")
    page.wait_for_timeout(500)  # the field follows the first pictures before it is written into
    field.fill("")
    field.press("Control+v")
    link = field.input_value()
    assert link.startswith("explorer.html#"), link
    assert setting(visit(unquote(link.split("#")[1]))).line == UP
