"""Are the captions true? What a figure drew is noted as it is drawn, and held against its words."""
