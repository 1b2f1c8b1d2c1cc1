"""Each way up, with skips and without, is the same network in Keras."""

from itertools import product

import numpy as np
import pytest

from convlab.backend import keras
from convlab.backend import tensorflow as tf
from convlab.keras_bridge import set_unet_params, unet_layers, unet_params
from convlab.nn import layers, network, unet
from convlab.nn.unet_kernels import UPSAMPLERS
from convlab.segmentation import models

SIDES, DEPTH, FILTERS = (16, 24), 3, 2
FORMS = list(
    product(UPSAMPLERS, [(True,) * 3, (False,) * 3, (True, False, True), (False, True, True)])
)


def half(x, width, batchnorm):
    x = keras.layers.Conv2D(width, 3, padding="same")(x)
    if batchnorm:
        x = keras.layers.BatchNormalization()(x)
    return keras.layers.Activation("relu")(x)


def enlarged(x, width, upsampler):
    if upsampler == "nearest":
        larger = keras.layers.UpSampling2D(2, interpolation="nearest")(x)
        return keras.layers.Conv2D(width, 3, padding="same")(larger)
    side = {"transposed2": 2, "transposed3": 3}[upsampler]
    return keras.layers.Conv2DTranspose(width, side, 2, padding="same")(x)


def in_keras(upsampler, skips, n_classes=2, batchnorm=True):
    """The network written out once more, of Keras's layers; it answers with logits."""
    image = x = keras.Input((*SIDES, 3), dtype="float64")
    kept = []
    for level in range(DEPTH):
        for _ in range(2):
            x = half(x, FILTERS * 2**level, batchnorm)
        kept.append(x)
        x = keras.layers.MaxPooling2D()(x)
    for _ in range(2):
        x = half(x, FILTERS * 2**DEPTH, batchnorm)
    for level in (2, 1, 0):
        x = enlarged(x, FILTERS * 2**level, upsampler)
        if skips[level]:
            x = keras.layers.Concatenate()([x, kept[level]])
        for _ in range(2):
            x = half(x, FILTERS * 2**level, batchnorm)
    return keras.Model(image, keras.layers.Conv2D(n_classes, 1, name="outputs")(x))


@pytest.fixture
def float64():
    """Keras builds its layers in float64."""
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy("float64")
    yield
    keras.config.set_dtype_policy(before)


def drawn(upsampler, skips, n_classes=2, batchnorm=True):
    """Parameters in float64, none of them 0 or 1, and a batch with its labels."""
    rng = np.random.default_rng(0)
    options = {"upsampler": upsampler, "skips": skips, "batchnorm": batchnorm}
    params = unet.init(rng, 3, FILTERS, n_classes, depth=DEPTH, **options)
    params = {
        name: array.astype(float) + (rng.random(array.shape) + 0.5 if array.ndim == 1 else 0)
        for name, array in params.items()
    }
    x = rng.standard_normal((2, *SIDES, 3))
    return params, x, rng.integers(0, max(n_classes, 2), (2, *SIDES))


@pytest.mark.parametrize(("upsampler", "skips"), FORMS)
@pytest.mark.parametrize(("n_classes", "batchnorm"), [(1, True), (3, False)])
def test_it_is_the_network_of_keras_there_and_back(float64, upsampler, skips, n_classes, batchnorm):
    form = upsampler, skips, n_classes, batchnorm
    (params, x, _), model = drawn(*form), in_keras(*form)
    set_unet_params(model, params)
    assert np.allclose(unet.forward(params, x)[0], model(x, training=False), rtol=0, atol=1e-9)

    logits, pullback, _ = unet.forward(params, x, training=True)
    with tf.GradientTape() as tape:
        theirs = model(x, training=True)
        dy = np.random.default_rng(1).standard_normal(logits.shape)
        total = tf.reduce_sum(theirs * dy)
    assert np.allclose(logits, theirs, rtol=0, atol=1e-9)
    ours, wanted = pullback(dy), tape.gradient(total, model.trainable_variables)
    assert [*ours] == [name for name in params if not name.endswith(unet.MOVING)]
    for (name, gradient), their in zip(ours.items(), wanted, strict=True):
        if name.endswith("/bias") and f"{name[:-5]}/gamma" in params:
            assert np.abs(gradient).max() < 1e-9  # the normalisation takes it out again
        else:
            scale = np.abs(their).max()
            assert scale > 0, name
            assert np.allclose(gradient, their, rtol=0, atol=1e-9 * scale), name


@pytest.mark.parametrize(("upsampler", "skips"), FORMS)
def test_folding_and_training_know_each_form(upsampler, skips):
    params, x, labels = drawn(upsampler, skips, 1)
    probabilities, _ = layers.sigmoid(unet.forward(params, x)[0])
    assert np.allclose(unet.predict(params, x), probabilities, rtol=0, atol=1e-12)
    new, _, _ = unet.train_step(params, unet.start(params), x, np.where(labels, 1, -1))
    assert {name: a.shape for name, a in new.items()} == {n: a.shape for n, a in params.items()}


