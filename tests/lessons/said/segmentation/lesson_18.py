"""Lesson 18."""

import re

import numpy as np

from convlab.lessons.exercises.segmentation.caught_mistakes import PORTS
from tests.lessons.said.page import listed, size, word
from tools.captions.heard import colour_of

OUTPUT, MARKED = colour_of("output"), colour_of("highlight")


def said(page):
    yield from _round_trips(page)
    yield from _paddings(page)
    yield from _patterns(page)
    yield from _film(page)
    yield from _side_by_side(page)
    yield from _told(page)


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
    yield f"What happens has numbers from {wrong.min():.0f} to {wrong.max():.0f}. Every"
    differ = word(np.count_nonzero(image != wrong))
    yield f"Every cell is outlined in {MARKED}, since all {differ} differ"
    caption = "cells differ, and are outlined"
    count, colour, (shape, _) = _both(page, caption)
    differ = page.values(caption) != page.values(caption, 1)
    number = word(differ.sum()).title()
    yield f"{count} {colour} {size(shape)} outputs. {number} of the {word(differ.size)} cells"
    yield f"cells differ, and are outlined in {MARKED}. Only"
    alike = np.argwhere(~differ)
    assert set(alike.ravel()) == {0, shape[0] - 1}
    yield f"Only the {word(len(alike))} corners agree"


def _paddings(page):
    caption = "as of an input with a ring of zeros"
    count, colour, _ = _both(page, caption)
    yield f"{count} {colour} outputs. Promised is a "
    inside = page.values(caption)[2:-2, 2:-2]
    assert np.array_equal(inside, page.values(caption, 1))
    kept = listed(f"{number:.0f}" for number in inside.ravel())
    yield f"with the numbers {kept}, which are the {word(inside.size)} in the middle"
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
    first, second, third = (array["title"] for array in arrays)
    yield f'the middle of each outlined in {MARKED}. Inside, "{first}"'
    yield f'"{first}" repeats its {word(len(repeated))} numbers'
    yield f'"{second}" has a pattern of {listed(pattern)}'
    yield f'Only "{third}" is {flat} everywhere inside'
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
    outlined = word(page.arrays(caption)[0]["outlined"])
    yield f"All {outlined} cells are outlined in {MARKED}."


def _film(page):
    caption = "A dashed row at the bottom"
    small, kernel, _ = page.named(caption)
    yield f"Each number of a {small} input is multiplied by a {kernel} kernel and"
    step = page.drawn(caption)["stride"]
    yield f"stamped on the {OUTPUT} output with stride {step}, and where"


def _side_by_side(page):
    caption = "the four stamps in green"
    row, column, *_ = page.arrays(caption)[0]["box"]
    image, kernel, output = page.named(caption)[:3]
    large, count = output.split(" ", 1)[1], word(len(page.arrays(caption)[3:]))
    yield f"A {image} input, a {kernel} kernel, the {count} stamps in {OUTPUT}, and the {large}"
    start = f"The stamp of the {page.values(caption)[row, column]:.0f} at the lower left"
    yield f"{start} is outlined in {MARKED}, and so"
    stamps = np.stack([~np.isnan(page.values(caption, n)) for n in range(3, 7)])
    most = stamps.sum(axis=0).max()
    assert most == 1
    yield f"No {word(most + 1)} stamps meet"
    output = page.arrays(caption)[2]["shape"]
    yield f"a {size(page.arrays(caption)[1]['shape'])} kernel and the {size(output)} output"
    yield f"the number of stamps on each pixel, which is {most} everywhere"


def _told(page):
    """Results that stand in the words."""
    claims = len(re.findall(r'^18.\d+ "', "\n".join(page.titles), re.MULTILINE))
    yield f"Meet {word(claims)} sentences"
    tried = set(
        re.findall(r"Claim (\d)\. [A-Z]", page.prose.split("Try this.")[1].split("18.9")[0])
    )
    yield f"{word(len(tried)).title()} of the {word(claims)} claims can be tried here"
    image, seen = page.arrays("Promised is the image itself")[0], page.numbers(r"rank .*")
    assert seen[1] == np.prod(image["shape"])
    yield f"made {word(seen[0])} numbers out of {word(seen[1])} pixels"
    kernel, stride = page.numbers(r"kernel \d, stride \d: \d before")[:2]
    yield f"Here {kernel:.0f} - {stride:.0f} = {kernel - stride:.0f} comes off"
    even, odd = _sides(page)
    yield f"{stride:.0f} divides {listed(even)}, and does not divide {odd}"
    yield from _phases(page)
    table = page.printed.split("asymmetric kernel\n")[1].split("FAILS")[0].strip().splitlines()
    wrong = [row for row in table if int(row.split()[-1])]
    yield f"{word(len(wrong)).title()} mistakes, and each has the right shape"
    yield f"tried on a good port and on {word(len(PORTS))} bad ones"


def _sides(page):
    """The kernels with which the overlap is even, and the one with which it is not."""
    found = re.findall(r"kernel (\d) x \d, stride \d: stamps .* \[(.*)\]", page.printed)
    (odd,) = [side for side, counts in found if "," in counts]
    return [side for side, counts in found if "," not in counts], odd


def _phases(page):
    """What the flat output gets at each phase, by the weights that its title names."""
    title = page.arrays("outputs of a flat image")[-1]["title"]
    kernel = np.array([row.split() for row in title.split(" / ")])
    phases = {(r, c): kernel[r::2, c::2].ravel().tolist() for r, c in np.ndindex(2, 2)}
    yield f"there are {word(len(phases))} kinds of output pixel"
    ((alone,), two, many) = phases[1, 1], phases[0, 1], phases[0, 0]
    yield f"A pixel with one stamp gets the {alone} in the middle"
    yield f"one with {word(len(two))} stamps gets {' + '.join(two)};"
    yield f"one with {word(len(many))} stamps gets {' + '.join(many)}."
