"""Which numbers and colours of a caption are held by its picture or by a phrase of a test.

A number is held where it stands in quotation marks (the words are looked for in the picture), where
it is the size, the row or the place of the outline of a drawn array, where it counts cells, panels,
curves, dots or bars, or where it is part of a phrase that a test has put together from computed
numbers. A colour is held as part of a phrase, or where it is the palette's colour of what it is
said of: an array of that size, an input, found pixels. What is held by nothing is listed.
"""

import re

from matplotlib.colors import to_hex

from convlab.figures.style import MASKS, OKABE_ITO, PALETTE
from tools.captions.colours import WORDS, name
from tools.captions.reading import COUNT, KINDS, NUMBERS, QUOTED, possible

SPOKEN = [word for word in NUMBERS if word != "one"]  # "one" is a pronoun as often as a number
HUES = sorted(WORDS - {"white", "black", "grey", "gray"})  # of these, it is enough to be there
TOKEN = re.compile(
    rf"\b(?:{'|'.join([*SPOKEN, *HUES])})\b|(?<![\w.])-?\d+(?:\.\d+)?(?![\w.]*\d)",
    re.IGNORECASE,
)
SIZE = re.compile(rf"(?:\b(?P<colour>{'|'.join(WORDS)})\s+)?(?P<rows>\d+) x (?P<columns>\d+)\b")
CELLS = re.compile(  # what the cells of an array are called
    rf"\b(?P<number>\d+|{'|'.join(SPOKEN)}) (?:(?!and|of|in|by|to)[a-z-]+ ){{0,2}}?"
    r"(?:cell|pixel|number|weight|product|tap|place|stamp|arrays?|grid|matri|corner|entr)",
    re.IGNORECASE,
)
MEANT = {  # what is said to have a colour: the role in the palette, or what is drawn in masks
    "input": r"inputs?|image|x",
    "kernel": r"kernels?|weights? above (?:0|zero)",
    "output": r"outputs?|stamps?|cotangent|feature map",
    "overlap": r"overlap|counts?|reach(?:ed|es)?|meet",
    "negative": r"below (?:0|zero)",
    "highlight": r"outlined in|small",
    "found": r"found",
    "missed": r"missed|misses",
    "false_alarm": r"false alarms?|false positives?",
    "outline": r"outlines?",
    "looked_at": r"frame",
}
STRIDE = re.compile(rf"(?<=stride )\d+|(?<=stride of )\d+|\b(?:{'|'.join(SPOKEN)})(?= cells apart)")
ZERO = re.compile(r"(?<=above )0|(?<=below )0|(?<=up to )0(?! to)")
PLACE = re.compile(r"\((\d+), (\d+)\)")
LONG = re.compile(r"(?<=column of )\d+|(?<=row of )\d+")
LARGE = re.compile(r"(?<![\w.,])-?\d{2,}\b(?!\.\d)")
ROW = re.compile(
    r"\b\d(?: \d){2,}\b|-?[\d.]*\d(?:, -?[\d.]*\d)+(?:,? and -?[\d.]*\d)|-?\d+(?:, -?\d+){2,}"
)


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
    >>> unheld("Two green blobs of 3 cells.", None, ["blobs of 3 cells"])
    ['Two green blobs', 'Two green blobs of 3 ']
    """
    spans = [match.span() for match in QUOTED.finditer(caption)]
    for phrase in phrases:
        spans += [match.span() for match in re.finditer(re.escape(phrase), caption)]
    spans += list(_coloured_spans(caption))
    spans += [match.span() for match in ZERO.finditer(caption)]
    if drawn:
        spans += list(_drawn_spans(caption, drawn))
    return [
        " ".join(caption[max(0, token.start() - 12) : token.end() + 12].split(" ")[:6])
        for token in TOKEN.finditer(caption)
        if not any(start <= token.start() and token.end() <= end for start, end in spans)
    ]


def _coloured_spans(caption):
    for role, nouns in MEANT.items():
        right = colour_of(role)
        before = rf"\b({right})(?: \d+ x \d+)?(?: [a-z]+)? (?:{nouns})\b"
        after = rf"\b(?:{nouns})\b[^.;:,]{{0,18}}?\b({right})\b"
        for match in re.finditer(f"{before}|{after}", caption, re.IGNORECASE):
            yield match.span(1 if match[1] else 2)


def _drawn_spans(caption, drawn):
    arrays = [array for panel in drawn["panels"] for array in panel.get("arrays", [])]
    for match in SIZE.finditer(caption):
        shape = [int(match["rows"]), int(match["columns"])]
        if any(_is(array, shape, match["colour"]) for array in arrays):
            yield match.span()
    for match in PLACE.finditer(caption):
        at = [int(match[1]), int(match[2])]
        if any(array["box"] == at * 2 for array in arrays if array.get("box")):
            yield match.span()
    for match in STRIDE.finditer(caption):
        if int(NUMBERS.get(match[0].lower(), match[0])) == drawn.get("stride"):
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
    written = {text for line in lines for text in line.split(" ")}
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
    rows = [row.replace("\u2212", "-").split(" ") for row in array["rows"]]
    yield from (" ".join(row) for row in rows)
    yield from (" ".join(column) for column in zip(*rows, strict=True))
    yield " ".join(" ".join(row) for row in rows)


def colour_of(role):
    """Name the colour of a role of the palette, or of any colour, as the captions do.

    Examples
    --------
    >>> colour_of("input"), colour_of("highlight"), colour_of("found"), colour_of("#D55E00")
    ('blue', 'crimson', 'green', 'orange')
    """
    if role == "highlight":
        return "crimson"
    shade = to_hex(getattr(PALETTE, str(role), getattr(MASKS, str(role), role)))
    if shade.upper() == OKABE_ITO.orange:
        return "orange"  # between orange and yellow
    return name(*bytes.fromhex(shade.lstrip("#")))
