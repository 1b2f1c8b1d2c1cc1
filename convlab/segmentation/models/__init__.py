"""Networks that answer for every pixel."""

from convlab.segmentation.models.unet import get_unet

__all__ = ["get_unet"]
