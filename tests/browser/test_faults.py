"""What a reader stumbles over: old numbers, cut words, two names for one cell, "1 numbers"."""

import re

import pytest

from tests.browser.hand import ALL, CHANNELS, RECTANGLE, UP, VIEWS, find, push, slide, until

EVERY = f'views="{" ".join(VIEWS)}")'
ROW = "Explorer(image=[3, 1, 4, 1, 5], kernel=[2, 7])"
SIZES = {"desk": (1366, 768), "large": (1920, 1080), "phone": (390, 844)}
PHONE = {"has_touch": True, "is_mobile": True}

GHOSTS = """hands.panels.filter(({ element }) => !element.hidden)
  .reduce((sum, { ghosts }) => sum + (ghosts?.size ?? 0), 0)"""
UNRELATED = {
    "preset": lambda page: page.get_by_label("preset", exact=True).select_option(
        "Guide, convolution/Half (same) padding"
    ),
    "transposed": lambda page: push(page, "transposed convolution"),
    "send back": lambda page: page.get_by_text("Send the output back").click(),
    "one dimension": lambda page: page.get_by_text("1-D", exact=True).click(),
    "reset": lambda page: push(page, "back to the beginning"),
    "another line": lambda page: find(page, "hands.adopt(given[0])", UP),
}


@pytest.mark.parametrize("act", UNRELATED)
def test_old_numbers_go_with_the_picture_that_they_belong_to(visit, act):
    page = visit(RECTANGLE[:-1] + ", " + EVERY)
    slide(page, "stride rows", 2)
    until(page, f"{GHOSTS} > 0")
    before = find(page, "hands.line")
    UNRELATED[act](page)
    until(page, "hands.line !== given[0]", before)
    page.wait_for_timeout(100)
    assert find(page, GHOSTS) == 0


@pytest.mark.parametrize("line", [RECTANGLE, UP, ROW, CHANNELS])
@pytest.mark.parametrize("walk", ["input", "output"])
def test_a_cell_has_one_name_wherever_it_is_spoken_of(visit, line, walk):
    page = visit(line)
    push(page, f"step through the {walk} cells")
    for _ in range(3):
        clock = page.inner_text(".cx-clock").split(" of ")[0]
        spoken = page.get_by_label("time: which cell", exact=True).get_attribute("aria-valuetext")
        assert page.inner_text(".cx-status p").startswith(clock)
        assert spoken.startswith(clock)
        if walk == "output":
            for panel in ("gather", "formula"):
                text = page.locator(f'[data-view="{panel}"]').inner_text()
                assert clock.removeprefix("output ") in text
        push(page, "step forward")


def test_a_channel_has_one_number_wherever_it_is_spoken_of(visit):
    page = visit(CHANNELS)
    slide(page, "channel in front, in", 1)
    page.wait_for_timeout(100)
    slider = page.get_by_label("channel in front, in", exact=True)
    assert slider.get_attribute("aria-valuetext") == "channel 1 of 2"
    titles = find(page, "hands.panels[0].placed.blocks.map(({ title }) => title)")
    assert titles[0].endswith("channel 1 of 2")


# Every word on the page and behind it: what is written, told, and shown as a tooltip.
WORDS = """(() => {
  const own = hands.root.cloneNode(true);
  own.querySelectorAll("style, script").forEach((one) => one.remove());
  const walk = document.createTreeWalker(own, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walk.nextNode()) found.push(walk.currentNode.data);
  for (const block of own.querySelectorAll("p, h3, span, label")) found.push(block.textContent);
  for (const name of ["aria-label", "title", "aria-valuetext", "placeholder"])
    for (const one of own.querySelectorAll(`[${name}]`)) found.push(one.getAttribute(name));
  const drawn = hands.panels.flatMap(({ placed }) => placed?.blocks ?? []);
  return [...found, ...drawn.map(({ title }) => title)];
})()"""
ONE_OF_MANY = re.compile(r"(?<![\w.,\u2212/])1 (?!is\b|has\b|was\b|this\b)[a-z]+s\b")
ONES = {
    "one of everything": f"Explorer('conv', image=[[3]], kernel=[[2]], {EVERY}",
    "transposed": f"Explorer('transpose', image=[[3]], kernel=[[2]], {EVERY}",
    "one dimension": f"Explorer('transpose', image=[3], kernel=[2], stride=1, {EVERY}",
    "too large a kernel": "Explorer('conv', image=[[3]], kernel=[[1, 2], [3, 4]])",
    "nothing left": ("Explorer('transpose', image=[[3]], kernel=[[1]], padding=((1, 1), (1, 1)))"),
    "sizes that shrink": (
        "Explorer('transpose', image=[[3, 1]], kernel=[[1, 2]], stride=2, output_padding=2)"
    ),
    "channels": "Explorer(image=[[[1], [2]]], kernel=[[[[1], [2]]]])",
    "axes": "Explorer(image=[1, 2], kernel=[1], stride=[1, 2])",
}


