import numpy as np
import pytest

from convlab.backend import keras
from convlab.lessons.experiments.volumetric.volume_networks import (
    SPACING,
    plane_by_plane,
    small_slices,
    small_vnet,
)
from convlab.segmentation import losses
from convlab.segmentation.data.synthetic.vessels import RADII, nodules, vessel
from convlab.segmentation.training.fit_volumes import fit_volumes


def tiny(seed):
    x = keras.Input((16, 32, 32, 1))
    start = keras.initializers.GlorotUniform(seed)
    return keras.Model(x, keras.layers.Conv3D(1, 3, padding="same", activation="sigmoid",
                                              kernel_initializer=start)(x))  # fmt: skip


@pytest.fixture(scope="module")
def drawn():
    return nodules(6, np.random.default_rng(1))


def test_both_networks_have_about_as_many_weights():
    volume, plane = small_vnet(0).count_params(), small_slices(0).count_params()
    assert 0.8 < volume / plane < 1.25


def felt(model):
    """Find the planes whose brightness changes the answer in plane 8."""
    import tensorflow as tf

    x = tf.constant(np.random.default_rng(0).random((1, 16, 32, 32, 1)).astype("float32"))
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = tf.reduce_sum(model(x, training=False)[0, 8])
    slopes = np.abs(tape.gradient(y, x).numpy()).sum(axis=(0, 2, 3, 4))
    return slopes.nonzero()[0].tolist()


def test_one_network_sees_its_plane_alone_and_the_other_its_neighbours():
    assert felt(small_slices(0)) == [8]
    assert set(felt(small_vnet(0))) > {6, 7, 8, 9, 10}


def test_plane_by_plane_answers_as_the_network_does_of_each_plane(tmp_path):
    x = keras.Input((8, 12, 2))
    inner = keras.Model(x, keras.layers.Conv2D(3, 3, padding="same")(x))
    model = plane_by_plane(inner, planes=5)
    volume = np.random.default_rng(0).random((2, 5, 8, 12, 2)).astype("float32")
    found = model(volume).numpy()
    for one, answers in zip(volume, found, strict=True):
        np.testing.assert_allclose(answers, inner(one), rtol=1e-5, atol=1e-6)
    model.save(tmp_path / "planes.keras")
    loaded = keras.saving.load_model(tmp_path / "planes.keras")
    np.testing.assert_array_equal(loaded(volume), found)


def test_a_second_training_of_one_model_is_as_a_first(drawn):
    model = tiny(0)
    start = model.get_weights()
    first = fit_volumes(model, *drawn, steps=4)
    step = model.train_function
    model.set_weights(start)
    np.testing.assert_allclose(fit_volumes(model, *drawn, steps=4), first, rtol=1e-5)
    assert model.train_function is step  # it was not traced anew
    model.set_weights(start)
    assert not np.allclose(fit_volumes(model, *drawn, steps=4, seed=1), first)
    fit_volumes(model, *drawn, steps=1, loss=losses.CrossEntropy())
    assert isinstance(model.loss, losses.CrossEntropy)


def test_the_learning_rate_falls_along_half_a_cosine(drawn):
    model, rates = tiny(0), []
    model.compile(keras.optimizers.Adam(), losses.Dice(), jit_compile=False)
    kept = model.train_on_batch

    def noted(x, y):
        rates.append(float(model.optimizer.learning_rate))
        return kept(x, y)

    model.train_on_batch = noted
    fit_volumes(model, *drawn, steps=4, learning_rate=0.2)
    turns = np.pi * np.arange(4) / 4
    np.testing.assert_allclose(rates, 0.1 * (1 + np.cos(turns)), rtol=1e-6)


def test_batches_move_image_and_mask_together_and_keep_every_value(drawn):
    model, seen = tiny(0), []
    model.compile(keras.optimizers.Adam(), losses.Dice(), jit_compile=False)
    model.train_on_batch = lambda x, y: seen.append((x, y)) or 0.0
    images = [mask[..., None].astype("float32") for mask in drawn[1]]
    fit_volumes(model, images, drawn[1], steps=8, batch=3)
    for x, y in seen:
        np.testing.assert_array_equal(x, y)
        assert len({volume.sum() for volume in x}) == 3  # three different volumes
    assert len({x.tobytes() for x, _ in seen}) == 8


