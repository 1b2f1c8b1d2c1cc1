"""The live U-Net in a browser: touched, broken, trained, painted, taken along."""

import re
from pathlib import Path

import numpy as np
import pytest

from convlab.live_unet.page import page as write_page
from convlab.nn import unet
from tests.browser.axe import violations

ALIVE = "document.getElementById('live-unet').app?.studio.now.answer"
SIZES = {"projector": (1920, 1080), "laptop": (1366, 768), "phone": (390, 844)}


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    path = tmp_path_factory.mktemp("live") / "live_unet.html"
    path.write_text(write_page(), encoding="utf-8")
    return path


@pytest.fixture
def opened(chrome, file):
    """Open the page at a size; whatever the console says is a fault."""
    said, pages = [], []

    def open_page(width=1366, height=768, **more):
        page = chrome.new_page(viewport={"width": width, "height": height}, **more)
        pages.append(page)
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(file.as_uri())
        page.wait_for_function(ALIVE)
        page.evaluate("window.app = document.getElementById('live-unet').app")
        return page

    yield open_page
    for page in pages:
        page.close()
    assert said == []


def answered(page):
    """Wait until nothing is asked any more."""
    page.wait_for_timeout(150)
    page.wait_for_function(
        """async () => {
          const before = app.studio.now.answer;
          await new Promise((resolve) => setTimeout(resolve, 120));
          return before && before === app.studio.now.answer;
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


@pytest.mark.parametrize("size", SIZES)
def test_it_stands_and_axe_finds_nothing_whatever_is_open(opened, size):
    page = opened(*SIZES[size])
    page.wait_for_timeout(2500)  # the first pass through the U
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
    page.wait_for_timeout(2500)
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
    from convlab.explorer.setting import Setting

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


def train(page, steps, **settings):
    """Train from random weights; return the history."""
    open_tab(page, "Train")
    page.evaluate(
        """([steps, settings]) => {
          Object.assign(app.train.settings, settings);
          app.train.begin();
          window.done = false;
          app.train.trainer().play(steps).then(() => { window.done = true; });
        }""",
        [steps, settings],
    )
    page.wait_for_function("done", timeout=120_000)
    return page.evaluate(
        "app.train.trainer().history.map(({ step, loss, score }) => [step, loss, score ?? null])"
    )


def test_a_training_beats_the_best_threshold_and_its_past_comes_back(opened):
    page = opened()
    history = train(page, 60, filters=4)
    losses = [loss for _, loss, _ in history]
    assert np.mean(losses[-5:]) < 0.4 * np.mean(losses[:5])
    said = page.locator(".un-train .un-verdict").text_content()
    threshold = float(re.search(r"threshold gets ([\d.]+\d)", said).group(1))
    assert history[-1][2] > threshold > 0.8
    last = mask(page)
    past = page.get_by_label("the network's past")
    past.focus()
    page.keyboard.press("Home")
    answered(page)
    assert np.abs(mask(page) - last).max() > 0.3
    page.keyboard.press("End")
    answered(page)
    assert np.array_equal(mask(page), last)


def test_one_seed_is_one_training_and_a_step_is_one_step(opened):
    page = opened()
    once, again = (train(page, 4, filters=2, depth=2) for _ in range(2))
    assert once == again
    other = train(page, 4, filters=2, depth=2, seed=1)
    assert other != once
    page.get_by_role("button", name=re.compile("^One step")).click()
    page.wait_for_function("app.train.trainer().history.length === 5")


@pytest.mark.parametrize("data", ["coins", "scenes"])
def test_every_form_of_network_learns(opened, data):
    page = opened()
    for upsampler in ("transposed2", "nearest"):
        history = train(page, 8, filters=2, depth=2, data=data, upsampler=upsampler, loss="Dice")
        assert history[-1][1] < history[0][1]
    page.get_by_label("what each box shows").select_option("gradients")
    answered(page)
    open_tab(page, "Look")


def strokes_of(page, name, count):
    """Short lines within one class, found with the truth in hand, spread over the picture."""
    return page.evaluate(
        """([label, count]) => {
          const { rows, columns, truth } = app.studio.now.picture;
          const found = [];
          for (let n = 0; found.length < count && n < 4000; n++) {
            const row = 6 + (n * 37) % (rows - 12);
            const column = 10 + (n * 101) % (columns - 20);
            let inside = true;
            for (let c = column - 6; c <= column + 6; c++) {
              for (let r = row - 2; r <= row + 2; r++) inside &&= truth[r * columns + c] === label;
            }
            const spot = (c) => [c / columns, row / rows];
            if (inside) found.push([spot(column - 4), spot(column + 4)]);
          }
          return found;
        }""",
        [int(name == "object"), count],
    )


def test_thirty_strokes_teach_it_and_what_nobody_painted_is_ignored(opened):
    page = opened(1920, 1080)
    open_tab(page, "Brush")
    page.get_by_role("button", name=re.compile("^Learn")).click()
    assert "Paint both first" in page.locator(".un-brush .un-verdict").text_content()
    answered(page)
    page.get_by_label("width of the pen").fill("2")
    for name in ("object", "ground"):
        page.locator(f".un-brush [data-tool={name}]").click()
        for line in strokes_of(page, name, 14):
            drag(page, page.locator(".un-picture"), line)
    said = page.locator(".un-brush .un-verdict").text_content()
    assert said.startswith("28 strokes")
    page.get_by_role("button", name=re.compile("^Learn")).click()
    page.wait_for_function("app.brush.trainer().history.length >= 90", timeout=60_000)
    scores = page.evaluate(
        "app.brush.trainer().history.map(({ score }) => score).filter((s) => s !== undefined)"
    )
    page.get_by_role("button", name=re.compile("^Learn")).click()
    assert max(scores[-4:]) > 0.85


def test_what_is_taken_along_is_the_network(opened, tmp_path):
    page = opened()
    open_tab(page, "Take along")
    with page.expect_download() as caught:
        page.get_by_role("button", name=re.compile("^Weights")).click()
    caught.value.save_as(tmp_path / "unet.npz")
    params = dict(np.load(tmp_path / "unet.npz"))
    picture = np.array(page.evaluate("[...app.studio.now.picture.grey]"), np.float32)
    told = unet.predict(params, picture.reshape(1, 96, 96, 1))
    assert np.abs(told.ravel() - mask(page)).max() < 1e-5
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
