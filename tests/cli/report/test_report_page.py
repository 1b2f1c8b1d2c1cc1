import csv
import io
import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from itertools import pairwise

import numpy as np
import pytest
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure

from convlab.cli.output.table_files import table_text
from convlab.cli.report.advice import suggestion
from convlab.cli.report.report_curves import draw_loss
from convlab.cli.report.report_numbers import COLUMNS
from convlab.cli.report.report_page import summary
from convlab.cli.report.report_pictures import choose_cases
from convlab.figures.style import PAGE, PAGE_AT_NIGHT, contrast
from convlab.segmentation.training.history import History
from tests.cli.report.pages import HISTORY, NASTY, numbers, written

RNG = np.random.default_rng(8)


class Elements(HTMLParser):
    """Every element of a page, with its attributes; and the text of style and script."""

    def __init__(self, text):
        super().__init__()
        self.found, self.inside, self.text = [], None, {}
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))
        self.inside = tag

    def handle_endtag(self, tag):
        self.inside = None

    def handle_data(self, data):
        self.text[self.inside] = self.text.get(self.inside, "") + data

    def all(self, tag):
        return [attributes for name, attributes in self.found if name == tag]


def test_the_page_says_the_numbers():
    text = written()
    for words in ("Yes, it beats the threshold", "is 0.812", "is 0.250", "543,017", "1.5 minutes",
                  "0.750", "#ff0000 red", "1 image that", "somewhat too good", ">31<", ">29<",
                  "Otsu&#39;s &lt;threshold&gt;", "8 times", "No file was passed over",
                  "mean IoU per image", "pooled IoU"):  # fmt: skip
        assert words in text, words
    assert "What to try" not in text


def test_a_network_that_does_not_win_gets_advice_and_the_command_that_goes_on():
    typed = ["train", "--images", "my photos", "--steps", "3"]
    text = written(beats=False, command=typed)
    for words in ("No, it does not beat the threshold", "What to try", "Draw more masks",
                  "--images &#39;my photos&#39; --steps 6"):  # fmt: skip
        assert words in text, words
    lines = "\n".join(summary(numbers(beats=False), HISTORY, "out", typed))
    assert "--images 'my photos' --steps 6" in lines
    assert "to go on" not in "\n".join(summary(numbers(), HISTORY, "out", typed))


@pytest.mark.parametrize(
    ("typed", "history", "then"),
    [
        ("train --out o", History([1.0] * 5, ended="all 5 steps done"), "train --out o --steps 10"),
        ("train --step 5 --out o", History([1.0] * 5, ended="all 5 steps done"),
         "train --out o --steps 10"),
        ("train --steps 9 --minutes=2 --out o", History([1.0] * 5, ended="2 minutes are over"),
         "train --steps 9 --out o --minutes 4"),
        ("train --out o", History([1.0] * 5, [1, 2, 3], [0.9, 0.5, 0.4], "no better score"),
         "train --out o --patience 4"),
        ("train --masks m --size 32", History([1.0], ended="all 1 steps done"),
         "train --masks m --size 32 --steps 2"),
    ],
)  # fmt: skip
def test_the_command_that_goes_on_has_more_of_what_ended_it(typed, history, then):
    assert suggestion(typed.split(), history) == then.split()


def test_the_page_needs_and_allows_nothing_but_itself():
    elements = Elements(written())
    (policy,) = [m["content"] for m in elements.all("meta") if "http-equiv" in m]
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules["default-src"] == "'none'"
    assert rules["img-src"] == "data:"
    for tag in ("style", "script"):
        digest = b64encode(sha256(elements.text[tag].encode()).digest()).decode()
        assert rules[f"{tag}-src"] == f"'sha256-{digest}'"
    sources = [value for _, attributes in elements.found for name, value in attributes.items()
               if name in ("src", "href")]  # fmt: skip
    assert sources
    assert all(source.startswith("data:image/png;base64,") for source in sources)
    assert not [name for _, attributes in elements.found for name in attributes if name[:2] == "on"]
    assert not [attributes for _, attributes in elements.found if "style" in attributes]


def test_names_are_data_on_the_page_and_in_the_table():
    text = written(NASTY, passed_over=NASTY, notes=NASTY)
    text.encode("utf-8")  # nothing is left that is no text
    plain = Elements(written(["leaf"] * len(NASTY), passed_over=["x"], notes=["x"]))
    nasty = Elements(text)
    assert {tag for tag, _ in nasty.found} == {tag for tag, _ in plain.found}
    assert len(nasty.all("img")) == len(plain.all("img"))
    for words in ("&lt;img src=x", "Ba$$in3", "caf\\udce9", "\u56fe", "\\x1b[2J"):
        assert words in text, words
    assert "\x1b" not in text
    table = table_text(COLUMNS, [[name, 1, 2, 3, 4, 5, 6, 7] for name in NASTY])
    cells = [row[0] for row in csv.reader(io.StringIO(table))]
    assert cells[1:] == [*NASTY[:2], "caf\\udce9", *NASTY[3:5], "\\x1b[2J", "'=1+1"]


def test_every_table_and_picture_can_be_read_without_eyes():
    elements = Elements(written())
    assert all(image["alt"] for image in elements.all("img"))
    assert len(elements.all("caption")) == len(elements.all("table")) == 4
    assert all("scope" in head for head in elements.all("th"))
    assert elements.all("html") == [{"lang": "en"}]
    levels = [int(tag[1]) for tag, _ in elements.found if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("palette", [PAGE, PAGE_AT_NIGHT])
def test_words_stand_out_from_the_page(palette):
    for role in ("ink", "good", "bad", "link"):
        for ground in ("paper", "code"):
            colours = to_rgb(getattr(palette, role)), to_rgb(getattr(palette, ground))
            assert contrast(*colours) >= 4.5, (role, ground)


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 6, 7, 30])
def test_the_cases_are_the_extremes_and_the_middle_and_none_twice(count):
    scores = RNG.random(count)
    cases = choose_cases(scores)
    chosen = [i for some in cases.values() for i in some]
    assert len(set(chosen)) == len(chosen) == min(count, 7)
    order = np.argsort(scores).tolist()
    assert cases["worst"] == order[: len(cases["worst"])]
    assert cases["best"] == order[::-1][: len(cases["best"])]
    if count >= 7:
        assert abs(np.median(scores) - scores[cases["in the middle"]]).max() <= np.ptp(scores) / 4


def test_the_curves_are_those_of_the_history():
    history = History([1.0, 0.8, 0.6, 0.5], checked=[2, 4], scores=[0.7, 0.6])
    each, mean = draw_loss(Figure().subplots(), history, smooth=2)
    assert each.get_ydata().tolist() == history.losses
    np.testing.assert_allclose(mean.get_xydata(), [[1.5, 0.9], [2.5, 0.7], [3.5, 0.55]])
