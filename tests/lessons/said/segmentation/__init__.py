"""Lessons 08 to 18."""
