"""The page that shows the whole gallery: ``images/README.md``."""

from html import escape

_INTRODUCTION = """\
# Pictures

Written by `python -m convlab.figures.gallery`, from one table. Do not edit this folder by hand.

Blue is what an operator reads, yellow its kernel, green what it writes, purple what is written
more than once. Dashed cells were added around the input, or are cropped from the output.
"""

_FILMS = """\
## Convolution and its transpose, with numbers

Each row has one setting: the convolution on the left, its transpose on the right. The convolution
gathers: the kernel stands on a patch, and one sum goes to one output cell. The transpose stamps:
one input cell times the kernel is added to many output cells, at the very places where the
convolution would have read. Below, the transpose once more: zeros are put into its input, and the
flipped kernel slides over them with stride 1. An empty output for one second marks the beginning.
"""

_STILLS = """\
## One example, step by step

Each picture is there as pixels, and in `vector/` as outlines for print.
"""


_SCENES = """\
## One scene, five tasks

The scene and its answers are those of the lesson `01_name_the_task`.
"""


_NETWORKS = """\
## Networks

Drawn from the models themselves: a box for each feature map, an arrow for each operation.
"""


def index(top, stills, scenes, networks, films) -> str:
    """Return the text of the page.

    Parameters
    ----------
    top : dict of str to Shot
        What the README opens with.
    stills : dict of str to Row
    scenes : dict of str to Row
        Without a version for print.
    networks : dict of str to Row
        Without a version for print.
    films : dict of str to Film
        Forward, transposed, and transposed with zeros put in, in turn.
    """
    names = list(films)
    settings = zip(names[::3], names[1::3], names[2::3], strict=True)
    sections = [_setting(films, *three) for three in settings]
    pictures = [_still(name, row) for name, row in stills.items()]
    answers = [_scene(name, row) for name, row in scenes.items()]
    drawings = [_scene(name, row) for name, row in networks.items()]
    opening = [_scene(name, row) for name, row in top.items()]
    parts = [
        *opening,
        _FILMS,
        *sections,
        _STILLS,
        *pictures,
        _SCENES,
        *answers,
        _NETWORKS,
        *drawings,
    ]
    return "\n".join([_INTRODUCTION, *parts])


def _setting(films, forward, transposed, zeros):
    heading, look_for = films[forward].heading, films[forward].look_for
    rows = [
        _cell(_picture(forward, films[forward])) + _cell(_picture(transposed, films[transposed])),
        _cell(escape(films[forward].caption)) + _cell(escape(films[transposed].caption)),
        _cell(escape(films[zeros].caption)) + _cell(_picture(zeros, films[zeros])),
    ]
    table = "\n".join(f"<tr>{row}</tr>" for row in rows)
    return f"### {heading[0].upper()}{heading[1:]}\n\n{look_for}\n\n<table>\n{table}\n</table>\n"


def _cell(text):
    return f'<td width="50%" valign="top">{text}</td>'


def _still(name, row):
    stem = name.removesuffix(".png")
    return f"{_scene(name, row).rstrip()} [For print](vector/{stem}.svg)\n"


def _scene(name, row):
    return f"### {name.rpartition('.')[0]}\n\n{_picture(name, row)}\n\n{escape(row.caption)}\n"


def _picture(name, row):
    return f'<img src="{name}" width="100%" alt="{escape(row.alt)}">'
