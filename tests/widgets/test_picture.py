import re
from base64 import b64decode
from io import BytesIO

import ipywidgets
from matplotlib.figure import Figure
from PIL import Image

from convlab.widgets.picture import Picture


def test_a_picture_is_constant_text_a_widget_and_a_png():
    picture = Picture(Figure(figsize=(2, 1)), "a small figure")
    picture.render()
    bundle = picture._repr_mimebundle_(include=None, exclude=None)
    assert bundle["text/plain"] == repr(picture) == "a small figure"
    view = bundle["application/vnd.jupyter.widget-view+json"]
    assert view["model_id"] == picture.model_id
    with Image.open(BytesIO(b64decode(bundle["image/png"]))) as png:
        assert png.size == (200, 100)


def test_drawing_again_changes_the_picture_in_place():
    figure = Figure(figsize=(2, 1))
    picture = Picture(figure, "a line")
    picture.render()
    shown, first = picture.image, picture.image.value
    figure.subplots().plot([0, 1], [0, 1])
    picture.render()
    assert picture.image is shown
    assert shown.value != first


def test_what_follows_controls_draws_at_once_and_at_every_move():
    sliders, drawn = [ipywidgets.IntSlider(), ipywidgets.IntSlider()], []
    Picture(Figure()).follow(sliders, lambda change=None: drawn.append(change and change["new"]))
    sliders[0].value, sliders[1].value = 3, 4
    sliders[1].value = 4
    assert drawn == [None, 3, 4]


def test_a_picture_asks_for_no_height_of_a_window_and_runs_no_script_from_a_text():
    # In Colab and VS Code an output's window is as high as what it holds; scripts in a text are
    # forbidden where the page has a policy for what it runs.
    picture = Picture(Figure(), controls=[ipywidgets.IntSlider()])
    written = [str(part.get_state()) for part in (picture, *picture.children)]
    written += [str(part.layout.get_state()) for part in (picture, *picture.children)]
    for text in written:
        assert not re.search(r"\d[sdl]?vh|onerror=", text)
    assert "var(--convlab-screen" in picture.image.layout.max_height
