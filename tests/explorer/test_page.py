"""The explorer as one page: small, whole, and offline."""

import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from convlab.explorer.page import MODULE, STYLE, main, page
from convlab.explorer.setting import Setting

LINE = 'Explorer("transpose", image=[[1, -2.5]], kernel=[[3]], stride=(2, 1), padding="same")'


class Reader(HTMLParser):
    """What a browser makes of the page: its elements and the text of each."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.text = [], {}
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))

    def handle_data(self, data):
        tag = self.elements[-1][0] if self.elements else ""
        self.text[tag] = self.text.get(tag, "") + data

    def attributes(self, tag):
        return [attributes for name, attributes in self.elements if name == tag]


def test_the_page_beside_the_lessons_is_the_present_one():
    written = Path(__file__).parents[2] / "notebooks" / "explorer.html"
    assert written.read_text(encoding="utf-8") == page()


def test_a_page_is_below_300_kilobytes_with_the_largest_state_too():
    assert len(page().encode()) < 300_000
    full = Setting("conv", [[[-0.12345] * 3] * 16] * 16, [[[[-0.12345] * 3] * 3] * 7] * 7)
    assert len(page(full.line).encode()) < 300_000


def test_a_page_asks_the_network_for_nothing():
    text = page(LINE)
    assert "http" not in text
    assert not re.search(r"url\(|@import|\bimport\s*\(|\bfetch\(|XMLHttpRequest|WebSocket", text)
    read = Reader(text)
    for name in ("src", "srcset", "action", "data"):
        assert not [a for _, a in read.elements if name in a]
    assert [link["href"] for link in read.attributes("link")] == ["data:,"]


def test_a_page_holds_the_module_and_the_style_as_they_are():
    text = page()
    assert MODULE.read_text(encoding="utf-8") in text
    assert STYLE.read_text(encoding="utf-8") in text
    assert "</script" not in MODULE.read_text(encoding="utf-8").lower()
    assert "</style" not in STYLE.read_text(encoding="utf-8").lower()


@pytest.mark.parametrize("line", ["Explorer()", LINE, "Explorer('conv', views='stamp')"])
def test_a_page_carries_its_line_through_every_quote(line):
    (root,) = [a for a in Reader(page(line)).attributes("div") if a.get("id") == "explorer"]
    assert root["data-line"] == line


def test_a_page_says_its_language_encoding_and_title():
    read = Reader(page())
    assert read.attributes("html") == [{"lang": "en"}]
    assert {"charset": "utf-8"} in read.attributes("meta")
    assert "convolution" in read.text["title"]


def test_the_command_writes_the_page_that_opens_in_a_state(tmp_path, capsys):
    file = tmp_path / "explorer.html"
    main([str(file), LINE])
    assert file.read_text(encoding="utf-8") == page(LINE)
    assert capsys.readouterr().out == f"{file}: {file.stat().st_size:,} bytes\n"
    main([str(file)])
    assert file.read_text(encoding="utf-8") == page()
    assert page() != page(LINE)


def test_the_command_runs_as_its_words_say(tmp_path):
    file = tmp_path / "explorer.html"
    command = [sys.executable, "-m", "convlab.explorer.page", str(file), LINE]
    said = subprocess.run(command, capture_output=True, text=True, check=True)
    assert said.stdout.startswith(str(file))
    assert file.read_text(encoding="utf-8") == page(LINE)


@pytest.mark.parametrize("line", ["Explorer(", "Explorer(stride=0)", "Explorer(stride=1.5)"])
def test_a_page_that_could_not_open_is_not_written(line, tmp_path, capsys):
    with pytest.raises((ValueError, TypeError), match="nearest that works"):
        page(line)
    file = tmp_path / "explorer.html"
    with pytest.raises(SystemExit) as end:
        main([str(file), line])
    assert end.value.code == 2
    assert "nearest that works" in capsys.readouterr().err
    assert not file.exists()
