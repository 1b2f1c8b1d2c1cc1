"""An explorer: move, grow, blur or empty a predicted mask, and watch what each loss makes of it."""

from functools import partial

import ipywidgets as widgets
import numpy as np
from matplotlib.colors import ListedColormap
from matplotlib.figure import Figure

from convlab.backend import keras, tensorflow
from convlab.figures.style import MASKS, OKABE_ITO
from convlab.segmentation.losses import CrossEntropy, Dice, FBeta, HausdorffDistance
from convlab.segmentation.metrics import accuracy, iou
from convlab.segmentation.metrics.surfaces import hausdorff
from convlab.widgets.picture import Picture
from convlab.widgets.wide_controls import wide_slider

ROWS, COLUMNS, APART = 32, 44, 2  # pixels of the picture, and between two arrows
SUREST = 1 / (1 + np.exp(7))
MORE, LESS, TRUTH = OKABE_ITO.blue, OKABE_ITO.vermilion, MASKS.outline
LOSSES = {
    "cross-entropy": CrossEntropy(),
    "Dice": Dice(),
    "F-2": FBeta(2),
    "Hausdorff": HausdorffDistance(),
}
SLIDERS = {  # name: first value, least, most, step
    "right": (3, -20, 20, 1),
    "down": (2, -12, 12, 1),
    "grow": (0, -6, 6, 0.5),
    "blur": (1.5, 0.2, 6, 0.1),
    "sure": (0.95, 0, 1, 0.01),
    "stray": (0, 0, 1, 1),
    "size": (8, 2, 11, 0.5),
}


def masks(right=0, down=0, grow=0.0, blur=0.2, sure=1.0, stray=0, size=8.0):
    """Make an object, and a prediction of it that may be wrong in every way.

    Parameters
    ----------
    right, down : int, optional
        How far the prediction is shifted, in pixels.
    grow : float, optional
        How much thicker it is all around, in pixels; thinner below 0.
    blur : float, optional
        Over how many pixels the probability falls, above 0.
    sure : float, optional
        The probability in the middle, from 0 to 1; 0 empties the prediction.
    stray : int, optional
        1 for a small spot far off, 0 for none.
    size : float, optional
        Radius of the object, in pixels.

    Returns
    -------
    truth : ndarray of float64, shape (32, 44)
        1 on the object, 0 elsewhere.
    prediction : ndarray of float64, shape (32, 44)
        Probabilities.

    Examples
    --------
    >>> truth, prediction = masks()
    >>> bool(np.array_equal(truth > 0.5, prediction > 0.5))
    True
    """
    rows, columns = np.mgrid[:ROWS, :COLUMNS]
    beyond = _beyond(rows - down, columns - right, size) - grow
    prediction = sure / (1 + np.exp(np.clip(beyond / (0.25 * blur), -60, 60)))
    if stray:
        prediction[2:4, 39:41] = sure
    return (_beyond(rows, columns, size) < 0).astype(float), prediction


def _beyond(rows, columns, size):
    """How far each pixel lies outside of two discs that overlap; below 0 inside."""
    large = np.hypot(rows - 17, columns - 17) - size
    small = np.hypot(rows - 17 + 0.5 * size, columns - 17 - size) - 0.5 * size
    return np.minimum(large, small)


def pull(loss, truth, prediction):
    """Return a loss, and how it would have the network change each pixel.

    Parameters
    ----------
    loss : keras.losses.Loss
        What to ask. It takes probabilities.
    truth, prediction : ndarray of float, shape (rows, columns)
        0 and 1, and probabilities.

    Returns
    -------
    value : float
    pulls : ndarray of float64, shape (rows, columns)
        Minus the slope with respect to the logit, which is what a network computes before its
        sigmoid. Above 0 where more probability would make the loss smaller.

    Notes
    -----
    A logit stays within -7 and 7, or its sigmoid would have no slope left to see.

    Examples
    --------
    >>> value, pulls = pull(Dice(smooth=0), np.array([[1.0, 0.0]]), np.array([[0.5, 0.5]]))
    >>> value, (pulls > 0).tolist()
    (0.5, [[True, False]])
    """
    return _answer(partial(_ask, loss), truth, prediction)


def _ask(loss, truth, logits):
    """Take the loss and its slope, as tensors."""
    with tensorflow.GradientTape() as tape:
        tape.watch(logits)
        value = loss(truth, keras.ops.sigmoid(logits))
    return value, tape.gradient(value, logits)


def _answer(ask, truth, prediction):
    """Turn probabilities into logits, ask, and turn the answer into numbers."""
    p = np.clip(prediction, SUREST, 1 - SUREST)
    logits = tensorflow.constant(np.log(p / (1 - p))[None, ..., None], "float32")
    value, slope = ask(tensorflow.constant(truth[None], "float32"), logits)
    return round(float(value), 6), -slope.numpy()[0, ..., 0].astype(float)


