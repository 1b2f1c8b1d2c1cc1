"""A notebook in JupyterLab or in Notebook 7, as its reader has it: its cells and their outputs."""

import json
import os
import subprocess
import sys
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from tests.browser.hand import find, hover, until

LINE = "Explorer('transpose', image=[[2, 1], [4, 3]], kernel=[[1, 4], [2, 5]], stride=2)"
SHOW = f"from convlab.explorer.widget import Explorer\nexplorer = {LINE}\nexplorer"


@dataclass
class App:
    """A running JupyterLab or Notebook 7, and the folder of its notebooks."""

    name: str
    address: str
    folder: Path
    browser: object

    def open(self, name, complaints=None):
        """Open a notebook in a page of its own; errors from then on are collected."""
        page = self.browser.new_page(
            viewport={"width": 1280, "height": 1400}, reduced_motion="reduce"
        )
        page.set_default_timeout(30_000)
        where = f"lab/tree/{name}?reset" if self.name == "lab" else f"notebooks/{name}"
        page.goto(f"{self.address}/{where}")
        page.locator(".jp-Notebook .jp-Cell").first.wait_for()
        if complaints is not None:
            page.on("pageerror", lambda error: complaints.append(str(error)))
            page.on("console", lambda said: said.type == "error" and complaints.append(said.text))
        return page

    def sessions(self):
        """What the server runs for its notebooks."""
        with urllib.request.urlopen(f"{self.address}/api/sessions") as answer:
            return json.load(answer)

    def wait_for_kernel(self, page, name):
        """Wait until the notebook's kernel is idle and the page is connected to it."""
        for _ in range(600):
            for session in self.sessions():
                kernel = session["kernel"]
                ready = kernel["execution_state"] == "idle" and kernel["connections"]
                if session["path"].endswith(name) and ready:
                    return
            page.wait_for_timeout(100)
        raise TimeoutError(f"no kernel for {name}: {self.sessions()}")

    def shut_down(self, page, name):
        """Shut the kernel of a notebook down from the menu of its page."""
        page.get_by_role("menuitem", name="Kernel", exact=True).click()
        page.get_by_role("menuitem", name="Shut Down Kernel", exact=True).click()
        for _ in range(600):
            if not [one for one in self.sessions() if one["path"].endswith(name)]:
                return
            page.wait_for_timeout(100)
        raise TimeoutError(f"the kernel of {name} does not stop: {self.sessions()}")

    def trust(self, name):
        """Trust a notebook, as ``jupyter trust`` does for its reader."""
        own = {"JUPYTER_DATA_DIR": str(self.folder / ".jupyter" / "DATA_DIR")}
        command = [sys.executable, "-m", "jupyter", "trust", str(self.folder / name)]
        subprocess.run(command, env={**os.environ, **own}, check=True, capture_output=True)


def run(page, n):
    """Run a cell with the keyboard."""
    page.locator(".jp-CodeCell .cm-content").nth(n).click()
    page.keyboard.press("Control+Enter")


def run_all(page):
    """Run all the cells from the menu."""
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.get_by_role("menuitem", name="Run All Cells", exact=True).click()


def printed(page, n, text):
    """Wait until a cell has printed a text."""
    output = page.locator(".jp-CodeCell").nth(n).locator(".jp-OutputArea-output")
    output.filter(has_text=text).wait_for()


def until_alive(page, state="equal"):
    """Wait until the explorer is shown, and says whether convlab agrees."""
    page.locator(f'.cx-verdict[data-state="{state}"]').first.wait_for()
    until(page, "hands.focus")
    return page.locator(".cx-verdict").first.inner_text()


def until_restored(page):
    """Wait until an explorer is shown that no kernel knows.

    Where the application shows the outputs before it has read the saved widgets, they stay empty:
    then the page is loaded once more, as a reader is told to.
    """
    for _ in range(120):
        if page.locator(".cx").count():
            break
        page.wait_for_timeout(100)
    else:
        page.reload()
    return until_alive(page, "alone")


def lights(page):
    """Whether a cell under the mouse lights what is tied to it."""
    page.locator('.cx-block[data-block="output"]').first.scroll_into_view_if_needed()
    found = []
    for r, c in ((3, 1), (0, 2)):
        hover(page, "output", r, c)
        found.append(find(page, "[hands.focus.ref, Array.from(hands.focus.tied.input)]"))
    # Stride 2 and a kernel of 2: each output cell belongs to one stamp.
    return found == [
        [{"kind": "output", "index": 13}, [0, 0, 1, 0]],
        [{"kind": "output", "index": 2}, [0, 1, 0, 0]],
    ]
