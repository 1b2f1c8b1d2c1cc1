"""What maintainers run: the gallery of ``images/``, and the labels of the coins."""
