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


def guesses():
    """The right letter of each section that asks before it shows, as {"4.7": "D"}."""
    found = {}
    for path in (ROOT / "notebooks" / "src").glob("*.py"):
        text = path.read_text(encoding="utf-8")
        for section in re.split(r"^# ## ", text, flags=re.MULTILINE)[1:]:
            asked = re.search(
                r"### Guess first.*?</summary>[\s#]*\*\*([A-D])\b", section, re.DOTALL
            )
            if asked:
                found[section.split()[0]] = asked[1]
    return found


def timetables():
    """The rows of each class, from its minute 0 to its last, as [[(first, last), ...], ...]."""
    classes = []
    for first, last in re.findall(r"^\| (\d+) to (\d+) \|", PAGE, flags=re.MULTILINE):
        if first == "0":
            classes.append([])
        classes[-1].append((int(first), int(last)))
    return classes


def test_the_minutes_of_all_five_classes_follow_each_other_to_the_ninetieth():
    assert len(timetables()) == 5
    for spans in timetables():
        assert [start for start, _ in spans] == [0, *(end for _, end in spans[:-1])]
        assert spans[-1][1] == 90


def test_each_card_is_one_of_its_section_and_its_letter_is_the_right_one():
    played = re.findall(r"[Cc]ard (\d+\.\d+): \*\*([A-D])\*\*", PAGE)
    assert len(played) > 15
    assert played == [(section, guesses().get(section)) for section, _ in played]


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
