"""Trainings on the photograph of 24 coins, its rows cut in three."""
