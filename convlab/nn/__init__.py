"""A network in NumPy: layers with their pullbacks, Adam, and the U-Net."""
