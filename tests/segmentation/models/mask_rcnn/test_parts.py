import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.models.mask_rcnn.anchors import anchors
from convlab.segmentation.models.mask_rcnn.box_layers import EachRegion, Proposals, Refine, RoiAlign
from convlab.segmentation.models.mask_rcnn.parts import mask_rcnn, parts_of

ROWS, COLUMNS = 32, 48
SIZES = (8, 14)


def build(rows=ROWS, columns=COLUMNS, channels=3, **options):
    options = {"n_filters": 2, "sizes": SIZES, "n_proposals": 6, "seed": 3} | options
    return mask_rcnn(keras.Input((rows, columns, channels)), **options)


@pytest.fixture(scope="module")
def model():
    return build()


@pytest.fixture(scope="module")
def images():
    return np.random.default_rng(0).random((2, ROWS, COLUMNS, 3)).astype(np.float32)


def as_arrays(answers):
    return {name: keras.ops.convert_to_numpy(answer) for name, answer in answers.items()}


def test_it_answers_with_boxes_classes_and_masks_for_each_proposal(model, images):
    answers = as_arrays(model(images, training=False))
    shapes = {name: answer.shape for name, answer in answers.items()}
    assert shapes == {
        "proposals": (2, 6, 4),
        "boxes": (2, 6, 4),
        "classes": (2, 6, 4),
        "masks": (2, 6, 14, 14, 3),
    }
    for name in ("proposals", "boxes"):
        assert answers[name].min() >= 0
        assert np.all(answers[name].max(axis=(0, 1)) <= (ROWS, COLUMNS, ROWS, COLUMNS))
    np.testing.assert_allclose(answers["classes"].sum(axis=-1), 1, rtol=1e-5)
    assert 0 < answers["masks"].min() < answers["masks"].max() < 1
    assert not model.compiled


def test_it_is_its_parts_one_after_the_other(model, images):
    parts, answers = parts_of(model), as_arrays(model(images, training=False))
    features, logits, deltas = parts.proposer(images, training=False)
    proposals = parts.proposals([features, logits, deltas])
    classes, moves = parts.box_head([features, proposals])
    boxes = Refine(4)([features, proposals, moves])
    masks = parts.mask_head([features, boxes])
    expected = {
        "proposals": proposals,
        "boxes": boxes,
        "classes": keras.ops.softmax(classes),
        "masks": keras.ops.sigmoid(masks),
    }
    for name, values in expected.items():
        np.testing.assert_allclose(answers[name], values, atol=1e-5, err_msg=name)


def test_the_parts_hold_all_of_its_weights(model):
    parts = parts_of(model)
    networks = [parts.proposer, parts.box_head, parts.mask_head]
    assert sum(part.count_params() for part in networks) == model.count_params()


def test_saved_and_loaded_safely_it_answers_the_same(model, images, tmp_path):
    path = tmp_path / "mask_rcnn.keras"
    model.save(path)
    again = keras.saving.load_model(path)
    first, second = as_arrays(model(images)), as_arrays(again(images))
    for name, answer in first.items():
        assert np.array_equal(answer, second[name]), name
    assert parts_of(again).proposals.sizes == SIZES


def test_sides_may_be_open_and_then_any_picture_is_read_as_by_a_network_of_its_size(model, images):
    either = build(None, None)
    assert np.array_equal(either.get_weights()[0], model.get_weights()[0])
    fixed, free = as_arrays(model(images)), as_arrays(either(images))
    for name, answer in fixed.items():
        np.testing.assert_allclose(free[name], answer, atol=1e-5, err_msg=name)
    assert either(np.zeros((1, 16, 64, 3), np.float32))["boxes"].shape == (1, 6, 4)


def test_one_seed_gives_one_network(model):
    again, other = build(), build(seed=4)
    for first, second in zip(model.get_weights(), again.get_weights(), strict=True):
        assert np.array_equal(first, second)
    assert not np.array_equal(model.get_weights()[0], other.get_weights()[0])


