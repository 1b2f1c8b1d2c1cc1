"""The pictures of `gallery` that show networks: drawn from the models, nothing placed by hand.

A model is built only when its picture is drawn, so that a look at the table does not load Keras.
"""

from functools import cache, partial

from matplotlib.figure import Figure

from convlab.figures.networks.architecture import draw_architecture
from convlab.figures.style import FONT, PALETTE
from tools.gallery.files import Row

_SIZE, _DPI = (16, 9), 120  # a projector's picture
TITLE = 22


@cache
def unet_description():
    """Describe the U-Net of the paper: 572 pixels in, 388 out.

    Returns
    -------
    Architecture
    """
    from convlab.backend import keras
    from convlab.segmentation.models.inspect.anatomy import blocks
    from convlab.segmentation.models.unet import unet

    image = keras.Input((572, 572, 1))
    return blocks(unet(image, n_filters=64, n_classes=2, padding="valid", normalisation=None))


@cache
def fcn_description():
    """Describe our FCN-8s for 21 classes.

    Returns
    -------
    Architecture
    """
    from convlab.backend import keras
    from convlab.segmentation.models.fcn import fcn
    from convlab.segmentation.models.inspect.anatomy import blocks

    return blocks(fcn(keras.Input((224, 224, 3)), n_filters=64, stride=8, n_classes=21))


def network(describe, title):
    """Draw a network that fills a projector's picture.

    Parameters
    ----------
    describe : callable
        ``describe()`` returns the description.
    title : str

    Returns
    -------
    matplotlib.figure.Figure
    """
    figure = Figure(figsize=_SIZE, dpi=_DPI)
    ax = figure.add_axes((0.015, 0.025, 0.97, 0.875))
    draw_architecture(ax, describe())
    ax.set_title(title, fontproperties=FONT, fontsize=TITLE, color=PALETTE.ink, pad=14)
    return figure


NETWORKS = {
    "Seg_FCN.png": Row(
        partial(network, fcn_description, "FCN-8s: coarse scores, twice joined by finer ones"),
        "FCN-8s: an image of 224 pixels a side is halved five times, to 7. A convolution with a "
        "kernel of 1 scores each cell for 21 classes. The scores are enlarged to 14 and to 28 "
        "pixels a side, each time added to scores of the same size, and then to 224 at once.",
        "Boxes fall like stairs from 224 pixels a side at the upper left over 112, 56, 28 and 14 "
        "to 7 at the bottom. From 28 and 14 an arrow leads across to a score of 21 channels, "
        "which is added to the enlarged coarser scores; a last arrow rises to 224.",
    ),
    "Seg_Unet.png": Row(
        partial(network, unet_description, "The U-Net of the paper, 572 pixels in, 388 out"),
        "The U-Net of Ronneberger, Fischer and Brox: down from 572 pixels a side to 28 with 1024 "
        "channels, up again to 388. Each 3 by 3 convolution costs two pixels. At four levels a "
        "skip is cropped and copied across. Numbers above are channels, numbers below sides.",
        "Boxes in the shape of a U, drawn from the model. On the left four levels of two "
        "convolutions and a pooling, with 64, 128, 256 and 512 channels; 1024 at the bottom; on "
        "the right four levels up. A grey arrow leads across each level to a box whose dark part "
        "is the copy.",
    ),
}
