"""What the explorer is set to: one convolution, as one line of Python, computed by convlab."""

from functools import cached_property

import numpy as np

from convlab._arguments.values import choice
from convlab.explorer import line as python
from convlab.explorer.known import FIRST_VIEWS, IMAGES, KERNEL, KINDS, MOST, QUESTIONS, VIEWS
from convlab.geometry import Geometry
from convlab.matrix import conv_matrix
from convlab.ops import conv, conv_transpose

USUAL = {  # the settings that a line leaves out, in the order in which it says the others
    "stride": 1,
    "padding": "valid",
    "dilation": 1,
    "output_padding": None,
    "front": (0, 0),
    "cell": None,
    "views": " ".join(FIRST_VIEWS),
    "predict": None,
    "projector": False,
    "ghost": True,
}
EXACT = 2**24  # products and sums of larger whole numbers are computed in float64, as in a browser


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
        choice("operator", operator, tuple(IMAGES))
        unknown = set(settings) - set(USUAL)
        if unknown:
            raise ValueError(
                f"{sorted(unknown)[0]} is not a setting; "
                f"nearest that works: one of {', '.join(USUAL)}"
            )
        self.operator = operator
        self.image = _numbers("image", IMAGES[operator] if image is None else image)
        self.kernel = _numbers("kernel", KERNEL if kernel is None else kernel)
        self.settings = {**USUAL, **settings}
        self._require_that_they_fit()
        self._settle_sizes()
        self._settle_look()

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
        return cls(**python.read(line))

    def replaced(self, **changes) -> "Setting":
        """Return this setting with some of its parts changed."""
        own = {"operator": self.operator, "image": self.image, "kernel": self.kernel}
        return Setting(**{**own, **self.settings, **changes})

    @property
    def line(self) -> str:
        """The setting as one line of Python."""
        first = [python.write(self.operator)]
        first += [f"{name}={python.write(getattr(self, name))}" for name in ("image", "kernel")]
        words = {name: python.write(value) for name, value in self.settings.items()}
        usual = {name: python.write(value) for name, value in USUAL.items()}
        said = [f"{name}={word}" for name, word in words.items() if word != usual[name]]
        return f"Explorer({', '.join([*first, *said])})"

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
        image, kernel, first = self.image[None], self.kernel, (0,)
        if not self.has_channels:
            image, kernel, first = image[..., None], kernel[..., None, None], (0, ..., 0)
        with np.errstate(over="ignore", invalid="ignore"):  # a browser says Infinity, and goes on
            return operate(image, kernel, self.geometry)[first]

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
                "columns, large, small); in one dimension they have no rows; "
                "nearest that works: image[0] "
                f"and kernel[0], or one channel axis more"
            )
        for name, array in (("image", image), ("kernel", kernel)):
            sides = array.shape[: self.axes]
            if max(sides) > MOST[name]:
                raise ValueError(
                    f"{name} may have at most {MOST[name]} cells along an axis, but its shape is "
                    f"{array.shape}; nearest that works: {name}[:{MOST[name]}]"
                )
        if self.has_channels:
            large, small = kernel.shape[-2:]
            reads, most = large if self.operator == "conv" else small, MOST["channels"]
            count = image.shape[-1]
            if count != reads or max(large, small) > most:
                raise ValueError(
                    f"image has {count} channel{'s' * (count != 1)}, and kernel joins {large} "
                    f"(large) and {small} (small): the {self.operator} reads {reads}, and there "
                    f"may be {most}; nearest that works: image[..., :{min(reads, most)}]"
                )

    def _settle_sizes(self):
        """Refuse what no hand could set; keep the rest in one way: one number if it says all."""
        for name in ("stride", "dilation", "output_padding"):
            value = self.settings[name]
            if _has_length(value) and len(value) != self.axes:
                raise ValueError(
                    f"{name}={value!r} must be one number, or one for each axis; "
                    f"nearest that works: {value[0] if len(value) else 1}"
                )
        g, extra = self._roomy(), self.settings["output_padding"]
        settled = {"stride": g.stride, "dilation": g.dilation}
        if not isinstance(g.padding, str):
            settled["padding"] = g.padding
        if extra is not None:
            each = tuple(extra) if _has_length(extra) else (extra,) * self.axes
            if not _are_whole(each, self.axes):
                raise ValueError(
                    f"output_padding={extra!r} must be whole, at least 0; nearest that works: None"
                )
            settled["output_padding"] = tuple(map(int, each))
        for name, each in settled.items():
            flat = sum(each, ()) if name == "padding" else each
            if max(flat) > MOST[name]:
                raise ValueError(
                    f"{name} may be at most {MOST[name]} here; got {max(flat)}; "
                    f"nearest that works: {MOST[name]}"
                )
            self.settings[name] = flat[0] if len(set(flat)) == 1 else each

    def _roomy(self):
        """Let `Geometry` refuse what is no size at all: here an error, not a thing to show."""
        given = {name: self.settings[name] for name in ("stride", "padding", "dilation")}
        kernel = self.kernel.shape[: self.axes]
        return Geometry(tuple(8 * k for k in kernel), kernel, **given)

    def _settle_look(self):
        views, cell, front = (self.settings[name] for name in ("views", "cell", "front"))
        if not isinstance(views, str) or not views.split():
            raise ValueError(
                f"views={views!r} must be names; nearest that works: {USUAL['views']!r}"
            )
        for view in views.split():
            choice("views", view, VIEWS)
        self.settings["views"] = " ".join(view for view in VIEWS if view in views.split())
        if self.settings["predict"] is not None:
            choice("predict", self.settings["predict"], QUESTIONS)
        for name in ("projector", "ghost"):
            value = self.settings[name]
            if not isinstance(value, bool):
                raise TypeError(
                    f"{name} must be True or False; got {value!r}; nearest that works: True"
                )
        counts = self.kernel.shape[self.axes :] or (1, 1)
        counts = counts if self.operator == "conv" else counts[::-1]
        if not _are_whole(front, 2) or any(n >= m for n, m in zip(front, counts, strict=True)):
            raise ValueError(
                f"front={front!r} must be two channels, of the input and of the output, counted "
                f"from 0 and below {counts}; nearest that works: (0, 0)"
            )
        self.settings["front"] = tuple(map(int, front))
        if cell is not None:
            self.settings["cell"] = self._settled_cell(cell)

    def _settled_cell(self, cell):
        kind, *at = cell if isinstance(cell, (tuple, list)) and cell else (None,)
        count = 2 if kind == "entry" else self.axes
        if not (isinstance(kind, str) and kind in KINDS and _are_whole(at, count)):
            raise ValueError(
                f"cell={cell!r} must be a kind ({', '.join(KINDS)}) and a place: a whole number "
                f"for each axis; nearest that works: {('output', *(0,) * self.axes)}"
            )
        return (kind, *map(int, at))


def _has_length(value) -> bool:
    return hasattr(value, "__len__") and not isinstance(value, str)


def _are_whole(values, count) -> bool:
    """Whether these are so many whole numbers, none below 0."""
    whole = (int, np.integer)
    return (
        isinstance(values, (tuple, list))
        and len(values) == count
        and all(isinstance(n, whole) and not isinstance(n, bool) and n >= 0 for n in values)
    )


def _numbers(name, values):
    """Return an array of numbers that JSON can carry, with at least one cell."""
    try:
        array = np.asarray(values)
        if array.dtype.kind == "O":  # whole numbers beyond 64 bits
            array = array.astype(float)
    except (ValueError, TypeError, OverflowError):
        array = np.asarray(None)
    if array.dtype.kind not in "biuf" or array.size == 0 or not np.isfinite(array).all():
        raise ValueError(
            f"{name} must hold numbers, in rows of one length; got {values!r}; "
            f"nearest that works: [[1, 2], [3, 4]]"
        )
    if array.dtype.kind in "bu" and array.max() < EXACT:
        array = array.astype(int)
    exact = array.dtype.kind == "i" and np.abs(array.astype(float)).max() < EXACT
    return array.astype(int if exact else float)
