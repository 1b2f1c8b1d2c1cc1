"""Explorers of masks, augmentation, losses and trained networks."""
