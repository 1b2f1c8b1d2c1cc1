"""Write the glossary of all lessons: ``python -m tools.glossary``.

Each line of ``notebooks/src/glossary/NN.txt`` is ``term | section | definition``; the section is
the heading under which lesson NN explains the term. The page is sorted by term and links there.
"""

import re
from pathlib import Path
from typing import NamedTuple

NOTEBOOKS = Path(__file__).parents[1] / "notebooks"
PAGE = NOTEBOOKS / "glossary.md"
HEAD = """<!-- Made by `python -m tools.glossary` from notebooks/src/glossary. -->

# Glossary

Every standard term of the lessons, in a sentence, with a link to the section that explains it.
"""


class Term(NamedTuple):
    """A term, and where it is explained."""

    term: str
    lesson: str  # the name of the notebook's file, without its ending
    section: str
    definition: str

    def line(self) -> str:
        """Write it as an item of a list."""
        anchor = self.section.replace(" ", "-")
        link = f"{self.lesson}.ipynb#{anchor}"
        return f"- **{self.term}**: {self.definition} [{self.lesson[:2]}, {self.section}]({link})"


def terms(folder=NOTEBOOKS):
    """Read the terms of all lessons.

    Raises
    ------
    ValueError
        If a line has another form, or a term is explained twice.
    """
    found = {}
    for path in sorted((folder / "src" / "glossary").glob("*.txt")):
        (source,) = (folder / "src").glob(f"{path.stem}_*.py")
        for line in path.read_text("utf-8").splitlines():
            parts = [part.strip() for part in line.split("|")]
            if len(parts) != 3 or not all(parts):
                raise ValueError(f"{path.name}: a line must be term | section | definition: {line}")
            term = Term(parts[0], source.stem, *parts[1:])
            if term.term.lower() in found:
                first = found[term.term.lower()].lesson
                raise ValueError(f"{path.name}: {term.term!r} is explained in {first} already")
            found[term.term.lower()] = term
    return [found[key] for key in sorted(found)]


def page(found) -> str:
    """Write the page: a heading for each letter, and its terms."""
    lines = [HEAD.rstrip()]
    letter = ""
    for term in found:
        first = term.term[0].upper()
        if first != letter:
            letter = first
            lines += ["", f"## {letter}", ""]
        lines.append(term.line())
    return "\n".join(lines) + "\n"


def explained(term, source) -> bool:
    """Whether a lesson's source has the term in bold under the heading that is named."""
    words = re.sub(r"\n# ?", "\n", source)
    start = re.search(rf"^#+ {re.escape(term.section)}$", words, re.MULTILINE)
    if not start:
        return False
    level = len(start[0]) - len(start[0].lstrip("#"))
    end = re.search(rf"^#{{1,{level}}} \S", words[start.end() :], re.MULTILINE)
    section = words[start.end() : start.end() + end.start() if end else None]
    plain = " ".join(section.split()).lower()
    return f"**{term.term.lower()}" in plain


if __name__ == "__main__":
    PAGE.write_text(page(terms()), encoding="utf-8")
