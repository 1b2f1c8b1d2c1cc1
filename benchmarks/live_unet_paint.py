"""How long from the hand to the mask, and how soon a network learns.

``python benchmarks/live_unet_paint.py [standalone] [lab]``, in a headless Chromium without a
graphics card, on a page of its own and in JupyterLab. A stroke's
clock starts at the event's own time stamp and stops when the frame with the new mask has been
painted; so does that of pointing at a map. Training is counted from its first step; the page's
tasks of over 50 ms meanwhile are counted too.
"""

import os
import sys
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from convlab.live_unet.page import page as write_page
from tests.browser.browsers import browser
from tests.browser.lab import lab_page

COUNT = 60
SEEDS = (0, 1, 2)
STEPS = 160
SCREEN = {"width": 1920, "height": 1080}
WATCH = """() => {
  window.app = document.querySelector(".un").app;
  window.taken = [];
  window.tasks = [];
  const { studio } = app;
  const painted = new MessageChannel();
  let start = null;
  painted.port1.onmessage = () => {
    if (start !== null) taken.push(performance.now() - start);
    start = null;
  };
  window.timed = (kind, told) => {
    addEventListener(kind, (event) => { if (start === null) start = event.timeStamp; }, true);
    studio.on(told, () => requestAnimationFrame(() => painted.port2.postMessage(0)));
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tasks.push(entry.duration);
  }).observe({ entryTypes: ["longtask"] });
}"""


def shown(values) -> str:
    """Median and 95th percentile."""
    return f"{np.median(values):.0f} / {np.percentile(values, 95):.0f}"


@contextmanager
def on_a_page(chrome, folder):
    """Show the live U-Net on a page of its own."""
    file = folder / "live_unet.html"
    file.write_text(write_page(), encoding="utf-8")
    page = chrome.new_page(viewport=SCREEN)
    page.goto(file.as_uri())
    page.wait_for_function("document.querySelector('.un')?.app?.studio.now.answer")
    yield page
    page.close()


@contextmanager
def in_lab(chrome, folder):
    """Show it in JupyterLab, with its kernel."""
    cell = "from convlab.live_unet import LiveUNet\nLiveUNet()"
    ready = ".un-witness:has-text('convlab computes the same')"
    with lab_page(chrome, folder, cell, ready=ready, viewport=SCREEN) as page:
        yield page


PLACES = {"standalone": on_a_page, "lab": in_lab}


@contextmanager
def opened(chrome, place):
    """Open a page with a network of 8 filters, and wait until it stands."""
    with TemporaryDirectory() as folder, PLACES[place](chrome, Path(folder)) as page:
        page.evaluate(WATCH)
        page.locator(".un [role=tab]", has_text="Train").click()
        page.evaluate("app.train.begin()")
        page.wait_for_timeout(2500)
        yield page


def strokes(page) -> list:
    """Draw, one dab after the other."""
    page.evaluate("timed('pointermove', 'answer')")
    box = page.locator(".un-picture").bounding_box()
    rng = np.random.default_rng(0)
    page.mouse.move(box["x"] + 20, box["y"] + 20)
    page.mouse.down()
    for _ in range(COUNT):
        x, y = rng.uniform(0.1, 0.9, 2)
        page.mouse.move(box["x"] + x * box["width"], box["y"] + y * box["height"])
        page.wait_for_timeout(float(rng.uniform(120, 200)))
    page.mouse.up()
    return page.evaluate("taken.splice(0)")


def points(page) -> list:
    """Point at maps."""
    page.evaluate("timed('pointermove', 'cell')")
    rng = np.random.default_rng(1)
    page.locator(".un-u").scroll_into_view_if_needed()
    boxes = [box.bounding_box() for box in page.locator(".un-frame").all()]
    page.evaluate("taken.length = 0")
    for _ in range(COUNT):
        box = boxes[rng.integers(len(boxes))]
        x, y = rng.uniform(0.1, 0.9, 2)
        page.mouse.move(box["x"] + x * box["width"], box["y"] + y * box["height"])
        page.wait_for_timeout(float(rng.uniform(60, 120)))
    return page.evaluate("taken.splice(0)")


def training(page, seed):
    """Train from random weights; return when 0.95 was reached, the last score, and long tasks."""
    page.evaluate("tasks.length = 0")
    page.evaluate(
        """async ([seed, steps]) => {
          app.train.settings.seed = seed;
          app.train.begin();
          const trainer = app.train.trainer();
          window.when = [];
          window.done = false;
          const start = performance.now();
          const step = trainer.step;
          trainer.step = async () => {
            await step();
            when.push((performance.now() - start) / 1000);
          };
          trainer.play(steps).then(() => { window.done = true; });
        }""",
        [seed, STEPS],
    )
    page.wait_for_function("done", timeout=300_000)
    history = page.evaluate("app.train.trainer().history.map(({ score }) => score ?? null)")
    seconds = page.evaluate("when")
    scored = [(n, score) for n, score in enumerate(history) if score is not None]
    stays = next(
        (seconds[n] for k, (n, _) in enumerate(scored) if all(s >= 0.95 for _, s in scored[k:])),
        None,
    )
    return stays, scored[-1][1], seconds[-1], page.evaluate("tasks.splice(0)")


def main(places):
    """Measure, and print the tables."""
    load = os.getloadavg()[0]
    print(f"load {load:.1f} on {os.cpu_count()} processors")
    with browser() as chrome:
        for place in places:
            print(f"\n{place}")
            with opened(chrome, place) as page:
                print(f"stroke to mask, median / 95 %, ms: {shown(strokes(page))} (bar 40 / 70)")
                print(f"pointing, median / 95 %, ms: {shown(points(page))} (bar 13 / 20)")
            for seed in SEEDS:
                with opened(chrome, place) as page:
                    stays, last, seconds, tasks = training(page, seed)
                reached = "never" if stays is None else f"{stays:.1f} s"
                most = f"{len(tasks)}, longest {max(tasks, default=0):.0f} ms (bar 50)"
                print(f"seed {seed}: IoU stays over 0.95 from {reached} on (bar 40 s)", end="; ")
                print(f"{last:.3f} after {seconds:.1f} s; tasks over 50 ms: {most}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:] or list(PLACES))
