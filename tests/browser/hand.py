"""What a hand does with an explorer on a page, and what it finds there."""

import re

from convlab.explorer.setting import Setting
from tests.browser.browsers import standalone

HANDS = "document.querySelector('.cx').explorer"
DESK = {"width": 1280, "height": 800}
HIGHLIGHT = [0xA0, 0x00, 0x5A]

# States that many tests begin from.
RECTANGLE = (
    'Explorer("conv", image=[[3, 1, 4, 1, 5], [9, 2, 6, 5, 3], [5, 8, 9, 7, 9]], '
    "kernel=[[1, 2, 3], [4, 5, 6]])"
)
CHANNELS = (
    'Explorer("conv", image=[[[1, 2], [3, 4]], [[5, 6], [7, 8]]], '
    "kernel=[[[[1, 2, 3], [4, 5, 6]], [[7, 8, 9], [10, 11, 12]]]])"
)
UP = 'Explorer("transpose", image=[[2, 1], [4, 4]], kernel=[[1, 4], [2, 3]], stride=2)'
VIEWS = ("grids", "matrix", "gather", "stamp", "zeros", "overlap", "formula", "code")
ALL = f'Explorer("conv", views="{" ".join(VIEWS)}")'

# For each cell of a block: whether the highlight's colour lies within 4 pixels of the middle of
# its top, right, bottom, left edge, and whether it lies anywhere in the cell.
EDGES = """([panelName, id, colour]) => {
  const { panels } = document.querySelector('.cx').explorer;
  const panel = panels.find(({ name }) => name === panelName);
  const { canvas, placed } = panel, all = placed.blocks.find((cells) => cells.id === id);
  const { width, height } = canvas, scale = width / canvas.getBoundingClientRect().width;
  const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
  const is = (x, y) => x >= 0 && y >= 0 && x < width && y < height &&
    colour.every((part, n) => data[4 * (y * width + x) + n] === part);
  const box = (left, top, right, bottom) => {
    for (let y = Math.round(top * scale); y < Math.round(bottom * scale); y++)
      for (let x = Math.round(left * scale); x < Math.round(right * scale); x++)
        if (is(x, y)) return true;
    return false;
  };
  const found = [];
  for (let r = 0; r < all.rows; r++)
    for (let c = 0; c < all.columns; c++) {
      const [x, y] = [all.x + c * all.across, all.y + r * all.down];
      const [right, bottom] = [x + all.across, y + all.down];
      const [middle, centre] = [(x + right) / 2, (y + bottom) / 2];
      found.push([box(middle, y, middle + 1, y + 4), box(right - 4, centre, right, centre + 1),
        box(middle, bottom - 4, middle + 1, bottom), box(x, centre, x + 4, centre + 1),
        box(x, y, right, bottom)]);
    }
  return found;
}"""


class Visits:
    """Pages of an explorer in one browser; what the browser complains of is collected.

    Starting a page is slow, so one page is kept: the first visit of every test goes to it.
    """

    def __init__(self, chrome, file):
        self.chrome, self.file = chrome, file
        self.complaints, self.others = [], []
        self.kept, self.free = self._page(), True

    def __call__(self, line="", file=None, **context):
        """Show the explorer in a state, in a window of its own where ``context`` is given."""
        page = self.kept if self.free and not context else self._page(**context)
        self.others += [page] if page is not self.kept else []
        self.free = self.free and page is not self.kept
        page.goto("about:blank")
        page.goto(standalone(file or self.file, line))
        until(page, "hands.focus")
        return page

    def end(self):
        """End a test: every page but one is closed. Returns what the browser complained of."""
        for page in self.others:
            page.context.close()
        complaints, self.complaints[:], self.others, self.free = [*self.complaints], [], [], True
        return complaints

    def _page(self, **context):
        page = self.chrome.new_context(
            **{"viewport": DESK, "reduced_motion": "reduce", **context}
        ).new_page()
        page.set_default_timeout(10_000)
        complain_of(page, self.complaints)
        return page


