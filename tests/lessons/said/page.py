"""A lesson's page for those who put its sentences together again."""

import ast
import base64
import re
from pathlib import Path

import matplotlib
import nbformat
import numpy as np
from matplotlib.colors import to_rgb
from scipy.ndimage import center_of_mass

from convlab import Geometry, ops
from convlab.figures.glyphs import number_strings
from convlab.figures.style import OKABE_ITO
from tools.captions.colours import name
from tools.captions.drawn import FACTS
from tools.captions.heard import colour_of
from tools.captions.reading import NUMBERS
from tools.gallery.settings import SETTINGS, SMALL

_NOTHING = {"texts": [], "images": [], "curves": 0, "dots": 0, "bars": 0, "boxes": 0}
NOTEBOOKS = Path(__file__).parents[3] / "notebooks"
PNG = "image/png"
WORDS = {number: word for word, number in NUMBERS.items()}


def word(number):
    """A number as the captions write it: 4 is "four"."""
    return WORDS[int(number)]


def place(index):
    """A place in a row, counted from 0, as the captions call it: 0 is "first"."""
    return ("first", "second", "third", "fourth", "fifth", "sixth")[int(index)]


def hue(shade):
    """A colour of Okabe and Ito, as these call it: "sky blue"."""
    return OKABE_ITO._fields[OKABE_ITO.index(shade)].replace("_", " ")


def grey(brightness):
    """A brightness from 0 to 1, by the name of the colour that a grey map draws."""
    red, green, blue, _ = matplotlib.colormaps["gray"](float(brightness), bytes=True)
    return name(int(red), int(green), int(blue))


def tone(shade):
    """A colour and whether it is the lighter or the darker of its kind: "light blue"."""
    red, green, blue = (part**2.2 for part in to_rgb(shade))
    light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return f"{'light' if light > 0.3 else 'dark'} {colour_of(shade)}"


def size(shape):
    """A shape as the captions write it: (4, 6) is "4 x 6"."""
    return " x ".join(str(int(n)) for n in shape)


def listed(numbers, last="and"):
    """Numbers or words as a sentence has them: "1, 2 and 4"."""
    *first, end = map(str, numbers)
    return f"{', '.join(first)} {last} {end}" if first else end


def rows_of(instances):
    """How many objects lie in each row of a picture, from the top."""
    labels = np.unique(instances)[1:]
    heights = np.sort([row for row, _ in center_of_mass(instances, instances, labels)])
    rows = np.split(heights, np.flatnonzero(np.diff(heights) > 20) + 1)
    return [len(row) for row in rows]


def laid_out(instances):
    """Say how many rows of objects there are, and how many are in each of them."""
    rows = rows_of(instances)
    (each,) = set(rows)
    return word(len(rows)), word(each)


def array_of(values, role):
    """What `drawn.array_facts` would note of an array that a film shows."""
    values = np.atleast_2d(values)
    rows = [" ".join(row) for row in number_strings(values)]
    counts = {role: values.size}
    return {
        "role": role,
        "title": role,
        "box": [],
        "shape": list(values.shape),
        "rows": rows,
        "outlined": 0,
        "roles": counts,
    }


