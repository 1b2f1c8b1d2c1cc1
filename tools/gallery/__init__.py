"""Every picture of ``images/``, from one table: ``python -m tools.gallery``."""
