"""The second witness: convlab's own answer beside what the browser has computed."""

import numpy as np

from convlab.matrix import matrix_entries

# Sums of whole numbers are exact on both sides. Others are added up in another order.
RELATIVE = 1e-12


def verdict(setting, content, buffers) -> dict:
    """Compare the browser's sizes, padding, matrix and output with convlab's.

    Parameters
    ----------
    setting : Setting
    content : dict
        The browser's ``ok``, ``small``, ``large``, ``pads``.
    buffers : list of buffers
        Its output (float64), and its matrix's rows, columns (int32) and values (float64).

    Returns
    -------
    dict
        ``state`` is "equal" or "differs"; ``text`` says what was compared, or where it differs.
    """
    if setting.geometry is None or not content["ok"]:
        return _refusals(setting, content)
    small, large, pads = _sizes(content, setting.axes)
    g = setting.geometry
    for name, theirs, ours in (("small", small, g.small), ("large", large, g.large)):
        if theirs != ours:
            return _differs(f"the {name} side is {ours} here, {theirs} in the browser")
    if pads != g.pads:
        return _differs(f"the padding is {g.pads} here, {pads} in the browser")
    output, rows, columns, values = (
        np.frombuffer(buffer, dtype)
        for buffer, dtype in zip(buffers, ("<f8", "<i4", "<i4", "<f8"), strict=True)
    )
    if output.size != setting.result.size:
        return _differs(
            f"the output has {_count(setting.result.size, 'number', 'numbers')} here, "
            f"{output.size} in the browser"
        )
    wrong = _first_difference(output, setting)
    if wrong is not None:
        kind = "output" + str(tuple(int(n) for n in np.unravel_index(wrong, setting.result.shape)))
        ours, theirs = setting.result.ravel()[wrong], output[wrong]
        return _differs(f"{kind} is {ours:g} here, {theirs:g} in the browser")
    entries = _entries(setting)
    theirs = sorted(zip(rows.tolist(), columns.tolist(), values.tolist(), strict=True))
    if theirs != entries:
        at = sorted(set(theirs) ^ set(entries))[0][:2] if set(theirs) != set(entries) else (0, 0)
        return _differs(f"the matrices differ first at {at}")
    return {
        "state": "equal",
        "text": f"{_count(output.size, 'number', 'numbers')}, "
        f"{_count(len(entries), 'entry', 'entries')} of the matrix",
    }


def _refusals(setting, content):
    if setting.geometry is None and not content["ok"]:
        return {"state": "equal", "text": f"no output. {setting.reason}"}
    here, there = ("none", "one") if setting.geometry is None else ("one", "none")
    return _differs(f"there is {here} here, {there} in the browser. {setting.reason}")


def _count(number, one, several):
    return f"{number} {one if number == 1 else several}"


def _differs(text):
    return {"state": "differs", "text": text}


def _sizes(content, axes):
    """Read the sizes; the browser always has two axes, in one dimension the first is of size 1."""
    small, large, pads = (content[name][2 - axes :] for name in ("small", "large", "pads"))
    return tuple(small), tuple(large), tuple(map(tuple, pads))


def _first_difference(theirs, setting):
    ours = setting.result.ravel().astype(float)
    sizes = {"image": np.abs(setting.image), "kernel": np.abs(setting.kernel)}
    terms = setting.replaced(**sizes).result.ravel()  # each cell's products, none cancelled
    with np.errstate(invalid="ignore", over="ignore"):
        near = np.isfinite(ours) & (np.abs(theirs - ours) <= RELATIVE * terms)
    near |= (theirs == ours) | (np.isnan(theirs) & np.isnan(ours))
    return None if near.all() else int(np.argmin(near))


def _entries(setting):
    """List the matrix as sorted (row, column, value), oriented as the operator reads it."""
    kernel = setting.kernel.astype(float)
    rows, columns, values = matrix_entries(kernel, setting.geometry)
    if setting.operator == "transpose":
        rows, columns = columns, rows
    return sorted(zip(rows.tolist(), columns.tolist(), values.tolist(), strict=True))
