"""One call on images and masks together: Keras's layers where they are right, ours where not."""

import numpy as np
import pytest

from convlab.backend import keras
from convlab.backend import tensorflow as tf
from convlab.segmentation.transforms.joint import sample
from convlab.segmentation.transforms.keras import joint_layers, pipeline, resample, warp_layers
from convlab.segmentation.transforms.keras.joint_layers import JointCrop, JointFlip
from convlab.segmentation.transforms.keras.pipeline import Together, joint
from convlab.segmentation.transforms.keras.warp_layers import JointAffine, JointElastic

DRAWS, BATCH, FILL = 200, 8, 777
NEAREST = {"interpolation": "nearest", "fill_mode": "constant", "fill_value": FILL}
OURS = {"interpolation": "nearest", "fill": FILL, "fill_value": FILL}
FLAT, VOLUME = (16, 24), (5, 8, 12)
L = keras.layers
ROTATION = L.RandomRotation(0.5, **NEAREST)
KERAS = {
    "RandomFlip": L.RandomFlip(),
    "RandomPerspective": L.RandomPerspective(scale=0.5, interpolation="nearest", fill_value=FILL),
    "RandomRotation": ROTATION,
    "RandomShear": L.RandomShear(0.3, 0.3, **NEAREST),
    "RandomTranslation": L.RandomTranslation(0.3, 0.3, **NEAREST),
    "RandomZoom": L.RandomZoom(0.4, 0.3, **NEAREST),
}
TONES = {
    "RandomBrightness": L.RandomBrightness(0.3, value_range=(0, 1)),
    "RandomContrast": L.RandomContrast(0.5, value_range=(0, 1)),
    "RandomGaussianBlur": L.RandomGaussianBlur(1.0, value_range=(0, 1)),
    "RandomSaturation": L.RandomSaturation(0.6, value_range=(0, 1)),
}
OWN = {
    "JointFlip": lambda axes: JointFlip(),
    "JointCrop": lambda axes: JointCrop((4,) * axes),
    "JointElastic": lambda axes: JointElastic(3, 4, spacing=(2.0, 1.0, 1.0)[:axes], **OURS),
    "JointAffine": lambda axes: JointAffine(90, 1.5, 3, spacing=(2.0, 1.0, 1.0)[:axes], **OURS),
}
CASES = {
    **{name: (layer, FLAT) for name, layer in KERAS.items()},
    **{f"{name} 2-D": (make(2), FLAT) for name, make in OWN.items()},
    **{f"{name} 3-D": (make(3), VOLUME) for name, make in OWN.items()},
    "five in a row": (
        [JointFlip(), ROTATION, JointElastic(2, 6, **OURS), KERAS["RandomZoom"], JointCrop((9, 9))],
        FLAT,
    ),
}


def textures(shape, dtype):
    """Random labels for a few images, none of which has a label twice."""
    rng = np.random.default_rng(3)
    return np.stack([rng.permutation(np.prod(shape)).reshape(shape) for _ in range(4)]).astype(
        dtype
    )


