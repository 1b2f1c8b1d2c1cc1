"""The reference, from the docstrings; and the guide to the command line, from its own help."""

import argparse
import inspect
import re
from importlib import import_module
from pathlib import Path

from convlab.cli.parser import parser

ROOMS = {
    "Convolution and its transpose": ["convlab"],
    "Slow loops, and checks": ["convlab.definitions", "convlab.checks"],
    "Layers and the U-Net in NumPy": ["convlab.layers", "convlab.unet"],
    "Beside Keras": ["convlab.keras_bridge"],
    "In the browser": ["convlab.explorer.widget", "convlab.live_unet.live"],
    "Masks: data": ["convlab.segmentation.data"],
    "Masks: networks and losses": ["convlab.segmentation.models", "convlab.segmentation.losses"],
    "Masks: training and scores": ["convlab.segmentation.train", "convlab.segmentation.metrics"],
    "Masks: augmentation": ["convlab.segmentation.augment"],
}


def reference() -> str:
    """Write the page of the reference, as reStructuredText for autodoc."""
    parts = ["Reference\n=========\n"]
    for title, modules in ROOMS.items():
        parts.append(f"{title}\n{'-' * len(title)}\n")
        for name in modules:
            parts.append(f".. automodule:: {name}\n")
            parts += [documented(name, own, what) for own, what in public(name).items()]
    return "\n".join(parts)


def public(name: str) -> dict:
    """Return what a module has for its readers: what it lists, else what was written for it."""
    module = import_module(name)
    listed = getattr(module, "__all__", None)
    names = listed or [own for own in vars(module) if not own.startswith("_")]
    found = {own: getattr(module, own) for own in names}
    room = "convlab" if listed else name
    return {
        own: what
        for own, what in found.items()
        if callable(what) and str(getattr(what, "__module__", "")).startswith(room)
    }


def documented(module: str, name: str, what) -> str:
    """Write the line that has one function or class explained."""
    if inspect.isclass(what):
        return f".. autoclass:: {module}.{name}\n   :members:\n"
    return f".. autofunction:: {module}.{name}\n"


def command_line(readme: Path) -> str:
    """Write the page of the command line: the README's part about it, and the help of each command.

    Parameters
    ----------
    readme : pathlib.Path
    """
    text = readme.read_text(encoding="utf-8")
    own = re.search(r"^## Your own pictures\n(.*?)^## ", text, flags=re.MULTILINE | re.DOTALL)
    if own is None:
        raise ValueError(f"{readme.name} has no part named 'Your own pictures'")
    guide = re.sub(r"\[([^\]]*)\]\(benchmarks/[^)]*\)", r"\1", own[1])
    parts = [f"# Your own pictures\n{guide}"]
    for name, command in commands().items():
        parts.append(f"## `{name}`\n\n```text\n{command.format_help()}```\n")
    return "\n".join(parts)


def commands() -> dict[str, argparse.ArgumentParser]:
    """Return the commands by name."""
    (found,) = [
        action for action in parser()._actions if isinstance(action, argparse._SubParsersAction)
    ]
    return found.choices
