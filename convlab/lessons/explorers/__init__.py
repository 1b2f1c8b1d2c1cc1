"""Explorers of single lessons: controls, one figure, and a sentence about it."""
