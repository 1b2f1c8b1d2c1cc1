"""The cards: a question, votes, and a reveal; the key for the teacher."""

import pytest

from convlab.lessons.cards.cards import Card, Question, answer_key, ask, cards_in, main
from convlab.lessons.cards.questions import LETTERS


def test_a_card_hides_the_answer_until_the_reveal():
    card = Card(ask("conv_shape", 1))
    reason = card.question.reason.split(".")[0]
    shown = [button.description for button in card.buttons]
    for letter in "ABBBC":
        card.vote(letter)
    assert "5 votes" in card.answer.value
    assert reason not in card.answer.value
    assert [button.description for button in card.buttons] == shown
    card.reveal()
    assert reason in card.answer.value
    for letter, slip in card.question.slips.items():
        assert f"{letter} is {slip}." in card.answer.value
    assert "(3)" in card.buttons[1].description
    styles = [button.button_style for button in card.buttons]
    assert styles.index("success") == LETTERS.index(card.question.answer)
    card.vote("A")
    assert card.votes == {"A": 1, "B": 3, "C": 1, "D": 0}  # too late to vote
    card.clear()
    assert [button.description for button in card.buttons] == shown
    assert not card.revealed
    assert reason not in card.answer.value


def test_the_buttons_do_what_their_names_say():
    card = Card(ask("overlap", 0))
    card.buttons[2].click()
    assert card.votes["C"] == 1
    card._reveal.click()
    assert card.revealed
    card._again.click()
    assert card.votes["C"] == 0


def test_without_a_kernel_the_answer_is_folded_away():
    card = Card(ask("conv_cell", 2))
    bundle = card._repr_mimebundle_()
    face, folded = bundle["text/html"].split("<details>")
    assert card.question.reason.split(":")[0] not in face
    assert card.question.right in folded
    assert all(choice in face for choice in card.question.choices)
    assert "<table" in face
    assert "0x" not in bundle["text/plain"]


def test_what_is_no_question_or_no_letter_is_refused():
    with pytest.raises(ValueError, match="kind='size' is not known"):
        ask("size")
    with pytest.raises(TypeError, match="question must be a Question"):
        Card("conv_shape")
    with pytest.raises(ValueError, match="letter='E' is not on the card"):
        Card(Question("?", (), ("a", "b", "c", "d"), "A", "so")).vote("E")


def test_the_teacher_gets_the_key_of_a_lesson_from_its_notebook(tmp_path, capsys):
    lesson = tmp_path / "02_lesson.ipynb"
    lesson.write_text(
        '"source": "Card(ask(\\"overlap\\", seed=5))\\nCard(ask(\\"conv_cell\\", seed=1))"'
    )
    assert cards_in(lesson.read_text()) == [("overlap", 5), ("conv_cell", 1)]
    main([lesson])
    printed = capsys.readouterr().out
    assert printed.startswith("02_lesson\n")
    assert answer_key([("overlap", 5), ("conv_cell", 1)]) in printed
