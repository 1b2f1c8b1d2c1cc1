"""Each term of the glossary is explained where it says, in bold; the page is the present one."""

import pytest

from tools.glossary import NOTEBOOKS, PAGE, Term, explained, page, terms

SOURCE = """# %% [markdown]
# ## 4.2 The stamps
#
# Each number leaves a **stamp**, and where stamps meet
# there is **overlap
# add**.
#
# ### 4.2.1 More
#
# ## 4.3 Next
#
# A **crop**.
"""


@pytest.mark.parametrize("term", terms(), ids=lambda term: f"{term.lesson[:2]}-{term.term}")
def test_a_term_stands_in_bold_in_its_section(term):
    source = (NOTEBOOKS / "src" / f"{term.lesson}.py").read_text(encoding="utf-8")
    assert explained(term, source)


def test_the_page_is_the_present_one():
    assert PAGE.read_text(encoding="utf-8") == page(terms())


@pytest.mark.parametrize(
    ("term", "section", "there"),
    [
        ("stamp", "4.2 The stamps", True),
        ("overlap add", "4.2 The stamps", True),
        ("crop", "4.2 The stamps", False),
        ("crop", "4.3 Next", True),
        ("stamp", "4.9 Nowhere", False),
    ],
)
def test_a_term_that_is_not_explained_where_it_says_is_found(term, section, there):
    assert explained(Term(term, "04_x", section, "d"), SOURCE) == there


def test_a_line_of_another_form_is_refused(tmp_path):
    (tmp_path / "src" / "glossary").mkdir(parents=True)
    (tmp_path / "src" / "04_x.py").write_text("", encoding="utf-8")
    lines = tmp_path / "src" / "glossary" / "04.txt"
    lines.write_text("stamp | 4.2 The stamps\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"04.txt: a line must be term"):
        terms(tmp_path)
    lines.write_text("stamp | a | b\nStamp | a | c\n", encoding="utf-8")
    with pytest.raises(ValueError, match="explained in 04_x already"):
        terms(tmp_path)
