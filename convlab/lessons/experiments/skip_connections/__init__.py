"""What skips and finer strides buy: the data, the ceilings, and the two recorded trainings."""
