"""Report on a training: what the network scores, beside what brightness alone would."""

import json
from pathlib import Path

from convlab.cli.output.answer import answer_image
from convlab.cli.output.own_files import OwnFiles
from convlab.cli.output.table_files import table_text
from convlab.cli.report.report_curves import curve_pngs
from convlab.cli.report.report_numbers import COLUMNS, numbers_of
from convlab.cli.report.report_page import page, summary
from convlab.cli.report.report_pictures import case_pictures, choose_cases, overlay_png
from convlab.cli.report.scores import pairs_of, score_image


def write_report(model, plan, history, seconds, out, command=None):
    """Score a network on the images of the test, and write ``report/`` into a folder.

    Parameters
    ----------
    model : keras.Model
        Trained.
    plan : Plan
        What it was trained by.
    history : History
        How it went.
    seconds : float
        How long it took.
    out : path-like
        Holds ``model.keras``. There will be ``report/report.html``, which needs no other file,
        the same numbers in ``report/scores.json`` and ``report/images.csv``, and
        ``report/overlays/`` with one picture for each image of the test.
    command : sequence of str, optional
        The words that were typed after the name of the module, for the advice how to go on.

    Returns
    -------
    list of str
        What to print: the result, and where it is.

    Raises
    ------
    FileExistsError
        If one of these files is there and was not written here.
    """
    files = require_report_room(out, plan)
    names = plan.folder.names
    each = []
    for i, image, truth, answer in _answered(model, plan, plan.parts.test):
        each.append(score_image(names[i], truth, answer.labels, plan.recipe.n_classes))
        files.write(_overlay_name(names[i]), overlay_png(image, truth, answer.labels))
    numbers = numbers_of(plan, history, seconds, each, model.count_params())
    cases = {
        kind: [
            _case(plan, each[n], *one)
            for n, one in zip(
                chosen,
                _answered(model, plan, [plan.parts.test[n] for n in chosen]),
                strict=True,
            )
        ]
        for kind, chosen in choose_cases([score.mean_iou for score in each]).items()
    }
    text = page(numbers, plan, history, cases, curve_pngs(history), out, command)
    files.write("images.csv", table_text(COLUMNS, numbers["each"]))
    files.write("scores.json", json.dumps(numbers, indent=1))
    files.write("report.html", text)
    return summary(numbers, history, out, command)


def require_report_room(out, plan):
    """Refuse a report that would replace a file that was not written here.

    Parameters
    ----------
    out : path-like
        As for `write_report`.
    plan : Plan
        It says which images there will be overlays of.

    Returns
    -------
    OwnFiles

    Raises
    ------
    FileExistsError
        With the names, and the way out.
    """
    files = OwnFiles(Path(out) / "report", "report")
    overlays = [_overlay_name(plan.folder.names[i]) for i in plan.parts.test]
    files.require_own(["report.html", "scores.json", "images.csv", *overlays])
    return files


def _answered(model, plan, chosen):
    """Answer one image at a time: a folder may be larger than the memory."""
    for i, (image, truth) in zip(chosen, pairs_of(plan, chosen), strict=True):
        yield i, image, truth, answer_image(model, plan.recipe, image)


def _case(plan, score, _, image, truth, answer):
    """Draw an image for the page."""
    pictures = case_pictures(score.name, image, truth, answer, plan.recipe.n_classes)
    return {
        "name": score.name,
        "iou": score.mean_iou,
        "objects": score.objects[:, 1:].sum(axis=1).tolist(),
        "pictures": pictures,
    }


def _overlay_name(name):
    """Name the overlay of an image."""
    return f"overlays/{name}.png"
