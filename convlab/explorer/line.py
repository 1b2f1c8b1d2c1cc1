"""A state as one line of Python, ``Explorer("conv", image=..., stride=2)``: read and written."""

import ast

import numpy as np

NAMES = ("operator", "image", "kernel")  # these alone may come without a name


class _NoCallError(ValueError):
    """A line of Python that is no call of Explorer with literals."""


def read(line) -> dict:
    """Read the arguments of a call of Explorer; nothing in the line is run.

    Parameters
    ----------
    line : str

    Returns
    -------
    dict
        The arguments by their names, not yet checked.

    Raises
    ------
    ValueError
        A line that is no call of ``Explorer`` with literals.

    Examples
    --------
    >>> read('Explorer("conv", stride=(1, 2))')
    {'operator': 'conv', 'stride': (1, 2)}
    """
    try:
        return _arguments(ast.parse(str(line).strip(), mode="eval").body)
    except SyntaxError as error:
        why = error.msg
    except _NoCallError as error:
        why = str(error)
    except (RecursionError, MemoryError):
        why = "it is nested too deeply"
    shown = repr(line if len(str(line)) <= 200 else f"{str(line)[:200]}...")
    raise ValueError(
        f"line must be a call of Explorer with plain numbers; got {shown} ({why}); "
        f"nearest that works: Explorer()"
    )


def _arguments(call):
    if not isinstance(call, ast.Call) or getattr(call.func, "id", None) != "Explorer":
        raise _NoCallError("it is no call of Explorer")
    if len(call.args) > len(NAMES):
        raise _NoCallError(f"only {', '.join(NAMES)} can come without a name")
    given = {}
    for name, value in [*zip(NAMES, call.args, strict=False), *_named(call)]:
        if name is None or name in given:
            raise _NoCallError("** cannot be read" if name is None else f"{name} is given twice")
        try:
            given[name] = ast.literal_eval(value)
        except ValueError:
            raise _NoCallError(f"{name} is no literal") from None
    return given


def _named(call):
    return [(keyword.arg, keyword.value) for keyword in call.keywords]


def write(value) -> str:
    """Write a literal as the explorer's module writes it: double quotes, plain numbers.

    Parameters
    ----------
    value : str, number, None, array, list or tuple of such

    Returns
    -------
    str

    Examples
    --------
    >>> write(("output", 1.0, [0.5, -2]))
    '("output", 1, [0.5, -2])'
    """
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, np.ndarray):
        return write(value.tolist())
    if isinstance(value, list):
        return f"[{', '.join(map(write, value))}]"
    if isinstance(value, tuple):
        return f"({', '.join(map(write, value))}{',' if len(value) == 1 else ''})"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return repr(value)
