"""Pictures and volumes that are drawn from a seed, with every answer known."""
