"""The convolution explorer: Python's side here, the browser's in ``static``."""
