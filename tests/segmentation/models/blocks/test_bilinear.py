import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.models.blocks.bilinear import Bilinear, bilinear_up, kernel_for


def at(image, row, column):
    """Look between pixels: the mean of the four around, by nearness. Outside the image is 0."""
    total = np.zeros(image.shape[-1])
    for r in (int(np.floor(row)), int(np.floor(row)) + 1):
        for c in (int(np.floor(column)), int(np.floor(column)) + 1):
            if 0 <= r < image.shape[0] and 0 <= c < image.shape[1]:
                total += (1 - abs(row - r)) * (1 - abs(column - c)) * image[r, c]
    return total


def interpolated(image, rows, columns):
    return np.array([[at(image, row, column) for column in columns] for row in rows])


def made_larger(image, stride, **options):
    x = keras.Input((*image.shape[:2], image.shape[2]))
    model = keras.Model(x, bilinear_up(x, stride, **options))
    return model(image[None], training=False).numpy()[0]


@pytest.fixture
def image():
    return np.random.default_rng(0).normal(size=(3, 5, 2)).astype(np.float32)


@pytest.mark.parametrize("stride", [1, 2, 3, 4, 5, 8])
def test_same_gives_what_lies_between_the_pixels(image, stride):
    rows, columns = ((np.arange(n * stride) + 0.5) / stride - 0.5 for n in image.shape[:2])
    larger = made_larger(image, stride)
    assert larger.shape == (3 * stride, 5 * stride, 2)
    assert np.allclose(larger, interpolated(image, rows, columns), atol=1e-5)


@pytest.mark.parametrize("stride", [2, 3, 8])
def test_valid_keeps_each_pixel_and_fills_in_between(image, stride):
    rows, columns = ((np.arange(stride * (n + 1) - 1) + 1) / stride - 1 for n in image.shape[:2])
    larger = made_larger(image, stride, padding="valid")
    assert np.allclose(larger, interpolated(image, rows, columns), atol=1e-5)
    assert np.allclose(larger[stride - 1 :: stride, stride - 1 :: stride], image, atol=1e-6)


def test_inside_it_is_kerass_own_resizing_and_at_the_rim_it_fades(image):
    larger = made_larger(image, 4)
    theirs = np.asarray(keras.ops.image.resize(image[None], (12, 20), "bilinear"))[0]
    assert np.allclose(larger[2:-2, 2:-2], theirs[2:-2, 2:-2], atol=1e-5)
    ones = made_larger(np.ones((3, 5, 1), np.float32), 4)[..., 0]
    assert np.allclose(ones[2:-2, 2:-2], 1)
    assert np.isclose(ones[0, 0], 0.625**2)


def test_the_golden_weights_of_stride_2():
    kernel = np.asarray(Bilinear(2)((4, 4, 1, 1)))[..., 0, 0]
    assert np.allclose(kernel, np.outer([0.25, 0.75, 0.75, 0.25], [0.25, 0.75, 0.75, 0.25]))


def test_no_channel_reaches_another():
    kernel = np.asarray(Bilinear(3)((5, 5, 3, 3)))
    assert np.count_nonzero(kernel.sum(axis=(0, 1))) == 3
    lone = np.asarray(Bilinear(3)((5, 5, 1, 1)))[..., 0, 0]
    assert np.allclose(np.trace(kernel, axis1=2, axis2=3), 3 * lone)


def test_it_learns_unless_it_is_fixed():
    x = keras.Input((4, 4, 2))
    for fixed, weights in ((False, 1), (True, 0)):
        model = keras.Model(x, bilinear_up(x, 2, fixed=fixed))
        assert len(model.trainable_weights) == weights


def test_it_is_saved_and_comes_back(image, tmp_path):
    x = keras.Input((None, None, 2))
    model = keras.Model(x, bilinear_up(x, 2, fixed=True, name="up"))
    model.save(tmp_path / "up.keras")
    again = keras.saving.load_model(tmp_path / "up.keras")
    assert np.array_equal(again(image[None]), model(image[None]))
    assert again.get_layer("up").kernel_initializer.stride == 2
    assert not again.trainable_weights


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: Bilinear(0), "stride must be a whole number, 1 or more; got 0"),
        (lambda: kernel_for(2.5), "stride .*got 2.5"),
        (lambda: Bilinear(2)((4, 4, 1, 2)), r"got \(4, 4, 1, 2\)"),
        (lambda: Bilinear(2)((4, 4)), r"must have shape .*got \(4, 4\)"),
        (lambda: Bilinear(8)((16, 14, 2, 2)), r"15 or more; got \(16, 14\); .*works: 16"),
        (lambda: bilinear_up(keras.Input((4, 4, 1)), 2, padding="full"), '"same" or "valid"'),
    ],
)
def test_what_cannot_interpolate_is_refused(call, message):
    with pytest.raises((TypeError, ValueError), match=message):
        call()


def test_a_kernel_may_be_wider_than_high():
    kernel = np.asarray(Bilinear(2)((3, 4, 1, 1)))[..., 0, 0]
    assert np.allclose(kernel, np.outer([0.5, 1, 0.5], [0.25, 0.75, 0.75, 0.25]))
