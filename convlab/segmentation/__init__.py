"""Segmentation: data, augmentation, losses, metrics, models and training."""
