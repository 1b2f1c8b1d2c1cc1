"""Lesson 03."""

from convlab import Geometry, conv_matrix
from tests.lessons.said.page import word
from tools.captions.heard import colour_of
from tools.gallery.settings import SETTINGS


def said(page):
    _, _, image, kernel, _ = SETTINGS["no_padding"]
    rows, columns = conv_matrix(kernel, Geometry(image.shape, kernel.shape)).shape
    yield f"its {word(columns)} pixels as one column"
    yield f"its {word(image.shape[0])} places in the column"
    yield f"on each of its {word(rows)} places in turn"
    yield f"the {word(rows)} places at which it fits"
    yield f"with {rows} rows and {columns} columns"
    yield f"A matrix of {rows} patches with {kernel.size} pixels each"
    yield f"the {word(kernel.size)} products of one output"
    yield f"the matrix is {colour_of('input')} like the image"
    yield f"the column {colour_of('kernel')} like the kernel"
    yield f"{word(len(page.arrays('Four matrices C'))).title()} matrices C"
    kept = Geometry(image.shape, kernel.shape, padding=1, stride=2)
    yield f"{word(kept.small[0] * kept.small[1]).title()} of its rows are outlined"
