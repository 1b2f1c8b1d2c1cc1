"""Lesson 18."""

import re

import numpy as np

from tests.lessons.said.page import listed, size, word
from tools.captions.heard import colour_of

OUTPUT = colour_of("output")


def said(page):
    yield from _round_trips(page)
    yield from _paddings(page)
    yield from _patterns(page)
    yield from _side_by_side(page)


def _both(page, caption):
    arrays = page.arrays(caption)
    (role,) = {array["role"] for array in arrays}
    return word(len(arrays)).title(), colour_of(role), [array["shape"] for array in arrays]


def _round_trips(page):
    caption = "Promised is the image itself"
    count, colour, (shape, _) = _both(page, caption)
    yield f"{count} {colour} arrays of {size(shape)}"
    image, wrong = page.values(caption), page.values(caption, 1)
    yield f"numbers from {image.min():.0f} to {image.max():.0f}. What happens"
    yield f"since all {word(np.count_nonzero(image != wrong))} differ"
    caption = "cells differ, and are outlined"
    count, colour, (shape, _) = _both(page, caption)
    yield f"{count} {colour} {size(shape)} outputs"
    differ = page.values(caption) != page.values(caption, 1)
    alike = np.argwhere(~differ)
    assert set(alike.ravel()) == {0, shape[0] - 1}
    yield f"{word(differ.sum()).title()} of the {word(differ.size)} cells differ"
    yield f"Only the {word(len(alike))} corners agree"


def _paddings(page):
    caption = "as of an input with a ring of zeros"
    count, colour, _ = _both(page, caption)
    yield f"{count} {colour} outputs. Promised is a "
    inside = page.values(caption)[2:-2, 2:-2]
    assert np.array_equal(inside, page.values(caption, 1))
    yield f"which are the {word(inside.size)} in the middle"
    caption = "without the row or column at any"
    count, colour, (small, _) = _both(page, caption)
    yield f"{count} {colour} outputs. Promised is the full output"
    yield f"at any of its {word(len(small) * 2)} borders"
    assert np.array_equal(page.values(caption), page.values(caption, 1)[-small[0] :, -small[1] :])
    yield f"stand in its last {word(small[0])} rows and columns"


def _patterns(page):
    caption = "outputs of a flat image"
    arrays = page.arrays(caption)
    yield f"{word(len(arrays)).title()} {OUTPUT} outputs of a flat image"
    inside = [np.unique(page.values(caption, n)[2:6, 2:6]).astype(int) for n in range(len(arrays))]
    repeated, pattern, (flat,) = inside
    yield f"repeats its {word(len(repeated))} numbers"
    yield f"has a pattern of {listed(pattern)}"
    yield f"is {flat} everywhere inside"
    caption = "with a row and a column of zeros"
    count, colour, (shape, _) = _both(page, caption)
    yield f"{count} {colour} {size(shape)} outputs. Promised is the"
    promised, happens = page.values(caption), page.values(caption, 1)
    zeros = np.argwhere(promised == 0)
    kept = promised[: zeros[:, 0].min() + shape[0] - 1, : shape[1] - 1]
    kept = kept[(kept != 0).all(axis=1)]
    assert np.array_equal(kept, happens[-len(kept) :, -kept.shape[1] :])
    told = re.search(r"output_padding=(\d)\b.{0,400}", page.source)[1]
    yield f"the {size(kept.shape)} output of output_padding {told}"
    yield f"these {size(kept.shape)} numbers stand at the lower right"


def _side_by_side(page):
    caption = "the four stamps in green"
    row, column, *_ = page.arrays(caption)[0]["box"]
    yield f"The stamp of the {page.values(caption)[row, column]:.0f} at the lower left"
    stamps = np.stack([~np.isnan(page.values(caption, n)) for n in range(3, 7)])
    most = stamps.sum(axis=0).max()
    assert most == 1
    yield f"No {word(most + 1)} stamps meet"
    output = page.arrays(caption)[2]["shape"]
    yield f"a {size(page.arrays(caption)[1]['shape'])} kernel and the {size(output)} output"
    yield f"the number of stamps on each pixel, which is {most} everywhere"
