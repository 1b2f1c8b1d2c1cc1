"""The live U-Net in a browser: touched, pointed at, broken."""

import re

import numpy as np
import pytest

from convlab.explorer.setting import Setting
from tests.browser.axe import violations
from tests.browser.live_page import answered, drag, mask, open_tab

SIZES = {"projector": (1920, 1080), "laptop": (1366, 768), "phone": (390, 844)}


@pytest.mark.parametrize("size", SIZES)
def test_it_stands_and_axe_finds_nothing_whatever_is_open(opened, size):
    page = opened(*SIZES[size])
    for words in ("Look", "Break", "Train", "Brush", "Take along"):
        open_tab(page, words)
        answered(page)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), words
        assert violations(page) == [], words
    page.get_by_role("button", name=re.compile("^Projector")).click()
    assert violations(page) == []


def test_the_first_network_finds_coins_that_it_has_never_seen(opened):
    page = opened()
    said = page.locator(".un-desk .un-verdict").text_content()
    assert float(re.search(r"truth ([\d.]+)", said).group(1).rstrip(".")) > 0.9


def test_the_mask_follows_the_hand_and_goes_back_where_it_erases(opened):
    page = opened()
    before = mask(page)
    picture = page.locator(".un-picture")
    drag(page, picture, [(0.45, 0.5), (0.55, 0.5), (0.5, 0.55)])
    answered(page)
    drawn = mask(page)
    assert np.abs(drawn - before).max() > 0.3
    page.get_by_role("button", name=re.compile("^Erase")).click()
    page.get_by_label("width of the pen").fill("12")
    drag(page, picture, [(0.4, 0.45), (0.6, 0.45), (0.6, 0.6), (0.4, 0.6), (0.5, 0.5)])
    answered(page)
    assert np.abs(mask(page) - before).max() == 0


def test_keys_draw_as_the_mouse_does(opened):
    page = opened()
    before = mask(page)
    page.locator(".un-picture").focus()
    page.keyboard.press("ArrowRight")
    for _ in range(3):
        page.keyboard.press("Space")
        page.keyboard.press("Shift+ArrowDown")
    answered(page)
    assert np.abs(mask(page) - before).max() > 0.05


def lit(page):
    return page.evaluate(
        "[...document.querySelectorAll('.un-lit')].map((box) => box.dataset.layer)"
    )


def test_pointing_lights_what_a_number_is_computed_from_and_says_how(opened):
    page = opened()
    before = {
        "c2b": "image c1a c1b p1 c2a c2b",
        "u7": "image c1a c1b p1 c2a c2b p2 c3a c3b p3 c4a c4b u5 c5a c5b u6 c6a c6b u7",
    }
    for layer, expected in before.items():
        page.locator(f"[data-layer={layer}] .un-frame").hover(position={"x": 20, "y": 20})
        assert " ".join(sorted(lit(page))) == " ".join(sorted(expected.split()))
        cell = page.evaluate("app.studio.now.cell")
        value = page.evaluate(
            """({ layer, row, column, channel }) => {
              const { shape, data } = app.studio.now.answer.values[layer];
              return data[(row * shape[2] + column) * shape[3] + channel];
            }""",
            cell,
        )
        said = page.locator(".un-value").text_content().replace("\u2212", "-")
        assert abs(float(said) - value) <= 0.0005
    page.mouse.move(5, 5)
    assert lit(page) == []
    page.locator("[data-layer=c3a] .un-frame").click(position={"x": 20, "y": 20})
    page.mouse.move(5, 5)
    assert "c3a" in lit(page)  # a click holds it


def test_the_explorer_opens_with_the_very_product(opened):
    page = opened()
    page.locator("[data-layer=c1a] .un-frame").click(position={"x": 20, "y": 20})
    page.evaluate("HTMLAnchorElement.prototype.click = function () { window.went = this.href; }")
    page.get_by_role("button", name="Open this product in the explorer").click()
    line = page.evaluate("decodeURIComponent(window.went.split('#')[1])")
    setting = Setting.from_line(line)
    products = page.locator(".un-part b").first.text_content().replace("\u2212", "-")
    assert abs(float(setting.result.ravel()[0]) - float(products)) < 0.01


def test_what_is_broken_is_counted_and_mended(opened):
    page = opened()
    before = mask(page)
    open_tab(page, "Break")
    verdict = page.locator(".un-break .un-verdict")
    page.get_by_label("level 1", exact=True).uncheck()
    answered(page)
    cut = mask(page)
    changed = int(((cut > 0.5) != (before > 0.5)).sum())
    assert changed > 0
    assert verdict.text_content().startswith(f"{changed} of {before.size} pixels")
    assert page.locator(".un-skip").first.text_content() == "skip 1 cut"
    page.get_by_role("button", name=re.compile("^Silence")).click()
    answered(page)
    assert not np.array_equal(mask(page), cut)
    page.get_by_role("button", name=re.compile("^Mend")).click()
    answered(page)
    assert np.array_equal(mask(page), before)
    assert verdict.text_content() == "Nothing is broken."


def test_a_guess_is_answered_by_what_is_counted(opened):
    page = opened()
    open_tab(page, "Break")
    page.get_by_role("button", name=re.compile("^hardly a pixel")).click()
    answered(page)
    said = page.locator(".un-guess p").last.text_content()
    changed = int(re.search(r"(\d+) of 9216 pixels", said).group(1))
    verdict = page.locator(".un-break .un-verdict").text_content()
    assert verdict.startswith(f"{changed} of 9216 pixels")
    assert said.startswith("Yes") == (changed < 0.005 * 9216)
    assert page.locator(".un-guess p").first.text_content().endswith("skip 2 is cut?")


# Notes each box that has been passed, once and in turn, however late the test looks.
NOTED = """
window.passed = [];
new MutationObserver((changes) => {
  for (const { target } of changes) {
    const { layer } = target.dataset;
    if (target.matches(".un-passing") && passed.at(-1) !== layer) passed.push(layer);
  }
}).observe(document, { subtree: true, attributes: true, attributeFilter: ["class"] });
"""
UNDER_WAY = "document.querySelectorAll('.un-waiting, .un-passing').length"


def test_a_pass_runs_through_the_u_once_and_not_where_motion_is_unwanted(opened):
    page = opened(first=NOTED, reduced_motion="no-preference")
    boxes = page.evaluate("[...app.diagram.boxes.keys()]")
    page.wait_for_function(f"passed.length >= {len(boxes)} && {UNDER_WAY} === 0")
    answered(page)
    assert page.evaluate("passed") == boxes
    still = opened(first=NOTED)
    answered(still)
    assert still.evaluate("passed") == []
    assert still.evaluate(UNDER_WAY) == 0
