import re

import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.inference import tiles as module
from convlab.segmentation.inference.tile_plan import lay_tiles, mirrored
from convlab.segmentation.inference.tiles import predict_tiles
from convlab.segmentation.inference.whole_images import predict, to_labels
from convlab.segmentation.models import get_unet
from convlab.segmentation.models.inspect import tile_reach
from convlab.segmentation.models.inspect.tile_reach import reach_of, stride_of

layers = keras.layers
RNG = np.random.default_rng(3)
IMAGE = RNG.random((320, 272, 2), np.float32)
REACH = 17  # of `network`, checked below
EXACT = 2e-6


def network(n_classes=3, sides=(None, None)):
    """Build a U-Net of two levels and a bottom whose every pixel and padding matter."""
    seeds = iter(range(100))

    def conv(x, filters, **options):
        start = keras.initializers.GlorotUniform(next(seeds))
        bias = keras.initializers.RandomUniform(-0.5, 0.5, seed=next(seeds))
        options = {"padding": "same", "activation": "relu"} | options
        return layers.Conv2D(
            filters, 3, kernel_initializer=start, bias_initializer=bias, **options
        )(x)

    def up(x, skip):
        start = keras.initializers.GlorotUniform(next(seeds))
        larger = layers.Conv2DTranspose(4, 3, 2, padding="same", kernel_initializer=start)(x)
        return conv(layers.Concatenate()([larger, skip]), 4)

    image = keras.Input((*sides, 2))
    first = conv(conv(image, 4), 4)
    second = conv(layers.MaxPooling2D()(first), 4)
    bottom = conv(layers.MaxPooling2D()(second), 4)
    last = up(up(bottom, second), first)
    head = "sigmoid" if n_classes == 1 else "softmax"
    answer = layers.Conv2D(n_classes, 1, activation=head)(layers.Rescaling(8)(last))
    return keras.Model(image, answer)


@pytest.fixture(scope="module")
def model():
    return network()


@pytest.fixture(scope="module")
def whole(model):
    return predict(model, IMAGE)


def far_apart(a, b):
    return float(np.abs(np.asarray(a, np.float64) - b).max())


def test_tiles_give_what_the_whole_image_gives_in_every_pixel(model, whole):
    assert whole.std() > 0.1
    assert far_apart(predict_tiles(model, IMAGE, tile=112), whole) < EXACT


def test_sides_that_are_no_multiple_of_16_are_mirrored_as_predict_does(model):
    image = IMAGE[:317, :261]
    assert far_apart(predict_tiles(model, image, tile=112), predict(model, image)) < EXACT


@pytest.mark.parametrize(("tile", "batch"), [(96, 3), (160, 1), (256, 4), (512, 1)])
def test_neither_the_tile_nor_the_batch_changes_the_answer(model, whole, tile, batch):
    assert far_apart(predict_tiles(model, IMAGE, tile, batch=batch), whole) < EXACT


def test_too_small_an_overlap_is_not_exact_but_near_in_the_middle_of_tiles(model, whole):
    tiled = predict_tiles(model, IMAGE, tile=112, overlap=16)
    difference = np.abs(tiled - whole).max(axis=-1)
    assert difference.max() > 1e-3
    assert difference[:64, :80].max() < EXACT  # the first tile's own


def test_planted_tiles_off_the_stride_differ(model, whole, monkeypatch):
    def shifted(*arguments):
        tiles = lay_tiles(*arguments)
        return tiles._replace(starts=[start + (0 < start < 100) for start in tiles.starts])

    monkeypatch.setattr(module, "lay_tiles", shifted)
    assert far_apart(predict_tiles(model, IMAGE, tile=112), whole) > 1e-3


def test_planted_too_short_a_reach_differs(model, whole):
    right = predict_tiles(model, IMAGE, tile=112, overlap=48, reach=REACH)
    short = predict_tiles(model, IMAGE, tile=112, overlap=48, reach=0)
    assert far_apart(right, whole) < EXACT < 1e-4 < far_apart(short, whole)


