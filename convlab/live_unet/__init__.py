"""The live U-Net: a segmentation network that the browser computes, trains and lets one paint."""

from convlab.live_unet.live import LiveUNet

__all__ = ["LiveUNet"]
