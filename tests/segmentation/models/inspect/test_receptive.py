"""The receptive field by formula is the one that is measured, and the one that is published."""

import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.models import get_unet
from convlab.segmentation.models.blocks.context_layers import AdaptiveAveragePooling, ResizeLike
from convlab.segmentation.models.blocks.upsampling import DepthToSpace
from convlab.segmentation.models.deeplab import deeplab
from convlab.segmentation.models.fcn import fcn
from convlab.segmentation.models.inspect.receptive import (
    field_by_formula,
    field_by_gradient,
    field_sizes,
)
from convlab.segmentation.models.pspnet import pspnet
from convlab.segmentation.models.unet import unet
from convlab.segmentation.models.vnet import vnet

layers = keras.layers


def one(*parts, shape=(19, 26, 2)):
    x = y = keras.Input(shape)
    for part in parts:
        y = part(y)
    return keras.Model(x, y)


def assert_agreement(model, at=None, layer=None, size=None):
    formula = field_by_formula(model, layer, at, size, padding=False)
    assert formula == field_by_gradient(model, layer, at, size)
    assert all(first <= last for first, last in formula)


# ---- one layer ---------------------------------------------------------------------------------

SINGLE = {
    "valid": layers.Conv2D(1, (3, 2), strides=(2, 3)),
    "same, strided": layers.Conv2D(1, (4, 5), strides=(2, 3), padding="same"),
    "atrous": layers.Conv2D(1, 3, dilation_rate=(2, 4), padding="same"),
    "depthwise": layers.DepthwiseConv2D(3, padding="same", depth_multiplier=2),
    "separable": layers.SeparableConv2D(2, (2, 3), padding="same"),
    "groups": layers.Conv2D(4, 3, groups=2),
    "pooling": layers.MaxPooling2D((2, 3)),
    "pooling, same": layers.MaxPooling2D((3, 4), strides=2, padding="same"),
    "transposed, same": layers.Conv2DTranspose(1, (3, 4), strides=(2, 3), padding="same"),
    "transposed, valid": layers.Conv2DTranspose(1, (3, 5), strides=2),
    "transposed, output padding": layers.Conv2DTranspose(
        1, 3, strides=2, padding="same", output_padding=0
    ),
    "nearest": layers.UpSampling2D((2, 3)),
    "bilinear": layers.UpSampling2D((2, 3), interpolation="bilinear"),
    "resizing": layers.Resizing(31, 11),
    "resizing, nearest": layers.Resizing(7, 40, interpolation="nearest"),
    "cropping": layers.Cropping2D(((1, 2), (3, 4))),
    "padding": layers.ZeroPadding2D(((1, 2), (3, 4))),
    "grid of bins": AdaptiveAveragePooling(4),
    "Keras's grid of bins": layers.AdaptiveMaxPooling2D((4, 7)),
    "depth to space": one(layers.Conv2D(8, (1, 3)), DepthToSpace()),
    "the whole image": layers.GlobalMaxPooling2D(keepdims=True),
    "a squeeze and an excitation": one(layers.GlobalAveragePooling2D(), layers.Reshape((1, 1, 2))),
    "one number for each pixel": layers.Dense(3, activation="softmax"),
}


