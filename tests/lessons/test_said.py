"""Every number and colour of every caption is drawn, or computed for a phrase that says it."""

import ast
import inspect
import pkgutil
from importlib import import_module

import pytest

from tests.lessons import said
from tests.lessons.said.page import NOTEBOOKS, Page
from tools.captions.heard import TOKEN, unheld

MODULES = {
    found.name[-2:]: import_module(found.name)
    for found in pkgutil.walk_packages(said.__path__, f"{said.__name__}.")
    if ".lesson_" in found.name
}
LESSONS = sorted(path.stem[:2] for path in NOTEBOOKS.glob("*.ipynb"))


@pytest.fixture(scope="module", params=LESSONS)
def lesson(request):
    page = Page(request.param)
    module = MODULES.get(request.param)
    return request.param, page, list(module.said(page)) if module else []


def test_the_page_says_what_was_computed(lesson):
    _, page, phrases = lesson
    text = "\n".join([*page.captions, page.prose])
    assert [phrase for phrase in phrases if phrase not in text] == []


def test_no_number_and_no_colour_of_a_caption_is_only_said(lesson):
    _, page, phrases = lesson
    pairs = zip(page.captions, page.facts, strict=True)
    loose = {caption: unheld(caption, facts, phrases) for caption, facts in pairs}
    assert {caption: off for caption, off in loose.items() if off} == {}


@pytest.mark.parametrize("number", sorted(MODULES))
def test_a_phrase_takes_its_numbers_and_colours_from_a_computation(number):
    tree = ast.parse(inspect.getsource(MODULES[number]))
    yields = [node for node in ast.walk(tree) if isinstance(node, ast.Yield)]
    assert yields
    assert all(isinstance(phrase.value, ast.JoinedStr) for phrase in yields)
    literals = [
        part.value
        for phrase in yields
        for joined in ast.walk(phrase)
        if isinstance(joined, ast.JoinedStr)
        for part in joined.values
        if isinstance(part, ast.Constant)
    ]
    assert [text for text in literals if TOKEN.search(text)] == []
