"""What the networks are made of."""

from convlab.segmentation.models.blocks.level import answer, conv2d_block, seeds_from

__all__ = ["answer", "conv2d_block", "seeds_from"]
