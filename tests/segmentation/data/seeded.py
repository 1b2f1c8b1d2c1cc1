"""A generator of its own for each test."""

import numpy as np


def rng(seed=3):
    return np.random.default_rng(seed)
