"""The questions: four choices, one of them right by another way of counting."""

import re

import numpy as np
import pytest

from convlab import definitions
from convlab.lessons.cards.cards import answer_key, ask
from convlab.lessons.cards.questions import KINDS, LETTERS

SEEDS = range(60)

every_kind = pytest.mark.parametrize("kind", sorted(KINDS))


def numbers(text):
    return [int(n) for n in re.findall(r"-?\d+", text)]


def padding_of(text):
    return "same" if "'same'" in text else 1 if "padding 1" in text else 0


def stamped(size, kernel, stride, padding=0):
    """Keras's size of a transposed convolution, along one axis, from its stamps."""
    if padding == "same":
        return size * stride
    return max(stride * (size - 1) + kernel, stride * size)


@every_kind
def test_four_different_choices_one_of_them_right(kind):
    letters = set()
    for seed in SEEDS:
        question = ask(kind, seed)
        assert len(set(question.choices)) == 4
        assert question.right == question.choices[LETTERS.index(question.answer)]
        letters.add(question.answer)
    assert letters == set(LETTERS)  # the right answer has no favourite place


@every_kind
def test_every_wrong_choice_has_its_slip(kind):
    for seed in SEEDS:
        question = ask(kind, seed)
        assert sorted(question.slips) == [n for n in LETTERS if n != question.answer]
        assert all(question.slips.values())
        assert not any(said.endswith(".") for said in question.slips.values())  # the card adds it


@every_kind
def test_a_seed_repeats_its_question_and_another_asks_another(kind):
    assert repr(ask(kind, 3)) == repr(ask(kind, 3))
    assert len({repr(ask(kind, seed)) for seed in SEEDS}) > 5


def test_conv_shape_counts_the_places_of_the_window():
    for seed in SEEDS:
        question = ask("conv_shape", seed)
        rows, columns, height, width, stride, *_ = numbers(question.text)
        image, kernel = np.zeros((1, rows, columns, 1)), np.zeros((height, width, 1, 1))
        output = definitions.gather(image, kernel, stride, padding_of(question.text))
        assert numbers(question.right) == list(output.shape[1:3])


def test_transpose_shape_counts_the_stamps():
    for seed in SEEDS:
        question = ask("transpose_shape", seed)
        rows, columns, kernel, _, stride, *_ = numbers(question.text)
        expected = [stamped(n, kernel, stride, padding_of(question.text)) for n in (rows, columns)]
        assert numbers(question.right) == expected


def test_the_value_of_an_output_cell():
    for seed in SEEDS:
        question = ask("conv_cell", seed)
        image, kernel = (array for _, _, array in question.arrays)
        row, column = numbers(question.text)[-2:]
        output = definitions.gather(image[None, ..., None], kernel[..., None, None])
        assert int(question.right) == output[0, row, column, 0]
        assert question.reason.endswith(f"= {question.right}.")


def test_the_value_of_a_transposed_cell():
    for seed in SEEDS:
        question = ask("transpose_cell", seed)
        small, kernel = (array for _, _, array in question.arrays)
        stride, row, column = numbers(question.text)
        large = [stride * (n - 1) + 3 for n in small.shape]
        output = definitions.stamp(small[None, ..., None], kernel[..., None, None], large, stride)
        assert int(question.right) == output[0, row, column, 0]


def test_overlap_counts_the_stamps_on_a_pixel():
    for seed in SEEDS:
        question = ask("overlap", seed)
        kernel, _, stride = numbers(question.text)
        line = {len(range(phase, kernel, stride)) for phase in range(stride)}
        assert numbers(question.right) == sorted(
            {down * across for down in line for across in line}
        )


def test_matrix_shape_is_outputs_by_pixels():
    for seed in SEEDS:
        question = ask("matrix_shape", seed)
        rows, columns, height, width, stride = numbers(question.text)
        outputs = len(range(0, rows - height + 1, stride)) * len(
            range(0, columns - width + 1, stride)
        )
        assert numbers(question.right) == [outputs, rows * columns]


def test_same_crop_is_the_rule_of_keras():
    for seed in SEEDS:
        question = ask("same_crop", seed)
        kernel, stride = numbers(question.text)
        total = max(kernel - stride, 0)
        assert numbers(question.right) == [total // 2, total - total // 2]


def test_round_trip_rounds_up_and_multiplies():
    for seed in SEEDS:
        question = ask("round_trip", seed)
        side, stride = numbers(question.text)
        assert int(question.right) == -(-side // stride) * stride


def test_large_sizes_are_counted_one_by_one():
    for seed in SEEDS:
        question = ask("large_sizes", seed)
        kernel, stride, small = numbers(question.text)
        found = [n for n in range(kernel, 99) if len(range(0, n - kernel + 1, stride)) == small]
        assert int(question.right) == len(found)
        assert numbers(question.reason) == [found[0], found[-1]]


def test_gradient_shape_is_the_kernel_s():
    for seed in SEEDS:
        question = ask("gradient_shape", seed)
        assert numbers(question.right) == numbers(question.text)[2:4]


def test_the_answer_key_names_every_answer():
    key = answer_key([("conv_shape", 1), ("overlap", 2)]).splitlines()
    for line, (kind, seed) in zip(key, [("conv_shape", 1), ("overlap", 2)], strict=True):
        question = ask(kind, seed)
        assert line == f"{kind}, seed {seed}: {question.answer} ({question.right})"
