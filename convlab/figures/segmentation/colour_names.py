"""Call a colour by its name."""

import numpy as np
from matplotlib.colors import CSS4_COLORS, to_rgb


def colour_name(code):
    """Call a colour by the name that style sheets have for it, or for the nearest one.

    Parameters
    ----------
    code : str
        ``"#rrggbb"``.

    Returns
    -------
    str

    Examples
    --------
    >>> colour_name("#ff0000"), colour_name("#FA0505"), colour_name("#ffffff")
    ('red', 'nearly red', 'white')
    """
    names = list(CSS4_COLORS)
    known = np.array([to_rgb(CSS4_COLORS[name]) for name in names])
    away = np.abs(known - to_rgb(code)).sum(axis=1)
    nearest = int(away.argmin())
    return names[nearest] if away[nearest] == 0 else f"nearly {names[nearest]}"
