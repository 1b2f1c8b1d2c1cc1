"""The live U-Net in a notebook."""

import anywidget

from convlab.live_unet.page import MODULE, STYLE


class LiveUNet(anywidget.AnyWidget):
    """stub"""

    _esm = MODULE
    _css = STYLE
