"""The second witness: it says "equal" to the same numbers, and names any difference."""

import numpy as np
import pytest

from convlab.explorer.setting import Setting
from convlab.explorer.verdict import verdict
from convlab.matrix import matrix_entries

IMAGE = [[4, 1, 3, 0], [2, 5, 1, 7], [0, 3, 8, 1]]
KERNEL = [[1, 2, 3], [4, 5, 7]]
CONV = Setting("conv", IMAGE, KERNEL, stride=(1, 2), padding=((0, 1), (2, 0)))
SETTINGS = {
    "a convolution": CONV,
    "a transpose": Setting(
        "transpose", IMAGE, KERNEL, stride=(2, 1), dilation=(2, 3), padding="same"
    ),
    "one dimension": Setting("conv", [3, 1, 4, 1, 5], [2, -7], dilation=3, padding=((1, 0),)),
    "channels": Setting(
        "transpose", np.arange(12).reshape(2, 3, 2), np.arange(24).reshape(2, 2, 3, 2)
    ),
    "fractions": Setting("conv", np.divide(IMAGE, 7), np.divide(KERNEL, -3), padding=1),
}
REFUSED = Setting("conv", [[1, 2]], KERNEL)


def browser_says(setting):
    """What a browser that is right sends: sizes with a row axis always, flat arrays."""
    g, lone = setting.geometry, setting.axes == 1
    sizes = {"small": g.small, "large": g.large, "pads": g.pads}
    first = {"small": [1], "large": [1], "pads": [[0, 0]]}
    content = {"ok": True, **{n: first[n] * lone + [*v] for n, v in sizes.items()}}
    rows, columns, values = matrix_entries(setting.kernel, g)
    if setting.operator == "transpose":
        rows, columns = columns, rows
    arrays = {
        "output": setting.result.ravel().astype("<f8"),
        "rows": rows.astype("<i4"),
        "columns": columns.astype("<i4"),
        "values": values.astype("<f8"),
    }
    return content, arrays


def judged(setting, content, arrays):
    return verdict(setting, content, [memoryview(a.tobytes()) for a in arrays.values()])


@pytest.mark.parametrize("name", SETTINGS)
def test_the_same_numbers_are_equal(name):
    setting = SETTINGS[name]
    content, arrays = browser_says(setting)
    answer = judged(setting, content, arrays)
    assert answer["state"] == "equal"
    entries = len(arrays["values"])
    assert answer["text"] == f"{setting.result.size} numbers, {entries} entries of the matrix"


def test_one_of_a_thing_is_not_several():
    one = Setting("conv", [[3]], [[2]])
    assert judged(one, *browser_says(one))["text"] == "1 number, 1 entry of the matrix"


@pytest.mark.parametrize("name", SETTINGS)
def test_the_order_of_the_entries_is_the_browsers_own(name):
    content, arrays = browser_says(SETTINGS[name])
    order = np.random.default_rng(1).permutation(len(arrays["rows"]))
    shuffled = {n: a if n == "output" else a[order] for n, a in arrays.items()}
    assert judged(SETTINGS[name], content, shuffled)["state"] == "equal"


def test_another_order_of_summation_is_no_difference_but_a_part_in_a_billion_is():
    content, arrays = browser_says(SETTINGS["fractions"])
    largest = np.abs(arrays["output"]).max()
    arrays["output"][3] += 4e-16 * largest
    assert judged(SETTINGS["fractions"], content, arrays)["state"] == "equal"
    arrays["output"][3] += 1e-9 * largest
    assert judged(SETTINGS["fractions"], content, arrays)["state"] == "differs"


@pytest.mark.parametrize("name", SETTINGS)
@pytest.mark.parametrize("change", [1, -0.001, np.nan, np.inf, -np.inf])
def test_one_changed_output_is_reported_at_its_cell(name, change):
    setting = SETTINGS[name]
    content, arrays = browser_says(setting)
    at = arrays["output"].size - 2
    arrays["output"][at] += change
    answer = judged(setting, content, arrays)
    cell = tuple(int(n) for n in np.unravel_index(at, setting.result.shape))
    assert answer["state"] == "differs"
    assert answer["text"].startswith(f"output{cell} is {setting.result[cell]:g} here")


@pytest.mark.parametrize("name", SETTINGS)
@pytest.mark.parametrize("which", ["rows", "columns", "values"])
def test_one_changed_entry_of_the_matrix_is_reported_at_its_place(name, which):
    content, arrays = browser_says(SETTINGS[name])
    before = int(arrays["rows"][2]), int(arrays["columns"][2])
    arrays[which][2] += 1
    after = int(arrays["rows"][2]), int(arrays["columns"][2])
    answer = judged(SETTINGS[name], content, arrays)
    assert answer["state"] == "differs"
    assert answer["text"] in [f"the matrices differ first at {place}" for place in (before, after)]


