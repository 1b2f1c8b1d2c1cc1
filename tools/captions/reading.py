"""Read a caption: what it counts, which colours it names, and which words it quotes.

Only what can be held against the picture is read: a number before a noun of ``KINDS``, a colour
word, and what stands in quotation marks. The rest of a sentence is for people to check.
"""

import re
from typing import NamedTuple

from tools.captions.colours import WORDS, is_there

WORDS_OF_NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
)
NUMBERS = {word: n for n, word in enumerate(WORDS_OF_NUMBERS.split(" "), start=1)}
KINDS = {  # from a noun to the facts that it may count
    "panel": ("panels",),
    "picture": ("panels", "images"),
    "image": ("images", "panels"),
    "photograph": ("images", "panels"),
    "map": ("images", "panels"),
    "plot": ("panels",),
    "curve": ("curves",),
    "line": ("curves",),
    "bar": ("bars",),
    "dot": ("dots",),
    "point": ("dots",),
    "row": ("rows", "bars"),
    "column": ("columns", "bars"),
    "box": ("boxes", "drawn boxes"),
}
_BETWEEN = r"(?:(?!and\b|of\b|in\b|by\b|to\b)[a-z-]+\s+){0,2}?"  # at most two adjectives
COUNT = re.compile(
    rf"\b(?P<number>\d+|{'|'.join(NUMBERS)})\s+{_BETWEEN}"
    rf"(?P<noun>{'|'.join(f'{noun}(?:e?s)?' for noun in KINDS)})\b(?!-)"
)
QUOTED = re.compile(r'"([^"]+)"|`([^`]+)`')
FEW = 40  # more things than this nobody counts


class Fault(NamedTuple):
    """What a caption says, and what the picture holds."""

    said: str
    drawn: str

    def __str__(self) -> str:
        return f"the caption says {self.said!r}; the picture has {self.drawn}"


def counts(caption: str) -> list[tuple[str, int, str]]:
    """Find what a caption counts.

    Examples
    --------
    >>> counts("Three panels. In each, two dashed curves and a grid of 4 x 4 cells.")
    [('three panels', 3, 'panel'), ('two dashed curves', 2, 'curve')]
    """
    found = []
    for match in COUNT.finditer(caption.lower()):
        number = match["number"]
        noun = next(n for n in KINDS if re.fullmatch(f"{n}(?:e?s)?", match["noun"]))
        found.append((match[0], int(NUMBERS.get(number, number)), noun))
    return found


def colours(caption: str) -> list[str]:
    """Find the colours that a caption names.

    Examples
    --------
    >>> colours("The taps are orange, and the output is not blue. A grey-blue sea.")
    ['orange', 'blue', 'grey', 'blue']
    """
    return [word for word in re.findall(r"[a-z]+", caption.lower()) if word in WORDS]


def quoted(caption: str) -> list[str]:
    """Find what a caption quotes from its picture.

    Examples
    --------
    >>> quoted('The bar of "U-Net" is longest; `same` stands on the left.')
    ['U-Net', 'same']
    """
    return [first or second for first, second in QUOTED.findall(caption)]


def faults(caption: str, drawn: dict | None, found_colours: dict[str, int]) -> list[Fault]:
    """List where a caption and its picture disagree.

    Parameters
    ----------
    caption : str
        The sentence of alt text under a figure.
    drawn : dict, or None
        The facts of `drawn.facts`; None for a picture that no Matplotlib figure of the page drew,
        of which only the colours are checked.
    found_colours : dict of str to int
        From `colours.colours_in`.

    Returns
    -------
    list of Fault
    """
    wrong = [
        Fault(word, "only " + ", ".join(sorted(found_colours)))
        for word in dict.fromkeys(colours(caption))
        if not is_there(word, found_colours)
    ]
    if drawn is None:
        return wrong
    texts = _normal(" ".join([*drawn["texts"], *_texts(drawn)]))
    wrong += [
        Fault(text, "no such words") for text in quoted(caption) if _normal(text) not in texts
    ]
    for said, number, noun in counts(caption):
        counted = possible(drawn, noun)
        if counted and min(counted) <= FEW and number not in counted:
            wrong.append(Fault(said, f"{_listed(counted)} of them"))
    return wrong


def possible(drawn, noun) -> set[int]:
    """Numbers that a noun may count: in the whole figure, in one panel, and panels that hold it."""
    panels, found = drawn["panels"], set()
    for kind in KINDS[noun]:
        if kind == "panels":
            found |= {len(panels), sum(bool(panel["images"]) for panel in panels)}
        elif kind in ("rows", "columns"):
            axis = ("rows", "columns").index(kind)
            found |= {drawn["grid"][axis]} - {1} if drawn["grid"] else set()
            shapes = [shape for panel in panels for shape in panel["images"]]
            found |= {shape[axis] for shape in shapes if max(shape[:2]) <= FEW}  # a grid of cells
        elif kind == "images":
            of_each = [len(panel["images"]) for panel in panels]
            found |= {*of_each, sum(of_each)}
        elif kind in ("curves", "dots", "bars", "boxes"):
            of_each = [panel[kind] for panel in panels]
            found |= {*of_each, sum(of_each), sum(map(bool, of_each))}
    return found - {0}


def _texts(drawn):
    return [text for panel in drawn["panels"] for text in panel["texts"]]


def _normal(text):
    return re.sub(r"[^a-z0-9]+", " ", text.lower()).strip()


def _listed(numbers):
    return " or ".join(map(str, sorted(numbers)))
