import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.models.inspect.cost import multiply_adds
from convlab.segmentation.models.surgery.convolutionalise import (
    convolutionalise,
    dense_as_convolution,
)
from convlab.segmentation.models.surgery.sliding import slide

layers = keras.layers


def classifier(*last, rows=14, columns=18, channels=2):
    """Two convolutions and two poolings, at stride 4, then what is given."""
    return keras.Sequential([
        keras.Input((rows, columns, channels)),
        layers.Conv2D(3, 3, activation="relu"), layers.MaxPooling2D(),
        layers.Conv2D(4, 3, use_bias=False), layers.BatchNormalization(),
        layers.Activation("relu"), layers.AveragePooling2D(2),
        *last,
    ])  # fmt: skip


def dense(units=3):
    return classifier(
        layers.Flatten(), layers.Dropout(0.5), layers.Dense(6, activation="relu"),
        layers.Dense(units, activation="softmax"),
    )  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def seeded():
    keras.utils.set_random_seed(0)


@pytest.fixture(scope="module")
def image():
    return np.random.default_rng(1).normal(size=(31, 27, 2)).astype(np.float32)


def shaken(model):
    """Move the weights off their initial values, biases and moving averages too."""
    rng = np.random.default_rng(2)
    model.set_weights([w + rng.uniform(0, 0.1, w.shape) for w in model.get_weights()])
    return model


def by_hand(model, image, step):
    """Cut each window with a plain loop, and ask about it alone."""
    rows, columns = model.input_shape[1:3]
    tops = range(0, image.shape[0] - rows + 1, step)
    lefts = range(0, image.shape[1] - columns + 1, step)
    return np.array([
        [model(image[None, t : t + rows, c : c + columns], training=False)[0] for c in lefts]
        for t in tops
    ])  # fmt: skip


ENDS = {
    "dense": dense,
    "one dense": lambda: classifier(layers.Flatten(), layers.Dense(3)),
    "global mean": lambda: classifier(layers.GlobalAveragePooling2D(), layers.Dense(3)),
    "global largest": lambda: classifier(layers.GlobalMaxPooling2D(), layers.Dense(3)),
    "flattened twice": lambda: classifier(
        layers.Flatten(), layers.Dense(5), layers.Flatten(), layers.Dense(3)
    ),
}  # fmt: skip


@pytest.mark.parametrize("end", ENDS)
def test_one_pass_gives_what_sliding_gives(end, image):
    model = shaken(ENDS[end]())
    large = convolutionalise(model)
    answer = large(image[None], training=False).numpy()[0]
    expected = by_hand(model, image, step=4)
    assert expected.shape == (5, 3, 3)
    assert np.ptp(expected, axis=(0, 1)).min() > 1e-3  # the windows differ, so a mix-up shows
    assert np.allclose(answer, expected, rtol=1e-5, atol=1e-5)
    assert large.count_params() == model.count_params()


def test_slide_is_a_loop_over_the_windows(image):
    model = shaken(dense())
    assert np.allclose(slide(model, image, 4), by_hand(model, image, 4), atol=1e-6)
    assert slide(model, image, 5).shape == (4, 2, 3)


def test_the_kernel_is_the_dense_layers_weights_in_the_same_order():
    layer = layers.Dense(5, activation="tanh")
    layer.build((None, 2 * 3 * 4))
    layer.set_weights([np.arange(120.0).reshape(24, 5), np.arange(5.0)])
    convolution = dense_as_convolution(layer, (2, 3))
    assert convolution.kernel.shape == (2, 3, 4, 5)
    assert np.array_equal(convolution.get_weights()[0].ravel(), np.arange(120))
    x = np.random.default_rng(0).normal(size=(2, 2, 3, 4)).astype(np.float32) / 300
    theirs = layer(x.reshape(2, 24))
    assert np.allclose(convolution(x)[:, 0, 0], theirs, atol=1e-4)
    assert np.ptp(theirs) > 0.1


def test_the_classifier_is_left_as_it_was(image):
    model = dense()
    before = model.get_weights()
    large = convolutionalise(model)
    large.set_weights([w * 0 for w in large.get_weights()])
    assert all(np.array_equal(a, b) for a, b in zip(before, model.get_weights(), strict=True))


