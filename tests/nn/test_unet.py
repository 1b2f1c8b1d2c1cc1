"""The U-Net in NumPy is the U-Net in Keras, number for number."""

import numpy as np
import pytest

from convlab.backend import keras
from convlab.backend import tensorflow as tf
from convlab.checks import gradient_gap
from convlab.keras_bridge import set_unet_params, unet_layers, unet_params
from convlab.nn import layers, unet
from convlab.segmentation.models import fcn, get_unet

SIDES = (48, 32)


@pytest.fixture
def float64():
    """Keras builds its layers in float64."""
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy("float64")
    yield
    keras.config.set_dtype_policy(before)


def network(n_classes=2, batchnorm=True, seed=0, **settings):
    """A small U-Net of Keras whose moving averages are no longer 0 and 1."""
    image = keras.Input((*SIDES, 3), dtype=settings.pop("dtype", None))
    options = {"n_filters": 4, "dropout": 0.0} | settings
    model = get_unet(image, n_classes=n_classes, batchnorm=batchnorm, seed=seed, **options)
    rng = np.random.default_rng(seed)
    for layer in model.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.set_weights([rng.random(w.shape) + 0.5 for w in layer.get_weights()])
    return model


def batch(count=3, seed=1):
    rng = np.random.default_rng(seed)
    images = rng.random((count, *SIDES, 3), np.float32)
    return images, (images.mean(axis=-1) > 0.5).astype(int)


@pytest.mark.parametrize(("n_classes", "batchnorm"), [(1, True), (2, True), (3, False)])
def test_it_predicts_what_keras_predicts(n_classes, batchnorm):
    model, (x, _) = network(n_classes, batchnorm), batch()
    ours = unet.predict(unet_params(model), x)
    assert ours.dtype == np.float32
    assert ours.shape == (3, *SIDES, n_classes)
    assert np.abs(ours - model.predict_on_batch(x)).max() < 1e-5


def test_every_layer_writes_what_keras_writes():
    model, (x, _), ours = network(), batch(), {}
    unet.forward(unet_params(model), x, watch=ours)
    theirs = unet_layers(model)
    assert list(ours) == list(theirs)
    read = keras.Model(model.input, [layer.output for layer in theirs.values()])
    for name, wanted in zip(theirs, read(x, training=False), strict=True):
        got = layers.softmax(ours[name])[0] if name == "outputs" else ours[name]
        assert np.allclose(got, wanted, atol=1e-5 * np.abs(wanted).max()), name


@pytest.mark.parametrize("n_classes", [1, 2])
def test_gradients_are_those_of_the_tape(float64, n_classes):
    model, (x, labels) = network(n_classes, dtype="float64"), batch()
    x = x.astype(float)
    params, slopes = unet_params(model), {}
    logits, pullback, _ = unet.forward(params, x, training=True)
    loss, to_logits = layers.cross_entropy(logits, labels)
    ours = pullback(to_logits(1.0), watch=slopes)

    entropy = keras.losses.BinaryCrossentropy if n_classes == 1 else None
    entropy = entropy or keras.losses.SparseCategoricalCrossentropy
    with tf.GradientTape() as tape:
        wanted = entropy()(labels[..., None], model(x, training=True))
    assert np.isclose(loss, float(wanted), rtol=1e-5)
    theirs = tape.gradient(wanted, model.trainable_variables)
    names = [name for name in params if not name.endswith(unet.MOVING)]
    assert list(ours) == names
    for name, gradient in zip(names, theirs, strict=True):
        scale = np.abs(gradient).max()
        if name.endswith("/bias") and f"{name[:-5]}/gamma" in params:
            assert np.abs(ours[name]).max() < 1e-12  # the normalisation takes it out again
        else:
            assert np.allclose(ours[name], gradient, rtol=0, atol=1e-5 * scale), name
    assert all(slopes[name].shape[0] == len(x) for name in ("c1a", "p2", "u6", "outputs"))


def test_gradients_are_finite_differences():
    rng = np.random.default_rng(0)
    params = unet.init(rng, n_filters=2, n_classes=2, depth=2)
    params = {name: array.astype(float) for name, array in params.items()}
    x = rng.standard_normal((2, 8, 12, 3))
    _, pullback, _ = unet.forward(params, x, training=True)
    for name in ("c1a/kernel", "c2b/gamma", "c3a/kernel", "u4/kernel", "c5b/beta", "outputs/bias"):

        def logits(array, name=name):
            return unet.forward(params | {name: array}, x, training=True)[0]

        def gradient(dy, name=name):
            return pullback(dy)[name]

        gap = gradient_gap(logits, gradient, params[name], np.random.default_rng(1), step=1e-7)
        assert gap < 1e-6, name
        assert gradient_gap(logits, lambda dy: 1.1 * gradient(dy), params[name], rng, 1e-7) > 1e-3


def test_a_skip_that_loses_its_gradient_is_caught(monkeypatch):
    def deaf(*parts):
        y, pullback = concatenate(*parts)
        return y, lambda dy: (pullback(dy)[0], np.zeros_like(parts[1]))

    concatenate = layers.concatenate
    monkeypatch.setattr(layers, "concatenate", deaf)
    with pytest.raises(AssertionError, match="c1a/kernel"):
        test_gradients_are_finite_differences()


