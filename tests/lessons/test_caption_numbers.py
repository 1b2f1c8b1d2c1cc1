"""A number in a caption is one that its page computes, prints or asserts."""

import re
from pathlib import Path

import nbformat
import pytest

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
LESSONS = ("03_write_it_as_a_matrix", "04_transpose_the_matrix")
SMALLEST = 10  # smaller ones are everywhere, and would always be found
NUMBER = re.compile(r"\d+(?:\.\d+)?")


def captions(notebook):
    """What stands in the sentences of alt text."""
    for cell in notebook.cells:
        found = re.match(r"\*Figure: (.*?)\*(?:\n\n|$)", cell.source, flags=re.DOTALL)
        if found:
            yield " ".join(found[1].split())


def known(notebook):
    """The numbers in a page's code and in what it prints."""
    texts = []
    for cell in notebook.cells:
        if cell.cell_type == "code":
            texts.append(cell.source)
            for output in cell.outputs:
                texts += [output.get("text", ""), output.get("data", {}).get("text/plain", "")]
    return {float(number) for text in texts for number in NUMBER.findall(text)}


def unknown(caption, numbers):
    """The numbers of a caption that its page does not know."""
    said = [float(number) for number in NUMBER.findall(caption)]
    return [number for number in said if number >= SMALLEST and number not in numbers]


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_page_knows_the_numbers_of_its_captions(lesson):
    notebook = nbformat.read(NOTEBOOKS / f"{lesson}.ipynb", as_version=4)
    numbers, said = known(notebook), list(captions(notebook))
    assert len(said) >= 10
    assert {caption: off for caption in said if (off := unknown(caption, numbers))} == {}


def test_a_number_that_was_changed_is_found():
    notebook = nbformat.read(NOTEBOOKS / "04_transpose_the_matrix.ipynb", as_version=4)
    numbers = known(notebook)
    for right, wrong in (
        ("1620", "1640"),
        ("up to 29,", "up to 37,"),
        ("off by 12", "off by 11.5"),
    ):
        assert not unknown(right, numbers)
        assert unknown(wrong, numbers)
