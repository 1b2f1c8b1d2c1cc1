"""Lessons 00 to 07."""
