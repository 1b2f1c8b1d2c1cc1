"""The live U-Net in a browser: taken along, toured, and handled at random."""

import re
from pathlib import Path

import numpy as np

from convlab.live_unet.page import page as write_page
from convlab.nn import unet
from tests.browser.live_page import ALIVE, answered, mask, open_tab


def test_what_is_taken_along_is_the_network(opened, tmp_path, monkeypatch):
    page = opened()
    open_tab(page, "Take along")
    with page.expect_download() as caught:
        page.get_by_role("button", name=re.compile("^Weights")).click()
    caught.value.save_as(tmp_path / "unet.npz")
    params = dict(np.load(tmp_path / "unet.npz"))
    picture = np.array(page.evaluate("[...app.studio.now.picture.grey]"), np.float32)
    told = unet.predict(params, picture.reshape(1, 96, 96, 1))
    assert np.abs(told.ravel() - mask(page)).max() < 1e-5
    monkeypatch.chdir(tmp_path)
    names = {"x": picture.reshape(1, 96, 96, 1)}
    exec(page.locator(".un-take .un-code").text_content(), names)  # the lines that the page shows
    in_keras = np.asarray(names["model"](names["x"], training=False))
    assert np.abs(in_keras.ravel() - mask(page)).max() < 1e-5
    with page.expect_download() as caught:
        page.get_by_role("button", name=re.compile("^Network")).click()
    caught.value.save_as(tmp_path / "network.unet")
    kept = unet.from_bytes(Path(tmp_path / "network.unet").read_bytes())
    assert all(np.array_equal(kept[name], array) for name, array in params.items())
    rng = np.random.default_rng(0)
    other = unet.init(rng, channels=1, n_filters=3, n_classes=2, depth=2, upsampler="nearest")
    (tmp_path / "other.unet").write_bytes(unet.to_bytes(other))
    page.get_by_label("a network's file").set_input_files(tmp_path / "other.unet")
    page.wait_for_function("app.studio.plan().depth === 2")
    answered(page)
    told = unet.predict(other, picture.reshape(1, 96, 96, 1))
    assert np.abs(told.ravel() - mask(page)).max() < 1e-5
    (tmp_path / "broken.unet").write_bytes(b"nonsense" * 9)
    page.get_by_label("a network's file").set_input_files(tmp_path / "broken.unet")
    page.get_by_text("broken.unet cannot be read").wait_for()


def test_a_page_that_was_saved_with_its_network_opens_with_it(chrome, tmp_path):
    params = unet.init(np.random.default_rng(3), channels=1, n_filters=2, n_classes=1, depth=1)
    (tmp_path / "own.html").write_text(write_page(unet.to_bytes(params)), encoding="utf-8")
    page = chrome.new_page()
    page.goto((tmp_path / "own.html").as_uri())
    page.wait_for_function(ALIVE)
    plan = page.evaluate("document.getElementById('live-unet').app.studio.plan()")
    assert (plan["filters"], plan["depth"]) == (2, 1)
    page.close()


def test_a_tour_by_keyboard_alone(opened):
    page = opened()
    page.get_by_role("button", name=re.compile("^Tour")).focus()
    page.keyboard.press("Enter")
    for step in range(1, 7):
        assert page.locator(".un-tour .un-size").text_content() == f"{step} of 6"
        page.keyboard.press("Enter")
    assert page.locator(".un-tour").is_hidden()
    page.keyboard.press("Enter")
    page.keyboard.press("Escape")
    assert page.locator(".un-tour").is_hidden()


MONKEY = """async (count) => {
  let seed = 7;
  const draw = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const root = document.getElementById("live-unet");
  root.addEventListener("click", (event) => {
    if (event.target.matches("a, input[type=file]")) event.preventDefault();
  }, true);
  HTMLInputElement.prototype.click = () => {};
  HTMLAnchorElement.prototype.click = () => {};
  const { mediaDevices } = navigator;
  if (mediaDevices) mediaDevices.getUserMedia = () => Promise.reject();
  for (let n = 0; n < count; n++) {
    const all = [...root.querySelectorAll("button, select, input, canvas, .un-frame")]
      .filter((element) => element.offsetParent !== null);
    const one = all[Math.floor(draw() * all.length)];
    const box = one.getBoundingClientRect();
    const [clientX, clientY] = [box.left + draw() * box.width, box.top + draw() * box.height];
    const at = { clientX, clientY, bubbles: true, pointerId: 1 };
    if (one.matches("select")) {
      one.selectedIndex = Math.floor(draw() * one.options.length);
      one.dispatchEvent(new Event("change", { bubbles: true }));
    } else if (one.matches("input[type=range], input[type=number]")) {
      one.value = String(Math.floor(draw() * 12));
      one.dispatchEvent(new Event("input", { bubbles: true }));
    } else if (one.matches("canvas, .un-frame")) {
      one.setPointerCapture = () => {};
      for (const kind of ["move", "down", "move", "up", "leave"]) {
        one.dispatchEvent(new PointerEvent(`pointer${kind}`, at));
      }
    } else if (!one.matches("input[type=file]")) one.click();
    if (n % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  }
}"""


def test_a_thousand_random_actions_end_without_a_complaint(opened):
    page = opened()
    page.evaluate(MONKEY, 1000)
    page.evaluate("() => { app.train.pause(); app.brush.pause(); }")
    page.wait_for_timeout(500)
    assert page.evaluate("document.querySelectorAll('.un-frame').length") > 8
