"""*Run this lesson*: each lesson that needs no TensorFlow, from first to last cell in Chromium."""

import re
import time
from pathlib import Path
from statistics import median

import pytest

from convlab.lessons.exercises.judging import BLANK
from tests.browser.pyodide_release import pyodide_release
from tests.browser.served import served
from tests.required import require
from tools.record.answers import sources
from web.lite import write_lite

ROOT = Path(__file__).parents[2]
LESSONS = [source.stem for source in sources()]
FIRST_FIGURE = 30  # seconds, from the click
waited = []  # for the first figure of each lesson
TRAINED = 90
START = 2.5  # seconds in which Python alone starts in the browser of the machine of these bars
ALONE = """async (folder) => {
  const began = performance.now();
  const { loadPyodide } = await import(`${folder}pyodide.mjs`);
  await loadPyodide({ indexURL: folder });
  return (performance.now() - began) / 1000;
}"""
KERNEL = "jupyterapp?.shell?.currentWidget?.context?.sessionContext?.session?.kernel"
RUN = """() => {
  const { commands } = jupyterapp;
  window.ended = false;
  commands.execute("notebook:clear-all-cell-outputs")
    .then(() => commands.execute("notebook:run-all-cells"))
    .then(() => { window.ended = true; });
}"""
CELLS = """() => jupyterapp.shell.currentWidget.content.widgets
  .filter((cell) => cell.model.type === "code")
  .map((cell) => ({
    source: cell.model.sharedModel.source,
    count: cell.model.executionCount,
    outputs: cell.model.outputs.toJSON(),
  }))"""
PICTURES = f"({CELLS})().some((cell) => cell.outputs.some((one) => one.data?.['image/png']))"


@pytest.fixture(scope="session")
def address(request, tmp_path_factory):
    """Serve JupyterLite with all lessons, and a whole Pyodide beside it."""
    kept = request.config.cache.mkdir("pyodide")
    require(pyodide_release(kept))
    folder = tmp_path_factory.mktemp("lite")
    notebooks = sorted((ROOT / "notebooks").glob("*.ipynb"))
    write_lite(folder / "run", notebooks, folder / "work", kept / "release")
    with served(folder) as where:
        yield where


@pytest.fixture
def soon(chrome, address):
    """Whether seconds keep a bar; where they do not, whether it is the machine that is slower."""

    def keeps(seconds, bar):
        if seconds < bar:
            return True
        page = chrome.new_page()
        page.goto(address)
        alone = page.evaluate(ALONE, f"{address}/run/static/pyodide/")
        page.close()
        return seconds < bar * alone / START

    return keeps


@pytest.fixture
def lesson(chrome, address):
    """Open a lesson and run all of it; whatever is asked of another address is a failure."""
    asked, contexts = [], []

    def run(name):
        context = chrome.new_context(viewport={"width": 1600, "height": 1000})
        contexts.append(context)
        page = context.new_page()
        own = (address, "data:", "blob:")
        context.on("request", lambda r: None if r.url.startswith(own) else asked.append(r.url))
        began = time.monotonic()
        page.goto(f"{address}/run/lab/index.html?path={name}.ipynb")
        page.wait_for_function(f"window.{KERNEL}?.status === 'idle'", timeout=90_000)
        page.evaluate(RUN)
        page.wait_for_function(f"window.ended || {PICTURES}", timeout=120_000, polling=200)
        page.first_figure = time.monotonic() - began
        page.wait_for_function("window.ended", timeout=300_000, polling=200)
        page.taken = time.monotonic() - began
        return page

    yield run
    for context in contexts:
        context.close()
    assert asked == []


def said(cell):
    """What a cell has printed."""
    return "".join(one.get("text", "") for one in cell["outputs"])


def run_again(page, source):
    """Put other code into a cell, run it, and return what it prints."""
    page.evaluate(
        """([now, wanted]) => {
          const { content } = jupyterapp.shell.currentWidget;
          content.activeCellIndex = content.widgets.findIndex(
            (cell) => cell.model.sharedModel.source.includes(now));
          content.activeCell.model.sharedModel.source =
            content.activeCell.model.sharedModel.source.replace(now, wanted);
          return jupyterapp.commands.execute("notebook:run-cell");
        }""",
        source,
    )
    (cell,) = [cell for cell in page.evaluate(CELLS) if source[1] in cell["source"]]
    return said(cell)


def explorer_moves(page, _):
    """Press a key on a slider that the kernel answers, and wait for another picture."""
    handle = page.locator(".jp-OutputArea .noUi-handle").first
    handle.scroll_into_view_if_needed()
    picture = page.locator(".jp-OutputArea .widget-image").first
    before = picture.get_attribute("src")
    handle.focus()
    handle.press("ArrowRight")
    page.wait_for_function(
        "(was) => document.querySelector('.jp-OutputArea .widget-image').src !== was",
        arg=before,
        timeout=20_000,
    )


def puzzle_answers(page, _):
    """Answer an exercise rightly and wrongly."""
    assert run_again(page, ["my_sizes = None", "my_sizes = [13, 14, 15]"]) == "Right.\n"
    wrong = run_again(page, ["my_sizes = [13, 14, 15]", "my_sizes = [10, 11, 12]"])
    assert wrong.startswith("Not yet"), wrong


def coins_are_learnt(page, soon):
    """Read what the NumPy U-Net scores on rows that it has not seen."""
    text = "".join(map(said, page.evaluate(CELLS)))
    (score,) = re.findall(r"^step 80: .* IoU on the unseen rows (0\.\d+)", text, re.MULTILINE)
    assert float(score) > 0.9
    assert soon(page.taken, TRAINED)


def test_a_puzzle_of_a_lesson_that_needs_tensorflow_needs_none(lesson):
    page = lesson("puzzles/09_build_the_unet")
    assert [said(cell) for cell in page.evaluate(CELLS) if said(cell)] == 6 * [f"{BLANK}\n"]
    assert (
        run_again(page, ["my_parameters = None", "my_parameters = 9 * 64 * 128 + 128"])
        == "Right.\n"
    )
    assert run_again(
        page, ["my_parameters = 9 * 64 * 128 + 128", "my_parameters = 9 * 64 * 128"]
    ).startswith("Not yet")


MORE = {
    "05_settle_the_sizes": (explorer_moves, puzzle_answers),
    "13_open_the_black_box": (coins_are_learnt,),
}


@pytest.mark.parametrize("name", LESSONS)
def test_a_lesson_runs_from_its_first_cell_to_its_last(lesson, soon, name):
    page = lesson(name)
    cells = page.evaluate(CELLS)
    errors = [one for cell in cells for one in cell["outputs"] if one["output_type"] == "error"]
    assert errors == []
    assert [cell["count"] for cell in cells] == list(range(1, len(cells) + 1))
    waited.append(page.first_figure)
    text = "".join(map(said, cells))
    assert ("recorded, from Keras" in text) == ("keras" in "".join(c["source"] for c in cells))
    assert "font cache" not in text
    for more in MORE.get(name, ()):
        more(page, soon)


def test_the_first_figure_comes_soon(soon):
    """The median lesson's: beside the other tests a single one may wait for the machine."""
    assert len(waited) == len(LESSONS), "runs after the lessons, in one process with them"
    assert soon(median(waited), FIRST_FIGURE)
