"""Write the slides of the lessons: ``python web/slides.py OUT``.

A deck is made of a saved lesson: the cells that are marked as slides, in order. A figure fills the
screen, an explorer is alive, a question stands before its answer. The words of the lesson go into
the speaker's notes, with the minutes, and what to ask. Each deck is one file that asks nobody for
anything; *S* opens the notes.
"""

import argparse
import re
import sys
from base64 import b64decode, b64encode
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from string import Template

import nbformat
from latex2mathml.converter import convert
from markdown_it import MarkdownIt

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from convlab.explorer import page as explorer  # noqa: E402
from convlab.figures.style import PALETTE  # noqa: E402
from convlab.lessons.exercises.judging import BLANK  # noqa: E402
from convlab.live_unet import page as live_unet  # noqa: E402
from convlab.widgets.still import without_caption  # noqa: E402
from notebooks.build import ALIVE, PNG, WIDGET_VIEW, begun_with, models  # noqa: E402

WEB = ROOT / "web"
NOTEBOOKS = ROOT / "notebooks"
SHOWN = 420  # letters of a lesson's text that stand on a slide without a figure
WIDE, LETTER = 1780, 0.61  # pixels of a slide; how wide a letter of code is, over its height
LAST = ("Checks", "See also", "The fine print")  # a class does not see these
STATED = ("A", "No", "The")  # "No network at hand?" is not asked of a class
GUESS = "### Guess first"
VOTE = "**Let the class vote**, and ask one of each side for a reason."
TOUCH = {
    explorer: "**It is alive.** Point at a cell, and all that is tied to it lights up. Drag a "
    "slider, and let the class say first what will change.",
    live_unet: "**It is alive.** Point at a map, and the page shows which pixels made that number. "
    "Draw on the picture, and let the class say first where the mask will grow.",
}
MARKDOWN = MarkdownIt("commonmark").enable("table")


@dataclass
class Slide:
    """One slide.

    Attributes
    ----------
    title : str
        Its heading, as Markdown.
    body : str
        What is shown under it, as HTML.
    words : list of str
        What the lesson says there, as Markdown: the speaker's notes.
    """

    title: str
    body: str
    words: list[str] = field(default_factory=list)


def deck(path: Path) -> str:
    """Make the slides of a lesson, as one page.

    Parameters
    ----------
    path : pathlib.Path
        The saved notebook.
    """
    notebook = nbformat.read(path, as_version=4)
    slides = slides_of(notebook)
    minutes = share(reading_minutes(notebook), [len(" ".join(slide.words)) for slide in slides])
    sections = "\n".join(map(section, slides, minutes))
    colours = " ".join(f"--{name}: {colour};" for name, colour in PALETTE._asdict().items())
    style = [f":root {{ {colours} }}", read(WEB / "static" / "slides.css")]
    page = Template(read(WEB / "slides.html"))
    return page.substitute(
        title=escape(slides[0].title),
        style="\n".join(style),
        sections=sections,
        deck=read(WEB / "static" / "slides.js"),
    )


def slides_of(notebook) -> list[Slide]:
    """Make a slide of each marked cell; what stands between two of them is said at the first."""
    saved, slides, heading = models(notebook), [], ""
    for cell, after in zip(notebook.cells, [*notebook.cells[1:], None], strict=True):
        found = re.search(r"^## (.*)$", cell.source, re.MULTILINE)
        if cell.cell_type == "markdown" and found:
            heading = found[1]
        if re.sub(r"^[\d.]+ ", "", heading) in LAST:
            break
        marked = cell.metadata.get("slideshow", {}).get("slide_type") == "slide"
        if marked:
            slides.append(slide_of(cell, after, heading, saved))
        if cell.cell_type == "markdown" and not (marked and GUESS in cell.source):
            slides[-1].words.append(spoken(cell.source))
    return slides


def slide_of(cell, after, heading: str, saved) -> Slide:
    """Make the slide of one cell."""
    if cell.cell_type == "code":
        parts = [shown(output, saved) for output in cell.outputs]
        return Slide(heading, "".join(body for body, _ in parts), [said for _, said in parts])
    if cell.source.startswith("# "):
        title, _, rest = cell.source.partition("\n")
        kept = "\n\n".join(part for part in rest.split("\n\n") if " | " not in part)
        return Slide(title[2:], f"<h1>{MARKDOWN.renderInline(title[2:])}</h1>{html(kept)}")
    if GUESS in cell.source:
        before, _, question = cell.source.partition(GUESS)
        question, _, answer = question.partition("<details><summary><b>Reveal</b></summary>")
        answer = answer.replace("</details>", "").strip()
        if not question.strip():  # a card, in the next cell, asks
            return Slide(heading, after.outputs[0]["data"]["text/html"], [spoken(before), VOTE])
        hidden = f'<div class="fragment reveal-answer">{html(answer)}</div>' if answer else ""
        vote = f"{VOTE} The arrow shows the answer: {answer}" if answer else VOTE
        return Slide(heading, html(question) + hidden, [spoken(before), vote])
    if heading.endswith("Exercises"):
        exercise = cell.source[cell.source.index("### ") :].partition("\n")
        return Slide(exercise[0][4:], html(exercise[2]))
    text = re.split(r"^## .*$", cell.source, maxsplit=1, flags=re.MULTILINE)[-1].strip()
    printed = "".join(
        output.get("text", "") for output in (after or {}).get("outputs", []) if "text" in output
    )
    lines = printed.splitlines()
    if not 0 < len(lines) <= 12 or BLANK in lines:
        return Slide(heading, html(beginning(text)))
    size = min(34, int(WIDE / (LETTER * max(map(len, lines)))))  # so that the longest line fits
    sized = f'<pre style="font-size: {size}px"><code>{escape(printed)}</code></pre>'
    return Slide(heading, html(beginning(text)) + sized)


