"""Controls as wide as the picture under them, and the buttons that move a slider by one step."""

import ipywidgets

_SMALL = ipywidgets.Layout(width="3em")


def wide_slider(label, value, least, most, step=1, *, room="6em", width="100%"):
    """Make a slider with its label: over integers, or over floats if the step is one.

    Parameters
    ----------
    label : str
    value, least, most, step : int or float
    room : str, optional
        The width kept for the label, as CSS; the same for all sliders under one another.
    width : str, optional
        Of slider and label, as CSS.

    Returns
    -------
    ipywidgets.IntSlider or ipywidgets.FloatSlider

    Examples
    --------
    >>> wide_slider("plane", 2, 0, 5).step, wide_slider("blur", 1, 0, 5, 0.5).step
    (1, 0.5)
    """
    make = ipywidgets.IntSlider if isinstance(step, int) else ipywidgets.FloatSlider
    numbers = {"value": value, "min": least, "max": most, "step": step}
    return make(**numbers, description=label, **_look(room, width))


def wide_choice(label, options, *, room="5em", width="100%"):
    """Make a slider over named values, which begins at the first; see `wide_slider`."""
    return ipywidgets.SelectionSlider(
        options=list(options), description=label, **_look(room, width)
    )


def _look(room, width):
    return {"layout": {"width": width}, "style": {"description_width": room}}


def with_buttons(slider):
    """Put a button for one step down, and one for one step up, beside a slider."""
    less, more = (
        ipywidgets.Button(description=sign, tooltip=f"{slider.description}: {word}", layout=_SMALL)
        for sign, word in (("-", "one step less"), ("+", "one step more"))
    )
    less.on_click(lambda _: _move(slider, -slider.step))
    more.on_click(lambda _: _move(slider, slider.step))
    return ipywidgets.HBox([slider, less, more])


def _move(slider, by):
    """Move a slider by one step, and not past its ends."""
    slider.value = round(min(max(slider.value + by, slider.min), slider.max), 2)
