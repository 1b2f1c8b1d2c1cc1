"""The public name of the explorer, whose rooms are in `convlab.explorer`."""

from convlab.explorer.widget import Explorer

__all__ = ["Explorer"]