class Page:
    """One executed lesson.

    Attributes
    ----------
    path : pathlib.Path
    captions : list of str
    facts : list of dict, or None
        What each caption's picture holds, as `tools.captions.drawn.facts` notes it.
    printed : str
        All that the page prints.
    prose : str
        All its words, on one line.
    """

    def __init__(self, number):
        (self.path,) = NOTEBOOKS.glob(f"{number}_*.ipynb")
        cells = nbformat.read(self.path, as_version=4).cells
        self.source = "\n".join(cell.source for cell in cells if cell.cell_type == "code")
        words = [cell.source for cell in cells if cell.cell_type == "markdown"]
        self.titles = re.findall(r"^#+ (.*)$", "\n".join(words), re.MULTILINE)
        self.prose = " ".join(re.sub(r"[*`$]", "", " ".join(words)).split())
        outputs = [output for cell in cells for output in cell.get("outputs", [])]
        self.printed = "\n".join(
            str(output.get("text", "") or output.get("data", {}).get("text/plain", ""))
            for output in outputs
        )
        pictures = [output for output in outputs if PNG in output.get("data", {})]
        noted = [output.metadata.get(PNG, {}) for output in pictures]
        words = [note.get("alt", "") for note in noted]
        self.captions = [("" if one.startswith("Explorer(") else one) for one in words]
        self._pictures = pictures
        self.facts = [
            note.get(FACTS) or self._from_words(str(output.data.get("text/plain", "")))
            for note, output in zip(noted, pictures, strict=True)
        ]

    @staticmethod
    def _from_words(words):
        return explorer_facts(words) if words.startswith("Explorer(") else film_facts(words)

    def drawn(self, beginning):
        """The facts of the one picture whose caption begins so (or has these words in it)."""
        (found,) = [n for n, caption in enumerate(self.captions) if beginning in caption]
        return self.facts[found]

    def arrays(self, beginning):
        """The arrays of that picture, in the order in which they were drawn."""
        return [array for panel in self.drawn(beginning)["panels"] for array in panel["arrays"]]

    def values(self, beginning, which=0):
        """The numbers of one of these arrays, as they are written; NaN where there is none."""
        rows = self.arrays(beginning)[which]["rows"]
        numbers = [[one.replace("\u2212", "-") for one in row.split(" ")] for row in rows]
        return np.array([[float(one) if one else np.nan for one in row] for row in numbers])

    def named(self, beginning):
        """Each array of that picture, by its colour and its size: "blue 2 x 2"."""
        arrays = self.arrays(beginning)
        return [f"{colour_of(array['role'])} {size(array['shape'])}" for array in arrays]

    def series(self, beginning, label):
        """The colour words of the series of that name, in any panel of that picture."""
        panels = self.drawn(beginning)["panels"]
        return {s[2] for panel in panels for s in panel["series"] if s[0] == label}

    def dots(self, beginning):
        """The colour words and sizes of the series of dots in that picture's first panel."""
        series = self.drawn(beginning)["panels"][0]["series"]
        return [(colour, count) for _, kind, colour, count in series if kind == "dots"]

    def titles_of(self, beginning):
        """The first text of each panel of that picture."""
        panels = self.drawn(beginning)["panels"]
        return [panel["texts"][0] for panel in panels if panel["texts"]]

    def number(self, pattern):
        """The first number (the group of a regular expression) in what the page prints."""
        return float(re.search(pattern, self.printed)[1])

    def numbers(self, pattern):
        """All numbers in the first match of a regular expression in what the page prints."""
        return [float(n) for n in re.findall(r"-?\d+\.?\d*", re.search(pattern, self.printed)[0])]

    def png(self, beginning):
        """The bytes of that picture."""
        (found,) = [n for n, caption in enumerate(self.captions) if beginning in caption]
        return base64.b64decode(self._pictures[found]["data"][PNG])


def film_facts(words):
    """What a film of the gallery shows, from the numbers that it is drawn from."""
    found = re.match(r"(conv|transposed|zeros)_(\w+): a film of (\d+) pictures", words)
    if not found or found[2] not in SETTINGS:
        return None
    _, _, image, kernel, told = SETTINGS[found[2]]
    panel = _film_panel(found[1], image, kernel, told)
    return {"grid": None, "texts": [], "panels": [panel], "stride": told.get("stride", 1)}


def explorer_facts(words):
    """What the still of an explorer shows, from the call that makes it."""
    call = ast.parse(words, mode="eval").body
    told = {part.arg: ast.literal_eval(part.value) for part in call.keywords}
    roles = {"image": "input", "kernel": "kernel"}
    arrays = [array_of(told[name], role) for name, role in roles.items() if name in told]
    panel = {**_NOTHING, "arrays": arrays, "series": []}
    return {"grid": None, "texts": [], "panels": [panel], "stride": told.get("stride", 1)}


def _film_panel(kind, image, kernel, told):
    geometry = Geometry(image.shape, kernel.shape, **told)
    if kind != "conv":
        image = SMALL[: geometry.small[0], : geometry.small[1]]
        tensors = image[None, ..., None], kernel[..., None, None]
        result = ops.conv_transpose(*tensors, geometry)[0, ..., 0]
    else:
        result = ops.conv2d(image, kernel, **told)
    values = {"input": image, "kernel": kernel, "output": result}
    arrays = [array_of(numbers, role) for role, numbers in values.items()]
    return {**_NOTHING, "arrays": arrays, "series": []}
