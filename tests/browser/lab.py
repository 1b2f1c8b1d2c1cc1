"""JupyterLab with one explorer in it, as an output of a notebook that was run."""

import json
from contextlib import contextmanager

from tests.browser.browsers import jupyter, notebook
from tests.browser.hand import until

NAME = "explorer.ipynb"
CELL = "from convlab.explorer.widget import Explorer\nExplorer()"
KERNEL = "window.jupyterapp?.shell?.currentWidget?.context?.sessionContext?.session?.kernel"


@contextmanager
def lab_page(chrome, folder, **context):
    """Show the explorer in JupyterLab, between two other cells, with its kernel.

    Parameters
    ----------
    chrome : playwright.sync_api.Browser
        The browser; it gets a page of its own.
    folder : pathlib.Path
        Where the notebook and the server's settings are written.
    **context
        How the page is shown: ``viewport`` and the like.

    Yields
    ------
    playwright.sync_api.Page
        The page, once convlab has agreed.
    """
    cells = notebook("first = 1", CELL, "last = 3")
    (folder / NAME).write_text(json.dumps(cells), encoding="utf-8")
    with jupyter(folder) as address:
        page = chrome.new_context(**context).new_page()
        page.goto(f"{address}/lab/tree/{NAME}?reset")
        page.wait_for_function(f"{KERNEL}?.status === 'idle'", timeout=60_000)
        page.evaluate("jupyterapp.commands.execute('notebook:run-all-cells')")
        page.locator('.cx-verdict[data-state="equal"]').wait_for(timeout=60_000)
        until(page, "hands.focus")
        yield page
        page.context.close()
