"""Masks, outlines, mistakes, detections and curves, drawn from arrays that are handed in."""
