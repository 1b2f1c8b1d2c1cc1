"""The page of the report: one HTML file that needs no other."""

from base64 import b64encode
from html import escape
from io import BytesIO

_STYLE = """
body {font: 18px/1.5 system-ui, sans-serif; max-width: 1100px; margin: 2em auto; padding: 0 1em;
 color: #222; background: #fff}
table {border-collapse: collapse; margin: 1em 0}
th, td {border-bottom: 1px solid #ccc; padding: .3em .9em; text-align: left}
td.n, th.n {text-align: right; font-variant-numeric: tabular-nums}
tr.net {font-weight: bold}
img {max-width: 100%; height: auto}
code {background: #f2f2f2; padding: .15em .3em}
.swatch {display: inline-block; width: 1em; height: 1em; border: 1px solid #888;
 vertical-align: -.15em}
"""


def page(numbers, figures, out):
    """Write the report as HTML.

    Parameters
    ----------
    numbers : dict
        As ``scores.json`` holds them.
    figures : dict of str to matplotlib.figure.Figure
        ``"curves"`` and ``"worst"``.
    out : path-like
        Where ``model.keras`` is.

    Returns
    -------
    str
    """
    parts = [
        "<h1>What the network learnt</h1>",
        _summary(numbers),
        "<h2>Each class</h2>",
        _classes(numbers),
        "<h2>Beside what brightness alone can tell</h2>",
        _beside(numbers),
        "<h2>The worst images</h2>",
        _image(figures["worst"], "The held-out images with the lowest IoU, the worst first: image, "
               "truth, prediction, and where the two differ."),
        "<h2>The training</h2>",
        _image(figures["curves"], "Left: the loss at each step. Right: the IoU on the held-out "
               "images that choose the weights."),
        _facts(numbers),
        "<h2>Use it</h2>",
        f"<p><code>python -m convlab.segmentation predict --model {escape(str(out))}/model.keras "
        "--images DIR --out DIR</code></p>",
    ]  # fmt: skip
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>What the network learnt</title><style>{_STYLE}</style></head>\n<body>\n"
        + "\n".join(parts)
        + "\n</body></html>\n"
    )


def _summary(numbers):
    """Say the result in two sentences, and what to doubt."""
    test = _many(numbers["images"]["test"], "image")
    best = max(_mean(row) for row in numbers["baselines"].values())
    text = (
        f"On {test} that it did not learn from, the network's IoU is "
        f"<b>{_mean(numbers['network']):.3f}</b>. The best that brightness or colour alone can do, "
        f"chosen with the answer in hand, is {best:.3f}."
    )
    if not numbers["fair"]:
        text += (
            " There were too few images to hold more out: the same one chose the best weights, so "
            "the score is somewhat too good."
        )
    return f"<p>{text}</p>"


def _classes(numbers):
    """Tabulate the scores of each class."""
    head = ["class", "share of pixels", "IoU", "Dice", "boundary F1"]
    rows = [
        [_name(row), f"{100 * row['share']:.1f} %",
         *(_score(row[key]) for key in ("iou", "dice", "boundary_f1"))]
        for row in numbers["classes"]
    ]  # fmt: skip
    note = (
        "IoU and Dice count the pixels of all images together. Boundary F1 is the mean over the "
        f"images that have the class; an outline may be off by {numbers['tolerance']} pixels."
    )
    return _table(head, rows) + f"<p>{note}</p>"


def _beside(numbers):
    """Tabulate the IoU of the network and of what needs none."""
    several = len(numbers["network"]) > 2
    classes = range(1, len(numbers["network"])) if several else ()
    head = ["", "mean IoU" if several else "IoU", *(f"class {c}" for c in classes)]
    entries = {"<b>the network</b>": numbers["network"]}
    entries |= {escape(name): row for name, row in numbers["baselines"].items()}
    rows = [
        [name, f"{_mean(row):.3f}", *(_score(row[c]) for c in classes)]
        for name, row in entries.items()
    ]
    return _table(head, rows)


def _facts(numbers):
    """Tabulate how it was trained."""
    images = numbers["images"]
    rows = [
        ["images to learn from, to choose weights, to test",
         f"{images['learn']}, {images['choose']}, {images['test']}"],
        ["parameters", f"{numbers['parameters']:,}"],
        ["side of the squares", f"{numbers['size']} pixels"],
        ["steps", f"{numbers['steps']}: {escape(numbers['ended'])}"],
        ["weights kept", f"those after step {numbers['best']}"],
        ["time", f"{numbers['seconds'] / 60:.1f} minutes"],
    ]  # fmt: skip
    return _table(None, rows)


def _table(head, rows):
    """Write a table; all but the first column are numbers."""

    def line(cells, tag):
        kinds = ["", *[' class="n"'] * (len(cells) - 1)]
        inner = "".join(
            f"<{tag}{kind}>{cell}</{tag}>" for kind, cell in zip(kinds, cells, strict=True)
        )
        return f"<tr>{inner}</tr>"

    lines = [line(head, "th")] if head else []
    return "<table>\n" + "\n".join(lines + [line(row, "td") for row in rows]) + "\n</table>"


def _image(figure, text):
    """Put a figure into the page itself, with a sentence that says what is on it."""
    buffer = BytesIO()
    figure.savefig(buffer, format="png")
    data = b64encode(buffer.getvalue()).decode()
    return f'<p><img alt="{escape(text)}" src="data:image/png;base64,{data}"></p><p>{text}</p>'


def _name(row):
    """Name a class, with its colour in the masks if it has one."""
    swatch = f' <span class="swatch" style="background:{row["colour"]}"></span> {row["colour"]}'
    return f"{row['class']}{swatch if row['colour'] else ''}"


def _mean(scores):
    """Mean over the classes above 0 that occur."""
    there = [score for score in scores[1:] if score is not None]
    return sum(there) / len(there) if there else 0.0


def _score(value):
    return "-" if value is None else f"{value:.3f}"


def _many(number, noun):
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