@pytest.mark.parametrize(
    ("shapes", "settings"),
    [
        ([(4, 8, 8)], {"batch": 2}),
        ([(4, 8, 8), (4, 8, 12)], {"batch": 1}),
        ([(4, 8, 12)], {"batch": 1}),
        ([(4, 8, 8)], {"batch": 0}),
        ([(4, 8, 8)], {"batch": 1, "steps": 0}),
    ],
)
def test_volumes_that_do_not_fit_are_refused(shapes, settings):
    images, masks = [np.zeros((*s, 1), "f") for s in shapes], [np.zeros(s, int) for s in shapes]
    with pytest.raises(ValueError, match=r"images must|lists of one length|whole number"):
        fit_volumes(tiny(0), images, masks, **settings)


def test_masks_of_another_shape_are_refused():
    with pytest.raises(ValueError, match="masks of"):
        fit_volumes(tiny(0), [np.zeros((4, 8, 8, 1), "f")], [np.zeros((2, 8, 8), int)], batch=1)


def test_a_plane_cuts_discs_of_one_size_from_a_vessel_and_of_many_from_a_nodule():
    _, masks = nodules(1, np.random.default_rng(1))
    areas = masks[0].sum(axis=(1, 2))
    assert areas.min() == 0 < areas.max()
    tube = vessel((16, 32, 32), SPACING, (24.0, 24.0), (0.2, -0.1), RADII[1])
    across = tube.sum(axis=(1, 2)) * SPACING[1] * SPACING[2]
    np.testing.assert_allclose(across, np.pi * RADII[1] ** 2, rtol=0.06)
    middles = np.array([np.argwhere(plane).mean(axis=0) for plane in tube]) * SPACING[1:]
    drift = np.diff(middles, axis=0).mean(axis=0) / SPACING[0]
    np.testing.assert_allclose(drift, (0.2, -0.1), atol=0.01)


def test_vessels_are_as_bright_as_nodules_and_touch_neither_them_nor_each_other():
    plain = nodules(12, np.random.default_rng(3), noise=0.0, vessels=(0, 0))
    lit = nodules(12, np.random.default_rng(3), noise=0.0, vessels=(3, 3))
    np.testing.assert_array_equal(plain[1], lit[1])
    added = (np.array(lit[0]) - np.array(plain[0]))[..., 0]
    assert np.all(added[np.array(lit[1]) > 0] == 0)
    tubes = added[added > 0]
    assert tubes.size > 0.03 * added.size
    assert 0.8 * 0.3 - 1e-6 < tubes.min() < tubes.max() < 1.2 * 0.3 + 1e-6  # once, not twice
    balls = np.concatenate([x[y > 0] - x[y == 0].mean() for x, y in zip(*plain, strict=True)])
    assert abs(balls.mean() - tubes.mean()) < 0.04
    assert 0.03 < np.mean(lit[1]) < 0.1


def test_volumes_are_the_same_again_and_in_range():
    one, same = (nodules(3, np.random.default_rng(5)) for _ in range(2))
    assert all(
        np.array_equal(a, b) for a, b in zip(one[0] + one[1], same[0] + same[1], strict=True)
    )
    assert all(
        image.dtype == np.float32 and 0 <= image.min() < image.max() <= 1 for image in one[0]
    )


def test_the_strides_of_the_race_make_its_voxels_cubes():
    sides = np.array(SPACING) * (1, 2, 2)
    assert len(set(sides)) == 1
    down = [layer.strides for layer in small_vnet(0).layers if hasattr(layer, "strides")]
    assert [stride for stride in down if max(stride) > 1] == [
        *[(1, 2, 2), (2, 2, 2)],
        *[(2, 2, 2), (1, 2, 2)],
    ]


@pytest.mark.parametrize("vessels", [(3, 2), (-1, 2), (1, 2, 3), 2, (0.5, 2)])
def test_a_range_of_vessels_that_is_none_is_refused(vessels):
    with pytest.raises(ValueError, match="vessels must be the fewest and the most"):
        nodules(1, np.random.default_rng(0), vessels=vessels)
