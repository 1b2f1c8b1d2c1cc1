"""What `train.fit` is made of: the loop, its watchers, devices, the state that it goes on from."""
