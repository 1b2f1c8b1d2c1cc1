"""The live U-Net: a segmentation network that the browser computes, trains and lets one paint."""

__all__ = ["LiveUNet"]


def __getattr__(name):
    """Load the widget when it is asked for: ``python -m convlab.live_unet.page`` needs none."""
    if name == "LiveUNet":
        from convlab.live_unet.live import LiveUNet

        return LiveUNet
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
