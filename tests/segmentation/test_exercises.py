import pytest

from convlab.segmentation.exercises import check_iou, check_next_side


@pytest.mark.parametrize("answer", [0.6, 12 / 20, 0.602])
def test_the_right_iou_is_accepted(answer):
    assert "Right" in check_iou(answer)


@pytest.mark.parametrize(
    ("answer", "hint"), [(12 / 16, "share of one square"), (0.5, "Count"), (float("nan"), "Count")]
)
def test_a_wrong_iou_is_refused_with_a_hint(answer, hint):
    with pytest.raises(ValueError, match=hint):
        check_iou(answer)


@pytest.mark.parametrize("right", [lambda n: n + -n % 16, lambda n: (n + 15) // 16 * 16])
def test_the_right_next_side_is_accepted(right):
    assert "Right" in check_next_side(right)


@pytest.mark.parametrize(
    ("wrong", "side"),
    [
        (lambda n: (n // 16 + 1) * 16, 16),
        (lambda n: round(n / 16) * 16, 1),
        (lambda n: (n + 15) // 16 * 16 if n != 303 else 303, 303),
        (lambda n: 400, 1),
    ],
)
def test_a_wrong_next_side_is_refused_at_the_first_slip(wrong, side):
    with pytest.raises(ValueError, match=rf"next_side\({side}\) gave"):
        check_next_side(wrong)
