"""A card to guess before the answer is shown: a question, votes, and a reveal.

``python -m convlab.lessons.cards.cards notebooks/*.ipynb`` prints the answers, for the teacher.
"""

import re
import sys
from pathlib import Path

import ipywidgets
import numpy as np
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from matplotlib.colors import to_hex

from convlab.figures.style import PALETTE, tint
from convlab.lessons.cards.questions import LETTERS, Question, answer_key, ask
from convlab.widgets.picture import WIDGET_VIEW

__all__ = ["Card", "Question", "answer_key", "ask"]

_ROOM = Environment(
    loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined
)
HTML = _ROOM.get_template("card.html.jinja", globals={"ink": PALETTE.ink}).module
"""The parts of a card as HTML: each a function of what it shows."""


class Card(ipywidgets.VBox):
    """Show a question; let the class vote; reveal the answer, the votes and the reason.

    Without a kernel the card still works: it is a text with its answer folded away.

    Parameters
    ----------
    question : Question
        As `ask` draws it.

    Attributes
    ----------
    votes : dict of str to int
        How many hands went up for each letter.
    revealed : bool

    Examples
    --------
    >>> card = Card(ask("matrix_shape", seed=1))
    >>> card.vote("B")
    >>> card.vote("A")
    >>> card.reveal()
    >>> card.votes
    {'A': 1, 'B': 1, 'C': 0, 'D': 0}
    """

    def __init__(self, question):
        if not isinstance(question, Question):
            raise TypeError(
                f"question must be a Question; got {question!r}; "
                'nearest that works: ask("conv_shape")'
            )
        self.question = question
        self.votes = dict.fromkeys(LETTERS, 0)
        self.revealed = False
        self.buttons = [self._button(letter) for letter in LETTERS]
        self._reveal = ipywidgets.Button(description="Reveal", button_style="primary")
        self._again = ipywidgets.Button(description="Vote again")
        self._reveal.on_click(lambda _: self.reveal())
        self._again.on_click(lambda _: self.clear())
        self.answer = ipywidgets.HTML()
        rows = [ipywidgets.Box(self.buttons, layout={"flex_flow": "row wrap"})]
        rows.append(ipywidgets.HBox([self._reveal, self._again]))
        face = ipywidgets.HTML(HTML.face(question, _tables(question)))
        super().__init__([face, *rows, self.answer])

    def _button(self, letter):
        button = ipywidgets.Button(
            tooltip=f"one vote for {letter}", layout={"width": "auto", "min_width": "9em"}
        )
        button.style.font_size = "1.3em"
        button.layout.height = "2.4em"
        button.description = self._label(letter)
        button.on_click(lambda _: self.vote(letter))
        return button

    def _label(self, letter):
        said = f"{letter}.  {self.question.choices[LETTERS.index(letter)]}"
        votes = self.votes[letter]
        return f"{said}   ({votes})" if votes and self.revealed else said

    def vote(self, letter):
        """Count one vote; how many there are stays hidden until the reveal.

        Parameters
        ----------
        letter : str

        Raises
        ------
        ValueError
            A letter that is not on the card.
        """
        if letter not in self.votes:
            raise ValueError(
                f"letter={letter!r} is not on the card; nearest that works: one of {LETTERS}"
            )
        if not self.revealed:
            self.votes[letter] += 1
            total = sum(self.votes.values())
            self._say(f"{total} vote{'' if total == 1 else 's'}")

    def reveal(self):
        """Show the right answer, the reason, and the votes."""
        self.revealed = True
        right = LETTERS.index(self.question.answer)
        self.buttons[right].button_style = "success"
        for button, letter in zip(self.buttons, LETTERS, strict=True):
            button.description = self._label(letter)
        self._say(HTML.answer(self.question))

    def clear(self):
        """Take back the votes, and hide the answer again."""
        self.votes, self.revealed = dict.fromkeys(LETTERS, 0), False
        for button, letter in zip(self.buttons, LETTERS, strict=True):
            button.button_style, button.description = "", self._label(letter)
        self._say("")

    def _say(self, text):
        self.answer.value = HTML.said(text)

    def __repr__(self) -> str:
        choices = "   ".join(map(self._label, LETTERS))
        return f"Guess first. {self.question.text}\n{choices}"

    def _repr_mimebundle_(self, include=None, exclude=None):
        """Be a widget where one can live, and a text with a folded answer where none can."""
        return {
            "text/plain": repr(self),
            "text/html": str(HTML.folded(self.question, _tables(self.question))),
            WIDGET_VIEW: {"version_major": 2, "version_minor": 0, "model_id": self.model_id},
        }


def _tables(question):
    """Give each array of a question its name, and rows of its numbers in the figures' colours."""
    for name, role, values in question.arrays:
        strength = np.abs(values) / max(np.abs(values).max(), 1)
        below = np.asarray(values)[..., None] < 0
        colours = np.where(below, tint("negative", strength), tint(role, strength))
        numbers = zip(values.tolist(), colours, strict=True)
        yield name, [zip(row, map(to_hex, tints), strict=True) for row, tints in numbers]


def cards_in(text) -> list:
    """Find the cards of a lesson: the (kind, seed) of each ``ask("kind", seed=n)``, in order.

    Examples
    --------
    >>> cards_in('Card(ask("overlap", seed=5))')
    [('overlap', 5)]
    """
    calls = re.findall(r"ask\(\\?[\"'](\w+)\\?[\"'], seed=(\d+)\)", text)
    return [(kind, int(seed)) for kind, seed in calls]


def main(paths):
    """Print the answer key of each lesson."""
    for path in paths:
        cards = cards_in(Path(path).read_text(encoding="utf-8"))
        if cards:
            print(Path(path).stem, answer_key(cards), sep="\n", end="\n\n")


if __name__ == "__main__":
    main(sys.argv[1:])
