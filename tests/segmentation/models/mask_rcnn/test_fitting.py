import numpy as np
import pytest

from convlab.backend import keras
from convlab.segmentation.data import scenes
from convlab.segmentation.metrics.detected import box_ious
from convlab.segmentation.models.mask_rcnn.box_layers import Proposals
from convlab.segmentation.models.mask_rcnn.boxes import encode
from convlab.segmentation.models.mask_rcnn.fitting import (
    head_losses,
    proposer_losses,
    train_mask_rcnn,
)
from convlab.segmentation.models.mask_rcnn.objectives import mask_targets
from convlab.segmentation.models.mask_rcnn.parts import Parts, mask_rcnn
from convlab.segmentation.models.mask_rcnn.truth import Truth, stack, turn

ROWS, COLUMNS = 32, 48


def build(n_classes=3):
    image = keras.Input((ROWS, COLUMNS, 3))
    return mask_rcnn(image, 4, n_classes, (8, 14), 8, momentum=0.9, seed=1)


@pytest.fixture(scope="module")
def drawn():
    return scenes(4, np.random.default_rng(5), (ROWS, COLUMNS), objects=(1, 3), difficulty=0)


def test_a_few_steps_make_the_losses_fall_the_same_way_each_time(drawn):
    runs = []
    for _ in range(2):
        model = build()
        before = [weight.copy() for weight in model.get_weights()]
        runs.append(train_mask_rcnn(model, drawn, steps=14, batch=2, seed=3))
        changed = [np.any(a != b) for a, b in zip(before, model.get_weights(), strict=True)]
        assert np.mean(changed) > 0.95
    first, second = runs
    assert first.losses == second.losses
    assert len(first.losses) == len(first.parts) == 14
    assert first.losses[3] == pytest.approx(sum(first.parts[3]))
    parts = np.array(first.parts)
    assert parts.shape == (14, 5)
    assert np.isfinite(parts).all()
    assert np.mean(first.losses[-4:]) < 0.7 * np.mean(first.losses[:2])
    assert parts[-4:, 0].mean() < parts[0, 0]  # objects
    assert parts[-4:, 2].mean() < parts[0, 2]  # classes


def best_object(truth, boxes):
    """For each box of each image: the IoU with its best object, and that object's number."""
    pairs = zip(boxes, truth.boxes, strict=True)
    overlaps = np.stack([box_ious(*pair) for pair in pairs])
    return overlaps.max(axis=-1), overlaps.argmax(axis=-1)


class Knowing:
    """A network that answers with the truth; `wrong` names what it gets wrong."""

    def __init__(self, truth, wrong=()):
        self.truth, self.wrong = truth, wrong
        proposals = Proposals(8, 4, (8, 14))
        self.parts = Parts(None, proposals, self.box_head, self.mask_head)

    def look(self, boxes):
        boxes = keras.ops.convert_to_numpy(boxes)
        iou, match = best_object(self.truth, boxes)
        own = np.take_along_axis(self.truth.boxes, match[..., None], axis=1)
        labels = np.take_along_axis(self.truth.labels, match, axis=1) * (iou >= 0.5)
        with np.errstate(all="ignore"):  # boxes that fill up are empty
            moves = np.nan_to_num(keras.ops.convert_to_numpy(encode(own, boxes)))
        return iou, match, labels, moves + 2 * ("boxes" in self.wrong)

    def proposer(self, features):
        anchors, _ = self.parts.proposals.anchors(features)
        anchors = np.tile(anchors, (len(features), 1, 1))
        iou, _, _, moves = self.look(anchors)
        # Some object is found by none but the anchor that is its best, whatever its IoU.
        nearest = np.stack([box_ious(*pair).max(axis=0) for pair in
                            zip(anchors, self.truth.boxes, strict=True)])  # fmt: skip
        best = [
            np.isin(one, of_image[of_image > 0]) for one, of_image in zip(iou, nearest, strict=True)
        ]
        logits = np.where((iou >= 0.6) | np.array(best), 30.0, -30.0)
        return features, -logits if "objects" in self.wrong else logits, moves

    def box_head(self, inputs, training):
        labels = self.look(inputs[1])[2]
        labels = (labels + 1) % 4 if "classes" in self.wrong else labels
        return 30.0 * np.eye(4, dtype=np.float32)[labels], self.look(inputs[1])[3]

    def mask_head(self, inputs, training):
        _, match, labels, _ = self.look(inputs[1])
        targets = keras.ops.convert_to_numpy(
            mask_targets(self.truth.instances, match, inputs[1], 14)
        )
        drawn = np.full((*targets.shape, 3), 30.0, np.float32)
        rows, columns = np.nonzero(labels)
        own = (2 * targets - 1)[rows, columns] * 30
        drawn[rows, columns, :, :, labels[rows, columns] - 1] = own
        return keras.ops.convert_to_tensor(-drawn if "masks" in self.wrong else drawn)

    def losses(self):
        rng, features = np.random.default_rng(2), np.zeros((4, 8, 12, 5), np.float32)
        features, logits, deltas = (
            keras.ops.convert_to_tensor(part, "float32") for part in self.proposer(features)
        )
        shifts = rng.uniform(-2, 2, (4, 12, 4))
        proposals = np.repeat(self.truth.boxes, 5, axis=1)[:, :12] + shifts
        proposals[:, -1] = 0
        proposals = keras.ops.convert_to_tensor(proposals, "float32")
        truth = Truth(*map(keras.ops.convert_to_tensor, self.truth))
        room = 12 + truth.labels.shape[1]
        first = proposer_losses(
            self.parts, features, logits, deltas, truth, rng.random(logits.shape)
        )
        second = head_losses(self.parts, features, proposals, truth, rng.random((4, room)))
        return np.array([float(loss) for loss in (*first, *second)])


