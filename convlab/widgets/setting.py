"""What the explorer is set to: one convolution, as one line of Python, computed by convlab."""

import ast
from functools import cached_property

import numpy as np

from convlab.geometry import Geometry
from convlab.matrix import conv_matrix
from convlab.ops import conv, conv_transpose

IMAGES = {
    "conv": [[4, 5, 8, 7], [1, 8, 8, 8], [3, 6, 6, 4], [6, 5, 7, 8]],
    "transpose": [[2, 1], [4, 4]],
}
KERNEL = [[1, 4, 1], [1, 4, 3], [3, 3, 1]]
USUAL = {  # the settings that a line leaves out, in the order in which it says the others
    "stride": 1,
    "padding": "valid",
    "dilation": 1,
    "output_padding": None,
    "front": (0, 0),
    "cell": None,
    "views": "grids matrix gather formula",
    "predict": None,
    "projector": False,
    "ghost": True,
}
VIEWS = ("grids", "matrix", "gather", "stamp", "zeros", "overlap", "formula", "code")
QUESTIONS = ("size", "number", "matrix", "overlap")
KINDS = ("input", "output", "tap", "place", "entry")
MOST = {"image": 16, "kernel": 7, "stride": 4, "dilation": 4, "padding": 6, "output_padding": 3}
MOST_CHANNELS = 3


class Setting:
    """One convolution or transposed convolution: its numbers, its settings, its answers.

    Parameters
    ----------
    operator, image, kernel, **settings
        As for `Explorer`.

    Examples
    --------
    >>> setting = Setting("conv", image=[1, 2, 3, 4], kernel=[1, 10], stride=2)
    >>> setting.line
    'Explorer("conv", image=[1, 2, 3, 4], kernel=[1, 10], stride=2)'
    >>> setting.result.tolist()
    [21, 43]
    >>> Setting.from_line(setting.line).result.tolist()
    [21, 43]
    """

    def __init__(self, operator="conv", image=None, kernel=None, **settings):
        _require_choice("operator", operator, tuple(IMAGES))
        unknown = set(settings) - set(USUAL)
        if unknown:
            raise ValueError(
                f"{sorted(unknown)[0]} is not a setting. Nearest: one of {', '.join(USUAL)}."
            )
        self.operator = operator
        self.image = _numbers("image", IMAGES[operator] if image is None else image)
        self.kernel = _numbers("kernel", KERNEL if kernel is None else kernel)
        self.settings = {**USUAL, **settings}
        self._require_that_they_fit()
        self._require_in_range()
        _require_look(**{name: self.settings[name] for name in ("views", "predict", "cell")})

    @classmethod
    def from_line(cls, line) -> "Setting":
        """Read a line of Python such as `line` gives; nothing in it is run.

        Parameters
        ----------
        line : str

        Returns
        -------
        Setting

        Raises
        ------
        ValueError
            A line that is no call of ``Explorer`` with literals.
        """
        try:
            call = ast.parse(str(line).strip(), mode="eval").body
            if not isinstance(call, ast.Call) or getattr(call.func, "id", None) != "Explorer":
                raise ValueError("it is no call of Explorer")
            given = [ast.literal_eval(value) for value in call.args]
            named = {keyword.arg: ast.literal_eval(keyword.value) for keyword in call.keywords}
        except (SyntaxError, ValueError) as error:
            raise ValueError(
                f"line must be a call of Explorer with plain numbers, but got {line!r} ({error}). "
                f"Nearest: Explorer()."
            ) from None
        return cls(*given, **named)

    def replaced(self, **changes) -> "Setting":
        """Return this setting with some of its parts changed."""
        own = {"operator": self.operator, "image": self.image, "kernel": self.kernel}
        return Setting(**{**own, **self.settings, **changes})

    @property
    def line(self) -> str:
        """The setting as one line of Python."""
        words = {name: _word(value) for name, value in self.settings.items()}
        said = [f"{name}={word}" for name, word in words.items() if word != _word(USUAL[name])]
        numbers = [f"image={_word(self.image)}", f"kernel={_word(self.kernel)}"]
        return f"Explorer({', '.join([_word(self.operator), *numbers, *said])})"

    @cached_property
    def axes(self) -> int:
        """1 or 2."""
        return {1: 1, 2: 2, 3: 1, 4: 2}[self.kernel.ndim]

    @property
    def has_channels(self) -> bool:
        """Whether image and kernel have channel axes of their own."""
        return self.kernel.ndim > 2

    @cached_property
    def _geometry(self):
        """The geometry and why there is none; one of the two is empty."""
        given = {name: self.settings[name] for name in ("stride", "padding", "dilation")}
        kernel, size = self.kernel.shape[: self.axes], self.image.shape[: self.axes]
        try:
            if self.operator == "conv":
                return Geometry(size, kernel, **given), ""
            extra = self.settings["output_padding"]
            return Geometry.for_transpose(size, kernel, output_padding=extra, **given), ""
        except ValueError as error:
            return None, str(error)

    @property
    def geometry(self):
        """The geometry, or None where the setting cannot be."""
        return self._geometry[0]

    @property
    def reason(self) -> str:
        """Why the setting cannot be, or ""."""
        return self._geometry[1]

    @cached_property
    def result(self):
        """What the operator computes, in the shape of the image's own axes; None if nothing."""
        if self.geometry is None:
            return None
        operate = conv if self.operator == "conv" else conv_transpose
        if self.has_channels:
            return operate(self.image[None], self.kernel, self.geometry)[0]
        return operate(self.image[None, ..., None], self.kernel[..., None, None], self.geometry)[
            0, ..., 0
        ]

    @property
    def matrix(self):
        """C, or C.T of the transpose; None where there is none."""
        return None if self.geometry is None else self._oriented(self.kernel)

    @property
    def overlap(self):
        """How many input cells each output cell takes part of; None where there is none."""
        if self.geometry is None:
            return None
        counts = self._oriented(np.ones(self.kernel.shape[: self.axes], int)).sum(axis=1)
        small, large = self.geometry.small, self.geometry.large
        return counts.reshape(small if self.operator == "conv" else large)

    def _oriented(self, kernel):
        matrix = conv_matrix(kernel, self.geometry)
        return matrix if self.operator == "conv" else matrix.T

    def _require_that_they_fit(self):
        image, kernel = self.image, self.kernel
        if kernel.ndim not in (1, 2, 3, 4) or image.ndim != self.axes + self.has_channels:
            raise ValueError(
                f"image with {image.ndim} axes and kernel with {kernel.ndim} do not fit together: "
                f"both are (rows, columns); with channels they are (rows, columns, in) and (rows, "
                f"columns, large, small); in one dimension they have no rows. Nearest: image[0] "
                f"and kernel[0], or one channel axis more."
            )
        for name, array in (("image", image), ("kernel", kernel)):
            sides = array.shape[: self.axes]
            if max(sides) > MOST[name]:
                raise ValueError(
                    f"{name} may have at most {MOST[name]} cells along an axis, but its shape is "
                    f"{array.shape}. Nearest: {name}[:{MOST[name]}]."
                )
        if self.has_channels:
            large, small = kernel.shape[-2:]
            reads = large if self.operator == "conv" else small
            if image.shape[-1] != reads or max(large, small) > MOST_CHANNELS:
                raise ValueError(
                    f"image has {image.shape[-1]} channels, and kernel joins {large} (large) and "
                    f"{small} (small): the {self.operator} reads {reads}, and there may be "
                    f"{MOST_CHANNELS}. Nearest: image[..., :{min(reads, MOST_CHANNELS)}]."
                )

    def _require_in_range(self):
        for name in ("stride", "dilation", "output_padding", "padding"):
            value = self.settings[name]
            if value is None or isinstance(value, str):
                continue
            if np.size(value) and np.max(value) > MOST[name]:
                raise ValueError(
                    f"{name} may be at most {MOST[name]} here, but got {value!r}. "
                    f"Nearest: {MOST[name]}."
                )
        _ = self._well_formed

    @cached_property
    def _well_formed(self):
        """Let `Geometry` refuse what is no size at all: here an error, not a thing to show."""
        given = {name: self.settings[name] for name in ("stride", "padding", "dilation")}
        kernel = self.kernel.shape[: self.axes]
        roomy = tuple(8 * k for k in kernel)
        extra = self.settings["output_padding"]
        Geometry(roomy, kernel, **given)
        if extra is not None:
            most = {"stride": MOST["output_padding"] + 1, "dilation": 1}
            Geometry.for_transpose(roomy, kernel, output_padding=extra, **most)
        return True


