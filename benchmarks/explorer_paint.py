"""From the hand to the picture: ``python benchmarks/explorer_paint.py [standalone] [lab]``.

Hover, one step in time, one step of a slider, in a headless Chromium without a graphics card. The
clock starts at the event's own time stamp and stops when the frame that shows its effect has been
painted: in a message that is posted from that frame's animation callback. The events come at
random distances of 30 to 120 ms, so that a hand is measured and no queue. What is over its bar has
an exclamation mark, and then the exit code is 1. Other work on the machine counts as well: measure
where the load is below 1.
"""

import os
import sys
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from convlab.explorer.page import page as write_page
from tests.browser.browsers import browser, standalone
from tests.browser.hand import find, until
from tests.browser.lab import EXPLORER, lab_page

COUNT = 120
SCREEN = {"width": 1920, "height": 1080}
SIZES = {4: 3, 8: 5, 16: 5}  # cells along the image: cells along the kernel
VIEWS = {
    "default": "grids matrix gather formula",
    "all eight": "grids matrix gather stamp zeros overlap formula code",
}
BARS = {4: (13, 20), 8: (13, 20), 16: (np.inf, 50)}  # ms: median, 95 %; of hovers and sliders
WATCH = """() => {
  window.taken = [];
  let start = null;
  const painted = new MessageChannel();
  painted.port1.onmessage = () => {
    window.taken.push(performance.now() - start);
    start = null;
  };
  for (const kind of ["pointerrawupdate", "pointermove", "keydown"])
    addEventListener(kind, ({ timeStamp }) => {
      if (start !== null) return;
      start = timeStamp;
      requestAnimationFrame(() => painted.port2.postMessage(0));
    }, true);
}"""


def line(size, views):
    """Return the state that is measured: random whole numbers, zero padding to the same size."""
    rng = np.random.default_rng(size)
    image = rng.integers(0, 9, (size, size)).tolist()
    kernel = rng.integers(0, 9, (SIZES[size],) * 2).tolist()
    return f'Explorer("conv", image={image}, kernel={kernel}, padding="same", views="{views}")'


@contextmanager
def on_a_page():
    """Show the explorer on a page of its own."""
    with TemporaryDirectory() as folder, browser() as chrome:
        file = Path(folder, "explorer.html")
        file.write_text(write_page(), encoding="utf-8")
        page = chrome.new_page(viewport=SCREEN)
        page.goto(standalone(file))
        yield page


@contextmanager
def in_lab():
    """Show the explorer in JupyterLab, with its kernel."""
    with (
        TemporaryDirectory() as folder,
        browser() as chrome,
        lab_page(chrome, Path(folder), EXPLORER, viewport=SCREEN) as page,
    ):
        yield page


def hover(page, rng, n):
    box = page.locator('[data-block="input"]').bounding_box()
    share = rng.uniform(0.02, 0.98, 2)
    page.mouse.move(box["x"] + share[0] * box["width"], box["y"] + share[1] * box["height"])


def step(page, rng, n):
    if n == 0:
        page.locator('[data-block="input"]').focus()
    page.keyboard.press("]" if n // 15 % 2 == 0 else "[")  # there and back: 16 cells are the fewest


def slider(page, rng, n):
    if n == 0:
        page.get_by_label("dilation rows", exact=True).focus()
    page.keyboard.press("ArrowLeft" if n % 2 else "ArrowRight")


def measure(page, move):
    """Return the milliseconds from each event to its picture."""
    rng = np.random.default_rng(1)
    page.evaluate("taken.splice(0)")
    for n in range(COUNT):
        move(page, rng, n)
        page.wait_for_timeout(float(rng.uniform(30, 120)))
    return np.array(page.evaluate("taken.splice(0)"))


def taken_by(page, size):
    """Measure every move. Returns what is printed, and whether a hover or a slider is too slow."""
    cells, slow = [], False
    for move in (hover, step, slider):
        taken = measure(page, move)
        assert len(taken) >= 100
        found = np.percentile(taken, [50, 95])
        over = move is not step and bool(np.any(found > BARS[size]))
        cells.append(" / ".join(f"{one:.1f}" for one in found) + " !" * over)
        slow |= over
    return cells, slow


def main(places):
    """Measure, and print a table. Returns how many rows of it are over their bar."""
    slow = 0
    print(f"median / 95 % in ms of {COUNT} events; load {os.getloadavg()[0]:.1f} on", end=" ")
    print(f"{os.cpu_count()} processors\n")
    print("| where | image | views | hover | step | slider | bar |\n|---|---|---|---|---|---|---|")
    for place in places:
        with {"standalone": on_a_page, "lab": in_lab}[place]() as page:
            page.evaluate(WATCH)
            for size in SIZES:
                for name, views in VIEWS.items():
                    find(page, "hands.adopt(given[0])", line(size, views))
                    until(page, "hands.lineField.value === hands.line")
                    cells, over = taken_by(page, size)
                    slow += over
                    bar = " / ".join(f"{one:g}" if one < np.inf else "-" for one in BARS[size])
                    row = [place, f"{size} x {size}", name, *cells, bar]
                    print(f"| {' | '.join(row)} |", flush=True)
    return slow


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or ["standalone", "lab"]) > 0)
