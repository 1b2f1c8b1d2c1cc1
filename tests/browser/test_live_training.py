"""The live U-Net in a browser: trained from random weights, and taught with a brush."""

import re

import numpy as np
from PIL import Image

from tests.browser.live_page import answered, drag, mask, open_tab


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
    answered(page)
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


def test_every_form_of_network_learns(opened):
    page = opened()
    for upsampler, data in (("transposed2", "coins"), ("nearest", "scenes")):
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


def test_thirty_strokes_teach_it_and_what_nobody_painted_is_ignored(opened, tmp_path):
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
    page.wait_for_function(
        "app.brush.trainer().history.some(({ score }) => score > 0.85)", timeout=60_000
    )
    assert page.evaluate("app.brush.trainer().history.length") <= 120
    second = page.locator(".un-brush figure")
    assert "Rows that nobody painted: IoU 0." in second.text_content()
    page.get_by_label("a second picture's file").set_input_files(picture_file(tmp_path))
    page.get_by_text("What it finds in two.png").wait_for()
    page.get_by_role("button", name=re.compile("^Pause")).click()
    learnt = page.evaluate("app.brush.trainer().history.length")
    page.evaluate("app.studio.now.picture.strokes.fill(-1)")
    page.get_by_role("button", name=re.compile("^Learn")).click()
    assert "Paint both first" in page.locator(".un-brush .un-verdict").text_content()
    assert page.evaluate("app.brush.trainer().history.length") <= learnt + 1


def picture_file(folder):
    levels = np.full((120, 160), 60, np.uint8)
    levels[30:60, 40:70] = 200
    Image.fromarray(levels).save(folder / "two.png")
    return folder / "two.png"


def test_a_picture_of_ones_own_is_painted_on_and_stays(opened, tmp_path):
    page = opened()
    page.get_by_label("a picture's file").set_input_files(picture_file(tmp_path))
    answered(page)
    open_tab(page, "Brush")
    answered(page)
    assert page.evaluate("app.studio.now.picture.name") == "two.png"
    page.get_by_label("width of the pen").fill("3")
    for name, line in (
        ("object", [(0.32, 0.32), (0.42, 0.42)]),
        ("ground", [(0.1, 0.1), (0.1, 0.9)]),
    ):
        page.locator(f".un-brush [data-tool={name}]").click()
        drag(page, page.locator(".un-picture"), line)
    page.get_by_role("button", name=re.compile("^Learn")).click()
    page.wait_for_function("app.brush.trainer()?.history.length >= 6")
    page.get_by_role("button", name=re.compile("^Pause")).click()
    assert page.locator(".un-brush figure").is_hidden()  # nothing is known of another picture
    open_tab(page, "Look")
    assert page.evaluate("app.desk.tool.name") == "light"


def test_two_runs_stand_side_by_side_at_the_same_step(opened):
    page = opened(1920, 1080)
    train(page, 20, filters=2, depth=2)
    page.get_by_text("this run, step 20").wait_for()
    page.get_by_label("keep this run beside the next one").check()
    page.evaluate(
        """() => {
          window.pairs = [];
          const figures = [...document.querySelectorAll(".un-beside figure")];
          const steps = () => figures.map((f) => f.hidden || f.textContent.match(/step (\\d+)/)[1]);
          const noted = new MutationObserver(() => pairs.push(steps()));
          noted.observe(figures[0].parentElement, { subtree: true, childList: true,
            characterData: true, attributes: true });
        }"""
    )
    train(page, 10, filters=4, depth=2)
    first, before = page.locator(".un-beside figure").all()
    page.get_by_text("this run, step 10").wait_for()
    pairs = page.evaluate("pairs")
    assert ["10", "10"] in pairs
    assert all(one == other for one, other in pairs), pairs
    assert first.text_content().startswith("this run, step 10: IoU 0.")
    assert before.text_content().startswith("before (filters 2), step 10: IoU 0.")
    pixels = "(c) => [...c.getContext('2d').getImageData(0, 0, c.width, c.height).data]"
    masks = [np.array(figure.locator("canvas").evaluate(pixels)) for figure in (first, before)]
    assert np.any(masks[0] != masks[1])
    scores = page.evaluate("app.train.trainer().history.map(({ score }) => score ?? null)")
    assert first.text_content().endswith(f"{scores[9]:.3f}")
