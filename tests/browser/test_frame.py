"""Heights in the frames of Colab and VS Code, which are as high as what they hold."""

import pytest

from convlab.widgets.kernel_watch import KernelWatch

SCREEN = {"width": 1400, "height": 1000}
# Start a picture's watch, whose kernel has nothing to say.
WATCH = """async (source) => {
  const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const { default: watch } = await import(url);
  const model = { get: () => [], on() {}, off() {}, widget_manager: {} };
  await watch.render({ model, el: document.body.appendChild(document.createElement("div")) });
  return getComputedStyle(document.documentElement).getPropertyValue("--convlab-screen");
}"""


@pytest.fixture
def page(chrome):
    page = chrome.new_page(viewport={"width": 1280, "height": 800}, screen=SCREEN)
    yield page
    page.close()


def test_a_picture_is_as_high_as_the_window_and_in_a_frame_goes_by_the_screen(page):
    page.set_content('<iframe style="height: 10px" srcdoc="<body></body>"></iframe>')
    source = KernelWatch._esm
    text = getattr(source, "contents", None) or str(source)
    assert page.evaluate(WATCH, text) == "800px"
    assert page.frames[1].evaluate(WATCH, text) == "750px"
    page.set_viewport_size({"width": 1280, "height": 700})
    assert page.evaluate(WATCH, text) == "700px"


def test_the_explorer_s_page_in_a_frame_is_as_high_as_what_it_holds(page, page_file, tmp_path):
    around = tmp_path / "around.html"
    around.write_text(
        f'<iframe style="width: 1200px; height: 3000px" src="{page_file.as_uri()}"></iframe>'
    )
    page.goto(around.as_uri())
    page.frames[1].locator(".cx canvas").first.wait_for()
    high = page.frames[1].evaluate("document.querySelector('.cx').offsetHeight")
    assert 300 < high < 2500
