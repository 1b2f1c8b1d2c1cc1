"""Images with a label on every pixel: coins, anybody's own folders, pets, and drawn scenes."""

from convlab.segmentation.data.coin_photograph import FIRST_TRAIN_ROW, Sample, coins, split
from convlab.segmentation.data.folder import Folder, from_folder
from convlab.segmentation.data.pets import oxford_pets
from convlab.segmentation.data.synthetic.scenes import scenes
from convlab.segmentation.data.synthetic.volumes import volumes

__all__ = [
    "FIRST_TRAIN_ROW",
    "Folder",
    "Sample",
    "coins",
    "from_folder",
    "oxford_pets",
    "scenes",
    "split",
    "volumes",
]
