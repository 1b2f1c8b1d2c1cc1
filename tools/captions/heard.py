"""Which numbers and colours of a caption are held by its picture or by a phrase of a test.

A number is held where it stands in quotation marks (the words are looked for in the picture), where
it is the size or the row of a drawn array, where it counts panels, curves, dots or bars, or where
it is part of a phrase that a test has put together from computed numbers. A colour is held as part
of a phrase, or before the size of an array that has it. What is held by nothing is listed.
"""

import re

from matplotlib.colors import to_hex

from convlab.figures.style import PALETTE
from tools.captions.colours import WORDS, name
from tools.captions.reading import COUNT, KINDS, NUMBERS, QUOTED, possible

SPOKEN = [word for word in NUMBERS if word != "one"]  # "one" is a pronoun as often as a number
TOKEN = re.compile(
    rf"\b(?:{'|'.join([*SPOKEN, *sorted(WORDS)])})\b|(?<![\w.])-?\d+(?:\.\d+)?(?![\w.]*\d)",
    re.IGNORECASE,
)
SIZE = re.compile(rf"(?:\b(?P<colour>{'|'.join(WORDS)})\s+)?(?P<rows>\d+) x (?P<columns>\d+)\b")
CELLS = re.compile(  # what the cells of an array are called
    rf"\b(?P<number>\d+|{'|'.join(SPOKEN)}) (?:(?!and|of|in|by|to)[a-z-]+ ){{0,2}}?"
    r"(?:cell|pixel|number|weight|product|tap|place|stamp|arrays?|grid|matri|corner|entr)",
    re.IGNORECASE,
)
LONG = re.compile(r"(?<=column of )\d+|(?<=row of )\d+")
LARGE = re.compile(r"(?<![\w.,])-?\d{2,}\b(?!\.\d)")
ROW = re.compile(r"-?[\d.]*\d(?:, -?[\d.]*\d)+(?:,? and -?[\d.]*\d)|-?\d+(?:, -?\d+){2,}")


def unheld(caption, drawn, phrases):
    """List the numbers and colours of a caption that nothing holds.

    Parameters
    ----------
    caption : str
    drawn : dict, or None
        The facts of `drawn.facts`.
    phrases : iterable of str
        Put together from computed numbers.

    Returns
    -------
    list of str
        Each with the words around it.

    Examples
    --------
    >>> unheld("Two green stamps of 3 cells.", None, ["stamps of 3 cells"])
    ['Two green stamp', 'Two green stamps of 3']
    """
    spans = [match.span() for match in QUOTED.finditer(caption)]
    for phrase in phrases:
        spans += [match.span() for match in re.finditer(re.escape(phrase), caption)]
    if drawn:
        spans += list(_drawn_spans(caption, drawn))
    return [
        " ".join(caption[max(0, token.start() - 12) : token.end() + 12].split(" ")[:6])
        for token in TOKEN.finditer(caption)
        if not any(start <= token.start() and token.end() <= end for start, end in spans)
    ]


def _drawn_spans(caption, drawn):
    arrays = [array for panel in drawn["panels"] for array in panel.get("arrays", [])]
    for match in SIZE.finditer(caption):
        shape = [int(match["rows"]), int(match["columns"])]
        if any(_is(array, shape, match["colour"]) for array in arrays):
            yield match.span()
    lines = [line for array in arrays for line in _lines(array)]
    for match in ROW.finditer(caption):
        numbers = " ".join(re.findall(r"-?\d+(?:\.\d+)?", match[0]))
        if any(f" {numbers} " in f" {line} " for line in lines):
            yield match.span()
    sizes = {array["shape"][0] * array["shape"][1] for array in arrays} | {len(arrays)}
    sizes |= {array["outlined"] for array in arrays}
    sizes |= {count for array in arrays for count in array["roles"].values()}
    for match in CELLS.finditer(caption):
        if int(NUMBERS.get(match["number"].lower(), match["number"])) in sizes:
            yield match.span("number")
    for match in LONG.finditer(caption):
        if any(int(match[0]) in array["shape"] and 1 in array["shape"] for array in arrays):
            yield match.span()
    written = {text for array in arrays for row in array["rows"] for text in row.split(" ")}
    for match in LARGE.finditer(caption):
        if match[0] in written:
            yield match.span()
    for match in COUNT.finditer(caption.lower()):
        noun = next(noun for noun in KINDS if re.fullmatch(f"{noun}(?:e?s)?", match["noun"]))
        number = int(NUMBERS.get(match["number"], match["number"]))
        counted = possible(drawn, noun)
        if number in counted and len(counted) <= 2:
            yield match.span("number")


def _is(array, shape, colour):
    return array["shape"] == shape and colour in (None, colour_of(array["role"]))


def _lines(array):
    rows = [row.split(" ") for row in array["rows"]]
    yield from array["rows"]
    yield from (" ".join(column) for column in zip(*rows, strict=True))
    yield " ".join(array["rows"])


def colour_of(role):
    """Name the colour of a role of the palette, or of any colour, as the captions do.

    Examples
    --------
    >>> colour_of("input"), colour_of("highlight"), colour_of("#D55E00")
    ('blue', 'crimson', 'orange')
    """
    if role == "highlight":
        return "crimson"
    shade = to_hex(getattr(PALETTE, role, role)).lstrip("#")
    return name(*bytes.fromhex(shade))
