"""From one network to another: dense layers as convolutions, and weights carried over."""
