"""The slides of all lessons, at a projector's size: nothing is cut, and explorers are alive."""

import re
from pathlib import Path

import nbformat
import pytest

from web import slides

ROOT = Path(__file__).parents[2]
LESSONS = sorted((ROOT / "notebooks").glob("*.ipynb"))
CUT = """() => {
  const slide = document.documentElement.deck.getCurrentSlide();
  return [...slide.querySelectorAll(":not(aside, aside *)")]
    .map((one) => [one, one.getBoundingClientRect()])
    .filter(([, box]) => box.width && (box.bottom > 1081 || box.right > 1921 || box.left < -1))
    .map(([one, box]) => `${one.tagName} ${one.textContent.slice(0, 40)} ${box.bottom}`);
}"""

SHOWN = """() => {
  const slide = document.documentElement.deck.getCurrentSlide().cloneNode(true);
  for (const one of slide.querySelectorAll("aside, h2")) one.remove();
  return { words: slide.textContent.trim(), pictures: slide.querySelectorAll("img, .live").length };
}"""


@pytest.fixture
def show(chrome, tmp_path):
    """Open a deck; what it complains of, or asks of anybody, is a failure."""
    said, pages = [], []

    def open_deck(lesson):
        (file,) = slides.write(tmp_path, [lesson])
        size = {"width": 1920, "height": 1080}
        page = chrome.new_page(viewport=size, reduced_motion="reduce")
        pages.append(page)
        page.on("console", lambda line: said.append(line.text) if line.type == "error" else None)
        page.on("pageerror", lambda error: said.append(str(error)))
        own = ("file:", "data:", "blob:")
        page.on("request", lambda r: None if r.url.startswith(own) else said.append(r.url))
        page.goto(f"{file.as_uri()}?plain")
        page.wait_for_function("document.documentElement.deck?.isReady()")
        return page

    yield open_deck
    for page in pages:
        page.close()
    assert said == []


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda path: path.stem[:2])
def test_each_slide_fits_a_projector_and_has_its_notes(show, lesson):
    page = show(lesson)
    total = page.evaluate("document.documentElement.deck.getTotalSlides()")
    assert total >= 4
    for number in range(total):
        page.evaluate(f"document.documentElement.deck.slide({number}, 0, 99)")  # answers shown
        assert page.evaluate(CUT) == [], f"slide {number + 1}"
        shown = page.evaluate(SHOWN)
        assert shown["words"] or shown["pictures"], f"slide {number + 1} is empty"
        assert "$$" not in shown["words"]
        assert "Figure:" not in shown["words"]
    notes = page.locator("aside.notes").all_text_contents()
    assert len(notes) == total
    for number, note in enumerate(notes, start=1):
        minutes, said = re.match(r"About (\d+) min\.(.*)", note, re.DOTALL).groups()
        assert int(minutes) >= 1
        assert len(said.split()) >= 10, f"slide {number}: nothing to say"
        assert all(ask[0].isupper() for ask in re.findall(r"Ask: ([^?]*\?)", said))
    assert any("Ask:" in note for note in notes)


def test_s_opens_the_speaker_s_notes_which_follow_the_slides(show):
    page = show(LESSONS[4])
    with page.expect_popup() as opened:
        page.keyboard.press("s")
    speaker = opened.value
    notes = speaker.locator(".speaker-controls-notes .value")
    for number in (0, 1, 2):
        page.evaluate(f"document.documentElement.deck.slide({number})")
        own = page.locator("aside.notes").nth(number).inner_text()
        notes.filter(has_text=own.splitlines()[-1][:60]).wait_for()
    speaker.close()


def test_what_is_cut_is_found(show):
    page = show(LESSONS[4])
    page.evaluate(
        "document.documentElement.deck.getCurrentSlide().append(Object.assign("
        "document.createElement('p'), {textContent: 'long '.repeat(2000)}))"
    )
    assert page.evaluate(CUT) != []


@pytest.mark.parametrize("number", [4, 9])  # an explorer, a live U-Net
def test_what_computes_is_alive_on_its_slide(show, number):
    page = show(LESSONS[number])
    place = page.evaluate(
        "[...document.querySelectorAll('section')].findIndex((one) => one.querySelector('.live'))"
    )
    page.evaluate(f"document.documentElement.deck.slide({place})")
    frame = page.frame_locator(".live iframe")
    if number == 4:
        stride = frame.get_by_role("slider", name="Stride").first
        stride.focus()
        stride.press("ArrowRight")
        assert stride.input_value() == "2"
    else:
        frame.locator(".un-maps").first.wait_for()
        frame.get_by_text(re.compile("The mask covers")).wait_for()


def test_minutes_are_shared_by_how_much_is_said():
    assert slides.share(45, [0, 100, 800]) == [1, 5, 40]
    assert slides.share(10, [100, 300, 0]) == [2, 8, 1]  # the example of its docstring


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda path: path.stem[:2])
def test_the_minutes_of_a_deck_are_about_those_of_its_lesson(lesson):
    deck = slides.deck(lesson)
    minutes = sum(map(int, re.findall(r"<b>About (\d+) min\.</b>", deck)))
    told = slides.reading_minutes(nbformat.read(lesson, as_version=4))
    assert told - 4 <= minutes <= told + 12