@pytest.mark.parametrize("fault", ["enlarge", "upsample", "concatenate"])
def test_a_planted_fault_is_caught(float64, fault, monkeypatch):
    """Rows and columns swapped on the way up, half of the copies lost, the skip put first."""
    if fault == "enlarge":
        enlarge = network.enlarge
        monkeypatch.setattr(network, fault, lambda y, w, b: enlarge(y, w.swapaxes(0, 1), b))
    elif fault == "upsample":
        upsample = layers.upsample
        monkeypatch.setattr(
            layers, fault, lambda x: (upsample(x)[0], lambda d: 4 * d[:, 1::2, 1::2])
        )
    else:
        concatenate = layers.concatenate
        monkeypatch.setattr(layers, fault, lambda up, skip: concatenate(skip, up))
    with pytest.raises(AssertionError):
        test_it_is_the_network_of_keras_there_and_back(
            float64,
            "nearest" if fault == "upsample" else "transposed2",
            (True, False, True),
            1,
            True,
        )


def steepness(form, scale=1.0):
    """Compare each gradient's length with the rise along it: the largest relative difference."""
    params, x, labels = drawn(*form)
    labels = np.where(x[..., 0] > 0.5, -1, labels)  # a third is ignored
    logits, pullback, _ = unet.forward(params, x, training=True)
    gradients = pullback(layers.cross_entropy(logits, labels)[1](scale))
    apart = []
    for name, gradient in gradients.items():
        length = np.linalg.norm(gradient)
        if length < 1e-9:  # the normalisation takes a bias out again
            continue
        step = 1e-6 * gradient / length
        low, high = (
            layers.cross_entropy(unet.forward(params | {name: moved}, x, training=True)[0], labels)[
                0
            ]
            for moved in (params[name] - step, params[name] + step)
        )
        apart.append(abs((high - low) / 2e-6 / length - 1))
    assert len(apart) > 30
    return max(apart)


@pytest.mark.parametrize("form", FORMS[2::4])  # each way up, with the middle skip left out
def test_gradients_are_finite_differences(form):
    assert steepness(form) < 1e-5


def test_a_gradient_that_is_too_long_is_caught():
    assert steepness(FORMS[-1], scale=1.1) > 0.05


@pytest.mark.parametrize("upsampler", UPSAMPLERS)
@pytest.mark.parametrize("skips", [True, False])
def test_the_package_s_models_come_over_layer_by_layer_and_go_back(upsampler, skips):
    options = {"n_filters": 2, "depth": 2, "up": upsampler, "skips": skips}
    one, other = (models.unet(keras.Input((*SIDES, 3)), seed=s, **options) for s in (0, 1))
    params, ours, x = unet_params(one), {}, np.random.default_rng(0).random((1, *SIDES, 3), "f")
    drawn = unet.init(np.random.default_rng(0), 3, 2, 2, depth=2, upsampler=upsampler, skips=skips)
    assert [(n, a.shape) for n, a in drawn.items()] == [(n, a.shape) for n, a in params.items()]
    unet.forward(params, x, watch=ours)
    theirs = unet_layers(one)
    assert list(ours) == list(theirs)
    read = keras.Model(one.input, [layer.output for layer in theirs.values()])
    for name, wanted in zip(theirs, read(x, training=False), strict=True):
        got = layers.softmax(ours[name])[0] if name == "outputs" else ours[name]
        assert np.allclose(got, wanted, rtol=0, atol=1e-5 * np.abs(wanted).max()), name
    set_unet_params(other, params)
    assert all(map(np.array_equal, one.get_weights(), other.get_weights()))


def test_the_skips_count_from_the_first_level():
    params = unet.init(np.random.default_rng(0), 1, 4, depth=3, skips=[True, True, False])
    reads = {name: params[f"{name}/kernel"].shape[2:] for name in ("c5a", "c6a", "c7a")}
    assert reads == {"c5a": (16, 16), "c6a": (16, 8), "c7a": (8, 4)}
    seen = {}
    unet.forward(params, np.zeros((1, 8, 8, 1)), watch=seen)
    assert [name for name in seen if name.endswith("_skip")] == ["u6_skip", "u7_skip"]


@pytest.mark.parametrize(
    "other",
    [{"up": "resize"}, {"up": "subpixel"}, {"normalisation": "group"}, {"padding": "valid"}],
)
def test_models_that_do_something_else_are_refused(other):
    settings = {"n_filters": 8, "depth": 1, "up": "nearest", "skips": False} | other
    model = models.unet(keras.Input((20, 20, 3)), **settings)
    with pytest.raises(ValueError, match="must be the lesson's U-Net"):
        unet_params(model)
