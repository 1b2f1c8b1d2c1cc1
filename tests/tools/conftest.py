"""What the tests of the gallery collect."""

import pytest

from convlab.figures.arrays import ArrayArtist


@pytest.fixture
def artists(monkeypatch):
    """Collect every array that is drawn."""
    made, plain = [], ArrayArtist.__init__

    def collecting(self, *arguments):
        plain(self, *arguments)
        made.append(self)

    monkeypatch.setattr(ArrayArtist, "__init__", collecting)
    return made