def _numbers(name, values):
    """Return an array of numbers that JSON can carry, with at least one cell."""
    try:
        array = np.asarray(values)
    except ValueError:
        array = np.asarray(None)
    if array.dtype.kind not in "biuf" or array.size == 0 or not np.isfinite(array).all():
        raise ValueError(
            f"{name} must hold numbers, in rows of one length, but got {values!r}. "
            f"Nearest: [[1, 2], [3, 4]]."
        )
    return array


def _require_choice(name, value, choices):
    if value not in choices:
        raise ValueError(f"{name}={value!r} is not known. Nearest: one of {', '.join(choices)}.")


def _require_look(views, predict, cell):
    if not isinstance(views, str) or not views.split():
        raise ValueError(f"views={views!r} must be names. Nearest: {USUAL['views']!r}.")
    for view in views.split():
        _require_choice("views", view, VIEWS)
    if predict is not None:
        _require_choice("predict", predict, QUESTIONS)
    if cell is not None:
        kind, *at = cell
        _require_choice("cell", kind, KINDS)
        if not 1 <= len(at) <= 2 or any(n < 0 for n in at):
            raise ValueError(
                f"cell={cell!r} must be a kind and a place. Nearest: ('output', 0, 0)."
            )


def _word(value) -> str:
    """Write a literal as the explorer's module writes it: double quotes, plain numbers."""
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, np.ndarray):
        return _word(value.tolist())
    if isinstance(value, list):
        return f"[{', '.join(map(_word, value))}]"
    if isinstance(value, tuple):
        return f"({', '.join(map(_word, value))}{',' if len(value) == 1 else ''})"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return repr(value)