def shown(output, saved) -> tuple[str, str]:
    """Write what a cell shows, if a class can see it from the last row, and what to say of it."""
    data = output.get("data", {})
    model = saved.get(data.get(WIDGET_VIEW, {}).get("model_id"))
    if model is not None and model["state"].get("_anywidget_id") in ALIVE:
        return live(model), TOUCH[ALIVE[model["state"]["_anywidget_id"]]]
    if PNG not in data:
        return "", ""
    alt = output["metadata"].get(PNG, {}).get("alt", "")
    picture = b64encode(without_caption(b64decode(data[PNG]))).decode("ascii")
    image = f'<img class="figure" alt="{escape(alt)}" src="data:image/png;base64,{picture}">'
    return image, f"**In the picture:** {alt}" if alt else ""


def live(model) -> str:
    """Carry the page of an explorer, or of a live U-Net, for the deck to open in a frame."""
    if ALIVE[model["state"]["_anywidget_id"]] is explorer:
        page = explorer.page(model["state"]["line"])
    else:
        page = live_unet.page(*begun_with(model))
    return f'<div class="live" data-page="{escape(page)}"></div>'


def spoken(text: str) -> str:
    """Leave out titles, and what is in a picture: the picture's own words say that."""
    kept = re.sub(r"^#+ .*$", "", text, flags=re.MULTILINE).split("\n\n")
    return "\n\n".join(part for part in kept if not part.startswith("*Figure:"))


def beginning(text: str) -> str:
    """Take the first paragraphs of a text, as many as fit on a slide."""
    kept = ""
    for paragraph in text.split("\n\n"):
        if paragraph.startswith("|"):
            continue
        if kept and len(kept) + len(paragraph) > SHOWN:
            break
        kept += paragraph + "\n\n"
    return kept


def html(text: str) -> str:
    """Write Markdown as HTML; of a link its words, since a class cannot click it."""
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    formula = re.compile(r"\$\$(.+?)\$\$", re.DOTALL)
    return MARKDOWN.render(formula.sub(lambda found: convert(found[1], display="block"), text))


def section(slide: Slide, minutes: int) -> str:
    """Write a slide, with the speaker's notes."""
    words = "\n\n".join(slide.words)
    asked = re.findall(r"(?<=[.?!:] )[A-Z][^.?!:]*\?|^[A-Z][^.?!:]*\?", " ".join(words.split()))
    asked = [re.sub(r"\*|^So |^But |^And ", "", question) for question in asked]
    asked = [one for one in asked if len(one.split()) > 3 and one.split()[0] not in STATED]
    asked = [one[0].upper() + one[1:] for one in asked[:2]]
    ask = "".join(f"<p><b>Ask:</b> {escape(question)}</p>" for question in asked)
    notes = f"<p><b>About {minutes} min.</b></p>{ask}{html(words)}"
    title = "" if "<h1>" in slide.body else f"<h2>{MARKDOWN.renderInline(slide.title)}</h2>"
    return f'<section>{title}{slide.body}<aside class="notes">{notes}</aside></section>'


def reading_minutes(notebook) -> int:
    """Read from a lesson how long it takes to read."""
    return int(re.search(r"[Aa]bout\s+(\d+)\s+minutes", notebook.cells[0].source)[1])


def share(minutes: int, lengths: list[int]) -> list[int]:
    """Share minutes among slides by how much is said at each; at least one for each.

    Examples
    --------
    >>> share(10, [100, 300, 0])
    [2, 8, 1]
    """
    return [max(1, round(minutes * length / sum(lengths))) for length in lengths]


def read(path: Path) -> str:
    """Read a text."""
    return path.read_text(encoding="utf-8")


def write(out: Path, lessons: list[Path]) -> list[Path]:
    """Write the decks of some lessons into a folder."""
    out.mkdir(parents=True, exist_ok=True)
    files = [out / f"{lesson.stem}.html" for lesson in lessons]
    for lesson, file in zip(lessons, files, strict=True):
        file.write_text(deck(lesson), encoding="utf-8")
    return files


def main(words=None):
    """Write the slides of all lessons, or of some."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("out", type=Path, help="the folder")
    parser.add_argument("--only", nargs="+", metavar="NN", help="lessons, by number")
    given = parser.parse_args(words)
    lessons = [p for p in sorted(NOTEBOOKS.glob("*.ipynb")) if p.stem[:2] in (given.only or p.stem)]
    print(*write(given.out, lessons), sep="\n")


if __name__ == "__main__":
    main()
