"""One setting of the explorer: what it refuses, how it is written, what it computes."""

import numpy as np
import pytest

from convlab import definitions
from convlab.explorer.setting import Setting

WIDE = [[4, 1, 3, 0, 2], [2, 5, 1, 7, 6], [0, 3, 8, 1, 9]]
TALL = [[1, 2], [3, 5], [0, 4]]
COLOURED = np.arange(24).reshape(3, 4, 2) % 7
JOINING = np.arange(36).reshape(2, 3, 2, 3) % 5

# What is given: the name that the message has, the nearest setting that it offers.
REFUSED = {
    "an operator that does not exist": ({"operator": "convolve"}, "operator", 'works: "conv"'),
    "a setting that does not exist": ({"strides": 2}, "strides", "stride"),
    "rows of unequal length": ({"image": [[1, 2], [3]]}, "image", "[[1, 2], [3, 4]]"),
    "no numbers": ({"image": [[]]}, "image", "[[1, 2], [3, 4]]"),
    "words in a kernel": ({"kernel": [["a"]]}, "kernel", "[[1, 2], [3, 4]]"),
    "a number that JSON cannot carry": ({"image": [[np.nan]]}, "image", "[[1, 2], [3, 4]]"),
    "an image too large to draw": ({"image": np.ones((17, 3), int)}, "image", "image[:16]"),
    "a kernel too large to draw": ({"kernel": np.ones((3, 8), int)}, "kernel", "kernel[:7]"),
    "a row and a square kernel": ({"image": [1, 2, 3]}, "image", "image[0]"),
    "channels that do not meet": (
        {"image": COLOURED, "kernel": JOINING[:, :, :1]},
        "image has 2 channels",
        "image[..., :1]",
    ),
    "four channels": (
        {"image": np.ones((3, 3, 4), int), "kernel": np.ones((2, 2, 4, 1), int)},
        "image has 4 channels",
        "image[..., :3]",
    ),
    "stride 0": ({"stride": 0}, "stride", "nearest that works: 1"),
    "stride 5": ({"stride": (1, 5)}, "stride", "nearest that works: 4"),
    "three strides for two axes": ({"stride": (2, 1, 1)}, "stride", "nearest that works: 2"),
    "strides in rows": ({"stride": [[1, 2], [3]]}, "stride", "nearest that works: 1"),
    "dilation 5": ({"dilation": 5}, "dilation", "nearest that works: 4"),
    "half a dilation": ({"dilation": 0.5}, "dilation", "nearest that works: 1"),
    "no stride": ({"stride": None}, "stride", "nearest that works: 1"),
    "a padding of another name": ({"padding": "full"}, "padding", '"same"'),
    "a negative padding": ({"padding": ((0, -1), (0, 0))}, "padding", "nearest that works: 0"),
    "a padding too large to draw": ({"padding": 7}, "padding", "nearest that works: 6"),
    "one pair of sides for two axes": ({"padding": ((1, 2),)}, "padding", "((0, 0), (0, 0))"),
    "a negative output_padding": ({"output_padding": -1}, "output_padding", "that works: None"),
    "output_padding 4": ({"output_padding": (0, 4)}, "output_padding", "nearest that works: 3"),
    "a view that does not exist": ({"views": "grids matrices"}, "views", "matrix"),
    "no view": ({"views": " "}, "views", "grids matrix"),
    "a question that does not exist": ({"predict": "colour"}, "predict", 'works: "number"'),
    "a cell of no kind": ({"cell": ("pixel", 0, 0)}, "cell", "('output', 0, 0)"),
    "a cell of one number": ({"cell": ("tap", 1)}, "cell", "('output', 0, 0)"),
    "a cell before the first": ({"cell": ("input", 0, -1)}, "cell", "('output', 0, 0)"),
    "half a cell": ({"cell": ("input", 0.5, 0)}, "cell", "('output', 0, 0)"),
    "a cell that is a number": ({"cell": 1}, "cell", "('output', 0, 0)"),
    "one channel in front": ({"front": 1}, "front", "(0, 0)"),
    "a fourth channel in front": (
        {"image": COLOURED, "kernel": JOINING, "front": (0, 3)},
        "front",
        "(0, 0)",
    ),
    "a channel of the output as one of the input": (
        {"image": COLOURED, "kernel": JOINING, "front": (2, 1)},
        "front",
        "(0, 0)",
    ),
    "a second channel where there is one": ({"front": (1, 0)}, "front", "(0, 0)"),
    "a whole number that no float can hold": (
        {"image": [[10**400]]},
        "image",
        "[[1, 2], [3, 4]]",
    ),
    "a projector that is a word": ({"projector": "yes"}, "projector", "True"),
    "a ghost that is a number": ({"ghost": 7}, "ghost", "True"),
}

