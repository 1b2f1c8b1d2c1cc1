"""Pictures of the race: which vehicle was taken for what, and how often that was right."""

import numpy as np
from matplotlib.colors import to_rgb
from matplotlib.lines import Line2D

from convlab.figures.style import OKABE_ITO, PALETTE

KINDS = {"boat": OKABE_ITO.sky_blue, "car": OKABE_ITO.vermilion}
SEED, CHANCE = OKABE_ITO.blue, PALETTE.muted
SHADES = (OKABE_ITO.blue, OKABE_ITO.reddish_purple, PALETTE.ink)
DASHES = ("-", "--", "-.")


def tint_vehicles(image, labels):
    """Colour each pixel that is called a vehicle by its kind.

    Parameters
    ----------
    image : ndarray of float, shape (rows, columns, 3)
        Brightness, from 0 to 1.
    labels : ndarray of int, shape (rows, columns)
        0 for fog, 1 for boat, 2 for car.

    Returns
    -------
    ndarray of float64, shape (rows, columns, 3)

    Examples
    --------
    >>> tint_vehicles(np.zeros((1, 1, 3)), np.array([[0]])).tolist()
    [[[0.0, 0.0, 0.0]]]
    """
    colours = np.array(image, float)
    for label, colour in enumerate(KINDS.values(), start=1):
        colours[labels == label] = to_rgb(colour)
    return colours


def draw_vehicles(ax, image, labels, title=""):
    """Draw a scene, its vehicles coloured by what they are taken for.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        Where to draw.
    image : ndarray of float, shape (rows, columns, 3)
        Brightness, from 0 to 1.
    labels : ndarray of int, shape (rows, columns)
        0 for fog, 1 for boat, 2 for car.
    title : str, optional
        Written above.

    Returns
    -------
    matplotlib.image.AxesImage

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> artist = draw_vehicles(Figure().subplots(), np.zeros((2, 3, 3)), np.ones((2, 3)))
    >>> artist.get_array().shape
    (2, 3, 3)
    """
    ax.set_title(title, fontsize=18)
    ax.set_axis_off()
    return ax.imshow(tint_vehicles(image, labels), interpolation="nearest")


def kinds_legend(figure):
    """Tell below a figure which colour is which kind.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        Laid out by a constrained layout, which makes room.

    Returns
    -------
    matplotlib.legend.Legend

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> [text.get_text() for text in kinds_legend(Figure(layout="constrained")).get_texts()]
    ['called boat', 'called car']
    """
    marks = [
        Line2D([], [], linestyle="", marker="s", color=colour, markersize=14)
        for colour in KINDS.values()
    ]
    words = [f"called {kind}" for kind in KINDS]
    return figure.legend(
        marks, words, loc="outside lower center", ncols=2, fontsize=16, frameon=False
    )


def draw_kind_scores(ax, scores):
    """Draw for each network one dot per seed, over the line that a guess reaches.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        Where to draw.
    scores : dict of str to ndarray of float, shape (seeds,)
        By network, the share of the vehicles' pixels whose kind was right.

    Returns
    -------
    list of matplotlib.lines.Line2D
        The dots of each network.

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> dots = draw_kind_scores(Figure().subplots(), {"PSPNet": np.array([0.5, 1.0])})
    >>> dots[0].get_xdata().tolist()
    [0.5, 1.0]
    """
    ax.axvline(0.5, color=CHANCE, linestyle="--", linewidth=3)
    ax.text(0.51, -0.45, "a guess", color=CHANCE, fontsize=16, va="center")
    dots = []
    for row, values in enumerate(scores.values()):
        spread = row + np.linspace(-0.12, 0.12, len(values))
        dots += ax.plot(values, spread, "o", color=SEED, markersize=14, alpha=0.8)
    ax.set_yticks(range(len(scores)), list(scores), fontsize=18)
    ax.set_ylim(len(scores) - 0.5, -0.7)
    ax.set_xlim(0.4, 1.03)
    ax.set_xlabel("share of vehicle pixels whose kind is right", fontsize=18)
    ax.tick_params(axis="x", labelsize=16)
    ax.grid(axis="x", alpha=0.3)
    return dots


def draw_kind_by_row(ax, first, shares, horizon):
    """Draw the share of right kinds over the distance to the horizon, a curve for each network.

    Parameters
    ----------
    ax : matplotlib.axes.Axes
        Where to draw.
    first : int
        The image's row of the first share.
    shares : dict of str to ndarray of float, shape (rows,)
        By network, from that row down.
    horizon : int
        The last row that shows the place.

    Returns
    -------
    list of matplotlib.lines.Line2D

    Examples
    --------
    >>> from matplotlib.figure import Figure
    >>> lines = draw_kind_by_row(Figure().subplots(), 38, {"far": np.ones(5)}, 11)
    >>> lines[0].get_xdata().tolist()
    [27, 28, 29, 30, 31]
    """
    ax.axhspan(0.495, 0.505, color=CHANCE, alpha=0.25)  # what a guess reaches
    lines = []
    for name, values in shares.items():
        away = first + np.arange(len(values)) - horizon
        style = {"linewidth": 4, "color": SHADES[len(lines)], "linestyle": DASHES[len(lines)]}
        lines += ax.plot(away, values, label=name, **style)
    ax.set_ylim(0.4, 1.05)
    ax.set_xlabel("rows between a pixel and the horizon", fontsize=18)
    ax.set_ylabel("kind is right", fontsize=18)
    ax.tick_params(labelsize=16)
    ax.legend(fontsize=16, loc="center right", frameon=True)
    ax.spines[["top", "right"]].set_visible(False)
    return lines
