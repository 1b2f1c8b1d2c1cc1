"""A network drawn from its own description."""