def test_the_reach_is_that_of_a_pixel_that_is_changed(model):
    """No formula: change one pixel, and see how far the answer changes."""
    image, far = np.zeros((96, 96, 2), np.float32), 0
    before = model(image[None], training=False)[0]
    for phase in range(4):
        changed = image.copy()
        changed[48 + phase, 48 + phase] = 100 * np.array([-1, 1])
        after = model(changed[None], training=False)[0]
        rows = np.flatnonzero(np.abs(after - before).max(axis=(1, 2)) > 0)
        far = max(far, rows.max() - 48 - phase, 48 + phase - rows.min())
    assert far <= reach_of(model, 64) == REACH
    assert far >= REACH - 3  # a ReLU may hide the last ones
    assert stride_of(model) == 4


def test_weights_add_up_to_1_and_are_0_within_reach_of_a_seam():
    for length, side, overlap, reach in ((320, 112, 48, 23), (272, 96, 48, 24), (64, 64, 32, 40)):
        tiles = lay_tiles(length, side, overlap, 16, reach)
        total = np.zeros(length)
        for start, weight in zip(tiles.starts, tiles.weights, strict=True):
            total[start : start + tiles.side] += weight
            assert start == 0 or not weight[:reach].any()
            assert start + side == length or not weight[side - reach :].any()
        np.testing.assert_allclose(total, 1, rtol=0, atol=1e-6)
        assert all(start % 16 == 0 for start in tiles.starts)
        assert tiles.starts[-1] + tiles.side == length
        assert max(np.diff(tiles.starts), default=0) <= side - overlap


def test_weights_fall_to_0_at_a_seam_even_where_nothing_can_be_exact():
    weights = lay_tiles(160, 96, 32, 16, reach=80).weights
    assert weights[0][:64].tolist() == [1] * 64
    assert np.all(np.diff(weights[0][64:]) < 0)
    assert weights[0][-1] < 0.02


def test_mirrored_places_are_numpys_symmetric_padding():
    for length, last in ((3, 14), (5, 5), (1, 4)):
        row = np.arange(length)
        assert np.array_equal(
            row[mirrored(0, last, length)], np.pad(row, (0, last - length), "symmetric")
        )


def test_labels_take_one_byte_and_are_those_of_the_probabilities(model, whole):
    labels = predict_tiles(model, IMAGE, tile=112, labels=True)
    assert labels.dtype == np.uint8
    assert np.mean(labels == to_labels(whole)) > 0.9999  # two equal ones may swap in the last digit


def test_it_writes_where_it_is_told_and_reads_a_memmap_of_bytes(model, tmp_path):
    bytes_ = np.rint(255 * IMAGE[:64, :110]).astype(np.uint8)
    np.save(tmp_path / "image.npy", bytes_)
    image = np.load(tmp_path / "image.npy", mmap_mode="r")
    out = np.zeros((64, 110, 3), np.float16)
    assert predict_tiles(model, image, tile=80, out=out) is out
    expected = predict(model, bytes_.astype(np.float32) / 255)
    assert far_apart(out, expected) < 1e-3


class Asked:
    """An image that notes how much of it is asked for at once."""

    def __init__(self, array):
        self.array, self.shape, self.dtype = array, array.shape, array.dtype
        self.largest = 0

    def __getitem__(self, which):
        part = self.array[which]
        self.largest = max(self.largest, part.size)
        return part


def test_no_more_than_a_tile_is_read_at_once(model, whole):
    image = Asked(IMAGE)
    assert far_apart(predict_tiles(model, image, tile=112), whole) < EXACT
    assert image.largest == 112 * 112 * 2


def test_a_network_of_fixed_sides_takes_tiles_of_that_size(model, whole):
    fixed = network(sides=(112, 112))
    fixed.set_weights(model.get_weights())
    assert far_apart(predict_tiles(fixed, IMAGE, tile=112), whole) < EXACT
    small = predict_tiles(fixed, IMAGE[:50, :60], tile=112)
    assert small.shape == (50, 60, 3)
    with pytest.raises(ValueError, match=r"the model takes, 112 x 112; got 128; .*works: 112"):
        predict_tiles(fixed, IMAGE, tile=128)


def test_what_sees_everything_has_no_reach():
    x = keras.Input((None, None, 1))
    mean = layers.GlobalAveragePooling2D(keepdims=True)(x)
    assert reach_of(keras.Model(x, layers.Add()([x, mean])), otherwise=64) == 64


