"""Run the trainings that the lessons show as records, and write ``notebooks/recorded/``."""
