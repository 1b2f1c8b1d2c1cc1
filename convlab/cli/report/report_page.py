"""The report in words: a page that needs no other file, and the lines that are printed."""

from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from matplotlib.colors import to_hex

from convlab.cli.output.commands import own_command
from convlab.cli.report.advice import advice, suggestion
from convlab.cli.report.class_codes import class_codes
from convlab.cli.report.report_numbers import COLUMNS
from convlab.cli.report.report_pictures import as_text
from convlab.figures.segmentation.class_colours import class_colours
from convlab.figures.style import MASKS, PAGE, PAGE_AT_NIGHT
from convlab.segmentation.data.names import shown

SCORE = "mean IoU per image"


def page(numbers, plan, history, cases, curves, out, command=None):
    """Write the report as HTML.

    Parameters
    ----------
    numbers : dict
        As ``scores.json`` holds them.
    plan : Plan
        What was trained by.
    history : History
        How it went.
    cases : dict of str to list of dict
        What is shown: by why it was chosen, ``name``, ``iou``, ``objects`` and ``pictures``.
    curves : dict of str to bytes
        PNG files.
    out : path-like
        Where ``model.keras`` is.
    command : sequence of str, optional
        The words that were typed.

    Returns
    -------
    str

    Notes
    -----
    The page allows itself one style sheet and one script, by their checksums, and pictures that
    it holds itself; a browser fetches and runs nothing else, whatever the names of files say.
    """
    room = FileSystemLoader(Path(__file__).parent)
    environment = Environment(
        loader=room, autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True
    )
    environment.filters["shown"] = shown
    style, script = (
        environment.get_template(f"{name}.jinja").render(
            colours=PAGE, night=PAGE_AT_NIGHT, masks=MASKS
        )
        for name in ("report_page.css", "sort_tables.js")
    )
    return environment.get_template("report_page.html.jinja").render(
        numbers=numbers,
        score=SCORE,
        columns=COLUMNS,
        codes=class_codes(plan.recipe),
        folder=folder_facts(plan.folder),
        cases=cases,
        curves={name: as_text(data) for name, data in curves.items()},
        advice=advice(numbers),
        further=own_command(*suggestion(command, history)) if command else None,
        typed=own_command(*command) if command else None,
        use=use_command(Path(out).absolute()),
        masks=MASKS,
        class_colours=[to_hex(colour) for colour in class_colours(plan.recipe.n_classes)],
        style=style,
        style_hash=_checksum(style),
        script=script,
        script_hash=_checksum(script),
    )


def folder_facts(folder):
    """Collect what is to be said of the folder: how it was read, and what was passed over.

    Parameters
    ----------
    folder : Folder

    Returns
    -------
    dict
    """
    return {
        "encoding": folder.encoding.value,
        "passed_over": list(getattr(folder, "passed_over", ())),
        "notes": list(getattr(folder, "notes", ())),
    }


def use_command(out):
    """Write the command that uses the network."""
    model = Path(out) / "model.keras"
    return own_command("predict", "--model", model, "--images", "DIR", "--out", "DIR")


def summary(numbers, history, out, command=None):
    """Say the result in the few lines that are printed; the arguments are as for `page`."""
    network, verdict = numbers["network"], numbers["verdict"]
    best, told = (numbers["baselines"][verdict[which]][SCORE] for which in ("best", "told"))
    count = numbers["images"]["test"]
    lines = [
        f"{SCORE} on {count} held-out {'image' if count == 1 else 'images'}: "
        f"{network[SCORE]:.3f}; pooled IoU {network['pooled IoU']:.3f}",
        f"best without a network: {best:.3f}, {verdict['best']}; {told:.3f}, {verdict['told']}",
    ]
    if not verdict["beats"]:
        lines.append(f"the network does not beat that. {advice(numbers)[0]}")
        if command:
            lines.append(f"to go on: {own_command(*suggestion(command, history))}")
    return [
        *lines,
        f"report: {Path(out) / 'report' / 'report.html'}",
        f"to use it: {use_command(out)}",
    ]


def _checksum(text):
    """Write the checksum of a text as a page's policy names it."""
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()