def test_a_graph_with_branches_is_turned_too(image):
    x = keras.Input((13, 17, 2))
    left = layers.Conv2D(3, 3, strides=2)(x)
    right = layers.MaxPooling2D(3, 2)(x)
    joined = layers.Flatten()(layers.Concatenate()([left, right]))
    model = shaken(keras.Model(x, layers.Dense(2)(joined)))
    answer = convolutionalise(model)(image[None])[0]
    assert np.allclose(answer, by_hand(model, image, 2), atol=1e-4)


def test_with_same_padding_only_an_image_of_its_own_size_is_sure_to_agree(image):
    model = keras.Sequential([keras.Input((8, 8, 2)), layers.Conv2D(3, 3, padding="same"),
                              layers.Flatten(), layers.Dense(2)])  # fmt: skip
    large = convolutionalise(shaken(model))
    own = image[None, :8, :8]
    assert np.allclose(large(own)[0, 0, 0], model(own)[0], atol=1e-5)
    assert not np.allclose(large(image[None])[0], slide(model, image, 1), atol=0.1)


def test_it_is_saved_and_comes_back(image, tmp_path):
    large = convolutionalise(dense())
    large.save(tmp_path / "large.keras")
    again = keras.saving.load_model(tmp_path / "large.keras")
    assert np.array_equal(again(image[None]), large(image[None]))


def test_one_pass_multiplies_less_than_sliding():
    model = dense()
    one_window = (12 * 16 * 9 * 2 * 3) + (4 * 6 * 9 * 3 * 4) + (2 * 3 * 4 * 6) + (6 * 3)
    assert multiply_adds(convolutionalise(model), (14, 18)) == one_window
    large = convolutionalise(model, keras.Input((30, 26, 2)))
    assert large.output_shape[1:3] == (5, 3)
    # 14, 12 and 5 x 3 places
    once = (28 * 24 * 54) + (12 * 10 * 108) + 15 * (2 * 3 * 4 * 6) + 15 * 18
    assert multiply_adds(large) == once < 15 * one_window


def nested():
    x = keras.Input((8, 8, 2))
    inner = keras.Sequential([keras.Input((8, 8, 2)), layers.Conv2D(2, 3)])
    return keras.Model(x, layers.Dense(2)(layers.Flatten()(inner(x))))


@pytest.mark.parametrize(
    ("model", "message"),
    [
        (lambda: classifier(layers.Flatten(), layers.BatchNormalization()), "BatchNormalization"),
        (lambda: classifier(layers.Reshape((-1,)), layers.Dense(2)), "Reshape"),
        (lambda: classifier(layers.ZeroPadding2D(1), layers.Flatten(), layers.Dense(2)), "Zero"),
        (nested, "Sequential"),
        (lambda: classifier(layers.Flatten()), "ends in a Flatten"),
        (lambda: classifier(layers.Conv2D(2, 1)), r"to \(units,\); it goes from \(14, 18, 2\)"),
        (lambda: classifier(layers.GlobalMaxPooling2D(), rows=None), "all known"),
    ],
)
def test_what_has_no_counterpart_is_refused(model, message):
    with pytest.raises(ValueError, match=message):
        convolutionalise(model())


def test_other_arguments_that_do_not_fit_are_refused(image):
    with pytest.raises(TypeError, match=r"must be a keras\.Model; got ndarray"):
        convolutionalise(image)
    with pytest.raises(ValueError, match="the 2 channels of the classifier; got 3"):
        convolutionalise(dense(), keras.Input((32, 32, 3)))
    with pytest.raises(ValueError, match="must have its weights already"):
        dense_as_convolution(layers.Dense(2))
    layer = layers.Dense(2)
    layer.build((None, 24))
    with pytest.raises(ValueError, match=r"divide the 24 inputs.*got \(5, 2\)"):
        dense_as_convolution(layer, (5, 2))
    with pytest.raises(ValueError, match=r"14 x 18 pixels or more.*got 13 x 27"):
        slide(dense(), image[:13], 4)
