"""What a network has to beat: thresholds, and tables of brightness and colour."""
