import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.models import get_unet
from convlab.segmentation.models.blocks.level import conv2d_block


def build(rows=32, columns=48, channels=3, **options):
    return get_unet(keras.Input((rows, columns, channels)), **({"n_filters": 2} | options))


@pytest.mark.parametrize(
    ("options", "parameters"),
    [
        ({"n_filters": 32, "n_classes": 1, "dropout": 0.0}, 8_642_273),
        ({"n_filters": 32, "n_classes": 1, "batchnorm": False}, 8_630_497),
        ({"n_filters": 16, "n_classes": 1}, 2_164_593),
        ({"n_filters": 16, "n_classes": 2}, 2_164_610),
        ({"n_filters": 64, "n_classes": 1}, 34_536_897),
    ],
)
def test_the_parameters_are_the_seeds(options, parameters):
    assert build(128, 128, **options).count_params() == parameters


def test_the_seeds_call_works_with_its_own_names_and_defaults():
    input_img = keras.Input(shape=(128, 128, 3))
    model = get_unet(input_img, n_filters=32, dropout=0.0, batchnorm=True, n_classes=1)
    assert sum(np.prod(weight.shape) for weight in model.trainable_weights) == 8_636_385
    assert get_unet(input_img).count_params() == 2_164_610


def layers(model):
    """Name the layers in the order of the graph, with what sets them apart."""
    words = []
    for layer in model.layers:
        kind = type(layer).__name__
        if kind in {"Conv2D", "Conv2DTranspose"}:
            kind += f" {layer.filters} {layer.kernel_size} {layer.strides} {layer.padding}"
        words.append(kind)
    return words


def test_the_graph_is_the_seeds_layer_by_layer():
    def block(filters):
        convolution = [f"Conv2D {filters} (3, 3) (1, 1) same", "BatchNormalization", "Activation"]
        return convolution * 2

    expected = ["InputLayer"]
    for filters in (2, 4, 8, 16):
        expected += [*block(filters), "MaxPooling2D", "Dropout"]
    expected += block(32)
    for filters in (16, 8, 4, 2):
        up = f"Conv2DTranspose {filters} (3, 3) (2, 2) same"
        expected += [up, "Concatenate", "Dropout", *block(filters)]
    expected += ["Conv2D 2 (1, 1) (1, 1) valid"]
    assert layers(build()) == expected