NO_LINES = {
    "nothing": "",
    "another call": 'Geometry(4, kernel=3, stride="2")',
    "no call": "Explorer",
    "two lines": "Explorer()\nExplorer()",
    "an unclosed bracket": 'Explorer("conv", image=[[1, 2]',
    "something to run": 'Explorer("conv", image=open("image"))',
    "arithmetic": "Explorer(stride=1 + 1)",
    "a name given twice": "Explorer(stride=1, stride=2)",
    "the operator given twice": 'Explorer("conv", operator="conv")',
    "four without a name": 'Explorer("conv", [[1]], [[1]], 2)',
    "unpacked settings": 'Explorer(**{"stride": 2})',
    "brackets without end": "Explorer(image=" + "[" * 5000 + "]" * 5000 + ")",
    "signs without end": "Explorer(stride=" + "-" * 100_000 + "1)",
}


def random_setting(rng, **fixed):
    """Draw a setting with everything unequal; about one in five cannot be."""
    axes = int(rng.integers(1, 3))
    large, small = (int(n) for n in rng.integers(1, 4, 2))
    operator = str(rng.choice(["conv", "transpose"]))
    channels = large * small > 1
    reads = (large if operator == "conv" else small,) if channels else ()
    joins = (large, small) if channels else ()
    sizes = [tuple(int(n) for n in rng.integers(low, high, axes)) for low, high in ((2, 7), (1, 4))]
    sides = tuple((int(a), int(b)) for a, b in rng.integers(0, 3, (axes, 2)))
    extra = tuple(int(n) for n in rng.integers(0, 2, axes))
    settings = {
        "stride": tuple(int(n) for n in rng.integers(1, 4, axes)),
        "dilation": tuple(int(n) for n in rng.integers(1, 3, axes)),
        "padding": ["valid", "same", int(rng.integers(3)), sides][rng.integers(4)],
        "output_padding": extra if operator == "transpose" and rng.random() < 0.5 else None,
    }
    return Setting(
        operator,
        rng.integers(-9, 10, sizes[0] + reads),
        rng.integers(-9, 10, sizes[1] + joins),
        **{**settings, **fixed},
    )


def by_definition(setting, image, kernel):
    """What explicit loops compute, with channels or without, in the shape of the result."""
    if not setting.has_channels:
        image, kernel = image[..., None], kernel[..., None, None]
    rules = [setting.settings[name] for name in ("stride", "padding", "dilation")]
    if setting.operator == "conv":
        result = definitions.gather(image[None], kernel, *rules)
    else:
        result = definitions.stamp(image[None], kernel, setting.geometry.large, *rules)
    return result[0] if setting.has_channels else result[0, ..., 0]


@pytest.mark.parametrize("case", REFUSED)
def test_what_no_hand_could_set_is_refused_with_the_nearest_that_can(case):
    given, name, nearest = REFUSED[case]
    with pytest.raises((ValueError, TypeError)) as refusal:
        Setting(**given)
    assert str(refusal.value).startswith(name)
    assert nearest in "nearest that works: " + str(refusal.value).split("nearest that works: ")[1]


