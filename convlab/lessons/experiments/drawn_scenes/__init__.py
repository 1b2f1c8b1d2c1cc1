"""Trainings on drawn scenes of several classes."""
