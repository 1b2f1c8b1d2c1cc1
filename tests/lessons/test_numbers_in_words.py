"""Numbers that lessons 5 and 6 say in words or captions are the ones that the library computes.

Each phrase is written with computed numbers and must stand in the page: a number that is changed on
either side is found.
"""

import re
from pathlib import Path

import numpy as np
import pytest

from convlab import Geometry, checks
from convlab.lessons.experiments.doubled_photograph import (
    BORDER,
    ROWS,
    WAYS,
    double,
    photograph_and_half,
    ripple,
    rms_error,
    weights,
)
from convlab.lessons.explorers.convolution.size_ladder import SizeExplorer
from tools.gallery.settings import SETTINGS

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]


def words_of(name):
    """A lesson's words, or those of its solutions, on one line."""
    text = (NOTEBOOKS / name).read_text("utf-8")
    return " ".join(re.sub(r"^# ?", "", text, flags=re.MULTILINE).split())


@pytest.fixture(scope="module")
def sizes():
    return words_of("src/05_settle_the_sizes.py")


@pytest.fixture(scope="module")
def checkerboards():
    return words_of("src/06_beat_the_checkerboard.py")


def small(size, padding="valid"):
    return Geometry(size, 3, 2, padding).small[0]


def listed(numbers):
    *first, last = map(str, numbers)
    return f"{', '.join(first)} and {last}"


def test_sizes_that_collapse(sizes):
    back = Geometry.for_transpose(small(5, "same"), 3, 2, "same").large[0]
    assert f"5 goes to {small(5, 'same')} and comes back as {back}" in sizes
    assert f"5 and 6 both shrink to {small(5)}; 7 and 8 both shrink to {small(8)}" in sizes
    assert f"9 and 10 both to {small(10)}" in sizes
    assert f"7 and 8 collapse to {small(7)}" in sizes
    assert f"multiples of {2**4}" in sizes


def test_what_is_stamped_and_what_is_kept(sizes):
    y, w, cells = [5, 6, 7], [1, 2, 3], [0] * 7
    for place, number in enumerate(y):
        for tap, weight in enumerate(w):
            cells[2 * place + tap] += number * weight
    assert f"the cells are {', '.join(map(str, cells))}, and output padding appends a 0" in sizes
    assert f"and so is the last one, {cells[-1]}; output padding brings that {cells[-1]}" in sizes
    ((before, after),) = Geometry.for_transpose(4, 3, 2, "same").pads
    assert f"{before} before and {after} after here" in sizes
    assert f"the same {WORDS[2 * 3 + 3]} stamped numbers" in sizes
    none, zero = (Geometry.for_transpose(4, 3, 2, "same", a).large[0] for a in (None, 0))
    assert f"gives {none} cells for None and {zero} for 0" in sizes


def test_what_the_explorer_of_sizes_shows(sizes):
    explorer = SizeExplorer()
    explorer.set(padding="same")
    kernel = WORDS[explorer.geometry.kernel[0]]
    assert f"an input of {WORDS[explorer.state['small']]} blue cells" in sizes
    assert f"a kernel of {kernel} yellow cells" in sizes
    assert f"the {WORDS[len(explorer.stamped)]} green cells" in sizes
    assert f"the {WORDS[len(explorer.output)]} that are kept" in sizes
    assert f"a ladder of the sizes {listed(explorer.sizes)}" in sizes
    inside = [n for n in explorer.sizes if small(n, "same") == 3]
    assert f"{WORDS[len(inside)].title()} of them, {listed(inside)}, shrink to the pres" in sizes
    first, last = explorer.sizes[0], explorer.sizes[-1]
    shrunk = small(first, "same"), small(last, "same")
    assert f"{first} shrinks to {shrunk[0]} and {last} to {shrunk[1]}" in sizes


