"""Two buttons beside a slider: one step less, one step more."""

import ipywidgets as widgets


def with_buttons(slider):
    """Put a button for one step down, and one for one step up, beside a slider."""
    less, more = (
        widgets.Button(description=sign, tooltip=f"{slider.description}: {word}", layout=_SMALL)
        for sign, word in (("-", "one step less"), ("+", "one step more"))
    )
    less.on_click(lambda _: _move(slider, -slider.step))
    more.on_click(lambda _: _move(slider, slider.step))
    return widgets.HBox([slider, less, more])


_SMALL = widgets.Layout(width="3em")


def _move(slider, by):
    """Move a slider by one step, and not past its ends."""
    slider.value = round(min(max(slider.value + by, slider.min), slider.max), 2)