@pytest.mark.parametrize("case", NO_LINES)
def test_a_line_that_is_no_call_with_literals_is_refused_by_a_value_error(case):
    with pytest.raises(ValueError, match="line must be a call of Explorer") as refusal:
        Setting.from_line(NO_LINES[case])
    assert "nearest that works: Explorer()" in str(refusal.value)
    assert len(str(refusal.value)) < 500
    assert " at 0x" not in str(refusal.value)


def test_reading_a_line_runs_nothing(tmp_path):
    trace = tmp_path / "trace"
    with pytest.raises(ValueError, match="literal"):
        Setting.from_line(f"Explorer(image=__import__('pathlib').Path({str(trace)!r}).touch())")
    assert not trace.exists()


@pytest.mark.parametrize(
    ("given", "line"),
    [
        (
            {"image": [1, 2, 3], "kernel": [4, 5]},
            'Explorer("conv", image=[1, 2, 3], kernel=[4, 5])',
        ),
        (
            {"image": TALL, "kernel": [[1, -2]], "stride": (2, 1), "padding": ((0, 1), (2, 3))},
            'Explorer("conv", image=[[1, 2], [3, 5], [0, 4]], kernel=[[1, -2]], stride=(2, 1), '
            "padding=((0, 1), (2, 3)))",
        ),
        (
            {"operator": "transpose", "image": [0.5, -0.0], "kernel": [1e3], "output_padding": 1},
            'Explorer("transpose", image=[0.5, 0], kernel=[1000], output_padding=1)',
        ),
        (
            {"image": [[7]], "kernel": [[2]], "cell": ("entry", 3, 4), "views": "zeros"},
            'Explorer("conv", image=[[7]], kernel=[[2]], cell=("entry", 3, 4), views="zeros")',
        ),
        (
            {"image": [7], "kernel": [2], "cell": ["tap", 0], "projector": True, "ghost": False},
            'Explorer("conv", image=[7], kernel=[2], cell=("tap", 0), projector=True, ghost=False)',
        ),
        (
            {"image": [[7, 8]], "kernel": [[[2], [3]]], "front": (1, 0), "predict": "size"},
            'Explorer("conv", image=[[7, 8]], kernel=[[[2], [3]]], front=(1, 0), predict="size")',
        ),
    ],
)
def test_a_line_says_what_is_not_usual(given, line):
    assert Setting(**given).line == line
    assert Setting.from_line(line).line == line


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"stride": (2, 2)}, {"stride": 2}),
        ({"stride": [1, 2]}, {"stride": (1, 2)}),
        ({"dilation": np.int64(3)}, {"dilation": 3}),
        ({"stride": np.array([3, 2])}, {"stride": (3, 2)}),
        (
            {"output_padding": (np.int32(1), 0), "stride": 2},
            {"output_padding": (1, 0), "stride": 2},
        ),
        ({"padding": ((1, 1), (1, 1))}, {"padding": 1}),
        ({"padding": (1, 2)}, {"padding": ((1, 1), (2, 2))}),
        ({"padding": [[0, 1], [2, 0]]}, {"padding": ((0, 1), (2, 0))}),
        ({"padding": 0, "image": np.array(TALL, "uint8")}, {"padding": 0, "image": TALL}),
        ({"image": np.array(TALL) > 2}, {"image": (np.array(TALL) > 2).astype(int)}),
        ({"image": np.float32([[0.1, 2]])}, {"image": [[float(np.float32(0.1)), 2.0]]}),
        ({"views": "formula  grids"}, {"views": "grids formula"}),
        ({"cell": ("output", np.int64(1), 0)}, {"cell": ("output", 1, 0)}),
        ({"image": [[10**20]]}, {"image": [[1e20]]}),
    ],
)
def test_one_setting_has_one_line_however_it_was_given(one, other):
    rest = {"operator": "transpose", "image": TALL}
    assert Setting(**{**rest, **one}).line == Setting(**{**rest, **other}).line


