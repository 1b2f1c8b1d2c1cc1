"""Explorers: controls, the geometry they set, and the drawing that follows."""
