"""The live U-Net in JupyterLab: convlab says whether it computes the same."""

import json

from tests.browser.axe import violations
from tests.browser.browsers import jupyter, notebook
from tests.browser.lab import KERNEL

CELL = """import numpy as np
from convlab import unet
from convlab.live_unet import LiveUNet

params = unet.init(np.random.default_rng(0), channels=1, n_filters=4, n_classes=1, depth=2)
live = LiveUNet(params, np.random.default_rng(1).random((40, 48)))
live"""
FAULT = """import convlab.live_unet.agreement as verdict

right = verdict.unet.forward


class Wrong:
    from_bytes = staticmethod(verdict.unet.from_bytes)

    @staticmethod
    def forward(*words, **more):
        logits, back, moments = right(*words, **more)
        return logits + 0.5, back, moments


verdict.unet = Wrong"""
WITNESS = ".jp-OutputArea .un-witness"


def test_convlab_agrees_and_a_fault_on_its_side_is_said(chrome, tmp_path):
    cells = notebook(CELL, "print(live.params['c1a/bias'].sum())", FAULT)
    (tmp_path / "live.ipynb").write_text(json.dumps(cells), encoding="utf-8")
    with jupyter(tmp_path) as address:
        page = chrome.new_page(viewport={"width": 1920, "height": 1080})
        page.goto(f"{address}/lab/tree/live.ipynb?reset")
        page.wait_for_function(f"{KERNEL}?.status === 'idle'", timeout=60_000)
        page.evaluate("jupyterapp.commands.execute('notebook:run-cell-and-select-next')")
        page.locator(WITNESS, has_text="convlab computes the same").wait_for(timeout=60_000)
        assert page.evaluate("document.querySelector('.un').app.studio.plan().depth") == 2
        assert violations(page, ".un") == []
        page.evaluate("document.querySelector('.un').app.train.begin()")
        page.wait_for_function("document.querySelector('.un').app.studio.plan().depth === 3")
        page.locator(WITNESS, has_text="convlab computes the same").wait_for(timeout=60_000)
        page.evaluate("jupyterapp.commands.execute('notebook:run-cell-and-select-next')")
        page.get_by_text("0.0", exact=True).wait_for()
        page.evaluate("jupyterapp.commands.execute('notebook:run-cell-and-select-next')")
        page.wait_for_function(f"{KERNEL}?.status === 'idle'")
        page.evaluate("document.querySelector('.un').app.studio.touched()")
        page.locator(WITNESS, has_text="convlab computes something else").wait_for(timeout=20_000)
        page.close()