def test_numbers_are_whole_in_64_bits_or_float64_as_in_a_browser():
    whole = Setting("conv", np.uint8([[250, 251]]), np.int8([[100, 101]]))
    assert whole.result.tolist() == [[250 * 100 + 251 * 101]]
    halves = Setting("conv", np.float16([[0.1, 2]]), [[3, 1]])
    assert halves.result.dtype == np.float64
    huge = Setting("conv", [[2**62, 2**62]], [[2, 2]])  # beyond int64
    assert huge.result.tolist() == [[2.0**64]]


def test_a_line_read_again_is_the_same_setting():
    rng, seen = np.random.default_rng(5), set()
    for _ in range(600):
        setting = random_setting(rng)
        again = Setting.from_line(setting.line)
        assert again.line == setting.line
        assert np.array_equal(again.image, setting.image)
        assert np.array_equal(again.kernel, setting.kernel)
        assert again.geometry == setting.geometry
        assert again.reason == setting.reason
        seen.add((setting.operator, setting.axes, setting.has_channels, setting.geometry is None))
    assert len(seen) == 16


def test_result_matrix_and_overlap_are_those_of_the_definitions():
    rng, compared, refused = np.random.default_rng(8), 0, 0
    for _ in range(300):
        setting = random_setting(rng)
        if setting.geometry is None:
            assert setting.result is setting.matrix is setting.overlap is None
            assert "nearest that works" in setting.reason
            refused += 1
            continue
        assert setting.reason == ""
        expected = by_definition(setting, setting.image, setting.kernel)
        assert np.array_equal(setting.result, expected), setting.line
        assert np.array_equal(setting.matrix @ setting.image.ravel(), expected.ravel())
        compared += 1
    assert compared > 200
    assert refused > 20


def test_overlap_counts_the_cells_read_of_whatever_weight():
    rng, compared = np.random.default_rng(9), 0
    for _ in range(200):
        setting = random_setting(rng)
        if setting.geometry is None:
            continue
        ones = np.ones(setting.image.shape[: setting.axes], int)
        taps = np.ones(setting.kernel.shape[: setting.axes], int)
        lone = setting.replaced(image=ones, kernel=taps)
        blank = setting.replaced(kernel=np.zeros_like(setting.kernel))
        assert np.array_equal(setting.overlap, by_definition(lone, ones, taps)), setting.line
        assert np.array_equal(blank.overlap, setting.overlap)
        compared += 1
    assert compared > 100


def test_a_setting_that_cannot_be_is_kept_with_its_reason():
    small = Setting("conv", image=[[1, 2]], kernel=[[1], [2], [3]])
    assert small.geometry is None
    assert "reaches over 3 cells on axis 0" in small.reason
    extra = Setting("transpose", image=TALL, output_padding=(0, 1), stride=(2, 1))
    assert extra.reason.startswith("output_padding=1 must be")


def test_replacing_a_part_keeps_the_others_and_the_original():
    setting = Setting("transpose", image=WIDE, kernel=TALL, stride=(2, 1), cell=("tap", 1, 0))
    moved = setting.replaced(stride=(3, 1), padding="same")
    assert moved.line == setting.line.replace("(2, 1)", '(3, 1), padding="same"')
    assert setting.settings["stride"] == (2, 1)
    with pytest.raises(ValueError, match="stride"):
        setting.replaced(stride=9)


def test_the_channels_in_front_are_those_that_the_operator_reads_and_writes():
    stack = np.arange(36).reshape(3, 4, 3)
    assert Setting("transpose", stack, JOINING, front=(2, 1)).settings["front"] == (2, 1)
    assert Setting("conv", COLOURED, JOINING, front=(1, 2)).settings["front"] == (1, 2)
    for operator, image, front in (("transpose", stack, (1, 2)), ("conv", COLOURED, (2, 1))):
        with pytest.raises(ValueError, match="front"):
            Setting(operator, image, JOINING, front=front)
