import http.client
import socket
import urllib.error

import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.models import inception, inception_weights
from convlab.segmentation.models.inception import fcn_inception
from convlab.segmentation.models.inspect.receptive import field_by_formula
from convlab.segmentation.models.surgery import start_from
from convlab.segmentation.models.surgery.convolutionalise import convolutionalise

layers = keras.layers


@pytest.fixture(scope="module")
def model():
    """Built once: it takes some seconds."""
    return fcn_inception(keras.Input((None, None, 3)), n_classes=3, weights=None, seed=1)


def part(model, name):
    return keras.Model(model.input, model.get_layer(name).output)


def test_the_answer_has_the_size_of_the_image_and_adds_up_to_1(model):
    image = np.random.default_rng(0).random((1, 32, 64, 3)).astype(np.float32)
    answer = model(image, training=False).numpy()
    assert answer.shape == (1, 32, 64, 3)
    assert np.allclose(answer.sum(axis=-1), 1, atol=1e-5)
    assert np.ptp(answer) > 1e-4


def test_its_name_says_which_weights_it_has(model):
    assert model.name == "fcn_8s_inception_v3_random"


@pytest.mark.parametrize("side", [32, 64, 128, 224])
def test_skips_fit_without_a_crop(model, side):
    def cells(name):
        return part(model, name).compute_output_shape((1, side, side, 3))[1]

    assert cells("score_32") == side // 32 + 1
    assert cells("up_16") == cells("score_16") == 2 * cells("score_32") + 1
    assert cells("up_8") == cells("score_8") == 2 * cells("score_16") + 1
    assert cells("up_image") == side + 63


@pytest.mark.parametrize(
    ("name", "stride", "first"), [("mixed2", 8, -24), ("mixed7", 16, -16), ("mixed10", 32, 0)]
)
def test_the_field_of_each_cell_has_its_centre_where_the_docstring_says(model, name, stride, first):
    for cell in (0, 1, 2):
        for begin, end in field_by_formula(model, name, at=(cell, cell), size=64):
            assert (begin + end) / 2 == first + stride * cell


def test_a_score_is_seen_where_the_field_of_its_cell_has_its_centre(model):
    """One cell of the scores is set: the larger map must peak at pixel 8 i - 24."""
    up, crop = model.get_layer("up_image"), model.get_layer("crop")
    for cell in (3, 7, 10):
        scores = np.zeros((1, 15, 15, 3), np.float32)
        scores[0, cell, cell, 1] = 1
        image = crop(up(scores)).numpy()[0, ..., 1]
        assert image.shape == (64, 64)
        assert np.unravel_index(image.argmax(), image.shape) == (8 * cell - 24,) * 2


def test_every_pixel_is_interpolated_from_cells_that_exist(model):
    up, crop = model.get_layer("up_image"), model.get_layer("crop")
    assert np.allclose(crop(up(np.ones((1, 15, 15, 3), np.float32))), 1, atol=1e-5)


def test_doubling_keeps_each_cell_where_it_is(model):
    """Cell i at 32 i lies at 16 j - 16 for j = 2 i + 1."""
    for name, cells in (("up_16", 3), ("up_8", 7)):
        scores = np.random.default_rng(0).normal(size=(1, cells, cells, 3)).astype(np.float32)
        larger = model.get_layer(name)(scores).numpy()
        assert np.allclose(larger[:, 1::2, 1::2], scores, atol=1e-6)


def test_skips_are_taken_from_the_last_layer_of_each_size(model):
    for stride, channels in ((32, 2048), (16, 768), (8, 288)):
        assert model.get_layer(f"score_{stride}").kernel.shape == (1, 1, channels, 3)


def test_the_weights_of_a_coarser_network_meet_their_own_counterparts(model):
    """`start_from` pairs layers by their order: skips must not change it."""
    base, scores = start_from._parts(model)
    coarse = {"score_32": ["score_32"], "join_16": ["score_16", "score_32", "up_16"]}
    for name, coarser in coarse.items():
        fewer, theirs = start_from._parts(part(model, name))
        assert [layer.name for layer in fewer] == [layer.name for layer in base]
        assert sorted(theirs) == coarser
    assert sorted(scores) == ["score_16", "score_32", "score_8", "up_16", "up_8"]
    assert len(base) == 188  # 94 convolutions, each normalised


