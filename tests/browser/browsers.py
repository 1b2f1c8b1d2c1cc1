"""A headless Chromium, Jupyter servers, and the explorer's page, for tests and benchmarks."""

import json
import os
import shutil
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from socket import socket
from urllib.parse import quote

from tools.stills import BROWSERS

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def chromium() -> str | None:
    """Return the path of a Chromium, or None."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


@contextmanager
def browser():
    """Run a headless Chromium, as playwright's Browser."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield running
        running.close()


def standalone(file, line="") -> str:
    """Return the address of a page that was written to a file, opened in a state."""
    return Path(file).as_uri() + ("#" + quote(line) if line else "")


def notebook(*cells) -> dict:
    """Return a notebook, not yet run, with these code cells."""
    code = {"cell_type": "code", "metadata": {}, "execution_count": None, "outputs": []}
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return {
        "nbformat": 4,
        "nbformat_minor": 5,
        "metadata": {"kernelspec": kernel},
        "cells": [code | {"id": f"cell-{n}", "source": source} for n, source in enumerate(cells)],
    }


@contextmanager
def jupyter(folder, app="lab"):
    """Run a Jupyter server on this machine over a folder, with settings of its own.

    Yields
    ------
    str
        Its address; notebooks are at ``/lab/tree/name`` or ``/notebooks/name``.
    """
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    own = Path(folder) / ".jupyter"
    names = ("CONFIG_DIR", "DATA_DIR", "RUNTIME_DIR", "LAB_SETTINGS_DIR", "LAB_WORKSPACES_DIR")
    places = {
        f"JUPYTER{'LAB' if 'LAB_' in name else ''}_{name.removeprefix('LAB_')}": str(own / name)
        for name in names
    }
    command = [sys.executable, "-m", "jupyter", app, "--no-browser", "--allow-root"]
    options = [f"--port={port}", "--IdentityProvider.token=", f"--ServerApp.root_dir={folder}"]
    if app == "lab":
        options.append("--expose-app-in-browser")
    log = open(Path(folder) / "server.log", "w")  # noqa: SIM115
    server = subprocess.Popen(
        [*command, *options],
        env={**os.environ, **places},
        stdout=log,
        stderr=subprocess.STDOUT,
    )
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_for(address, server)
        yield address
    finally:
        server.terminate()
        server.wait(90)
        log.close()


def _wait_for(address, server, seconds=90):
    for _ in range(seconds * 5):
        if server.poll() is not None:
            raise RuntimeError(f"the Jupyter server stopped with exit code {server.returncode}")
        try:
            with urllib.request.urlopen(f"{address}/api", timeout=2) as answer:
                json.load(answer)
                return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError(f"no Jupyter server answered at {address} within {seconds} s")
