"""Write what the live U-Net ships: ``python -m tools.live_unet_data``.

The photograph of the coins with its labels, as bytes.
"""

from pathlib import Path

import numpy as np

from convlab.segmentation.data import coins

FOLDER = Path(__file__).parents[1] / "js" / "unet" / "data"


def photograph() -> bytes:
    """Return rows and columns, two bytes each, the lower first; the grey levels; the mask's bits."""
    sample = coins()
    grey = np.rint(sample.image[..., 0] * 255).astype(np.uint8)
    size = np.array(grey.shape, "<u2").tobytes()
    return size + grey.tobytes() + np.packbits(sample.mask > 0, axis=None).tobytes()


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    file = FOLDER / "coins.bin"
    file.write_bytes(photograph())
    print(f"{file.name}: {file.stat().st_size:,} bytes")
