"""Use a trained network: on whole images, and tile by tile on those that are too large."""
