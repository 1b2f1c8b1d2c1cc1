"""What only some machines have: without it a test is skipped, or fails where it must not be."""

import os

import pytest

REQUIRED = "CONVLAB_BROWSER_REQUIRED"  # set where a missing browser, or node, is a failure


def require(missing):
    """Skip a test for which something is missing, ``""`` where nothing is; or fail."""
    if missing and os.environ.get(REQUIRED):
        pytest.fail(f"{missing}, and {REQUIRED} is set", pytrace=False)
    if missing:
        pytest.skip(f"{missing}; set {REQUIRED}=1 to make this a failure")
