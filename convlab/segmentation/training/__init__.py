"""Train a network: the loop, its watchers, devices, and the state that it goes on from."""
