"""How `ops` runs: patches, phases, and all cores."""
