import numpy as np

from convlab.segmentation.models.mask_rcnn.assign import assign, sample

TRUTH = np.array([[0, 0, 10, 20], [0, 30, 10, 40], [0, 0, 0, 0]], np.float32)
PRESENT = np.array([True, True, False])


def judged(boxes, **options):
    state, match = assign(np.array(boxes, np.float32), TRUTH, PRESENT, **options)
    return state.numpy().tolist(), match.numpy().tolist()


def test_a_box_is_positive_negative_or_ignored_by_its_best_iou():
    boxes = [[0, 0, 10, 14], [0, 0, 10, 10], [0, 0, 10, 4], [20, 50, 30, 60], [0, 33, 10, 43]]
    state, match = judged(boxes, positive=0.7, negative=0.3)  # IoU 0.7, 0.5, 0.2, 0 and 7/13
    assert state == [1, -1, 0, 0, -1]
    assert match[0] == match[1] == match[2] == 0
    assert match[4] == 1


def test_both_thresholds_belong_to_the_upper_side():
    state, _ = judged([[0, 0, 10, 10]], positive=0.5, negative=0.5)
    assert state == [1]
    state, _ = judged([[0, 0, 10, 10]], positive=0.6, negative=0.5)
    assert state == [-1]


def test_an_object_that_no_box_fits_gets_the_best_there_is():
    boxes = [[0, 0, 10, 20], [0, 36, 10, 46], [0, 37, 10, 47], [50, 50, 60, 60]]
    assert judged(boxes, positive=0.7, negative=0.3)[0] == [1, 0, 0, 0]
    state, match = judged(boxes, positive=0.7, negative=0.3, each_object=True)
    assert state == [1, 1, 0, 0]
    assert match[:2] == [0, 1]


def test_the_best_box_of_an_object_is_matched_with_it_though_it_fits_another_better():
    truth = np.array([[0, 0, 10, 10], [0, 8, 10, 40]], np.float32)
    boxes = np.array([[0, 0, 10, 10], [0, 1, 10, 12]], np.float32)
    state, match = assign(boxes, truth, [True, True], 0.7, 0.3, each_object=True)
    assert state.numpy().tolist() == [1, 1]
    assert match.numpy().tolist() == [0, 1]


def test_boxes_that_fill_up_are_nobodys_and_match_nobody():
    boxes = [[0, 0, 0, 0], [5, 5, 5, 9], [0, 0, 10, 20]]
    assert judged(boxes)[0] == [-1, -1, 1]
    state, _ = assign(np.float32([[2, 2, 9, 9]]), TRUTH * 0, [False] * 3, each_object=True)
    assert state.numpy().tolist() == [0]


def test_a_truth_that_is_not_present_is_no_object_whatever_its_box():
    state, match = assign(
        np.float32([[0, 0, 10, 20], [0, 30, 10, 40]]), TRUTH, [False, True, False]
    )
    assert state.numpy().tolist() == [0, 1]
    assert match.numpy()[1] == 1


def test_each_image_is_judged_by_its_own_objects():
    boxes = np.array([[0, 0, 4, 8]], np.float32)
    truth = np.array([[[0, 0, 4, 8]], [[9, 9, 12, 14]]], np.float32)
    state, match = assign(boxes, truth, np.ones((2, 1), bool))
    assert state.numpy().tolist() == [[1], [0]]
    assert match.shape == (2, 1)


def test_a_sample_holds_fixed_numbers_of_both_kinds():
    rng = np.random.default_rng(0)
    state = rng.choice([1, 0, -1], (3, 60), p=[0.3, 0.5, 0.2])
    chosen, weight = (part.numpy() for part in sample(state, rng.random((3, 60)), 12, 0.25))
    kinds = np.take_along_axis(state, chosen, axis=1)
    assert kinds.tolist() == [[1] * 3 + [0] * 9] * 3
    assert weight.min() == 1
    assert all(len(set(row)) == 12 for row in chosen.tolist())


def test_what_is_missing_weighs_nothing():
    state = [[0, -1, 1, 0, -1, 0]]
    chosen, weight = (part.numpy() for part in sample(state, np.full((1, 6), 0.5), 6, 0.5))
    assert sorted(chosen[weight > 0].tolist()) == [0, 2, 3, 5]
    assert weight.tolist() == [[1, 0, 0, 1, 1, 1]]


def test_the_random_numbers_alone_decide_who_is_chosen():
    state, rng = np.zeros((1, 40), int), np.random.default_rng(1)
    first, again, other = rng.random((1, 40)), None, rng.random((1, 40))
    again = first.copy()
    picks = [sample(state, noise, 8, 0.0)[0].numpy().tolist() for noise in (first, again, other)]
    assert picks[0] == picks[1] != picks[2]
    counts = np.zeros(40)
    for _ in range(200):
        counts[sample(state, rng.random((1, 40)), 8, 0.0)[0].numpy()] += 1
    assert counts.min() > 15  # 40 on average, standard deviation below 6
    assert counts.max() < 70
