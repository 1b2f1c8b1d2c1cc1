import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.models import get_unet
from convlab.segmentation.models.inspect.cost import activation_bytes, multiply_adds
from convlab.segmentation.models.vnet import vnet

layers = keras.layers


def model_of(shape, *chain):
    image = y = keras.Input(shape)
    for layer in chain:
        y = layer(y)
    return keras.Model(image, y)


@pytest.mark.parametrize(
    ("shape", "layer", "products"),
    [
        ((7, 9, 3), layers.Conv2D(5, (3, 2), padding="same"), 7 * 9 * 3 * 2 * 3 * 5),
        ((7, 9, 3), layers.Conv2D(5, 3), 5 * 7 * 9 * 3 * 5),
        ((7, 9, 3), layers.Conv2D(5, 3, 2, padding="same"), 4 * 5 * 9 * 3 * 5),
        ((7, 9, 3), layers.Conv2D(5, 3, dilation_rate=2, padding="same"), 7 * 9 * 9 * 3 * 5),
        ((7, 9, 4), layers.Conv2D(6, 1, groups=2), 7 * 9 * 2 * 6),
        ((7, 9, 3), layers.Conv2DTranspose(5, 3, 2, padding="same"), 7 * 9 * 9 * 3 * 5),
        ((4, 7, 9, 3), layers.Conv3D(5, 3, padding="same"), 4 * 7 * 9 * 27 * 3 * 5),
        ((4, 7, 9, 3), layers.Conv3DTranspose(5, (1, 2, 2), (1, 2, 2)), 4 * 7 * 9 * 4 * 3 * 5),
        ((7, 9, 3), layers.DepthwiseConv2D(3, depth_multiplier=2), 5 * 7 * 9 * 3 * 2),
        ((7, 9, 3), layers.SeparableConv2D(5, 3), 5 * 7 * (9 * 3 + 3 * 5)),
        ((7, 9, 3), layers.Dense(5), 7 * 9 * 3 * 5),
        ((7, 9, 3), layers.MaxPooling2D(2), 0),
        ((7, 9, 3), layers.BatchNormalization(), 0),
    ],
)
def test_the_multiplications_of_a_layer_are_those_counted_by_hand(shape, layer, products):
    assert multiply_adds(model_of(shape, layer)) == products


def test_a_layer_that_is_called_twice_counts_twice():
    image, layer = keras.Input((7, 9, 3)), layers.Conv2D(3, 3, padding="same")
    model = keras.Model(image, layer(layer(image)))
    assert multiply_adds(model) == 2 * 7 * 9 * 9 * 9
    assert activation_bytes(model) == 4 * 3 * 7 * 9 * 3


def test_the_maps_of_a_hand_counted_net():
    image = keras.Input((8, 12, 3))
    first = layers.Conv2D(4, 3, padding="same")(image)
    low = layers.Conv2D(5, 3, padding="same")(layers.MaxPooling2D(2)(first))
    up = layers.Conv2DTranspose(2, 2, 2)(layers.Dropout(0.5)(low))
    model = keras.Model(image, layers.Concatenate()([up, first]))
    full, half = 8 * 12, 4 * 6
    numbers = full * (3 + 4 + 2 + 6) + half * (4 + 5)
    assert activation_bytes(model) == 4 * numbers
    assert activation_bytes(model, batch=7) == 28 * numbers


def test_open_sides_take_the_size_and_cost_grows_with_the_area():
    model = get_unet(keras.Input((None, None, 3)), n_filters=2)
    for cost in (multiply_adds, activation_bytes):
        assert cost(model, (64, 96)) == 6 * cost(model, (32, 32)) > 0
        with pytest.raises(ValueError, match="size"):
            cost(model)


def test_the_size_does_not_change_what_is_known():
    open_sides = get_unet(keras.Input((None, None, 3)), n_filters=2)
    closed = get_unet(keras.Input((32, 48, 3)), n_filters=2)
    for cost in (multiply_adds, activation_bytes):
        assert cost(closed) == cost(open_sides, (32, 48))


def test_a_third_axis_multiplies_the_cost():
    def network(planes):
        return vnet(keras.Input((planes, 16, 24, 1)), 2, depth=2)

    thin, thick = network(4), network(12)
    assert multiply_adds(thick) == 3 * multiply_adds(thin)
    assert activation_bytes(thick) == 3 * activation_bytes(thin)
    assert thick.count_params() == thin.count_params()


def test_models_inside_are_counted():
    inner = model_of((8, 12, 3), layers.Conv2D(4, 3, padding="same"))
    image = keras.Input((8, 12, 3))
    assert multiply_adds(keras.Model(image, inner(image))) == multiply_adds(inner) > 0


def test_a_kernel_of_another_kind_is_not_passed_over():
    class Own(layers.Layer):
        def build(self, shape):
            self.kernel = self.add_weight(shape=(3, 3))

        def call(self, x):
            return x @ self.kernel

    with pytest.raises(TypeError, match="Own"):
        multiply_adds(model_of((8, 12, 3), Own()))


@pytest.mark.parametrize("batch", [0, 1.5, np.nan, "2"])
def test_a_batch_is_a_whole_number(batch):
    with pytest.raises((TypeError, ValueError), match="batch must be a whole number"):
        activation_bytes(model_of((8, 12, 3)), batch=batch)
