"""The report on a training: its numbers, its pictures and its page."""
