"""JupyterLab with an explorer or a live U-Net in it, as an output of a notebook that was run."""

import json
from contextlib import contextmanager

from tests.browser.browsers import jupyter, notebook

EXPLORER = "from convlab.explorer.widget import Explorer\nExplorer()"
READY = '.cx-verdict[data-state="equal"]'
KERNEL = "window.jupyterapp?.shell?.currentWidget?.context?.sessionContext?.session?.kernel"


@contextmanager
def lab_page(chrome, folder, *cells, ready=READY, **context):
    """Run a notebook's cells in JupyterLab.

    Parameters
    ----------
    chrome : playwright.sync_api.Browser
        The browser; it gets a page of its own.
    folder : pathlib.Path
        Where the notebook and the server's settings are written.
    *cells : str
        Their code; none is the explorer between two others.
    ready : str
        What is there when convlab has agreed.
    **context
        How the page is shown: ``viewport`` and the like.

    Yields
    ------
    playwright.sync_api.Page
        The page, once that is there.
    """
    text = json.dumps(notebook(*(cells or ("first = 1", EXPLORER, "last = 3"))))
    (folder / "page.ipynb").write_text(text, encoding="utf-8")
    with jupyter(folder) as address:
        page = chrome.new_context(**context).new_page()
        page.goto(f"{address}/lab/tree/page.ipynb?reset")
        page.wait_for_function(f"{KERNEL}?.status === 'idle'", timeout=60_000)
        page.evaluate("jupyterapp.commands.execute('notebook:run-all-cells')")
        page.locator(ready).wait_for(timeout=60_000)
        yield page
        page.context.close()
