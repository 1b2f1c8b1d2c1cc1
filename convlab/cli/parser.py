"""The command line: ``python -m convlab.segmentation train`` and ``predict``."""

import argparse
import sys

_EXAMPLES = """\
  python -m convlab.segmentation train --images photos --masks masks --out leaves
  python -m convlab.segmentation predict --model leaves/model.keras --images new --out found
"""


def main(arguments=None):
    """Train a U-Net on a folder of images and masks, or predict masks with it.

    Parameters
    ----------
    arguments : sequence of str, optional
        What was typed after the name of the module; ``sys.argv[1:]`` if not given.

    Returns
    -------
    int
        0 if all went well; 2 if the folders or settings cannot be used, after one sentence that
        says why; 130 if it was stopped by a key.

    Examples
    --------
    >>> main(["predict", "--model", "m.keras", "--images", "nowhere", "--out", "found"])
    2
    """
    options = _parser().parse_args(arguments)
    try:  # only now, so that a wrong word or --help need not wait for TensorFlow
        if options.command == "train":
            from convlab.cli.train import train as run
        else:
            from convlab.cli.predict import predict as run
        return run(options)
    except (ValueError, OSError) as problem:
        print(f"error: {problem}", file=sys.stderr)
        return 2


def _parser():
    """Describe what can be typed."""
    parser = argparse.ArgumentParser(
        prog="python -m convlab.segmentation",
        description=main.__doc__.splitlines()[0],
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="train | predict")
    _add_train(commands)
    _add_predict(commands)
    return parser


def _add_train(commands):
    """Describe ``train``. Typed again after it was stopped, it goes on."""
    train = commands.add_parser(
        "train",
        help="learn from images and masks, and write a network and a report",
        description="Learn from images and masks that have the same names. Some are held out: half "
        "of these choose the best weights, the other half test. The same command typed again goes "
        "on where it was stopped.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add = train.add_argument
    add("--images", required=True, metavar="DIR", help="folder of photographs: PNG, JPEG or TIFF")
    add("--masks", required=True, metavar="DIR", help="folder of masks: 0/1, 0/255, palette, small "
        "whole numbers or colours")  # fmt: skip
    add("--out", required=True, metavar="DIR", help="folder for model.keras and report/")
    add("--steps", type=_count(1), default=400, metavar="N", help="the most steps")
    add("--batch", type=_count(1), default=8, metavar="N", help="squares in a step")
    add("--size", type=_count(16, 16), metavar="N", help="side of the squares in pixels, a "
        "multiple of 16; what most images hold, up to 128, if not given")  # fmt: skip
    add("--filters", type=_count(1), default=8, metavar="N", help="channels of the first level; "
        "16 learns more and takes three times as long")  # fmt: skip
    add("--held-out", type=_share, default=0.2, metavar="SHARE", help="not learnt from")
    add("--patience", type=_count(1), default=12, metavar="N", help="checks without a better score "
        "before it stops; one check is 20 steps")  # fmt: skip
    add("--minutes", type=_minutes, metavar="M", help="stop after this long; the best weights so "
        "far are kept")  # fmt: skip
    add("--seed", type=_count(0), default=0, metavar="N", help="fixes all that is random")


def _add_predict(commands):
    """Describe ``predict``."""
    predict = commands.add_parser(
        "predict",
        help="write a mask for each image of a folder",
        description="Write a mask for each image, as PNG with the image's name, its classes "
        "written as in the masks that were learnt from. Large images are predicted in tiles.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    add = predict.add_argument
    add("--model", required=True, metavar="FILE", help="the model.keras that train wrote")
    add("--images", required=True, metavar="DIR", help="folder of photographs: PNG, JPEG or TIFF")
    add("--out", required=True, metavar="DIR", help="folder for the masks")
    add("--tile", type=_count(16, 16), default=512, metavar="N", help="side of a tile in pixels, a "
        "multiple of 16: smaller ones take less memory")  # fmt: skip


def _count(least, multiple=1):
    """Make what reads a whole number from `least` up."""

    def read(text):
        rule = f"a whole number, {least} or more"
        rule += f", a multiple of {multiple}" if multiple > 1 else ""
        try:
            value = int(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"it must be {rule}; got {text!r}") from None
        if value < least or value % multiple:
            nearest = max(round(value / multiple) * multiple, least)
            raise argparse.ArgumentTypeError(
                f"it must be {rule}; got {value}; nearest that works: {nearest}"
            )
        return value

    return read


def _share(text):
    """Read a number between 0 and 1."""
    return _number(text, 1, "between 0 and 1", "0.2")


def _minutes(text):
    """Read a number above 0."""
    return _number(text, float("inf"), "above 0", "5")


def _number(text, below, rule, nearest):
    """Read a number above 0 and below a limit."""
    try:
        value = float(text)
    except ValueError:
        value = 0
    if not 0 < value < below:
        raise argparse.ArgumentTypeError(
            f"it must be a number {rule}; got {text!r}; one that works: {nearest}"
        )
    return value
