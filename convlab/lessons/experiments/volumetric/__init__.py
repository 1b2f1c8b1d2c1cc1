"""What the third axis buys: volumes, networks that see them whole, and networks of planes."""