def test_each_level_joins_what_came_up_with_its_own_skip_in_this_order():
    joins = [layer for layer in build().layers if isinstance(layer, keras.layers.Concatenate)]
    for join, filters, rows in zip(joins, (16, 8, 4, 2), (4, 8, 16, 32), strict=True):
        up, skip = join.input
        assert up._keras_history.operation.__class__ is keras.layers.Conv2DTranspose
        assert skip._keras_history.operation.__class__ is keras.layers.Activation
        assert up.shape == skip.shape == (None, rows, rows * 3 // 2, filters)


def test_kernels_start_as_the_seed_starts_them():
    for layer in build().layers:
        if isinstance(layer, keras.layers.Conv2D) and layer.kernel_size == (3, 3):
            assert isinstance(layer.kernel_initializer, keras.initializers.HeNormal)
        elif isinstance(layer, keras.layers.Conv2D | keras.layers.Conv2DTranspose):
            assert isinstance(layer.kernel_initializer, keras.initializers.GlorotUniform)


@pytest.mark.parametrize("batchnorm", [True, False])
def test_dropout_batchnorm_and_momentum_reach_the_layers(batchnorm):
    model = build(dropout=0.25, batchnorm=batchnorm, momentum=0.9)
    drops = [layer.rate for layer in model.layers if isinstance(layer, keras.layers.Dropout)]
    kinds = keras.layers.BatchNormalization
    momenta = [layer.momentum for layer in model.layers if isinstance(layer, kinds)]
    assert drops == [0.25] * 8
    assert momenta == [0.9] * (18 if batchnorm else 0)


def test_the_model_is_not_compiled():
    assert not build().compiled


def gradients(head, loss):
    """Return what one class answers, and the largest gradient of each weight."""
    import tensorflow as tf

    model = build(channels=1, n_classes=1, head=head, seed=3)
    rng = np.random.default_rng(0)
    x = rng.random((2, 32, 48, 1)).astype(np.float32)
    truth = rng.integers(0, 2, (2, 32, 48, 1)).astype(np.float32)
    with tf.GradientTape() as tape:
        answer = model(x, training=True)
        error = keras.ops.mean(loss(truth, answer))
    found = tape.gradient(error, model.trainable_variables)
    return answer.numpy(), [float(np.abs(gradient).max()) for gradient in found]


@pytest.mark.filterwarnings("ignore:You are using a softmax over axis -1:UserWarning")
def test_a_softmax_over_one_class_is_1_and_cannot_learn():
    answer, sizes = gradients("softmax", keras.losses.mean_squared_error)
    assert np.allclose(answer, 1, rtol=0, atol=1e-6)  # exactly 1 with oneDNN, else 0.99999994
    assert max(sizes) < 1e-6


@pytest.mark.filterwarnings("ignore:You are using a softmax over axis -1:UserWarning")
def test_kerass_cross_entropy_looks_past_the_softmax_and_so_hides_this():
    answer, sizes = gradients("softmax", keras.losses.binary_crossentropy)
    assert np.allclose(answer, 1, rtol=0, atol=1e-6)
    assert max(sizes) > 1e-3


def test_a_sigmoid_over_one_class_can_learn():
    answer, sizes = gradients("sigmoid", keras.losses.mean_squared_error)
    assert np.ptp(answer) > 0.1
    assert np.mean(np.array(sizes) > 0) > 0.7  # a bias before batch normalisation gets none


def test_sides_may_be_open():
    model = get_unet(keras.Input((None, None, 1)), n_filters=2, n_classes=1)
    assert model.output_shape == (None, None, None, 1)
    assert model(np.zeros((1, 16, 64, 1), np.float32)).shape == (1, 16, 64, 1)


def test_a_block_is_two_convolutions_that_keep_the_size():
    x = keras.Input((7, 10, 3))
    model = keras.Model(x, conv2d_block(x, 4, kernel_size=5, batchnorm=False))
    assert model.output_shape == (None, 7, 10, 4)
    assert model.count_params() == 5 * 5 * 3 * 4 + 4 + 5 * 5 * 4 * 4 + 4
    assert model(-np.ones((1, 7, 10, 3), np.float32)).numpy().min() >= 0


@pytest.mark.parametrize(
    ("sides", "message"),
    [
        ((100, 64), "100 rows; .*multiple of 16; nearest that works: 96 or 112"),
        ((64, 8), "8 columns; .*multiple of 16; nearest that works: 16"),
        ((64, 303), "303 columns; .*nearest that works: 288 or 304"),
        ((0, 64), "0 rows; .*nearest that works: 16"),
        ((None, 30), "30 columns; .*nearest that works: 16 or 32"),
    ],
)
def test_sides_that_four_levels_cannot_halve_are_refused(sides, message):
    with pytest.raises((TypeError, ValueError), match=message):
        build(*sides)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"dropout": 1}, "dropout must be 0 or more and below 1; got 1; .*works: 0.99"),
        ({"dropout": -0.1}, "dropout .*got -0.1; nearest that works: 0.0"),
        ({"dropout": None}, "dropout .*got None"),
        ({"momentum": 1.5}, "momentum .*got 1.5; nearest that works: 0.99"),
    ],
)
def test_numbers_no_network_can_be_built_from_are_refused(options, message):
    with pytest.raises((TypeError, ValueError), match=message):
        build(**options)


def test_nothing_is_built_before_the_arguments_are_checked(monkeypatch):
    def build_a_layer(*_, **__):
        raise AssertionError("a layer was built")

    monkeypatch.setattr(keras.layers.Layer, "__init__", build_a_layer)
    tensor = keras.KerasTensor((None, 100, 64, 3))
    with pytest.raises(ValueError, match="100 rows"):
        get_unet(tensor)
