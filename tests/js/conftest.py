"""One node for all the tests of a run, and the explorer's module in it."""

import numpy as np
import pytest

from tests.js.module import ANSWERS, Module, line_of, random_draw
from tests.js.node import Node, missing
from tests.required import require


@pytest.fixture(scope="session")
def module():
    """Yield the explorer's module, imported by node; without one its tests are skipped."""
    require(missing())
    node = Node()
    yield Module(node)
    node.close()


@pytest.fixture(scope="session")
def draws():
    """Draw seeded random settings, each with its line of Python."""
    rng = np.random.default_rng(20)
    return [(draw, line_of(draw)) for draw in (random_draw(rng) for _ in range(5_500))]


@pytest.fixture(scope="session")
def answers(module, draws):
    """Ask the module about every setting that was drawn."""
    batches = [draws[n : n + 250] for n in range(0, len(draws), 250)]
    asked = (module.ask(ANSWERS, [line for _, line in batch]) for batch in batches)
    return [answer for batch in asked for answer in batch]
