"""Build the site: ``python web/build.py OUT``.

Every lesson as a page, with its explorers and the live U-Net alive, as slides, and to be run where
it needs no TensorFlow; the glossary, the solutions, the gallery, the reference, the guide to the
command line, a page for teachers, and a first page. Nothing on it asks another site for anything,
but for Python itself where a lesson is run; with ``--pyodide FOLDER`` that is served from here too.
"""

import argparse
import os
import shutil
import sys
from pathlib import Path
from string import Template
from tempfile import TemporaryDirectory

import nbformat
from PIL import Image, ImageDraw
from sphinx.cmd.build import main as sphinx

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from convlab.explorer import page as explorer  # noqa: E402
from convlab.figures.style import PALETTE  # noqa: E402
from convlab.live_unet import page as live_unet  # noqa: E402
from web import slides  # noqa: E402
from web.lite import runs_in_a_browser, write_lite  # noqa: E402
from web.pages import contents, elsewhere, gallery, lesson, linked  # noqa: E402
from web.reference import command_line, reference  # noqa: E402

WEB = ROOT / "web"
NOTEBOOKS = ROOT / "notebooks"
SIGN = "convlab-site.txt"  # in a folder that may be emptied: an earlier site


def build(
    out: Path,
    only: list[str] | None = None,
    pyodide: Path | None = None,
    repository: str = "",
) -> int:
    """Build the site in a folder, which is made, or emptied.

    Parameters
    ----------
    out : pathlib.Path
    only : list of str, optional
        Lessons by their numbers; the others are left out.
    pyodide : pathlib.Path, optional
        A folder that holds a release of Pyodide, so that the site asks nobody for it.
    repository : str, optional
        Where the lessons are on GitHub, as "owner/name", for links to Colab.

    Returns
    -------
    int
        What Sphinx returns: 0, or not.
    """
    if out.exists() and not (out.is_dir() and ((out / SIGN).exists() or not any(out.iterdir()))):
        raise FileExistsError(f"{out} holds something else: choose a new folder, or empty this one")
    with TemporaryDirectory() as folder:
        source = Path(folder)
        write_source(source, only, repository)
        shutil.rmtree(out, ignore_errors=True)
        words = ["-q", "-b", "html", "-d", str(source / "trees"), "-j", "auto"]
        failed = sphinx([*words, "-W", "--keep-going", str(source), str(out)])
        slides.write(out / "slides", lessons(only))
        write_lite(out / "run", lessons(only), source / "lite", pyodide)
    for left in (out / ".buildinfo", *out.glob("_static/*macros.html")):  # the theme's templates
        left.unlink(missing_ok=True)
    return failed


def lessons(only: list[str] | None) -> list[Path]:
    """List the notebooks: all, or some by their numbers."""
    paths = sorted(NOTEBOOKS.glob("*.ipynb"))
    return [path for path in paths if not only or path.stem[:2] in only]


def write_source(source: Path, only: list[str] | None, repository: str):
    """Write what Sphinx reads."""
    chosen = lessons(only)
    (source / "lessons" / "solutions").mkdir(parents=True)
    for path in chosen:
        page = lesson(path, runs_in_a_browser(path), repository)
        nbformat.write(page, source / "lessons" / path.name)
        solution = Path("solutions", f"{path.stem}.md")
        shutil.copy(NOTEBOOKS / solution, source / "lessons" / solution)
    shutil.copy(NOTEBOOKS / "glossary.md", source / "lessons")
    shutil.copy(WEB / "conf.py", source)
    for name, text in {
        "contents.md": contents(chosen),
        "images/gallery.md": gallery((ROOT / "images" / "README.md").read_text(encoding="utf-8")),
        "elsewhere.md": elsewhere((WEB / "elsewhere.md").read_text(encoding="utf-8"), repository),
        "teach.md": linked((WEB / "teach.md").read_text(encoding="utf-8")),
        "reference.rst": reference(),
        "command_line.md": command_line(ROOT / "README.md"),
    }.items():
        (source / name).parent.mkdir(exist_ok=True)
        (source / name).write_text(text, encoding="utf-8")
    static = shutil.copytree(WEB / "static", source / "_static")
    for room in (explorer, live_unet):
        for file in (room.MODULE, room.STYLE):
            shutil.copy(file, static)
    icon().save(source / "icon.png")
    write_extra(source / "extra")


def icon() -> Image.Image:
    """Draw the site's sign: a coin, found."""
    sign = Image.new("RGB", (64, 64), PALETTE.ink)
    ImageDraw.Draw(sign).ellipse(
        (6, 6, 57, 57), fill=PALETTE.output, outline=PALETTE.paper, width=4
    )
    return sign


def write_extra(extra: Path):
    """Write what Sphinx does not make: the first page, the two that stand alone, the pictures."""
    (extra / "lessons").mkdir(parents=True)
    shutil.copytree(ROOT / "images", extra / "images", ignore=shutil.ignore_patterns("*.md"))
    for folder in (extra, extra / "lessons"):
        for name, room in ("explorer", explorer), ("live_unet", live_unet):
            (folder / f"{name}.html").write_text(room.page(), encoding="utf-8")
    colours = " ".join(f"--{name}: {colour};" for name, colour in PALETTE._asdict().items())
    first = Template((WEB / "first.html").read_text(encoding="utf-8"))
    (extra / "index.html").write_text(first.substitute(colours=colours), encoding="utf-8")
    (extra / ".nojekyll").write_text("")
    (extra / SIGN).write_text(
        "Generated by web/build.py: a new site takes the place of this one.\n"
    )


def main(words=None) -> int:
    """Build the site."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("out", type=Path, help="the folder: a new one, or an earlier site")
    parser.add_argument("--only", nargs="+", metavar="NN", help="lessons, by number")
    parser.add_argument(
        "--pyodide",
        type=Path,
        metavar="FOLDER",
        help="holds a release of Pyodide, to be served from here; without it, the lessons that run "
        "in a browser fetch it from its official address",
    )
    parser.add_argument(
        "--repository",
        default=os.environ.get("GITHUB_REPOSITORY", ""),
        metavar="OWNER/NAME",
        help="where the lessons are on GitHub, for links to Colab",
    )
    given = parser.parse_args(words)
    try:
        return build(given.out, given.only, given.pyodide, given.repository)
    except FileExistsError as error:
        parser.error(str(error))


if __name__ == "__main__":
    sys.exit(main())