class LossLab(Picture):
    """One prediction under four losses, each with arrows for what it would change.

    Attributes
    ----------
    controls : dict of str to ipywidgets slider
        ``right, down, grow, blur, sure, stray, size``: see `masks`.

    Examples
    --------
    >>> lab = LossLab()
    >>> lab.set(right=0, down=0, blur=0.2, sure=1.0)
    >>> lab.values["IoU"], lab.values["accuracy"]
    (1.0, 1.0)
    """

    def __init__(self):
        words = {"right": "shift right", "down": "shift down", "sure": "how sure",
                 "stray": "stray spot", "size": "object"}  # fmt: skip
        self.controls = {
            name: wide_slider(words.get(name, name), *numbers, width="98%")
            for name, numbers in SLIDERS.items()
        }
        columns = "repeat(auto-fill, minmax(300px, 1fr))"
        box = widgets.GridBox(
            list(self.controls.values()), layout={"grid_template_columns": columns}
        )
        figure = Figure(figsize=(14, 7.6), dpi=100, layout="constrained")
        super().__init__(figure, "a predicted mask under four losses", [box], above="12em")
        # Traced once: a slider asks at every move.
        self._ask = {
            name: tensorflow.function(partial(_ask, loss)) for name, loss in LOSSES.items()
        }
        self._moving = False
        self._build()
        self.follow(self.controls.values(), self._update)

    def set(self, **values):
        """Move sliders, and redraw once."""
        self._moving = True
        for name, value in values.items():
            self.controls[name].value = value
        self._moving = False
        self._update()

    def _build(self):
        """Make the artists, once."""
        grid = self.figure.add_gridspec(2, 3, width_ratios=(1, 1, 0.85))
        self._panels = {}
        for n, name in enumerate(LOSSES):
            ax = self.figure.add_subplot(grid[n // 2, n % 2])
            self._panels[name] = ax, *_panel(ax)
        self._bars_ax = self.figure.add_subplot(grid[:, 2])
        self._bars, self._texts = _bars(self._bars_ax)

    def _update(self, _=None):
        """Ask every loss anew, and draw in place."""
        if self._moving:
            return
        settings = {name: control.value for name, control in self.controls.items()}
        truth, prediction = masks(**settings)
        found, true = prediction > 0.5, truth > 0.5
        self.values = {}
        for name, (ax, image, quiver) in self._panels.items():
            self.values[name], pulls = _answer(self._ask[name], truth, prediction)
            image.set_data(prediction)
            _set_arrows(quiver, pulls)
            _outline(ax, truth)
            ax.set_title(f"{name}: {self.values[name]:.2f}", fontsize=20)
        self._bars_ax.set_title(f"object: {truth.mean():.1%} of the pixels", fontsize=20, pad=26)
        self.values |= {
            "IoU": iou(true, found),
            "accuracy": accuracy(true, found),
            "farthest": hausdorff(true, found),
        }
        self._draw_bars()
        self.render()

    def _draw_bars(self):
        """Set the lengths: at 1 it could not be worse, and cross-entropy is cut there."""
        v = self.values
        shares = [v["cross-entropy"], v["Dice"], v["F-2"], 1 - v["IoU"], 1 - v["accuracy"]]
        said = [f"{share:.2f}" for share in shares]
        shares.append(min(v["farthest"] / np.hypot(ROWS, COLUMNS), 1))
        said.append("infinite" if np.isinf(v["farthest"]) else f"{v['farthest']:.0f} pixels")
        for bar, text, share, words in zip(self._bars, self._texts, shares, said, strict=True):
            bar.set_width(min(share, 1))
            text.set_text(words)


def _panel(ax):
    """Draw a prediction with an arrow on every other pixel, all of length 0."""
    image = ax.imshow(np.zeros((ROWS, COLUMNS)), cmap="gray", vmin=0, vmax=1)
    rows, columns = np.mgrid[1:ROWS:APART, 1:COLUMNS:APART]
    quiver = ax.quiver(
        columns, rows, 0 * rows, 0 * rows, 0 * rows, cmap=ListedColormap([LESS, MORE]),
        clim=(-1, 1), pivot="mid", angles="uv", scale_units="dots", scale=1, width=0.008,
        headwidth=4, headlength=4, headaxislength=4, minlength=0, minshaft=1,
    )  # fmt: skip
    ax.set(xticks=[], yticks=[])
    return image, quiver


def _set_arrows(quiver, pulls):
    """Set the arrows: up for more, the longest as long as the distance between three."""
    largest = np.abs(pulls).max()
    pulls = pulls[1::APART, 1::APART] / (largest or 1)
    pulls = np.where(np.abs(pulls) < 0.02, 0, pulls)
    quiver.set_UVC(0 * pulls, 24 * pulls, np.sign(pulls))


def _outline(ax, truth):
    """Draw the rim of the truth anew."""
    for old in list(ax.collections)[1:]:
        old.remove()
    ax.contour(truth, [0.5], colors=[TRUTH], linewidths=3)


def _bars(ax):
    """Draw six bars of length 0, with room for their numbers."""
    names = [
        "cross-entropy",
        "Dice loss",
        "F-2 loss",
        "1 - IoU",
        "1 - accuracy",
        "farthest mistake",
    ]
    bars = ax.barh(names, [0] * 6, height=0.5, color=[MASKS.neutral] * 3 + [OKABE_ITO.sky_blue] * 3)
    texts = [ax.text(0.02, bar.get_y() - 0.04, "", fontsize=18, va="bottom") for bar in bars]
    ax.invert_yaxis()
    ax.set_xlim(0, 1)
    ax.tick_params(axis="y", length=0)
    ax.set_yticks([])
    for bar, name in zip(bars, names, strict=True):
        ax.text(1, bar.get_y() - 0.04, name, fontsize=18, va="bottom", ha="right")
    ax.set_xticks([0, 0.5, 1])
    ax.tick_params(labelsize=16)
    ax.spines[["top", "right", "left"]].set_visible(False)
    return bars, texts
