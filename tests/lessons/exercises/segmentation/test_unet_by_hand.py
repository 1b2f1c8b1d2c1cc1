"""The answers on the U-Net are the ones that Keras and the library give."""

import re

import pytest

from convlab.backend import keras
from convlab.lessons.exercises.judging import rejects
from convlab.lessons.exercises.segmentation.unet_by_hand import (
    check_join,
    check_joined_channels,
    check_layer_parameters,
    check_receptive_field,
    check_small_field,
    check_valid_side,
)
from convlab.segmentation.models import get_unet
from convlab.segmentation.models.blocks.unet_sizes import output_side
from convlab.segmentation.models.inspect.receptive import field_sizes


def test_the_parameters_are_those_that_keras_counts():
    layer = keras.layers.Conv2D(128, 3)
    layer.build((None, 8, 8, 64))
    assert check_layer_parameters(layer.count_params()) == "Right."
    for slip in (73_728, 8_320, 1_280, 73_792, 74_368, 5):
        assert rejects(check_layer_parameters, slip)


def test_the_last_block_reads_what_the_model_says():
    model = get_unet(keras.Input((16, 16, 1)), n_filters=32)
    join = [la for la in model.layers if isinstance(la, keras.layers.Concatenate)][-1]
    assert check_joined_channels(join.output.shape[-1]) == "Right."
    for slip in (32, 96, 128, 16):
        assert rejects(check_joined_channels, slip)


def works(side):
    try:
        return output_side(side, 4, "valid") > 0
    except ValueError:
        return False


def test_a_valid_side_is_the_next_that_the_library_takes():
    assert check_valid_side(lambda s: next(n for n in range(s, 1100) if works(n))) == "Right."


@pytest.mark.parametrize(
    ("slip", "said"),
    [
        (lambda side: -(-side // 16) * 16, "as for a U-Net that pads"),
        (lambda side: side + (188 - side) % 16, "smallest side of all is 188"),
        (lambda side: max(188, (side - 188) // 16 * 16 + 204), "One step too far"),
        (lambda side: max(188, side - (side - 188) % 16), "below the side"),
        (lambda side: 572, "must be 188, 204"),
    ],
)
def test_each_slip_of_a_valid_side_is_named(slip, said):
    assert re.search(said, check_valid_side(slip))


@pytest.mark.parametrize("check", [check_receptive_field, check_join])
def test_written_code_is_accepted_and_each_slip_is_named(check):
    assert check(check.reference) == "Right."
    assert check(lambda *given: None).startswith("Not answered yet")
    for hint, slip in check.slips.items():
        assert check(slip) == f"Not yet. {hint}"


def test_the_small_field_is_the_one_that_is_measured():
    image = keras.Input((32, 32, 1))
    x = keras.layers.Conv2D(2, 5, padding="same")(image)
    x = keras.layers.Conv2D(2, 3, padding="same", name="last")(keras.layers.MaxPooling2D(2)(x))
    sides, _ = field_sizes(keras.Model(image, x), "last")
    assert check_small_field(sides) == "Right."
    assert check_receptive_field.reference([(5, 1), (2, 2), (3, 1)]) == sides[0]
    for slip in (8, 9, 7, 20, 14):
        assert rejects(check_small_field, slip)
