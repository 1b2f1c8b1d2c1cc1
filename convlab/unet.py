"""The public name of the U-Net in NumPy, whose room is `convlab.nn.unet`."""

from convlab.nn.unet import forward, init, predict, start, train_step

__all__ = ["forward", "init", "predict", "start", "train_step"]