@pytest.mark.parametrize("name", SINGLE)
def test_each_layer_reads_what_it_is_said_to(name):
    model = one(SINGLE[name])
    rows, columns = model.output_shape[1:3]
    for at in {(0, 0), (rows - 1, columns - 1), (rows // 2, min(columns - 1, 4)), (rows // 3, 0)}:
        if name == "padding":  # the first positions read nothing at all
            at = (max(1, min(at[0], 19)), max(3, min(at[1], 28)))
        assert_agreement(model, at)


def test_the_field_reaches_into_the_padding():
    model = one(layers.Conv2D(1, (3, 5), padding="same", dilation_rate=(2, 1)))
    assert field_by_formula(model, at=(0, 25)) == ((-2, 2), (23, 27))
    assert field_by_formula(model, at=(0, 25), padding=False) == ((0, 2), (23, 25))


def test_holes_are_not_filled():
    """Rate 18 on 10 rows: the outer taps always miss, as DeepLab's authors warn."""
    model = one(layers.Conv2D(1, 3, padding="same", dilation_rate=(18, 2)), shape=(10, 30, 1))
    assert field_by_formula(model, at=(4, 15)) == ((-14, 22), (13, 17))
    assert field_by_formula(model, at=(4, 15), padding=False) == ((4, 4), (13, 17))
    assert_agreement(model, (4, 15))


def test_branches_are_united():
    x = keras.Input((30, 40, 1))
    near = layers.Conv2D(1, 3, padding="same")(x)
    far = layers.Conv2D(1, 3, padding="same", dilation_rate=(1, 7))(x)
    wide = layers.Conv2D(1, (5, 1), padding="same")(x)
    for join in (layers.Concatenate(), layers.Add(), layers.Multiply(), layers.Maximum()):
        model = keras.Model(x, join([near, far, wide]))
        assert field_by_formula(model, at=(15, 20)) == ((13, 17), (13, 27))
        assert_agreement(model, (15, 20))


def test_one_position_for_all_is_read_by_all():
    x = keras.Input((30, 40, 2))
    model = keras.Model(x, layers.Multiply()([x, layers.GlobalAveragePooling2D(keepdims=True)(x)]))
    assert field_by_formula(model, at=(15, 20)) == ((0, 29), (0, 39))
    assert_agreement(model, (15, 20))


def test_a_position_that_reads_nothing_has_an_empty_field():
    gaps = one(layers.Conv2DTranspose(1, 1, strides=2))
    for field in (field_by_formula, field_by_gradient):
        assert field(gaps, at=(4, 6)) == ((2, 2), (3, 3))
        assert field(gaps, at=(5, 6)) == ((0, -1), (0, -1))
    assert field_sizes(gaps) == ([0, 1], [0, 1])


def test_operators_and_models_inside_are_walked_through():
    inside = one(layers.Conv2D(2, 3, padding="same"), layers.BatchNormalization())
    x = keras.Input((19, 26, 2))
    model = keras.Model(x, keras.ops.image.resize(keras.ops.relu(inside(inside(x))) + x, (38, 52)))
    assert field_by_formula(model, at=(20, 30)) == ((7, 12), (12, 17))
    assert_agreement(model, (20, 30))


def test_only_the_sides_of_the_second_map_count_for_a_resizing():
    x = keras.Input((12, 18, 1))
    model = keras.Model(x, ResizeLike()([layers.AveragePooling2D(6)(x), layers.Conv2D(1, 9)(x)]))
    assert field_by_formula(model, at=(0, 0)) == ((0, 5), (0, 5))
    assert_agreement(model, (0, 0))


# ---- our networks ------------------------------------------------------------------------------

PLANE = (None, None, 1)
NETWORKS = {
    "get_unet": (lambda: get_unet(keras.Input(PLANE), 1), (80, 96), (3, 50)),
    "unet, 2x2": (lambda: unet(keras.Input(PLANE), 1, depth=2), (60, 76), (29, 33)),
    "unet, 3x3": (lambda: up("transposed3"), (60, 76), (30, 3)),
    "unet, resize": (lambda: up("resize"), (60, 76), (29, 70)),
    "unet, nearest": (lambda: up("nearest"), (60, 76), (29, 33)),
    "unet, subpixel": (lambda: up("subpixel"), (60, 76), (30, 34)),
    "unet, valid": (
        lambda: unet(keras.Input(PLANE), 1, depth=3, padding="valid"), (100, 108), (5, 3)
    ),
    "fcn 32": (lambda: fcn(keras.Input(PLANE), 1, stride=32), (64, 96), (3, 50)),
    "fcn 16": (lambda: fcn(keras.Input(PLANE), 1, stride=16), (64, 96), (63, 0)),
    "fcn 8": (lambda: fcn(keras.Input(PLANE), 1, stride=8), (64, 96), (3, 50)),
    "deeplab": (
        lambda: deeplab(keras.Input(PLANE), 1, rates=(1, 2), depth=3, image_pooling=False),
        (160, 128),
        (70, 3),
    ),
    "deeplab, image pooling": (lambda: deeplab(keras.Input(PLANE), 1), (32, 64), (3, 60)),
    "pspnet": (lambda: pspnet(keras.Input(PLANE), 4, bins=(2, 5)), (96, 160), (3, 50)),
    "vnet": (
        lambda: vnet(keras.Input((None, None, None, 1)), 1, strides=[(1, 2, 2), (2, 2, 2)]),
        (8, 32, 48),
        (0, 3, 40),
    ),
}  # fmt: skip


def up(kind):
    return unet(keras.Input(PLANE), 1, depth=2, up=kind)


@pytest.mark.parametrize("name", NETWORKS)
def test_formula_and_gradient_agree_on_every_network(name):
    build, size, at = NETWORKS[name]
    assert_agreement(build(), at, size=size)


def test_the_papers_unet_of_three_levels_sees_100_pixels_at_the_most():
    model = unet(keras.Input(PLANE), 1, depth=3, padding="valid")
    fields = [field_by_gradient(model, at=(at, 0), size=(100, 92))[0] for at in (0, 4, 7)]
    assert {last - first + 1 for first, last in fields} == {92, 100}


# ---- published sizes ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("depth", "bottom", "two", "three"),
    [(2, 32, {44}, {44, 48}), (3, 68, {92, 100}, {100, 108}), (4, 140, {188, 204}, {204, 220})],
)
def test_the_fields_of_unets_are_the_known_ones(depth, bottom, two, three):
    models = [unet(keras.Input(PLANE), 1, depth=depth, up=f"transposed{k}") for k in (2, 3)]
    assert [set(field_sizes(model, size=256)[1]) for model in models] == [two, three]
    deepest = f"c{depth + 1}"
    assert field_sizes(models[0], deepest, size=256) == ([bottom], [bottom])
    first, second = (field_by_formula(models[0], deepest, (at, 3), 256)[0] for at in (4, 5))
    assert second[0] - first[0] == 2**depth


def test_the_lessons_unet_sees_204_or_220_pixels():
    assert field_sizes(get_unet(keras.Input(PLANE), 1), size=256) == ([204, 220], [204, 220])


def test_a_valid_unet_never_reads_padding():
    model = unet(keras.Input((204, 220, 1)), 1, depth=4, padding="valid")
    rows, columns = model.output_shape[1:3]
    for at in ((0, 0), (rows - 1, columns - 1)):
        assert field_by_formula(model, at=at) == field_by_formula(model, at=at, padding=False)


def alexnet():
    """Krizhevsky et al., 2012, up to the last pooling."""
    return one(
        layers.Conv2D(1, 11, strides=4), layers.MaxPooling2D(3, 2),
        layers.Conv2D(1, 5, padding="same"), layers.MaxPooling2D(3, 2),
        *[layers.Conv2D(1, 3, padding="same") for _ in range(3)], layers.MaxPooling2D(3, 2),
        shape=(227, 227, 1),
    )  # fmt: skip


def published(name):
    options = {"weights": None, "include_top": False, "input_shape": (None, None, 3)}
    return alexnet() if name == "AlexNet" else getattr(keras.applications, name)(**options)


@pytest.mark.parametrize(("name", "size"), [("AlexNet", 195), ("VGG16", 212), ("ResNet50", 483)])
def test_the_fields_of_classifiers_are_the_published_ones(name, size):
    """Araujo, Norris and Sim, 2019, table 1: each with a stride of 32."""
    model, image = published(name), None if name == "AlexNet" else 224
    assert field_sizes(model, size=image) == ([size], [size])
    first, second = (field_by_formula(model, at=at, size=image) for at in ((2, 3), (3, 3)))
    assert second[0][0] - first[0][0] == 32
    assert second[1] == first[1]


# ---- what is asked for -------------------------------------------------------------------------


def test_the_output_and_its_centre_are_the_default():
    model = one(layers.Conv2D(1, 3, name="a"), layers.Conv2D(1, 3, name="b"))
    assert field_by_formula(model) == field_by_formula(model, "b", (7, 11)) == ((7, 11), (11, 15))
    assert field_by_formula(model, "a", at=5) == ((5, 7), (5, 7))
    assert field_by_gradient(model, "a", at=5) == ((5, 7), (5, 7))


def test_the_output_need_not_be_the_last_layer():
    x = keras.Input((19, 26, 1))
    first = layers.Conv2D(1, 3)(x)
    model = keras.Model(x, [first, layers.Conv2D(1, 5)(first)])
    assert field_by_formula(model, at=(0, 0)) == field_by_gradient(model, at=(0, 0))
    assert field_by_formula(model, at=(0, 0)) == ((0, 2), (0, 2))


def test_the_model_keeps_its_weights():
    model = one(layers.Conv2D(2, 3), layers.BatchNormalization())
    before = model.get_weights()
    field_by_gradient(model)
    assert all(np.array_equal(a, b) for a, b in zip(before, model.get_weights(), strict=True))


class Strange(keras.layers.Layer):
    def call(self, x):
        return x


def test_a_layer_without_a_rule_is_named():
    with pytest.raises(TypeError, match="what layer odd of kind Strange reads"):
        field_by_formula(one(Strange(name="odd")))
    cubic = layers.UpSampling2D(2, interpolation="bicubic", name="cubic")
    with pytest.raises(TypeError, match="what layer cubic reads with interpolation 'bicubic'"):
        field_by_formula(one(cubic))


@pytest.mark.parametrize("field", [field_by_formula, field_by_gradient])
def test_what_cannot_be_asked_is_refused(field):
    model = one(layers.Conv2D(1, 3, name="conv"))
    with pytest.raises(
        ValueError, match=r"layer must be .*got 'convv'; nearest that works: 'conv'"
    ):
        field(model, "convv")
    for at in ((17, 0), (0, -1), (0, 0, 0), (0.5, 0)):
        with pytest.raises(
            ValueError, match=r"at must be a position in the map of conv.*\(16, 23\)"
        ):
            field(model, at=at)
    with pytest.raises(ValueError, match="size must be given, since sides of the input are open"):
        field(get_unet(keras.Input(PLANE), 1))
    first = layers.Conv2D(1, 3, data_format="channels_first", name="first")
    if field is field_by_formula:
        with pytest.raises(ValueError, match=r"layer first .*channels_first"):
            field(keras.Model(x := keras.Input((2, 9, 9)), first(x)))
