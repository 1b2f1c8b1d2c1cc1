"""``python -m convlab.segmentation``: learn from a folder of pictures, and use what was learnt."""
