"""A notebook that was run, saved and opened again in JupyterLab."""

import json
import os
import subprocess
import sys

import pytest

from tests.browser.browsers import jupyter, notebook
from tests.browser.hand import find, slide
from tests.browser.notebook_app import SHOW, App, lights, run, until_alive, until_restored


@pytest.fixture(scope="module")
def executed(tmp_path_factory):
    """The text of a notebook that was run and saved with its widgets, as a lesson is."""
    file = tmp_path_factory.mktemp("executed") / "lesson.ipynb"
    file.write_text(json.dumps(notebook(SHOW)), encoding="utf-8")
    command = [sys.executable, "-m", "jupyter", "execute", "--inplace", str(file)]
    own = {"JPY_SESSION_NAME": "lesson.ipynb"}  # as a Jupyter server names it to its kernel
    subprocess.run(command, env=os.environ | own, check=True, capture_output=True)
    text = file.read_text(encoding="utf-8")
    assert "application/vnd.jupyter.widget-state+json" in json.loads(text)["metadata"]["widgets"]
    return text


LAB = pytest.mark.parametrize("app", ["lab"], indirect=True)  # both restore by the same code


@pytest.fixture(scope="module")
def app(request, chrome, executed, tmp_path_factory):
    """A server, with the notebooks of these tests."""
    folder = tmp_path_factory.mktemp(request.param)
    for name in ("lesson.ipynb", "trusted.ipynb"):
        (folder / name).write_text(executed, encoding="utf-8")
    with jupyter(folder, request.param) as address:
        yield App(request.param, address, folder, chrome)


@LAB
def test_a_trusted_notebook_is_alive_before_its_kernel_has_run_and_after_it_is_shut_down(app):
    app.trust("trusted.ipynb")
    page = app.open("trusted.ipynb")
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    assert until_restored(page) == "Computed in your browser; run the cell and convlab checks it."
    assert lights(page)
    slide(page, "stride rows", 1)
    assert find(page, "Array.from(hands.model.outSize)") == [3, 3]
    app.wait_for_kernel(page, "trusted.ipynb")
    errors.clear()  # what the application itself complains of while it starts
    run(page, 0)
    until_alive(page)
    app.shut_down(page, "trusted.ipynb")
    slide(page, "stride rows", 1)
    until_alive(page, "alone")
    slide(page, "stride rows", 2)
    assert lights(page)
    assert errors == []
    page.close()


@LAB
def test_a_lesson_comes_alive_when_it_is_run_and_is_so_again_when_it_was_saved_and_closed(app):
    page = app.open("lesson.ipynb")
    app.wait_for_kernel(page, "lesson.ipynb")
    page.locator(".jp-OutputArea-output").first.wait_for()
    assert page.locator(".cx").count() == 0  # it is not trusted yet
    run(page, 0)
    assert "16 numbers" in until_alive(page)
    before = (app.folder / "lesson.ipynb").stat().st_mtime_ns
    page.keyboard.press("Control+s")
    for _ in range(200):
        if (app.folder / "lesson.ipynb").stat().st_mtime_ns != before:
            break
        page.wait_for_timeout(50)
    app.shut_down(page, "lesson.ipynb")
    assert lights(page)
    page.close()
    again = app.open("lesson.ipynb")
    until_restored(again)
    assert lights(again)
    app.wait_for_kernel(again, "lesson.ipynb")  # a new kernel, which knows of no explorer
    run(again, 0)
    assert "16 numbers" in until_alive(again)
    again.close()
