"""While a notebook is checked, what Keras answers in it is held against the record of that."""

import os

import pytest

from convlab.keras_bridge.keras_answers import NOTED


@pytest.hookimpl(tryfirst=True)  # before the notebook's kernel starts, which takes this along
def pytest_runtest_setup(item):
    """Tell the kernels of notebooks, and no other test."""
    if item.path.suffix == ".ipynb":
        os.environ[NOTED] = "compare"
    else:
        os.environ.pop(NOTED, None)
