"""What the tests of the live U-Net do on its page."""

import numpy as np

ALIVE = "document.getElementById('live-unet').app?.studio.now.answer"


def answered(page):
    """Wait until nothing is asked any more, however long an answer takes.

    The page waits by itself: `wait_for_function` takes any promise for a yes, and asks once.
    """
    page.evaluate(
        """async () => {
          const { studio } = app;
          const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
          await rest(150); // what was touched is asked
          for (let before; ; ) {
            before = studio.now.answer;
            await rest(120);
            if (before && before === studio.now.answer && !studio.isAsking()) return;
          }
        }"""
    )


def mask(page):
    return np.array(page.evaluate("[...app.studio.now.answer.probabilities.data]"))


def open_tab(page, words):
    page.get_by_role("tab", name=words).click()


def drag(page, locator, places):
    """Draw through places, given as shares of the width and the height."""
    box = locator.bounding_box()
    spots = [(box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in places]
    page.mouse.move(*spots[0])
    page.mouse.down()
    for spot in spots[1:]:
        page.mouse.move(*spot, steps=4)
    page.mouse.up()
