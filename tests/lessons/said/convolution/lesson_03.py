"""Lesson 03."""

import re

import numpy as np

from convlab import Geometry, conv_matrix
from convlab.segmentation.data import coins
from tests.lessons.said.page import listed, place, size, word
from tools.captions.heard import colour_of
from tools.gallery.settings import SETTINGS

IMAGE, KERNEL = SETTINGS["no_padding"][2:4]
C = conv_matrix(KERNEL, Geometry(IMAGE.shape, KERNEL.shape))


def said(page):
    rows, columns = C.shape
    yield f"its {word(columns)} pixels as one column"
    yield f"its {word(IMAGE.shape[0])} places in the column"
    yield f"on each of its {word(rows)} places in turn"
    cells = page.values("An animation", 2).astype(int).ravel()
    filled = f"{word(cells.size // rows)} cell of the output is filled"
    yield f"and {filled}, until it holds {listed(cells)}."
    yield f"The column {', '.join(map(str, cells))} on the left"
    yield f"the {word(rows)} places at which it fits"
    yield f"with {rows} rows and {columns} columns"
    yield f"The {size(C.shape)} matrix C times the image as a column of {columns} equals a column"
    yield f"as a column of {columns} equals a column of {rows}. Outlined: the"
    patches = f"A matrix of {rows} patches with {KERNEL.size} pixels each"
    product = f"times the kernel as a column of {KERNEL.size}"
    yield f"{patches}, {product}, equals the output as a column of {rows}."
    yield f"the {word(KERNEL.size)} products of one output"
    yield f"the matrix is {colour_of('input')} like the image"
    yield f"the column {colour_of('kernel')} like the kernel"
    yield from _outlines(page)
    yield from _settings(page)
    yield from _rows_and_columns(page)
    yield from _choices()
    yield from _photograph()


def _outlines(page):
    def first_outlined(caption, which):
        return place(page.arrays(caption)[which]["box"][0])

    output = page.arrays("An image of 4 x 4 pixels")[2]["box"]
    yield f"add up to {C[0] @ IMAGE.ravel()}, the {place(2 * output[0] + output[1])} output"
    image, column = (first_outlined("as one column on the right", n) for n in (0, 1))
    assert image == column
    yield f"places in the column. The {image} row is outlined in both"
    arrays = page.arrays("at which it fits the image")[1:]
    (chosen,) = [place(n) for n, array in enumerate(arrays) if array["outlined"]]
    yield f"one for each output. The {chosen} place is outlined"
    yield f"Its {first_outlined('On the left the kernel', 1)} row is outlined: the same weights"
    product = first_outlined("times the image as a column", 0)
    yield f"Outlined: the {product} row of C, the"
    yield f"row by row. The {first_outlined('that its entries', 0)} row is outlined in both"
    yield f"The {first_outlined('A matrix of 4 patches', 0)} patch, the whole kernel"


def _settings(page):
    plain, padded, strided, dilated = page.drawn("matrices C of the same")["panels"]
    yield f"{word(len(page.arrays('matrices C of the same'))).title()} matrices C"
    names = [panel["texts"][0] for panel in (plain, padded, strided, dilated)]
    sizes = [size(panel["arrays"][0]["shape"]) for panel in (plain, padded, strided, dilated)]
    right = f'with "{names[1]}" (right) it is {sizes[1]}.'
    yield f'With "{names[0]}" (top left) C is {sizes[0]}, {right}'
    stay = padded["arrays"][0]["outlined"] // padded["arrays"][0]["shape"][1]
    assert stay == len(strided["arrays"][0]["rows"])
    rows = f"{word(stay).title()} of its rows are outlined"
    yield f'{rows}, and with "{names[2]}" (middle left) they are the ones that stay'
    yield f'With "{names[3]}" (bottom left) C is {sizes[3]} again'
    kept = Geometry(IMAGE.shape, KERNEL.shape, padding=1, stride=2)
    assert kept.small[0] * kept.small[1] == stay
    weights = np.count_nonzero(_padded(), axis=1)
    few, more, all_of_them = np.unique(weights)
    yield f"at the border has {word(few)} or {word(more)} weights in place of {word(all_of_them)}"
    (reach, _) = Geometry(IMAGE.shape, KERNEL.shape, padding=1, dilation=2).reach
    yield f"Here it reaches over {word(reach)} pixels"


def _padded():
    return conv_matrix(KERNEL, Geometry(IMAGE.shape, KERNEL.shape, padding=1))


def _rows_and_columns(page):
    outputs, zeros = len(C), np.count_nonzero(C == 0)
    used = np.count_nonzero(C, axis=0).reshape(IMAGE.shape)
    (weights,) = set(np.count_nonzero(C, axis=1))
    corner, inner = used[0, 0], used[1, 1]
    yield f"- A. {corner} and {inner} - B. {weights} and {weights} - C. {outputs} and {outputs} <"
    yield f"Of the {C.size} numbers of C, {zeros} are {C.min()}."
    yield f"a row never holds more than {word(weights)} weights"
    nine = word(weights)
    yield f"{nine.title()} products are left, and they are the {nine} of the first figure"
    first = int(C[0] @ IMAGE.ravel())
    yield f"so the sum is the same: {first}"
    yield f"the {word(weights)} pixels that it reads, and their sum {first}"
    bank = re.search(r"bank = rng.standard_normal\(\((\d), (\d), (\d+), (\d)\)\)", page.source)
    *_, read, written = map(int, bank.groups())
    yield f"a pixel now has {read} entries in the column"
    yield f"an output cell has {word(written)} rows in the matrix"


def _choices():
    padded = _padded()
    for before, told in (("outputs", 1), ("Keras keeps", "same")):
        rows = conv_matrix(KERNEL, Geometry(IMAGE.shape, KERNEL.shape, padding=told, stride=2))
        found = [np.flatnonzero((padded == row).all(axis=1)) for row in rows]
        places = [tuple(map(int, divmod(n, IMAGE.shape[1]))) for (n,) in found]
        yield f"{before} {listed(places)}"
    yield f"Both are a choice of {word(len(rows))} from the same {word(len(padded))} rows"


def _photograph():
    pixels = coins().image[..., 0].size
    assert round(8 * pixels**2, -11) == 10**11  # a hundred gigabytes
    tenths = round(pixels**2 / 1e8)
    yield f"where C has {tenths // 10}.{tenths % 10} billion cells"
    yield f"Each pixel is copied up to {word(KERNEL.size)} times"
    both = np.add(KERNEL.shape, KERNEL.shape) - 1
    act = f"two {size(KERNEL.shape)} kernels in a row act as one {size(both)} kernel"
    yield f"{act}. They have {2 * KERNEL.size} weights where"
    yield f"weights where the {size(both)} kernel has {both.prod()}."