def test_a_weight_that_is_not_a_number_in_the_matrix_is_reported():
    content, arrays = browser_says(CONV)
    arrays["values"][0] = np.nan
    assert judged(CONV, content, arrays)["state"] == "differs"


@pytest.mark.parametrize("name", SETTINGS)
def test_an_entry_missing_or_given_twice_is_reported(name):
    for indices in (slice(1, None), [0, *range(len(browser_says(SETTINGS[name])[1]["rows"]))]):
        content, arrays = browser_says(SETTINGS[name])
        wrong = {n: a if n == "output" else a[indices] for n, a in arrays.items()}
        assert judged(SETTINGS[name], content, wrong)["text"].startswith("the matrices differ")


@pytest.mark.parametrize("name", SETTINGS)
@pytest.mark.parametrize("count", [0, 1, -1])
def test_an_output_of_another_length_is_reported(name, count):
    content, arrays = browser_says(SETTINGS[name])
    wrong = arrays["output"][:count] if count < 1 else np.append(arrays["output"], 0)
    answer = judged(SETTINGS[name], content, arrays | {"output": wrong})
    right = SETTINGS[name].result.size
    assert answer["state"] == "differs"
    assert answer["text"] == f"the output has {right} numbers here, {len(wrong)} in the browser"


@pytest.mark.parametrize("name", SETTINGS)
@pytest.mark.parametrize("which", ["small", "large"])
def test_a_wrong_size_is_reported_with_both(name, which):
    content, arrays = browser_says(SETTINGS[name])
    right = tuple(content[which][2 - SETTINGS[name].axes :])
    content[which][-1] += 1
    wrong = tuple(content[which][2 - SETTINGS[name].axes :])
    answer = judged(SETTINGS[name], content, arrays)
    assert answer["state"] == "differs"
    assert answer["text"] == f"the {which} side is {right} here, {wrong} in the browser"


def test_sides_of_the_padding_that_changed_places_are_reported():
    for setting in (CONV, SETTINGS["a transpose"], SETTINGS["one dimension"]):
        content, arrays = browser_says(setting)
        content["pads"] = [list(reversed(pair)) for pair in content["pads"]]
        answer = judged(setting, content, arrays)
        assert answer["state"] == "differs"
        assert answer["text"].startswith(f"the padding is {setting.geometry.pads} here")


def test_fractions_below_one_are_held_to_the_same_relative_precision():
    tiny = Setting("conv", [[3e-9, 5e-9, 7e-9]], [[1e-3, 2e-3]])
    content, arrays = browser_says(tiny)
    assert judged(tiny, content, arrays)["state"] == "equal"
    arrays["output"][1] *= 1.001
    assert judged(tiny, content, arrays)["state"] == "differs"


def test_products_that_cancel_leave_no_difference():
    cancelling = Setting("conv", [[0.1, 0.3, 7.0]], [[3.0, -1.0]])
    content, arrays = browser_says(cancelling)
    assert abs(arrays["output"][0]) < 1e-16  # what is left is rounding alone
    arrays["output"][0] += 1e-16
    assert judged(cancelling, content, arrays)["state"] == "equal"
    arrays["output"][0] += 1e-9
    assert judged(cancelling, content, arrays)["state"] == "differs"


def test_a_refusal_on_both_sides_is_equal_and_says_why():
    answer = verdict(REFUSED, {"ok": False, "problems": ["It does not fit."]}, [])
    assert answer == {"state": "equal", "text": f"no output. {REFUSED.reason}"}
    assert "reaches over 2 cells on axis 0" in answer["text"]


def test_a_refusal_on_one_side_alone_is_reported():
    alone = verdict(CONV, {"ok": False}, [])
    assert alone["state"] == "differs"
    assert alone["text"].startswith("there is one here, none in the browser")
    alone = judged(REFUSED, *browser_says(CONV))
    assert alone["state"] == "differs"
    assert alone["text"].startswith("there is none here, one in the browser")
    assert REFUSED.reason in alone["text"]


def test_numbers_beyond_all_bounds_are_equal_to_themselves_alone():
    beyond = Setting("conv", [[1e200, 2.0, -3.0]], [[1e200, 1.0]])
    content, arrays = browser_says(beyond)
    assert np.isinf(arrays["output"]).tolist() == [True, False]
    assert judged(beyond, content, arrays)["state"] == "equal"
    arrays["output"][1] *= 2
    assert judged(beyond, content, arrays)["state"] == "differs"
    arrays["output"][:] = -np.inf, beyond.result[0, 1]
    assert judged(beyond, content, arrays)["state"] == "differs"
