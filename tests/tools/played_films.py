"""The films of the gallery, and their settings as plain loops."""

from convlab import definitions
from tools.gallery import table as gallery
from tools.gallery.settings import SETTINGS, SMALL

KINDS = ("conv", "transposed", "zeros")


def film(kind, name):
    return gallery.FILMS[f"animations/{kind}_{name}.gif"]


def loops(name):
    """Return image, kernel, small and the two operators of a setting, as plain loops."""
    _, _, image, kernel, told = SETTINGS[name]
    told = {"stride": 1, "padding": 0, "dilation": 1, **told}

    def gather(values, weights=kernel):
        return definitions.gather(values[None, ..., None], weights[..., None, None], **told)[
            0, ..., 0
        ]

    rows, columns = gather(image).shape
    small = SMALL[:rows, :columns]

    def stamp(values, weights=kernel):
        lone, weights = values[None, ..., None], weights[..., None, None]
        return definitions.stamp(lone, weights, image.shape, **told)[0, ..., 0]

    return image, kernel, small, gather, stamp