@pytest.mark.parametrize(
    ("lesson", "film", "phrase"),
    [
        ("sizes", "odd_sizes", "stride {s} over a blue {large} input"),
        ("sizes", "odd_sizes", "writes a green {small} output"),
        ("sizes", "odd_sizes", "Each number of a blue {small} input is multiplied"),
        ("sizes", "odd_sizes", "The output has {large} cells|Output padding chose {large} cells"),
        ("checkerboards", "same_strides", "a blue {small} input stamps a yellow {k} kernel"),
        ("checkerboards", "same_strides", "on a green {large} output"),
        ("checkerboards", "k2_s2", "a blue {small} input stamps a yellow {k} kernel"),
    ],
)
def test_what_the_films_show(lesson, film, phrase, request):
    _, _, image, kernel, told = SETTINGS[film]
    g = Geometry(image.shape, kernel.shape, **told)
    shapes = {"large": g.large, "small": g.small, "k": g.kernel}
    written = {name: f"{down} x {across}" for name, (down, across) in shapes.items()}
    assert re.search(phrase.format(s=g.stride[0], **written), request.getfixturevalue(lesson))


def test_how_many_stamps_there_are(checkerboards):
    counts = checks.overlap_counts(4, 3, 2)
    assert f"{WORDS[4]} green stamps of {WORDS[3]} cells, each {WORDS[2]} cells" in checkerboards
    assert f"the {WORDS[len(counts)]} output cells in pink" in checkerboards
    assert f"the pink counts {' '.join(map(str, counts))} under" in checkerboards
    for k, said in ((2, "each cell holds a {}"), (3, "the cells hold {}"), (4, "each holds a {}")):
        inside = np.unique(checks.overlap_counts((9, 9), k, 2)[k:-k, k:-k]).tolist()
        numbers = listed(inside) if len(inside) > 1 else inside[0]
        assert f'In "kernel {k}, stride 2" {said.format(numbers)}' in checkerboards


def test_what_stacks_do(checkerboards):
    lines = [checks.overlap_counts(20, 3, 2, layers=n)[5 * 2**n : -5 * 2**n] for n in (1, 2, 3, 4)]
    one, two, three, four = (int(line.max() // line.min()) for line in lines)
    assert f"**C.** {one}, {two}, {three}" in checkerboards
    said = f"squared: {one**2}, {two**2}, {three**2}, and {four**2} for the four layers"
    assert said in checkerboards
    assert f"from 1 to {three}, and after {WORDS[2**3]} cells again" in checkerboards
    assert "1 2 1 becomes 1 3 2 3 1" in checkerboards


def test_the_ways_and_their_weights(checkerboards):
    count = {way: int(np.prod(one.shape)) for way, one in WAYS.items()}
    resize, kernel_4 = "resize-convolve", "kernel 4"
    said = f"{count[resize]} weights and {WAYS[resize].products} multiplications against "
    said += f"{count[kernel_4]} and {WAYS[kernel_4].products}"
    assert said in checkerboards
    phase = {way: count[way] // 4 for way in ("kernel 2", "kernel 4", "sub-pixel")}
    first, second, third = (WORDS[n] for n in phase.values())
    said = f"{first} in each phase for kernel 2, {second} for kernel 4, {third} for sub-pixel"
    assert said in checkerboards
    assert f"it has {count['sub-pixel']} weights, and each phase has {third}" in checkerboards


def test_what_the_solution_measured():
    solution = words_of("solutions/06_beat_the_checkerboard.md")
    rng, grey = np.random.default_rng(0), np.ones((10, 10))
    draws = {way: [] for way in WAYS}
    for _ in range(200):
        for way, found in draws.items():
            found.append(ripple(double(grey, weights(way, "random", rng), way)[4:-4, 4:-4]))
    mean = {way: f"{np.mean(found):.2f}" for way, found in draws.items()}
    assert f"mean ripple was {mean['resize-convolve']}, that of sub-pixel {mean['sub-pixel']}" in (
        solution
    )
    said = f"of kernel 4 {mean['kernel 4']}, of kernel 2 {mean['kernel 2']} and of kernel 3 "
    assert said + mean["kernel 3"] in solution
    photo, half = photograph_and_half()
    lower = np.s_[ROWS // 2 + BORDER : -BORDER, BORDER:-BORDER]
    fitted = {way: double(half, weights(way, "fitted"), way)[lower] for way in WAYS}
    errors = {way: f"{rms_error(image, photo[lower]):.3f}" for way, image in fitted.items()}
    best = errors.pop("sub-pixel")
    lowest, highest = min(errors.values()), max(errors.values())
    assert f"an error of {best} where the others had {lowest} to {highest}" in solution
    counts = np.array([1, 2, 2, 4])
    said = f"{counts.std():.2f} / {counts.mean():.2f} = {counts.std() / counts.mean():.2f}"
    assert said in solution
