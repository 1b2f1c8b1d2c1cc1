"""The live U-Net in a notebook, its Python side: what it takes, and what it answers the browser."""

import numpy as np
import pytest

from convlab.live_unet import LiveUNet
from convlab.live_unet.agreement import verdict
from convlab.live_unet.page import page
from convlab.nn import unet


@pytest.fixture
def params():
    rng = np.random.default_rng(0)
    return unet.init(rng, channels=1, n_filters=2, n_classes=1, depth=2, upsampler="nearest")


def test_it_takes_a_network_and_a_picture_and_gives_them_on(params):
    live = LiveUNet(params, np.full((32, 48), 0.5))
    assert live.size == [32, 48]
    assert np.array_equal(np.frombuffer(live.picture, "<f4"), np.full(32 * 48, 0.5))
    assert all(np.array_equal(live.params[name], array) for name, array in params.items())
    other = {name: array + 1 for name, array in params.items()}
    live.params = other
    assert np.array_equal(live.params["c1a/kernel"], other["c1a/kernel"])


def test_without_arguments_it_is_the_shipped_network():
    live = LiveUNet()
    assert live.network == b""
    assert live.params["c1a/kernel"].shape == (3, 3, 1, 4)


@pytest.mark.parametrize(
    ("image", "words"),
    [
        (np.zeros((32, 32, 3)), "nearest that works: the mean over the channels"),
        (np.zeros((8, 32)), "each from 16 to 512"),
        (np.zeros((32, 600)), "each from 16 to 512"),
        (np.full((32, 32), 200.0), "image / 255"),
        (np.full((32, 32), np.nan), "image / 255"),
    ],
)
def test_an_image_of_another_form_is_refused(image, words):
    with pytest.raises(ValueError, match=words):
        LiveUNet(image=image)


def test_a_network_that_reads_colours_is_refused():
    with pytest.raises(ValueError, match="channels=1"):
        LiveUNet(unet.init(np.random.default_rng(0), channels=3, n_filters=2, depth=1))


@pytest.mark.parametrize("image", [None, np.zeros((64, 100))])
def test_a_picture_that_cannot_be_halved_so_often_is_refused(image):
    deep = unet.init(np.random.default_rng(0), channels=1, n_filters=1, n_classes=1, depth=7)
    with pytest.raises(ValueError, match=r"image .* 128 .* depth 7; got .* depth [67]"):
        LiveUNet(deep, image)


def test_others_answers_travel_by_name_and_must_be_of_the_networks_shape(params):
    image, rng = np.zeros((18, 24)), np.random.default_rng(0)
    one, two = rng.random((2, 1, 16, 24, 1), np.float32)  # 18 rows are cut to 16
    live = LiveUNet(params, image, {"one": one, "two": two.astype(float)})
    assert live.names == ["one", "two"]
    told = np.frombuffer(live.logits, "<f4").reshape(2, 1, 16, 24, 1)
    assert np.array_equal(told, [one, two])
    for given, error in (
        (
            (params, image, {"one": one[0]}),
            r"others\['one'\] .* \(1, 16, 24, 1\); got \(16, 24, 1\)",
        ),
        ((params, None, {"one": one}), "others alone"),
        ((None, image, {"one": one}), "others alone"),
        ((params, image, [one]), "must be a dict"),
    ):
        with pytest.raises((ValueError, TypeError), match=error):
            LiveUNet(*given)


def asked(params, training, off=0.0):
    """What the browser sends, with its logits wrong by so much."""
    image = np.random.default_rng(1).random((1, 16, 24, 1), np.float32)
    logits, _, _ = unet.forward(params, image, training=training)
    logits[0, 3, 5, 0] += np.float32(off)
    sent = [unet.to_bytes(params), image.tobytes(), logits.astype("<f4").tobytes()]
    return verdict({"shape": list(image.shape), "training": training}, sent)


@pytest.mark.parametrize("training", [False, True])
def test_the_verdict_agrees_with_what_is_right_and_with_nothing_else(params, training):
    assert asked(params, training) == {"state": "agrees", "difference": 0.0}
    wrong = asked(params, training, off=0.01)
    assert wrong["state"] == "differs"
    assert wrong["difference"] == pytest.approx(0.01, rel=1e-3)


def test_a_message_is_answered_under_its_number(params, monkeypatch):
    live, said = LiveUNet(params), []
    monkeypatch.setattr(live, "send", said.append)
    image = np.zeros((1, 16, 16, 1), np.float32)
    logits, _, _ = unet.forward(params, image)
    sent = [unet.to_bytes(params), image.tobytes(), logits.tobytes()]
    live._asked(None, {"id": 7, "shape": [1, 16, 16, 1], "training": False}, sent)
    assert said == [{"id": 7, "state": "agrees", "difference": 0.0}]


def test_it_is_saved_as_a_page_with_its_network(params, tmp_path):
    LiveUNet(params).save(tmp_path / "live.html")
    text = (tmp_path / "live.html").read_text(encoding="utf-8")
    assert text == page(unet.to_bytes(params)) != page()
