"""What only the lessons need: explorers, cards, exercises and experiments. Nothing imports it."""
