"""What a picture that the kernel draws needs of its page: see ``kernel_watch.js``."""

from pathlib import Path

import anywidget
import ipywidgets
import traitlets

WAITING = "The kernel is busy: the picture will show your newest value when it is free."
STYLE = """
.convlab-watch { position: relative; height: 0; margin: 0; overflow: visible; z-index: 2; }
.convlab-watch [role="status"] { position: absolute; top: 4px; left: 4px; padding: 4px 10px;
  border: 1px solid; background: Canvas; color: CanvasText; font-size: 1.15em; }
.convlab-watch [role="status"]:empty { display: none; }
.convlab-waits + * { opacity: 0.4; }
"""


class KernelWatch(anywidget.AnyWidget):
    """Says on the page, over what follows it, that the kernel has not drawn the newest value yet.

    A busy kernel cannot say that it is busy: the page compares what its controls are set to with
    what the kernel has drawn last.

    Attributes
    ----------
    controls : list of ipywidgets.Widget
    drawn : list
        What each control was set to in the last drawing.
    waiting : str
        The sentence.
    """

    _esm = Path(__file__).with_suffix(".js")
    _css = STYLE
    controls = traitlets.List().tag(sync=True, **ipywidgets.widget_serialization)
    drawn = traitlets.List().tag(sync=True)
    waiting = traitlets.Unicode(WAITING).tag(sync=True)

    def watch(self, controls):
        """Watch these controls; they are as drawn."""
        self.drawn, self.controls = [*map(_place, controls)], list(controls)

    def drew(self):
        """Say that what the controls are set to is drawn."""
        self.drawn = [*map(_place, self.controls)]

    def __repr__(self) -> str:
        return "a kernel's watch"


def _place(control):
    """Give what a control is set to, as the page knows it: a choice by its number."""
    return control.index if control.has_trait("index") else control.value
