"""Every number and colour of every caption is drawn, or computed for a phrase that says it."""

import ast
import inspect
import pkgutil
import re
from importlib import import_module

import pytest

from tests.lessons import said
from tests.lessons.said.measured import measured
from tests.lessons.said.page import NOTEBOOKS, Page
from tests.test_numbers_in_prose import DECIMAL, GIVEN, NO_MEASUREMENT, PERCENT, parts, sections
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
    own = list(module.said(page)) if module else []
    return request.param, page, own + measured(request.param, page)


def test_the_page_says_what_was_computed(lesson):
    _, page, phrases = lesson
    text = "\n".join([*page.captions, page.prose])
    assert [phrase for phrase in phrases if phrase not in text] == []


def test_no_number_and_no_colour_of_a_caption_is_only_said(lesson):
    _, page, phrases = lesson
    pairs = zip(page.captions, page.facts, strict=True)
    loose = {caption: unheld(caption, facts, phrases) for caption, facts in pairs}
    assert {caption: off for caption, off in loose.items() if off} == {}


def test_no_decimal_of_the_prose_is_only_said(lesson):
    number, page, phrases = lesson
    exempt, loose = sections() | GIVEN.get(number, set()), []
    for title, prose, _ in parts(page.path):
        if "Exercise" in title:
            continue  # it gives numbers
        words = " ".join(re.sub(r"[*`$]", "", NO_MEASUREMENT.sub(" ", prose)).split())
        spans = [found.span() for one in phrases for found in re.finditer(re.escape(one), words)]
        loose += [
            words[max(0, found.start() - 30) : found.end()]
            for found in (*DECIMAL.finditer(words), *PERCENT.finditer(words))
            if found[0] not in exempt
            if not any(start <= found.start() and found.end() <= end for start, end in spans)
        ]
    assert loose == []


@pytest.mark.parametrize("module", [*MODULES.values(), import_module(measured.__module__)])
def test_a_phrase_takes_its_numbers_and_colours_from_a_computation(module):
    tree = ast.parse(inspect.getsource(module))
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
