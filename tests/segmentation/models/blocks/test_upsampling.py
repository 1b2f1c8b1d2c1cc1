import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.models.blocks.level import seeds_from
from convlab.segmentation.models.blocks.upsampling import (
    UPSAMPLERS,
    DepthToSpace,
    EqualKernels,
    upsample,
)


def enlarger(up, channels=3, filters=4, seed=1):
    x = keras.Input((None, None, channels))
    return keras.Model(x, upsample(x, filters, up, name="up", seeds=seeds_from(seed)))


def phases(up, filters=64):
    """What an enlarger writes of a flat image at its start: 2 x 2 phases, then channels."""
    flat = np.broadcast_to(np.float32([0.3, -1.0, 0.7]), (1, 8, 10, 3))
    written = enlarger(up, filters=filters)(flat, training=False).numpy()[0]
    inner = written[6:10, 8:12].reshape(2, 2, 2, 2, filters)
    assert np.allclose(inner, inner[:1, :, :1], atol=1e-6)  # the same from square to square
    return inner[0, :, 0]


@pytest.mark.parametrize("up", UPSAMPLERS)
def test_each_way_doubles_both_sides(up):
    model = enlarger(up)
    assert model.output_shape == (None, None, None, 4)
    assert model(np.ones((2, 5, 7, 3), np.float32)).shape == (2, 10, 14, 4)


@pytest.mark.parametrize(
    ("up", "parameters"),
    [
        ("transposed2", 2 * 2 * 3 * 4 + 4),
        ("transposed3", 3 * 3 * 3 * 4 + 4),
        ("resize", 3 * 3 * 3 * 4 + 4),
        ("nearest", 3 * 3 * 3 * 4 + 4),
        ("subpixel", 3 * 3 * 3 * 16 + 16),
    ],
)
def test_the_parameters_are_those_of_the_convolution(up, parameters):
    assert enlarger(up).count_params() == parameters


@pytest.mark.parametrize("up", UPSAMPLERS)
def test_the_last_layer_has_the_name(up):
    assert enlarger(up).layers[-1].name == "up"


def test_depth_to_space_lays_channels_out_row_by_row():
    rng = np.random.default_rng(0)
    x = rng.random((2, 3, 5, 12)).astype(np.float32)
    y = DepthToSpace()(x).numpy()
    assert y.shape == (2, 6, 10, 3)
    for r, c, i, j in [(0, 0, 0, 1), (2, 4, 1, 0), (1, 3, 1, 1)]:
        first = (2 * i + j) * 3
        assert np.array_equal(y[:, 2 * r + i, 2 * c + j], x[:, r, c, first : first + 3])


def test_a_2x2_transposed_convolution_is_a_1x1_convolution_and_depth_to_space():
    x = np.random.default_rng(0).random((1, 3, 5, 3)).astype(np.float32)
    model = enlarger("transposed2")
    kernel, _ = model.layers[-1].get_weights()  # (2, 2, out, in)
    small = x @ kernel.reshape(-1, 3).T
    assert np.allclose(DepthToSpace()(small).numpy(), model(x).numpy(), atol=1e-6)


def test_equal_kernels_start_as_a_nearest_neighbour_enlargement():
    x = np.random.default_rng(0).random((1, 6, 5, 3)).astype(np.float32)
    y = enlarger("subpixel")(x).numpy()[0]
    squares = y.reshape(6, 2, 5, 2, 4)
    assert np.array_equal(squares[:, :1, :, :1] + 0 * squares, squares)
    assert np.ptp(squares[:, 0, :, 0], axis=(0, 1)).min() > 0.01


def test_3x3_with_stride_2_starts_with_uneven_energy_and_2x2_with_even():
    energy = {up: np.square(phases(up, 512)).mean(axis=-1) for up in ("transposed2", "transposed3")}
    assert np.ptp(energy["transposed2"]) < 0.3 * energy["transposed2"].mean()
    uneven = energy["transposed3"] / energy["transposed3"].min()
    taps = np.sort(uneven.ravel())  # 1, 2, 2 and 4 taps write a pixel
    assert np.allclose(taps, [1, 2, 2, 4], rtol=0.25)


@pytest.mark.parametrize(
    ("up", "flat"),
    [
        ("transposed2", False),
        ("transposed3", False),
        ("resize", True),
        ("nearest", True),
        ("subpixel", True),
    ],
)
def test_only_these_start_without_a_checkerboard_in_a_flat_image(up, flat):
    spread = np.ptp(phases(up), axis=(0, 1))
    assert (spread.max() < 1e-5) == flat
    assert flat or np.median(spread) > 0.1


def test_an_enlarger_saves_and_loads_in_safe_mode(tmp_path):
    x = np.random.default_rng(0).random((1, 4, 6, 3)).astype(np.float32)
    model = enlarger("subpixel")
    model.save(tmp_path / "up.keras")
    again = keras.saving.load_model(tmp_path / "up.keras")
    assert np.array_equal(model(x), again(x))
    (start,) = [la.kernel_initializer for la in again.layers if hasattr(la, "kernel_initializer")]
    assert isinstance(start, EqualKernels)
    assert isinstance(start.start, keras.initializers.GlorotUniform)


def test_depth_to_space_knows_its_shape_beforehand():
    assert DepthToSpace(3).compute_output_shape((2, 4, None, 18)) == (2, 12, None, 2)
    assert DepthToSpace.from_config(DepthToSpace(3).get_config()).scale == 3


def test_what_is_no_way_up_is_refused():
    with pytest.raises(ValueError, match=r'up must be "transposed2", .* or "subpixel"; got'):
        enlarger("up")
    with pytest.raises(ValueError, match="scale must be a whole number, 1 or more; got 0"):
        DepthToSpace(0)