def complain_of(page, complaints):
    """Collect what goes wrong on a page: errors, and anything fetched from elsewhere."""
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: said.type == "error" and complaints.append(said.text))
    local = ("file:", "blob:", "data:")
    page.on("request", lambda r: r.url.startswith(local) or complaints.append(f"fetched {r.url}"))


def find(page, expression, *given):
    """Return the value of a JavaScript expression about ``hands`` (and ``given``)."""
    return page.evaluate(f"(given) => {{ const hands = {HANDS}; return {expression}; }}", given)


def until(page, expression, *given):
    """Wait until a JavaScript expression about ``hands`` (and ``given``) is true."""
    wait = f"(given) => {{ const hands = {HANDS}; return {expression}; }}"
    page.wait_for_function(wait, arg=given, timeout=10_000)


def setting(page) -> Setting:
    """Return what the explorer on the page is set to, as convlab reads it from its line."""
    return Setting.from_line(find(page, "hands.line"))


def numbers(page, name="y") -> list:
    """Return the numbers that the page has computed: ``x``, ``w`` or ``y``."""
    return find(page, "Array.from(hands.model[given[0]])", name)


def agrees(page) -> bool:
    """Whether the page has what convlab computes from the page's line of Python."""
    now = setting(page)
    if now.geometry is None:
        return not find(page, "hands.model.ok")
    return numbers(page) == now.result.ravel().tolist()


def push(page, name):
    """Click the button of this name."""
    named = re.compile(rf"^([^:]*: )?{re.escape(name)}$")  # "Text on it: what it is for"
    page.get_by_role("button", name=named).first.click()


def until_pressed(page, name, pressed=True):
    """Wait until the button of this name stands pressed, or not: the controls follow the state."""
    state = str(pressed).lower()
    named = f':is([aria-label="{name}"], [aria-label$=": {name}"])'
    page.locator(f'button{named}[aria-pressed="{state}"]').wait_for()


def slide(page, label, value):
    """Move a slider to a value with the arrow keys."""
    slider = page.get_by_label(label, exact=True)
    steps = value - int(slider.input_value())
    slider.focus()
    for _ in range(abs(steps)):
        page.keyboard.press("ArrowRight" if steps > 0 else "ArrowLeft")
    assert int(slider.input_value()) == value


def centre(page, name, r, c) -> tuple[float, float]:
    """Return where on the page the middle of a cell is."""
    x, y, across, down = find(
        page,
        """(() => {
          const panel = hands.panels.find((one) => one.blocks.has(given[0]) && !one.element.hidden);
          const { element, cells } = panel.blocks.get(given[0]);
          const { x, y } = element.getBoundingClientRect();
          return [x, y, cells.across, cells.down];
        })()""",
        name,
    )
    return x + (c + 0.5) * across, y + (r + 0.5) * down


def hover(page, name, r, c):
    """Move the mouse to the middle of a cell."""
    page.mouse.move(*centre(page, name, r, c))


def click(page, name, r, c):
    """Click the middle of a cell."""
    page.mouse.click(*centre(page, name, r, c))


def focus(page, name):
    """Let a grid have the keyboard."""
    page.locator(f'.cx-block[data-block="{name}"]').first.focus()


def shape(page, name) -> list:
    """Return the rows and columns of a grid as it is drawn."""
    return find(
        page,
        """hands.panels.flatMap(({ placed }) => placed?.blocks ?? [])
          .filter(({ id }) => id === given[0]).map(({ rows, columns }) => [rows, columns])[0]""",
        name,
    )


def edges(page, panel, name) -> list:
    """Return where a grid shows the highlight's colour: per cell, at four edges and anywhere."""
    return page.evaluate(EDGES, [panel, name, HIGHLIGHT])


def picture(page, panel) -> str:
    """Return the pixels of a panel as text."""
    return find(
        page, "hands.panels.find(({ name }) => name === given[0]).canvas.toDataURL()", panel
    )