def test_a_network_that_knows_the_truth_has_nothing_to_learn(drawn):
    assert np.all(Knowing(stack(drawn)).losses() < 1e-4)


@pytest.mark.parametrize(
    ("wrong", "raised"),
    [("objects", [0]), ("classes", [2]), ("masks", [4]), ("boxes", [1, 3])],
)
def test_each_loss_tells_of_its_own_mistake_and_of_no_other(drawn, wrong, raised):
    losses = Knowing(stack(drawn), (wrong,)).losses()
    assert np.flatnonzero(losses > 1e-4).tolist() == raised
    assert losses[raised].min() > 0.1


def test_stacked_scenes_have_room_for_the_fullest(drawn):
    truth = stack(drawn)
    counts = [len(scene.labels) for scene in drawn]
    assert len(set(counts)) > 1
    assert truth.labels.shape == (4, max(counts))
    for number, scene in enumerate(drawn):
        count = counts[number]
        assert np.array_equal(truth.boxes[number, :count], scene.boxes)
        assert np.array_equal(truth.labels[number, :count], scene.labels)
        assert not truth.boxes[number, count:].any()
        assert not truth.labels[number, count:].any()


def test_a_turned_batch_still_says_the_truth(drawn):
    truth, rng, kinds = stack(drawn), np.random.default_rng(0), set()
    untouched = truth.boxes.copy()
    for _ in range(30):
        turned = turn(truth, rng)
        kinds.add(turned.images[0].tobytes())
        assert np.array_equal(turned.labels, truth.labels)
        for boxes, labels, instances in zip(
            turned.boxes, turned.labels, turned.instances, strict=True
        ):
            for number in np.flatnonzero(labels):
                rows, columns = np.nonzero(instances == number + 1)
                edges = rows.min(), columns.min(), rows.max() + 1, columns.max() + 1
                assert boxes[number].tolist() == list(edges)
            assert not boxes[labels == 0].any()
    assert len(kinds) == 4
    assert np.array_equal(truth.boxes, untouched)


def test_image_and_instances_turn_together(drawn):
    truth = stack(drawn)
    marked = Truth(truth.instances[..., None].astype(np.float32), *truth[1:])
    rng = np.random.default_rng(1)
    for _ in range(6):
        turned = turn(marked, rng)
        assert np.array_equal(turned.images[..., 0], turned.instances)


def test_what_cannot_be_learnt_from_is_refused(drawn):
    model = build(n_classes=1)
    other = scenes(1, np.random.default_rng(0), (48, 32))
    with pytest.raises(ValueError, match="scenes must hold one scene or more"):
        train_mask_rcnn(model, [])
    with pytest.raises(ValueError, match=r"one size.*\(32, 48, 3\) and \(48, 32, 3\)"):
        train_mask_rcnn(model, [drawn[0], other[0]])
    with pytest.raises(ValueError, match="48 rows, but the model takes 32; nearest that works: 32"):
        train_mask_rcnn(model, other)
    with pytest.raises(ValueError, match=r"hold class 3, but the model knows 1; .*n_classes=3"):
        train_mask_rcnn(model, drawn)
    with pytest.raises(ValueError, match="steps must be a whole number"):
        train_mask_rcnn(model, drawn, steps=0)
    with pytest.raises(ValueError, match="has no 'proposer'"):
        train_mask_rcnn(keras.Sequential([keras.Input((4,))]), drawn)
