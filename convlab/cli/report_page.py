"""The report in words: a page that needs no other file, and the lines that are printed."""

from base64 import b64encode
from io import BytesIO
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from convlab.cli.scores import over_objects
from convlab.figures.style import PAGE


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
    room = FileSystemLoader(Path(__file__).parent)
    environment = Environment(
        loader=room, autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True
    )
    several = len(numbers["network"]) > 2
    return environment.get_template("report.html.jinja").render(
        numbers=numbers,
        best=max(over_objects(row) for row in numbers["baselines"].values()),
        classes=range(1, len(numbers["network"])) if several else (),
        figures={name: _png(figure) for name, figure in figures.items()},
        model=Path(out) / "model.keras",
        over_objects=over_objects,
        colours=PAGE,
    )


def summary(numbers, out):
    """Say the result in the few lines that are printed; the arguments are as for `page`."""
    name, best = max(numbers["baselines"].items(), key=lambda row: over_objects(row[1]))
    return [
        f"IoU on {numbers['images']['test']} held-out images: "
        f"{over_objects(numbers['network']):.3f}",
        f"best without a network: {over_objects(best):.3f}, {name}",
        f"report: {out / 'report' / 'report.html'}",
        f"to use it: python -m convlab.segmentation predict --model {out / 'model.keras'} "
        f"--images DIR --out DIR",
    ]


def _png(figure):
    """Draw a figure for the page itself."""
    buffer = BytesIO()
    figure.savefig(buffer, format="png")
    return b64encode(buffer.getvalue()).decode()
