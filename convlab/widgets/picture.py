"""A figure that is kept, redrawn in place, and shown as a widget or as its last picture."""

from base64 import b64encode
from io import BytesIO

import ipywidgets

from convlab.widgets.kernel_watch import KernelWatch
from convlab.widgets.still import with_caption

WIDGET_VIEW = "application/vnd.jupyter.widget-view+json"
SCREEN = (
    "var(--convlab-screen, 900px)"  # the page sets it: what of the screen there is for an output
)


class Picture(ipywidgets.VBox):
    """Controls over a figure; the figure is built once, and later only its artists change.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        Made without pyplot, which would keep it alive and show it twice.
    name : str
        What a plain terminal shows; the same at every run. A subclass may override ``__repr__``.
    controls : sequence of ipywidgets.Widget
        What stands above the picture.
    above : str
        The height of the controls, as CSS: controls and picture fit on one screen together.

    Attributes
    ----------
    figure : matplotlib.figure.Figure
    image : ipywidgets.Image
        The figure as PNG, as it was last rendered.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> Picture(Figure(), "an empty figure")
    an empty figure
    """

    def __init__(self, figure, name="", controls=(), above="16em"):
        self.figure, self.name = figure, name
        room = {"max_width": "100%", "max_height": f"calc({SCREEN} - {above})", "width": "auto"}
        layout = {**room, "height": "auto", "align_self": "flex-start"}
        self.image = ipywidgets.Image(format="png", layout=layout)
        self.watch = KernelWatch()
        super().__init__([*controls, self.watch, self.image])

    def follow(self, controls, update):
        """Let ``update`` draw now, and whenever one of the controls moves.

        Parameters
        ----------
        controls : iterable of ipywidgets.Widget
            Each has a ``value``.
        update : callable
            Takes what ipywidgets says of a change, or nothing.
        """
        controls = list(controls)
        for control in controls:
            control.observe(update, names="value")
            control.observe(self._drew, names="value")  # after the drawing
        update()
        self.watch.watch(controls)

    def _drew(self, _=None):
        self.watch.drew()

    def render(self):
        """Turn the figure into pixels, and show them."""
        buffer = BytesIO()
        self.figure.savefig(buffer, format="png", pil_kwargs={"compress_level": 1})
        self.figure.set_layout_engine("none")  # once is enough; at every draw it is slow
        self.image.value = buffer.getvalue()

    def __repr__(self) -> str:
        return self.name

    def _repr_mimebundle_(self, include=None, exclude=None):
        """Be a widget where one can live, and its last picture where none can."""
        picture = self.image.value
        still = with_caption(picture) if self.watch.controls else picture
        return {
            "text/plain": repr(self),
            "image/png": b64encode(still).decode("ascii"),
            WIDGET_VIEW: {"version_major": 2, "version_minor": 0, "model_id": self.model_id},
        }