def test_the_last_dense_layer_of_inception_becomes_a_1x1_convolution_with_the_same_numbers():
    x = keras.Input((2, 3, 2048))
    pooled = layers.GlobalAveragePooling2D()(x)
    top = keras.Model(x, layers.Dense(1000, activation="softmax")(pooled))
    large = convolutionalise(top)
    features = np.random.default_rng(0).normal(size=(1, 4, 4, 2048)).astype(np.float32)
    answer = large(features).numpy()
    assert answer.shape == (1, 3, 2, 1000)
    assert np.allclose(answer[0, 1, 1], top(features[:, 1:3, 1:4])[0], rtol=1e-4, atol=1e-7)
    assert large.layers[-1].kernel.shape == (1, 1, 2048, 1000)


class Stub:
    """Stands for InceptionV3, and notes the weights that it is asked for."""

    def __init__(self):
        self.asked = []

    def __call__(self, include_top, weights, input_tensor):
        self.asked.append((include_top, weights))
        return keras.Model(input_tensor, layers.Conv2D(2, 3)(input_tensor))


@pytest.fixture
def stub(monkeypatch):
    stub = Stub()
    monkeypatch.setattr(keras.applications, "InceptionV3", stub)
    return stub


def base(weights, seed=0):
    return inception_weights.inception_base(keras.Input((8, 8, 3)), weights, iter((seed,)))


FAILURES = [
    Exception("URL fetch failure on https://x: None -- [Errno -2] Name or service not known"),
    urllib.error.URLError("unreachable"),
    TimeoutError("timed out"),
    ConnectionResetError("reset"),
    http.client.IncompleteRead(b""),
]


@pytest.mark.parametrize("failure", FAILURES, ids=lambda f: type(f).__name__)
def test_without_a_network_try_goes_on_with_random_weights_and_imagenet_does_not(
    stub, monkeypatch, failure
):
    def get_file(*_, **__):
        assert socket.getdefaulttimeout() == inception_weights.TIMEOUT
        raise failure

    monkeypatch.setattr(keras.utils, "get_file", get_file)
    assert base("try")[1] == "random"
    assert stub.asked == [(False, None)]
    with pytest.raises(ConnectionError, match="weights=None, which is random"):
        base("imagenet")
    assert socket.getdefaulttimeout() is None


@pytest.mark.parametrize("failure", [ValueError("corrupted file"), OSError(28, "No space")])
def test_what_is_no_failure_of_the_network_is_not_hidden(stub, monkeypatch, failure):
    def get_file(*_, **__):
        raise failure

    monkeypatch.setattr(keras.utils, "get_file", get_file)
    with pytest.raises(type(failure), match=r"file|space"):
        base("try")


def test_with_a_network_try_takes_imagenets_weights(stub, monkeypatch):
    monkeypatch.setattr(keras.utils, "get_file", lambda *_, **__: "there.h5")
    assert [base(weights)[1] for weights in ("try", "imagenet")] == ["imagenet"] * 2
    assert stub.asked == [(False, "there.h5")] * 2


def test_a_file_is_taken_if_it_is_there(stub, tmp_path):
    path = tmp_path / "mine.weights.h5"
    with pytest.raises(FileNotFoundError, match=r"there is no file '.*mine.weights.h5'"):
        base(path)
    path.touch()
    assert base(path)[1] == "file"
    assert stub.asked == [(False, str(path))]


def test_random_weights_are_those_of_the_seed(stub):
    first, again, other = (base(None, seed)[0].get_weights()[0] for seed in (3, 3, 4))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


@pytest.mark.parametrize(
    ("shape", "options", "message"),
    [
        ((64, 64, 1), {}, "3 channels, red, green and blue.*got 1"),
        ((64, 50, 3), {}, "50 columns; .*nearest that works: 32 or 64"),
        ((64, 64, 3), {"stride": 4}, "stride must be 32, 16 or 8; got 4"),
        ((64, 64, 3), {"n_classes": 0}, "n_classes must be"),
        ((64, 64, 3), {"head": "tanh"}, "head must be"),
    ],
)
def test_what_no_network_can_be_built_from_is_refused(monkeypatch, shape, options, message):
    monkeypatch.setattr(inception, "inception_base", None)
    with pytest.raises(ValueError, match=message):
        fcn_inception(keras.Input(shape), weights=None, **options)
