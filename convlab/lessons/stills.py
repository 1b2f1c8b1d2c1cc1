"""A still picture of the explorer, for readers whose page cannot run it.

A headless Chromium takes it, and it is kept in a file, so that a page can be made again without a
browser, and is the same bytes then.
"""

import hashlib
import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from convlab.explorer.page import page

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
SIZE = (1280, 820)  # pixels of the window
COLOURS = 64
PATIENCE = 60  # seconds


def still(line: str, kept: str | Path) -> bytes | None:
    """Return the picture of an explorer; take it where none is kept and there is a browser.

    Parameters
    ----------
    line : str
        The explorer's state, as `Explorer.line` gives it.
    kept : str or Path
        The folder of the pictures.

    Returns
    -------
    bytes or None
        PNG; None where there is neither a picture nor a browser, and for what is no state.
    """
    try:
        opened = page(line)  # a picture is of one state of one version of the explorer
    except (TypeError, ValueError):
        return None
    name = hashlib.sha256(opened.encode()).hexdigest()[:24]
    file = Path(kept) / f"{name}.png"
    if not file.is_file():
        taken = _taken(opened)
        if taken is None:
            return None
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(taken)
    return file.read_bytes()


def _taken(opened):
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None:
        return None
    with TemporaryDirectory() as folder:
        shown, taken = Path(folder) / "explorer.html", Path(folder) / "explorer.png"
        shown.write_text(opened, encoding="utf-8")
        command = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"]
        command += [f"--window-size={SIZE[0]},{SIZE[1]}", "--virtual-time-budget=3000"]
        command += [f"--user-data-dir={folder}/profile", f"--screenshot={taken}", shown.as_uri()]
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE)
        except (OSError, subprocess.SubprocessError):
            return None
        return _smaller(taken.read_bytes()) if taken.is_file() else None


def _smaller(png):
    """Write a picture of few flat colours in fewer bytes."""
    buffer = BytesIO()
    with Image.open(BytesIO(png)) as image:
        image.convert("RGB").quantize(COLOURS, dither=0).save(buffer, format="png", optimize=True)
    return buffer.getvalue()
