"""Predict, then reveal: a question hides what would tell until it is guessed."""

import json

import pytest

from tests.browser.hand import VIEWS, click, slide

TIMES = " \N{MULTIPLICATION SIGN} "

# The question, its hidden views, what is right: numbers that stand nowhere else on the page.
GUESS = (
    'Explorer("transpose", image=[[1, 2, 3], [5, 7, 11]], '
    f'kernel=[[600, 3, 2, 4], [1, 2, 4, 1]], stride=2, views="{" ".join(VIEWS)}")'
)
QUESTIONS = {
    "size": (["matrix", "gather", "stamp", "zeros", "overlap", "formula"], ["4", "8"]),
    "number": (["matrix", "gather", "stamp", "zeros", "formula"], ["1804"]),
    "matrix": (["matrix", "formula"], ["32", "6"]),
    "overlap": (["stamp", "overlap", "formula"], ["2"]),
}


@pytest.fixture
def asked(visit):
    """A page that asks a question about output (0, 4), and what is right."""

    def ask(question):
        page = visit(GUESS)
        click(page, "output", 0, 4)
        page.get_by_label("predict: what to guess").select_option(question)
        hidden, right = QUESTIONS[question]
        covered = page.locator(".cx-cover:visible").locator("..")
        assert covered.evaluate_all("all => all.map((one) => one.dataset.view)") == hidden
        return page, hidden, right

    return ask


def guess(page, *words):
    """Type the words into the fields of the question, and send them with Enter."""
    fields = page.locator(".cx-guess").all()
    assert len(fields) == len(words)
    for field, word in zip(fields, words, strict=True):
        field.fill(word)
    fields[-1].press("Enter")
    return page.inner_text(".cx-answer")


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_hides_what_would_tell_until_it_is_guessed(asked, question):
    page, hidden, right = asked(question)
    for name in hidden:
        assert page.locator(f'[data-view="{name}"] .cx-slot').is_hidden()
        assert not page.locator(f'[data-view="{name}"] .cx-block:visible').count()
    secret = question in ("size", "number")
    assert page.locator('[data-block="output"]').count() == (not secret)
    assert page.inner_text(".cx-status").endswith("Guess first.")
    words = page.inner_text(".cx") + json.dumps(
        page.locator(".cx [aria-label]").evaluate_all("all => all.map((one) => one.ariaLabel)")
    )
    if question == "number":
        assert right[0] not in words
    if question == "size":
        assert "of 32" not in words
    assert guess(page, *right) == f"Right: {TIMES.join(right)}."
    assert page.locator(".cx-cover:visible").count() == 0
    for name in hidden:
        assert page.locator(f'[data-view="{name}"] .cx-slot').is_visible()
    assert page.locator('[data-block="output"]').count() == 1


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_wrong_guess_is_told_what_is_right_and_a_blank_one_reveals_it(asked, question):
    page, _, right = asked(question)
    wrong = [str(int(word) + 1) for word in right]
    told = TIMES.join(right)
    assert guess(page, *wrong) == f"You said {TIMES.join(wrong)}. It is {told}."
    slide(page, "stride rows", 3)
    slide(page, "stride rows", 2)  # a new setting asks again
    assert page.locator(".cx-cover:visible").count() == len(QUESTIONS[question][0])
    assert guess(page, *[""] * len(right)) == f"It is {told}."
    assert page.locator(".cx-cover:visible").count() == 0


def test_a_guess_right_in_one_part_only_is_wrong(asked):
    page, *_ = asked("matrix")
    assert guess(page, "32", "7").startswith(f"You said 32{TIMES}7. It is 32{TIMES}6.")


@pytest.mark.parametrize("question", QUESTIONS)
def test_after_a_guess_the_next_question_is_a_click_or_a_key_away(asked, question):
    page, hidden, right = asked(question)
    ask = "[...document.querySelectorAll('.cx-guesses label')].map((one) => one.innerText)"
    first = page.evaluate(ask)
    guess(page, *right)
    again = page.get_by_role("button", name="Next question")
    again.click()
    assert page.locator(".cx-cover:visible").count() == len(hidden)
    assert page.locator(".cx-guess").first.evaluate("(one) => one === document.activeElement")
    told = guess(page, *[""] * len(right))
    assert (page.evaluate(ask), told) != (first, f"It is {TIMES.join(right)}.")
    page.locator(".cx-guess").first.press("Enter")
    assert page.locator(".cx-cover:visible").count() == len(hidden)
    assert again.count() == 0
