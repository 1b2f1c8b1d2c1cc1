"""The live U-Net in a browser: its state as a link, a file, a page; pages that forbid workers."""

import re

import numpy as np

from convlab.live_unet.page import page as write_page
from convlab.nn import unet
from tests.browser.live_page import ALIVE, answered, drag, mask, open_tab


def broken(page):
    """Bring the page to a state that nobody begins with."""
    page.get_by_label("which picture").select_option("train")
    page.get_by_role("button", name=re.compile("^Another")).click()
    answered(page)
    open_tab(page, "Break")
    page.get_by_label("level 1", exact=True).uncheck()
    page.get_by_role("button", name=re.compile("^Silence")).click()
    answered(page)


def saved(page, name, path):
    open_tab(page, "Take along")
    with page.expect_download() as caught:
        page.get_by_role("button", name=re.compile(name)).click()
    caught.value.save_as(path)


def test_a_link_leads_to_what_was_shown(opened):
    page = opened()
    broken(page)
    link = page.evaluate("app.keeper.link()")
    assert page.evaluate("app.keeper.isWhole()")
    other = opened()
    other.evaluate("(hash) => { location.hash = hash; }", link.split("#")[1])
    other.get_by_role("tab", name="Break", selected=True).wait_for()
    answered(other)
    assert np.array_equal(mask(other), mask(page))
    assert other.evaluate("app.keeper.link()").split("#")[1] == link.split("#")[1]


def test_an_address_that_says_nothing_sensible_is_answered_in_words(opened):
    page = opened()
    before = mask(page)
    for text in ("%", "nonsense", '{"edits": {"skips": [9]}}', '{"train": {"depth": 12}}'):
        page.evaluate("(text) => { location.hash = text; }", text)
        page.get_by_text("The state cannot be shown").wait_for()
        answered(page)
        assert np.array_equal(mask(page), before)
        open_tab(page, "Look")


def test_a_file_and_a_saved_page_hold_the_drawing_and_the_network_too(opened, chrome, tmp_path):
    page = opened()
    page.evaluate("Object.assign(app.train.settings, { filters: 2, depth: 2 })")
    page.evaluate("app.train.begin()")
    answered(page)
    drag(page, page.locator(".un-picture"), [(0.3, 0.3), (0.6, 0.7)])
    answered(page)
    assert not page.evaluate("app.keeper.isWhole()")
    told = mask(page)
    saved(page, "^State", tmp_path / "state.json")
    saved(page, "^Page", tmp_path / "saved.html")
    other = opened()
    other.get_by_label("a network's file").set_input_files(tmp_path / "state.json")
    other.wait_for_function("app.studio.plan().depth === 2")
    answered(other)
    assert np.array_equal(mask(other), told)
    own = chrome.new_page()
    own.goto((tmp_path / "saved.html").as_uri())
    own.wait_for_function(ALIVE)
    own.evaluate("window.app = document.getElementById('live-unet').app")
    answered(own)
    assert np.array_equal(mask(own), told)
    own.close()


def test_a_network_that_does_not_fit_is_refused_and_changes_nothing(opened, tmp_path):
    page = opened()
    before = mask(page)
    rng = np.random.default_rng(0)
    for name, sizes, words in (
        ("deep", {"depth": 7, "channels": 1}, "needs a picture of 128 pixels"),
        ("colour", {"depth": 1, "channels": 3}, "reads 3 channels"),
    ):
        params = unet.init(rng, n_filters=1, n_classes=1, **sizes)
        (tmp_path / f"{name}.unet").write_bytes(unet.to_bytes(params))
        page.get_by_label("a network's file").set_input_files(tmp_path / f"{name}.unet")
        page.get_by_text(words).wait_for(state="attached")
    page.evaluate("app.studio.touched()")
    answered(page)
    assert np.array_equal(mask(page), before)


def test_a_picture_is_cut_to_what_a_network_can_halve_and_can_be_drawn_on(opened):
    page = opened()
    page.evaluate("""() => {
      const grey = new Float32Array(50 * 70).fill(0.3);
      app.studio.show({ name: "own", rows: 50, columns: 70, grey, truth: null });
    }""")
    answered(page)
    assert page.evaluate("app.studio.now.answer.probabilities.shape") == [1, 48, 64, 1]
    page.evaluate("Object.assign(app.train.settings, { filters: 2, depth: 4 })")
    page.evaluate("app.train.begin()")
    answered(page)
    before = mask(page)
    assert page.evaluate("app.studio.now.answer.probabilities.shape") == [1, 48, 64, 1]
    drag(page, page.locator(".un-picture"), [(0.9, 0.9), (0.95, 0.95)])
    answered(page)
    assert np.abs(mask(page) - before).max() > 0


def test_pointing_while_nothing_is_answered_yet_points_at_nothing(opened):
    page = opened()
    complaint = page.evaluate("""() => {
      const { studio } = app;
      studio.show({ name: "s", rows: 16, columns: 16, grey: new Float32Array(256), truth: null });
      studio.point({ layer: "image", row: 90, column: 90, channel: 0 }, true);
      return studio.now.cell;
    }""")
    assert complaint is None
    answered(page)
    assert not page.evaluate("app.studio.now.held")


def test_a_page_that_forbids_workers_computes_by_itself(chrome, tmp_path):
    for name, policy in (
        ("at_once", "<script>delete window.Worker;</script>"),
        (
            "late",
            '<meta http-equiv="Content-Security-Policy" content="worker-src \'none\'">',
        ),
    ):
        file = tmp_path / f"{name}.html"
        text = write_page().replace('<meta charset="utf-8">', f'<meta charset="utf-8">{policy}', 1)
        file.write_text(text, encoding="utf-8")
        page = chrome.new_page()
        page.goto(file.as_uri())
        page.wait_for_function(ALIVE)
        page.evaluate("window.app = document.getElementById('live-unet').app")
        first = mask(page)
        drag(page, page.locator(".un-picture"), [(0.3, 0.3), (0.6, 0.7)])
        answered(page)
        assert np.abs(mask(page) - first).max() > 0.3, name
        page.close()
