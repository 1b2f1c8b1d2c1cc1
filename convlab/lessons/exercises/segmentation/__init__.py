"""Checks of the exercises on segmentation: tasks, networks, losses, training."""