def faults(layers, shape, dtype=np.uint16, draws=DRAWS):
    """Send one texture as image and as mask through ``Dataset.map``; say what differs."""
    masks, found = textures(shape, dtype), set()
    images = masks[..., None].astype(np.float32)
    layers = layers if isinstance(layers, list) else [layers]
    steps = -(-draws // BATCH)
    data = pipeline.pipeline(images, masks, layers, batch=BATCH, seed=1, fill=FILL, steps=steps)
    for image, mask in data.as_numpy_iterator():
        if image.shape[:-1] != mask.shape or not np.array_equal(image[..., 0], mask):
            found.add("out of step")
        if not set(mask.flat) <= {*masks.flat, FILL}:
            found.add("invented labels")
        if image.dtype != np.float32 or mask.dtype != dtype:
            found.add("lost dtype")
        if len(mask) != BATCH or (shape == mask.shape[1:]) == ("Crop" in repr(layers)):
            found.add("lost shape")
    return found


@pytest.mark.parametrize("name", CASES)
def test_images_and_masks_move_together(name):
    assert faults(*CASES[name]) == set()


@pytest.mark.parametrize("dtype", [np.uint8, np.int8, np.int32, np.int64])
def test_every_integer_dtype_is_kept_by_keras_s_layers_and_ours(dtype):
    masks = np.random.default_rng(0).integers(0, 100, (4, *FLAT)).astype(dtype)
    images = np.zeros((*masks.shape, 1), np.float32)
    layers = [
        L.RandomRotation(0.5, fill_mode="constant"),
        JointFlip(),
        JointElastic(2, 8, fill=101),
    ]
    for _, out in pipeline.pipeline(images, masks, layers, batch=4, fill=102, steps=10):
        assert out.dtype.as_numpy_dtype == dtype
        assert set(out.numpy().flat) <= {*range(100), 101, 102}


@pytest.mark.parametrize("name", TONES)
def test_a_tone_changes_the_images_alone(name):
    masks = np.random.default_rng(0).integers(0, 9, (4, *FLAT)).astype(np.uint8)
    images = np.random.default_rng(1).random((*masks.shape, 3), np.float32)
    move = joint([TONES[name]], seed=0)
    changed = 0
    for _ in range(DRAWS // 4):
        out, labels = move(tf.constant(images), tf.constant(masks))
        assert np.array_equal(labels, masks)
        assert labels.dtype == tf.uint8
        changed += np.abs(out.numpy() - images).max(axis=(1, 2, 3)) > 1e-4
    assert np.sum(changed) > DRAWS / 3


@pytest.mark.parametrize("dtype", [np.uint8, np.float16, np.float64])
def test_images_keep_their_dtype(dtype):
    images = np.full((2, *FLAT, 1), 0.5 if dtype != np.uint8 else 130).astype(dtype)
    masks = np.ones((2, *FLAT), np.uint8)
    layers = [JointFlip(), L.RandomRotation(0.1, fill_mode="constant"), JointElastic(1, 4)]
    for out, _ in pipeline.pipeline(images, masks, layers, steps=3, batch=2):
        assert out.dtype.as_numpy_dtype == dtype
        assert abs(float(out[0, 8, 12, 0]) - float(images[0, 0, 0, 0])) < 1e-3


# Planted faults.


def test_an_image_that_is_flipped_alone_is_caught(monkeypatch):
    right = JointFlip.move
    monkeypatch.setattr(JointFlip, "move", lambda s, x, m: (right(s, x, m)[0], m))
    assert faults(JointFlip(), FLAT, draws=8) == {"out of step"}


def test_two_fields_are_caught(monkeypatch):
    def two(images, masks, places, **options):
        other = places + tf.random.stateless_normal(tf.shape(places), (1, 2))
        read = resample.read_together
        return read(images, masks, places, **options)[0], read(images, masks, other, **options)[1]

    monkeypatch.setattr(warp_layers, "read_together", two)
    assert faults(OWN["JointElastic"](2), FLAT, draws=8) == {"out of step"}


def test_a_linear_mask_is_caught(monkeypatch):
    def linear(images, masks, places, **options):
        read = resample.read_together
        wide = read(tf.cast(masks, tf.float32), masks, places, fill_value=FILL)[0]
        return read(images, masks, places, **options)[0], resample.like(masks, wide)

    monkeypatch.setattr(warp_layers, "read_together", linear)
    assert "out of step" in faults(OWN["JointAffine"](3), VOLUME, draws=8)


def test_a_lost_dtype_is_caught(monkeypatch):
    right = JointFlip.move
    monkeypatch.setattr(
        JointFlip,
        "move",
        lambda s, x, m: (right(s, x, m)[0], tf.cast(right(s, x, m)[1], "float32")),
    )
    assert "lost dtype" in faults(JointFlip(), FLAT, draws=8)


def test_keras_s_own_elastic_layer_would_be_caught(monkeypatch):
    monkeypatch.setattr(pipeline, "MOVES", (*pipeline.MOVES, "RandomElasticTransform"))
    layer = L.RandomElasticTransform(1.0, interpolation="nearest", value_range=(0, 1000))
    assert "out of step" in faults(layer, FLAT, draws=8)


# What Keras does by itself, and why this module exists.


def both(values, dtype=np.uint8):
    return {
        "images": tf.constant(values[..., None].astype(np.float32)),
        "segmentation_masks": tf.constant(values[..., None].astype(dtype)),
    }


def test_keras_s_elastic_layer_gives_image_and_mask_different_fields():
    values = textures((32, 48), np.float32)
    layer = L.RandomElasticTransform(1.0, interpolation="nearest", value_range=(0, 2000), seed=1)
    out = layer(both(values, np.float32), training=True)
    image, mask = out["images"].numpy(), out["segmentation_masks"].numpy()
    assert np.mean(image != mask) > 0.3
    with pytest.raises(TypeError, match="Cannot convert"):
        layer(both(values, np.uint8), training=True)


def test_keras_s_elastic_function_stays_aligned_with_one_integer_seed():
    values = tf.constant(textures((32, 48), np.float32)[..., None])
    first, second = (
        keras.ops.image.elastic_transform(values, interpolation="nearest", seed=5) for _ in range(2)
    )
    assert np.array_equal(first, second)
    assert not np.array_equal(first, values)


def test_keras_lets_an_unknown_key_pass_unmoved_and_ours_refuse_it():
    values = textures(FLAT, np.uint8)
    data = {"images": both(values)["images"], "masks": tf.constant(values[..., None])}
    out = L.RandomRotation((0.1, 0.1), fill_mode="constant")(dict(data), training=True)
    assert np.array_equal(out["masks"], values[..., None])
    assert np.mean(out["images"].numpy()[..., 0] != values) > 0.9
    for layer in (Together(ROTATION), JointFlip(), JointCrop((4, 4)), JointElastic(1, 4)):
        with pytest.raises(ValueError, match=r"no other, since Keras.*\['images', 'masks'\]"):
            layer(dict(data))
        with pytest.raises(ValueError, match="no other"):
            layer({**both(values), "labels": tf.constant([1, 2, 3, 4])})


def test_keras_loses_the_dtype_of_a_mask():
    values = textures(FLAT, np.uint8)
    for layer in (L.RandomFlip(), L.RandomCrop(8, 8), L.CenterCrop(8, 8)):
        assert layer(both(values), training=True)["segmentation_masks"].dtype == tf.float32
    rotated = L.RandomRotation(0.1)(both(values), training=True)
    assert rotated["segmentation_masks"].dtype == tf.uint8
    inside = tf.data.Dataset.from_tensors(both(values)).map(L.RandomRotation(0.1))
    assert inside.element_spec["segmentation_masks"].dtype == tf.float32  # inside Dataset.map


def test_keras_s_crops_invent_labels_where_a_window_does_not_fit():
    values = np.where(np.indices((4, 10, 24))[1] < 5, 0, 200)
    for layer in (L.RandomCrop(16, 16), L.CenterCrop(16, 16)):
        out = layer(both(values), training=True)["segmentation_masks"].numpy()
        assert set(np.unique(out)) - {0, 200}
    same = L.RandomCrop(4, 4, seed=0)(both(np.stack([textures(FLAT, np.uint8)[0]] * 4)))
    assert len(np.unique(same["images"].numpy(), axis=0)) == 1  # one window for the whole batch


def test_keras_takes_no_volumes():
    with pytest.raises(ValueError, match="rank"):
        L.RandomRotation(0.1)(both(textures(VOLUME, np.uint8)), training=True)
    with pytest.raises(ValueError, match="JointAffine"):
        Together(ROTATION)(both(textures(VOLUME, np.uint8)))


@pytest.mark.parametrize("name", ["RandomElasticTransform", "RandomCrop", "CenterCrop", "MixUp"])
def test_layers_that_part_image_and_mask_are_refused_by_name(name):
    given = {"RandomCrop": (4, 4), "CenterCrop": (4, 4)}.get(name, ())
    with pytest.raises(ValueError, match=f"got {name}; nearest that works: Joint"):
        joint([getattr(L, name)(*given)], seed=0)


# Our layers, against independent witnesses.


def at_most(monkeypatch):
    """Draw the largest number every time."""
    monkeypatch.setattr(
        joint_layers.JointLayer, "uniform",
        lambda self, images, low, high, shape=(): tf.fill((images.shape[0], *shape), float(high)),
    )  # fmt: skip


def moved(layer, values, **kwargs):
    return layer(both(values, np.int32), **kwargs)["segmentation_masks"].numpy()[..., 0]


def test_a_quarter_turn_is_rot90_in_each_plane(monkeypatch):
    at_most(monkeypatch)
    values = textures((6, 6, 6), np.int32)
    for n, (a, b) in enumerate([(0, 1), (0, 2), (1, 2)]):
        degrees = [90 if m == n else 0 for m in range(3)]
        expected = np.rot90(values, axes=(a + 1, b + 1))
        assert np.array_equal(moved(JointAffine(degrees), values), expected)


def test_a_zoom_and_a_shift_are_what_they_say(monkeypatch):
    at_most(monkeypatch)
    values = textures((8, 8), np.int32)
    doubled = np.kron(values[:, 2:-2, 2:-2], np.ones((1, 2, 2), int))
    assert np.array_equal(moved(JointAffine(zoom=2.0), values), doubled)
    shifted = moved(JointAffine(distance=2, spacing=(2.0, 1.0), fill=-1), values)
    assert np.array_equal(shifted[:, 1:, 2:], values[:, :-1, :-2])
    assert np.all(shifted[:, :1] == -1)
    assert np.all(shifted[:, :, :2] == -1)


@pytest.mark.parametrize("shape", [(9, 14), (5, 6, 7)])
@pytest.mark.parametrize("interpolation", ["linear", "nearest"])
def test_reading_agrees_with_numpy(shape, interpolation):
    rng = np.random.default_rng(0)
    images, masks = rng.random((3, *shape, 2), np.float32), textures(shape, np.int32)[:3]
    last = np.array(shape) - 1
    places = (rng.random((3, *shape, len(shape))) * (last + 4) - 2).astype(np.float32)
    options = {"fill": 7, "fill_value": 0.5, "interpolation": interpolation}
    got, labels = resample.read_together(
        tf.constant(images), tf.constant(masks[..., None]), tf.constant(places), **options
    )
    for n in range(3):
        image, mask = sample(images[n], masks[n], np.moveaxis(places[n], -1, 0), **options)
        np.testing.assert_allclose(got[n], image, atol=1e-5)
        assert np.array_equal(labels[n, ..., 0], mask)


def test_an_elastic_field_has_its_strength_in_millimetres_and_one_for_each_image(monkeypatch):
    at_most(monkeypatch)
    layer, images = JointElastic(3, 12, spacing=(4.0, 1.0, 1.0)), tf.zeros((2, 20, 40, 40, 1))
    spacing = np.array([4, 1, 1], np.float32)
    by = (layer.places(images, spacing) - resample.grid(images)).numpy() * spacing
    np.testing.assert_allclose(np.sqrt(np.mean(by**2, axis=(1, 2, 3))), 3, rtol=1e-4)
    assert np.abs(by[0] - by[1]).max() > 1
    assert np.abs(by[..., 1] - by[..., 2]).max() > 1


def test_smoothing_agrees_with_scipy():
    from scipy import ndimage

    noise = np.random.default_rng(0).standard_normal((2, 30, 41))
    ours = resample.smooth(tf.constant(noise, tf.float32), (2.0, 3.0)).numpy()
    theirs = ndimage.gaussian_filter(noise, (0, 2, 3), mode="wrap", truncate=8)
    theirs /= np.sqrt(np.mean(theirs**2, axis=(1, 2), keepdims=True))
    np.testing.assert_allclose(ours, theirs, atol=1e-4)


def test_each_image_of_a_batch_gets_a_draw_of_its_own():
    values = np.stack([textures(FLAT, np.int32)[0]] * 16)
    for layer in (JointCrop((4, 4), seed=1), JointAffine(40, seed=1), JointElastic(3, 6, seed=1)):
        assert len(np.unique(moved(layer, values), axis=0)) > 8
    flips = moved(JointFlip(seed=1), values)
    assert len(np.unique(flips, axis=0)) == 4  # neither, rows, columns, both


def test_nothing_moves_outside_training():
    values = textures(FLAT, np.int32)
    for layer in (JointFlip(), JointElastic(3, 6), JointAffine(40), Together(ROTATION)):
        assert np.array_equal(moved(layer, values, training=False), values)


@pytest.mark.parametrize(
    "layer",
    [
        JointFlip(axes=[-1], seed=3),
        JointCrop((4, 5), seed=3),
        JointElastic(2, 8, spacing=(2.0, 1.0), fill=9, seed=3),
        JointAffine(30, 1.2, 4, fill_value=0.5, seed=3),
        Together(L.RandomRotation(0.2, fill_mode="constant", seed=3), fill=9),
    ],
    ids=lambda layer: type(layer).__name__,
)
def test_a_layer_comes_back_from_its_configuration(layer):
    saved = keras.saving.serialize_keras_object(layer)
    again = keras.saving.deserialize_keras_object(saved)
    assert again.get_config() == layer.get_config()
    values = textures(FLAT, np.int32)
    fresh = type(layer).from_config(layer.get_config())
    assert np.array_equal(moved(again, values), moved(fresh, values))


# The pipeline.


def arrays(count=5):
    rng = np.random.default_rng(0)
    masks = rng.integers(0, 4, (count, *FLAT)).astype(np.uint8)
    return rng.random((count, *FLAT, 1)).astype(np.float32), masks


LAYERS = [JointFlip(), L.RandomRotation(0.1), JointElastic(2, 6), TONES["RandomBrightness"]]


def served(seed, rounds=1, layers=LAYERS, **options):
    data = pipeline.pipeline(*arrays(), layers, batch=2, seed=seed, **options)
    return [[(x.copy(), y.copy()) for x, y in data.as_numpy_iterator()] for _ in range(rounds)]


def same(one, other):
    pairs = zip(one, other, strict=True)
    return all(np.array_equal(a, c) and np.array_equal(b, d) for (a, b), (c, d) in pairs)


def test_one_seed_gives_one_series_and_each_round_another():
    first, again, other = served(1, rounds=2), served(1, rounds=2), served(2)
    assert same(first[0], again[0])
    assert same(first[1], again[1])
    assert not same(first[0], first[1])
    assert not same(first[0], other[0])


def test_templates_are_never_used():
    layer = L.RandomRotation(0.1, seed=0)
    before = served(1, layers=[layer])
    layer(both(textures(FLAT, np.uint8)), training=True)  # an extra call on it changes nothing
    assert same(before[0], served(1, layers=[layer])[0])


def test_each_round_serves_each_image_once():
    images, masks = arrays()
    images[:] = np.arange(5, dtype=np.float32).reshape(5, 1, 1, 1)
    data = pipeline.pipeline(images, masks, batch=2)
    for _ in range(2):
        batches = [x for x, _ in data.as_numpy_iterator()]
        assert [len(x) for x in batches] == [2, 2, 1]
        assert sorted(np.concatenate(batches)[:, 0, 0, 0]) == [0, 1, 2, 3, 4]


def test_steps_go_round_and_sizes_may_differ():
    images = [np.zeros((20, 30, 1), np.float32), np.zeros((40, 17, 1), np.float32)]
    masks = [np.zeros((20, 30), np.uint8), np.ones((40, 17), np.uint8)]
    data = pipeline.pipeline(images, masks, [JointFlip()], size=(16, 16), batch=3, steps=7)
    shapes = [(x.shape, y.shape) for x, y in data.as_numpy_iterator()]
    assert shapes == [((3, 16, 16, 1), (3, 16, 16))] * 7


def test_windows_are_cut_from_image_and_mask_at_one_place():
    masks = textures((20, 30), np.int32)
    data = pipeline.pipeline(masks[..., None].astype(np.float32), masks, size=(7, 9), steps=25)
    for x, y in data.as_numpy_iterator():
        assert np.array_equal(x[..., 0], y)


def test_a_network_learns_from_the_pipeline():
    data = pipeline.pipeline(*arrays(), LAYERS, batch=2, steps=2)
    model = keras.Sequential([keras.Input((*FLAT, 1)), L.Conv2D(4, 1, activation="softmax")])
    model.compile("sgd", "sparse_categorical_crossentropy", jit_compile=False)
    assert np.isfinite(model.fit(data, shuffle=False, verbose=0).history["loss"][0])


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"masks": np.zeros((4, 16, 24), int)}, "images and masks must be equally many.*5 and 4"),
        ({"masks": np.zeros((5, 16, 25), int)}, r"images\[0\] must be .*nothing is resized"),
        ({"masks": np.zeros((5, 16, 24))}, r"masks\[0\] must hold labels.*float64.*uint8"),
        ({"batch": 0}, "batch must be a whole number, 1 or more; got 0"),
        ({"steps": 0}, "steps must be a whole number, 1 or more; got 0"),
        ({"size": (17, 4)}, r"size must be at most the images' \(16, 24\); got \(17, 4\)"),
        ({"size": (4, 4, 4)}, "size must be at most"),
        ({"images": [np.zeros((4, 5, 1)), np.zeros((5, 4, 1))],
          "masks": [np.zeros((4, 5), int), np.zeros((5, 4), int)]}, r"size must be .*\(4, 4\)"),
        ({"images": [], "masks": []}, "at least one"),
    ],
)  # fmt: skip
def test_what_cannot_be_served_is_refused(changes, message):
    images, masks = arrays()
    with pytest.raises(ValueError, match=message):
        pipeline.pipeline(**({"images": images, "masks": masks} | changes))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: JointCrop((0, 4)), "size must be 1 pixel or more"),
        (lambda: JointElastic(-1, 4), "strength must be 0 or more and smoothness above 0; got -1"),
        (lambda: JointElastic(1, 0), "strength must be 0 or more and smoothness above 0"),
        (lambda: JointElastic(1, 4, spacing=0), "spacing must be above 0; got 0"),
        (lambda: JointAffine(zoom=0), "zoom must be above 0; got 0"),
        (lambda: JointAffine(interpolation="cubic"), "interpolation must be .*'cubic'"),
        (lambda: moved(JointAffine((1, 2)), textures(VOLUME, np.int32)), "one for each of the"),
    ],
)
def test_layers_refuse_what_they_cannot_do(make, message):
    with pytest.raises(ValueError, match=message):
        make()


def test_labels_that_float32_cannot_hold_are_refused_for_keras_s_layers():
    masks = np.full((2, *FLAT), 2**24 + 1, np.int32)
    images = np.zeros((*masks.shape, 1), np.float32)
    with pytest.raises(tf.errors.InvalidArgumentError, match="label too large"):
        list(pipeline.pipeline(images, masks, [ROTATION], batch=2))
    (batch,) = pipeline.pipeline(images, masks, [JointFlip()], batch=2)
    assert np.array_equal(batch[1], masks)