def test_twenty_steps_lose_what_keras_loses():
    model, (x, labels) = network(), batch(4)
    model.compile(keras.optimizers.Adam(1e-3), "sparse_categorical_crossentropy", jit_compile=False)
    params = unet_params(model)
    state = unet.start(params)
    for _ in range(20):
        model.reset_metrics()
        theirs = float(model.train_on_batch(x, labels[..., None]))
        params, state, ours = unet.train_step(params, state, x, labels)
        assert abs(ours - theirs) < 1e-3 * theirs
    assert state["steps"] == 20


def test_after_a_step_in_float64_every_weight_is_equal(float64):
    model, (x, labels) = network(dtype="float64"), batch()
    loss = keras.losses.SparseCategoricalCrossentropy(dtype="float64")
    model.compile(keras.optimizers.Adam(1e-3), loss, jit_compile=False)
    params = unet_params(model)
    new, _, loss = unet.train_step(params, unet.start(params), x.astype(float), labels)
    theirs = float(model.train_on_batch(x.astype(float), labels[..., None]))
    assert np.isclose(loss, theirs, rtol=1e-6)  # what Keras reports is kept in float32
    after = unet_params(model)
    assert after.keys() == new.keys()
    # Keras rounds Adam's constants to float32 first: a step of 0.001 differs by 2e-8.
    for name, array in new.items():
        assert array.dtype == np.float64
        assert np.allclose(array, after[name], rtol=0, atol=1e-7), name
        assert not np.array_equal(array, params[name]), name


def test_training_leaves_what_it_was_given():
    rng, (x, labels) = np.random.default_rng(0), batch()
    params = unet.init(rng, n_filters=2)
    kept, state = {name: array.copy() for name, array in params.items()}, unet.start(params)
    new, *_ = unet.train_step(params, state, x, labels, dropout=0.2, rng=rng)
    assert all(np.array_equal(kept[name], params[name]) for name in params)
    assert state["steps"] == 0
    assert not any(array.any() for array in state["mean"].values())
    assert new.keys() == params.keys()


def test_it_learns_with_every_loss():
    x, labels = batch()
    for loss in (layers.cross_entropy, layers.dice):
        rng, losses = np.random.default_rng(0), []
        params = unet.init(rng, n_filters=2, n_classes=1, depth=2)
        state = unet.start(params)
        for _ in range(40):
            params, state, value = unet.train_step(params, state, x, labels, 0.02, loss=loss)
            losses.append(value)
        assert losses[-1] < 0.6 * losses[0]


def test_dropout_drops_in_training_only():
    rng, (x, _) = np.random.default_rng(0), batch()
    params, seen = unet.init(rng, n_filters=2), {}
    unet.forward(params, x, training=True, dropout=0.5, rng=rng, watch=seen)
    for name in ("p1_dropout", "u6_dropout"):
        before = seen[name.replace("dropout", "skip") if name[0] == "u" else "p1"]
        dropped = (seen[name] == 0) & (before != 0)
        assert 0.4 < dropped.sum() / (before != 0).sum() < 0.6
    one, two = (unet.forward(params, x, dropout=0.5, rng=rng)[0] for _ in range(2))
    assert np.array_equal(one, two)


def test_init_has_the_shapes_of_keras_and_he_s_spread():
    model = network()
    params = unet.init(np.random.default_rng(0), 3, 4, 2)
    wanted = unet_params(model)
    assert list(params) == list(wanted)
    assert all(params[name].shape == array.shape for name, array in wanted.items())
    wide = unet.init(np.random.default_rng(0), 3, 32, 2, batchnorm=False)
    assert abs(wide["c5b/kernel"].std() / np.sqrt(2 / (9 * 512)) - 1) < 0.01
    assert sum(array.size for array in unet.init(np.random.default_rng(0)).values()) == 2_164_610


def test_arrays_go_to_keras_and_back():
    one, other = network(seed=0), network(seed=1)
    set_unet_params(other, unet_params(one))
    assert all(map(np.array_equal, one.get_weights(), other.get_weights()))


def test_other_networks_are_refused():
    with pytest.raises(ValueError, match="must be the lesson's U-Net"):
        unet_params(fcn(keras.Input((64, 64, 3)), stride=8))
    with pytest.raises(ValueError, match=r"params\['c1a/beta'\] must have shape \(4,\)"):
        set_unet_params(network(), unet_params(network(batchnorm=False)))


@pytest.mark.parametrize("shape", [(2, 48, 40, 3), (2, 48, 32, 1), (48, 32, 3), (2, 0, 32, 3)])
def test_images_that_do_not_fit_are_refused(shape):
    params = unet.init(np.random.default_rng(0), n_filters=1)
    with pytest.raises(ValueError, match="x must have shape"):
        unet.predict(params, np.zeros(shape))


def test_settings_that_do_not_fit_are_refused():
    rng = np.random.default_rng(0)
    with pytest.raises(ValueError, match="n_filters must be a whole number, 1 or more"):
        unet.init(rng, n_filters=0)
    with pytest.raises(ValueError, match="params must hold a U-Net's arrays"):
        unet.predict({"w": np.ones(3)}, np.zeros((1, 16, 16, 3)))
    with pytest.raises(ValueError, match="rng must be"):
        unet.forward(unet.init(rng, n_filters=1), batch()[0], training=True, dropout=0.1)
