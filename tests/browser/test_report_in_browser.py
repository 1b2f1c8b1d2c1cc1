"""The report of a training as a browser shows it: nothing runs that is not its own."""

import pytest

from tests.cli.report.pages import NASTY, written

NAMES = [*NASTY, "leaf 2", "leaf 10"]


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    file = tmp_path_factory.mktemp("report") / "report.html"
    file.write_text(written(NAMES, notes=NASTY, passed_over=NASTY), encoding="utf-8")
    return file.as_uri()


@pytest.fixture
def opened(chrome, report):
    """Open the report: ``opened(width=..., **options)``. What it complains of is a failure."""
    contexts, said = [], []

    def open_page(width=1920, height=1080, **options):
        contexts.append(chrome.new_context(viewport={"width": width, "height": height}, **options))
        page = contexts[-1].new_page()
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda problem: said.append(str(problem)))
        page.on("dialog", lambda dialog: said.append(dialog.message))
        page.goto(report)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert said == []


def column(page, number):
    return [
        row.locator("th, td").nth(number).inner_text()
        for row in page.locator("table.sortable tbody tr").all()
    ]


def test_the_table_is_sorted_by_mouse_and_by_key(opened):
    page = opened()
    first = column(page, 0)
    button = page.get_by_role("button", name="image")
    button.click()
    names = column(page, 0)
    assert sorted(names) == sorted(first) != names
    assert names.index("leaf 2") < names.index("leaf 10")
    head = page.locator("table.sortable thead th").first
    assert head.get_attribute("aria-sort") == "ascending"
    button.focus()
    page.keyboard.press("Enter")
    assert column(page, 0) == names[::-1]
    assert head.get_attribute("aria-sort") == "descending"


def test_numbers_are_sorted_as_numbers(opened):
    page = opened()
    page.evaluate(
        "document.querySelectorAll('table.sortable tbody tr').forEach("
        "(row, i) => { row.cells[6].textContent = String([9, 100, 20][i % 3]); })"
    )
    page.get_by_role("button", name="area, true").click()
    numbers = [int(text) for text in column(page, 6)]
    assert numbers == sorted(numbers)
    assert len(set(numbers)) == 3


def test_without_scripts_all_is_there_to_be_read(opened):
    page = opened(java_script_enabled=False)
    assert len(column(page, 0)) == len(NAMES)
    assert page.get_by_role("button").count() == 0
    assert page.get_by_role("columnheader", name="boundary F1").count() == 2


@pytest.mark.parametrize("width", [390, 1920])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_a_phone_and_a_projector(opened, width, scheme):
    page = opened(width, color_scheme=scheme)
    assert page.evaluate("document.documentElement.scrollWidth") == width
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    red = int(paper.removeprefix("rgb(").split(",")[0])
    assert (red < 128) == (scheme == "dark")