@pytest.mark.parametrize("name", ONES)
def test_one_of_a_thing_is_never_said_to_be_several(visit, name):
    page = visit(ONES[name])
    speed = page.get_by_label("speed", exact=True)
    for value in ("-2", "0", "1"):  # a quarter of a cell, one cell, two cells a second
        speed.fill(value)
        for walk in ("input", "output"):
            push(page, f"step through the {walk} cells")
            page.wait_for_timeout(50)
            wrong = [text for text in find(page, WORDS) if ONE_OF_MANY.search(text)]
            assert wrong == []


# Where each title that is cut or has given way stands on the page, and what it would say in full.
CUT = """hands.panels.filter(({ placed, element }) => placed && !element.hidden)
  .flatMap((panel) => panel.placed.blocks
    .filter((cells) => cells.title && !cells.sparse && panel.cut(cells) !== cells.title)
    .map((cells) => [panel.name, cells.id, cells.title]))"""
AT = """(() => {
  const panel = hands.panels.find(({ name }) => name === given[0]);
  panel.element.scrollIntoView({ block: "center" });
  const { x, y, sheets } = panel.placed.blocks.find(({ id }) => id === given[1]);
  const box = panel.canvas.getBoundingClientRect();
  const off = sheets > 1 ? 6 * Math.min(sheets - 1, 3) : 0;
  return [box.x + x + 8, box.y + y - off - 10];
})()"""


@pytest.mark.parametrize("size", ["desk", "phone"])
@pytest.mark.parametrize("line", [CHANNELS[:-1] + ", " + EVERY, ALL, UP[:-1] + ", " + EVERY])
@pytest.mark.parametrize("projector", [False, True])
def test_a_title_that_is_cut_is_told_whole_to_who_points_at_it(visit, line, size, projector):
    width, height = SIZES[size]
    page = visit(
        line[:-1] + ", projector=True)" if projector else line,
        viewport={"width": width, "height": height},
        **(PHONE if size == "phone" else {}),
    )
    page.wait_for_timeout(200)
    for panel, block, title in find(page, CUT):
        page.mouse.move(*find(page, AT, panel, block))
        canvas = page.locator(f'[data-view="{panel}"] canvas')
        assert canvas.get_attribute("title") == title
        label = page.locator(f'[data-view="{panel}"] [data-block="{block}"]')
        assert label.get_attribute("aria-label") == title


@pytest.mark.parametrize("size", SIZES)
def test_what_is_said_of_a_cell_and_above_a_view_is_whole_or_told_whole(visit, size):
    width, height = SIZES[size]
    page = visit(
        CHANNELS[:-1] + ", " + EVERY,
        viewport={"width": width, "height": height},
        **(PHONE if size == "phone" else {}),
    )
    status = page.locator(".cx-status p")
    if size == "phone":  # where nothing can be pointed at
        assert status.evaluate("(one) => one.scrollHeight <= one.parentElement.clientHeight + 2")
        assert status.evaluate("(one) => getComputedStyle(one).whiteSpace") == "normal"
    for label in [status, *page.locator(".cx-heading:visible > span:first-child").all()]:
        label.hover()
        assert label.get_attribute("title").startswith(label.text_content())
