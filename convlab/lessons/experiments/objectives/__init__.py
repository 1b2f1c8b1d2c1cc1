"""What a network is trained for: one network, one kind of picture, one loss after the other."""