def test_one_map_is_answered_too():
    model = network(1)
    image = IMAGE[:100, :80]
    assert far_apart(predict_tiles(model, image, tile=80), predict(model, image)) < EXACT


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"tile": 100}, "tile must be a multiple of 16.*got 100; nearest that works: 96"),
        ({"tile": 0}, "tile must be a whole number, 1 or more"),
        ({"batch": 0}, "batch must be a whole number, 1 or more"),
        ({"tile": 64, "overlap": 60}, "overlap .* at most 48; got 60; nearest that works: 48"),
        ({"overlap": -1}, "overlap must be a whole number, 0 or more"),
        ({"tile": 64, "reach": -1}, "reach must be a whole number, 0 or more"),
        ({"image": IMAGE[..., 0]}, r"shape \(rows, columns, 2\).*got \(320, 272\)"),
        ({"image": IMAGE[..., :1]}, r"got \(320, 272, 1\)"),
        ({"image": np.zeros((8, 9, 2), int)}, "uint8, or uint16; got int64"),
        ({"out": np.zeros((320, 272))}, r"out must have .*\(320, 272, 3\); got \(320, 272\)"),
    ],
)
def test_what_cannot_be_tiled_is_refused(model, options, message):
    with pytest.raises(ValueError, match=message):
        predict_tiles(**({"model": model, "image": IMAGE} | options))


def test_a_network_that_shrinks_its_image_is_refused():
    x = keras.Input((None, None, 2))
    with pytest.raises(ValueError, match="keep the size of its image; got 46 x 62 pixels from 48"):
        predict_tiles(keras.Model(x, layers.Conv2D(1, 3)(x)), IMAGE[:48, :64])


def test_the_reach_is_computed_where_there_is_a_seam_and_once(monkeypatch):
    model, asked = network(), []
    monkeypatch.setattr(tile_reach, "reach_of", lambda *_: asked.append(1) or REACH)
    predict_tiles(model, IMAGE[:64, :64], tile=112)
    predict_tiles(model, IMAGE, tile=112, reach=REACH)
    assert asked == []
    for _ in range(2):
        predict_tiles(model, IMAGE, tile=112)
    assert asked == [1]


@pytest.mark.parametrize(("side", "overlap"), [(16, 8), (16, 16), (32, 17), (32, 40)])
def test_tiles_that_would_not_move_on_are_refused_with_what_works(side, overlap):
    with pytest.raises(ValueError, match="nearest that works") as caught:
        lay_tiles(64, side, overlap, stride=16, reach=2)
    fewer, larger = map(int, re.findall(r"works: (\d+), or tiles of (\d+)", str(caught.value))[0])
    assert lay_tiles(64, side, fewer, stride=16, reach=2).starts[1] == 16
    assert lay_tiles(96, larger, overlap, stride=16, reach=2).starts[1] == 16


def test_a_tile_too_small_to_overlap_is_refused_with_the_smallest_that_works():
    model, image = get_unet(keras.Input((None, None, 1)), n_filters=1), RNG.random((40, 40, 1))
    with pytest.raises(ValueError, match="got 16; nearest that works: 32, or overlap=0"):
        predict_tiles(model, image, tile=16)
    assert predict_tiles(model, image, tile=32).shape == (40, 40, 2)
    assert predict_tiles(model, image, tile=16, overlap=0).shape == (40, 40, 2)
    assert predict_tiles(model, image[:16, :16], tile=16).shape == (16, 16, 2)  # one has no seam


def test_eight_views_of_tiles_are_the_mean_over_the_ways_an_image_can_lie():
    model, image = (
        get_unet(keras.Input((None, None, 1)), n_filters=2, seed=3),
        RNG.random((64, 64, 1)),
    )
    ways = [
        (turns, flip, np.rot90(image[:, ::-1] if flip else image, turns))
        for turns in range(4)
        for flip in (False, True)
    ]
    answers = []
    for turns, flip, laid in ways:
        back = np.rot90(predict(model, laid), -turns)
        answers.append(back[:, ::-1] if flip else back)
    np.testing.assert_allclose(
        predict_tiles(model, image, 64, views=8), np.mean(answers, axis=0), atol=1e-6
    )
    with pytest.raises(ValueError, match="views must be 1 or 8; got 4"):
        predict_tiles(model, image, 64, views=4)
