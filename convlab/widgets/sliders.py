"""An explorer drawn by the kernel: controls, one persistent figure, and a sentence about it.

A subclass names its controls and draws. Everything works without a browser: ``set`` moves the
controls, ``state`` reads them, and the drawn numbers can be read from the artists.
"""

import ipywidgets
from matplotlib.figure import Figure

from convlab.widgets.picture import Picture


class SliderExplorer(Picture):
    """Controls over a picture that is redrawn in place when one of them moves.

    Parameters
    ----------
    controls : dict of str to ipywidgets widget
        Each has a ``value``; moved ones redraw the picture.
    size : tuple of float
        Width and height of the figure, in inches at 100 pixels each.

    Attributes
    ----------
    controls : dict
    figure : matplotlib.figure.Figure
    image : ipywidgets.Image
        The figure as PNG.
    sentence : ipywidgets.HTML
        What is shown, or why it cannot be.
    """

    def __init__(self, controls, size=(13.0, 8.0)):
        self.controls = controls
        self.sentence = ipywidgets.HTML()
        columns = "repeat(auto-fill, minmax(265px, 1fr))"
        layout = {"grid_template_columns": columns, "grid_gap": "0 4px"}
        box = ipywidgets.GridBox(list(controls.values()), layout=layout)
        figure = Figure(figsize=size, dpi=100, facecolor="white")
        super().__init__(figure, controls=[box, self.sentence], above="21.5em")
        self._moving = False
        self.build(figure)
        for control in controls.values():
            control.observe(self._moved, "value")
        self._redraw()
        self.watch.watch(controls.values())

    def build(self, figure):
        """Make the artists, once."""
        raise NotImplementedError

    def draw(self, **state):
        """Update the artists for these settings; return the sentence."""
        raise NotImplementedError

    @property
    def state(self) -> dict:
        """The value of each control."""
        return {name: control.value for name, control in self.controls.items()}

    def set(self, **values):
        """Move controls, as a hand would, and redraw once.

        Parameters
        ----------
        **values
            New values by the controls' names.

        Raises
        ------
        ValueError
            A name that no control has, or a value outside its control's range.
        """
        for name, value in values.items():
            if name not in self.controls:
                raise ValueError(
                    f"{name}={value!r} is not a control; "
                    f"nearest that works: one of {list(self.controls)}"
                )
            _require_in_range(name, self.controls[name], value)
        self._moving = True
        for name, value in values.items():
            self.controls[name].value = value
        self._moving = False
        self._redraw()

    def _moved(self, _):
        if not self._moving:
            self._redraw()

    def _redraw(self):
        self._moving = True  # drawing may narrow the range of a control; once is enough
        said = self.draw(**self.state)
        self._moving = False
        self.sentence.value = f"<div style='font-size:1.15em;line-height:1.4'>{said}</div>"
        self.render()
        self.watch.drew()

    def __repr__(self) -> str:
        settings = ", ".join(f"{name}={value!r}" for name, value in self.state.items())
        return f"{type(self).__name__}({settings})"


LOOK = {
    "style": {"description_width": "8.4em"},
    "layout": {"width": "auto", "max_width": "300px", "height": "28px", "margin": "2px"},
}


def slider(label, value, least, most):
    """Make an integer slider with its label."""
    return ipywidgets.IntSlider(value, least, most, description=label, **LOOK)


def choice(label, value, values):
    """Make a slider over named values."""
    return ipywidgets.SelectionSlider(options=values, value=value, description=label, **LOOK)


def _require_in_range(name, control, value):
    options = getattr(control, "options", None)
    if options is not None:
        if value not in options:
            raise ValueError(
                f"{name}={value!r} is not a choice; nearest that works: one of {list(options)}"
            )
    elif not control.min <= value <= control.max:
        nearest = min(max(value, control.min), control.max)
        raise ValueError(
            f"{name}={value!r} must be from {control.min} to {control.max}; "
            f"nearest that works: {nearest}"
        )
