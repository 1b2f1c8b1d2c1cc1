"""A question to answer before the page does: its choices, the votes, and the reveal."""
