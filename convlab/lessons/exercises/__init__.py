"""Checks for the exercises of the lessons: they accept the right answer and explain a wrong one."""
