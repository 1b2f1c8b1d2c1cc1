"""The command line: ``python -m convlab.segmentation train`` and ``predict``."""

import argparse
import sys

from convlab.cli.key import noted
from convlab.cli.say import say

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
    with noted() as pressed:
        try:
            typed = sys.argv[1:] if arguments is None else list(arguments)
            options = parser().parse_args(typed)
            options.typed = typed
            # only now, so that a wrong word or --help need not wait for TensorFlow
            if options.command == "train":
                from convlab.cli.train import train as run
            else:
                from convlab.cli.predict import predict as run
            return run(options)
        except SystemExit:
            raise
        except BaseException as problem:
            if pressed or isinstance(problem, KeyboardInterrupt):
                say("", "stopped", error=True)
                return 130
            if isinstance(problem, MemoryError):
                problem = "the memory is used up; nearest that works: a smaller --size or --tile"
            elif not isinstance(problem, (ValueError, OSError)):
                raise
            say(f"error: {problem}", error=True)
            return 2


class _Defaults(argparse.ArgumentDefaultsHelpFormatter):
    """Names the defaults, where there are any."""

    def _get_help_string(self, action):
        """Add the default, unless it is nothing."""
        return action.help if action.default in (None, False) else super()._get_help_string(action)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with words, whatever is in them."""

    def error(self, message):
        """Print it, and end."""
        self.print_usage()
        say(f"{self.prog}: error: {message}", error=True)
        raise SystemExit(2)


def parser():
    """Describe what can be typed."""
    parser = _Parser(
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
        formatter_class=_Defaults,
    )
    add = train.add_argument
    add("--images", required=True, metavar="DIR", help="folder of photographs: PNG, JPEG, TIFF, "
        "WebP, BMP, AVIF, GIF or PPM")  # fmt: skip
    add("--masks", required=True, metavar="DIR", help="folder of masks: 0/1, 0/255, palette, small "
        "whole numbers or colours; leaf.png or leaf_mask.png for leaf.jpg")  # fmt: skip
    add("--out", required=True, metavar="DIR", help="folder for model.keras and report/")
    add("--background", metavar="COLOUR", help="what is background in the masks: a colour such as "
        "white or #rrggbb, or a number; black or 0 if not given")  # fmt: skip
    add("--batch", type=_count(1), default=8, metavar="N", help="squares in a step")
    add("--size", type=_count(16, 16), metavar="N", help="side of the squares in pixels, a "
        "multiple of 16; what most images hold, up to 128, if not given")  # fmt: skip
    add("--filters", type=_count(1), default=8, metavar="N", help="channels of the first level; "
        "16 learns more and takes three times as long")  # fmt: skip
    add("--held-out", type=_share, default=0.2, metavar="SHARE", help="not learnt from")
    add("--seed", type=_count(0), default=0, metavar="N", help="fixes all that is random")
    add = train.add_argument_group(
        "how long",
        "What you give ends the training, and nothing else. Given none of these it ends when the "
        "score has not risen for 30 checks, or after 1200 steps. Ended, it goes on when more is "
        "given.",
    ).add_argument
    add("--steps", type=_count(1), metavar="N", help="the most steps")
    add("--minutes", type=_minutes, metavar="M", help="the most minutes, all runs together")
    add("--patience", type=_count(1), metavar="N", help="checks without a better score; one check "
        "is 20 steps")  # fmt: skip


def _add_predict(commands):
    """Describe ``predict``."""
    predict = commands.add_parser(
        "predict",
        help="write a mask for each image of a folder",
        description="Write a mask for each image, as PNG with the image's name, its classes "
        "written as in the masks that were learnt from, and a table of the objects found. Large "
        "images are predicted in tiles.",
        formatter_class=_Defaults,
    )
    add = predict.add_argument
    add("--model", required=True, metavar="FILE", help="the model.keras that train wrote")
    add("--images", required=True, metavar="DIR", help="folder of photographs: PNG, JPEG, TIFF, "
        "WebP, BMP, AVIF, GIF or PPM")  # fmt: skip
    add("--out", required=True, metavar="DIR", help="folder for the masks")
    add("--tile", type=_count(16, 16), default=512, metavar="N", help="side of a tile in pixels, a "
        "multiple of 16: smaller ones take less memory")  # fmt: skip
    add("--views", type=int, choices=(1, 8), metavar="N", help="in how many ways each image is "
        "turned and mirrored, 1 or 8; 1 is faster; as the model says, if not given")  # fmt: skip
    add("--overlays", action="store_true", help="write each image with what was found outlined")
    add("--probabilities", action="store_true", help="write how sure the network is, as images")


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
