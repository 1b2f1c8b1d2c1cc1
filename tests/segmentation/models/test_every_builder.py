"""What every builder promises, whatever its network: its answer, its seed, its file, its errors."""

import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.models import deeplab, fcn, get_unet, pspnet, unet, vnet

BUILDERS = {  # what builds, the input's sides and channels, and what keeps it small
    "get_unet": (get_unet, (16, 32, 3), {}),
    "unet": (unet, (16, 32, 3), {"depth": 2}),
    "fcn": (fcn, (32, 64, 3), {"stride": 16}),
    "deeplab": (deeplab, (32, 48, 3), {}),
    "pspnet": (pspnet, (32, 48, 3), {}),
    "vnet": (vnet, (4, 8, 12, 1), {"strides": [(1, 2, 2), (2, 2, 2)]}),
}
every_builder = pytest.mark.parametrize("name", BUILDERS)


def build(name, sides=None, **options):
    builder, shape, settings = BUILDERS[name]
    image = keras.Input((*(sides or shape[:-1]), shape[-1]))
    return builder(image, **({"n_filters": 2} | settings | options))


def kernels(model):
    """The kernels that start at random: some scores start at zero, and tents are tents."""
    random = (keras.initializers.HeNormal, keras.initializers.GlorotUniform)
    drawn = [la for la in model.layers if isinstance(getattr(la, "kernel_initializer", 0), random)]
    return [layer.kernel.numpy() for layer in drawn]


@every_builder
@pytest.mark.parametrize(
    ("n_classes", "head", "activation"),
    [
        (1, None, "sigmoid"),
        (2, None, "softmax"),
        (5, None, "softmax"),
        (1, "softmax", "softmax"),
        (3, "sigmoid", "sigmoid"),
    ],
)
def test_one_class_gets_a_sigmoid_and_several_a_softmax(name, n_classes, head, activation):
    model = build(name, n_classes=n_classes, head=head)
    assert model.layers[-1].activation.__name__ == activation
    assert model.output_shape == (None, *BUILDERS[name][1][:-1], n_classes)
    assert not model.compiled


@every_builder
def test_a_saved_network_answers_as_before_for_any_sides(name, tmp_path):
    shape = BUILDERS[name][1]
    model = build(name, [None] * (len(shape) - 1), n_classes=4)
    model.save(tmp_path / "network.keras")
    loaded = keras.saving.load_model(tmp_path / "network.keras")
    x = np.random.default_rng(0).random((2, *shape), np.float32)
    first, again = (np.asarray(net(x, training=False)) for net in (model, loaded))
    assert first.shape == (2, *shape[:-1], 4)
    assert np.array_equal(first, again)


@every_builder
def test_one_seed_gives_one_network_and_no_two_layers_alike(name):
    first, again, other = (build(name, seed=seed) for seed in (5, 5, 6))
    pairs = zip(first.get_weights(), again.get_weights(), strict=True)
    assert all(np.array_equal(one, two) for one, two in pairs)
    pairs = zip(kernels(first), kernels(other), strict=True)
    assert not any(np.array_equal(one, two) for one, two in pairs)
    own = [kernel.tobytes() for kernel in kernels(first)]
    assert len(set(own)) == len(own) > 5


@every_builder
def test_without_a_seed_no_two_networks_are_alike(name):
    assert not np.array_equal(*(build(name).get_weights()[0] for _ in range(2)))


@every_builder
def test_momentum_reaches_every_normalisation(name):
    def momenta(**options):
        norms = [
            layer
            for layer in build(name, **options).layers
            if isinstance(layer, keras.layers.BatchNormalization)
        ]
        return {norm.momentum for norm in norms}

    assert momenta(momentum=0.8) == {0.8}
    assert momenta() == {keras.layers.BatchNormalization().momentum}


@every_builder
@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"n_filters": 0}, "n_filters must be a whole number, 1 or more; got 0; .*works: 1"),
        ({"n_filters": 7.6}, "n_filters .*got 7.6; nearest that works: 8"),
        ({"n_filters": True}, "n_filters .*got True"),
        ({"n_filters": "16"}, "n_filters .*got '16'"),
        ({"n_classes": -2}, "n_classes .*got -2; nearest that works: 1"),
        ({"n_classes": 1.5}, "n_classes .*got 1.5"),
        ({"n_classes": float("nan")}, "n_classes .*got nan; nearest that works: 1"),
        ({"momentum": 1.0}, "momentum .*got 1.0; nearest that works: 0.99"),
        ({"momentum": -1}, "momentum .*got -1; nearest that works: 0.0"),
        ({"head": "relu"}, """head must be None, "sigmoid" or "softmax"; got 'relu'"""),
    ],
)
def test_numbers_no_network_can_be_built_from_are_refused(name, options, message):
    with pytest.raises((TypeError, ValueError), match=message):
        build(name, **options)


@every_builder
def test_an_input_that_is_no_image_is_refused(name):
    builder, shape, settings = BUILDERS[name]
    with pytest.raises(TypeError, match=r"made by keras.Input.*; got ndarray"):
        builder(np.zeros((1, *shape)), **settings)
    with pytest.raises(ValueError, match=r"channels known; got"):
        builder(keras.Input(shape[:-1]), **settings)
    with pytest.raises(ValueError, match="channels known; got"):
        builder(keras.Input((*shape[:-1], None)), **settings)
