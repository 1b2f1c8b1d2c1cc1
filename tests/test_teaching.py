"""The teacher's page: its minutes add up, and what it names is there."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "web" / "teach.md").read_text(encoding="utf-8")


def titles():
    """Every numbered title of the lessons, as "4.7"."""
    sources = (ROOT / "notebooks" / "src").glob("*.py")
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    return set(re.findall(r"^# ## (\d+\.\d+) ", text, flags=re.MULTILINE))


def test_the_minutes_of_a_class_follow_each_other_to_the_ninetieth():
    spans = [tuple(map(int, span)) for span in re.findall(r"^\| (\d+) to (\d+) \|", PAGE, re.M)]
    assert [start for start, _ in spans] == [0, *(end for _, end in spans[:-1])]
    assert spans[-1][1] == 90


def test_every_section_that_is_named_is_a_title_of_a_lesson():
    named = set(re.findall(r"(?<![\d.])(\d+\.\d+)(?![\d.]*\d)", PAGE))
    assert len(named) > 8
    assert named <= titles()


def test_each_lesson_is_linked_by_its_own_name():
    for number, stem in re.findall(r"\[(\d+)[^\]]*\]\(lessons/(\w+)\.ipynb\)", PAGE):
        assert stem.startswith(f"{int(number):02d}_")
        assert (ROOT / "notebooks" / f"{stem}.ipynb").exists()


def test_every_lesson_has_its_place_in_the_four_classes():
    four = PAGE[PAGE.index("## Four classes") : PAGE.index("## What they")]
    named = {int(number) for number in re.findall(r"(?<![\d.*])(\d+)(?![\d.])", four)}
    for first, last in re.findall(r"(\d+) to (\d+)", four):
        named |= set(range(int(first), int(last) + 1))
    assert set(range(1, 19)) <= named
