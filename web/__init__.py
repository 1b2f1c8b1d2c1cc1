"""The web edition: every lesson as a page, what is alive in it alive without a kernel."""