def test_momentum_reaches_every_batch_normalisation():
    kinds = keras.layers.BatchNormalization
    found = parts_of(build(momentum=0.9)).proposer.layers
    assert {layer.momentum for layer in found if isinstance(layer, kinds)} == {0.9}


def one_proposal_each(logits, deltas, **options):
    """Ask the layer on a map of 2 x 3 cells, 8 pixels apart, with one anchor each."""
    layer = Proposals(**({"count": 3, "stride": 8, "sizes": (8,)} | options))
    features = np.zeros((1, 2, 3, 5), np.float32)
    logits = np.array([logits], np.float32)
    return layer([features, logits, np.array([deltas], np.float32)]).numpy()[0]


def test_the_likeliest_anchors_become_proposals_in_their_order():
    boxes = one_proposal_each([0, 5, -1, -2, -3, 3], np.zeros((6, 4)))
    expected = anchors((2, 3), 8, [8]).numpy()[[1, 5, 0]]
    np.testing.assert_allclose(boxes, expected, atol=1e-5)


def test_proposals_are_moved_and_cut_off_at_the_edge_of_the_picture():
    deltas = np.zeros((6, 4))
    deltas[5] = (5, 2.5, 0, 0)  # half a side down, a quarter to the right: beyond both edges
    boxes = one_proposal_each([0, 0, 0, 0, 0, 9], deltas, count=1)
    np.testing.assert_allclose(boxes, [[12, 18, 16, 24]], atol=1e-5)


def test_of_two_alike_only_the_likelier_stays_and_zeros_fill_up():
    deltas = np.zeros((6, 4))
    deltas[1] = (0, -9.5, 0, 0)  # nearly onto anchor 0
    boxes = one_proposal_each([1, 2, 0, 0, 0, 0], deltas, count=6)
    np.testing.assert_allclose(boxes[0], [0, 0.4, 8, 8.4], atol=1e-5)
    assert len(np.unique(boxes, axis=0)) == 6
    assert np.count_nonzero(boxes.any(axis=1)) == 5
    assert boxes[5].tolist() == [0] * 4


@pytest.mark.parametrize(
    ("layer", "options"),
    [
        (Proposals, {"count": 5, "stride": 2, "sizes": (3, 9), "threshold": 0.4}),
        (RoiAlign, {"size": 5, "stride": 2}),
        (Refine, {"stride": 2}),
    ],
)
def test_a_layer_remembers_how_it_was_made(layer, options):
    again = layer.from_config(layer(**options).get_config())
    assert {name: getattr(again, name) for name in options} == options


def test_each_region_is_answered_by_itself():
    network = keras.Sequential([keras.Input((2, 3, 1)), keras.layers.Conv2D(4, 2)])
    regions = np.random.default_rng(1).random((2, 5, 2, 3, 1)).astype(np.float32)
    found = EachRegion(network)(regions)
    assert found.shape == (2, 5, 1, 2, 4)
    np.testing.assert_allclose(found[1, 3], network(regions[1, 3][None])[0], atol=1e-6)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"rows": 40}, "40 rows.*multiple of 16; nearest that works: 32 or 48"),
        ({"n_filters": 0}, "n_filters must be a whole number.*works: 1"),
        ({"n_classes": 0}, "n_classes must be a whole number.*works: 1"),
        ({"n_proposals": 2.4}, "n_proposals must be a whole number.*works: 2"),
        ({"momentum": 1}, "momentum must be 0 or more and below 1"),
        ({"sizes": ()}, r"sizes must be one or more sides.*got \(\); nearest that works: \(18"),
        ({"sizes": (8, -1)}, r"sizes must be .*got \(8, -1\)"),
        ({"sizes": 8}, "sizes must be .*got 8"),
    ],
)
def test_what_no_network_can_be_built_from_is_refused(options, message):
    with pytest.raises((TypeError, ValueError), match=message):
        build(**options)


def test_a_network_of_another_kind_has_no_such_parts():
    with pytest.raises(ValueError, match="has no 'proposer'; nearest that works: mask_rcnn"):
        parts_of(keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)]))
